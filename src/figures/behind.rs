//! What a figure is about, told by what stands behind it: `$5 for a coffee`, `a 25% duty`.

use super::Kind;
use super::draft::Draft;
use super::lang::Lang;
use super::phrase::{is_part, is_verb, nouns, words};
use super::rate;
use super::scan::Scan;
use super::sense::Sense;
use super::subject::{MAX_WORDS, OWNERS, Story, is_bare};

impl Story<'_, '_> {
    /// Whether the word behind a figure is a noun and no verb: `a 5% duty`, `500-mile
    /// journey`, `two 25% duties`, `$5 price point`; not `$5 stay`.
    pub(super) fn is_noun_behind(self, draft: &Draft) -> bool {
        let scan = self.scan;
        let Some(at) = after(scan, draft) else {
            return false;
        };
        determined(scan, draft.from)
            || scan.can(at, Sense::PLURAL)
            || self.is_part(at + 1)
            || scan.is_hyphen(at + 1) && scan.glued(at + 1)
            || is_tied(scan, draft)
    }

    /// `$5 for a coffee`, `5% of patients`: the words that follow.
    pub(super) fn linked(self, draft: &Draft) -> Option<String> {
        let scan = self.scan;
        let at = after(scan, draft)?;
        let links = match draft.kind {
            Kind::Percent | Kind::Ratio if scan.lang != Lang::English => PARTS,
            Kind::Ratio | Kind::Measure => "of",
            Kind::Percent => "of off",
            // For $80 on its site.
            Kind::Money if scan.says_before(draft.from, 1, "at for just only") => "for into of off",
            Kind::Money => "on for into of off",
            Kind::Duration => "in of",
            Kind::Count => "of",
            _ => "",
        };
        if scan.says(at, links) {
            // Behind the genitive of other languages stands a noun, of whatever form.
            let word = || {
                let start = at + 1 + usize::from(scan.is_stop(at + 1));
                let is_noun = links == PARTS && scan.is_word(start) && !scan.is_stop(start);
                is_noun.then(|| words(scan, start, start + 1))
            };
            return self.noun_phrase(at + 1).or_else(word);
        }
        // Fifty years' worth of films.
        if scan.says(at, "worth") && scan.says(at + 1, "of") {
            return self.noun_phrase(at + 2);
        }
        // Half the margin.
        if draft.kind == Kind::Ratio && scan.says(at, "the its his her their") {
            return self.noun_phrase(at);
        }
        let goes = scan.says(at, "going") && scan.says(at + 1, "into to on");
        goes.then(|| self.noun_phrase(at + 2)).flatten()
    }

    /// `a 5% duty`: the noun behind the figure.
    pub(super) fn direct(self, draft: &Draft) -> Option<String> {
        let scan = self.scan;
        let at = after(scan, draft)?;
        // Dow +0.2% S&P 500 +0.3%.
        if scan.has_mark(draft.from, "+-−") {
            return None;
        }
        let measures = !matches!(draft.kind, Kind::Count | Kind::Ratio) || is_tied(scan, draft);
        // A 5% pay rise.
        let is_change = |it: usize| scan.can(it, Sense::RISE) || scan.can(it, Sense::FALL);
        let named = (is_part(scan, at + 1) || is_change(at + 1))
            && scan.says_before(draft.from, 1, "a an the its their");
        let is_noun = scan.is_word(at)
            && !scan.is_stop(at)
            && !scan.low(at).ends_with("ly")
            && (named || !is_verb(scan, at));
        (measures && is_noun)
            .then(|| self.noun_phrase(at))
            .flatten()
    }

    /// The noun phrase from `at` on, articles skipped.
    fn noun_phrase(self, at: usize) -> Option<String> {
        let scan = self.scan;
        // For an 8 kW system.
        let is_number =
            |it: usize| scan.is_digits(it) || scan.has_mark(it, "%.") || self.is_figure(it);
        let start = (at..at + 6).find(|it| !scan.is_stop(*it) && !is_number(*it))?;
        // Half of them, 3% of those who.
        let stands = (at..start).any(|it| {
            scan.says(
                it,
                "it más mehr plus that them they those us which who whom",
            )
        });
        if stands || scan.can(start, Sense::CALENDAR) {
            return None;
        }
        let end = nouns(scan, start, start + MAX_WORDS);
        // The $10 bottles and two flavors.
        let figure = (start..end).find(|it| self.is_figure(*it));
        let end = figure.map_or(end, |it| it - usize::from(scan.says(it - 1, "and")));
        (start < end && !is_bare(scan, start, end)).then(|| words(scan, start, end))
    }
}

/// What ties a share to its whole outside English: `5 % der Stimmen`, `del 20% de los`.
const PARTS: &str = "af aller av da das de dei degli del della delle der des di do dos du van von";

/// Whether a hyphen ties the unit to its number: `two-story house`.
fn is_tied(scan: &Scan<'_>, draft: &Draft) -> bool {
    let last = draft.to.saturating_sub(1);
    draft.from < last && scan.is_hyphen(last - 1)
}

/// Where the words behind a figure start: past its rate and its equivalent.
fn after(scan: &Scan<'_>, draft: &Draft) -> Option<usize> {
    let at = draft.end.max(draft.to);
    if !scan.has_mark(at, "(") {
        return Some(at);
    }
    let close = (at..at + 10).find(|it| scan.has_mark(*it, ")"))?;
    Some(rate::per(scan, close + 1).map_or(close + 1, |it| it.0))
}

/// Whether an article or the like before the figure says that a noun follows.
pub(super) fn determined(scan: &Scan<'_>, from: usize) -> bool {
    (1..=3).any(|it| scan.says_before(from, it, OWNERS)) || scan.low_before(from, 1).ends_with("'s")
}
