//! Finds passages again.

use super::fold::Folded;
use super::{Page, Selector};
use crate::text::Span;

/// A passage that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands in the page's text.
    pub span: Span,
    /// How sure that is, in percent.
    pub score: u8,
}

/// Finds passages on a page, in their order; `None` for those that are not there.
pub fn find(page: &Page, selectors: &[Selector]) -> Vec<Option<Found>> {
    let text = page.as_str();
    let folded = Folded::of(text);
    selectors
        .iter()
        .map(|it| {
            let exact = super::folded(&it.exact);
            let near = it.position.map_or(0, |it| folded.find(it.start));
            let hits = folded.bytes.windows(exact.len().max(1)).enumerate();
            let hits = hits.filter(|(_, it)| *it == exact.as_bytes());
            let (at, _) = hits.min_by_key(|(at, _)| (page.is_hidden(*at), at.abs_diff(near)))?;
            let span = folded.source(Span::new(at, at + exact.len()), text);
            Some(Found { span, score: 100 })
        })
        .collect()
}
