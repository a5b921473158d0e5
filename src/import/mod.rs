//! Files as records: our own, and those of others.
//!
//! Reading changes nothing: what came in is said, and the caller keeps it or not.
//! What comes without an id gets one that is made of its page and words, so that a
//! file that is read twice brings the same records twice.

mod csv;
mod others;
mod own;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::wire::{self, Highlight, Import, ImportOptions, Problem, Selectors, time};

/// Reads a file. What cannot be read is told in [`Import::problems`].
pub fn read(text: &str, options: &ImportOptions) -> Import {
    let text = text.trim_start_matches('\u{feff}');
    let mut res = Import::default();
    let mut value: Option<Value> = wire::parsed(text).ok();
    let told = options.format.as_deref();
    let format = FORMATS.into_iter().find(|it| told == Some(it));
    res.format = format.or_else(|| guess(text, value.as_ref()));
    let now = options.now.as_str();
    match (res.format, &mut value) {
        (Some("pullquote"), Some(it)) => own::json(it, &mut res),
        (Some("annotations"), Some(it)) => own::annotations(it, now, &mut res),
        (Some("hypothesis"), Some(it)) => others::hypothesis(it, now, &mut res),
        (Some("clipper"), Some(it)) => others::clipper(it, now, &mut res),
        (Some("readwise"), _) => others::readwise(text, now, &mut res),
        (Some(_), None) => res.problems.push(fault(None, "brokenFile")),
        // It began as one that we might know.
        (None, None) if text.trim_start().starts_with(['{', '[']) => {
            res.problems.push(fault(None, "brokenFile"));
        }
        _ => res.problems.push(fault(None, "unknownFormat")),
    }
    finish(&mut res);
    res
}

/// What can be read.
const FORMATS: [&str; 5] = [
    "pullquote",
    "annotations",
    "hypothesis",
    "clipper",
    "readwise",
];

/// Tells a format by what is in the file.
fn guess(text: &str, value: Option<&Value>) -> Option<&'static str> {
    let Some(value) = value else {
        let header = text.lines().next().unwrap_or_default();
        let is_csv = header
            .split(',')
            .any(|it| it.trim_matches([' ', '"']) == "Highlight");
        return is_csv.then_some("readwise");
    };
    let first = value.get(0).unwrap_or(value);
    let has = |it: &Value, name: &str| it.get(name).is_some();
    if value["format"] == "pullquote" {
        Some("pullquote")
    } else if has(first, "@context") || first["type"] == "Annotation" {
        Some("annotations")
    } else if has(value, "rows") || has(value, "annotations") || has(first, "target") {
        Some("hypothesis")
    } else if has(first, "highlights")
        || value
            .as_object()
            .is_some_and(|it| it.values().any(|it| has(it, "highlights")))
    {
        Some("clipper")
    } else {
        None
    }
}

/// Drops highlights that the file has twice.
fn finish(res: &mut Import) {
    let mut seen = BTreeSet::new();
    let before = res.highlights.len();
    let mut keys = Vec::new();
    res.highlights.retain(|it| {
        let key = wire::id::key(&it.url, &it.selectors.exact);
        // The same words twice on a page are two, where their places are known.
        let is_new = seen.insert((key.clone(), it.selectors.start, it.selectors.end));
        if is_new {
            keys.push(key);
        }
        is_new
    });
    res.keys = keys;
    let mut ids = BTreeSet::new();
    res.articles.retain(|it| ids.insert(it.id.clone()));
    res.repeated = before - res.highlights.len();
}

/// What a file says of a highlight, whatever its format.
#[derive(Clone, Copy, Default)]
struct Record<'a> {
    url: &'a str,
    exact: &'a str,
    id: Option<&'a str>,
    created: Option<&'a str>,
    modified: Option<&'a str>,
    now: &'a str,
}

impl Record<'_> {
    /// A highlight of it, without note, tags and place.
    fn highlight(&self) -> Highlight {
        let time = |it: Option<&str>| it.and_then(time::millis).map(time::iso);
        let created = time(self.created).unwrap_or_else(|| self.now.to_owned());
        let id = self.id.map(str::to_owned);
        Highlight {
            id: id.unwrap_or_else(|| wire::id::of_highlight(self.url, self.exact, "")),
            article: wire::id::of_article(self.url),
            url: self.url.to_owned(),
            modified: time(self.modified).unwrap_or_else(|| created.clone()),
            created,
            color: wire::record::COLORS[0].to_owned(),
            kind: "text".to_owned(),
            selectors: Selectors {
                exact: self.exact.to_owned(),
                ..Selectors::default()
            },
            ..Highlight::default()
        }
    }
}

/// A field of an object; `null` of anything else.
fn take(value: &mut Value, name: &str) -> Value {
    value.get_mut(name).map(Value::take).unwrap_or_default()
}

/// The items of a list; none of anything else.
fn items(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        _ => Vec::new(),
    }
}

/// The items of a list in a field.
fn list(value: &mut Value, name: &str) -> Vec<Value> {
    items(take(value, name))
}

fn fault(idx: Option<usize>, reason: &'static str) -> Problem {
    Problem {
        record: idx.map(|it| it + 1),
        reason,
    }
}

/// The words of a piece of HTML: tags gone, the commonest character references read.
fn words_of_html(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let is_tag =
            after.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '!');
        match after.split_once('>').filter(|_| is_tag) {
            Some((tag, after)) => {
                let name = tag
                    .trim_start_matches('/')
                    .split([' ', '/'])
                    .next()
                    .unwrap_or_default();
                if ["p", "br", "div", "li", "blockquote"].contains(&name) {
                    text.push('\n');
                }
                rest = after;
            }
            None => {
                text.push('<');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    for (reference, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ] {
        text = text.replace(reference, sign);
    }
    let lines = text
        .lines()
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    lines
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
