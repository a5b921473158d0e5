//! What `pullquote extract` prints for a page: its article's text and metadata.

use serde::Serialize;

use super::{Source, name, page};
use crate::article::NoArticle;
use crate::reading::Reading;
use crate::text::{BlockKind, Text};

/// The article of one file.
#[derive(Debug, Default, Serialize)]
pub struct Extract {
    /// The file, as the caller named it.
    pub file: String,
    /// Whether it has an article.
    pub article: bool,
    /// Why there is none: `empty`, `listing`, `consent`, `notProse`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// Why the file could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The headline.
    pub title: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// When it was published, ISO 8601.
    pub published: Option<String>,
    /// When it was changed, ISO 8601.
    pub modified: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The language.
    pub lang: Option<String>,
    /// The canonical address.
    pub url: Option<String>,
    /// The standfirst.
    pub dek: Option<String>,
    /// The credit line.
    pub credit: Option<String>,
    /// Who published it first.
    pub source: Option<Source>,
    /// The body's paragraphs, a blank line between them, without the headline.
    pub text: String,
}

/// The wire shape of a saved page's article.
pub fn extract(file: &str, reading: &Result<Reading, NoArticle>) -> Extract {
    let reading = match reading {
        Ok(reading) => reading,
        Err(none) => {
            return Extract {
                file: file.to_owned(),
                reason: Some(name::no_article(*none)),
                ..Extract::default()
            };
        }
    };
    let metadata = page::metadata(&reading.article.metadata, None);
    Extract {
        file: file.to_owned(),
        article: true,
        reason: None,
        error: None,
        title: metadata.title,
        byline: metadata.byline,
        published: metadata.published,
        modified: metadata.modified,
        site: metadata.site,
        lang: metadata.lang,
        url: metadata.url,
        dek: metadata.dek,
        credit: metadata.credit,
        source: metadata.source,
        text: body(&reading.text),
    }
}

/// The line that stands for a file that could not be read.
pub fn failure(file: &str, error: &str) -> Extract {
    Extract {
        file: file.to_owned(),
        error: Some(error.to_owned()),
        ..Extract::default()
    }
}

fn body(text: &Text) -> String {
    let blocks = text.blocks().iter();
    let body = blocks.filter(|it| it.kind != BlockKind::Headline);
    let body: Vec<&str> = body.map(|it| text.slice(it.span)).collect();
    body.join("\n\n")
}
