//! Days that only the day of publication tells: weekdays, `yesterday`, `last year`.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar;
use super::date::dated;
use super::draft::Draft;
use super::lang::Lang;
use super::scan::Scan;
use super::sense::Sense;

/// Weekdays, `yesterday`, `last year`.
pub(super) fn read(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let is_day = scan.can(at, Sense::CALENDAR);
    if let Some(number) = is_day.then(|| calendar::weekday(scan.low(at))).flatten() {
        let fits = scan.is_capital(at) || scan.lang != Lang::English;
        return fits
            .then(|| dated(at, at + 1, day.and_then(|it| weekday(scan, at, it, number))).minor());
    }
    let iso = |date: Option<NaiveDate>| date.map(|it| it.to_string());
    let one = match scan.low(at) {
        "today" | "tonight" => Some(iso(day)),
        "yesterday" => Some(iso(day.and_then(|it| it.checked_sub_days(Days::new(1))))),
        "tomorrow" => Some(iso(day.and_then(|it| it.checked_add_days(Days::new(1))))),
        _ => None,
    };
    if let Some(iso) = one {
        return (scan.lang == Lang::English).then(|| dated(at, at + 1, iso).minor());
    }
    let step = match scan.low(at) {
        "last" => -1_i32,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let iso = match scan.low(at + 1) {
        "year" => day.map(|it| format!("{:04}", it.year() + step)),
        "month" => day
            .and_then(|it| moved(it, step))
            .map(|it| format!("{:04}-{:02}", it.year(), it.month())),
        "week" => day
            .and_then(|it| shifted(it, step))
            .map(|it| it.iso_week())
            .map(|it| format!("{:04}-W{:02}", it.year(), it.week())),
        _ => return None,
    };
    Some(dated(at, at + 2, iso).minor())
}

fn moved(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count)
    } else {
        day.checked_add_months(count)
    }
}

fn shifted(day: NaiveDate, weeks: i32) -> Option<NaiveDate> {
    let count = Days::new(7 * u64::from(weeks.unsigned_abs()));
    if weeks < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    }
}

/// The weekday that news of `day` means: the last one, or the next after `next`.
fn weekday(scan: &Scan<'_>, at: usize, day: NaiveDate, number: u32) -> Option<String> {
    let today = day.weekday().number_from_monday();
    let res = if scan.says_before(at, 1, "next") {
        day.checked_add_days(Days::new(u64::from((number + 6 - today) % 7 + 1)))
    } else {
        day.checked_sub_days(Days::new(u64::from((today + 7 - number) % 7)))
    };
    res.map(|it| it.to_string())
}
