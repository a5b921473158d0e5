//! Currencies before and behind a number: `$`, `US$`, `Rmb`, `EUR`, `million
//! Swiss francs`, `亿元`.

use super::currencies::{
    CODES, DOLLARS, GLYPHS, NAMES, NATIONS, SHORT, SIGNS, SMALL, SMALL_GLYPHS,
};
use super::exact::{Decimal, ten_to};
use super::lang::Lang;
use super::number::{self, Form, Of};
use super::scan::{Class, Scan, pick};
use crate::table::is_one_of;

/// A currency beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Currency {
    /// The token after it.
    pub(super) to: usize,
    pub(super) code: &'static str,
    /// Hundredths of it: cents, pence.
    pub(super) small: bool,
    /// Times 10 to this power: `MUSD`.
    pub(super) power: u32,
}

fn currency(to: usize, code: &'static str) -> Currency {
    Currency {
        to,
        code,
        small: false,
        power: 0,
    }
}

/// The currency that starts at `at` and stands before a number.
pub(super) fn before(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let res = sign_before(scan, at).or_else(|| word_before(scan, at))?;
    // A number follows, at once or after one blank.
    let next = scan.token(res.to);
    let opens = scan.is_digits(res.to)
        || scan.has_mark(res.to, ".-−½¼¾") && scan.is_digits(res.to + 1)
        || scan.has_mark(res.to, "½¼¾");
    let near = next
        .span
        .start
        .saturating_sub(scan.token(res.to - 1).span.end)
        <= 3;
    (opens && near).then_some(res)
}

fn sign_before(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    if scan.raw(at) == "Y" && scan.has_mark(at + 1, "=") && scan.glued(at + 2) {
        return Some(currency(at + 2, "JPY"));
    }
    if scan.is_word(at) {
        // US$, A$, "US $".
        let dotted = usize::from(scan.has_mark(at + 1, ".") && scan.glued(at + 1));
        let (word, sign) = if scan.says(at, "u") && dotted == 1 && scan.says(at + 2, "s") {
            ("us", at + 3 + usize::from(scan.has_mark(at + 3, ".")))
        } else {
            (scan.low(at), at + 1)
        };
        let code = DOLLARS.get(word)?;
        let near = scan
            .token(sign)
            .span
            .start
            .saturating_sub(scan.token(sign - 1).span.end)
            <= 1;
        let sure = scan.glued(sign) || scan.is_capital(at) || 1 < word.len() || word == "c";
        let is_sign = scan.has_mark(sign, "$＄")
            && near
            && sure
            && !(scan.glued(at) && at > 0 && scan.is_word(at - 1));
        if is_sign {
            return Some(currency(sign + 1, code));
        }
        return None;
    }
    let code = sign(scan, at)?;
    // $US160 million.
    let nation = DOLLARS.get(scan.low(at + 1));
    let nation =
        nation.filter(|_| scan.has_mark(at, "$") && scan.glued(at + 1) && scan.is_digits(at + 2));
    Some(match nation {
        Some(code) => currency(at + 2, code),
        None => currency(at + 1, code),
    })
}

