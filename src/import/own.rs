//! Our own files, JSON and JSON-LD: everything in them comes back as it went out.

use serde_json::Value;

use super::{Record, fault};
use crate::wire::record::LIBRARY_VERSION;
use crate::wire::{self, Article, Highlight, Import, Selectors};

/// Reads an export of ours.
pub(super) fn json(value: &mut Value, res: &mut Import) {
    if u64::from(LIBRARY_VERSION) < value["version"].as_u64().unwrap_or_default() {
        res.problems.push(fault(None, "newerVersion"));
    }
    for (idx, it) in super::list(value, "articles").into_iter().enumerate() {
        match wire::from_value::<Article>(it) {
            Ok(it) if !it.id.is_empty() => res.articles.push(it),
            _ => res.problems.push(fault(Some(idx), "brokenRecord")),
        }
    }
    for (idx, it) in super::list(value, "highlights").into_iter().enumerate() {
        match wire::from_value::<Highlight>(it) {
            Ok(it) if !it.id.is_empty() => res.highlights.push(it),
            _ => res.problems.push(fault(Some(idx), "brokenRecord")),
        }
    }
}

/// Reads Web Annotations, ours and others'.
pub(super) fn annotations(value: &mut Value, now: &str, res: &mut Import) {
    for it in super::list(value, "pq:articles") {
        res.articles.extend(wire::from_value::<Article>(it).ok());
    }
    let mut items = super::list(value, "items");
    items.extend(super::list(&mut super::take(value, "first"), "items"));
    if value["type"] == "Annotation" {
        items.push(value.take());
    } else if value.is_array() {
        items.extend(super::items(value.take()));
    }
    for (idx, mut it) in items.into_iter().enumerate() {
        match annotation(&mut it, now) {
            Ok(it) => res.highlights.push(it),
            Err(why) => res.problems.push(fault(Some(idx), why)),
        }
    }
}

fn annotation(it: &mut Value, now: &str) -> Result<Highlight, &'static str> {
    let own = super::take(it, "pq:highlight");
    let mut target = super::take(it, "target");
    if let Value::Array(mut list) = target {
        target = if list.is_empty() {
            Value::Null
        } else {
            list.swap_remove(0)
        };
    }
    let source = &target["source"];
    let url = source
        .as_str()
        .or_else(|| source["id"].as_str())
        .or_else(|| target.as_str());
    let url = url.ok_or("noAddress")?.to_owned();
    let selectors = selectors(super::take(&mut target, "selector"));
    if selectors.exact.trim().is_empty() {
        return Err("noWords");
    }
    let (note, tags) = bodies(super::take(it, "body"));
    if let Ok(own) = wire::from_value::<Highlight>(own)
        && !own.id.is_empty()
    {
        return Ok(Highlight {
            url,
            note,
            tags,
            selectors,
            ..own
        });
    }
    let id = it["id"]
        .as_str()
        .and_then(|it| it.strip_prefix("urn:uuid:"));
    let record = Record {
        url: &url,
        exact: &selectors.exact,
        id: id.filter(|it| it.len() == 36),
        created: it["created"].as_str(),
        modified: it["modified"].as_str(),
        now,
    };
    Ok(Highlight {
        note,
        tags,
        selectors: selectors.clone(),
        ..record.highlight()
    })
}

/// The words and the position of a selector, or of several for one target.
pub(super) fn selectors(value: Value) -> Selectors {
    let mut res = Selectors::default();
    let list = match value {
        Value::Array(list) => list,
        other => vec![other],
    };
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    for it in &list {
        match it["type"].as_str() {
            Some("TextQuoteSelector") => {
                res.exact = text(&it["exact"]);
                res.prefix = text(&it["prefix"]);
                res.suffix = text(&it["suffix"]);
            }
            Some("TextPositionSelector") => {
                let number = |it: &Value| it.as_u64().and_then(|it| u32::try_from(it).ok());
                res.start = number(&it["start"]).unwrap_or_default();
                res.end = number(&it["end"]).unwrap_or_default();
            }
            _ => {}
        }
    }
    res
}

/// The note and the tags of an annotation's bodies.
fn bodies(value: Value) -> (String, Vec<String>) {
    let list = match value {
        Value::Array(list) => list,
        Value::Null => Vec::new(),
        other => vec![other],
    };
    let (mut notes, mut tags) = (Vec::new(), Vec::new());
    for it in &list {
        let text = it["value"]
            .as_str()
            .or_else(|| it.as_str())
            .unwrap_or_default();
        if it["purpose"] == "tagging" {
            tags.push(text.to_owned());
        } else if !text.is_empty() {
            notes.push(text.to_owned());
        }
    }
    (notes.join("\n\n"), tags)
}
