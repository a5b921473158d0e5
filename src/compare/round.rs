//! Whether one number is another one, less exactly.

use crate::figures::{Approx, Decimal, Figure};

/// Two values this near, as a share of the larger, may be one value rounded: 1.46 and
/// 1.5, 5.6 and 6.
const ROUNDED: f64 = 0.1;

/// The same where both have as many digits, or the words say "about".
const ROUNDED_LOOSELY: f64 = 0.05;

/// How many times its lower end the upper end of a vague size is: hundreds, dozens.
const VAGUE_RANGE: f64 = 5.0;

/// How far beyond its ends a vague size is still meant: 1,400 are hundreds, too.
const VAGUE_SLACK: f64 = 2.0;

/// Whether the values of two figures of one unit are one, rounded in either of them.
pub(super) fn is_rounded(a: &Figure, b: &Figure) -> bool {
    let (Some(one), Some(other)) = (a.value, b.value) else {
        return false;
    };
    let (x, y) = (one.to_f64(), other.to_f64());
    let within = |share: f64| (x - y).abs() <= share * x.abs().max(y.abs());
    let highs = (
        a.value_high.map(|it| it.to_f64()),
        b.value_high.map(|it| it.to_f64()),
    );
    match highs {
        // A number for a range that holds it, or the other way round.
        (Some(high), None) => return x <= y && y <= high,
        (None, Some(high)) => return y <= x && x <= high && within(ROUNDED),
        (Some(high), Some(other)) => {
            return within(ROUNDED) && (high - other).abs() <= ROUNDED * high.abs();
        }
        (None, None) => {}
    }
    let is_about = |it: &Figure| it.approx == Some(Approx::About);
    if is_about(a) != is_about(b) && within(ROUNDED_LOOSELY) {
        return true;
    }
    let (digits, others) = (one.count_digits(), other.count_digits());
    match digits.cmp(&others) {
        std::cmp::Ordering::Greater => within(ROUNDED) && is_cut(x, y, others),
        std::cmp::Ordering::Less => within(ROUNDED) && is_cut(y, x, digits),
        // To the next five: 2.4 and 2.5, 48 and 50 have as many digits, or fewer.
        std::cmp::Ordering::Equal => {
            let is_five = |it: f64| last_digit(it, digits) == 5;
            within(ROUNDED_LOOSELY) && 1 < digits && is_five(x) != is_five(y)
        }
    }
}

/// Whether a size in words, such as "hundreds", holds the value.
pub(super) fn is_vague(a: &Figure, b: &Figure) -> bool {
    let number = |it: Decimal| it.to_f64();
    let (Some(one), Some(low), Some(high)) = (
        a.value.map(number),
        b.value.map(number),
        b.value_high.map(number),
    ) else {
        return false;
    };
    let is_exact = a
        .value_high
        .is_none_or(|it| it.to_f64() < VAGUE_RANGE * one);
    is_exact
        && VAGUE_RANGE * low.abs() <= high
        && low <= one * VAGUE_SLACK
        && one <= high * VAGUE_SLACK
}

/// Whether an exact value, cut to so many digits, up or down or to the nearest, is the
/// other.
fn is_cut(exact: f64, rounded: f64, digits: u32) -> bool {
    let step = step(exact, digits);
    (exact - rounded).abs() < step * 0.999
}

/// What the last of so many digits of a value is worth.
fn step(value: f64, digits: u32) -> f64 {
    let power = value.abs().max(f64::MIN_POSITIVE).log10().floor();
    10_f64.powf(power + 1.0 - f64::from(digits))
}

fn last_digit(value: f64, digits: u32) -> i64 {
    let scaled = (value.abs() / step(value, digits)).round();
    // Eighteen digits at most, so it fits.
    scaled as i64 % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cutting_digits_rounds_up_down_or_to_the_nearest() {
        assert!(is_cut(384.0, 380.0, 2));
        assert!(is_cut(6180.0, 6000.0, 1));
        assert!(is_cut(1350.0, 1400.0, 2));
        assert!(!is_cut(412.0, 390.0, 2));
        assert_eq!(last_digit(2.5, 2), 5);
        assert_eq!(last_digit(2_400_000.0, 2), 4);
    }
}
