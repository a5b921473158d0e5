//! A comparison of two copies, for a person to read.

use std::io::{self, Write};

use anstyle::Style;

use super::output::{BOLD, CHANGED, FAINT, HEADING, LOST};
use super::wrap;
use crate::wire::{Comparison, comparison};

/// Writes the verdict, then what became of each quote and figure.
pub(super) fn write(out: &mut impl Write, it: &Comparison, width: usize) -> io::Result<()> {
    let percent = (it.similarity * 100.0).round();
    let verdict = match it.same_story {
        true => "The same story",
        false => "Two different stories",
    };
    writeln!(
        out,
        "{BOLD}{verdict}{BOLD:#} ({percent}% of the shorter one is in both)"
    )?;
    writeln!(
        out,
        "{FAINT}A: {}\nB: {}{FAINT:#}",
        clean(&it.a),
        clean(&it.b)
    )?;
    points(out, &it.evidence, width)?;
    if let Some(side) = it.original {
        writeln!(
            out,
            "\n{BOLD}{} looks like the original{BOLD:#}",
            side.to_uppercase()
        )?;
        points(out, &it.original_evidence, width)?;
    }
    writeln!(out, "\n{BOLD}{}{BOLD:#}", summary(it))?;
    let quotes = it.quotes.iter().map(|it| (it.status, quote(it)));
    section(out, "Quotes", quotes.collect(), width)?;
    let figures = it.figures.iter().filter(|it| it.card);
    let figures = figures.map(|it| (it.status, figure(it)));
    section(out, "Figures", figures.collect(), width)?;
    writeln!(out, "\n{HEADING}Sentences{HEADING:#}")?;
    let sentences = ["copied", "rewritten", "dropped", "added", "moved"];
    let counts = sentences.map(|status| {
        let count = it.sentences.get(status).copied().unwrap_or_default();
        format!("{count} {status}")
    });
    writeln!(
        out,
        "{}",
        wrap::paragraph(&counts.join(", "), width, "  ", "  ")
    )
}

/// What a reader of B does not get, in one line.
fn summary(it: &Comparison) -> String {
    let totals = &it.totals;
    let bare = totals.quotes_words_kept + totals.quotes_paraphrased;
    let mut parts = Vec::new();
    if 0 < totals.quotes_a {
        parts.push(format!(
            "Of {} quotes {bare} lost their quotation marks, {} gone",
            totals.quotes_a,
            is_or_are(totals.quotes_dropped)
        ));
    }
    if 0 < totals.figure_cards_a {
        parts.push(format!(
            "of {} figures {} gone",
            totals.figure_cards_a,
            is_or_are(totals.dropped)
        ));
    }
    match parts.is_empty() {
        true => "No quote or figure to lose".to_owned(),
        false => parts.join("; "),
    }
}

fn is_or_are(count: usize) -> String {
    match count {
        0 => "none is".to_owned(),
        1 => "1 is".to_owned(),
        _ => format!("{count} are"),
    }
}

fn points(out: &mut impl Write, evidence: &[String], width: usize) -> io::Result<()> {
    let mut lines = evidence.iter();
    lines.try_for_each(|it| writeln!(out, "{}", wrap::paragraph(it, width, "  - ", "    ")))
}

/// One part of the report: a status, then A's words and B's.
fn section(
    out: &mut impl Write,
    name: &str,
    rows: Vec<(&'static str, [Option<String>; 2])>,
    width: usize,
) -> io::Result<()> {
    writeln!(out, "\n{HEADING}{name} ({}){HEADING:#}", rows.len())?;
    for (status, [a, b]) in rows {
        let style = style(status);
        writeln!(out, "  {style}{status}{style:#}")?;
        for (side, words) in [("A", a), ("B", b)] {
            if let Some(words) = words {
                let first = format!("    {side} ");
                writeln!(out, "{}", wrap::paragraph(&words, width, &first, "      "))?;
            }
        }
    }
    Ok(())
}

fn quote(it: &comparison::Quote) -> [Option<String>; 2] {
    let spoken = |words: &str, speaker: &Option<String>| match speaker {
        Some(speaker) => format!("“{words}” — {speaker}"),
        None => format!("“{words}”"),
    };
    let is_quoted = !matches!(it.status, "words kept" | "paraphrased");
    let b = it.b.as_deref().map(|words| match is_quoted {
        true => spoken(words, &it.speaker_b),
        false => words.to_owned(),
    });
    [it.a.as_deref().map(|words| spoken(words, &it.speaker_a)), b]
}

fn figure(it: &comparison::Figure) -> [Option<String>; 2] {
    let vague = it
        .vague_in_b
        .as_ref()
        .map(|words| format!("without a number: {words}"));
    [it.a.clone(), it.b.clone().or(vague)]
}

fn style(status: &str) -> Style {
    match status {
        "kept" => Style::new(),
        "dropped" => LOST,
        _ => CHANGED,
    }
}

/// A file's name without what a terminal would obey.
fn clean(name: &str) -> String {
    name.chars().filter(|it| !it.is_control()).collect()
}
