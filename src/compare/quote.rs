//! What became of each quoted run.

use std::ops::Range;

use super::align::Index;
use super::difference;
use super::pair::{Copy, Pair};
use super::place;
use super::stop::is_stop;
use super::{QuoteFate, QuoteStatus};
use crate::lower;
use crate::quotes::{Kind, Quote};
use crate::reading::Reading;
use crate::text::Span;

/// Words up to which a run says nothing by itself: it counts only where its
/// sentence went.
const MAX_SHORT_WORDS: usize = 3;

/// Words in common, of both runs' words, for one to be the other with words
/// changed. Below half it is another statement.
const MIN_LIKENESS: f64 = 0.5;

/// Longest run whose words are compared one by one.
const MAX_WORDS: usize = 400;

/// Share of a run's stems, in one place of B, for a paraphrase: anywhere, and
/// where the run's sentence or its neighbors went.
const MIN_COVERAGE: f64 = 0.6;
const MIN_COVERAGE_ANCHORED: f64 = 0.35;

/// Stems that must be shared for the lower share: two words are a topic.
const MIN_STEMS_ANCHORED: usize = 3;

#[derive(Clone, Copy)]
struct Run<'a> {
    span: Span,
    quote: &'a Quote,
}

/// The fate of every quoted run of A, in order, then the runs that B added.
pub(super) fn fates(pair: &Pair<'_>) -> Vec<QuoteFate> {
    let (mut runs_a, runs_b) = (runs(pair.a.reading), runs(pair.b.reading));
    runs_a.retain(|it| it.quote.kind != Kind::Scare);
    let mut is_used = vec![false; runs_b.len()];
    let mut res: Vec<Option<QuoteFate>> = (runs_a.iter())
        .map(|run| verbatim(pair, run, &runs_b, &mut is_used))
        .collect();
    reworded(pair, &runs_a, &runs_b, &mut is_used, &mut res);
    for (run, fate) in runs_a.iter().zip(&mut res).filter(|it| it.1.is_none()) {
        *fate = paraphrase(pair, run);
    }
    inherit(pair, &runs_a, &mut res);
    let mut res: Vec<QuoteFate> = (runs_a.iter().zip(res))
        .map(|(run, it)| it.unwrap_or_else(|| fate(run, None, QuoteStatus::Dropped)))
        .collect();
    let added = runs_b.iter().zip(is_used);
    let added = added.filter(|(run, is_used)| !is_used && run.quote.kind != Kind::Scare);
    res.extend(added.map(|(run, _)| QuoteFate {
        a: None,
        b: Some(run.span),
        status: QuoteStatus::Added,
        speaker_a: None,
        speaker_b: name(run.quote),
        steps: Vec::new(),
    }));
    res
}

/// All runs of a reading, in order; those of scare quotes are marked words, too.
fn runs(reading: &Reading) -> Vec<Run<'_>> {
    let quotes = reading.quotes.iter();
    let mut res: Vec<Run<'_>> = quotes
        .flat_map(|quote| {
            quote
                .runs
                .iter()
                .map(move |span| Run { span: *span, quote })
        })
        .collect();
    res.sort_by_key(|it| it.span);
    res
}

fn fate(run: &Run<'_>, b: Option<Span>, status: QuoteStatus) -> QuoteFate {
    QuoteFate {
        a: Some(run.span),
        b,
        status,
        speaker_a: name(run.quote),
        speaker_b: None,
        steps: Vec::new(),
    }
}

fn name(quote: &Quote) -> Option<String> {
    quote.speaker.as_ref().map(|it| it.name.clone())
}

