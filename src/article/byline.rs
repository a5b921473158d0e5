//! Who wrote it: the people that the page states or names near its headline.

use super::linked::Linked;
use super::metadata::{Head, Site, squeeze};
use super::score::Scene;
use crate::dom::{Document, NodeId, visible, words};

/// The names under which pages state the author, most usual first.
const STATED: [&str; 8] = [
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "sailthru.author",
    "byl",
    "authors",
    "article:author_name",
];

/// Elements around the headline and the body's first lines that are asked for names.
const MAX_LOOKED_AT: usize = 600;

/// More than this is no name.
const MAX_NAME_CHARS: usize = 60;

/// A name has at most so many words.
const MAX_NAME_WORDS: usize = 5;

/// The people whom the page states, the site itself perhaps among them.
pub(super) fn stated(head: &Head, linked: &Linked) -> Vec<String> {
    let mut lines = linked.authors.clone();
    for name in STATED {
        if lines.is_empty() {
            lines = head.all(name).map(str::to_owned).collect();
            lines.retain(|it| !it.starts_with("http"));
        }
    }
    let mut res = Vec::new();
    for it in lines.iter().flat_map(|it| people(it)) {
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
        let line = squeeze(&spaced(document, id));
        let found = people(&line);
        let is_good = |it: &String| is_person(it) && !site.is_called(it);
        if line.chars().count() < 3 * MAX_NAME_CHARS && found.iter().any(is_good) {
            for it in found.into_iter().filter(is_good) {
                if !res.contains(&it) {
                    res.push(it);
                }
            }
            last = document.end(id);
            id = last;
        } else {
            id = next;
        }
    }
    res
}

/// Whether an element is marked as the author's name: by relation, property, address of
/// the link, or class.
fn names_author(document: &Document, id: NodeId) -> bool {
    let is = |name: &str, value: &str| {
        let stated = document.attribute(id, name).unwrap_or_default();
        stated.split(' ').any(|it| it.eq_ignore_ascii_case(value))
    };
    let href = document.attribute(id, "href").unwrap_or_default();
    if is("rel", "author") || is("itemprop", "author") {
        return true;
    }
    let mut parts = href.split('/').skip(1);
    if parts.any(|it| AUTHOR_FOLDERS.contains(&it)) {
        return true;
    }
    let mut res = false;
    words::each(document, id, |it| {
        res |= matches!(
            it,
            "author" | "authors" | "byline" | "bylines" | "autor" | "autore" | "auteur" | "writer"
        );
    });
    res
}

/// What folders of authors' pages are called.
const AUTHOR_FOLDERS: [&str; 9] = [
    "author", "authors", "autor", "autoren", "auteur", "autore", "by", "people", "staff",
];

/// The text in an element, parts apart.
fn spaced(document: &Document, id: NodeId) -> String {
    let texts = document.subtree(id).map(|it| document.text(it));
    texts
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a line found on the page looks like a person's name: few words, each with a
/// capital, no digits, nothing that is said of the page.
fn is_person(name: &str) -> bool {
    let mut words = name.split(' ');
    let n_words = words.clone().count();
    let small = [
        "de", "van", "von", "der", "den", "la", "le", "del", "da", "di", "bin", "al", "ten",
    ];
    let opens = |it: &str| {
        it.chars()
            .next()
            .is_some_and(|it| !it.is_lowercase() && it.is_alphabetic())
    };
    n_words <= MAX_NAME_WORDS
        && (2 <= n_words || !name.is_ascii())
        && words.all(|it| opens(it) || small.contains(&it))
        && !name
            .chars()
            .any(|it| it.is_numeric() || matches!(it, ':' | '?' | '!' | '…' | '/'))
        && !is_role(name)
}

/// Whether a part of a byline says what somebody does, or what the line is for.
fn is_role(part: &str) -> bool {
    let part = part.to_lowercase();
    let mut words = part.split(|it: char| !it.is_alphanumeric());
    words.any(|it| ROLES.split(' ').any(|role| role == it))
}

/// Words of roles, labels and dates in bylines.
const ROLES: &str = "about advertorial analyst article articles author autor bio biography by \
    chief columnist comment comments contributing contributor copywriter correspondent \
    correspondents critic director editor editorial editors engineer expert experts facebook \
    follow founder freelance guest head home image instagram journalist linkedin manager min \
    minutes more news officer photo photographer posted posts president producer profile \
    published read redakteur redakteurin redaktion reporter reporters reviewed reviewer see share \
    specialist sponsored staff subscribe team twitter updated view website writer writers \
    redaktør journalista korrespondent";

/// The names in a byline, without "By", roles and what parts them.
pub(super) fn people(line: &str) -> Vec<String> {
    let mut line = line.trim();
    for opening in OPENINGS {
        line = line.strip_prefix(opening).unwrap_or(line).trim_start();
    }
    let mut parted = line.to_owned();
    for mark in PARTS {
        parted = parted.replace(mark, ",");
    }
    let mut res: Vec<String> = parted
        .split(',')
        .map(|it| squeeze(it.trim_matches([' ', '.', ':', '(', ')', '-', '–', '—'])))
        .filter(|it| {
            let chars = it.chars().count();
            1 < chars && chars < MAX_NAME_CHARS && !it.contains('@') && !it.starts_with("http")
        })
        .collect();
    // What follows the first name may be what the person does.
    let mut first = true;
    res.retain(|it| std::mem::take(&mut first) || !is_role(it));
    res
}

/// What opens a byline, the longest first.
const OPENINGS: [&str; 16] = [
    "Written by ",
    "Posted by ",
    "Author: ",
    "Autor: ",
    "Text: ",
    "Words: ",
    "By: ",
    "By ",
    "by ",
    "BY ",
    "Von ",
    "von ",
    "Par ",
    "Por ",
    "Di ",
    "Door ",
];

/// What parts the names in a byline.
const PARTS: [&str; 12] = [
    " and ", " und ", " et ", " og ", " och ", " & ", ";", "|", "、", " • ", " · ", " – ",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_is_people() {
        assert_eq!(people("By Ada Moor and Bo Lind"), ["Ada Moor", "Bo Lind"]);
        assert_eq!(people("Ada Moor, Senior Editor"), ["Ada Moor"]);
    }

    #[test]
    fn people_are_told_from_labels() {
        assert!(is_person("Ada Moor") && is_person("Bo van der Lind") && is_person("牛镛"));
        assert!(!is_person("More articles") && !is_person("5 min read") && !is_person("Ada"));
    }
}
