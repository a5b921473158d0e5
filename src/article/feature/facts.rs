//! Facts of the page as a whole, reckoned once for all its candidates.

use std::collections::HashMap;

use super::super::BlockKind;
use super::super::candidate::squash;
use super::super::score::Scene;
use super::Context;
use super::line::{count, log, percent};
use crate::dom::NodeId;

/// Text is looked up in the linked body by its first bytes.
pub(super) const KEY_BYTES: usize = 12;

/// The body as JSON-LD has it, to look blocks up in.
pub(super) struct LinkedBody {
    squashed: String,
    places: HashMap<[u8; KEY_BYTES], u32>,
}

impl LinkedBody {
    pub(super) fn of(body: &str) -> Option<Self> {
        let squashed = squash(body);
        if squashed.len() < 200 {
            return None;
        }
        let mut places = HashMap::new();
        for (at, key) in squashed.as_bytes().windows(KEY_BYTES).enumerate() {
            if let Ok(key) = <[u8; KEY_BYTES]>::try_from(key) {
                places.entry(key).or_insert(at as u32);
            }
        }
        Some(Self { squashed, places })
    }

    pub(super) fn holds(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let key = bytes
            .get(..KEY_BYTES)
            .and_then(|it| <[u8; KEY_BYTES]>::try_from(it).ok());
        key.and_then(|it| self.places.get(&it)).is_some_and(|at| {
            let rest = &self.squashed.as_bytes()[*at as usize..];
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
    pub(super) signatures: HashMap<u64, (usize, usize)>,
    pub(super) largest_signature: usize,
    pub(super) copies: HashMap<String, usize>,
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
        let mut copies: HashMap<String, usize> = HashMap::new();
        for (index, it) in candidates.iter().enumerate() {
            acc.chars += it.chars;
            acc.link_chars += it.link_chars;
            acc.candidates += 1;
            acc.headings += usize::from(it.kind == BlockKind::Heading);
            total += scene.prose[index];
            sums.push(acc);
            prose_sums.push(total);
            *copies.entry(it.squashed.clone()).or_default() += 1;
        }
        let signature_of: Vec<u64> = candidates
            .iter()
            .map(|it| signature(scene, it.node))
            .collect();
        let mut signatures: HashMap<u64, (usize, usize)> = HashMap::new();
        for index in range.clone() {
            let entry = signatures.entry(signature_of[index]).or_default();
            entry.0 += scene.prose[index];
            entry.1 += 1;
        }
        Self {
            container_prose: prose_sums[range.end] - prose_sums[range.start],
            largest_signature: signatures.values().map(|it| it.0).max().unwrap_or(0),
            since_prose: distance(scene.prose.iter().map(|it| 0 < *it)),
            until_prose: {
                let mut res = distance(scene.prose.iter().rev().map(|it| 0 < *it));
                res.reverse();
                res
            },
            articles: scene
                .document
                .ids()
                .filter(|it| scene.document.tag(*it) == "article")
                .count(),
            description: squash(context.description),
            linked: LinkedBody::of(context.body),
            total_prose: total,
            range,
            sums,
            prose_sums,
            signature_of,
            signatures,
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
/// parent's. FNV-1a, so that it is the same everywhere.
pub(super) fn signature(scene: &Scene<'_>, node: NodeId) -> u64 {
    let mut res: u64 = 0xcbf2_9ce4_8422_2325;
    let parent = scene.document.parent(node).unwrap_or(node);
    for it in [node, parent] {
        let class = scene.document.attribute(it, "class").unwrap_or_default();
        for byte in scene.document.tag(it).bytes().chain(class.bytes()) {
            res = (res ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    res
}
