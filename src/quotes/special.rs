//! Speakers that no sentence grammar finds: labels in transcripts, asides inside the
//! marks, question and answer, scripts without spaces, names that follow their pronoun.

use super::{
    Kind,
    candidate::Source,
    dash,
    frame::Piece,
    lexicon::{Lang, class},
    mark::DASH,
    mention::Sort,
    resolve::Referent,
    spot::Spot,
    story::{Credit, Story},
    wide,
};
use crate::text::Span;

/// What nobody says in so many words, at most, is only set apart.
const MAX_PIECE: usize = 8;

/// A term has no more words: set apart by its marks, unless somebody surely said it.
const MAX_TERM: usize = 3;

/// Few words are longer than this.
const MAX_WORD_BYTES: usize = 16;

/// The least confidence that somebody did where no verb says so.
const MIN_SURE: u8 = 66;

/// How far ahead a pronoun may find its name, in mentions of each sentence.
const MAX_MENTIONS_AHEAD: usize = 6;

/// Looks again at a run after its mentions have been weighed.
pub(super) fn review(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit, before: &[Credit]) {
    credit.asks = spot.string.ends_with('?');
    if wide::is_wide(spot) {
        wide::review(story, spot, credit, before.last());
        return;
    }
    if label(story, spot, credit) || below(story, spot, credit) {
        return;
    }
    if turn(spot, credit, before) {
        return;
    }
    if credit.kind == Kind::Scare {
        return;
    }
    let carried = matches!(credit.source, Some(Source::Last | Source::FrameBefore(..)));
    let other = !matches!(story.lang, Lang::English | Lang::German);
    if other && (credit.cue.is_none() || carried) {
        aside(story, spot, credit);
    }
    if let Some(other) = answer(spot, credit, before) {
        credit.who = other.who;
        credit.mention = None;
        credit.cue = None;
        credit.confidence = 55;
        credit.reason = "question and answer take turns";
    }
    if credit.who.is_none() {
        medium(story, spot, credit);
        name_after(story, credit);
    }
}

/// `the “why” of it all`: words inside a sentence of the reporter that nobody says, or,
/// being few and without a verb of speech, somebody by a guess only.
pub(super) fn unsaid(spot: &Spot<'_>, credit: &mut Credit) {
    let nobody = credit.who.is_none() && credit.name.is_none() && spot.parsed.cues.is_empty();
    let guessed = credit.cue.is_none() && credit.confidence < MIN_SURE;
    // Some scripts put no blanks between words.
    let is_below = |most: usize| {
        spot.string.len() <= most * MAX_WORD_BYTES
            && spot.string.split_whitespace().nth(most).is_none()
    };
    let unsaid = nobody && is_below(MAX_PIECE) || guessed && is_below(MAX_TERM);
    if unsaid && credit.kind == Kind::Mixed {
        credit.kind = Kind::Scare;
    }
}

/// `WALLACE: Will she come?` inside the marks of a transcript.
fn label(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit) -> bool {
    let words = spot.inside();
    let Some(at) = words.iter().take(4).position(|it| it.mark) else {
        return false;
    };
    let shouts = words[..at].iter().all(|it| it.caps);
    if at == 0 || !shouts || !words[at].reads(":") {
        return false;
    }
    let index = story
        .words
        .partition_point(|it| it.span.start < words[at - 1].span.start);
    let Some(name) = story.names.of_word[index] else {
        return false;
    };
    credit.who = Some(Referent::Entity(story.names.names[name].entity));
    credit.mention = Some(words[at - 1].span);
    credit.kind = Kind::Direct;
    credit.confidence = 95;
    credit.reason = "the words begin with the speaker's name";
    true
}

/// `— Ruth Okafor, city engineer` in the line below the words.
fn below(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit) -> bool {
    let Some(line) = spot.run.line else {
        return false;
    };
    let at = |byte: usize| story.words.partition_point(|it| it.span.start < byte);
    let (first, last) = (at(line.start), at(line.end));
    let named = (first..last).find_map(|it| story.names.of_word[it]);
    if let Some(name) = named {
        let name = story.names.names[name];
        let (start, end) = (&story.words[name.first], &story.words[name.last]);
        credit.who = Some(Referent::Entity(name.entity));
        credit.mention = Some(Span::new(start.span.start, end.span.end));
    } else {
        let dash = dash::opened(story.text.slice(line)).unwrap_or(0);
        credit.name = Some(Span::new(line.start + dash, line.end));
        credit.mention = credit.name;
    }
    credit.cue = None;
    credit.kind = Kind::Direct;
    credit.confidence = 90;
    credit.reason = "named in the line below the words";
    true
}

