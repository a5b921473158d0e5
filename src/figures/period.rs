//! Periods of the calendar that no number names: `last week`, `this summer`, `the end
//! of the year`, `a year ago`, `every Monday`, `la semaine prochaine`.

use chrono::{Datelike, NaiveDate};

use super::calendar;
use super::date::dated;
use super::draft::Draft;
use super::exact::Decimal;
use super::iso;
use super::lang::Lang;
use super::rate;
use super::relative::{looks_ahead, moved, shifted};
use super::scan::Scan;
use super::sense::Sense;
use super::units::UNITS;
use super::year;

/// The period that starts at `at`; `day` is the day of publication.
pub(super) fn read(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let (from, to, iso) = stepped(scan, at, day)
        .or_else(|| season(scan, at, day))
        .or_else(|| running(scan, at, day))
        .or_else(|| ago(scan, at, day))
        .or_else(|| repeated(scan, at))?;
    Some(dated(from, to, iso).minor())
}

/// First token, the token after the last one, and what they come to.
type Found = (usize, usize, Option<String>);

/// `last week`, `the coming weekend`, `this fiscal year`, `la semaine prochaine`.
fn stepped(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Found> {
    let (name, step, to) = if scan.can(at, Sense::STEP) {
        let fiscal = usize::from(scan.says(at + 1, "fiscal financial"));
        let step = calendar::step(scan.low(at))?;
        let name = calendar::period(scan.low(at + 1 + fiscal))?;
        (if fiscal == 1 { "FY" } else { name }, step, at + 2 + fiscal)
    } else {
        let is_behind = scan.lang != Lang::English && scan.can(at, Sense::PERIOD);
        let step = is_behind.then(|| calendar::step(scan.low(at + 1)))??;
        (calendar::period(scan.low(at))?, step, at + 2)
    };
    // The last week of July.
    if scan.says(to, "of") {
        return None;
    }
    let iso = step.zip(day);
    Some((at, to, iso.and_then(|it| resolved(name, it.0, it.1))))
}

/// The week of a day: `2025-W24`.
pub(super) fn week(day: NaiveDate) -> String {
    let week = day.iso_week();
    iso::year(week.year(), &iso::two("-W", week.week()))
}

/// What a period comes to, so many of it from the day of publication.
fn resolved(name: &str, step: i32, day: NaiveDate) -> Option<String> {
    Some(match name {
        "Y" => iso::year(day.year() + step, ""),
        "FY" => ["FY", &iso::year(day.year() + step, "")].concat(),
        "M" => iso::month_of(moved(day, step)?),
        "W" => week(shifted(day, 7 * step)?),
        "E" => week(shifted(day, 7 * step)?) + "-WE",
        "C" => iso::year(day.year() / 10 + step, ""),
        "Q" => {
            let day = moved(day, 3 * step)?;
            let quarter = ["-Q1", "-Q2", "-Q3", "-Q4"][day.month0() as usize / 3];
            iso::year(day.year(), quarter)
        }
        season => {
            let year = day.year() + season_step(season, step, day.month());
            iso::year(year, &["-", season].concat())
        }
    })
}

/// In which year a season lies, from one in whose `month` it is spoken of: in November
/// the last summer is that of the year, in May it is not.
fn season_step(season: &str, step: i32, month: u32) -> i32 {
    let first = match season {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        _ => 12,
    };
    match step {
        -1 => -i32::from(month < first + 3),
        1 => i32::from(first <= month),
        // In January this winter is the old year's.
        _ => -i32::from(first == 12 && month < 3),
    }
}

/// `summer 2023`, `the winter of 2024`, `spring of last year`.
fn season(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Found> {
    let name = calendar::period(scan.low(at)).filter(|it| 1 < it.len())?;
    // A fall of 2000 points.
    let of = usize::from(scan.says(at + 1, "of de") && scan.says_before(at, 1, "the el"));
    let (to, year) = year_of(scan, at + 1 + of, day)?;
    Some((at, to, Some(iso::year(year, &["-", name].concat()))))
}

/// A year at `at`, in digits or as `last year`: the token after it, and the year.
pub(super) fn year_of(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<(usize, i32)> {
    if let Some(year) = year::digits(scan, at) {
        return Some((at + 1, year));
    }
    let step = match scan.low(at) {
        "the" if scan.says_before(at, 1, "of") => 0,
        low if scan.can(at, Sense::STEP) => calendar::step(low)??,
        _ => return None,
    };
    let is_year = calendar::period(scan.low(at + 1)) == Some("Y");
    is_year.then_some((at + 2, day?.year() + step))
}

/// Words before `of the year` that make it this one.
const PARTS: &str = "beginning close end half middle most part quarter remainder rest start";

/// `over the weekend`, `in the summer`, `by the end of the year`, `later in the week`.
fn running(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Found> {
    let is_part = scan.says_before(at, 1, "of") && scan.says_before(at, 2, PARTS)
        || scan.says_before(at, 1, "in") && scan.says_before(at, 2, "early earlier late later");
    if !scan.says(at, "the") || !scan.can(at + 1, Sense::PERIOD) {
        // By year end, at the end of year.
        let year = is_part && scan.says(at, "year month");
        let name = calendar::period(scan.low(at)).filter(|_| year)?;
        return Some((at, at + 1, resolved(name, 0, day?)));
    }
    let low = scan.low(at + 1);
    if let Some(part) = calendar::part(low) {
        let fits = scan.says_before(at, 1, "in during");
        return fits.then(|| (at, at + 2, Some(["T", part].concat())));
    }
    let name = calendar::period(low)?;
    // What the price did in the fall; the fall of a house.
    let is_season = 1 < name.len() && !scan.says(at + 2, "of in");
    let is_season = is_season && scan.says_before(at, 1, "during for in over this through until");
    let is_over = name == "E" && day.is_some_and(|it| it.weekday().number_from_monday() < 6);
    let step = -i32::from(is_over && !looks_ahead(scan, at));
    let fits = is_part || name == "E" || is_season;
    fits.then(|| (at, at + 2, day.and_then(|it| resolved(name, step, it))))
}

/// `a year ago`, `an hour ago`.
fn ago(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Found> {
    let fits = scan.says(at, "a an") && scan.says(at + 2, "ago");
    let name = calendar::period(scan.low(at + 1)).filter(|_| fits)?;
    let iso = match name {
        "W" => iso::day(day.and_then(|it| shifted(it, -7))),
        _ => day.and_then(|it| resolved(name, -1, it)),
    };
    Some((at, at + 3, iso))
}

/// `every Monday`, `each year`, `twice a week`.
fn repeated(scan: &Scan<'_>, at: usize) -> Option<Found> {
    if scan.lang == Lang::English && scan.says(at, "once twice") {
        let (to, unit) = rate::per(scan, at + 1)?;
        return Some((at, to, iso::stretch(Decimal::ONE, &unit)));
    }
    let low = scan.low(at + 1);
    let fits = scan.says(at, "every each");
    let iso = match calendar::weekday(low).filter(|_| fits) {
        Some(number) => ["XXXX-WXX-", &number.to_string()].concat(),
        None => iso::stretch(Decimal::ONE, UNITS.get(low).filter(|_| fits)?)?,
    };
    Some((at, at + 2, Some(iso)))
}

#[cfg(test)]
mod tests {
    use crate::figures;

    /// What the first figure comes to in a story of Tuesday, June 10.
    fn iso(sentence: &str, lang: &str) -> String {
        let found = figures::first_in(lang, sentence);
        found.and_then(|it| it.iso).unwrap_or_default()
    }

    #[test]
    fn periods_are_reckoned_from_the_day_of_publication() {
        for (sentence, truth) in [
            ("It rained last week.", "2025-W23"),
            ("It will open this summer.", "2025-SU"),
            ("It snowed last winter.", "2024-WI"),
            ("The shop opened in the summer of 2023.", "2023-SU"),
            ("The shop opened in summer 2023.", "2023-SU"),
            ("Roads flooded over the weekend.", "2025-W23-WE"),
            ("Roads will flood this weekend.", "2025-W24-WE"),
            ("It will open by the end of the year.", "2025"),
            ("It will open later in the month.", "2025-06"),
            ("A year ago it opened.", "2024"),
            ("A week ago it opened.", "2025-06-03"),
            ("It made more in the last fiscal year.", "FY2024"),
            ("It plays every Monday.", "XXXX-WXX-1"),
            ("It plays each month.", "P1M"),
            ("It plays twice a week.", "P1W"),
            ("The week of May 5 was calm.", "2025-W19"),
            ("It rained the day before yesterday.", "2025-06-08"),
            ("It opened in June last year.", "2024-06"),
            ("It opened last December.", "2024-12"),
            ("Sales fell in the second half of last year.", "2024-H2"),
            ("They met the previous week.", ""),
            ("It flew to Mars 2020 times.", ""),
            ("She said so to Leeds Today.", ""),
            ("She sang in Saturday Night Fever.", ""),
            ("Last week’s vote was close.", "2025-W23"),
            ("Monday's vote was close.", "2025-06-09"),
            ("The May vote was close.", "2025-05"),
            ("It was done by mid-August.", "2025-08"),
            ("The law takes effect on the 18th.", "2025-06-18"),
            ("The law took effect on the 30th.", "2025-05-30"),
            ("It closes in Q1.", "2026-Q1"),
        ] {
            assert_eq!(iso(sentence, "en"), truth, "{sentence}");
        }
    }

    #[test]
    fn periods_of_other_languages_are_read() {
        for (lang, sentence, truth) in [
            ("de", "Im vergangenen Jahr regnete es.", "2024"),
            ("de", "Sie kommt nächste Woche.", "2025-W25"),
            ("fr", "Elle viendra la semaine prochaine.", "2025-W25"),
            ("es", "Llovió el mes pasado.", "2025-05"),
            ("it", "È piovuto lo scorso anno.", "2024"),
            ("nl", "Het regende vorige maand.", "2025-05"),
            ("pt", "Choveu no ano passado.", "2024"),
        ] {
            assert_eq!(iso(sentence, lang), truth, "{sentence}");
        }
    }
}
