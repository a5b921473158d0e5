//! What a figure is about, told by a verb: what moved by so much.

use super::draft::Draft;
use super::phrase::{is_end, is_part, is_verb, words};
use super::scan::Scan;
use super::sense::Sense;
use super::subject::{MAX_WORDS, Story, is_bare, opening};

/// Words between a subject and its verb.
const AUXILIARIES: &str = "also are be been can could gone had has have is may might since still then to \
    was were will would";

impl Story<'_, '_> {
    /// `cut its rates by 25 points`: what changed by the figure.
    pub(super) fn changed(self, draft: &Draft) -> Option<String> {
        /// Words between a verb of change and its `by`.
        const REACH: usize = 7;
        let scan = self.scan;
        let from = opening(scan, draft);
        let by = from.checked_sub(1);
        let by = by.filter(|it| scan.says(*it, "by to"))?;
        let stop = by.saturating_sub(REACH);
        let is_change = |it: &usize| is_change(scan, *it);
        let verb = (stop..by).rev().find(is_change)?;
        let start = (verb + 1..by).find(|it| self.is_part(*it))?;
        let end = self.run(start, by);
        let object = words(scan, start, self.tail(end, by));
        let owners = "a an her his its our the their";
        let is_whole = (verb + 1..start).all(|it| scan.says(it, owners))
            && (start..end).all(|it| !scan.can(it, Sense::CALENDAR));
        (start < end && is_whole).then_some(object)
    }

    /// `Total cost: $7,200`: what stands before a colon.
    pub(super) fn labeled(self, draft: &Draft) -> Option<String> {
        let end = draft.from.checked_sub(1)?;
        // A dateline is no label.
        let is_label = end.checked_sub(1).is_some_and(|it| {
            let raw = self.scan.raw(it);
            raw.contains(char::is_lowercase) || raw.chars().count() < 4
        });
        let fits = is_label && self.scan.has_mark(end, ":") && !self.scan.glued(draft.from);
        fits.then(|| self.phrase_before(end)).flatten()
    }

    /// `gold rose 3%`, `Acme, up 3%`: what stands right before a verb of change.
    pub(super) fn mover(self, draft: &Draft) -> Option<String> {
        /// Words between the verb and its figure.
        const REACH: usize = 6;
        let scan = self.scan;
        // It pulled the sector 2% lower.
        let last = draft.from.wrapping_sub(1);
        if scan.says(draft.to, "higher lower") && self.is_part(last) && !is_verb(scan, last) {
            return self.phrase_before(draft.from);
        }
        // Would hire up to 70: nothing goes up there.
        let from = opening(scan, draft);
        let stop = from.saturating_sub(REACH);
        let is_change = |it: &usize| is_change(scan, *it);
        let inside = (stop..from).rev();
        let mut inside = inside.take_while(|it| !is_end(scan, *it) && !scan.has_mark(*it, ",;"));
        let mut end = inside.find(is_change)?;
        // Was up, has since fallen, ended down, is expected to rise.
        let is_before = |it: usize| {
            let is_adverb = scan.is_word(it) && scan.low(it).ends_with("ly");
            scan.says(it, AUXILIARIES) || is_adverb || is_verb(scan, it)
        };
        while 0 < end && draft.from - end < 2 * REACH && is_before(end - 1) {
            end -= 1;
        }
        end -= usize::from(scan.has_mark_before(end, ","));
        // $82 a barrel, up $1.40: about the same as the figure before.
        let last = end.checked_sub(1)?;
        let before = self.drafts.partition_point(|it| it.from <= last);
        let before = before.checked_sub(1).and_then(|it| self.drafts.get(it));
        let is_figure = before.is_some_and(|it| last < it.end.max(it.to));
        if is_figure {
            None
        } else {
            self.phrase_before(end)
        }
    }

    /// The noun phrase that ends before `end`, with what `of` ties to it.
    pub(super) fn phrase_before(self, end: usize) -> Option<String> {
        let scan = self.scan;
        let mut start = end;
        while 0 < start && end - start < MAX_WORDS {
            let at = start - 1;
            let is_tied = start < end && scan.glued(start) && scan.glued(at);
            let tied = is_tied && (scan.is_hyphen(at) || scan.has_mark(at, "&/’'"));
            // The S&P 500, the TA-125 index.
            let last = at.wrapping_sub(1 + usize::from(scan.is_hyphen(at.wrapping_sub(1))));
            let number = scan.is_digits(at) && scan.is_capital(last);
            let of = scan.says(at, "of") || scan.says(at, "the") && scan.says_before(at, 1, "of");
            let inner = start < end && of;
            if !(self.is_part(at) && !is_verb(scan, at) || tied || number || inner) {
                break;
            }
            start = at;
        }
        while start < end && !is_part(scan, start) {
            start += 1;
        }
        // Revenue in the quarter rose: what stands in a place is not what moved.
        let article = usize::from(scan.says_before(start, 1, "a an her his its the their this"));
        if scan.says_before(
            start,
            1 + article,
            "against at by during for from in on to with",
        ) {
            return None;
        }
        let is_noun = start < end
            && !is_bare(scan, start, end)
            && !scan.can(end - 1, Sense::CALENDAR)
            && !scan.low(end - 1).ends_with("ly")
            && (start + 1 != end || !scan.low(start).ends_with("ing"));
        is_noun.then(|| words(scan, start, end))
    }

    /// The noun phrase that ends before `at`.
    pub(super) fn antecedent(self, at: usize) -> Option<String> {
        let scan = self.scan;
        let comma = usize::from(scan.has_mark_before(at, ","));
        let end = at - comma.min(at);
        let mut start = end;
        while 0 < start && end - start < MAX_WORDS && self.is_part(start - 1) {
            start -= 1;
        }
        let is_noun = !(start..end).any(|it| is_verb(scan, it) || scan.can(it, Sense::CALENDAR));
        (start < end && is_noun && !is_bare(scan, start, end)).then(|| words(scan, start, end))
    }
}

/// Whether the word at `at` says that something grew or shrank: not the `up` of a start-up.
fn is_change(scan: &Scan<'_>, at: usize) -> bool {
    let moves = scan.can(at, Sense::RISE) || scan.can(at, Sense::FALL);
    moves && !(scan.glued(at) && 0 < at && scan.is_hyphen(at - 1))
}
