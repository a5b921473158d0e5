//! The article's pictures and tables.

mod picture;
mod table;

use crate::article::Article;
use crate::dom::{Document, NodeId};

/// A picture of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The `img`, `video`, `amp-img` or `svg` element.
    pub node: NodeId,
    /// Its address as the page gives it, lazy loading resolved; empty for a drawing that
    /// the page holds itself.
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
pub fn find(document: &Document, article: &Article) -> Media {
    let mut res = Media::default();
    let mut done = NodeId(0);
    for id in &article.beside {
        if *id < done {
            continue;
        }
        done = document.end(*id);
        match data_table(document, *id) {
            Some(table) => res.tables.extend(table::read(document, *id, table)),
            None => res.pictures.extend(picture::read(document, *id)),
        }
    }
    res
}

/// The table that an element is, or that a `figure` holds.
fn data_table(document: &Document, id: NodeId) -> Option<NodeId> {
    let is_table = |it: &NodeId| document.tag(*it) == "table";
    match document.tag(id) {
        "table" => Some(id),
        "figure" => document.subtree(id).find(is_table),
        _ => None,
    }
}

/// The words in an element, white space made single; `None` where it has none.
fn words(document: &Document, id: NodeId) -> Option<String> {
    let mut res = String::new();
    for it in document.subtree(id) {
        if matches!(document.tag(it), "br" | "p" | "div" | "li") {
            res.push(' ');
        }
        res.push_str(document.text(it));
    }
    let res = res.split_whitespace().collect::<Vec<_>>().join(" ");
    (!res.is_empty()).then_some(res)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "The ferry to the northern islands will stop running in March, its owner said on Monday, because fuel has become too dear, and nobody knows who will carry the mail. ";

    fn media(inside: &str) -> Media {
        let page = format!(
            "<title>Ferry to stop</title><body><h1>Ferry to stop</h1><p>{STORY}</p>{inside}<p>{STORY}</p></body>"
        );
        let document = crate::dom::html::parse(&page, None);
        let article = crate::article::find(&document).expect("the page has a story");
        find(&document, &article)
    }

    #[test]
    fn a_lazy_picture_has_its_real_address_caption_and_credit() {
        let found = media(
            "<figure><img src='data:image/gif;base64,R0lG' data-src='/ferry.jpg' alt='A ferry'>\
             <figcaption>The last boat. <span class=credit>Photo: Ada Moor</span></figcaption></figure>",
        );
        let picture = &found.pictures[0];
        assert_eq!(picture.src, "/ferry.jpg");
        assert_eq!(picture.alt.as_deref(), Some("A ferry"));
        assert_eq!(picture.caption.as_deref(), Some("The last boat."));
        assert_eq!(picture.credit.as_deref(), Some("Ada Moor"));
    }

    #[test]
    fn a_drawing_with_a_caption_is_a_picture_and_one_without_is_not() {
        let drawing = "<figure><svg role=img aria-label='A pier'></svg>";
        let found = media(&format!(
            "{drawing}<figcaption>The pier.</figcaption></figure>"
        ));
        assert_eq!(found.pictures[0].alt.as_deref(), Some("A pier"));
        assert_eq!(found.pictures[0].src, "");
        assert!(media(&format!("{drawing}</figure>")).pictures.is_empty());
    }

    #[test]
    fn a_figure_may_hold_a_table() {
        let found = media(
            "<figure><table><tr><th>Class</th></tr><tr><td>Deck</td></tr></table>\
             <figcaption>Fares</figcaption></figure>",
        );
        assert_eq!(found.tables[0].caption.as_deref(), Some("Fares"));
        assert!(found.pictures.is_empty());
    }

    #[test]
    fn the_widest_source_of_a_set_is_taken() {
        let found = media("<img srcset='/s.jpg 320w, /l.jpg 1200w' alt=''>");
        assert_eq!(found.pictures[0].src, "/l.jpg");
    }

    #[test]
    fn a_table_has_header_and_rows() {
        let found = media(
            "<table><caption>Fares</caption><tr><th>Class</th><th>Fare</th></tr><tr><td>Deck</td><td>£4</td></tr></table>",
        );
        let table = &found.tables[0];
        assert_eq!(table.caption.as_deref(), Some("Fares"));
        assert_eq!(table.header, ["Class", "Fare"]);
        assert_eq!(table.rows, [["Deck", "£4"]]);
    }
}
