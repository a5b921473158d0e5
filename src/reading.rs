//! Everything found on one page: the stages, run in order.

use chrono::NaiveDate;

use crate::article::{self, Article, NoArticle};
use crate::clutter::{self, Clutter};
use crate::dom::Document;
use crate::figures::{self, Figure};
use crate::media::{self, Media};
use crate::quotes::{self, Quote};
use crate::text::Text;

/// What the caller knows that the page may not say.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The language, ISO 639-1; the page's own statement wins where it has one.
    pub lang: Option<String>,
    /// The day of publication, where the page does not state it.
    pub date: Option<NaiveDate>,
}

/// Everything found on one page.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The article, as nodes of the page.
    pub article: Article,
    /// The article as one string, headline first.
    pub text: Text,
    /// What to hide.
    pub clutter: Vec<Clutter>,
    /// Who said what, scare quotes among them.
    pub quotes: Vec<Quote>,
    /// How much of what.
    pub figures: Vec<Figure>,
    /// Pictures and tables.
    pub media: Media,
}

/// A figure worth a card, with those that say the same amount once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its index among the reading's figures.
    pub figure: usize,
    /// The indices of its equivalents, in order.
    pub equivalents: Vec<usize>,
    /// The indices of the figures that say the same once more, in order.
    pub repeats: Vec<usize>,
}

impl Reading {
    /// Finds the quotes and figures in the text.
    pub fn complete(&mut self) {
        self.quotes = quotes::find(&self.text);
        self.figures = figures::find(&self.text);
    }

    /// The figures worth a card, in order, equivalents folded into one.
    pub fn cards(&self) -> Vec<Card> {
        let mut folded = vec![Vec::new(); self.figures.len()];
        for idx in 0..self.figures.len() {
            let root = self.restated(idx);
            if root != idx {
                folded[root].push(idx);
            }
        }
        let mut repeats = vec![Vec::new(); self.figures.len()];
        for (idx, it) in self.figures.iter().enumerate() {
            if let Some(first) = it.repeats {
                repeats[first].push(idx);
            }
        }
        let is_card = |it: &usize| self.figures[*it].card && self.restated(*it) == *it;
        let cards = (0..self.figures.len()).filter(is_card);
        cards
            .map(|figure| Card {
                figure,
                equivalents: std::mem::take(&mut folded[figure]),
                repeats: std::mem::take(&mut repeats[figure]),
            })
            .collect()
    }

    /// The figure whose card this one is on: the first of a chain of restatements,
    /// itself where it restates none that has a card.
    fn restated(&self, idx: usize) -> usize {
        let before = |at: &usize| {
            let next = self.figures[*at].equivalent_of?;
            let next = self.figures.get(next)?.repeats.unwrap_or(next);
            // Only what went before can be restated, so the chain ends.
            (next < *at && self.figures[next].card).then_some(next)
        };
        std::iter::successors(Some(idx), before)
            .last()
            .unwrap_or(idx)
    }
}

/// Reads a page.
///
/// # Errors
///
/// [`NoArticle`] says why the page has no article; nothing is to be hidden then.
pub fn read(document: &Document, config: &Config) -> Result<Reading, NoArticle> {
    let mut reading = decide(document, config)?;
    reading.complete();
    Ok(reading)
}

/// The first half of a reading: the article, its pictures, and what to hide. A reader
/// waits for this; quotes and figures follow with [`Reading::complete`].
///
/// # Errors
///
/// [`NoArticle`], as [`read`].
pub fn decide(document: &Document, config: &Config) -> Result<Reading, NoArticle> {
    let mut article = article::find(document)?;
    let clutter = clutter::find(document, &article);
    let media = media::find(document, &article);
    if article.metadata.lang.is_none() {
        article.metadata.lang = config.lang.clone();
    }
    let text = Text::of(document, &article);
    let date = text.date().or(config.date);
    Ok(Reading {
        text: text.with_date(date),
        article,
        clutter,
        media,
        ..Reading::default()
    })
}

/// Reads plain text: the body of an article, with nothing around it.
pub fn of_text(text: Text) -> Reading {
    let mut reading = Reading {
        text,
        ..Reading::default()
    };
    reading.complete();
    reading
}
