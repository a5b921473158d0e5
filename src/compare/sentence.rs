//! What became of each sentence.

use super::pair::Pair;
use super::{SentenceFate, SentenceStatus};

/// The fate of every sentence of A, in order, then the sentences that B added.
pub(super) fn fates(pair: &Pair<'_>) -> Vec<SentenceFate> {
    let best = best_partners(pair);
    let moved = moved(&best);
    let mut is_told = vec![false; pair.b.index.stems.len()];
    for it in pair.partners.iter().flatten() {
        is_told[it.sentence] = true;
    }
    let (spans_a, spans_b) = (
        pair.a.reading.text.sentences(),
        pair.b.reading.text.sentences(),
    );
    let mut res: Vec<SentenceFate> = (best.iter().enumerate())
        .map(|(sentence, partner)| SentenceFate {
            a: Some(spans_a[sentence]),
            b: partner.map(|it| spans_b[it]),
            status: status(pair, sentence, *partner),
            moved: moved[sentence],
            similarity: similarity(pair, sentence, *partner),
        })
        .collect();
    let added = is_told.iter().enumerate().filter(|it| !it.1);
    res.extend(added.map(|(sentence, _)| SentenceFate {
        a: None,
        b: Some(spans_b[sentence]),
        status: SentenceStatus::Added,
        moved: false,
        similarity: 0.0,
    }));
    res
}

/// The best partner of every sentence of A; of equals the one that comes next.
fn best_partners(pair: &Pair<'_>) -> Vec<Option<usize>> {
    let mut next = 0;
    let sentences = pair.partners.iter();
    sentences
        .map(|partners| {
            let top = partners.first()?.dice;
            let equals = partners.iter().take_while(|it| top - it.dice < 1e-9);
            let best = equals
                .map(|it| it.sentence)
                .min_by_key(|it| it.abs_diff(next))?;
            next = best + 1;
            Some(best)
        })
        .collect()
}

fn status(pair: &Pair<'_>, sentence: usize, partner: Option<usize>) -> SentenceStatus {
    let Some(partner) = partner else {
        return SentenceStatus::Dropped;
    };
    let one = &pair.a.words.all[pair.a.words.sentences[sentence].clone()];
    let other = &pair.b.words.all[pair.b.words.sentences[partner].clone()];
    let exact = |words: &[super::words::Word]| words.iter().map(|it| it.exact).collect::<Vec<_>>();
    match exact(one) == exact(other) {
        true => SentenceStatus::Copied,
        false => SentenceStatus::Rewritten,
    }
}

fn similarity(pair: &Pair<'_>, sentence: usize, partner: Option<usize>) -> f64 {
    let partners = pair.partners[sentence].iter();
    let best = partners.filter(|it| Some(it.sentence) == partner);
    best.map(|it| it.dice).next().unwrap_or_default()
}

/// Which sentences stand out of order: all but a longest rising sequence of
/// partners (Fredman 1975, in n log n).
fn moved(best: &[Option<usize>]) -> Vec<bool> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; best.len()];
    for (idx, partner) in best.iter().enumerate() {
        let Some(partner) = partner else { continue };
        let at = tails.partition_point(|it| best[*it].is_some_and(|it| it <= *partner));
        before[idx] = at.checked_sub(1).map(|it| tails[it]);
        if at == tails.len() {
            tails.push(idx);
        } else {
            tails[at] = idx;
        }
    }
    let mut res: Vec<bool> = best.iter().map(Option::is_some).collect();
    let mut at = tails.last().copied();
    while let Some(idx) = at {
        res[idx] = false;
        at = before[idx];
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_breaks_the_order_has_moved() {
        let best = [Some(0), Some(3), None, Some(1), Some(2), Some(2), Some(4)];
        let found = moved(&best);
        assert_eq!(found, [false, true, false, false, false, false, false]);
    }
}
