//! Days, months, years, quarters: as written, and resolved against the day of
//! publication where they need it.

use chrono::{Datelike, NaiveDate};

use super::Kind;
use super::calendar;
use super::draft::Draft;
use super::iso::{self, day_of, full};
use super::lang::Lang;
use super::numeric;
use super::ordinal;
use super::period;
use super::relative;
use super::scan::Scan;
use super::sense::Sense;
use super::year;
use crate::table::is_one_of;

/// The month that the word at `at` names.
fn month(scan: &Scan<'_>, at: usize) -> Option<u32> {
    is_calendar(scan, at).then(|| calendar::month(scan.low(at)))?
}

/// Whether the word at `at` is a month or a weekday: `may` and `march` in lower case are
/// verbs.
pub(super) fn is_calendar(scan: &Scan<'_>, at: usize) -> bool {
    let sure = scan.is_capital(at)
        || scan.lang != Lang::English
        || !scan.says(at, "august dec mar march may sat sun wed");
    sure && scan.can(at, Sense::CALENDAR)
}

/// The date that starts at `at`; `day` is the day of publication.
pub(super) fn read(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let mut res = numeric::glyphs(scan, at, day)
        .or_else(|| numeric::digits(scan, at))
        .or_else(|| day_month(scan, at, day))
        .or_else(|| month_day(scan, at, day))
        .or_else(|| part(scan, at, day))
        .or_else(|| year::read(scan, at))
        .or_else(|| alone(scan, at, day))
        .or_else(|| relative::read(scan, at, day))?;
    if res.from == at {
        res.from = opening(scan, at);
    }
    // The week of May 5.
    let is_week = scan.says_before(res.from, 1, "of") && scan.says_before(res.from, 2, "week");
    if let Some(first) = res.iso.as_deref().and_then(day_of).filter(|_| is_week) {
        res.from -= 2;
        res.iso = Some(period::week(first));
    }
    Some(res)
}

/// Where a date that is read from `at` on opens: early 2023, mid-March, last Friday.
fn opening(scan: &Scan<'_>, at: usize) -> usize {
    let hyphen = usize::from(scan.has_mark_before(at, "-"));
    let is_step = scan.lang == Lang::English
        && scan.can(at, Sense::CALENDAR)
        && scan.can(at.wrapping_sub(1), Sense::STEP);
    match scan.says_before(at, 1 + hyphen, "early late mid") {
        true => at - 1 - hyphen,
        false => at - usize::from(is_step),
    }
}

/// A date; one that nothing resolves is no card.
pub(super) fn dated(from: usize, to: usize, iso: Option<String>) -> Box<Draft> {
    let mut res = Draft::new(Kind::Date, from, to, None);
    res.card = iso.is_some();
    res.iso = iso;
    res
}

/// A day of a month at `at`: `10`, `10th`, `1er`, `3.`: the token after it.
fn day_number(scan: &Scan<'_>, at: usize) -> Option<(usize, u32)> {
    if !scan.is_digits(at) || 2 < scan.low(at).len() {
        return None;
    }
    let value: u32 = scan.low(at).parse().ok()?;
    let suffix = scan.glued(at + 1) && scan.says(at + 1, "st nd rd th er º");
    let dot = scan.glued(at + 1) && scan.has_mark(at + 1, ".") && scan.lang != Lang::English;
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
    let res = match period::year_of(scan, to + comma, day) {
        Some((to, year)) => dated(at, to, Some(full(year, month, number)?)),
        None => dated(at, to, near(day, month, Some(number))),
    };
    Some(through(res, high))
}

/// `second of August`, `twenty-third of September`.
fn day_word(scan: &Scan<'_>, at: usize) -> Option<(usize, u32)> {
    let (to, value) = ordinal::read(scan, at).filter(|it| scan.says(it.0, "of"))?;
    let value = u32::try_from(value.to_i64()?).ok()?;
    (1..=31).contains(&value).then_some((to, value))
}

