//! JSON-LD: what the page tells search engines about its article.

use crate::dom::Document;

type Value = serde_json::Value;

/// Objects looked at on one page; more are a list of other things.
const MAX_OBJECTS: usize = 2000;

/// The fields of the page's own article object, as stated.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pub headline: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub site: Option<String>,
    pub image: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub url: Option<String>,
    pub lang: Option<String>,
    /// The address or name of what the story is based on.
    pub based_on: Option<String>,
    /// Every `@type` on the page, lower case.
    pub types: Vec<String>,
}

/// Reads every JSON-LD block of the page.
pub(super) fn read(document: &Document) -> Linked {
    let mut res = Linked::default();
    let mut seen = 0;
    for id in document.ids() {
        let is_data = document.tag(id) == "script"
            && document.attribute(id, "type") == Some("application/ld+json");
        if !is_data {
            continue;
        }
        let text = document.raw_text(id).trim();
        let text = text.trim_start_matches("<!--").trim_end_matches("-->");
        let text = text.trim().trim_end_matches(';');
        let value = serde_json::from_str(text)
            .or_else(|_| serde_json::from_str(&text.replace(['\n', '\r', '\t'], " ")));
        if let Ok(value) = value {
            walk(&value, &mut res, &mut seen);
        }
    }
    res
}

fn walk(value: &Value, res: &mut Linked, seen: &mut usize) {
    let mut todo = vec![value];
    while let Some(value) = todo.pop() {
        *seen += 1;
        if MAX_OBJECTS < *seen {
            return;
        }
        match value {
            Value::Array(items) => todo.extend(items.iter().rev()),
            Value::Object(fields) => {
                let types = strings(fields.get("@type"));
                let is_article = types.iter().any(|it| is_article(it));
                res.types
                    .extend(types.iter().map(|it| it.to_ascii_lowercase()));
                if is_article && res.headline.is_none() {
                    take(value, res);
                }
                for key in [
                    "@graph",
                    "mainEntity",
                    "mainEntityOfPage",
                    "itemListElement",
                ] {
                    todo.extend(fields.get(key));
                }
            }
            _ => {}
        }
    }
}

fn is_article(kind: &str) -> bool {
    kind.ends_with("Article")
        || kind.ends_with("BlogPosting")
        || kind == "Report"
        || kind == "Review"
        || kind == "Recipe"
}

fn take(value: &Value, res: &mut Linked) {
    let text = |key: &str| first_text(value.get(key));
    res.headline = text("headline").or_else(|| text("name"));
    res.authors = names(value.get("author"));
    if res.authors.is_empty() {
        res.authors = names(value.get("creator"));
    }
    res.published = text("datePublished");
    res.modified = text("dateModified");
    res.site = names(value.get("publisher")).into_iter().next();
    res.image = value.get("image").and_then(address);
    res.description = text("description");
    res.body = text("articleBody");
    res.url = value
        .get("mainEntityOfPage")
        .and_then(address)
        .or_else(|| text("url"));
    res.lang = text("inLanguage");
    res.based_on = value.get("isBasedOn").and_then(address);
}

fn strings(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(it)) => vec![it.clone()],
        Some(Value::Array(items)) => items
            .iter()
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

fn first_text(value: Option<&Value>) -> Option<String> {
    strings(value)
        .into_iter()
        .map(|it| super::metadata::unescape(it.trim()))
        .find(|it| !it.is_empty())
}

/// The names of one or several persons or organizations.
fn names(value: Option<&Value>) -> Vec<String> {
    let items: Vec<&Value> = match value {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(it) => vec![it],
        None => Vec::new(),
    };
    items
        .into_iter()
        .flat_map(|it| match it {
            Value::String(it) => vec![it.clone()],
            Value::Object(fields) => strings(fields.get("name")),
            _ => Vec::new(),
        })
        .map(|it| super::metadata::unescape(it.trim()))
        .filter(|it| !it.is_empty())
        .collect()
}

/// The address in a string, an object or the first item of a list.
fn address(value: &Value) -> Option<String> {
    let mut value = value;
    for _ in 0..3 {
        match value {
            Value::String(it) => return Some(it.clone()),
            Value::Array(items) => value = items.first()?,
            Value::Object(fields) => value = fields.get("url").or_else(|| fields.get("@id"))?,
            _ => return None,
        }
    }
    None
}
