//! Finds passages again, and says so only where it is sure.
//!
//! Each place that shares words with a passage is aligned with it, the words
//! around it included. A place counts when enough of the passage is there; how
//! much is enough depends on what stands around it. Of two places that are as
//! good as each other none counts, unless it is plain which of them is nearer: a
//! reader who finds words marked that they never marked trusts no mark any more.

use super::fold::Folded;
use super::seed::{self, Candidate, Wanted};
use super::{Page, Selector};
use crate::text::Span;

/// Longer passages are found by their two ends.
const MAX_WHOLE_BYTES: usize = 256;

/// Bytes of such an end.
const END_BYTES: usize = 128;

/// A passage that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands in the page's text.
    pub span: Span,
    /// How sure that is, in percent.
    pub score: u8,
}

/// Finds passages on a page, in their order; `None` for those that are not there.
pub fn find(page: &Page, selectors: &[Selector]) -> Vec<Option<Found>> {
    let folded = Folded::of(page.as_str());
    let needles: Vec<Needle> = selectors.iter().map(|it| Needle::of(it, &folded)).collect();
    let parts: Vec<&Part> = needles.iter().flat_map(|it| &it.parts).collect();
    let wanted: Vec<Wanted<'_>> = parts.iter().map(|it| it.wanted()).collect();
    let mut candidates = seed::candidates(&folded.bytes, &wanted).into_iter();
    let hay = Hay {
        page,
        folded: &folded,
    };
    needles
        .iter()
        .map(|it| {
            let of_parts: Vec<Vec<Candidate>> = candidates.by_ref().take(it.parts.len()).collect();
            hay.find(it, &of_parts)
        })
        .collect()
}

/// A passage, folded: as a whole, or its two ends.
pub(super) struct Needle {
    pub parts: Vec<Part>,
    /// Bytes of the passage.
    pub bytes: usize,
    /// All of a passage that is looked for by its ends.
    pub whole: Vec<u8>,
}

/// A piece of a passage with the words around it.
pub(super) struct Part {
    pub pattern: Vec<u8>,
    /// Where the piece stands in the pattern.
    pub piece: (usize, usize),
    /// Where the pattern began on the page, if that is known.
    pub near: Option<usize>,
}

impl Needle {
    fn of(it: &Selector, page: &Folded) -> Self {
        let mut folder = Folded::default();
        folder.push(&it.prefix);
        let mut start = folder.bytes.len();
        folder.push(&it.exact);
        let mut end = folder.bytes.len();
        folder.push(&it.suffix);
        let pattern = folder.bytes;
        while start < end && pattern[start] == b' ' {
            start += 1;
        }
        while start < end && pattern[end - 1] == b' ' {
            end -= 1;
        }
        let near = it.position.map(|it| page.find(it.start));
        let near_end = it.position.map(|it| page.find(it.end));
        let bytes = end - start;
        if bytes <= MAX_WHOLE_BYTES {
            let near = near.map(|it| it.saturating_sub(start));
            let piece = (start, end);
            let parts = Vec::from_iter((0 < bytes).then_some(Part {
                pattern,
                piece,
                near,
            }));
            return Self {
                parts,
                bytes,
                whole: Vec::new(),
            };
        }
        let head = pattern[..start + END_BYTES].to_vec();
        let tail = pattern[end - END_BYTES..].to_vec();
        let parts = vec![
            Part {
                piece: (start, head.len()),
                pattern: head,
                near: near.map(|it| it.saturating_sub(start)),
            },
            Part {
                piece: (0, END_BYTES),
                pattern: tail,
                near: near_end.map(|it| it.saturating_sub(END_BYTES)),
            },
        ];
        Self {
            parts,
            bytes,
            whole: pattern[start..end].to_vec(),
        }
    }
}

impl Part {
    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            pattern: &self.pattern,
            near: self.near,
        }
    }
}

/// A place where a piece of a passage may stand, in the folded page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub start: usize,
    pub end: usize,
    /// How much of the piece is there, from 0 to 1.
    pub words: f32,
    /// How much of what stood around it is there, from 0 to 1.
    pub around: f32,
    /// Both, and whether it is seen.
    pub score: f32,
    /// Bytes from where it was.
    pub distance: usize,
}

/// The page that passages are looked for on.
pub(super) struct Hay<'a> {
    pub page: &'a Page,
    pub folded: &'a Folded,
}

impl Hay<'_> {
    fn find(&self, needle: &Needle, candidates: &[Vec<Candidate>]) -> Option<Found> {
        let place = match (&*needle.parts, candidates) {
            ([part], [places]) => self.best(part, &self.places(part, places)),
            ([head, tail], [heads, tails]) => {
                let (heads, tails) = (self.places(head, heads), self.places(tail, tails));
                self.pair(needle, &heads, &tails)
            }
            _ => None,
        }?;
        let span = self
            .folded
            .source(Span::new(place.start, place.end), self.page.as_str());
        let score = (place.score * 100.0).clamp(1.0, 100.0) as u8;
        (!span.is_empty()).then_some(Found { span, score })
    }
}
