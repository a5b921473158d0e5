//! Org, for Emacs and those that read its files.

use super::fragment;
use super::plain;
use super::story::Story;
use crate::wire::Highlight;

/// The stories as one outline.
pub(super) fn outline(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    if let [story] = stories {
        res.push_str(&format!("#+title: {}\n\n", plain::line(story.title())));
    }
    for it in stories {
        story(&mut res, it);
    }
    res
}

fn story(res: &mut String, story: &Story<'_>) {
    let it = &*story.article;
    res.push_str(&format!("* {}\n:PROPERTIES:\n", heading(story.title())));
    let author = it.byline.join(", ");
    let source = it.source.as_ref().and_then(|it| it.name.as_deref());
    for (name, value) in [
        ("URL", story.url()),
        ("AUTHOR", Some(author.as_str())),
        ("PUBLISHED", it.published.as_deref()),
        ("SITE", it.site.as_deref()),
        ("SOURCE", source),
    ] {
        let value = value.map(plain::line).filter(|it| !it.is_empty());
        if let Some(value) = value {
            res.push_str(&format!(":{name}: {value}\n"));
        }
    }
    res.push_str(":END:\n");
    if !story.highlights.is_empty() {
        res.push_str("** Highlights\n");
    }
    for it in &story.highlights {
        highlight(res, story, it);
    }
    if !it.quotes.is_empty() {
        res.push_str("** Quotes\n");
    }
    for it in &it.quotes {
        quoted(res, &it.runs.join(" … "));
        let speaker = it.speaker.as_deref().unwrap_or("Speaker not named");
        res.push_str(&format!("— {}\n", words(speaker)));
    }
    if !it.figures.is_empty() {
        res.push_str("** Figures\n");
    }
    for it in &it.figures {
        let subject = it.subject.iter().map(|it| format!(" ({})", words(it)));
        let subject: String = subject.collect();
        res.push_str(&format!(
            "- {} = {}{subject}\n",
            words(&it.text),
            words(&it.normalized)
        ));
    }
}

fn highlight(res: &mut String, story: &Story<'_>, it: &Highlight) {
    quoted(res, &it.selectors.exact);
    let mut facts: Vec<String> = it.speaker.iter().map(|it| words(it)).collect();
    facts.extend(it.tags.iter().map(|it| words(it)));
    facts.extend(story.url().map(|url| {
        let link = fragment::link(url, &it.selectors);
        format!("[[{}][in the story]]", address(&link))
    }));
    if !facts.is_empty() {
        res.push_str(&format!("{}\n", line(&facts.join(", "))));
    }
    paragraphs(res, &it.note);
}

fn quoted(res: &mut String, text: &str) {
    res.push_str("\n#+begin_quote\n");
    paragraphs(res, text);
    res.push_str("#+end_quote\n");
}

fn paragraphs(res: &mut String, text: &str) {
    let text = plain::lines(text);
    let lines = text.lines().map(words).filter(|it| !it.is_empty());
    let lines: Vec<String> = lines.map(|it| line(&it) + "\n").collect();
    res.push_str(&lines.join("\n"));
}

/// A headline: no keyword at its start, no tags at its end.
fn heading(text: &str) -> String {
    let text = words(text);
    let first = text.split(' ').next().unwrap_or_default();
    let is_keyword = 1 < first.len() && first.chars().all(|it| it.is_ascii_uppercase());
    let start = if is_keyword || first.starts_with('[') {
        "\u{200b}"
    } else {
        ""
    };
    let end = if text.ends_with(':') { "\u{200b}" } else { "" };
    format!("{start}{text}{end}")
}

/// Text at the start of a line: nothing in it opens a headline, list or block. The
/// zero-width space is the manual's own escape.
fn line(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_sign = match text[digits..].chars().next() {
        Some('.' | ')') => true,
        Some('*' | '#' | '|' | '-' | '+' | ':' | '%') => digits == 0,
        _ => false,
    };
    if is_sign {
        format!("\u{200b}{text}")
    } else {
        text.to_owned()
    }
}

/// Text inside a line: what Org reads as markup is written as Org's entities.
fn words(text: &str) -> String {
    let text = plain::line(text);
    let mut res = String::with_capacity(text.len());
    let mut before = ' ';
    for it in text.chars() {
        let opens = before.is_whitespace() || "-–—({'\"[_".contains(before);
        match it {
            '*' if opens => res.push_str("\\ast{}"),
            '/' if opens => res.push_str("\\slash{}"),
            '=' if opens => res.push_str("\\equal{}"),
            '~' if opens => res.push_str("\\tilde{}"),
            '+' if opens => res.push_str("\\plus{}"),
            '_' => res.push_str("\\under{}"),
            '^' => res.push_str("\\asciicirc{}"),
            '[' => res.push_str("\\lbrack{}"),
            ']' => res.push_str("\\rbrack{}"),
            '<' => res.push_str("\\lt{}"),
            '>' => res.push_str("\\gt{}"),
            '\\' => res.push_str("\\backslash{}"),
            '$' => res.push_str("\\dollar{}"),
            '{' if before == '{' => res.push_str("\u{200b}{"),
            _ => res.push(it),
        }
        before = it;
    }
    res
}

fn address(url: &str) -> String {
    url.replace('[', "%5B")
        .replace(']', "%5D")
        .replace('\\', "%5C")
}
