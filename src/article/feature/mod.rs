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
use line::{count, ending, log, percent, text, words};

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

/// The features of every candidate, in order; all rows are equally long.
pub(super) fn all(scene: &Scene<'_>, context: &Context<'_>) -> Vec<Vec<u8>> {
    let page = PageFacts::of(scene, context);
    let own: Vec<Own> = (0..scene.page.candidates.len())
        .map(|it| Own::of(scene, context, &page, it))
        .collect();
    (0..own.len())
        .map(|index| {
            let mut row = Vec::with_capacity(200);
            text(&scene.page.candidates[index], &mut row);
            words(&scene.page.candidates[index], &mut row);
            tags(scene, index, &mut row);
            roles(scene, index, &mut row);
            surroundings(scene, context, &page, index, &mut row);
            position(scene, context, &page, index, &mut row);
            repetition(scene, context, &page, index, &mut row);
            page.push(&mut row);
            neighbors(&own, index, &mut row);
            row
        })
        .collect()
}

/// Tags in an order in which neighbors are alike.
const TAGS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "main",
    "span",
    "blockquote",
    "pre",
    "li",
    "ul",
    "ol",
    "dd",
    "dt",
    "dl",
    "td",
    "th",
    "tr",
    "tbody",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "figcaption",
    "figure",
    "summary",
    "details",
    "aside",
    "form",
    "label",
    "footer",
    "nav",
    "body",
];

fn tag_code(scene: &Scene<'_>, id: Option<NodeId>) -> u8 {
    let tag = id.map_or("", |it| scene.document.tag(it));
    let place = TAGS.iter().position(|it| *it == tag);
    place.map_or(TAGS.len() as u8, |it| it as u8)
}

fn tags(scene: &Scene<'_>, index: usize, row: &mut Vec<u8>) {
    let it = &scene.page.candidates[index];
    let parent = scene.document.parent(it.node);
    let grandparent = parent.and_then(|it| scene.document.parent(it));
    row.extend([
        tag_code(scene, Some(it.node)),
        tag_code(scene, parent),
        tag_code(scene, grandparent),
        u8::from(it.in_table),
        it.kind as u8,
        count(scene.document.children(it.node).take(50).count()),
        u8::from(scene.document.attribute(it.node, "class").is_some()),
        u8::from(scene.document.attribute(it.node, "id").is_some()),
    ]);
}

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
    let signature = page.signatures.get(&page.signature_of[index]);
    let (prose, n) = signature.copied().unwrap_or_default();
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
    row.push(count(page.copies.get(squashed).copied().unwrap_or(0)));
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
    fn of(scene: &Scene<'_>, context: &Context<'_>, page: &PageFacts, index: usize) -> Self {
        let it = &scene.page.candidates[index];
        Self {
            chars: log(it.chars),
            links: percent(it.link_chars, it.chars),
            tag: tag_code(scene, Some(it.node)),
            signature: page.signature_of[index],
            parent: scene.document.parent(it.node),
            ending: ending(&it.text),
            ruled: u8::from(context.ruled.binary_search(&index).is_ok()),
        }
    }
}
