//! Files for people and programs, as strings; writing them is the faces' part.
//!
//! One file a format. What a page or a reader says is data: every format escapes
//! it by its own rules, so that no title can open a tag, a link or a key.

mod json;
mod markdown;
mod name;
mod story;

use std::fmt;

use crate::wire::{ExportOptions, File, FormatFacts, Library};

/// What articles and highlights can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown with YAML front matter, for notes.
    Markdown,
    /// One JSON object, for programs and for ourselves.
    Json,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The user's template is wrong.
    Template(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(why) => write!(out, "the template is wrong: {why}"),
        }
    }
}

impl std::error::Error for Fault {}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Json];

    /// The format with this name, as it stands in a command or message.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.facts().name == name)
    }

    /// Its names, and what its files are.
    pub fn facts(self) -> FormatFacts {
        let (name, title, extension, media_type) = match self {
            Self::Markdown => ("markdown", "Markdown", "md", "text/markdown"),
            Self::Json => ("json", "JSON", "json", "application/json"),
        };
        FormatFacts {
            name,
            title,
            extension,
            media_type,
        }
    }
}

/// Articles and highlights as a file of this format.
///
/// # Errors
///
/// [`Fault`], where the options cannot be followed.
pub fn file(library: &Library, format: Format, options: &ExportOptions) -> Result<File, Fault> {
    let stories = story::stories(library);
    let _ = options;
    let text = match format {
        Format::Markdown => markdown::notes(&stories),
        Format::Json => json::records(library),
    };
    Ok(File {
        name: name::of_file(&stories, format.facts().extension),
        media_type: format.facts().media_type,
        text,
    })
}
