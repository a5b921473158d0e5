//! What is said twice: a headline's figure, and the same one in the story.

use super::{Approx, Decimal, Figure, Kind};
use crate::lower;

/// Cards before a figure that it is compared with: a repeat further off is a card of
/// its own, and the work stays linear.
const REACH: usize = 40;

/// Takes the cards from figures that say once more what one before them said.
pub(super) fn join(figures: &mut [Figure]) {
    let mut cards: Vec<usize> = Vec::new();
    for at in 0..figures.len() {
        let it = &figures[at];
        let is_bare = it.kind == Kind::Count && it.unit.is_none();
        if !(it.card || is_bare) || it.equivalent_of.is_some() {
            continue;
        }
        let near = &cards[cards.len().saturating_sub(REACH)..];
        let first = near.iter().copied().find(|one| is_same(&figures[*one], it));
        match first {
            Some(first) => {
                figures[at].repeats = Some(first);
                figures[at].card = false;
            }
            None if figures[at].card => cards.push(at),
            None => {}
        }
    }
}

/// Whether two figures say the same of the same.
fn is_same(one: &Figure, other: &Figure) -> bool {
    // The same day, however it is written.
    if one.kind == Kind::Date && other.kind == Kind::Date {
        return one.iso.is_some() && one.iso == other.iso;
    }
    let nouns = (one.unit.as_deref(), other.unit.as_deref());
    let is_count = one.kind == Kind::Count;
    let same = one.kind == other.kind
        && (nouns.0 == nouns.1 || is_count)
        && one.value.is_some()
        && one.value == other.value
        && one.value_high == other.value_high
        && (one.approx == other.approx || is_loose(one) && is_loose(other))
        && one.change == other.change
        && (one.per == other.per || one.per.is_none() || other.per.is_none());
    if !same {
        return false;
    }
    // Five people here and five there may be others; 384 AI processors and 12,000
    // homes are the same, and so is 12,500 alone.
    let value = one.value.unwrap_or_default();
    let digits = value.count_digits();
    let (hundred, thousand) = (Decimal::ONE_HUNDRED, Decimal::ONE_THOUSAND);
    let is_odd = match one.kind {
        Kind::Count if nouns.0 == nouns.1 => {
            3 <= digits || thousand <= value || 2 <= digits && hundred <= value
        }
        Kind::Count if nouns.1.is_none() => 2 <= digits && thousand <= value,
        Kind::Money => 2 <= digits,
        _ => false,
    };
    if is_odd {
        return true;
    }
    let nouns = if is_count { nouns } else { (None, None) };
    is_about_same((one, nouns.0), (other, nouns.1))
}

/// Whether a figure is about as much as it says: a headline drops `some` and `more than`.
fn is_loose(it: &Figure) -> bool {
    it.change.is_none() && !matches!(it.approx, Some(Approx::Under | Approx::UpTo))
}

/// Whether two figures have a word in common among what they count and what they are
/// about: `12,000 new houses`, and `12,000` of houses. What both count alone is not
/// enough.
fn is_about_same(one: (&Figure, Option<&str>), other: (&Figure, Option<&str>)) -> bool {
    let words = |it: (&Figure, Option<&str>), noun: bool| {
        let noun = it.1.filter(|_| noun).unwrap_or_default();
        let subject = it.0.subject.as_deref().unwrap_or_default();
        lower::string(&[noun, " ", subject].concat())
    };
    let (first, second) = (words(one, one.1 != other.1), words(other, one.1 != other.1));
    let mut first = first.split(' ').map(singular);
    first.any(|it| 3 < it.len() && second.split(' ').any(|word| singular(word) == it))
}

/// A word without the ending of its plural.
fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;

    /// The cards of a story, each with how often it is said.
    fn cards(story: &str) -> String {
        let text = Text::plain(story);
        let found = figures::find(&text);
        let said = |at: usize| 1 + found.iter().filter(|it| it.repeats == Some(at)).count();
        let cards = (0..found.len()).filter(|it| found[*it].card);
        let res: Vec<String> = cards
            .map(|it| format!("{} {}x", text.slice(found[it].span), said(it)))
            .collect();
        res.join(", ")
    }

    #[test]
    fn figure_said_twice_is_one_card_with_both_places() {
        for (story, truth) in [
            (
                "Storm cuts power to 12,000 homes\n\nThe storm left 12,000 homes dark.",
                "12,000 homes 2x",
            ),
            (
                "Some 7,400 homes are dark.\n\nCrews reached the 7,400 homes by noon.",
                "7,400 homes 2x",
            ),
            (
                "The depot holds 350 buses.\n\nAll 350 of the buses at the depot are old.",
                "350 buses 2x",
            ),
            (
                "The council plans 12,000 houses.\n\nIt will have built 12,000 by May.",
                "12,000 houses 2x",
            ),
            (
                "Rent rose 4% in May.\n\nRents rose 4%, the office said.",
                "4% 2x",
            ),
            (
                "Five people drowned.\n\nFive people in the next town sued.",
                "Five people 1x, Five people 1x",
            ),
            (
                "The port takes up to 900 boats.\n\nOn Friday 900 boats came.",
                "900 boats 1x, 900 boats 1x",
            ),
        ] {
            assert_eq!(cards(story), truth, "{story}");
        }
    }
}
