//! From arguments to answers, file by file.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::CommandFactory;

use super::args::{Args, Command, Comparison, Known};
use super::error::Error;
use super::input::Input;
use super::{output, person, report};
use crate::article::NoArticle;
use crate::dom::{Document, html};
use crate::export::{self, Format};
use crate::reading::{self, Config, Reading};
use crate::text::Text;
use crate::wire::{self, ExportOptions, record};

/// Does what was asked.
pub(super) fn run(args: &Args) -> Result<ExitCode, Error> {
    match &args.command {
        None => show(&args.files, &args.known),
        Some(Command::Extract { known, files, .. }) => lines(files, |input| match input {
            Ok(input) => wire::json(&wire::extract(&input.name, &page(&input, known).0)),
            Err((name, error)) => wire::json(&wire::failure(&name, &error)),
        }),
        Some(Command::Annotate { known, files, .. }) => lines(files, |input| match input {
            Ok(input) => wire::json(&wire::annotate(&input.name, &plain(&input, known))),
            Err((name, error)) => wire::json(&wire::unannotated(&name, &error)),
        }),
        Some(Command::Compare {
            format,
            known,
            a,
            b,
        }) => compare(a, b, known, *format),
        Some(Command::Export {
            format,
            known,
            file,
        }) => export(file, known, (*format).into()),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Args::command(), "pullquote", &mut script);
            output::plain().write_all(&script)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Answers every file with a line; one that cannot be read keeps none from it.
fn lines(
    files: &[PathBuf],
    answer: impl Fn(Result<Input, (String, String)>) -> String,
) -> Result<ExitCode, Error> {
    let mut out = output::plain();
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

/// Shows every file to a person, under its name where there are several.
fn show(files: &[PathBuf], known: &Known) -> Result<ExitCode, Error> {
    let mut out = output::styled();
    let mut code = ExitCode::SUCCESS;
    for (idx, path) in files.iter().enumerate() {
        match opened(path, known) {
            Ok((reading, document)) => {
                if 1 < files.len() {
                    let gap = if idx == 0 { "" } else { "\n" };
                    writeln!(out, "{gap}==> {} <==", path.display())?;
                }
                let shape = wire::page(&Ok(&reading), &document);
                person::write(&mut out, &reading, &shape, output::width())?;
            }
            Err(error) => code = error.report(),
        }
        out.flush()?;
    }
    Ok(code)
}

fn export(file: &Path, known: &Known, format: Format) -> Result<ExitCode, Error> {
    let (reading, document) = opened(file, known)?;
    let mut out = output::plain();
    let shape = wire::page(&Ok(&reading), &document);
    let file = export::file(
        &record::library(&shape, ""),
        format,
        &ExportOptions::default(),
    );
    out.write_all(file.map_err(Error::Export)?.text.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn compare(a: &Path, b: &Path, known: &Known, format: Comparison) -> Result<ExitCode, Error> {
    if a.as_os_str() == "-" && b.as_os_str() == "-" {
        return Err(Error::BothStandardInput);
    }
    let (one, other) = (opened(a, known)?.0, opened(b, known)?.0);
    let names = [a, b].map(|it| it.display().to_string());
    let found = wire::compare([&names[0], &names[1]], &one, &other);
    match format {
        Comparison::Json => {
            let mut out = output::plain();
            writeln!(out, "{}", wire::json(&found))?;
            out.flush()?;
        }
        Comparison::Text => {
            let mut out = output::styled();
            report::write(&mut out, &found, output::width())?;
            out.flush()?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads a page or a plain text, whichever the file is.
fn opened(path: &Path, known: &Known) -> Result<(Reading, Document), Error> {
    let input = Input::read(path)?;
    if !input.is_html() {
        return Ok((plain(&input, known), Document::default()));
    }
    match page(&input, known) {
        (Ok(reading), document) => Ok((reading, document)),
        (Err(why), _) => Err(Error::NoArticle {
            path: input.name,
            why,
        }),
    }
}

fn page(input: &Input, known: &Known) -> (Result<Reading, NoArticle>, Document) {
    let config = Config {
        lang: known.lang.clone(),
        date: known.date,
    };
    let document = html::parse(&input.text, None);
    (reading::read(&document, &config), document)
}

fn plain(input: &Input, known: &Known) -> Reading {
    let text = Text::plain(&input.text).with_lang(known.lang.clone());
    reading::of_text(text.with_date(known.date))
}
