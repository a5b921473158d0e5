//! Mentions: every name, pronoun and noun phrase of a frame that could have spoken.

use super::{
    appose,
    frame::{Frame, Piece},
    german,
    lexicon::{Lang, class},
    name::Names,
    phrase::phrase_end,
    resolve::is_plural,
    subject::verb_of,
    word::Word,
};
use crate::table::is_one_of;

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name, by its index in [`Names::names`].
    Name(usize),
    /// He, she, they, it: the class of the pronoun.
    Pronoun(u32),
    /// A description; its classes of source nouns, or 0 for any other noun.
    Noun(u32),
}

/// Words of a frame that stand for somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    /// The first of its pieces in the frame.
    pub first: usize,
    /// The last of its pieces.
    pub last: usize,
    /// What it is.
    pub sort: Sort,
    /// The word that carries it: surname, pronoun, head noun.
    pub head: usize,
    /// A name beside it says who it is (apposition), by index among the mentions.
    pub alias: Option<usize>,
    /// It explains the mention before it.
    pub apposed: bool,
    /// A preposition stands before it.
    pub after_prep: bool,
    /// It ends with a possessive: Trump's.
    pub possessive: bool,
    /// The piece of the verb that it is the subject of.
    pub verb: Option<usize>,
}

/// What reading a frame needs.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The words of the text.
    pub words: &'a [Word],
    /// Its names.
    pub names: &'a Names,
    /// Its language.
    pub lang: Lang,
}

impl<'a> Scene<'a> {
    /// The word at a piece; `None` for a run or past the end.
    pub(super) fn word(self, frame: &Frame, at: usize) -> Option<&'a Word> {
        match frame.pieces.get(at) {
            Some(Piece::Word(word)) => Some(&self.words[*word]),
            _ => None,
        }
    }

    /// The index of the word at a piece.
    pub(super) fn index(self, frame: &Frame, at: usize) -> Option<usize> {
        match frame.pieces.get(at) {
            Some(Piece::Word(word)) => Some(*word),
            _ => None,
        }
    }
}

/// The mentions of a frame, in order.
pub(super) fn mentions(scene: Scene<'_>, frame: &Frame) -> Vec<Mention> {
    let mut res: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < frame.pieces.len() {
        let Some(word) = scene.word(frame, at) else {
            at += 1;
            continue;
        };
        if scene.lang == Lang::German && word.is(class::IT) {
            at += 1;
            continue;
        }
        // A language without lists: small words behind speech begin with its verb.
        let verb = scene.lang == Lang::Other && !word.upper && word.class == 0;
        if verb && behind_run(scene, frame, at) {
            at += 1;
            continue;
        }
        if let Some(end) = appose::brackets(scene, frame, at, res.last()) {
            at = end;
            continue;
        }
        if word.is(class::PRONOUN) && !word.is(class::POSSESSIVE)
            || word.is(class::HE | class::SHE) && is_subject_pronoun(scene, frame, at)
        {
            let sort = Sort::Pronoun(word.class & class::PRONOUN);
            let mention = mention(scene, frame, (at, at), sort);
            res.extend(mention);
            at += 1;
            continue;
        }
        let end = phrase_end(scene, frame, at);
        if end == at {
            at += 1;
            continue;
        }
        if german::is_attribute(scene, frame, at) {
            at = end;
            continue;
        }
        res.extend(analyzed(scene, frame, at, end));
        at = end;
    }
    appose::appose(scene, frame, &mut res);
    find_verbs(scene, frame, &mut res);
    if scene.lang == Lang::German {
        appose::genitives(scene, frame, &mut res);
    }
    appose::enclose(scene, frame, &mut res);
    res
}

/// Whether a piece follows a run, a mark between them or none.
fn behind_run(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let piece = |back: usize| at.checked_sub(back).and_then(|it| frame.pieces.get(it));
    let is_run = |back: usize| matches!(piece(back), Some(Piece::Run(_)));
    let mark = at.checked_sub(1).and_then(|it| scene.word(frame, it));
    is_run(1) || mark.is_some_and(|it| it.mark) && is_run(2)
}

/// Notes the verb that each mention is the subject of.
fn find_verbs(scene: Scene<'_>, frame: &Frame, mentions: &mut [Mention]) {
    for it in mentions {
        it.verb = verb_of(scene, frame, it.last + 1);
        // `as Okafor has warned`: with a verb the word before is no preposition.
        let before = it.first.checked_sub(1).and_then(|it| scene.word(frame, it));
        let clause = before.is_some_and(|it| {
            is_one_of(
                &it.lower,
                "as after before since until than like bis seit während",
            )
        });
        it.after_prep &= !(clause && it.verb.is_some());
    }
}

/// German `sie` and `ihr`, Dutch `zijn`: pronoun or possessive by what follows.
fn is_subject_pronoun(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let Some(word) = scene.word(frame, at) else {
        return false;
    };
    scene.lang != Lang::English
        && word.is(class::POSSESSIVE)
        && matches!(word.lower.as_str(), "sie" | "lui")
}

