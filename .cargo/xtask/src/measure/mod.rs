//! `cargo xtask measure`: how long a reader waits, beside readers that extract.
//!
//! The press is a real one; "decided" is when the content script knows what to hide,
//! "painted" when the frame with the filled sidebar has been drawn. Readability.js
//! and Defuddle parse a clone of the same page, in a content script of the same
//! browser, in the same run. Times are milliseconds, medians of warm runs.

mod page;

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use drive::{Browser, HOST, Network, Reply, Server, Start, Window, sidebar};
use serde_json::Value;

use crate::{extension, place, step::step, tools};

/// Presses for each page; the first ones, in which all is cold, do not count.
const PRESSES: usize = 11;
const COLD_PRESSES: usize = 2;

/// Builds, measures in both browsers, and prints.
pub(crate) fn measure() -> Result<()> {
    extension::build(&tools::wasm_pack()?)?;
    let peers = peers()?;
    for name in ["chromium", "firefox"] {
        let rows = step(&format!("Measuring in {name}"), || rows(name, &peers))?;
        println!("\n{name}, ms       elements  decided  painted  Readability  Defuddle");
        for row in rows {
            println!("{row}");
        }
    }
    Ok(())
}

fn rows(name: &str, peers: &std::path::Path) -> Result<Vec<String>> {
    let server = Server::start(0, |path| {
        let weight = page::WEIGHTS
            .iter()
            .find(|it| path == format!("/{}", it.name));
        weight.map_or_else(Reply::missing, |it| Reply::html(page::html(it)))
    })?;
    let start = Start {
        program: tools::browser(name)?,
        extension: package(name)?,
        folder: place::target().join("measure/run").join(name),
        window: Window::None,
        network: Network::Local,
    };
    let mut browser = drive::start(name, &start)?;
    browser.install(peers)?;
    let mut res = Vec::new();
    for weight in &page::WEIGHTS {
        browser.open(&server.url(&format!("/{}", weight.name)))?;
        let kilobytes = page::html(weight).len() / 1024;
        let elements = browser.eval("document.querySelectorAll('*').length")?;
        let (decided, painted) = ours(&mut *browser)?;
        let (readability, defuddle) = theirs(&mut *browser)?;
        res.push(format!(
            "{:<2}{kilobytes:>8} KB  {elements:>9}  {decided:>7.1}  {painted:>7.1}  \
             {readability:>11.1}  {defuddle:>8.1}",
            weight.name
        ));
    }
    Ok(res)
}

/// From press to decisions, and to the painted sidebar.
fn ours(browser: &mut dyn Browser) -> Result<(f64, f64)> {
    let (mut decided, mut painted) = (Vec::new(), Vec::new());
    for _ in 0..PRESSES {
        browser.eval(include_str!("../../../../tests/measure/watch.js"))?;
        let pressed = browser.press_timed()?;
        let times = browser.wait("window.measured")?;
        decided.push(number(&times["decided"])? - pressed);
        painted.push(number(&times["painted"])? - pressed);
        browser.wait_inside("!!root.querySelector('[role=tabpanel]')")?;
        sidebar::close(browser)?;
        browser.wait(&format!("!document.querySelector('{HOST}')"))?;
    }
    Ok((
        median(&decided[COLD_PRESSES..]),
        median(&painted[COLD_PRESSES..]),
    ))
}

/// How long Readability.js and Defuddle parse a clone.
fn theirs(browser: &mut dyn Browser) -> Result<(f64, f64)> {
    browser.eval("document.dispatchEvent(new CustomEvent('measure-peers')) && null")?;
    let times = browser.wait("document.documentElement.getAttribute('data-peers')")?;
    let times: Value = serde_json::from_str(times.as_str().unwrap_or_default())?;
    Ok((number(&times["readability"])?, number(&times["defuddle"])?))
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().context("the page measured nothing")
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// A copy of a browser's package that tells when it has decided.
fn package(name: &str) -> Result<PathBuf> {
    let package = if name == "firefox" {
        "firefox"
    } else {
        "chrome"
    };
    let folder = place::target().join("measure").join(package);
    place::clear(&folder)?;
    place::copy(&place::package(package), &folder, |_| true)?;
    let api = folder.join("api.js");
    let told = fs::read_to_string(&api)? + include_str!("../../../../tests/measure/decided.js");
    fs::write(api, told)?;
    Ok(folder)
}

/// The extension with the peers in it.
fn peers() -> Result<PathBuf> {
    let packages = tools::node_packages()?.join("node_modules");
    let folder = place::target().join("measure/peers");
    place::clear(&folder)?;
    place::copy(&place::root().join("tests/measure"), &folder, |it| {
        it.ends_with("manifest.json") || it.ends_with("peers.js")
    })?;
    for (from, to) in [
        ("@mozilla/readability/Readability.js", "readability.js"),
        ("defuddle/dist/index.js", "defuddle.js"),
    ] {
        fs::copy(packages.join(from), folder.join(to))
            .with_context(|| format!("npm brought no {from}"))?;
    }
    Ok(folder)
}
