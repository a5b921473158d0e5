//! The words around a span, cut where a page has sentences without end.

use crate::text::{Span, Text};

/// Longer sentences are cut. The longest of four news corpora has some 900 bytes;
/// 60,000 figures in one sentence of 500 KB would repeat it 60,000 times.
const MAX_BYTES: usize = 2_000;

/// The text of `around`, or so much of it about `span` as is fit to be read.
pub(super) fn glimpse(text: &Text, around: Span, span: Span) -> String {
    if around.len() <= MAX_BYTES {
        return text.slice(around).to_owned();
    }
    let string = text.as_str();
    let start = boundary(string, span.start.saturating_sub(MAX_BYTES / 2)).max(around.start);
    let end = boundary(string, start + MAX_BYTES).min(around.end);
    let opening = if start == around.start { "" } else { "…" };
    let closing = if end == around.end { "" } else { "…" };
    [opening, string.get(start..end).unwrap_or_default(), closing].concat()
}

/// The last character boundary at or before `at`.
fn boundary(string: &str, at: usize) -> usize {
    (0..=at.min(string.len()))
        .rev()
        .find(|it| string.is_char_boundary(*it))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentence_without_end_is_cut_around_the_span() {
        let text = Text::plain(&"über ".repeat(2_000));
        let whole = Span::new(0, text.as_str().len());
        let cut = glimpse(&text, whole, Span::new(6_000, 6_004));
        assert!(
            cut.len() < 2_100 && cut.starts_with('…') && cut.ends_with('…'),
            "{cut}"
        );
        assert_eq!(glimpse(&text, Span::new(0, 5), Span::new(0, 5)), "über");
    }
}
