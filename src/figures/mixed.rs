//! Amounts in two parts: `6ft 2in`, `2 hours 14 minutes`, `a day and a half`.

use super::Kind;
use super::draft::Draft;
use super::exact::Decimal;
use super::iso;
use super::number::{self, Form, Of};
use super::scan::Scan;
use super::unit;

/// `a half` of `a day and a half`: one figure with what stands before.
pub(super) fn article(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let from = at.checked_sub(3)?;
    let unit = unit::read(scan, from + 1)?;
    let fits = scan.says(at, "a")
        && scan.says(at + 1, "half")
        && scan.says(from, "a an")
        && scan.says(at - 1, "and")
        && unit.to + 1 == at;
    let value = Decimal::ONE.checked_add(Decimal::HALF);
    fits.then(|| {
        let res = Draft::new(unit.sort.kind(), from, at + 2, value);
        res.of(unit.name).in_context(scan)
    })
}

/// Adds to an amount the part of it that stands behind.
pub(super) fn extend(scan: &Scan<'_>, draft: &mut Draft) {
    compound(scan, draft);
    half(scan, draft);
}

/// `6ft 2in`, `5 ft 10`, `2 hours 14 minutes`: one figure in the smaller unit.
fn compound(scan: &Scan<'_>, draft: &mut Draft) {
    let and = usize::from(scan.says(draft.to, "and"));
    let Some(number) = number::read(scan, draft.to + and, Of::Anything) else {
        return;
    };
    let large = draft.unit.clone().unwrap_or_default();
    let is_height = large == "ft"
        && number.form == Form::Plain
        && and == 0
        && (!scan.is_word(number.to) || scan.is_stop(number.to));
    let (to, small) = match unit::read(scan, number.to) {
        Some(unit) => (unit.to, unit.name),
        None if is_height => (number.to, "in"),
        None => return,
    };
    let factor: i64 = match (large.as_str(), small) {
        ("ft", "in") => 12,
        ("hour", "minute") | ("minute", "second") => 60,
        ("st", "lb") => 14,
        _ => return,
    };
    if Decimal::from(factor) <= number.value {
        return;
    }
    // PT2H14M.
    let part = iso::stretch(number.value, small);
    let parts = super::duration(draft).zip(part);
    draft.iso = parts.map(|it| it.0 + it.1.trim_start_matches("PT"));
    // Hours, minutes and seconds in a row stay apart when a comma lists them.
    let sum = draft
        .value
        .and_then(|it| it.checked_mul(Decimal::from(factor)))
        .and_then(|it| it.checked_add(number.value));
    draft.value = sum;
    draft.unit = Some(small.to_owned());
    draft.to = to;
    draft.number.1 = number.to;
}

/// 2年半, 1시간 반, `one hour and a half`: a half more.
fn half(scan: &Scan<'_>, draft: &mut Draft) {
    let at = draft.to;
    let article = usize::from(scan.says(at + 1, "a"));
    let half = at + 1 + article;
    // But two years and half the money.
    let is_half = scan.says(at, "and")
        && scan.says(half, "half")
        && (!scan.is_word(half + 1) || scan.is_stop(half + 1))
        && !scan.says(half + 1, "a of the");
    let len = if is_half {
        half + 1 - at
    } else {
        let goes_on = scan.glued(at + 1) && "分年導导도대期".contains(scan.raw(at + 1));
        usize::from(matches!(scan.raw(at), "半" | "반") && !goes_on)
    };
    if 0 < len && matches!(draft.kind, Kind::Duration | Kind::Measure) {
        draft.value = draft.value.and_then(|it| it.checked_add(Decimal::HALF));
        draft.to += len;
    }
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;

    #[test]
    fn two_parts_are_one_amount() {
        for (sentence, truth) in [
            ("She is 5 ft 10.", "70 in "),
            ("She is 5ft 10in tall.", "70 in "),
            ("It cut 5 ft 10 times.", "5 ft "),
            ("It took 2 hours and 14 minutes.", "134 minute PT2H14M"),
            ("It took two hours and a half.", "2.5 hour PT2.5H"),
            ("It took two days and half the money.", "2 day P2D"),
            ("It took a day and a half.", "1.5 day P1.5D"),
            ("It is an inch and a half wide.", "1.5 in "),
            ("It fell in the last two quarters.", "2 quarter P6M"),
            ("It sold three quarters of it.", "0.75  "),
        ] {
            let found = figures::find(&Text::plain(sentence)).swap_remove(0);
            let value = found.value.map(|it| it.to_string()).unwrap_or_default();
            let unit = found.unit.unwrap_or_default();
            let iso = found.iso.unwrap_or_default();
            assert_eq!([value, unit, iso].join(" "), truth, "{sentence}");
        }
    }
}
