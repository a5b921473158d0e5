//! Days and times that belong together, and stretches of time that lead to a day:
//! `7:45pm on Friday`, `Friday, June 13`, `between May 3 and May 9`, `two years ago`.

use chrono::NaiveDate;

use super::Kind;
use super::calendar;
use super::draft::Draft;
use super::iso::{self, day_of, month_of};
use super::lang::Lang;
use super::relative::{looks_ahead, moved, shifted};
use super::scan::{Class, Scan};

/// Joins what is one moment or one stretch of the calendar; `day` is the day of
/// publication.
pub(super) fn join(scan: &Scan<'_>, drafts: &mut Vec<Draft>, day: Option<NaiveDate>) {
    drafts.dedup_by(|second, first| {
        let iso = both(scan, first, second);
        let is_one = iso.is_some();
        if is_one {
            first.to = second.to;
            first.end = second.end;
            first.number.1 = second.to;
            first.card |= second.card;
            if second.kind == Kind::Time {
                first.kind = Kind::Time;
            }
            first.iso = iso;
        }
        is_one
    });
    for at in 0..drafts.len() {
        let next = drafts.get(at + 1).filter(|it| it.from == drafts[at].to + 1);
        let dated = next.and_then(|it| day_of(it.iso.as_deref()?));
        if let Some(iso) = distance(scan, &drafts[at], dated, day) {
            drafts[at].iso = Some(iso);
        }
    }
}

/// When it is that two in a row say, where they are one figure.
fn both(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    /// Tokens between the two: `at about`, `, on`.
    const REACH: usize = 2;
    let is_moment = |it: &Draft| matches!(it.kind, Kind::Date | Kind::Time);
    let gap = second.from.checked_sub(first.to)?;
    if !is_moment(first) || !is_moment(second) || REACH < gap {
        return None;
    }
    let mut between = first.to..second.from;
    if between.any(|it| scan.class(it) == Class::Break) {
        return None;
    }
    range(scan, first, second)
        .or_else(|| moment(scan, first, second))
        .or_else(|| named(scan, first, second))
}

/// `7:45pm on Friday`, `Friday at 7:45pm`: a day with its time.
fn moment(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    let links = |words: &str| {
        (first.to..second.from).all(|it| scan.says(it, words) || scan.has_mark(it, ","))
    };
    let (date, time) = match (first.kind, second.kind) {
        (Kind::Time, Kind::Date) if links("on of") => (second, first),
        (Kind::Date, Kind::Time)
            if links("after at around about before by from um à a las alle om") =>
        {
            (first, second)
        }
        _ => return None,
    };
    // A day that is worth a card has its own.
    let is_card = date.card;
    let (date, time) = (date.iso.as_deref()?, time.iso.as_deref()?);
    // In the afternoon at two.
    let date = date.get(..DAY_LEN)?;
    let is_one = date.contains('-') && !is_card;
    is_one.then(|| [date, time].concat())
}

/// Whether the draft is a weekday: Friday, Friday evening.
fn is_weekday(scan: &Scan<'_>, draft: &Draft) -> bool {
    draft.kind == Kind::Date && calendar::weekday(scan.low(draft.number.0)).is_some()
}

/// The length of `2025-06`.
const MONTH_LEN: usize = 7;
/// The length of `2025-06-13`.
const DAY_LEN: usize = 10;

/// `Friday, June 13`: a weekday with its date.
fn named(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    let is_weekday = first.to == first.number.0 + 1 && is_weekday(scan, first);
    let links = first.to == second.from
        || first.to + 1 == second.from
            && (scan.has_mark(first.to, ",") || scan.says(first.to, "den"));
    let is_day = |it: &&String| it.len() == DAY_LEN && second.from + 1 < second.to;
    let iso = second.iso.as_ref().filter(is_day);
    iso.filter(|_| is_weekday && links).cloned()
}

/// `between May 3 and May 9`, `9am–5pm`, `from 2014 until 2018`.
fn range(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    let at = first.to;
    let is_time = first.kind == Kind::Time;
    let opens = |words: &str| scan.says_before(first.from, 1, words);
    let tied = at + 1 == second.from
        && (scan.is_hyphen(at)
            || scan.says(at, "to until till through")
            || scan.says(at, "and") && opens("between"));
    let (from, to) = (first.iso.as_deref()?, second.iso.as_deref()?);
    let same = first.kind == second.kind && !from.contains('/') && !to.contains('/') && from != to;
    // Friday 9am–5pm.
    let split = from.find('T').filter(|_| is_time).unwrap_or_default();
    let (day, from) = from.split_at(split);
    // January to March 2017.
    let is_month =
        first.to == first.number.0 + 1 && from.len() == MONTH_LEN && MONTH_LEN <= to.len();
    let year = to.get(..4).and_then(|it| it.parse::<i32>().ok());
    let month = from.get(4..).filter(|_| is_month && !is_time);
    let first_month = month.zip(year).map(|(month, year)| {
        let is_late = to.get(4..MONTH_LEN).is_some_and(|it| it < month);
        iso::year(year - i32::from(is_late), month)
    });
    let from = first_month.as_deref().unwrap_or(from);
    // From Monday to Friday.
    let friday = (is_weekday(scan, second) && to < from)
        .then(|| iso::day(shifted(day_of(to)?, 7)))
        .flatten();
    let to = friday.as_deref().unwrap_or(to);
    let fits = same && tied && (is_time || from < to);
    // 2:00–2:30 pm.
    let half = first.kind == Kind::Time && "T12" < to && !scan.is_word(first.to - 1);
    let late = from.get(1..3).and_then(|it| it.parse::<u32>().ok());
    let late = late
        .filter(|it| half && *it < 12)
        .map(|it| iso::two("T", it + 12) + &from[3..]);
    let from = late
        .filter(|it| it.as_str() < to)
        .unwrap_or_else(|| from.to_owned());
    fits.then(|| [day, &iso::through(&from, to)].concat())
}

