//! Markdown (CommonMark) with YAML front matter: what Obsidian, Zettlr, Hugo and
//! GitHub read.
//!
//! ```text
//! ---
//! title: "…"
//! ---
//! # Title
//! > words
//!
//! — **Speaker**, role (said)
//!
//! - **as written** = normal form · subject
//! ```

use super::story::{Story, is_web};
use super::{Fault, context, fragment, plain, template};
use crate::wire::record::{Figure, Quote};
use crate::wire::{ExportOptions, Highlight};

/// The stories as notes, one after the other.
///
/// # Errors
///
/// [`Fault`], where the user's template is wrong.
pub(super) fn notes(stories: &[Story<'_>], options: &ExportOptions) -> Result<String, Fault> {
    let template = options
        .template
        .as_deref()
        .filter(|it| !it.trim().is_empty());
    let notes: Result<Vec<String>, Fault> = (stories.iter())
        .map(|it| match template {
            Some(template) => template::fill(template, &context::of(it)),
            None => Ok(note(it)),
        })
        .collect();
    Ok(notes?.join("\n"))
}

/// One story as a note.
fn note(story: &Story<'_>) -> String {
    let mut res = String::new();
    let it = &*story.article;
    front_matter(&mut res, story);
    head(&mut res, story);
    if !story.highlights.is_empty() {
        res.push_str("\n## Highlights\n");
        for it in &story.highlights {
            highlight(&mut res, story, it);
        }
    }
    if !it.quotes.is_empty() {
        res.push_str("\n## Quotes\n");
        for it in &it.quotes {
            quote(&mut res, it);
        }
    }
    if !it.figures.is_empty() {
        res.push_str("\n## Figures\n\n");
        for it in &it.figures {
            figure(&mut res, it);
        }
    }
    res
}

fn front_matter(res: &mut String, story: &Story<'_>) {
    let it = &*story.article;
    let source = it.source.as_ref();
    res.push_str("---\n");
    key(
        res,
        "title",
        Some(&it.title)
            .filter(|it| !it.is_empty())
            .map(String::as_str),
    );
    if !it.byline.is_empty() {
        res.push_str("author:\n");
        for author in &it.byline {
            res.push_str(&format!("  - {}\n", yaml(author)));
        }
    }
    key(res, "published", it.published.as_deref());
    key(res, "modified", it.updated.as_deref());
    key(res, "site", it.site.as_deref());
    key(res, "url", story.url());
    key(res, "source", source.and_then(|it| it.name.as_deref()));
    key(res, "source_url", source.and_then(|it| it.url.as_deref()));
    key(res, "language", it.lang.as_deref());
    res.push_str(&format!("words: {}\n", it.words));
    if !story.highlights.is_empty() {
        res.push_str(&format!("highlights: {}\n", story.highlights.len()));
    }
    res.push_str(&format!("quotes: {}\n", it.quotes.len()));
    res.push_str(&format!("figures: {}\n", it.figures.len()));
    res.push_str("---\n");
}

fn key(res: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        res.push_str(&format!("{name}: {}\n", yaml(value)));
    }
}

fn head(res: &mut String, story: &Story<'_>) {
    let it = &*story.article;
    let title = inline(story.title());
    res.push_str(&format!("\n# {title}\n"));
    if let Some(dek) = &it.dek {
        res.push_str(&format!("\n*{}*\n", inline(dek)));
    }
    let mut facts = Vec::new();
    if !it.byline.is_empty() {
        facts.push(format!("By {}", inline(&it.byline.join(", "))));
    }
    facts.extend(it.published.as_deref().map(day));
    match (story.url(), &it.site) {
        (Some(url), site) => facts.push(link(site.as_deref().unwrap_or(url), url)),
        (None, Some(site)) => facts.push(inline(site)),
        (None, None) => {}
    }
    if !facts.is_empty() {
        res.push_str(&format!("\n{}\n", facts.join(" · ")));
    }
    if let Some(source) = &it.source {
        let name = source.name.as_deref().or(source.url.as_deref());
        let name = name.unwrap_or("another publisher");
        let named = match source.url.as_deref().filter(|it| is_web(it)) {
            Some(url) => link(name, url),
            None => inline(name),
        };
        res.push_str(&format!("\nFirst published by {named}.\n"));
    }
}

/// The day of a date and time: what a reader wants to know.
fn day(published: &str) -> String {
    inline(published.split('T').next().unwrap_or(published))
}

fn highlight(res: &mut String, story: &Story<'_>, it: &Highlight) {
    res.push('\n');
    res.push_str(&block(&it.selectors.exact));
    let mut facts: Vec<String> = it
        .speaker
        .iter()
        .map(|it| format!("**{}**", inline(it)))
        .collect();
    facts.extend(it.normalized.iter().map(|it| inline(it)));
    facts.extend(it.tags.iter().map(|it| tag(it)));
    if let Some(url) = story.url() {
        facts.push(link("in the story", &fragment::link(url, &it.selectors)));
    }
    if !facts.is_empty() {
        res.push_str(&format!("\n— {}\n", facts.join(" · ")));
    }
    let note = plain::lines(&it.note);
    for paragraph in note.lines().map(line).filter(|it| !it.is_empty()) {
        res.push_str(&format!("\n{paragraph}\n"));
    }
}

