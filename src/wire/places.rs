//! Spans of the text as places on the page, in UTF-16 units of its text nodes.

use super::Place;
use super::offset::Offsets;
use crate::dom::{Document, NodeId};
use crate::text::{Span, Text, source};

/// Finds the places of spans; counts every text node at most once.
pub(super) struct Placer<'a> {
    document: &'a Document,
    text: &'a Text,
    /// Sorted by node.
    nodes: Vec<(NodeId, Offsets<'a>)>,
}

impl<'a> Placer<'a> {
    /// For a text that was read off this document.
    pub(super) fn new(document: &'a Document, text: &'a Text) -> Self {
        Self {
            document,
            text,
            nodes: Vec::new(),
        }
    }

    /// The places of a span, in order, one for each text node.
    pub(super) fn places(&mut self, span: Span) -> Vec<Place> {
        let places = source::places(self.text.segments(), span);
        places.iter().map(|it| self.place(it)).collect()
    }

    fn place(&mut self, it: &source::Place) -> Place {
        let text = self.document.text(it.node);
        let at = self.nodes.binary_search_by_key(&it.node, |it| it.0);
        let at = at.unwrap_or_else(|at| {
            self.nodes.insert(at, (it.node, Offsets::utf16(text)));
            at
        });
        let offsets = &mut self.nodes[at].1;
        Place {
            node: it.node.0,
            start: offsets.at(it.start) as u32,
            end: offsets.at(it.end) as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Block};
    use crate::dom::packed;
    use crate::text::BlockKind;

    /// Characters of every UTF-8 and UTF-16 length, white space of every sort, and
    /// words cut by elements.
    const PACK: &str = "<html\0<body\0<h1\0\"Ein  Zoo\0/\0<p\0\"\n  “Zoë 😀\u{a0}paid\0<b\0\" €5\0/\0\"m\tfor 中文,” 😀😀 \
        she\u{200b} said.\0/\0<p\0\"Two\0<br\0/\0\"lines 𝒜 here.  \0/\0=13";

    #[test]
    fn places_cut_out_of_the_nodes_spell_the_span() {
        let document = packed::parse(PACK, None).expect("the nodes add up");
        let text = Text::of(&document, &article(&document));
        let string = text.as_str();
        let mut placer = Placer::new(&document, &text);
        let bounds: Vec<usize> = (0..=string.len())
            .filter(|it| string.is_char_boundary(*it))
            .collect();
        for (idx, start) in bounds.iter().enumerate() {
            for end in &bounds[idx + 1..] {
                let spelled: String = (placer.places(Span::new(*start, *end)).iter())
                    .map(|it| cut(&document, it))
                    .collect();
                assert_eq!(squeeze(&spelled), squeeze(&string[*start..*end]));
            }
        }
    }

    fn article(document: &Document) -> Article {
        let inside = |node| document.subtree(node).skip(1);
        let blocks = document
            .ids()
            .filter(|it| ["h1", "p"].contains(&document.tag(*it)));
        let body = blocks.map(|node| Block {
            kind: BlockKind::Paragraph,
            node,
            texts: inside(node)
                .filter(|it| document.is_text(*it) || document.tag(*it) == "br")
                .collect(),
        });
        Article {
            body: body.collect(),
            ..Article::default()
        }
    }

    fn cut(document: &Document, it: &Place) -> String {
        let units: Vec<u16> = document.text(NodeId(it.node)).encode_utf16().collect();
        String::from_utf16(&units[it.start as usize..it.end as usize])
            .expect("no place cuts a surrogate pair")
    }

    fn squeeze(text: &str) -> String {
        let is_space = |it: &char| it.is_whitespace() || *it == '\u{200b}';
        text.chars().filter(|it| !is_space(it)).collect()
    }
}
