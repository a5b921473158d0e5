//! The calls of the core: what is on a page.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::article::NoArticle;
use crate::dom::{Document, packed};
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

    /// Finds the quotes and figures, which [`page`](Self::page) then has too.
    pub fn complete(&mut self) {
        if let Ok(reading) = &mut self.reading {
            reading.complete();
        }
    }

    /// Finds the quotes and figures; returns [`wire::Cards`] as a plain object.
    ///
    /// # Errors
    ///
    /// When the object cannot be made.
    pub fn cards(&mut self) -> Result<JsValue, JsError> {
        self.complete();
        match &self.reading {
            Ok(reading) => plain(&wire::cards(reading, &self.document)),
            Err(_) => plain(&wire::Cards::default()),
        }
    }

    /// The article's text, headline first, a blank line between two blocks; empty where
    /// there is no article. With it a record can be compared.
    pub fn text(&self) -> String {
        let text = self.reading.as_ref().map(|it| it.text.as_str().to_owned());
        text.unwrap_or_default()
    }
}

/// The version of the core, as in `Cargo.toml`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn plain(value: &impl Serialize) -> Result<JsValue, JsError> {
    serde_wasm_bindgen::to_value(value).map_err(|it| JsError::new(&it.to_string()))
}
