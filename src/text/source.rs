//! Span ⇄ text node and offset: where on the page each piece of text came from.

use super::{BlockKind, Span};
use crate::article::Block;
use crate::dom::{Document, NodeId};

/// A piece of a text that stands byte for byte in one text node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it stands in the text.
    pub span: Span,
    /// The text node it was taken from.
    pub node: NodeId,
    /// Its first byte in that node.
    pub offset: usize,
}

/// A part of a text node: what the page must mark to mark a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The text node.
    pub node: NodeId,
    /// The first byte in it.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// The places of a span on its page, in order, one for each text node.
pub fn places(segments: &[Segment], span: Span) -> Vec<Place> {
    let mut res: Vec<Place> = Vec::new();
    let first = segments.partition_point(|it| it.span.end <= span.start);
    for it in segments[first..]
        .iter()
        .take_while(|it| it.span.start < span.end)
    {
        let from = span.start.max(it.span.start) - it.span.start + it.offset;
        let to = span.end.min(it.span.end) - it.span.start + it.offset;
        match res.last_mut() {
            Some(last) if last.node == it.node => last.end = to,
            _ => res.push(Place {
                node: it.node,
                start: from,
                end: to,
            }),
        }
    }
    res
}

/// Appends a block's text, white space made single, and notes where it came from.
pub(super) fn append(
    string: &mut String,
    segments: &mut Vec<Segment>,
    document: &Document,
    block: &Block,
) {
    let start = string.len();
    // A space is owed until the next word: none opens or closes a block.
    let mut owed = false;
    for node in &block.texts {
        if document.is_element(*node) {
            owed = true;
            continue;
        }
        let text = document.text(*node);
        if block.kind == BlockKind::Code {
            segments.push(segment(string.len(), text.len(), *node, 0));
            string.push_str(text);
            continue;
        }
        let mut before = 0;
        for (offset, piece) in pieces(text) {
            owed |= text[before..offset].contains(is_collapsed);
            before = offset + piece.len();
            let is_first = string.len() == start;
            let word = if is_first { piece.trim_start() } else { piece };
            if word.is_empty() {
                continue;
            }
            if owed && !is_first {
                string.push(' ');
            }
            let skipped = piece.len() - word.len();
            segments.push(segment(string.len(), word.len(), *node, offset + skipped));
            string.push_str(word);
            owed = false;
        }
        owed |= text[before..].contains(is_collapsed);
    }
    let end = string.trim_end().len().max(start);
    string.truncate(end);
    cut(segments, end);
}

/// Drops what the segments have beyond `end`.
fn cut(segments: &mut Vec<Segment>, end: usize) {
    while let Some(last) = segments.last_mut().filter(|it| end < it.span.end) {
        if end <= last.span.start {
            segments.pop();
        } else {
            last.span.end = end;
        }
    }
}

fn segment(start: usize, len: usize, node: NodeId, offset: usize) -> Segment {
    Segment {
        span: Span::new(start, start + len),
        node,
        offset,
    }
}

/// What stands between collapsed white space and characters nobody sees, with offsets.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split(|it| is_collapsed(it) || is_unseen(it))
        .filter(|it| !it.is_empty())
        .map(move |it| (it.as_ptr() as usize - base, it))
}

/// White space that CSS collapses. No-break spaces are not: they are a part of
/// `1 234,5` and of « French marks ».
pub(crate) fn is_collapsed(it: char) -> bool {
    matches!(it, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Zero-width characters that editors leave behind.
fn is_unseen(it: char) -> bool {
    matches!(it, '\u{200b}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::packed;

    /// The text of a paragraph whose text nodes are given, and its pieces on the page.
    fn check(nodes: &[&str], text: &str) {
        let texts: String = nodes.iter().map(|it| format!("\0\"{it}")).collect();
        let pack = format!("<p{texts}\0={}", nodes.len() + 1);
        let document = packed::parse(&pack, None).expect("the pack is whole");
        let texts = document.ids().skip(1).collect();
        let block = Block {
            kind: BlockKind::Paragraph,
            node: NodeId(0),
            texts,
        };
        let (mut string, mut segments) = (String::new(), Vec::new());
        append(&mut string, &mut segments, &document, &block);
        assert_eq!(string, text);
        for it in segments {
            let there = &document.text(it.node)[it.offset..it.offset + it.span.len()];
            assert_eq!(there, &string[it.span.range()]);
        }
    }

    #[test]
    fn white_space_is_single_across_nodes_and_none_opens_or_closes() {
        check(&["\n  One ", "\ttwo", "three\n"], "One twothree");
        check(&["\u{a0}", " One", "\u{a0}\n "], "One");
    }

    #[test]
    fn no_break_spaces_stay_and_zero_width_ones_go() {
        check(
            &["«\u{a0}1\u{202f}234\u{a0}»"],
            "«\u{a0}1\u{202f}234\u{a0}»",
        );
        check(&["in\u{ad}ter\u{200b}nal \u{200b}use"], "internal use");
    }
}
