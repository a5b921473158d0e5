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
        for (offset, word) in words(text) {
            owed |= 0 < offset;
            let own = owed && string.len() > start;
            if own {
                string.push(' ');
            }
            segments.push(segment(string.len(), word.len(), *node, offset));
            string.push_str(word);
            owed = false;
        }
        owed |= text.ends_with(is_space);
    }
    let trimmed = string.trim_end().len().max(start);
    string.truncate(trimmed);
}

fn segment(start: usize, len: usize, node: NodeId, offset: usize) -> Segment {
    Segment {
        span: Span::new(start, start + len),
        node,
        offset,
    }
}

/// The words of a string with their offsets.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split(is_space)
        .filter(|it| !it.is_empty())
        .map(move |it| (it.as_ptr() as usize - base, it))
}

/// White space that HTML collapses; also the no-break spaces that editors leave
/// and zero-width ones, which no reader sees.
fn is_space(it: char) -> bool {
    it.is_whitespace() || matches!(it, '\u{200b}' | '\u{feff}')
}
