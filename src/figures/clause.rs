//! Where the clause starts that a figure stands in, and its sentence.

use super::phrase::{is_end, is_part, is_verb};
use super::scan::Scan;
use super::subject::{OWNERS, PLACES, SAYS};

/// Tokens looked at before a figure.
const REACH: usize = 28;

/// Words that open a clause of their own.
const CLAUSES: &str = "after although as because before but if said says since that though when where \
    which while whilst who";

/// Verbs that say how much something is.
const STATES: &str = "are is was were";

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
        // Acme closed and Zenith laid off 3: a name with a verb of its own.
        let joins = scan.says(at, "and") && has_word;
        let acts = || is_verb(scan, at + 2) && scan.is_capital(at + 1) && !scan.is_stop(at + 1);
        // The charge was 2 A and the voltage across it was 5 V.
        let is = || scan.says(at + 1, OWNERS) && (at + 2..from).any(|it| scan.says(it, STATES));
        let opens = opens || joins && (acts() || is());
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
