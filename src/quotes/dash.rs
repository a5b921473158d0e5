//! Dialogue dashes: a paragraph that a dash opens is speech, up to the reporter's words
//! in it (`— Bonjour, dit-il.`), and from their end on once more.
//!
//! Lists have dashes too: a paragraph counts that says who speaks, and those beside it.

use super::{
    lexicon::{Lang, Lexicon, class},
    mark::{DASH, Run},
};
use crate::lower;
use crate::order;
use crate::text::{Span, Text, token};

/// How many words before an English verb of speech a name may begin, or behind a foreign one.
const MAX_NAME_WORDS: usize = 4;

/// Whether a dash opens any block.
pub(super) fn any(text: &Text) -> bool {
    (text.blocks().iter()).any(|it| opened(text.slice(it.span)).is_some())
}

/// The bytes of the dash that opens a speech, the space behind it too.
pub(super) fn opened(string: &str) -> Option<usize> {
    let rest = string
        .strip_prefix(['—', '–', '―'])
        .or_else(|| string.strip_prefix("- "))?;
    let words = rest.trim_start();
    let speaks = words.starts_with(|it: char| it.is_uppercase() || "¿¡…".contains(it));
    speaks.then_some(string.len() - words.len())
}

/// Parts the speech inside marks where the reporter speaks between dashes:
/// `«Мост закрыт, — сказал Смирнов. — Ждём мая»`.
pub(super) fn part(text: &Text, runs: &mut Vec<Run>, lexicon: &Lexicon) {
    if lexicon.lang == Lang::English {
        return;
    }
    let whole = std::mem::take(runs);
    for run in whole {
        let parts = parts(text, run.span, lexicon, true);
        for (at, span) in parts.iter().enumerate().filter(|it| !it.1.is_empty()) {
            let mut part = run;
            if at + 1 < parts.len() {
                (part.outer.end, part.unclosed) = (span.end, false);
            }
            if 0 < at {
                (part.outer.start, part.continues, part.mark) = (span.start, false, DASH);
            }
            part.span = *span;
            runs.push(part);
        }
    }
}

/// Adds the runs of speech that dashes open, where no marks stand.
pub(super) fn speech(text: &Text, runs: &mut Vec<Run>, lexicon: &Lexicon) {
    let blocks = text.blocks();
    let mut found: Vec<Vec<Span>> = Vec::new();
    for (number, block) in blocks.iter().enumerate() {
        let at = runs.partition_point(|it| it.block < number);
        let marked = runs.get(at).is_some_and(|it| it.block == number);
        let opened = opened(text.slice(block.span)).filter(|_| !marked);
        found.push(opened.map_or(Vec::new(), |dash| {
            parts(
                text,
                Span::new(block.span.start + dash, block.span.end),
                lexicon,
                false,
            )
        }));
    }
    let said: Vec<bool> = found.iter().map(|it| 1 < it.len()).collect();
    let mut spoken = false;
    for (number, parts) in found.iter().enumerate() {
        // Beside a paragraph that says who speaks, one that does not is the answer.
        let before_said = said.get(number + 1).is_some_and(|it| *it);
        spoken = !parts.is_empty() && (said[number] || spoken || before_said);
        if !spoken {
            continue;
        }
        for (at, span) in parts.iter().enumerate().filter(|it| !it.1.is_empty()) {
            let start = if at == 0 {
                blocks[number].span.start
            } else {
                span.start
            };
            runs.push(Run {
                span: *span,
                outer: Span::new(start, span.end),
                block: number,
                mark: DASH,
                unclosed: false,
                continues: false,
                line: None,
            });
        }
    }
    order::by_key(runs, |it| it.outer.start as u64);
}

/// The speech of a paragraph, cut where the reporter speaks; one part where it says
/// nowhere who speaks. Only dashes open those words where the marks close the speech.
fn parts(text: &Text, span: Span, lexicon: &Lexicon, marked: bool) -> Vec<Span> {
    let words: Vec<token::Token> = token::tokens(text.as_str(), span).collect();
    let read = |at: usize| words.get(at).map_or("", |it| text.slice(it.span));
    let mut res = Vec::new();
    let mut from = span.start;
    let mut at = 1;
    while at < words.len() {
        let dash = is_dash(read(at - 1));
        let set_off = dash || !marked && matches!(read(at - 1), "," | "?" | "!" | "…");
        if !set_off || !says(&read, at, lexicon) {
            at += 1;
            continue;
        }
        let end = words[at - 1].span;
        res.push(trimmed(text, from, if dash { end.start } else { end.end }));
        at = ending(&read, at, dash);
        from = words.get(at).map_or(span.end, |it| it.span.start);
        at += 1;
    }
    res.push(trimmed(text, from, span.end));
    res
}

/// Whether the words from here on say who speaks: `dit-il`, `a répondu Claire`.
fn says<'t>(read: &impl Fn(usize) -> &'t str, at: usize, lexicon: &Lexicon) -> bool {
    let class = |at: usize| {
        let word = read(at);
        // `dit-il` is one word here.
        let verb = word.split_once('-').map_or(word, |it| it.0);
        let plain = verb.starts_with(char::is_lowercase);
        if plain {
            lexicon.class(&lower::string(verb))
        } else {
            0
        }
    };
    // `sier ordfører Kari Hansen`: an office that no list has.
    let reach = match lexicon.lang {
        Lang::English | Lang::German => 1,
        _ => MAX_NAME_WORDS,
    };
    let named = |at: usize| {
        let words = (at..at + reach).map(read);
        let mut words = words.take_while(|it| it.starts_with(char::is_alphanumeric));
        words.any(|it| it.starts_with(char::is_uppercase))
            || class(at) & (class::PRONOUN | class::DET | class::PERSON) != 0
    };
    let verb = at + usize::from(class(at) & class::AUX != 0 && class(at + 1) & class::SAY != 0);
    if class(verb) & class::SAY != 0 {
        let inverted = read(verb).contains('-') || named(verb + 1);
        return inverted || matches!(read(verb + 1), "." | "");
    }
    lexicon.lang == Lang::English
        && named(at)
        && (at + 1..=at + MAX_NAME_WORDS)
            .take_while(|it| read(*it).starts_with(char::is_alphanumeric))
            .any(|it| class(it) & class::SAY != 0)
}

/// The word after the reporter's words: behind their sentence, or behind the dash that
/// closes what a dash opened.
fn ending<'t>(read: &impl Fn(usize) -> &'t str, from: usize, dash: bool) -> usize {
    let mut at = from;
    loop {
        let word = read(at);
        let next = read(at + 1);
        if word.is_empty() {
            return at;
        }
        if dash && is_dash(word) {
            // `—dijo Carmen—. Nadie`: the stop is the reporter's.
            let stop = matches!(next, "." | "," | ";" | ":");
            return at + 1 + usize::from(stop);
        }
        // `M. Lemoine`: the dot of a title ends nothing.
        let short = at
            .checked_sub(1)
            .is_some_and(|it| read(it).chars().count() < 3);
        if matches!(word, "." | "!" | "?" | ":") && !(word == "." && short) {
            return at + 1 + usize::from(is_dash(next));
        }
        at += 1;
    }
}

pub(super) fn is_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "―" | "-")
}

fn trimmed(text: &Text, start: usize, end: usize) -> Span {
    let words = &text.as_str()[start..end.max(start)];
    let from = start + (words.len() - words.trim_start().len());
    Span::new(from, from + words.trim().len())
}
