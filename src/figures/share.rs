//! Parts, multiples, places and results: `two-thirds`, `one in five`, `4-to-1`,
//! `doubled`, `2.5x`, `third-largest`, `No. 4`, `6-3`.

use super::draft::Draft;
use super::exact::Decimal;
use super::fraction;
use super::glyphs;
use super::lang::Lang;
use super::number::{self, Form, Number, Of};
use super::ordinal;
use super::scan::{Class, Scan};
use super::{Change, Kind};
use crate::table::is_one_of;

/// `doubled`, `fivefold`, `tripling`: a multiple in one word.
pub(super) fn multiple_word(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let low = scan.low(at);
    let (value, change) = match low {
        "doubled" => (Decimal::TWO, Some(Change::Up)),
        "tripled" | "trebled" => (Decimal::from(3), Some(Change::Up)),
        "quadrupled" => (Decimal::from(4), Some(Change::Up)),
        "halved" => (Decimal::HALF, Some(Change::Down)),
        _ => (fold(scan, low)?, None),
    };
    let mut res = Draft::new(Kind::Ratio, at, at + 1, Some(value)).of("x");
    res = res.in_context(scan);
    res.change = change.or(res.change);
    Some(res)
}

/// `fivefold`, `tenfold`.
fn fold(scan: &Scan<'_>, low: &str) -> Option<Decimal> {
    let stem = low.strip_suffix("fold")?;
    if scan.lang != Lang::English {
        return None;
    }
    number::word_value(scan.lang, stem)
}

/// `one in five`, `three out of ten`, `4-to-1`.
pub(super) fn proportion(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let at = number.to;
    let small = number.high.is_none()
        && number.value.is_integer()
        && number.value < Decimal::ONE_THOUSAND
        && Decimal::ZERO < number.value;
    if !small {
        return None;
    }
    // 4人に1人, 3명 중 1명.
    if matches!(scan.raw(at + 1), "に" | "중") {
        let one = number::read(scan, at + 2, Of::Anything)?;
        let value = one.value.checked_div(number.value)?;
        let res = Draft::new(Kind::Ratio, number.from, one.to + 1, Some(value));
        return (scan.raw(one.to) == scan.raw(at)).then(|| res.in_context(scan));
    }
    let odds = scan.is_hyphen(at) && scan.says(at + 1, "to") && scan.is_hyphen(at + 2);
    let skip = if odds || scan.says(at, "out") && scan.says(at + 2, "every") {
        3
    } else if scan.says(at, "out in") && scan.says(at + 1, "of every")
        || scan.says(at, "op uit van") && scan.says(at + 1, "de")
        || scan.says(at, "de em") && scan.says(at + 1, "cada")
        // Un Français sur trois.
        || scan.says(at + 1, "sur su") && !scan.is_stop(at)
    {
        2
    } else if scan.says(at, "in sur su von av") {
        1
    } else {
        return None;
    };
    let second_at = at + skip;
    let second = number::read(scan, second_at, Of::Anything)?;
    let is_share = number.value < second.value || odds;
    let is_unit = super::unit::read(scan, second.to).is_some()
        || scan.glued(second.to) && scan.is_word(second.to);
    let is_year = second.form == Form::Plain && Decimal::from(1500) < second.value;
    if !is_share || is_unit || is_year || second.value.is_zero() || second.high.is_some() {
        return None;
    }
    let value = fraction::quotient(number.value, second.value)?;
    let res = Draft::new(Kind::Ratio, number.from, second.to, Some(value));
    Some(res.in_context(scan))
}

/// 百分之四十, `yüzde 40`, `%40` in Turkish: a share of a hundred, said before its number.
pub(super) fn percent(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let (skip, parts) = match scan.class(at) {
        Class::Glyph if scan.starts_with(at, "百分之 百分の") => (3, Decimal::ONE),
        Class::Glyph if scan.starts_with(at, "千分之") => (3, Decimal::TEN),
        _ if scan.lang != Lang::Turkish => return None,
        Class::Mark if scan.has_mark(at, "%") && scan.is_digits(at + 1) => (1, Decimal::ONE),
        _ if scan.says(at, "yüzde") => (1, Decimal::ONE),
        _ => return None,
    };
    let start = at + skip;
    let number = number::read(scan, start, Of::Anything).or_else(|| {
        let (to, value) = glyphs::bare(scan, start)?;
        Some(Number {
            from: start,
            to,
            value,
            high: None,
            form: Form::Words,
        })
    })?;
    let res = Draft::new(
        Kind::Percent,
        at,
        number.to,
        number.value.checked_div(parts),
    )
    .of("%")
    .numbered(start, number.to);
    Some(res.in_context(scan))
}

/// A fraction that is no measure: `two-thirds`, `half`.
pub(super) fn fraction(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    (number.form == Form::Fraction).then(|| {
        let res = Draft::new(Kind::Ratio, number.from, number.to, Some(number.value));
        let mut res = res.in_context(scan);
        // 22/10 is a day in most languages.
        res.card = scan.is_word(number.from) || number.value < Decimal::ONE;
        res
    })
}

