//! What `pullquote compare` prints: what became of each quote and figure, with
//! places in Unicode scalar values.

use std::collections::BTreeMap;

use serde::Serialize;

use super::card;
use super::english;
use super::fate;
use super::offset::Offsets;
use super::outcome;
use crate::compare::{self, FigureStatus, QuoteFate, QuoteStatus, Side};
use crate::quotes;
use crate::reading::Reading;
use crate::text::Span;

/// The comparison of two copies of a story.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// The first copy, as the caller named it.
    pub a: String,
    /// The second copy.
    pub b: String,
    /// Whether they tell the same story at all.
    pub same_story: bool,
    /// Share of the shorter one that the longer one says, too, 0 to 1.
    pub similarity: f64,
    /// Why.
    pub evidence: Vec<String>,
    /// Which one looks like the original: `a`, `b`, or nobody knows.
    pub original: Option<&'static str>,
    /// Why.
    pub original_evidence: Vec<String>,
    /// The figures of A in order, then those that B added.
    pub figures: Vec<Figure>,
    /// The quoted runs of A in order, then those that B added.
    pub quotes: Vec<Quote>,
    /// How many sentences were copied, rewritten, dropped, added, moved.
    pub sentences: BTreeMap<&'static str, usize>,
    /// How many figures and quotes became what.
    pub totals: Totals,
}

/// What became of one figure.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// As A has it, equivalents and rate included.
    pub a: Option<String>,
    /// As B has it.
    pub b: Option<String>,
    /// `kept rounded converted changed vague dropped added`.
    pub status: &'static str,
    /// What B says in its place without a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vague_in_b: Option<String>,
    /// Whether it is worth a card; the totals count only those.
    pub card: bool,
    /// Where it stands.
    #[serde(flatten)]
    pub places: Places,
}

/// What became of one quoted run.
#[derive(Debug, Serialize)]
pub struct Quote {
    /// The quoted words in A.
    pub a: Option<String>,
    /// What stands for them in B.
    pub b: Option<String>,
    /// `kept`, `words changed`, `words kept`, `paraphrased`, `speaker changed`,
    /// `dropped`, `added`.
    pub status: &'static str,
    /// Who says it in A.
    pub speaker_a: Option<String>,
    /// Who says it in B, where it is quoted.
    pub speaker_b: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub places: Places,
}

/// Where a passage stands in both texts, in Unicode scalar values.
#[derive(Debug, Default, Serialize)]
pub struct Places {
    /// The first character in A.
    pub a_start: Option<usize>,
    /// The character after the last in A.
    pub a_end: Option<usize>,
    /// The first character in B.
    pub b_start: Option<usize>,
    /// The character after the last in B.
    pub b_end: Option<usize>,
}

/// How many became what. A vague figure counts as dropped, a rounded or converted
/// one neither as kept nor as changed.
#[derive(Debug, Default, Serialize)]
#[expect(missing_docs, reason = "each field counts what its name says")]
pub struct Totals {
    pub figure_cards_a: usize,
    pub figure_cards_b: usize,
    pub kept: usize,
    pub rounded: usize,
    pub converted: usize,
    pub changed: usize,
    pub vague: usize,
    pub dropped: usize,
    pub added: usize,
    pub quotes_a: usize,
    pub quotes_b: usize,
    pub quotes_kept: usize,
    pub quotes_words_changed: usize,
    pub quotes_words_kept: usize,
    pub quotes_paraphrased: usize,
    pub quotes_speaker_changed: usize,
    pub quotes_dropped: usize,
    pub quotes_added: usize,
}

struct Copy<'a> {
    reading: &'a Reading,
    offsets: Offsets<'a>,
    /// The cards' words, by their figure's index.
    cards: BTreeMap<usize, String>,
}

/// The wire shape of a comparison; `names` are what the caller calls the copies.
pub fn compare(names: [&str; 2], a: &Reading, b: &Reading) -> Comparison {
    let found = compare::readings(a, b);
    let (a, b) = (Copy::new(a), Copy::new(b));
    let mut sentences: BTreeMap<&'static str, usize> = BTreeMap::new();
    for status in ["copied", "rewritten", "dropped", "added", "moved"] {
        sentences.insert(status, 0);
    }
    for it in &found.sentences {
        *sentences
            .entry(fate::sentence_status(it.status))
            .or_default() += 1;
        *sentences.entry("moved").or_default() += usize::from(it.moved);
    }
    Comparison {
        a: names[0].to_owned(),
        b: names[1].to_owned(),
        same_story: found.same_story,
        similarity: (found.similarity * 1000.0).round() / 1000.0,
        totals: totals(&found, &a, &b),
        evidence: english(&found.evidence),
        original: found.original.map(|it| match it {
            Side::A => "a",
            Side::B => "b",
        }),
        original_evidence: english(&found.original_evidence),
        figures: found.figures.iter().map(|it| figure(it, &a, &b)).collect(),
        quotes: found.quotes.iter().map(|it| quote(it, &a, &b)).collect(),
        sentences,
    }
}

