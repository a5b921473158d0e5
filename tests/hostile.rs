//! Pages that no author meant: empty, broken, endless, nested without end.
//!
//! Whatever comes in, an answer comes out, in time that grows with the page.

use std::fmt::Write;
use std::time::{Duration, Instant};

use pullquote::dom::{Document, html, packed};
use pullquote::export::{self, Format};
use pullquote::text::Text;
use pullquote::wire::{self, ExportOptions, record};
use pullquote::{Config, compare, read, reading};

/// Far above what any of these takes, unoptimized and on a busy machine; what
/// grows with the square of the page would take hours.
const PATIENCE: Duration = Duration::from_secs(300);

const PARAGRAPH: &str = "<p>“The harbor will open on Friday,” said Ada Holm, the mayor, who had \
waited nine years for the €48m bridge and the 9,000 cars that it will carry every day.</p>";

fn survives(name: &str, page: &str) {
    let start = Instant::now();
    check(&html::parse(page, None));
    let took = start.elapsed();
    assert!(took < PATIENCE, "{name} took {took:?}");
}

fn check(document: &Document) {
    let reading = read(document, &Config::default());
    let page = wire::page(&reading, document);
    assert_eq!(page.article, reading.is_ok());
    assert_eq!(page.reason.is_some(), reading.is_err());
    for format in Format::ALL {
        let library = record::library(&page, "");
        let file = export::file(&library, format, &ExportOptions::default());
        assert!(file.is_ok(), "{format:?}");
    }
    assert!(!wire::json(&page).is_empty());
    if let Ok(reading) = &reading {
        assert!(!wire::json(&wire::annotate("page", reading)).is_empty());
        for it in &page.hide {
            assert!((it.node as usize) < document.len());
        }
    }
}

#[test]
fn nothing_much_is_no_article() {
    for page in [
        "",
        " \n\t ",
        "\0",
        "\u{feff}",
        "<",
        "<!doctype html>",
        "<html></html>",
        "<html><head><title>Only a title</title></head></html>",
        "<p>",
        "<body><p>Too short.</p></body>",
        "</p></div></body></html>",
        "<script>let story = '<p>not text</p>';</script>",
        "<style>p { color: red }</style>",
        "<!-- <p>a comment</p> -->",
    ] {
        assert!(
            read(&html::parse(page, None), &Config::default()).is_err(),
            "{page:?}"
        );
        survives(page, page);
    }
}

#[test]
fn framesets_and_consent_walls_have_no_article() {
    let frames = "<html><frameset cols=\"20%,80%\"><frame src=a.html><frame src=b.html>\
        <noframes><p>Your browser has no frames.</p></noframes></frameset></html>";
    let wall = "<html><body><div id=consent class=\"cookie-consent modal\" role=dialog>\
        <h2>We value your privacy</h2><p>We and our 842 partners store and access information \
        on a device, such as cookies, and process personal data, such as unique identifiers, \
        for personalised advertising, measurement and audience research.</p>\
        <p>With your permission we and our partners may use precise location data. You may \
        accept or refuse, and change your mind at any time in our cookie policy.</p>\
        <button>Accept all</button> <button>Reject all</button></div></body></html>";
    for page in [frames, wall] {
        assert!(
            read(&html::parse(page, None), &Config::default()).is_err(),
            "{page}"
        );
        survives("a page without an article", page);
    }
}

#[test]
fn a_page_cut_anywhere_is_read_as_far_as_it_goes() {
    let whole = format!(
        "<html lang=en><head><title>A bridge — Lindö</title></head><body><article><h1>A bridge</h1>\
         {}<div class='x' data-y=\"z\"><a href='https://a.example/?q=1&amp;r=2'>More</a></div>\
         <!-- end --></article></body></html>",
        PARAGRAPH.repeat(3)
    );
    for (end, _) in whole.char_indices() {
        check(&html::parse(&whole[..end], None));
    }
}

