//! Spans as places: W3C selectors (quote with prefix and suffix, position).
//!
//! The vocabulary is the W3C Web Annotation Data Model's.

use crate::text::{Span, Text};

/// Characters of context on each side of a quote, as Hypothesis takes them.
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
    /// Where it stands in the article's text (`TextPositionSelector`), in bytes.
    pub position: Span,
}

/// Describes a span of a text.
pub fn describe(text: &Text, span: Span) -> Selector {
    let string = text.as_str();
    let before = &string[..span.start];
    let from = before
        .char_indices()
        .rev()
        .nth(CONTEXT_CHARS - 1)
        .map_or(0, |it| it.0);
    let after = &string[span.end..];
    let to = after
        .char_indices()
        .nth(CONTEXT_CHARS)
        .map_or(after.len(), |it| it.0);
    Selector {
        exact: text.slice(span).to_owned(),
        prefix: before[from..].to_owned(),
        suffix: after[..to].to_owned(),
        position: span,
    }
}
