//! What is said twice: a headline's figure, and the same one in the story.

use super::{Figure, Kind};

/// Cards before a figure that it is compared with: a repeat further off is a card of
/// its own, and the work stays linear.
const REACH: usize = 40;

/// Takes the cards from figures that say once more what one before them said.
pub(super) fn join(figures: &mut [Figure]) {
    let mut cards: Vec<usize> = Vec::new();
    for at in 0..figures.len() {
        let it = &figures[at];
        if !it.card || it.equivalent_of.is_some() {
            continue;
        }
        let near = &cards[cards.len().saturating_sub(REACH)..];
        let first = near.iter().copied().find(|one| is_same(&figures[*one], it));
        match first {
            Some(first) => {
                figures[at].repeats = Some(first);
                figures[at].card = false;
            }
            None => cards.push(at),
        }
    }
}

/// Whether two figures say the same of the same.
fn is_same(one: &Figure, other: &Figure) -> bool {
    let same = one.kind == other.kind
        && one.unit == other.unit
        && one.value.is_some()
        && one.value == other.value
        && one.value_high == other.value_high
        && one.approx == other.approx
        && one.change == other.change
        && (one.per == other.per || one.per.is_none() || other.per.is_none());
    if !same {
        return false;
    }
    // Five people here and five there may be others; 384 AI processors are the same.
    let digits = one.value.map_or(0, |it| it.count_digits());
    let is_odd = match one.kind {
        Kind::Count => 3 <= digits,
        Kind::Money => 2 <= digits,
        _ => false,
    };
    is_odd || is_about_same(one, other)
}

/// Whether the subjects of two figures have a word in common.
fn is_about_same(one: &Figure, other: &Figure) -> bool {
    let words = |it: &Figure| it.subject.as_deref().unwrap_or_default().to_lowercase();
    let (one, other) = (words(one), words(other));
    one.split(' ')
        .any(|it| 3 < it.len() && other.split(' ').any(|word| word == it))
}
