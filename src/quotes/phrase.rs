//! Where a noun phrase ends: before its verb, and before a phrase that begins anew.

use super::{
    frame::Frame,
    german,
    lexicon::{Lang, class},
    mention::Scene,
    word::Word,
};
use crate::table::is_one_of;

/// Words that count nouns, or stand for them.
const SOMEBODY: &str = "one another some many several both most";

/// The piece after the noun phrase that starts at `from`; `from` where none starts.
pub(super) fn phrase_end(scene: Scene<'_>, frame: &Frame, from: usize) -> usize {
    let mut at = from;
    let mut has_noun = false;
    while let Some(index) = scene.index(frame, at) {
        let word = &scene.words[index];
        let name = scene.names.of_word[index];
        if name.is_none() {
            if word.mark {
                // `Sen. Cruz`, `Gov. Brown`: the dot of a title.
                let is_dot = word.reads(".")
                    && at > from
                    && scene.words[index - 1].is(class::TITLE)
                    && scene.words[index - 1].upper
                    && scene.index(frame, at + 1).is_some();
                if is_dot {
                    at += 1;
                    continue;
                }
                break;
            }
            if from < at && word.is(class::DET) && !joins(scene, &scene.words[index - 1]) {
                break;
            }
            let not = at == from + 1 && word.reads("nicht");
            if !word.is(class::DET) && word.is(class::FUNCTION & !class::PLAIN) && !not {
                break;
            }
            if at > from && (word.is(class::POSSESSIVE) || german::closes(scene, frame, at)) {
                break;
            }
            if stops(scene, word, has_noun, at > from) && !is_modifier(scene, frame, at, has_noun) {
                break;
            }
        }
        has_noun |= name.is_some() || word.source() != 0;
        at += 1;
    }
    let only_det = (from..at).all(|it| {
        scene
            .word(frame, it)
            .is_some_and(|it| it.is(class::DET) && it.class & class::SOURCE == 0)
    });
    if !only_det {
        at
    } else if is_somebody(scene, frame, from, at) {
        from + 1
    } else {
        from
    }
}

/// Whether an article may follow this word in one phrase: `all the crew`, but not
/// `that the agency`.
fn joins(scene: Scene<'_>, before: &Word) -> bool {
    before.is(class::DET) && !(scene.lang == Lang::English && before.reads("that"))
}

/// `said one of them`, `another said`, `some say`: a number word as a person.
fn is_somebody(scene: Scene<'_>, frame: &Frame, from: usize, to: usize) -> bool {
    let Some(word) = scene.word(frame, from) else {
        return false;
    };
    let somebody = is_one_of(&word.lower, SOMEBODY);
    let before = from.checked_sub(1).and_then(|it| scene.word(frame, it));
    let after = scene.word(frame, to);
    scene.lang == Lang::English
        && somebody
        && to == from + 1
        && (after.is_some_and(|it| it.reads("of") || it.is(class::SAY))
            || before.is_some_and(|it| it.is(class::SAY)))
}

/// Whether a word is the verb after the noun rather than part of the phrase.
fn stops(scene: Scene<'_>, word: &Word, has_noun: bool, inside: bool) -> bool {
    if word.upper && scene.lang == Lang::German {
        return false;
    }
    // Without lists the shortest words are taken for prepositions.
    let small = inside && scene.lang == Lang::Other && word.class == 0 && !word.upper;
    if small && word.lower.chars().nth(2).is_none() {
        return true;
    }
    let verb = word.is(class::CUE | class::VERB);
    let noun = word.source() != 0;
    if scene.lang != Lang::English {
        return verb && (has_noun || !noun) || word.lower.ends_with("ant") && has_noun;
    }
    let participle = word.lower.ends_with("ed") || word.lower.ends_with("ing");
    if word.is(class::VERB | class::AUX) && !noun && !inside {
        return true;
    }
    if verb && word.is(class::SAY) && !noun || participle && inside {
        return true;
    }
    if verb {
        return has_noun || !inside;
    }
    participle && !inside
}

/// `the reported plan`, `the Post reports that`: before a noun the word belongs to the phrase.
fn is_modifier(scene: Scene<'_>, frame: &Frame, at: usize, has_noun: bool) -> bool {
    let Some(word) = scene.word(frame, at) else {
        return false;
    };
    if scene.lang != Lang::English || at == 0 {
        return false;
    }
    let noun = word.source() != 0;
    let after_det = scene
        .word(frame, at - 1)
        .is_some_and(|it| it.is(class::DET));
    let next = scene.index(frame, at + 1).map(|it| (it, &scene.words[it]));
    let before_noun = next.is_some_and(|(index, next)| {
        let plain = !next.mark && !next.is(class::FUNCTION & !class::PLAIN);
        plain && (!next.upper || after_det || scene.names.of_word[index].is_none())
    });
    let ending = word.lower.ends_with("ed") || word.lower.ends_with("ing");
    if noun && has_noun {
        let before_verb = next.is_some_and(|it| it.1.is(class::AUX | class::VERB | class::CUE));
        return before_verb || !word.lower.ends_with('s') || before_noun && !word.is(class::SAY);
    }
    let somebody = scene
        .word(frame, at - 1)
        .is_some_and(|it| is_one_of(&it.lower, SOMEBODY));
    // `Okafor rallied supporters`
    let named = scene
        .index(frame, at - 1)
        .is_some_and(|it| scene.names.of_word[it].is_some() && !scene.words[it].possessive);
    noun || ending && before_noun && !has_noun && !named && !(somebody && word.is(class::SAY))
}
