//! The language of a text, as far as its quotes are written differently.

use super::lexicon::Lang;
use crate::text::Text;

/// The language of a text.
pub(super) fn of(text: &Text) -> Lang {
    match text.lang().as_deref() {
        Some("en") => Lang::English,
        Some("de") => Lang::German,
        Some("fr") => Lang::French,
        Some("es") => Lang::Spanish,
        Some("it") => Lang::Italian,
        Some("pt") => Lang::Portuguese,
        Some("nl") => Lang::Dutch,
        // A headline without a single small word is most often English.
        None if text.as_str().chars().all(is_plain) => Lang::English,
        _ => Lang::Other,
    }
}

/// Whether a character stands in English text: anything but foreign letters.
fn is_plain(it: char) -> bool {
    it.is_ascii() || !it.is_alphabetic()
}