fn mention(scene: Scene<'_>, frame: &Frame, span: (usize, usize), sort: Sort) -> Option<Mention> {
    let head = scene.index(frame, span.1)?;
    let before = span.0.checked_sub(1).and_then(|it| scene.word(frame, it));
    Some(Mention {
        first: span.0,
        last: span.1,
        sort,
        head,
        alias: None,
        apposed: false,
        after_prep: before.is_some_and(|it| it.is(class::PREP))
            || german::is_fused(scene, frame, span.0),
        possessive: scene.words[head].possessive && !matches!(sort, Sort::Pronoun(_)),
        verb: None,
    })
}

/// The mentions of one noun phrase: the name at its end, or its head noun.
fn analyzed(scene: Scene<'_>, frame: &Frame, from: usize, to: usize) -> Vec<Mention> {
    let mut res = Vec::new();
    let mut start = from;
    let mut at = from;
    // Owners are mentions of their own: in “Trump's aide” either may be meant.
    while at < to {
        let Some(index) = scene.index(frame, at) else {
            break;
        };
        if scene.words[index].possessive && at + 1 < to {
            res.extend(one(scene, frame, start, at + 1));
            start = at + 1;
        }
        at += 1;
    }
    let owned = start > from;
    let before = res.len();
    res.extend(one(scene, frame, start, to));
    if owned
        && before < res.len()
        && let Some(last) = res.last_mut()
        && matches!(last.sort, Sort::Noun(_))
    {
        last.first = from;
        last.after_prep = from
            .checked_sub(1)
            .and_then(|it| scene.word(frame, it))
            .is_some_and(|it| it.is(class::PREP));
    }
    res
}

/// The mention of a phrase without owners.
fn one(scene: Scene<'_>, frame: &Frame, from: usize, to: usize) -> Option<Mention> {
    let mut name_at = None;
    let mut noun_at = None;
    for at in from..to {
        let index = scene.index(frame, at)?;
        if let Some(name) = scene.names.of_word[index] {
            name_at = Some((at, name));
        } else if scene.words[index].source() != 0 {
            noun_at = Some(at);
        }
    }
    match (name_at, noun_at) {
        // `Nvidia chief executive Jensen Huang`, `mayor Lena Brandt`.
        (Some((at, name)), noun)
            if noun.map_or(
                at + 1 == to || !scene.word(frame, from).is_some_and(|it| it.is(class::DET)),
                |it| it < at,
            ) =>
        {
            let len = scene.names.names[name].last - scene.names.names[name].first;
            let mut res = mention(scene, frame, (from, at), Sort::Name(name))?;
            res.first = if noun.is_some() {
                from
            } else {
                at.saturating_sub(len).max(from)
            };
            Some(res)
        }
        (_, Some(noun)) => {
            let head = &scene.words[scene.index(frame, noun)?];
            let sort = Sort::Noun(head.source());
            let last = head_at(scene, frame, noun, to);
            mention(scene, frame, (from, last), sort)
        }
        // `höhnisch`, `besonders betroffen`: no noun, no mention.
        (None, None) if !german::has_noun(scene, frame, from, to) => None,
        (None, None) if is_time(scene, frame, to - 1) => None,
        (None, None) => {
            let somebody =
                to == from + 1 && scene.word(frame, from).is_some_and(|it| it.is(class::DET));
            let kind = if somebody { class::PERSON } else { 0 };
            mention(scene, frame, (from, to - 1), Sort::Noun(kind))
        }
        // `this Trump look-alike`: the noun after the name is what is meant.
        (Some((at, _)), None)
            if at + 1 < to
                && scene.word(frame, from).is_some_and(|it| it.is(class::DET))
                && (scene.lang == Lang::English
                    || scene.word(frame, at + 1).is_some_and(|it| it.upper)) =>
        {
            mention(scene, frame, (from, to - 1), Sort::Noun(0))
        }
        (Some((at, name)), None) => mention(scene, frame, (from, at), Sort::Name(name)),
    }
}

/// `a few days later`, `1959: “…”`: when, not who.
fn is_time(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    const TIMES: &str = "day days hours minutes moment month months morning night time uhr week weeks \
        year years";
    scene.word(frame, at).is_some_and(|it| {
        let number = it.lower.starts_with(|it: char| it.is_numeric());
        is_one_of(&it.lower, TIMES)
            || number && scene.word(frame, at + 1).is_some_and(|it| it.reads(":"))
    })
}

/// The head of a phrase is its last noun for a source, `chief executive`, or a noun that
/// no list has behind it: `business mogul`.
fn head_at(scene: Scene<'_>, frame: &Frame, noun: usize, to: usize) -> usize {
    let plain = |at: &usize| {
        // `The book focuses on him`: a verb that no list has.
        let small = class::PREP | class::DET | class::ADV;
        let acts = scene.word(frame, at + 1).is_some_and(|it| it.is(small));
        let word = scene.word(frame, *at);
        let verb = |it: &Word| acts && (it.lower.ends_with('s') || it.lower.ends_with("ed"));
        word.is_some_and(|it| it.class == 0 && !it.upper && !it.mark && !verb(it))
    };
    // `people develop`: after several the next word acts.
    let several = (scene.word(frame, noun)).is_some_and(|it| is_plural(scene.lang, &it.lower));
    match scene.lang {
        Lang::English if !several => noun + (noun + 1..to).take_while(plain).count(),
        _ => noun,
    }
}
