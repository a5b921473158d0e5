//! A comparison in numbers.

use serde::Serialize;

use super::outcome::{Sentence, rounded};
use crate::compare::{Comparison, FigureStatus, QuoteStatus};
use crate::quotes;
use crate::reading::Reading;

/// How many became what. Quotes are quoted runs, figures are cards; one that is
/// vague now is not counted as dropped here.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// What became of A's quotes.
    pub quotes: QuoteCounts,
    /// What became of A's figures.
    pub figures: FigureCounts,
    /// What became of the sentences.
    pub sentences: SentenceCounts,
}

/// What became of A's quotes.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each field counts what its name says")]
pub struct QuoteCounts {
    pub a: usize,
    pub b: usize,
    pub kept: usize,
    pub words_changed: usize,
    pub words_kept: usize,
    pub paraphrased: usize,
    pub speaker_changed: usize,
    pub speaker_lost: usize,
    pub dropped: usize,
    pub added: usize,
}

/// What became of A's figures.
#[derive(Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each field counts what its name says")]
pub struct FigureCounts {
    pub a: usize,
    pub b: usize,
    pub kept: usize,
    pub rounded: usize,
    pub converted: usize,
    pub changed: usize,
    pub vague: usize,
    pub dropped: usize,
    pub added: usize,
}

/// What became of the sentences, and of how much of the text: the shares of A's
/// letters that were copied, rewritten and dropped (together 1), and the share of B's
/// that were added.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each field counts what its name says")]
pub struct SentenceCounts {
    pub a: usize,
    pub b: usize,
    pub copied: usize,
    pub rewritten: usize,
    pub dropped: usize,
    pub added: usize,
    pub moved: usize,
    pub copied_share: f64,
    pub rewritten_share: f64,
    pub dropped_share: f64,
    pub added_share: f64,
}

/// Counts what became of what.
pub(super) fn of(
    found: &Comparison,
    readings: [&Reading; 2],
    sentences: [&[Sentence]; 2],
) -> Summary {
    Summary {
        quotes: quote_counts(found, readings[1]),
        figures: figure_counts(found, readings),
        sentences: sentence_counts(sentences[0], sentences[1]),
    }
}

fn quote_counts(found: &Comparison, b: &Reading) -> QuoteCounts {
    let count = |status| found.quotes.iter().filter(|it| it.status == status).count();
    let real = b.quotes.iter();
    let real = real.filter(|it| it.kind != quotes::Kind::Scare);
    QuoteCounts {
        a: found.quotes.iter().filter(|it| it.a.is_some()).count(),
        b: real.map(|it| it.runs.len()).sum(),
        kept: count(QuoteStatus::Kept),
        words_changed: count(QuoteStatus::WordsChanged),
        words_kept: count(QuoteStatus::WordsKept),
        paraphrased: count(QuoteStatus::Paraphrased),
        speaker_changed: count(QuoteStatus::SpeakerChanged),
        speaker_lost: count(QuoteStatus::SpeakerLost),
        dropped: count(QuoteStatus::Dropped),
        added: count(QuoteStatus::Added),
    }
}

fn figure_counts(found: &Comparison, readings: [&Reading; 2]) -> FigureCounts {
    let count = |status| {
        let cards = found.figures.iter().filter(|it| it.card);
        cards.filter(|it| it.status == status).count()
    };
    FigureCounts {
        a: readings[0].cards().len(),
        b: readings[1].cards().len(),
        kept: count(FigureStatus::Kept),
        rounded: count(FigureStatus::Rounded),
        converted: count(FigureStatus::Converted),
        changed: count(FigureStatus::Changed),
        vague: count(FigureStatus::Vague),
        dropped: count(FigureStatus::Dropped),
        added: count(FigureStatus::Added),
    }
}

fn sentence_counts(a: &[Sentence], b: &[Sentence]) -> SentenceCounts {
    let count = |all: &[Sentence], status| all.iter().filter(|it| it.status == status).count();
    let share = |all: &[Sentence], status| {
        let len = |it: &Sentence| it.place.end - it.place.start;
        let whole: usize = all.iter().map(len).sum();
        let such = all.iter().filter(|it| it.status == status);
        rounded(such.map(len).sum::<usize>() as f64 / whole.max(1) as f64)
    };
    SentenceCounts {
        a: a.len(),
        b: b.len(),
        copied: count(a, "copied"),
        rewritten: count(a, "rewritten"),
        dropped: count(a, "dropped"),
        added: count(b, "added"),
        moved: a.iter().filter(|it| it.moved).count(),
        copied_share: share(a, "copied"),
        rewritten_share: share(a, "rewritten"),
        dropped_share: share(a, "dropped"),
        added_share: share(b, "added"),
    }
}
