//! Times of day: `8pm`, `07:45`, `9:01 p.m.`.

use super::Kind;
use super::calendar;
use super::draft::Draft;
use super::iso;
use super::lang::Lang;
use super::number;
use super::scan::Scan;

/// The time that starts at `at`.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    if scan.lang == Lang::English && scan.says(at, "noon midnight") {
        let hour = if scan.says(at, "noon") { "T12" } else { "T00" };
        return Some(timed(at, at + 1, hour.to_owned()).minor());
    }
    if let Some(res) = spoken(scan, at) {
        return Some(res);
    }
    let opens = scan.is_digits(at)
        && (scan.low(at).len() <= 2 || military(scan, at).is_some())
        && !(scan.glued(at)
            && at > 0
            && (scan.is_word(at - 1) || scan.has_mark_before(at, ":$€£.")));
    if !opens {
        return None;
    }
    let hour: u32 = scan.low(at).parse().ok()?;
    if let Some((hour, minute)) = military(scan, at) {
        let to = zone(scan, at + 1)?;
        return Some(timed(at, to, iso::two("T", hour) + &iso::two(":", minute)));
    }
    let is_clock = is_clock(scan, at);
    let is_told =
        is_clock || scan.lang == Lang::French && scan.says_before(at, 1, "après avant dès vers à");
    let uhr = |it: usize| is_hour(scan, it, is_told).then_some((it + 1, false));
    let minutes = clock_part(scan, at + 1).or_else(|| lettered_part(scan, at + 1, is_clock));
    let seconds = minutes.and_then(|it| clock_part(scan, it.0));
    let after = seconds.or(minutes).map_or(at + 1, |it| it.0);
    let half = half_of_day(scan, after).or_else(|| uhr(after).filter(|_| hour != 12));
    let half = half.or_else(|| uhr(after).map(|it| (it.0, true)));
    let hour = of_day(hour, half);
    let to = half.map_or(after, |it| it.0);
    let to = zone(scan, to).unwrap_or(to);
    // A result (3:2) has no two digits of minutes.
    let is_time = half.is_some()
        || half_of_range(scan, at, after)
        || minutes.is_some() && is_clock
        || minutes.is_some() && !scan.glued(to)
        || minutes.is_some() && scan.is_hyphen(to) && clock_part(scan, to + 2).is_some()
        || minutes.is_some() && scan.has_mark(to, ".,;)?!”\"");
    if !is_time || 24 < hour || half.is_some() && 24 <= hour {
        return None;
    }
    let mut iso = iso::two("T", hour);
    for part in [minutes, seconds].into_iter().flatten() {
        iso.push_str(&iso::two(":", part.1));
    }
    Some(timed(at, to, iso))
}

/// `half past seven`, `a quarter to six`, `ten o'clock`, `at 7 in the evening`.
fn spoken(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    if scan.lang != Lang::English {
        return None;
    }
    let article = usize::from(scan.says(at, "a"));
    let part = match scan.low(at + article) {
        "half" => 30,
        "quarter" => 15,
        _ => small(scan, at)?,
    };
    let mut next = at + article + 1;
    next += usize::from(scan.says(next, "minutes"));
    let is_past = scan.says(next, "past");
    // Ten to six is a vote.
    let is_to = part == 15 && scan.says(next, "to");
    let (hour, minute) = if is_past || is_to {
        next += 1;
        (small(scan, next)?, if is_to { 60 - part } else { part })
    } else {
        next -= 1;
        (part, 0)
    };
    let is_told = is_past || scan.says(next + 1, "o'clock");
    next += 1 + usize::from(scan.says(next + 1, "o'clock"));
    // 8 p.m. is read with its minutes and zone.
    let half = half_of_day(scan, next).filter(|_| is_told || scan.is_word(at));
    let half = half.or_else(|| {
        let is_hour = is_told || scan.says_before(at, 1, "about around at before by until");
        named_half(scan, next).filter(|_| is_hour)
    });
    let fits = is_told || half.is_some() || is_to && !scan.is_word(next);
    let hour = of_day(hour.checked_sub(u32::from(is_to))?, half);
    let mut iso = iso::two("T", hour);
    if 0 < minute {
        iso += &iso::two(":", minute);
    }
    let to = half.map_or(next, |it| it.0);
    (fits && hour <= 24 && minute < 60).then(|| timed(at, to, iso))
}

/// Whether the word before the number at `at` makes it an hour: a las 19.00, alle 10:20,
/// klokken 12.30; but las 23 personas.
fn is_clock(scan: &Scan<'_>, at: usize) -> bool {
    scan.says_before(at, 1, "alle dalle klockan klokken las às")
}

/// Whether the word at `at` says that the number before it is an hour; `is_told` where
/// the words before do too: à 20 heures, but 20 heures de vol.
fn is_hour(scan: &Scan<'_>, at: usize, is_told: bool) -> bool {
    scan.says(at, "uhr uur") || is_told && scan.says(at, "h heure heures hora horas")
}

/// The hour of the day that `hour` is in the first or the second half of it.
fn of_day(hour: u32, half: Option<(usize, bool)>) -> u32 {
    match half {
        Some((_, true)) if hour < 12 => hour + 12,
        Some((_, false)) if hour == 12 => 0,
        _ => hour,
    }
}

/// A small whole number at `at`.
fn small(scan: &Scan<'_>, at: usize) -> Option<u32> {
    number::small(scan, at)?.to_i64()?.try_into().ok()
}

