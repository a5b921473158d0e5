//! The page as an arena of nodes in document order.
//!
//! Two sources fill it: saved HTML ([`html`]) and the packed live page
//! ([`packed`]). Nothing above can tell them apart, except that a live page
//! brings [`Layout`] facts. Document order makes a subtree a range of ids, so
//! "is inside" is two comparisons and a walk is a loop.

mod attribute;
mod builder;
#[cfg(feature = "html")]
pub mod html;
pub mod packed;
#[cfg(feature = "html")]
mod shallow;
pub mod visible;
pub mod words;

use std::ops::Range;

pub use attribute::KEPT as KEPT_ATTRIBUTES;
pub use builder::Builder;

/// A node's place in document order; the first node of a document is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The id as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How an element is taken out of the page's flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// In the flow, as far as we know.
    #[default]
    Flow,
    /// `position: fixed`.
    Fixed,
    /// `position: sticky`.
    Sticky,
}

/// What the browser computed for an element of a live page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Layout {
    /// Not rendered: `display: none`, `visibility: hidden` or wholly transparent.
    pub hidden: bool,
    /// Fixed, sticky or in the flow.
    pub position: Position,
    /// Left, top, width and height in CSS pixels from the page's corner, where
    /// the packer measured the element.
    pub rect: Option<[i32; 4]>,
}

#[derive(Debug)]
enum Kind {
    Element {
        tag: u32,
        attributes: Range<u32>,
        layout: Option<u32>,
    },
    Text(Range<u32>),
}

#[derive(Debug)]
struct Node {
    parent: u32,
    /// The first id after the node's subtree.
    end: u32,
    kind: Kind,
}

/// A page: elements and text nodes in document order.
#[derive(Debug, Default)]
pub struct Document {
    nodes: Vec<Node>,
    tags: Vec<Box<str>>,
    attributes: Vec<(u8, Box<str>)>,
    layouts: Vec<Layout>,
    text: String,
    url: Option<String>,
}

impl Document {
    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the page has no node at all.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The address the page was loaded from, where the face knows it.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Every node, in document order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The node's parent; `None` for the root.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.nodes[id.index()].parent;
        (parent != id.0).then_some(NodeId(parent))
    }

    /// The node's ancestors, nearest first, without the node.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(id), |it| self.parent(*it))
    }

    /// The first id after the node's subtree.
    pub fn end(&self, id: NodeId) -> NodeId {
        NodeId(self.nodes[id.index()].end)
    }

    /// The node and everything in it, in document order.
    pub fn subtree(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (id.0..self.nodes[id.index()].end).map(NodeId)
    }

    /// Whether `inner` is `outer` or lies in it.
    pub fn contains(&self, outer: NodeId, inner: NodeId) -> bool {
        outer <= inner && inner < self.end(outer)
    }

    /// The node's children, elements and text, in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.end(id);
        let first = Some(NodeId(id.0 + 1)).filter(|it| *it < end);
        std::iter::successors(first, move |it| Some(self.end(*it)).filter(|it| *it < end))
    }

    /// The element's name in lower case; empty for a text node.
    pub fn tag(&self, id: NodeId) -> &str {
        match &self.nodes[id.index()].kind {
            Kind::Element { tag, .. } => &self.tags[*tag as usize],
            Kind::Text(_) => "",
        }
    }

    /// The number of the element's name among [`Document::tags`]; `None` for text.
    pub fn tag_index(&self, id: NodeId) -> Option<usize> {
        match &self.nodes[id.index()].kind {
            Kind::Element { tag, .. } => Some(*tag as usize),
            Kind::Text(_) => None,
        }
    }

    /// The names of elements that the page has, each once.
    pub fn tags(&self) -> &[Box<str>] {
        &self.tags
    }

    /// Whether the node is an element.
    pub fn is_element(&self, id: NodeId) -> bool {
        matches!(self.nodes[id.index()].kind, Kind::Element { .. })
    }

    /// The text of a text node; empty for an element.
    pub fn text(&self, id: NodeId) -> &str {
        match &self.nodes[id.index()].kind {
            Kind::Text(range) => &self.text[range.start as usize..range.end as usize],
            Kind::Element { .. } => "",
        }
    }

    /// Whether the node is a text node.
    pub fn is_text(&self, id: NodeId) -> bool {
        !self.is_element(id)
    }

    /// An attribute's value, of those in [`KEPT_ATTRIBUTES`]; `None` for others.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        let Kind::Element { attributes, .. } = &self.nodes[id.index()].kind else {
            return None;
        };
        let range = attributes.start as usize..attributes.end as usize;
        // An element has few: comparing their names is quicker than looking one up.
        self.attributes
            .get(range)?
            .iter()
            .find(|it| KEPT_ATTRIBUTES.get(usize::from(it.0)) == Some(&name))
            .map(|it| &*it.1)
    }

    /// What the browser computed for the element, on a live page.
    pub fn layout(&self, id: NodeId) -> Option<Layout> {
        match &self.nodes[id.index()].kind {
            Kind::Element {
                layout: Some(layout),
                ..
            } => Some(self.layouts[*layout as usize]),
            _ => None,
        }
    }

    /// Whether the page came with layout facts, so that hidden means hidden.
    pub fn is_live(&self) -> bool {
        !self.layouts.is_empty()
    }

    /// The first element with this name, if any.
    pub fn first(&self, tag: &str) -> Option<NodeId> {
        self.ids()
            .find(|it| self.is_element(*it) && self.tag(*it) == tag)
    }

    /// The text nodes' text inside a node, end to end, scripts and styles included.
    pub fn raw_text(&self, id: NodeId) -> &str {
        let inside = || self.subtree(id).filter_map(|it| self.text_range(it));
        match (inside().next(), inside().next_back()) {
            (Some(first), Some(last)) => &self.text[first.start as usize..last.end as usize],
            _ => "",
        }
    }

    fn text_range(&self, id: NodeId) -> Option<Range<u32>> {
        match &self.nodes[id.index()].kind {
            Kind::Text(range) => Some(range.clone()),
            Kind::Element { .. } => None,
        }
    }
}
