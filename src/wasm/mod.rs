//! The calls of the Wasm module: a packed page in, the wire out.

#[cfg(feature = "playground")]
pub mod playground;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::article::NoArticle;
use crate::dom::{Document, packed};
use crate::export::{self, Format};
use crate::{Config, Reading, decide, wire};

/// A page that is being read: first what to hide, then what the sidebar lists.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PageReading {
    document: Document,
    reading: Result<Reading, NoArticle>,
}

#[wasm_bindgen]
impl PageReading {
    /// Finds the article and the clutter of a packed live page.
    ///
    /// # Errors
    ///
    /// One sentence, when the pack is broken: pack the page once more.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str, url: &str) -> Result<PageReading, JsError> {
        let document = packed::parse(pack, Some(url))
            .map_err(|packed::Broken| JsError::new("the page changed while it was being read"))?;
        let reading = decide(&document, &Config::default());
        Ok(Self { document, reading })
    }

    /// Returns a [`wire::Page`] as a plain object, without quotes and figures until
    /// [`cards`](Self::cards) has found them.
    ///
    /// # Errors
    ///
    /// When the object cannot be made.
    pub fn page(&self) -> Result<JsValue, JsError> {
        plain(&wire::page(
            &self.reading.as_ref().map_err(|it| *it),
            &self.document,
        ))
    }

    /// Finds the quotes and figures; returns [`wire::Cards`] as a plain object.
    ///
    /// # Errors
    ///
    /// When the object cannot be made.
    pub fn cards(&mut self) -> Result<JsValue, JsError> {
        let Ok(reading) = &mut self.reading else {
            return plain(&wire::Cards::default());
        };
        reading.complete();
        plain(&wire::cards(reading, &self.document))
    }
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
    let mut it = PageReading::new(pack, url)?;
    if let Ok(reading) = &mut it.reading {
        reading.complete();
    }
    let page = wire::page(&it.reading.as_ref().map_err(|it| *it), &it.document);
    plain(&export::file(&page, format))
}

/// The version of the core, as in `Cargo.toml`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn plain(value: &impl Serialize) -> Result<JsValue, JsError> {
    serde_wasm_bindgen::to_value(value).map_err(|it| JsError::new(&it.to_string()))
}
