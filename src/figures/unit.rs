//! Units of measure behind a number: `km`, `sq m`, `degrees Celsius`, `miles per
//! hour`, `-inch`.

use super::lang::Lang;
use super::number::{self, Of};
use super::scan::{Class, Scan, is_one_of};
use super::units::{GLYPHS, UNITS};
use crate::lower;

/// What kind of thing a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Measure,
    Duration,
    Percent,
    /// Times, fold: a multiplier.
    Times,
    /// Years of age.
    Age,
}

/// A unit behind a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The token after it.
    pub(super) to: usize,
    pub(super) name: &'static str,
    pub(super) sort: Sort,
}

/// More tokens than any unit's name has.
const MAX_TOKENS: usize = 4;

/// The unit that starts at `at`, right behind a number.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Unit> {
    let hyphen = usize::from(
        scan.is_hyphen(at) && scan.glued(at) && scan.is_word(at + 1) && scan.glued(at + 1),
    );
    let bracket = usize::from(scan.has_mark(at, "([<") && scan.glued(at + 1));
    let start = at + hyphen + bracket;
    let mut unit = glyphs(scan, start).or_else(|| longest(scan, start, at))?;
    if bracket == 1 {
        let closed = scan.has_mark(unit.to, ")]>");
        if !closed || 3 < scan.raw(start).len() {
            return None;
        }
        unit.to += 1;
    }
    Some(rate(scan, unit))
}

/// The longest unit name of the table that starts at `start`.
fn longest(scan: &Scan<'_>, start: usize, at: usize) -> Option<Unit> {
    let mut end = start + MAX_TOKENS;
    while start < end {
        let raw = phrase(scan, start, end);
        if let Some((name, sort)) = raw.as_deref().and_then(|it| find(scan, it, start, end, at)) {
            return Some(Unit {
                to: end,
                name,
                sort,
            });
        }
        end -= 1;
    }
    None
}

/// The tokens as they stand, one space between; none where a break or clause does.
fn phrase(scan: &Scan<'_>, from: usize, to: usize) -> Option<String> {
    let mut res = String::new();
    for at in from..to {
        match scan.class(at) {
            Class::Break | Class::Glyph => return None,
            Class::Digits if !scan.glued(at) => return None,
            _ => {}
        }
        if from < at && !scan.glued(at) {
            res.push(' ');
        }
        res.push_str(scan.raw(at));
    }
    Some(res)
}

fn find(
    scan: &Scan<'_>,
    raw: &str,
    start: usize,
    end: usize,
    at: usize,
) -> Option<(&'static str, Sort)> {
    // A name must not end inside a word.
    if scan.glued(end) && scan.is_word(end) && scan.is_word(end - 1) {
        return None;
    }
    let low = lower::string(raw);
    let (name, unit) = match UNITS.get(raw) {
        Some(unit) => (raw, unit),
        None if 1 < low.chars().count() => (low.as_str(), UNITS.plural(&low)?),
        None => return None,
    };
    let glued = scan.glued(start) && start == at;
    // 5 km, and 2.8bn km.
    let last = at.saturating_sub(1);
    let scaled = number::scale_word(scan, last, Of::Money).is_some() && !scan.glued(at);
    let digits = scan.is_digits(last) || scaled;
    let short = name.chars().count() <= 2 && name.chars().all(char::is_alphabetic);
    let fits = match name {
        "in" => glued && digits || at >= 2 && scan.says_before(at, 2, "ft feet foot '"),
        "a" | "as" | "at" | "no" => false,
        "an" => scan.lang == Lang::French,
        "\"" if closes_quote(scan, start) => false,
        "F" | "C"
            if glued
                && (250 < scan.raw(at - 1).parse().unwrap_or(0)
                    && scan.says_before(at, 2, "the a an this that its his her")
                    || 2000 < scan.raw(at - 1).parse().unwrap_or(0)
                    || scan.is_capital(at.saturating_sub(2))
                    || scan.has_mark(end, "/")) =>
        {
            false
        }
        _ if is_one_of(name, "A C F K h s d t l m g J N V W L B") => {
            digits
                && (glued || start == at && !opens_word(scan, end))
                && !followed_by_name(scan, end, glued)
        }
        "'" | "′" | "\"" | "″" | "°" => {
            digits
                && glued
                && !(scan.raw(at - 1).len() == 4
                    && name != "°"
                    && matches!(scan.raw(at - 1).get(..2), Some("19" | "20")))
        }
        _ if short => digits,
        _ => true,
    };
    let name = if unit == "age" { "year" } else { unit };
    fits.then(|| (name, sort(unit)))
}

/// Whether the mark at `at` closes a quotation that one like it opened: "Orbit 1".
fn closes_quote(scan: &Scan<'_>, at: usize) -> bool {
    /// Bytes before it that are looked through.
    const REACH: usize = 400;
    let before = scan.text.as_bytes()[..scan.token(at).span.start]
        .iter()
        .rev();
    let line = before.take(REACH).take_while(|it| **it != b'\n');
    line.filter(|it| **it == b'"').count() % 2 == 1
}

