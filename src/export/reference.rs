//! The stories as references: BibTeX, RIS and CSL-JSON, what was kept of them as notes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::plain;
use super::story::{Story, day};

/// BibTeX, with the fields of biblatex.
pub(super) fn bibtex(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    let mut keys = BTreeSet::new();
    for story in stories {
        let it = &*story.article;
        res.push_str(&format!("@online{{{},\n", key(story, &mut keys)));
        let mut field = |name: &str, value: String| {
            if !value.is_empty() {
                res.push_str(&format!("  {name} = {{{value}}},\n"));
            }
        };
        // The braces keep the headline's capitals.
        field("title", format!("{{{}}}", tex(story.title())));
        let authors: Vec<String> = it
            .byline
            .iter()
            .map(|it| format!("{{{}}}", tex(it)))
            .collect();
        field("author", authors.join(" and "));
        field("date", story.day().unwrap_or_default().to_owned());
        field(
            "year",
            story
                .day()
                .map_or_else(String::new, |it| it[..4].to_owned()),
        );
        field("organization", tex(it.site.as_deref().unwrap_or_default()));
        field("url", address(story.url().unwrap_or_default()));
        field("urldate", day(&it.saved).unwrap_or_default().to_owned());
        field("langid", tex(it.lang.as_deref().unwrap_or_default()));
        field("abstract", tex(it.dek.as_deref().unwrap_or_default()));
        field("annotation", tex(&notes(story).join(" / ")));
        res.push_str("}\n\n");
    }
    res
}

/// RIS, as EndNote and Zotero read it.
pub(super) fn ris(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    for story in stories {
        entry(&mut res, story);
        res.push_str("ER  - \r\n\r\n");
    }
    res
}

fn entry(res: &mut String, story: &Story<'_>) {
    let mut field = |name: &str, value: &str| {
        let value = plain::line(value);
        if !value.is_empty() {
            res.push_str(&format!("{name}  - {value}\r\n"));
        }
    };
    let it = &*story.article;
    field("TY", "NEWS");
    field("TI", story.title());
    for author in &it.byline {
        field("AU", author);
    }
    let date = story
        .day()
        .map(|it| it.replace('-', "/"))
        .unwrap_or_default();
    field("PY", date.get(..4).unwrap_or_default());
    field("DA", &date);
    field("T2", it.site.as_deref().unwrap_or_default());
    field("UR", story.url().unwrap_or_default());
    field("Y2", &day(&it.saved).unwrap_or_default().replace('-', "/"));
    field("LA", it.lang.as_deref().unwrap_or_default());
    field("AB", it.dek.as_deref().unwrap_or_default());
    for tag in tags(story) {
        field("KW", tag);
    }
    for note in notes(story) {
        field("N1", &note);
    }
}

/// CSL-JSON, as citation processors read it.
pub(super) fn csl(stories: &[Story<'_>]) -> String {
    let mut keys = BTreeSet::new();
    let items: Vec<Value> = stories.iter().map(|it| item(it, &mut keys)).collect();
    format!("{:#}\n", Value::Array(items))
}

fn item(story: &Story<'_>, keys: &mut BTreeSet<String>) -> Value {
    let it = &*story.article;
    let mut res = Map::new();
    res.insert("id".to_owned(), key(story, keys).into());
    res.insert("type".to_owned(), "article-newspaper".into());
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            res.insert(name.to_owned(), value.into());
        }
    };
    field("title", &plain::line(story.title()));
    field("container-title", it.site.as_deref().unwrap_or_default());
    field("URL", story.url().unwrap_or_default());
    field("language", it.lang.as_deref().unwrap_or_default());
    field("abstract", it.dek.as_deref().unwrap_or_default());
    field(
        "keyword",
        &tags(story).into_iter().collect::<Vec<_>>().join(", "),
    );
    field("note", &notes(story).join("\n"));
    if !it.byline.is_empty() {
        let names = it
            .byline
            .iter()
            .map(|it| json!({"literal": plain::line(it)}));
        res.insert("author".to_owned(), names.collect());
    }
    for (name, day) in [("issued", story.day()), ("accessed", day(&it.saved))] {
        let parts = day.map(|it| it.split('-').filter_map(|it| it.parse().ok()));
        if let Some(parts) = parts {
            let parts: Vec<u32> = parts.collect();
            res.insert(name.to_owned(), json!({"date-parts": [parts]}));
        }
    }
    Value::Object(res)
}

