//! Text that other stories on the page open with too: a publisher's promo.
//!
//! Lists of other stories print an excerpt of each. Where several excerpts open
//! with the same words as this story's body, these words are no part of any story.

use std::collections::HashMap;
use std::ops::Range;

use super::candidate::Candidate;

/// An excerpt shorter than this says too little.
const MIN_EXCERPT_BYTES: usize = 20;

/// Blocks are looked up by their first bytes.
const KEY_BYTES: usize = 12;

/// The indices of blocks in `body` that excerpts outside it repeat.
pub(super) fn find(candidates: &[Candidate], body: &Range<usize>, title: &str) -> Vec<usize> {
    let mut by_opening: HashMap<&str, Vec<usize>> = HashMap::new();
    for index in body.clone() {
        if let Some(key) = opening(&candidates[index].squashed) {
            by_opening.entry(key).or_default().push(index);
        }
    }
    let mut hits: HashMap<usize, usize> = HashMap::new();
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
        let Some(places) = opening(&it.squashed).and_then(|it| by_opening.get(it)) else {
            continue;
        };
        for place in places.iter().take(4) {
            for covered in cover(candidates, *place, body.end, &it.squashed) {
                *hits.entry(covered).or_default() += 1;
            }
        }
    }
    let mut res: Vec<usize> = hits
        .into_iter()
        .filter(|it| 2 <= it.1)
        .map(|it| it.0)
        .collect();
    res.sort_unstable();
    res
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

fn opening(squashed: &str) -> Option<&str> {
    let end =
        (KEY_BYTES..squashed.len().min(KEY_BYTES + 4)).find(|it| squashed.is_char_boundary(*it))?;
    squashed.get(..end)
}
