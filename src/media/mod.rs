//! The article's pictures and tables.

use crate::article::Article;
use crate::dom::{Document, NodeId};

/// A picture of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The `img`, `picture`, `video` or `amp-img` element.
    pub node: NodeId,
    /// Its address as the page gives it, lazy loading resolved.
    pub src: String,
    /// What it shows, by its `alt` text.
    pub alt: Option<String>,
    /// Its caption, without the credit.
    pub caption: Option<String>,
    /// Who took it.
    pub credit: Option<String>,
}

/// A data table of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The `table` element.
    pub node: NodeId,
    /// Its caption.
    pub caption: Option<String>,
    /// The column headings; empty where it has none.
    pub header: Vec<String>,
    /// The other rows, cell by cell.
    pub rows: Vec<Vec<String>>,
}

/// The pictures and tables of an article, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// Its pictures.
    pub pictures: Vec<Picture>,
    /// Its data tables.
    pub tables: Vec<Table>,
}

/// Finds the article's pictures and tables.
pub fn find(_document: &Document, _article: &Article) -> Media {
    Media::default()
}
