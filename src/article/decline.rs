//! Whether what was found is an article at all; why not.

use super::NoArticle;
use super::score::Scene;

/// A body with less running text than this is no story.
const MIN_BODY_CHARS: usize = 200;

/// Says why a page has no article; `Ok` where it has one.
pub(super) fn judge(scene: &Scene<'_>, body: &[usize]) -> Result<(), NoArticle> {
    let candidates = &scene.page.candidates;
    if !is_too_short(scene, body) {
        return Ok(());
    }
    let all: usize = candidates.iter().map(|it| it.chars).sum();
    let links: usize = candidates.iter().map(|it| it.link_chars).sum();
    let consent: usize = candidates
        .iter()
        .filter(|it| it.marks.consent)
        .map(|it| it.chars)
        .sum();
    Err(if all < 20 {
        NoArticle::Empty
    } else if all < 2 * consent {
        NoArticle::Consent
    } else if all < 2 * links {
        NoArticle::Listing
    } else {
        NoArticle::NotProse
    })
}

/// Whether a body has too little text for a story.
pub(super) fn is_too_short(scene: &Scene<'_>, body: &[usize]) -> bool {
    let chars = |it: &usize| scene.page.candidates[*it].chars;
    body.iter().map(chars).sum::<usize>() < MIN_BODY_CHARS
}
