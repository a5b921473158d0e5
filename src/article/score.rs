//! How much each candidate looks like running text, and what its surroundings say.

use super::candidate::{Candidate, Page};
use super::letters::Sort;
use super::names::Roles;
use crate::dom::{Document, NodeId, Position};

/// Prose below this many weighed characters says little about where the story is.
const MIN_PROSE_CHARS: usize = 60;

/// More of a page's prose than this in one element, and its name does not speak
/// against it: `<div class="page-with-sidebar">` holds the story too.
const MAX_DOUBTED_SHARE: f32 = 0.5;

/// Prose that makes a story of a headline: more than a standfirst under it.
const MIN_STORY_CHARS: usize = 800;

/// More running text than this is no share bar, byline or caption, whatever the
/// element is called.
const MAX_LABEL_CHARS: usize = 1500;

/// What can hold long running text that is not the story's.
const OF_ANY_LENGTH: Roles = Roles::COMMENT
    .and(Roles::RELATED)
    .and(Roles::SIDE)
    .and(Roles::FOOTER)
    .and(Roles::COOKIE)
    .and(Roles::UNSEEN);

/// The page with its prose weighed.
pub(super) struct Scene<'d> {
    pub document: &'d Document,
    pub page: Page,
    /// By node: the roles of the element and of all around it.
    pub around: Vec<Roles>,
    /// By candidate: characters of running text, 0 where it is something else.
    pub prose: Vec<usize>,
    /// Sums of `prose` up to each candidate.
    sums: Vec<usize>,
}

impl<'d> Scene<'d> {
    /// Weighs the prose of a page whose headline is the given candidate.
    pub(super) fn of(document: &'d Document, page: Page, headline: Option<usize>) -> Self {
        let bare: Vec<usize> = page.candidates.iter().map(prose).collect();
        let mut scene = Self {
            document,
            page,
            around: Vec::new(),
            sums: sums(&bare),
            prose: bare,
        };
        let headline = headline.map(|it| scene.page.candidates[it].node);
        scene.around = scene.surroundings(headline);
        for (index, it) in scene.page.candidates.iter().enumerate() {
            let roles = scene.around[it.node.index()];
            if roles.any(Roles::AGAINST.without(Roles::DEK)) || it.marks.consent {
                scene.prose[index] = 0;
            }
        }
        scene.sums = sums(&scene.prose);
        scene
    }

    /// Characters of running text inside a node.
    pub(super) fn prose_in(&self, node: NodeId) -> usize {
        let range = self.page.within(self.document, node);
        self.sums[range.end] - self.sums[range.start]
    }

    /// The candidate's own and surrounding roles.
    pub(super) fn roles(&self, index: usize) -> Roles {
        self.around[self.page.candidates[index].node.index()]
    }

    /// Every element's roles and those of all elements around it. The root and
    /// the body speak for the whole page, so their words are not asked; nor are
    /// those of an element that holds most of the prose, or the headline and a
    /// story's worth of it.
    fn surroundings(&self, headline: Option<NodeId>) -> Vec<Roles> {
        let document = self.document;
        let total = self.sums.last().copied().unwrap_or(0);
        let mut res = vec![Roles::NONE; document.len()];
        for id in document.ids() {
            let outer = document
                .parent(id)
                .map_or(Roles::NONE, |it| res[it.index()]);
            let mut own = self.page.roles[id.index()];
            if matches!(document.tag(id), "html" | "body" | "main") {
                own = Roles::NONE;
            }
            if document
                .layout(id)
                .is_some_and(|it| it.position == Position::Fixed)
            {
                own = own.and(Roles::PROMO);
            }
            if own.any(Roles::AGAINST) {
                let prose = self.prose_in(id);
                let share = prose as f32 / total.max(1) as f32;
                let has_headline = headline.is_some_and(|it| document.contains(id, it));
                if (has_headline && MIN_STORY_CHARS < prose) || own.any(Roles::BODY) {
                    own = own.without(Roles::AGAINST);
                } else if MAX_DOUBTED_SHARE < share {
                    own = own.without(Roles::AGAINST.without(Roles::COMMENT));
                } else if MAX_LABEL_CHARS < prose {
                    own = own.without(Roles::AGAINST.without(OF_ANY_LENGTH));
                }
            }
            res[id.index()] = outer.and(own);
        }
        res
    }
}

/// Sums up to each place, one more than there are values.
fn sums(values: &[usize]) -> Vec<usize> {
    let mut total = 0;
    let mut res = Vec::with_capacity(values.len() + 1);
    res.push(0);
    for it in values {
        total += it;
        res.push(total);
    }
    res
}

/// Characters of running text: none where it is short, mostly links, or has no
/// mark that ends or parts a sentence.
fn prose(it: &Candidate) -> usize {
    let stops = [Sort::Stop, Sort::Comma, Sort::Ellipsis, Sort::CloseQuote];
    let has_stop = stops.iter().any(|sort| 0 < it.letters.count(*sort));
    if it.chars < MIN_PROSE_CHARS || !has_stop || 0.5 < it.link_density() {
        0
    } else {
        it.chars - it.link_chars.min(it.chars)
    }
}
