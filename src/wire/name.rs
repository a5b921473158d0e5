//! The core's enums by the names they have in JSON.

use crate::article::NoArticle;
use crate::compare::{self, Aspect, FigureStatus, QuoteStatus, SentenceStatus, Side};
use crate::{clutter, figures, quotes};

/// Why a page has no article.
pub(super) fn no_article(it: NoArticle) -> &'static str {
    match it {
        NoArticle::Empty => "empty",
        NoArticle::Listing => "listing",
        NoArticle::Consent => "consent",
        NoArticle::NotProse => "notProse",
    }
}

/// What sort of clutter.
pub(super) fn clutter(it: clutter::Kind) -> &'static str {
    use clutter::Kind;
    match it {
        Kind::Cookie => "cookie",
        Kind::Login => "login",
        Kind::Newsletter => "newsletter",
        Kind::Share => "share",
        Kind::Related => "related",
        Kind::Comments => "comments",
        Kind::Navigation => "navigation",
        Kind::Advertisement => "advertisement",
        Kind::Ticker => "ticker",
        Kind::Promo => "promo",
        Kind::Footer => "footer",
        Kind::Other => "other",
    }
}

/// How a quote stands in its sentence.
pub(super) fn quote(it: quotes::Kind) -> &'static str {
    match it {
        quotes::Kind::Direct => "direct",
        quotes::Kind::Mixed => "mixed",
        quotes::Kind::Scare => "scare",
    }
}

/// What a figure measures.
pub(super) fn figure(it: figures::Kind) -> &'static str {
    use figures::Kind;
    match it {
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Count => "count",
        Kind::Measure => "measure",
        Kind::Duration => "duration",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Ratio => "ratio",
        Kind::Rank => "rank",
        Kind::Age => "age",
        Kind::Score => "score",
    }
}

/// How exactly a number is meant.
pub(super) fn approx(it: figures::Approx) -> &'static str {
    use figures::Approx;
    match it {
        Approx::About => "about",
        Approx::Over => "over",
        Approx::Under => "under",
        Approx::UpTo => "up_to",
    }
}

/// The direction of a change.
pub(super) fn change(it: figures::Change) -> &'static str {
    match it {
        figures::Change::Up => "up",
        figures::Change::Down => "down",
    }
}

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
