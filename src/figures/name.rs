//! Numbers that are part of a name: `CloudMatrix 384`, `F-16`, `Section 230`,
//! `10 Downing Street`.

use super::lang::Lang;
use super::noun;
use super::number::Number;
use super::scan::{Class, Scan};
use super::sense::Sense;
use super::year;
use crate::table::is_one_of;

/// Words that name a thing by the number behind them.
const NAMERS: &str = "act appendix area article articolo artigo artikel artículo bay box building bus \
    calle capítulo category chapter class column court district exhibit figure file \
    flight floor formula gate giornata grade group highway id interstate issue item \
    jornada journée legge level ley ligne line linea linha lot línea model note number \
    numbers page pages pagina paragraph phase platform proposition página resolution \
    room route rue rule season section seite series size stage step suite table terminal \
    tier title track type unit version volume ward week zone";

/// Words behind a house number and a street's name.
const STREETS: &str = "alley avenue boulevard court crescent drive gardens highway lane place road row \
    square st street terrace way";

/// Whether the plain number from `from` up to `to` is part of a name: `Boeing
/// 737`, `G7`, `F-16`, `Section 230`, `10 Downing Street`.
pub(super) fn is_name(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    is_glued_name(scan, from, to) || is_named_before(scan, from, to) || is_house(scan, to)
}

/// Letters before or behind without a space: `A320neo`, `F-16`, `5G`, `7-Eleven`.
pub(super) fn is_glued_name(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let prefix = scan.low_before(from, 1);
    if scan.glued(from) && from > 0 && scan.is_word(from - 1) {
        // و50: what Arabic writes together with the word behind it.
        return !is_one_of(prefix, "us rs rmb و ب بـ ل لـ");
    }
    // ID.3.
    if scan.glued(from)
        && from > 1
        && scan.has_mark(from - 1, ".")
        && scan.glued(from - 1)
        && scan.is_capital(from - 2)
    {
        return true;
    }
    let hyphen = scan.glued(from) && from > 1 && scan.is_hyphen(from - 1) && scan.glued(from - 1);
    if hyphen && scan.is_word(from - 2) {
        let word = scan.low_before(from, 2);
        return !is_one_of(
            word,
            "mid sub pre post under over minus early late nearly some almost circa",
        );
    }
    let name_behind = scan.is_hyphen(to)
        && scan.glued(to)
        && scan.glued(to + 1)
        && scan.is_capital(to + 1)
        && from + 1 == to
        && scan.is_digits(from);
    let letter_behind = scan.glued(to)
        && matches!(scan.raw(to), "G" | "D")
        && scan.is_digits(from)
        && !scan.is_digits(to + 1);
    name_behind && !scan.raw(to + 1).chars().all(char::is_uppercase) || letter_behind
}

/// 第77条, 2度目: a place in an order and no number of things.
pub(super) fn is_place(scan: &Scan<'_>, number: &Number) -> bool {
    let before = number.from.checked_sub(1).map_or("", |it| scan.raw(it));
    let is_numbered = scan.glued(number.from) && matches!(before, "第" | "제");
    // 3시 20분: a part of the time of day.
    is_numbered
        || before == "시"
        || scan.raw(number.to + 1) == "目"
        || scan.starts_with(number.to, "번째")
}

/// A capitalised word, or a word that names by number, before.
fn is_named_before(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let Some(before) = from.checked_sub(1) else {
        return false;
    };
    if scan.says(before, "of") {
        return scan.is_capital(from.saturating_sub(2)) && scan.says_before(from, 2, "group");
    }
    if !scan.is_word(before) {
        return false;
    }
    let low = scan.low(before);
    if is_one_of(low, NAMERS) {
        return true;
    }
    // In Deutschland 30 neue Fälle: all nouns have capitals there.
    let counts = scan.lang == Lang::German
        && scan.low(from).len() > 1
        && year::digits(scan, from).is_none()
        && !scan.glued(to)
        && noun::read(scan, to, false).is_some();
    scan.is_capital(before)
        && !counts
        && !scan.is_stop(before)
        && !scan.can(before, Sense::CALENDAR)
        && (!opens_sentence(scan, before) || names_at_start(scan, before, to))
}

/// Whether the word that opens a sentence is a name: `iPhone 15`, `Windows 11
/// arrived`, not `Police 5 miles`.
fn names_at_start(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let mixed = scan.raw(at).chars().skip(1).any(char::is_uppercase);
    let counts = scan.is_word(to) && !scan.is_capital(to) && scan.can(to, Sense::PLURAL);
    let is_adverb = scan.low(at).ends_with("ly");
    // Whether a word of another language is a plural nobody here can tell.
    mixed || scan.lang == Lang::English && scan.is_word(to) && !counts && !is_adverb
}

/// Whether the capital at `at` may come from the start of a sentence.
pub(super) fn opens_sentence(scan: &Scan<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    scan.class(before) == Class::Break || scan.has_mark(before, ".?!:“\"(—")
}

/// `10 Downing Street`.
pub(super) fn is_house(scan: &Scan<'_>, to: usize) -> bool {
    scan.is_capital(to) && (to + 1..to + 4).any(|it| scan.is_capital(it) && scan.says(it, STREETS))
}

/// Past what is glued to a name's number: `neo` of `A320neo`.
pub(super) fn skip(scan: &Scan<'_>, mut to: usize) -> usize {
    while scan.glued(to)
        && (scan.is_word(to) || scan.is_digits(to) || scan.is_hyphen(to) && scan.glued(to + 1))
    {
        to += 1;
    }
    to
}

/// Past sizes tied by crosses: `70x74x132.5cm`.
pub(super) fn crossed(scan: &Scan<'_>, number: &Number) -> Option<usize> {
    let is_tied = |at: usize| scan.glued(at) && scan.is_digits(at + 1) && scan.glued(at + 1);
    if !(scan.says(number.to, "x") && is_tied(number.to)) {
        return None;
    }
    let to = skip(scan, number.to);
    let dot = scan.has_mark(to, ".") && is_tied(to);
    Some(skip(scan, to + usize::from(dot)))
}