/// A tag as Obsidian and Logseq read it; the one sign that is meant.
fn tag(it: &str) -> String {
    let is_sign = |it: char| !(it.is_alphanumeric() || matches!(it, '/' | '-'));
    format!(
        "#{}",
        plain::line(it).replace(is_sign, "-").trim_matches('-')
    )
}

/// Paragraphs as a block quote.
pub(super) fn block(words: &str) -> String {
    let words = plain::lines(words);
    let paragraphs = words.split('\n').map(str::trim).filter(|it| !it.is_empty());
    let paragraphs: Vec<String> = paragraphs.map(|it| format!("> {}\n", line(it))).collect();
    paragraphs.join(">\n")
}

fn quote(res: &mut String, it: &Quote) {
    res.push('\n');
    res.push_str(&block(&it.runs.join(" … ")));
    let mut facts = match &it.speaker {
        Some(speaker) => format!("**{}**", inline(speaker)),
        None => "Speaker not named".to_owned(),
    };
    if let Some(role) = &it.role {
        facts.push_str(&format!(", {}", inline(role)));
    }
    match &it.cue {
        Some(cue) => facts.push_str(&format!(" ({}, {})", inline(cue), it.kind)),
        None => facts.push_str(&format!(" ({})", it.kind)),
    }
    res.push_str(&format!("\n— {facts}\n"));
    // A few words say little without the sentence that they were put in.
    if it.kind == "mixed" {
        res.push_str(&format!("\nIn full: {}\n", inline(&it.sentence)));
    }
}

fn figure(res: &mut String, it: &Figure) {
    res.push_str(&format!("- **{}**", inline(&it.text)));
    let normal: Vec<&str> = std::iter::once(&it.normalized)
        .chain(&it.equivalents)
        .map(String::as_str)
        .filter(|normal| *normal != it.text)
        .collect();
    if !normal.is_empty() {
        res.push_str(&format!(" = {}", inline(&normal.join(" = "))));
    }
    let facts = [
        it.subject.as_deref().map(inline),
        (it.part_of.as_deref()).map(|whole| format!("part of {}", inline(whole))),
        (it.from.as_deref()).map(|start| format!("from {}", inline(start))),
        (it.to.as_deref()).map(|end| format!("to {}", inline(end))),
        (it.speaker.as_deref()).map(|speaker| format!("said by {}", inline(speaker))),
    ];
    for fact in facts.into_iter().flatten() {
        res.push_str(&format!(" · {fact}"));
    }
    res.push_str(&format!("\n  > {}\n", line(&it.sentence)));
}

fn link(text: &str, url: &str) -> String {
    let mut address = String::new();
    for it in url.chars() {
        // These would end the address, or begin an escape.
        if matches!(it, '(' | ')' | '<' | '>' | '"' | '\\' | ' ') {
            address.push_str(&format!("%{:02X}", u32::from(it)));
        } else {
            address.push(it);
        }
    }
    format!("[{}]({address})", inline(text))
}

/// Text at the start of a line: nothing in it opens a list, heading or rule.
fn line(text: &str) -> String {
    let res = inline(text);
    let digits = res.bytes().take_while(u8::is_ascii_digit).count();
    let after = res[digits..].chars().next();
    match after {
        Some('-' | '+' | '=' | ':') if digits == 0 => format!("\\{res}"),
        Some('.' | ')') if 0 < digits => format!("{}\\{}", &res[..digits], &res[digits..]),
        _ => res,
    }
}

/// Text inside a line: what Markdown, HTML, and the dialects' formulas, tags and
/// tables would read as a sign is escaped; white space is single.
pub(super) fn inline(text: &str) -> String {
    let mut res = String::with_capacity(text.len() + 8);
    for it in plain::line(text).chars() {
        match it {
            '&' => res.push_str("&amp;"),
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '$' | '^' => {
                res.push('\\');
                res.push(it);
            }
            _ => res.push(it),
        }
    }
    res
}

/// A YAML string in double quotes, which reads the same in YAML 1.1 and 1.2.
pub(super) fn yaml(text: &str) -> String {
    let text = plain::line(text).replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markdown_and_html_are_only_text() {
        assert_eq!(
            inline("*a* _b_ [c](d) <b>e</b> $5 & `f` #g | ~h~ \\i"),
            "\\*a\\* \\_b\\_ \\[c\\](d) &lt;b&gt;e&lt;/b&gt; \\$5 &amp; \\`f\\` \\#g \\| \\~h\\~ \\\\i"
        );
        assert_eq!(inline(" two\n\nlines\u{a0}"), "two lines");
        assert_eq!(line("- no list"), "\\- no list");
        assert_eq!(line("12. no list"), "12\\. no list");
        assert_eq!(line("12.5 per cent"), "12\\.5 per cent");
        assert_eq!(line("---"), "\\---");
    }

    #[test]
    fn links_end_where_they_should() {
        assert_eq!(
            link("a]b", "https://x.example/(1)?q=\"<>"),
            "[a\\]b](https://x.example/%281%29?q=%22%3C%3E)"
        );
    }

    #[test]
    fn no_string_ends_its_yaml_quotes() {
        assert_eq!(yaml("say \"no\": \\ yes"), r#""say \"no\": \\ yes""#);
        assert_eq!(yaml("two\n---\nlines"), "\"two --- lines\"");
        assert_eq!(yaml("\u{85}a\u{2028}\u{7}\u{202e}b"), "\"a b\"");
    }
}
