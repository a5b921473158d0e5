//! Numbers in digits, in the formats of the major languages: `1,234.5`,
//! `1.234,5`, `1 234,5`, `1'234`, `12,34,567`, `½`, `3/4`, `1e10`, `-12`.

use super::class::digit;
use super::exact::{Decimal, ten_to};
use super::money;
use super::scan::{Class, Scan};

/// A number in digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal {
    /// The token after it.
    pub(super) to: usize,
    pub(super) value: Decimal,
    /// Digits only: no separator, no sign, no fraction.
    pub(super) plain: bool,
    /// A fraction: `3/4`, `½`, `2 1/4`.
    pub(super) fraction: bool,
}

/// More groups than any number has that a newspaper prints.
const MAX_GROUPS: usize = 10;
/// More digits before the decimal mark than any number has.
const MAX_DIGITS: usize = 28;
/// Digits that an exact decimal holds; what is behind them is cut.
const EXACT_DIGITS: usize = 18;

/// The number in digits that starts with the token at `at`, sign included.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Literal> {
    let negative = is_minus(scan, at);
    let start = if negative { at + 1 } else { at };
    let mut res = unsigned(scan, start)?;
    if negative {
        if !scan.has_mark(at, "+") {
            res.value = -res.value;
        }
        res.plain = false;
    }
    Some(res)
}

/// Whether a minus sign stands at `at`, right before a digit and not between words.
fn is_minus(scan: &Scan<'_>, at: usize) -> bool {
    let is_sign = scan.has_mark(at, "-−–－+");
    let opens = !scan.glued(at)
        || scan.has_mark_before(at, "([“\"~<>=$€£¥")
        || scan.glued(at) && at > 0 && scan.class(at - 1) == Class::Glyph;
    let number = scan.is_digits(at + 1) || scan.has_mark(at + 1, ".") && scan.is_digits(at + 2);
    is_sign && opens && number && scan.glued(at + 1)
}

fn unsigned(scan: &Scan<'_>, at: usize) -> Option<Literal> {
    if let Some(value) = scan.mark(at).and_then(vulgar) {
        return Some(Literal {
            to: at + 1,
            value,
            plain: false,
            fraction: true,
        });
    }
    let mut res = grouped(scan, at)?;
    res = exponent(scan, res)?;
    Some(fraction(scan, at, res))
}

/// Digits with their separators.
fn grouped(scan: &Scan<'_>, at: usize) -> Option<Literal> {
    let mut groups: Vec<(char, usize)> = Vec::new();
    let mut next = at;
    if scan.is_digits(at) {
        groups.push((' ', at));
        next += 1;
    }
    while let Some((separator, digits)) = separated(scan, next, groups.len()) {
        groups.push((separator, digits));
        next = digits + 1;
        if MAX_GROUPS < groups.len() {
            return None;
        }
    }
    if groups.is_empty() {
        return None;
    }
    let spaced = groups[1..].iter().take_while(|it| it.0 == ' ').count();
    if groups[1..].iter().any(|it| it.0 == ' ') && !are_spaced_groups(scan, &groups, spaced) {
        // Two numbers side by side.
        groups.truncate(1);
        next = at + 1;
        while let Some((separator, digits)) =
            separated(scan, next, groups.len()).filter(|it| it.0 != ' ')
        {
            groups.push((separator, digits));
            next = digits + 1;
        }
    }
    let (whole, decimals) = split(scan, &groups)?;
    Some(Literal {
        to: next,
        value: exact(&whole, &decimals)?,
        plain: groups.len() == 1
            && groups[0].0 == ' '
            && whole.len() == scan.low(at).chars().count(),
        fraction: false,
    })
}

