//! The packed live page → [`Document`].
//!
//! `extension/pack.js` writes the page as one string: records parted by U+0000,
//! the first character of a record saying what it is. One string crosses every
//! browser's message channel at the cost of a copy, needs no typed arrays, and
//! reads in one pass:
//!
//! | record | is |
//! |---|---|
//! | `<div` | an element opens |
//! | `class=lead` | the open element's attribute (a lower-case letter begins it) |
//! | `!h` `!f12,0,300,80` `!s` `!-…` | its layout: hidden, fixed, sticky or in the flow; then left, top, width, height |
//! | `"words` | a text node |
//! | `/` `/3` | one element closes, or three |
//! | `=512` | the end, and how many nodes there are |
//!
//! The packer keeps its nodes in the order of the records, so a [`NodeId`] of the
//! document is the index of the page's node.
//!
//! [`NodeId`]: super::NodeId

use super::{Builder, Document, Layout, Position};

/// The pack was cut short or its nodes do not add up.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken;

/// Unpacks a live page.
///
/// # Errors
///
/// [`Broken`] when the number of nodes is not the one stated at the end: indices
/// would then point at the wrong nodes of the page.
pub fn parse(pack: &str, url: Option<&str>) -> Result<Document, Broken> {
    let mut builder = Builder::new(url);
    let mut stated = None;
    for record in pack.split('\0') {
        let Some(first) = record.chars().next() else {
            continue;
        };
        let rest = &record[first.len_utf8()..];
        match first {
            '<' => builder.open(rest),
            '"' => builder.text(rest),
            '/' => (0..rest.parse().unwrap_or(1_u32)).for_each(|_| builder.close()),
            '!' => builder.layout(layout(rest)),
            '=' => stated = rest.parse().ok(),
            _ => {
                if let Some((name, value)) = record.split_once('=') {
                    builder.attribute(name, value);
                }
            }
        }
    }
    if stated == Some(builder.len()) {
        Ok(builder.finish())
    } else {
        Err(Broken)
    }
}

fn layout(facts: &str) -> Layout {
    let position = match facts.as_bytes().first() {
        Some(b'f') => Position::Fixed,
        Some(b's') => Position::Sticky,
        _ => Position::Flow,
    };
    let numbers = facts.get(1..).unwrap_or_default();
    let mut sides = numbers.split(',').map_while(|it| it.parse().ok());
    let rect = match (sides.next(), sides.next(), sides.next(), sides.next()) {
        (Some(left), Some(top), Some(width), Some(height)) => Some([left, top, width, height]),
        _ => None,
    };
    Layout {
        hidden: facts.starts_with('h'),
        position,
        rect,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_become_nodes_in_order() {
        let pack =
            "<html\0lang=en\0<body\0<p\0class=lead\0!s0,10,600,80\0\"One \0<b\0\"two\0/2\0=6";
        let page = parse(pack, None).expect("six nodes are stated");
        let tags: Vec<_> = page.ids().map(|it| page.tag(it)).collect();
        assert_eq!(tags, ["html", "body", "p", "", "b", ""]);
        let lead = page.first("p").expect("there is one");
        assert_eq!(page.attribute(lead, "class"), Some("lead"));
        assert_eq!(
            page.layout(lead).and_then(|it| it.rect),
            Some([0, 10, 600, 80])
        );
        assert_eq!(page.raw_text(lead), "One two");
    }

    #[test]
    fn text_with_a_stray_separator_is_refused_rather_than_shifted() {
        assert_eq!(parse("<p\0\"a\0<b\0=2", None).err(), Some(Broken));
        assert_eq!(parse("<p\0\"a", None).err(), Some(Broken));
    }
}
