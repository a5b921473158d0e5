//! Who wrote it: the people that the page states or names near its headline.

use super::candidate::Candidate;
use super::date;
use super::linked::Linked;
use super::metadata::{Head, Site, squeeze};
use super::score::Scene;
use crate::dom::{Document, NodeId, visible, words};
use crate::lower;
use crate::table::is_one_of;

/// The names under which pages state the author, most usual first; papers of science
/// name all theirs by the first.
const STATED: &str = "\
    citation_author citation_authors author article:author parsely-author dc.creator \
    sailthru.author byl authors article:author_name";

/// Labels and fields of cards.
const CARDS: [(&str, &str); 2] = [
    ("twitter:label1", "twitter:data1"),
    ("twitter:label2", "twitter:data2"),
];

/// The people whom the page's card for social networks names: often who keeps the site.
pub(super) fn on_card(head: &Head) -> Vec<String> {
    let of = |(label, name): (&str, &str)| {
        head.get(label).filter(|it| is_label(it))?;
        head.get(name).map(people)
    };
    CARDS.into_iter().find_map(of).unwrap_or_default()
}

/// Elements around the headline and the body's first lines that are asked for names.
const MAX_LOOKED_AT: usize = 600;

/// More than this is no name.
const MAX_NAME_CHARS: usize = 60;

/// More statements of authors are not read.
const MAX_AUTHORS: usize = 200;

/// A name has at most so many words.
const MAX_NAME_WORDS: usize = 5;

/// The people whom the page states, the site itself perhaps among them.
pub(super) fn stated(head: &Head, linked: &Linked) -> Vec<String> {
    let mut lines = linked.authors.clone();
    for name in STATED.split(' ') {
        if lines.is_empty() {
            lines = head.all(name).map(str::to_owned).collect();
            lines.retain(|it| !it.starts_with("http"));
        }
    }
    let mut res = Vec::new();
    for it in lines.iter().take(MAX_AUTHORS).flat_map(|it| people(it)) {
        if !res.contains(&it) && !it.bytes().any(|it| it.is_ascii_digit()) {
            res.push(it);
        }
    }
    res
}

/// The people whom an element near the headline names as authors.
pub(super) fn shown(scene: &Scene<'_>, top: NodeId, body: NodeId, site: &Site<'_>) -> Vec<String> {
    let document = scene.document;
    let mut id = NodeId(top.0.saturating_sub(MAX_LOOKED_AT as u32 / 4));
    let end = NodeId((body.0 + MAX_LOOKED_AT as u32 / 8).min(document.len() as u32));
    let mut res: Vec<String> = Vec::new();
    let mut last = id;
    for _ in 0..2 * MAX_LOOKED_AT {
        if end <= id || (!res.is_empty() && last.0 + 40 < id.0) {
            break;
        }
        if visible::is_hidden(document, id) {
            id = document.end(id);
            continue;
        }
        let next = NodeId(id.0 + 1);
        if !names_author(document, id) {
            id = next;
            continue;
        }
        let found = named(document, id, site);
        if found.is_empty() {
            id = next;
            continue;
        }
        for it in found {
            if !res.contains(&it) {
                res.push(it);
            }
        }
        last = document.end(id);
        id = last;
    }
    res
}

