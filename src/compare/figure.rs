//! What became of each figure.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::Decimal;

use super::align::shared;
use super::measure;
use super::pair::{Copy, Pair};
use super::rate::Rates;
use super::round::{is_rounded, is_vague};
use super::unit;
use super::vague;
use super::{Aspect, FigureFate, FigureStatus};
use crate::figures::{Figure, Kind};
use crate::text::Span;

/// How alike two sentences are in which another word for what is measured is no mere
/// rewording.
const NEARLY_COPIED: f64 = 0.6;

/// Words on each side of a figure that say what it is about.
const CONTEXT_WORDS: usize = 9;

/// A figure with those that restate it.
#[derive(Debug)]
struct Item {
    figure: usize,
    equivalents: Vec<usize>,
    card: bool,
    sentence: usize,
    /// The stems around it, sorted, less its own words'.
    context: Vec<u32>,
}

/// The fate of every figure of A, in order, then those that B added.
pub(super) fn fates(pair: &Pair<'_>) -> Vec<FigureFate> {
    let (items_a, items_b) = (items(&pair.a), items(&pair.b));
    let search = Search::new(pair, &items_b);
    let mut is_used = vec![false; items_b.len()];
    let mut found: Vec<Option<(usize, FigureStatus)>> =
        items_a.iter().map(|it| search.same(it)).collect();
    mark(&mut is_used, &found);
    for (it, found) in items_a.iter().zip(&mut found).filter(|it| it.1.is_none()) {
        *found = search.otherwise(it, &is_used);
        if let Some((idx, _)) = found {
            is_used[*idx] = true;
        }
    }
    let mut res: Vec<FigureFate> = (items_a.iter().zip(&found))
        .map(|(it, found)| FigureFate {
            a: Some(it.figure),
            b: found.map(|it| items_b[it.0].figure),
            status: found.map_or(FigureStatus::Dropped, |it| it.1),
            aspect: (found.filter(|it| it.1 == FigureStatus::Changed))
                .map(|found| search.aspect(it, found.0)),
            vague_in_b: (found.is_none() && it.card)
                .then(|| vague::find(pair, &pair.a.reading.figures[it.figure], it.sentence))
                .flatten(),
            card: it.card,
        })
        .collect();
    let added = items_b.iter().zip(is_used).filter(|it| !it.1);
    res.extend(added.map(|(it, _)| FigureFate {
        a: None,
        b: Some(it.figure),
        status: FigureStatus::Added,
        aspect: None,
        vague_in_b: None,
        card: it.card,
    }));
    res
}

fn mark(is_used: &mut [bool], found: &[Option<(usize, FigureStatus)>]) {
    for (idx, _) in found.iter().flatten() {
        is_used[*idx] = true;
    }
}

/// The cards of a copy, and its other figures that restate none.
fn items(copy: &Copy<'_>) -> Vec<Item> {
    let figures = &copy.reading.figures;
    let cards = copy.reading.cards();
    let folded: BTreeSet<usize> = (cards.iter().flat_map(|it| &it.equivalents).copied()).collect();
    let cards: BTreeMap<usize, Vec<usize>> = cards
        .into_iter()
        .map(|it| (it.figure, it.equivalents))
        .collect();
    let alone = (0..figures.len()).filter(|it| !folded.contains(it));
    alone
        .map(|figure| {
            let equivalents = cards.get(&figure).cloned();
            let words = copy.words.inside(figures[figure].span);
            let sentence = copy.words.sentence_of(words.start);
            Item {
                figure,
                card: equivalents.is_some(),
                equivalents: equivalents.unwrap_or_default(),
                sentence,
                context: context(copy, figures[figure].span, sentence),
            }
        })
        .collect()
}

fn context(copy: &Copy<'_>, span: Span, sentence: usize) -> Vec<u32> {
    let own = copy.words.inside(span);
    let Some(whole) = copy.words.sentences.get(sentence) else {
        return Vec::new();
    };
    let start = own
        .start
        .saturating_sub(CONTEXT_WORDS)
        .max(whole.start)
        .min(own.start);
    let end = (own.end + CONTEXT_WORDS).min(whole.end).max(own.end);
    let mut res = copy.words.stems(start..own.start);
    res.extend(copy.words.stems(own.end..end));
    res.sort_unstable();
    res.dedup();
    res
}

/// What a figure says, for looking it up: kind, unit, value, upper end, date.
type Key = (u8, String, Option<Decimal>, Option<Decimal>, Option<String>);

