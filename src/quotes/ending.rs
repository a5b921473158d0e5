//! Runs whose closing mark was forgotten: cut before the reporter's words.

use super::{
    lexicon::{Lexicon, class},
    mark::Run,
};
use crate::lower;
use crate::text::{Span, Text, token};

/// How much of a run's end is looked at, in bytes.
const MAX_CREDIT_BYTES: usize = 160;

/// Cuts unclosed runs at `, said Okafor` or `, Okafor said`.
pub(super) fn cut(text: &Text, runs: &mut [Run], lexicon: &Lexicon) {
    for run in runs.iter_mut().filter(|it| it.unclosed) {
        if let Some(end) = credit(text, run.span, lexicon) {
            run.span.end = end;
            run.outer.end = end;
        }
    }
}

/// The byte after the punctuation that a credit follows.
fn credit(text: &Text, span: Span, lexicon: &Lexicon) -> Option<usize> {
    let string = text.as_str();
    let mut from = span.end.saturating_sub(MAX_CREDIT_BYTES).max(span.start);
    while !string.is_char_boundary(from) {
        from += 1;
    }
    let words: Vec<_> = token::tokens(string, Span::new(from, span.end)).collect();
    let read = |at: usize| words.get(at).map(|it| text.slice(it.span));
    let says = |at: usize| {
        read(at).is_some_and(|it| {
            lexicon.class(&lower::string(it)) & class::SAY != 0
                && it.starts_with(char::is_lowercase)
        })
    };
    let named = |at: usize| read(at).is_some_and(|it| it.starts_with(char::is_uppercase));
    let pronoun = |at: usize| {
        read(at).is_some_and(|it| lexicon.class(&lower::string(it)) & (class::HE | class::SHE) != 0)
    };
    let found = (1..words.len()).find(|at| {
        let set_off = read(at - 1).is_some_and(|it| matches!(it, "," | "?" | "!"));
        let first = says(*at) && (named(at + 1) || pronoun(at + 1));
        let second = (named(*at) && (says(at + 1) || named(at + 1) && says(at + 2)))
            || pronoun(*at) && says(at + 1);
        set_off && (first || second)
    })?;
    Some(words[found - 1].span.end)
}
