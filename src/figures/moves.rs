//! Changes with both their ends: `rose 5% to $3bn from $2.8bn`.

use super::Kind;
use super::cue;
use super::draft::Draft;
use super::phrase::is_end;
use super::scan::Scan;

/// Words before what a change leads to.
const TO: &str = "a auf naar to till à";
/// Words before what a change starts at.
const FROM: &str = "da desde från from van von";

/// Links what changes lead to with what they started at, and the amounts of changes
/// with both.
pub(super) fn link(scan: &Scan<'_>, drafts: &mut [Draft]) {
    // What a figure may be linked with: dates and equivalents between do not count.
    let mut last: [Option<usize>; 2] = [None, None];
    for at in 0..drafts.len() {
        let is_between = matches!(drafts[at].kind, Kind::Date | Kind::Time | Kind::Duration);
        if is_between || drafts[at].equivalent_of.is_some() {
            continue;
        }
        if let Some(before) = last[0].filter(|it| is_near(scan, &drafts[*it], &drafts[at])) {
            pair(scan, drafts, before, at);
            both(scan, drafts, last[1], before, at);
        }
        last = [Some(at), last[0]];
    }
}

/// Links two figures in a row.
fn pair(scan: &Scan<'_>, drafts: &mut [Draft], first: usize, second: usize) {
    let (one, two) = (&drafts[first], &drafts[second]);
    let same = one.kind == two.kind && one.unit == two.unit;
    let led = says(scan, two, TO);
    let started = says(scan, two, FROM);
    if one.change.is_some() && two.change.is_none() {
        // Rose 5% to $3bn; rose $2 from $10.
        if led {
            drafts[first].moved.1 = Some(second);
        } else if started {
            drafts[first].moved.0 = Some(second);
        }
    } else if same && started {
        // To $3bn from $2.8bn; 5%, up from 4%.
        drafts[first].moved.0 = Some(second);
    } else if same && led && says(scan, one, FROM) {
        // From $2.8bn to $3bn.
        drafts[second].moved.0 = Some(first);
    } else if two.change.is_some() && one.moved.0.is_some() {
        // From $2.8bn to $3bn, up 5%.
        drafts[second].moved = (one.moved.0, Some(first));
    }
}

/// Rose 5% to $3bn from $2.8bn, or from $2.8bn to $3bn: both ends belong to the 5%.
fn both(scan: &Scan<'_>, drafts: &mut [Draft], amount: Option<usize>, first: usize, at: usize) {
    let Some(amount) = amount.filter(|it| drafts[*it].change.is_some()) else {
        return;
    };
    let (led, started) = (says(scan, &drafts[at], TO), says(scan, &drafts[at], FROM));
    let moved = &mut drafts[amount].moved;
    if moved.1 == Some(first) && started {
        moved.0 = Some(at);
    } else if moved.0 == Some(first) && led {
        moved.1 = Some(at);
    }
}

/// Whether one figure stands close behind another, in its sentence.
fn is_near(scan: &Scan<'_>, first: &Draft, second: &Draft) -> bool {
    /// Tokens between two figures of a change: dates, `a year earlier`, brackets.
    const REACH: usize = 9;
    let from = first.end.max(first.to);
    second.from < from + REACH && !(from..second.from).any(|it| is_end(scan, it))
}

/// Whether one of these words stands before a figure and what rounds it.
fn says(scan: &Scan<'_>, draft: &Draft, words: &str) -> bool {
    let cue = cue::before(scan, draft.from);
    let from = cue.map_or(draft.from, |it| it.0);
    (1..=2).any(|back| {
        scan.says_before(from, back, words)
            && (back == 1 || scan.says_before(from, 1, "a an just only the"))
    })
}

#[cfg(test)]
mod tests {
    use crate::figures::{self, Figure};
    use crate::text::Text;

    /// Each figure with what it moved from and to.
    fn moves(sentence: &str) -> String {
        let text = Text::plain(sentence);
        let found = figures::find(&text);
        let written = |it: &Figure| text.slice(it.span).to_owned();
        let other = |it: Option<usize>| it.map_or("-".to_owned(), |it| written(&found[it]));
        let linked = found.iter().filter(|it| it.from.or(it.to).is_some());
        let res: Vec<String> = linked
            .map(|it| format!("{}: {} {}", written(it), other(it.from), other(it.to)))
            .collect();
        res.join(", ")
    }

    #[test]
    fn change_is_linked_with_both_its_ends() {
        for (sentence, truth) in [
            (
                "Sales rose 5% to $3bn from $2.8bn.",
                "5%: $2.8bn $3bn, $3bn: $2.8bn -",
            ),
            (
                "The price fell from 42 euros to 39 euros.",
                "39 euros: 42 euros -",
            ),
            (
                "Inflation slowed to 2.4% in March, down from 2.8% in May.",
                "2.4%: 2.8% -",
            ),
            ("It took $5m from two banks to $9m.", ""),
            (
                "The firm has 12 shops. From 3 in May to 9 in June.",
                "9: 3 -",
            ),
        ] {
            assert_eq!(moves(sentence), truth, "{sentence}");
        }
    }
}
