//! Which language a text is in: its statement, or its commonest little words.

use super::scan::digit;
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

use Lang::{
    Arabic, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Other,
    Polish, Portuguese, Russian, Spanish, Swedish, Turkish,
};

impl Lang {
    /// Whether `1.200` is twelve hundred and `1,5` one and a half.
    pub(super) fn has_decimal_comma(self) -> bool {
        !matches!(self, English | Chinese | Japanese | Korean | Hindi | Arabic)
    }
}

/// Little words that no other of these languages shares with the same frequency.
const LITTLE: &[(Lang, &[&str])] = &[
    (
        English,
        &[
            "the", "of", "and", "to", "in", "is", "was", "for", "that", "by", "at", "with", "are",
            "from", "on", "he", "she", "it", "will",
        ],
    ),
    (
        German,
        &[
            "der", "die", "das", "und", "ist", "von", "den", "auf", "mit", "für", "im", "ein",
            "eine", "um", "nicht", "dem", "des", "zu", "sich", "wird", "es", "rund", "ihre",
            "sind", "bei", "nach", "hat",
        ],
    ),
    (
        French,
        &[
            "le", "la", "les", "des", "du", "et", "est", "une", "un", "dans", "pour", "par", "au",
            "que", "sont", "en", "de", "à", "a", "sur", "il",
        ],
    ),
    (
        Spanish,
        &[
            "el", "la", "los", "las", "del", "y", "es", "una", "un", "en", "por", "con", "de",
            "que", "se", "a", "al", "más",
        ],
    ),
    (
        Italian,
        &[
            "il", "la", "gli", "di", "che", "e", "è", "una", "un", "del", "della", "per", "con",
            "i", "in", "sono", "nel", "le",
        ],
    ),
    (
        Portuguese,
        &[
            "o", "a", "os", "as", "do", "da", "e", "em", "um", "uma", "que", "de", "para", "por",
            "não", "no", "na", "é",
        ],
    ),
    (
        Dutch,
        &[
            "de", "het", "een", "en", "van", "is", "op", "met", "voor", "niet", "te", "tot",
            "door", "zijn", "dat", "in",
        ],
    ),
    (
        Swedish,
        &[
            "och", "att", "en", "ett", "som", "på", "för", "av", "till", "är", "det", "den", "med",
            "har", "i",
        ],
    ),
    (
        Polish,
        &[
            "w",
            "i",
            "na",
            "z",
            "się",
            "że",
            "do",
            "nie",
            "jest",
            "o",
            "od",
            "po",
            "wyniósł",
            "przez",
            "zł",
            "mld",
        ],
    ),
    (
        Turkish,
        &[
            "ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "çok", "daha", "yüzde",
        ],
    ),
];

/// The language of `text`: what it states, else what its first words say.
pub(super) fn of(text: &Text) -> Lang {
    match text.lang().map(stated) {
        Some(Some(lang)) => lang,
        Some(None) => Other,
        None => guessed(text.as_str()),
    }
}

fn stated(code: &str) -> Option<Lang> {
    let code = code.get(..2)?.to_ascii_lowercase();
    Some(match code.as_str() {
        "en" => English,
        "de" => German,
        "fr" => French,
        "es" | "ca" => Spanish,
        "it" => Italian,
        "pt" => Portuguese,
        "nl" | "af" => Dutch,
        "sv" => Swedish,
        "pl" => Polish,
        "ru" | "uk" | "bg" => Russian,
        "tr" => Turkish,
        "hi" => Hindi,
        "ar" => Arabic,
        "zh" => Chinese,
        "ja" => Japanese,
        "ko" => Korean,
        _ => return None,
    })
}

fn guessed(text: &str) -> Lang {
    /// Enough to tell, and a bound for long texts.
    const SAMPLE_CHARS: usize = 4000;
    let sample = || text.chars().take(SAMPLE_CHARS);
    let share = |test: Script| {
        let letters = sample().filter(|it| it.is_alphabetic()).count();
        4 * sample().filter(|it| test(*it)).count() > letters.max(1)
    };
    if sample().any(|it| matches!(it, '\u{3040}'..='\u{30ff}')) && share(is_cjk) {
        return Japanese;
    }
    for (lang, test) in SCRIPTS {
        if share(*test) {
            return *lang;
        }
    }
    let mut best = (0, English);
    let sample: String = sample().collect::<String>().to_lowercase();
    let words = || sample.split(|it: char| !it.is_alphabetic() && digit(it).is_none());
    for (lang, little) in LITTLE {
        let count = words().filter(|it| little.contains(it)).count();
        if best.0 < count {
            best = (count, *lang);
        }
    }
    best.1
}

/// Tells whether a character is of a script.
type Script = fn(char) -> bool;

const SCRIPTS: &[(Lang, Script)] = &[
    (Korean, |it| matches!(it, '\u{ac00}'..='\u{d7a3}')),
    (Chinese, is_cjk),
    (Russian, |it| matches!(it, '\u{400}'..='\u{4ff}')),
    (Hindi, |it| matches!(it, '\u{900}'..='\u{97f}')),
    (Arabic, |it| matches!(it, '\u{600}'..='\u{6ff}')),
];

fn is_cjk(it: char) -> bool {
    matches!(it, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}