fn english(evidence: &[compare::Point]) -> Vec<String> {
    let points = evidence.iter().map(outcome::point);
    points.map(|it| english::point(&it)).collect()
}

fn figure(it: &compare::FigureFate, a: &Copy<'_>, b: &Copy<'_>) -> Figure {
    let span_b = it.b.map(|it| b.reading.figures[it].span).or(it.vague_in_b);
    Figure {
        a: it.a.map(|it| a.card(it)),
        b: it.b.map(|it| b.card(it)),
        status: fate::figure_status(it.status),
        vague_in_b: it.vague_in_b.map(|it| b.words(it)),
        card: it.card,
        places: places((it.a.map(|it| a.reading.figures[it].span), a), (span_b, b)),
    }
}

fn quote(it: &QuoteFate, a: &Copy<'_>, b: &Copy<'_>) -> Quote {
    Quote {
        a: it.a.map(|it| a.words(it)),
        b: it.b.map(|it| b.words(it)),
        status: fate::quote_status(it.status),
        speaker_a: it.speaker_a.clone(),
        speaker_b: it.speaker_b.clone(),
        places: places((it.a, a), (it.b, b)),
    }
}

fn places(a: (Option<Span>, &Copy<'_>), b: (Option<Span>, &Copy<'_>)) -> Places {
    Places {
        a_start: a.0.map(|it| a.1.offsets.at(it.start)),
        a_end: a.0.map(|it| a.1.offsets.at(it.end)),
        b_start: b.0.map(|it| b.1.offsets.at(it.start)),
        b_end: b.0.map(|it| b.1.offsets.at(it.end)),
    }
}

impl<'a> Copy<'a> {
    fn new(reading: &'a Reading) -> Self {
        let cards = reading.cards().into_iter();
        let cards = cards.map(|it| (it.figure, card::text(reading, &it)));
        Self {
            reading,
            offsets: Offsets::scalars(reading.text.as_str()),
            cards: cards.collect(),
        }
    }

    /// How many quoted runs it has.
    fn quoted(&self) -> usize {
        let quotes = self.reading.quotes.iter();
        let real = quotes.filter(|it| it.kind != quotes::Kind::Scare);
        real.map(|it| it.runs.len()).sum()
    }

    fn words(&self, span: Span) -> String {
        self.reading.text.slice(span).to_owned()
    }

    fn card(&self, figure: usize) -> String {
        let own = || self.words(self.reading.figures[figure].span);
        self.cards.get(&figure).cloned().unwrap_or_else(own)
    }
}

fn totals(found: &compare::Comparison, a: &Copy<'_>, b: &Copy<'_>) -> Totals {
    let figures = |status| {
        let such = |it: &&compare::FigureFate| it.card && it.status == status;
        found.figures.iter().filter(such).count()
    };
    let quotes = |status| found.quotes.iter().filter(|it| it.status == status).count();
    let vague = figures(FigureStatus::Vague);
    Totals {
        figure_cards_a: a.cards.len(),
        figure_cards_b: b.cards.len(),
        kept: figures(FigureStatus::Kept),
        rounded: figures(FigureStatus::Rounded),
        converted: figures(FigureStatus::Converted),
        changed: figures(FigureStatus::Changed),
        vague,
        dropped: figures(FigureStatus::Dropped) + vague,
        added: figures(FigureStatus::Added),
        quotes_a: found.quotes.iter().filter(|it| it.a.is_some()).count(),
        quotes_b: b.quoted(),
        quotes_kept: quotes(QuoteStatus::Kept),
        quotes_words_changed: quotes(QuoteStatus::WordsChanged),
        quotes_words_kept: quotes(QuoteStatus::WordsKept),
        quotes_paraphrased: quotes(QuoteStatus::Paraphrased),
        quotes_speaker_changed: quotes(QuoteStatus::SpeakerChanged)
            + quotes(QuoteStatus::SpeakerLost),
        quotes_dropped: quotes(QuoteStatus::Dropped),
        quotes_added: quotes(QuoteStatus::Added),
    }
}
