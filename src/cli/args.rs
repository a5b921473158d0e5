//! What can be asked of the command.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::export::Format;

/// Finds the article on a cluttered page, and lists its quotes and figures.
#[derive(Debug, Parser)]
#[command(
    name = "pullquote",
    version,
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true,
    after_help = EXAMPLES
)]
pub struct Args {
    /// Anything but reading a file for a person.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Saved pages or plain texts to read; `-` is standard input.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,

    /// What the files do not say of themselves.
    #[command(flatten)]
    pub known: Known,
}

const EXAMPLES: &str = "\
Examples:
  pullquote page.html                         the article, its quotes and figures
  curl -s https://example.org/a | pullquote - the same, from standard input
  pullquote extract saved/*.html > all.jsonl  the articles, a line of JSON each
  pullquote annotate --date 2025-06-10 a.txt  quotes and figures with their offsets
  pullquote compare original.html copy.html   what the copy kept, changed and lost
  pullquote export --format markdown a.html   quotes and figures for your notes
  pullquote completions bash                  the script for your shell

A file named like a command is read as ./extract.
Exit status: 0 done, 1 a file could not be read, 2 the command was misused.";

/// What the files do not say of themselves.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Known {
    /// The day of publication, where the file does not state it.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<NaiveDate>,

    /// The language as two letters, where the file does not state it.
    #[arg(long, value_name = "xx", value_parser = language)]
    pub lang: Option<String>,
}

/// Everything but reading a file for a person.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Prints the articles of saved pages, a line of JSON each.
    Extract {
        /// The format.
        #[arg(long, value_enum, default_value_t)]
        format: Lines,
        /// What the files do not say of themselves.
        #[command(flatten)]
        known: Known,
        /// Saved pages; `-` is standard input.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints the quotes and figures of plain texts with their offsets.
    Annotate {
        /// The format.
        #[arg(long, value_enum, default_value_t)]
        format: Lines,
        /// What the files do not say of themselves.
        #[command(flatten)]
        known: Known,
        /// Plain texts, the body of one article each; `-` is standard input.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Says what a copy of a story kept, changed and lost of another; of several
    /// copies, which has which quotes and figures.
    Compare {
        /// The format.
        #[arg(long, value_enum, default_value_t)]
        format: Comparison,
        /// What the files do not say of themselves.
        #[command(flatten)]
        known: Known,
        /// Two copies or more, saved pages or plain texts; `-` is standard input.
        #[arg(value_name = "FILE", required = true, num_args = 2..)]
        files: Vec<PathBuf>,
    },
    /// Prints pages' quotes, figures and highlights as a file for notes or programs.
    Export {
        /// The format.
        #[arg(long, value_parser = PossibleValuesParser::new(Format::ALL.map(|it| it.facts().name)))]
        format: String,
        /// Highlights to go with them: an export of ours, of Hypothesis, Obsidian's
        /// Web Clipper or Readwise.
        #[arg(long, value_name = "FILE")]
        highlights: Option<PathBuf>,
        /// A template for Markdown and Obsidian, else the built-in one.
        #[arg(long, value_name = "FILE")]
        template: Option<PathBuf>,
        /// The address that a page was saved from, where it does not state it.
        #[arg(long)]
        url: Option<String>,
        /// What the files do not say of themselves.
        #[command(flatten)]
        known: Known,
        /// Saved pages or plain texts; `-` is standard input.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints the script that completes this command's arguments in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

/// Formats of the commands that answer file by file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Lines {
    /// One JSON object a line.
    #[default]
    Jsonl,
}

/// Formats of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Comparison {
    /// For a person to read.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// Markdown, for notes.
    Markdown,
    /// One page that needs nothing else, both copies side by side.
    Html,
}

fn day(value: &str) -> Result<NaiveDate, String> {
    let day = NaiveDate::parse_from_str(value, "%Y-%m-%d");
    day.map_err(|_| "a day is written year-month-day, such as 2025-06-10".to_owned())
}

fn language(value: &str) -> Result<String, String> {
    let lower = value.to_ascii_lowercase();
    let primary = lower.split(['-', '_']).next().unwrap_or_default();
    let is_code =
        matches!(primary.len(), 2 | 3) && primary.bytes().all(|it| it.is_ascii_alphabetic());
    if is_code {
        Ok(primary.to_owned())
    } else {
        Err("a language is two letters, such as en or de".to_owned())
    }
}
