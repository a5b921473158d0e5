//! The shapes that leave the core: versioned, serialisable, with the offsets of
//! the side that reads them.
//!
//! The extension counts UTF-16 units in the page's text nodes ([`page`]), the
//! command's JSON counts Unicode scalar values ([`fn@extract`], [`fn@annotate`],
//! [`fn@compare`]).
//! Only this module turns bytes into either.

mod address;
#[cfg(feature = "library")]
mod anchored;
mod annotate;
mod card;
#[cfg(feature = "compare")]
pub mod comparison;
#[cfg(feature = "compare")]
pub mod copies;
#[cfg(feature = "compare")]
pub mod copy;
#[cfg(feature = "compare")]
pub mod english;
#[cfg(feature = "library")]
mod exchange;
mod extract;
#[cfg(feature = "compare")]
mod fate;
mod glimpse;
#[cfg(feature = "library")]
pub mod id;
#[cfg(feature = "library")]
mod merge;
mod name;
mod normal;
mod offset;
#[cfg(feature = "compare")]
pub mod outcome;
mod page;
mod places;
#[cfg(feature = "library")]
pub mod record;
#[cfg(feature = "compare")]
pub mod summary;
#[cfg(feature = "library")]
pub(crate) mod time;

use serde::Serialize;

#[cfg(feature = "library")]
pub use anchored::{Placed, describe, place};
pub use annotate::{Annotation, annotate, unannotated};
#[cfg(feature = "compare")]
pub use comparison::{Comparison, compare};
#[cfg(feature = "compare")]
pub use copies::{Copies, copies};
#[cfg(feature = "library")]
pub use exchange::{ExportOptions, FormatFacts, Import, ImportOptions, Problem};
pub use extract::{Extract, extract, failure};
#[cfg(feature = "library")]
pub use merge::merge;
#[cfg(feature = "compare")]
pub use outcome::{Outcome, outcome};
pub use page::{
    Cards, Figure, File, Hide, Metadata, Page, Picture, Place, Quote, Source, Table, VERSION,
    cards, page,
};

#[cfg(feature = "library")]
pub use record::{Article, Highlight, Library, Selectors};

/// A value of this module as one line of JSON.
pub fn json(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings can fail, and there are none here.
    serde_json::to_string(value).unwrap_or_default()
}

/// A value of this module as a JSON value.
///
/// All JSON of the library goes through it: each type is then written and read by
/// one piece of code, where writing lines, pages and values would take three.
#[cfg(any(feature = "library", feature = "compare"))]
pub(crate) fn value(value: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A value of this module from JSON, or why it is none.
#[cfg(feature = "library")]
pub(crate) fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, String> {
    let value = serde_json::from_str(json).map_err(|it| it.to_string())?;
    from_value(value)
}

/// The same from a JSON value.
#[cfg(feature = "library")]
pub(crate) fn from_value<T: serde::de::DeserializeOwned>(
    value: serde_json::Value,
) -> Result<T, String> {
    serde_json::from_value(value).map_err(|it| it.to_string())
}