/// The currency of a sign that stands alone.
fn sign(scan: &Scan<'_>, at: usize) -> Option<&'static str> {
    let mark = scan.mark(at)?;
    let code = SIGNS.get(mark.encode_utf8(&mut [0; 4]))?;
    Some(if code == "JPY" && scan.lang == Lang::Chinese {
        "CNY"
    } else {
        code
    })
}

/// `Rmb180bn`, `USD 200`, `Rs. 500`, `SFr2.1bn`.
fn word_before(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    if !scan.is_word(at)
        || scan.glued(at) && at > 0 && (scan.is_word(at - 1) || scan.is_digits(at - 1))
        || scan.glued(at) && 1 < at && scan.is_hyphen(at - 1) && scan.is_word(at - 2)
    {
        return None;
    }
    let raw = scan.raw(at);
    let dot = usize::from(scan.has_mark(at + 1, ".") && scan.glued(at + 1) && raw.len() < 4);
    if let Some(code) = CODES.get(raw) {
        // ALL is a word in capitals too.
        return (raw != "ALL" || scan.glued(at + 1)).then(|| currency(at + 1, code));
    }
    // R5 and R5bn, but no R1T: that is a car.
    let is_name = scan.glued(at + 2) && scan.is_capital(at + 2) && !scan.says(at + 2, "bn k m");
    let is_rand = raw == "R" && scan.glued(at + 1) && scan.is_digits(at + 1) && !is_name;
    // What a pound sign becomes where a page has been made ASCII: PS2.7m, but no PS5.
    let is_pound = raw == "PS"
        && scan.glued(at + 1)
        && number::read(scan, at + 1, Of::Money).is_some_and(|it| it.form == Form::Digits);
    let code = match raw {
        _ if is_rand => "ZAR",
        _ if is_pound => "GBP",
        _ if let Some(codes) = SHORT.get(raw) => settled(scan.lang, codes),
        _ if scan.lang != Lang::English && is_one_of(raw, "EURO Euro euro euros") => "EUR",
        "dólar" | "dollar" | "dollars" if !scan.glued(at + 1) && scan.lang != Lang::English => {
            "USD"
        }
        // Dollari 4; but not Euro 2024.
        _ if scan.lang != Lang::English && !scan.glued(at + 1) && scan.raw(at + 1).len() != 4 => {
            is_base(scan, at).filter(|_| scan.low(at).len() > 3 && !scan.says(at, "euros"))?
        }
        _ => return None,
    };
    let to = at + 1 + dot;
    Some(currency(to, code))
}

/// The currency that starts at `at`, right behind a number.
pub(super) fn behind(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    if scan.class(at) == Class::Glyph {
        return glyphs(scan, at);
    }
    if let Some(found) = dollar_behind(scan, at) {
        return Some(found);
    }
    let hyphen = usize::from(scan.is_hyphen(at) && scan.glued(at) && scan.glued(at + 1));
    let of = match scan.low(at) {
        low if hyphen == 0 && is_one_of(low, "d de di of") => 1,
        _ => 0,
    };
    let start = at + hyphen + of;
    if let Some(code) = sign(scan, start) {
        // `$5 $6`: the sign belongs to what follows.
        let own = !(scan.is_digits(start + 1) && scan.glued(start + 1)) || scan.glued(start);
        return own.then(|| nation_behind(scan, start).unwrap_or(currency(start + 1, code)));
    }
    // 10 milyar abd $.
    let signed = (start + 1..start + 5).any(|it| scan.has_mark(it, "$"));
    let nation = signed.then(|| nation(scan, start)).flatten();
    if let Some((to, code)) = nation.filter(|it| scan.has_mark(it.0, "$")) {
        return Some(currency(to + 1, code));
    }
    if !scan.is_word(start) {
        return None;
    }
    code(scan, start)
        .or_else(|| name(scan, start))
        .or_else(|| small(scan, start))
}

/// `300 millions de $CAD`, `1,34 $ c`: the nation behind its dollar.
fn nation_behind(scan: &Scan<'_>, sign: usize) -> Option<Currency> {
    let word = scan.low(sign + 1);
    let known = is_one_of(word, "c ca can cad us usd hk au aud nz");
    let fits = scan.lang != Lang::English && scan.has_mark(sign, "$") && known;
    let code = DOLLARS.get(word)?;
    (fits && !scan.glued(sign + 2)).then(|| currency(sign + 2, code))
}

/// `100 US$`.
fn dollar_behind(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let code = DOLLARS.get(scan.low(at))?;
    let is_sign = scan.has_mark(at + 1, "$")
        && scan.glued(at + 1)
        && !(scan.is_digits(at + 2) && scan.glued(at + 2));
    is_sign.then(|| currency(at + 2, code))
}

/// `USD`, `MUSD`, `kEUR`.
fn code(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let raw = scan.raw(at);
    let upper = raw.to_ascii_uppercase();
    let (power, bare) = match (raw.len(), raw.chars().next()) {
        (4, Some('M')) => (6, &upper[1..]),
        (4, Some('k' | 'T')) => (3, &upper[1..]),
        _ => (0, upper.as_str()),
    };
    let code = CODES.get(bare)?;
    let lower = raw.chars().all(char::is_lowercase);
    // In lower case only the commonest are codes: `all`, `top`, `try` are words.
    let fits = raw
        .chars()
        .skip(usize::from(power > 0))
        .all(char::is_uppercase)
        || lower && is_one_of(raw, "usd eur gbp btc chf jpy cny inr");
    let taken = is_one_of(bare, "ALL ETH TOP TRY") && lower;
    (fits && !taken && raw != "ALL").then(|| Currency {
        power,
        ..currency(at + 1, code)
    })
}

/// Where the words for a nation that start at `at` end, with its currency.
fn nation(scan: &Scan<'_>, at: usize) -> Option<(usize, &'static str)> {
    let two = [scan.low(at), " ", scan.low(at + 1)].concat();
    if let Some(code) = NATIONS.get(&two) {
        return Some((at + 2, code));
    }
    if scan.says(at, "u") && scan.says(at + 2, "s") && scan.has_mark(at + 1, ".") {
        return Some((at + 3 + usize::from(scan.has_mark(at + 3, ".")), "USD"));
    }
    let low = scan.low(at);
    let (start, code) = NATIONS.longest(low)?;
    (start.len() > 2 || low == start).then_some((at + 1, code))
}

fn name(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    if let Some((to, code)) = nation(scan, at)
        // US-Dollar.
        && let to = to + usize::from(scan.is_hyphen(to) && scan.glued(to))
        && is_base(scan, to).is_some()
    {
        return Some(currency(to + 1, code));
    }
    let two = [scan.low(at), scan.low(at + 1)].join(" ");
    if let Some(code) = NAMES.plural(&two) {
        return Some(currency(at + 2, code));
    }
    if scan.says(at, "m") || scan.raw(at) == "dm" {
        return None;
    }
    let code = is_base(scan, at)?;
    // Dollars canadiens, pesos mexicanos; dollars des États-Unis.
    let linked = at + 1 + usize::from(scan.says(at + 1, "des de dos degli"));
    if scan.lang != Lang::English
        && scan.is_word(linked)
        && let Some((to, code)) = nation(scan, linked)
    {
        return Some(currency(to, code));
    }
    Some(currency(at + 1, code))
}

/// Which of these codes, parted by spaces, is meant: that of the text's language, else the
/// name that stands before them, because no code is better than a wrong one.
fn settled(lang: Lang, codes: &'static str) -> &'static str {
    let own = match lang {
        Lang::Swedish => "SEK",
        Lang::Danish => "DKK",
        Lang::Norwegian => "NOK",
        _ => "",
    };
    if is_one_of(own, codes) {
        return own;
    }
    pick(codes, &|_| true).map_or(codes, |it| it.1)
}

/// The currency that a name without a nation usually means.
fn is_base(scan: &Scan<'_>, at: usize) -> Option<&'static str> {
    let low = scan.low(at);
    let low = low.strip_prefix("d'").unwrap_or(low);
    let low = low
        .strip_suffix("lik")
        .filter(|_| scan.lang == Lang::Turkish)
        .unwrap_or(low);
    if matches!(low, "pound" | "pounds") {
        return Some("GBP");
    }
    let code = NAMES.plural(low)?;
    let is_word = is_one_of(
        low,
        "real sol mark som won rm rs dm crown crowns lei kip rand pond kd rp kr dh",
    );
    // `won` is a verb: only behind a scale, as 1.5 trillion won.
    let fits = match low {
        "won" => {
            scan.low_before(at, 1).ends_with("llion")
                || scan.says_before(at, 1, "bn")
                || scan.low_before(at, 2).contains("korean")
                || scan.low_before(at, 1).starts_with("korea")
        }
        _ if is_one_of(low, "mark rand real sol som") => {
            !scan.is_word(at + 1) || scan.lang != Lang::English || scan.low(at).ends_with('s')
        }
        _ => !is_word || scan.lang != Lang::English || !matches!(low, "pond" | "kip"),
    };
    fits.then(|| settled(scan.lang, code))
}

/// Cents and pence.
fn small(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let low = scan.low(at);
    let code = match SMALL.plural(low)? {
        "CENT" | "USD" => match scan.lang {
            Lang::German | Lang::French | Lang::Italian | Lang::Dutch => "EUR",
            Lang::Swedish => "SEK",
            Lang::Danish => "DKK",
            Lang::Norwegian => "NOK",
            Lang::Turkish => "TRY",
            _ => "USD",
        },
        code => code,
    };
    let fits = low != "p" || scan.glued(at) || scan.raw(at) == "p";
    fits.then(|| Currency {
        small: true,
        ..currency(at + 1, code)
    })
}

fn glyphs(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let to = |name: &str| at + name.chars().filter(|it| *it != ' ').count();
    // A minute is written like a hundredth of a yuan.
    let small = SMALL_GLYPHS
        .longest(scan.rest(at))
        .filter(|it| it.0 != "分");
    if let Some((name, code)) = small {
        return Some(Currency {
            small: true,
            ..currency(to(name), code)
        });
    }
    let (name, code) = GLYPHS.longest(scan.rest(at))?;
    let code = match (name, scan.lang) {
        ("元", Lang::Japanese) => "CNY",
        _ => code,
    };
    Some(currency(to(name), code))
}

/// `value` in whole units of its currency.
pub(super) fn whole(value: Decimal, currency: &Currency) -> Option<Decimal> {
    let value = value.checked_mul(ten_to(currency.power)?)?;
    if currency.small {
        value.checked_div(Decimal::ONE_HUNDRED)
    } else {
        Some(value)
    }
}
