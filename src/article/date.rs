//! Dates as pages state them → ISO 8601.
//!
//! Read by hand: chrono's format machinery alone takes 33 KB of the Wasm. Whether
//! a day exists is still chrono's to say.

use chrono::NaiveDate;

/// First letters of the English months, as RFC 2822 and news pages write them.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The ISO form of a machine-readable date; `None` where it is none.
///
/// A date alone stays one; a time comes with seconds, and with its offset where
/// the page states it: `2025-06-10T01:05:00+02:00`.
pub(super) fn iso(value: &str) -> Option<String> {
    let value = value.trim();
    let (day, rest) = numeric(value).or_else(|| worded(value))?;
    let Some((hour, minute, second, rest)) = clock(rest) else {
        return Some(day.to_string());
    };
    let zone = zone(rest.trim_start()).unwrap_or_default();
    Some(format!("{day}T{hour:02}:{minute:02}:{second:02}{zone}"))
}

/// `2025-06-10`, `2025/6/10`, `10.6.2025` or `20250610`, and what follows.
fn numeric(value: &str) -> Option<(NaiveDate, &str)> {
    let (first, rest) = number(value)?;
    if 8 == value.len() - rest.len() {
        let day = NaiveDate::from_ymd_opt(first as i32 / 10_000, first / 100 % 100, first % 100);
        return day.map(|it| (it, rest));
    }
    let mark = rest
        .chars()
        .next()
        .filter(|it| matches!(it, '-' | '/' | '.'))?;
    let (second, rest) = number(rest.strip_prefix(mark)?)?;
    let (third, rest) = number(rest.strip_prefix(mark)?)?;
    let (year, day) = if mark == '.' {
        (third, first)
    } else {
        (first, third)
    };
    if year < 1_000 {
        return None;
    }
    Some((NaiveDate::from_ymd_opt(year as i32, second, day)?, rest))
}

/// `Tue, 10 Jun 2025`, `June 10, 2025`, and what follows.
fn worded(value: &str) -> Option<(NaiveDate, &str)> {
    let (mut month, mut day, mut year) = (None, None, None);
    let mut rest = value;
    while year.is_none() {
        rest = rest.trim_start_matches([' ', ',', '.']);
        if let Some((it, after)) = number(rest) {
            if day.is_none() && it <= 31 {
                day = Some(it);
            } else {
                year = Some(it).filter(|it| (1_000..10_000).contains(it));
                year?;
            }
            rest = after;
        } else {
            let end = rest
                .find(|it: char| !it.is_alphabetic())
                .unwrap_or(rest.len());
            let word = rest[..end].to_lowercase();
            if word.is_empty() {
                return None;
            }
            month = month.or_else(|| MONTHS.iter().position(|it| word.starts_with(it)));
            rest = &rest[end..];
        }
    }
    let day = NaiveDate::from_ymd_opt(year? as i32, month? as u32 + 1, day?)?;
    Some((day, rest))
}

/// `T01:05`, ` 01:05:30.25`: hour, minute, second, and what follows.
fn clock(rest: &str) -> Option<(u32, u32, u32, &str)> {
    let (hour, rest) = number(rest.trim_start_matches(['T', 't', ' ', ',']))?;
    let (minute, rest) = number(rest.strip_prefix(':')?)?;
    let seconds = rest.strip_prefix(':').and_then(number);
    let (second, rest) = seconds.unwrap_or((0, rest));
    let fraction = rest.strip_prefix('.').and_then(number);
    let rest = fraction.map_or(rest, |it| it.1);
    (hour < 24 && minute < 60 && second < 61).then_some((hour, minute, second, rest))
}

/// `Z`, `GMT`, `+0200` or `-05:00` as an offset.
fn zone(rest: &str) -> Option<String> {
    if rest.starts_with(['Z', 'z']) || rest.starts_with("GMT") || rest.starts_with("UTC") {
        return Some("+00:00".to_owned());
    }
    let sign = rest.chars().next().filter(|it| matches!(it, '+' | '-'))?;
    let digits: String = rest[1..].chars().filter(|it| *it != ':').take(4).collect();
    if digits.len() != 4 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    Some(format!("{sign}{}:{}", &digits[..2], &digits[2..]))
}

/// The number that opens `text`, of nine digits at most, and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(text.len());
    let digits = &text[..end];
    (digits.len() <= 9)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|it| (it, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_forms_become_iso() {
        for (value, truth) in [
            ("2025-06-10", Some("2025-06-10")),
            ("June 10, 2025", Some("2025-06-10")),
            ("10 Sept 2025", Some("2025-09-10")),
            ("10.06.2025", Some("2025-06-10")),
            ("20250610", Some("2025-06-10")),
            (
                "2025-06-10T01:05:00.000Z",
                Some("2025-06-10T01:05:00+00:00"),
            ),
            (
                "2025-06-10T01:05:00+0200",
                Some("2025-06-10T01:05:00+02:00"),
            ),
            ("2025-06-10 01:05", Some("2025-06-10T01:05:00")),
            (
                "Tue, 10 Jun 2025 01:05:30 GMT",
                Some("2025-06-10T01:05:30+00:00"),
            ),
            (
                "June 10, 2025 11:30 -05:00",
                Some("2025-06-10T11:30:00-05:00"),
            ),
            ("2025-02-30", None),
            ("yesterday", None),
            ("12345678901234567890", None),
            ("", None),
        ] {
            assert_eq!(iso(value).as_deref(), truth, "{value}");
        }
    }
}