/// `„…“, schreibt die „Hafenwoche“`: marked words as the speaker.
fn medium(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit) {
    let Some(cue) = spot.own_cue() else { return };
    let det = spot.word(cue + 1).is_some_and(|it| it.is(class::DET));
    let Some(Piece::Run(run)) = spot.frame.pieces.get(cue + 1 + usize::from(det)) else {
        return;
    };
    let name = story.runs[*run].span;
    if story.text.slice(name).split_whitespace().nth(3).is_none() {
        (credit.name, credit.mention) = (Some(name), Some(name));
        credit.cue = spot.word(cue).map(|it| it.span);
        credit.confidence = 70;
        credit.reason = "named at the words, with a verb of speech";
    }
}

/// Where a dash opens each turn, the next is another's: who spoke before, if anybody did.
fn turn(spot: &Spot<'_>, credit: &mut Credit, before: &[Credit]) -> bool {
    let goes_on = matches!(credit.source, Some(Source::Last | Source::FrameBefore(..)));
    let Some(last) = before.last().filter(|_| goes_on && spot.run.mark == DASH) else {
        return false;
    };
    if last.frame == credit.frame || spot.run.outer.start == spot.run.span.start {
        return false;
    }
    let mut others = before.iter().rev().take(4);
    let other = others.find(|it| it.who.is_some() && it.who != last.who);
    credit.who = other.and_then(|it| it.who);
    (credit.mention, credit.cue, credit.source) = (None, None, None);
    credit.confidence = if credit.who.is_some() { 55 } else { 0 };
    credit.reason = match credit.who {
        Some(_) => "question and answer take turns",
        None => "the text does not say who spoke",
    };
    true
}

/// `« Le pont, a expliqué Ruth Okafor, ouvrira. »`
fn aside(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit) {
    let words = spot.inside();
    let Some(first) = words.first() else { return };
    let base = story
        .words
        .partition_point(|it| it.span.start < first.span.start);
    for at in 1..words.len() {
        if !matches!(
            words[at - 1].lower.as_str(),
            "," | "?" | "!" | "–" | "—" | "-"
        ) {
            continue;
        }
        let verb = at + usize::from(words[at].is(class::AUX));
        if !words.get(verb).is_some_and(|it| it.is(class::SAY)) {
            continue;
        }
        let named =
            (verb + 1..words.len().min(verb + 6)).find_map(|it| story.names.of_word[base + it]);
        if let Some(name) = named {
            let name = story.names.names[name];
            credit.who = Some(Referent::Entity(name.entity));
            let (start, end) = (&story.words[name.first], &story.words[name.last]);
            credit.mention = Some(Span::new(start.span.start, end.span.end));
            credit.cue = Some(Span::new(words[at].span.start, words[verb].span.end));
            credit.confidence = 90;
            credit.reason = "named inside the words, with a verb of speech";
            return;
        }
    }
}

/// Who takes the next turn where a paragraph is nothing but a question or its answer.
fn answer<'c>(spot: &Spot<'_>, credit: &Credit, before: &'c [Credit]) -> Option<&'c Credit> {
    let short = spot.string.split_whitespace().nth(8).is_none();
    let alone = spot.is_all_runs() && spot.run.outer.len() + 2 >= spot.block_len();
    let last = before.last()?;
    let asks = spot.string.ends_with('?');
    let turn = asks != last.asks && (asks || last.asks);
    if !short || !alone || !turn || spot.run.continues || credit.who != last.who {
        return None;
    }
    before
        .iter()
        .rev()
        .take(4)
        .find(|it| it.who.is_some() && it.who != last.who)
}

/// `“…,” she said. Ruth Okafor leads the works.`: a pronoun before its name.
fn name_after(story: &Story<'_>, credit: &mut Credit) {
    let Some(mention) = credit.mention else {
        return;
    };
    let at = story
        .words
        .partition_point(|it| it.span.start < mention.start);
    if !story
        .words
        .get(at)
        .is_some_and(|it| it.is(class::HE | class::SHE))
    {
        return;
    }
    let she = story.words[at].is(class::SHE);
    let frames = story.frames.iter().enumerate().skip(credit.frame).take(3);
    for (number, _) in frames {
        let mentions = &story.parsed[number].mentions;
        let after = mentions.partition_point(|it| it.head < at);
        for it in mentions[after..].iter().take(MAX_MENTIONS_AHEAD) {
            let Sort::Name(name) = it.sort else { continue };
            let entity = story.names.names[name].entity;
            let known = &story.names.entities[entity];
            let fits = if she {
                known.male <= 0
            } else {
                0 <= known.male
            };
            if 0 < known.person && fits {
                credit.who = Some(Referent::Entity(entity));
                return;
            }
        }
    }
}
