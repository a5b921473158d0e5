//! The extension at work: a fresh browser on the sample page, already cleaned.

use std::{env, fs, path::Path};

use anyhow::{Context, Result, bail};
use drive::{Browser, Network, Server, Start, Window, sidebar};
use serde_json::Value;

use crate::{extension, place, playground, step::step, tools};

/// The sample page, below `www/`.
const SAMPLE: &str = "/samples/aggregator.html";

/// What to run, and how.
#[derive(Default)]
pub(crate) struct Options {
    /// `chromium` or `firefox`; otherwise the first that is there.
    pub(crate) browser: Option<String>,
    /// Whether not to show a window.
    pub(crate) headless: bool,
}

/// Builds the extension and opens the sample page with it.
pub(crate) fn run(options: &Options) -> Result<()> {
    let name = options
        .browser
        .clone()
        .unwrap_or_else(|| first_there().to_owned());
    let program = tools::browser(&name)?;
    extension::build(&tools::wasm_pack()?)?;
    let www = place::root().join("www");
    let server = Server::start(0, move |path| playground::file(&www, path))?;
    let is_headless = options.headless || !has_display();
    let folder = place::target().join("run");
    let start = Start {
        program,
        extension: place::package(if name == "firefox" {
            "firefox"
        } else {
            "chrome"
        }),
        folder: folder.join(&name),
        window: if is_headless {
            Window::None
        } else {
            Window::Shown
        },
        network: if is_headless {
            Network::Local
        } else {
            Network::Open
        },
    };
    let mut browser = step(&format!("Opening {name} on the sample page"), || {
        let mut browser = drive::start(&name, &start)?;
        browser.open(&server.url(SAMPLE))?;
        sidebar::open(&mut *browser)?;
        Ok(browser)
    })?;
    if is_headless {
        return report(&mut *browser, &name, &folder);
    }
    println!("Press the toolbar button to put the page back, and once more to clean it.");
    println!("Close the browser to end.");
    browser.wait_for_end();
    Ok(())
}

/// Saves what there is to see, and prints what was found.
fn report(browser: &mut dyn Browser, name: &str, folder: &Path) -> Result<()> {
    let picture = folder.join(format!("{name}.png"));
    fs::write(&picture, browser.screenshot()?)?;
    let saved = sidebar::save(browser, "Markdown")?;
    let note = folder.join(saved.file_name().context("a download has a name")?);
    fs::copy(saved, &note)?;
    let found = fs::read_to_string(sidebar::save(browser, "JSON")?)?;
    let file: Value = serde_json::from_str(&found).context("the exported file is not JSON")?;
    if file["articles"][0]["quotes"][0].is_null() {
        bail!("the sample page has quotes, but the exported file has none");
    }
    print(&file);
    println!("\n{}\n{}", picture.display(), note.display());
    Ok(())
}

fn print(file: &Value) {
    // The file holds records, of one page here.
    let found = &file["articles"][0];
    println!("{}", text(&found["title"]));
    println!("\nQuotes");
    for quote in found["quotes"].as_array().into_iter().flatten() {
        let runs: Vec<_> = quote["runs"]
            .as_array()
            .into_iter()
            .flatten()
            .map(text)
            .collect();
        println!("  “{}”\n      {}", runs.join(" … "), speaker(quote));
    }
    println!("\nFigures");
    for figure in found["figures"].as_array().into_iter().flatten() {
        let (written, normalized) = (text(&figure["text"]), text(&figure["normalized"]));
        println!("  {written} = {normalized}  {}", text(&figure["subject"]));
    }
}

fn speaker(quote: &Value) -> &str {
    quote["speaker"]
        .as_str()
        .unwrap_or("(the text does not say who)")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The first browser that is on this machine; the one we would install otherwise.
fn first_there() -> &'static str {
    // Chromium cannot be driven on Windows.
    let names: &[_] = if cfg!(windows) {
        &["firefox"]
    } else {
        &["chromium", "firefox"]
    };
    names
        .iter()
        .find(|it| drive::program::find(it).is_some())
        .unwrap_or(&names[0])
}

/// Whether there is a screen: only Linux may have none.
fn has_display() -> bool {
    let is_set = |it: &str| env::var_os(it).is_some_and(|it| !it.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
