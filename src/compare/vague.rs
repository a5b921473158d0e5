//! What B says where a figure of A stood, without a number.

use super::align::shared;
use super::pair::{Copy, Pair};
use crate::figures::Figure;
use crate::text::Span;

/// Stems that a clause must share with the figure's own clause.
const MIN_STEMS: usize = 2;

/// The clause of B, in a sentence that says what the figure's sentence says, that
/// is most like the clause around the figure; `None` where it has a figure itself.
pub(super) fn find(pair: &Pair<'_>, figure: &Figure, sentence: usize) -> Option<Span> {
    let sentences = pair.a.reading.text.sentences();
    let own = clauses(&pair.a, *sentences.get(sentence)?)
        .into_iter()
        .find(|it| it.contains(figure.number) || it.touches(figure.span))?;
    let stems = stems_without(&pair.a, own, figure.span);
    let partners = pair.partners.get(sentence)?.iter();
    let mut best: Option<(f64, Span)> = None;
    for partner in partners {
        let there = pair.b.reading.text.sentences()[partner.sentence];
        for clause in clauses(&pair.b, there) {
            let words = pair.b.words.inside(clause);
            let shared = shared(&stems, &pair.b.words.stems(words));
            let weight = pair.weights.sum(&shared);
            let is_like = MIN_STEMS <= shared.len() && !has_figure(&pair.b, clause);
            if is_like && best.is_none_or(|it| it.0 < weight) {
                best = Some((weight, clause));
            }
        }
    }
    best.map(|it| it.1)
}

/// The clauses of a sentence: what stands between commas, dashes and the like.
fn clauses(copy: &Copy<'_>, sentence: Span) -> Vec<Span> {
    let text = copy.reading.text.as_str();
    let mut res = Vec::new();
    let mut start = sentence.start;
    let mut chars = text[sentence.range()].char_indices().peekable();
    while let Some((at, it)) = chars.next() {
        let next = chars.peek().map(|it| it.1);
        // "1,000" and "10:30" part nothing.
        let is_part = matches!(it, '—' | '–' | ';' | '，' | '；')
            || (matches!(it, ',' | ':') && next.is_none_or(char::is_whitespace));
        if is_part {
            push(&mut res, text, Span::new(start, sentence.start + at));
            start = sentence.start + at + it.len_utf8();
        }
    }
    push(&mut res, text, Span::new(start, sentence.end));
    res
}

fn push(res: &mut Vec<Span>, text: &str, span: Span) {
    let words = &text[span.range()];
    let trimmed = words.trim_matches(|it: char| !it.is_alphanumeric());
    if !trimmed.is_empty() {
        let start = span.start + (trimmed.as_ptr() as usize - words.as_ptr() as usize);
        res.push(Span::new(start, start + trimmed.len()));
    }
}

fn stems_without(copy: &Copy<'_>, clause: Span, figure: Span) -> Vec<u32> {
    let before = Span::new(clause.start, figure.start.max(clause.start));
    let after = Span::new(figure.end.min(clause.end), clause.end);
    let mut res = copy.words.stems(copy.words.inside(before));
    res.extend(copy.words.stems(copy.words.inside(after)));
    res.sort_unstable();
    res.dedup();
    res
}

fn has_figure(copy: &Copy<'_>, clause: Span) -> bool {
    let figures = &copy.reading.figures;
    let first = figures.partition_point(|it| it.span.end <= clause.start);
    figures.get(first).is_some_and(|it| it.span.touches(clause))
}
