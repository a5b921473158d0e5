//! Direct speech, a quoted piece, or marked words that quote nobody.

use super::{
    Kind,
    candidate::{Candidate, Source, Spot},
    lexicon::class,
    weight::Fact,
};

/// How the words of a run stand in their sentence.
pub(super) fn kind(spot: &Spot<'_>, best: Option<&Candidate>) -> Kind {
    if is_scare(spot, best) {
        Kind::Scare
    } else if is_direct(spot, best) {
        Kind::Direct
    } else {
        Kind::Mixed
    }
}

/// Whether the run is whole sentences or clauses, set off from the reporter's words.
fn is_direct(spot: &Spot<'_>, best: Option<&Candidate>) -> bool {
    let capital = !spot.string.starts_with(char::is_lowercase);
    let last = spot.string.chars().next_back();
    let set_off = is_set_off(spot);
    if spot.is_all_runs() || spot.at == 0 && spot.opens_frame() {
        let credited =
            best.is_some_and(|it| it.facts.has(Fact::After) || it.source != Source::Here(0));
        let cut =
            last.is_some_and(|it| ",?!.…—-".contains(it)) || spot.after().is_none_or(|it| it.mark);
        return capital
            && (cut
                || credited
                    && !spot
                        .after()
                        .is_some_and(|it| it.is(class::AUX | class::VERB)));
    }
    capital && set_off
}

/// Whether punctuation parts the run from the reporter's words before it.
pub(super) fn is_set_off(spot: &Spot<'_>) -> bool {
    spot.before().is_none_or(|before| {
        before.mark && matches!(before.lower.as_str(), ":" | "," | "―" | "—" | "–" | "：")
    })
}

/// Whether the marks only set words apart.
fn is_scare(spot: &Spot<'_>, best: Option<&Candidate>) -> bool {
    if matches!(spot.run.mark, '《' | '〈') {
        return true;
    }
    if is_nickname(spot) {
        return true;
    }
    let words = spot.string.split_whitespace().count();
    let score = best.map_or(-300, |it| it.facts.score());
    let cue = best.is_some_and(|it| it.cue.is_some());
    let titled = spot.before().is_some_and(|it| it.is(class::TITLED));
    let title_like = is_title_like(spot.string);
    if titled && title_like && !spot.before().is_some_and(|it| it.is(class::CUE)) {
        return true;
    }
    if words <= 3 {
        return !cue && score < 150;
    }
    title_like && !cue && words <= 10
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

/// `Daniel “Danny” Reyes`.
fn is_nickname(spot: &Spot<'_>) -> bool {
    let short = spot.string.split_whitespace().nth(2).is_none();
    let name = |it: Option<&super::word::Word>| {
        it.is_some_and(|it| it.upper && !it.possessive && !it.is(class::FUNCTION))
    };
    short && name(spot.before()) && name(spot.after())
}
