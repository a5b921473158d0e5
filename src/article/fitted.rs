//! The fitted scorer: boosted trees over what [`super::feature`] sees.
//!
//! `tests/fit/fit.py` fits them from public corpora of pages whose text was marked by
//! hand, and writes [`super::trees`]; its cross-validation keeps sites apart, so that
//! what it reports holds for sites it has not seen. A second pass over the judgments
//! of the neighbors was tried and brought nothing.

use super::pages;
use super::trees::{BASE, FIRST_BYTES, GIVE_UP, TREES};

/// Whether a candidate with these features is part of the body: precision and recall
/// meet in the scorer's cross-validation where it is as likely as not. Of candidates
/// that the first fifth of the trees gives up, four of five, no other was ever taken.
pub(super) fn is_body(row: &[u8]) -> bool {
    let (first, rest) = TREES.split_at(FIRST_BYTES.min(TREES.len()));
    let sum = BASE + score(first, row);
    GIVE_UP < sum && 0 < sum + score(rest, row)
}

/// Whether a page of which this is seen has an article. The table asks for no more
/// than loses eight articles of a thousand on sites it has not seen.
pub(super) fn is_article(row: &[u8]) -> bool {
    0 < pages::BASE + score(pages::TREES, row)
}

/// What trees give a row, in leaves' units.
///
/// A tree is its number of bytes, then its nodes in depth-first order. A node of one
/// byte is a leaf, a signed number. Others are feature, threshold and the number of
/// bytes of the left child; values up to the threshold go left.
fn score(trees: &[u8], row: &[u8]) -> i32 {
    let mut sum = 0;
    let mut rest = trees;
    while let Some((size, after)) = rest.split_first() {
        let (tree, next) = after.split_at(usize::from(*size).min(after.len()));
        sum += i32::from(leaf(tree, row));
        rest = next;
    }
    sum
}

fn leaf(tree: &[u8], row: &[u8]) -> i8 {
    let mut node = tree;
    while let [feature, threshold, size, children @ ..] = node {
        let value = row.get(usize::from(*feature)).copied().unwrap_or(0);
        let middle = usize::from(*size).min(children.len());
        let (left, right) = children.split_at(middle);
        node = if value <= *threshold { left } else { right };
    }
    node.first().map_or(0, |it| *it as i8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feature 1 up to 7 → −5; else feature 0 up to 3 → 6, else 7.
    const TREE: &[u8] = &[9, 1, 7, 1, 0xfb, 0, 3, 1, 6, 7];

    #[test]
    fn a_tree_sends_small_values_left() {
        assert_eq!(score(TREE, &[0, 7]), -5);
        assert_eq!(score(TREE, &[3, 8]), 6);
        assert_eq!(score(TREE, &[4, 8]), 7);
    }

    #[test]
    fn no_trees_know_nothing() {
        assert_eq!(score(&[], &[1, 2]), 0);
    }
}
