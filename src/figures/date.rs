//! Days, months, years, quarters: as written, and resolved against the day of
//! publication where they need it.

use chrono::{Datelike, NaiveDate};

use super::Kind;
use super::calendar;
use super::draft::Draft;
use super::lang::Lang;
use super::money;
use super::number::{self, Of};
use super::ordinal;
use super::relative;
use super::scan::{Class, Scan, is_one_of};
use super::sense::Sense;
use super::unit;

/// The month that the word at `at` names.
fn month(scan: &Scan<'_>, at: usize) -> Option<u32> {
    // `may` and `march` in lower case are verbs.
    let fits = scan.can(at, Sense::CALENDAR) && (scan.is_capital(at) || scan.lang != Lang::English);
    fits.then(|| calendar::month(scan.low(at)))?
}

/// The date that starts at `at`; `day` is the day of publication.
pub(super) fn read(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    glyph_date(scan, at, day)
        .or_else(|| numeric(scan, at))
        .or_else(|| day_month(scan, at, day))
        .or_else(|| month_day(scan, at, day))
        .or_else(|| part(scan, at, day))
        .or_else(|| years(scan, at))
        .or_else(|| relative::read(scan, at, day))
}

/// A date; one that nothing resolves is no card.
pub(super) fn dated(from: usize, to: usize, iso: Option<String>) -> Box<Draft> {
    let mut res = Draft::new(Kind::Date, from, to, None);
    res.card = iso.is_some();
    res.iso = iso;
    res
}

/// A year in digits at `at`.
fn year(scan: &Scan<'_>, at: usize) -> Option<i32> {
    let raw = scan.raw(at);
    let value: i32 = (scan.is_digits(at) && raw.len() == 4).then(|| raw.parse().ok())??;
    let goes_on = (scan.has_mark(at + 1, ".") || scan.has_mark(at + 1, ","))
        && scan.glued(at + 1)
        && scan.is_digits(at + 2)
        && scan.glued(at + 2);
    ((1000..=2100).contains(&value) && !goes_on).then_some(value)
}

/// A day of a month at `at`: `10`, `10th`, `1er`, `3.`: the token after it.
fn day_number(scan: &Scan<'_>, at: usize) -> Option<(usize, u32)> {
    if !scan.is_digits(at) || 2 < scan.raw(at).len() {
        return None;
    }
    let value: u32 = scan.raw(at).parse().ok()?;
    let suffix = scan.glued(at + 1) && scan.says(at + 1, "st nd rd th er º");
    let dot = scan.glued(at + 1) && scan.has_mark(at + 1, ".") && scan.lang == Lang::German;
    (1..=31)
        .contains(&value)
        .then_some((at + 1 + usize::from(suffix || dot), value))
}

/// `10 June 2025`, `10th of June`, `10. Juni`, `10 de junio de 2025`.
fn day_month(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let (next, number) = day_number(scan, at).or_else(|| day_word(scan, at))?;
    let (next, high) = day_range(scan, next).unwrap_or((next, None));
    let of = usize::from(scan.says(next, "of de"));
    let month =
        month(scan, next + of).filter(|_| !scan.glued(next + of) || scan.lang != Lang::English)?;
    let mut to = next + of + 1;
    to += usize::from(scan.has_mark(to, ".") && scan.glued(to) && scan.is_digits(to + 1));
    let comma = usize::from(scan.has_mark(to, ",") || scan.says(to, "de del of"));
    let res = match year(scan, to + comma) {
        Some(year) => dated(at, to + comma + 1, Some(full(year, month, number)?)),
        None => dated(at, to, near(day, month, Some(number))),
    };
    Some(through(res, high))
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

/// `second of August`, `twenty-third of September`.
fn day_word(scan: &Scan<'_>, at: usize) -> Option<(usize, u32)> {
    let (to, value) = ordinal::read(scan, at).filter(|it| scan.says(it.0, "of"))?;
    let value = u32::try_from(value.to_i64()?).ok()?;
    (1..=31).contains(&value).then_some((to, value))
}

/// The last day of `3–7 June` or `June 3 to 7`, behind the first one: the token after
/// it, and the day.
fn day_range(scan: &Scan<'_>, at: usize) -> Option<(usize, Option<u32>)> {
    let tied = scan.is_hyphen(at) || scan.says(at, "to");
    let (to, last) = day_number(scan, at + 1).filter(|_| tied)?;
    Some((to, Some(last)))
}

/// A day that goes on to another one of its month.
fn through(mut draft: Box<Draft>, last: Option<u32>) -> Box<Draft> {
    let days = draft.iso.as_deref().zip(last).and_then(|(iso, last)| {
        let first = day_of(iso)?;
        let last = first.with_day(last).filter(|it| first < *it)?;
        Some(format!("{first}/{last}"))
    });
    if days.is_some() {
        draft.iso = days;
    }
    draft
}

/// `March 3, 2026`, `March 3`, `May 1998`.
fn month_day(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let month = month(scan, at)?;
    let dot = usize::from(scan.has_mark(at + 1, ".") && scan.glued(at + 1));
    let next = at + 1 + dot;
    let of = usize::from(scan.says(next, "of de del") || scan.has_mark(next, ","));
    if let Some(year) = year(scan, next + of).filter(|_| scan.is_digits(next + of)) {
        return Some(dated(
            at,
            next + of + 1,
            Some(format!("{year:04}-{month:02}")),
        ));
    }
    if let Some((to, number)) = day_number(scan, next) {
        // June 3 to 7, but not 3 to 7 people.
        let range = day_range(scan, to).filter(|it| !scan.is_word(it.0) || scan.is_stop(it.0));
        let (to, high) = range.unwrap_or((to, None));
        let ends_number = !(scan.has_mark(to, ".,:")
            && scan.glued(to)
            && scan.is_digits(to + 1)
            && scan.glued(to + 1));
        if !ends_number || scan.has_mark(to, "%") {
            return None;
        }
        let comma = usize::from(scan.has_mark(to, ","));
        if let Some(year) = year(scan, to + comma) {
            let res = dated(at, to + comma + 1, Some(full(year, month, number)?));
            return Some(through(res, high));
        }
        let res = dated(at, to, near(day, month, Some(number)));
        return Some(through(res, high));
    }
    let before = scan.low_before(at, 1);
    let sure = matches!(
        before,
        "in" | "since"
            | "until"
            | "by"
            | "last"
            | "this"
            | "next"
            | "of"
            | "from"
            | "during"
            | "late"
            | "early"
            | "mid"
    );
    (sure && dot == 0).then(|| dated(at, at + 1, near(day, month, None)).minor())
}

fn full(year: i32, month: u32, day: u32) -> Option<String> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    Some(date.to_string())
}

