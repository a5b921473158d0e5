//! Days that only the day of publication tells: weekdays, `yesterday`, `last year`.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar;
use super::date::{self, dated};
use super::draft::Draft;
use super::iso;
use super::lang::Lang;
use super::period;
use super::scan::Scan;
use super::sense::Sense;

/// Weekdays, `yesterday`, `last year`.
pub(super) fn read(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let is_day = scan.can(at, Sense::CALENDAR);
    if let Some(number) = is_day.then(|| calendar::weekday(scan.low(at))).flatten() {
        // Black Friday is a day of its own, Saturday Night a show.
        let fits = date::is_calendar(scan, at)
            && !(scan.is_capital(at + 1) && calendar::part(scan.low(at + 1)).is_some())
            && !scan.says_before(at, 1, "ash black cyber easter good super");
        let iso = day.and_then(|it| weekday(scan, at, it, number));
        return fits.then(|| in_part(at, part_of_day(scan, at + 1), iso));
    }
    // Britain Today is a paper.
    let is_name = scan.is_capital(at) && at > 0 && scan.is_capital(at - 1);
    let is_day = is_day && !is_name;
    if let Some(days) = is_day.then(|| calendar::distance(scan.low(at))).flatten() {
        // The day before yesterday.
        let is_next = scan.says_before(at, 2, "day") && scan.says_before(at, 1, "before after");
        let (from, days) = if is_next {
            (at - 2, 2 * days)
        } else {
            (at, days)
        };
        let iso = iso::day(day.and_then(|it| shifted(it, days)));
        let night = scan.says(at, "tonight").then(|| (at + 1, "TNI"));
        let part = night.or_else(|| part_of_day(scan, at + 1));
        let mut res = in_part(at, part, iso);
        res.from = from;
        return Some(res);
    }
    let step = scan
        .can(at, Sense::STEP)
        .then(|| calendar::step(scan.low(at)));
    let part = part_of_day(scan, at + 1).zip(step.flatten().flatten());
    match part.filter(|(part, step)| *step == 0 || *step < 0 && part.1 == "TNI") {
        Some((part, step)) => {
            let iso = day.and_then(|it| shifted(it, step));
            Some(in_part(at, Some(part), iso::day(iso)))
        }
        None => period::read(scan, at, day),
    }
}

/// A day, and the part of it that the words name.
fn in_part(at: usize, part: Option<(usize, &str)>, iso: Option<String>) -> Box<Draft> {
    let (to, name) = part.unwrap_or((at + 1, ""));
    dated(at, to, iso.map(|it| it + name)).minor()
}

/// The part of a day that `at` names: the token after it, and its sign in TIMEX3.
fn part_of_day(scan: &Scan<'_>, at: usize) -> Option<(usize, &'static str)> {
    let name = match calendar::part(scan.low(at))? {
        "MO" => "TMO",
        "AF" => "TAF",
        "EV" => "TEV",
        _ => "TNI",
    };
    Some((at + 1, name))
}

/// A day so many months before or behind.
pub(super) fn moved(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(count)
    } else {
        day.checked_add_months(count)
    }
}

/// A day so many days before or behind.
pub(super) fn shifted(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let count = Days::new(u64::from(days.unsigned_abs()));
    if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    }
}

/// The weekday that news of `day` means: the last one, or the coming one where the
/// words around it look ahead.
fn weekday(scan: &Scan<'_>, at: usize, day: NaiveDate, number: u32) -> Option<String> {
    let today = day.weekday().number_from_monday();
    let back = at.checked_sub(1).filter(|it| scan.can(*it, Sense::STEP));
    let behind = (scan.lang != Lang::English).then_some(at + 1);
    let mut steps = back.into_iter().chain(behind);
    let step = steps.find_map(|it| calendar::step(scan.low(it)).flatten());
    let res = if step == Some(1) {
        day.checked_add_days(Days::new(u64::from((number + 6 - today) % 7 + 1)))
    } else if looks_ahead(scan, at) {
        day.checked_add_days(Days::new(u64::from((number + 7 - today) % 7)))
    } else {
        // Last Tuesday, said on a Tuesday.
        let ago = (today + 7 - number) % 7;
        let ago = if ago == 0 && step == Some(-1) { 7 } else { ago };
        day.checked_sub_days(Days::new(u64::from(ago)))
    };
    iso::day(res)
}

