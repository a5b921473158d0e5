//! A comparison as one HTML page that needs nothing else, light or dark.

use super::super::html::{escaped, words};
use super::super::plain;
use super::{figure_in_b, figure_status, pieces, quote_status, title, verdict};
use crate::wire::copies::{Cell, Copies};
use crate::wire::english;
use crate::wire::outcome::{Copy, Outcome, Point, Quote, Said};

const STYLE: &str = ":root{color-scheme:light dark;--ink:#222;--soft:#555;--paper:#fff;--line:#bbb;--lost:#b3261e;\
--changed:#8a5a00;--kept:#1c6b36;--gone:#fbe3e0;--new:#dcefe1;--turned:#fdf0d3}\
@media(prefers-color-scheme:dark){:root{--ink:#ddd;--soft:#aaa;--paper:#1b1b1b;--line:#555;--lost:#ff9c93;\
--changed:#f0c060;--kept:#8bd3a0;--gone:#4a2522;--new:#1f3d28;--turned:#43371a}}\
body{font:16px/1.55 system-ui,sans-serif;max-width:72em;margin:2em auto;padding:0 1em;color:var(--ink);\
background:var(--paper)}h1{line-height:1.25}.sum{font-size:1.2em;font-weight:600}.meta{color:var(--soft)}\
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.5em;border-block-end:1px \
solid var(--line);overflow-wrap:anywhere}.kept{color:var(--kept)}.lost{color:var(--lost)}.changed{color:var(--changed)}\
.status{font-weight:600;white-space:nowrap}del{background:var(--gone)}ins{background:var(--new)}\
.sides{display:grid;grid-template-columns:1fr 1fr;gap:2em}@media(max-width:44em){.sides{grid-template-columns:1fr}}\
.sides a{color:inherit;text-decoration:none}.sides a:hover,.sides a:focus{text-decoration:underline}\
.s-rewritten{background:var(--turned)}.s-dropped{background:var(--gone)}.s-added{background:var(--new)}\
:target{outline:2px solid var(--changed)}";

/// Two copies: verdict, evidence, quotes, figures, then both texts side by side.
pub(super) fn outcome(it: &Outcome, names: [&str; 2]) -> String {
    let mut res = head(&verdict(it));
    res.push_str(&format!(
        "<h1>{}</h1>\n<ul class=\"meta\">\n",
        words(&verdict(it))
    ));
    for (letter, copy, name) in [("A", &it.a, names[0]), ("B", &it.b, names[1])] {
        let mut facts = vec![words(title(copy, name))];
        facts.extend(copy.site.as_deref().map(words));
        facts.extend(copy.published.as_deref().map(words));
        res.push_str(&format!("<li><b>{letter}</b> {}</li>\n", facts.join(" · ")));
    }
    res.push_str("</ul>\n");
    let summary = english::summary(&it.summary);
    res.push_str(&format!("<p class=\"sum\">{}</p>\n", escaped(&summary)));
    points(&mut res, &it.evidence);
    if let Some(side) = it.original {
        let side = side.to_uppercase();
        res.push_str(&format!("<h2>{side} looks like the original</h2>\n"));
        points(&mut res, &it.original_evidence);
    }
    let quotes: Vec<[String; 3]> = it.quotes.iter().map(quote).collect();
    list(&mut res, "Quotes", &quotes);
    let figures = it.figures.iter().filter(|it| it.card);
    let figures: Vec<[String; 3]> = figures
        .map(|it| {
            let a = it.a.as_ref().map(|it| words(&it.text));
            let b = figure_in_b(it).map(words).unwrap_or_default();
            [status(&figure_status(it)), a.unwrap_or_default(), b]
        })
        .collect();
    list(&mut res, "Figures", &figures);
    res.push_str("<h2>Text</h2>\n<div class=\"sides\">\n");
    text(&mut res, &it.a, ["a", "b"]);
    text(&mut res, &it.b, ["b", "a"]);
    res + "</div>\n</body>\n</html>\n"
}

fn head(title: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        escaped(title)
    )
}

fn points(res: &mut String, evidence: &[Point]) {
    res.push_str("<ul>\n");
    for it in evidence {
        res.push_str(&format!("<li>{}</li>\n", words(&english::point(it))));
    }
    res.push_str("</ul>\n");
}