/// A separator at `at` and the digits behind it.
fn separated(scan: &Scan<'_>, at: usize, before: usize) -> Option<(char, usize)> {
    if scan.is_digits(at) && !scan.glued(at) && 0 < before {
        let gap = scan.token(at).span.start - scan.token(at - 1).span.end;
        return (gap <= 3 && len(scan, at) == 3).then_some((' ', at));
    }
    let mark = scan.mark(at)?;
    let is_one = matches!(mark, '.' | ',' | '\'' | '’' | '·' | '．' | '，' | '٫' | '٬');
    let glued = scan.is_digits(at + 1) && scan.glued(at + 1);
    if !is_one || !glued {
        return None;
    }
    // `.5` opens a number only where nothing stands before it.
    if before == 0 && (mark != '.' || scan.glued(at)) || 0 < before && !scan.glued(at) {
        return None;
    }
    let mark = match mark {
        '．' | '٫' | '·' => '.',
        '，' | '٬' => ',',
        '’' => '\'',
        it => it,
    };
    Some((mark, at + 1))
}

/// Whether `groups`, parted by spaces, are one number: `12 500`, `1 234 567,89`.
fn are_spaced_groups(scan: &Scan<'_>, groups: &[(char, usize)], spaced: usize) -> bool {
    let first = len(scan, groups[0].1);
    let tail_is_fine = groups[1 + spaced..].iter().all(|it| it.0 != ' ');
    let gap = scan.token(groups[1].1).span.start - scan.token(groups[1].1 - 1).span.end;
    let padded = scan.low(groups[1].1).starts_with('0');
    // 2 999,00 €, 1 995 Kč: no English price.
    let last = groups[groups.len() - 1];
    let is_comma = last.0 == ',' && len(scan, last.1) == 2;
    let is_priced =
        money::behind(scan, last.1 + 1).is_some_and(|it| !matches!(it.code, "USD" | "GBP"));
    let sure =
        padded || 1 < gap || 2 <= spaced || scan.lang.has_decimal_comma() || is_comma || is_priced;
    let zero = scan.low(groups[0].1).starts_with('0');
    0 < spaced && first <= 3 && !zero && tail_is_fine && sure
}

/// The digits before and after the decimal mark.
fn split(scan: &Scan<'_>, groups: &[(char, usize)]) -> Option<(String, String)> {
    let digits = |range: &[(char, usize)]| -> String {
        range
            .iter()
            .flat_map(|it| scan.low(it.1).chars())
            .filter_map(digit)
            .filter_map(|it| char::from_digit(it, 10))
            .collect()
    };
    let marks: Vec<char> = groups.iter().skip(1).map(|it| it.0).collect();
    let last = match marks.last() {
        None if groups[0].0 == ' ' => return Some((digits(groups), String::new())),
        None => return Some((String::new(), digits(groups))),
        Some(last) => *last,
    };
    let all_three = groups[1..].iter().all(|it| len(scan, it.1) == 3);
    let count = marks.iter().filter(|it| **it == last).count();
    let one_kind = count == marks.len();
    let is_decimal = match (one_kind, count) {
        _ if matches!(last, ' ' | '\'') => false,
        (false, 1) => true,
        (true, 1) => !is_thousand(scan, groups, last),
        // 12,34,567: the groups of India.
        _ => false,
    };
    if !is_decimal && !all_three && !is_indian(scan, groups) {
        return None;
    }
    if !is_decimal {
        return Some((digits(groups), String::new()));
    }
    let cut = groups.len() - 1;
    Some((digits(&groups[..cut]), digits(&groups[cut..])))
}

/// Whether the only separator of a number parts thousands.
fn is_thousand(scan: &Scan<'_>, groups: &[(char, usize)], mark: char) -> bool {
    if len(scan, groups[1].1) != 3 || 3 < len(scan, groups[0].1) {
        return false;
    }
    let lead = scan.low(groups[0].1);
    if lead.starts_with('0') || groups[0].0 != ' ' {
        return false;
    }
    match mark {
        ',' => !scan.lang.has_decimal_comma(),
        _ => scan.lang.has_decimal_comma(),
    }
}

