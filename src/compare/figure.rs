//! What became of each figure.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::Decimal;

use super::align::shared;
use super::pair::{Copy, Pair};
use super::unit;
use super::vague;
use super::{Aspect, FigureFate, FigureStatus};
use crate::figures::{Figure, Kind};
use crate::text::Span;

/// Two values this near, as a share of the larger, are one value rounded.
const ROUNDED: f64 = 0.05;

/// How many times its lower end the upper end of a vague size is: hundreds, dozens.
const VAGUE_RANGE: f64 = 5.0;

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
                .map(|found| aspect(search.a(it), search.b(found.0))),
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
    (
        it.kind as u8,
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
        let becomes = |idx: &usize| became(self.a(it), self.b(*idx));
        // The nearer in meaning the better: rounded before changed.
        let ranks = [
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

/// What changed between two figures that are neither the same nor one amount twice.
fn aspect(a: &Figure, b: &Figure) -> Aspect {
    let is_same_unit = a.kind == b.kind && unit::is_same(a.unit.as_deref(), b.unit.as_deref());
    if a.value != b.value || a.value_high != b.value_high {
        Aspect::Value
    } else if !is_same_unit {
        Aspect::Unit
    } else if a.change != b.change {
        Aspect::Direction
    } else if a.per != b.per {
        Aspect::Rate
    } else {
        Aspect::Value
    }
}

/// What `a` became if it became `b`; `None` where the two measure different things.
fn became(a: &Figure, b: &Figure) -> Option<FigureStatus> {
    let is_same_unit = a.kind == b.kind && unit::is_same(a.unit.as_deref(), b.unit.as_deref());
    if is_same_unit && is_date(a) {
        return (a.iso != b.iso).then_some(FigureStatus::Changed);
    }
    let (one, other) = (a.value?.to_f64(), b.value?.to_f64());
    let high = b.value_high.map(Decimal::to_f64);
    if is_same_unit {
        let is_wide = high.is_some_and(|it| VAGUE_RANGE * other.abs() <= it);
        let is_near = (one - other).abs() <= ROUNDED * one.abs().max(other.abs());
        return Some(match (is_wide, is_near) {
            (true, _) if other <= one && high.is_some_and(|it| one <= it) => FigureStatus::Vague,
            (_, true) if a.value != b.value => FigureStatus::Rounded,
            _ => FigureStatus::Changed,
        });
    }
    let is_conversion = match (a.kind, b.kind) {
        // The rate of the day is not ours to know; the place says the rest.
        (Kind::Money, Kind::Money) => true,
        _ => unit::is_converted((one, a), (other, b)),
    };
    is_conversion.then_some(FigureStatus::Converted)
}
