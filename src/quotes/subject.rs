//! Subject and verb: what a mention does in its sentence.

use super::{
    frame::Frame,
    lexicon::{Lang, class},
    mention::Scene,
    word::Word,
};
use crate::table::{Words, is_one_of};

/// How far a subject may stand from its verb, in pieces.
const MAX_SUBJECT_GAP: usize = 40;

/// The verb whose subject ends before piece `from`.
pub(super) fn verb_of(scene: Scene<'_>, frame: &Frame, from: usize) -> Option<usize> {
    let mut at = from;
    let mut phrase = false;
    let mut relative = false;
    let end = frame.pieces.len().min(from + MAX_SUBJECT_GAP);
    while at < end {
        let word = scene.word(frame, at)?;
        if is_verb(scene, frame, at) {
            return Some(main_verb(scene, frame, at));
        }
        match word.lower.as_str() {
            "," | "—" | "–" | "-" => return after_comma(scene, frame, at + 1, end),
            "(" | "[" => at = skip_to(scene, frame, at, end)?,
            ":" | ";" | "." => return None,
            _ if word.mark => return None,
            _ if word.is(class::ADV) => {}
            _ if word.is(class::PREP) => phrase = true,
            _ if word.is(class::REL) => relative = true,
            _ if word.is(class::CONJ) => {
                let and = is_one_of(&word.lower, "and und et y e en");
                if !and {
                    return None;
                }
                phrase = true;
            }
            _ if phrase || relative => {}
            _ if at == from && rallied(scene, frame, at) => return Some(at),
            // `involved in the testing`, `familiar with the matter`
            _ if scene.lang == Lang::English
                && !word.upper
                && (word.lower.ends_with("ed")
                    || word.lower.ends_with("ing")
                    || word.reads("familiar")
                    || word.reads("close")) =>
            {
                phrase = true
            }
            _ => return None,
        }
        at += 1;
    }
    None
}

/// `Okafor rallied supporters`: behind a name what looks like a participle is its verb,
/// unless a preposition goes on (`Okafor involved in the testing`).
fn rallied(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let named = at.checked_sub(1).and_then(|it| scene.index(frame, it));
    let named = named.is_some_and(|it| scene.names.of_word[it].is_some());
    let past = |it: &Word| !it.upper && it.lower.ends_with("ed");
    let goes_on = |it: &Word| it.mark || it.is(class::PREP);
    scene.lang == Lang::English
        && named
        && scene.word(frame, at).is_some_and(past)
        && !scene.word(frame, at + 1).is_some_and(goes_on)
}

/// The verb after an apposition: the first comma that a verb follows.
fn after_comma(scene: Scene<'_>, frame: &Frame, from: usize, end: usize) -> Option<usize> {
    let mut at = from;
    // `Okafor, meanwhile, said` and `Okafor, said` alike.
    while at < end {
        let fresh = at == from
            || scene
                .word(frame, at - 1)
                .is_some_and(|it| is_one_of(&it.lower, ", — – -"));
        let word = scene.word(frame, at)?;
        if fresh {
            let mut verb = at;
            while scene.word(frame, verb).is_some_and(|it| it.is(class::ADV)) {
                verb += 1;
            }
            if is_verb(scene, frame, verb) && !scene.word(frame, verb)?.lower.ends_with("ing") {
                return Some(main_verb(scene, frame, verb));
            }
        }
        if word.reads(":") || word.reads(";") {
            return None;
        }
        at += 1;
    }
    None
}

fn skip_to(scene: Scene<'_>, frame: &Frame, from: usize, end: usize) -> Option<usize> {
    (from..end).find(|it| {
        scene
            .word(frame, *it)
            .is_some_and(|it| it.reads(")") || it.reads("]"))
    })
}

/// Whether the word at a piece is used as a verb.
pub(super) fn is_verb(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let Some(word) = scene.word(frame, at) else {
        return false;
    };
    let plain = !word.upper || at == 0;
    let next = scene.word(frame, at + 1);
    let think_tank = word.reads("think") && next.is_some_and(|it| it.lower.starts_with("tank"));
    if !word.is(class::ANY_VERB) || !plain || think_tank {
        return false;
    }
    let Some(before) = at.checked_sub(1).and_then(|it| scene.word(frame, it)) else {
        return true;
    };
    let bare = !word.lower.ends_with("ed") && !word.lower.ends_with("ing");
    if scene.lang == Lang::English && bare && is_nouny(word) {
        let index = at.checked_sub(1).and_then(|it| scene.index(frame, it));
        let named = index.is_some_and(|it| scene.names.of_word[it].is_some());
        let subject = named && !before.possessive
            || before.is(class::PRONOUN | class::SELF | class::ADV | class::AUX | class::PERSON)
                && !before.is(class::POSSESSIVE)
            || matches!(before.lower.as_str(), "who" | "to");
        return subject;
    }
    // `the report`, `in response`: a noun.
    let after_det =
        before.is(class::DET) && before.class & class::PRONOUN == 0 || before.is(class::POSSESSIVE);
    let noun_like = word.class & class::SOURCE != 0 || !word.is(class::AUX);
    !(after_det && noun_like && !before.is(class::REL)
        || before.possessive && !before.is(class::PRONOUN) && noun_like
        || before.is(class::PREP)
            && !before.reads("to")
            && !word.lower.ends_with("ing")
            && noun_like
            && !matches!(scene.lang, Lang::German))
}

/// From an auxiliary on to the verb that carries the meaning: has said, was asked.
pub(super) fn main_verb(scene: Scene<'_>, frame: &Frame, from: usize) -> usize {
    let mut at = from;
    let Some(first) = scene.word(frame, from) else {
        return from;
    };
    if !first.is(class::AUX) || first.is(class::CUE) {
        return from;
    }
    for next in from + 1..from + 5 {
        match scene.word(frame, next) {
            Some(word) if word.is(class::CUE | class::VERB) && !word.upper => return next,
            Some(word) if word.is(class::AUX) => at = next,
            Some(word) if word.is(class::ADV) || word.reads("to") => {}
            _ => break,
        }
    }
    at
}

/// Verbs that are nouns as often, by their base.
const NOUNY: Words = Words::new(
    "address answer argument attack blame blast call charge comment cry defend \
    demand estimate feature fight hit hope joke list mention name object offer \
    order plan play pledge point post praise promise protest question quip quote \
    rating reason record release remark report request response run share show \
    sign signal sound state stick stress support talk text threat tout tweet use \
    view voice vote vow want work",
);

/// Whether a verb is one of [`NOUNY`]: without an ending they need a subject at hand.
fn is_nouny(word: &Word) -> bool {
    let base = word.lower.strip_suffix('s').unwrap_or(&word.lower);
    NOUNY.has(base)
}

#[cfg(test)]
mod tests {
    use super::NOUNY;

    #[test]
    fn table_is_sorted() {
        assert!(NOUNY.is_sorted());
    }
}
