//! A run in its frame, and what can be asked about its surroundings.

use super::{
    frame::{Frame, Piece},
    lexicon::{Lang, class},
    mark::Run,
    mention::{Mention, Scene, Sort},
    parse::Parsed,
    weight::{Fact, Facts},
    word::Word,
};
use crate::table::is_one_of;

/// How far a long frame or run is looked through, in pieces.
const MAX_GAP: usize = 60;

/// What is known about the frame around a run.
pub(super) struct Spot<'a> {
    /// The words and names.
    pub scene: Scene<'a>,
    /// The frame.
    pub frame: &'a Frame,
    /// What was found in it.
    pub parsed: &'a Parsed,
    /// The piece of the run.
    pub at: usize,
    /// The run.
    pub run: &'a Run,
    /// Its words.
    pub string: &'a str,
    /// The frame goes on with what somebody said in a frame before.
    pub retold: bool,
}

impl<'a> Spot<'a> {
    /// The word at a piece of the frame.
    pub(super) fn word(&self, at: usize) -> Option<&'a Word> {
        self.scene.word(self.frame, at)
    }

    /// Bytes of the block that the run stands in.
    pub(super) fn block_len(&self) -> usize {
        let words = self.scene.words;
        let first = words.partition_point(|it| it.block < self.run.block);
        let last = words.partition_point(|it| it.block <= self.run.block);
        words[first..last]
            .last()
            .map_or(0, |it| it.span.end - words[first].span.start)
    }

    /// The word before the run.
    pub(super) fn before(&self) -> Option<&'a Word> {
        self.at.checked_sub(1).and_then(|it| self.word(it))
    }

    /// The first words of the run.
    pub(super) fn inside(&self) -> &'a [Word] {
        let words = self.scene.words;
        let from = words.partition_point(|it| it.span.start < self.run.span.start);
        let to = words.partition_point(|it| it.span.start < self.run.span.end);
        &words[from..to.min(from + MAX_GAP).max(from)]
    }

    /// The word after the run.
    pub(super) fn after(&self) -> Option<&'a Word> {
        self.word(self.at + 1)
    }

    /// The verb of speech right behind the run.
    pub(super) fn own_cue(&self) -> Option<usize> {
        let at = self.at + 1 + usize::from(self.after()?.mark);
        let at = at + usize::from(self.word(at)?.is(class::AUX));
        self.word(at).filter(|it| it.is(class::SAY) && !it.upper)?;
        Some(at)
    }

    /// Spanish `“…”, ha señalado.`, French `assure-t-on`: a verb alone, of whom the story
    /// speaks or nobody.
    pub(super) fn is_bare(&self) -> bool {
        let drops = matches!(
            self.scene.lang,
            Lang::French | Lang::Spanish | Lang::Italian | Lang::Portuguese | Lang::Other
        );
        let ends = |it: &Word| it.mark || it.is(class::SELF);
        let verb = self.own_cue().filter(|_| drops);
        verb.is_some_and(|it| self.word(it + 1).is_none_or(ends))
    }

    /// Turkish `Okafor, “…” dedi.`: the verb that ends the sentence behind the run.
    pub(super) fn last_verb(&self, facts: &mut Facts) -> Option<usize> {
        let upper = |it: usize| self.word(it).is_some_and(|it| it.upper);
        let other = self.scene.lang == Lang::Other;
        let verb = self.own_cue().filter(|it| other && !upper(it + 1))?;
        facts.add(Fact::SubjectOfNearestSay);
        facts.add(Fact::CueAtRun);
        facts.add(Fact::NearestCueFinite);
        Some(verb)
    }

    /// Whether another run stands between two pieces.
    pub(super) fn run_between(&self, from: usize, to: usize) -> bool {
        // Farther apart than a sentence is long: nobody will ask which run it was.
        from + MAX_GAP < to || (from..to).any(|it| matches!(self.frame.pieces[it], Piece::Run(_)))
    }

    /// Whether the run opens the frame, marks aside.
    pub(super) fn opens_frame(&self) -> bool {
        (0..self.at).all(|it| self.word(it).is_some_and(|it| it.mark))
    }

    /// Whether a verb calls something by the run: `bezeichnete die Pläne als „Wortbruch“`.
    pub(super) fn is_called(&self) -> bool {
        let cue = self.cue_before().map(|it| self.parsed.cues[it].at);
        let calls = cue
            .and_then(|it| self.word(it))
            .is_some_and(|it| it.is(class::CALL));
        let joins = |it: &Word| is_one_of(&it.lower, "als von vor ein eine einen einer");
        calls && self.before().is_some_and(joins)
    }

    /// `In der Mitteilung heißt es`: the verb, for what can be read.
    pub(super) fn read_in(&self, it: &Mention) -> Option<usize> {
        let within = |at: usize| {
            self.word(at)
                .is_some_and(|it| is_one_of(&it.lower, "in im auf aus"))
        };
        let source = !matches!(it.sort, Sort::Noun(0));
        let fits = source && (within(it.first) || 0 < it.first && within(it.first - 1));
        let near = |cue: usize| it.last < cue || cue < it.first && it.first < cue + 5;
        let mut cues = (self.parsed.cues.iter()).filter(|cue| fits && near(cue.at));
        let cue = cues.find(|it| {
            let verb = self.word(it.at).map_or("", |it| it.lower.as_str());
            let es = |at: usize| self.word(at).is_some_and(|it| it.reads("es"));
            is_one_of(verb, "heißt hieß geheißen") && (es(it.at + 1) || es(it.at.saturating_sub(1)))
        })?;
        Some(cue.at)
    }

    /// Whether a mention is of somebody, rather than a place or a thing.
    pub(super) fn may_speak(&self, it: &Mention) -> bool {
        match it.sort {
            Sort::Name(name) => {
                let entity = self.scene.names.names[name].entity;
                -4 < self.scene.names.entities[entity].person
            }
            Sort::Pronoun(kind) => kind & class::IT == 0,
            Sort::Noun(kind) => kind != 0,
        }
    }

    /// What a mention is.
    pub(super) fn sort_facts(&self, it: &Mention, facts: &mut Facts) {
        facts.add(match it.sort {
            Sort::Pronoun(kind) if kind & (class::HE | class::SHE) != 0 => Fact::HeOrShe,
            Sort::Pronoun(kind) if kind & class::THEY != 0 => Fact::They,
            Sort::Pronoun(_) => Fact::It,
            Sort::Name(name) => {
                let entity = self.scene.names.names[name].entity;
                if 0 < self.scene.names.entities[entity].person {
                    Fact::Person
                } else {
                    Fact::Body
                }
            }
            Sort::Noun(kind) if kind & class::PERSON != 0 => Fact::PersonNoun,
            Sort::Noun(kind) if kind & class::ORG != 0 => Fact::BodyNoun,
            Sort::Noun(kind) if kind & class::DOC != 0 => Fact::TextNoun,
            Sort::Noun(_) => Fact::OtherNoun,
        });
    }

    /// Whether the frame has no words of the reporter.
    pub(super) fn is_all_runs(&self) -> bool {
        self.frame
            .pieces
            .iter()
            .take(MAX_GAP)
            .enumerate()
            .all(|(at, it)| matches!(it, Piece::Run(_)) || self.word(at).is_some_and(|it| it.mark))
    }
}

