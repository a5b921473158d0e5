//! Files as records: our own, and those of others.
//!
//! Reading changes nothing: what came in is said, and the caller keeps it or not.

mod own;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::wire::{self, Import, ImportOptions, Library, Problem};

/// Reads a file. What cannot be read is told in [`Import::problems`].
pub fn read(text: &str, options: &ImportOptions) -> Import {
    let text = text.trim_start_matches('\u{feff}');
    let mut res = Import::default();
    let value: Option<Value> = wire::parsed(text).ok();
    let format = options.format.as_deref();
    match value {
        Some(it) if format.is_none_or(|it| it == "pullquote") && it["format"] == "pullquote" => {
            res.format = Some("pullquote");
            own::read(&it, &mut res);
        }
        _ => res.problems.push(Problem {
            record: None,
            reason: "unknownFormat",
        }),
    }
    finish(&mut res);
    res
}

/// Drops highlights that the file has twice.
fn finish(res: &mut Import) {
    let mut seen = BTreeSet::new();
    let keys: Vec<String> = (res.highlights.iter())
        .map(|it| wire::id::key(&it.url, &it.selectors.exact))
        .collect();
    let before = res.highlights.len();
    let mut keys = keys.into_iter();
    res.highlights.retain(|it| {
        let key = keys.next().unwrap_or_default();
        // The same words twice on a page are two, where their places are known.
        let place = (it.selectors.start, it.selectors.end);
        let is_new = seen.insert((key.clone(), place));
        if is_new {
            res.keys.push(key);
        }
        is_new
    });
    res.repeated = before - res.highlights.len();
}

/// Puts what was read to the rest.
fn add(res: &mut Import, library: Library) {
    res.articles.extend(library.articles);
    res.highlights.extend(library.highlights);
}
