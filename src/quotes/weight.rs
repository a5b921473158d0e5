//! The evidence for a speaker, and what each piece of it is worth.
//!
//! Every candidate is a set of facts ([`Fact`]); its score is the sum of their
//! weights. The numbers were set by hand and then fitted by logistic regression on
//! annotated news texts; they are all that was learnt from them.

/// Facts about a candidate speaker of a run, as bit numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Fact {
    // The candidate stands before the run, in its sentence.
    Before,
    SubjectOfNearestSay,
    SubjectOfNearestCall,
    SubjectOfParticiple,
    SubjectOfFartherCue,
    CueAtRun,
    CueNear,
    CueMiddle,
    CueFar,
    MainSubject,
    NearestBefore,
    ObjectOfCue,
    BeforeAfterPrep,
    BeforePossessive,
    BeforeApposed,
    ColonAtRun,
    AccordingBefore,
    RunBetweenBefore,
    InsideCueClause,
    SubjectByMain,
    // It stands after the run, in its sentence.
    After,
    AfterAtOnce,
    AfterNear,
    AfterFar,
    AfterSay,
    AfterCall,
    AfterVerb,
    VerbFirst,
    UnknownVerbFirst,
    AccordingAfter,
    DashCredit,
    RunEndsComma,
    RunEndsLively,
    RunEndsWord,
    RunEndsStop,
    RunBetweenAfter,
    FirstAfter,
    CommaAfterRun,
    AfterAfterPrep,
    ConjunctionBetween,
    AfterWithCueBefore,
    // What it is.
    HeOrShe,
    They,
    It,
    Person,
    Body,
    PersonNoun,
    BodyNoun,
    TextNoun,
    OtherNoun,
    IsLastSpeaker,
    PersonBefore,
    // It is who spoke last.
    Last,
    LastSameFrame,
    LastSameBlock,
    LastBlockBefore,
    LastFarther,
    RunOpensFrame,
    FrameIsRuns,
    LastCreditedAfter,
    LastNextFrame,
    SubjectInFrame,
    CueInFrame,
    RunOpensBlock,
    LastRunInFrameBefore,
    // It is the subject of the sentence before or after.
    SubjectBefore,
    SubjectBeforeSameBlock,
    SubjectBeforeColon,
    SubjectBeforeCue,
    SubjectBeforeRunsOnly,
    SubjectAfter,
    SubjectAfterRunsOnly,
    // About the run.
    ShortRun,
    LowerRun,
    InHeading,
    FrameStartsWithRun,
    AfterPossessive,
    AfterParticiple,
    SubjectOfOnlyCue,
    CueSubjectSure,
    NearestCueFinite,
    FirstMention,
    AfterHeOrShe,
    BeforeHeOrShe,
    AfterPerson,
    AfterNoun,
    TailCredit,
    LabelColon,
    CueSubjectBefore,
    TailAlone,
    Retold,
    InRetold,
    NoSource,
}

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts(pub u128);

impl Facts {
    /// Adds a fact.
    pub(super) fn add(&mut self, fact: Fact) {
        self.0 |= 1 << fact as u8;
    }

    /// Adds a fact where it holds.
    pub(super) fn add_if(&mut self, holds: bool, fact: Fact) {
        if holds {
            self.add(fact);
        }
    }

    /// Whether it holds this fact.
    pub(super) fn has(self, fact: Fact) -> bool {
        self.0 >> fact as u8 & 1 == 1
    }

    /// Whether a verb of speech, or a verb before a colon, is surely the candidate's own.
    pub(super) fn speaks(self, acts: bool) -> bool {
        let any = |facts: &[Fact]| facts.iter().any(|it| self.has(*it));
        any(&[
            Fact::AfterSay,
            Fact::VerbFirst,
            Fact::AccordingBefore,
            Fact::AccordingAfter,
            Fact::CueSubjectBefore,
        ]) || self.has(Fact::SubjectOfNearestSay) && self.has(Fact::CueSubjectSure)
            || acts && self.has(Fact::ColonAtRun) && self.has(Fact::MainSubject)
    }

    /// The sum of the weights, in hundredths.
    pub(super) fn score(self) -> i32 {
        let mut res = 0;
        let mut left = self.0;
        while left != 0 {
            let at = left.trailing_zeros() as usize;
            res += i32::from(super::weights::SPEAKER.get(at).copied().unwrap_or(0));
            left &= left - 1;
        }
        res
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_a_weight() {
        let facts = Fact::NoSource as usize + 1;
        assert_eq!(facts, crate::quotes::weights::SPEAKER.len());
    }
}
