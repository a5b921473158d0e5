//! Which of the places where a passage may stand is the right one, if any.

use super::align::Pattern;
use super::find::{Hay, Needle, Part, Place};
use super::seed::{self, Candidate, is_word};

/// Candidates of a passage that are looked at.
const MAX_CANDIDATES: usize = 8;

/// So many bytes in a row that are the same are no chance.
const GRAM_BYTES: usize = 12;

/// Most bytes by which a boundary moves to the end of a word.
const MAX_SNAP_BYTES: usize = 24;

/// Two places nearer in score than this are as good as each other.
const MARGIN: f32 = 0.05;

/// Passages shorter than this are found in many a place.
const SHORT_BYTES: usize = 48;

/// Two places nearer in score than this are told by their distance, if they can be.
const RIVAL_MARGIN: f32 = 0.15;

impl Hay<'_> {
    /// The places of a piece, best first, those that are too poor left out.
    pub(super) fn places(&self, part: &Part, candidates: &[Candidate]) -> Vec<Place> {
        if candidates.is_empty() && part.pattern.len() < 2 * seed::SEED_BYTES {
            return self.repeats(part);
        }
        let pattern = Pattern::new(&part.pattern);
        let best_votes = candidates.first().map_or(0, |it| it.votes);
        let mut res: Vec<Place> = Vec::new();
        for it in candidates.iter().take(MAX_CANDIDATES) {
            // Much fewer words in common than another place has.
            if it.votes * 4 < best_votes {
                break;
            }
            let place = self.place(part, &pattern, it);
            if part.near == Some(it.begins.start) && place.is_same() {
                return vec![place];
            }
            let is_other = |it: &Place| place.end <= it.start || it.end <= place.start;
            if place.is_enough(part) && res.iter().all(is_other) {
                res.push(place);
            }
        }
        res.sort_by(|one, other| other.score.total_cmp(&one.score));
        res
    }

    /// The one place that is it.
    pub(super) fn best(&self, part: &Part, places: &[Place]) -> Option<Place> {
        let first = *places.first()?;
        let rivals: Vec<&Place> = (places[1..].iter())
            .filter(|it| first.score - it.score < RIVAL_MARGIN)
            .collect();
        if part.near.is_none() {
            // The same words twice, and nothing known of them: the first are they.
            let same = rivals.iter().copied().chain([&first]);
            let same = same.filter(|it| first.score - it.score < MARGIN);
            let is_one = rivals.iter().all(|it| MARGIN <= first.score - it.score);
            return same
                .min_by_key(|it| it.start)
                .filter(|it| is_one || 1.0 <= it.words)
                .copied();
        }
        let is_short = part.piece.1 - part.piece.0 < SHORT_BYTES;
        let mut res = first;
        for it in rivals {
            let is_as_good = first.score - it.score < MARGIN;
            // A few words stand anywhere: they must be where they were, or nearly.
            let decides = |near: &Place, far: &Place| {
                near.is_nearer(far) && (!is_short || near.distance < SHORT_BYTES)
            };
            if decides(it, &res) && (is_as_good || !is_short) {
                // A teaser repeats words that were changed where they stood.
                res = *it;
            } else if is_as_good && !decides(&res, it) {
                return None;
            }
        }
        Some(res)
    }

    /// The place from the one of two ends to the other.
    pub(super) fn pair(&self, needle: &Needle, heads: &[Place], tails: &[Place]) -> Option<Place> {
        let fits = |head: &Place, tail: &Place| {
            let bytes = tail.end.saturating_sub(head.start);
            let is_near = head.start < tail.start && needle.bytes < bytes * 2;
            is_near
                && (bytes * 8 < needle.bytes * 9
                    || bytes < needle.bytes * 2 && self.is_own(needle, head.start, tail.end))
        };
        let mut pairs: Vec<Place> = Vec::new();
        for head in heads {
            for tail in tails.iter().filter(|it| fits(head, it)) {
                pairs.push(Place {
                    end: tail.end,
                    score: head.score.midpoint(tail.score),
                    words: head.words.min(tail.words),
                    ..*head
                });
            }
        }
        pairs.sort_by(|one, other| other.score.total_cmp(&one.score));
        self.best(&needle.parts[0], &pairs)
    }

    /// Whether most of what stands between two ends that came apart is of the passage:
    /// what was put in between may not outweigh it.
    fn is_own(&self, needle: &Needle, start: usize, end: usize) -> bool {
        let mut grams: Vec<&[u8]> = needle.whole.windows(GRAM_BYTES).collect();
        grams.sort_unstable();
        let between = &self.folded.bytes[start..end];
        let (mut own, mut covered) = (0, 0);
        for (at, gram) in between.windows(GRAM_BYTES).enumerate() {
            if grams.binary_search(&gram).is_ok() {
                own += at + GRAM_BYTES - covered.max(at);
                covered = at + GRAM_BYTES;
            }
        }
        between.len() < own * 2
    }

    fn place(&self, part: &Part, pattern: &Pattern<'_>, it: &Candidate) -> Place {
        let page = &self.folded.bytes;
        let bytes = part.pattern.len();
        for begin in [it.begins.start, it.begins.end] {
            if page.get(begin..begin + bytes) == Some(&part.pattern) {
                return self.weighed(part, begin + part.piece.0, begin + part.piece.1, [0; 3]);
            }
        }
        let slack = seed::slack(bytes);
        let from = it.begins.start.saturating_sub(slack).min(page.len());
        // A text that repeats itself has beginnings without end.
        let to = (it.begins.end + bytes + slack).min(from + 3 * bytes + 4 * slack);
        let window = &page[from..to.min(page.len())];
        let found = pattern.align(window, part.piece);
        let (start, end) = self.snapped(part, from + found.start, from + found.end);
        self.weighed(part, start, end, found.errors)
    }

    /// Where the passage begins and ends with a word, the place does too.
    fn snapped(&self, part: &Part, mut start: usize, mut end: usize) -> (usize, usize) {
        let page = &self.folded.bytes;
        let (from, to) = part.piece;
        let inside = |text: &[u8], at: usize| {
            0 < at && at < text.len() && is_word(text[at - 1]) && is_word(text[at])
        };
        let limit = start.saturating_sub(MAX_SNAP_BYTES);
        while !inside(&part.pattern, from) && inside(page, start) && limit < start {
            start -= 1;
        }
        let limit = end + MAX_SNAP_BYTES;
        while start < end && !inside(&part.pattern, to) && inside(page, end) && end < limit {
            end += 1;
        }
        while start < end && page[start] == b' ' {
            start += 1;
        }
        while start < end && page[end - 1] == b' ' {
            end -= 1;
        }
        (start, end)
    }

    fn weighed(&self, part: &Part, start: usize, end: usize, errors: [usize; 3]) -> Place {
        let (from, to) = part.piece;
        let share = |bytes: usize, errors: usize| 1.0 - errors as f32 / bytes.max(1) as f32;
        let words = share((to - from).max(end - start), errors[1]).max(0.0);
        // Any two texts of a language are four tenths alike.
        let there = |bytes, errors| ((share(bytes, errors) - 0.4) / 0.6).max(0.0);
        let before = there(from, errors[0]);
        let after = there(part.pattern.len() - to, errors[2]);
        let around = match (from, part.pattern.len() - to) {
            (0, 0) => words,
            (0, _) => after,
            (_, 0) => before,
            // Paragraphs move: one neighbour says nearly as much as two.
            _ => 0.65 * before.max(after) + 0.35 * before.min(after),
        };
        let bytes = (to - from).min(96) as f32;
        let weight = bytes / (bytes + 32.0);
        let mut score = weight * words + (1.0 - weight) * around;
        if self.page.is_hidden(self.folded.source_of(start)) {
            score -= 2.0 * MARGIN;
        }
        Place {
            start,
            end,
            words,
            around,
            score,
            distance: part.near.map_or(0, |near| (near + from).abs_diff(start)),
        }
    }

    /// A pattern of a few bytes wherever it stands.
    fn repeats(&self, part: &Part) -> Vec<Place> {
        let page = &self.folded.bytes;
        let (from, to) = part.piece;
        let bytes = part.pattern.len();
        let hits = page.windows(bytes).enumerate();
        let hits = hits
            .filter(|(_, it)| *it == part.pattern)
            .take(MAX_CANDIDATES);
        hits.map(|(at, _)| self.weighed(part, at + from, at + to, [0; 3]))
            .collect()
    }
}

impl Place {
    /// Whether it is so much nearer to where the passage was that this decides.
    fn is_nearer(&self, other: &Self) -> bool {
        self.distance * 4 + 400 < other.distance
    }

    fn is_same(&self) -> bool {
        1.0 <= self.words && 1.0 <= self.around
    }

    /// Whether so much of the passage is there that it may be it.
    fn is_enough(&self, part: &Part) -> bool {
        let bytes = part.piece.1 - part.piece.0;
        let (words, around) = (self.words, self.around);
        match bytes {
            0..16 => 0.9 <= words && 0.6 <= around || 0.4 <= words && 0.85 <= around,
            16..32 => 0.9 <= words && 0.4 <= around || 0.6 <= words && 0.7 <= around,
            32..64 => 0.85 <= words && 0.2 <= around || 0.6 <= words && 0.5 <= around,
            _ => 0.65 <= words || 0.5 <= words && 0.7 <= around,
        }
    }
}
