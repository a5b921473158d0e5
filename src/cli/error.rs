//! What can go wrong outside the core, in one clear sentence each.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::article::NoArticle;
use crate::export::Fault;

/// Why a file could not be read, or nothing be written.
#[derive(Debug)]
pub enum Error {
    /// The file is missing, a folder, or not ours to read.
    ReadFile {
        /// The file, as the caller named it.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// There is not a word in it.
    EmptyFile {
        /// The file.
        path: String,
    },
    /// It is no text: a picture, a PDF, an archive.
    Binary {
        /// The file.
        path: String,
        /// What it looks like, where its first bytes tell.
        kind: &'static str,
        /// The way out.
        advice: &'static str,
    },
    /// It is larger than any article.
    TooLarge {
        /// The file.
        path: String,
        /// The most we read, in mebibytes.
        limit: u64,
    },
    /// It was read, and has no article.
    NoArticle {
        /// The file.
        path: String,
        /// Why.
        why: NoArticle,
    },
    /// Both copies to compare are standard input, which can be read once.
    BothStandardInput,
    /// It cannot be exported like that.
    Export(Fault),
    /// There is no such format of exports.
    NoFormat,
    /// It is no file of highlights that we know.
    NoHighlights(String),
    /// The output could not be written.
    Write(io::Error),
}

impl Error {
    /// Says so on standard error, and gives the exit code. A closed pipe is no
    /// error: whoever read us has seen enough.
    pub fn report(&self) -> ExitCode {
        if let Self::Write(source) = self
            && source.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        // With standard error closed as well there is nobody left to tell.
        let _ = writeln!(anstream::stderr().lock(), "pullquote: {self}");
        match self {
            Self::BothStandardInput | Self::Export(_) | Self::NoFormat => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReadFile { path, source } => {
                write!(out, "cannot read {path}: {}", reason(source))
            }
            Self::EmptyFile { path } => write!(
                out,
                "{path} has no text in it; save the page again, as HTML"
            ),
            Self::Binary { path, kind, advice } => write!(out, "{path} is {kind}; {advice}"),
            Self::TooLarge { path, limit } => write!(
                out,
                "{path} is larger than {limit} MiB, the most that is read; \
                 save the page without its pictures (\"HTML only\")"
            ),
            Self::NoArticle { path, why } => {
                write!(out, "{path} has no article: {}", no_article(*why))
            }
            Self::BothStandardInput => {
                write!(
                    out,
                    "standard input can only be one of the copies; name a file for the other"
                )
            }
            Self::NoFormat => write!(out, "there is no such format; see pullquote export --help"),
            Self::NoHighlights(path) => write!(
                out,
                "{path} holds no highlights that can be read; export them as JSON, JSON-LD or CSV"
            ),
            Self::Export(fault) => write!(out, "{fault}"),
            Self::Write(source) => write!(out, "cannot write the output: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ReadFile { source, .. } | Self::Write(source) => Some(source),
            _ => None,
        }
    }
}

impl From<io::Error> for Error {
    fn from(source: io::Error) -> Self {
        Self::Write(source)
    }
}

/// The system's reason in words that are the same on every system.
fn reason(source: &io::Error) -> String {
    match source.kind() {
        io::ErrorKind::NotFound => "there is no such file; check its name".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied; check who may read it".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder; name the files in it".to_owned(),
        _ => source.to_string(),
    }
}

fn no_article(why: NoArticle) -> &'static str {
    match why {
        NoArticle::Empty => "there is no text on it; save the page when it has loaded",
        NoArticle::Listing => "it lists stories; save the page of one of them",
        NoArticle::Consent => "it only asks for consent; answer that, and save the page again",
        NoArticle::NotProse => "there is no running text on it; save the page of a story",
    }
}
