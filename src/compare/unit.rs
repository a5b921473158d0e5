//! Units that are the same, and amounts that are the same in two units.

use super::words::is_same_stem;
use crate::figures::{Figure, Kind};
use crate::lower;

/// Two amounts this near, as a share, are one amount converted and rounded.
const CONVERTED: f64 = 0.06;

/// Pairs of units, and how many of the second one of the first is (exact by the
/// international agreements on yard and pound, or by definition).
const FACTORS: &[(&str, &str, f64)] = &[
    ("acre", "hectare", 0.404_686),
    ("barrel", "liter", 158.987),
    ("centimeter", "millimeter", 10.0),
    ("day", "hour", 24.0),
    ("decade", "year", 10.0),
    ("foot", "meter", 0.3048),
    ("ft²", "m²", 0.092_903),
    ("gallon", "liter", 3.785_41),
    ("GW", "MW", 1000.0),
    ("hour", "minute", 60.0),
    ("inch", "centimeter", 2.54),
    ("inch", "millimeter", 25.4),
    ("kilogram", "gram", 1000.0),
    ("kilometer", "meter", 1000.0),
    ("km²", "hectare", 100.0),
    ("m³", "liter", 1000.0),
    ("meter", "centimeter", 100.0),
    ("mi²", "km²", 2.589_99),
    ("mile", "kilometer", 1.609_34),
    ("minute", "second", 60.0),
    ("month", "day", 30.4),
    ("mph", "km/h", 1.609_34),
    ("ounce", "gram", 28.3495),
    ("pound", "kilogram", 0.453_592),
    ("ton", "kilogram", 1000.0),
    ("ton", "pound", 2204.62),
    ("week", "day", 7.0),
    ("yard", "meter", 0.9144),
    ("year", "month", 12.0),
];

/// Symbols and spellings, in lower case, of units by name. Sorted.
const NAMES: &[(&str, &str)] = &[
    ("bbl", "barrel"),
    ("cm", "centimeter"),
    ("feet", "foot"),
    ("ft", "foot"),
    ("g", "gram"),
    ("gal", "gallon"),
    ("h", "hour"),
    ("ha", "hectare"),
    ("in", "inch"),
    ("inche", "inch"),
    ("kg", "kilogram"),
    ("km", "kilometer"),
    ("l", "liter"),
    ("lb", "pound"),
    ("litre", "liter"),
    ("m", "meter"),
    ("mi", "mile"),
    ("min", "minute"),
    ("mm", "millimeter"),
    ("oz", "ounce"),
    ("t", "ton"),
    ("tonne", "ton"),
    ("yd", "yard"),
];

/// A unit in lower case and the singular, British spellings as American ones.
pub(super) fn folded(unit: Option<&str>) -> String {
    let lower = lower::string(unit.unwrap_or_default().trim());
    let singular = match lower.strip_suffix('s') {
        Some(bare) if 3 < bare.len() && !bare.ends_with('s') => bare,
        _ => lower.as_str(),
    };
    match singular.strip_suffix("metre") {
        Some(start) => format!("{start}meter"),
        None => {
            let at = NAMES.binary_search_by_key(&singular, |it| it.0);
            at.map_or(singular, |at| NAMES[at].1).to_owned()
        }
    }
}

/// Whether two units are one: alike, or one noun with more said of it
/// ("AI processor", "processor").
pub(super) fn is_same(a: Option<&str>, b: Option<&str>) -> bool {
    let (a, b) = (folded(a), folded(b));
    a == b || (!a.is_empty() && !b.is_empty() && head(&a) == head(&b))
}

/// Whether two nouns count the same things: one of them is not said, they are
/// synonyms, or one is as general as people are.
pub(super) fn is_same_thing(a: Option<&str>, b: Option<&str>) -> bool {
    let (a, b) = (folded(a), folded(b));
    let is_general = |it: &str| is_same_stem(head(it), "people");
    a.is_empty()
        || b.is_empty()
        || is_same_stem(head(&a), head(&b))
        || is_general(&a)
        || is_general(&b)
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
        (Kind::Money, _) | (_, Kind::Money) => false,
        _ => {
            let from = folded(a.1.unit.as_deref());
            let to = folded(b.1.unit.as_deref());
            if (from.as_str(), to.as_str()) == ("°c", "°f") {
                return is_degrees(one, other);
            }
            if (from.as_str(), to.as_str()) == ("°f", "°c") {
                return is_degrees(other, one);
            }
            FACTORS.iter().any(|(big, small, factor)| {
                let is = |unit: &str, name: &str| unit.eq_ignore_ascii_case(name);
                (is(&from, big) && is(&to, small) && is_near(one * factor, other))
                    || (is(&from, small) && is(&to, big) && is_near(one, other * factor))
            })
        }
    }
}

/// Whether so many degrees Celsius are so many Fahrenheit, give or take one.
fn is_degrees(celsius: f64, fahrenheit: f64) -> bool {
    (celsius * 1.8 + 32.0 - fahrenheit).abs() <= 1.8
}

/// Whether two amounts are one, rounded after it was converted.
pub(super) fn is_near(a: f64, b: f64) -> bool {
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
        assert!(is_same(Some("l"), Some("litres")));
        assert!(is_same_thing(Some("workers"), Some("employee")));
        assert!(is_same_thing(Some("worker"), Some("people")));
        assert!(!is_same_thing(Some("shop"), Some("oven")));
    }

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by_key(|it| it.0));
    }
}
