//! Who does what in a frame: its mentions, its reporting verbs and their subjects.

use super::{
    frame::{Frame, Piece},
    lexicon::class,
    mention::{Mention, Scene},
    subject::is_verb,
};

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
        let Some(word) = scene.word(frame, at) else {
            continue;
        };
        // `asked the crowd to welcome`: the finite verb reports, not the infinitive.
        let infinitive = at
            .checked_sub(1)
            .and_then(|it| scene.word(frame, it))
            .is_some_and(|it| it.reads("to"));
        if infinitive && cues.last().is_some_and(|it: &Cue| at < it.at + 8) {
            continue;
        }
        if word.is(class::CUE) && is_verb(scene, frame, at) {
            let (found, guessed) = subject_of(scene, frame, &mentions, subject, at);
            cues.push(Cue {
                at,
                subject: found,
                guessed,
            });
        }
    }
    Parsed {
        mentions,
        cues,
        subject,
    }
}

/// The subject of the verb at a piece, and whether it is only the sentence's.
fn subject_of(
    scene: Scene<'_>,
    frame: &Frame,
    mentions: &[Mention],
    main: Option<usize>,
    verb: usize,
) -> (Option<usize>, bool) {
    let until = mentions.partition_point(|it| it.last < verb);
    let near = mentions[..until]
        .iter()
        .enumerate()
        .rev()
        .take(MAX_MENTIONS)
        .filter(|it| it.1.verb == Some(verb))
        .map(|it| it.0);
    let mut best = None;
    for at in near {
        let it = &mentions[at];
        if best.is_none() || !it.after_prep && !it.apposed && !it.possessive {
            best = Some(at);
        }
        if !it.after_prep && !it.apposed && !it.possessive {
            break;
        }
    }
    if best.is_some() {
        return (best, false);
    }
    // `said Okafor`: after speech, or where nothing stands before the verb.
    let opens = verb == 0
        || matches!(frame.pieces[verb - 1], Piece::Run(_))
        || verb >= 2
            && scene.word(frame, verb - 1).is_some_and(|it| it.mark)
            && matches!(frame.pieces[verb - 2], Piece::Run(_));
    if let Some(next) = mentions.get(until)
        && opens
        && next.first <= verb + 2
    {
        return (Some(until), false);
    }
    (main.filter(|it| mentions[*it].last < verb), true)
}