/// Words that put what follows them ahead of us.
const AHEAD: &str = "will shall would begins closes due ends leaves opens starts set expected scheduled planned plans hopes aims coming \
    upcoming tomorrow is are may might could can must should";
/// Words that put it behind us.
const BEHIND: &str = "said says told was were had did has have met made came went took began won \
    lost fell rose after since last earlier previous from";

/// Whether the verb next to the weekday at `at` looks ahead: will sail on Friday.
pub(super) fn looks_ahead(scan: &Scan<'_>, at: usize) -> bool {
    /// Words between a weekday and its verb.
    const REACH: usize = 9;
    if scan.lang != Lang::English {
        return false;
    }
    // By late Friday; but was seen by police Friday.
    let skip = usize::from(scan.says_before(at, 1, "early late the"));
    let is_bound = scan.says_before(at, 1 + skip, "this until till by before");
    // By Monday, all had gone.
    let opens = is_bound && scan.is_capital(at - 1 - skip);
    if is_bound && !opens {
        return true;
    }
    let mut back = at;
    while 0 < back && at - back < REACH {
        back -= 1;
        if let Some(ahead) = direction(scan, back) {
            return ahead;
        }
        // At 9:30 a.m. Friday.
        let inner = scan.has_mark(back, "-’':") || scan.has_mark(back, ".") && scan.glued(back);
        let inner = inner && (!scan.has_mark(back, ".") || scan.raw(back - 1).len() == 1);
        if !scan.is_word(back) && !scan.is_digits(back) && !inner {
            break;
        }
    }
    // On Friday, the ferry will sail.
    let next = (at + 1..at + REACH).take_while(|it| !scan.has_mark(*it, ".;:?!"));
    next.filter_map(|it| direction(scan, it))
        .next()
        .unwrap_or(opens)
}

/// Whether a word looks ahead or back; none where it does neither.
fn direction(scan: &Scan<'_>, at: usize) -> Option<bool> {
    let low = scan.low(at);
    // Will have, will be.
    if scan.says(at, AHEAD)
        || scan.says(at, "have") && scan.says_before(at, 1, AHEAD)
        || low.ends_with("'ll")
    {
        return Some(true);
    }
    let is_past = 4 < low.len() && low.ends_with("ed") && !scan.says_before(at, 1, "be");
    (is_past || scan.says(at, BEHIND)).then_some(false)
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;
    use chrono::NaiveDate;

    /// What a weekday comes to in a story of Tuesday, June 10.
    fn day_of(sentence: &str) -> Option<String> {
        let text = Text::plain(sentence).with_date(NaiveDate::from_ymd_opt(2025, 6, 10));
        let found = figures::find(&text).into_iter().next_back();
        found.and_then(|it| it.iso)
    }

    #[test]
    fn weekdays_look_ahead_where_their_verb_does() {
        for (sentence, day) in [
            ("The ferry will sail on Friday.", "2025-06-13"),
            ("The ferry sank on Friday.", "2025-06-06"),
            ("Bids will be opened on Thursday.", "2025-06-12"),
            ("They said on Monday.", "2025-06-09"),
            ("She must answer by Saturday.", "2025-06-14"),
            ("The vote is on Thursday.", "2025-06-12"),
            ("He spoke next to nobody on Sunday.", "2025-06-08"),
            ("It was seen by the crew on Sunday.", "2025-06-08"),
            ("By late Monday, all had gone.", "2025-06-09"),
            ("By Monday, the road will be open.", "2025-06-16"),
            ("It closes by late Friday.", "2025-06-13"),
        ] {
            assert_eq!(day_of(sentence).as_deref(), Some(day), "{sentence}");
        }
    }
}
