//! Who published the story first: evidence and link.

use super::Source;
use super::candidate::Candidate;
use crate::dom::{Document, NodeId};
use crate::table::is_one_of;

/// What a block says of the original: its link out of this site.
pub(super) fn of_link(document: &Document, it: &Candidate, here: Option<&str>) -> Option<Source> {
    if it.link_density() < 0.5 || !it.marks.original {
        return None;
    }
    let url = first_link(document, it)?;
    let host = host(url)?;
    if here.and_then(self::host) == Some(host) {
        return None;
    }
    Some(Source {
        name: Some(host.trim_start_matches("www.").to_owned()),
        url: Some(url.to_owned()),
        evidence: vec![["The line “", &it.text, "” links to ", host, "."].concat()],
    })
}

/// What the page states of the original: what its data say the story is based on, or a
/// canonical address on another site than the one it was loaded from.
pub(super) fn stated(
    based_on: Option<&str>,
    canonical: Option<&str>,
    loaded: Option<&str>,
) -> Option<Source> {
    let here = loaded.or(canonical).and_then(host)?;
    // A page from an address without a name is a copy of any site's.
    if here.ends_with(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let elsewhere = |it: &&str| host(it).is_some_and(|it| site(it) != site(here));
    let of = |url: &str, why: &str| {
        let name = host(url)?.trim_start_matches("www.").to_owned();
        Some(Source {
            evidence: vec![[why, " ", &name, "."].concat()],
            name: Some(name),
            url: Some(url.to_owned()),
        })
    };
    match based_on.filter(elsewhere) {
        Some(url) => of(url, "The page's data say that the story is based on one at"),
        None => of(
            canonical.filter(elsewhere)?,
            "The page names as its proper address one at",
        ),
    }
}

/// The agency or paper that a byline names. A paper is taken out of it where people
/// remain, an agency that is glued to a name (`Ada Moor Associated Press`) off it.
pub(super) fn in_byline(names: &mut Vec<String>, is_own: impl Fn(&str) -> bool) -> Option<Source> {
    let at = names.iter().position(|it| is_publisher(it))?;
    let mut name = names.get(at)?.clone();
    let agency = AGENCIES.split('|').filter(|it| it.contains(' '));
    let parted = agency
        .filter_map(|it| Some((name.strip_suffix(it)?.trim_end(), it)))
        .find(|it| it.0.contains(' '));
    if let Some((person, agency)) = parted {
        let person = person.to_owned();
        name = agency.to_owned();
        names[at] = person;
    } else if 1 < names.len() && !is_agency(&name) {
        names.remove(at);
    }
    (!is_own(&name)).then(|| Source {
        evidence: vec![["The byline names ", &name, "."].concat()],
        name: Some(name),
        url: None,
    })
}

/// The agency whose mark opens a story: `LEEDS (Reuters) –`.
pub(super) fn in_dateline(text: &str) -> Option<Source> {
    let (before, rest) = text.split_once('(')?;
    let (mark, _) = rest.split_once(')')?;
    let name = mark.split(['/', ',']).find(|it| is_agency(it))?;
    (before.chars().count() < MAX_PLACE_CHARS).then(|| Source {
        name: Some(name.to_owned()),
        url: None,
        evidence: vec![["The story opens with the mark of an agency (", mark, ")."].concat()],
    })
}

/// What stands before an agency's mark is a place and perhaps a day.
const MAX_PLACE_CHARS: usize = 40;

/// What a short line states of the source: `Source: Lake Post`, `via Lake Post`.
pub(super) fn in_line(document: &Document, it: &Candidate) -> Option<Source> {
    let opens = |opening: &&str| {
        let head = it.text.get(..opening.len());
        head.is_some_and(|it| it.eq_ignore_ascii_case(opening))
    };
    let opening = LABELS.split('|').find(opens)?;
    let name = it.text.get(opening.len()..)?.trim_matches([' ', '.', '/']);
    // Initials are those of the page's own paper; with a number it is a document.
    let is_name = name.chars().next()?.is_uppercase()
        && name.chars().nth(1) != Some('.')
        && !name.bytes().any(|it| it.is_ascii_digit());
    (it.words <= MAX_LINE_WORDS && is_name).then(|| Source {
        name: Some(name.to_owned()),
        url: first_link(document, it)
            .filter(|it| host(it).is_some())
            .map(str::to_owned),
        evidence: vec![["A line says “", &it.text, "”."].concat()],
    })
}

/// Longer lines say more than where the story is from.
const MAX_LINE_WORDS: usize = 7;

/// What opens such lines.
const LABELS: &str = "Source:|Quelle:|Fuente:|Fonte:|Bron:|Källa:|via ";

fn is_agency(name: &str) -> bool {
    AGENCIES.split('|').any(|it| it == name.trim())
}

/// Whether a name is an agency's, or ends as those of papers do.
fn is_publisher(name: &str) -> bool {
    let last = name.rsplit(' ').next().unwrap_or_default();
    is_agency(name) || (last.len() < name.len() && is_one_of(last, PAPERS))
}

/// Agencies, as stories are marked by them.
const AGENCIES: &str = "AAP|AFP|ANI|ANSA|AP|APA|Agence France-Presse|Associated Press|Belga|\
    Bloomberg|CP|EFE|IANS|Kyodo|Lusa|NTB|PA|PA Media|PAP|PTI|Press Association|Reuters|SID|\
    TASS|TT|The Associated Press|UPI|Xinhua|Yonhap|dpa|dpa-AFX|新华社|共同社|時事";

/// How the names of papers end.
const PAPERS: &str = "Agency Chronicle Courier Daily Gazette Herald Institute Journal Magazine Media \
    News Observer Post Press Standard Telegraph Times Tribune Wire";

/// The part of a host that one publisher's hosts share, as far as labels tell:
/// `news.lake.example` → `lake.example`.
fn site(host: &str) -> &str {
    let Some((before, top)) = host.rsplit_once('.') else {
        return host;
    };
    // `co.uk` and the like have one label more.
    let is_short = |it: &str| it.len() <= 3;
    match before.rsplit_once('.') {
        Some((more, second)) if is_short(second) && top.len() == 2 => {
            let start = more.rfind('.').map_or(0, |it| it + 1);
            host.get(start..).unwrap_or(host)
        }
        Some((more, _)) => host.get(more.len() + 1..).unwrap_or(host),
        None => host,
    }
}

fn first_link<'d>(document: &'d Document, it: &Candidate) -> Option<&'d str> {
    let around = |text: &NodeId| {
        document
            .ancestors(*text)
            .take_while(|up| it.node <= *up)
            .find_map(|up| document.attribute(up, "href"))
    };
    it.texts.iter().find_map(around)
}

/// The host of an `http` or `https` address.
pub(super) fn host(url: &str) -> Option<&str> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    rest.split(['/', '?', '#', ':'])
        .next()
        .filter(|it| it.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_of_the_original_counts_where_it_names_another_site() {
        let here = Some("https://news.lake.example/ferry");
        let found = stated(Some("https://www.tide.example/ferry-stops"), here, here);
        let found = found.expect("the data name another site");
        assert_eq!(found.name.as_deref(), Some("tide.example"));
        assert!(stated(Some("https://lake.example/a"), here, here).is_none());
        let canonical = Some("https://tide.example/ferry-stops");
        assert!(stated(None, canonical, here).is_some());
        assert!(stated(None, canonical, None).is_none());
        assert!(stated(None, canonical, Some("http://127.0.0.1:8080/a")).is_none());
    }

    #[test]
    fn hosts_of_one_publisher_share_their_site() {
        assert_eq!(site("amp.news.lake.example"), "lake.example");
        assert_eq!(site("www.lake.co.uk"), "lake.co.uk");
        assert_eq!(site("lake.example"), "lake.example");
    }
}
