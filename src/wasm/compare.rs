//! The calls of the Wasm that compares: stored copies in, what became of the story
//! out, as JSON.

use wasm_bindgen::prelude::*;

use crate::reading::Reading;
use crate::wire::{self, copy};

type Answer = Result<String, JsError>;

/// Compares two copies of a story, each an article's record with its `text`; returns a
/// [`wire::Outcome`].
///
/// # Errors
///
/// One sentence, when a copy is no JSON, or has no text.
#[wasm_bindgen]
pub fn compare(a: &str, b: &str) -> Answer {
    let (a, b) = (reading(a)?, reading(b)?);
    Ok(wire::value(&wire::outcome(&a, &b)).to_string())
}

fn reading(record: &str) -> Result<Reading, JsError> {
    copy::parse(record).map_err(|it| JsError::new(&it))
}
