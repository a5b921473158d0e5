//! What goes out comes back, and files of others come in.

#[path = "js/peers/ask.rs"]
mod peer;

use pullquote::export::{self, Format};
use pullquote::import;
use pullquote::wire::record::{Figure, Quote};
use pullquote::wire::{
    Article, ExportOptions, Highlight, Import, ImportOptions, Library, Selectors, id,
};
use serde_json::{Value, json};

const URL: &str = "https://example.org/harbor";
const NOW: &str = "2025-07-01T08:00:00.000Z";

/// What any format must survive.
const HOSTILE: &str = "=HYPERLINK(\"x\") \"quoted\" 'single', comma; semi\r\nsecond line\n\n* star # hash - dash \
    [link](javascript:alert(1)) <script>alert(1)</script> </style> ]]> {{title}} {brace} \\back `tick` %percent \
    @at $math$ _under_ ~tilde~ ^caret^ |pipe| \u{202e}turned\u{2066} \u{7} \u{0} ER  - \nTY  - BOOK\n:END:\n#+end_quote é😀 中文";

fn article(url: &str, title: &str) -> Article {
    Article {
        id: id::of_article(url),
        url: url.to_owned(),
        title: title.to_owned(),
        byline: vec!["Ada Holm".to_owned(), "Ines and Duarte, Jr.".to_owned()],
        published: Some("2025-06-10T08:00:00Z".to_owned()),
        site: Some("The Harbor Post".to_owned()),
        lang: Some("en".to_owned()),
        saved: NOW.to_owned(),
        quotes: vec![Quote {
            runs: vec!["The tide left".to_owned(), "no choice".to_owned()],
            kind: "direct".to_owned(),
            speaker: Some("Tom Okafor".to_owned()),
            sentence: "“The tide left,” Tom Okafor said, “no choice.”".to_owned(),
            ..Quote::default()
        }],
        figures: vec![Figure {
            text: "€3.4 million".to_owned(),
            kind: "money".to_owned(),
            normalized: "EUR 3,400,000".to_owned(),
            value: Some("3400000".to_owned()),
            subject: Some("the bridge".to_owned()),
            ..Figure::default()
        }],
        ..Article::default()
    }
}

fn highlight(number: u32, exact: &str, note: &str) -> Highlight {
    Highlight {
        id: format!("00000000-0000-4000-8000-{number:012}"),
        article: id::of_article(URL),
        url: URL.to_owned(),
        created: NOW.to_owned(),
        modified: NOW.to_owned(),
        color: "green".to_owned(),
        note: note.to_owned(),
        tags: vec!["bridge".to_owned(), HOSTILE.to_owned()],
        kind: "quote".to_owned(),
        selectors: Selectors {
            exact: exact.to_owned(),
            prefix: "before ".to_owned(),
            suffix: " after".to_owned(),
            start: number * 100,
            end: number * 100 + exact.encode_utf16().count() as u32,
        },
        speaker: Some("Tom Okafor".to_owned()),
        ..Highlight::default()
    }
}

fn library() -> Library {
    Library {
        articles: vec![
            article(URL, "Harbor bridge to open"),
            article("https://example.org/b", HOSTILE),
        ],
        highlights: vec![
            highlight(1, "The tide left no choice", "Ask him."),
            highlight(2, HOSTILE, HOSTILE),
            highlight(3, "long note", &"1 MB of notes. ".repeat(70_000)),
        ],
    }
}

fn export(library: &Library, format: Format) -> String {
    let file = export::file(library, format, &ExportOptions::default());
    file.expect("no template is wrong").text
}

fn import(text: &str) -> Import {
    let options = ImportOptions {
        now: NOW.to_owned(),
        ..ImportOptions::default()
    };
    import::read(text, &options)
}

#[test]
fn our_own_formats_come_back_without_loss() {
    let library = library();
    for format in [Format::Json, Format::Annotations] {
        let read = import(&export(&library, format));
        assert!(read.problems.is_empty(), "{:?}", read.problems);
        assert!(read.articles == library.articles, "{format:?}");
        assert!(read.highlights == library.highlights, "{format:?}");
        assert_eq!(read.keys.len(), 3);
    }
}

#[test]
fn every_format_takes_hostile_words_nothing_at_all_and_half_a_megabyte() {
    for library in [library(), Library::default()] {
        for format in Format::ALL {
            let text = export(&library, format);
            let has_story = library.articles.is_empty() || !text.is_empty();
            assert!(has_story, "{format:?}");
            let file = matches!(format, Format::Json | Format::Annotations | Format::Csl);
            assert!(
                file || !text.contains(['\u{202e}', '\u{7}', '\0']),
                "{format:?}"
            );
        }
    }
}

#[test]
fn templates_are_the_users_and_wrong_ones_are_told() {
    let library = library();
    let mut options = ExportOptions {
        template: Some("{{title}}{{#highlights}}|{{exact}}{{/highlights}}\n".to_owned()),
        ..ExportOptions::default()
    };
    let file = export::file(&library, Format::Markdown, &options).expect("it is right");
    assert!(
        file.text
            .starts_with("Harbor bridge to open|The tide left no choice|=HYPERLINK"),
        "{:.90}",
        file.text
    );
    options.template = Some("{{#highlights}}".to_owned());
    assert!(export::file(&library, Format::Markdown, &options).is_err());
}

