//! Fractions in words: `two-thirds`, `a quarter of`, `half a million`, and the
//! tail of a number: `six and a half`, `two point five`.

use super::exact::{Decimal, ten_to};
use super::lang::Lang;
use super::number::{self, Form, Number, Of};
use super::ordinal;
use super::scan::Scan;
use super::sense::Sense;
use super::unit;
use super::words::Morph;
use crate::table::{Table, is_one_of};

/// Names of parts that are not ordinals, with how many make a whole.
static PARTS: Table = Table::new(
    "
achtel: 8
achtste: 8
cinquième: 5
cuarto: 4
decimi: 10
decimo: 10
derde: 3
dixième: 10
drittel: 3
décimo: 10
femtedel: 5
femtedelar: 5
fifth: 5
fünftel: 5
half: 2
halves: 2
huitième: 8
kwart: 4
octavo: 8
oitavo: 8
quart: 4
quarter: 4
quarti: 4
quarto: 4
quinta: 5
quinti: 5
quinto: 5
sechstel: 6
sixième: 6
tercera: 3
tercio: 3
terzi: 3
terzo: 3
terço: 3
third: 3
tiende: 10
tiers: 3
tredjedel: 3
tredjedelar: 3
viertel: 4
vijfde: 5
zehntel: 10
zwölftel: 12",
);

/// Words that are a half by themselves.
const HALVES: &str = "half helft hälfte hälften metade metà mitad moitié";

/// Adjectives that halve what stands behind them.
const HALVING: &str = "demi demie half halb halbe halben halber halbes halv halva halve halvt media medio \
    meia meio mezz' mezza mezzo";

/// Articles before a half, language by language.
const ARTICLES: &str = "a an een ein eine einem einen einer en ett um uma un una une";

/// A part of a whole that starts at `at`, scaled where a scale follows.
pub(super) fn portion(scan: &Scan<'_>, at: usize) -> Option<Number> {
    let (to, value) = half(scan, at).or_else(|| named(scan, at))?;
    let mut res = Number {
        from: at,
        to,
        value,
        high: None,
        form: Form::Fraction,
    };
    if let Some((to, whole)) = whole(scan, to) {
        res.to = to;
        res.value = value.checked_mul(whole)?;
        res.form = Form::Words;
    }
    Some(res)
}

/// `million`, `a million`, `of a million`, `a dozen` behind a fraction.
fn whole(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let of = usize::from(scan.says(at, "of") && scan.says(at + 1, "a"));
    let a = usize::from(scan.says(at + of, "a an"));
    let scale = at + of + a;
    if let [Morph::Group(size)] = scan.morphs(scale) {
        return Some((scale + 1, Decimal::from(*size)));
    }
    let (to, power) = number::scale_word(scan, scale, Of::Anything)?;
    (2 < scan.low(scale).len()).then_some(())?;
    Some((to, ten_to(power)?))
}

/// Words before a half that is no number.
const BEFORE_HALF: &str = "first second last other both next better latter opening this each erste \
    ersten zweite zweiten première prima primeira primera segunda seconda seconde eerste tweede";

/// `half`, `a half`, `une demi-heure`, not `halfway`, `half-time`, `first half`.
fn half(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let is_half = |it: usize| scan.says(it, HALVES) || scan.says(it, HALVING);
    let a = usize::from(scan.says(at, ARTICLES) && is_half(at + 1));
    let next = at + a + 1;
    if scan.starts_with(at, "半数 半數 半分 一半 절반") {
        return Some((at + 2, Decimal::HALF));
    }
    // Three quarters in one word.
    if scan.says(at, "dreiviertel driekwart") {
        return Some((next, Decimal::from(3).checked_div(Decimal::from(4))?));
    }
    // `hälfte` and `mitad` bring their article; `medio` means middle without a scale.
    let adjective = scan.lang != Lang::English && scan.says(at + a, HALVING);
    let hyphen = usize::from(scan.is_hyphen(next) && scan.glued(next));
    if adjective {
        let is_scaled = whole(scan, next + hyphen).is_some();
        let to = if is_scaled { next + hyphen } else { next };
        let fits = is_scaled || unit::read(scan, next).is_some();
        return fits.then_some((to, Decimal::HALF));
    }
    // The first half; half past eleven.
    let is_scaled = hyphen == 1 && whole(scan, next + 1).is_some();
    let is_other = is_one_of(scan.low_before(at, 1), BEFORE_HALF)
        || scan.says(next, "past")
        || hyphen == 1 && !is_scaled;
    let to = next + usize::from(is_scaled);
    (scan.says(at + a, HALVES) && !is_other).then_some((to, Decimal::HALF))
}

