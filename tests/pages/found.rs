//! A reading as text for people: sentences with carets under what was found in
//! them, then what was hidden and why.

use std::fmt::Write as _;

use pullquote::Reading;
use pullquote::article::NoArticle;
use pullquote::dom::Document;
use pullquote::figures::Figure;
use pullquote::quotes::Quote;
use pullquote::text::Span;

/// Characters of a hidden element's text that are shown.
const GLIMPSE_CHARS: usize = 60;

/// Renders a reading, or why there is none.
pub(crate) fn render(document: &Document, reading: &Result<Reading, NoArticle>) -> String {
    match reading {
        Ok(reading) => {
            let mut res = metadata(reading);
            sentences(&mut res, reading);
            clutter(&mut res, document, reading);
            res
        }
        Err(reason) => format!("no article: {reason:?}\n"),
    }
}

fn metadata(reading: &Reading) -> String {
    let it = &reading.article.metadata;
    let mut res = String::new();
    for (name, value) in [
        ("title", it.title.clone()),
        ("dek", it.dek.clone()),
        (
            "byline",
            Some(it.byline.join(", ")).filter(|it| !it.is_empty()),
        ),
        ("published", it.published.clone()),
        ("modified", it.modified.clone()),
        ("site", it.site.clone()),
        ("lang", it.lang.clone()),
        ("url", it.url.clone()),
        ("credit", it.credit.clone()),
        (
            "source",
            it.source
                .as_ref()
                .and_then(|it| it.url.clone().or(it.name.clone())),
        ),
    ] {
        if let Some(value) = value {
            let _ = writeln!(res, "{name}: {value}");
        }
    }
    for it in &reading.media.pictures {
        let _ = writeln!(
            res,
            "picture: {} | {}",
            it.src,
            it.caption.as_deref().unwrap_or("-")
        );
    }
    for it in &reading.media.tables {
        let _ = writeln!(
            res,
            "table: {} | {} rows",
            it.header.join(", "),
            it.rows.len()
        );
    }
    res
}

fn sentences(res: &mut String, reading: &Reading) {
    let text = &reading.text;
    let mut block = None;
    for sentence in text.sentences() {
        let here = text.block_at(sentence.start).map(|it| it.span);
        if here != block {
            res.push('\n');
            block = here;
        }
        let _ = writeln!(res, "{}", text.slice(*sentence).replace('\n', " "));
        for it in &reading.quotes {
            for run in it.runs.iter().filter(|it| sentence.touches(**it)) {
                carets(res, text.as_str(), *sentence, *run, &quote(it));
            }
        }
        for it in reading
            .figures
            .iter()
            .filter(|it| sentence.contains(it.span))
        {
            carets(res, text.as_str(), *sentence, it.span, &figure(it));
        }
    }
}

fn carets(res: &mut String, text: &str, sentence: Span, span: Span, label: &str) {
    let start = span.start.max(sentence.start);
    let end = span.end.min(sentence.end);
    let indent = text[sentence.start..start].chars().count();
    let width = text[start..end].chars().count();
    let _ = writeln!(res, "{}{} {label}", " ".repeat(indent), "^".repeat(width));
}

fn quote(it: &Quote) -> String {
    let speaker = it.speaker.as_ref().map_or("?", |it| it.name.as_str());
    format!("{:?}: {speaker}", it.kind)
}

fn figure(it: &Figure) -> String {
    let mut res = format!("{:?}:", it.kind);
    for value in it.value.iter().chain(&it.value_high) {
        let _ = write!(res, " {}", value);
    }
    for part in it.unit.iter().chain(&it.iso) {
        let _ = write!(res, " {part}");
    }
    if let Some(per) = &it.per {
        let _ = write!(res, " per {per}");
    }
    if let Some(subject) = &it.subject {
        let _ = write!(res, " ({subject})");
    }
    if !it.card {
        res.push_str(" -");
    }
    res
}

fn clutter(res: &mut String, document: &Document, reading: &Reading) {
    res.push_str("\nhidden\n");
    for it in &reading.clutter {
        let words: Vec<&str> = document.raw_text(it.node).split_whitespace().collect();
        let glimpse: String = words.join(" ").chars().take(GLIMPSE_CHARS).collect();
        let tag = document.tag(it.node);
        let _ = writeln!(res, "{:?} <{tag}> {}: {glimpse}", it.kind, it.reason);
    }
}
