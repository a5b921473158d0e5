//! What a figure is about: a few words of its sentence.
//!
//! No parser stands behind this. A figure is about the noun right behind it (`a
//! 25% duty`), about what it is a share of (`6% of the company`), or about the
//! subject of its clause (`core inflation rose 0.3%`); where a pronoun stands for
//! that, nothing is said.

use super::Kind;
use super::behind::determined;
use super::clause::{clause_start, sentence_start};
use super::cue;
use super::draft::Draft;
use super::exact::Decimal;
use super::lang::Lang;
use super::noun::singular;
use super::phrase::{is_end, is_part, is_verb, nouns, run, words};
use super::scan::Scan;
use super::sense::Sense;
use crate::table::is_one_of;

/// Adjectives, adverbs and stretches of time that say nothing alone.
const BARE: &str = "able alike available biggest day due far fewest flat heavy herself highest himself \
    impressive itself key largest latest likely longest lowest main modest month more most new \
    northeast northwest portable recent similar single small smallest southeast southwest thank \
    themselves today true using week wherever year";

/// Whether the words from `start` up to `end` are one that says nothing alone: `largest`,
/// `battery-powered`.
pub(super) fn is_bare(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    start + 1 == end && scan.says(start, BARE)
        || start + 3 == end && scan.is_hyphen(start + 1) && scan.low(start + 2).ends_with("ed")
}

/// Words of a subject, at most.
pub(super) const MAX_WORDS: usize = 6;

/// What each figure is about, as far as its sentence says.
///
/// What restates another figure is about the same, and so is one whose own clause names
/// nothing: `Shares rose 4% to $12`.
pub(super) fn all(scan: &Scan<'_>, drafts: &[Draft]) -> Vec<Option<String>> {
    let mut res: Vec<Option<String>> = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        let story = Story { scan, drafts };
        // Four fillets (1 lb): what stands in brackets tells more of the same.
        let bracketed = at.checked_sub(1).filter(|it| {
            let to = drafts[*it].end.max(drafts[*it].to);
            let is_near = opening(scan, draft) <= to + 2;
            // Daughters aged 11 and 7.
            let are_ages = draft.kind == Kind::Age && drafts[*it].kind == Kind::Age;
            is_near && (scan.has_mark(to, "(") || are_ages && scan.says(to, "and"))
        });
        let found = match draft.equivalent_of.or(bracketed) {
            Some(first) => res.get(first).cloned().flatten(),
            None => story.of(draft),
        };
        let before = at.checked_sub(1).filter(|_| found.is_none());
        let inherited = before.filter(|it| {
            draft.iso.is_none()
                && !story.is_one_of(draft)
                && story.is_same_thing(&drafts[*it], draft)
        });
        let found = found.or_else(|| res.get(inherited?)?.clone());
        let mut found = found.filter(|it| 1 < it.len() && !is_own_noun(draft, it));
        // Half of the town's 300 homes.
        if let Some(it) = &mut found
            && let Some(owner) = it.strip_suffix("'s").or_else(|| it.strip_suffix("’s"))
        {
            it.truncate(owner.len());
        }
        res.push(found);
    }
    res
}

/// Whether a subject only says once more what is counted: two of its arms.
fn is_own_noun(draft: &Draft, subject: &str) -> bool {
    let noun = draft.unit.as_deref().unwrap_or_default();
    draft.kind == Kind::Count && singular(subject).eq_ignore_ascii_case(noun)
}

/// The tokens with the figures among them.
#[derive(Clone, Copy)]
pub(super) struct Story<'s, 't> {
    pub(super) scan: &'s Scan<'t>,
    pub(super) drafts: &'s [Draft],
}

