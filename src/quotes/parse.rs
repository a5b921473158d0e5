//! Who does what in a frame: its mentions, its reporting verbs and their subjects.

use super::{
    frame::{Frame, Piece},
    german,
    lexicon::{Lang, class},
    mention::{Mention, Scene, Sort},
    subject::is_verb,
    word::Word,
};
use crate::table::is_one_of;

/// A reporting verb of a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    /// Its piece.
    pub at: usize,
    /// The mention that is its subject.
    pub subject: Option<usize>,
    /// Its subject was only guessed: the subject of the sentence.
    pub guessed: bool,
}

/// A frame with what was found in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Parsed {
    /// Its mentions.
    pub mentions: Vec<Mention>,
    /// Its reporting verbs.
    pub cues: Vec<Cue>,
    /// The mention that is the subject of the sentence.
    pub subject: Option<usize>,
}

/// How many mentions before a verb may be its subject.
const MAX_MENTIONS: usize = 12;

/// Finds mentions, reporting verbs and subject of a frame.
pub(super) fn parse(scene: Scene<'_>, frame: &Frame) -> Parsed {
    let mentions = super::mention::mentions(scene, frame);
    let subject = mentions
        .iter()
        .position(|it| it.verb.is_some() && !it.after_prep && !it.possessive && !it.apposed)
        .or_else(|| {
            mentions
                .iter()
                .position(|it| !it.after_prep && !it.possessive)
        });
    let mut cues = Vec::new();
    for at in 0..frame.pieces.len() {
        // `asked the crowd to welcome`: the finite verb reports, not the infinitive.
        let before = at.checked_sub(1).and_then(|it| scene.word(frame, it));
        let infinitive = before.is_some_and(|it| it.reads("to"));
        if infinitive && cues.last().is_some_and(|it: &Cue| at < it.at + 8) {
            continue;
        }
        cues.extend(cue(scene, frame, (&mentions, subject), &cues, at));
    }
    Parsed {
        mentions,
        cues,
        subject,
    }
}

/// `continued to block`: what reads like a reporting verb and is none.
fn is_action(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let starts = |at: usize, with: &str| {
        let word = scene.word(frame, at);
        word.is_some_and(|it| it.lower.starts_with(with))
    };
    starts(at, "continu") && starts(at + 1, "to")
}

/// The reporting verb at a piece behind others; of the mentions one is the main subject.
fn cue(
    scene: Scene<'_>,
    frame: &Frame,
    (mentions, main): (&[Mention], Option<usize>),
    others: &[Cue],
    at: usize,
) -> Option<Cue> {
    let word = scene.word(frame, at)?;
    if !word.is(class::CUE) || !is_verb(scene, frame, at) || is_action(scene, frame, at) {
        return None;
    }
    let (mut subject, guessed) = subject_of(scene, frame, mentions, main, at);
    // `an aide said Okafor must choose, saying`: who said the one said the other.
    let before = at.checked_sub(1).and_then(|it| scene.word(frame, it));
    let says = |at: usize| {
        let word = scene.word(frame, at);
        word.is_some_and(|it| it.is(class::SAY))
    };
    if guessed
        && word.lower.ends_with("ing")
        && before.is_some_and(|it| it.reads(","))
        && let Some(cue) = others.iter().rev().find(|it| !it.guessed && says(it.at))
    {
        subject = cue.subject;
    }
    // `Die Zeitung zitierte Brandt mit den Worten`: it speaks who is cited.
    if word.lower.starts_with("zitier") {
        let cited = mentions.iter().position(|it| at < it.first);
        subject = cited.filter(|it| mentions[*it].first < at + 4).or(subject);
    }
    Some(Cue {
        at,
        subject,
        guessed,
    })
}

/// `was reported to be ill`: of whom it is said does not say it, unless `quoted as saying`.
pub(super) fn is_passive(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let reads = |at: usize, words: &str| {
        let word = scene.word(frame, at);
        word.is_some_and(|it| is_one_of(&it.lower, words))
    };
    let be = |back: usize| reads(at.wrapping_sub(back), "are be been being is was were");
    let past = |it: &Word| it.is(class::CUE) && it.lower.ends_with("ed");
    (be(1) || be(2))
        && scene.word(frame, at).is_some_and(past)
        && !reads(at, "called worried")
        && !reads(at + 2, "saying")
}

/// The subject of the verb at a piece, and whether it is only guessed.
fn subject_of(
    scene: Scene<'_>,
    frame: &Frame,
    mentions: &[Mention],
    main: Option<usize>,
    verb: usize,
) -> (Option<usize>, bool) {
    let until = mentions.partition_point(|it| it.last < verb);
    let from = until.saturating_sub(MAX_MENTIONS);
    let free = |it: &Mention| !it.after_prep && !it.apposed && !it.possessive;
    if scene.lang == Lang::German
        && let Some(found) = german::inverted(scene, frame, mentions, verb)
    {
        return (Some(found), false);
    }
    let inverted = mentions
        .get(until)
        .filter(|it| it.first <= verb + 2 && follows(scene, frame, verb, it));
    let mut best = None;
    for at in (from..until)
        .rev()
        .filter(|it| mentions[*it].verb == Some(verb))
        .filter(|it| {
            scene.lang != Lang::German || german::is_nominative(scene, frame, &mentions[*it])
        })
    {
        let free = free(&mentions[at]);
        if best.is_none() || free {
            best = Some(at);
        }
        if free {
            break;
        }
    }
    if best.is_some() {
        return (best, false);
    }
    let participle = scene
        .word(frame, verb)
        .is_some_and(|it| it.lower.ends_with("ing"));
    if inverted.is_some() && !participle && opens(scene, frame, verb) {
        return (Some(until), false);
    }
    let person = (from..until).rev().find(|it| {
        let it = &mentions[*it];
        participle && free(it) && it.verb.is_some() && is_person(scene, it)
    });
    (person.or(main.filter(|it| mentions[*it].last < verb)), true)
}

/// Whether nothing but small words stands between a verb and a mention after it.
fn follows(scene: Scene<'_>, frame: &Frame, verb: usize, it: &Mention) -> bool {
    (verb + 1..it.first).all(|at| {
        scene
            .word(frame, at)
            .is_some_and(|it| !it.mark && it.is(class::ADV | class::DET))
    })
}

/// A verb after speech, after a comma, or with nothing before it: `said Okafor`.
fn opens(scene: Scene<'_>, frame: &Frame, verb: usize) -> bool {
    let Some(before) = verb.checked_sub(1) else {
        return true;
    };
    match frame.pieces[before] {
        Piece::Run(_) => true,
        Piece::Word(_) => scene
            .word(frame, before)
            .is_some_and(|it| is_one_of(&it.lower, ", — – ― -")),
    }
}

fn is_person(scene: Scene<'_>, it: &Mention) -> bool {
    match it.sort {
        Sort::Name(name) => {
            let entity = scene.names.names[name].entity;
            0 < scene.names.entities[entity].person
        }
        Sort::Pronoun(kind) => kind & (class::HE | class::SHE) != 0,
        Sort::Noun(kind) => kind & class::PERSON != 0,
    }
}
