//! Where the story starts, where it ends, and what belongs to another one.

use super::BlockKind;
use super::candidate::Page;
use super::score::Scene;
use crate::dom::{Document, NodeId};
use crate::lower;

/// An element with this share of the prose around it holds the story: paragraphs
/// are many and small, wrappers are few and hold nearly all.
const HOLDS_STORY_SHARE: f32 = 0.72;

/// A story under a headline of its own has at least this many weighed characters.
const MIN_STORY_CHARS: usize = 150;

/// Where on the page the story stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The element beyond which other stories begin; the root where there are none.
    pub story: NodeId,
    /// The smallest element that holds the story.
    pub container: NodeId,
}

/// Shorter lines are labels.
const MIN_RUNNING_CHARS: usize = 60;

/// The candidate that is the story's headline.
///
/// A heading with the words of the title comes first, the highest of them; then
/// the page's first `h1`, the more so as other headings below it have the title's words
/// among others; then any block with these words.
pub(super) fn headline(document: &Document, page: &Page, titles: &[String]) -> Option<usize> {
    let wanted: Vec<String> = titles.iter().map(|it| lower::squash(it)).collect();
    let mut best: Option<(u32, usize)> = None;
    let mut has_h1 = false;
    for (index, it) in page.candidates.iter().enumerate() {
        if 400 < it.chars {
            continue;
        }
        let tag = document.tag(it.node);
        let is_heading = it.kind == BlockKind::Heading;
        let same = wanted.iter().any(|title| is_same(title, &it.squashed));
        let is_linked = 0.5 < it.link_density();
        let is_exact = || wanted.contains(&it.squashed);
        let rank = match (same, tag, is_linked) {
            (true, "h1", _) => 7,
            (true, _, false) if is_heading && is_exact() => 6,
            (true, _, false) if is_heading && !has_h1 => 5,
            (true, _, true) if is_heading => 2,
            (true, _, false) => 3,
            (false, "h1", false) if 8 < it.squashed.len() => 4,
            _ => 0,
        };
        has_h1 |= rank == 4;
        if 0 < rank && best.is_none_or(|it| it.0 < rank) {
            best = Some((rank, index));
        }
    }
    best.map(|it| it.1)
}

/// Whether two squashed lines are the same title, one perhaps with a little more.
pub(super) fn is_same(a: &str, b: &str) -> bool {
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short == long || (15 < short.len() && long.len() < short.len() * 8 / 5 && long.contains(short))
}

/// Finds the story's place.
///
/// From the root down, always to the child that holds nearly all prose. Where no
/// child does, the children are the story's paragraphs; or several stories, and
/// then the one under the page's headline is it.
pub(super) fn place(scene: &Scene<'_>, headline: Option<usize>) -> Place {
    let document = scene.document;
    let heading = headline.map(|it| &scene.page.candidates[it]);
    let title = heading.map_or("", |it| it.squashed.as_str());
    let mut here = NodeId(0);
    let mut story = here;
    loop {
        let total = scene.prose_in(here);
        if total == 0 {
            return Place {
                story,
                container: here,
            };
        }
        let mut largest = (0, here);
        let mut own = None;
        let mut has_rival = false;
        for child in document
            .children(here)
            .filter(|it| document.is_element(*it))
        {
            let prose = scene.prose_in(child);
            if largest.0 < prose {
                largest = (prose, child);
            }
            if heading.is_some_and(|it| document.contains(child, it.node)) {
                own = Some(child).filter(|_| MIN_STORY_CHARS <= prose);
            } else {
                has_rival |= is_other_story(scene, child, title);
            }
        }
        here = match own {
            Some(child) if has_rival => {
                story = child;
                child
            }
            _ if HOLDS_STORY_SHARE <= largest.0 as f32 / total as f32 => largest.1,
            _ => {
                return Place {
                    story,
                    container: here,
                };
            }
        };
    }
}

/// Whether the element holds a headline of another story and running text. What its names
/// say of it does not count: the next story stands in the same wrappers.
fn is_other_story(scene: &Scene<'_>, node: NodeId, title: &str) -> bool {
    let range = scene.page.within(scene.document, node);
    let candidates = &scene.page.candidates[range];
    let headline = candidates
        .iter()
        .position(|it| scene.document.tag(it.node) == "h1" && !is_same(title, &it.squashed));
    headline.is_some_and(|it| {
        let running = candidates[it..]
            .iter()
            .filter(|it| it.link_density() < 0.3 && MIN_RUNNING_CHARS <= it.chars);
        MIN_STORY_CHARS <= running.map(|it| it.chars).sum()
    })
}
