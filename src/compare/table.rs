//! Several copies at once: what became of each quote and figure in every other one.

use std::collections::BTreeSet;

use super::{Comparison, FigureFate, QuoteFate, QuoteStatus};
use crate::quotes::Kind;
use crate::reading::Reading;
use crate::text::Span;

/// A quote or figure, and what became of it in the copies after the first that has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<Fate> {
    /// The first copy that has it.
    pub copy: usize,
    /// What became of it in each copy; `None` in that copy and those before it.
    pub fates: Vec<Option<Fate>>,
    /// The same fate once more, for what it says of the first copy.
    pub first: Fate,
}

/// The quotes and figures of several copies as rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The quoted runs, copy by copy, each where it stands first.
    pub quotes: Vec<Row<QuoteFate>>,
    /// The figures, likewise.
    pub figures: Vec<Row<FigureFate>>,
    /// Whether each copy tells the story of the first, and the share that both say.
    pub stories: Vec<(bool, f64)>,
}

/// Compares every copy with those before it.
pub fn rows(readings: &[&Reading]) -> Rows {
    let mut res = Rows::default();
    let mut quotes: Vec<BTreeSet<Span>> = vec![BTreeSet::new(); readings.len()];
    let mut figures: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); readings.len()];
    for (copy, reading) in readings.iter().enumerate() {
        let others = readings.iter().skip(copy + 1);
        let found: Vec<Comparison> = others.map(|it| super::readings(reading, it)).collect();
        if copy == 0 {
            res.stories.push((true, 1.0));
            res.stories
                .extend(found.iter().map(|it| (it.same_story, it.similarity)));
        }
        // What the last copy alone has is what it has of itself.
        let own = super::readings(reading, reading);
        for (idx, first) in own.quotes.into_iter().enumerate() {
            let taken = first.a.is_some_and(|it| quotes[copy].contains(&it));
            let fates = row(copy, &found, |it| it.quotes.get(idx));
            if taken || first.a.is_none() {
                continue;
            }
            for (at, fate) in fates.iter().enumerate() {
                quotes[at].extend(fate.as_ref().and_then(|it| quoted(readings[at], it)));
            }
            res.quotes.push(Row { copy, fates, first });
        }
        for (idx, first) in own.figures.into_iter().enumerate() {
            let taken = first.a.is_some_and(|it| figures[copy].contains(&it));
            let fates = row(copy, &found, |it| it.figures.get(idx));
            if taken || first.a.is_none() {
                continue;
            }
            for (at, fate) in fates.iter().enumerate() {
                figures[at].extend(fate.as_ref().and_then(|it| it.b));
            }
            res.figures.push(Row { copy, fates, first });
        }
    }
    res
}

/// One fate a copy, none up to the copy that has it first.
fn row<'a, Fate: Clone + 'a>(
    copy: usize,
    found: &'a [Comparison],
    fate: impl Fn(&'a Comparison) -> Option<&'a Fate>,
) -> Vec<Option<Fate>> {
    let mut res = vec![None; copy + 1];
    res.extend(found.iter().map(|it| fate(it).cloned()));
    res
}

/// The run that stands for a quote, where it is still quoted.
fn quoted(reading: &Reading, fate: &QuoteFate) -> Option<Span> {
    let is_quoted = !matches!(
        fate.status,
        QuoteStatus::WordsKept | QuoteStatus::Paraphrased
    );
    let span = fate.b.filter(|_| is_quoted)?;
    let quotes = reading.quotes.iter().filter(|it| it.kind != Kind::Scare);
    let mut runs = quotes.flat_map(|it| &it.runs);
    runs.find(|it| it.contains(span)).copied()
}
