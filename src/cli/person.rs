//! An article with its quotes and figures, for a person to read.

use std::io::{self, Write};

use super::output::{BOLD, FAINT, FIGURE, HEADING};
use super::wrap;
use crate::reading::Reading;
use crate::text::{Block, BlockKind};
use crate::wire::{Figure, Metadata, Page, Quote};

/// Writes the article, then its quotes, then its figures.
pub(super) fn write(
    out: &mut impl Write,
    reading: &Reading,
    page: &Page,
    width: usize,
) -> io::Result<()> {
    head(out, &page.metadata, width)?;
    let blocks = reading.text.blocks().iter();
    let body = blocks.filter(|it| it.kind != BlockKind::Headline);
    for (idx, it) in body.enumerate() {
        // Plain text has no head to keep apart from.
        if 0 < idx || page.metadata.title.is_some() {
            writeln!(out)?;
        }
        block(out, it, reading.text.slice(it.span), width)?;
    }
    heading(out, "Quotes", page.quotes.len())?;
    for it in &page.quotes {
        quote(out, it, width)?;
    }
    heading(out, "Figures", page.figures.len())?;
    for it in &page.figures {
        figure(out, it, width)?;
    }
    Ok(())
}

fn head(out: &mut impl Write, it: &Metadata, width: usize) -> io::Result<()> {
    if let Some(title) = &it.title {
        let title = wrap::paragraph(title, width, "", "");
        writeln!(out, "{BOLD}{title}{BOLD:#}")?;
    }
    let mut facts = Vec::new();
    if !it.byline.is_empty() {
        facts.push(format!("By {}", it.byline.join(", ")));
    }
    let day = it.published.as_deref().and_then(|it| it.split('T').next());
    facts.extend(day.map(str::to_owned));
    facts.extend(it.site.clone());
    faint(out, &facts.join(" · "), width)?;
    if let Some(source) = &it.source {
        let parts: Vec<&str> = [&source.name, &source.url]
            .into_iter()
            .filter_map(|it| it.as_deref())
            .collect();
        faint(
            out,
            &format!("First published by {}", parts.join(", ")),
            width,
        )?;
    }
    if let Some(dek) = &it.dek {
        writeln!(out, "\n{}", wrap::paragraph(dek, width, "", ""))?;
    }
    Ok(())
}

fn faint(out: &mut impl Write, text: &str, width: usize) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "{FAINT}{}{FAINT:#}",
        wrap::paragraph(text, width, "", "")
    )
}

fn block(out: &mut impl Write, it: &Block, text: &str, width: usize) -> io::Result<()> {
    match it.kind {
        BlockKind::Heading | BlockKind::Headline => {
            let text = wrap::paragraph(text, width, "", "");
            writeln!(out, "{BOLD}{text}{BOLD:#}")
        }
        BlockKind::ListItem => writeln!(out, "{}", wrap::paragraph(text, width, "• ", "  ")),
        BlockKind::BlockQuote => writeln!(out, "{}", wrap::paragraph(text, width, "│ ", "│ ")),
        BlockKind::Code => text
            .lines()
            .try_for_each(|line| writeln!(out, "    {}", visible(line))),
        BlockKind::Paragraph | BlockKind::TableRow => {
            writeln!(out, "{}", wrap::paragraph(text, width, "", ""))
        }
    }
}

/// A line of code: its white space counts, its control characters do not.
fn visible(line: &str) -> String {
    let seen = |it: &char| *it == '\t' || !it.is_control();
    line.chars().filter(seen).collect()
}

fn heading(out: &mut impl Write, name: &str, count: usize) -> io::Result<()> {
    match count {
        0 => writeln!(out, "\n{HEADING}{name}: none{HEADING:#}"),
        _ => writeln!(out, "\n{HEADING}{name} ({count}){HEADING:#}"),
    }
}

fn quote(out: &mut impl Write, it: &Quote, width: usize) -> io::Result<()> {
    let words = format!("“{}”", it.runs.join(" … "));
    writeln!(out, "\n{}", wrap::paragraph(&words, width, "  ", "   "))?;
    let mut facts = it
        .speaker
        .clone()
        .unwrap_or_else(|| "speaker not named".to_owned());
    if let Some(role) = &it.role {
        facts.push_str(&format!(", {role}"));
    }
    let how = match &it.cue {
        Some(cue) => format!("{cue}, {}", it.kind),
        None => it.kind.to_owned(),
    };
    let facts = wrap::paragraph(&format!("{facts} ({how})"), width, "    — ", "      ");
    writeln!(out, "{BOLD}{facts}{BOLD:#}")
}

fn figure(out: &mut impl Write, it: &Figure, width: usize) -> io::Result<()> {
    let text = wrap::paragraph(&it.text, width, "  ", "    ");
    writeln!(out, "\n{FIGURE}{text}{FIGURE:#}")?;
    let normal: Vec<&str> = std::iter::once(it)
        .chain(&it.equivalents)
        .map(|it| it.normalized.as_str())
        .filter(|normal| *normal != it.text)
        .collect();
    let facts: Vec<String> = [
        Some(normal.join(" = ")).filter(|it| !it.is_empty()),
        it.subject.clone(),
        it.part_of.as_ref().map(|whole| format!("part of {whole}")),
        it.from.as_ref().map(|start| format!("from {start}")),
        it.to.as_ref().map(|end| format!("to {end}")),
        it.speaker
            .as_ref()
            .map(|speaker| format!("said by {speaker}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !facts.is_empty() {
        writeln!(
            out,
            "{}",
            wrap::paragraph(&facts.join(" · "), width, "    ", "    ")
        )?;
    }
    let sentence = wrap::paragraph(&it.sentence, width, "    ", "    ");
    writeln!(out, "{FAINT}{sentence}{FAINT:#}")
}
