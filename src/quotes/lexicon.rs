//! What the word lists know of a word: speech verb, pronoun, kind of noun.
//!
//! The lists are packed ([`packed`]) in the `words_…` tables; [`Lexicon::of`] lays the
//! lists of one language out as one index.

use std::collections::HashMap;

use super::{given, packed, places, words_de, words_en, words_romance, words_small};
use crate::table::ends_in;

/// Classes of a word, as bits: a word may be several things.
pub(super) mod class {
    /// Reports speech and stands beside it: said.
    pub(in crate::quotes) const SAY: u32 = 1;
    /// Reports speech in its own sentence: called, accused.
    pub(in crate::quotes) const CALL: u32 = 1 << 1;
    /// Auxiliary or copula.
    pub(in crate::quotes) const AUX: u32 = 1 << 2;
    /// Any other finite verb.
    pub(in crate::quotes) const VERB: u32 = 1 << 3;
    /// Article, possessive, number word.
    pub(in crate::quotes) const DET: u32 = 1 << 4;
    /// Preposition.
    pub(in crate::quotes) const PREP: u32 = 1 << 5;
    /// Conjunction.
    pub(in crate::quotes) const CONJ: u32 = 1 << 6;
    /// Relative pronoun.
    pub(in crate::quotes) const REL: u32 = 1 << 7;
    /// He.
    pub(in crate::quotes) const HE: u32 = 1 << 8;
    /// She.
    pub(in crate::quotes) const SHE: u32 = 1 << 9;
    /// They.
    pub(in crate::quotes) const THEY: u32 = 1 << 10;
    /// It.
    pub(in crate::quotes) const IT: u32 = 1 << 11;
    /// A noun for persons: spokesman, officials.
    pub(in crate::quotes) const PERSON: u32 = 1 << 12;
    /// A noun for bodies: company, ministry.
    pub(in crate::quotes) const ORG: u32 = 1 << 13;
    /// A noun for what can be read: statement, sign.
    pub(in crate::quotes) const DOC: u32 = 1 << 14;
    /// Stands before a name and is no part of it: Sen., President.
    pub(in crate::quotes) const TITLE: u32 = 1 << 15;
    /// Adverb or other word that stands between subject and verb.
    pub(in crate::quotes) const ADV: u32 = 1 << 16;
    /// According to, laut, selon.
    pub(in crate::quotes) const ACC: u32 = 1 << 17;
    /// A given name of men.
    pub(in crate::quotes) const MALE: u32 = 1 << 18;
    /// A given name of women.
    pub(in crate::quotes) const FEMALE: u32 = 1 << 19;
    /// A place, people or language.
    pub(in crate::quotes) const PLACE: u32 = 1 << 20;
    /// The word says that a man is meant: Mr, spokesman.
    pub(in crate::quotes) const MAN: u32 = 1 << 21;
    /// The word says that a woman is meant: Mrs, spokeswoman.
    pub(in crate::quotes) const WOMAN: u32 = 1 << 22;
    /// A word that opens a sentence or line and is no name: Still, Monday, Photo.
    pub(in crate::quotes) const PLAIN: u32 = 1 << 23;
    /// Before marked words it says that they are a name: so-called, film, titled.
    pub(in crate::quotes) const TITLED: u32 = 1 << 24;
    /// I, we, you: nobody a reader could look up.
    pub(in crate::quotes) const SELF: u32 = 1 << 25;
    /// A word inside the names of bodies: University, Inc.
    pub(in crate::quotes) const BODY: u32 = 1 << 26;
    /// Takes over a speech begun before: added, continued.
    pub(in crate::quotes) const GOES_ON: u32 = 1 << 27;
    /// His, her: as [`HE`] and [`SHE`], but never the subject.
    pub(in crate::quotes) const POSSESSIVE: u32 = 1 << 28;
    /// A month: a name behind it begins anew.
    pub(in crate::quotes) const MONTH: u32 = 1 << 29;

    /// Whatever can follow a subject.
    pub(in crate::quotes) const ANY_VERB: u32 = SAY | CALL | AUX | VERB;
    /// Whatever reports speech.
    pub(in crate::quotes) const CUE: u32 = SAY | CALL;
    /// Personal pronouns of the third person.
    pub(in crate::quotes) const PRONOUN: u32 = HE | SHE | THEY | IT;
    /// Words with a grammatical job only.
    pub(in crate::quotes) const FUNCTION: u32 =
        AUX | DET | PREP | CONJ | REL | PRONOUN | ADV | ACC | PLAIN | SELF;
    /// Nouns that can be the source of a quotation.
    pub(in crate::quotes) const SOURCE: u32 = PERSON | ORG | DOC;
}

/// The classes of some words, and the words as `packed` has them.
pub(super) type List = (u32, &'static [u8]);

/// The languages whose grammar is known; the others get marks and a few verbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lang {
    English,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,
    Other,
}

/// The word lists of one language.
pub(super) struct Lexicon {
    index: HashMap<String, usize>,
    /// Which language's.
    pub lang: Lang,
}

