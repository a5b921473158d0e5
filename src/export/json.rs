//! JSON for programs: `extension/library/schema.json` states its shape.
//!
//! Everything that the records have is in it, so that it reads back without loss.

use serde_json::{Value, json};

use crate::wire::record::LIBRARY_VERSION;
use crate::wire::{self, Library};

/// The records as one JSON object, tombstones too.
pub(super) fn records(library: &Library) -> String {
    let mut res = json!({"format": "pullquote", "version": LIBRARY_VERSION});
    if let (Some(to), Value::Object(lists)) = (res.as_object_mut(), wire::value(library)) {
        to.extend(lists);
    }
    format!("{res:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Article, Highlight};

    #[test]
    fn what_is_written_reads_back() {
        let words = "a \"b\" \\ \n\r\t\u{8}\u{c}\u{1} é😀 {";
        let library = Library {
            articles: vec![Article {
                title: words.to_owned(),
                ..Article::default()
            }],
            highlights: vec![Highlight {
                note: words.to_owned(),
                ..Highlight::default()
            }],
        };
        let text = records(&library);
        assert_eq!(wire::parsed(&text), Ok(library));
        assert!(text.starts_with("{\n  \"format\": \"pullquote\",\n  \"version\": 2,\n"));
    }
}