/// `third-largest`, `No 4`, `12th`, `second`.
pub(super) fn rank(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    if let Some(res) = numbered(scan, at) {
        return Some(res);
    }
    let (to, value) = ordinal::read(scan, at)?;
    let one_word = to == at + 1;
    if scan.is_hyphen(to) && scan.glued(to) && superlative(scan.low(to + 1)) {
        return Some(Draft::new(Kind::Rank, at, to + 2, Some(value)).numbered(at, to));
    }
    if superlative(scan.low(to)) {
        return Some(Draft::new(Kind::Rank, at, to, Some(value)));
    }
    if one_word && (is_no_rank(scan, at, to) || value == Decimal::ONE) {
        let is_title = scan.says(at, "first") && scan.says(to, "lady aid class name hand");
        let is_adverb = scan.has_mark(to, ",")
            || scan.says(at, "second") && scan.says_before(at, 1, "a per split every each the");
        return (!is_title && !is_adverb)
            .then(|| Draft::new(Kind::Rank, at, to, Some(value)).minor());
    }
    // A place: finished second, fell to 12th place.
    let placed = scan.says_before(
        at,
        1,
        "finished came ranked ranks placed finish finishing in to were was are is lie sit sits",
    ) && (!scan.is_word(to) || scan.says(to, "place in on at behind with overall"));
    let mut res = Draft::new(Kind::Rank, at, to, Some(value));
    res.card = placed || scan.says(to, "place");
    Some(res)
}

fn is_no_rank(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    scan.has_mark(to, ",") && (at == 0 || !scan.is_word(at - 1))
        || scan.says(at, "second") && scan.says_before(at, 1, "a per split every each")
}

/// `largest`, `most`: what a place is reckoned by.
fn superlative(low: &str) -> bool {
    4 < low.len() && low.ends_with("est") || is_one_of(low, "best least most worst")
}

/// `No 4`, `No. 1`, `#3`, `number two`.
fn numbered(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let dot = usize::from(scan.has_mark(at + 1, ".") && scan.glued(at + 1));
    let number_at = match scan.raw(at) {
        it if is_one_of(it, "No Nos Nr N° nr") => at + 1 + dot,
        "no" if dot == 1 && scan.is_digits(at + 2) => at + 2,
        _ => return None,
    };
    let fits = scan.is_digits(number_at) && scan.low(number_at).len() <= 4;
    let value: u32 = fits.then(|| scan.low(number_at).parse().ok())??;
    let goes_on = scan.glued(number_at + 1)
        && (scan.is_word(number_at + 1)
            || scan.is_hyphen(number_at + 1)
            || scan.has_mark(number_at + 1, "/"));
    let res = Draft::new(Kind::Rank, at, number_at + 1, Some(Decimal::from(value)));
    (!goes_on).then(|| res.numbered(number_at, number_at + 1))
}

/// `6-3`, `2–1`, `voted 14 to 9`: a result, the winner's count first.
pub(super) fn score(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let at = number.to;
    let dashed = scan.is_hyphen(at) && scan.glued(at) && scan.glued(at + 1);
    let worded = scan.says(at, "to")
        && is_result_cue(scan, number.from)
        && (!scan.is_word(at + 2) || scan.is_stop(at + 2));
    // 3:1, where no clock has been read; but 1:50.000.
    let is_colon = scan.has_mark(at, ":")
        && scan.lang != Lang::English
        && scan.glued(at)
        && scan.glued(at + 1)
        && !(scan.glued(at + 2) && scan.has_mark(at + 2, ":.,") && scan.is_digits(at + 3));
    let fits = number.form == Form::Plain
        && (dashed || worded || is_colon)
        && scan.is_digits(at + 1)
        && scan.low(number.from).len() <= 3
        && scan.low(at + 1).len() <= 3
        && !(scan.glued(at + 2)
            && (scan.is_word(at + 2) || scan.is_hyphen(at + 2) || scan.has_mark(at + 2, "%/°")));
    let value: u32 = fits.then(|| scan.low(number.from).parse().ok())??;
    let high: u32 = scan.low(at + 1).parse().ok()?;
    let is_result = high < value || is_colon || is_result_cue(scan, number.from) || value == high;
    let ranged = super::unit::read(scan, at + 2).is_some() && high > value;
    let mut res = Draft::new(Kind::Score, number.from, at + 2, Some(Decimal::from(value)));
    res.high = Some(Decimal::from(high));
    (is_result && !ranged).then_some(res)
}

/// Whether a word for a result stands shortly before.
pub(super) fn is_result_cue(scan: &Scan<'_>, from: usize) -> bool {
    (1..=4).any(|back| {
        scan.says_before(from, back, "beat beats beating won win lost lose drew draw defeat defeated victory lead led trailed ruled voted vote score tied")
    })
}
