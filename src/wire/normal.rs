//! A figure in one normal form for a person: `CNY 180,000,000,000 per year`,
//! `384 AI processors`, `5% up`, `about 10–15%`.

use crate::figures::Decimal;

use crate::figures::{Approx, Change, Figure, Kind};
use crate::text::Text;

/// The normal form of a figure; its own words where it has no value.
///
/// The extension puts words of the reader's language in the place of those around the
/// amount: `about … per year up`.
pub(super) fn figure(it: &Figure, text: &Text) -> String {
    let mut res = String::new();
    res.push_str(match it.approx {
        Some(Approx::About) => "about ",
        Some(Approx::Over) => "over ",
        Some(Approx::Under) => "under ",
        Some(Approx::UpTo) => "up to ",
        None => "",
    });
    res.push_str(&amount(it, text));
    if let Some(per) = &it.per {
        res.push_str(" per ");
        res.push_str(per);
    }
    res.push_str(match it.change {
        Some(Change::Up) => " up",
        Some(Change::Down) => " down",
        None => "",
    });
    res
}

fn amount(it: &Figure, text: &Text) -> String {
    let unit = it.unit.as_deref().unwrap_or_default();
    if matches!(it.kind, Kind::Date | Kind::Time)
        && let Some(iso) = &it.iso
    {
        return date(iso);
    }
    let Some(value) = it.value else {
        return text.slice(it.span).to_owned();
    };
    let cents = it.kind == Kind::Money;
    let number = range(value, it.value_high, cents);
    let lasting;
    let [before, behind] = match it.kind {
        Kind::Money => [unit, ""],
        Kind::Percent => match unit {
            "pp" => ["", "percentage points"],
            "bp" => ["", "basis points"],
            _ => return number + "%",
        },
        Kind::Ratio => return ratio(value, it.value_high),
        Kind::Rank => ["No.", unit],
        Kind::Score => match it.value_high {
            Some(high) => return between(&grouped(value, false), &grouped(high, false)),
            None => return number,
        },
        Kind::Age => {
            let noun = noun(it, text).filter(|it| !it.starts_with("year"));
            ["", noun.unwrap_or("years")]
        }
        Kind::Duration => {
            lasting = several(it, noun(it, text).unwrap_or(unit));
            ["", lasting.as_str()]
        }
        _ => ["", noun(it, text).unwrap_or(unit)],
    };
    let mut res = [before, &number, behind].join(" ").trim().to_owned();
    let day = it.iso.as_deref().filter(|it| !it.starts_with('P'));
    if let Some(day) = day.filter(|_| it.kind == Kind::Duration) {
        res.push_str(&[" (", &date(day), ")"].concat());
    }
    res
}

/// A nine-year term is nine years.
fn several(it: &Figure, noun: &str) -> String {
    let is_one = it.value == Some(Decimal::ONE) && it.value_high.is_none();
    let is_unit = it.unit.as_deref() == Some(noun);
    [noun, if is_unit && !is_one { "s" } else { "" }].concat()
}

/// The unit as it is written, so in the number and the language of the text; but 550C is
/// 550 °C.
fn noun<'a>(it: &Figure, text: &'a Text) -> Option<&'a str> {
    let after = text.as_str().get(it.number.end..it.span.end)?;
    let noun = after.trim_matches(|it: char| it.is_whitespace() || it == '-');
    // Hundreds of samples, cientos de casas.
    let of = ["of ", "de ", "di "].iter();
    let noun = of.fold(noun, |it, of| it.strip_prefix(of).unwrap_or(it));
    let is_letter = it.kind == Kind::Measure && noun.len() == 1;
    let is_word = noun.starts_with(char::is_alphabetic) && !is_letter || noun.starts_with('°');
    is_word.then_some(noun)
}