#[test]
fn elements_nested_without_end_are_read() {
    for tag in ["div", "b", "ul><li", "table><tr><td"] {
        let open = format!("<{tag}>").repeat(100_000);
        survives(
            tag,
            &format!("<html><body>{open}{PARAGRAPH}{PARAGRAPH}{PARAGRAPH}"),
        );
    }
}

#[test]
fn a_live_page_nested_without_end_is_read() {
    let depth = 100_000;
    let mut pack = String::from("<html\0<body\0");
    (0..depth).for_each(|_| pack.push_str("<div\0"));
    for _ in 0..3 {
        let _ = write!(
            pack,
            "<p\0\"{}\0/\0",
            PARAGRAPH.replace("<p>", "").replace("</p>", "")
        );
    }
    let _ = write!(pack, "={}", depth + 8);
    let document = packed::parse(&pack, Some("https://a.example/")).expect("the nodes add up");
    let start = Instant::now();
    check(&document);
    assert!(start.elapsed() < PATIENCE);
}

#[test]
fn a_million_elements_are_read() {
    let mut page = String::from("<html><body><article><h1>A bridge</h1>");
    page.push_str(&PARAGRAPH.repeat(5));
    page.push_str("</article><ul>");
    for idx in 0..500_000 {
        let _ = write!(page, "<li><a href=/{idx}>Story</a>");
    }
    survives("a million elements", &page);
}

#[test]
fn endless_words_lines_and_marks_are_read() {
    survives(
        "one long word",
        &format!("<p>{}</p>", "a".repeat(1_000_000)),
    );
    survives(
        "one long sentence",
        &format!("<p>{}</p>", "word and ".repeat(100_000)),
    );
    survives(
        "open quotation marks",
        &format!("<p>{}</p>", "“He said ".repeat(50_000)),
    );
    survives(
        "closing quotation marks",
        &format!("<p>{}</p>", "he said” ".repeat(50_000)),
    );
    survives(
        "numbers",
        &format!("<p>{}</p>", "$1,234.56bn (€2m) ".repeat(30_000)),
    );
    survives("digits", &format!("<p>{} people</p>", "9".repeat(500_000)));
    survives("apostrophes", &format!("<p>{}</p>", "'".repeat(200_000)));
    survives("breaks", &format!("<p>{}</p>", "text <br>".repeat(100_000)));
    survives(
        "entities",
        &format!("<p>{}</p>", "&amp;&#x1F600;&bogus; ".repeat(50_000)),
    );
}

#[test]
fn numbers_beyond_all_bounds_are_read() {
    let mut text = String::from("Prices rose to ");
    for it in [
        "$99999999999999999999999999999999999tn",
        "-0.00000000000000000000000000000000000001%",
        "79228162514264337593543950335",
        "1e999999",
        "0/0",
        "1/0",
        "99.99.9999",
        "2025-99-99",
        "31 February 99999",
        "25:61",
        "१२३ करोड़",
        "½¾⅓",
        "一千万亿元",
        "999999999999999999999 years ago",
        "minus minus 5",
    ] {
        let _ = write!(
            text,
            "{it} on Tuesday, nearly {it}–{it} of {it}, said Ada Holm. "
        );
    }
    let reading = reading::of_text(Text::plain(&text));
    assert!(!wire::json(&wire::annotate("text", &reading)).is_empty());
    let twice = wire::compare(["a", "b"], &reading, &reading);
    assert!(!wire::json(&twice).is_empty());
}

