//! What became of a story's quotes, figures and sentences in another copy, for the
//! interface: side by side, with places in UTF-16 units of each copy's text.
//!
//! Nothing in it is a sentence of ours: evidence is a key of the interface's messages
//! with values, a status is a word of a fixed list.

use serde::Serialize;

use super::card;
use super::fate;
use super::name;
use super::normal;
use super::offset::Offsets;
use super::page::{self, Source};
use super::summary::{self, Summary};
use crate::compare::{self, Change, FigureFate, QuoteFate, QuoteStatus, SentenceStatus};
use crate::reading::Reading;
use crate::text::Span;

/// Raised when a field changes its meaning or goes.
pub const OUTCOME_VERSION: u32 = 1;

/// The comparison of two copies of a story.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// [`OUTCOME_VERSION`].
    pub version: u32,
    /// Whether they tell the same story at all.
    pub same_story: bool,
    /// Share of the shorter one that the longer one says, too, 0 to 1.
    pub similarity: f64,
    /// Why.
    pub evidence: Vec<Point>,
    /// Which one looks like the original: `a`, `b`, or nobody knows.
    pub original: Option<&'static str>,
    /// Why.
    pub original_evidence: Vec<Point>,
    /// How many of what became what.
    pub summary: Summary,
    /// The first copy.
    pub a: Copy,
    /// The second copy.
    pub b: Copy,
    /// The quoted runs of A in order, then those that B added.
    pub quotes: Vec<Quote>,
    /// The figures of A in order, then those that B added; those without a card too.
    pub figures: Vec<Figure>,
}

/// A piece of evidence.
#[derive(Debug, PartialEq, Serialize)]
pub struct Point {
    /// What sort: `told`, `longQuotes`, `sameFigures`, `namesOther`, `namesThird`,
    /// `earlier`, `moreQuotes`, `moreFigures`.
    pub key: &'static str,
    /// The copy that it speaks of: `a`, `b`, or neither.
    pub side: Option<&'static str>,
    /// Numbers and names that belong into the sentence, in this order: `told` of all
    /// sentences, of them copied; `longQuotes` and `sameFigures` how many; `namesOther`
    /// and `namesThird` the source; `earlier` the ISO date; `moreQuotes` and
    /// `moreFigures` more, fewer.
    pub values: Vec<String>,
}

/// One copy.
#[derive(Debug, Serialize)]
pub struct Copy {
    /// The headline.
    pub title: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// When it was published, ISO 8601.
    pub published: Option<String>,
    /// The language, where it is known.
    pub lang: Option<String>,
    /// Who published it first, as this copy says.
    pub source: Option<Source>,
    /// The whole text, which all places of this copy count in.
    pub text: String,
    /// Where its blocks stand, in order: headline, paragraphs.
    pub blocks: Vec<Place>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
}

/// A part of a copy's text, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The first unit.
    pub start: usize,
    /// The unit after the last.
    pub end: usize,
}

/// A sentence of one copy.
#[derive(Debug, PartialEq, Serialize)]
pub struct Sentence {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// `copied`, `rewritten`; in A `dropped`, in B `added`.
    pub status: &'static str,
    /// Whether it stands in another order than its neighbours.
    pub moved: bool,
    /// Which sentences of the other copy say it, the likest first.
    pub partners: Vec<usize>,
}

/// A quoted run, or the words that stand for it.
#[derive(Debug, PartialEq, Serialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether they stand in quotation marks.
    pub quoted: bool,
    /// Who says them; for words without marks whoever is named there, if at all.
    pub speaker: Option<String>,
    /// Where they stand.
    #[serde(flatten)]
    pub place: Place,
}

/// What became of one quoted run.
#[derive(Debug, PartialEq, Serialize)]
pub struct Quote {
    /// `kept wordsChanged wordsKept paraphrased speakerChanged speakerLost dropped added`.
    pub status: &'static str,
    /// In A; absent where B added it.
    pub a: Option<Said>,
    /// What stands for it in B; absent where it was dropped.
    pub b: Option<Said>,
    /// Where words changed, which: the pieces that are no `added` spell A's words,
    /// those that are no `removed` B's.
    pub steps: Vec<Step>,
}

