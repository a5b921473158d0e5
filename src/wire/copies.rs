//! Several copies of a story: quotes and figures as rows, copies as columns.

use serde::Serialize;

use super::{card, fate, page};
use crate::compare::{self, FigureFate, QuoteFate};
use crate::reading::Reading;
use crate::text::Span;

/// Several copies at once.
#[derive(Debug, Serialize)]
pub struct Copies {
    /// The copies, in the order in which they were given.
    pub copies: Vec<Column>,
    /// The quoted runs, each where it stands first.
    pub quotes: Vec<Row>,
    /// The figures that are worth a card, likewise.
    pub figures: Vec<Row>,
}

/// One copy.
#[derive(Debug, Serialize)]
pub struct Column {
    /// As the caller named it.
    pub name: String,
    /// The headline.
    pub title: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// When it was published, ISO 8601.
    pub published: Option<String>,
    /// Whether it tells the story of the first.
    pub same_story: bool,
    /// Share of the shorter of it and the first that both say, 0 to 1.
    pub similarity: f64,
}

/// A quote or figure in all copies.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The index of the first copy that has it.
    pub first: usize,
    /// What became of it, a cell a copy.
    pub cells: Vec<Cell>,
}

/// What became of a quote or figure in one copy.
#[derive(Debug, Serialize)]
pub struct Cell {
    /// As in a comparison of two; `first` in the copy that has it first, and `absent`
    /// in those before that.
    pub status: &'static str,
    /// The words that stand for it.
    pub text: Option<String>,
    /// Who says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
}

/// Compares several copies, which the caller names.
pub fn copies(names: &[String], readings: &[&Reading]) -> Copies {
    let found = compare::rows(readings);
    let cards: Vec<Vec<(usize, String)>> = readings.iter().map(|it| texts(it)).collect();
    let columns = names.iter().zip(readings).zip(&found.stories);
    let figures = found.figures.iter().filter(|it| it.first.card);
    Copies {
        copies: columns
            .map(|((name, reading), story)| column(name, reading, *story))
            .collect(),
        quotes: (found.quotes.iter())
            .map(|it| quote(it, readings))
            .collect(),
        figures: figures.map(|it| figure(it, readings, &cards)).collect(),
    }
}

fn column(name: &str, reading: &Reading, story: (bool, f64)) -> Column {
    let metadata = page::metadata(&reading.article.metadata, None);
    Column {
        name: name.to_owned(),
        title: metadata.title,
        site: metadata.site,
        published: metadata.published,
        same_story: story.0,
        similarity: (story.1 * 1000.0).round() / 1000.0,
    }
}

fn quote(it: &compare::Row<QuoteFate>, readings: &[&Reading]) -> Row {
    let words = |at: usize, span: Span| readings[at].text.slice(span).to_owned();
    row(it, |at, fate| match fate {
        None => Cell {
            status: "first",
            text: it.first.a.map(|it| words(at, it)),
            speaker: it.first.speaker_a.clone(),
        },
        Some(fate) => Cell {
            status: fate::quote_fate(fate.status),
            text: fate.b.map(|it| words(at, it)),
            speaker: fate.speaker_b.clone(),
        },
    })
}

fn figure(
    it: &compare::Row<FigureFate>,
    readings: &[&Reading],
    cards: &[Vec<(usize, String)>],
) -> Row {
    let text = |at: usize, figure: usize| {
        let card = cards[at].binary_search_by_key(&figure, |it| it.0).ok();
        card.map_or_else(
            || {
                readings[at]
                    .text
                    .slice(readings[at].figures[figure].span)
                    .to_owned()
            },
            |card| cards[at][card].1.clone(),
        )
    };
    row(it, |at, fate| match fate {
        None => Cell {
            status: "first",
            text: it.first.a.map(|it| text(at, it)),
            speaker: None,
        },
        Some(fate) => {
            let vague = fate
                .vague_in_b
                .map(|it| readings[at].text.slice(it).to_owned());
            Cell {
                status: fate::figure_status(fate.status),
                text: fate.b.map(|it| text(at, it)).or(vague),
                speaker: None,
            }
        }
    })
}

fn row<Fate>(it: &compare::Row<Fate>, cell: impl Fn(usize, Option<&Fate>) -> Cell) -> Row {
    let cells = it.fates.iter().enumerate().map(|(at, fate)| {
        if at < it.copy {
            Cell {
                status: "absent",
                text: None,
                speaker: None,
            }
        } else {
            cell(at, fate.as_ref().filter(|_| at != it.copy))
        }
    });
    Row {
        first: it.copy,
        cells: cells.collect(),
    }
}

/// The cards' words, by their figure's index.
fn texts(reading: &Reading) -> Vec<(usize, String)> {
    let cards = reading.cards().into_iter();
    cards
        .map(|it| (it.figure, card::text(reading, &it)))
        .collect()
}
