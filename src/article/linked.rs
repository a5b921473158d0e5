//! JSON-LD: what the page tells search engines about its article.

use super::json::{self, Value};
use crate::dom::Document;

/// Objects looked at on one page; more are a list of other things.
const MAX_OBJECTS: usize = 2000;

/// The fields of the page's own article object, as stated.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pub headline: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    /// When the page was published, by the object of the page itself.
    pub page_published: Option<String>,
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
        let text = text.strip_prefix("<!--").unwrap_or(text);
        let text = text.strip_suffix("-->").unwrap_or(text);
        let text = text.trim().trim_end_matches(';');
        let value = json::read(text).or_else(|| json::read(&text.replace(['\n', '\r', '\t'], " ")));
        if let Some(value) = value {
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
            Value::List(items) => todo.extend(items.iter().rev()),
            Value::Object(_) => {
                let types = strings(value.get("@type"));
                let is_article = types.iter().any(|it| is_article(it));
                res.types
                    .extend(types.iter().map(|it| it.to_ascii_lowercase()));
                if is_article && res.headline.is_none() {
                    take(value, res);
                }
                if res.page_published.is_none() && types.iter().any(|it| it.ends_with("Page")) {
                    res.page_published = first_text(value.get("datePublished"));
                }
                for key in "@graph mainEntity mainEntityOfPage itemListElement".split(' ') {
                    todo.extend(value.get(key));
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
        || kind == "ClaimReview"
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
        Some(Value::Text(it)) => vec![it.clone()],
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|it| match it {
                Value::Text(it) => Some(it.clone()),
                _ => None,
            })
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
        Some(Value::List(items)) => items.iter().collect(),
        Some(it) => vec![it],
        None => Vec::new(),
    };
    items
        .into_iter()
        .flat_map(|it| match it {
            Value::Text(it) => vec![it.clone()],
            Value::Object(_) => strings(it.get("name")),
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
            Value::Text(it) => return Some(it.clone()),
            Value::List(items) => value = items.first()?,
            Value::Object(_) => value = value.get("url").or_else(|| value.get("@id"))?,
            _ => return None,
        }
    }
    None
}
