//! One HTML page that needs nothing else: for reading, printing, archiving.

use super::story::{Story, color, is_web};
use super::{fragment, plain};
use crate::wire::Highlight;
use crate::wire::record::{Figure, Quote};

const STYLE: &str = "body{font:18px/1.6 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222;\
background:#fff}h1{line-height:1.25}blockquote{margin:1.2em 0;padding:.2em 1em;border-inline-start:.3em solid \
#bbb}.yellow{border-color:#e6b800}.green{border-color:#3a9d5d}.blue{border-color:#3b7dd8}.pink{border-color:\
#d6538c}.purple{border-color:#8a5cc9}.meta,footer{color:#555;font-size:.85em}.note{white-space:pre-line}\
@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}.meta,footer{color:#aaa}}";

/// The stories as one page.
pub(super) fn page(stories: &[Story<'_>]) -> String {
    let title = match stories {
        [story] => escaped(&plain::line(story.title())),
        _ => "Pullquote".to_owned(),
    };
    let lang = match stories {
        [story] => story.article.lang.as_deref().unwrap_or("en"),
        _ => "en",
    };
    let mut res = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        escaped(lang)
    );
    for it in stories {
        story(&mut res, it);
    }
    res + "</body>\n</html>\n"
}

fn story(res: &mut String, it: &Story<'_>) {
    let article = &*it.article;
    res.push_str("<article>\n");
    let title = words(it.title());
    match it.url() {
        Some(url) => res.push_str(&format!("<h1>{}</h1>\n", link(url, &title))),
        None => res.push_str(&format!("<h1>{title}</h1>\n")),
    }
    if let Some(dek) = &article.dek {
        res.push_str(&format!("<p><em>{}</em></p>\n", words(dek)));
    }
    let mut facts: Vec<String> = article.byline.iter().map(|it| words(it)).collect();
    facts.extend(
        article
            .published
            .as_deref()
            .map(|it| words(it.split('T').next().unwrap_or(it))),
    );
    facts.extend(article.site.as_deref().map(words));
    if let Some(source) = &article.source {
        let name = source
            .name
            .as_deref()
            .or(source.url.as_deref())
            .unwrap_or_default();
        facts.push(match source.url.as_deref().filter(|it| is_web(it)) {
            Some(url) => link(url, &words(name)),
            None => words(name),
        });
    }
    if !facts.is_empty() {
        res.push_str(&format!("<p class=\"meta\">{}</p>\n", facts.join(" · ")));
    }
    section(res, "Highlights", &it.highlights, |res, highlight| {
        marked(res, it, highlight)
    });
    section(res, "Quotes", &article.quotes, quote);
    section(res, "Figures", &article.figures, figure);
    res.push_str("</article>\n");
}

fn section<T>(res: &mut String, title: &str, items: &[T], write: impl Fn(&mut String, &T)) {
    if items.is_empty() {
        return;
    }
    res.push_str(&format!("<section>\n<h2>{title}</h2>\n"));
    for it in items {
        write(res, it);
    }
    res.push_str("</section>\n");
}

fn marked(res: &mut String, story: &Story<'_>, it: &Highlight) {
    let color = color(&it.color);
    res.push_str(&format!("<blockquote class=\"{color}\">\n"));
    for paragraph in plain::lines(&it.selectors.exact)
        .lines()
        .filter(|it| !it.trim().is_empty())
    {
        res.push_str(&format!("<p dir=\"auto\">{}</p>\n", words(paragraph)));
    }
    let mut facts: Vec<String> = it.speaker.iter().map(|it| words(it)).collect();
    facts.extend(it.normalized.iter().map(|it| words(it)));
    facts.extend(it.tags.iter().map(|it| format!("#{}", words(it))));
    if let Some(url) = story.url() {
        facts.push(link(&fragment::link(url, &it.selectors), "in the story"));
    }
    res.push_str(&format!(
        "<footer>{}</footer>\n</blockquote>\n",
        facts.join(" · ")
    ));
    let note = plain::lines(&it.note);
    if !note.trim().is_empty() {
        res.push_str(&format!(
            "<p class=\"note\" dir=\"auto\">{}</p>\n",
            escaped(note.trim())
        ));
    }
}

fn quote(res: &mut String, it: &Quote) {
    res.push_str(&format!(
        "<blockquote>\n<p dir=\"auto\">{}</p>\n",
        words(&it.runs.join(" … "))
    ));
    let mut facts: Vec<String> = it.speaker.iter().map(|it| words(it)).collect();
    facts.extend(it.role.iter().map(|it| words(it)));
    if !facts.is_empty() {
        res.push_str(&format!("<footer>— {}</footer>\n", facts.join(", ")));
    }
    res.push_str("</blockquote>\n");
}

fn figure(res: &mut String, it: &Figure) {
    let mut facts = vec![words(&it.normalized)];
    facts.extend(it.subject.iter().map(|it| words(it)));
    facts.extend(it.speaker.iter().map(|it| words(it)));
    res.push_str(&format!(
        "<p dir=\"auto\"><strong>{}</strong> = {}<br>\n<span class=\"meta\">{}</span></p>\n",
        words(&it.text),
        facts.join(" · "),
        words(&it.sentence)
    ));
}

fn link(url: &str, inside: &str) -> String {
    format!(
        "<a href=\"{}\" rel=\"noreferrer\">{inside}</a>",
        escaped(url)
    )
}

/// One line of text, escaped, and its direction its own affair.
pub(super) fn words(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(&plain::line(text)))
}

/// Text that opens no tag and ends no attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => res.push_str("&amp;"),
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            '"' => res.push_str("&quot;"),
            '\'' => res.push_str("&#39;"),
            _ => res.push(it),
        }
    }
    res
}
