//! What a figure is about: a few words of its sentence.
//!
//! No parser stands behind this. A figure is about the noun right behind it (`a
//! 25% duty`), about what it is a share of (`6% of the company`), or about the
//! subject of its clause (`core inflation rose 0.3%`); where a pronoun stands for
//! that, nothing is said.

use super::Kind;
use super::cue;
use super::draft::Draft;
use super::rate;
use super::scan::{Class, Scan};
use super::sense::Sense;

/// Tokens looked at before a figure.
const REACH: usize = 28;
/// Words of a subject, at most.
const MAX_WORDS: usize = 6;

/// What each figure is about, as far as its sentence says.
///
/// What restates another figure is about the same, and so is one whose own clause names
/// nothing: `Shares rose 4% to $12`.
pub(super) fn all(scan: &Scan<'_>, drafts: &[Draft]) -> Vec<Option<String>> {
    let mut res: Vec<Option<String>> = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        let story = Story { scan, drafts };
        let found = match draft.equivalent_of {
            Some(first) => res.get(first).cloned().flatten(),
            None => story.of(draft),
        };
        let before = at.checked_sub(1).filter(|_| found.is_none());
        let inherited = before.filter(|it| story.is_same_thing(&drafts[*it], draft));
        res.push(found.or_else(|| res.get(inherited?)?.clone()));
    }
    res
}

/// The tokens with the figures among them.
#[derive(Clone, Copy)]
struct Story<'s, 't> {
    scan: &'s Scan<'t>,
    drafts: &'s [Draft],
}

impl Story<'_, '_> {
    /// What the figure is about; none where the sentence does not say.
    fn of(self, draft: &Draft) -> Option<String> {
        if matches!(draft.kind, Kind::Date | Kind::Time | Kind::Score) {
            return None;
        }
        behind(self.scan, draft)
            .or_else(|| self.whole(draft))
            .or_else(|| self.before(draft))
    }

    /// `a run of seven games`, `turnover of $5m`: what the figure is the size of.
    fn whole(self, draft: &Draft) -> Option<String> {
        let from = cue::before(self.scan, draft.from).map_or(draft.from, |it| it.0);
        let of = from.checked_sub(1).filter(|it| self.scan.says(*it, "of"))?;
        let mut start = of;
        while 0 < start && of - start < 3 && self.is_part(start - 1) {
            start -= 1;
        }
        let is_name =
            start < of && !self.scan.says(of - 1, MEASURES) && !is_verb(self.scan, of - 1);
        is_name.then(|| words(self.scan, start, of))
    }

    /// Whether no sentence ends between two figures, and no new subject stands there.
    fn is_same_thing(self, first: &Draft, second: &Draft) -> bool {
        !matches!(first.kind, Kind::Date | Kind::Time)
            && first.to <= second.from
            && (first.to..second.from).all(|it| {
                !is_end(self.scan, it)
                    && !self.scan.says(it, PRONOUNS)
                    && !self.scan.says(it, "and")
            })
    }

    /// Whether the token at `at` may be part of a subject: a word of no other figure.
    fn is_part(self, at: usize) -> bool {
        let after = self.drafts.partition_point(|it| it.to <= at);
        let is_figure = self.drafts.get(after).is_some_and(|it| {
            let noun = it.kind == Kind::Count && it.number.1 <= at;
            it.from <= at && !noun
        });
        is_part(self.scan, at) && !is_figure && self.scan.morphs(at).is_empty()
    }

    /// The subject of the clause, or of the sentence where the clause names none.
    fn before(self, draft: &Draft) -> Option<String> {
        let scan = self.scan;
        let start = clause_start(scan, draft.from);
        if scan.says_before(start, 1, "which who that") {
            // Ford, which has 13,000 workers.
            return antecedent(scan, start - 1);
        }
        match self.first(start, draft.from) {
            Ok(found) => found,
            Err(()) => {
                let start = sentence_start(scan, start);
                self.first(start, draft.from).unwrap_or_default()
            }
        }
    }

    /// The first noun phrase from `start` up to `to`: none where a pronoun stands for it,
    /// an error where nothing does.
    fn first(self, start: usize, to: usize) -> Result<Option<String>, ()> {
        let scan = self.scan;
        let mut at = start;
        while at < to {
            if !self.is_part(at) {
                if scan.says(at, PRONOUNS) {
                    return Ok(None);
                }
                at += 1;
                continue;
            }
            let mut end = self.run(at, to.min(at + MAX_WORDS));
            let next = end;
            if let Some(verb) = (at + 1..end).find(|it| is_verb(scan, *it)) {
                end = verb;
            } else if end == to && at + 1 < end {
                // The word right before a number is its verb: The server connects 384.
                end -= 1;
            }
            let low = scan.low(at);
            let alone = at + 1 == end;
            let is_other = alone && (low.ends_with("ing") || low.ends_with("ly"))
                || alone && scan.says(at, "far year month week day today true flat")
                || alone && end == to
                || scan.can(at, Sense::CALENDAR)
                || is_verb(scan, at);
            if !is_other {
                return Ok(Some(words(scan, at, self.tail(end, to))));
            }
            at = next.max(at + 1);
        }
        Err(())
    }

    /// Past `of` and the noun behind it: `the price of gold`.
    fn tail(self, end: usize, to: usize) -> usize {
        let skip = usize::from(self.scan.says(end + 1, "the its their his her a an"));
        let start = end + 1 + skip;
        let is_name = self.scan.says(end, "of") && start < to && self.is_part(start);
        if !is_name {
            return end;
        }
        let mut after = self.run(start, to.min(start + 3));
        if let Some(verb) = (start + 1..after).find(|it| is_verb(self.scan, *it)) {
            after = verb;
        }
        if after == to {
            after.saturating_sub(1).max(end)
        } else {
            after
        }
    }

    /// Where the run of words from `start` on that may be one noun phrase ends.
    fn run(self, start: usize, limit: usize) -> usize {
        let end = run(self.scan, start, limit);
        (start..end)
            .find(|it| self.scan.is_word(*it) && !self.scan.is_stop(*it) && !self.is_part(*it))
            .unwrap_or(end)
    }
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

/// Words that stand for a subject named elsewhere.
const PRONOUNS: &str = "he i it she there these they this those we you";

/// Words that say how large something is and not what it is.
const MEASURES: &str = "total average maximum minimum number sum amount range rate most excess \
    combined all one";

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
        let closes = is_end(scan, at) || scan.has_mark(at, ";:—“\"");
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

/// Where the sentence starts that goes on at `from`.
fn sentence_start(scan: &Scan<'_>, from: usize) -> usize {
    let stop = from.saturating_sub(REACH);
    let ends = (stop..from).rev().find(|it| is_end(scan, *it));
    ends.map_or(stop, |it| it + 1)
}

/// Whether a sentence ends at `at`: not at the point of 7.36, nor that of U.S.
fn is_end(scan: &Scan<'_>, at: usize) -> bool {
    let inside = scan.glued(at) && scan.glued(at + 1);
    let initial = scan.glued(at) && 0 < at && scan.raw(at - 1).len() == 1 && scan.is_word(at - 1);
    scan.class(at) == Class::Break
        || scan.has_mark(at, "?!")
        || scan.has_mark(at, ".") && !inside && !initial
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
