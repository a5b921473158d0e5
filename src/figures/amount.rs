//! Amounts of money: `$1.2bn-$1.4bn`, `15 million Swiss francs`, `12 cents`.

use super::Kind;
use super::draft::Draft;
use super::exact::{Decimal, ten_to};
use super::lang::Lang;
use super::money::{self, Currency};
use super::number::{self, Number, Of};
use super::range::{self, Tie};
use super::scan::Scan;
use crate::table::is_one_of;

/// An amount that opens with its currency at `at`.
pub(super) fn with_sign(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let sign = money::before(scan, at)?;
    let number = number::read(scan, sign.to, Of::Money)?;
    let code_behind = code_behind(scan, &sign, &number);
    let (mut value, mut to) = (number.value, number.to);
    let mut high = number.high;
    if let Some((second, tie)) = range::second(scan, &number, Of::Money)
        && !is_other_currency(scan, number.to, &sign)
        // $2 to 3; but up by $2 to $12.
        && !(tie == Tie::To
            && range::is_moved(scan, at)
            && money::before(scan, number.to + 1).is_some())
    {
        value = range::scaled(&number, &second);
        high = Some(second.value);
        to = second.to;
    }
    let mut code = sign.code;
    let states = usize::from(scan.says(to, "u") && scan.says(to + 2, "s")) * 4;
    let dotted = states == 4 && scan.has_mark(to + 1, ".") && scan.has_mark(to + 3, ".");
    if code == "USD" && (dotted || scan.raw(to) == "US" && !scan.is_capital(to + 1)) {
        to += if dotted { 4 } else { 1 };
    } else if let Some(behind) = code_behind.filter(|_| high.is_none()) {
        code = behind.code;
        to = behind.to;
    } else if let Some((cents, after)) = cents_behind(scan, to).filter(|_| high.is_none()) {
        value = value.checked_add(cents)?;
        to = after;
    }
    let res = Draft::new(Kind::Money, at, to, Some(value))
        .of(code)
        .up_to(high)
        .numbered(number.from, to.max(number.to));
    Some(res.in_context(scan))
}

/// `$5 US`, `$10 million USD`, `$5 dollars`: the currency said twice; only a code may be
/// another one.
fn code_behind(scan: &Scan<'_>, sign: &Currency, number: &Number) -> Option<Currency> {
    let dollar = sign.code == "USD";
    let behind = money::behind(scan, number.to)?;
    let is_code =
        scan.raw(number.to).len() == 3 && scan.raw(number.to).chars().all(char::is_uppercase);
    // $25.000 pesos chilenos.
    let is_peso = dollar && matches!(scan.lang, Lang::Spanish | Lang::Portuguese);
    (is_peso || behind.code == sign.code || is_code && dollar).then_some(behind)
}

/// Whether another currency than `sign`'s opens the second number of a range.
fn is_other_currency(scan: &Scan<'_>, at: usize, sign: &Currency) -> bool {
    (at + 1..at + 3).any(|it| money::before(scan, it).is_some_and(|it| it.code != sign.code))
}

/// An amount whose currency stands behind `number`; `opened` where words before
/// belong to it.
pub(super) fn with_name(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let (mut value, mut high) = (number.value, number.high);
    let mut last = *number;
    let first = money::behind(scan, number.to);
    let tied = Number {
        to: first.map_or(number.to, |it| it.to),
        ..*number
    };
    if let Some((second, tie)) = range::second(scan, &tied, Of::Anything) {
        let moved = first.is_some() && tie == Tie::To && range::is_moved(scan, number.from);
        let both = money::behind(scan, second.to)
            .filter(|it| !moved && first.is_none_or(|first| first.code == it.code));
        if both.is_some() {
            value = range::scaled(number, &second);
            high = Some(second.value);
            last = second;
        }
    }
    let name = money::behind(scan, last.to)?;
    if !is_money(scan, &last, &name) {
        return None;
    }
    let mut to = name.to;
    let mut factor = Decimal::ONE;
    // 75 USD million.
    if let Some((after, power)) = number::scale_word(scan, to, Of::Anything)
        .filter(|_| last.to + 1 == to && scan.raw(last.to).len() == 3)
    {
        factor = ten_to(power)?;
        to = after;
    }
    value = money::whole(value, &name)?.checked_mul(factor)?;
    high = match high {
        Some(high) => Some(money::whole(high, &name)?.checked_mul(factor)?),
        None => None,
    };
    if let Some((cents, after)) = cents_behind(scan, to).filter(|_| !name.small && high.is_none()) {
        value = value.checked_add(cents)?;
        to = after;
    }
    // She won a million-dollar prize: the article is the prize's.
    let article = scan.says(number.from, "a") && scan.is_hyphen(last.to);
    let from = number.from + usize::from(article);
    let res = Draft::new(Kind::Money, from, to, Some(value))
        .of(name.code)
        .up_to(high)
        .numbered(from, last.to);
    Some(res.in_context(scan))
}