/// The people in an element: its text as it runs; if that is nobody, each piece by itself.
fn named(document: &Document, id: NodeId, site: &Site<'_>) -> Vec<String> {
    let is_sure = is_stated(document, id);
    let is_good =
        |it: &String| (is_person(it) || (is_sure && is_nickname(it))) && !site.is_called(it);
    for piece in [" ", ", "] {
        let line = squeeze(&spaced(document, id, piece));
        let mut found = people(&line);
        found.retain(is_good);
        if line.chars().count() < 3 * MAX_NAME_CHARS && !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The people whom the first line names that opens as a byline, or whose label stands in
/// a line of its own.
pub(super) fn in_lines(lines: &[Candidate]) -> Vec<String> {
    let mut after_label = false;
    for it in lines.iter().filter(|it| it.chars < 3 * MAX_NAME_CHARS) {
        let rest = opened(&it.text);
        let mut found = people(rest.unwrap_or(&it.text));
        let is_short = rest.is_some() && it.words <= MAX_NAME_WORDS;
        found.retain(|it| is_person(it) || (is_short && is_nickname(it)));
        if (after_label || rest.is_some()) && !found.is_empty() {
            return found;
        }
        after_label = is_label(&it.text);
    }
    Vec::new()
}

/// The people stated, and those whom a byline among the lines names with them:
/// `By Ada Moor and Bo Lind, Lake Post`.
pub(super) fn with_others(own: Vec<String>, lines: &[Candidate]) -> Vec<String> {
    for it in lines.iter().filter(|it| it.chars < 3 * MAX_NAME_CHARS) {
        let Some(rest) = opened(&it.text) else {
            continue;
        };
        let last = |and: &str| rest.match_indices(and).last().map(|it| it.0);
        let end = ANDS.split('|').filter_map(last).max();
        let Some(end) = end else {
            continue;
        };
        // What follows the last name is a place or a paper.
        let comma = rest.get(end..).and_then(|it| it.find([',', '|', '•']));
        let all = rest.get(..comma.map_or(rest.len(), |it| end + it));
        let mut all = people(all.unwrap_or_default());
        all.retain(|it| is_person(it));
        if own.len() < all.len() && own.iter().all(|it| all.contains(it)) {
            return all;
        }
    }
    own
}

/// The people, and what else parts of them, of a line that opens as a byline.
pub(super) fn of_line(it: &Candidate) -> Vec<String> {
    let line = Some(&it.text).filter(|_| it.chars < 3 * MAX_NAME_CHARS);
    let rest = line.and_then(|it| opened(it));
    rest.map(people).unwrap_or_default()
}

/// Who signs the story with its last line.
pub(super) fn signed(last: Option<&Candidate>) -> Vec<String> {
    let last = last.filter(|it| (2..=MAX_NAME_WORDS).contains(&it.words));
    let mut res = last.map(|it| people(&it.text)).unwrap_or_default();
    res.retain(|it| is_person(it));
    res
}

/// Whether a line is nothing but what stands before names.
fn is_label(line: &str) -> bool {
    let line = line.trim_end_matches([' ', ':']);
    let is = |it: &str| line.eq_ignore_ascii_case(it);
    OPENINGS.split('|').any(is)
}

/// What follows the opening of a byline.
fn opened(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['(', '（']);
    let opening = |it: &str| {
        let head = line
            .get(..it.len())
            .filter(|head| head.eq_ignore_ascii_case(it))?;
        let rest = line.get(head.len()..)?;
        let name = rest.trim_start_matches([' ', ':', '：']);
        (name.len() < rest.len()).then_some(name)
    };
    OPENINGS.split('|').find_map(opening)
}

/// Whether an element is marked as the author's name: by relation, property, address of
/// the link, or class.
fn names_author(document: &Document, id: NodeId) -> bool {
    if is_stated(document, id) {
        return true;
    }
    let href = document.attribute(id, "href").unwrap_or_default();
    let mut parts = href.split('/').skip(1);
    if parts.any(|it| is_one_of(it, AUTHOR_FOLDERS)) {
        return true;
    }
    let mut res = false;
    words::each(document, id, |it| {
        let opens = |name: &str| it.starts_with(name);
        res |= "author byline autor auteur writer".split(' ').any(opens);
    });
    res
}

/// Whether an element is marked as the author's by relation or property.
fn is_stated(document: &Document, id: NodeId) -> bool {
    let is = |name: &str| {
        let stated = document.attribute(id, name).unwrap_or_default();
        stated
            .split(' ')
            .any(|it| it.eq_ignore_ascii_case("author"))
    };
    is("rel") || is("itemprop")
}

/// What folders of authors' pages are called.
const AUTHOR_FOLDERS: &str = "author authors autor autoren auteur autore by people staff";

/// The text in an element, its pieces parted.
fn spaced(document: &Document, id: NodeId, between: &str) -> String {
    let mut res = String::new();
    for it in document.subtree(id) {
        let text = document.text(it).trim();
        if matches!(document.tag(it), "div" | "p" | "li" | "h2" | "h3" | "h4") {
            res.push_str(", ");
        } else if !text.is_empty() {
            res.push_str(text);
            res.push_str(between);
        }
    }
    res
}

/// Whether a line looks like what somebody goes by, where a mark or label says that it
/// is a name.
fn is_nickname(name: &str) -> bool {
    let is_plain = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '_' | '-' | '.');
    name.split(' ').count() <= 2 && 3 <= name.len() && name.chars().all(is_plain) && !is_role(name)
}

