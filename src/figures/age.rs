//! How old somebody or something is: `15-year-old`, `120 years old`, `Ortiz, 34,`.

use super::cue;
use super::draft::Draft;
use super::exact::Decimal;
use super::lang::Lang;
use super::number::{Form, Number, Of};
use super::range;
use super::scan::{Class, Scan, pick};
use super::sense::Sense;
use super::unit::{self, Sort, Unit};
use super::{Approx, Kind};
use crate::table::is_one_of;

/// `15-year-old`, `120 years old`, `, 34,`, `aged 34`.
pub(super) fn read(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let res = |to: usize, unit: &str| {
        Draft::new(Kind::Age, number.from, to, Some(number.value))
            .up_to(number.high)
            .of(unit)
            .numbered(number.from, number.to)
    };
    if let Some(res) = group(scan, number) {
        return Some(res);
    }
    if let Some(unit) = unit::read(scan, number.to).filter(|it| it.sort == Sort::Duration) {
        let hyphen = usize::from(scan.is_hyphen(unit.to));
        let to = match scan.low(unit.to + hyphen) {
            "old" | "olds" => unit.to + hyphen + 1,
            "of" if scan.says(unit.to + 1, "age") => unit.to + 2,
            _ => unit.to + old(scan, number, &unit)?,
        };
        let mut res = res(to, unit.name).in_context(scan);
        res.per = None;
        return Some(res);
    }
    let person = Decimal::ONE <= number.value
        && number.value <= Decimal::from(115)
        && number.form == Form::Plain;
    if !person {
        return None;
    }
    let before = scan.low_before(number.from, 1);
    if is_one_of(before, "age aged ages") {
        let mut res = res(number.to, "year");
        if let Some((second, _)) = range::second(scan, number, Of::Anything) {
            res.high = Some(second.value);
            res.to = second.to;
            res.number.1 = second.to;
        }
        return Some(res.in_context(scan));
    }
    if is_person_of(scan, number) {
        return Some(res(number.to, "year").in_context(scan));
    }
    is_aside(scan, number.from, number.to, number.value).then(|| res(number.to, "year"))
}

/// `Maria Ortiz, 34, runs`, `Maria Ortiz (34)`: whether what stands from `from` up to `to`
/// is set apart behind a name.
fn is_aside(scan: &Scan<'_>, from: usize, to: usize, value: Decimal) -> bool {
    let closing = scan.has_mark(to, ",.;)") && !(scan.glued(to + 1) && scan.is_digits(to + 1));
    let opening = scan.has_mark_before(from, ",(");
    let bracket = scan.has_mark_before(from, "(") && scan.has_mark(to, ")");
    let comma = scan.has_mark_before(from, ",") && closing;
    let named = 1 < from
        && scan.is_capital(from - 2)
        && (2 < from && scan.is_capital(from - 3) || comma && scan.has_mark(to, ","));
    let listed = scan.can(from.wrapping_sub(2), Sense::CALENDAR) || value < Decimal::TEN;
    // 佐藤健社長（55）, 홍길동(45).
    let is_bare = matches!(scan.lang, Lang::Japanese | Lang::Korean)
        && scan.has_mark_before(from, "(（")
        && scan.has_mark(to, ")）")
        && 1 < from
        && scan.class(from - 2) == Class::Glyph
        // De verdachte (23).
        || matches!(scan.lang, Lang::Dutch | Lang::Swedish) && bracket && to == from + 1;
    opening && (comma || bracket) && named && !listed || is_bare && Decimal::from(12) <= value
}

/// `under-25s`, `the over 60s`: a group by its age; `in his 40s`: somebody in a decade.
fn group(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let is_glyph = is_decade(scan, number.to);
    let is_group = is_glyph || scan.says(number.to, "s");
    if !scan.glued(number.to) || !is_group || number.value < Decimal::TEN {
        return None;
    }
    let res = Draft::new(Kind::Age, number.from, number.to + 1, Some(number.value))
        .of("year")
        .numbered(number.from, number.to);
    let hyphen = usize::from(scan.has_mark_before(number.from, "-"));
    let approx = match scan.low_before(number.from, 1 + hyphen) {
        "under" => Approx::Under,
        "over" => Approx::Over,
        // The late 90s are years.
        _ if !is_glyph && scan.says_before(number.from, 2 + hyphen, "the") => return None,
        before if is_glyph || is_one_of(before, "early late mid his her their my our your") => {
            let is_decade = (number.value % Decimal::TEN).is_zero();
            let high = number.value.checked_add(Decimal::from(9));
            return is_decade.then(|| res.up_to(high));
        }
        _ => return None,
    };
    let mut res = res.minor();
    res.approx = Some(approx);
    Some(res)
}