/// `on the 18th`, `Friday the 13th`: a day of this month or of the one next to it.
fn alone(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let weekday = at
        .checked_sub(1)
        .and_then(|it| calendar::weekday(scan.low(it)));
    let fits = weekday.is_some() || scan.says_before(at, 1, "after before by on since until");
    if !fits || !scan.says(at, "the") || !scan.glued(at + 2) {
        return None;
    }
    let (to, number) = day_number(scan, at + 1).filter(|it| it.0 == at + 3)?;
    let is_noun = scan.is_word(to) && !scan.is_stop(to) || scan.is_hyphen(to);
    // The nearest one.
    let step = |it: NaiveDate| match i64::from(number) - i64::from(it.day()) {
        15.. if !relative::looks_ahead(scan, at) => -1,
        ..=-15 => 1,
        _ => 0,
    };
    let day = day.and_then(|it| relative::moved(it, step(it))?.with_day(number));
    let res = || dated(at, to, iso::day(day)).minor();
    (!is_noun).then(res)
}

/// The last day of `3–7 June` or `June 3 to 7`, behind the first one: the token after
/// it, and the day.
fn day_range(scan: &Scan<'_>, at: usize) -> Option<(usize, Option<u32>)> {
    let tied = scan.is_hyphen(at)
        || scan.says(at, "to through till until")
        || scan.says(at, "and") && (2..4).any(|it| scan.says_before(at, it, "between"));
    let (to, last) = day_number(scan, at + 1).filter(|_| tied)?;
    Some((to, Some(last)))
}

