//! The shapes that leave the core: versioned, serialisable, with the offsets of
//! the side that reads them.
//!
//! The extension counts UTF-16 units in the page's text nodes ([`page`]), the
//! command's JSON counts Unicode scalar values ([`fn@extract`], [`fn@annotate`],
//! [`fn@compare`]).
//! Only this module turns bytes into either.

mod address;
mod annotate;
mod card;
pub mod comparison;
mod extract;
mod glimpse;
mod name;
mod normal;
mod offset;
mod page;
mod place;

use serde::Serialize;

pub use annotate::{Annotation, annotate, unannotated};
pub use comparison::{Comparison, compare};
pub use extract::{Extract, extract, failure};
pub use page::{
    Cards, Figure, File, Hide, Metadata, Page, Picture, Place, Quote, Source, Table, VERSION,
    cards, page,
};

/// A value of this module as one line of JSON.
pub fn json(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings can fail, and there are none here.
    serde_json::to_string(value).unwrap_or_default()
}