/// The run's very words in B, quoted if they are quoted anywhere.
fn verbatim(
    pair: &Pair<'_>,
    run: &Run<'_>,
    runs_b: &[Run<'_>],
    is_used: &mut [bool],
) -> Option<QuoteFate> {
    let sequence = pair.a.exact(run.span);
    let words_b = &pair.b.words;
    let near = pair.neighborhood(run.span);
    let is_near = |it: &Range<usize>| near.binary_search(&words_b.sentence_of(it.start)).is_ok();
    // Where the sentence went comes first.
    let mut found = pair.b.find(&sequence);
    found.sort_by_key(|it| !is_near(it));
    let is_short = sequence.len() <= MAX_SHORT_WORDS;
    for it in &found {
        let span = words_b.span(it)?;
        let Some(quoted) = run_at(runs_b, span) else {
            continue;
        };
        let is_whole = pair.b.exact(runs_b[quoted].span).len() == sequence.len();
        if is_short && !is_near(it) && !is_whole {
            continue;
        }
        is_used[quoted] = true;
        let quote = runs_b[quoted].quote;
        let status = speaker_status(pair, run, &runs_b[quoted]);
        return Some(QuoteFate {
            speaker_b: name(quote),
            ..fate(
                run,
                Some(if is_whole { runs_b[quoted].span } else { span }),
                status,
            )
        });
    }
    let plain = found.iter().find(|it| !is_short || is_near(it))?;
    let span = words_b.span(plain)?;
    Some(QuoteFate {
        speaker_b: named_at(pair, run, span),
        ..fate(run, Some(span), QuoteStatus::WordsKept)
    })
}

/// The run's speaker, where the sentence of B that says it in its own words names it.
fn named_at(pair: &Pair<'_>, run: &Run<'_>, span: Span) -> Option<String> {
    let speaker = run.quote.speaker.as_ref()?;
    let text = &pair.b.reading.text;
    let sentence = text.slice(text.sentence_at(span.start)?);
    let mut words = sentence.split(|it: char| !it.is_alphanumeric() && it != '-');
    let names: Vec<&str> = speaker.name.split_whitespace().collect();
    let is_name = |it: &str| {
        2 < it.chars().count() && it.starts_with(char::is_uppercase) && names.contains(&it)
    };
    words.any(is_name).then(|| speaker.name.clone())
}

/// What became of the speaker of a run that is quoted word for word.
fn speaker_status(pair: &Pair<'_>, a: &Run<'_>, b: &Run<'_>) -> QuoteStatus {
    let (near_a, near_b) = (distance(&pair.a, a), distance(&pair.b, b));
    match is_same_speaker(a.quote, b.quote) {
        // A speaker of paragraphs ago is a guess: the reader is told none.
        true if near_a < near_b && 1 < near_b => QuoteStatus::SpeakerLost,
        true => QuoteStatus::Kept,
        false if near_a < near_b => QuoteStatus::SpeakerLost,
        false => QuoteStatus::SpeakerChanged,
    }
}

/// How many blocks before or after a run its speaker stands; as far as can be where
/// it has none.
fn distance(copy: &Copy<'_>, run: &Run<'_>) -> usize {
    let speaker = run.quote.speaker.as_ref();
    let Some(mention) = speaker.and_then(|it| it.mention) else {
        return usize::MAX;
    };
    let blocks = copy.reading.text.blocks();
    let block = |at: usize| blocks.partition_point(|it| it.span.start <= at);
    block(mention.start).abs_diff(block(run.span.start))
}

/// The run that holds a span.
fn run_at(runs: &[Run<'_>], span: Span) -> Option<usize> {
    let after = runs.partition_point(|it| it.span.start <= span.start);
    let idx = after.checked_sub(1)?;
    runs[idx].span.contains(span).then_some(idx)
}

/// Whether two quotes have one speaker, as far as names and roles tell.
fn is_same_speaker(a: &Quote, b: &Quote) -> bool {
    let Some(one) = &a.speaker else {
        return true;
    };
    let Some(other) = &b.speaker else {
        return false;
    };
    let words = |it: &crate::quotes::Speaker| -> Vec<String> {
        let all = format!("{} {}", it.name, it.role.as_deref().unwrap_or_default());
        let words = all.split(|it: char| !it.is_alphanumeric() && it != '-');
        let words = words.filter(|it| 1 < it.chars().count());
        words.map(lower::string).filter(|it| !is_stop(it)).collect()
    };
    let theirs = words(other);
    words(one).iter().any(|it| theirs.contains(it))
}

/// Finds for the runs without a fate those of B that are quoted with other words.
fn reworded(
    pair: &Pair<'_>,
    runs_a: &[Run<'_>],
    runs_b: &[Run<'_>],
    is_used: &mut [bool],
    res: &mut [Option<QuoteFate>],
) {
    let parts = runs_b.iter().map(|it| pair.b.words.inside(it.span));
    let index = Index::new(&pair.b.words, parts, pair.numbers);
    let taken = is_used.to_vec();
    for (run, fate_a) in runs_a.iter().zip(res).filter(|it| it.1.is_none()) {
        let own = pair.a.exact(run.span);
        let stems = pair.a.words.stems(pair.a.words.inside(run.span));
        let candidates = index.like(&stems, &pair.weights).into_iter();
        let best = candidates
            .filter(|it| !taken[*it])
            .map(|it| (likeness(&own, &pair.b.exact(runs_b[it].span)), it))
            .filter(|it| MIN_LIKENESS <= it.0)
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        if let Some((_, idx)) = best {
            is_used[idx] = true;
            *fate_a = Some(QuoteFate {
                speaker_b: name(runs_b[idx].quote),
                steps: difference::steps(pair, run.span, runs_b[idx].span),
                ..fate(run, Some(runs_b[idx].span), QuoteStatus::WordsChanged)
            });
        }
    }
}

/// Share of two runs' words that they have in common and in order; a run that the
/// other holds nearly whole is like it, however long the other is.
fn likeness(a: &[u32], b: &[u32]) -> f64 {
    let (a, b) = (&a[..a.len().min(MAX_WORDS)], &b[..b.len().min(MAX_WORDS)]);
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let common = in_common(a, b) as f64;
    let short = a.len().min(b.len());
    let of_both = 2.0 * common / (a.len() + b.len()) as f64;
    let of_short = common / short as f64;
    if MAX_SHORT_WORDS < short && 0.8 <= of_short {
        of_both.max(MIN_LIKENESS)
    } else {
        of_both
    }
}

/// Length of the longest common subsequence.
fn in_common(a: &[u32], b: &[u32]) -> usize {
    let mut row = vec![0_usize; b.len() + 1];
    for one in a {
        let mut diagonal = 0;
        for (at, other) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if one == other {
                diagonal + 1
            } else {
                above.max(row[at])
            };
            diagonal = above;
        }
    }
    row[b.len()]
}

/// The place of B that says what the run says, in its own words.
fn paraphrase(pair: &Pair<'_>, run: &Run<'_>) -> Option<QuoteFate> {
    let words_a = pair.a.words.inside(run.span);
    let stems = pair.a.words.stems(words_a.clone());
    let near = pair.neighborhood(run.span);
    let mut places = near.clone();
    places.extend(pair.b.index.like(&stems, &pair.weights));
    places.sort_unstable();
    places.dedup();
    let mut best: Option<(f64, Span)> = None;
    for sentence in places {
        let Some((matched, words)) = place::densest(pair, &stems, &words_a, sentence) else {
            continue;
        };
        let share = matched.len() as f64 / stems.len() as f64;
        let is_said = match near.binary_search(&sentence) {
            Ok(_) if matched.len() == stems.len() => true,
            Ok(_) if MIN_STEMS_ANCHORED <= matched.len() => MIN_COVERAGE_ANCHORED <= share,
            Ok(_) => 1 < matched.len() && 0.5 <= share,
            Err(_) => MIN_STEMS_ANCHORED <= matched.len() && MIN_COVERAGE <= share,
        };
        let weight = pair.weights.sum(&matched);
        if is_said
            && best.is_none_or(|it| it.0 < weight)
            && let Some(span) = pair.b.words.span(&words)
        {
            best = Some((weight, span));
        }
    }
    best.map(|(_, span)| QuoteFate {
        speaker_b: named_at(pair, run, span),
        ..fate(run, Some(span), QuoteStatus::Paraphrased)
    })
}

/// A headline quotes a part of what the body quotes: it shares its fate.
fn inherit(pair: &Pair<'_>, runs: &[Run<'_>], res: &mut [Option<QuoteFate>]) {
    for idx in 0..runs.len() {
        if res[idx].is_some() {
            continue;
        }
        let whole = pair.a.find(&pair.a.exact(runs[idx].span)).into_iter();
        let whole = whole
            .filter_map(|it| run_at(runs, pair.a.words.span(&it)?))
            .find(|it| *it != idx && res[*it].is_some());
        if let Some(fate_of) = whole.and_then(|it| res[it].clone()) {
            res[idx] = Some(QuoteFate {
                a: Some(runs[idx].span),
                speaker_a: name(runs[idx].quote),
                ..fate_of
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_common_count_in_order() {
        assert_eq!(in_common(&[1, 2, 3, 4], &[2, 9, 4, 1]), 2);
        assert_eq!(in_common(&[], &[1]), 0);
    }

    #[test]
    fn a_shortened_run_is_like_the_whole_one() {
        let whole: Vec<u32> = (0..40).collect();
        assert!(MIN_LIKENESS <= likeness(&whole[5..12], &whole));
        assert!(likeness(&whole[5..7], &whole) < MIN_LIKENESS);
    }
}
