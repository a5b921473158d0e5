//! Times as ISO 8601 and as milliseconds, without a calendar crate.

/// Milliseconds since 1970 of an ISO 8601 time; a day alone is its midnight, and a
/// time without a zone is one in UTC. `None` for anything else.
pub(crate) fn millis(iso: &str) -> Option<i64> {
    let bytes = iso.as_bytes();
    let number = |from: usize, to: usize| -> Option<i64> {
        let digits = iso.get(from..to)?;
        let all_digits = digits.bytes().all(|it| it.is_ascii_digit());
        all_digits.then(|| digits.parse().ok()).flatten()
    };
    let is_day = bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-');
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    if !is_day || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let midnight = days(year, month, day) * 86_400_000;
    if bytes.len() == 10 {
        return Some(midnight);
    }
    if !matches!(bytes[10], b'T' | b't' | b' ') {
        return None;
    }
    let (hours, minutes) = (number(11, 13)?, number(14, 16)?);
    let mut at = 16;
    let mut millis = 0;
    if bytes.get(at) == Some(&b':') {
        millis = number(17, 19)? * 1000;
        at = 19;
    }
    if bytes.get(at) == Some(&b'.') {
        let digits = bytes[at + 1..].iter().take_while(|it| it.is_ascii_digit());
        let digits = digits.count();
        let fraction = [iso.get(at + 1..at + 1 + digits)?, "00"].concat();
        millis += fraction.get(..3)?.parse::<i64>().ok()?;
        at += 1 + digits;
    }
    let offset = zone(iso.get(at..)?)?;
    Some(midnight + (hours * 60 + minutes - offset) * 60_000 + millis)
}

/// The time in UTC with milliseconds, as `Date.toISOString` writes it.
pub(crate) fn iso(millis: i64) -> String {
    let (day, rest) = (millis.div_euclid(86_400_000), millis.rem_euclid(86_400_000));
    let (year, month, day) = civil(day);
    let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60);
    let (seconds, millis) = (rest / 1000 % 60, rest % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z")
}

/// Minutes east of UTC.
fn zone(zone: &str) -> Option<i64> {
    let sign = match zone.as_bytes() {
        [] | b"Z" | b"z" => return Some(0),
        [b'+', ..] => 1,
        [b'-', ..] => -1,
        _ => return None,
    };
    let digits: String = zone[1..].chars().filter(|it| *it != ':').collect();
    let number: i64 = digits.parse().ok()?;
    match digits.len() {
        2 => Some(sign * number * 60),
        4 => Some(sign * (number / 100 * 60 + number % 100)),
        _ => None,
    }
}

/// Days since 1970 of a civil date (Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms").
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The civil date of days since 1970, by the same.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_back_as_they_are_written() {
        for text in [
            "1970-01-01T00:00:00.000Z",
            "2024-02-29T23:59:59.999Z",
            "2100-03-01T12:00:00.001Z",
        ] {
            assert_eq!(iso(millis(text).expect("it is a time")), text);
        }
        assert_eq!(
            millis("2025-06-10T10:00+02:00"),
            millis("2025-06-10 08:00:00")
        );
        assert_eq!(millis("2025-06-10"), millis("2025-06-10T00:00:00.0Z"));
        for bad in [
            "",
            "yesterday",
            "2025-13-01",
            "2025-06-10T",
            "2025-06-10Tx",
            "2025-06-10T10:00+é",
        ] {
            assert_eq!(millis(bad), None, "{bad}");
        }
    }
}
