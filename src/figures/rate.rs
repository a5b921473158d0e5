//! Rates: what a figure is reckoned by, `a year`, `per barrel`, `/day`.

use super::cues::RATES;
use super::scan::{Class, Scan};
use super::unit;
use super::units::UNITS;
use crate::table::{Table, is_one_of};

/// Words that say how often, with what a figure before them is reckoned by.
static OFTEN: Table = Table::new(
    "
annuali: year
annually: year
annuel: year
anuais: year
anual: year
anuales: year
daily: day
hourly: hour
jaarlijks: year
jährlich: year
maandelijks: month
mensais: month
mensal: month
mensili: month
mensual: month
mensuales: month
mensuel: month
monatlich: month
monthly: month
weekly: week
wöchentlich: week
yearly: year",
);

/// The rate behind a figure that ends before `to`: the token after it, its unit.
pub(super) fn per(scan: &Scan<'_>, to: usize) -> Option<(usize, String)> {
    let mut at = to;
    let hyphen =
        usize::from(scan.is_hyphen(at) && (scan.says(at + 1, "a") || scan.says(at + 1, "per")));
    at += hyphen;
    if let Some(unit) = OFTEN.plural(scan.low(at)) {
        return Some((at + 1, unit.to_owned()));
    }
    let slash = scan.has_mark(at, "/") && scan.is_word(at + 1);
    let link = scan.low(at);
    // Un milione l'anno, 12 € de l'heure: the article is a part of the word.
    let of = usize::from(link == "de");
    let elided = scan.low(at + of);
    let bare = elided.strip_prefix("l'").or(elided.strip_prefix("all'"));
    if let Some(unit) = bare.and_then(|it| RATES.get(it).or_else(|| UNITS.plural(it))) {
        return Some((at + of + 1, unit.to_owned()));
    }
    let sure = is_one_of(link, "per each every pro par por je a an al ao cada")
        || slash
        || link == "im" && !scan.is_digits(at + 2);
    if !sure {
        return None;
    }
    at += 1;
    at += usize::from(scan.is_hyphen(at) && scan.glued(at));
    let measured = slash || link == "per" || scan.says(at, "sq square");
    if measured && let Some(unit) = unit::read(scan, at) {
        return Some((unit.to, unit.name.to_owned()));
    }
    if scan.says(at + 1, "earlier ago later before old after") {
        return None;
    }
    let known = RATES.get(scan.low(at));
    match known.or_else(|| {
        UNITS
            .plural(scan.low(at))
            .filter(|_| is_one_of(link, "al ao cada im je par por pro"))
    }) {
        Some(name)
            if !(link == "a" && scan.says(at, "second quarter family child play contract")) =>
        {
            Some((at + 1, name.to_owned()))
        }
        // Any noun behind `per`.
        None if (link == "per" || link == "pro") && scan.is_word(at) && !scan.is_stop(at) => {
            Some((at + 1, scan.low(at).to_owned()))
        }
        _ => None,
    }
}

/// A rate that stands before its figure: 每年投入1800亿元, 年間100万人.
pub(super) fn before(scan: &Scan<'_>, from: usize) -> Option<String> {
    /// Glyphs between a rate and its figure.
    const REACH: usize = 6;
    if from == 0 || scan.class(from - 1) != Class::Glyph {
        return None;
    }
    (from.saturating_sub(REACH)..from).rev().find_map(|at| {
        let name = match scan.start(at, "每年 年間 每月 月間 每天 每周 每小时")?.0 {
            0 | 1 => "year",
            2 | 3 => "month",
            4 => "day",
            5 => "week",
            _ => "hour",
        };
        Some(name.to_owned())
    })
}
