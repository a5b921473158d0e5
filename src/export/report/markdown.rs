//! A comparison in Markdown: a list for two copies, a table for several.

use super::super::markdown::inline;
use super::{figure_in_b, figure_status, quote_status, title, verdict};
use crate::wire::copies::{Copies, Row};
use crate::wire::english;
use crate::wire::outcome::{Outcome, Point, Quote, Said};

/// Two copies: verdict, evidence, then what became of each quote and figure.
pub(super) fn outcome(it: &Outcome, names: [&str; 2]) -> String {
    let mut res = format!("# {}\n\n", verdict(it));
    for (letter, copy, name) in [("A", &it.a, names[0]), ("B", &it.b, names[1])] {
        let mut facts = vec![inline(title(copy, name))];
        facts.extend(copy.site.as_deref().map(inline));
        facts.extend(copy.published.as_deref().map(inline));
        res.push_str(&format!("- **{letter}** {}\n", facts.join(" · ")));
    }
    res.push_str(&format!("\n**{}**\n\n", english::summary(&it.summary)));
    points(&mut res, &it.evidence);
    if let Some(side) = it.original {
        let side = side.to_uppercase();
        res.push_str(&format!("\n## {side} looks like the original\n\n"));
        points(&mut res, &it.original_evidence);
    }
    if !it.quotes.is_empty() {
        res.push_str("\n## Quotes\n\n");
        it.quotes.iter().for_each(|it| quote(&mut res, it));
    }
    let mut figures = it.figures.iter().filter(|it| it.card).peekable();
    if figures.peek().is_some() {
        res.push_str("\n## Figures\n\n");
    }
    for it in figures {
        res.push_str(&format!("- **{}**\n", figure_status(it)));
        let a = it.a.as_ref().map(|it| inline(&it.text));
        side(&mut res, "A", a);
        side(&mut res, "B", figure_in_b(it).map(inline));
    }
    let counts = &it.summary.sentences;
    let percent = |share: f64| format!("{}%", (share * 100.0).round());
    res.push_str(&format!(
        "\n## Text\n\nOf A {} copied, {} rewritten, {} dropped; of B {} added; {} sentences moved.\n",
        percent(counts.copied_share),
        percent(counts.rewritten_share),
        percent(counts.dropped_share),
        percent(counts.added_share),
        counts.moved
    ));
    res
}

fn points(res: &mut String, evidence: &[Point]) {
    for it in evidence {
        res.push_str(&format!("- {}\n", inline(&english::point(it))));
    }
}

fn quote(res: &mut String, it: &Quote) {
    res.push_str(&format!("- **{}**\n", quote_status(it)));
    side(res, "A", it.a.as_ref().map(said));
    side(res, "B", it.b.as_ref().map(said));
    if !it.steps.is_empty() {
        let steps = it.steps.iter().map(|it| match it.change {
            "removed" => format!("~~{}~~ ", inline(&it.text)),
            "added" => format!("**{}** ", inline(&it.text)),
            _ => format!("{} ", inline(&it.text)),
        });
        let steps: String = steps.collect();
        res.push_str(&format!("  - words: {}\n", steps.trim_end()));
    }
}

fn side(res: &mut String, letter: &str, words: Option<String>) {
    if let Some(words) = words {
        res.push_str(&format!("  - {letter}: {words}\n"));
    }
}

fn said(it: &Said) -> String {
    let words = match it.quoted {
        true => format!("“{}”", inline(&it.text)),
        false => inline(&it.text),
    };
    match &it.speaker {
        Some(speaker) => format!("{words} — {}", inline(speaker)),
        None => words,
    }
}

/// Several copies: quotes and figures as rows.
pub(super) fn table(it: &Copies) -> String {
    let mut res = "# Copies of a story\n\n".to_owned();
    for (idx, copy) in it.copies.iter().enumerate() {
        let title = copy.title.as_deref().unwrap_or(&copy.name);
        let other = if copy.same_story {
            ""
        } else {
            " (another story)"
        };
        res.push_str(&format!("{}. {}{other}\n", idx + 1, inline(title)));
    }
    for (name, rows) in [("Quotes", &it.quotes), ("Figures", &it.figures)] {
        if !rows.is_empty() {
            grid(&mut res, name, rows, it.copies.len());
        }
    }
    res
}

fn grid(res: &mut String, name: &str, rows: &[Row], copies: usize) {
    res.push_str(&format!("\n## {name}\n\n|"));
    (1..=copies).for_each(|it| res.push_str(&format!(" {it} |")));
    res.push_str(&format!("\n|{}\n", " --- |".repeat(copies)));
    for row in rows {
        res.push('|');
        for cell in &row.cells {
            let words = inline(cell.text.as_deref().unwrap_or_default());
            let speaker = cell.speaker.as_deref().map(inline);
            let speaker = speaker.map(|it| format!(" — {it}")).unwrap_or_default();
            res.push_str(&match cell.status {
                "first" => format!(" {words}{speaker} |"),
                "absent" => " |".to_owned(),
                status if words.is_empty() => format!(" **{}** |", english::status(status)),
                status => format!(" **{}** {words}{speaker} |", english::status(status)),
            });
        }
        res.push('\n');
    }
}
