//! German: what an ending says of a noun, and where the subject stands.

use super::{
    frame::Frame,
    lexicon::{Lang, Lexicon, class},
    mention::{Mention, Scene, Sort},
    parse::Parsed,
    word::Word,
};
use crate::table::{ends_in, is_one_of};
use std::{collections::HashMap, rc::Rc};

/// How far behind its verb a subject is looked for, in pieces and in mentions.
const MAX_INVERTED: (usize, usize) = (9, 3);

/// Endings that only common nouns have.
pub(super) fn is_german_noun(lower: &str) -> bool {
    const ENDS: &str = "ung ungen heit heiten keit keiten schaft schaften tion tionen tät nis ismus \
        tum ment enz anz eur isten ist";
    ends_in(lower, ENDS)
}

/// `zum Rücktritt`, `aos jornalistas`: preposition and article in one. French `des`
/// and Portuguese `a` are as often articles alone.
pub(super) fn is_fused(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let named = |index: usize| scene.names.of_word[index].is_some();
    let fused = |it: &Word| it.is(class::PREP) && !it.reads("des") && !it.reads("a");
    scene.lang != Lang::English
        && (scene.index(frame, at)).is_some_and(|it| fused(&scene.words[it]) && !named(it))
}

/// `die in Bremen geborene Okafor`: what stands between an article and its noun, and
/// where relative clauses begin, speaks not.
pub(super) fn is_attribute(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|it| scene.word(frame, it));
    let within = |it: &Word| it.is(class::PREP) && !it.is(class::ACC) && !it.reads("von");
    scene.lang == Lang::German
        && before(1).is_some_and(within)
        && before(2).is_some_and(|it| it.is(class::DET & !class::PREP))
}

/// Whether a noun phrase ends before a piece: nothing small follows its noun.
pub(super) fn closes(scene: Scene<'_>, frame: &Frame, at: usize) -> bool {
    let small = scene.word(frame, at).is_some_and(|it| !it.upper);
    let noun = 1 < at && scene.word(frame, at - 1).is_some_and(|it| it.upper);
    scene.lang == Lang::German && small && noun
}

/// Whether a phrase has a noun: in German a capital inside the sentence.
pub(super) fn has_noun(scene: Scene<'_>, frame: &Frame, from: usize, to: usize) -> bool {
    scene.lang != Lang::German
        || (from.max(1)..to).any(|at| scene.word(frame, at).is_some_and(|it| it.upper))
}

/// The subject behind its verb, where anything else opens the sentence: `Zum Rücktritt
/// sagte der Kardinal`.
pub(super) fn inverted(
    scene: Scene<'_>,
    frame: &Frame,
    mentions: &[Mention],
    verb: usize,
) -> Option<usize> {
    let until = mentions.partition_point(|it| it.last < verb);
    let found = (until..mentions.len())
        .take(MAX_INVERTED.1)
        .find(|it| is_nominative(scene, frame, &mentions[*it]))?;
    let it = &mentions[found];
    let near = it.first <= verb + MAX_INVERTED.0;
    let words =
        near && (verb + 1..it.first).all(|at| scene.word(frame, at).is_some_and(|it| !it.mark));
    let adverbs = words
        && (verb + 1..it.first).all(|at| {
            scene
                .word(frame, at)
                .is_some_and(|it| it.is(class::ADV | class::DET))
        });
    // `Als Begründung sagte ein Forscher`
    let joined = scene.word(frame, 0).is_some_and(|it| it.is(class::CONJ));
    let opener = mentions[..until].iter().find(|it| {
        it.first < 2
            && !joined
            && it.verb == Some(verb)
            && is_nominative(scene, frame, it)
            && !it.possessive
    });
    // `befand den Plan für gut und nannte Wulffs Antrag`: who did the one did the other.
    let before = verb.checked_sub(1).and_then(|it| scene.word(frame, it));
    if before.is_some_and(|it| it.reads("und")) {
        return None;
    }
    let fits = match opener {
        None => adverbs || words && is_source(it),
        Some(opener) => adverbs && is_source(it) && !is_source(opener),
    };
    fits.then_some(found)
}

