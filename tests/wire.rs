//! What leaves the core for a page: places that spell what they mark, addresses
//! that a link may have, the same bytes every time.

use std::fs;
use std::path::{Path, PathBuf};

use pullquote::dom::{Document, NodeId, html};
use pullquote::wire::{self, Page, Place};
use pullquote::{Config, read};

fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("tests/pages"), root.join("www")];
    let mut res = Vec::new();
    while let Some(folder) = folders.pop() {
        for it in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = it.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "html") {
                res.push(path);
            }
        }
    }
    res.sort();
    assert!(!res.is_empty());
    res
}

fn wired(path: &Path) -> (Document, Page) {
    let text = fs::read_to_string(path).expect("test pages are text");
    let document = html::parse(&text, Some("https://news.example/story.html"));
    let page = wire::page(&read(&document, &Config::default()), &document);
    (document, page)
}

fn spelled(document: &Document, places: &[Place]) -> String {
    let cut = |it: &Place| {
        let units: Vec<u16> = document.text(NodeId(it.node)).encode_utf16().collect();
        String::from_utf16(&units[it.start as usize..it.end as usize])
            .expect("no place cuts a character")
    };
    places.iter().map(cut).collect()
}

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_whitespace() && *it != '\u{200b}')
        .collect()
}

#[test]
fn places_spell_the_quotes_and_figures_that_they_mark() {
    for path in pages() {
        let (document, page) = wired(&path);
        for it in &page.quotes {
            let words = squeezed(&it.runs.concat());
            assert_eq!(
                squeezed(&spelled(&document, &it.places)),
                words,
                "{}",
                path.display()
            );
        }
        for it in &page.figures {
            // An equivalent that stands elsewhere is spelled after the figure's own words,
            // and where the figure is said once more is marked after them.
            let words = squeezed(&it.text);
            let marked = squeezed(&spelled(&document, &it.places));
            assert!(
                !marked.is_empty() && (words.starts_with(&marked) || marked.starts_with(&words)),
                "{marked}: {words}"
            );
        }
    }
}

#[test]
fn only_web_addresses_leave_the_core() {
    for path in pages() {
        let page = wired(&path).1;
        let source = page.metadata.source.as_ref().and_then(|it| it.url.as_ref());
        let pictures = page.pictures.iter().filter_map(|it| it.src.as_ref());
        for url in page.metadata.url.iter().chain(source).chain(pictures) {
            assert!(
                url.starts_with("http://") || url.starts_with("https://"),
                "{url}"
            );
        }
    }
}

#[test]
fn an_address_that_runs_a_script_is_dropped() {
    let story = "<p>The harbor will open on Friday, the mayor told a crowd that had waited nine \
        years for the bridge and now waited for the rain to stop, too, under one umbrella.</p>";
    let html = format!(
        "<html><head><title>A bridge</title><link rel=canonical href=\"javascript:alert(1)\">\
         <meta property=og:url content=\"data:text/html,x\"></head><body><article><h1>A bridge</h1>\
         <figure><img src=\"javascript:alert(2)\" width=800 height=600></figure>{}\
         <p><a href=\"javascript:alert(3)\">Read the full article here</a></p></article></body>",
        story.repeat(5)
    );
    let document = html::parse(&html, Some("file:///home/ada/page.html"));
    let page = wire::page(&read(&document, &Config::default()), &document);
    assert!(page.article);
    let json = wire::json(&page);
    for bad in ["javascript:", "data:", "file:"] {
        assert!(!json.contains(bad), "{json}");
    }
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    for path in pages() {
        assert_eq!(wire::json(&wired(&path).1), wire::json(&wired(&path).1));
    }
}