/// `in the morning`, `in the evening`: the token after it, and whether it is the second
/// half of the day.
fn named_half(scan: &Scan<'_>, at: usize) -> Option<(usize, bool)> {
    let part = calendar::part(scan.low(at + 2))?;
    let fits = scan.says(at, "in") && scan.says(at + 1, "the");
    fits.then_some((at + 3, part != "MO"))
}

fn timed(at: usize, to: usize, iso: String) -> Box<Draft> {
    let mut res = Draft::new(Kind::Time, at, to, None);
    res.iso = Some(iso);
    res
}

/// `0430` of `0430 GMT`: hour and minute.
fn military(scan: &Scan<'_>, at: usize) -> Option<(u32, u32)> {
    let value: u32 = scan.low(at).parse().ok()?;
    let fits = scan.low(at).len() == 4 && zone(scan, at + 1).is_some() && value % 100 < 60;
    fits.then_some((value / 100, value % 100))
}

/// A time zone at `at`: the token after it.
fn zone(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let fits = scan.low(at).len() <= 4
        && scan.raw(at).chars().all(char::is_uppercase)
        && scan.says(at, "bst cest cet edt est et gmt ist jst pdt pst pt utc");
    fits.then_some(at + 1)
}

/// Whether the hour at `at`, which ends before `to`, goes on to one with its half of the
/// day: `2` of `between 2 and 5 pm`.
fn half_of_range(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let tied = scan.is_hyphen(to)
        || scan.says(to, "to till until")
        || scan.says(to, "and") && scan.says_before(at, 1, "between");
    let last = to + 1;
    let end = clock_part(scan, last + 1).map_or(last + 1, |it| it.0);
    tied && scan.is_digits(last) && half_of_day(scan, end).is_some()
}

/// `h30` of the French `18h30`, `.30` of the German `18.30 Uhr`.
fn lettered_part(scan: &Scan<'_>, at: usize, is_clock: bool) -> Option<(usize, u32)> {
    let french = scan.says(at, "h")
        && matches!(scan.lang, Lang::French | Lang::Portuguese)
        && scan.glued(at + 1);
    let dotted = scan.has_mark(at, ".")
        && scan.glued(at)
        && scan.glued(at + 1)
        && (is_clock || is_hour(scan, at + 2, false));
    let fits = (french || dotted) && scan.is_digits(at + 1) && scan.low(at + 1).len() == 2;
    let value: u32 = fits.then(|| scan.low(at + 1).parse().ok())??;
    (value < 60).then_some((at + 2, value))
}

/// `:45` at `at`.
fn clock_part(scan: &Scan<'_>, at: usize) -> Option<(usize, u32)> {
    let dotted = scan.has_mark(at, ".") && half_of_day(scan, at + 2).is_some();
    let fits = (scan.has_mark(at, ":") || dotted)
        && scan.glued(at)
        && scan.glued(at + 1)
        && scan.is_digits(at + 1)
        && scan.low(at + 1).len() == 2;
    let value: u32 = fits.then(|| scan.low(at + 1).parse().ok())??;
    (value < 60).then_some((at + 2, value))
}

/// `pm`, `a.m.`: the token after it, and whether it is the second half.
fn half_of_day(scan: &Scan<'_>, at: usize) -> Option<(usize, bool)> {
    match scan.low(at) {
        "am" if scan.raw(at) != "Am" => Some((at + 1, false)),
        "pm" => Some((at + 1, true)),
        letter @ ("a" | "p")
            if scan.has_mark(at + 1, ".") && scan.says(at + 2, "m") && scan.glued(at + 2) =>
        {
            let dot = usize::from(
                scan.has_mark(at + 3, ".") && scan.glued(at + 3) && !ends_block(scan, at + 4),
            );
            Some((at + 3 + dot, letter == "p"))
        }
        _ => None,
    }
}

fn ends_block(scan: &Scan<'_>, at: usize) -> bool {
    scan.low(at).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;

    #[test]
    fn clocks_of_other_languages_are_read() {
        for (lang, sentence, truth) in [
            ("es", "Sonó a las 19.00 horas.", "T19:00"),
            ("es", "Sonó a las 10.500 personas.", ""),
            ("fr", "Il sonne à 20 heures.", "T20"),
            ("nb", "Det ringte klokken 12.30 i dag.", "T12:30"),
        ] {
            let found = figures::first_in(lang, sentence);
            let iso = found.and_then(|it| it.iso).unwrap_or_default();
            assert_eq!(iso, truth, "{sentence}");
        }
    }

    #[test]
    fn times_may_be_spoken() {
        for (sentence, truth) in [
            ("It rang at half past seven.", "T07:30"),
            ("It rang at a quarter to six.", "T05:45"),
            ("It rang at ten past nine in the evening.", "T21:10"),
            ("It rang at seven o’clock.", "T07"),
            ("It rang at 8 in the morning.", "T08"),
            ("It rang at 12 a.m. sharp.", "T00"),
            ("It rang at 12.30 pm.", "T12:30"),
            ("They voted ten to six.", ""),
            ("The storm killed 10 in the morning.", ""),
        ] {
            let found = figures::find(&Text::plain(sentence)).into_iter().next();
            let iso = found.and_then(|it| it.iso).unwrap_or_default();
            assert_eq!(iso, truth, "{sentence}");
        }
    }
}
