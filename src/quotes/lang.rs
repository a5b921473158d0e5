//! Which language a text is in: by statement, else by its commonest words.

use super::lexicon::Lang;
use crate::text::Text;

/// Words that are frequent in one of the languages and rare in the others.
const TELLING: &[(Lang, &[&str])] = &[
    (
        Lang::English,
        &["and", "of", "said", "that", "the", "was", "with"],
    ),
    (
        Lang::German,
        &["das", "der", "die", "ist", "mit", "nicht", "und", "von"],
    ),
    (
        Lang::French,
        &["dans", "des", "est", "et", "les", "pour", "une"],
    ),
    (
        Lang::Spanish,
        &["con", "del", "el", "las", "los", "una", "y"],
    ),
    (
        Lang::Italian,
        &["che", "di", "gli", "il", "non", "per", "sono", "è"],
    ),
    (
        Lang::Portuguese,
        &["ao", "com", "da", "do", "em", "não", "os", "uma"],
    ),
    (
        Lang::Dutch,
        &["dat", "een", "het", "niet", "op", "van", "voor"],
    ),
];

/// How much of a text is looked at: enough for certainty, little for speed.
const SAMPLE_WORDS: usize = 2000;

/// The language of a text.
pub(super) fn of(text: &Text) -> Lang {
    if let Some(stated) = text.lang() {
        return match stated.get(..2).unwrap_or_default() {
            "en" => Lang::English,
            "de" => Lang::German,
            "fr" => Lang::French,
            "es" => Lang::Spanish,
            "it" => Lang::Italian,
            "pt" => Lang::Portuguese,
            "nl" => Lang::Dutch,
            _ => Lang::Other,
        };
    }
    let mut counts = [0_usize; TELLING.len()];
    let words = text.as_str().split(|it: char| !it.is_alphabetic());
    for word in words.filter(|it| !it.is_empty()).take(SAMPLE_WORDS) {
        let word = word.to_lowercase();
        for (at, (_, words)) in TELLING.iter().enumerate() {
            counts[at] += usize::from(words.contains(&word.as_str()));
        }
    }
    let best = (0..counts.len()).rev().max_by_key(|it| counts[*it]);
    match best {
        Some(at) if 0 < counts[at] => TELLING[at].0,
        // A headline without a single small word is most often English.
        _ if text.as_str().chars().all(is_plain) => Lang::English,
        _ => Lang::Other,
    }
}

/// Whether a character stands in English text: anything but foreign letters.
fn is_plain(it: char) -> bool {
    it.is_ascii() || !it.is_alphabetic()
}
