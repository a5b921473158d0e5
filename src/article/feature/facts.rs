//! Facts of the page as a whole, reckoned once for all its candidates.

use super::super::BlockKind;
use super::super::score::Scene;
use super::super::tally::{self, Tally};
use super::Context;
use super::line::{count, log, percent};
use crate::dom::NodeId;
use crate::lower;

/// Text is looked up in the linked body by its first bytes.
pub(super) const KEY_BYTES: usize = 12;

/// The body as JSON-LD has it, to look blocks up in.
pub(super) struct LinkedBody {
    squashed: String,
    /// Where each key stands first, plus one.
    places: Tally,
}

impl LinkedBody {
    pub(super) fn of(body: &str) -> Option<Self> {
        let squashed = lower::squash(body);
        if squashed.len() < 200 {
            return None;
        }
        let mut places = Tally::with_room(squashed.len());
        let keys = squashed.as_bytes().windows(KEY_BYTES).enumerate();
        for (at, key) in keys.rev() {
            places.put(tally::hash(key), at as u32 + 1);
        }
        Some(Self { squashed, places })
    }

    pub(super) fn holds(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let key = bytes.get(..KEY_BYTES).map_or(0, tally::hash);
        let at = self.places.get(key) as usize;
        at.checked_sub(1).is_some_and(|at| {
            let rest = &self.squashed.as_bytes()[at..];
            let half = bytes.len().min(60);
            rest.len() >= half && rest[..half] == bytes[..half]
        })
    }
}

/// Sums over the candidates in an element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) chars: usize,
    pub(super) link_chars: usize,
    pub(super) candidates: usize,
    pub(super) headings: usize,
}

/// Facts of the page as a whole, reckoned once.
pub(super) struct PageFacts {
    pub(super) range: std::ops::Range<usize>,
    pub(super) container_prose: usize,
    pub(super) sums: Vec<Sums>,
    pub(super) prose_sums: Vec<usize>,
    pub(super) signature_of: Vec<u64>,
    /// Prose and number of candidates of each signature inside the container.
    pub(super) signature_prose: Tally,
    pub(super) signature_count: Tally,
    pub(super) largest_signature: usize,
    pub(super) copies: Tally,
    pub(super) description: String,
    pub(super) linked: Option<LinkedBody>,
    pub(super) since_prose: Vec<usize>,
    pub(super) until_prose: Vec<usize>,
    pub(super) articles: usize,
    pub(super) total_prose: usize,
}

impl PageFacts {
    pub(super) fn of(scene: &Scene<'_>, context: &Context<'_>) -> Self {
        let candidates = &scene.page.candidates;
        let range = scene.page.within(scene.document, context.container);
        let mut sums = vec![Sums::default()];
        let mut prose_sums = vec![0];
        let (mut acc, mut total) = (Sums::default(), 0);
        let mut copies = Tally::with_room(candidates.len());
        for (index, it) in candidates.iter().enumerate() {
            acc.chars += it.chars;
            acc.link_chars += it.link_chars;
            acc.candidates += 1;
            acc.headings += usize::from(it.kind == BlockKind::Heading);
            total += scene.prose[index];
            sums.push(acc);
            prose_sums.push(total);
            copies.add(it.hash, 1);
        }
        let signature_of: Vec<u64> = candidates
            .iter()
            .map(|it| signature(scene, it.node))
            .collect();
        let mut signature_prose = Tally::with_room(range.len());
        let mut signature_count = Tally::with_room(range.len());
        for index in range.clone() {
            signature_prose.add(signature_of[index], scene.prose[index] as u32);
            signature_count.add(signature_of[index], 1);
        }
        let mut until_prose = distance(scene.prose.iter().rev().map(|it| 0 < *it));
        until_prose.reverse();
        Self {
            container_prose: prose_sums[range.end] - prose_sums[range.start],
            largest_signature: signature_prose.numbers().max().unwrap_or(0) as usize,
            since_prose: distance(scene.prose.iter().map(|it| 0 < *it)),
            until_prose,
            articles: articles(scene),
            description: lower::squash(context.description),
            linked: LinkedBody::of(context.body),
            total_prose: total,
            range,
            sums,
            prose_sums,
            signature_of,
            signature_prose,
            signature_count,
            copies,
        }
    }

    pub(super) fn sums_in(&self, scene: &Scene<'_>, node: NodeId) -> Sums {
        let range = scene.page.within(scene.document, node);
        let (from, to) = (self.sums[range.start], self.sums[range.end]);
        Sums {
            chars: to.chars - from.chars,
            link_chars: to.link_chars - from.link_chars,
            candidates: to.candidates - from.candidates,
            headings: to.headings - from.headings,
        }
    }

    pub(super) fn prose_before(&self, index: usize) -> usize {
        self.prose_sums[index]
    }

    /// Prose and number of candidates of the same sort inside the container.
    pub(super) fn of_sort(&self, index: usize) -> (usize, usize) {
        let sort = self.signature_of[index];
        (
            self.signature_prose.get(sort) as usize,
            self.signature_count.get(sort) as usize,
        )
    }

    pub(super) fn push(&self, row: &mut Vec<u8>) {
        let all = self.sums.last().copied().unwrap_or_default();
        row.extend([
            log(all.candidates),
            log(self.total_prose),
            percent(self.container_prose, self.total_prose),
            percent(all.link_chars, all.chars),
            log(self.range.len()),
            count(self.articles),
            u8::from(self.linked.is_some()),
        ]);
    }
}

fn articles(scene: &Scene<'_>) -> usize {
    let tags = scene.document.ids().map(|it| scene.document.tag(it));
    tags.filter(|it| *it == "article").count()
}

/// For each place, how many places ago the last hit was.
pub(super) fn distance(hits: impl Iterator<Item = bool>) -> Vec<usize> {
    let mut since: usize = 255;
    hits.map(|it| {
        let res = since;
        since = if it { 0 } else { since + 1 };
        res
    })
    .collect()
}

/// What blocks of one sort have in common: tag and class, their own and their
/// parent's.
pub(super) fn signature(scene: &Scene<'_>, node: NodeId) -> u64 {
    let mut res = tally::SEED;
    let parent = scene.document.parent(node).unwrap_or(node);
    for it in [node, parent] {
        let class = scene.document.attribute(it, "class").unwrap_or_default();
        let tag = scene.document.tag_index(it).unwrap_or(0);
        res = tally::more(res, tag as u32) ^ tally::hash(class.as_bytes());
    }
    res
}