/// 40代の男性, 30대 남성: whether the glyphs at `at` say that people are in a decade of
/// their lives, and not which president this is.
fn is_decade(scan: &Scan<'_>, at: usize) -> bool {
    let people = match scan.raw(at) {
        "代" => "のか前後半男女",
        "대" => "남여초중후청의",
        _ => return false,
    };
    scan.class(at + 1) == Class::Glyph && people.contains(scan.raw(at + 1))
}

/// `she is 34`, `who was 10`, `he will be 35`, `turned 40`: people of an age.
fn is_person_of(scan: &Scan<'_>, number: &Number) -> bool {
    let ends =
        !scan.is_word(number.to) && !scan.is_hyphen(number.to) && !scan.has_mark(number.to, "%")
            || scan.says(number.to, "by when and at on in");
    let being = scan.low_before(number.from, 1);
    let who = |back: usize| scan.says_before(number.from, back, "he she who");
    let is_being = match being {
        "is" | "was" => who(2),
        "be" => scan.says_before(number.from, 2, "will would") && who(3),
        it if is_one_of(it, "he's she's turned turning turns") => true,
        _ => false,
    };
    ends && is_being && Decimal::ONE < number.value
}

/// How many tokens behind a stretch of time make it an age in other languages: `34 ans`,
/// `12 Jahre alt`, `8 años de edad`; none where it is no age.
pub(super) fn old(scan: &Scan<'_>, number: &Number, unit: &Unit) -> Option<usize> {
    let at = unit.to;
    if unit.sort != Sort::Duration {
        return None;
    }
    if scan.says(
        at,
        "alt alte alten alter d'età d'âge gamla gammal gammalt oud ålder",
    ) {
        Some(1)
    } else if scan.says(at, "de di") && scan.says(at + 1, "edad età idade") {
        Some(2)
    } else {
        (scan.lang != Lang::English && is_aged(scan, number, unit)).then_some(0)
    }
}

/// Words that are as old as the figure behind them and `de` says.
const AGED: &str = "âge âgé âgée âgées âgés alter bambina bambino bebé chica chico edad enfant età \
    all'età dall'età dell'età femme fille garçon homem hombre homme idade jongen jovem joven jeune \
    l'âge leeftijd man meisje menina menino mujer mulher niña niño persona pessoa ragazza ragazzo \
    uomo donna vrouw";

/// Verbs that say how old somebody is, where nothing goes on behind the figure.
const BEING: &str = "a avait aveva avevo avrà ben cumple cumplió compie completou fêté ha ho ont tem tendrá \
    tenía tenían tengo tenho tiene tienen tinha werd wordt";

/// Whether what stands before a stretch of time says that it is an age: `âgé de 34 ans`,
/// `un hombre de 34 años`, `tinha 34 anos`, `Ana Díaz, 34 años,`.
fn is_aged(scan: &Scan<'_>, number: &Number, unit: &Unit) -> bool {
    let from = cue::before(scan, number.from).map_or(number.from, |it| it.0);
    let before = |back: usize, words: &str| scan.says_before(from, back, words);
    let is_year = unit.name == "year";
    // Has ten years to go, was ten years in prison.
    let ends = !scan.is_word(unit.to) || scan.says(unit.to, "et e y quand quando cuando");
    let skip = 1 + usize::from(before(1, "apenas casi presque quasi quase solo sólo ya"));
    // La víctima, de 34 años, vive.
    let is_set_off = scan
        .has_mark_before(from.saturating_sub(usize::from(before(1, "de di"))), ",")
        && scan.has_mark(unit.to, ",.")
        && is_year
        && Decimal::from(12) <= number.value;
    is_set_off
        || before(1, "de di van von zwischen") && before(2, AGED)
        || before(1, "los") && before(2, "a") && is_year && ends
        || before(1, "aos mit") && is_year && ends
        || before(skip, BEING) && ends && !before(skip + 1, "y")
        || is_year && is_aside(scan, number.from, unit.to, number.value)
}

/// What is put to a number of years to say that somebody is so old.
const ENDINGS: &str = "jährig jarig årig åring enn летн letn lat";

/// `34-jährige`, `34enne`, `34-летний`: an age in one word.
pub(super) fn compound(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let at = number.to + usize::from(scan.is_hyphen(number.to));
    let fits = scan.lang != Lang::English
        && scan.glued(number.to)
        && scan.glued(at)
        && scan.is_word(at)
        && pick(ENDINGS, &|it| scan.low(at).starts_with(it)).is_some();
    fits.then(|| {
        let to = at + 1 + usize::from(scan.says(at + 1, "leeftijd"));
        Draft::new(Kind::Age, number.from, to, Some(number.value))
            .of("year")
            .numbered(number.from, number.to)
    })
}
