//! Where the names stand: sequences of capitalized words, less their titles.

use std::collections::HashMap;

use super::{
    frame::is_title_case,
    german::is_german_noun,
    lexicon::{Lang, class},
    word::Word,
};
use crate::table::{ends_in, is_one_of};

/// Small words inside names: van, de, bin.
const PARTICLES: &str = "al bin da das de del della den der di do dos du el ibn la le ter van von y zu \
    zum zur";

/// Longer sequences of capitals are no name; a bound for hostile input.
const MAX_NAME_WORDS: usize = 12;

/// A word stands with a capital inside a sentence somewhere.
pub(super) const UPPER: usize = 1;
/// A word stands without one.
pub(super) const LOWER: usize = 2;

/// A word stands behind a given name or a title somewhere.
pub(super) const SURNAME: usize = 4;

/// First and last word of a name, or the words of a block.
type Place = (usize, usize);

/// What the search for names needs.
pub(super) struct Scan<'a> {
    /// The words of the text.
    pub words: &'a [Word],
    /// Which of them open a sentence.
    pub initial: &'a [bool],
    /// Words seen inside sentences, [`UPPER`] and [`LOWER`].
    pub elsewhere: &'a HashMap<String, usize>,
    /// The language.
    pub lang: Lang,
}

impl Scan<'_> {
    /// The names of a text, and the blocks in title case, where capitals tell nothing.
    pub(super) fn text(&self) -> (Vec<Place>, Vec<Place>) {
        let mut spans = Vec::new();
        let mut titled = Vec::new();
        let mut from = 0;
        while from < self.words.len() {
            let block = self.words[from].block;
            let rest = &self.words[from..];
            let to = from + rest.iter().take_while(|it| it.block == block).count();
            // German writes nouns with a capital: a sentence may well have few other words.
            if self.lang != Lang::German && is_title_case(&self.words[from..to]) {
                titled.push((from, to));
            } else {
                self.block(from, to, &mut spans);
            }
            from = to;
        }
        (spans, titled)
    }

    /// The names of one block.
    fn block(&self, from: usize, to: usize, spans: &mut Vec<Place>) {
        let mut at = from;
        while at < to {
            if !self.is_part(at, to) {
                at += 1;
                continue;
            }
            let end = self.end(at, to);
            if let Some(span) = self.trimmed(at, end) {
                spans.push(span);
            }
            at = end + 1;
        }
    }

    fn is_part(&self, at: usize, to: usize) -> bool {
        let it = &self.words[at];
        if it.mark || !it.upper || it.lower.is_empty() {
            return false;
        }
        let given = it.is(class::MALE | class::FEMALE);
        if self.is_party(at) {
            return false;
        }
        // `Will claims`, `Mark May`: a given name inside a sentence.
        if given && !self.initial[at] && it.is(class::AUX) && !it.caps {
            return true;
        }
        // HEADLINES IN CAPITALS tell no names.
        let shouts = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|it| it.caps && 3 < it.lower.len())
        };
        if shouts(at)
            && (shouts(at + 1) && shouts(at + 2)
                || 1 < at && shouts(at - 1) && (shouts(at - 2) || shouts(at + 1)))
        {
            return false;
        }
        if it.is(class::FUNCTION) && !it.caps {
            // `Will Smith`, `May Britt`; `In London` is no name.
            let before_name = at + 1 < to
                && self.words[at + 1].upper
                && !self.words[at + 1].is(class::FUNCTION)
                && !it.is(class::DET | class::PREP | class::CONJ | class::PRONOUN | class::SELF);
            return before_name && (given && !self.initial[at] || self.is_plain_part(at));
        }
        if it.caps && it.is(class::DET | class::PREP | class::CONJ) {
            return false;
        }
        if !self.initial[at] {
            return true;
        }
        let cases = self.elsewhere.get(it.lower.as_str()).map_or(0, |it| *it);
        let (upper, lower) = (cases & UPPER != 0, cases & LOWER != 0);
        let joined =
            at + 1 < to && self.words[at + 1].upper && !self.words[at + 1].is(class::FUNCTION);
        upper
            || given
            || it.possessive && !lower && !it.is(class::SOURCE)
            || joined && !it.is(class::CUE | class::VERB)
            || it.is(class::PLACE | class::BODY) && !it.is(class::SOURCE)
            || !lower
                && !it.is(class::SOURCE | class::CUE | class::VERB)
                && !ends_in(&it.lower, "ing ly ment mente")
                && (cases & SURNAME != 0 || self.acts(at))
    }

    /// `Brinewell, the`, `Brinewell found`, `T. Okafor of`: what only ever opens sentences
    /// is a name by what stands around it; `Honesty is` and `Side notes` are none.
    fn acts(&self, at: usize) -> bool {
        let (words, it) = (self.words, &self.words[at]);
        if self.lang != Lang::English {
            return !it.lower.ends_with("ed");
        }
        let verb = |it: &Word| it.reads(",") || !it.upper && it.is(class::VERB | class::CUE);
        let letter = |it: &Word| it.lower.chars().nth(1).is_none();
        let initial = 1 < at && words[at - 1].reads(".") && letter(&words[at - 2]);
        it.caps || letter(it) || initial || words.get(at + 1).is_some_and(verb)
    }

    /// `the New Harbor Times`, `Strictly Sailing`: what opens sentences elsewhere belongs
    /// to the name behind it; `In March Okafor` does not, and `New` opens names of places.
    fn is_plain_part(&self, at: usize) -> bool {
        let it = &self.words[at];
        // `Second Lieutenant Okafor`, `Secretary of State Okafor`
        let office = || is_title(self.words, at + 1) || self.words[at - 1].reads("of");
        let plain = !it.is(class::FUNCTION & !class::PLAIN | class::MONTH);
        let inside = !self.initial[at] && (plain || it.lower.ends_with("ly")) && !office();
        let place = it.reads("new") && self.words[at + 1].is(class::PLACE);
        self.lang == Lang::English && (inside || place)
    }

    /// `(R-Fla.)`, `(D-N.Y.)`: a party and a state, no name.
    fn is_party(&self, at: usize) -> bool {
        let opens = |at: usize| self.words[at].reads("(");
        let party = |at: usize| {
            let lower = &self.words[at].lower;
            let rest = lower.strip_prefix(['d', 'r', 'i']);
            rest.is_some_and(|it| it.is_empty() || it.starts_with(['-', '–']))
        };
        (1..6.min(at + 1)).any(|back| opens(at - back) && party(at + 1 - back))
            && !self.words[at.saturating_sub(5)..at]
                .iter()
                .any(|it| it.reads(")"))
    }

    /// The last word of the name that starts at `at`.
    fn end(&self, at: usize, to: usize) -> usize {
        let mut end = at;
        loop {
            let it = &self.words[end];
            if it.possessive || at + MAX_NAME_WORDS <= end {
                return end;
            }
            let next = end + 1;
            if next < to && self.joins(end, next) && self.is_part(next, to) {
                end = next;
                continue;
            }
            // `J. P. Okafor`, `Sen. Cruz`.
            let dotted =
                it.lower.chars().count() == 1 || it.is(class::TITLE) && it.lower.len() <= 4;
            if dotted
                && next + 1 < to
                && self.words[next].reads(".")
                && self.words[next + 1].upper
                && self.is_part(next + 1, to)
            {
                end = next + 1;
                continue;
            }
            // `Ursula von der Leyen`, `Johnson & Johnson`.
            let mut skip = next;
            while skip < to && skip < next + 3 && self.is_particle(skip) {
                skip += 1;
            }
            if let Some(last) = self.joined_body(at, end, to) {
                end = last;
                continue;
            }
            let fits = self.lang != Lang::German || it.is(class::MALE | class::FEMALE);
            if fits
                && next < skip
                && skip < to
                && self.is_part(skip, to)
                && self.joins(skip - 1, skip)
            {
                end = skip;
                continue;
            }
            return end;
        }
    }

    /// `Department of Works`, `the Food and Trade Administration`: the word with which a
    /// name goes on behind a small one.
    fn joined_body(&self, at: usize, end: usize, to: usize) -> Option<usize> {
        let (words, it) = (self.words, &self.words[end]);
        let the = words.get(end + 2)?.reads("the");
        let next = end + 2 + usize::from(the);
        if self.lang != Lang::English || to <= next || !self.joins(next - 1, next) {
            return None;
        }
        let of = |it: &Word| matches!(it.lower.as_str(), "of" | "for");
        let fits = if of(&words[end + 1]) {
            it.is(class::BODY)
        } else {
            let part = |it: &usize| self.is_part(*it, to);
            let last = (next..to.min(next + MAX_NAME_WORDS))
                .take_while(part)
                .last()?;
            let named = class::MALE | class::FEMALE | class::PLACE | class::BODY;
            let whole = || 0 < at && words[at - 1].reads("the") && words[last].is(class::BODY);
            let opens = words[end + 1].reads("and") && !the && !it.is(named);
            opens && (words[at..end].iter().any(of) || whole())
        };
        (fits && self.is_part(next, to)).then_some(next)
    }

    fn is_particle(&self, at: usize) -> bool {
        let it = &self.words[at];
        let small = is_one_of(&it.lower, PARTICLES);
        let strict = matches!(self.lang, Lang::English | Lang::Other);
        let von = || matches!(self.words[at - 1].lower.as_str(), "von" | "van");
        let known = strict
            || 0 < at && von()
            || is_one_of(&it.lower, "von van zu bin ter")
            || self.lang != Lang::German && is_one_of(&it.lower, "de da di");
        !it.upper && small && known || it.reads("&")
    }

    fn joins(&self, first: usize, second: usize) -> bool {
        let (first, second) = (&self.words[first], &self.words[second]);
        first.run == second.run
            && second.span.start <= first.span.end + 2
            && first.span.end < second.span.start
    }

    /// The name without the titles before it; `None` where nothing else is there.
    fn trimmed(&self, first: usize, last: usize) -> Option<Place> {
        let words = self.words;
        let given = |at: usize| words[at].is(class::MALE | class::FEMALE);
        let mut from = first;
        for at in first..=last {
            let initial = |it: usize| words[it].lower.chars().count() == 1;
            let after_given = from < at && (from..at).any(|it| given(it) || initial(it));
            let is_name = at == last && (after_given || from < at && !words[at].is(class::PERSON));
            // `Justice Department`, `Democratic Party`
            let body = |it: usize| words[it].is(class::BODY);
            let is_body = at < last && body(at) && body(last);
            // `Fort Brine-based engineer Ruth Okafor`
            let based = ends_in(&words[at].lower, "-based -backed -born -led -owned -run");
            if based || is_title(words, at) && !is_name && !is_body {
                from = at + 1;
            }
        }
        while from <= last && words[from].mark {
            from += 1;
        }
        if last < from || from == last && words[from].lower.chars().count() == 1 {
            return None;
        }
        if self.lang == Lang::German {
            return self.german(from, last, first < from);
        }
        // `Republican Donald Trump`: the name starts with the given name.
        if !given(from)
            && 2 <= last - from
            && let Some(at) =
                (from + 1..last).find(|it| given(*it) && words[*it - 1].lower.len() != 1)
            && !words[from..at].iter().any(|it| it.mark)
            && !words[at + 1..=last].iter().any(|it| it.is(class::BODY))
        {
            from = at;
        } else if from < last && words[from].is(class::PLACE) && !given(from) && given(from + 1) {
            from += 1;
        }
        Some((from, last))
    }

    /// German nouns have capitals as well: a name needs a reason.
    fn german(&self, first: usize, last: usize, titled: bool) -> Option<Place> {
        let words = self.words;
        let given = |it: usize| words[it].is(class::MALE | class::FEMALE);
        if let Some(at) = (first..=last).find(|it| given(*it)) {
            return Some((at, last));
        }
        let is_noun = |it: &Word| it.is(class::SOURCE) || is_german_noun(&it.lower);
        // `Staatsoberhaupt Neuseelands`: whose it is; `Hafenrat-Sprecher Okafor`: who it is.
        let owner = words[last].possessive && words[last].is(class::PLACE);
        let office = (first..last).rev().find(|it| words[*it].is(class::PERSON));
        let mut from = if owner {
            last
        } else {
            office.map_or(first, |it| it + 1)
        };
        while from < last && is_noun(&words[from]) && !words[from].caps {
            from += 1;
        }
        let named = titled
            || first < from
            || words[from..=last]
                .iter()
                .any(|it| it.caps || it.is(class::PLACE | class::BODY));
        let before = first.checked_sub(1).map(|it| &words[it]);
        let von = first
            .checked_sub(2)
            .is_some_and(|it| words[it].reads("von"));
        // `sagte Brandt` ends like an adjective.
        let after_det = before
            .filter(|it| !it.is(class::ANY_VERB))
            .is_some_and(|it| {
                it.is(class::DET)
                    || it.lower.ends_with("en")
                    || it.lower.ends_with("er")
                    || it.lower.ends_with('e')
            });
        // `nach fünf Jahren Elternschule`
        let counted = before.is_some_and(|it| {
            it.is(class::DET) && !it.is(class::REL)
                || it.lower.ends_with(|it: char| it.is_ascii_digit())
        });
        // `der Bremer Stadtrat`
        let local = words[from].lower.ends_with("er") && before.is_some_and(|it| it.is(class::DET));
        let two = !counted
            && !local
            && from < last
            && words[from..=last].iter().all(|it| it.mark || !is_noun(it));
        (named && (office.is_some() || !is_noun(&words[last])) || words[last].caps || two)
            .then_some((from, last))
            .or_else(|| {
                ((!after_det || von) && !is_noun(&words[last]) && self.is_surname(from))
                    .then_some((from, last))
            })
    }

    /// A word that stands after a given name or title somewhere.
    fn is_surname(&self, at: usize) -> bool {
        self.elsewhere
            .get(self.words[at].lower.as_str())
            .is_some_and(|it| it & SURNAME != 0)
    }
}

/// Whether a word is a title before a name, its dot included.
fn is_title(words: &[Word], at: usize) -> bool {
    let it = &words[at];
    it.is(class::TITLE)
        || it.mark
            && at
                .checked_sub(1)
                .is_some_and(|it| words[it].is(class::TITLE))
}
