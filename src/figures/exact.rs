//! Exact decimals of eighteen digits, with a power of ten of their own.
//!
//! No binary floats: 0.1 is 0.1, and Rmb180bn is 180,000,000,000. More digits than
//! eighteen no number in the news has; a quotient that never ends is cut there. The
//! crate that did this before took a twentieth of the extension's Wasm.

use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};
use std::str::FromStr;

/// An exact decimal of up to eighteen digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// Below [`LIMIT`], and no multiple of ten.
    digits: u64,
    /// The power of ten that `digits` are taken times.
    power: i8,
    is_negative: bool,
}

/// What the digits of a decimal stay below: ten times as much still fits a `u64`.
const LIMIT: u64 = 1_000_000_000_000_000_000;
/// The largest power of ten, and the smallest one's negative: beyond is no number
/// that anybody means.
const MAX_POWER: i32 = 40;

impl Decimal {
    /// 0.
    pub const ZERO: Self = Self::of(0, 0);
    /// 1.
    pub const ONE: Self = Self::of(1, 0);
    pub(super) const TWO: Self = Self::of(2, 0);
    pub(super) const TEN: Self = Self::of(1, 1);
    /// 100.
    pub const ONE_HUNDRED: Self = Self::of(1, 2);
    pub(super) const ONE_THOUSAND: Self = Self::of(1, 3);
    /// More than any number here.
    pub(super) const MAX: Self = Self::of(LIMIT - 1, 40);
    /// A half.
    pub(super) const HALF: Self = Self::of(5, -1);

    const fn of(digits: u64, power: i8) -> Self {
        Self {
            digits,
            power,
            is_negative: false,
        }
    }

    /// `digits` × 10^`power`, its digits cut to eighteen; none beyond all bounds.
    #[inline(never)]
    fn new(mut digits: u64, mut power: i32, is_negative: bool) -> Option<Self> {
        let mut rest = 0;
        while LIMIT <= digits {
            rest = digits % 10;
            digits /= 10;
            power += 1;
        }
        digits += u64::from(5 <= rest);
        while digits != 0 && digits.is_multiple_of(10) {
            digits /= 10;
            power += 1;
        }
        if digits == 0 {
            return Some(Self::ZERO);
        }
        (-MAX_POWER..=MAX_POWER).contains(&power).then_some(Self {
            digits,
            power: power as i8,
            is_negative,
        })
    }

    /// `digits` with so many of them decimals; none beyond all bounds.
    pub(super) fn with_scale(digits: u64, decimals: u32) -> Option<Self> {
        Self::new(digits, i32::try_from(decimals).ok()?.checked_neg()?, false)
    }

