//! Files of other programs: Hypothesis, Obsidian's Web Clipper, Readwise.

use serde_json::Value;

use super::{Record, csv, fault, own};
use crate::wire::record::COLORS;
use crate::wire::{Article, Highlight, Import, id};

/// Reads what Hypothesis' interface answers and its exports have: `rows`,
/// `annotations` or a list.
pub(super) fn hypothesis(value: &mut Value, now: &str, res: &mut Import) {
    let mut rows = super::list(value, "rows");
    rows.extend(super::list(value, "annotations"));
    if value.is_array() {
        rows = super::items(value.take());
    }
    for (idx, mut it) in rows.into_iter().enumerate() {
        match annotation(&mut it, now) {
            Ok((highlight, article)) => {
                res.highlights.push(highlight);
                add(res, article);
            }
            Err(why) => res.problems.push(fault(Some(idx), why)),
        }
    }
}

fn annotation(it: &mut Value, now: &str) -> Result<(Highlight, Article), &'static str> {
    let target = super::list(it, "target").into_iter().next();
    let selectors = own::selectors(super::take(&mut target.unwrap_or_default(), "selector"));
    if selectors.exact.trim().is_empty() {
        // A page note or an answer to somebody.
        return Err("noTarget");
    }
    let url = it["uri"]
        .as_str()
        .or_else(|| it["url"].as_str())
        .ok_or("noAddress")?;
    let record = Record {
        url,
        exact: &selectors.exact,
        id: None,
        created: it["created"].as_str(),
        modified: it["updated"].as_str(),
        now,
    };
    let tags = it["tags"].as_array().into_iter().flatten();
    let highlight = Highlight {
        note: it["text"].as_str().unwrap_or_default().to_owned(),
        tags: tags
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect(),
        selectors: selectors.clone(),
        ..record.highlight()
    };
    let title = &it["document"]["title"];
    let title = title[0]
        .as_str()
        .or_else(|| title.as_str())
        .unwrap_or_default();
    Ok((highlight, record.article(title)))
}

/// Reads the highlights of Obsidian's Web Clipper: for each address its
/// `highlights`, with `content` in HTML or `text`, and `notes`.
pub(super) fn clipper(value: &mut Value, now: &str, res: &mut Import) {
    let pages: Vec<(Option<String>, Value)> = match value.take() {
        Value::Array(list) => list.into_iter().map(|it| (None, it)).collect(),
        Value::Object(fields) if fields.contains_key("highlights") => {
            vec![(None, Value::Object(fields))]
        }
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, it)| (Some(key), it))
            .collect(),
        _ => Vec::new(),
    };
    let mut idx = 0;
    for (key, mut page) in pages
        .into_iter()
        .filter(|it| it.1.get("highlights").is_some())
    {
        let url = page["url"]
            .as_str()
            .map(str::to_owned)
            .or(key)
            .unwrap_or_default();
        let title = page["title"].as_str().unwrap_or_default().to_owned();
        let clips = super::list(&mut page, "highlights");
        if clips.is_empty() {
            continue;
        }
        let before = res.highlights.len();
        for it in clips {
            match clip(&it, &url, now) {
                Ok(it) => res.highlights.push(it),
                Err(why) => res.problems.push(fault(Some(idx), why)),
            }
            idx += 1;
        }
        if before < res.highlights.len() {
            let record = Record {
                url: &url,
                now,
                ..Record::default()
            };
            add(res, record.article(&title));
        }
    }
}

fn clip(it: &Value, url: &str, now: &str) -> Result<Highlight, &'static str> {
    let content = it["content"].as_str().or_else(|| it["text"].as_str());
    let exact = super::words_of_html(content.unwrap_or_default());
    if exact.is_empty() {
        return Err("noWords");
    }
    if url.is_empty() {
        return Err("noAddress");
    }
    // The Clipper's ids are the milliseconds at which it made them.
    let made = it["id"]
        .as_str()
        .and_then(|it| it.parse().ok())
        .or(it["id"].as_i64());
    let made = made.filter(|it| (1_000_000_000_000..4_000_000_000_000).contains(it));
    let created = made.map(crate::wire::time::iso);
    let record = Record {
        url,
        exact: &exact,
        created: created.as_deref(),
        now,
        ..Record::default()
    };
    let notes = it["notes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let mut res = record.highlight();
    res.note = notes.collect::<Vec<_>>().join("\n\n");
    if let Some(color) = it["color"].as_str().filter(|it| COLORS.contains(it)) {
        res.color = color.to_owned();
    }
    Ok(res)
}

/// Reads the CSV that Readwise exports and takes; columns by their names.
pub(super) fn readwise(text: &str, now: &str, res: &mut Import) {
    let mut rows = csv::rows(text).into_iter();
    let header = rows.next().unwrap_or_default();
    for (idx, row) in rows.enumerate() {
        let field = |names: &[&str]| {
            let is_named = |it: &String| {
                names
                    .iter()
                    .any(|name| it.trim().eq_ignore_ascii_case(name))
            };
            let at = header.iter().position(is_named);
            at.and_then(|it| row.get(it)).map_or("", |it| it.trim())
        };
        let words = unguarded(field(&["Highlight"]));
        if words.is_empty() {
            res.problems.push(fault(Some(idx), "noWords"));
            continue;
        }
        let record = Record {
            url: field(&["URL", "Source URL"]),
            exact: words,
            created: Some(field(&["Date", "Highlighted at"])),
            now,
            ..Record::default()
        };
        let mut it = record.highlight();
        let (tags, note) = dotted(unguarded(field(&["Note"])));
        it.note = note.to_owned();
        it.tags = tags;
        let tags = field(&["Tags"]).split(',').map(str::trim);
        it.tags
            .extend(tags.filter(|it| !it.is_empty()).map(str::to_owned));
        let color = field(&["Color"]);
        if let Some(color) = COLORS.iter().find(|it| it.eq_ignore_ascii_case(color)) {
            it.color = (*color).to_owned();
        }
        res.highlights.push(it);
        let mut article = record.article(unguarded(field(&["Title", "Book Title"])));
        let author = field(&["Author", "Book Author"]);
        article.byline = Vec::from_iter((!author.is_empty()).then(|| author.to_owned()));
        add(res, article);
    }
}

/// Tags in front of a note, each with a dot, and the note.
fn dotted(note: &str) -> (Vec<String>, &str) {
    let (mut tags, mut rest) = (Vec::new(), note);
    while let Some(after) = rest.strip_prefix('.') {
        let end = after.find(char::is_whitespace).unwrap_or(after.len());
        if end == 0 || after.starts_with('.') {
            break;
        }
        tags.push(after[..end].to_owned());
        rest = after[end..].trim_start();
    }
    (tags, rest)
}

/// A cell without the apostrophe that keeps it from being a formula.
fn unguarded(cell: &str) -> &str {
    let inside = cell.strip_prefix('\'').unwrap_or(cell);
    if inside.trim_start().starts_with(['=', '+', '-', '@']) {
        inside
    } else {
        cell
    }
}

/// An article, where there is something to know it by.
fn add(res: &mut Import, article: Article) {
    if !article.url.is_empty() {
        res.articles.push(article);
    }
}

impl Record<'_> {
    /// The article that the record is of, as far as it is known.
    fn article(&self, title: &str) -> Article {
        Article {
            id: id::of_article(self.url),
            url: self.url.to_owned(),
            title: title.to_owned(),
            saved: self.now.to_owned(),
            ..Article::default()
        }
    }
}