#[test]
fn hypothesis_comes_in_with_notes_tags_and_places() {
    let row = json!({
        "id": "AbC", "created": "2025-06-11T10:00:00.123456+00:00", "updated": "2025-06-12T10:00:00+00:00",
        "uri": URL, "text": "Really?", "tags": ["bridge"], "document": {"title": ["Harbor bridge"]},
        "target": [{"source": URL, "selector": [
            {"type": "RangeSelector", "startContainer": "/p[1]"},
            {"type": "TextPositionSelector", "start": 5, "end": 9},
            {"type": "TextQuoteSelector", "exact": "tide", "prefix": "The ", "suffix": " left"},
        ]}],
    });
    let page_note = json!({"uri": URL, "text": "A note on the page", "target": [{"source": URL}]});
    let read = import(&json!({"total": 3, "rows": [row, page_note, row]}).to_string());
    assert_eq!(
        (read.format, read.highlights.len(), read.repeated),
        (Some("hypothesis"), 1, 1)
    );
    assert_eq!(read.problems[0].reason, "noTarget");
    let it = &read.highlights[0];
    assert_eq!(
        (it.note.as_str(), it.selectors.start, it.created.as_str()),
        ("Really?", 5, "2025-06-11T10:00:00.123Z")
    );
    assert_eq!(
        (read.articles[0].title.as_str(), &read.articles[0].id),
        ("Harbor bridge", &it.article)
    );
}

#[test]
fn clippings_of_obsidian_come_in_as_text() {
    let clips = json!({URL: {"url": URL, "highlights": [
        {"type": "text", "id": "1749549600000", "content": "<p>The <b>tide</b> &amp; more</p>", "notes": ["why"]},
        {"type": "element", "id": "x", "content": "<img src=x>"},
    ]}});
    let read = import(&clips.to_string());
    assert_eq!((read.format, read.problems.len()), (Some("clipper"), 1));
    let it = &read.highlights[0];
    assert_eq!(
        (it.selectors.exact.as_str(), it.note.as_str()),
        ("The tide & more", "why")
    );
    assert_eq!(it.created, "2025-06-10T10:00:00.000Z");
}

#[test]
fn readwise_comes_back_with_what_it_has_room_for() {
    let library = library();
    let read = import(&export(&library, Format::Readwise));
    assert_eq!(read.format, Some("readwise"));
    let it = &read.highlights[0];
    assert_eq!(
        (it.selectors.exact.as_str(), it.url.as_str()),
        ("The tide left no choice", URL)
    );
    assert!(
        it.note.ends_with("Ask him.") && it.tags[0] == "bridge",
        "{it:?}"
    );
    assert!(read.highlights[1].selectors.exact.starts_with("=HYPERLINK"));
    // The same file again brings the same records.
    let again = import(&export(&library, Format::Readwise));
    assert!(again.highlights == read.highlights);
}

#[test]
fn broken_files_are_told_and_break_nothing() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "3",
        "[[[",
        "{\"format\":\"pullquote\"}",
        "{\"rows\":3}",
        "{\"rows\":[3,null,[]]}",
        "{\"format\":\"pullquote\",\"version\":9,\"highlights\":[1,{\"id\":2}]}",
        "{\"@context\":1,\"items\":[{}]}",
        "[{\"@context\":1}]",
        "[{\"target\":1}]",
        "{\"a\":{\"highlights\":[{}, 1]}}",
        "Highlight\n,\n",
        "\u{feff}\"Highlight",
    ] {
        for format in [
            None,
            Some("pullquote"),
            Some("annotations"),
            Some("hypothesis"),
            Some("clipper"),
            Some("readwise"),
            Some("x"),
        ] {
            let options = ImportOptions {
                format: format.map(str::to_owned),
                now: NOW.to_owned(),
            };
            let read = import::read(text, &options);
            assert!(
                read.highlights.is_empty() && read.articles.is_empty(),
                "{text} as {format:?}"
            );
        }
    }
}

#[test]
fn what_is_wrong_with_a_file_is_one_thing() {
    for (text, reason) in [
        ("", "unknownFormat"),
        ("<!doctype html>", "unknownFormat"),
        ("{\"hello\":1}", "unknownFormat"),
        ("{\"format\":\"pullquote\",\"artic", "brokenFile"),
        ("\u{feff} [{\"rows\":", "brokenFile"),
        ("{\"format\":\"pullquote\",\"version\":99}", "newerVersion"),
    ] {
        let problems = import(text).problems;
        let [only] = problems.as_slice() else {
            panic!("{text}: {problems:?}");
        };
        assert_eq!((only.record, only.reason), (None, reason), "{text}");
    }
}

#[test]
fn parsers_of_others_read_every_format() {
    let mut library = library();
    // The parser of references takes minutes for a megabyte of TeX.
    library.highlights[2].note.truncate(20_000);
    let files = Format::ALL.map(|it| (it.facts().name.to_owned(), export(&library, it).into()));
    let files = Value::Object(files.into_iter().collect());
    let request = json!({"files": files, "library": library});
    if peer::ask("formats.js", "jsonld", &request).is_none() {
        println!("the parsers are not installed: npm ci in tests/js");
    }
}
