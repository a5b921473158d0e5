//! What is said about exports and imports, beside the records themselves.

use serde::{Deserialize, Serialize};

use super::{Article, Highlight};

/// A format of exports, for a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FormatFacts {
    /// Its name in calls and commands.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// The ending of its files, without the dot; empty where it makes an address.
    pub extension: &'static str,
    /// Its media type.
    pub media_type: &'static str,
}

/// How to export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ExportOptions {
    /// The user's own template for Markdown and Obsidian; else the built-in one.
    pub template: Option<String>,
    /// The Obsidian vault to write into; else the one that was open last.
    pub vault: Option<String>,
    /// The folder in that vault.
    pub folder: Option<String>,
}

/// How to import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportOptions {
    /// The format, else it is told by what is in the file.
    pub format: Option<String>,
    /// The time now, ISO 8601: of what comes without a time.
    pub now: String,
}

/// What a file has in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// What it was read as: `pullquote annotations hypothesis clipper readwise`;
    /// absent where nobody knows it.
    pub format: Option<&'static str>,
    /// Its articles.
    pub articles: Vec<Article>,
    /// Its highlights, none of them twice.
    pub highlights: Vec<Highlight>,
    /// For each highlight what it shares with others that are the same.
    pub keys: Vec<String>,
    /// How many highlights were in it twice.
    pub repeated: usize,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// A part of a file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Which record of the file, from 1; absent where it is the whole file.
    pub record: Option<usize>,
    /// Why: `notText unknownFormat brokenFile newerVersion noWords noAddress
    /// noTarget brokenRecord`.
    pub reason: &'static str,
}
