//! The two texts as the finders of fates need them: words, index, partners.

use std::ops::Range;

use super::align::{self, Index, Partner, Weights};
use super::words::{Lexicon, Words};
use super::{QuoteFate, QuoteStatus};
use crate::reading::Reading;
use crate::text::Span;

/// Occurrences of a word that are looked at; a run whose rarest word is more
/// common than that says nothing by itself.
const MAX_OCCURRENCES: usize = 512;

/// Words of a quote in two sentences that make one of them.
const MIN_LINK_WORDS: usize = 4;

/// One text, ready to be compared.
#[derive(Debug)]
pub(super) struct Copy<'a> {
    pub(super) reading: &'a Reading,
    pub(super) words: Words,
    pub(super) index: Index,
    /// Where each exact word stands.
    occurrences: Vec<Vec<u32>>,
}

/// Both texts, with what their sentences share.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) a: Copy<'a>,
    pub(super) b: Copy<'a>,
    pub(super) weights: Weights,
    /// For every sentence of A its partners in B, the best first.
    pub(super) partners: Vec<Vec<Partner>>,
    /// How many different words both have.
    pub(super) numbers: usize,
}

impl<'a> Pair<'a> {
    /// Numbers, indexes and aligns two texts.
    pub(super) fn new(a: &'a Reading, b: &'a Reading) -> Self {
        let mut lexicon = Lexicon::default();
        let (words_a, words_b) = (lexicon.words(&a.text), lexicon.words(&b.text));
        let weights = Weights::new(&words_a, &words_b, lexicon.len());
        let a = Copy::new(a, words_a, lexicon.len());
        let b = Copy::new(b, words_b, lexicon.len());
        let partners = align::partners(&a.index, &b.index, &weights);
        Self {
            a,
            b,
            weights,
            partners,
            numbers: lexicon.len(),
        }
    }

    /// Sentences that quote the same words say the same, whatever else they say.
    pub(super) fn link(&mut self, quotes: &[QuoteFate]) {
        for it in quotes {
            let is_verbatim = matches!(
                it.status,
                QuoteStatus::Kept
                    | QuoteStatus::WordsKept
                    | QuoteStatus::SpeakerChanged
                    | QuoteStatus::SpeakerLost
            );
            let (Some(a), Some(b), true) = (it.a, it.b, is_verbatim) else {
                continue;
            };
            let words = [self.a.words.inside(a), self.b.words.inside(b)];
            if words[0].len() < MIN_LINK_WORDS {
                continue;
            }
            let sentence = self.b.words.sentence_of(words[1].start);
            let partners = self.a.words.sentence_of(words[0].start);
            let Some(partners) = self.partners.get_mut(partners) else {
                continue;
            };
            if !partners.iter().any(|it| it.sentence == sentence) {
                // Behind those that share more.
                partners.push(Partner {
                    sentence,
                    share: 0.0,
                    dice: 0.0,
                });
            }
        }
    }

    /// The sentences of B where the sentences of a span of A went, or those beside
    /// it, in order.
    pub(super) fn neighborhood(&self, span: Span) -> Vec<usize> {
        let words = self.a.words.inside(span);
        let first = self.a.words.sentence_of(words.start).saturating_sub(1);
        let last = self
            .a
            .words
            .sentence_of(words.end.saturating_sub(1).max(words.start))
            + 1;
        let sentences = first..(last + 1).min(self.partners.len());
        let partners = self.partners[sentences.start.min(sentences.end)..sentences.end].iter();
        let mut res: Vec<usize> = partners.flatten().map(|it| it.sentence).collect();
        res.sort_unstable();
        res.dedup();
        res
    }
}

impl<'a> Copy<'a> {
    fn new(reading: &'a Reading, words: Words, numbers: usize) -> Self {
        let index = Index::new(&words, words.sentences.iter().cloned(), numbers);
        let mut occurrences = vec![Vec::new(); numbers];
        for (at, word) in words.all.iter().enumerate() {
            occurrences[word.exact as usize].push(at as u32);
        }
        Self {
            reading,
            words,
            index,
            occurrences,
        }
    }

    /// Where this sequence of exact words stands, as ranges of words, in order.
    pub(super) fn find(&self, sequence: &[u32]) -> Vec<Range<usize>> {
        let known = |it: &u32| self.occurrences.get(*it as usize).map_or(0, Vec::len);
        let rarest = (0..sequence.len()).min_by_key(|at| known(&sequence[*at]));
        let Some(rarest) = rarest else {
            return Vec::new();
        };
        let Some(occurrences) = self.occurrences.get(sequence[rarest] as usize) else {
            return Vec::new();
        };
        let starts = occurrences.iter().take(MAX_OCCURRENCES);
        let starts = starts.filter_map(|it| (*it as usize).checked_sub(rarest));
        starts
            .map(|start| start..start + sequence.len())
            .filter(|it| {
                let words = self.words.all.get(it.clone());
                words.is_some_and(|words| {
                    words.iter().map(|it| it.exact).eq(sequence.iter().copied())
                })
            })
            .collect()
    }

    /// The exact words of a span.
    pub(super) fn exact(&self, span: Span) -> Vec<u32> {
        let words = &self.words.all[self.words.inside(span)];
        words.iter().map(|it| it.exact).collect()
    }
}
