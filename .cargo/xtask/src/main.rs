//! `cargo xtask`: the project's own builder.
//!
//! | command | module |
//! |---|---|
//! | `setup` | [`tools`]: what the other commands need, installed or named |
//! | `build` | [`wasm`], then [`extension`] and [`playground`] |
//! | `run` | [`run`]: the extension at work on the sample page |
//! | `test` | [`checks`]: everything that must hold |
//! | `measure` | [`measure`]: how long a reader waits |
//! | `serve` | [`playground`] |
//!
//! [`place`] says where things lie, [`step`] runs programs and tells the time.
//! Every failure is one sentence that says what to do.

#![expect(
    clippy::print_stdout,
    reason = "what a command found goes to standard output"
)]

mod archive;
mod checks;
mod extension;
mod measure;
mod place;
mod playground;
mod run;
mod step;
mod tools;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value};
use wasm::Beside;

const HELP: &str = "\
Builds, runs, tests and measures Pullquote.

Usage: cargo xtask COMMAND

  setup    install what the commands below need, or say how
  build    both packages, in target/extension/, and the playground, in target/www/
  run      open a browser with the extension on a sample page, already cleaned
             --browser chromium|firefox   which; the first that is there
             --headless   no window: a screenshot and the exported Markdown in
                          target/run/, the quotes and figures printed
  test     everything that CI runs, or only the parts named after it: format, lint,
           doc, unit, js, build, store, wasm, browser
  measure  how long a reader waits, in both browsers, beside Readability.js and Defuddle
  serve    serve the playground on this machine
  help     this text

CHROMIUM and FIREFOX name the browsers' programs where they are not found.
";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let mut arguments = lexopt::Parser::from_env();
    let name = match arguments.next()? {
        Some(Value(name)) => name.to_string_lossy().into_owned(),
        None | Some(Long("help") | Short('h')) => "help".to_owned(),
        Some(other) => bail!("{}; see `cargo xtask help`", other.unexpected()),
    };
    match name.as_str() {
        "run" => return run::run(&run_options(arguments)?),
        "test" => return checks::test(&part_names(arguments)?),
        _ => {}
    }
    if let Some(other) = arguments.next()? {
        bail!("{}; see `cargo xtask help`", other.unexpected());
    }
    match name.as_str() {
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        "setup" => tools::set_up(),
        "build" => build(),
        "measure" => measure::measure(),
        "serve" => {
            let wasm_pack = tools::wasm_pack()?;
            playground::build(&wasm_pack, &Beside::build(&wasm_pack)?)?;
            playground::serve()
        }
        _ => bail!("there is no command `{name}`; see `cargo xtask help`"),
    }
}

fn run_options(mut arguments: lexopt::Parser) -> Result<run::Options> {
    let mut res = run::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("browser") => {
                let name = arguments.value()?.to_string_lossy().into_owned();
                if !["chromium", "firefox"].contains(&name.as_str()) {
                    bail!("there is no browser `{name}`: chromium or firefox");
                }
                res.browser = Some(name);
            }
            Long("headless") => res.headless = true,
            other => bail!("{}; see `cargo xtask help`", other.unexpected()),
        }
    }
    Ok(res)
}

fn part_names(mut arguments: lexopt::Parser) -> Result<Vec<String>> {
    let mut res = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(name) => res.push(name.to_string_lossy().into_owned()),
            other => bail!("{}; see `cargo xtask help`", other.unexpected()),
        }
    }
    Ok(res)
}

/// Everything that ships.
fn build() -> Result<()> {
    let wasm_pack = tools::wasm_pack()?;
    let beside = extension::build(&wasm_pack)?;
    playground::build(&wasm_pack, &beside)
}