fn is_indian(scan: &Scan<'_>, groups: &[(char, usize)]) -> bool {
    let last = groups.len() - 1;
    groups[1..].iter().all(|it| it.0 == ',')
        && len(scan, groups[last].1) == 3
        && groups[1..last].iter().all(|it| len(scan, it.1) == 2)
}

fn len(scan: &Scan<'_>, at: usize) -> usize {
    scan.low(at).chars().count()
}

/// The number of these digits; none where they are more than anybody means.
fn exact(whole: &str, decimals: &str) -> Option<Decimal> {
    let whole = whole.trim_start_matches('0');
    let (kept, rest) = whole.split_at_checked(EXACT_DIGITS).unwrap_or((whole, ""));
    if MAX_DIGITS < whole.len() {
        return None;
    }
    let room = EXACT_DIGITS - kept.len();
    let decimals = decimals.get(..room).unwrap_or(decimals);
    let digits = kept.bytes().chain(decimals.bytes());
    let digits = digits.fold(0, |res, it| res * 10 + u64::from(it - b'0'));
    let power = ten_to(u32::try_from(rest.len()).ok()?)?;
    Decimal::with_scale(digits, u32::try_from(decimals.len()).ok()?)?.checked_mul(power)
}

/// `1e10`, `1.1^23`, `1.99×10−30`: the number with its exponent; none where it is
/// too large to mean anything.
fn exponent(scan: &Scan<'_>, literal: Literal) -> Option<Literal> {
    let at = literal.to;
    let (base, power_at) = if scan.says(at, "e") && scan.glued(at) {
        (None, at + 1)
    } else if scan.has_mark(at, "^") && scan.glued(at) {
        (Some(literal.value), at + 1)
    } else if scan.has_mark(at, "×") && scan.says(at + 1, "10") {
        let caret = usize::from(scan.has_mark(at + 2, "^"));
        (None, at + 2 + caret)
    } else {
        return Some(literal);
    };
    let sign = scan
        .mark(power_at)
        .filter(|it| matches!(it, '-' | '−' | '+'));
    let digits = power_at + usize::from(sign.is_some());
    if !scan.is_digits(digits) || !scan.glued(digits) || !scan.glued(power_at) {
        return Some(literal);
    }
    let power: i32 = scan.low(digits).parse().ok()?;
    let power = if matches!(sign, Some('-' | '−')) {
        -power
    } else {
        power
    };
    let value = match base {
        Some(base) => raise(base, power)?,
        None => shift(literal.value, power)?,
    };
    Some(Literal {
        to: digits + 1,
        value,
        plain: false,
        fraction: false,
    })
}

/// `value` × 10^`power`, exactly; none where it does not fit.
fn shift(value: Decimal, power: i32) -> Option<Decimal> {
    let ten = Decimal::from(10);
    let steps = power.unsigned_abs();
    if 28 < steps {
        return None;
    }
    let factor = raise(ten, i32::try_from(steps).ok()?)?;
    if power < 0 {
        value.checked_div(factor)
    } else {
        value.checked_mul(factor)
    }
}

/// `base`^`power`; none where it does not fit.
fn raise(base: Decimal, power: i32) -> Option<Decimal> {
    if 200 < power.unsigned_abs() {
        return None;
    }
    let mut res = Decimal::ONE;
    for _ in 0..power.unsigned_abs() {
        res = res.checked_mul(base)?;
    }
    match power {
        0.. => Some(res),
        _ => Decimal::ONE.checked_div(res),
    }
}