/// A month, and perhaps a day, of the year that is nearest to the publication.
fn near(day: Option<NaiveDate>, month: u32, number: Option<u32>) -> Option<String> {
    let base = day?;
    let ahead = i64::from(month) - i64::from(base.month());
    let year = match ahead {
        7.. => base.year() - 1,
        ..=-7 => base.year() + 1,
        _ => base.year(),
    };
    match number {
        Some(number) => full(year, month, number),
        None => Some(format!("{year:04}-{month:02}")),
    }
}

/// `2025-06-10`, `10.06.2025`, `5/17/2018`.
fn numeric(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let mark = scan.mark(at + 1)?;
    let fits = (0..5).skip(1).all(|it| scan.glued(at + it))
        && scan.is_digits(at)
        && scan.is_digits(at + 2)
        && scan.mark(at + 3) == Some(mark)
        && scan.is_digits(at + 4)
        && !(scan.glued(at) && at > 0 && scan.class(at - 1) != Class::Mark)
        && matches!(mark, '-' | '.' | '/');
    if !fits {
        return None;
    }
    let part = |it: usize| scan.raw(it).parse::<u32>().ok();
    let (first, second, third) = (part(at)?, part(at + 2)?, part(at + 4)?);
    let (year, month, day) = if scan.raw(at).len() == 4 {
        (first, second, third)
    } else if scan.raw(at + 4).len() != 4 {
        return None;
    } else if mark == '/' && scan.lang == Lang::English && first <= 12 {
        (third, first, second)
    } else {
        (third, second, first)
    };
    let iso = full(i32::try_from(year).ok()?, month, day)?;
    Some(dated(at, at + 5, Some(iso)))
}

/// `2025年6月10日`, `6월 10일`, `2019年`.
fn glyph_date(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let part = |it: usize, units: &[&str]| -> Option<u32> {
        let is_part = scan.is_digits(it)
            && units.contains(&scan.raw(it + 1))
            && !matches!(scan.raw(it + 2), "间" | "間" | "간" | "前" | "后" | "後");
        is_part.then(|| scan.raw(it).parse().ok())?
    };
    let (mut to, mut iso) = (at, String::new());
    let is_year = |it: u32| (1000..=2100).contains(&it);
    let year = part(to, &["年", "년"]).filter(|it| is_year(*it));
    if let Some(year) = year {
        iso = format!("{year:04}");
        to += 2;
    }
    let month = part(to, &["月", "월"]).filter(|it| (1..=12).contains(it));
    if let Some(month) = month {
        to += 2;
        let number = part(to, &["日", "일", "号"]).filter(|it| (1..=31).contains(it));
        to += if number.is_some() { 2 } else { 0 };
        iso = match (year, number) {
            (Some(year), Some(number)) => full(i32::try_from(year).ok()?, month, number)?,
            (Some(year), None) => format!("{year:04}-{month:02}"),
            (None, number) => near(day, month, number).unwrap_or_default(),
        };
    }
    let card = month.is_some() && !iso.is_empty();
    let mut res = dated(at, to, Some(iso).filter(|it| !it.is_empty()));
    res.card = card;
    (at < to).then_some(res)
}

