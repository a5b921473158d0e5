//! Who published the story first: evidence and link.

use super::Source;
use super::candidate::Candidate;
use crate::dom::{Document, NodeId};

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
        evidence: vec![format!("The line “{}” links to {host}.", it.text)],
    })
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