/// `3/4`, `2 1/4`, `1½`: the number with the fraction that follows.
fn fraction(scan: &Scan<'_>, from: usize, literal: Literal) -> Literal {
    let at = literal.to;
    if let Some(part) = scan.mark(at).and_then(vulgar) {
        let close = scan.token(at).span.start - scan.token(at - 1).span.end <= 1;
        if let Some(value) = literal.value.checked_add(part).filter(|_| close) {
            return Literal {
                to: at + 1,
                value,
                plain: false,
                fraction: true,
            };
        }
    }
    if let Some((to, value)) = quotient(scan, from) {
        return Literal {
            to,
            value,
            plain: false,
            fraction: true,
        };
    }
    let near = literal.plain && !scan.glued(at);
    match quotient(scan, at).filter(|it| near && it.1 < Decimal::ONE) {
        Some((to, part)) => Literal {
            to,
            value: literal.value.checked_add(part).unwrap_or(literal.value),
            plain: false,
            fraction: true,
        },
        None => literal,
    }
}

/// Two whole numbers with a slash between: not a date (5/17/2018), not `9/11`.
fn quotient(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let slash = at + 1;
    let fits = scan.is_digits(at)
        && scan.is_digits(at + 2)
        && scan.has_mark(slash, "/⁄")
        && len(scan, at) <= 3
        && len(scan, at + 2) <= 3;
    let goes_on = scan.has_mark(at + 3, "/.,-")
        && scan.glued(at + 3)
        && scan.is_digits(at + 4)
        && scan.glued(at + 4);
    let tight = scan.glued(slash) == scan.glued(at + 2);
    if !fits || goes_on || !tight {
        return None;
    }
    let part: i64 = scan.low(at).parse().ok()?;
    let whole: i64 = scan.low(at + 2).parse().ok()?;
    let is_share = 0 < whole && (scan.glued(slash) || part < whole);
    let res = Decimal::from(part).checked_div(Decimal::from(whole))?;
    is_share.then_some((at + 3, res))
}

fn vulgar(it: char) -> Option<Decimal> {
    let (part, whole) = match it {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Decimal::from(part).checked_div(Decimal::from(whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::lang;
    use crate::text::Text;

    fn check(lang: &str, cases: &[(&str, &str)]) {
        for (written, value) in cases {
            let text = Text::plain(written).with_lang(Some(lang.to_owned()));
            let scan = Scan::new(&text, lang::of(&text));
            let found = read(&scan, 0).map(|it| it.value.to_string());
            assert_eq!(
                found.as_deref().unwrap_or("none"),
                *value,
                "{written} in {lang}"
            );
        }
    }

    #[test]
    fn separators_mean_what_the_language_has_them_mean() {
        check(
            "en",
            &[
                ("1,234.5", "1234.5"),
                ("4.800", "4.8"),
                ("1,3", "1.3"),
                ("12,34,567", "1234567"),
                ("2 999,00", "2999"),
                ("1 995 Kč", "1995"),
                ("5 100 dollars", "5"),
            ],
        );
        check(
            "de",
            &[
                ("1.234,5", "1234.5"),
                ("4.800", "4800"),
                ("1,3", "1.3"),
                ("0,125", "0.125"),
            ],
        );
        check(
            "fr",
            &[
                ("12 500", "12500"),
                ("1 234 567,89", "1234567.89"),
                ("12 50", "12"),
            ],
        );
        check(
            "en",
            &[("1'234", "1234"), ("１，２３４", "1234"), ("१२", "12")],
        );
    }

    #[test]
    fn signs_powers_and_fractions_are_read() {
        check(
            "en",
            &[
                ("-12.5", "-12.5"),
                ("−3", "-3"),
                ("1e10", "10000000000"),
                ("2.5^-1", "0.4"),
            ],
        );
        check(
            "en",
            &[
                ("3/4", "0.75"),
                ("2 1/4", "2.25"),
                ("1½", "1.5"),
                (".5", "0.5"),
                ("5/17/2018", "5"),
            ],
        );
    }

    #[test]
    fn what_no_decimal_holds_is_none() {
        check(
            "en",
            &[
                ("1e309", "none"),
                ("99999999999999999999999999999999", "none"),
            ],
        );
    }
}
