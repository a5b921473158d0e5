//! Years and runs of years: `2019`, `the 1920s`, `1997 to 2003`, `2021-25`, `2023/24`.

use super::cue;
use super::date::dated;
use super::draft::Draft;
use super::iso;
use super::lang::Lang;
use super::money;
use super::number::{self, Of};
use super::range::{self, Tie};
use super::scan::{Class, Scan};
use super::sense::Sense;
use super::unit;
use crate::table::is_one_of;

/// `1920s`, `2019`, `1997 to 2003`, `2018-19`.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    if let Some(res) = decade(scan, at) {
        return Some(res);
    }
    let first = digits(scan, at)?;
    let hyphen_before =
        scan.glued(at) && scan.has_mark_before(at, "-") && at > 1 && scan.glued(at - 1);
    let mid = hyphen_before && scan.says_before(at, 2, "mid early late pre post");
    if scan.glued(at) && at > 0 && (scan.class(at - 1) == Class::Word || hyphen_before && !mid) {
        return None;
    }
    if scan.glued(at + 1) && scan.says(at + 1, "s")
        || scan.starts_with(at + 1, "’s") && first % 10 == 0
    {
        let iso = (first / 10).to_string();
        return (first % 10 == 0).then(|| dated(at, at + 2, Some(iso)).minor());
    }
    let tie = at + 1;
    let tied = range::tie(scan, at, tie).is_some_and(|it| it.0 == at + 2 && it.1 != Tie::Or)
        || scan.says(tie, "until through");
    // Women Artists: 1550–1950, coach from 1925 to 1940; not from 1,500 to 2,000.
    let is_life = |it: i32| {
        let tied = scan.is_hyphen(tie) || scan.says_before(at, 1, "from");
        tied && (first % 100 != 0 || it % 50 != 0 || scan.has_mark_before(at, ","))
            && (!scan.is_word(at + 3) || scan.is_stop(at + 3))
            && !is_priced(scan, at)
    };
    let second = digits(scan, at + 2)
        .filter(|it| tied && first < *it && (is_year_place(scan, at) || is_life(*it)));
    if let Some(second) = second {
        // Entre 1500 y 2000 personas.
        let is_loose = scan.lang != Lang::English && !scan.is_hyphen(tie);
        let counts = is_loose && (first < 1850 || scan.can(at + 3, Sense::PLURAL))
            || scan.lang == Lang::German && first % 100 == 0 && scan.is_capital(at + 3);
        return (!counts).then(|| years_through(at, first, second));
    }
    if let Some(last) = short_year(scan, at, first)
        .filter(|_| is_year_place(scan, at) || scan.says_before(at, 1, "the"))
    {
        return Some(years_through(at, first, last));
    }
    let glued_unit =
        scan.glued(at + 1) && (scan.is_word(at + 1) || scan.has_mark(at + 1, "%°€$£/'\""));
    if glued_unit || !is_year_place(scan, at) {
        return None;
    }
    Some(dated(at, at + 1, Some(iso::year(first, ""))).minor())
}

/// `the late 90s`, `the ’80s`: no heat of the 90s, and no speed.
fn decade(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let mark = usize::from(scan.glued(at) && scan.has_mark_before(at, "'‘’"));
    let hyphen = usize::from(scan.is_hyphen(at.wrapping_sub(1)));
    let is_told = scan.says_before(at, 1 + hyphen, "early late mid")
        && scan.says_before(at, 2 + hyphen, "the");
    let tens = scan.low(at).strip_suffix('0').filter(|it| it.len() == 1)?;
    let fits = (mark == 1 || is_told) && scan.glued(at + 1) && scan.says(at + 1, "s");
    fits.then(|| dated(at - mark, at + 2, Some(["19", tens].concat())).minor())
}

/// The last year of `2021-25` and of a season, `2023/24`, that begins with the year
/// `first` at `at`.
fn short_year(scan: &Scan<'_>, at: usize, first: i32) -> Option<i32> {
    let is_slash = scan.has_mark(at + 1, "/");
    let goes_on = scan.glued(at + 3) && !scan.has_mark(at + 3, ".,;:)?!");
    let fits = (is_slash || scan.is_hyphen(at + 1))
        && scan.glued(at + 2)
        && scan.low(at + 2).len() == 2
        && !goes_on;
    let last: i32 = fits.then(|| scan.low(at + 2).parse().ok())??;
    let last = first - first % 100 + last;
    (first + 1 == last || first < last && !is_slash).then_some(last)
}