/// Some words of a quote that was changed.
#[derive(Debug, PartialEq, Serialize)]
pub struct Step {
    /// `same removed added`.
    pub change: &'static str,
    /// The words, with the marks and blanks after them.
    pub text: String,
}

/// A figure as one copy has it.
#[derive(Debug, PartialEq, Serialize)]
pub struct Amount {
    /// As written, equivalents and rate included.
    pub text: String,
    /// Normalised, for a person.
    pub normalized: String,
    /// What it measures.
    pub subject: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

/// What became of one figure.
#[derive(Debug, PartialEq, Serialize)]
pub struct Figure {
    /// `kept rounded converted changed vague dropped added`.
    pub status: &'static str,
    /// What changed, where that is the status: `value unit direction rate measure`.
    pub aspect: Option<&'static str>,
    /// Whether it is worth a card; the summary counts only those.
    pub card: bool,
    /// `money percent count measure duration date time ratio rank age score`.
    pub kind: &'static str,
    /// In A; absent where B added it.
    pub a: Option<Amount>,
    /// What stands for it in B; absent where it was dropped.
    pub b: Option<Amount>,
    /// What B says in the place of a dropped figure, without a number.
    pub vague: Option<Said>,
}

/// One copy, with what is needed to write of it.
struct Face<'a> {
    reading: &'a Reading,
    offsets: Offsets<'a>,
    cards: Vec<(usize, String)>,
}

/// Compares copy B of a story with copy A.
pub fn outcome(a: &Reading, b: &Reading) -> Outcome {
    let found = compare::readings(a, b);
    let (a, b) = (Face::new(a), Face::new(b));
    let [sentences_a, sentences_b] = sentences(&found, &a, &b);
    Outcome {
        version: OUTCOME_VERSION,
        same_story: found.same_story,
        similarity: rounded(found.similarity),
        evidence: found.evidence.iter().map(point).collect(),
        original: found.original.map(fate::side),
        original_evidence: found.original_evidence.iter().map(point).collect(),
        summary: summary::of(&found, [a.reading, b.reading], [&sentences_a, &sentences_b]),
        a: a.copy(sentences_a),
        b: b.copy(sentences_b),
        quotes: found.quotes.iter().map(|it| quote(it, &a, &b)).collect(),
        figures: found.figures.iter().map(|it| figure(it, &a, &b)).collect(),
    }
}

pub(super) fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

pub(super) fn point(it: &compare::Point) -> Point {
    use compare::Point as Of;
    let text = |it: &Option<String>| vec![it.clone().unwrap_or_default()];
    let counts = |all: &[usize]| all.iter().map(usize::to_string).collect();
    let (key, side, values) = match it {
        Of::Told { told, all, copied } => ("told", None, counts(&[*told, *all, *copied])),
        Of::LongQuotes(count) => ("longQuotes", None, counts(&[*count])),
        Of::SameFigures(count) => ("sameFigures", None, counts(&[*count])),
        Of::NamesOther { side, source } => ("namesOther", Some(*side), text(source)),
        Of::NamesThird { side, source } => ("namesThird", Some(*side), text(source)),
        Of::Earlier { side, date } => ("earlier", Some(*side), vec![date.clone()]),
        Of::MoreQuotes { side, more, fewer } => {
            ("moreQuotes", Some(*side), counts(&[*more, *fewer]))
        }
        Of::MoreFigures { side, more, fewer } => {
            ("moreFigures", Some(*side), counts(&[*more, *fewer]))
        }
    };
    Point {
        key,
        side: side.map(fate::side),
        values,
    }
}

