//! A data table's header and rows.

use super::{Table, words};
use crate::dom::{Document, NodeId};

/// Rows beyond this are left out: no story prints them.
const MAX_ROWS: usize = 1000;

/// Reads the table in a frame, which may be the table itself; `None` where it has no row
/// with words.
pub(super) fn read(document: &Document, frame: NodeId, id: NodeId) -> Option<Table> {
    let mut header = Vec::new();
    let mut rows = Vec::new();
    for row in document
        .subtree(id)
        .filter(|it| document.tag(*it) == "tr")
        .take(MAX_ROWS)
    {
        let cells: Vec<NodeId> = document
            .children(row)
            .filter(|it| matches!(document.tag(*it), "td" | "th"))
            .collect();
        let text: Vec<String> = cells
            .iter()
            .map(|it| words(document, *it).unwrap_or_default())
            .collect();
        if text.iter().all(String::is_empty) {
            continue;
        }
        let is_header = cells.iter().all(|it| document.tag(*it) == "th");
        if is_header && header.is_empty() && rows.is_empty() {
            header = text;
        } else {
            rows.push(text);
        }
    }
    let caption = document
        .subtree(frame)
        .find(|it| matches!(document.tag(*it), "caption" | "figcaption"))
        .and_then(|it| words(document, it));
    (!header.is_empty() || !rows.is_empty()).then_some(Table {
        node: id,
        caption,
        header,
        rows,
    })
}
