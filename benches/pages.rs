//! How long a page takes, beside others, all in one run.
//!
//!     cargo run --release --manifest-path benches/Cargo.toml -- [PAGE.html…]
//!
//! Without pages, those of `tests/pages`. Of several runs of each page the fastest
//! counts, for a busy machine only ever adds. Printed are the mean and the worst page
//! of each tool, how often as long as the bare parser it takes, and how much longer the
//! largest page takes when its body stands in it twice.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use pullquote::dom::html;

/// Runs of each page, of which the fastest counts.
const RUNS: usize = 5;

/// A tool's name, and how it takes in a page.
type Tool = (&'static str, fn(&str));

/// The bare parser comes first: the others are measured against it.
const TOOLS: [Tool; 5] = [
    ("scraper, parse only", |page| {
        black_box(scraper::Html::parse_document(page));
    }),
    ("pullquote, body", |page| {
        let document = html::parse(page, None);
        let _ = black_box(pullquote::article::find(&document));
    }),
    ("pullquote, all", |page| {
        let document = html::parse(page, None);
        let _ = black_box(pullquote::read(&document, &pullquote::Config::default()));
    }),
    ("dom_smoothie", |page| {
        let reader = dom_smoothie::Readability::new(page, None, None);
        let _ = black_box(reader.and_then(|mut it| it.parse()));
    }),
    ("rs-trafilatura", |page| {
        let _ = black_box(rs_trafilatura::extract(page));
    }),
];

fn main() -> io::Result<()> {
    let given: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let paths = if given.is_empty() { own()? } else { given };
    let mut pages = Vec::new();
    for it in &paths {
        pages.push(String::from_utf8_lossy(&fs::read(it)?).into_owned());
    }
    let largest = pages.iter().max_by_key(|it| it.len());
    let largest = largest.map_or("", String::as_str);
    let doubled = doubled(largest);
    println!(
        "{} pages, the largest of {} KB",
        pages.len(),
        largest.len() / 1024
    );
    println!(
        "{:22} {:>9} {:>9} {:>7} {:>8}",
        "", "mean ms", "worst ms", "parses", "doubled"
    );
    let mut parse = f64::NAN;
    for (name, tool) in TOOLS {
        let times: Vec<f64> = pages.iter().map(|it| millis(fastest(tool, it))).collect();
        let mean = times.iter().sum::<f64>() / times.len().max(1) as f64;
        let worst = times.iter().copied().fold(0.0, f64::max);
        if parse.is_nan() {
            parse = mean;
        }
        let growth = millis(fastest(tool, &doubled)) / millis(fastest(tool, largest));
        println!(
            "{name:22} {mean:9.2} {worst:9.2} {:7.2} {growth:8.2}",
            mean / parse
        );
    }
    Ok(())
}

/// The pages written for the tests.
fn own() -> io::Result<Vec<PathBuf>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/pages");
    let mut res = Vec::new();
    for it in fs::read_dir(folder)? {
        let page = it?.path().join("page.html");
        if page.exists() {
            res.push(page);
        }
    }
    res.sort();
    Ok(res)
}

/// The page with what its body holds twice in it.
fn doubled(page: &str) -> String {
    let start = page
        .find("<body")
        .and_then(|it| Some(it + page[it..].find('>')? + 1));
    let end = page.rfind("</body");
    match start.zip(end) {
        Some((start, end)) if start < end => {
            [&page[..end], &page[start..end], &page[end..]].concat()
        }
        _ => page.repeat(2),
    }
}

fn fastest(tool: fn(&str), page: &str) -> Duration {
    let time = |_| {
        let start = Instant::now();
        tool(page);
        start.elapsed()
    };
    (0..RUNS).map(time).min().unwrap_or_default()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
