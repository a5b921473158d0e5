//! A run in its frame, and what can be asked about its surroundings.

use super::{
    frame::{Frame, Piece},
    lexicon::class,
    mark::Run,
    mention::Scene,
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