/// Whether a line found on the page looks like a person's name: few words, each with a
/// capital, no digits, nothing that is said of the page.
pub(super) fn is_person(name: &str) -> bool {
    let mut words = name.split(' ');
    let n_words = words.clone().count();
    let small = "de van von der den la le del da di bin al ten";
    let opens = |it: &str| it.starts_with(|it: char| !it.is_lowercase() && it.is_alphabetic());
    n_words <= MAX_NAME_WORDS
        && (2 <= n_words || !name.is_ascii())
        && words.all(|it| opens(it) || is_one_of(it, small))
        && !name
            .chars()
            .any(|it| it.is_numeric() || matches!(it, ':' | '?' | '!' | '…' | '/'))
        && !is_role(name)
}

/// Whether a part of a byline says what somebody does, or what the line is for.
fn is_role(part: &str) -> bool {
    let part = lower::string(part);
    let mut words = part.split(|it: char| !it.is_alphanumeric());
    words.any(|it| is_one_of(it, ROLES))
}

/// Words of roles, labels and dates in bylines.
const ROLES: &str = "about advertorial analyst article articles author autor bio biography by \
    chief columnist comment comments content contributing contributor coordinator copywriter correspondent \
    correspondents critic director editor editorial editors engineer expert experts facebook \
    follow founder freelance guest head home image instagram journalist link linkedin manager marketing min \
    minutes more news officer photo photographer posted posts president producer profile \
    published read redakteur redakteurin redaktion reporter reporters reviewed reviewer see share \
    specialist sponsored staff subscribe team twitter updated view website writer writers \
    redaktør journalista korrespondent";

/// The names in a byline, without "By", roles, dates and what parts them.
pub(super) fn people(line: &str) -> Vec<String> {
    let mut parted = line.to_owned();
    for mark in PARTS.split('/') {
        parted = parted.replace(mark, ",");
    }
    let mut res: Vec<String> = parted
        .split(',')
        .map(|it| {
            squeeze(undated(unopened(it)).trim_matches([' ', '.', ':', '(', ')', '-', '–', '—']))
        })
        .filter(|it| {
            let chars = it.chars().count();
            let is_address = it.contains(['@', ':']) || it.contains("www.");
            1 < chars && chars < MAX_NAME_CHARS && !is_address
        })
        .collect();
    // What follows the first name may be what the person does.
    let mut first = true;
    res.retain(|it| std::mem::take(&mut first) || !is_role(it));
    res
}

/// A part of a byline without what opens it: `Text: by Ada Moor`.
fn unopened(part: &str) -> &str {
    let mut res = part.trim();
    while let Some(rest) = opened(res) {
        res = rest;
    }
    res
}

/// A part of a byline without the date at its end: `Ada Moor April 12`.
fn undated(part: &str) -> &str {
    let Some(digit) = part.find(|it: char| it.is_ascii_digit()) else {
        return part;
    };
    let name = part.get(..digit).unwrap_or_default().trim_end();
    let (before, word) = name.rsplit_once(' ').unwrap_or(("", name));
    match date::month(&lower::string(word)) {
        Some(_) => before,
        None => name,
    }
}

/// What opens a byline; the longest of those that open alike first.
const OPENINGS: &str = "article by|posted by|published by|story by|text by|words by|written by|\
    author|authors|autorin/autor|autorin|autor|text|words|by|von|par|por|di|door|af|av|tekst|\
    责编|記者|记者|作者|contributors|escrito por|scritto da|geschreven door|verfasst von|écrit par";

/// What joins the last two.
const ANDS: &str = " and | und | et | og | och | y ";

/// What parts the names in a byline.
const PARTS: &str = " and / und / et / og / och / & /;/|/、/ • / · / – ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_is_people() {
        assert_eq!(people("By Ada Moor and Bo Lind"), ["Ada Moor", "Bo Lind"]);
        assert_eq!(people("Ada Moor, Senior Editor"), ["Ada Moor"]);
        assert_eq!(people("Written by: Ada Moor - Mar 27, 2024"), ["Ada Moor"]);
        assert_eq!(people("Ada Moor April 12, 2024"), ["Ada Moor"]);
        assert_eq!(people("Lake Post (www.lake.example)"), Vec::<String>::new());
    }

    #[test]
    fn people_are_told_from_labels() {
        assert!(is_person("Ada Moor") && is_person("Bo van der Lind") && is_person("牛镛"));
        assert!(!is_person("More articles") && !is_person("5 min read") && !is_person("Ada"));
    }
}
