//! The Wasm in the packages reads every page as the native core does.
//!
//! It is the very module that ships that Node.js starts here, after everything that
//! the build does to it. `cargo xtask test wasm` builds the packages first.

#[path = "pages/packer.rs"]
mod packer;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use pullquote::dom::{html, packed};
use pullquote::export::{self, Format};
use pullquote::wire::{self, ExportOptions, record};
use pullquote::{Config, read};
use serde_json::{Value, json};

const URL: &str = "https://example.org/story";

#[test]
fn chrome_package_reads_as_the_native_core() {
    reads_as_the_native_core("chrome");
}

#[test]
fn firefox_package_reads_as_the_native_core() {
    reads_as_the_native_core("firefox");
}

#[test]
fn broken_pack_is_answered_with_one_sentence() {
    let answers = answers(
        "chrome",
        &json!([{"pack": "<p\0", "url": URL}, {"pack": "", "url": ""}]),
    );
    for answer in answers.as_array().expect("a list went in") {
        let failure = answer["failure"].as_str().unwrap_or_default();
        assert!(
            failure.contains("changed while it was being read"),
            "{answer}"
        );
    }
}

fn reads_as_the_native_core(browser: &str) {
    let pages = pages();
    let packs: Vec<String> = pages.iter().map(|it| pack_of(it)).collect();
    let requests: Vec<Value> = packs
        .iter()
        .map(|it| json!({"pack": it, "url": URL}))
        .collect();
    let answers = answers(browser, &Value::Array(requests));
    for ((page, pack), answer) in pages
        .iter()
        .zip(&packs)
        .zip(answers.as_array().expect("a list"))
    {
        assert_eq!(*answer, native(pack), "{}", page.display());
    }
}

/// What the native core says, in the shape of `wasm/read.mjs`.
fn native(pack: &str) -> Value {
    let document = packed::parse(pack, Some(URL)).expect("our own pack is whole");
    let page = wire::page(&read(&document, &Config::default()), &document);
    let library = record::library(&page, URL);
    let files = Format::ALL.map(|it| {
        let file = export::file(&library, it, &ExportOptions::default());
        serde_json::to_value(file.expect("no template is wrong")).expect("the wire is plain data")
    });
    let answer = json!({
        "page": serde_json::to_value(&page).expect("the wire is plain data"),
        "files": files,
    });
    without_nulls(answer)
}

/// What is not there is `undefined` on the other side, and so not in its JSON.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|it| !it.1.is_null());
            Value::Object(kept.map(|(key, it)| (key, without_nulls(it))).collect())
        }
        Value::Array(list) => Value::Array(list.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

fn answers(browser: &str, requests: &Value) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = root.join("target/extension").join(browser);
    assert!(
        package.join("core/pullquote_bg.wasm").exists(),
        "there is no package in {}: run `cargo xtask build`",
        package.display()
    );
    let mut node = Command::new("node")
        .arg(root.join("tests/wasm/read.mjs"))
        .arg(package)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js is installed");
    let mut input = node.stdin.take().expect("it is piped");
    input
        .write_all(requests.to_string().as_bytes())
        .expect("node reads to the end");
    drop(input);
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node failed: {}", output.status);
    serde_json::from_slice(&output.stdout).expect("node answers in JSON")
}

fn pack_of(page: &Path) -> String {
    let html = fs::read_to_string(page).expect("the page is there");
    packer::pack(&html::parse(&html, Some(URL)))
}

/// Every page of the tests, and the samples.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = |folder: &str| {
        fs::read_dir(root.join(folder))
            .expect("the folder is there")
            .flatten()
    };
    let tests = list("tests/pages").map(|it| it.path().join("page.html"));
    let samples = list("www/samples").map(|it| it.path());
    let mut res: Vec<PathBuf> = tests
        .chain(samples)
        .filter(|it| it.extension().is_some_and(|it| it == "html") && it.exists())
        .collect();
    res.sort();
    assert!(1 < res.len(), "too few pages were found");
    res
}
