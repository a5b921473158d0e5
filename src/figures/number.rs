//! Bare numbers, in digits, words or both: `384`, `1.8 billion`, `forty-two`,
//! `half a million`, `dozens`, `two-thirds`.

use super::cue::MANY;
use super::exact::{Decimal, ten_to};
use super::fraction;
use super::glyphs;
use super::lang::Lang;
use super::literal::{self, Literal};
use super::scan::{Class, Scan};
use super::sum::{Last, Sum};
use super::words::{self, Morph};
use crate::table::is_one_of;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits without separator, sign, scale: perhaps a year or a name's part.
    Plain,
    /// Digits otherwise.
    Digits,
    /// Words.
    Words,
    /// A word for a magnitude: dozens, millions.
    Vague,
    /// A fraction.
    Fraction,
}

/// A bare number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    /// Its first token.
    pub(super) from: usize,
    /// The token after it.
    pub(super) to: usize,
    pub(super) value: Decimal,
    /// The upper end of a vague magnitude.
    pub(super) high: Option<Decimal>,
    pub(super) form: Form,
}

/// Whether a currency stands before the number: then `m` is million, not meter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Money.
    Money,
    /// Nobody knows yet.
    Anything,
}

/// The number that starts with the token at `at`.
pub(super) fn read(scan: &Scan<'_>, at: usize, of: Of) -> Option<Number> {
    let found = glyphs::read(scan, at)
        .or_else(|| fraction::portion(scan, at))
        .or_else(|| vague(scan, at));
    let mut number = match found {
        Some(number) => number,
        None => fraction::tail(scan, signed(scan, at).or_else(|| sum(scan, at, of))?),
    };
    let is_more = is_one_of(scan.raw(number.to), MANY);
    let goes_on = scan.glued(number.to) && scan.class(number.to + 1) == Class::Glyph;
    number.to += usize::from(is_more && goes_on);
    Some(number)
}

/// `minus five`, `negative ten`.
fn signed(scan: &Scan<'_>, at: usize) -> Option<Number> {
    if !scan.says(at, "minus negative moins menos meno min") {
        return None;
    }
    // Au moins 34, al menos tres.
    if scan.says_before(at, 1, "al au du la le les lo o pelo") {
        return None;
    }
    let skip = usize::from(scan.is_hyphen(at + 1) && scan.glued(at + 1));
    let mut res = sum(scan, at + 1 + skip, Of::Anything)?;
    if scan.says(at, "min") && res.form == Form::Words && scan.lang != Lang::Dutch {
        return None;
    }
    res.value = -res.value;
    res.from = at;
    res.form = Form::Words;
    Some(res)
}

/// `dozens`, `tens of thousands`, `millions`: a range over its magnitude.
fn vague(scan: &Scan<'_>, at: usize) -> Option<Number> {
    let size = |it: usize| words::vague(scan.lang, scan.low(it));
    let first = size(at)?;
    let (mut to, mut low) = (at + 1, first);
    // Tens of thousands, Hunderte Millionen.
    let of = usize::from(scan.says(to, "of de di van von"));
    let is_linked = of == 1 || scan.lang != Lang::English;
    if is_linked && let Some(second) = size(to + of).filter(|it| first < *it) {
        low = first.checked_mul(second)?;
        to += of + 1;
    }
    if first == 10 && to == at + 1 && scan.lang == Lang::English {
        return None;
    }
    Some(Number {
        from: at,
        to,
        value: Decimal::from(low),
        high: Some(Decimal::from(low.checked_mul(10)?)),
        form: Form::Vague,
    })
}

