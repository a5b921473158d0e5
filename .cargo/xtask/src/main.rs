//! `cargo xtask`: the project's own builder.
//!
//! | command | module |
//! |---|---|
//! | `setup` | [`tools`]: what the other commands need, installed or named |
//! | `build` | [`wasm`], then [`extension`] and [`playground`] |
//!
//! [`place`] says where things lie, [`step`] runs programs and tells the time.
//! Every failure is one sentence that says what to do.

#![expect(
    clippy::print_stdout,
    reason = "what a command found goes to standard output"
)]

mod archive;
mod extension;
mod place;
mod playground;
mod step;
mod tools;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value};

const HELP: &str = "\
Builds, runs, tests and measures Pullquote.

Usage: cargo xtask COMMAND

  setup    install what the commands below need, or say how
  build    both packages, in target/extension/, and the playground, in target/www/
  help     this text
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
        "help" => {
            no_more(arguments)?;
            print!("{HELP}");
            Ok(())
        }
        "setup" => {
            no_more(arguments)?;
            tools::set_up()
        }
        "build" => {
            no_more(arguments)?;
            build()
        }
        _ => bail!("there is no command `{name}`; see `cargo xtask help`"),
    }
}

fn no_more(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(other) => bail!("{}; see `cargo xtask help`", other.unexpected()),
    }
}

/// Everything that ships.
fn build() -> Result<()> {
    let wasm_pack = tools::wasm_pack()?;
    extension::build(&wasm_pack)?;
    playground::build(&wasm_pack)
}
