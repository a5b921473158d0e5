//! What a figure is about: a few words of its sentence.

use super::Kind;
use super::draft::Draft;
use super::scan::{Class, Scan};

/// Tokens looked at on either side.
const REACH: usize = 24;
/// Words of a subject, at most.
const MAX_WORDS: usize = 6;

/// What the figure is about; none where the sentence does not say.
pub(super) fn of(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    if matches!(draft.kind, Kind::Date | Kind::Time) {
        return None;
    }
    behind(scan, draft).or_else(|| before(scan, draft))
}

/// `$5 for a coffee`, `5% of patients`, `a 5% duty`: the words that follow.
fn behind(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    let mut at = draft.end.max(draft.to);
    if scan.mark(at) == Some('(') {
        // Past an equivalent and the rate behind it.
        let close = (at..at + 10).find(|it| scan.mark(*it) == Some(')'))?;
        at = super::rate::per(scan, close + 1).map_or(close + 1, |it| it.0);
    }
    let link = scan.low(at);
    let linked = match draft.kind {
        Kind::Percent | Kind::Ratio => matches!(link, "of"),
        Kind::Money => {
            matches!(link, "on" | "for" | "in" | "into" | "of")
                || link == "going" && {
                    at += 1;
                    true
                }
        }
        _ => false,
    };
    if linked {
        return noun_phrase(scan, at + 1);
    }
    let direct = matches!(
        draft.kind,
        Kind::Money | Kind::Percent | Kind::Measure | Kind::Duration
    ) && scan.is_word(at)
        && !super::noun::is_stop(link)
        && !link.ends_with("ly");
    direct.then(|| noun_phrase(scan, at)).flatten()
}

/// The words from `at` on that are no function words.
fn noun_phrase(scan: &Scan<'_>, at: usize) -> Option<String> {
    let start = (at..at + 3).find(|it| !super::noun::is_stop(scan.low(*it)))?;
    let mut end = start;
    while end < start + MAX_WORDS && (scan.is_word(end) || scan.is_hyphen(end) && scan.glued(end)) {
        let low = scan.low(end);
        let and = low == "and" && scan.is_word(end + 1) && start < end;
        if super::noun::is_stop(low) && !and {
            break;
        }
        end += 1;
    }
    if start < end && scan.low(end - 1) == "and" {
        end -= 1;
    }
    (start < end && scan.is_word(start)).then(|| words(scan, start, end))
}

/// The noun phrase before the verb of the clause, or the one that opens it.
fn before(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    let stop = draft.from.saturating_sub(REACH);
    let mut start = draft.from;
    while stop < start {
        let at = start - 1;
        let ends = scan.class(at) == Class::Break
            || matches!(
                scan.mark(at),
                Some('.' | ';' | ':' | '?' | '!' | '—' | '“' | '(' | ')')
            )
            || matches!(scan.mark(at), Some(',')) && 3 < draft.from - at;
        if ends {
            break;
        }
        start = at;
    }
    while start < draft.from && super::noun::is_stop(scan.low(start)) {
        start += 1;
    }
    let mut end = start;
    while end < draft.from
        && end < start + MAX_WORDS
        && scan.is_word(end)
        && !super::noun::is_stop(scan.low(end))
        && !is_verb(scan.low(end))
    {
        end += 1;
    }
    (start < end).then(|| words(scan, start, end))
}

fn is_verb(low: &str) -> bool {
    super::cues::CHANGES
        .binary_search_by(|it| it.0.cmp(low))
        .is_ok()
        || 4 < low.len() && low.ends_with("ed")
}

fn words(scan: &Scan<'_>, from: usize, to: usize) -> String {
    scan.text[scan.span(from, to).range()]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
