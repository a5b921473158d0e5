//! `cargo xtask test`: everything that must hold before a change lands.

use std::{process::Command, time::Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    place,
    step::{self, step},
    tools, wasm,
};

/// One part of the tests.
struct Part {
    name: &'static str,
    title: &'static str,
    run: fn() -> Result<()>,
}

/// In this order: what fails soonest comes first, and packages before what drives them.
const PARTS: [Part; 9] = [
    Part {
        name: "format",
        title: "Format",
        run: format,
    },
    Part {
        name: "lint",
        title: "Lints, native and Wasm",
        run: lint,
    },
    Part {
        name: "doc",
        title: "Documentation",
        run: doc,
    },
    Part {
        name: "unit",
        title: "Unit, page, command and tidy tests",
        run: unit,
    },
    Part {
        name: "js",
        title: "JavaScript tests and types",
        run: js,
    },
    Part {
        name: "build",
        title: "Packages and their size",
        run: crate::build,
    },
    Part {
        name: "store",
        title: "The store's linter",
        run: store,
    },
    Part {
        name: "wasm",
        title: "The Wasm that ships",
        run: wasm_tests,
    },
    Part {
        name: "browser",
        title: "Chromium and Firefox",
        run: browser,
    },
];

/// Runs the parts of these names, or all; goes on after a failure and then tells.
pub(crate) fn test(names: &[String]) -> Result<()> {
    if let Some(name) = names
        .iter()
        .find(|it| PARTS.iter().all(|part| part.name != *it))
    {
        let known: Vec<_> = PARTS.iter().map(|it| it.name).collect();
        bail!("there is no part `{name}`: {}", known.join(", "));
    }
    let start = Instant::now();
    let mut failed = Vec::new();
    for part in &PARTS {
        if !names.is_empty() && names.iter().all(|it| it != part.name) {
            continue;
        }
        if let Err(failure) = step(part.title, part.run) {
            eprintln!("{failure:#}");
            failed.push(part.name);
        }
    }
    if !failed.is_empty() {
        bail!(
            "failed: {} (again: cargo xtask test {})",
            failed.join(", "),
            failed.join(" ")
        );
    }
    println!(
        "All of it holds, in {:.0} s.",
        start.elapsed().as_secs_f32()
    );
    Ok(())
}

fn format() -> Result<()> {
    step::run(step::cargo().args(["fmt", "--all", "--check"]))
}

fn lint() -> Result<()> {
    tools::add_target()?;
    let clippy = |arguments: &[&str]| {
        let mut cargo = step::cargo();
        cargo
            .args(["clippy", "--quiet", "--locked"])
            .args(arguments);
        step::run(cargo.args(["--", "-D", "warnings"]))
    };
    clippy(&["--workspace", "--all-targets"])?;
    let wasm = ["--lib", "--target", tools::TARGET, "--no-default-features"];
    clippy(&wasm)?;
    clippy(&[&wasm[..], &["--features", "library"]].concat())?;
    clippy(&[&wasm[..], &["--features", "compare"]].concat())?;
    clippy(&[&wasm[..], &["--features", "playground"]].concat())
}

fn doc() -> Result<()> {
    let mut cargo = step::cargo();
    cargo.args(["doc", "--quiet", "--locked", "--workspace", "--no-deps"]);
    step::run(cargo.env("RUSTDOCFLAGS", "-D warnings"))
}

fn unit() -> Result<()> {
    step::run(step::cargo().args(["test", "--quiet", "--locked", "--workspace"]))
}

fn js() -> Result<()> {
    let folder = tools::node_packages()?;
    for script in ["check", "test"] {
        let mut npm = tools::npm();
        npm.args(["run", "--silent", script]).current_dir(&folder);
        step::run(&mut npm)?;
    }
    Ok(())
}

/// The linter of addons.mozilla.org; it has nothing to say, or we fail.
fn store() -> Result<()> {
    let folder = tools::node_packages()?;
    let mut lint = Command::new("node");
    lint.arg(folder.join("node_modules/web-ext/bin/web-ext.js"));
    lint.args(["lint", "--boring", "--output", "json", "--source-dir"]);
    lint.arg(place::package("firefox"));
    let output = lint
        .output()
        .context("cannot start the linter: is Node.js there?")?;
    let report: Value = serde_json::from_slice(&output.stdout).with_context(|| {
        format!(
            "the linter said no JSON, but: {}",
            String::from_utf8_lossy(&output.stderr)
        )
    })?;
    let of_kind = |kind: &str| report[kind].as_array().cloned().unwrap_or_default();
    let faults = [of_kind("errors"), of_kind("warnings")].concat();
    println!(
        "Store lint: {} faults, {} notices",
        faults.len(),
        of_kind("notices").len()
    );
    for fault in &faults {
        println!(
            "  {} {}: {}",
            fault["file"], fault["code"], fault["description"]
        );
    }
    if !faults.is_empty() {
        bail!("the Firefox package would not pass the store's linter");
    }
    Ok(())
}

fn wasm_tests() -> Result<()> {
    wasm::check_size(&place::package("chrome"))?;
    step::run(step::cargo().args(["test", "--quiet", "--locked", "--test", "wasm"]))
}

fn browser() -> Result<()> {
    let mut cargo = step::cargo();
    for name in ["chromium", "firefox"] {
        cargo.env(drive::program::variable(name), tools::browser(name)?);
    }
    cargo.args(["test", "--locked", "--test", "browser"]);
    let mut failed = Vec::new();
    let first = step::run_read(&mut cargo, |line| failed.extend(failed_test(line)));
    if first.is_ok() || failed.is_empty() || MAX_AGAIN < failed.len() {
        return first;
    }
    println!("── Once more, alone: {}", failed.join(", "));
    step::run(cargo.args(["--", "--exact"]).args(failed))
}

/// So few tests that failed are run a second time, and which is said. On a busy machine a
/// browser loses a press or stands still now and then, once in thousands of tests; what
/// is broken fails twice.
const MAX_AGAIN: usize = 2;

/// The test that failed, if a line of the test runner says so.
fn failed_test(line: &str) -> Option<String> {
    let test = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
    Some(test.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_tests_are_read_off_the_runners_lines() {
        assert_eq!(
            failed_test("test own::sets ... FAILED").as_deref(),
            Some("own::sets")
        );
        for line in [
            "test own::sets ... ok",
            "test result: FAILED. 1 passed",
            "FAILED",
        ] {
            assert_eq!(failed_test(line), None);
        }
    }
}