/// `two-thirds`, `three quarters`, `a third of`, `un tiers`.
fn named(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let (count, mut next) = match scan.low(at) {
        "a" | "an" => (Decimal::ONE, at + 1),
        "quarter" if whole(scan, at + 1).is_some() => (Decimal::ONE, at),
        _ => {
            let small = small_count(scan, at)?;
            (small, at + 1)
        }
    };
    let hyphen = scan.is_hyphen(next);
    if hyphen {
        if !scan.glued(next) || !scan.glued(next + 1) {
            return None;
        }
        next += 1;
    }
    let name = scan.low(next);
    // Three tiers are thirds in French only; the last two quarters are half a year.
    let is_time = name == "quarters" && scan.can(at.wrapping_sub(1), Sense::STEP);
    let is_level = scan.lang == Lang::English && (name == "tiers" || is_time);
    let parts = match PARTS.plural(name).filter(|_| !is_level) {
        Some(parts) => parts.parse().ok()?,
        None if scan.lang == Lang::English => ordinal::fraction_word(name)?,
        None => return None,
    };
    // One-fourth is; but one fifth grader.
    let is_whole = hyphen && !scan.is_hyphen(next + 1);
    if !is_whole && !is_sure(scan, at, next, count == Decimal::ONE) {
        return None;
    }
    Some((next + 1, quotient(count, Decimal::from(parts))?))
}

/// `part` of `whole`: thirds, sixths, sevenths and ninths never end, and four places of
/// them say enough.
pub(super) fn quotient(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let value = part.checked_div(whole)?;
    Some(if whole <= Decimal::TEN {
        value.round_dp(4)
    } else {
        value
    })
}

/// Words behind a part that show it is no ordinal.
const AFTER_PART: &str = "and da das de degli dei del della delle der des di do dos du from higher in \
    less lower more of on or since this to van";

/// Whether the name at `name` is a part, and not an ordinal: `a third man`.
fn is_sure(scan: &Scan<'_>, at: usize, name: usize, one: bool) -> bool {
    let low = scan.low(name);
    let article = scan.says(at, "a an");
    if one && article && low == "quarter" {
        return is_share_of(scan, name + 1);
    }
    low.ends_with('s')
        || is_one_of(low, "drittel half quarter tiers viertel")
        || !one
        || !scan.is_word(name + 1)
        || scan.says(at, "one ein un") && is_one_of(low, "fifth quart tercio terzo third")
        || scan.says(name + 1, AFTER_PART)
}

/// `a quarter` is a share before `of`, or at the end of its clause.
fn is_share_of(scan: &Scan<'_>, at: usize) -> bool {
    scan.says(at, "of to in on this from") || !scan.is_word(at) || whole(scan, at).is_some()
}

/// `one` … `twenty`, or plain digits, before the name of a part.
fn small_count(scan: &Scan<'_>, at: usize) -> Option<Decimal> {
    let value = number::small(scan, at)?;
    (value < Decimal::ONE_HUNDRED).then_some(value)
}

/// A number with what follows it: `and a half`, `and three quarters`, `point five`.
pub(super) fn tail(scan: &Scan<'_>, number: Number) -> Number {
    decimals(scan, number)
        .or_else(|| parts(scan, number))
        .or_else(|| over(scan, number))
        .or_else(|| and_part(scan, number))
        .unwrap_or(number)
}

