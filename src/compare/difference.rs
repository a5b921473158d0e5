//! Which words of a passage were kept, removed and added.

use std::ops::Range;

use super::pair::Pair;
use super::{Change, Step};
use crate::text::Span;

/// Words of a passage that are compared one by one, once those in common at both
/// ends are off: beyond, all of it was replaced.
const MAX_WORDS: usize = 400;

/// The steps from a passage of A to a passage of B, in order. The spans of a side's
/// steps, put together, are its passage.
pub(super) fn steps(pair: &Pair<'_>, a: Span, b: Span) -> Vec<Step> {
    let (words_a, words_b) = (pair.a.words.inside(a), pair.b.words.inside(b));
    let (exact_a, exact_b) = (pair.a.exact(a), pair.b.exact(b));
    let mut res: Vec<Step> = Vec::new();
    let cut =
        |copy: &super::pair::Copy<'_>, words: &Range<usize>, at: Range<usize>, whole: Span| {
            let from = |at: usize| match (at, copy.words.all.get(words.start + at)) {
                (0, _) => whole.start,
                (_, Some(word)) if at < words.len() => word.span.start,
                _ => whole.end,
            };
            Span::new(from(at.start), from(at.end))
        };
    for (change, at_a, at_b) in changes(&exact_a, &exact_b) {
        res.push(Step {
            change,
            a: cut(&pair.a, &words_a, at_a, a),
            b: cut(&pair.b, &words_b, at_b, b),
        });
    }
    res
}

type Piece = (Change, Range<usize>, Range<usize>);

/// The same of two lists of words: the longest common subsequence (Hunt 1976, by the
/// textbook table), what is removed before what is added.
fn changes(a: &[u32], b: &[u32]) -> Vec<Piece> {
    let start = a.iter().zip(b).take_while(|it| it.0 == it.1).count();
    let (rest_a, rest_b) = (&a[start..], &b[start..]);
    let same_end = rest_a.iter().rev().zip(rest_b.iter().rev());
    let end = same_end.take_while(|it| it.0 == it.1).count();
    let (mid_a, mid_b) = (&rest_a[..rest_a.len() - end], &rest_b[..rest_b.len() - end]);
    let mut res: Vec<Piece> = Vec::new();
    push(&mut res, Change::Same, 0..start, 0..start);
    if MAX_WORDS < mid_a.len().max(mid_b.len()) {
        let (to_a, to_b) = (start + mid_a.len(), start + mid_b.len());
        push(&mut res, Change::Removed, start..to_a, start..start);
        push(&mut res, Change::Added, to_a..to_a, start..to_b);
    } else {
        walk(&mut res, mid_a, mid_b, start);
    }
    push(
        &mut res,
        Change::Same,
        a.len() - end..a.len(),
        b.len() - end..b.len(),
    );
    res
}

/// Walks the table of common subsequences from its start.
fn walk(res: &mut Vec<Piece>, a: &[u32], b: &[u32], start: usize) {
    let width = b.len() + 1;
    let mut table = vec![0_u16; (a.len() + 1) * width];
    for (at_a, one) in a.iter().enumerate().rev() {
        for (at_b, other) in b.iter().enumerate().rev() {
            let at = at_a * width + at_b;
            table[at] = if one == other {
                table[at + width + 1] + 1
            } else {
                table[at + width].max(table[at + 1])
            };
        }
    }
    let (mut at_a, mut at_b) = (0, 0);
    while at_a < a.len() || at_b < b.len() {
        let (x, y) = (start + at_a, start + at_b);
        let at = at_a * width + at_b;
        if at_a < a.len() && at_b < b.len() && a[at_a] == b[at_b] {
            push(res, Change::Same, x..x + 1, y..y + 1);
            (at_a, at_b) = (at_a + 1, at_b + 1);
        } else if at_a < a.len() && (at_b == b.len() || table[at + 1] <= table[at + width]) {
            push(res, Change::Removed, x..x + 1, y..y);
            at_a += 1;
        } else {
            push(res, Change::Added, x..x, y..y + 1);
            at_b += 1;
        }
    }
}

/// Appends words to the last piece, or as a piece of their own.
fn push(res: &mut Vec<Piece>, change: Change, a: Range<usize>, b: Range<usize>) {
    if a.is_empty() && b.is_empty() {
        return;
    }
    match res.last_mut().filter(|it| it.0 == change) {
        Some(last) => (last.1.end, last.2.end) = (a.end, b.end),
        None => res.push((change, a, b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(a: &str, b: &str) -> String {
        let number = |it: &str| it.bytes().map(u32::from).collect::<Vec<_>>();
        let pieces = changes(&number(a), &number(b)).into_iter();
        let pieces = pieces.map(|(change, at_a, at_b)| match change {
            Change::Same => a[at_a].to_owned(),
            Change::Removed => format!("[-{}]", &a[at_a]),
            Change::Added => format!("[+{}]", &b[at_b]),
        });
        pieces.collect()
    }

    #[test]
    fn what_stays_stands_between_what_went_and_came() {
        assert_eq!(spelled("abcd", "abcd"), "abcd");
        assert_eq!(spelled("abcd", "axcd"), "a[-b][+x]cd");
        assert_eq!(spelled("abcd", "bcde"), "[-a]bcd[+e]");
        assert_eq!(spelled("", "ab"), "[+ab]");
        assert_eq!(spelled("ab", ""), "[-ab]");
        assert_eq!(spelled("aab", "ab"), "a[-a]b");
    }

    #[test]
    fn passages_beyond_all_measure_are_replaced() {
        let (a, b) = (vec![1; 1000], vec![2; 1000]);
        assert_eq!(changes(&a, &b).len(), 2);
    }
}
