//! Packs a saved page as `extension/pack.js` packs a live one.

use pullquote::dom::{Document, KEPT_ATTRIBUTES, NodeId};

/// The document in the format of `src/dom/packed.rs`.
pub(crate) fn pack(document: &Document) -> String {
    let mut res = String::new();
    let mut open: Vec<NodeId> = Vec::new();
    for id in document.ids() {
        while open.last().is_some_and(|it| !document.contains(*it, id)) {
            open.pop();
            res.push_str("/\0");
        }
        if document.is_text(id) {
            res += &format!("\"{}\0", document.text(id));
            continue;
        }
        res += &format!("<{}\0", document.tag(id));
        for name in KEPT_ATTRIBUTES {
            if let Some(value) = document.attribute(id, name) {
                res += &format!("{name}={value}\0");
            }
        }
        open.push(id);
    }
    res + &format!("={}", document.len())
}
