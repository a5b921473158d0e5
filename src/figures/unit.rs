//! Units of measure behind a number: `km`, `sq m`, `degrees Celsius`, `miles per
//! hour`, `-inch`.

use super::Kind;
use super::lang::Lang;
use super::number::{self, Of};
use super::scan::{Class, Scan};
use super::units::{GLYPHS, UNITS};
use crate::lower;
use crate::table::is_one_of;

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

impl Sort {
    /// The kind of a figure in such a unit.
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Measure => Kind::Measure,
            Self::Percent => Kind::Percent,
            Self::Duration => Kind::Duration,
            Self::Times => Kind::Ratio,
            Self::Age => Kind::Age,
        }
    }
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
        None => (low.as_str(), inflected(scan.lang, &low)?),
    };
    let glued = scan.glued(start) && start == at;
    // 5 km, and 2.8bn km.
    let last = at.saturating_sub(1);
    let scaled = number::scale_word(scan, last, Of::Money).is_some() && !scan.glued(at);
    let digits = scan.is_digits(last) || scaled;
    let short = name.chars().count() <= 2 && name.chars().all(char::is_alphabetic);
    let fits = match name {
        "in" => glued && digits || at >= 2 && scan.says_before(at, 2, "ft feet foot '"),
        _ if is_one_of(name, "a as at no") => false,
        // 15 HR firms: people and no hours.
        "hr" if raw == "HR" => false,
        "an" => scan.lang == Lang::French,
        // O artigo 5º.
        "º" => scan.says(end, "c f"),
        // The PlayStation 5s.
        "F" | "C" | "s"
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
            // On board the "Bella 2".
            digits
                && glued
                && !(raw == "\"" && scan.is_capital(at.wrapping_sub(2)))
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

/// The unit of a name in lower case, as it stands, in the plural, or in German as in
/// `mit 170 Zentimetern`; no single letter.
fn inflected(lang: Lang, low: &str) -> Option<&'static str> {
    low.chars().nth(1)?;
    let has_case = matches!(lang, Lang::German | Lang::Dutch);
    let dative = || UNITS.get(low.strip_suffix('n').filter(|_| has_case)?);
    UNITS.plural(low).or_else(dative)
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
        "minute" => spelling == "분" && "기야".contains(scan.raw(to)),
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
        _ if is_one_of(unit, "% bp pp 割") => Sort::Percent,
        "x" => Sort::Times,
        "age" => Sort::Age,
        _ if is_one_of(unit, DURATIONS) => Sort::Duration,
        _ => Sort::Measure,
    }
}

/// 摂氏40度, 時速60キロ: where the words before a number start that say which unit it is.
pub(super) fn opening(scan: &Scan<'_>, from: usize, unit: &str) -> Option<(usize, &'static str)> {
    let kinds = match unit {
        "°" => [
            ("摂氏 摄氏 攝氏 섭씨 摂氏温度 摄氏温度", "°C"),
            ("華氏 华氏 화씨 華氏温度 华氏温度 華氏温度の", "°F"),
        ],
        "km" => [
            ("時速 时速 시속 每小时 時速約", "km/h"),
            ("时速可达 时速约 时速达", "km/h"),
        ],
        _ => return None,
    };
    kinds.iter().find_map(|(words, name)| {
        let len = scan.ends_before(from, words)?.chars().count();
        Some((from.checked_sub(len)?, *name))
    })
}

/// What a unit becomes by the words behind it: `degrees Celsius`, `%포인트`, `km/hr`.
fn rate(scan: &Scan<'_>, unit: Unit) -> Unit {
    let points = scan.starts_with(unit.to, "포인트 ポイント");
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
    let slash = scan.has_mark(unit.to, "/") && scan.glued(unit.to) && scan.glued(unit.to + 1);
    let is_linked = slash || scan.says(unit.to, "per an a pro por par à i");
    let link = unit.to + usize::from(is_linked);
    // À l'heure, all'ora, chilometri orari.
    let word = scan.low(link);
    let elided = word.strip_prefix("l'").or(word.strip_prefix("all'"));
    let word = match word {
        "orari" => "ora",
        "u" if slash => "uur",
        _ if elided.is_none() && !is_linked => return unit,
        _ => elided.unwrap_or(word),
    };
    let per = match UNITS.plural(word) {
        Some("hour") => "h",
        Some("minute") => "min",
        Some("second") => "s",
        Some("millisecond") => "ms",
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
