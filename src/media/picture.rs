//! A picture's address, caption and credit.

use super::{Picture, words};
use crate::article::names::{Names, Roles};
use crate::dom::{Document, NodeId};

/// What opens a credit, in captions that do not set it apart by markup.
const CREDIT_OPENINGS: &str = "\
    Photo: |Photo by |Photograph: |Image: |Credit: |Foto: |Bild: |Fotografía: |Crédit: |\
    Picture: |Source: |Photo credit: |Image credit: |(Photo by ";

/// The picture in an element that stands beside the story, if it has an address or is
/// drawn on the page itself.
pub(super) fn read(document: &Document, id: NodeId) -> Option<Picture> {
    let of = |test: fn(&str) -> bool| document.subtree(id).find(|it| test(document.tag(*it)));
    let (caption, credit) = caption(document, id);
    // A drawing has no address; without a caption it is an ornament.
    let drawing = || of(|it| it == "svg").filter(|_| caption.is_some());
    let image = of(is_image).or_else(drawing)?;
    let src = address(document, id, image);
    let src = src.or_else(|| (document.tag(image) == "svg").then(String::new))?;
    let described = document.attribute(image, "alt");
    let alt = described.or_else(|| document.attribute(image, "aria-label"));
    let alt = alt.map(str::trim);
    Some(Picture {
        node: image,
        src,
        alt: alt.filter(|it| !it.is_empty()).map(str::to_owned),
        caption,
        credit,
    })
}

fn is_image(tag: &str) -> bool {
    matches!(tag, "img" | "amp-img" | "video")
}

/// The address that the page would load: lazy loading puts it elsewhere than in
/// `src`, which then holds a placeholder.
fn address(document: &Document, frame: NodeId, image: NodeId) -> Option<String> {
    let stated = |name: &str| document.attribute(image, name).map(str::trim);
    let lazy = ["data-src", "data-original"].into_iter().find_map(stated);
    let set = ["data-srcset", "srcset"].into_iter().find_map(stated);
    let plain = stated("src").filter(|it| !is_placeholder(it));
    let sources = document
        .subtree(frame)
        .filter(|it| document.tag(*it) == "source");
    lazy.filter(|it| !is_placeholder(it))
        .map(str::to_owned)
        .or_else(|| plain.map(str::to_owned))
        .or_else(|| set.and_then(widest))
        .or_else(|| {
            sources
                .filter_map(|it| {
                    document
                        .attribute(it, "srcset")
                        .or_else(|| document.attribute(it, "data-srcset"))
                })
                .find_map(widest)
        })
        .or_else(|| stated("poster").map(str::to_owned))
}

fn is_placeholder(src: &str) -> bool {
    src.is_empty() || src.starts_with("data:") || src.starts_with("about:") || src == "#"
}

/// The last of the widest candidates of a `srcset`.
fn widest(set: &str) -> Option<String> {
    let mut best: Option<(u64, &str)> = None;
    for it in set.split(", ") {
        let mut parts = it.trim().trim_end_matches(',').split_whitespace();
        let Some(src) = parts.next().filter(|it| !is_placeholder(it)) else {
            continue;
        };
        let size = parts.next().unwrap_or("1x");
        let size = thousandths(size.trim_end_matches(['w', 'x'])).unwrap_or(1000);
        if best.is_none_or(|it| it.0 <= size) {
            best = Some((size, src));
        }
    }
    best.map(|it| it.1.to_owned())
}

/// `1.5` in thousandths. What parses real numbers is 15 KB of Wasm.
fn thousandths(number: &str) -> Option<u64> {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let padded: String = decimals.chars().chain("000".chars()).take(3).collect();
    let whole: u64 = match whole {
        "" => 0,
        whole => whole.parse().ok()?,
    };
    whole.checked_mul(1000)?.checked_add(padded.parse().ok()?)
}

/// Caption and credit, parted by markup or by how credits open.
fn caption(document: &Document, frame: NodeId) -> (Option<String>, Option<String>) {
    let Some(id) = document
        .subtree(frame)
        .find(|it| document.tag(*it) == "figcaption")
        .or_else(|| {
            let names = Names::new();
            let named = |it: &NodeId| names.of(document, *it).any(Roles::CAPTION);
            document.subtree(frame).skip(1).find(named)
        })
    else {
        return (None, None);
    };
    let Some(whole) = words(document, id) else {
        return (None, None);
    };
    let apart = document
        .subtree(id)
        .skip(1)
        .filter(|it| document.is_element(*it))
        .find(|it| is_credit(document, *it))
        .and_then(|it| words(document, it));
    if let Some(credit) = apart {
        let rest = whole.replacen(&credit, "", 1);
        return (non_empty(rest.trim()), bare(&credit));
    }
    let opening = CREDIT_OPENINGS
        .split('|')
        .filter_map(|it| whole.find(it))
        .min();
    match opening {
        Some(at) => (non_empty(whole[..at].trim()), bare(&whole[at..])),
        None => (Some(whole), None),
    }
}

fn is_credit(document: &Document, id: NodeId) -> bool {
    let mut res = document.tag(id) == "cite";
    crate::dom::words::each(document, id, |it| {
        res |= matches!(
            it,
            "credit" | "credits" | "copyright" | "attribution" | "photographer" | "source"
        );
    });
    res
}

/// The credit without "Photo:" and marks around it.
fn bare(credit: &str) -> Option<String> {
    let mut res = credit.trim();
    for it in CREDIT_OPENINGS.split('|') {
        res = res.strip_prefix(it).unwrap_or(res);
    }
    non_empty(res.trim_matches(|it: char| matches!(it, '(' | ')' | '[' | ']' | '|' | ' ')))
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
