//! What a figure is about: a few words of its sentence.
//!
//! No parser stands behind this. A figure is about the noun right behind it (`a
//! 25% duty`), about what it is a share of (`6% of the company`), or about the
//! subject of its clause (`core inflation rose 0.3%`); where a pronoun stands for
//! that, nothing is said.

use super::Kind;
use super::draft::Draft;
use super::rate;
use super::scan::{Class, Scan};
use super::sense::Sense;

/// Tokens looked at before a figure.
const REACH: usize = 28;
/// Words of a subject, at most.
const MAX_WORDS: usize = 6;

/// What the figure is about; none where the sentence does not say.
pub(super) fn of(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    if matches!(draft.kind, Kind::Date | Kind::Time | Kind::Score) {
        return None;
    }
    behind(scan, draft).or_else(|| before(scan, draft))
}

/// `$5 for a coffee`, `5% of patients`, `a 5% duty`: the words that follow.
fn behind(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    let mut at = draft.end.max(draft.to);
    if scan.has_mark(at, "(") {
        // Past an equivalent and the rate behind it.
        let close = (at..at + 10).find(|it| scan.has_mark(*it, ")"))?;
        at = rate::per(scan, close + 1).map_or(close + 1, |it| it.0);
    }
    let link = scan.low(at);
    let linked = match draft.kind {
        Kind::Percent | Kind::Ratio => link == "of",
        Kind::Money => matches!(link, "on" | "for" | "into" | "of"),
        Kind::Measure => link == "of",
        _ => false,
    };
    if linked {
        return noun_phrase(scan, at + 1);
    }
    if link == "going" && scan.says(at + 1, "into to on") {
        return noun_phrase(scan, at + 2);
    }
    let direct = matches!(
        draft.kind,
        Kind::Money | Kind::Percent | Kind::Measure | Kind::Duration
    ) && scan.is_word(at)
        && !scan.is_stop(at)
        && !link.ends_with("ly")
        && !is_verb(scan, at);
    direct.then(|| noun_phrase(scan, at)).flatten()
}

/// The noun phrase from `at` on, articles skipped.
fn noun_phrase(scan: &Scan<'_>, at: usize) -> Option<String> {
    let start = (at..at + 3).find(|it| !scan.is_stop(*it))?;
    if scan.can(start, Sense::CALENDAR) {
        return None;
    }
    let end = run(scan, start, start + MAX_WORDS);
    (start < end).then(|| words(scan, start, end))
}

/// Where the run of words from `start` on that may be one noun phrase ends.
fn run(scan: &Scan<'_>, start: usize, limit: usize) -> usize {
    let mut end = start;
    while end < limit && scan.class(end) != Class::Break {
        let low = scan.low(end);
        let and = matches!(low, "and" | "&") && start < end && is_part(scan, end + 1);
        let tied = scan.is_hyphen(end) || scan.has_mark(end, "&/’'");
        let tied = tied && start < end && scan.glued(end + 1);
        let number = scan.is_digits(end) && start < end && scan.is_capital(end - 1);
        if !(is_part(scan, end) || and || tied || number) {
            break;
        }
        end += 1;
    }
    while start < end && !is_part(scan, end - 1) && !scan.is_digits(end - 1) {
        end -= 1;
    }
    end
}

fn is_part(scan: &Scan<'_>, at: usize) -> bool {
    scan.is_word(at) && !scan.is_stop(at)
}

/// The subject of the clause.
fn before(scan: &Scan<'_>, draft: &Draft) -> Option<String> {
    let start = clause_start(scan, draft.from);
    if scan.says_before(start, 1, "which who that") {
        // Ford, which has 13,000 workers.
        return antecedent(scan, start - 1);
    }
    let mut first = start;
    while first < draft.from && !is_part(scan, first) {
        if scan.says(first, PRONOUNS) {
            return None;
        }
        first += 1;
    }
    let mut end = run(scan, first, draft.from.min(first + MAX_WORDS));
    if let Some(verb) = (first + 1..end).find(|it| is_verb(scan, *it)) {
        end = verb;
    } else if end == draft.from && first + 1 < end {
        // The word right before a number is its verb: The server connects 384.
        end -= 1;
    }
    let fits = first < end && !scan.can(first, Sense::CALENDAR) && !is_verb(scan, first);
    fits.then(|| words(scan, first, end))
}

/// Words that stand for a subject named elsewhere.
const PRONOUNS: &str = "he i it she there these they this those we you";

/// Words that open a clause of their own.
const CLAUSES: &str = "after although as because before but if said says since that though when where \
    which while whilst who";

/// Where the clause of the figure at `from` starts.
fn clause_start(scan: &Scan<'_>, from: usize) -> usize {
    let stop = from.saturating_sub(REACH);
    let mut start = from;
    let mut has_word = false;
    while stop < start {
        let at = start - 1;
        let closes = scan.class(at) == Class::Break || scan.has_mark(at, ".;:?!—“\"");
        let comma = scan.has_mark(at, ",") && has_word && !scan.is_digits(start);
        let opens = scan.says(at, CLAUSES) && has_word;
        if closes || comma || opens {
            break;
        }
        has_word |= is_part(scan, at);
        start = at;
    }
    start
}

/// The noun phrase that ends before `at`.
fn antecedent(scan: &Scan<'_>, at: usize) -> Option<String> {
    let comma = usize::from(scan.has_mark_before(at, ","));
    let end = at - comma.min(at);
    let mut start = end;
    while 0 < start && end - start < MAX_WORDS && is_part(scan, start - 1) {
        start -= 1;
    }
    (start < end).then(|| words(scan, start, end))
}

fn is_verb(scan: &Scan<'_>, at: usize) -> bool {
    let low = scan.low(at);
    scan.can(at, Sense::RISE) || scan.can(at, Sense::FALL) || 4 < low.len() && low.ends_with("ed")
}

fn words(scan: &Scan<'_>, from: usize, to: usize) -> String {
    scan.text[scan.span(from, to).range()]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
