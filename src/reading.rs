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

/// Reads a page.
///
/// # Errors
///
/// [`NoArticle`] says why the page has no article; nothing is to be hidden then.
pub fn read(document: &Document, config: &Config) -> Result<Reading, NoArticle> {
    let mut article = article::find(document)?;
    let clutter = clutter::find(document, &article);
    let media = media::find(document, &article);
    if article.metadata.lang.is_none() {
        article.metadata.lang = config.lang.clone();
    }
    let text = Text::of(document, &article);
    let date = text.date().or(config.date);
    let mut reading = of_text(text.with_date(date));
    reading.article = article;
    reading.clutter = clutter;
    reading.media = media;
    Ok(reading)
}

/// Reads plain text: the body of an article, with nothing around it.
pub fn of_text(text: Text) -> Reading {
    let quotes = quotes::find(&text);
    let figures = figures::find(&text);
    Reading {
        text,
        quotes,
        figures,
        ..Reading::default()
    }
}
