//! What a currency is worth in another: as the texts themselves say, else about.

use crate::figures::{Figure, Kind};
use crate::reading::Reading;

use super::unit::is_near;

/// The least and the most of a currency that a dollar has bought since 2000: rates of
/// the day are not ours to know, but Rmb50 were never $50. Sorted.
const PER_DOLLAR: &[(&str, f64, f64)] = &[
    ("AUD", 0.9, 2.1),
    ("BRL", 1.5, 6.5),
    ("CAD", 0.9, 1.7),
    ("CHF", 0.7, 1.9),
    ("CNY", 6.0, 8.4),
    ("CZK", 14.0, 43.0),
    ("DKK", 4.6, 9.0),
    ("EUR", 0.6, 1.25),
    ("GBP", 0.45, 0.95),
    ("HKD", 7.7, 7.9),
    ("HUF", 140.0, 450.0),
    ("IDR", 6500.0, 17500.0),
    ("ILS", 2.9, 5.1),
    ("INR", 38.0, 95.0),
    ("JPY", 74.0, 165.0),
    ("KRW", 890.0, 1600.0),
    ("MXN", 8.9, 25.5),
    ("MYR", 2.9, 4.9),
    ("NOK", 4.8, 12.0),
    ("NZD", 1.1, 2.6),
    ("PHP", 39.0, 60.0),
    ("PLN", 1.9, 5.1),
    ("RUB", 22.0, 130.0),
    ("SAR", 3.7, 3.8),
    ("SEK", 5.7, 11.5),
    ("SGD", 1.15, 1.9),
    ("THB", 28.0, 47.0),
    ("TRY", 0.6, 45.0),
    ("TWD", 27.0, 36.0),
    ("USD", 1.0, 1.0),
    ("ZAR", 5.5, 20.0),
];

/// Currencies of which a text says what one is in another.
#[derive(Debug, Default)]
pub(super) struct Rates {
    /// So many of the second are one of the first.
    rates: Vec<(String, String, f64)>,
}

impl Rates {
    /// Reads the rates off the amounts that the texts give in two currencies.
    pub(super) fn of(readings: [&Reading; 2]) -> Self {
        let mut rates = Vec::new();
        for reading in readings {
            for it in &reading.figures {
                let other = it.equivalent_of.and_then(|at| reading.figures.get(at));
                let both = other.and_then(|other| money(other).zip(money(it)));
                if let Some(((from, one), (to, same))) = both
                    && from != to
                    && one != 0.0
                    && !rates
                        .iter()
                        .any(|it: &(String, String, f64)| it.0 == from && it.1 == to)
                {
                    rates.push((from.to_owned(), to.to_owned(), same / one));
                }
            }
        }
        Self { rates }
    }

    /// Whether an amount in another currency may be the same amount.
    pub(super) fn is_converted(&self, a: &Figure, b: &Figure) -> bool {
        let (Some((from, one)), Some((to, other))) = (money(a), money(b)) else {
            return false;
        };
        if from == to {
            return false;
        }
        for (first, second, rate) in &self.rates {
            if first == from && second == to {
                return is_near(one * rate, other);
            }
            if first == to && second == from {
                return is_near(one, other * rate);
            }
        }
        // An editor who changes the sign alone converts nothing.
        if one == other {
            return false;
        }
        let bounds = |code: &str| {
            let at = PER_DOLLAR.binary_search_by_key(&code, |it| it.0).ok()?;
            Some((PER_DOLLAR[at].1, PER_DOLLAR[at].2))
        };
        let (Some((low_a, high_a)), Some((low_b, high_b))) = (bounds(from), bounds(to)) else {
            return true;
        };
        let ratio = other / one;
        (low_b / high_a..=high_b / low_a).contains(&ratio)
    }
}

fn money(it: &Figure) -> Option<(&str, f64)> {
    let value = it.value.filter(|_| it.kind == Kind::Money)?.to_f64();
    Some((it.unit.as_deref()?, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_sorted_and_bounds_hold() {
        assert!(PER_DOLLAR.is_sorted_by_key(|it| it.0));
        assert!(PER_DOLLAR.iter().all(|it| it.1 <= it.2));
    }
}
