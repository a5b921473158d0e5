//! The calls of the Wasm module: a packed page in, the wire out.

#[cfg(feature = "playground")]
pub mod playground;

use wasm_bindgen::prelude::*;

use crate::dom::packed;
use crate::export::{self, Format};
use crate::{Config, read, wire};

/// Reads a packed live page; returns a [`wire::Page`] as a plain object.
///
/// # Errors
///
/// One sentence, when the pack is broken: pack the page once more.
#[wasm_bindgen(js_name = readPage)]
pub fn read_page(pack: &str, url: &str) -> Result<JsValue, JsError> {
    let page = page(pack, url)?;
    serde_wasm_bindgen::to_value(&page).map_err(|it| JsError::new(&it.to_string()))
}

/// Reads a packed live page; returns its quotes and figures as a [`wire::File`]:
/// `name`, `mediaType`, `text`.
///
/// # Errors
///
/// One sentence, when the pack is broken or there is no such format.
#[wasm_bindgen(js_name = exportPage)]
pub fn export_page(pack: &str, url: &str, format: &str) -> Result<JsValue, JsError> {
    let format = Format::named(format)
        .ok_or_else(|| JsError::new(&format!("there is no export as {format}")))?;
    let file = export::file(&page(pack, url)?, format);
    serde_wasm_bindgen::to_value(&file).map_err(|it| JsError::new(&it.to_string()))
}

/// The version of the core, as in `Cargo.toml`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn page(pack: &str, url: &str) -> Result<wire::Page, JsError> {
    let document = packed::parse(pack, Some(url))
        .map_err(|packed::Broken| JsError::new("the page changed while it was being read"))?;
    Ok(wire::page(&read(&document, &Config::default()), &document))
}