/// `the first quarter of 2024`, `Q1 2024`, `Q3`, `the second half`, `the 19th century`.
fn part(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let the = usize::from(scan.says(at, "the"));
    let (number, next, letter) =
        if scan.says(at, "q") && scan.glued(at + 1) && scan.raw(at + 1).len() == 1 {
            (scan.raw(at + 1).parse().ok()?, at + 2, 'Q')
        } else {
            let (next, number) = ordinal::read(scan, at + the)?;
            let next = next + usize::from(scan.is_hyphen(next));
            let letter = match scan.low(next) {
                "quarter" => 'Q',
                "half" => 'H',
                "century" => 'C',
                _ => return None,
            };
            (u32::try_from(number.to_i64()?).ok()?, next + 1, letter)
        };
    if letter == 'C' {
        let iso = number.checked_sub(1).filter(|it| (9..21).contains(it))?;
        return Some(dated(at + the, next, Some(format!("{iso:02}"))).minor());
    }
    let months = if letter == 'Q' { 3 } else { 6 };
    if !(1..=12 / months).contains(&number) {
        return None;
    }
    let of = usize::from(scan.says(next, "of in"));
    if let Some(year) = year(scan, next + of) {
        let iso = format!("{year:04}-{letter}{number}");
        return Some(dated(at, next + of + 1, Some(iso)));
    }
    // The first half of a game is no part of a year.
    let past = |it: NaiveDate| it.year() - i32::from(it.month0() / months < number - 1);
    let iso = day
        .filter(|_| letter == 'Q')
        .map(|it| format!("{:04}-Q{number}", past(it)));
    (letter == 'Q').then(|| dated(at + the, next, iso).minor())
}

/// `1920s`, `2019`, `1997 to 2003`, `2018-19`.
fn years(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let first = year(scan, at)?;
    let hyphen_before =
        scan.glued(at) && scan.has_mark_before(at, "-") && at > 1 && scan.glued(at - 1);
    let mid = hyphen_before && scan.says_before(at, 2, "mid early late pre post");
    if scan.glued(at) && at > 0 && (scan.class(at - 1) == Class::Word || hyphen_before && !mid) {
        return None;
    }
    if scan.glued(at + 1) && scan.says(at + 1, "s")
        || scan.starts_with(at + 1, "’s") && first % 10 == 0
    {
        let iso = format!("{}", first / 10);
        return (first % 10 == 0).then(|| dated(at, at + 2, Some(iso)).minor());
    }
    let tie = at + 1;
    let tied = scan.says(tie, "and") && scan.says_before(at, 1, "between")
        || scan.says(tie, "to")
        || scan.is_hyphen(tie)
        || scan.says(tie, "bis à until through");
    if let Some(second) =
        year(scan, at + 2).filter(|it| tied && first < *it && is_year_place(scan, at))
    {
        return Some(dated(at, at + 3, Some(format!("{first:04}/{second:04}"))).minor());
    }
    // 2013-14.
    let short = scan.is_hyphen(tie)
        && scan.is_digits(at + 2)
        && scan.raw(at + 2).len() == 2
        && scan.glued(at + 2);
    let last: Option<i32> = scan.raw(at + 2).parse().ok().filter(|_| short);
    if let Some(last) = last.filter(|it| *it == (first + 1) % 100 && is_year_place(scan, at)) {
        return Some(
            dated(
                at,
                at + 3,
                Some(format!("{first:04}/{:04}", first - first % 100 + last)),
            )
            .minor(),
        );
    }
    let glued_unit =
        scan.glued(at + 1) && (scan.is_word(at + 1) || scan.has_mark(at + 1, "%°€$£/'\""));
    if glued_unit || !is_year_place(scan, at) {
        return None;
    }
    Some(dated(at, at + 1, Some(format!("{first:04}"))).minor())
}

/// Words before a year.
const BEFORE_YEAR: &str = "ab after before between by circa dal del depuis desde during early em en fiscal \
    im in jahr late mid nach nel roku sedan seit since sinds through till until vor \
    w year";

/// Whether a number of four digits stands where a year would.
fn is_year_place(scan: &Scan<'_>, at: usize) -> bool {
    let before = scan.low_before(at, 1);
    let next = at + 1;
    let has_unit = unit::read(scan, next).is_some()
        || money::behind(scan, next).is_some()
        || number::scale_word(scan, next, Of::Anything).is_some();
    if has_unit {
        return false;
    }
    if is_one_of(before, BEFORE_YEAR) || scan.can(at.wrapping_sub(1), Sense::CALENDAR) {
        return true;
    }
    let value: i32 = scan.raw(at).parse().unwrap_or_default();
    let counts = scan.is_word(next)
        && !scan.glued(next)
        && scan.can(next, Sense::PLURAL)
        && !scan.is_capital(next);
    let marked = scan.has_mark_before(at, "$€£¥#~<>=");
    let last = at.saturating_sub(1);
    let named = at > 0 && scan.is_capital(last) && !scan.is_stop(last);
    (1950..=2035).contains(&value) && !counts && !marked && !named
}
