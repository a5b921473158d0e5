//! A stored copy of a story, and its reading.
//!
//! What is stored is an article's record with its text; quotes and figures are found
//! again in the text, so that everything that was ever kept can be compared.

use serde_json::Value;

use crate::article::{Article, Metadata, Source};
use crate::reading::{self, Reading};
use crate::text::{self, Text};

/// The reading of a stored copy: an [`Article`](super::Article) record as JSON, of
/// which only `text` must be there.
///
/// # Errors
///
/// One sentence, where it is no JSON, or has no text.
pub fn parse(record: &str) -> Result<Reading, String> {
    read(&serde_json::from_str(record).map_err(|it| it.to_string())?)
}

/// The same of a record that is a value already.
///
/// # Errors
///
/// One sentence, where there is no text in it.
pub fn read(record: &Value) -> Result<Reading, String> {
    let words = |name: &str| {
        let words = record.get(name).and_then(Value::as_str);
        words.map(str::trim).filter(|it| !it.is_empty())
    };
    // As it stands: offsets count from its first character.
    let text = record.get("text").and_then(Value::as_str);
    let Some(text) = text.filter(|it| !it.trim().is_empty()) else {
        return Err("a copy without text cannot be compared".to_owned());
    };
    let own = |name: &str| words(name).map(str::to_owned);
    let source = record.get("source").and_then(|it| {
        let part = |name: &str| it.get(name)?.as_str().map(str::to_owned);
        let (name, url) = (part("name"), part("url"));
        (name.is_some() || url.is_some()).then(|| Source {
            name,
            url,
            evidence: Vec::new(),
        })
    });
    let byline = record.get("byline").and_then(Value::as_array);
    let byline = byline.into_iter().flatten().filter_map(Value::as_str);
    let metadata = Metadata {
        title: own("title"),
        byline: byline.map(str::to_owned).collect(),
        published: own("published"),
        site: own("site"),
        lang: own("lang"),
        // The address that the page gives itself says whose page it is.
        url: own("canonical").or_else(|| own("url")),
        source,
        ..Metadata::default()
    };
    let text = Text::stored(text, metadata.title.as_deref())
        .with_lang(metadata.lang.clone())
        .with_date(metadata.published.as_deref().and_then(text::day));
    Ok(Reading {
        article: Article {
            metadata,
            ..Article::default()
        },
        ..reading::of_text(text)
    })
}
