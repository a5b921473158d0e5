//! Two copies of a story: what one kept, changed and lost of the other.
//!
//! Sentences that say the same are found first; they anchor everything else. A
//! quote or figure is looked for where its sentence went, and only what is
//! unmistakable (many words in a row, an exact value in the same context) is
//! taken from anywhere else.

mod align;
mod difference;
mod figure;
mod measure;
mod pair;
mod place;
mod quote;
mod rate;
mod round;
mod sentence;
mod stop;
mod synonym;
mod table;
mod unit;
mod vague;
mod verdict;
mod words;

use crate::reading::Reading;
use crate::text::Span;

use pair::Pair;
pub use table::{Row, Rows, rows};

/// One of the two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

/// A piece of evidence; the faces put it into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Point {
    /// So many of all sentences of A are told in B, some of them word for word.
    #[expect(missing_docs, reason = "each field counts what its name says")]
    Told {
        told: usize,
        all: usize,
        copied: usize,
    },
    /// So many long quotes stand word for word in both.
    LongQuotes(usize),
    /// So many figures stand in both in the same context.
    SameFigures(usize),
    /// One copy names the other as its source.
    NamesOther {
        /// The copy that does.
        side: Side,
        /// As it names it.
        source: Option<String>,
    },
    /// One copy names a source that is neither of the two.
    NamesThird {
        /// The copy that does.
        side: Side,
        /// As it names it.
        source: Option<String>,
    },
    /// One copy was published first.
    Earlier {
        /// The copy that was.
        side: Side,
        /// When, ISO 8601, as exactly as both say it.
        date: String,
    },
    /// One copy has more quotes than the other.
    #[expect(missing_docs, reason = "each field counts what its name says")]
    MoreQuotes {
        side: Side,
        more: usize,
        fewer: usize,
    },
    /// One copy has more figures than the other.
    #[expect(missing_docs, reason = "each field counts what its name says")]
    MoreFigures {
        side: Side,
        more: usize,
        fewer: usize,
    },
}

/// What became of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteStatus {
    /// Quoted in B, word for word, and of the same speaker.
    Kept,
    /// Quoted in B with other words.
    WordsChanged,
    /// Word for word in B, but no longer quoted.
    WordsKept,
    /// B says it in its own words.
    Paraphrased,
    /// Quoted word for word, but of somebody else.
    SpeakerChanged,
    /// Quoted word for word, but of nobody.
    SpeakerLost,
    /// Not in B.
    Dropped,
    /// Quoted in B only.
    Added,
}

/// What became of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureStatus {
    /// The same value and unit.
    Kept,
    /// The same amount, less exactly.
    Rounded,
    /// The same amount in another unit or currency.
    Converted,
    /// Another value, direction or rate.
    Changed,
    /// A vague size that holds the value: "hundreds" for 384.
    Vague,
    /// Not in B as a number.
    Dropped,
    /// In B only.
    Added,
}

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SentenceStatus {
    /// Word for word in B.
    Copied,
    /// B says it in other words.
    Rewritten,
    /// Not in B.
    Dropped,
    /// In B only.
    Added,
}

/// What changed of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Another number, of the same unit.
    Value,
    /// The same number, of another unit.
    Unit,
    /// It rose where it fell.
    Direction,
    /// The same amount by the month that was by the year.
    Rate,
    /// The same number is now about something else.
    Measure,
}

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same,
    /// In A only.
    Removed,
    /// In B only.
    Added,
}

/// Some words of a passage that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What became of them.
    pub change: Change,
    /// Where they stand in A, or where they would.
    pub a: Span,
    /// Where they stand in B, or where they would.
    pub b: Span,
}

/// One quoted run and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteFate {
    /// The run in A; `None` where it was added.
    pub a: Option<Span>,
    /// Where B says it; `None` where it was dropped.
    pub b: Option<Span>,
    /// What became of it.
    pub status: QuoteStatus,
    /// Who says it in A.
    pub speaker_a: Option<String>,
    /// Who says it in B.
    pub speaker_b: Option<String>,
    /// Word by word what changed, where that is what became of it; in order.
    pub steps: Vec<Step>,
}

/// One figure and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureFate {
    /// Its index among A's figures; `None` where it was added.
    pub a: Option<usize>,
    /// Its index among B's figures; `None` where it was dropped.
    pub b: Option<usize>,
    /// What became of it.
    pub status: FigureStatus,
    /// What changed, where that is what became of it.
    pub aspect: Option<Aspect>,
    /// What B says in its place, without a number.
    pub vague_in_b: Option<Span>,
    /// Whether it is worth a card in its text; the totals count only those.
    pub card: bool,
}

/// One sentence and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SentenceFate {
    /// The sentence in A; `None` where it was added.
    pub a: Option<Span>,
    /// The sentence in B that says most of it.
    pub b: Option<Span>,
    /// What became of it.
    pub status: SentenceStatus,
    /// Whether it stands in another order than its neighbours.
    pub moved: bool,
    /// Share of both sentences' weight in common, 0 to 1.
    pub similarity: f64,
}

/// Everything found between two copies.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Whether they tell the same story at all.
    pub same_story: bool,
    /// Share of the shorter text that the longer one says, too, 0 to 1.
    pub similarity: f64,
    /// Why.
    pub evidence: Vec<Point>,
    /// Which copy looks like the original.
    pub original: Option<Side>,
    /// Why.
    pub original_evidence: Vec<Point>,
    /// Every quoted run of A, in order, then those that B added.
    pub quotes: Vec<QuoteFate>,
    /// Every figure of A, in order, equivalents folded, then those that B added.
    pub figures: Vec<FigureFate>,
    /// Every sentence of A, in order, then those that B added.
    pub sentences: Vec<SentenceFate>,
    /// For every sentence of A, as the text counts them, those of B that say the same,
    /// the likest first.
    pub partners: Vec<Vec<usize>>,
}

/// Compares copy B of a story with copy A.
pub fn readings(a: &Reading, b: &Reading) -> Comparison {
    let mut pair = Pair::new(a, b);
    let quotes = quote::fates(&pair);
    pair.link(&quotes);
    let sentences = sentence::fates(&pair);
    let figures = figure::fates(&pair);
    let verdict = verdict::same_story(&pair, &sentences, &quotes, &figures);
    let (original, original_evidence) = match verdict.same_story {
        true => verdict::original(a, b),
        false => (None, Vec::new()),
    };
    Comparison {
        same_story: verdict.same_story,
        similarity: verdict.similarity,
        evidence: verdict.evidence,
        original,
        original_evidence,
        quotes,
        figures,
        sentences,
        partners: (pair.partners.iter())
            .map(|it| it.iter().map(|it| it.sentence).collect())
            .collect(),
    }
}
