//! What a reader keeps: articles and highlights, as they are stored, synchronized,
//! exported and imported. `extension/library/schema.json` states the same shape.
//!
//! Times are ISO 8601 in UTC and always handed in: the core has no clock.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Page;

/// Raised when a field changes its meaning or goes. Version 1 was the export of a
/// single page before there was a library.
pub const LIBRARY_VERSION: u32 = 2;

/// The colours of highlights, in the order in which they are offered.
pub const COLORS: [&str; 5] = ["yellow", "green", "blue", "pink", "purple"];

/// Articles and their highlights.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Library {
    /// The articles.
    pub articles: Vec<Article>,
    /// Highlights of these articles, and of others.
    pub highlights: Vec<Highlight>,
}

/// An article that was kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Article {
    /// The UUID (version 5) of its address: the same on every machine.
    pub id: String,
    /// The address that it was read at.
    pub url: String,
    /// The address that the page gives for it, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// The headline.
    pub title: String,
    /// The standfirst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dek: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// When the publisher changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// The site's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// The language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The credit line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Who published it first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Words in the body.
    pub words: usize,
    /// Reading time in minutes.
    pub minutes: usize,
    /// When it was kept first; empty in the export of a page that was not kept.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub saved: String,
    /// When the record was changed last; `saved` where it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// The article's text, for search.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Its quotes.
    pub quotes: Vec<Quote>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Its data tables.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Table>,
    /// Its pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// When it was deleted: the record then only tells other machines so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<String>,
}

/// Who published an article first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Source {
    /// The publisher's name or host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of the original.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How we know.
    pub evidence: Vec<String>,
}

/// A quote of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Quote {
    /// The quoted words, one string for each run.
    pub runs: Vec<String>,
    /// `direct` or `mixed`.
    pub kind: String,
    /// The speaker's full name or description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
    /// The speaker's role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the speaker is a source without a name.
    pub unnamed: bool,
    /// The reporting words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cue: Option<String>,
    /// How sure the attribution is, in percent.
    pub confidence: u8,
    /// Why.
    pub reason: String,
    /// The sentence or sentences around it.
    pub sentence: String,
}

/// A figure of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Figure {
    /// As written, equivalents in brackets.
    pub text: String,
    /// `money percent count measure duration date time ratio rank age score`.
    pub kind: String,
    /// Normalised, for a person.
    pub normalized: String,
    /// The exact value as a decimal string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_high: Option<String>,
    /// The unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// `about over under up_to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approx: Option<String>,
    /// `up` or `down`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    /// The rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<String>,
    /// A date, time or duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso: Option<String>,
    /// What it measures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The same amount otherwise, normalised.
    pub equivalents: Vec<String>,
    /// The figure this is a part of, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// What its change started at, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What its change led to, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Who said it, where it stands in a quote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
    /// The sentence it stands in.
    pub sentence: String,
}

/// A data table of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Table {
    /// Its caption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Column headings.
    pub header: Vec<String>,
    /// The other rows.
    pub rows: Vec<Vec<String>>,
}

/// A picture of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Picture {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// Its `alt` text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// Its caption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// A passage that a reader kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Highlight {
    /// A UUID.
    pub id: String,
    /// The article's [`Article::id`].
    pub article: String,
    /// The address of the page that it was made on.
    pub url: String,
    /// When it was made.
    pub created: String,
    /// When it was changed last: the later of two records wins.
    pub modified: String,
    /// One of [`COLORS`].
    pub color: String,
    /// What the reader wrote about it.
    pub note: String,
    /// The reader's tags.
    pub tags: Vec<String>,
    /// `text`, or the card it was made from: `quote`, `figure`.
    pub kind: String,
    /// How it is found again.
    pub selectors: Selectors,
    /// Who said it, where it is a quote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
    /// What it says in normal form, where it is a figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalized: Option<String>,
    /// When it was deleted: the record then only tells other machines so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<String>,
}

/// How a passage is found again: the W3C's `TextQuoteSelector` and
/// `TextPositionSelector` in one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Selectors {
    /// The passage, a line break between two blocks.
    pub exact: String,
    /// The text before it.
    pub prefix: String,
    /// The text after it.
    pub suffix: String,
    /// Its first UTF-16 unit in the page's text.
    pub start: u32,
    /// The unit after its last; 0 where the position is not known.
    pub end: u32,
}

/// The article of a page that was read and not kept, for an export.
pub fn library(page: &Page, url: &str) -> Library {
    let page = super::value(page);
    Library {
        articles: article_of(page, url, "").into_iter().collect(),
        highlights: Vec::new(),
    }
}

/// The record of a page that was read, given as its JSON; `None` where there is no
/// article on it.
pub fn article_of(mut page: Value, url: &str, saved: &str) -> Option<Article> {
    if page["article"] != Value::Bool(true) {
        return None;
    }
    let mut record = page["metadata"].take();
    if !record.is_object() {
        return None;
    }
    for name in [
        "quotes", "figures", "tables", "pictures", "words", "minutes",
    ] {
        record[name] = page[name].take();
    }
    // Of an equivalent a file has the normal form alone.
    for figure in record["figures"].as_array_mut().into_iter().flatten() {
        let others = figure.get_mut("equivalents").and_then(Value::as_array_mut);
        for it in others.into_iter().flatten() {
            *it = it
                .get_mut("normalized")
                .map(Value::take)
                .unwrap_or_default();
        }
    }
    let fields = record.as_object_mut()?;
    // What a page says of its article, and what is said of a record, differ here.
    let canonical = fields.remove("url");
    if let Some(updated) = fields.remove("modified") {
        fields.insert("updated".to_owned(), updated);
    }
    fields.retain(|_, it| !it.is_null());
    let mut res: Article = super::from_value(record).ok()?;
    let canonical = canonical.as_ref().and_then(Value::as_str);
    res.url = if url.is_empty() {
        canonical.unwrap_or_default()
    } else {
        url
    }
    .to_owned();
    res.canonical = canonical.filter(|it| *it != res.url).map(str::to_owned);
    res.id = super::id::of_article(res.canonical.as_deref().unwrap_or(&res.url));
    res.saved = saved.to_owned();
    Some(res)
}
