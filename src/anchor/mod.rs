//! Passages as selectors, and selectors as passages again.
//!
//! The vocabulary is the W3C Web Annotation Data Model's: a passage is described
//! by its words, the words around it and its position in the page's text. Pages
//! change, so it is found again by what is left of that.

mod align;
mod find;
mod fold;
mod page;
mod seed;
mod weigh;

pub use find::{Found, find};
pub use page::Page;

use crate::text::Span;

/// Characters of context on each side of a passage, as Hypothesis takes them.
const CONTEXT_CHARS: usize = 32;

/// How a passage is found again, on this page or another copy of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The passage (`TextQuoteSelector.exact`).
    pub exact: String,
    /// The text before it.
    pub prefix: String,
    /// The text after it.
    pub suffix: String,
    /// Where it stands in the page's text (`TextPositionSelector`), in bytes;
    /// `None` where that is not known.
    pub position: Option<Span>,
}

/// Describes a span of a page's text.
pub fn describe(page: &Page, span: Span) -> Selector {
    let text = page.as_str();
    let before = &text[..span.start];
    let from = before.char_indices().rev().nth(CONTEXT_CHARS - 1);
    let after = &text[span.end..];
    let to = after.char_indices().nth(CONTEXT_CHARS);
    Selector {
        exact: text[span.range()].to_owned(),
        prefix: before[from.map_or(0, |it| it.0)..].to_owned(),
        suffix: after[..to.map_or(after.len(), |it| it.0)].to_owned(),
        position: Some(span),
    }
}

/// The words of a passage without what editors change in passing: quotation marks,
/// dashes, spaces, the case of ASCII letters.
pub fn folded(words: &str) -> String {
    fold::string(words)
}