fn key(it: &Figure) -> Key {
    let iso = it.iso.clone().filter(|_| it.value.is_none() || is_date(it));
    let value = it.value.filter(|_| iso.is_none());
    let high = it.value_high.filter(|_| iso.is_none());
    // How a unit is counted is for the unit to say.
    let kind = match it.kind {
        Kind::Measure => Kind::Count,
        kind => kind,
    };
    (
        kind as u8,
        unit::folded(it.unit.as_deref()),
        value,
        high,
        iso,
    )
}

fn is_date(it: &Figure) -> bool {
    matches!(it.kind, Kind::Date | Kind::Time)
}

/// The figures of B, to be looked up.
struct Search<'a> {
    pair: &'a Pair<'a>,
    items: &'a [Item],
    by_key: BTreeMap<Key, Vec<usize>>,
    by_sentence: BTreeMap<usize, Vec<usize>>,
    rates: Rates,
}

impl<'a> Search<'a> {
    fn new(pair: &'a Pair<'a>, items: &'a [Item]) -> Self {
        let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        let mut by_sentence: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (idx, it) in items.iter().enumerate() {
            by_sentence.entry(it.sentence).or_default().push(idx);
            let all = std::iter::once(&it.figure).chain(&it.equivalents);
            for figure in all {
                let key = key(&pair.b.reading.figures[*figure]);
                by_key.entry(key).or_default().push(idx);
            }
        }
        Self {
            pair,
            items,
            by_key,
            by_sentence,
            rates: Rates::of([pair.a.reading, pair.b.reading]),
        }
    }

