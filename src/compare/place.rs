//! Where in a sentence of B a passage of A is said: the stretch that has most of
//! its stems.

use std::ops::Range;

use super::pair::Pair;

/// A paraphrase may be twice as long as what it says, and a little.
const MAX_STRETCH: usize = 2;
const MORE_WORDS: usize = 8;

/// The stretch of B, from this sentence on, with the weightiest stems of a passage
/// of A: which stems, sorted, and the words from the first to the last of them.
///
/// A passage over several sentences may be over as many in B.
pub(super) fn densest(
    pair: &Pair<'_>,
    stems: &[u32],
    words_a: &Range<usize>,
    sentence: usize,
) -> Option<(Vec<u32>, Range<usize>)> {
    let last_a = words_a.end.saturating_sub(1).max(words_a.start);
    let more = pair.a.words.sentence_of(last_a) - pair.a.words.sentence_of(words_a.start);
    let sentences = &pair.b.words.sentences;
    let last = (sentence + more).min(sentences.len() - 1);
    let words = sentences[sentence].start..sentences[last].end;
    let hits: Vec<(usize, u32)> = words
        .filter_map(|at| Some((at, pair.b.words.all[at].stem?)))
        .filter(|it| stems.binary_search(&it.1).is_ok())
        .collect();
    let limit = MAX_STRETCH * words_a.len() + MORE_WORDS;
    let mut best: Option<(f64, Range<usize>)> = None;
    let mut end = 0;
    for start in 0..hits.len() {
        while end < hits.len() && hits[end].0 < hits[start].0 + limit {
            end += 1;
        }
        let weight = pair.weights.sum(&distinct(&hits[start..end]));
        if best.as_ref().is_none_or(|it| it.0 <= weight) {
            best = Some((weight, start..end));
        }
    }
    let hits = &hits[best?.1];
    let (first, last) = (hits.first()?.0, hits.last()?.0);
    Some((distinct(hits), first..last + 1))
}

fn distinct(hits: &[(usize, u32)]) -> Vec<u32> {
    let mut res: Vec<u32> = hits.iter().map(|it| it.1).collect();
    res.sort_unstable();
    res.dedup();
    res
}