/// A day that goes on to another one of its month.
fn through(mut draft: Box<Draft>, last: Option<u32>) -> Box<Draft> {
    let days = draft.iso.as_deref().zip(last).and_then(|(iso, last)| {
        let first = day_of(iso)?;
        let last = first.with_day(last).filter(|it| first < *it)?;
        Some(iso::through(iso, &iso::day(Some(last))?))
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
    let of = scan.says(next, "of de del") || scan.has_mark(next, ",") || scan.is_hyphen(next);
    let of = usize::from(of);
    if let Some((to, year)) = period::year_of(scan, next + of, day) {
        return Some(dated(at, to, Some(iso::month(year, month))));
    }
    if let Some((to, number)) = day_number(scan, next) {
        // June 3 to 7, the June 3-7 vote; but not 3 to 7 people.
        let range = day_range(scan, to)
            .filter(|it| scan.is_hyphen(to) || !scan.is_word(it.0) || scan.is_stop(it.0));
        let (to, high) = range.unwrap_or((to, None));
        let ends_number = !(scan.has_mark(to, ".,:")
            && scan.glued(to)
            && scan.is_digits(to + 1)
            && scan.glued(to + 1));
        if !ends_number || scan.has_mark(to, "%") {
            return None;
        }
        let comma = usize::from(scan.has_mark(to, ","));
        if let Some((to, year)) = period::year_of(scan, to + comma, day) {
            let res = dated(at, to, Some(full(year, month, number)?));
            return Some(through(res, high));
        }
        let res = dated(at, to, near(day, month, Some(number)));
        return Some(through(res, high));
    }
    // From May to July, Jan–Feb.
    let is_tie = |it: usize| scan.is_hyphen(it) || scan.says(it, "and to through until");
    let back = at.wrapping_sub(2);
    let tied = is_tie(next) && calendar::month(scan.low(next + 1)).is_some()
        || is_tie(back.wrapping_add(1)) && calendar::month(scan.low(back)).is_some();
    let hyphen = usize::from(scan.is_hyphen(at.wrapping_sub(1)));
    let sure = tied
        || is_told(scan, at, next)
        || scan.says_before(at, 1 + hyphen, BEFORE_MONTH)
        || scan.says(at, SURE_MONTHS);
    sure.then(|| dated(at, at + 1, of_year(scan, at, day, month)).minor())
}

/// The month at `at` in the year that `last` or `next` before it says, or else in the
/// one that is nearest.
fn of_year(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>, month: u32) -> Option<String> {
    let step = at.checked_sub(1).filter(|it| scan.can(*it, Sense::STEP));
    let step = step.and_then(|it| calendar::step(scan.low(it)).flatten());
    let Some((step, day)) = step.zip(day) else {
        return near(day, month, None);
    };
    let year = match step {
        -1 => day.year() - i32::from(day.month() <= month),
        1 => day.year() + i32::from(month <= day.month()),
        _ => day.year(),
    };
    Some(iso::month(year, month))
}

/// Whether the word at `at`, with `next` behind it, is a month because it tells which
/// thing is meant: the August vote, June's report.
fn is_told(scan: &Scan<'_>, at: usize, next: usize) -> bool {
    let before = scan.low_before(at, 1);
    let is_one = is_one_of(before, "a an the its their") || before.ends_with("'s");
    // The May government.
    let is_thing = scan.is_word(next) && !scan.is_capital(next) && !scan.is_stop(next);
    scan.lang == Lang::English && (scan.low(at).ends_with("'s") || is_one && is_thing)
}

/// Words before a month alone.
const BEFORE_MONTH: &str = "by coming current during early following from in last late mid next of past \
    previous since this until";

/// Months that are no name and no verb.
const SURE_MONTHS: &str = "february january november october september";

/// A month, and perhaps a day, of the year that is nearest to the publication.
pub(super) fn near(day: Option<NaiveDate>, month: u32, number: Option<u32>) -> Option<String> {
    let base = day?;
    let ahead = i64::from(month) - i64::from(base.month());
    let year = match ahead {
        7.. => base.year() - 1,
        ..=-7 => base.year() + 1,
        _ => base.year(),
    };
    month_in(year, month, number)
}

/// A month, and perhaps a day, of a year.
pub(super) fn month_in(year: i32, month: u32, number: Option<u32>) -> Option<String> {
    match number {
        Some(number) => full(year, month, number),
        None => Some(iso::month(year, month)),
    }
}

/// `the first quarter of 2024`, `Q1 2024`, `Q3`, `the second half`, `the 19th century`.
fn part(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let the = usize::from(scan.says(at, "the"));
    // 2017 Q1, 2017-Q1.
    let early = year::digits(scan, at).map(|it| (it, usize::from(scan.is_hyphen(at + 1))));
    let start = early.map_or(at, |it| at + 1 + it.1);
    let letter = if early.is_some() { "q h" } else { "q" };
    let (number, next, letter) =
        if scan.says(start, letter) && scan.glued(start + 1) && scan.low(start + 1).len() == 1 {
            let letter = if scan.says(start, "q") { 'Q' } else { 'H' };
            (scan.low(start + 1).parse().ok()?, start + 2, letter)
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
        return Some(dated(at + the, next, Some(iso::two("", iso))).minor());
    }
    let months = if letter == 'Q' { 3 } else { 6 };
    if !(1..=12 / months).contains(&number) {
        return None;
    }
    let part = format!("-{letter}{number}");
    let of = usize::from(scan.says(next, "of in"));
    let late = period::year_of(scan, next + of, day);
    if let Some((to, year)) = early.map(|it| (next, it.0)).or(late) {
        return Some(dated(at, to, Some(iso::year(year, &part))));
    }
    // The first half of a game is no part of a year.
    let nearest = |it: NaiveDate| {
        let now = it.month0() / months + 1;
        let step = if relative::looks_ahead(scan, at) {
            i32::from(number < now)
        } else {
            -i32::from(now < number)
        };
        iso::year(it.year() + step, &part)
    };
    let iso = day.filter(|_| letter == 'Q').map(nearest);
    (letter == 'Q').then(|| dated(at + the, next, iso).minor())
}
