//! Where passages may stand: at the starts of words that they share with the page.
//!
//! A thousand passages are looked for in one walk over the page. Eight bytes from
//! the start of each word of a passage are looked up at the start of each word of
//! the page; each hit votes for the place where the passage would then begin, and
//! words that are rare on the page are heard first.

use std::ops::Range;

/// Bytes of a seed: the longest that compare as one number.
pub(super) const SEED_BYTES: usize = 8;

/// Hits after which a passage's commoner seeds are not heard any more.
const ENOUGH_HITS: usize = 48;

/// Most places of one seed that are heard: those nearest to where it was.
const MAX_PLACES: usize = 24;

/// A passage to look for.
pub(super) struct Wanted<'a> {
    /// Its words with those around them, folded.
    pub pattern: &'a [u8],
    /// Where the pattern began on the page, if that is known.
    pub near: Option<usize>,
}

/// A place where a passage may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The bytes of the page where its pattern may begin.
    pub begins: Range<usize>,
    /// Seeds that speak for it.
    pub votes: usize,
}

/// The candidates of each passage, best first.
pub(super) fn candidates(page: &[u8], wanted: &[Wanted<'_>]) -> Vec<Vec<Candidate>> {
    let mut keys: Vec<u64> = Vec::new();
    for it in wanted {
        keys.extend(starts(it.pattern).filter_map(|at| key(it.pattern, at)));
    }
    keys.sort_unstable();
    keys.dedup();
    let places = Places::of(page, &keys);
    wanted
        .iter()
        .map(|it| {
            let mut hits = hits(it, &keys, &places);
            clusters(&mut hits, it)
        })
        .collect()
}

/// Where each key stands on the page, in order.
struct Places {
    /// For each key the first of its places; one more at the end.
    first: Vec<u32>,
    at: Vec<u32>,
}

impl Places {
    fn of(page: &[u8], keys: &[u64]) -> Self {
        let sieve = Sieve::of(keys);
        let mut found: Vec<(u32, u32)> = Vec::new();
        for at in starts(page) {
            let Some(it) = key(page, at).filter(|it| sieve.may_have(*it)) else {
                continue;
            };
            if let Ok(idx) = keys.binary_search(&it) {
                found.push((idx as u32, at as u32));
            }
        }
        let mut first = vec![0; keys.len() + 1];
        for (idx, _) in &found {
            first[*idx as usize + 1] += 1;
        }
        for idx in 0..keys.len() {
            first[idx + 1] += first[idx];
        }
        let mut next = first.clone();
        let mut at = vec![0; found.len()];
        for (idx, place) in found {
            at[next[idx as usize] as usize] = place;
            next[idx as usize] += 1;
        }
        Self { first, at }
    }

    fn of_key(&self, idx: usize) -> &[u32] {
        &self.at[self.first[idx] as usize..self.first[idx + 1] as usize]
    }
}

/// Says of most keys that are not there that they are not there.
struct Sieve {
    bits: Vec<u64>,
}

impl Sieve {
    const BITS: u32 = 18;

    fn of(keys: &[u64]) -> Self {
        let mut bits = vec![0; 1 << (Self::BITS - 6)];
        for it in keys {
            let at = Self::at(*it);
            bits[at / 64] |= 1 << (at % 64);
        }
        Self { bits }
    }

    fn may_have(&self, key: u64) -> bool {
        let at = Self::at(key);
        self.bits[at / 64] >> (at % 64) & 1 == 1
    }

    /// Fibonacci hashing: the golden ratio spreads keys that are alike.
    fn at(key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - Self::BITS)) as usize
    }
}

/// Where a passage's seeds would have its pattern begin, and which seed says so.
fn hits(it: &Wanted<'_>, keys: &[u64], places: &Places) -> Vec<(i64, u32)> {
    let mut seeds: Vec<(usize, usize, usize)> = starts(it.pattern)
        .filter_map(|at| {
            let idx = keys.binary_search(&key(it.pattern, at)?).ok()?;
            Some((places.of_key(idx).len(), at, idx))
        })
        .filter(|it| 0 < it.0)
        .collect();
    seeds.sort_unstable();
    let mut res = Vec::new();
    for (n_places, offset, idx) in seeds {
        if ENOUGH_HITS <= res.len() && 2 < n_places {
            break;
        }
        let all = places.of_key(idx);
        let near = it.near.unwrap_or(0) + offset;
        let middle = all.partition_point(|it| (*it as usize) < near);
        let from = middle
            .saturating_sub(MAX_PLACES / 2)
            .min(all.len().saturating_sub(MAX_PLACES));
        for at in all[from..].iter().take(MAX_PLACES) {
            res.push((i64::from(*at) - offset as i64, offset as u32));
        }
    }
    res
}

/// Puts beginnings together that are near each other.
fn clusters(hits: &mut [(i64, u32)], wanted: &Wanted<'_>) -> Vec<Candidate> {
    hits.sort_unstable();
    let gap = slack(wanted.pattern.len()) as i64;
    let mut res: Vec<Candidate> = Vec::new();
    let near = |it: &[(i64, u32)]| it.windows(2).position(|it| gap < it[1].0 - it[0].0);
    let mut rest: &[(i64, u32)] = hits;
    while !rest.is_empty() {
        let (group, after) = rest.split_at(near(rest).map_or(rest.len(), |it| it + 1));
        rest = after;
        let mut seeds: Vec<u32> = group.iter().map(|it| it.1).collect();
        seeds.sort_unstable();
        seeds.dedup();
        let (first, last) = (group[0].0.max(0), group[group.len() - 1].0.max(0));
        res.push(Candidate {
            begins: first as usize..last as usize,
            votes: seeds.len(),
        });
    }
    let distance = |it: &Candidate| wanted.near.map_or(0, |near| it.begins.start.abs_diff(near));
    res.sort_by_key(|it| (usize::MAX - it.votes, distance(it)));
    res
}

/// How far words may have moved against each other in a pattern of this length.
pub(super) fn slack(pattern_bytes: usize) -> usize {
    24 + pattern_bytes / 4
}

fn key(text: &[u8], at: usize) -> Option<u64> {
    let bytes = text.get(at..at + SEED_BYTES)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}

/// Starts of words; of every character in scripts that do not part words.
fn starts(text: &[u8]) -> impl Iterator<Item = usize> {
    (0..text.len()).filter(|at| {
        let it = text[*at];
        let is_lead = 0xC0 <= it;
        let is_start = || *at == 0 || !is_word(text[*at - 1]);
        is_lead || it.is_ascii_alphanumeric() && is_start()
    })
}

/// Whether a byte is of a letter or digit; those beyond ASCII count as letters.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || 0x80 <= byte
}
