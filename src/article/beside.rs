//! What belongs to the story without being its text: byline, date, standfirst,
//! pictures with their captions, tables, what other sites lend it.

use super::Metadata;
use super::candidate::Candidate;
use super::names::Roles;
use super::score::Scene;
use super::{BlockKind, embed, select};
use crate::dom::{Document, NodeId, visible};
use crate::lower;
use crate::order;
use crate::table::{ends_in, is_one_of};

/// Icons and tracking pixels are smaller than this in both directions.
const MIN_PICTURE_PIXELS: u32 = 100;

/// Longer lines are no byline, date or standfirst.
const MAX_LABEL_CHARS: usize = 400;

/// A shorter line is no standfirst where nothing says so.
const MIN_LEAD_CHARS: usize = 50;

/// As long, or right under the headline, it may be one that ends without a full stop.
const MIN_OPEN_LEAD_CHARS: usize = 80;

/// A sentence with a writer's name in it and more words is no byline.
const MAX_BYLINE_WORDS: usize = 8;

/// So many nodes of a figure or a table are asked what they are, as each may hold others.
const MAX_NODES: usize = 200;

/// A standfirst stands under the headline: so many lines, of date and authors too.
const MAX_LEAD_LINES: usize = 8;

/// What stands beside the body: nodes to leave standing, and the standfirst.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// In document order.
    pub nodes: Vec<NodeId>,
    /// The standfirst's text.
    pub dek: Option<String>,
}

/// Finds what stands beside a body, whose candidates are given.
pub(super) fn find(
    scene: &Scene<'_>,
    headline: Option<usize>,
    body: &[usize],
    metadata: &Metadata,
    description: Option<&str>,
) -> Beside {
    let mut res = Beside::default();
    let (Some(first), Some(last)) = (body.first(), body.last()) else {
        return res;
    };
    let document = scene.document;
    let candidates = &scene.page.candidates;
    let top = headline.filter(|it| it < first);
    if let Some(top) = top {
        let wanted = Wanted::of(metadata, description);
        for index in lines_about(scene, top, *first) {
            wanted.take(scene, index, &mut res);
        }
        let leads = (top + 1..*first).take(MAX_LEAD_LINES);
        let parent = |it: usize| document.parent(candidates[it].node);
        // What stands among the paragraphs and is none of them is a promotion, mostly.
        let leads = leads.filter(|it| parent(*it) != parent(*first) && is_lead(scene, top, *it));
        leads.for_each(|it| leave(scene, it, &mut res.nodes));
    }
    let from = candidates[top.unwrap_or(*first)].node;
    let to = candidates[*last].node;
    let story = common(document, from, to);
    let span = Span {
        from,
        body: candidates[*first].node,
        to: document.end(to),
    };
    pictures(scene, story, &span, &mut res.nodes);
    order::by_key(&mut res.nodes, |it| u64::from(it.0));
    res.nodes.dedup();
    res
}

/// The candidates near the headline that may be byline, date or standfirst: those
/// between it and the body, and few before it.
fn lines_about(scene: &Scene<'_>, top: usize, first: usize) -> impl Iterator<Item = usize> {
    let before = top.saturating_sub(3)..top;
    let after = top + 1..first.min(top + 40);
    let around = |it: &usize| {
        let roles = scene.roles(*it);
        !roles.any(Roles::NAVIGATION.and(Roles::RELATED).and(Roles::COMMENT))
    };
    before
        .chain(after)
        .filter(around)
        .collect::<Vec<_>>()
        .into_iter()
}

/// What byline, date and standfirst look like on this page.
struct Wanted {
    people: Vec<String>,
    description: String,
}

impl Wanted {
    fn of(metadata: &Metadata, description: Option<&str>) -> Self {
        Self {
            people: metadata.byline.iter().map(|it| lower::squash(it)).collect(),
            description: lower::squash(description.unwrap_or_default()),
        }
    }

