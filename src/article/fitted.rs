//! The fitted scorer: boosted trees over what [`super::feature`] sees.
//!
//! `tests/fit/fit.py` fits them from public corpora of pages whose text was marked by
//! hand, and writes [`super::trees`]; its cross-validation keeps sites apart, so that
//! what it reports holds for sites it has not seen. A second pass over the judgments
//! of the neighbors was tried and brought nothing.

use super::pages;
use super::trees::{BASE, FIRST_TREES, GIVE_UP, LOGIT, TREES};

/// Trees that have the same number of leaves, column by column, as columns compress
/// best: tree after tree, the nodes of each in depth-first order.
pub(super) struct Trees {
    /// Leaves of a tree.
    pub(super) leaves: usize,
    /// The feature that each node asks for.
    pub(super) features: &'static [u8],
    /// Values up to this one go left.
    pub(super) thresholds: &'static [u8],
    /// Nodes below each on its left, leaves not counted.
    pub(super) lefts: &'static [u8],
    /// What each leaf adds, a signed number.
    pub(super) values: &'static [u8],
}

/// How likely a candidate with these features is part of the body, in hundredths of a
/// logit: precision and recall meet in the scorer's cross-validation at 0, where it is as
/// likely as not. Of candidates that the first fifth of the trees gives up, four of five,
/// no other was ever taken.
pub(super) fn score(row: &[u8]) -> i32 {
    let mut sum = BASE + TREES.score(0, FIRST_TREES, row);
    if GIVE_UP < sum {
        sum += TREES.score(FIRST_TREES, TREES.count(), row);
    }
    100 * sum / LOGIT
}

/// Whether a page of which this is seen has an article. The table asks for no more
/// than loses eight articles of a thousand on sites it has not seen.
pub(super) fn is_article(row: &[u8]) -> bool {
    0 < pages::BASE + pages::TREES.score(0, pages::TREES.count(), row)
}

impl Trees {
    /// How many there are.
    fn count(&self) -> usize {
        self.values.len() / self.leaves.max(1)
    }

    /// What some of the trees give a row, in leaves' units.
    fn score(&self, from: usize, to: usize, row: &[u8]) -> i32 {
        (from..to).map(|it| i32::from(self.leaf(it, row))).sum()
    }

    /// What one tree gives it.
    fn leaf(&self, tree: usize, row: &[u8]) -> i8 {
        let of = |list: &[u8], at: usize| list.get(at).copied().unwrap_or(0);
        let mut nodes = self.leaves.saturating_sub(1);
        let (mut node, mut leaf) = (tree * nodes, tree * self.leaves);
        while 0 < nodes {
            let left = usize::from(of(self.lefts, node)).min(nodes - 1);
            let value = of(row, usize::from(of(self.features, node)));
            let goes_left = value <= of(self.thresholds, node);
            node += 1;
            nodes -= 1;
            if goes_left {
                nodes = left;
            } else {
                node += left;
                leaf += left + 1;
                nodes -= left;
            }
        }
        of(self.values, leaf) as i8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feature 1 up to 7 → −5; else feature 0 up to 3 → 6, else 7. Then feature 0 up
    /// to 1: feature 1 up to 2 → 1, else 2; else 3.
    const TREES: Trees = Trees {
        leaves: 3,
        features: &[1, 0, 0, 1],
        thresholds: &[7, 3, 1, 2],
        lefts: &[0, 0, 1, 0],
        values: &[0xfb, 6, 7, 1, 2, 3],
    };

    #[test]
    fn a_tree_sends_small_values_left() {
        assert_eq!(TREES.count(), 2);
        for (row, first, second) in [
            ([0, 7], -5, 2),
            ([3, 8], 6, 3),
            ([4, 8], 7, 3),
            ([1, 2], -5, 1),
        ] {
            assert_eq!((TREES.leaf(0, &row), TREES.leaf(1, &row)), (first, second));
            assert_eq!(TREES.score(0, 2, &row), i32::from(first + second));
        }
    }

    #[test]
    fn no_trees_know_nothing() {
        let none = Trees {
            leaves: 0,
            features: &[],
            thresholds: &[],
            lefts: &[],
            values: &[],
        };
        assert_eq!(none.score(0, none.count(), &[1, 2]), 0);
    }
}
