//! `truth.txt`: what a careful reader marks on a page, made by hand.

use pullquote::Reading;
use pullquote::article::NoArticle;
use pullquote::dom::Document;

/// The lines of a `truth.txt`; each says one thing that must hold.
///
/// ```text
/// title: Dam will hold, engineers say
/// byline: Ada Okafor
/// published: 2026-03-04
/// lang: en
/// source: https://example.org/original
/// quote: It will hold | Ada Okafor
/// quotes: 3
/// figure: Rmb180bn | 180000000000 CNY
/// figures: 4
/// hidden: Cookie | We use cookies
/// known miss: quote: so be it | Jo Lee
/// ```
///
/// `quotes` and `figures` count what gets a card. A quote without a speaker has
/// nothing after the bar. A `known miss` fails as soon as it is found: remove the
/// words then.
pub(crate) struct Truth<'a> {
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    known_miss: bool,
    name: &'a str,
    value: &'a str,
}

impl<'a> Truth<'a> {
    /// Reads the lines; empty ones and `#` comments count for nothing.
    pub(crate) fn parse(text: &'a str) -> Self {
        let said = text
            .lines()
            .filter(|it| !it.trim().is_empty() && !it.starts_with('#'));
        let lines = said.map(|line| {
            let bare = line.strip_prefix("known miss: ");
            let (name, value) = bare.unwrap_or(line).split_once(": ").unwrap_or((line, ""));
            Line {
                known_miss: bare.is_some(),
                name,
                value,
            }
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// What does not hold, a sentence each.
    pub(crate) fn faults(
        &self,
        document: &Document,
        reading: &Result<Reading, NoArticle>,
    ) -> Vec<String> {
        let Ok(reading) = reading else {
            return vec!["the page has an article, none was found".to_owned()];
        };
        let mut res = Vec::new();
        for line in &self.lines {
            let holds = line.holds(document, reading);
            if holds && line.known_miss {
                res.push(format!(
                    "no longer a known miss: {}: {}",
                    line.name, line.value
                ));
            } else if !holds && !line.known_miss {
                res.push(format!("not found: {}: {}", line.name, line.value));
            }
        }
        res
    }
}

impl Line<'_> {
    fn holds(&self, document: &Document, reading: &Reading) -> bool {
        let metadata = &reading.article.metadata;
        let is = |it: &Option<String>| it.as_deref() == Some(self.value);
        match self.name {
            "title" => is(&metadata.title),
            "dek" => is(&metadata.dek),
            "byline" => metadata.byline.join(", ") == self.value,
            "published" => metadata
                .published
                .as_deref()
                .is_some_and(|it| it.starts_with(self.value)),
            "modified" => metadata
                .modified
                .as_deref()
                .is_some_and(|it| it.starts_with(self.value)),
            "lang" => is(&metadata.lang),
            "site" => is(&metadata.site),
            "credit" => is(&metadata.credit),
            "source" => metadata
                .source
                .as_ref()
                .is_some_and(|it| is(&it.url) || is(&it.name)),
            "quote" => has_quote(reading, self.value),
            "quotes" => {
                reading
                    .quotes
                    .iter()
                    .filter(|it| is_card(it))
                    .count()
                    .to_string()
                    == self.value
            }
            "figure" => has_figure(reading, self.value),
            "figures" => {
                reading
                    .figures
                    .iter()
                    .filter(|it| it.card)
                    .count()
                    .to_string()
                    == self.value
            }
            "hidden" => hides(document, reading, self.value),
            other => panic!("truth.txt knows no `{other}`"),
        }
    }
}

fn is_card(quote: &pullquote::quotes::Quote) -> bool {
    quote.kind != pullquote::quotes::Kind::Scare
}

fn has_quote(reading: &Reading, value: &str) -> bool {
    let (words, speaker) = value.split_once('|').unwrap_or((value, ""));
    reading.quotes.iter().filter(|it| is_card(it)).any(|it| {
        let said: Vec<_> = it.runs.iter().map(|run| reading.text.slice(*run)).collect();
        let by = it.speaker.as_ref().map_or("", |it| it.name.as_str());
        said.join(" … ") == words.trim() && by == speaker.trim()
    })
}

fn has_figure(reading: &Reading, value: &str) -> bool {
    let (words, normalized) = value.split_once('|').unwrap_or((value, ""));
    reading.figures.iter().filter(|it| it.card).any(|it| {
        let value = it.value.map(|it| it.to_string());
        let parts: Vec<String> = value.into_iter().chain(it.unit.clone()).collect();
        reading.text.slice(it.span) == words.trim() && parts.join(" ") == normalized.trim()
    })
}

fn hides(document: &Document, reading: &Reading, value: &str) -> bool {
    let (kind, words) = value.split_once(" | ").unwrap_or((value, ""));
    reading
        .clutter
        .iter()
        .any(|it| format!("{:?}", it.kind) == kind && document.raw_text(it.node).contains(words))
}