/// Whether a name that may be something else is a currency here.
fn is_money(scan: &Scan<'_>, number: &Number, name: &Currency) -> bool {
    let low = scan.low(name.to - 1);
    match low {
        // Pounds weigh, unless there are very many of them.
        "pound" | "pounds" => {
            Decimal::from(100_000) <= number.value
                || is_paid(scan, number.from)
                || name.to - number.to > 1 && !scan.is_hyphen(number.to)
                || scan.lang != Lang::English && scan.lang != Lang::Other
        }
        _ if is_one_of(low, "libra libras livre livres pfund pond ponden") => {
            name.to - number.to > 1 || Decimal::ONE_THOUSAND <= number.value
        }
        // The singer 50 Cent.
        "cent" => scan.lang != Lang::English || !scan.is_capital(name.to - 1),
        // 1080p is a screen.
        "p" => !scan.says_before(name.to, 2, "480 720 1080 1440 2160"),
        _ => true,
    }
}

/// Whether a word for paying stands shortly before.
fn is_paid(scan: &Scan<'_>, from: usize) -> bool {
    (1..=6).any(|back| {
        let low = scan.low_before(from, back);
        is_one_of(low, "cost costs paid pay pays paying worth fine fined price priced spent spend earn earned bill fee wage sum debt")
    })
}

/// Words between a currency and its hundredths.
const AND: &str = "and com con e en et och und ve y и और 又 와";

/// `50 cents`, `and forty-five cents`, `50` behind dollars: what they add.
fn cents_behind(scan: &Scan<'_>, at: usize) -> Option<(Decimal, usize)> {
    let and = usize::from(scan.says(at, AND));
    let number = number::read(scan, at + and, Of::Anything)?;
    let is_small = number.value < Decimal::ONE_HUNDRED
        && number.high.is_none()
        && number.value >= Decimal::ONE;
    if !is_small {
        return None;
    }
    match money::behind(scan, number.to) {
        Some(name) if name.small => {
            Some((number.value.checked_div(Decimal::ONE_HUNDRED)?, name.to))
        }
        Some(_) => None,
        // 15 dollars 50.
        None => {
            let named = scan.is_word(at - 1) && scan.low_before(at, 1).len() > 2;
            let spelled = scan.is_word(at + and) && and == 0 && Decimal::TEN <= number.value;
            let two = spelled
                || scan.low(at + and).len() == 2
                    && scan.is_digits(at + and)
                    && number.to == at + and + 1;
            let ends = !scan.is_word(number.to)
                && scan.mark(number.to).is_none_or(|it| ".,;!?".contains(it))
                && !(scan.mark(number.to).is_some()
                    && scan.is_digits(number.to + 1)
                    && scan.glued(number.to + 1))
                || scan.says(number.to, "more less");
            (named && two && ends)
                .then_some((number.value.checked_div(Decimal::ONE_HUNDRED)?, number.to))
        }
    }
}

/// `million-dollar`: a scale without a number.
pub(super) fn bare_scale(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let value = match scan.low(at) {
        "million" => 1_000_000_i64,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => return None,
    };
    let name = money::behind(scan, at + 1).filter(|_| {
        scan.is_hyphen(at + 1) && !scan.is_word(at.wrapping_sub(1))
            || scan.is_hyphen(at + 1) && !scan.is_hyphen(at.wrapping_sub(1))
    })?;
    let res = Draft::new(Kind::Money, at, name.to, Some(Decimal::from(value)))
        .of(name.code)
        .numbered(at, at + 1);
    Some(res.in_context(scan))
}