    /// The sum; none beyond all bounds.
    #[inline(never)]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let (mut high, mut low) = if self.power < other.power {
            (other, self)
        } else {
            (self, other)
        };
        if low.digits == 0 || high.digits == 0 {
            return Some(if low.digits == 0 { high } else { low });
        }
        // The larger power comes down as far as its digits allow, the smaller one up.
        while low.power < high.power && high.digits < LIMIT / 10 {
            high.digits *= 10;
            high.power -= 1;
        }
        while low.power < high.power {
            low.digits /= 10;
            low.power += 1;
        }
        let sum = high.signed() + low.signed();
        Self::new(sum.unsigned_abs(), i32::from(high.power), sum < 0)
    }

    /// The difference; none beyond all bounds.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(-other)
    }

    /// The product, cut to eighteen digits; none beyond all bounds.
    #[inline(never)]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let (mut one, mut two) = (self.digits, other.digits);
        let mut power = i32::from(self.power) + i32::from(other.power);
        loop {
            if let Some(product) = one.checked_mul(two) {
                return Self::new(product, power, self.is_negative != other.is_negative);
            }
            let longer = if one < two { &mut two } else { &mut one };
            *longer /= 10;
            power += 1;
        }
    }

    /// The quotient, cut to eighteen digits; none of nothing.
    #[inline(never)]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if other.digits == 0 {
            return None;
        }
        let mut power = i32::from(self.power) - i32::from(other.power);
        let mut res = self.digits / other.digits;
        let mut rest = self.digits % other.digits;
        while rest != 0 && res < LIMIT / 10 {
            res = res * 10 + rest * 10 / other.digits;
            rest = rest * 10 % other.digits;
            power -= 1;
        }
        res += u64::from(other.digits <= rest * 2);
        Self::new(res, power, self.is_negative != other.is_negative)
    }

    /// What is left of it after it was shared out in whole parts.
    #[inline(never)]
    fn checked_rem(self, other: Self) -> Option<Self> {
        let power = self.power.min(other.power);
        let scaled = |it: Self| {
            let zeros = u32::try_from(it.power - power).ok()?;
            it.digits.checked_mul(10_u64.checked_pow(zeros)?)
        };
        let rest = scaled(self)?.checked_rem(scaled(other)?)?;
        Self::new(rest, i32::from(power), self.is_negative)
    }

    /// Rounded to so many decimals, halves away from nothing.
    #[must_use]
    #[inline(never)]
    pub fn round_dp(self, places: u32) -> Self {
        let places = i32::try_from(places).unwrap_or(MAX_POWER);
        let (mut digits, mut power, mut last) = (self.digits, i32::from(self.power), 0);
        while power < -places {
            last = digits % 10;
            digits /= 10;
            power += 1;
        }
        digits += u64::from(5 <= last);
        Self::new(digits, power, self.is_negative).unwrap_or(self)
    }

    pub(super) fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// Whether it has no decimals.
    pub fn is_integer(self) -> bool {
        0 <= self.power
    }

    pub(super) fn is_negative(self) -> bool {
        self.is_negative
    }

    /// Its significant digits, as many as there are.
    pub fn count_digits(self) -> u32 {
        self.digits.checked_ilog10().map_or(1, |it| it + 1)
    }

    /// The whole number that it is; none where it is none or too large.
    pub fn to_i64(self) -> Option<i64> {
        let zeros = u32::try_from(self.power).ok()?;
        self.signed().checked_mul(10_i64.checked_pow(zeros)?)
    }

    /// The double that is nearest to it, or next to that one.
    pub fn to_f64(self) -> f64 {
        let digits = self.signed() as f64;
        let factor = (0..self.power.unsigned_abs()).fold(1.0, |res, _| res * 10.0);
        if self.power < 0 {
            digits / factor
        } else {
            digits * factor
        }
    }

    fn signed(self) -> i64 {
        let digits = self.digits as i64;
        if self.is_negative { -digits } else { digits }
    }

    /// How far it is from nothing, compared.
    fn cmp_size(self, other: Self) -> Ordering {
        if other.power < self.power {
            return other.cmp_size(self).reverse();
        }
        let zeros = u32::from(other.power.abs_diff(self.power));
        let scaled = 10_u64
            .checked_pow(zeros)
            .and_then(|it| it.checked_mul(other.digits));
        match scaled {
            Some(digits) => self.digits.cmp(&digits),
            None if other.digits == 0 => self.digits.cmp(&0),
            None => Ordering::Less,
        }
    }
}