    fn take(&self, scene: &Scene<'_>, index: usize, res: &mut Beside) {
        let it = &scene.page.candidates[index];
        if MAX_LABEL_CHARS < it.chars || it.squashed.is_empty() {
            return;
        }
        let roles = scene.roles(index);
        if !self.is_byline(it) && !is_date(scene.document, it) {
            if !roles.any(Roles::DEK) && !self.is_description(it) {
                return;
            }
            res.dek = res.dek.take().or_else(|| Some(it.text.clone()));
        }
        leave(scene, index, &mut res.nodes);
    }

    fn is_byline(&self, it: &Candidate) -> bool {
        let is_named = || {
            let mut people = self.people.iter();
            people.any(|name| 3 < name.len() && it.squashed.contains(name))
        };
        // A sentence with the name in it is about the writer.
        let is_about = || MAX_BYLINE_WORDS < it.words && select::ends_sentence(&it.text);
        it.chars < 150 && (opens_byline(&it.text) || is_named() && !is_about())
    }

    fn is_description(&self, it: &Candidate) -> bool {
        let short = self.description.len().min(it.squashed.len());
        30 < short && self.description.as_bytes()[..short] == it.squashed.as_bytes()[..short]
    }
}

/// Leaves a line standing: its element, or only its words where that holds other lines.
fn leave(scene: &Scene<'_>, index: usize, nodes: &mut Vec<NodeId>) {
    let it = &scene.page.candidates[index];
    if scene.page.within(scene.document, it.node).len() == 1 {
        nodes.push(it.node);
    } else {
        nodes.extend(&it.texts);
    }
}

/// Whether a line opens as a byline does.
fn opens_byline(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(first, rest)| {
        is_one_of(first, "By Von Par Por Door Di Af Av") && rest.starts_with(char::is_uppercase)
    })
}

/// Whether a line under the headline reads as a standfirst that nothing names so: a
/// sentence that asks for nothing and leads nowhere. Many sites call theirs a teaser.
fn is_lead(scene: &Scene<'_>, headline: usize, index: usize) -> bool {
    let it = &scene.page.candidates[index];
    let marks = &it.marks;
    let is_other = marks.consent || marks.credit || marks.original || marks.pointer;
    (MIN_LEAD_CHARS..=MAX_LABEL_CHARS).contains(&it.chars)
        && it.link_chars == 0
        && it.kind != BlockKind::ListItem
        && !(is_other || marks.invitation || marks.closing || marks.trade)
        && !scene
            .roles(index)
            .any(Roles::AGAINST.without(Roles::RELATED))
        && (index == headline + 1
            || MIN_OPEN_LEAD_CHARS <= it.chars
            || select::ends_sentence(&it.text))
}

/// Whether a line is, or holds, a `time` element.
fn is_date(document: &Document, it: &Candidate) -> bool {
    it.chars < 120
        && it.texts.iter().any(|text| {
            let mut around = document.ancestors(*text).take_while(|up| it.node <= *up);
            around.any(|up| document.tag(up) == "time")
        })
}

/// The innermost element around two nodes.
fn common(document: &Document, a: NodeId, b: NodeId) -> NodeId {
    if document.contains(a, b) {
        return a;
    }
    document
        .ancestors(a)
        .find(|it| document.contains(*it, b))
        .unwrap_or(NodeId(0))
}

/// Where pictures are looked for, and where the body begins between.
struct Span {
    from: NodeId,
    body: NodeId,
    to: NodeId,
}

/// The story's pictures, players and tables, outermost `figure` first: up to its last
/// line, and those right behind that.
fn pictures(scene: &Scene<'_>, story: NodeId, span: &Span, res: &mut Vec<NodeId>) {
    let document = scene.document;
    let mut id = story;
    while id < document.end(story) {
        let mut next = NodeId(id.0 + 1);
        if document.is_text(id) {
            if span.to <= id && !document.text(id).trim().is_empty() {
                break;
            }
        } else if visible::is_hidden(document, id) {
            next = document.end(id);
        } else if span.from <= id && is_left(scene, id, span) {
            res.push(id);
            next = document.end(id);
        }
        id = next;
    }
}