/// `according to Okafor`, `laut Okafor`: the piece of the word that says so.
pub(super) fn according(scene: Scene<'_>, frame: &Frame, it: &Mention) -> Option<usize> {
    // `dem Bericht zufolge`
    let after = it.last + 1;
    let behind = scene.word(frame, after);
    if behind.is_some_and(|it| is_one_of(&it.lower, "göre mukaan szerint zufolge")) {
        return Some(after);
    }
    // `von Okafor als „…“ bezeichnet`
    let reads = |at: usize, words: &str| {
        let word = scene.word(frame, at);
        word.is_some_and(|it| is_one_of(&it.lower, words))
    };
    let agents = "von vom durch by";
    let run = matches!(frame.pieces.get(after + 1), Some(Piece::Run(_)));
    if run && reads(after, "als as") {
        let first = it
            .first
            .saturating_sub(usize::from(!reads(it.first, agents)));
        return Some(first).filter(|at| reads(*at, agents));
    }
    let place = matches!(it.sort, Sort::Noun(0)) || scene.words[it.head].is(class::PLACE);
    (it.first.saturating_sub(2)..it.first).rev().find(|at| {
        scene.word(frame, *at).is_some_and(|word| {
            let other = word.reads("zufolge") || word.reads("nach") && place;
            // `sind der Meinung, die Ordnung sei`
            let next = scene.word(frame, *at + 1);
            word.is(class::ACC) && !other && !next.is_some_and(|it| it.reads(","))
        })
    })
}
