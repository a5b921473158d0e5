//! Which sentences of two texts say the same.
//!
//! An index of stems finds, for each sentence of A, the few sentences of B that
//! share its rarest words; those are weighed by what they share (inverse sentence
//! frequency, Spärck Jones 1972). A rewrite joins and splits sentences, so what
//! counts is how much of the shorter one is in the longer. The cost grows with
//! the texts' length, not with its square: common words look nothing up.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::Words;

/// Rare stems of a sentence that are looked up.
const LOOKUPS: usize = 12;

/// Sentences with a stem beyond which it is common, and looks nothing up.
const MAX_POSTINGS: usize = 24;

/// Share of the shorter sentence's weight for the two to say the same. Half is
/// what joined and reworded sentences keep; a shared topic alone stays below a third.
const MIN_SHARE: f64 = 0.42;

/// Stems that must be shared: two words in common are a topic, not a statement.
const MIN_STEMS: usize = 3;

/// Partners of a sentence: a sentence is seldom spread over more than three.
const MAX_PARTNERS: usize = 3;

/// A sentence of B that says what a sentence of A says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Partner {
    /// Its index in B.
    pub(super) sentence: usize,
    /// Share of the shorter sentence's weight that the longer one has, 0 to 1.
    pub(super) share: f64,
    /// Share of both sentences' weight that they have in common (Dice), 0 to 1.
    pub(super) dice: f64,
}

/// How much each stem says: common ones little.
#[derive(Debug)]
pub(super) struct Weights {
    weights: Vec<f64>,
}

impl Weights {
    /// Weighs the stems of two texts by how few of their sentences have them.
    pub(super) fn new(a: &Words, b: &Words, stems: usize) -> Self {
        let mut frequency = vec![0_u32; stems];
        for words in [a, b] {
            for sentence in &words.sentences {
                for stem in words.stems(sentence.clone()) {
                    frequency[stem as usize] += 1;
                }
            }
        }
        let total = (a.sentences.len() + b.sentences.len()) as f64;
        let weight = |it: u32| (1.0 + total / f64::from(it.max(1))).ln();
        Self {
            weights: frequency.into_iter().map(weight).collect(),
        }
    }

    /// The weight of a stem.
    pub(super) fn of(&self, stem: u32) -> f64 {
        self.weights.get(stem as usize).copied().unwrap_or_default()
    }

    /// The weight of many.
    pub(super) fn sum(&self, stems: &[u32]) -> f64 {
        stems.iter().map(|it| self.of(*it)).sum()
    }
}

/// The stems of every sentence (or other part), and the sentences of every stem.
#[derive(Debug)]
pub(super) struct Index {
    /// The stems of each sentence, sorted.
    pub(super) stems: Vec<Vec<u32>>,
    postings: Vec<Vec<u32>>,
}

impl Index {
    /// Indexes parts of a text: its sentences, or its quoted runs.
    pub(super) fn new(
        words: &Words,
        parts: impl Iterator<Item = Range<usize>>,
        stems: usize,
    ) -> Self {
        let sentences: Vec<Vec<u32>> = parts.map(|it| words.stems(it)).collect();
        let mut postings = vec![Vec::new(); stems];
        for (idx, sentence) in sentences.iter().enumerate() {
            for stem in sentence {
                postings[*stem as usize].push(idx as u32);
            }
        }
        Self {
            stems: sentences,
            postings,
        }
    }

    /// The sentences that share rare stems with these, the most weighty first.
    pub(super) fn like(&self, stems: &[u32], weights: &Weights) -> Vec<usize> {
        let mut rare: Vec<u32> = stems.to_vec();
        rare.sort_by(|a, b| weights.of(*b).total_cmp(&weights.of(*a)));
        let mut found: BTreeMap<u32, f64> = BTreeMap::new();
        for stem in rare.into_iter().take(LOOKUPS) {
            let sentences = &self.postings[stem as usize];
            for it in sentences.iter().take(MAX_POSTINGS) {
                *found.entry(*it).or_default() += weights.of(stem);
            }
        }
        let mut res: Vec<(u32, f64)> = found.into_iter().collect();
        res.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        res.into_iter()
            .take(4 * MAX_PARTNERS)
            .map(|it| it.0 as usize)
            .collect()
    }
}

/// For every sentence of A its partners in B, the best first.
pub(super) fn partners(a: &Index, b: &Index, weights: &Weights) -> Vec<Vec<Partner>> {
    let sentences = a.stems.iter();
    sentences
        .map(|stems| partners_of(stems, b, weights))
        .collect()
}

fn partners_of(stems: &[u32], b: &Index, weights: &Weights) -> Vec<Partner> {
    let own = weights.sum(stems);
    let weigh = |sentence: usize| {
        let other = &b.stems[sentence];
        let shared = shared(stems, other);
        let common = weights.sum(&shared);
        let theirs = weights.sum(other);
        let partner = Partner {
            sentence,
            share: common / own.min(theirs).max(f64::MIN_POSITIVE),
            dice: 2.0 * common / (own + theirs).max(f64::MIN_POSITIVE),
        };
        // Short sentences have few words to share: all of them must be.
        let enough = MIN_STEMS.min(stems.len()).min(other.len()).max(1);
        let is_enough = enough <= shared.len() && (2 < enough || 0.99 < partner.dice);
        (is_enough && MIN_SHARE <= partner.share).then_some(partner)
    };
    let mut res: Vec<Partner> = b
        .like(stems, weights)
        .into_iter()
        .filter_map(weigh)
        .collect();
    res.sort_by(|a, b| b.dice.total_cmp(&a.dice).then(a.sentence.cmp(&b.sentence)));
    res.truncate(MAX_PARTNERS);
    res
}

/// The stems in both of two sorted lists.
pub(super) fn shared(a: &[u32], b: &[u32]) -> Vec<u32> {
    let (mut at_a, mut at_b) = (0, 0);
    let mut res = Vec::new();
    while let (Some(one), Some(other)) = (a.get(at_a), b.get(at_b)) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => at_a += 1,
            std::cmp::Ordering::Greater => at_b += 1,
            std::cmp::Ordering::Equal => {
                res.push(*one);
                at_a += 1;
                at_b += 1;
            }
        }
    }
    res
}