/// Whether a picture, player, post or table is the story's.
fn is_left(scene: &Scene<'_>, id: NodeId, span: &Span) -> bool {
    let mut against = Roles::AGAINST.without(Roles::CAPTION).without(Roles::META);
    let document = scene.document;
    if embed::is_embed(document, id) {
        // A post of a network is named as what shares are named, and among the
        // paragraphs what holds it as what stands beside them.
        against = against.without(Roles::SHARE);
        if (span.body..span.to).contains(&id) {
            against = against.without(Roles::SIDE);
        }
    } else if !is_media(scene, id, span) {
        return false;
    }
    !scene.around[id.index()].any(against) && !is_elsewhere(document, id)
}

/// Whether the element is a picture, a player or a data table of some size. Behind the
/// story's last line are the pictures of other stories too, but these lead there.
fn is_media(scene: &Scene<'_>, id: NodeId, span: &Span) -> bool {
    let document = scene.document;
    let holds = |tag: &str| holds(document, id, tag);
    let is_behind = span.to <= id;
    match document.tag(id) {
        "figure" => !(is_offer(scene, id) || is_behind && holds("a")),
        "video" | "audio" | "amp-video" => true,
        "picture" | "amp-img" => !is_behind,
        "table" => !is_behind && holds("th"),
        "img" => !is_behind && !is_small(document, id, id < span.body),
        _ => false,
    }
}

/// Whether a figure is a form or asks to subscribe: some sites put their newsletters in one.
fn is_offer(scene: &Scene<'_>, id: NodeId) -> bool {
    let document = scene.document;
    let lines = scene.page.within(document, id).take(MAX_NODES);
    let mut marks = lines.map(|it| scene.page.candidates[it].marks);
    holds(document, id, "form") || marks.any(|it| it.invitation)
}

/// Whether an element of this kind is among the first inside another.
fn holds(document: &Document, id: NodeId, tag: &str) -> bool {
    let mut inside = document.subtree(id).take(MAX_NODES);
    inside.any(|it| document.tag(it) == tag)
}

/// Whether a picture is an icon or a banner. Above the body stands the lead
/// picture, which may be flat.
fn is_small(document: &Document, id: NodeId, is_lead: bool) -> bool {
    let side = |name: &str| {
        let value = document.attribute(id, name)?;
        let pixels = value.strip_suffix("px").unwrap_or(value);
        pixels.trim().parse::<u32>().ok()
    };
    let drawn = document.layout(id).and_then(|it| it.rect);
    let drawn = drawn.map(|it| (it[2].max(0) as u32, it[3].max(0) as u32));
    let width = drawn
        .map(|it| it.0)
        .filter(|it| 1 < *it)
        .or_else(|| side("width"));
    let height = drawn
        .map(|it| it.1)
        .filter(|it| 1 < *it)
        .or_else(|| side("height"));
    let is_less = |it: Option<u32>, least: u32| it.is_some_and(|it| it < least);
    is_less(
        width,
        if is_lead {
            2 * MIN_PICTURE_PIXELS
        } else {
            MIN_PICTURE_PIXELS
        },
    ) || (!is_lead && is_less(height, MIN_PICTURE_PIXELS))
}

/// Whether a picture is the picture of a link to another page.
fn is_elsewhere(document: &Document, id: NodeId) -> bool {
    if matches!(document.tag(id), "table" | "figure") {
        return false;
    }
    let mut around = document.ancestors(id).take(4);
    let link = around.find(|it| document.tag(*it) == "a");
    let href = link.and_then(|it| document.attribute(it, "href"));
    href.is_some_and(|it| {
        let path = it.split(['?', '#']).next().unwrap_or_default();
        !ends_in(&path.to_ascii_lowercase(), "jpg jpeg png webp gif avif")
    })
}
