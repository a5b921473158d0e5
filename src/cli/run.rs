//! From arguments to answers, file by file.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::CommandFactory;

use super::args::{Args, Command, Comparison, Known};
use super::error::Error;
use super::input::Input;
use super::{compared, output, person};
use crate::article::NoArticle;
use crate::dom::{Document, html};
use crate::export::{self, Format, report};
use crate::import;
use crate::reading::{self, Config, Reading};
use crate::text::Text;
use crate::wire::{self, ExportOptions, ImportOptions, Library, record};

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
            files,
        }) => compare(files, known, *format),
        Some(Command::Export {
            format,
            highlights,
            template,
            url,
            known,
            files,
        }) => {
            let also = Also {
                highlights: highlights.as_deref(),
                template: template.as_deref(),
                url: url.as_deref(),
            };
            let format = Format::named(format).ok_or(Error::NoFormat)?;
            export(files, known, format, &also)
        }
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

/// What goes into an export beside the pages.
struct Also<'a> {
    highlights: Option<&'a Path>,
    template: Option<&'a Path>,
    url: Option<&'a str>,
}

fn export(
    files: &[PathBuf],
    known: &Known,
    format: Format,
    also: &Also<'_>,
) -> Result<ExitCode, Error> {
    let mut library = Library::default();
    let url = also.url.unwrap_or_default();
    for path in files {
        let (reading, document) = opened_at(path, known, also.url)?;
        let shape = wire::page(&Ok(&reading), &document);
        library
            .articles
            .extend(record::library(&shape, url).articles);
    }
    if let Some(path) = also.highlights {
        let read = import::read(&Input::read(path)?.text, &ImportOptions::default());
        if read.format.is_none() {
            return Err(Error::NoHighlights(path.display().to_string()));
        }
        let of_pages = |id: &str| library.articles.iter().any(|it| it.id == id);
        let highlights = read
            .highlights
            .into_iter()
            .filter(|it| of_pages(&it.article));
        library.highlights = highlights.collect();
    }
    let template = also
        .template
        .map(Input::read)
        .transpose()?
        .map(|it| it.text);
    let options = ExportOptions {
        template,
        ..ExportOptions::default()
    };
    let file = export::file(&library, format, &options).map_err(Error::Export)?;
    let mut out = output::plain();
    out.write_all(file.text.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn compare(files: &[PathBuf], known: &Known, format: Comparison) -> Result<ExitCode, Error> {
    let is_input = |it: &&PathBuf| it.as_os_str() == "-";
    if 1 < files.iter().filter(is_input).count() {
        return Err(Error::BothStandardInput);
    }
    let readings = files.iter().map(|it| Ok(opened(it, known)?.0));
    let readings = readings.collect::<Result<Vec<Reading>, Error>>()?;
    let names: Vec<String> = files.iter().map(|it| it.display().to_string()).collect();
    if let ([a, b], [one, other]) = (&readings[..], &names[..]) {
        two([a, b], [one, other], format)?;
    } else {
        let readings: Vec<&Reading> = readings.iter().collect();
        several(&wire::copies(&names, &readings), format)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn two([a, b]: [&Reading; 2], names: [&str; 2], format: Comparison) -> Result<(), Error> {
    let text = match format {
        Comparison::Json => wire::json(&wire::compare(names, a, b)) + "\n",
        Comparison::Markdown => report::markdown(&wire::outcome(a, b), names),
        Comparison::Html => report::html(&wire::outcome(a, b), names),
        Comparison::Text => {
            let mut out = output::styled();
            let found = wire::outcome(a, b);
            compared::write(&mut out, &found, names, output::width())?;
            return Ok(out.flush()?);
        }
    };
    let mut out = output::plain();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

fn several(table: &wire::Copies, format: Comparison) -> Result<(), Error> {
    let text = match format {
        Comparison::Json => wire::json(table) + "\n",
        Comparison::Markdown => report::copies_markdown(table),
        Comparison::Html => report::copies_html(table),
        Comparison::Text => {
            let mut out = output::styled();
            compared::table(&mut out, table, output::width())?;
            return Ok(out.flush()?);
        }
    };
    let mut out = output::plain();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Reads a page or a plain text, whichever the file is.
fn opened(path: &Path, known: &Known) -> Result<(Reading, Document), Error> {
    opened_at(path, known, None)
}

/// The same of a page whose address is told.
fn opened_at(path: &Path, known: &Known, url: Option<&str>) -> Result<(Reading, Document), Error> {
    let input = Input::read(path)?;
    if !input.is_html() {
        return Ok((plain(&input, known), Document::default()));
    }
    match page_at(&input, known, url) {
        (Ok(reading), document) => Ok((reading, document)),
        (Err(why), _) => Err(Error::NoArticle {
            path: input.name,
            why,
        }),
    }
}

fn page(input: &Input, known: &Known) -> (Result<Reading, NoArticle>, Document) {
    page_at(input, known, None)
}

fn page_at(
    input: &Input,
    known: &Known,
    url: Option<&str>,
) -> (Result<Reading, NoArticle>, Document) {
    let config = Config {
        lang: known.lang.clone(),
        date: known.date,
    };
    let document = html::parse(&input.text, url);
    (reading::read(&document, &config), document)
}

fn plain(input: &Input, known: &Known) -> Reading {
    let text = Text::plain(&input.text).with_lang(known.lang.clone());
    reading::of_text(text.with_date(known.date))
}