/// Whether a mention may speak.
fn is_source(it: &Mention) -> bool {
    !matches!(it.sort, Sort::Noun(0))
}

/// Whether a noun phrase may be the subject by its article.
pub(super) fn is_nominative(scene: Scene<'_>, frame: &Frame, it: &Mention) -> bool {
    let Some(article) = scene.word(frame, it.first) else {
        return false;
    };
    if it.after_prep || it.possessive {
        return false;
    }
    // `der englischen Zeitung`, `der Regierung`: of a woman's noun it is no nominative.
    if article.reads("der") {
        let next = scene.word(frame, it.first + 1);
        let weak = next.is_some_and(|it| !it.upper && it.lower.ends_with("en"));
        let head = &scene.words[it.head].lower;
        return !weak && !ends_in(head, "ung heit keit schaft tion tät in");
    }
    !is_one_of(
        &article.lower,
        "den dem des einen einem eines einer sich ihn ihm",
    )
}

/// A verb that says that somebody else has said so: `Er werde`, `das sei`.
fn is_retold(scene: Scene<'_>, frame: &Frame) -> bool {
    const FORMS: &str = "dürfe gebe gehe habe hätten könne könnten müsse müssten sei seien solle \
        werde wolle würden";
    (0..frame.pieces.len().min(60)).any(|at| {
        scene
            .word(frame, at)
            .is_some_and(|it| is_one_of(&it.lower, FORMS))
    })
}

/// Whose words each frame retells, which German verbs say: `Brandt sagte, … Er werde …`.
pub(super) fn tellers(
    scene: Scene<'_>,
    frames: &[Frame],
    parsed: &[Parsed],
) -> Vec<Option<(usize, usize)>> {
    let mut teller = None;
    let mut res = Vec::with_capacity(frames.len());
    for (number, frame) in frames.iter().enumerate() {
        let mut sure = parsed[number].cues.iter().rev().filter(|it| !it.guessed);
        let cue = sure.find_map(|it| it.subject);
        let near = number
            .checked_sub(1)
            .is_some_and(|it| frame.block <= frames[it].block + 1);
        let goes_on = cue.is_none() && near && is_retold(scene, frame);
        teller = teller.filter(|_| goes_on && scene.lang == Lang::German);
        res.push(teller);
        let main = parsed[number].subject.filter(|it| {
            let it = &parsed[number].mentions[*it];
            is_source(it) && is_nominative(scene, frame, it)
        });
        teller = teller.or(cue.or(main).map(|it| (number, it)));
    }
    res
}

/// `Wulffs Kompass`: a genitive has no apostrophe; its name stands elsewhere without.
pub(super) fn genitives(words: &mut [Word], lexicon: &Lexicon) {
    let mut known: HashMap<String, usize> = HashMap::new();
    for pair in words.windows(2) {
        if pair[0].upper && pair[0].is(class::MALE | class::FEMALE | class::TITLE) && pair[1].upper
        {
            known.insert(pair[1].lower.to_string(), 1);
        }
    }
    for at in 0..words.len() {
        let it = &words[at];
        let after_article = at.checked_sub(1).is_some_and(|it| words[it].is(class::DET));
        if !it.upper || after_article || it.is(class::MALE | class::FEMALE | class::PLACE) {
            continue;
        }
        let Some(stem) = it
            .lower
            .strip_suffix('s')
            .filter(|it| 2 < it.len())
            .map(str::to_owned)
        else {
            continue;
        };
        let class = lexicon.class(&stem);
        if known.contains_key(&stem) || class & (class::MALE | class::FEMALE | class::PLACE) != 0 {
            words[at].lower = Rc::new(stem);
            words[at].class = class;
            words[at].possessive = true;
        }
    }
}