/// Digits, number words and scales that belong together.
fn sum(scan: &Scan<'_>, at: usize, of: Of) -> Option<Number> {
    let mut sum = Sum::new(scan.lang);
    let (mut to, mut form) = (at, Form::Words);
    if let Some(literal) = literal::read(scan, at) {
        (to, form) = opening(scan, &mut sum, &literal, of)?;
    }
    let lone = scan.says(
        at,
        "dozen hundred thousand million billion trillion crore lakh",
    );
    let sized = matches!(scan.morphs(at), [Morph::Group(_)] | [Morph::Scale(6..)]);
    if lone && scan.lang == Lang::English || sized && to == at {
        return None;
    }
    let first = to;
    let mut next = to + usize::from(to == at && opens_with_article(scan, at));
    let start = next;
    for _ in 0..MAX_WORDS {
        let mut longer = sum;
        let is_first = first == at && next == start;
        let Some((after, is_end)) = step(scan, &mut longer, next, is_first) else {
            break;
        };
        sum = longer;
        next = after;
        if is_end {
            to = next;
        }
    }
    if form == Form::Plain && first < to {
        form = Form::Digits;
    }
    Some(Number {
        from: at,
        to,
        value: sum.value()?,
        high: None,
        form,
    })
    .filter(|it| at < it.to)
}

/// Digits that open a number, with the scale behind them.
fn opening(scan: &Scan<'_>, sum: &mut Sum, literal: &Literal, of: Of) -> Option<(usize, Form)> {
    sum.part = Some(literal.value);
    sum.last = Last::Literal;
    let at = literal.to;
    // C$2.4-million.
    let hyphen = usize::from(scan.is_hyphen(at) && scan.glued(at) && scan.glued(at + 1));
    let scaled =
        scale_word(scan, at + hyphen, of).filter(|_| hyphen == 0 || 4 < scan.low(at + 1).len());
    if let Some((to, power)) = scaled {
        return sum.scale(power).then_some((to, Form::Digits));
    }
    let form = match (literal.fraction, literal.plain) {
        (true, _) => Form::Fraction,
        (_, true) => Form::Plain,
        _ => Form::Digits,
    };
    Some((at, form))
}

/// More words than any number has that somebody means.
const MAX_WORDS: usize = 40;

/// One more word of a sum: the token after it, and whether a number may end there.
fn step(scan: &Scan<'_>, sum: &mut Sum, at: usize, first: bool) -> Option<(usize, bool)> {
    let hyphen = usize::from(!first && scan.is_hyphen(at) && joined(scan, at));
    let at = at + hyphen;
    if let Some(literal) = (!first && sum.last != Last::Literal && hyphen == 0)
        .then(|| literal::read(scan, at))
        .flatten()
    {
        // Un milione e 200mila.
        if scan.lang != Lang::English
            && let Some((to, power)) = scale_word(scan, literal.to, Of::Anything)
            && let Some(value) = literal.value.checked_mul(ten_to(power)?)
            && Decimal::ONE_HUNDRED <= literal.value
            && sum.takes(value)
        {
            sum.total = sum.total.checked_add(value)?;
            sum.last = Last::Scale;
            return Some((to, true));
        }
        let loose = scan.class(at) == Class::Digits && !scan.glued(at) && !scan.glued(literal.to)
            || scan.has_mark(literal.to, ".,;)");
        let scaled = scan.says(literal.to, "hundred thousand cent cents");
        let is_own =
            scan.lang != Lang::English && scale_word(scan, literal.to, Of::Anything).is_some();
        let plain = loose
            && !is_own
            && sum.takes(literal.value)
            && (sum.last == Last::And) != scaled
            && literal.value >= Decimal::ONE;
        return plain.then(|| {
            sum.part = Some(sum.part.unwrap_or_default() + literal.value);
            sum.last = Last::Literal;
            (literal.to, true)
        });
    }
    if !scan.is_word(at) || scan.glued(at) && !first && hyphen == 0 {
        return None;
    }
    let morphs = scan.morphs(at);
    if morphs.is_empty() || !morphs.iter().all(|it| sum.add(*it)) {
        return None;
    }
    let to = at + 1;
    Some((to, sum.last != Last::And))
}

/// Whether the hyphen at `at` stands between two words of a number.
fn joined(scan: &Scan<'_>, at: usize) -> bool {
    scan.glued(at) == scan.glued(at + 1)
        && scan.is_word(at + 1)
        && scan.low_before(at, 1).chars().all(char::is_alphabetic)
}

