//! Whom a pronoun means: those mentioned lately are weighed like speakers are.

use super::{lexicon::class, weights};

/// What is known about somebody who was mentioned lately.
#[derive(Clone, Copy, Debug)]
pub(super) struct Traits {
    /// Evidence for a person above zero, for a body below.
    pub person: i32,
    /// Evidence for a man above zero, for a woman below.
    pub male: i32,
    /// Several: officials, people.
    pub plural: bool,
    /// Known by a name.
    pub named: bool,
}

/// How somebody was mentioned last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    /// How many sentences ago.
    pub distance: usize,
    /// How many blocks ago.
    pub blocks: usize,
    /// As a subject.
    pub subject: bool,
    /// As the speaker of a run.
    pub spoke: bool,
    /// As the speaker of the last run.
    pub spoke_last: bool,
    /// After how many other mentions of its sentence.
    pub rank: usize,
    /// After how many others that were mentioned since.
    pub order: usize,
    /// The last pronoun of this sex meant it too.
    pub chained: bool,
}

/// A clue about an antecedent, as a bit number.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Clue {
    SameSentence,
    SentenceBefore,
    TwoBefore,
    ThreeBefore,
    Farther,
    SameBlock,
    BlockBefore,
    Subject,
    SubjectJustBefore,
    SubjectHere,
    Spoke,
    SpokeLast,
    SpokeLastSameBlock,
    FirstOfSentence,
    SexFits,
    SexFitsSurely,
    Surely,
    Perhaps,
    Body,
    Named,
    Latest,
    SecondLatest,
    ThirdLatest,
    Chained,
    ChainedSameBlock,
    ForThem,
    ForThemPlural,
    ForIt,
}

/// How well somebody fits a pronoun; `None` where it cannot be meant.
pub(super) fn fit(kind: u32, traits: &Traits, last: &Last) -> Option<i32> {
    let clues = clues(kind, traits, last)?;
    let score = (0..weights::PRONOUN.len())
        .filter(|at| clues >> at & 1 == 1)
        .map(|at| i32::from(weights::PRONOUN[at]))
        .sum();
    Some(score)
}

/// The clues, as bits.
fn clues(kind: u32, traits: &Traits, last: &Last) -> Option<u64> {
    let mut res = 0;
    let mut add = |holds: bool, clue: Clue| res |= u64::from(holds) << clue as u8;
    let one = kind & (class::HE | class::SHE) != 0;
    if one {
        let wanted = match kind & (class::HE | class::SHE) {
            class::HE => traits.male,
            class::SHE => -traits.male,
            _ => 0,
        };
        if wanted < 0 || traits.plural {
            return None;
        }
        add(0 < wanted, Clue::SexFits);
        add(3 < wanted, Clue::SexFitsSurely);
    } else if kind & class::THEY != 0 {
        add(true, Clue::ForThem);
        add(traits.plural, Clue::ForThemPlural);
    } else {
        if 0 < traits.person || traits.plural {
            return None;
        }
        add(true, Clue::ForIt);
    }
    add(one && 3 < traits.person, Clue::Surely);
    add(one && (1..=3).contains(&traits.person), Clue::Perhaps);
    add(one && traits.person < 0, Clue::Body);
    add(traits.named, Clue::Named);
    add(true, distance(last.distance));
    add(last.blocks == 0, Clue::SameBlock);
    add(last.blocks == 1, Clue::BlockBefore);
    add(last.subject, Clue::Subject);
    add(last.subject && last.distance == 1, Clue::SubjectJustBefore);
    add(last.subject && last.distance == 0, Clue::SubjectHere);
    add(last.spoke, Clue::Spoke);
    add(last.spoke_last, Clue::SpokeLast);
    add(
        last.spoke_last && last.blocks == 0,
        Clue::SpokeLastSameBlock,
    );
    add(last.rank == 0, Clue::FirstOfSentence);
    add(last.order == 0, Clue::Latest);
    add(last.order == 1, Clue::SecondLatest);
    add(last.order == 2, Clue::ThirdLatest);
    add(last.chained, Clue::Chained);
    add(last.chained && last.blocks == 0, Clue::ChainedSameBlock);
    Some(res)
}

fn distance(sentences: usize) -> Clue {
    match sentences {
        0 => Clue::SameSentence,
        1 => Clue::SentenceBefore,
        2 => Clue::TwoBefore,
        3 => Clue::ThreeBefore,
        _ => Clue::Farther,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clue_has_a_weight() {
        assert_eq!(Clue::ForIt as usize + 1, weights::PRONOUN.len());
    }
}
