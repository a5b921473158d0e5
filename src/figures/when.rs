//! Days and times that belong together, and stretches of time that lead to a day:
//! `7:45pm on Friday`, `Friday, June 13`, `between May 3 and May 9`, `two years ago`.

use chrono::{Datelike, NaiveDate};

use super::Kind;
use super::calendar;
use super::draft::Draft;
use super::relative::{looks_ahead, moved, shifted};
use super::scan::{Class, Scan};

/// Joins what is one moment or one stretch of the calendar; `day` is the day of
/// publication.
pub(super) fn join(scan: &Scan<'_>, drafts: &mut Vec<Draft>, day: Option<NaiveDate>) {
    let mut res: Vec<Draft> = Vec::with_capacity(drafts.len());
    for it in std::mem::take(drafts) {
        let joined = res.last().and_then(|last| both(scan, last, &it));
        match joined {
            Some(joined) => {
                res.pop();
                res.push(joined);
            }
            None => res.push(it),
        }
    }
    for at in 0..res.len() {
        let next = res.get(at + 1).cloned();
        if let Some(iso) = distance(scan, &res[at], next.as_ref(), day) {
            res[at].iso = Some(iso);
        }
    }
    *drafts = res;
}

/// The one figure that two in a row are.
fn both(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<Draft> {
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
    let iso = range(scan, first, second)
        .or_else(|| moment(scan, first, second))
        .or_else(|| named(scan, first, second))?;
    let mut res = second.clone();
    res.from = first.from;
    res.number = (first.from, second.to);
    res.card = first.card || second.card;
    if first.kind == Kind::Time {
        res.kind = Kind::Time;
    }
    res.iso = Some(iso);
    Some(res)
}

/// `7:45pm on Friday`, `Friday at 7:45pm`: a day with its time.
fn moment(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    let links = |words: &str| {
        (first.to..second.from).all(|it| scan.says(it, words) || scan.has_mark(it, ","))
    };
    let (date, time) = match (first.kind, second.kind) {
        (Kind::Time, Kind::Date) if links("on") => (second, first),
        (Kind::Date, Kind::Time) if links("at around about um à a las alle om") => (first, second),
        _ => return None,
    };
    // A day that is worth a card has its own.
    let is_card = date.card;
    let (date, time) = (date.iso.as_deref()?, time.iso.as_deref()?);
    // In the afternoon at two.
    let date = date.get(..DAY_LEN)?;
    let is_one = date.contains('-') && !time.contains('/') && !is_card;
    is_one.then(|| [date, time].concat())
}

/// The length of `2025-06-13`.
const DAY_LEN: usize = 10;

/// `Friday, June 13`: a weekday with its date.
fn named(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<String> {
    let is_weekday =
        first.to == first.from + 1 && calendar::weekday(scan.low(first.from)).is_some();
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
    let opens = |words: &str| scan.says_before(first.from, 1, words);
    let tied = at + 1 == second.from
        && (scan.is_hyphen(at)
            || scan.says(at, "to until till through") && opens("from")
            || scan.says(at, "to") && first.kind == Kind::Time
            || scan.says(at, "and") && opens("between"));
    let (from, to) = (first.iso.as_deref()?, second.iso.as_deref()?);
    let same = first.kind == second.kind && !from.contains('/') && !to.contains('/') && from != to;
    let fits = same && tied && (first.kind == Kind::Time || from < to && from.len() == to.len());
    // 2:00–2:30 pm.
    let half = first.kind == Kind::Time && "T12" < to && !scan.is_word(first.to - 1);
    let late = from.get(1..3).and_then(|it| it.parse::<u32>().ok());
    let late = late
        .filter(|it| half && *it < 12)
        .map(|it| format!("T{:02}{}", it + 12, &from[3..]));
    let from = late
        .filter(|it| it.as_str() < to)
        .unwrap_or_else(|| from.to_owned());
    fits.then(|| format!("{from}/{to}"))
}

/// Where a stretch of time leads: `two years ago`, `in three weeks`, `five days after
/// June 3`; as exact as its unit.
fn distance(
    scan: &Scan<'_>,
    draft: &Draft,
    next: Option<&Draft>,
    day: Option<NaiveDate>,
) -> Option<String> {
    if draft.kind != Kind::Duration || draft.high.is_some() {
        return None;
    }
    let to = draft.to;
    let count = i32::try_from(draft.value?.to_i64()?).ok()?;
    let dated = next
        .filter(|it| it.from == to + 1)
        .and_then(|it| it.iso.as_deref());
    let dated = dated.and_then(|it| it.parse::<NaiveDate>().ok());
    let will = || scan.says_before(draft.from, 1, "in") && looks_ahead(scan, draft.from - 1);
    let (base, sign) = match scan.low(to) {
        "ago" => (day, -1),
        "before" if dated.is_some() => (dated, -1),
        "after" | "from" if dated.is_some() => (dated, 1),
        "from" if scan.says(to + 1, "now") => (day, 1),
        _ if will() => (day, 1),
        _ => return None,
    };
    let base = base?;
    let count = count.checked_mul(sign)?;
    let month = |months: i32| {
        let date = moved(base, count.checked_mul(months)?)?;
        Some((date, format!("{:04}-{:02}", date.year(), date.month())))
    };
    match draft.unit.as_deref()? {
        "day" => shifted(base, count).map(|it| it.to_string()),
        "week" => shifted(base, count.checked_mul(7)?).map(|it| it.to_string()),
        "fortnight" => shifted(base, count.checked_mul(14)?).map(|it| it.to_string()),
        "month" => month(1).map(|it| it.1),
        "year" => month(12).map(|it| format!("{:04}", it.0.year())),
        "decade" => month(120).map(|it| format!("{:04}", it.0.year())),
        _ => None,
    }
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
            ("He called at 8 p.m. GMT.", "T20Z"),
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
            ("It rained last weekend.", "2025-06-07/2025-06-08"),
            ("It opened on the second of August 2024.", "2024-08-02"),
        ] {
            assert_eq!(iso(sentence), truth, "{sentence}");
        }
    }
}