fn opens_with_article(scan: &Scan<'_>, at: usize) -> bool {
    scan.lang == Lang::English
        && scan.says(at, "a an")
        && scan.says(
            at + 1,
            "dozen hundred thousand million billion trillion lakh crore",
        )
}

/// A scale behind digits: `bn`, `million`, `Mrd.`, `k`.
pub(super) fn scale_word(scan: &Scan<'_>, at: usize, of: Of) -> Option<(usize, u32)> {
    let word = scan.low(at);
    if !scan.is_word(at) {
        return None;
    }
    let power = match words::morph(scan.lang, word) {
        Some(Morph::Scale(power)) => power,
        Some(_) => return None,
        None => words::scale(word)?,
    };
    let raw = scan.raw(at);
    let glued = scan.glued(at);
    let fits = match word {
        "k" if !scan.has_mark(at + 1, "€£$") => glued || raw == "k" && !scan.glued(at + 1),
        "m" if !scan.has_mark(at + 1, "€£$") => {
            of == Of::Money
                || raw == "M" && glued && !scan.is_hyphen(at + 1)
                || is_million(scan, at)
        }
        "k" | "m" | "md" | "mds" if scan.has_mark(at + 1, "€£$") => true,
        _ if is_one_of(word, "b mm t tr") => of == Of::Money && glued,
        "mi" | "bi" | "tri" => of == Of::Money,
        "mil" => of == Of::Money || power == 3,
        "g" => false,
        _ => true,
    };
    // `million-dollar` goes on; a scale glued to letters or digits does not.
    if !fits || scan.is_digits(at + 1) && scan.glued(at + 1) {
        return None;
    }
    let dot = is_one_of(word, "mio mrd mld mln bio tys tis тыс млн млрд трлн")
        && scan.has_mark(at + 1, ".")
        && scan.glued(at + 1)
        && (scan.is_word(at + 2) || scan.has_mark(at + 2, "€$£¥"));
    Some((at + 1 + usize::from(dot), power))
}

/// Whether `m` behind a number is million: a unit or a plural follows.
fn is_million(scan: &Scan<'_>, at: usize) -> bool {
    scan.glued(at)
        && scan.raw(at) == "m"
        && !scan.glued(at + 1)
        && (scan.lang == Lang::English && super::noun::read(scan, at + 1, false).is_some()
            || super::unit::read(scan, at + 1)
                .is_some_and(|it| it.name == "tonne" || it.name == "barrel"))
}

/// Adds the parts of a number word to `res`; none where it is no number word.
pub(super) fn morphs(lang: Lang, word: &str, res: &mut Vec<Morph>) {
    // Trent'anni.
    let word = word.strip_suffix('\'').unwrap_or(word);
    if let Some(morph) = words::morph(lang, word) {
        res.push(morph);
        return;
    }
    if !words::is_compounding(lang) || 80 < word.len() {
        return;
    }
    let start = res.len();
    let mut rest = word;
    while !rest.is_empty() {
        // The longest part first: `acht` and not `ach`, `achtzehn` before `acht`.
        let mut end = rest.len();
        let part = loop {
            let part = rest.get(..end);
            if let Some(it) = part.and_then(|it| words::morph(lang, it)) {
                break Some(it);
            }
            end -= 1;
            if end == 0 {
                break None;
            }
        };
        let Some(part) = part else {
            res.truncate(start);
            return;
        };
        res.push(part);
        rest = &rest[end..];
    }
    if res.len() < start + 2 {
        res.truncate(start);
    }
}

/// A small whole number of one token: a number word, or plain digits.
pub(super) fn small(scan: &Scan<'_>, at: usize) -> Option<Decimal> {
    if scan.is_digits(at) {
        let literal = literal::read(scan, at)?;
        return (literal.plain && literal.to == at + 1).then_some(literal.value);
    }
    match scan.morphs(at) {
        [Morph::One(it) | Morph::Ten(it)] => Some(Decimal::from(*it)),
        _ => None,
    }
}