fn list(res: &mut String, name: &str, rows: &[[String; 3]]) {
    if rows.is_empty() {
        return;
    }
    res.push_str(&format!(
        "<h2>{name}</h2>\n<table>\n<thead><tr><th>What became of it</th><th>A</th><th>B</th></tr></thead>\n<tbody>\n"
    ));
    for [status, a, b] in rows {
        res.push_str(&format!(
            "<tr><td>{status}</td><td dir=\"auto\">{a}</td><td dir=\"auto\">{b}</td></tr>\n"
        ));
    }
    res.push_str("</tbody>\n</table>\n");
}

fn quote(it: &Quote) -> [String; 3] {
    let b = match (it.steps.is_empty(), &it.b) {
        (_, None) => String::new(),
        (true, Some(it)) => said(it),
        (false, Some(said)) => {
            let steps = it.steps.iter().map(|it| match it.change {
                "removed" => format!("<del>{}</del>", passage(&it.text)),
                "added" => format!("<ins>{}</ins>", passage(&it.text)),
                _ => passage(&it.text),
            });
            let steps: String = steps.collect();
            format!("“{steps}”{}", speaker(said))
        }
    };
    let a = it.a.as_ref().map(said).unwrap_or_default();
    [status(&quote_status(it)), a, b]
}

fn said(it: &Said) -> String {
    let text = words(&it.text);
    match it.quoted {
        true => format!("“{text}”{}", speaker(it)),
        false => format!("{text}{}", speaker(it)),
    }
}

/// Words with the blanks around them.
fn passage(text: &str) -> String {
    escaped(&plain::lines(text))
}

fn speaker(it: &Said) -> String {
    let name = it.speaker.as_deref().map(words);
    name.map(|it| format!(" <span class=\"meta\">— {it}</span>"))
        .unwrap_or_default()
}

fn status(words: &str) -> String {
    let class = match words {
        "kept" => "kept",
        "dropped" => "lost",
        _ => "changed",
    };
    format!("<span class=\"status {class}\">{}</span>", escaped(words))
}

/// A copy's sentences, each a link to the one of the other copy that says the same.
fn text(res: &mut String, copy: &Copy, [own, other]: [&str; 2]) {
    res.push_str(&format!("<section><h3>{}</h3>\n", own.to_uppercase()));
    let texts = pieces(&copy.text, copy.sentences.iter().map(|it| it.place));
    let mut sentences = copy.sentences.iter().zip(texts).enumerate().peekable();
    for block in &copy.blocks {
        res.push_str("<p dir=\"auto\">");
        while let Some((idx, (it, text))) = sentences.next_if(|it| it.1.0.place.start < block.end) {
            let moved = if it.moved { ", moved" } else { "" };
            let open = format!(
                " id=\"{own}{idx}\" class=\"s-{0}\" title=\"{0}{moved}\"",
                it.status
            );
            res.push_str(&match it.partners.first() {
                Some(to) => format!("<a href=\"#{other}{to}\"{open}>{}</a> ", words(text)),
                None => format!("<span{open}>{}</span> ", words(text)),
            });
        }
        res.push_str("</p>\n");
    }
    res.push_str("</section>\n");
}

/// Several copies: quotes and figures as rows.
pub(super) fn table(it: &Copies) -> String {
    let mut res = head("Copies of a story");
    res.push_str("<h1>Copies of a story</h1>\n<ol>\n");
    for copy in &it.copies {
        let title = words(copy.title.as_deref().unwrap_or(&copy.name));
        let other = if copy.same_story {
            ""
        } else {
            " (another story)"
        };
        res.push_str(&format!("<li>{title}{other}</li>\n"));
    }
    res.push_str("</ol>\n");
    for (name, rows) in [("Quotes", &it.quotes), ("Figures", &it.figures)] {
        if rows.is_empty() {
            continue;
        }
        let heads = (1..=it.copies.len()).map(|it| format!("<th>{it}</th>"));
        let heads: String = heads.collect();
        res.push_str(&format!(
            "<h2>{name}</h2>\n<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"
        ));
        for row in rows {
            let cells: String = row.cells.iter().map(cell).collect();
            res.push_str(&format!("<tr>{cells}</tr>\n"));
        }
        res.push_str("</tbody>\n</table>\n");
    }
    res + "</body>\n</html>\n"
}

fn cell(it: &Cell) -> String {
    let text = it.text.as_deref().map(words).unwrap_or_default();
    let name = it.speaker.as_deref().map(words);
    let name = name.map(|it| format!(" <span class=\"meta\">— {it}</span>"));
    let name = name.unwrap_or_default();
    match it.status {
        "absent" => "<td></td>".to_owned(),
        "first" => format!("<td dir=\"auto\">{text}{name}</td>"),
        other => format!(
            "<td dir=\"auto\">{} {text}{name}</td>",
            status(&english::status(other))
        ),
    }
}
