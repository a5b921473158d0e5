//! Selectors and places, in UTF-16 units of the page's text and of its nodes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::offset::Offsets;
use super::{Highlight, Place, Selectors};
use crate::anchor::{self, Page, Selector};
use crate::dom::{Document, NodeId};
use crate::text::{Span, source};

/// What became of a highlight on a page.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Placed {
    /// The highlight's id.
    pub id: String,
    /// Where it stands, in order, one place for each text node; empty where it is
    /// lost.
    pub places: Vec<Place>,
    /// How sure that is, in percent.
    pub score: u8,
    /// Whether it could not be placed.
    pub lost: bool,
}

/// Describes a selection; `None` where there is not a word in it.
pub fn describe(document: &Document, places: &[Place]) -> Option<Selectors> {
    let page = Page::of(document);
    let mut nodes = Nodes::of(document);
    let places: Vec<source::Place> = places.iter().filter_map(|it| nodes.bytes(it)).collect();
    let selector = anchor::describe(&page, page.span(&places)?);
    let span = selector.position?;
    let offsets = Offsets::utf16(page.as_str());
    Some(Selectors {
        exact: selector.exact,
        prefix: selector.prefix,
        suffix: selector.suffix,
        start: offsets.at(span.start) as u32,
        end: offsets.at(span.end) as u32,
    })
}

/// Finds highlights on a page, in their order.
pub fn place(document: &Document, highlights: &[Highlight]) -> Vec<Placed> {
    let page = Page::of(document);
    let offsets = Offsets::utf16(page.as_str());
    let selectors = highlights.iter().map(|it| {
        let it = &it.selectors;
        let position = (it.start < it.end).then(|| {
            Span::new(
                offsets.byte(it.start as usize),
                offsets.byte(it.end as usize),
            )
        });
        Selector {
            exact: it.exact.clone(),
            prefix: it.prefix.clone(),
            suffix: it.suffix.clone(),
            position,
        }
    });
    let selectors: Vec<Selector> = selectors.collect();
    let found = anchor::find(&page, &selectors);
    let mut nodes = Nodes::of(document);
    let placed = highlights.iter().zip(found).map(|(it, found)| Placed {
        id: it.id.clone(),
        places: found.map_or_else(Vec::new, |it| {
            let places = page.places(it.span).into_iter();
            places.map(|it| nodes.units(&it)).collect()
        }),
        score: found.map_or(0, |it| it.score),
        lost: found.is_none(),
    });
    placed.collect()
}

/// The text nodes of a page; each is counted at most once.
struct Nodes<'a> {
    document: &'a Document,
    offsets: BTreeMap<NodeId, Offsets<'a>>,
}

impl<'a> Nodes<'a> {
    fn of(document: &'a Document) -> Self {
        Self {
            document,
            offsets: BTreeMap::new(),
        }
    }

    fn bytes(&mut self, it: &Place) -> Option<source::Place> {
        if self.document.len() <= it.node as usize {
            return None;
        }
        let node = NodeId(it.node);
        let offsets = self.offsets(node);
        Some(source::Place {
            node,
            start: offsets.byte(it.start as usize),
            end: offsets.byte(it.end as usize),
        })
    }

    fn units(&mut self, it: &source::Place) -> Place {
        let offsets = self.offsets(it.node);
        Place {
            node: it.node.0,
            start: offsets.at(it.start) as u32,
            end: offsets.at(it.end) as u32,
        }
    }

    fn offsets(&mut self, node: NodeId) -> &Offsets<'a> {
        let text = self.document.text(node);
        (self.offsets.entry(node)).or_insert_with(|| Offsets::utf16(text))
    }
}
