//! Rows of tables stay whole.
//!
//! Each cell is a candidate of its own, and a table of results has hundreds of `0` and `1`,
//! which by themselves say nothing: without them the others stand in wrong columns.

use super::score::Scene;
use crate::dom::NodeId;

/// The score of what is certainly not the story's.
pub(super) const NEVER: i32 = i32::MIN / 2;

/// A cell of more words may be a column of a page that is laid out as a table.
const MAX_CELL_WORDS: usize = 6;

/// Takes in the other cells of a row that has one of the body; `scores` begin with the
/// candidate `first`.
pub(super) fn fill(scene: &Scene<'_>, first: usize, scores: &mut [i32]) {
    for at in 1..scores.len() {
        spread(scene, first, scores, (at - 1, at));
    }
    for at in (1..scores.len()).rev() {
        spread(scene, first, scores, (at, at - 1));
    }
}

/// Takes in one cell if the one beside it is of the body.
fn spread(scene: &Scene<'_>, first: usize, scores: &mut [i32], (from, to): (usize, usize)) {
    let may_come = (NEVER + 1..=0).contains(&scores[to]);
    if may_come && 0 < scores[from] {
        let row = row(scene, first + to);
        if row.is_some() && row == self::row(scene, first + from) {
            scores[to] = 1;
        }
    }
}

/// The row of a table in which a candidate is a short cell without a link.
fn row(scene: &Scene<'_>, index: usize) -> Option<NodeId> {
    let it = &scene.page.candidates[index];
    let is_cell = matches!(scene.document.tag(it.node), "td" | "th");
    let is_short = it.links == 0 && it.words <= MAX_CELL_WORDS;
    scene
        .document
        .parent(it.node)
        .filter(|_| is_cell && is_short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::candidate;
    use crate::dom::html;

    /// The cells that are the body's once the rows are filled, where `7` alone was.
    fn filled(table: &str) -> Vec<String> {
        let document = html::parse(&format!("<body><table>{table}</table></body>"), None);
        let scene = Scene::of(&document, candidate::collect(&document), None);
        let lines = scene.page.candidates.iter().map(|it| it.text.clone());
        let lines: Vec<String> = lines.collect();
        let mut scores: Vec<i32> = lines.iter().map(|it| i32::from(it == "7")).collect();
        fill(&scene, 0, &mut scores);
        let of_body = lines.into_iter().zip(scores).filter(|it| 0 < it.1);
        of_body.map(|it| it.0).collect()
    }

    #[test]
    fn a_row_is_whole_and_a_column_of_the_page_is_none_of_it() {
        let rows = "<tr><td>1<td>0<td>7<td>0<tr><td>2<td>0";
        assert_eq!(filled(rows), ["1", "0", "7", "0"]);
        let beside =
            "<tr><td><a href=x>Home</a><td>7<td>Much that has been said at length elsewhere";
        assert_eq!(filled(beside), ["7"]);
    }
}