/// Ten to this power; none where a decimal does not hold it.
pub(super) fn ten_to(power: u32) -> Option<Decimal> {
    Decimal::new(1, i32::try_from(power).ok()?, false)
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

impl From<u32> for Decimal {
    fn from(value: u32) -> Self {
        i64::from(value).into()
    }
}

impl From<i64> for Decimal {
    #[inline(never)]
    fn from(value: i64) -> Self {
        Self::new(value.unsigned_abs(), 0, value < 0).unwrap_or_default()
    }
}

/// What is no decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDecimal;

impl FromStr for Decimal {
    type Err = NoDecimal;

    fn from_str(string: &str) -> Result<Self, Self::Err> {
        let (number, power) = string.split_once(['e', 'E']).unwrap_or((string, "0"));
        let mut power: i32 = power.parse().map_err(|_| NoDecimal)?;
        let (number, is_negative) = match number.strip_prefix('-') {
            Some(number) => (number, true),
            None => (number, false),
        };
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        power -= i32::try_from(decimals.len()).map_err(|_| NoDecimal)?;
        let digits = [whole, decimals].concat().parse().map_err(|_| NoDecimal)?;
        Self::new(digits, power, is_negative).ok_or(NoDecimal)
    }
}

impl Display for Decimal {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut res = self.digits.to_string();
        for _ in 0..self.power {
            res.push('0');
        }
        let decimals = usize::from(self.power.min(0).unsigned_abs());
        while res.len() <= decimals {
            res.insert(0, '0');
        }
        if 0 < decimals {
            res.insert(res.len() - decimals, '.');
        }
        if self.is_negative {
            res.insert(0, '-');
        }
        formatter.write_str(&res)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, false) => self.cmp_size(*other),
            (true, true) => other.cmp_size(*self),
            (one, _) => one.cmp(&false).reverse(),
        }
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            is_negative: !self.is_negative && self.digits != 0,
            ..self
        }
    }
}

/// What does not fit is left as it was: no input may make it panic.
macro_rules! operator {
    ($name:ident, $verb:ident, $checked:ident) => {
        impl $name for Decimal {
            type Output = Self;

            fn $verb(self, other: Self) -> Self {
                self.$checked(other).unwrap_or(self)
            }
        }
    };
}

operator!(Add, add, checked_add);
operator!(Sub, sub, checked_sub);
operator!(Mul, mul, checked_mul);
operator!(Div, div, checked_div);
operator!(Rem, rem, checked_rem);

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(string: &str) -> Decimal {
        string.parse().expect("a decimal")
    }

    #[test]
    fn written_and_read_it_stays_what_it_is() {
        for it in [
            "0",
            "1",
            "-0.05",
            "180000000000",
            "12.5",
            "0.001",
            "999999999999999999",
        ] {
            assert_eq!(decimal(it).to_string(), it);
        }
        assert_eq!(decimal("1.50"), decimal("1.5"));
        assert_eq!(decimal("2e3"), decimal("2000"));
        assert_eq!(decimal("-0").to_string(), "0");
        assert!("1e99".parse::<Decimal>().is_err());
    }

    #[test]
    fn sums_and_products_are_exact() {
        assert_eq!(decimal("0.1") + decimal("0.2"), decimal("0.3"));
        assert_eq!(decimal("2.5") - decimal("4"), decimal("-1.5"));
        assert_eq!(decimal("1e12") + decimal("0.5"), decimal("1000000000000.5"));
        assert_eq!(decimal("1.2") * decimal("-50"), decimal("-60"));
        assert_eq!(
            decimal("123456789012345678") * decimal("1e20"),
            decimal("123456789012345678e20")
        );
    }

    #[test]
    fn quotients_are_cut_to_eighteen_digits() {
        assert_eq!(decimal("1") / decimal("8"), decimal("0.125"));
        assert_eq!(decimal("2") / decimal("3"), decimal("0.666666666666666667"));
        assert_eq!((decimal("2") / decimal("3")).round_dp(4), decimal("0.6667"));
        assert_eq!(Decimal::ONE.checked_div(Decimal::ZERO), None);
    }

    #[test]
    fn order_and_rest_hold_across_powers() {
        assert!(decimal("-3") < decimal("0.001"));
        assert!(decimal("0.2") < decimal("1e30"));
        assert!(decimal("-1e30") < decimal("-0.2"));
        assert!(Decimal::ZERO < decimal("1e30") && decimal("0") < Decimal::MAX);
        assert_eq!(decimal("1234") % decimal("100"), decimal("34"));
        assert_eq!(decimal("7.5") % decimal("2"), decimal("1.5"));
    }

    #[test]
    fn doubles_are_the_nearest() {
        assert_eq!(decimal("0.1").to_f64(), 0.1);
        assert_eq!(decimal("-2.5e9").to_f64(), -2.5e9);
        assert_eq!(decimal("1e18").to_i64(), Some(1_000_000_000_000_000_000));
        assert_eq!(decimal("1e19").to_i64(), None);
    }
}