/// `twenty-three fifths`, `three twenty-firsts`: a number of small parts.
fn parts(scan: &Scan<'_>, number: Number) -> Option<Number> {
    if number.form != Form::Words || scan.lang != Lang::English {
        return None;
    }
    let (to, whole) = ordinal::plural(scan, number.to)?;
    Some(Number {
        to,
        value: number.value.checked_div(whole)?,
        form: Form::Fraction,
        ..number
    })
}

/// `one over twenty-one`, where nothing follows that it could be more than.
fn over(scan: &Scan<'_>, number: Number) -> Option<Number> {
    if !scan.says(number.to, "over") || scan.lang != Lang::English {
        return None;
    }
    let second = number::plain(scan, number.to + 1)?;
    let ends =
        !scan.is_word(second.to) && !scan.is_hyphen(second.to) && !scan.has_mark(second.to, "%");
    (ends && !second.value.is_zero()).then_some(Number {
        to: second.to,
        value: number.value.checked_div(second.value)?,
        form: Form::Fraction,
        ..number
    })
}

fn decimals(scan: &Scan<'_>, number: Number) -> Option<Number> {
    let is_point = scan.says(number.to, "point komma virgule coma virgola vírgula");
    if !is_point || number.form != Form::Words {
        return None;
    }
    let (mut part, mut place, mut to) = (Decimal::ZERO, Decimal::ONE, number.to + 1);
    while let Some(digit) =
        number::small(scan, to).filter(|it| *it < Decimal::TEN && to < number.to + 13)
    {
        place = place / Decimal::TEN;
        part = part + digit * place;
        to += 1;
    }
    // Virgule vingt-huit.
    if let Some(rest) =
        number::plain(scan, to).filter(|it| to == number.to + 1 && it.form == Form::Words)
    {
        part = rest.value;
        while Decimal::ONE <= part {
            part = part / Decimal::TEN;
        }
        to = rest.to;
    }
    let value = if number.value.is_negative() {
        number.value.checked_sub(part)?
    } else {
        number.value.checked_add(part)?
    };
    let res = Number {
        to,
        value,
        ..number
    };
    (number.to + 1 < to).then_some(match number::scale_word(scan, to, Of::Anything) {
        Some((after, power)) => Number {
            to: after,
            value: value.checked_mul(ten_to(power)?)?,
            ..res
        },
        None => res,
    })
}

fn and_part(scan: &Scan<'_>, number: Number) -> Option<Number> {
    let mut at = number.to;
    at += usize::from(scan.is_hyphen(at) && scan.glued(at));
    if !scan.says(at, "and et y e och und en con")
        || matches!(number.form, Form::Fraction | Form::Vague)
    {
        return None;
    }
    at += 1;
    at += usize::from(scan.is_hyphen(at) && scan.glued(at));
    let a = usize::from(scan.says(at, ARTICLES));
    let is_half = scan.lang != Lang::English && scan.says(at + a, HALVING);
    let a_half = scan.says(at, "a one") && scan.is_hyphen(at + 1) && scan.says(at + 2, "half");
    let (to, part) = if a_half {
        (at + 3, Decimal::HALF)
    } else if is_half {
        (at + a + 1, Decimal::HALF)
    } else {
        half(scan, at).or_else(|| named(scan, at))?
    };
    // `two million and a half` is half a million more.
    let unit = match number.value {
        it if it >= Decimal::from(1_000_000)
            && (it % Decimal::from(1_000_000)).is_zero()
            && scan.lang != Lang::English =>
        {
            Decimal::from(1_000_000)
        }
        _ => Decimal::ONE,
    };
    let value = number.value.checked_add(part.checked_mul(unit)?)?;
    let res = Number {
        to,
        value,
        form: Form::Words,
        ..number
    };
    Some(match number::scale_word(scan, to, Of::Anything) {
        Some((after, power)) if 2 < scan.low(to).len() => Number {
            to: after,
            value: value.checked_mul(ten_to(power)?)?,
            ..res
        },
        _ => res,
    })
}