/// Whether words before a stretch of time put it behind us: `vor zwei Jahren`, `il y a
/// deux ans`, `hace dos años`, `há dois anos`.
fn is_ago(scan: &Scan<'_>, from: usize, before: &str) -> bool {
    match scan.lang {
        Lang::German => before == "vor",
        Lang::French => before == "a" && scan.says_before(from, 2, "y"),
        Lang::Spanish => before == "hace",
        Lang::Portuguese => before == "há",
        _ => false,
    }
}

/// Where a stretch of time leads: `two years ago`, `in three weeks`, `five days after
/// June 3`; as exact as its unit.
fn distance(
    scan: &Scan<'_>,
    draft: &Draft,
    dated: Option<NaiveDate>,
    day: Option<NaiveDate>,
) -> Option<String> {
    if draft.kind != Kind::Duration || draft.high.is_some() {
        return None;
    }
    let to = draft.to;
    let count = i32::try_from(draft.value?.to_i64()?).ok()?;
    // The first plan in ten years lies behind them.
    let is_record = |it: usize| {
        let low = scan.low_before(draft.from, it);
        scan.says_before(draft.from, it, "best least most only worst")
            || low.ends_with("est")
            || super::ordinal::word(low).is_some()
    };
    let will = || {
        scan.says_before(draft.from, 1, "in")
            && !(2..7).any(is_record)
            && looks_ahead(scan, draft.from - 1)
    };
    let before = scan.low_before(draft.from, 1);
    let (base, sign) = match scan.low(to) {
        "ago" | "geleden" => (day, -1),
        "fa" if scan.lang == Lang::Italian => (day, -1),
        _ if is_ago(scan, draft.from, before) => (day, -1),
        "before" if dated.is_some() => (dated, -1),
        "after" | "from" if dated.is_some() => (dated, 1),
        "from" if scan.says(to + 1, "now") => (day, 1),
        _ if will() => (day, 1),
        _ => return None,
    };
    let base = base?;
    let count = count.checked_mul(sign)?;
    let (days, months) = match draft.unit.as_deref()? {
        "day" => (1, 0),
        "week" => (7, 0),
        "fortnight" => (14, 0),
        "month" => (0, 1),
        "year" => (0, 12),
        "decade" => (0, 120),
        _ => return None,
    };
    if months == 0 {
        return iso::day(shifted(base, count.checked_mul(days)?));
    }
    let mut res = month_of(moved(base, count.checked_mul(months)?)?);
    if months != 1 {
        res.truncate(4);
    }
    Some(res)
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;
    use chrono::NaiveDate;

    /// What the first figure comes to in a story of Tuesday, June 10.
    fn iso(sentence: &str) -> String {
        let text = Text::plain(sentence).with_date(NaiveDate::from_ymd_opt(2025, 6, 10));
        let found = figures::find(&text).into_iter().next();
        found.and_then(|it| it.iso).unwrap_or_default()
    }

    #[test]
    fn day_and_time_are_one_moment() {
        for (sentence, truth) in [
            ("They met at 7:45pm on Monday.", "2025-06-09T19:45"),
            ("The vote starts at 9 a.m. Friday.", "2025-06-13T09"),
            ("They spoke on Monday at about 5pm.", "2025-06-09T17"),
            ("It opens on Friday, June 13.", "2025-06-13"),
            ("Doors are open 2:00–2:30 pm.", "T14:00/T14:30"),
            ("It ran from June 3 to June 7.", "2025-06-03/2025-06-07"),
            ("It ran from June 3–7.", "2025-06-03/2025-06-07"),
            ("It runs from Monday to Friday.", "2025-06-09/2025-06-13"),
            ("The June 3-7 vote was close.", "2025-06-03/2025-06-07"),
        ] {
            assert_eq!(iso(sentence), truth, "{sentence}");
        }
    }

    #[test]
    fn stretches_of_time_lead_to_days() {
        for (sentence, truth) in [
            ("Two days ago it rained.", "2025-06-08"),
            ("Three weeks from now it ends.", "2025-07-01"),
            ("Five years ago it began.", "2020"),
            ("The shop will open in two months.", "2025-08"),
            ("Two days after June 3, 2024 it rained.", "2024-06-05"),
            ("It lasted two days.", "P2D"),
        ] {
            assert_eq!(iso(sentence), truth, "{sentence}");
        }
    }

    #[test]
    fn quarters_and_parts_of_a_day_are_resolved() {
        for (sentence, truth) in [
            ("Sales fell in the first quarter.", "2025-Q1"),
            ("Sales fell in the third quarter.", "2024-Q3"),
            ("Sales fell last quarter.", "2025-Q1"),
            ("Sales fell in the first half of 2024.", "2024-H1"),
            ("It was built in the 19th century.", "18"),
            ("It rained on Monday night.", "2025-06-09TNI"),
            ("It rained last night.", "2025-06-09TNI"),
            ("It opened on the second of August 2024.", "2024-08-02"),
        ] {
            assert_eq!(iso(sentence), truth, "{sentence}");
        }
    }
}
