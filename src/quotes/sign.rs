//! Signs that marked words are a quotation, or only set apart.
//!
//! As with speakers, each run has a set of signs, and their weights add up; the
//! weights were set by hand and then fitted by logistic regression.

use super::{
    candidate::{Candidate, Source},
    lexicon::{Lang, class},
    mark::{BLOCK, DASH},
    spot::Spot,
    weight::Fact,
    weights,
    word::Word,
};
use crate::table::is_one_of;

/// A sign for or against a quotation, as a bit number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Sign {
    Always,
    // How long it is.
    Words1,
    Words2,
    Words3,
    Words4To6,
    Words7To12,
    // How it is written.
    TitleLike,
    StartsLower,
    Capitals,
    Digits,
    EndsComma,
    EndsSentence,
    PronounInside,
    VerbInside,
    Repeated,
    // What stands before it.
    TitledBefore,
    TitledNear,
    DeterminerBefore,
    AuxiliaryBefore,
    ConjunctionBefore,
    ColonBefore,
    CueBefore,
    NothingBefore,
    ParenthesisBefore,
    // What stands after it.
    NothingAfter,
    FunctionAfter,
    Nickname,
    // Who could have said it.
    NoCredit,
    CreditAfter,
    CreditAfterCue,
    CreditBefore,
    CreditBeforeCue,
    CreditLast,
    CreditLastInFrame,
    CreditElsewhere,
    HighScore,
    LowScore,
    CueInFrame,
    Heading,
    Alone,
    // German writes every noun with a capital.
    German,
    GermanShort,
    GermanTitle,
    GermanCue,
    ShortLowerCue,
    ShortDeterminer,
    BookMarks,
    RunContinues,
    GermanCall,
    Retold,
}

/// The score below which marked words quote nobody.
const MIN_SCORE: i32 = 0;

/// Whether the marks only set words apart.
pub(super) fn is_scare(spot: &Spot<'_>, best: Option<&Candidate>, repeated: bool) -> bool {
    if matches!(spot.run.mark, DASH | BLOCK) || spot.is_bare() {
        return false;
    }
    let signs = signs(spot, best, repeated);
    let mut score = 0;
    for at in 0..weights::QUOTED.len() {
        if signs >> at & 1 == 1 {
            score += i32::from(weights::QUOTED[at]);
        }
    }
    // `eine “Rettet die Bucht”-Kampagne`, `wie „Hafen heute“ berichtet`, `so heißt der Titel`
    if is_compound(spot) || is_medium(spot) || is_name(spot, best) || is_work(spot) {
        return true;
    }
    // `Okafor on the opening: “May. Not June. May.”`: whole sentences quote somebody.
    let has = |sign: Sign| signs >> sign as u8 & 1 == 1;
    let sentence = has(Sign::EndsSentence) && !has(Sign::StartsLower);
    let set_off = has(Sign::ColonBefore) || has(Sign::NothingBefore);
    score < MIN_SCORE && !(sentence && set_off && spot.string.split_whitespace().nth(2).is_some())
}

/// The signs of a run.
fn signs(spot: &Spot<'_>, best: Option<&Candidate>, repeated: bool) -> u64 {
    let mut res = Signs(0);
    res.add(Sign::Always);
    res.add_if(repeated, Sign::Repeated);
    res.add_if(matches!(spot.run.mark, '《' | '〈'), Sign::BookMarks);
    res.add_if(spot.run.continues, Sign::RunContinues);
    form(spot, &mut res);
    before(spot, &mut res);
    after(spot, &mut res);
    credit(spot, best, &mut res);
    combined(spot, &mut res);
    res.0
}

#[derive(Clone, Copy)]
struct Signs(u64);

impl Signs {
    fn add(&mut self, sign: Sign) {
        self.0 |= 1 << sign as u8;
    }

    fn add_if(&mut self, holds: bool, sign: Sign) {
        if holds {
            self.add(sign);
        }
    }

