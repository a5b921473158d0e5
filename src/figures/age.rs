//! How old somebody or something is: `15-year-old`, `120 years old`, `Ortiz, 34,`.

use super::draft::Draft;
use super::exact::Decimal;
use super::number::{Form, Number, Of};
use super::range;
use super::scan::Scan;
use super::sense::Sense;
use super::unit::{self, Sort, Unit};
use super::{Approx, Kind};

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
            _ => return old(scan, number, &unit),
        };
        let mut res = res(to, unit.name);
        res = res.in_context(scan);
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
    if matches!(before, "aged" | "age" | "ages") {
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
    is_aside(scan, number).then(|| res(number.to, "year"))
}

/// `Maria Ortiz, 34, runs`, `Maria Ortiz (34)`.
fn is_aside(scan: &Scan<'_>, number: &Number) -> bool {
    let closing = scan.has_mark(number.to, ",.;)")
        && !(scan.glued(number.to + 1) && scan.is_digits(number.to + 1));
    let opening = scan.has_mark_before(number.from, ",(");
    let bracket = scan.has_mark_before(number.from, "(") && scan.has_mark(number.to, ")");
    let comma = scan.has_mark_before(number.from, ",") && closing;
    let named = 1 < number.from
        && scan.is_capital(number.from - 2)
        && (2 < number.from && scan.is_capital(number.from - 3)
            || comma && scan.has_mark(number.to, ","));
    let listed =
        scan.can(number.from.wrapping_sub(2), Sense::CALENDAR) || number.value < Decimal::TEN;
    opening && (comma || bracket) && named && !listed
}

/// `under-25s`, `the over 60s`: a group by its age; `in his 40s`: somebody in a decade.
fn group(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    if !scan.glued(number.to) || !scan.says(number.to, "s") || number.value < Decimal::TEN {
        return None;
    }
    let res = Draft::new(Kind::Age, number.from, number.to + 1, Some(number.value))
        .of("year")
        .numbered(number.from, number.to);
    let hyphen = usize::from(scan.has_mark_before(number.from, "-"));
    let approx = match scan.low_before(number.from, 1 + hyphen) {
        "under" => Approx::Under,
        "over" => Approx::Over,
        "early" | "late" | "mid" | "his" | "her" | "their" | "my" | "our" | "your" => {
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
        "turned" | "turns" | "turning" => true,
        "he's" | "she's" => true,
        _ => false,
    };
    ends && is_being && Decimal::ONE < number.value
}

/// `34 ans`, `12 Jahre alt`, `8 años de edad`: ages in other languages.
fn old(scan: &Scan<'_>, number: &Number, unit: &Unit) -> Option<Box<Draft>> {
    let at = unit.to;
    let len = match (scan.low(at), scan.low(at + 1)) {
        ("alt" | "alte" | "alter" | "alten" | "oud" | "gammal" | "gamla", _) => 1,
        ("de" | "di", "edad" | "idade" | "età") => 2,
        ("d'âge" | "d'età", _) => 1,
        _ => return None,
    };
    let res = Draft::new(Kind::Age, number.from, at + len, Some(number.value))
        .of(unit.name)
        .numbered(number.from, number.to);
    Some(res.in_context(scan))
}
