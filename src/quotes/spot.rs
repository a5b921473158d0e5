//! A run in its frame, and what can be asked about its surroundings.

use super::{
    frame::{Frame, Piece},
    lexicon::class,
    mark::Run,
    mention::{Mention, Scene, Sort},
    parse::Parsed,
    word::Word,
};

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
        self.word(at).filter(|it| it.is(class::SAY) && !it.upper)?;
        Some(at)
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
        let joins = |it: &Word| {
            matches!(
                it.lower.as_str(),
                "als" | "von" | "vor" | "ein" | "eine" | "einen" | "einer"
            )
        };
        calls && self.before().is_some_and(joins)
    }

    /// `In der Mitteilung heißt es`: the verb, for what can be read.
    pub(super) fn read_in(&self, it: &Mention) -> Option<usize> {
        let within = |at: usize| {
            let preps = ["in", "im", "auf", "aus"];
            self.word(at)
                .is_some_and(|it| preps.contains(&it.lower.as_str()))
        };
        let source = !matches!(it.sort, Sort::Noun(0));
        let fits = source && (within(it.first) || 0 < it.first && within(it.first - 1));
        let near = |cue: usize| it.last < cue || cue < it.first && it.first < cue + 5;
        let mut cues = (self.parsed.cues.iter()).filter(|cue| fits && near(cue.at));
        let cue = cues.find(|it| {
            let verb = self.word(it.at).map_or("", |it| it.lower.as_str());
            let es = |at: usize| self.word(at).is_some_and(|it| it.reads("es"));
            matches!(verb, "heißt" | "hieß" | "geheißen")
                && (es(it.at + 1) || es(it.at.saturating_sub(1)))
        })?;
        Some(cue.at)
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
    if behind.is_some_and(|it| it.reads("zufolge")) {
        return Some(after);
    }
    // `von Okafor als „…“ bezeichnet`
    let reads = |at: usize, words: &[&str]| {
        let word = scene.word(frame, at);
        word.is_some_and(|it| words.contains(&it.lower.as_str()))
    };
    let agents = ["von", "vom", "durch", "by"];
    let run = matches!(frame.pieces.get(after + 1), Some(Piece::Run(_)));
    if run && reads(after, &["als", "as"]) {
        let first = it
            .first
            .saturating_sub(usize::from(!reads(it.first, &agents)));
        return Some(first).filter(|at| reads(*at, &agents));
    }
    let place = matches!(it.sort, Sort::Noun(0));
    (it.first.saturating_sub(2)..it.first).rev().find(|at| {
        scene.word(frame, *at).is_some_and(|word| {
            let other = word.reads("zufolge") || word.reads("nach") && place;
            // `sind der Meinung, die Ordnung sei`
            let next = scene.word(frame, *at + 1);
            word.is(class::ACC) && !other && !next.is_some_and(|it| it.reads(","))
        })
    })
}
