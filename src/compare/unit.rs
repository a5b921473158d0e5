//! Units that are the same, and amounts that are the same in two units.

use crate::figures::{Figure, Kind};

/// Two amounts this near, as a share, are one amount converted and rounded.
const CONVERTED: f64 = 0.06;

/// Pairs of units, and how many of the second one of the first is (exact by the
/// international agreements on yard and pound, or by definition).
const FACTORS: &[(&str, &str, f64)] = &[
    ("acre", "hectare", 0.404_686),
    ("barrel", "liter", 158.987),
    ("day", "hour", 24.0),
    ("foot", "meter", 0.3048),
    ("ft", "m", 0.3048),
    ("gallon", "liter", 3.785_41),
    ("hour", "minute", 60.0),
    ("inch", "centimeter", 2.54),
    ("in", "cm", 2.54),
    ("kilometer", "meter", 1000.0),
    ("km", "m", 1000.0),
    ("lb", "kg", 0.453_592),
    ("mile", "kilometer", 1.609_34),
    ("mi", "km", 1.609_34),
    ("mph", "km/h", 1.609_34),
    ("minute", "second", 60.0),
    ("month", "day", 30.4),
    ("ounce", "gram", 28.3495),
    ("pound", "kilogram", 0.453_592),
    ("ton", "kilogram", 1000.0),
    ("week", "day", 7.0),
    ("yard", "meter", 0.9144),
    ("year", "month", 12.0),
    ("decade", "year", 10.0),
];

/// A unit in lower case and the singular, British spellings as American ones.
pub(super) fn folded(unit: Option<&str>) -> String {
    let lower = unit.unwrap_or_default().trim().to_lowercase();
    let singular = match lower.strip_suffix('s') {
        Some(bare) if 3 < bare.len() && !bare.ends_with('s') => bare,
        _ => lower.as_str(),
    };
    match singular.strip_suffix("metre") {
        Some(start) => format!("{start}meter"),
        None if singular == "litre" => "liter".to_owned(),
        None if singular == "feet" => "foot".to_owned(),
        None => singular.to_owned(),
    }
}

/// Whether two units are one: alike, or one noun with more said of it
/// ("AI processor", "processor").
pub(super) fn is_same(a: Option<&str>, b: Option<&str>) -> bool {
    let (a, b) = (folded(a), folded(b));
    a == b || (!a.is_empty() && !b.is_empty() && head(&a) == head(&b))
}

fn head(unit: &str) -> &str {
    unit.rsplit(' ').next().unwrap_or(unit)
}

/// Whether the two amounts are one in two units.
pub(super) fn is_converted(a: (f64, &Figure), b: (f64, &Figure)) -> bool {
    let (one, other) = (a.0, b.0);
    match (a.1.kind, b.1.kind) {
        (Kind::Percent, Kind::Ratio) => is_near(one, other * 100.0),
        (Kind::Ratio, Kind::Percent) => is_near(one * 100.0, other),
        _ => {
            let from = folded(a.1.unit.as_deref());
            let to = folded(b.1.unit.as_deref());
            FACTORS.iter().any(|(big, small, factor)| {
                (from == *big && to == *small && is_near(one * factor, other))
                    || (from == *small && to == *big && is_near(one, other * factor))
            })
        }
    }
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= CONVERTED * a.abs().max(b.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_fold_number_and_spelling() {
        assert!(is_same(Some("Kilometres"), Some("kilometer")));
        assert!(is_same(Some("AI processor"), Some("processors")));
        assert!(!is_same(Some("USD"), Some("CNY")));
        assert!(!is_same(None, Some("km")));
        assert!(is_same(None, None));
    }
}
