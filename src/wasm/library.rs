//! The calls of the library's Wasm: records in, files and places out, all as JSON.
//!
//! It reads no page: of a page it gets the pack, to find highlights in it, or the
//! JSON of what the core found. `extension/library/core.js` is its other side.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::dom::{Document, packed};
use crate::export::{self, Format};
use crate::import;
use crate::wire::{self, ExportOptions, Highlight, ImportOptions, Library, Place, record};

type Answer = Result<String, JsError>;

/// Describes a selection of a packed page, given as places; `null` without a word.
///
/// # Errors
///
/// One sentence, when the pack or the places are broken.
#[wasm_bindgen]
pub fn describe(pack: &str, places: &str) -> Answer {
    let places: Vec<Place> = parsed(places)?;
    json(&wire::describe(&document(pack)?, &places))
}

/// Finds highlights on a packed page: a [`wire::Placed`] for each.
///
/// # Errors
///
/// One sentence, when the pack or the highlights are broken.
#[wasm_bindgen]
pub fn place(pack: &str, highlights: &str) -> Answer {
    let highlights: Vec<Highlight> = parsed(highlights)?;
    json(&wire::place(&document(pack)?, &highlights))
}

/// The [`wire::Article`] record of a page that the core read; `null` where it has
/// no article.
///
/// # Errors
///
/// One sentence, when the page is broken.
#[wasm_bindgen(js_name = articleOf)]
pub fn article_of(page: &str, url: &str, saved: &str) -> Answer {
    json(&record::article_of(parsed(page)?, url, saved))
}

/// The id of the article at an address.
#[wasm_bindgen(js_name = articleId)]
pub fn article_id(url: &str) -> String {
    wire::id::of_article(url)
}

/// What two highlights share if they are the same: for duplicates.
#[wasm_bindgen(js_name = keyOf)]
pub fn key_of(url: &str, exact: &str) -> String {
    wire::id::key(url, exact)
}

/// The formats of exports: a list of [`wire::FormatFacts`].
///
/// # Errors
///
/// None in practice.
#[wasm_bindgen]
pub fn formats() -> Answer {
    json(&Format::ALL.map(Format::facts))
}

/// Exports records; returns a [`wire::File`].
///
/// # Errors
///
/// One sentence, when the records are broken, there is no such format, or the
/// template is wrong.
#[wasm_bindgen(js_name = exportRecords)]
pub fn export_records(records: &str, format: &str, options: &str) -> Answer {
    let library: Library = parsed(records)?;
    let options: ExportOptions = parsed(options)?;
    let format = Format::named(format)
        .ok_or_else(|| JsError::new(&format!("there is no export as {format}")))?;
    let file = export::file(&library, format, &options);
    json(&file.map_err(|it| JsError::new(&it.to_string()))?)
}

/// Reads a file of records; returns a [`wire::Import`].
///
/// # Errors
///
/// One sentence, when the options are broken.
#[wasm_bindgen(js_name = importRecords)]
pub fn import_records(text: &str, options: &str) -> Answer {
    let options: ImportOptions = parsed(options)?;
    json(&import::read(text, &options))
}

/// The records of two machines as one set.
///
/// # Errors
///
/// One sentence, when one of them is no list.
#[wasm_bindgen]
pub fn merge(one: &str, other: &str) -> Answer {
    json(&wire::merge(parsed(one)?, parsed(other)?))
}

fn document(pack: &str) -> Result<Document, JsError> {
    packed::parse(pack, None)
        .map_err(|packed::Broken| JsError::new("the page changed while it was being read"))
}

fn parsed<T: DeserializeOwned>(json: &str) -> Result<T, JsError> {
    wire::parsed(json).map_err(|it| JsError::new(&it))
}

fn json(value: &impl Serialize) -> Answer {
    Ok(wire::value(value).to_string())
}