/// What was kept of a story, else what was said and counted in it, a line each.
fn notes(story: &Story<'_>) -> Vec<String> {
    let mut res = Vec::new();
    for it in &story.highlights {
        let note = plain::line(&it.note);
        let words = plain::line(&it.selectors.exact);
        let note = if note.is_empty() {
            note
        } else {
            format!(" [{note}]")
        };
        res.push(format!("“{words}”{note}"));
    }
    for it in &story.article.quotes {
        let speaker = it
            .speaker
            .as_ref()
            .map(|it| format!(" — {}", plain::line(it)));
        res.push(format!(
            "“{}”{}",
            plain::line(&it.runs.join(" … ")),
            speaker.unwrap_or_default()
        ));
    }
    for it in &story.article.figures {
        let subject = it
            .subject
            .as_ref()
            .map(|it| format!(" ({})", plain::line(it)));
        res.push(format!(
            "{}{}",
            plain::line(&it.normalized),
            subject.unwrap_or_default()
        ));
    }
    res
}

fn tags<'a>(story: &Story<'a>) -> BTreeSet<&'a str> {
    story
        .highlights
        .iter()
        .flat_map(|it| &it.tags)
        .map(String::as_str)
        .collect()
}

/// A citation key that no other story has: `holm2025harbor`.
fn key(story: &Story<'_>, keys: &mut BTreeSet<String>) -> String {
    let ascii = |text: &str| {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters
            .map(|it| it.to_ascii_lowercase())
            .collect::<String>()
    };
    let name = story
        .article
        .byline
        .first()
        .and_then(|it| it.split_whitespace().last());
    let year = story.day().map_or("", |it| &it[..4]);
    let words = story.title().split_whitespace().map(ascii);
    let word = words.max_by_key(|it| it.len().min(7)).unwrap_or_default();
    let base = format!("{}{year}{word}", ascii(name.unwrap_or_default()));
    let base = if base.is_empty() {
        "article".to_owned()
    } else {
        base
    };
    let mut res = base.clone();
    let mut number = 2;
    while !keys.insert(res.clone()) {
        res = format!("{base}-{number}");
        number += 1;
    }
    res
}

/// Text between braces: signs of TeX are only text, and braces always balance,
/// because BibTeX counts escaped ones too.
fn tex(text: &str) -> String {
    let mut res = String::new();
    for it in plain::line(text).chars() {
        match it {
            '\\' => res.push_str("\\textbackslash{}"),
            '{' => res.push_str("\\textbraceleft{}"),
            '}' => res.push_str("\\textbraceright{}"),
            '~' => res.push_str("\\textasciitilde{}"),
            '^' => res.push_str("\\textasciicircum{}"),
            '%' | '#' | '$' | '&' | '_' => {
                res.push('\\');
                res.push(it);
            }
            _ => res.push(it),
        }
    }
    res
}

/// An address, which BibTeX takes as it is.
fn address(url: &str) -> String {
    let unsafe_signs = [('{', "%7B"), ('}', "%7D"), ('\\', "%5C"), ('"', "%22")];
    let url = url.to_owned();
    unsafe_signs
        .iter()
        .fold(url, |url, (sign, code)| url.replace(*sign, code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_always_balance() {
        assert_eq!(
            tex("50% {of} \\it"),
            "50\\% \\textbraceleft{}of\\textbraceright{} \\textbackslash{}it"
        );
    }

    #[test]
    fn keys_are_of_author_year_and_a_word_and_never_the_same() {
        let story = Story {
            article: std::borrow::Cow::Owned(crate::wire::Article {
                title: "The harbor: \u{202e}open".to_owned(),
                byline: vec!["Ada Holm".to_owned()],
                published: Some("2025-06-10".to_owned()),
                ..Default::default()
            }),
            highlights: Vec::new(),
        };
        let mut keys = BTreeSet::new();
        assert_eq!(key(&story, &mut keys), "holm2025harbor");
        assert_eq!(key(&story, &mut keys), "holm2025harbor-2");
    }
}