/// The value of a number word that stands in one word: five, ten.
pub(super) fn word_value(lang: Lang, low: &str) -> Option<Decimal> {
    let mut res = Vec::new();
    morphs(lang, low, &mut res);
    match res.as_slice() {
        [Morph::One(it) | Morph::Ten(it)] => Some(Decimal::from(*it)),
        [Morph::Hundred] => Some(Decimal::ONE_HUNDRED),
        _ => None,
    }
}

/// A number without a fraction's tail.
pub(super) fn plain(scan: &Scan<'_>, at: usize) -> Option<Number> {
    sum(scan, at, Of::Anything)
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
            let found = read(&scan, 0, Of::Anything).map(|it| it.value.to_string());
            assert_eq!(
                found.as_deref().unwrap_or("none"),
                *value,
                "{written} in {lang}"
            );
        }
    }

    #[test]
    fn english_words_add_up() {
        check(
            "en",
            &[
                ("forty-two", "42"),
                ("two hundred and six", "206"),
                ("half a million", "500000"),
            ],
        );
        check(
            "en",
            &[
                ("six and a half", "6.5"),
                ("three lakh crore", "3000000000000"),
                ("two point five", "2.5"),
            ],
        );
        check(
            "en",
            &[
                ("two-thirds", "0.6667"),
                ("a dozen", "12"),
                ("dozens", "12"),
                ("minus four", "-4"),
            ],
        );
    }

    #[test]
    fn words_written_together_are_taken_apart() {
        check(
            "de",
            &[
                ("achtundsiebzig", "78"),
                ("dreitausendvierhundert", "3400"),
                ("Zwei Drittel", "0.6667"),
            ],
        );
        check(
            "it",
            &[("ventitré", "23"), ("trentotto", "38"), ("duecento", "200")],
        );
        check("nl", &[("vijfenveertig", "45"), ("tweeduizend", "2000")]);
    }

    #[test]
    fn romance_words_add_up() {
        check(
            "fr",
            &[
                ("quatre-vingt-dix-neuf", "99"),
                ("soixante et onze", "71"),
                ("deux mille", "2000"),
            ],
        );
        check(
            "es",
            &[
                ("treinta y cinco", "35"),
                ("dos mil millones", "2000000000"),
                ("veinte mil", "20000"),
            ],
        );
        check("pt", &[("vinte e um", "21"), ("três milhões", "3000000")]);
    }

    #[test]
    fn halves_and_parts_belong_to_their_number() {
        check(
            "de",
            &[
                ("zweieinhalb Millionen", "2500000"),
                ("anderthalb", "1.5"),
                ("sechs und zwei Drittel", "6.6667"),
            ],
        );
        check("nl", &[("tweeënhalf", "2.5"), ("anderhalf", "1.5")]);
        check(
            "fr",
            &[
                ("trois cinquièmes", "0.6"),
                ("deux virgule vingt-huit", "2.28"),
                ("un demi-million", "500000"),
            ],
        );
        check(
            "it",
            &[("due milioni e mezzo", "2500000"), ("trent'anni", "30")],
        );
    }

    #[test]
    fn hundreds_are_put_together_from_their_parts() {
        check(
            "es",
            &[
                ("ochocientos", "800"),
                ("setecientas veintitrés", "723"),
                ("2 millones 300 mil", "2300000"),
            ],
        );
        check(
            "pt",
            &[
                ("quatrocentos e vinte", "420"),
                ("mil e quinhentos", "1500"),
                ("20 e 30", "20"),
            ],
        );
    }

    #[test]
    fn glyphs_add_up() {
        check(
            "zh",
            &[
                ("1800亿", "180000000000"),
                ("三分之二", "0.6667"),
                ("四百五十", "450"),
                ("一万五", "15000"),
                ("一万零十二", "10012"),
                ("零下五十", "-50"),
            ],
        );
        check("ja", &[("1兆2000億", "1200000000000")]);
        check(
            "ko",
            &[("1조2000억", "1200000000000"), ("7천 5백만", "75000000")],
        );
    }
}