    fn has(self, sign: Sign) -> bool {
        self.0 >> sign as u8 & 1 == 1
    }
}

/// How the words are written.
fn form(spot: &Spot<'_>, res: &mut Signs) {
    match spot.string.split_whitespace().take(13).count() {
        0 | 1 => res.add(Sign::Words1),
        2 => res.add(Sign::Words2),
        3 => res.add(Sign::Words3),
        4..=6 => res.add(Sign::Words4To6),
        7..=12 => res.add(Sign::Words7To12),
        _ => {}
    }
    res.add_if(is_title_like(spot.string), Sign::TitleLike);
    res.add_if(
        spot.string.starts_with(char::is_lowercase),
        Sign::StartsLower,
    );
    let letters = || spot.string.chars().filter(|it| it.is_alphabetic());
    res.add_if(
        1 < letters().count() && !letters().any(char::is_lowercase),
        Sign::Capitals,
    );
    res.add_if(
        spot.string.contains(|it: char| it.is_ascii_digit()),
        Sign::Digits,
    );
    res.add_if(spot.string.ends_with([',', ';', '—']), Sign::EndsComma);
    res.add_if(
        spot.string.ends_with(['.', '?', '!', '…']),
        Sign::EndsSentence,
    );
    let inside = spot.inside();
    let any = |class: u32| inside.iter().any(|it| it.is(class));
    res.add_if(any(class::SELF | class::PRONOUN), Sign::PronounInside);
    res.add_if(any(class::AUX | class::VERB), Sign::VerbInside);
}

/// What stands before the run.
fn before(spot: &Spot<'_>, res: &mut Signs) {
    let Some(word) = spot.before() else {
        res.add_if(spot.at == 0, Sign::NothingBefore);
        return;
    };
    let near = (spot.at.saturating_sub(4)..spot.at).filter_map(|it| spot.word(it));
    res.add_if(
        near.clone().any(|it| it.is(class::TITLED)),
        Sign::TitledNear,
    );
    res.add_if(word.is(class::TITLED), Sign::TitledBefore);
    res.add_if(word.is(class::DET), Sign::DeterminerBefore);
    res.add_if(word.is(class::AUX), Sign::AuxiliaryBefore);
    res.add_if(word.is(class::CONJ), Sign::ConjunctionBefore);
    res.add_if(word.is(class::CUE), Sign::CueBefore);
    res.add_if(word.reads(":"), Sign::ColonBefore);
    res.add_if(word.reads("("), Sign::ParenthesisBefore);
}

/// What stands after it.
fn after(spot: &Spot<'_>, res: &mut Signs) {
    let Some(word) = spot.after() else {
        res.add_if(spot.at + 1 == spot.frame.pieces.len(), Sign::NothingAfter);
        return;
    };
    res.add_if(word.is(class::FUNCTION), Sign::FunctionAfter);
    // `Daniel “Danny” Reyes`
    let short = spot.string.split_whitespace().nth(2).is_none();
    let name = |it: Option<&Word>| {
        it.is_some_and(|it| it.upper && !it.possessive && !it.is(class::FUNCTION | class::CUE))
    };
    res.add_if(
        short && name(spot.before()) && name(spot.after()),
        Sign::Nickname,
    );
}

/// Who could have said it.
fn credit(spot: &Spot<'_>, best: Option<&Candidate>, res: &mut Signs) {
    res.add_if(spot.cue_before().is_some(), Sign::CueInFrame);
    res.add_if(spot.frame.heading, Sign::Heading);
    res.add_if(spot.is_all_runs(), Sign::Alone);
    let Some(best) = best else {
        res.add(Sign::NoCredit);
        return;
    };
    let after = best.facts.has(Fact::After);
    res.add_if(best.facts.has(Fact::Retold), Sign::Retold);
    res.add(match (best.source, after, best.cue.is_some()) {
        (Source::Here(_), true, true) => Sign::CreditAfterCue,
        (Source::Here(_), true, false) => Sign::CreditAfter,
        (Source::Here(_), false, true) => Sign::CreditBeforeCue,
        (Source::Here(_), false, false) => Sign::CreditBefore,
        (Source::Last, ..) if best.facts.has(Fact::LastSameFrame) => Sign::CreditLastInFrame,
        (Source::Last, ..) => Sign::CreditLast,
        _ => Sign::CreditElsewhere,
    });
    let score = best.facts.score();
    res.add_if(300 < score, Sign::HighScore);
    res.add_if(score < 100, Sign::LowScore);
}

