//! The calls of the Wasm module: a packed page in, the wire out.

use wasm_bindgen::prelude::*;

use crate::dom::packed;
use crate::{Config, read, wire};

/// Reads a packed live page; returns a [`wire::Page`] as a plain object.
///
/// # Errors
///
/// One sentence, when the pack is broken: pack the page once more.
#[wasm_bindgen(js_name = readPage)]
pub fn read_page(pack: &str, url: &str) -> Result<JsValue, JsError> {
    let document = packed::parse(pack, Some(url))
        .map_err(|packed::Broken| JsError::new("the page changed while it was being read"))?;
    let page = wire::page(&read(&document, &Config::default()), &document);
    serde_wasm_bindgen::to_value(&page).map_err(|it| JsError::new(&it.to_string()))
}