impl Story<'_, '_> {
    /// What the figure is about; none where the sentence does not say.
    fn of(self, draft: &Draft) -> Option<String> {
        if matches!(draft.kind, Kind::Date | Kind::Time | Kind::Score) {
            return None;
        }
        if draft.kind == Kind::Age {
            return self.person(draft);
        }
        if self.is_one_of(draft) {
            return None;
        }
        let is_named = self.is_noun_behind(draft);
        self.linked(draft)
            .or_else(|| is_named.then(|| self.direct(draft)).flatten())
            .or_else(|| self.changed(draft))
            .or_else(|| self.listed(draft))
            .or_else(|| self.whole(draft))
            .or_else(|| self.labeled(draft))
            .or_else(|| self.mover(draft))
            .or_else(|| self.before(draft).filter(|_| !self.acts(draft)))
            .or_else(|| self.direct(draft))
    }

    /// `One of its advantages`: that is about nothing.
    fn is_one_of(self, draft: &Draft) -> bool {
        draft.value == Some(Decimal::ONE) && self.scan.says(draft.number.1, "of")
    }

    /// Whose age it is: `a 15-year-old girl`, `Maria Ortiz, 34,`.
    fn person(self, draft: &Draft) -> Option<String> {
        let scan = self.scan;
        if scan.says_before(draft.from, 1, "age aged ages") {
            return self.phrase_before(draft.from - 1);
        }
        let named = scan.has_mark_before(draft.from, ",(") && 0 < draft.from;
        let named = named.then(|| self.antecedent(draft.from - 1)).flatten();
        let found = named.or_else(|| self.direct(draft));
        let alone = draft.from + 1 < draft.to && determined(scan, draft.from);
        found.or_else(|| if alone { None } else { self.before(draft) })
    }

    /// `Dow +0.2% Nasdaq +0.8%`: a name between two figures.
    fn listed(self, draft: &Draft) -> Option<String> {
        let after = self.drafts.partition_point(|it| it.to <= draft.from);
        let end = self.drafts.get(after.checked_sub(1)?)?.end;
        let start = end + usize::from(self.scan.has_mark(end, ":;,"));
        let is_name = start < draft.from
            && draft.from - start < 6
            && self.scan.is_capital(start)
            && self.run(start, draft.from) == draft.from
            && !(start..draft.from).any(|it| is_verb(self.scan, it));
        is_name.then(|| words(self.scan, start, draft.from))
    }

