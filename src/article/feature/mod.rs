//! What the fitted scorer sees of a candidate: small numbers, 0 to 255 each.
//!
//! Shares are in percent, counts are cut off, lengths are 20 times their natural
//! logarithm, so that a tree's threshold fits in a byte too.

mod facts;
mod line;

use super::boundary;
use super::names::Roles;
use super::score::Scene;
use crate::dom::NodeId;
use facts::{KEY_BYTES, PageFacts};
pub(super) use line::{count, log, percent};
use line::{ending, text, words};

/// What is known of the page as a whole when its candidates are looked at.
pub(super) struct Context<'a> {
    /// The headline's candidate.
    pub headline: Option<usize>,
    /// The element that the rules take for the story's.
    pub container: NodeId,
    /// The candidates that the rules take for the body, sorted.
    pub ruled: &'a [usize],
    /// The title, squashed.
    pub title: &'a str,
    /// The page's summary of the story.
    pub description: &'a str,
    /// The body as JSON-LD has it; empty where it has none.
    pub body: &'a str,
}

/// What the page's candidates are looked at with.
pub(super) struct Features<'a> {
    scene: &'a Scene<'a>,
    context: &'a Context<'a>,
    page: PageFacts,
    /// By the number of the element's name: its place in [`TAGS`].
    tag_codes: Vec<u8>,
    own: Vec<Own>,
}

impl<'a> Features<'a> {
    pub(super) fn of(scene: &'a Scene<'a>, context: &'a Context<'a>) -> Self {
        let code = |tag: &str| TAGS.split(' ').position(|it| it == tag);
        let tags = scene.document.tags().iter();
        let mut res = Self {
            scene,
            context,
            page: PageFacts::of(scene, context),
            tag_codes: tags
                .map(|it| code(it).map_or(NO_TAG, |it| it as u8))
                .collect(),
            own: Vec::new(),
        };
        let all = 0..scene.page.candidates.len();
        res.own = all.map(|it| Own::of(&res, it)).collect();
        res
    }

    /// Puts the features of a candidate into `row`; all rows are equally long.
    pub(super) fn read(&self, index: usize, row: &mut Vec<u8>) {
        let Self {
            scene,
            context,
            page,
            ..
        } = self;
        row.clear();
        text(&scene.page.candidates[index], row);
        words(&scene.page.candidates[index], row);
        self.tags(index, row);
        roles(scene, index, row);
        surroundings(scene, context, page, index, row);
        position(scene, context, page, index, row);
        repetition(scene, context, page, index, row);
        page.push(row);
        neighbors(&self.own, index, row);
    }

    fn tag_code(&self, id: Option<NodeId>) -> u8 {
        let index = id.and_then(|it| self.scene.document.tag_index(it));
        let code = index.and_then(|it| self.tag_codes.get(it));
        code.copied().unwrap_or(NO_TAG)
    }

    fn tags(&self, index: usize, row: &mut Vec<u8>) {
        let document = self.scene.document;
        let it = &self.scene.page.candidates[index];
        let parent = document.parent(it.node);
        let grandparent = parent.and_then(|it| document.parent(it));
        row.extend([
            self.tag_code(Some(it.node)),
            self.tag_code(parent),
            self.tag_code(grandparent),
            u8::from(it.in_table),
            it.kind as u8,
            count(document.children(it.node).take(50).count()),
            u8::from(document.attribute(it.node, "class").is_some()),
            u8::from(document.attribute(it.node, "id").is_some()),
        ]);
    }
}

/// Tags in an order in which neighbors are alike.
const TAGS: &str = "p div section article main span blockquote pre li ul ol dd dt dl td th tr tbody \
    table h1 h2 h3 h4 h5 h6 header figcaption figure summary details aside form label \
    footer nav body";

/// The code of other tags.
const NO_TAG: u8 = 36;

fn roles(scene: &Scene<'_>, index: usize, row: &mut Vec<u8>) {
    let node = scene.page.candidates[index].node;
    let around = scene.around[node.index()];
    let mut near = scene.page.roles[node.index()];
    let mut far = Roles::NONE;
    let mut nearest = 255;
    for (level, up) in scene.document.ancestors(node).take(12).enumerate() {
        let roles = scene.page.roles[up.index()];
        if level < 2 {
            near = near.and(roles);
        } else {
            far = far.and(roles);
        }
        if roles.any(Roles::AGAINST) && nearest == 255 {
            nearest = level as u8;
        }
    }
    row.push(nearest);
    for bit in 0..Roles::COUNT {
        let role = Roles(1 << bit);
        row.push(u8::from(around.any(role)));
        row.push(u8::from(near.any(role)) + 2 * u8::from(far.any(role)));
    }
}

