//! A comparison of copies, for a person to read.

use std::io::{self, Write};

use anstyle::Style;

use super::output::{BOLD, CHANGED, FAINT, HEADING, LOST};
use super::wrap;
use crate::wire::copies::{Copies, Row};
use crate::wire::english;
use crate::wire::outcome::{Figure, Outcome, Point, Quote, Said, Step};

/// Writes the verdict, then what became of each quote and figure.
pub(super) fn write(
    out: &mut impl Write,
    it: &Outcome,
    names: [&str; 2],
    width: usize,
) -> io::Result<()> {
    let percent = (it.similarity * 100.0).round();
    let verdict = match it.same_story {
        true => "The same story",
        false => "Two different stories",
    };
    writeln!(
        out,
        "{BOLD}{verdict}{BOLD:#} ({percent}% of the shorter one is in both)"
    )?;
    let [a, b] = names.map(clean);
    writeln!(out, "{FAINT}A: {a}\nB: {b}{FAINT:#}")?;
    points(out, &it.evidence, width)?;
    if let Some(side) = it.original {
        let side = side.to_uppercase();
        writeln!(out, "\n{BOLD}{side} looks like the original{BOLD:#}")?;
        points(out, &it.original_evidence, width)?;
    }
    writeln!(out, "\n{BOLD}{}{BOLD:#}", english::summary(&it.summary))?;
    heading(out, "Quotes", it.quotes.len())?;
    it.quotes.iter().try_for_each(|it| quote(out, it, width))?;
    let figures: Vec<&Figure> = it.figures.iter().filter(|it| it.card).collect();
    heading(out, "Figures", figures.len())?;
    figures.iter().try_for_each(|it| figure(out, it, width))?;
    let counts = &it.summary.sentences;
    let line = format!(
        "{} copied, {} rewritten, {} dropped, {} added, {} moved",
        counts.copied, counts.rewritten, counts.dropped, counts.added, counts.moved
    );
    writeln!(out, "\n{HEADING}Sentences{HEADING:#}")?;
    writeln!(out, "{}", wrap::paragraph(&line, width, "  ", "  "))
}

/// Writes which copy has which quotes and figures.
pub(super) fn table(out: &mut impl Write, it: &Copies, width: usize) -> io::Result<()> {
    for (idx, copy) in it.copies.iter().enumerate() {
        let other = if copy.same_story {
            ""
        } else {
            " (another story)"
        };
        let name = clean(&copy.name);
        writeln!(
            out,
            "{BOLD}{}{BOLD:#} {name}{FAINT}{other}{FAINT:#}",
            idx + 1
        )?;
    }
    heading(out, "Quotes", it.quotes.len())?;
    it.quotes.iter().try_for_each(|it| row(out, it, width))?;
    heading(out, "Figures", it.figures.len())?;
    it.figures.iter().try_for_each(|it| row(out, it, width))
}

/// One quote or figure, then every later copy with what became of it there.
fn row(out: &mut impl Write, it: &Row, width: usize) -> io::Result<()> {
    for (idx, cell) in it.cells.iter().enumerate() {
        let words = cell.text.as_deref().unwrap_or_default();
        let words = match &cell.speaker {
            Some(speaker) => format!("{words} — {speaker}"),
            None => words.to_owned(),
        };
        match cell.status {
            "absent" => continue,
            "first" => {
                let first = format!("  {} ", idx + 1);
                writeln!(out, "{}", wrap::paragraph(&words, width, &first, "    "))?;
            }
            status => {
                let style = style(status);
                let status = english::status(status);
                writeln!(out, "    {} {style}{status}{style:#}", idx + 1)?;
                if !words.is_empty() {
                    let words = wrap::paragraph(&words, width, "      ", "      ");
                    writeln!(out, "{words}")?;
                }
            }
        }
    }
    Ok(())
}

fn heading(out: &mut impl Write, name: &str, count: usize) -> io::Result<()> {
    writeln!(out, "\n{HEADING}{name} ({count}){HEADING:#}")
}

fn points(out: &mut impl Write, evidence: &[Point], width: usize) -> io::Result<()> {
    evidence.iter().try_for_each(|it| {
        let point = english::point(it);
        writeln!(out, "{}", wrap::paragraph(&point, width, "  - ", "    "))
    })
}

fn quote(out: &mut impl Write, it: &Quote, width: usize) -> io::Result<()> {
    status(out, it.status, None)?;
    side(out, "A", it.a.as_ref().map(said), width)?;
    side(out, "B", it.b.as_ref().map(said), width)?;
    if it.steps.is_empty() {
        return Ok(());
    }
    let steps: String = it.steps.iter().map(step).collect();
    side(out, "=", Some(steps), width)
}

/// Removed words in square brackets, added ones in curly ones, as `wdiff` has them.
fn step(it: &Step) -> String {
    let (words, gap) = match it.text.trim_end() {
        words if words.len() < it.text.len() => (words, " "),
        words => (words, ""),
    };
    match it.change {
        "removed" => format!("[-{words}-]{gap}"),
        "added" => format!("{{+{words}+}}{gap}"),
        _ => it.text.clone(),
    }
}

fn figure(out: &mut impl Write, it: &Figure, width: usize) -> io::Result<()> {
    status(out, it.status, it.aspect)?;
    side(out, "A", it.a.as_ref().map(|it| it.text.clone()), width)?;
    let vague = it.vague.as_ref();
    let vague = vague.map(|it| format!("without a number: {}", it.text));
    let b = it.b.as_ref().map(|it| it.text.clone()).or(vague);
    side(out, "B", b, width)
}

fn status(out: &mut impl Write, status: &str, aspect: Option<&str>) -> io::Result<()> {
    let style = style(status);
    let aspect = aspect.map(|it| format!(" ({it})")).unwrap_or_default();
    writeln!(out, "  {style}{}{aspect}{style:#}", english::status(status))
}

fn side(out: &mut impl Write, letter: &str, words: Option<String>, width: usize) -> io::Result<()> {
    let Some(words) = words else {
        return Ok(());
    };
    let first = format!("    {letter} ");
    writeln!(out, "{}", wrap::paragraph(&words, width, &first, "      "))
}

fn said(it: &Said) -> String {
    let words = match it.quoted {
        true => format!("“{}”", it.text),
        false => it.text.clone(),
    };
    match &it.speaker {
        Some(speaker) => format!("{words} — {speaker}"),
        None => words,
    }
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