/// A share is a percentage, a multiple is one.
fn ratio(value: Decimal, high: Option<Decimal>) -> String {
    let hundred = Decimal::ONE_HUNDRED;
    let percent = |it: Decimal| it.checked_mul(hundred).unwrap_or(it).round_dp(2);
    if value < Decimal::ONE {
        range(percent(value), high.map(percent), false) + "%"
    } else {
        range(value, high, false) + "×"
    }
}

fn range(value: Decimal, high: Option<Decimal>, cents: bool) -> String {
    match high {
        Some(high) if high != value => between(&grouped(value, cents), &grouped(high, cents)),
        _ => grouped(value, cents),
    }
}

fn between(from: &str, to: &str) -> String {
    [from, "–", to].concat()
}

/// Digits in groups of three; where cents matter a fraction has two digits at least.
fn grouped(value: Decimal, cents: bool) -> String {
    let plain = value.to_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut res = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if 0 < at && (whole.len() - at).is_multiple_of(3) {
            res.push(',');
        }
        res.push(digit);
    }
    if !fraction.is_empty() {
        res.push('.');
        res.push_str(fraction);
        if cents && fraction.len() == 1 {
            res.push('0');
        }
    }
    res
}

/// An ISO 8601 date or time, less its signs: `T07:45` is 07:45, `192` the 1920s, `19` the
/// 1900s, `1997/2003` a range; a part of a day is a word.
fn date(iso: &str) -> String {
    let part = |it: &str| {
        let is_number = it.bytes().all(|it| it.is_ascii_digit());
        let (day, time) = it.split_once('T').unwrap_or((it, ""));
        match it.len() {
            2 if is_number => [it, "00s"].concat(),
            3 if is_number => [it, "0s"].concat(),
            _ => [day, &clock(time)].join(" ").trim().to_owned(),
        }
    };
    match iso.split_once('/') {
        Some((from, to)) => between(&part(from), &part(to)),
        None => part(iso),
    }
}

/// A time of day: `09` is 09:00, `MO` the morning.
fn clock(time: &str) -> String {
    match time {
        "" => return String::new(),
        "MO" => return "morning".to_owned(),
        "AF" => return "afternoon".to_owned(),
        "EV" => return "evening".to_owned(),
        "NI" => return "night".to_owned(),
        _ => {}
    }
    let minutes = if time.len() == 2 { ":00" } else { "" };
    [time, minutes].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(value: &str) -> Decimal {
        value.parse().expect("a decimal")
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        let check = |value: &str, found: &str| assert_eq!(grouped(decimal(value), true), found);
        check("180000000000", "180,000,000,000");
        check("999", "999");
        check("1000.50", "1,000.50");
        check("-2.5", "−2.50");
        check("0.125", "0.125");
    }

    #[test]
    fn words_stand_around_the_amount() {
        let text = Text::plain("Rents rose by about £1,200.50 a year in the town.");
        let found = crate::figures::find(&text);
        let found: Vec<_> = found.iter().map(|it| figure(it, &text)).collect();
        assert_eq!(found, ["about GBP 1,200.50 per year up"]);
    }

    #[test]
    fn shares_are_percentages_and_multiples_are_multiples() {
        assert_eq!(ratio(decimal("0.6667"), None), "66.67%");
        assert_eq!(ratio(decimal("0.2"), Some(decimal("0.25"))), "20–25%");
        assert_eq!(ratio(decimal("10"), None), "10×");
    }

    #[test]
    fn dates_lose_the_signs_that_only_machines_read() {
        let check = |iso: &str, found: &str| assert_eq!(date(iso), found);
        check("2025-06-10", "2025-06-10");
        check("192", "1920s");
        check("1997/2003", "1997–2003");
        check("T07:45", "07:45");
        check("T03", "03:00");
        check("2024-Q1", "2024-Q1");
        check("2025-06-13T19:45", "2025-06-13 19:45");
        check("2025-06-13TNI", "2025-06-13 night");
        check("2025-06-03/2025-06-07", "2025-06-03–2025-06-07");
    }
}