/// What breaks rules that were written for clean text.
const ODD: &[&str] = &[
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "„",
    "«",
    "—",
    "-",
    "\n",
    "\u{200b}",
    "\u{a0}",
    "\u{301}",
    "İ",
    "ß",
    "ﬁ",
    "😀",
    "𝒜",
    "$",
    "€",
    "%",
    "1",
    "99999999999999999999999999",
    "0.00000000000000001",
    "½",
    "bn",
    "million",
    "a year",
    "said",
    "he",
    "中",
    "文",
    "१",
    "١",
    "٪",
    "(",
    ")",
    "/",
    ". ",
    "Mr. ",
    "... ",
    "\u{feff}",
    "\u{202e}",
    "１",
    "Ⅷ",
    "²",
    "per",
    "to",
    "and",
    "2025-13-45",
    "25:99",
    "No. ",
    "th",
    "1st",
    "1,23,456",
    "1.2.3.4",
    "http://a.b/",
    "+1 (555) 5",
    "hundreds of",
    "minus",
    "Tuesday",
    "31 February",
    "aged 200",
    "one in",
    "'90s",
    "5ft 20in",
    "3-0-1",
];

#[test]
fn text_with_anything_anywhere_is_read() {
    let story = include_str!("compare/bridge.txt");
    let sentences: Vec<&str> = story
        .lines()
        .filter_map(|it| it.split_once("| "))
        .map(|it| it.1)
        .collect();
    let mut dice = 7_u64;
    let mut below = |limit: usize| {
        // A linear congruential generator (Knuth's MMIX constants).
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % limit.max(1)
    };
    let mut before = reading::of_text(Text::plain(story));
    for round in 0..600 {
        let mut chars: Vec<char> = sentences[round % sentences.len()].chars().collect();
        for _ in 0..3 + below(30) {
            let at = below(chars.len() + 1);
            match below(3) {
                0 => drop(chars.splice(at..(at + below(20)).min(chars.len()), [])),
                _ => drop(chars.splice(at..at, ODD[below(ODD.len())].chars())),
            }
        }
        let text: String = chars.into_iter().collect();
        let lang = ["en", "de", "fr", "zh", "es"][round % 5];
        let text = Text::plain(&text).with_lang(Some(lang.to_owned()));
        let reading = reading::of_text(text);
        assert!(!wire::json(&wire::annotate("text", &reading)).is_empty());
        assert!(!wire::json(&wire::compare(["a", "b"], &before, &reading)).is_empty());
        before = reading;
    }
}

#[test]
fn broken_packs_are_refused_and_odd_ones_read() {
    for pack in [
        "",
        "=",
        "=x",
        "=1",
        "<p\0=2",
        "\0\0\0",
        "/9999999999",
        "<p\0/99999999\0=1",
    ] {
        if let Ok(document) = packed::parse(pack, None) {
            check(&document);
        }
    }
    for pack in [
        "=0",
        "\"text\0=1",
        "<p\0!h,,,\0=1",
        "<p\0!f9999999999999,0,0,0\0=1",
    ] {
        if let Ok(document) = packed::parse(pack, Some("javascript:alert(1)")) {
            check(&document);
        }
    }
}

#[test]
fn comparing_long_texts_takes_time_in_proportion() {
    let story = |seed: usize| -> String {
        let mut text = String::new();
        for idx in 0..4_000 {
            let (one, other) = (idx * 7 % 1000 + seed, idx * 13 % 997);
            let _ = writeln!(
                text,
                "The council of town{one} met on day{other} and said “it will build bridge{idx} \
                 for road{other}” at a cost of ${one} million."
            );
        }
        text
    };
    let start = Instant::now();
    let (a, b) = (story(0), story(1));
    let (a, b) = (
        reading::of_text(Text::plain(&a)),
        reading::of_text(Text::plain(&b)),
    );
    let found = compare::readings(&a, &b);
    assert!((0.0..=1.0).contains(&found.similarity));
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn comparing_nothing_is_no_story() {
    let nothing = reading::of_text(Text::plain(""));
    let one = reading::of_text(Text::plain("“One,” he said."));
    for (a, b) in [(&nothing, &nothing), (&nothing, &one), (&one, &nothing)] {
        assert!(!compare::readings(a, b).same_story);
    }
    assert!(compare::readings(&one, &one).same_story);
}
