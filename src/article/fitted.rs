//! The fitted scorer: boosted trees over what [`super::feature`] sees.
//!
//! `tests/fit/fit.py` fits them from public corpora of pages whose text was marked by
//! hand, and writes [`super::trees`]; its cross-validation keeps sites apart, so that
//! what it reports holds for sites it has not seen. A second pass over the judgments
//! of the neighbors was tried and brought nothing.

use super::trees::TREES;

/// Leaves are stored in thousandths of a logit.
const LEAF_SCALE: f32 = 1000.0;

/// The mark of a leaf in a node's first byte.
const LEAF: u32 = 0xff;

/// The probability that a candidate with these features is part of the body.
pub(super) fn probability(row: &[u8]) -> f32 {
    of(TREES, row)
}

/// The probability that trees give a row.
///
/// A tree is its number of nodes, then the nodes in depth-first order, each with
/// feature, threshold and the place of its right child (8, 8 and 16 bits), or with
/// the leaf mark and its value. Values up to the threshold go left.
fn of(trees: &[u32], row: &[u8]) -> f32 {
    let mut sum: i64 = 0;
    let mut rest = trees;
    while let Some((size, after)) = rest.split_first() {
        let (tree, next) = after.split_at((*size as usize).min(after.len()));
        sum += i64::from(leaf(tree, row));
        rest = next;
    }
    1.0 / (1.0 + (-(sum as f32) / LEAF_SCALE).exp())
}

fn leaf(tree: &[u32], row: &[u8]) -> i32 {
    let mut at = 0;
    while let Some(node) = tree.get(at) {
        let feature = node >> 24;
        if feature == LEAF {
            // The low 24 bits are a signed number.
            return ((node << 8) as i32) >> 8;
        }
        let value = row.get(feature as usize).copied().unwrap_or(0);
        at = if u32::from(value) <= (node >> 16) & 0xff {
            at + 1
        } else {
            (node & 0xffff) as usize
        };
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feature 1 up to 7 → left leaf, −1 logit; else right leaf, 1 logit.
    const TREE: &[u32] = &[3, 0x0107_0002, 0xffff_fc18, 0xff00_03e8];

    #[test]
    fn a_tree_sends_small_values_left() {
        assert!(of(TREE, &[0, 7]) < 0.3);
        assert!(0.7 < of(TREE, &[0, 8]));
    }

    #[test]
    fn no_trees_know_nothing() {
        assert!((of(&[], &[1, 2]) - 0.5).abs() < 1e-6);
    }
}
