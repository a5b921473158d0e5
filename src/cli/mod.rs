//! The `pullquote` command: files in, articles, quotes and figures out.

mod args;
mod compared;
mod error;
mod input;
mod output;
mod person;
mod run;
mod wrap;

use std::process::ExitCode;

use clap::Parser;

pub use args::Args;
pub use error::Error;

/// Runs the command; the exit code is 0, 1 where a file could not be read, 2 on misuse.
pub fn main() -> ExitCode {
    match run::run(&Args::parse()) {
        Ok(code) => code,
        Err(error) => error.report(),
    }
}
