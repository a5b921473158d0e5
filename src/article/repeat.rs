//! Text that other stories on the page open with too: a publisher's promo.
//!
//! Lists of other stories print an excerpt of each. Where several excerpts open
//! with the same words as this story's body, these words are no part of any story.

use std::ops::Range;

use super::candidate::Candidate;
use super::tally::{self, Tally};

/// An excerpt shorter than this says too little.
const MIN_EXCERPT_BYTES: usize = 20;

/// Blocks are looked up by their first bytes.
const KEY_BYTES: usize = 12;

/// Blocks that open alike and are compared with an excerpt.
const MAX_ALIKE: usize = 4;

/// The indices of blocks in `body` that excerpts outside it repeat.
pub(super) fn find(candidates: &[Candidate], body: &Range<usize>, title: &str) -> Vec<usize> {
    let mut by_opening = Tally::with_room(body.len());
    // Of blocks that open alike the last is in the table, and each leads to the one
    // before it.
    let mut before = vec![0; body.len()];
    for index in body.clone() {
        if let Some(key) = opening(&candidates[index].squashed) {
            before[index - body.start] = by_opening.put(key, index as u32 + 1);
        }
    }
    let mut hits = vec![0; body.len()];
    for (index, it) in candidates.iter().enumerate() {
        if body.contains(&index) || it.squashed.len() < MIN_EXCERPT_BYTES {
            continue;
        }
        if index
            .checked_sub(1)
            .is_some_and(|before| candidates[before].squashed == title)
        {
            continue;
        }
        let mut place = opening(&it.squashed).map_or(0, |it| by_opening.get(it)) as usize;
        for _ in 0..MAX_ALIKE {
            let Some(start) = place.checked_sub(1) else {
                break;
            };
            for covered in cover(candidates, start, body.end, &it.squashed) {
                hits[covered - body.start] += 1;
            }
            place = before[start - body.start] as usize;
        }
    }
    body.clone()
        .filter(|it| 2 <= hits[it - body.start])
        .collect()
}

/// The blocks from `start` on that the excerpt runs through.
fn cover(candidates: &[Candidate], start: usize, end: usize, excerpt: &str) -> Vec<usize> {
    let mut res = Vec::new();
    let mut rest = excerpt;
    for (index, it) in candidates.iter().enumerate().take(end).skip(start) {
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix(it.squashed.as_str()) {
            res.push(index);
            rest = after;
        } else {
            if it.squashed.starts_with(rest) {
                res.push(index);
                return res;
            }
            return Vec::new();
        }
    }
    res
}

fn opening(squashed: &str) -> Option<u64> {
    Some(tally::hash(squashed.as_bytes().get(..KEY_BYTES)?))
}
