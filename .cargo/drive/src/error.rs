//! What went wrong, in one sentence.

use std::fmt;

/// What went wrong, in one sentence.
#[derive(Debug)]
pub struct Error(String);

/// A result with [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error that says this.
    pub(crate) fn new(message: impl Into<String>) -> Error {
        Error(message.into())
    }

    /// Turns another error into ours, opened by what it is about.
    pub(crate) fn of<E: fmt::Display>(about: impl fmt::Display) -> impl FnOnce(E) -> Error {
        move |it| Error(format!("{about}: {it}"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
