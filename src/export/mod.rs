//! Files for people and programs, as strings; writing them is the faces' part.
//!
//! One file a format. What a page or a reader says is data: every format escapes
//! it by its own rules, so that no title can open a tag, a link or a key.

mod annotations;
mod context;
mod fragment;
mod html;
mod json;
mod markdown;
mod name;
mod obsidian;
mod org;
mod plain;
mod reference;
#[cfg(feature = "compare")]
pub mod report;
mod sheet;
mod story;
mod template;
mod text;

use std::fmt;

use crate::wire::{ExportOptions, File, FormatFacts, Library};

/// What articles and highlights can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown with YAML front matter, or as the user's template has it.
    Markdown,
    /// Addresses that make the same notes in Obsidian.
    Obsidian,
    /// One page that needs nothing else.
    Html,
    /// Plain text.
    Text,
    /// An outline for Emacs.
    Org,
    /// One JSON object, for programs and for ourselves.
    Json,
    /// W3C Web Annotations, JSON-LD.
    Annotations,
    /// A table.
    Csv,
    /// The table that Readwise takes.
    Readwise,
    /// References for LaTeX.
    Bibtex,
    /// References for EndNote and Zotero.
    Ris,
    /// References for citation processors.
    Csl,
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
    pub const ALL: [Self; 12] = [
        Self::Markdown,
        Self::Obsidian,
        Self::Html,
        Self::Text,
        Self::Org,
        Self::Json,
        Self::Annotations,
        Self::Csv,
        Self::Readwise,
        Self::Bibtex,
        Self::Ris,
        Self::Csl,
    ];

    /// The format with this name, as it stands in a command or message.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.facts().name == name)
    }

    /// Its names, and what its files are.
    pub fn facts(self) -> FormatFacts {
        let (name, title, extension, media_type) = match self {
            Self::Markdown => ("markdown", "Markdown", "md", "text/markdown"),
            Self::Obsidian => ("obsidian", "Obsidian", "txt", "text/uri-list"),
            Self::Html => ("html", "HTML", "html", "text/html"),
            Self::Text => ("text", "Plain text", "txt", "text/plain"),
            Self::Org => ("org", "Org", "org", "text/org"),
            Self::Json => ("json", "JSON", "json", "application/json"),
            Self::Annotations => (
                "annotations",
                "Web Annotations (JSON-LD)",
                "jsonld",
                "application/ld+json",
            ),
            Self::Csv => ("csv", "CSV", "csv", "text/csv"),
            Self::Readwise => ("readwise", "Readwise CSV", "csv", "text/csv"),
            Self::Bibtex => ("bibtex", "BibTeX", "bib", "application/x-bibtex"),
            Self::Ris => ("ris", "RIS", "ris", "application/x-research-info-systems"),
            Self::Csl => (
                "csl",
                "CSL-JSON",
                "json",
                "application/vnd.citationstyles.csl+json",
            ),
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
    let text = match format {
        Format::Markdown => markdown::notes(&stories, options)?,
        Format::Obsidian => obsidian::addresses(&stories, options)?,
        Format::Html => html::page(&stories),
        Format::Text => text::letter(&stories),
        Format::Org => org::outline(&stories),
        Format::Json => json::records(library),
        Format::Annotations => annotations::page(library),
        Format::Csv => sheet::csv(&stories),
        Format::Readwise => sheet::readwise(&stories),
        Format::Bibtex => reference::bibtex(&stories),
        Format::Ris => reference::ris(&stories),
        Format::Csl => reference::csl(&stories),
    };
    Ok(File {
        name: name::of_file(&stories, format.facts().extension),
        media_type: format.facts().media_type,
        text,
    })
}