/// Signs that mean more together.
fn combined(spot: &Spot<'_>, res: &mut Signs) {
    let short = res.has(Sign::Words1) || res.has(Sign::Words2) || res.has(Sign::Words3);
    let cue = res.has(Sign::CreditBeforeCue) || res.has(Sign::CreditAfterCue);
    let title = res.has(Sign::TitleLike);
    if spot.scene.lang == Lang::German {
        res.add(Sign::German);
        res.add_if(short, Sign::GermanShort);
        res.add_if(title, Sign::GermanTitle);
        res.add_if(cue, Sign::GermanCue);
        res.add_if(spot.is_called(), Sign::GermanCall);
    }
    res.add_if(
        short && cue && res.has(Sign::StartsLower),
        Sign::ShortLowerCue,
    );
    res.add_if(
        short && res.has(Sign::DeterminerBefore),
        Sign::ShortDeterminer,
    );
}

/// Whether the marks and a word behind them are one word.
fn is_compound(spot: &Spot<'_>) -> bool {
    let end = spot.run.outer.end;
    let hyphen = spot
        .after()
        .filter(|it| it.reads("-") && it.span.start == end);
    let next = spot.word(spot.at + 2);
    hyphen.is_some_and(|it| next.is_some_and(|next| next.span.start == it.span.end))
}

/// Whether the marked words are who tells the story.
fn is_medium(spot: &Spot<'_>) -> bool {
    let short = spot.string.split_whitespace().nth(4).is_none();
    let before = spot.before().map_or("", |it| it.lower.as_str());
    let tells = spot
        .after()
        .is_some_and(|it| it.is(class::SAY) && !it.upper);
    short && spot.scene.lang == Lang::German && (before == "laut" || before == "wie" && tells)
}

/// `so lautet der Titel`: a name or title says nothing.
fn is_name(spot: &Spot<'_>, best: Option<&Candidate>) -> bool {
    let Some(Source::Here(at)) = best.map(|it| it.source) else {
        return false;
    };
    let head = spot.parsed.mentions[at].head;
    is_one_of(&spot.scene.words[head].lower, "begriff name titel title")
}

/// `“Night Tides” by Okafor`, `Okafor’s “Night Tides”`, `sang “Night Tides”`, `known as “Bo”`.
fn is_work(spot: &Spot<'_>) -> bool {
    let reads = |at: usize, words: &str| {
        let word = spot.word(at);
        word.is_some_and(|it| is_one_of(&it.lower, words))
    };
    let last = spot.at.wrapping_sub(1);
    let by = reads(spot.at + 1, "by");
    let owned = spot.before().is_some_and(|it| it.possessive && it.upper);
    let plays = reads(last, "played playing sang sing singing sings");
    let known = reads(last, "as") && reads(last.wrapping_sub(1), "known");
    known
        || (by || owned || plays) && spot.scene.lang == Lang::English && is_title_like(spot.string)
}

/// Every longer word has a capital, as in titles, and no sentence ends.
fn is_title_like(string: &str) -> bool {
    if string.ends_with(['.', '?', '!', ',']) {
        return false;
    }
    let mut long = string
        .split_whitespace()
        .filter(|it| 3 < it.chars().count());
    string.starts_with(|it: char| it.is_uppercase() || it.is_numeric())
        && long.all(|it| it.starts_with(|it: char| !it.is_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_a_weight() {
        assert_eq!(Sign::Retold as usize + 1, weights::QUOTED.len());
    }
}
