//! Where the clause starts that a figure stands in, and its sentence.

use super::phrase::{is_end, is_part, is_verb};
use super::scan::Scan;
use super::subject::{OWNERS, PLACES, SAYS, Story};

/// Tokens looked at before a figure.
const REACH: usize = 28;

/// Words that open a clause of their own.
const CLAUSES: &str = "after although as because before but if said says since that though when where \
    which while whilst who";

impl Story<'_, '_> {
    /// Where the clause starts behind the last `and`: the charge was 2 C and the voltage
    /// was 5 V; but oil and gas cost $5.
    pub(super) fn after_and(self, start: usize, to: usize) -> usize {
        let scan = self.scan;
        let is_verb = |it: usize| scan.says(it, "cost had has is was were") || is_verb(scan, it);
        let opens = |it: &usize| {
            let after = self.drafts.partition_point(|draft| draft.to <= *it);
            let (before, next) = self.drafts.split_at(after);
            scan.says(*it, "and but")
                && before.last().is_some_and(|draft| start < draft.to)
                && next.first().is_some_and(|draft| *it < draft.from)
                && (self.is_part(it + 1) || scan.says(it + 1, OWNERS))
                && (it + 2..to).any(is_verb)
        };
        (start..to).rev().find(opens).map_or(start, |it| it + 1)
    }
}

/// Where the clause of the figure at `from` starts.
pub(super) fn clause_start(scan: &Scan<'_>, from: usize) -> usize {
    let stop = from.saturating_sub(REACH);
    let mut start = from;
    let mut has_word = false;
    while stop < start {
        let at = start - 1;
        let closes = is_end(scan, at) || scan.has_mark(at, ";:—“\"");
        let comma = scan.has_mark(at, ",") && has_word && !scan.is_digits(start);
        // Profit before tax was £4m.
        let opens = scan.says(at, CLAUSES) && has_word && !scan.says(at + 1, "interest tax");
        let opens = opens || scan.says(at, SAYS);
        let opens = opens || scan.says(at, "which who");
        if closes || comma || opens {
            break;
        }
        has_word |= is_part(scan, at);
        start = at;
    }
    start
}

/// Where the sentence starts that goes on at `from`.
pub(super) fn sentence_start(scan: &Scan<'_>, from: usize) -> usize {
    let stop = from.saturating_sub(REACH);
    let mut ends = (stop..from).rev();
    let end = ends.find(|it| is_end(scan, *it) || scan.has_mark(*it, ":;“”\""));
    let start = end.map_or(stop, |it| it + 1);
    // In the north, the service costs $9: what a preposition opens is not the subject.
    let opens = scan.says(start, PLACES) || scan.says(start, "after since with");
    let comma = opens.then(|| (start..from).find(|it| scan.has_mark(*it, ",")));
    comma.flatten().unwrap_or(start)
}