fn surroundings(
    scene: &Scene<'_>,
    context: &Context<'_>,
    page: &PageFacts,
    index: usize,
    row: &mut Vec<u8>,
) {
    let document = scene.document;
    let it = &scene.page.candidates[index];
    let inside = document.contains(context.container, it.node);
    let mut levels = document.ancestors(it.node).take(60);
    let up = if inside {
        levels.position(|it| it == context.container)
    } else {
        levels.position(|it| document.contains(it, context.container))
    };
    row.push(u8::from(inside));
    row.push(count(up.unwrap_or(60)));
    let parent = document.parent(it.node).unwrap_or(it.node);
    let grandparent = document.parent(parent).unwrap_or(parent);
    for node in [it.node, parent, grandparent] {
        let sums = page.sums_in(scene, node);
        row.push(percent(scene.prose_in(node), page.container_prose));
        row.push(percent(sums.link_chars, sums.chars));
        row.push(log(sums.chars));
        row.push(log(sums.candidates));
        row.push(count(sums.headings));
    }
    let (prose, n) = page.of_sort(index);
    row.push(percent(prose, page.container_prose));
    row.push(log(n));
    row.push(percent(prose, page.largest_signature));
}

fn position(
    scene: &Scene<'_>,
    context: &Context<'_>,
    page: &PageFacts,
    index: usize,
    row: &mut Vec<u8>,
) {
    let range = &page.range;
    let headline = context.headline.unwrap_or(range.start);
    row.push(u8::from(index <= headline));
    row.push(log(index.abs_diff(headline)));
    let clamped = index.clamp(range.start, range.end);
    row.push(percent(clamped - range.start, range.len()));
    row.push(log(range.end.saturating_sub(clamped)));
    let before = page.prose_before(clamped) - page.prose_before(range.start);
    row.push(percent(before, page.container_prose));
    row.push(log(page
        .container_prose
        .saturating_sub(before + scene.prose[index])));
    row.push(count(page.since_prose[index]));
    row.push(count(page.until_prose[index]));
    row.push(percent(index, scene.page.candidates.len()));
    let first = context.ruled.first().copied().unwrap_or(0);
    let last = context.ruled.last().copied().unwrap_or(0);
    row.push(u8::from(context.ruled.binary_search(&index).is_ok()));
    row.push(if index < first {
        0
    } else {
        1 + u8::from(last < index)
    });
    row.push(log(index.abs_diff(first)));
    row.push(log(index.abs_diff(last)));
    row.push(log(scene.prose[index]));
}

fn repetition(
    scene: &Scene<'_>,
    context: &Context<'_>,
    page: &PageFacts,
    index: usize,
    row: &mut Vec<u8>,
) {
    let it = &scene.page.candidates[index];
    let squashed = it.squashed.as_str();
    row.push(count(page.copies.get(it.hash) as usize));
    row.push(u8::from(!squashed.is_empty() && squashed == context.title));
    row.push(u8::from(boundary::is_same(context.title, squashed)));
    let shared = page
        .description
        .bytes()
        .zip(squashed.bytes())
        .take_while(|it| it.0 == it.1);
    row.push(percent(
        shared.count(),
        page.description.len().max(squashed.len()),
    ));
    row.push(match &page.linked {
        None => 0,
        Some(_) if squashed.len() < KEY_BYTES => 1,
        Some(linked) if linked.holds(squashed) => 3,
        Some(_) => 2,
    });
}

fn neighbors(own: &[Own], index: usize, row: &mut Vec<u8>) {
    for offset in [-3_isize, -2, -1, 1, 2, 3] {
        let other = index.checked_add_signed(offset).and_then(|it| own.get(it));
        let Some(other) = other else {
            row.extend([0, 255, 255, 0, 0, 255, 0]);
            continue;
        };
        let here = &own[index];
        row.extend([
            other.chars,
            other.links,
            other.tag,
            u8::from(other.signature == here.signature),
            u8::from(other.parent == here.parent),
            other.ending,
            other.ruled,
        ]);
    }
}

/// What neighbors see of a candidate.
struct Own {
    chars: u8,
    links: u8,
    tag: u8,
    signature: u64,
    parent: Option<NodeId>,
    ending: u8,
    ruled: u8,
}

impl Own {
    fn of(features: &Features<'_>, index: usize) -> Self {
        let it = &features.scene.page.candidates[index];
        Self {
            chars: log(it.chars),
            links: percent(it.link_chars, it.chars),
            tag: features.tag_code(Some(it.node)),
            signature: features.page.signature_of[index],
            parent: features.scene.document.parent(it.node),
            ending: ending(&it.text),
            ruled: u8::from(features.context.ruled.binary_search(&index).is_ok()),
        }
    }
}