    /// `a run of seven games`, `turnover of $5m`: what the figure is the size of.
    fn whole(self, draft: &Draft) -> Option<String> {
        let from = opening(self.scan, draft);
        let of = from.checked_sub(1);
        // Levels at 3%; but crowds at two schools.
        let links = if draft.kind == Kind::Count {
            "of with worth de di met mit von"
        } else {
            "of with worth at de del di met mit von"
        };
        let mut of = of.filter(|it| self.scan.says(*it, links))?;
        // The contract, worth $5m.
        of -= usize::from(self.scan.says(of, "worth") && self.scan.has_mark_before(of, ","));
        // Flowers priced at $5.
        let ends =
            self.scan.low(of.wrapping_sub(1)).ends_with("ed") && self.is_part(of.wrapping_sub(2));
        of -= usize::from(ends && self.scan.says(of, "at"));
        let mut start = of;
        let is_named =
            |it: usize| self.is_part(it) || self.scan.says(it, "cost costs run use worth");
        let is_named = |it: usize| is_named(it) && !(it + 1 < of && is_verb(self.scan, it));
        while 0 < start && of - start < 3 && is_named(start - 1) {
            start -= 1;
        }
        // The contract is no verb.
        let links_noun = start + 1 == of && self.scan.says_before(start, 1, "a its the their");
        // A total of $5; but a mortgage rate of 5%.
        let is_mere = self.scan.says_before(of, 1, MEASURES)
            && (start + 1 == of || self.scan.says_before(of, 2, MEASURES));
        let is_name = start < of && !is_mere && !is_verb(self.scan, of - 1);
        let is_name = is_name || links_noun && !self.scan.says(start, MEASURES);
        // Running at 1,000 watts.
        let is_act = self.scan.low(of.wrapping_sub(1)).ends_with("ing") && start + 1 == of;
        let is_name = is_name && !is_act && !self.scan.low(of.wrapping_sub(1)).ends_with("ly");
        // Was just as impressive at 37.5 degrees.
        let states = self
            .scan
            .says_before(start, 1, "are as be is so too very was were");
        let is_name = is_name && !(states && start + 1 == of) && !is_bare(self.scan, start, of);
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
    pub(super) fn is_part(self, at: usize) -> bool {
        is_part(self.scan, at) && !self.is_figure(at) && self.scan.morphs(at).is_empty()
    }

    /// Whether the token at `at` is one of a figure, and no noun that is counted.
    pub(super) fn is_figure(self, at: usize) -> bool {
        let after = self.drafts.partition_point(|it| it.to <= at);
        self.drafts.get(after).is_some_and(|it| {
            let noun = it.kind == Kind::Count && it.number.1 <= at;
            it.from <= at && !noun
        })
    }

    /// Whether what is counted is itself what its clause is about: `14 boats sank`.
    fn acts(self, draft: &Draft) -> bool {
        let verbs = "are can could did do does had has have is may might must was were will would";
        let from = opening(self.scan, draft);
        let hangs = self.is_part(from.wrapping_sub(1))
            || self
                .scan
                .says_before(from, 1, "at by for from in into of on over to with");
        draft.kind == Kind::Count
            && draft.number.1 < draft.to
            && !hangs
            && (self.scan.says(draft.to, verbs) || is_verb(self.scan, draft.to))
    }

    /// The subject of the clause, or of the sentence where the clause names none.
    fn before(self, draft: &Draft) -> Option<String> {
        let scan = self.scan;
        // Close the pool, saving £1m: who closes it saves nothing.
        let verb = opening(scan, draft).wrapping_sub(1);
        if scan.says(verb, "saving") && scan.has_mark_before(verb, ",") {
            return Some(words(scan, verb, verb + 1));
        }
        let start = clause_start(scan, draft.from);
        // It states that it has.
        let is_whole = scan.says_before(start, 1, "that")
            && (scan.says(start, PRONOUNS) || scan.says(start, OWNERS));
        if scan.says_before(start, 1, "which who that") && !is_whole {
            // Ford, which has 13,000 workers; not: said that it has.
            let found = self.antecedent(start - 1);
            if found.is_some() {
                return found;
            }
            if !scan.says_before(start, 1, "that") {
                return self
                    .first(sentence_start(scan, start), start)
                    .unwrap_or_default();
            }
        }
        // Acme said it sold 300.
        let back = 1 + usize::from(scan.says_before(start, 1, "that"));
        if scan.says_before(start, back, SAYS) && scan.says(start, "he it she they") {
            return self.phrase_before(start - back);
        }
        match self.first(start, draft.from) {
            Ok(found) => found,
            // Three dots appeared: they are the subject of their clause themselves.
            Err(()) if draft.kind == Kind::Count && start == opening(scan, draft) => None,
            // The mayor said the 300 houses are cold: not the mayor.
            Err(()) if scan.says_before(start, 1, SAYS) => None,
            // Of most languages we know too few verbs to tell which clause is the main one.
            Err(()) if scan.lang != Lang::English => None,
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
            // This year is no pronoun; you'll is one.
            let points = scan.says(at, "this these those") && scan.is_word(at + 1);
            let low = scan.low(at).split('\'').next().unwrap_or_default();
            if is_one_of(low, PRONOUNS) && !points {
                return Ok(None);
            }
            if !self.is_part(at) {
                at += 1;
                continue;
            }
            let mut end = self.run(at, to.min(at + MAX_WORDS));
            let next = end;
            // Elsewhere no verb looks like a noun.
            let has_verbs = matches!(scan.lang, Lang::English | Lang::Dutch);
            let is_end = |it: &usize| is_verb(scan, *it) && !scan.is_hyphen(*it - 1);
            if let Some(verb) = (at + 1..end).find(is_end) {
                end = verb;
            } else if at + 1 < end && scan.says(end, VERB_BEFORE) {
                // The stadium shines a light.
                end -= 1;
            } else if has_verbs && end == to && at + 1 < end {
                // The word right before a number is its verb: The server connects 384.
                end -= 1;
            }
            let low = scan.low(at);
            let alone = at + 1 == end;
            let is_filler = low.ends_with("ing") || low.ends_with("ly") || has_verbs && end == to;
            // Will fill the silo, is to supply.
            let acts =
                scan.says_before(at, 1, "can could may might must shall should to will would");
            let hangs = low.ends_with("ing") && scan.has_mark_before(at, ",");
            let owned = scan.says_before(at, 1, OWNERS);
            let hangs = hangs || scan.says_before(at, 1 + usize::from(owned), PLACES);
            let tail = self.tail(end, to);
            let hangs = hangs || alone && tail == end && is_one_of(low, MEASURES);
            let is_other = hangs
                || alone && is_filler
                || is_bare(scan, at, end)
                || scan.can(at, Sense::CALENDAR)
                || is_verb(scan, at) && !owned
                || acts;
            if !is_other {
                return Ok(Some(words(scan, at, tail)));
            }
            at = if acts { at + 1 } else { next.max(at + 1) };
        }
        Err(())
    }

    /// Past `of` and the noun behind it: `the price of gold`.
    pub(super) fn tail(self, end: usize, to: usize) -> usize {
        let skip = usize::from(self.scan.says(end + 1, "the its their his her a an"));
        let start = end + 1 + skip;
        let is_name = self.scan.says(end, "of on for among") && start < to && self.is_part(start);
        if !is_name || self.scan.can(start, Sense::CALENDAR) {
            return end;
        }
        let after = nouns(self.scan, start, self.run(start, to.min(start + 3)));
        if after == to {
            after.saturating_sub(1).max(end)
        } else {
            after
        }
    }

    /// Where the run of words from `start` on that may be one noun phrase ends.
    pub(super) fn run(self, start: usize, limit: usize) -> usize {
        let end = run(self.scan, start, limit);
        (start..end)
            .find(|it| self.scan.is_word(*it) && !self.scan.is_stop(*it) && !self.is_part(*it))
            .unwrap_or(end)
    }
}

/// Where the figure starts with the words that round it.
pub(super) fn opening(scan: &Scan<'_>, draft: &Draft) -> usize {
    let cue = draft.approx.and_then(|_| cue::before(scan, draft.from));
    let between = usize::from(scan.says_before(draft.from, 1, "between"));
    cue.map_or(draft.from - between, |it| it.0)
}

/// Words that stand for a subject named elsewhere.
const PRONOUNS: &str = "both he i it many neither she some there these they this those we you";

/// Words that say how large something is and not what it is.
const MEASURES: &str = "total average maximum minimum number sum amount range rate most excess \
    combined all one close bereich höhe marke wert";

/// Words that stand behind a verb and hardly ever behind a noun.
const VERB_BEFORE: &str = "a an her his it its the their them they we you";

/// Words that say whose something is, or which.
pub(super) const OWNERS: &str = "a an another each her his its my our the their this your das dem den der die dieser \
    ein eine einem einen einer el il la las le les los lo su una une";

/// Words that open where and when something happens.
pub(super) const PLACES: &str = "at by during for from in on over under am an auf aus bei beim durch für gegen im \
    neben pro mit nach ohne seit um unter vom von vor zu zum zur zwischen über con de \
    del desde durante en entre hasta para por según sobre tras au aux avec dans des du \
    par pour sur al alla con da dal dall' dalla dei del della di nel nella per su sul \
    sulla tra à ao com do em na no";

/// Words between who speaks and what they say.
pub(super) const SAYS: &str = "said say says";