/// The sentences of both copies, each with its status and partners.
fn sentences(found: &compare::Comparison, a: &Face<'_>, b: &Face<'_>) -> [Vec<Sentence>; 2] {
    let of = |face: &Face<'_>, status| -> Vec<Sentence> {
        let spans = face.reading.text.sentences().iter();
        spans
            .map(|it| Sentence {
                place: face.place(*it),
                status: fate::sentence_status(status),
                moved: false,
                partners: Vec::new(),
            })
            .collect()
    };
    let mut res_a = of(a, SentenceStatus::Dropped);
    let mut res_b = of(b, SentenceStatus::Added);
    for (one, partners) in found.partners.iter().enumerate() {
        for other in partners {
            res_a[one].partners.push(*other);
            res_b[*other].partners.push(one);
            res_b[*other].status = fate::sentence_status(SentenceStatus::Rewritten);
        }
    }
    let spans_b = b.reading.text.sentences();
    for (sentence, fate) in res_a.iter_mut().zip(&found.sentences) {
        sentence.status = fate::sentence_status(fate.status);
        sentence.moved = fate.moved;
        let at = fate.b.and_then(|it| spans_b.binary_search(&it).ok());
        if let Some(other) = at.map(|it| &mut res_b[it]) {
            other.moved |= fate.moved;
            if fate.status == SentenceStatus::Copied {
                other.status = sentence.status;
            }
        }
    }
    [res_a, res_b]
}

fn quote(it: &QuoteFate, a: &Face<'_>, b: &Face<'_>) -> Quote {
    let is_quoted = !matches!(it.status, QuoteStatus::WordsKept | QuoteStatus::Paraphrased);
    Quote {
        status: fate::quote_fate(it.status),
        a: it.a.map(|span| a.said(span, true, it.speaker_a.clone())),
        b: it
            .b
            .map(|span| b.said(span, is_quoted, it.speaker_b.clone())),
        steps: (it.steps.iter())
            .map(|it| Step {
                change: fate::change_of_words(it.change),
                text: match it.change {
                    Change::Added => b.words(it.b),
                    Change::Same | Change::Removed => a.words(it.a),
                },
            })
            .collect(),
    }
}

fn figure(it: &FigureFate, a: &Face<'_>, b: &Face<'_>) -> Figure {
    let kind = match (it.a, it.b) {
        (Some(at), _) => a.reading.figures[at].kind,
        (None, Some(at)) => b.reading.figures[at].kind,
        (None, None) => crate::figures::Kind::Count,
    };
    Figure {
        status: fate::figure_status(it.status),
        aspect: it.aspect.map(fate::aspect),
        card: it.card,
        kind: name::figure(kind),
        a: it.a.map(|it| a.amount(it)),
        b: it.b.map(|it| b.amount(it)),
        vague: it.vague_in_b.map(|it| b.said(it, false, None)),
    }
}

impl<'a> Face<'a> {
    fn new(reading: &'a Reading) -> Self {
        let cards = reading.cards().into_iter();
        Self {
            reading,
            offsets: Offsets::utf16(reading.text.as_str()),
            cards: cards
                .map(|it| (it.figure, card::text(reading, &it)))
                .collect(),
        }
    }

    fn copy(&self, sentences: Vec<Sentence>) -> Copy {
        let metadata = page::metadata(&self.reading.article.metadata, None);
        let blocks = self.reading.text.blocks().iter();
        Copy {
            title: metadata.title,
            url: metadata.url,
            site: metadata.site,
            byline: metadata.byline,
            published: metadata.published,
            lang: metadata.lang,
            source: metadata.source,
            text: self.reading.text.as_str().to_owned(),
            blocks: blocks.map(|it| self.place(it.span)).collect(),
            sentences,
        }
    }

    fn place(&self, span: Span) -> Place {
        Place {
            start: self.offsets.at(span.start),
            end: self.offsets.at(span.end),
        }
    }

    fn words(&self, span: Span) -> String {
        self.reading.text.slice(span).to_owned()
    }

    fn said(&self, span: Span, quoted: bool, speaker: Option<String>) -> Said {
        Said {
            text: self.words(span),
            quoted,
            speaker,
            place: self.place(span),
        }
    }

    fn amount(&self, figure: usize) -> Amount {
        let it = &self.reading.figures[figure];
        let card = self.cards.binary_search_by_key(&figure, |it| it.0).ok();
        Amount {
            text: card.map_or_else(|| self.words(it.span), |at| self.cards[at].1.clone()),
            normalized: normal::figure(it, &self.reading.text),
            subject: it.subject.clone(),
            place: self.place(it.span),
        }
    }
}