fn opens_word(scan: &Scan<'_>, end: usize) -> bool {
    scan.glued(end)
        && (scan.is_word(end)
            || scan.is_digits(end)
            || scan.has_mark(end, "'’.$-/") && (scan.is_word(end + 1) || scan.is_digits(end + 1)))
}

fn followed_by_name(scan: &Scan<'_>, end: usize, glued: bool) -> bool {
    let upper = scan.raw(end).chars().filter(|it| it.is_uppercase()).count();
    !glued && scan.is_capital(end) && upper < 2
}

/// Units written in ideographs, kana or Hangul.
fn glyphs(scan: &Scan<'_>, at: usize) -> Option<Unit> {
    if scan.class(at) != Class::Glyph {
        return None;
    }
    let (spelling, unit) = GLYPHS.longest(scan.rest(at))?;
    let to = at + spelling.chars().count();
    // 5成员, 21세기: the beginning of another word.
    let goes_on = match unit {
        "割" => spelling == "成" && "员員為为立功果本绩".contains(scan.raw(to)),
        "age" => "出入大代代기대".contains(scan.raw(to)) && scan.class(to) == Class::Glyph,
        _ => false,
    };
    (!goes_on || scan.raw(to).is_empty()).then(|| Unit {
        to,
        name: if unit == "age" { "year" } else { unit },
        sort: sort(unit),
    })
}

const DURATIONS: &str = "nanosecond microsecond millisecond second minute hour day week fortnight \
    month quarter year decade century millennium";

/// What kind of thing a unit of the tables measures.
fn sort(unit: &str) -> Sort {
    match unit {
        "%" | "pp" | "bp" | "割" => Sort::Percent,
        "x" => Sort::Times,
        "age" => Sort::Age,
        _ if is_one_of(unit, DURATIONS) => Sort::Duration,
        _ => Sort::Measure,
    }
}

/// 摂氏40度, 時速60キロ: where the words before a number start that say which unit it is.
pub(super) fn opening(scan: &Scan<'_>, from: usize, unit: &str) -> Option<(usize, &'static str)> {
    let (words, name) = match unit {
        "°" => (["摂氏", "摄氏", "攝氏", "섭씨"], "°C"),
        "km" => (["時速", "时速", "시속", "每小时"], "km/h"),
        _ => return None,
    };
    let before = scan.text[..scan.token(from).span.start]
        .trim_end_matches([' ', '约', '約', '达', '可', '약']);
    let before = before.strip_suffix('の').unwrap_or(before);
    let before = before.strip_suffix("温度").unwrap_or(before);
    let is_other = unit == "°"
        && ["華氏", "华氏", "화씨"]
            .iter()
            .any(|it| before.ends_with(it));
    let word = words.iter().find(|it| before.ends_with(*it));
    let len = if is_other { 6 } else { word?.len() };
    let start = before.len() - len;
    let at = scan.tokens.partition_point(|it| it.span.start < start);
    Some((at, if is_other { "°F" } else { name }))
}

/// What a unit becomes by the words behind it: `degrees Celsius`, `%포인트`, `km/hr`.
fn rate(scan: &Scan<'_>, unit: Unit) -> Unit {
    let points = ["포인트", "ポイント"]
        .iter()
        .any(|it| scan.starts_with(unit.to, it));
    let (name, len) = match (unit.name, scan.low(unit.to)) {
        ("%", _) if points => ("pp", if scan.lang == Lang::Korean { 3 } else { 4 }),
        ("°", "c") => ("°C", 1),
        ("°", "f") => ("°F", 1),
        ("°", it) => match UNITS.plural(it) {
            Some(it @ ("°C" | "°F" | "K")) => (it, 1),
            _ => return unit,
        },
        _ => return speed(scan, unit),
    };
    let to = unit.to + len;
    Unit { to, name, ..unit }
}

/// `miles per hour`, `km/hr`, `miles an hour`: a speed is one unit.
fn speed(scan: &Scan<'_>, unit: Unit) -> Unit {
    if unit.sort != Sort::Measure || !is_one_of(unit.name, "km mi m ft cm kB MB GB Mb Gb") {
        return unit;
    }
    let link = match (scan.low(unit.to), scan.mark(unit.to)) {
        ("per" | "an" | "a" | "pro" | "por" | "par" | "à" | "i", _) => unit.to + 1,
        ("all'ora" | "orari", _) => unit.to,
        (_, Some('/')) if scan.glued(unit.to) && scan.glued(unit.to + 1) => unit.to + 1,
        _ => return unit,
    };
    let per = match scan.low(link) {
        "hour" | "h" | "hr" | "hora" | "heure" | "l'heure" | "all'ora" | "orari" | "stunde"
        | "u" | "uur" | "timmen" => "h",
        "second" | "s" | "sec" | "seconde" | "segundo" | "sekunde" => "s",
        "millisecond" | "ms" => "ms",
        "minute" | "min" => "min",
        _ => return unit,
    };
    let Some(name) = UNITS.get(&[unit.name, "/", per].concat()) else {
        return unit;
    };
    Unit {
        to: link + 1,
        name,
        sort: Sort::Measure,
    }
}