    fn a(&self, it: &Item) -> &'a Figure {
        &self.pair.a.reading.figures[it.figure]
    }

    fn b(&self, idx: usize) -> &'a Figure {
        &self.pair.b.reading.figures[self.items[idx].figure]
    }

    /// The same amount in B, in the same unit or as one of its equivalents.
    fn same(&self, it: &Item) -> Option<(usize, FigureStatus)> {
        let own = key(self.a(it));
        let keys = std::iter::once(own.clone())
            .chain((it.equivalents.iter()).map(|it| key(&self.pair.a.reading.figures[*it])));
        for key in keys {
            let candidates = self.by_key.get(&key).into_iter().flatten().copied();
            if let Some(idx) = self.best(it, candidates, Self::is_context) {
                let other = self.b(idx);
                let status = match self::key(other) == own {
                    true if is_turned(self.a(it), other) => FigureStatus::Changed,
                    true if self.is_other_measure(it, idx) => FigureStatus::Changed,
                    true => FigureStatus::Kept,
                    false => FigureStatus::Converted,
                };
                return Some((idx, status));
            }
        }
        None
    }

    /// What stands in B where the figure's sentence went: the amount rounded,
    /// converted, vague or changed.
    fn otherwise(&self, it: &Item, is_used: &[bool]) -> Option<(usize, FigureStatus)> {
        let partners = self.pair.partners.get(it.sentence)?;
        let there = partners
            .iter()
            .filter_map(|it| self.by_sentence.get(&it.sentence));
        let free: Vec<usize> = there
            .flatten()
            .copied()
            .filter(|it| !is_used[*it])
            .collect();
        let becomes = |idx: &usize| self.became(it, *idx);
        // The nearer in meaning the better: rounded before changed.
        let ranks = [
            FigureStatus::Kept,
            FigureStatus::Rounded,
            FigureStatus::Converted,
            FigureStatus::Vague,
            FigureStatus::Changed,
        ];
        ranks.into_iter().find_map(|status| {
            let such = free
                .iter()
                .copied()
                .filter(|idx| becomes(idx) == Some(status));
            let best = self.best(it, such, |search, it, idx| {
                status != FigureStatus::Changed || 0.0 < search.overlap(it, idx)
            });
            Some((best?, status))
        })
    }

    /// The candidate whose context is most like the figure's, of those that pass.
    fn best(
        &self,
        it: &Item,
        candidates: impl Iterator<Item = usize>,
        passes: impl Fn(&Self, &Item, usize) -> bool,
    ) -> Option<usize> {
        let scored = candidates.filter(|idx| passes(self, it, *idx)).map(|idx| {
            (
                self.overlap(it, idx) + 100.0 * f64::from(self.is_partner(it, idx)),
                idx,
            )
        });
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        best.map(|it| it.1)
    }

    /// Whether two equal figures are about the same: their sentences are partners,
    /// or words around them agree, or the value is too odd for a coincidence.
    fn is_context(&self, it: &Item, idx: usize) -> bool {
        let figure = self.a(it);
        self.is_partner(it, idx)
            || 0.0 < self.overlap(it, idx)
            || figure.value.is_some_and(|it| 3 <= it.count_digits())
    }

    /// What the figure became if it became this one; `None` where the two measure
    /// different things.
    fn became(&self, it: &Item, idx: usize) -> Option<FigureStatus> {
        let (a, b) = (self.a(it), self.b(idx));
        if is_same_unit(a, b) && is_date(a) {
            return (a.iso != b.iso).then_some(FigureStatus::Changed);
        }
        a.value.zip(b.value)?;
        let is_counted = |it: &Figure| matches!(it.kind, Kind::Count | Kind::Measure);
        let is_thing = is_counted(a)
            && is_counted(b)
            && unit::is_same_thing(a.unit.as_deref(), b.unit.as_deref());
        if is_same_unit(a, b) || is_thing {
            let is_equal = a.value == b.value && a.value_high == b.value_high;
            return Some(match () {
                () if is_equal => FigureStatus::Kept,
                () if is_vague(a, b) => FigureStatus::Vague,
                () if is_rounded(a, b) => FigureStatus::Rounded,
                () => FigureStatus::Changed,
            });
        }
        if self.is_converted(a, b) {
            return Some(FigureStatus::Converted);
        }
        let is_money = a.kind == Kind::Money && b.kind == Kind::Money;
        let is_other_unit = a.value == b.value && is_counted(a) && is_counted(b);
        (is_money || is_other_unit).then_some(FigureStatus::Changed)
    }

    fn is_converted(&self, a: &Figure, b: &Figure) -> bool {
        let values = a.value.zip(b.value);
        self.rates.is_converted(a, b)
            || values.is_some_and(|(one, other)| {
                unit::is_converted((one.to_f64(), a), (other.to_f64(), b))
            })
    }

    /// What changed between two figures that are neither the same nor one amount twice.
    fn aspect(&self, it: &Item, idx: usize) -> Aspect {
        let (a, b) = (self.a(it), self.b(idx));
        let is_equal = a.value == b.value && a.value_high == b.value_high && a.iso == b.iso;
        match () {
            () if !is_equal => Aspect::Value,
            () if !is_same_unit(a, b) => Aspect::Unit,
            () if a.change.is_some() && b.change.is_some() && a.change != b.change => {
                Aspect::Direction
            }
            () if a.per.is_some() && b.per.is_some() && a.per != b.per => Aspect::Rate,
            () => Aspect::Measure,
        }
    }

    /// Whether equal figures measure different things: in sentences nearly copied each
    /// has its own word where what is measured stands, and the other sentence lacks it.
    fn is_other_measure(&self, it: &Item, idx: usize) -> bool {
        let partners = self.pair.partners.get(it.sentence).into_iter().flatten();
        let sentence = self.items[idx].sentence;
        let mut same = partners.filter(|it| it.sentence == sentence);
        let (pair, a, b) = (self.pair, self.a(it), self.b(idx));
        if !same.any(|it| NEARLY_COPIED <= it.dice && it.dice < 0.999) {
            return false;
        }
        let (one, other) = (
            measure::stems(&pair.a, a, it.sentence),
            measure::stems(&pair.b, b, sentence),
        );
        let lacks =
            |own: &[u32], there: &[u32]| own.iter().any(|it| there.binary_search(it).is_err());
        lacks(&one, &pair.b.index.stems[sentence])
            && lacks(&other, &pair.a.index.stems[it.sentence])
    }

    fn is_partner(&self, it: &Item, idx: usize) -> bool {
        let partners = self.pair.partners.get(it.sentence);
        let sentence = self.items[idx].sentence;
        partners.is_some_and(|all| all.iter().any(|it| it.sentence == sentence))
    }

    fn overlap(&self, it: &Item, idx: usize) -> f64 {
        let shared = shared(&it.context, &self.items[idx].context);
        self.pair.weights.sum(&shared)
    }
}

/// Whether two equal amounts go opposite ways, or at different rates.
fn is_turned(a: &Figure, b: &Figure) -> bool {
    let is_opposite = a.change.is_some() && b.change.is_some() && a.change != b.change;
    let is_other_rate = a.per.is_some() && b.per.is_some() && a.per != b.per;
    is_opposite || is_other_rate
}

/// Whether two units are one, whatever counts as a kind of figure.
fn is_same_unit(a: &Figure, b: &Figure) -> bool {
    let is_counted = |it: &Figure| matches!(it.kind, Kind::Count | Kind::Measure);
    (a.kind == b.kind || (is_counted(a) && is_counted(b)))
        && unit::is_same(a.unit.as_deref(), b.unit.as_deref())
}
