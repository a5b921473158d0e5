//! Whether two texts tell the same story, and which one looks like the original.

use std::cmp::Ordering;

use super::pair::Pair;
use super::{
    FigureFate, FigureStatus, Point, QuoteFate, QuoteStatus, SentenceFate, SentenceStatus, Side,
};
use crate::quotes::Kind;
use crate::reading::Reading;

/// Share of the shorter text that the longer must say, too. News on one topic
/// shares up to a third, a thorough rewrite keeps most.
const MIN_SHARE: f64 = 0.36;

/// Sentences that must have a partner, where the shorter text has as many: one
/// sentence in common is background.
const MIN_SENTENCES: usize = 2;

/// The same where a long quote stands word for word in both.
const MIN_SHARE_QUOTED: f64 = 0.15;

/// Words of a quote that is no coincidence.
const MIN_QUOTED_WORDS: usize = 6;

/// Whether it is one story, and why.
pub(super) struct Verdict {
    pub(super) same_story: bool,
    pub(super) similarity: f64,
    pub(super) evidence: Vec<Point>,
}

/// Judges by the share of sentences that say the same, and by long quotes.
pub(super) fn same_story(
    pair: &Pair<'_>,
    sentences: &[SentenceFate],
    quotes: &[QuoteFate],
    figures: &[FigureFate],
) -> Verdict {
    let similarity = similarity(pair);
    let long = quotes
        .iter()
        .filter(|it| is_long_and_verbatim(pair, it))
        .count();
    let needed = if long == 0 {
        MIN_SHARE
    } else {
        MIN_SHARE_QUOTED
    };
    let told = pair.partners.iter().filter(|it| !it.is_empty()).count();
    let shorter = pair.a.index.stems.len().min(pair.b.index.stems.len());
    let same_story = needed <= similarity && MIN_SENTENCES.min(shorter) <= told && 0 < told;
    let told = sentences
        .iter()
        .filter(|it| it.a.is_some() && it.b.is_some());
    let all = sentences.iter().filter(|it| it.a.is_some()).count();
    let copied = (sentences.iter())
        .filter(|it| it.status == SentenceStatus::Copied)
        .count();
    let kept = figures
        .iter()
        .filter(|it| it.card && it.status == FigureStatus::Kept)
        .count();
    let mut evidence = vec![Point::Told {
        told: told.count(),
        all,
        copied,
    }];
    if 0 < long {
        evidence.push(Point::LongQuotes(long));
    }
    if 0 < kept {
        evidence.push(Point::SameFigures(kept));
    }
    Verdict {
        same_story,
        similarity,
        evidence,
    }
}

/// Share of the weight of the shorter text's sentences that have a partner.
fn similarity(pair: &Pair<'_>) -> f64 {
    let mut told_b = vec![false; pair.b.index.stems.len()];
    for it in pair.partners.iter().flatten() {
        told_b[it.sentence] = true;
    }
    let told_a = pair.partners.iter().map(|it| !it.is_empty());
    let (share_a, weight_a) = share(pair, &pair.a.index.stems, told_a);
    let (share_b, weight_b) = share(pair, &pair.b.index.stems, told_b.into_iter());
    if weight_a <= weight_b {
        share_a
    } else {
        share_b
    }
}

fn share(pair: &Pair<'_>, stems: &[Vec<u32>], told: impl Iterator<Item = bool>) -> (f64, f64) {
    let (mut common, mut all) = (0.0, 0.0);
    for (stems, is_told) in stems.iter().zip(told) {
        let weight = pair.weights.sum(stems);
        all += weight;
        common += if is_told { weight } else { 0.0 };
    }
    (common / f64::max(all, f64::MIN_POSITIVE), all)
}

fn is_long_and_verbatim(pair: &Pair<'_>, it: &QuoteFate) -> bool {
    let is_verbatim = matches!(
        it.status,
        QuoteStatus::Kept
            | QuoteStatus::SpeakerChanged
            | QuoteStatus::SpeakerLost
            | QuoteStatus::WordsKept
    );
    is_verbatim
        && it
            .a
            .is_some_and(|it| MIN_QUOTED_WORDS <= pair.a.words.inside(it).len())
}

/// Which copy looks like the original: the one that the other names as its source,
/// else the older one, else the one that has more quotes and figures.
pub(super) fn original(a: &Reading, b: &Reading) -> (Option<Side>, Vec<Point>) {
    let mut evidence = Vec::new();
    let mut votes = named(&mut evidence, Side::A, a, b) - named(&mut evidence, Side::B, b, a);
    votes *= -4;
    if let (Some(one), Some(other)) = (moment(a), moment(b)) {
        let len = one.len().min(other.len());
        if let (Some(one), Some(other)) = (one.get(..len), other.get(..len))
            && one != other
        {
            let (side, date, vote) = match one < other {
                true => (Side::A, one, 2),
                false => (Side::B, other, -2),
            };
            let date = date.to_owned();
            evidence.push(Point::Earlier { side, date });
            votes += vote;
        }
    }
    let quotes = more(quoted(a), quoted(b));
    if let Some((side, more, fewer)) = quotes {
        evidence.push(Point::MoreQuotes { side, more, fewer });
    }
    let figures = more(a.cards().len(), b.cards().len());
    if let Some((side, more, fewer)) = figures {
        evidence.push(Point::MoreFigures { side, more, fewer });
    }
    for (side, ..) in quotes.iter().chain(&figures) {
        votes += if *side == Side::A { 1 } else { -1 };
    }
    let original = match votes {
        0 => None,
        1.. => Some(Side::A),
        _ => Some(Side::B),
    };
    (original, evidence)
}

/// One vote where a copy names the other as its source. A third page as source only
/// says that neither is the first.
fn named(evidence: &mut Vec<Point>, side: Side, it: &Reading, other: &Reading) -> i32 {
    let Some(source) = &it.article.metadata.source else {
        return 0;
    };
    let theirs = &other.article.metadata;
    let is_site = |name: &str| {
        let site = theirs.site.as_deref();
        site.is_some_and(|it| it.trim().eq_ignore_ascii_case(name.trim()))
    };
    let is_host =
        |url: &str| host(url).is_some() && host(url) == theirs.url.as_deref().and_then(host);
    let is_other =
        source.name.as_deref().is_some_and(is_site) || source.url.as_deref().is_some_and(is_host);
    let source = source.name.clone().or_else(|| source.url.clone());
    evidence.push(match is_other {
        true => Point::NamesOther { side, source },
        false => Point::NamesThird { side, source },
    });
    i32::from(is_other)
}

fn host(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|it| !it.is_empty())
}

fn moment(it: &Reading) -> Option<&str> {
    it.article.metadata.published.as_deref()
}

fn quoted(it: &Reading) -> usize {
    let quotes = it.quotes.iter().filter(|it| it.kind != Kind::Scare);
    quotes.map(|it| it.runs.len()).sum()
}

/// The side that has more, and both numbers: copies lose, they seldom add.
fn more(a: usize, b: usize) -> Option<(Side, usize, usize)> {
    match a.cmp(&b) {
        Ordering::Equal => None,
        Ordering::Greater => Some((Side::A, a, b)),
        Ordering::Less => Some((Side::B, b, a)),
    }
}
