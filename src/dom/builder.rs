//! Fills a [`Document`] in document order; the only way to make one.

use std::collections::HashMap;

use super::{Document, Kind, Layout, Node, attribute};

/// Texts and attribute values beyond this many bytes are cut: no article has
/// them, and a page of 4 GiB would overflow the arena's 32-bit offsets.
const MAX_TEXT_BYTES: usize = 1 << 30;

/// Opens, fills and closes elements; unbalanced calls are put right.
#[derive(Default)]
pub struct Builder {
    document: Document,
    open: Vec<u32>,
    tags: HashMap<Box<str>, u32>,
}

impl Builder {
    /// A builder for the page at `url`, if it is known.
    pub fn new(url: Option<&str>) -> Self {
        let document = Document {
            url: url.map(str::to_owned),
            ..Document::default()
        };
        Self {
            document,
            ..Self::default()
        }
    }

    /// Opens an element inside the one that is open.
    ///
    /// A document has one root: an element opened when the root is closed goes
    /// into the root.
    pub fn open(&mut self, tag: &str) {
        let tag = self.intern(tag);
        let attributes = self.document.attributes.len() as u32;
        let attributes = attributes..attributes;
        self.push(
            Kind::Element {
                tag,
                attributes,
                layout: None,
            },
            true,
        );
    }

    /// Adds an attribute to the element just opened, if the core reads it.
    pub fn attribute(&mut self, name: &str, value: &str) {
        let Some(name) = attribute::index(name) else {
            return;
        };
        let Some(Node {
            kind: Kind::Element { attributes, .. },
            ..
        }) = self.document.nodes.last_mut()
        else {
            return;
        };
        self.document.attributes.push((name, value.into()));
        attributes.end = self.document.attributes.len() as u32;
    }

    /// Adds what the browser computed for the element just opened.
    pub fn layout(&mut self, facts: Layout) {
        if let Some(Node {
            kind: Kind::Element { layout, .. },
            ..
        }) = self.document.nodes.last_mut()
        {
            *layout = Some(self.document.layouts.len() as u32);
            self.document.layouts.push(facts);
        }
    }

    /// Adds a text node.
    pub fn text(&mut self, text: &str) {
        let start = self.document.text.len() as u32;
        if self.document.text.len() + text.len() <= MAX_TEXT_BYTES {
            self.document.text.push_str(text);
        }
        let end = self.document.text.len() as u32;
        self.push(Kind::Text(start..end), false);
    }

    /// Closes the element opened last; the root stays open until the end.
    pub fn close(&mut self) {
        if 1 < self.open.len()
            && let Some(id) = self.open.pop()
        {
            self.document.nodes[id as usize].end = self.document.nodes.len() as u32;
        }
    }

    /// Closes what is open and gives the document.
    pub fn finish(mut self) -> Document {
        let end = self.document.nodes.len() as u32;
        for id in self.open.drain(..) {
            self.document.nodes[id as usize].end = end;
        }
        self.document
    }

    /// Number of nodes so far.
    pub fn len(&self) -> usize {
        self.document.nodes.len()
    }

    /// Whether nothing was added yet.
    pub fn is_empty(&self) -> bool {
        self.document.nodes.is_empty()
    }

    fn push(&mut self, kind: Kind, open: bool) {
        let id = self.document.nodes.len() as u32;
        let parent = self.open.last().copied().unwrap_or(0);
        self.document.nodes.push(Node {
            parent,
            end: id + 1,
            kind,
        });
        if open || id == 0 {
            self.open.push(id);
        }
    }

    fn intern(&mut self, tag: &str) -> u32 {
        if let Some(id) = self.tags.get(tag) {
            return *id;
        }
        let id = self.document.tags.len() as u32;
        self.document.tags.push(tag.into());
        self.tags.insert(tag.into(), id);
        id
    }
}
