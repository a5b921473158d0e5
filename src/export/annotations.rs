//! W3C Web Annotations as JSON-LD: a page of annotations, one for each highlight.
//!
//! What the W3C's vocabulary has no word for stands in `pq:` terms as JSON literals
//! (JSON-LD 1.1), so that ours read back without loss and others may ignore it. The
//! vocabulary is a UUID, which anybody may make and nobody can lose, as one may a domain;
//! `extension/library/schema.json` says what its two terms mean.

use serde_json::{Value, json};

use super::story::color;
use crate::wire::{self, Highlight, Library};

/// The vocabulary of ours that an annotation needs; never to be changed.
const NAMESPACE: &str = "urn:uuid:7d1f5a52-3a0e-4c1b-9d7e-5b8f0f6c2a94#";

/// The records as annotations.
pub(super) fn page(library: &Library) -> String {
    let highlights = library.highlights.iter().filter(|it| it.deleted.is_none());
    let items: Vec<Value> = highlights.map(annotation).collect();
    let articles = library.articles.iter().filter(|it| it.deleted.is_none());
    let articles: Vec<Value> = articles.map(wire::value).collect();
    let page = json!({
        "@context": [
            "http://www.w3.org/ns/anno.jsonld",
            {
                "@version": 1.1,
                "pq": NAMESPACE,
                "pq:highlight": {"@type": "@json"},
                "pq:articles": {"@type": "@json"},
            },
        ],
        "type": "AnnotationPage",
        "items": items,
        "pq:articles": articles,
    });
    format!("{page:#}\n")
}

fn annotation(it: &Highlight) -> Value {
    let mut body: Vec<Value> = Vec::new();
    if !it.note.is_empty() {
        body.push(json!({
            "type": "TextualBody", "value": it.note, "format": "text/plain", "purpose": "commenting",
        }));
    }
    for tag in &it.tags {
        body.push(json!({"type": "TextualBody", "value": tag, "purpose": "tagging"}));
    }
    let selectors = &it.selectors;
    let mut selector = vec![json!({
        "type": "TextQuoteSelector",
        "exact": selectors.exact, "prefix": selectors.prefix, "suffix": selectors.suffix,
    })];
    if selectors.end != 0 {
        selector.push(json!({
            "type": "TextPositionSelector", "start": selectors.start, "end": selectors.end,
        }));
    }
    let mut own = wire::value(it);
    if let Some(fields) = own.as_object_mut() {
        // What stands in the annotation itself.
        for name in ["note", "tags", "selectors", "url"] {
            fields.remove(name);
        }
    }
    json!({
        "id": format!("urn:uuid:{}", it.id),
        "type": "Annotation",
        "motivation": if it.note.is_empty() { "highlighting" } else { "commenting" },
        "created": it.created,
        "modified": it.modified,
        "body": body,
        "target": {"source": it.url, "selector": selector, "styleClass": color(&it.color)},
        "pq:highlight": own,
    })
}
