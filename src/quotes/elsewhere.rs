//! Speakers from outside the run's sentence: who spoke last, who the sentence before
//! or after is about.

use super::{
    candidate::{Candidate, Source},
    frame::Piece,
    lexicon::{Lang, class},
    spot::{self, Spot},
    story::{Credit, Story},
    weight::{Fact, Facts},
    word::Word,
};

/// How far back the last speaker may speak on without a word from the reporter, in frames.
const MAX_SILENCE: usize = 6;

/// The speaker of the run before as a candidate.
pub(super) fn last_speaker(
    story: &Story<'_>,
    spot: &Spot<'_>,
    number: usize,
    last: &Credit,
) -> Option<Candidate> {
    let distance = number - last.frame;
    let blocks = spot.frame.block - story.frames[last.frame].block;
    if MAX_SILENCE < distance {
        return None;
    }
    let mut facts = Facts::default();
    facts.add(Fact::Last);
    facts.add(match (distance, blocks) {
        (0, _) => Fact::LastSameFrame,
        (_, 0) => Fact::LastSameBlock,
        (_, 1) => Fact::LastBlockBefore,
        _ => Fact::LastFarther,
    });
    facts.add_if(distance == 1, Fact::LastNextFrame);
    let opens = spot.opens_frame();
    facts.add_if(opens, Fact::RunOpensFrame);
    facts.add_if(spot.is_all_runs(), Fact::FrameIsRuns);
    facts.add_if(last.after, Fact::LastCreditedAfter);
    facts.add_if(spot.parsed.subject.is_some(), Fact::SubjectInFrame);
    let cue = !spot.parsed.cues.is_empty() && !spot.is_bare();
    facts.add_if(cue, Fact::CueInFrame);
    facts.add_if(
        opens
            && number
                .checked_sub(1)
                .is_none_or(|it| story.frames[it].block != spot.frame.block),
        Fact::RunOpensBlock,
    );
    facts.add_if(
        distance == 0 && spot.cue_before().is_none(),
        Fact::LastRunInFrameBefore,
    );
    Some(Candidate {
        source: Source::Last,
        cue: None,
        facts,
    })
}

/// `scroll to see “…”`, `the last thing is “…”`: in English a noun that no list has
/// speaks with an article and a verb of speech that is surely its own, `the band said`.
pub(super) fn mark_no_source(story: &Story<'_>, number: usize, candidates: &mut [Candidate]) {
    if story.lang != Lang::English {
        return;
    }
    for it in candidates
        .iter_mut()
        .filter(|it| it.facts.has(Fact::OtherNoun))
    {
        let (frame, mention) = match it.source {
            Source::Here(mention) => (number, mention),
            Source::FrameBefore(frame, mention) => (frame, mention),
            Source::FrameAfter(mention) => (number + 1, mention),
            Source::Last => continue,
        };
        let mention = &story.parsed[frame].mentions[mention];
        let word = |at: usize| story.scene().word(&story.frames[frame], at);
        let upper = |at: usize| word(at).is_some_and(|it| it.upper);
        // `the band`, `mara1968`
        let opens = |it: &Word| {
            it.is(class::DET) && !it.is(class::SELF) || it.lower.ends_with(char::is_numeric)
        };
        let opens = upper(mention.first) || word(mention.first).is_some_and(opens);
        let name = mention.first < mention.last && upper(mention.first) && upper(mention.last);
        let source = name || opens && it.facts.speaks(mention.verb.is_some());
        it.facts.add_if(!source, Fact::NoSource);
    }
}

