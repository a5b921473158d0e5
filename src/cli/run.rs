//! From arguments to answers, file by file.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{Args, Command, Known};
use super::error::Error;
use super::input::Input;
use super::output;
use crate::article::NoArticle;
use crate::dom::html;
use crate::reading::{self, Config, Reading};
use crate::text::Text;
use crate::wire;

/// Does what was asked.
pub(super) fn run(args: &Args) -> Result<ExitCode, Error> {
    match &args.command {
        Some(Command::Extract { known, files, .. }) => lines(files, |input| match input {
            Ok(input) => wire::json(&wire::extract(&input.name, &page(&input, known))),
            Err((name, error)) => wire::json(&wire::failure(&name, &error)),
        }),
        Some(Command::Annotate { known, files, .. }) => lines(files, |input| match input {
            Ok(input) => wire::json(&wire::annotate(&input.name, &plain(&input, known))),
            Err((name, error)) => wire::json(&wire::unannotated(&name, &error)),
        }),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// Answers every file with a line; one that cannot be read keeps none from it.
fn lines(
    files: &[PathBuf],
    answer: impl Fn(Result<Input, (String, String)>) -> String,
) -> Result<ExitCode, Error> {
    let mut out = output::out();
    let mut code = ExitCode::SUCCESS;
    for path in files {
        let input = Input::read(path).map_err(|error| {
            code = error.report();
            (path.display().to_string(), error.to_string())
        });
        writeln!(out, "{}", answer(input))?;
        out.flush()?;
    }
    Ok(code)
}

fn page(input: &Input, known: &Known) -> Result<Reading, NoArticle> {
    let config = Config {
        lang: known.lang.clone(),
        date: known.date,
    };
    reading::read(&html::parse(&input.text, None), &config)
}

fn plain(input: &Input, known: &Known) -> Reading {
    let text = Text::plain(&input.text).with_lang(known.lang.clone());
    reading::of_text(text.with_date(known.date))
}