impl Lexicon {
    /// The lists of a language, names and places among them.
    pub(super) fn of(lang: Lang) -> Self {
        let own: &[&[List]] = match lang {
            Lang::English => &[words_en::LISTS],
            Lang::German => &[words_de::LISTS],
            Lang::French => &[words_romance::FRENCH],
            Lang::Spanish => &[words_romance::SPANISH],
            Lang::Italian => &[words_romance::ITALIAN],
            Lang::Portuguese => &[words_romance::PORTUGUESE],
            Lang::Dutch => &[words_small::DUTCH],
            Lang::Other => &[words_small::OTHER],
        };
        let shared = [given::LISTS, places::LISTS];
        let mut index: HashMap<String, usize> = HashMap::new();
        for (class, words) in own.iter().chain(&shared).flat_map(|lists| lists.iter()) {
            packed::words(words, |word| {
                *index.entry(word.to_owned()).or_default() |= *class as usize;
            });
        }
        Self { index, lang }
    }

    /// The classes of a word in lower case; inflected English verbs are known by
    /// their base form.
    pub(super) fn class(&self, lower: &str) -> u32 {
        let own = self.listed(lower);
        if self.lang != Lang::English {
            return own | self.conjugated(lower);
        }
        if own & class::FUNCTION & !class::PLAIN != 0 {
            return own;
        }
        let adverb = own == 0 && 5 < lower.len() && lower.ends_with("ly");
        own | self.inflected(lower) | if adverb { class::ADV } else { 0 }
    }

    fn listed(&self, lower: &str) -> u32 {
        self.index.get(lower).map_or(0, |it| *it as u32)
    }

    /// Verbs of speech through the commonest endings: sagte, affirmé, afirmó.
    fn conjugated(&self, lower: &str) -> u32 {
        let endings = match self.lang {
            Lang::German | Lang::Dutch => "te:t ten:t",
            Lang::French => "é:e ée:e ait:e ent:e",
            Lang::Spanish => "ó:a ió:e an:a ado:a ido:e",
            Lang::Italian => "ato:a ava:a ito:isce",
            Lang::Portuguese => "ou:a eu:e iu:e am:a ado:a ido:e",
            // Past tenses have a gender: powiedziała, сказала, قالت, אמרה.
            Lang::Other => "a: а: и: ла:в ت: ה:",
            Lang::English => "",
        };
        let pairs = endings.split(' ').filter_map(|it| it.split_once(':'));
        let stems = pairs.filter_map(|(ending, base)| {
            let stem = lower.strip_suffix(ending)?;
            Some(self.stem(stem, base) & class::CUE)
        });
        stems.fold(0, |res, it| res | it)
    }

    /// What a German compound is, its last part says: Landgericht.
    pub(super) fn compound(&self, lower: &str) -> u32 {
        let parts = lower.char_indices().skip(3).map(|it| &lower[it.0..]);
        let known = |part: &str| {
            let man = part.strip_suffix("in").map_or(0, |it| self.listed(it));
            (self.listed(part) | man & class::PERSON) & class::SOURCE
        };
        let mut known = parts
            .take_while(|it| 4 < it.len() || *it == "chef")
            .map(known);
        let person = ends_in(lower, "ologin ikerin istin eurin entin orin erin");
        known.find(|it| *it != 0).unwrap_or(if person {
            class::PERSON | class::WOMAN
        } else {
            0
        })
    }

    /// Classes through an English ending: argues, argued, arguing; officials.
    fn inflected(&self, lower: &str) -> u32 {
        let verbs = class::SAY | class::CALL | class::VERB | class::GOES_ON;
        let nouns = class::PERSON | class::ORG | class::DOC;
        let mut res = 0;
        if let Some(stem) = lower.strip_suffix('s') {
            res |= self.listed(stem) & (verbs | nouns);
            if let Some(stem) = lower.strip_suffix("ies") {
                res |= self.stem(stem, "y") & (verbs | nouns);
            } else if let Some(stem) = lower.strip_suffix("es") {
                res |= self.listed(stem) & (verbs | nouns);
            }
        } else if let Some(stem) = lower.strip_suffix("ied") {
            res |= self.stem(stem, "y") & verbs;
        } else if let Some(stem) = lower.strip_suffix("ed") {
            res |= (self.listed(stem) | self.stem(stem, "e") | self.undoubled(stem)) & verbs;
        } else if let Some(stem) = lower.strip_suffix("ing") {
            res |= (self.listed(stem) | self.stem(stem, "e") | self.undoubled(stem)) & verbs;
        }
        res
    }

    fn stem(&self, stem: &str, ending: &str) -> u32 {
        self.listed(&[stem, ending].concat())
    }

    /// `quipp` → quip.
    fn undoubled(&self, stem: &str) -> u32 {
        let mut chars = stem.chars().rev();
        match (chars.next(), chars.next()) {
            (Some(last), Some(before)) if last == before && last.is_ascii_alphabetic() => {
                self.listed(&stem[..stem.len() - 1])
            }
            _ => 0,
        }
    }
}
