//! Words set off from the text: block quotes, the line below them that says whose they
//! are, and pull quotes, which say once more what the story says anyway.

use super::{
    dash,
    mark::{BLOCK, Run},
};
use crate::lower;
use crate::text::{BlockKind, Span, Text};

/// The longest line that names a speaker, in words.
const MAX_LINE_WORDS: usize = 14;

/// What is shorter may well stand in a story twice.
const MIN_PULLED_WORDS: usize = 4;

/// How many blocks are looked up in the rest of the text; no story has more pull quotes.
const MAX_PULLED: usize = 32;

/// Whether there are block quotes.
pub(super) fn any(text: &Text) -> bool {
    text.blocks()
        .iter()
        .any(|it| it.kind == BlockKind::BlockQuote)
}

/// Adds the speech of block quotes, notes the lines below, and drops pull quotes.
pub(super) fn blocks(text: &Text, runs: &mut Vec<Run>) {
    let blocks = text.blocks();
    let quoted: usize = (blocks.iter())
        .filter(|it| it.kind == BlockKind::BlockQuote)
        .map(|it| it.span.len())
        .sum();
    // Where most of a story stands in block quotes they mean nothing.
    let trusted = quoted * 2 < text.as_str().len();
    let mut res = Vec::with_capacity(runs.len());
    let mut own = runs.iter().copied().peekable();
    let mut at = 0;
    while at < blocks.len() {
        let from = at;
        while at < blocks.len() && trusted && blocks[at].kind == BlockKind::BlockQuote {
            at += 1;
        }
        let is_quote = from < at;
        at = at.max(from + 1);
        let first = res.len();
        while let Some(run) = own.next_if(|it| it.block < at) {
            res.push(run);
        }
        if is_quote {
            block_quote(text, (from, at), &mut res, first);
        } else if let [run] = &mut res[first..]
            && is_alone(text, run)
        {
            run.line = below(text, at);
        }
    }
    *runs = res;
    drop_pulled(text, runs);
}

/// The runs of one block quote, and whose they are.
fn block_quote(text: &Text, place: (usize, usize), runs: &mut Vec<Run>, first: usize) {
    let (from, mut to) = place;
    let blocks = text.blocks();
    let mut line = below(text, to);
    if from + 1 < to && line.is_none() {
        line = Some(blocks[to - 1].span).filter(|it| is_line(text.slice(*it)));
        to -= usize::from(line.is_some());
    }
    let mut end = blocks[to - 1].span.end;
    if line.is_none()
        && let Some(span) = inside(text, blocks[to - 1].span)
    {
        (line, end) = (Some(span), span.start);
    }
    if runs.len() == first {
        for (number, block) in blocks.iter().enumerate().take(to).skip(from) {
            let words = &text.as_str()[block.span.start..block.span.end.min(end)];
            let span = Span::new(block.span.start, block.span.start + words.trim_end().len());
            runs.push(Run {
                span,
                outer: span,
                block: number,
                mark: BLOCK,
                unclosed: number + 1 < to,
                continues: from < number,
                line: None,
            });
        }
    }
    runs.retain(|it| it.block < to);
    for run in &mut runs[first..] {
        run.line = line;
    }
}

/// The line in the block after: `— Ruth Okafor, city engineer`.
fn below(text: &Text, number: usize) -> Option<Span> {
    let span = text.blocks().get(number)?.span;
    let string = text.slice(span);
    (dash::opened(string).is_some() && is_line(string)).then_some(span)
}

/// The line at the end of a block: `We will open in May. — Ruth Okafor`.
fn inside(text: &Text, span: Span) -> Option<Span> {
    let string = text.slice(span);
    let at = string.rfind(['—', '–', '―'])?;
    let ends = string[..at]
        .trim_end()
        .ends_with(['.', '?', '!', '…', '”', '"', '»', '“']);
    (ends && is_line(&string[at..])).then(|| Span::new(span.start + at, span.end))
}

/// A few words that begin with a capital, and no sentence.
fn is_line(string: &str) -> bool {
    let dash = dash::opened(string);
    let words = &string[dash.unwrap_or(0)..];
    words.starts_with(char::is_uppercase)
        && !words.ends_with(['.', '?', '!', ':', ',', '”', '"', '»'])
        && words.split_whitespace().nth(MAX_LINE_WORDS).is_none()
        && !words.contains(['“', '"', '«', '?', '!'])
}

/// Whether a run is all that stands in its block.
fn is_alone(text: &Text, run: &Run) -> bool {
    let block = text.blocks()[run.block].span;
    block.len() <= run.outer.len() + 2 && !run.continues && !run.unclosed
}

/// Drops runs that fill a block and stand in the rest of the text word for word.
fn drop_pulled(text: &Text, runs: &mut Vec<Run>) {
    let set_off = |it: &Run| text.blocks()[it.block].kind == BlockKind::BlockQuote;
    let alone = |it: &Run| (it.mark == BLOCK || is_alone(text, it)) && it.mark != super::mark::DASH;
    let mut pulled: Vec<Run> = runs
        .iter()
        .copied()
        .filter(|it| alone(it) && set_off(it))
        .collect();
    pulled.extend(runs.iter().filter(|it| alone(it) && !set_off(it)));
    if pulled.is_empty() {
        return;
    }
    let mut texts: Vec<String> = (text.blocks().iter())
        .map(|it| spelled(text.slice(it.span)))
        .collect();
    let mut gone = Vec::new();
    let long = |it: &Run| {
        text.slice(it.span)
            .split_whitespace()
            .nth(MIN_PULLED_WORDS - 1)
            .is_some()
    };
    for run in pulled.iter().filter(|it| long(it)).take(MAX_PULLED) {
        let words = spelled(text.slice(run.span));
        let found =
            (texts.iter().enumerate()).any(|(block, it)| block != run.block && it.contains(&words));
        if found {
            texts[run.block].clear();
            gone.push(run.block);
        }
    }
    runs.retain(|it| !gone.contains(&it.block));
}

/// Words in lower case between single spaces.
fn spelled(string: &str) -> String {
    let mut res = String::from(" ");
    for it in string.chars() {
        if it.is_alphanumeric() {
            res.push(lower::letter(it));
        } else if !res.ends_with(' ') && !matches!(it, '\'' | '’') {
            res.push(' ');
        }
    }
    if !res.ends_with(' ') {
        res.push(' ');
    }
    res
}
