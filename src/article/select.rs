//! Which candidates are the story's body, and what the others inside it say.

use std::ops::Range;

use super::candidate::Candidate;
use super::names::Roles;
use super::score::Scene;
use super::{BlockKind, Source, boundary, repeat, source};

/// A line up to this many weighed characters can be a pointer or an invitation.
const MAX_POINTER_CHARS: usize = 220;

/// Text that is link from this share on points away from the story.
const MAX_LINK_DENSITY: f32 = 0.6;

/// A closing line ends the story when less than this share of prose follows.
const MAX_TAIL_SHARE: f32 = 0.3;

/// Repeated text over this share of the body is the body of a second copy, not
/// a promo.
const MAX_REPEATED_SHARE: f32 = 0.3;

/// What was found inside the story's element.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// The body's candidates, in order.
    pub body: Vec<usize>,
    /// Candidates that are certainly not: promos that other stories' excerpts
    /// repeat, the credit line, the link to the original.
    pub never: Vec<usize>,
    /// The credit line, if there is one.
    pub credit: Option<String>,
    /// The link to the original, if there is one.
    pub source: Option<Source>,
}

/// Selects the body among the candidates of `range`.
pub(super) fn select(
    scene: &Scene<'_>,
    range: Range<usize>,
    title: &str,
    url: Option<&str>,
) -> Selection {
    let mut res = Selection::default();
    let end = end_of_story(scene, range.clone());
    let body = range.start..end;
    let repeated = repeated(scene, &body, title);
    for index in body {
        let it = &scene.page.candidates[index];
        if let Some(found) = source::of_link(scene.document, it, url) {
            res.source = res.source.or(Some(found));
            res.never.push(index);
        } else if it.marks.credit {
            res.credit = res.credit.or_else(|| Some(it.text.clone()));
            res.never.push(index);
        } else if repeated.contains(&index) {
            res.never.push(index);
        } else if !boundary::is_same(title, &it.squashed) && is_own(scene, index, it) {
            res.body.push(index);
        }
    }
    trim(scene, &mut res.body);
    res
}

fn repeated(scene: &Scene<'_>, body: &Range<usize>, title: &str) -> Vec<usize> {
    let res = repeat::find(&scene.page.candidates, body, title);
    let chars = |it: &usize| scene.page.candidates[*it].chars;
    let all: usize = body.clone().map(|it| scene.prose[it]).sum();
    let of_repeated: usize = res.iter().map(chars).sum();
    if MAX_REPEATED_SHARE * all as f32 <= of_repeated as f32 {
        return Vec::new();
    }
    res
}

/// Whether a candidate is text of the story by itself.
fn is_own(scene: &Scene<'_>, index: usize, it: &Candidate) -> bool {
    let short = it.chars < MAX_POINTER_CHARS;
    !it.squashed.is_empty()
        && !scene.roles(index).any(Roles::AGAINST)
        && it.link_density() < MAX_LINK_DENSITY
        && !it.marks.consent
        && !(short && it.marks.pointer && (0 < it.links || it.chars < 60))
        && !(short && it.marks.invitation)
}

/// The candidate after the story's last: a closing line with little prose behind.
fn end_of_story(scene: &Scene<'_>, range: Range<usize>) -> usize {
    let prose = |it: Range<usize>| it.map(|it| scene.prose[it]).sum::<usize>() as f32;
    let all = prose(range.clone());
    let mut rest = all;
    for index in range.clone() {
        let it = &scene.page.candidates[index];
        rest -= scene.prose[index] as f32;
        if rest < MAX_TAIL_SHARE * all && it.marks.closing {
            return index;
        }
    }
    range.end
}

/// Takes off what is no prose before the first and after the last of it, and
/// headings that nothing follows.
fn trim(scene: &Scene<'_>, body: &mut Vec<usize>) {
    let is_prose = |it: &usize| 0 < scene.prose[*it];
    let kind = |it: usize| scene.page.candidates[it].kind;
    let first = body.iter().position(is_prose).unwrap_or(0);
    body.drain(..first);
    let is_end = |it: &usize| {
        is_prose(it)
            || kind(*it) == BlockKind::ListItem
            || ends_sentence(&scene.page.candidates[*it].text)
    };
    let last = body
        .iter()
        .rposition(is_end)
        .map_or(body.len(), |it| it + 1);
    body.truncate(last);
    while body
        .last()
        .is_some_and(|it| kind(*it) == BlockKind::Heading)
    {
        body.pop();
    }
}

/// Whether a line ends as a sentence does.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', '。', '！', '？', '”', '"', '»', '」', ')'])
}
