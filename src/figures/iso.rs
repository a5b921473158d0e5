//! Days and periods as ISO 8601 and TIMEX3 write them: `2025-06-10`, `2025-Q3`.

use chrono::NaiveDate;

use super::exact::Decimal;

/// So many of a unit of time: `P3D`, `PT15M`.
pub(super) fn stretch(count: Decimal, unit: &str) -> Option<String> {
    let (opens, times, letter) = match unit {
        "second" => ("PT", 1, "S"),
        "minute" => ("PT", 1, "M"),
        "hour" => ("PT", 1, "H"),
        "day" => ("P", 1, "D"),
        "week" => ("P", 1, "W"),
        "fortnight" => ("P", 2, "W"),
        "month" => ("P", 1, "M"),
        "quarter" => ("P", 3, "M"),
        "year" => ("P", 1, "Y"),
        "decade" => ("P", 10, "Y"),
        "century" => ("P", 100, "Y"),
        _ => return None,
    };
    let count = count.checked_mul(Decimal::from(times))?;
    Some([opens, &count.to_string(), letter].concat())
}

/// A year, and what follows it.
#[inline(never)]
pub(super) fn year(year: i32, rest: &str) -> String {
    year.to_string() + rest
}

/// `2025-06`.
pub(super) fn month(of: i32, month: u32) -> String {
    year(of, two("-", month).as_str())
}

/// A number in two digits behind a mark: `-W09`, `T07`.
#[inline(never)]
pub(super) fn two(mark: &str, number: u32) -> String {
    let zero = if number < 10 { "0" } else { "" };
    [mark, zero, &number.to_string()].concat()
}

/// A day.
#[inline(never)]
pub(super) fn day(day: Option<NaiveDate>) -> Option<String> {
    day.map(|it| it.to_string())
}

/// Two of them with all between.
#[inline(never)]
pub(super) fn through(first: &str, last: &str) -> String {
    [first, "/", last].concat()
}

/// The day that `2025-06-10` says: chrono's own reader is as large as a language here.
pub(super) fn day_of(iso: &str) -> Option<NaiveDate> {
    let mut parts = iso.split('-').map(|it| it.parse::<u32>().ok());
    let mut part = || parts.next().flatten();
    NaiveDate::from_ymd_opt(part()?.try_into().ok()?, part()?, part()?)
}

/// A day's month: `2025-06`.
#[inline(never)]
pub(super) fn month_of(day: NaiveDate) -> String {
    let mut res = day.to_string();
    res.truncate("2025-06".len());
    res
}

/// A day of a year, if it exists.
pub(super) fn full(year: i32, month: u32, number: u32) -> Option<String> {
    day(NaiveDate::from_ymd_opt(year, month, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_periods_are_written_in_full() {
        assert_eq!(full(2025, 6, 3).as_deref(), Some("2025-06-03"));
        assert_eq!(stretch(Decimal::TWO, "fortnight").as_deref(), Some("P4W"));
        assert_eq!(full(2025, 2, 30), None);
        assert_eq!(month(2025, 6), "2025-06");
        assert_eq!(year(2025, &two("-W", 9)), "2025-W09");
        assert_eq!(
            day_of("2025-06-03").map(month_of).as_deref(),
            Some("2025-06")
        );
    }
}
