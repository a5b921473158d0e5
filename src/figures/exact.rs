//! Exact decimals whose every operation is compiled once.
//!
//! `rust_decimal` inlines its arithmetic and its comparisons; at the hundred places
//! that use them here this came to a tenth of the extension's Wasm.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};
use std::str::FromStr;

use rust_decimal::Decimal as Number;

/// An exact decimal of up to 28 digits.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Decimal(pub(super) Number);

impl Decimal {
    pub(super) const ZERO: Self = Self(Number::ZERO);
    pub(super) const ONE: Self = Self(Number::ONE);
    pub(super) const TWO: Self = Self(Number::TWO);
    pub(super) const TEN: Self = Self(Number::TEN);
    pub(super) const ONE_HUNDRED: Self = Self(Number::ONE_HUNDRED);
    pub(super) const ONE_THOUSAND: Self = Self(Number::ONE_THOUSAND);
    pub(super) const MAX: Self = Self(Number::MAX);
    /// A half.
    pub(super) const HALF: Self = Self(Number::from_parts(5, 0, 0, false, 1));

    /// `digits` with so many of them decimals; none beyond 28.
    #[inline(never)]
    pub(super) fn with_scale(digits: i128, decimals: u32) -> Option<Self> {
        Number::try_from_i128_with_scale(digits, decimals)
            .ok()
            .map(Self)
    }

    #[inline(never)]
    pub(super) fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    #[inline(never)]
    pub(super) fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    #[inline(never)]
    pub(super) fn checked_mul(self, other: Self) -> Option<Self> {
        self.0.checked_mul(other.0).map(Self)
    }

    #[inline(never)]
    pub(super) fn checked_div(self, other: Self) -> Option<Self> {
        self.0.checked_div(other.0).map(Self)
    }

    #[inline(never)]
    pub(super) fn round_dp(self, places: u32) -> Self {
        Self(self.0.round_dp(places))
    }

    pub(super) fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    #[inline(never)]
    pub(super) fn is_integer(self) -> bool {
        self.0.is_integer()
    }

    pub(super) fn is_negative(self) -> bool {
        self.0.is_sign_negative()
    }
}

/// Ten to this power; none where a decimal does not hold it.
#[inline(never)]
pub(super) fn ten_to(power: u32) -> Option<Decimal> {
    10_i128
        .checked_pow(power)
        .and_then(|it| Decimal::with_scale(it, 0))
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
        Self(Number::from(value))
    }
}

impl FromStr for Decimal {
    type Err = rust_decimal::Error;

    #[inline(never)]
    fn from_str(string: &str) -> Result<Self, Self::Err> {
        string.parse().map(Self)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

/// What does not fit is left as it was: no input may make it panic.
macro_rules! operator {
    ($name:ident, $verb:ident, $checked:ident) => {
        impl $name for Decimal {
            type Output = Self;

            #[inline(never)]
            fn $verb(self, other: Self) -> Self {
                self.0.$checked(other.0).map_or(self, Self)
            }
        }
    };
}

operator!(Add, add, checked_add);
operator!(Sub, sub, checked_sub);
operator!(Mul, mul, checked_mul);
operator!(Div, div, checked_div);
operator!(Rem, rem, checked_rem);
