//! Direct speech, a quoted piece, or marked words that quote nobody.

use super::{
    Kind,
    candidate::{Candidate, Source},
    lexicon::class,
    mark::{BLOCK, DASH},
    sign,
    spot::Spot,
    weight::Fact,
};

/// How the words of a run stand in their sentence; `repeated` where the text marks the
/// same words elsewhere.
pub(super) fn kind(spot: &Spot<'_>, best: Option<&Candidate>, repeated: bool) -> Kind {
    if sign::is_scare(spot, best, repeated) {
        Kind::Scare
    } else if matches!(spot.run.mark, DASH | BLOCK) || is_direct(spot, best) {
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