/// The subjects of the sentences before and after as candidates.
pub(super) fn neighbors(story: &Story<'_>, spot: &Spot<'_>, number: usize) -> Vec<Candidate> {
    let mut res = Vec::new();
    if let Some(before) = number.checked_sub(1)
        && spot.frame.block <= story.frames[before].block + 1
        && !is_question(story, spot, before)
    {
        let parsed = &story.parsed[before];
        // `…, said Okafor. “It will.”`: who said the sentence before may go on.
        let cue = parsed
            .cues
            .iter()
            .rev()
            .find(|it| it.subject.is_some() && !it.guessed);
        let frame = &story.frames[before];
        let ascribed = || {
            let mut mentions = parsed.mentions.iter();
            mentions.rposition(|it| spot::according(story.scene(), frame, it).is_some())
        };
        let said = cue.and_then(|it| it.subject).or_else(ascribed);
        let others = parsed
            .subject
            .into_iter()
            .chain(said.filter(|it| Some(*it) != parsed.subject));
        for subject in others {
            if said != Some(subject) && !spot.may_speak(&parsed.mentions[subject]) {
                continue;
            }
            let facts = before_facts(story, spot, (before, subject), said == Some(subject));
            res.push(Candidate {
                source: Source::FrameBefore(before, subject),
                cue: cue.filter(|_| said == Some(subject)).map(|it| it.at),
                facts,
            });
        }
    }
    if let Some((frame, teller)) = story.tellers[number] {
        let mut facts = Facts::default();
        facts.add(Fact::SubjectBefore);
        facts.add(Fact::Retold);
        let mut cues = story.parsed[frame].cues.iter().rev();
        let cue = cues.find(|it| it.subject == Some(teller));
        res.push(Candidate {
            source: Source::FrameBefore(frame, teller),
            cue: cue.map(|it| it.at),
            facts,
        });
    }
    res.extend(frame_after(story, spot, number));
    res
}

/// `Does the mayor care?` in a paragraph before: whom it is about does not answer it.
fn is_question(story: &Story<'_>, spot: &Spot<'_>, before: usize) -> bool {
    let frame = &story.frames[before];
    let last = story.scene().word(frame, frame.pieces.len() - 1);
    frame.block < spot.frame.block && last.is_some_and(|it| it.reads("?"))
}

/// What is known of the subject of a verb in the sentence before.
fn before_facts(story: &Story<'_>, spot: &Spot<'_>, place: (usize, usize), said: bool) -> Facts {
    let (before, subject) = place;
    let frame = &story.frames[before];
    let mention = &story.parsed[before].mentions[subject];
    let mut facts = Facts::default();
    facts.add(Fact::SubjectBefore);
    facts.add_if(
        frame.block == spot.frame.block,
        Fact::SubjectBeforeSameBlock,
    );
    let last = story
        .scene()
        .word(frame, frame.pieces.len().saturating_sub(1));
    facts.add_if(
        last.is_some_and(|it| it.reads(":")),
        Fact::SubjectBeforeColon,
    );
    facts.add_if(
        mention.verb.is_some_and(|it| story.is_cue(before, it)),
        Fact::SubjectBeforeCue,
    );
    facts.add_if(said, Fact::CueSubjectBefore);
    facts.add_if(spot.is_all_runs(), Fact::SubjectBeforeRunsOnly);
    facts.add_if(spot.opens_frame(), Fact::FrameStartsWithRun);
    spot.sort_facts(mention, &mut facts);
    facts
}

fn frame_after(story: &Story<'_>, spot: &Spot<'_>, number: usize) -> Option<Candidate> {
    let alone = spot.is_all_runs();
    if let Some(after) = story
        .frames
        .get(number + 1)
        .filter(|it| it.block == spot.frame.block)
        && let Some(subject) = story.parsed[number + 1].subject
        && spot.may_speak(&story.parsed[number + 1].mentions[subject])
        && !after.pieces.iter().any(|it| matches!(it, Piece::Run(_)))
    {
        let mention = &story.parsed[number + 1].mentions[subject];
        let mut facts = Facts::default();
        facts.add(Fact::SubjectAfter);
        facts.add_if(alone, Fact::SubjectAfterRunsOnly);
        spot.sort_facts(mention, &mut facts);
        return Some(Candidate {
            source: Source::FrameAfter(subject),
            cue: None,
            facts,
        });
    }
    None
}
