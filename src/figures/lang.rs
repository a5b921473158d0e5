//! The language of a text, as far as its numbers are written differently.

use crate::text::Text;

/// A language whose numbers we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lang {
    English,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,
    Swedish,
    Danish,
    Norwegian,
    Polish,
    Russian,
    Turkish,
    Hindi,
    Arabic,
    Chinese,
    Japanese,
    Korean,
    /// Some other language that sets a comma before decimals.
    Other,
}

use crate::table::is_one_of;
use Lang::{
    Arabic, Chinese, Danish, Dutch, English, French, German, Hindi, Italian, Japanese, Korean,
    Norwegian, Other, Polish, Portuguese, Russian, Spanish, Swedish, Turkish,
};

impl Lang {
    /// Whether `1.200` is twelve hundred and `1,5` one and a half.
    pub(super) fn has_decimal_comma(self) -> bool {
        !matches!(self, English | Chinese | Japanese | Korean | Hindi | Arabic)
    }

    /// Whether a number drops its vowel before the word behind it, as in Italian:
    /// `trent'anni`, `mezz'ora`.
    ///
    /// `after` is what stands behind the word's apostrophe; `d'un sur trois`.
    pub(super) fn elides(self, word: &str, after: &str) -> bool {
        let is_short = is_one_of(word, "Mezz Trent Vent mezz trent vent");
        self == Italian && (word.ends_with("ant") || is_short)
            || self == French
                && word == "d"
                && (after.starts_with("un ") || after.starts_with("une "))
    }
}

/// The language of `text`: what it states, else what its words say.
pub(super) fn of(text: &Text) -> Lang {
    match text.lang().as_deref() {
        Some("en") => English,
        Some("de") => German,
        Some("fr") => French,
        Some("es" | "ca") => Spanish,
        Some("it") => Italian,
        Some("pt") => Portuguese,
        Some("nl" | "af") => Dutch,
        Some("sv") => Swedish,
        Some("da") => Danish,
        Some("no" | "nb" | "nn") => Norwegian,
        Some("pl") => Polish,
        Some("ru" | "uk" | "bg") => Russian,
        Some("tr") => Turkish,
        Some("hi") => Hindi,
        Some("ar") => Arabic,
        Some("zh") => Chinese,
        Some("ja") => Japanese,
        Some("ko") => Korean,
        // A sum of money alone is most often English, and Russian in these letters.
        None if text.as_str().contains(is_cyrillic) => Russian,
        None => English,
        _ => Other,
    }
}

fn is_cyrillic(it: char) -> bool {
    matches!(it, '\u{400}'..='\u{4ff}')
}
