//! Ranges: `10–15%`, `two to three`, `between 3 and 4`, `$1.2bn-$1.4bn`.

use super::exact::{Decimal, ten_to};
use super::money;
use super::number::{self, Form, Number, Of};
use super::scan::Scan;
use crate::table::is_one_of;

/// What ties two numbers together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// A hyphen or dash.
    Dash,
    /// `to`, `through`, `bis`.
    To,
    /// `and` behind `between`.
    And,
    /// `two or three`.
    Or,
}

/// The tie at `at`, behind a number that starts at `from`: the token after it.
pub(super) fn tie(scan: &Scan<'_>, from: usize, at: usize) -> Option<(usize, Tie)> {
    // An 8- to 16-meter telescope.
    if scan.is_hyphen(at) && scan.glued(at) && scan.says(at + 1, "to") && !scan.is_hyphen(at + 2) {
        return Some((at + 2, Tie::Dash));
    }
    if scan.is_hyphen(at) && scan.says(at + 1, "to") && scan.is_hyphen(at + 2) {
        return Some((at + 3, Tie::Dash));
    }
    if scan.is_hyphen(at) || scan.has_mark(at, "~〜～∼") {
        let even = scan.glued(at) == scan.glued(at + 1) || scan.glued(at);
        return even.then_some((at + 1, Tie::Dash));
    }
    if matches!(scan.raw(at), "至" | "到" | "から") || scan.starts_with(at, "から") {
        let len = if scan.starts_with(at, "から") { 2 } else { 1 };
        return Some((at + len, Tie::Dash));
    }
    match scan.low(at) {
        low if is_one_of(low, "to through bis à a tot till до до́") => {
            Some((at + 1, Tie::To))
        }
        low if is_one_of(low, "and und et y e en och и i") && between(scan, from).is_some() => {
            Some((at + 1, Tie::And))
        }
        low if is_one_of(low, "o oder of or ou") => Some((at + 1, Tie::Or)),
        _ => None,
    }
}

/// The `between` that stands before the number at `from`.
pub(super) fn between(scan: &Scan<'_>, from: usize) -> Option<usize> {
    let words = "between zwischen entre tra fra tussen mellan między od";
    let back = (1..=3).find(|it| scan.says_before(from, *it, words))?;
    Some(from - back)
}

/// The second number of a range whose first one is `first`.
pub(super) fn second(scan: &Scan<'_>, first: &Number, of: Of) -> Option<(Number, Tie)> {
    if first.high.is_some() {
        return None;
    }
    let (mut at, tie) = tie(scan, first.from, first.to)?;
    if of == Of::Money {
        at = money::before(scan, at).map_or(at, |it| it.to);
    }
    let second = number::read(scan, at, of)?;
    let rises = scaled(first, &second) < second.value;
    let near = second.value - first.value <= Decimal::from(3);
    let fits = match tie {
        Tie::Or => {
            near && rises && second.value <= Decimal::ONE_HUNDRED && first.form == second.form
                || rises && is_scaled(scan, &second) && first.value < Decimal::ONE_HUNDRED
        }
        Tie::Dash | Tie::To | Tie::And => rises,
    };
    (fits && second.high.is_none() && second.form != Form::Vague).then_some((second, tie))
}

/// Whether the number at `from` moves: `fell from 20% to 12%`, `up by $2 to $12`.
pub(super) fn is_moved(scan: &Scan<'_>, from: usize) -> bool {
    let back = 1 + usize::from(scan.says_before(from, 1, "from"));
    super::cue::verb_before(scan, (from + 1).saturating_sub(back), true).is_some()
}

/// Whether a scale word closes the number.
pub(super) fn is_scaled(scan: &Scan<'_>, number: &Number) -> bool {
    scan.is_word(number.to - 1) && Decimal::ONE_THOUSAND <= number.value
}

/// The first number of a range, with the scale that stands behind the second only.
pub(super) fn scaled(first: &Number, second: &Number) -> Decimal {
    let scale = scale_of(second.value);
    let small = first.value < Decimal::ONE_THOUSAND;
    match first.value.checked_mul(scale) {
        Some(value) if small && Decimal::ONE < scale && value < second.value => value,
        _ => first.value,
    }
}

/// The largest of thousand, million … that is in `value`.
fn scale_of(value: Decimal) -> Decimal {
    [12_u32, 9, 6, 3]
        .into_iter()
        .filter_map(ten_to)
        .find(|it| *it <= value)
        .unwrap_or(Decimal::ONE)
}