/// Two years with all between.
fn years_through(at: usize, first: i32, last: i32) -> Box<Draft> {
    let iso = iso::through(&first.to_string(), &last.to_string());
    dated(at, at + 3, Some(iso)).minor()
}

/// Words before a year.
const BEFORE_YEAR: &str = "ab after before between by circa dal del depuis desde during early em en entre fiscal fra \
    im in jahr late mid nach nel roku sedan seit since sinds through till until vor \
    tra tussen w year zwischen år året";

/// Words behind a year.
const BEHIND_YEAR: &str = "r roku год года году";

/// Whether a number of four digits stands where a year would.
fn is_year_place(scan: &Scan<'_>, at: usize) -> bool {
    let before = scan.low_before(at, 1);
    let next = at + 1;
    if scan.says(next, BEHIND_YEAR) {
        return true;
    }
    let has_unit = unit::read(scan, next).is_some()
        || money::behind(scan, next).is_some()
        || number::scale_word(scan, next, Of::Anything).is_some();
    if has_unit {
        return false;
    }
    // Swedish for during.
    let is_during =
        before == "under" && matches!(scan.lang, Lang::Danish | Lang::Norwegian | Lang::Swedish);
    if is_during || is_one_of(before, BEFORE_YEAR) || scan.can(at.wrapping_sub(1), Sense::CALENDAR)
    {
        return true;
    }
    let value: i32 = scan.low(at).parse().unwrap_or_default();
    let counts = scan.is_word(next)
        && !scan.glued(next)
        && scan.can(next, Sense::PLURAL)
        && !scan.is_capital(next)
        // The 1965 riots.
        && !(before == "the" && value % 50 != 0);
    // Mehr als 2000 Menschen: elsewhere nouns do not show their number so well.
    let is_many = scan.lang != Lang::English
        && scan.is_word(next)
        && !scan.is_stop(next)
        && (value == 2000 || cue::before(scan, at).is_some());
    let counts = counts || is_many;
    // Windows 2000; but Ortiz's 2016 campaign.
    let last = at.saturating_sub(1);
    let named = at > 0 && scan.is_capital(last) && !scan.is_stop(last) && !before.ends_with("'s");
    (1950..=2035).contains(&value) && !counts && !is_priced(scan, at) && !named
}

/// Whether a sign before the number at `at` says that it is no year.
fn is_priced(scan: &Scan<'_>, at: usize) -> bool {
    scan.has_mark_before(at, "$€£¥#~<>=")
}

/// A year in digits at `at`.
pub(super) fn digits(scan: &Scan<'_>, at: usize) -> Option<i32> {
    let raw = scan.low(at);
    let value: i32 = (scan.is_digits(at) && raw.len() == 4).then(|| raw.parse().ok())??;
    let goes_on = (scan.has_mark(at + 1, ".") || scan.has_mark(at + 1, ","))
        && scan.glued(at + 1)
        && scan.is_digits(at + 2)
        && scan.glued(at + 2);
    ((1000..=2100).contains(&value) && !goes_on).then_some(value)
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;

    /// What the first figure comes to.
    fn iso(sentence: &str) -> String {
        let found = figures::find(&Text::plain(sentence)).into_iter().next();
        found.and_then(|it| it.iso).unwrap_or_default()
    }

    #[test]
    fn years_may_be_cut_short_and_have_owners() {
        for (sentence, truth) in [
            ("The plan of 2021-25 was agreed.", "2021/2025"),
            ("The 1914–18 war ruined it.", "1914/1918"),
            ("The 2023/24 season began.", "2023/2024"),
            ("The 1990s were calm.", "199"),
            ("It opened in the late 90s.", "199"),
            ("It opened in the ’80s.", "198"),
            ("It reached the 90s at noon.", "T12"),
            ("Maria Ortiz’s 2016 campaign was loud.", "2016"),
            ("Windows 2000 was slow.", ""),
            ("It counted 2021 sheep.", ""),
        ] {
            assert_eq!(iso(sentence), truth, "{sentence}");
        }
    }
}
