//! What can go wrong outside the core, in one clear sentence each.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

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
        ExitCode::FAILURE
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
