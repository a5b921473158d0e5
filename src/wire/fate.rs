//! What became of quotes, figures and sentences, by the names it has in JSON.

use crate::compare::{self, Aspect, FigureStatus, QuoteStatus, SentenceStatus, Side};

/// What became of a figure.
pub(super) fn figure_status(it: FigureStatus) -> &'static str {
    match it {
        FigureStatus::Kept => "kept",
        FigureStatus::Rounded => "rounded",
        FigureStatus::Converted => "converted",
        FigureStatus::Changed => "changed",
        FigureStatus::Vague => "vague",
        FigureStatus::Dropped => "dropped",
        FigureStatus::Added => "added",
    }
}

/// What became of a quote.
pub(super) fn quote_status(it: QuoteStatus) -> &'static str {
    match it {
        QuoteStatus::Kept => "kept",
        QuoteStatus::WordsChanged => "words changed",
        QuoteStatus::WordsKept => "words kept",
        QuoteStatus::Paraphrased => "paraphrased",
        QuoteStatus::SpeakerChanged | QuoteStatus::SpeakerLost => "speaker changed",
        QuoteStatus::Dropped => "dropped",
        QuoteStatus::Added => "added",
    }
}

/// What became of a sentence.
pub(super) fn sentence_status(it: SentenceStatus) -> &'static str {
    match it {
        SentenceStatus::Copied => "copied",
        SentenceStatus::Rewritten => "rewritten",
        SentenceStatus::Dropped => "dropped",
        SentenceStatus::Added => "added",
    }
}

/// The same as one word, as the interface has it.
pub(super) fn quote_fate(it: QuoteStatus) -> &'static str {
    match it {
        QuoteStatus::Kept => "kept",
        QuoteStatus::WordsChanged => "wordsChanged",
        QuoteStatus::WordsKept => "wordsKept",
        QuoteStatus::Paraphrased => "paraphrased",
        QuoteStatus::SpeakerChanged => "speakerChanged",
        QuoteStatus::SpeakerLost => "speakerLost",
        QuoteStatus::Dropped => "dropped",
        QuoteStatus::Added => "added",
    }
}

/// What changed of a figure.
pub(super) fn aspect(it: Aspect) -> &'static str {
    match it {
        Aspect::Value => "value",
        Aspect::Unit => "unit",
        Aspect::Direction => "direction",
        Aspect::Rate => "rate",
        Aspect::Measure => "measure",
    }
}

/// What became of some words.
pub(super) fn change_of_words(it: compare::Change) -> &'static str {
    match it {
        compare::Change::Same => "same",
        compare::Change::Removed => "removed",
        compare::Change::Added => "added",
    }
}

/// Which copy.
pub(super) fn side(it: Side) -> &'static str {
    match it {
        Side::A => "a",
        Side::B => "b",
    }
}
