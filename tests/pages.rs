//! Whole pages, clutter and all: what a careful reader marks against what we find.
//!
//! A folder of `tests/pages` is a test, named for the trait that it shows:
//!
//! | file | is |
//! |---|---|
//! | `page.html` | the page, written by us |
//! | `body.txt` | the body that must come out, paragraphs parted by a blank line; `-` alone: no article |
//! | `truth.txt` | by hand: what must be found besides (see [`Truth`]) |
//! | `found.txt` | what we find, for reading; `UPDATE=1 cargo test --test pages` rewrites it |
//!
//! The invariants of the core hold on every page, and a page that comes packed, as
//! a live one does, reads the same as the saved one.

mod pages {
    pub(crate) mod found;
    pub(crate) mod packer;
    pub(crate) mod truth;
}

use std::fs;
use std::path::{Path, PathBuf};

use pullquote::article::NoArticle;
use pullquote::dom::{Document, NodeId, html, packed};
use pullquote::text::BlockKind;
use pullquote::{Config, Reading, read};

use pages::{found, packer::pack, truth::Truth};

#[test]
fn body_is_what_a_reader_would_mark() {
    let mut faults = Vec::new();
    for page in folders() {
        let Ok(truth) = fs::read_to_string(page.join("body.txt")) else {
            continue;
        };
        let found = body(&reading_of(&page)).unwrap_or_else(|| "-".to_owned());
        if found.trim() != truth.trim() {
            faults.push(difference(&page, truth.trim(), found.trim()));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn what_a_reader_marks_is_found() {
    let mut faults = Vec::new();
    for page in folders() {
        let Ok(text) = fs::read_to_string(page.join("truth.txt")) else {
            continue;
        };
        let document = document_of(&page);
        for fault in Truth::parse(&text).faults(&document, &read(&document, &Config::default())) {
            faults.push(format!("{}: {fault}", page.display()));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn findings_are_as_they_were() {
    let mut faults = Vec::new();
    for page in folders() {
        let document = document_of(&page);
        let now = found::render(&document, &read(&document, &Config::default()));
        let path = page.join("found.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &now).expect("the golden can be written");
        }
        let before = fs::read_to_string(&path).unwrap_or_default();
        if before != now {
            faults.push(difference(&path, &before, &now));
        }
    }
    assert!(
        faults.is_empty(),
        "\n{}\nUPDATE=1 rewrites them.\n",
        faults.join("\n")
    );
}

#[test]
fn packed_page_reads_like_the_saved_one() {
    for page in folders() {
        let document = document_of(&page);
        let twin = packed::parse(&pack(&document), document.url()).expect("our own pack is whole");
        let [a, b] = [&document, &twin].map(|it| found::render(it, &read(it, &Config::default())));
        assert!(a == b, "{}", difference(&page, &a, &b));
    }
}

#[test]
fn invariants_hold() {
    for page in folders() {
        let document = document_of(&page);
        let Ok(reading) = read(&document, &Config::default()) else {
            continue;
        };
        let name = page.display();
        spans_lie_on_characters(&reading, &name.to_string());
        text_maps_back(&document, &reading, &name.to_string());
        clutter_holds_nothing_of_the_article(&document, &reading, &name.to_string());
        let again = read(&document, &Config::default()).expect("it was read before");
        assert_eq!(
            found::render(&document, &Ok(reading)),
            found::render(&document, &Ok(again))
        );
    }
}

fn spans_lie_on_characters(reading: &Reading, name: &str) {
    let text = reading.text.as_str();
    let mut last = 0;
    for quote in &reading.quotes {
        for run in &quote.runs {
            assert!(
                text.get(run.range()).is_some(),
                "{name}: {run:?} cuts a character"
            );
            assert!(
                last <= run.start,
                "{name}: the quote {run:?} overlaps the one before"
            );
            last = run.end;
        }
    }
    let mut last = 0;
    for figure in &reading.figures {
        assert!(
            text.get(figure.span.range()).is_some(),
            "{name}: {:?}",
            figure.span
        );
        assert!(
            figure.span.contains(figure.number),
            "{name}: {:?}",
            figure.span
        );
        assert!(
            last <= figure.span.start,
            "{name}: the figure {:?} overlaps",
            figure.span
        );
        last = figure.span.end;
    }
}

fn text_maps_back(document: &Document, reading: &Reading, name: &str) {
    for it in reading.text.segments() {
        let node = document.text(it.node);
        let there = node.get(it.offset..it.offset + it.span.len());
        assert_eq!(there, Some(reading.text.slice(it.span)), "{name}");
    }
}

fn clutter_holds_nothing_of_the_article(document: &Document, reading: &Reading, name: &str) {
    let article = &reading.article;
    let texts = article
        .headline
        .iter()
        .chain(&article.body)
        .flat_map(|it| &it.texts);
    let kept: Vec<NodeId> = texts.chain(&article.beside).copied().collect();
    for it in &reading.clutter {
        assert!(!it.reason.is_empty(), "{name}: {it:?} has no reason");
        let inside = kept.iter().find(|node| document.contains(it.node, **node));
        assert_eq!(inside, None, "{name}: {it:?} holds a part of the article");
    }
    let nested = reading
        .clutter
        .windows(2)
        .find(|it| document.contains(it[0].node, it[1].node));
    assert_eq!(
        nested, None,
        "{name}: only the outermost element is to be hidden"
    );
}

fn body(reading: &Result<Reading, NoArticle>) -> Option<String> {
    let reading = reading.as_ref().ok()?;
    let blocks = reading
        .text
        .blocks()
        .iter()
        .filter(|it| it.kind != BlockKind::Headline);
    Some(
        blocks
            .map(|it| reading.text.slice(it.span))
            .collect::<Vec<_>>()
            .join("\n\n"),
    )
}

fn reading_of(page: &Path) -> Result<Reading, NoArticle> {
    read(&document_of(page), &Config::default())
}

fn document_of(page: &Path) -> Document {
    let html = fs::read_to_string(page.join("page.html")).expect("every folder has its page");
    html::parse(&html, None)
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = fs::read_dir(root).expect("the pages are there");
    let mut res: Vec<PathBuf> = entries
        .flatten()
        .map(|it| it.path())
        .filter(|it| it.join("page.html").exists())
        .collect();
    assert!(!res.is_empty(), "no page was found");
    res.sort();
    res
}

/// The first lines that differ, in both versions.
fn difference(path: &Path, before: &str, now: &str) -> String {
    let line = before
        .lines()
        .zip(now.lines())
        .take_while(|it| it.0 == it.1)
        .count();
    let show = |text: &str| {
        text.lines()
            .skip(line)
            .take(6)
            .collect::<Vec<_>>()
            .join("\n")
    };
    format!(
        "{}, from line {}:\n──── right\n{}\n──── found\n{}\n────",
        path.display(),
        line + 1,
        show(before),
        show(now)
    )
}
