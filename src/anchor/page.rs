//! A whole page as one string: what selectors are positions in.
//!
//! Not the article alone: a reader may highlight a comment, and the story may be
//! found differently tomorrow. Hidden text is in it too, because what hides it now
//! may be a menu or our own cleaning; a match in it counts less.

use crate::dom::{Document, NodeId};
use crate::text::Span;
use crate::text::source::{self, Place, Segment, is_collapsed};

/// Elements that do not end a line: those of HTML's phrasing content that no
/// browser gives a box of its own.
const INLINE: [&str; 32] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "u", "var", "wbr",
];

/// Elements whose text nobody reads.
const UNREAD: [&str; 7] = [
    "head", "iframe", "noscript", "script", "style", "template", "title",
];

/// The text of a page, white space made single, a line break between two blocks.
pub struct Page {
    text: String,
    segments: Vec<Segment>,
    /// Stretches of the text that nobody sees now, in order.
    hidden: Vec<Span>,
}

impl Page {
    /// Reads a page.
    pub fn of(document: &Document) -> Self {
        let mut writer = Writer::default();
        let mut skipped_to = NodeId(0);
        let mut hidden_to = NodeId(0);
        let mut closing: Vec<NodeId> = Vec::new();
        for id in document.ids() {
            while closing.last().is_some_and(|it| *it <= id) {
                closing.pop();
                writer.end_line();
            }
            if id < skipped_to {
                continue;
            }
            if document.is_text(id) {
                writer.node(id, document.text(id), id < hidden_to);
                continue;
            }
            let tag = document.tag(id);
            if UNREAD.binary_search(&tag).is_ok() {
                skipped_to = document.end(id);
                continue;
            }
            if hidden_to <= id && is_hidden(document, id) {
                hidden_to = document.end(id);
            }
            if INLINE.binary_search(&tag).is_err() {
                writer.end_line();
                closing.push(document.end(id));
            }
        }
        writer.page
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The places of a span on the page, in order, one for each text node.
    pub fn places(&self, span: Span) -> Vec<Place> {
        source::places(&self.segments, span)
    }

    /// The span from the first of these places to the last; `None` where none of
    /// them has a word in it.
    pub fn span(&self, places: &[Place]) -> Option<Span> {
        let spans = places.iter().filter_map(|it| self.span_of(*it));
        let span =
            spans.reduce(|one, it| Span::new(one.start.min(it.start), one.end.max(it.end)))?;
        let words = self.text.get(span.range())?;
        let start = span.start + words.len() - words.trim_start().len();
        let end = span.start + words.trim_end().len();
        (start < end).then(|| Span::new(start, end))
    }

    /// Whether a reader sees nothing of what starts there.
    pub(super) fn is_hidden(&self, at: usize) -> bool {
        let after = self.hidden.partition_point(|it| it.end <= at);
        self.hidden.get(after).is_some_and(|it| it.start <= at)
    }

    fn span_of(&self, place: Place) -> Option<Span> {
        // The segments are in the order of the nodes.
        let first = self.segments.partition_point(|it| it.node < place.node);
        let inside = self.segments[first..]
            .iter()
            .take_while(|it| it.node == place.node)
            .filter(|it| it.offset < place.end && place.start < it.offset + it.span.len());
        let spans = inside.map(|it| {
            let from = place.start.max(it.offset) - it.offset;
            let to = place.end.min(it.offset + it.span.len()) - it.offset;
            Span::new(it.span.start + from, it.span.start + to)
        });
        spans.reduce(|one, it| Span::new(one.start, it.end))
    }
}

/// What stands between two words.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
}

struct Writer {
    page: Page,
    /// Owed until the next word: none opens or closes the text.
    gap: Gap,
}

impl Default for Writer {
    fn default() -> Self {
        let page = Page {
            text: String::new(),
            segments: Vec::new(),
            hidden: Vec::new(),
        };
        Self {
            page,
            gap: Gap::None,
        }
    }
}

impl Writer {
    fn end_line(&mut self) {
        self.gap = Gap::Line;
    }

    /// Appends a text node, as segments that are the same byte for byte.
    fn node(&mut self, node: NodeId, text: &str, hidden: bool) {
        let start = self.page.text.len();
        let mut rest = 0;
        for (start, piece) in source::pieces(text) {
            let word = Span::new(start, start + piece.len());
            if text[rest..word.start].contains(is_collapsed) && self.gap == Gap::None {
                self.gap = Gap::Space;
            }
            self.word(node, text, word);
            rest = word.end;
        }
        if text[rest..].contains(is_collapsed) && self.gap == Gap::None {
            self.gap = Gap::Space;
        }
        let end = self.page.text.len();
        if hidden && start < end {
            // Without the gap before the first word.
            let start = end - self.page.text[start..].trim_start().len();
            match self.page.hidden.last_mut() {
                Some(last) if start <= last.end + 1 => last.end = end,
                _ => self.page.hidden.push(Span::new(start, end)),
            }
        }
    }

    fn word(&mut self, node: NodeId, text: &str, word: Span) {
        let Page {
            text: string,
            segments,
            ..
        } = &mut self.page;
        let gap = if string.is_empty() {
            Gap::None
        } else {
            self.gap
        };
        self.gap = Gap::None;
        if let Some(last) = segments.last_mut().filter(|it| it.node == node) {
            let end = last.offset + last.span.len();
            // One plain space stands in the node as it does in the text.
            if gap == Gap::Space && &text[end..word.start] == " " {
                string.push(' ');
                string.push_str(&text[word.range()]);
                last.span.end = string.len();
                return;
            }
        }
        match gap {
            Gap::None => {}
            Gap::Space => string.push(' '),
            Gap::Line => string.push('\n'),
        }
        let start = string.len();
        string.push_str(&text[word.range()]);
        segments.push(Segment {
            span: Span::new(start, string.len()),
            node,
            offset: word.start,
        });
    }
}

fn is_hidden(document: &Document, id: NodeId) -> bool {
    document.layout(id).is_some_and(|it| it.hidden) || document.attribute(id, "hidden").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::packed;

    #[test]
    fn names_are_in_order() {
        assert!(INLINE.is_sorted() && UNREAD.is_sorted());
    }

    #[test]
    fn blocks_are_lines_and_scripts_are_not_read() {
        let pack = "<html\0<head\0<title\0\"No\0/2\0<body\0<p\0\" One\n  \0<b\0\"two\0/\0\", three \0/\0\
            <script\0\"no()\0/\0<div\0!h\0\"Four\0/\0<p\0\"Fi\u{ad}ve  six\0/3\0=16";
        let page = Page::of(&packed::parse(pack, None).expect("the nodes add up"));
        assert_eq!(page.as_str(), "One two, three\nFour\nFive six");
        assert!(page.is_hidden(15) && !page.is_hidden(14) && !page.is_hidden(20));
    }

    #[test]
    fn every_span_has_its_places_and_back() {
        let pack = "<body\0<p\0\"\n “Zoë 😀\u{a0}paid\0<b\0\" €5\0/\0\"m\tfor  中文 she\u{200b} said.\0/\0<p\0\"Two lines\0/2\0=8";
        let page = Page::of(&packed::parse(pack, None).expect("the nodes add up"));
        let text = page.as_str();
        let words = |at: &usize| text.is_char_boundary(*at);
        for start in (0..text.len()).filter(words) {
            for end in (start + 1..=text.len()).filter(words) {
                let slice = &text[start..end];
                if slice.trim() == slice {
                    let span = Span::new(start, end);
                    assert_eq!(page.span(&page.places(span)), Some(span), "{slice}");
                }
            }
        }
    }
}
