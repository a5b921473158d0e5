//! Appositions and genitives: phrases that explain a mention instead of acting.

use super::{
    frame::Frame,
    lexicon::{Lang, class},
    mention::{Mention, Scene, Sort},
    word::Word,
};
use crate::table::is_one_of;

/// `the mayor, Lena Brandt,` and `Paul Adeyemi, a spokesman`: one of two explains the other.
pub(super) fn appose(scene: Scene<'_>, frame: &Frame, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        let (left, right) = (mentions[at - 1], mentions[at]);
        if quotes_of(scene, frame, left, right) {
            mentions[at - 1].alias = Some(at);
            mentions[at].apposed = true;
        }
        let comma = right
            .first
            .checked_sub(1)
            .and_then(|it| scene.word(frame, it))
            .is_some_and(|it| it.reads(","));
        if !comma {
            continue;
        }
        match (left.sort, right.sort) {
            (Sort::Name(_), Sort::Noun(_)) if !left.possessive && right.first == left.last + 2 => {
                let word = scene.word(frame, right.first);
                let fits = !says_aside(scene, frame, right.last) && may_be(scene, left, right);
                if fits && word.is_some_and(|it| it.is(class::DET) || !it.upper) {
                    mentions[at].apposed = true;
                    mentions[at].alias = Some(at - 1);
                }
            }
            (_, Sort::Name(_)) if !is_list(scene, frame, right.last) => {
                if let Some(noun) = explained(scene, frame, mentions, at) {
                    mentions[noun].alias = Some(at);
                    mentions[at].apposed = true;
                }
            }
            _ => {}
        }
    }
}

/// `Das Fazit von Lena Brandt: „…“`: her words.
fn quotes_of(scene: Scene<'_>, frame: &Frame, left: Mention, right: Mention) -> bool {
    let word = &scene.words[left.head].lower;
    let von = scene.word(frame, left.last + 1);
    matches!(right.sort, Sort::Name(_))
        && right.first == left.last + 2
        && von.is_some_and(|it| it.reads("von"))
        && is_one_of(word, "fazit kommentar urteil zitat")
}

/// The piece behind what brackets add to a mention: `Okafor (SPD)`, `Okafor (D-N.Y.)`.
pub(super) fn brackets(
    scene: Scene<'_>,
    frame: &Frame,
    at: usize,
    last: Option<&Mention>,
) -> Option<usize> {
    last.filter(|it| it.last + 1 == at)?;
    scene.word(frame, at).filter(|it| it.reads("("))?;
    let inside = (at + 1..at + 7).map_while(|it| scene.word(frame, it));
    let end = at
        + 1
        + inside
            .take_while(|it| it.upper || it.mark && !it.reads(")"))
            .count();
    scene.word(frame, end).filter(|it| it.reads(")"))?;
    Some(end + 1)
}

/// `Okafor, an aide said, is sure`: somebody else says so of the name.
fn says_aside(scene: Scene<'_>, frame: &Frame, last: usize) -> bool {
    let says = scene.word(frame, last + 1);
    let after = scene.word(frame, last + 2);
    says.is_some_and(|it| it.is(class::SAY)) && after.is_none_or(|it| it.reads(","))
}

/// `In Britain, a study`, `Okafor, a report`: a place or person is no text.
fn may_be(scene: Scene<'_>, left: Mention, right: Mention) -> bool {
    let Sort::Name(name) = left.sort else {
        return true;
    };
    let person = scene.names.entities[scene.names.names[name].entity].person;
    let text = matches!(right.sort, Sort::Noun(kind) if kind & class::DOC != 0);
    !(text && 0 < person || left.after_prep && scene.words[left.head].is(class::PLACE))
}

/// The noun that a name after a comma belongs to: `the head of works, Paul Adeyemi`.
fn explained(scene: Scene<'_>, frame: &Frame, mentions: &[Mention], name: usize) -> Option<usize> {
    let comma = mentions[name].first - 1;
    for at in (name.saturating_sub(3)..name).rev() {
        let it = &mentions[at];
        let person =
            |it: &Mention| matches!(it.sort, Sort::Noun(kind) if kind & class::PERSON != 0);
        // `one of the protesters, Lena Brandt`: the one, not the many.
        let of = at.checked_sub(1).map(|it| &mentions[it]);
        let hangs = of.is_some_and(|of| it.after_prep && person(of) && of.last + 2 == it.first);
        if !person(it) || comma <= it.last || hangs {
            continue;
        }
        // Between the two only what hangs on the noun: `of works`, `at Lehigh`.
        let hangs = it.last + 1 == comma
            || scene
                .word(frame, it.last + 1)
                .is_some_and(|it| it.is(class::PREP) || it.elided || is_genitive(scene.lang, it))
                && (it.last + 1..comma).all(|at| {
                    let stops = class::CONJ | class::REL | class::AUX | class::PRONOUN;
                    scene.word(frame, at).is_some_and(|it| {
                        !it.mark && (!it.is(stops) || is_genitive(scene.lang, it))
                    })
                });
        return hangs.then_some(at);
    }
    None
}

/// Between a subject and the verb after its apposition nothing else is the subject:
/// in “Okafor, who backs Reyes, said” it is not Reyes who said it.
pub(super) fn enclose(scene: Scene<'_>, frame: &Frame, mentions: &mut [Mention]) {
    let mut until = 0;
    for at in 0..mentions.len() {
        let it = mentions[at];
        if it.first < until {
            mentions[at].apposed = true;
            continue;
        }
        let hosts = match it.sort {
            Sort::Name(_) => true,
            Sort::Noun(kind) => kind & class::PERSON != 0,
            Sort::Pronoun(_) => false,
        };
        let comma = scene
            .word(frame, it.last + 1)
            .is_some_and(|it| it.reads(",") || it.is(class::PREP));
        if let Some(verb) = it.verb
            && hosts
            && comma
            && !it.after_prep
            && !it.possessive
            && !it.apposed
            && it.alias.is_none()
            && mentions.get(at + 1).is_some_and(|next| next.first < verb)
        {
            until = verb;
        }
    }
}

/// German genitives hang on the noun before: der Sprecher der Stiftung.
pub(super) fn genitives(scene: Scene<'_>, frame: &Frame, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        // The mention of a name may begin behind its article: der Sprecher des Forums Hafen.
        let from = mentions[at - 1].last + 1;
        let adjacent = mentions[at].first == from || mentions[at].first == from + 1;
        let case = scene.word(frame, from);
        let genitive = case.is_some_and(|it| is_genitive(scene.lang, it));
        let noun = matches!(mentions[at - 1].sort, Sort::Noun(_));
        mentions[at].after_prep |= adjacent && genitive && noun;
    }
}

/// A German article that may stand in the genitive.
fn is_genitive(lang: Lang, word: &Word) -> bool {
    lang == Lang::German && is_one_of(&word.lower, "der des eines einer seiner ihrer")
}

/// `a nurse, Brandt and Reyes`: a list, no explanation.
fn is_list(scene: Scene<'_>, frame: &Frame, last: usize) -> bool {
    scene
        .word(frame, last + 1)
        .is_some_and(|it| it.is(class::CONJ) && !it.reads("as"))
}
