//! Rates: what a figure is reckoned by, `a year`, `per barrel`, `/day`.

use super::cues::RATES;
use super::scan::{Class, Scan, is_one_of};
use super::unit;

/// The rate behind a figure that ends before `to`: the token after it, its unit.
pub(super) fn per(scan: &Scan<'_>, to: usize) -> Option<(usize, String)> {
    let mut at = to;
    let hyphen =
        usize::from(scan.is_hyphen(at) && (scan.says(at + 1, "a") || scan.says(at + 1, "per")));
    at += hyphen;
    match scan.low(at) {
        "annually" | "yearly" => return Some((at + 1, "year".to_owned())),
        "monthly" => return Some((at + 1, "month".to_owned())),
        "weekly" => return Some((at + 1, "week".to_owned())),
        "daily" => return Some((at + 1, "day".to_owned())),
        "hourly" => return Some((at + 1, "hour".to_owned())),
        _ => {}
    }
    let slash = scan.has_mark(at, "/") && scan.is_word(at + 1);
    let link = scan.low(at);
    let sure = is_one_of(link, "per each every pro par por je a an all' al") || slash;
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
    match RATES.get(scan.low(at)) {
        Some(name)
            if !(link == "a" && scan.says(at, "second quarter family child play contract")) =>
        {
            Some((at + 1, name.to_owned()))
        }
        // Any noun behind `per`.
        None if link == "per" && scan.is_word(at) && !scan.is_stop(at) => {
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
        let per = ["每年", "每月", "每天", "每小时", "年間", "月間", "每周"]
            .iter()
            .position(|it| scan.starts_with(at, it))?;
        let names = ["year", "month", "day", "hour", "year", "month", "week"];
        Some(names[per].to_owned())
    })
}
