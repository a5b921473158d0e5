//! What a figure measures, as its sentence says it.

use super::pair::Copy;
use crate::figures::Figure;
use crate::text::Span;

/// The stems of what a figure measures: the words from the start of its clause to the
/// last of its subject, where that stands before it; else its subject's.
pub(super) fn stems(copy: &Copy<'_>, figure: &Figure, sentence: usize) -> Vec<u32> {
    let text = copy.reading.text.as_str();
    let Some(whole) = copy.reading.text.sentences().get(sentence) else {
        return Vec::new();
    };
    let Some(subject) = figure.subject.as_deref() else {
        return Vec::new();
    };
    let before = &text[whole.start..figure.span.start.max(whole.start)];
    let span = match before.rfind(subject) {
        Some(at) => {
            let clause = before[..at].rfind([',', ';', '—', '“']);
            let start = whole.start + clause.map_or(0, |it| it + 1);
            // The next character boundary: a dash is longer than a byte.
            let start = (start..=whole.start + at).find(|it| text.is_char_boundary(*it));
            let end = whole.start + at + subject.len();
            Span::new(start.unwrap_or(whole.start + at), end)
        }
        None => {
            let after = &text[figure.span.end.min(whole.end)..whole.end];
            let Some(at) = after.find(subject) else {
                return Vec::new();
            };
            let start = figure.span.end + at;
            Span::new(start, start + subject.len())
        }
    };
    copy.words.stems(copy.words.inside(span))
}
