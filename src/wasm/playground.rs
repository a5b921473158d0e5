//! What only the playground needs: a dropped file as text, and text as a page.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::decode;

/// The text of a dropped file, in whatever encoding it is.
///
/// # Errors
///
/// One sentence, when the file cannot be opened or is no text.
#[wasm_bindgen(js_name = readFile)]
pub async fn read_file(file: web_sys::File) -> Result<String, JsError> {
    let name = file.name();
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| JsError::new(&format!("{name} cannot be opened")))?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    decode::text(&bytes)
        .map_err(|it| JsError::new(&format!("{name} is {}; {}", it.kind, it.advice)))
}

/// A text as a page: as it is when it is one, else with a paragraph for each line,
/// the first of them the headline.
#[wasm_bindgen(js_name = toPage)]
pub fn to_page(text: &str) -> String {
    if decode::is_html(text) {
        return text.to_owned();
    }
    let mut res = String::from("<!doctype html><article>");
    let blocks = text.split('\n').map(str::trim);
    for (idx, block) in blocks.filter(|it| !it.is_empty()).enumerate() {
        let tag = if idx == 0 { "h1" } else { "p" };
        let words = block.replace('&', "&amp;").replace('<', "&lt;");
        res.push_str(&format!("<{tag}>{words}</{tag}>"));
    }
    res + "</article>"
}
