//! A number with what it counts or measures.

use super::draft::Draft;
use super::exact::Decimal;
use super::lang::Lang;
use super::noun::{self, Noun};
use super::number::{self, Form, Number, Of};
use super::range::{self, Tie};
use super::scan::Scan;
use super::unit::{self, Sort, Unit};
use super::words::Morph;
use super::{Kind, age, amount, mixed, name, share};
use crate::table::is_one_of;

/// What stands at a token that opens a number.
pub(super) enum Found {
    /// A figure.
    Figure(Box<Draft>),
    /// Nothing to list up to this token.
    Nothing(usize),
}

/// The quantity that starts at `at`.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let figure = |it: Box<Draft>| Some(Found::Figure(it));
    if let Some(res) = amount::with_sign(scan, at).or_else(|| amount::bare_scale(scan, at)) {
        return figure(res);
    }
    if let Some(res) = mixed::article(scan, at).or_else(|| share::percent(scan, at)) {
        return figure(res);
    }
    let number = number::read(scan, at, Of::Anything)?;
    if let Some(to) = name::crossed(scan, &number) {
        return Some(Found::Nothing(to));
    }
    if is_idiom(scan, &number) {
        return Some(Found::Nothing(number.to));
    }
    if let Some(res) = age::compound(scan, &number) {
        return figure(res);
    }
    if scan.is_digits(at) && name::is_glued_name(scan, number.from, number.to) {
        return Some(Found::Nothing(name::skip(scan, number.to)));
    }
    if let Some(res) = amount::with_name(scan, &number)
        .or_else(|| share::proportion(scan, &number))
        .or_else(|| magnitude(scan, &number))
        .or_else(|| age::read(scan, &number))
        .or_else(|| measured(scan, &number))
    {
        return figure(res);
    }
    let end = range::second(scan, &number, Of::Anything).map_or(number.to, |it| it.0.to);
    if number.form == Form::Plain && name::is_house(scan, end) {
        return Some(Found::Nothing(end));
    }
    let score = share::score(scan, &number);
    let named = number.form == Form::Plain && name::is_name(scan, number.from, number.to);
    if let Some(res) = score.filter(|_| !named || share::is_result_cue(scan, number.from)) {
        return figure(res);
    }
    if named {
        return Some(Found::Nothing(name::skip(scan, number.to)));
    }
    if let Some(res) = counted(scan, &number).or_else(|| share::fraction(scan, &number)) {
        return figure(res);
    }
    // Boeing’s own 787 Dreamliner.
    if number.form == Form::Plain && scan.is_capital(number.to) && !scan.glued(number.to) {
        return Some(Found::Nothing(number.to));
    }
    figure(bare(scan, &number))
}

/// What looks like a number and counts nothing: `9/11`, a footnote's mark, an
/// article of other languages, `no one`, `one another`.
fn is_idiom(scan: &Scan<'_>, number: &Number) -> bool {
    let single = number.to == number.from + 1;
    let plain = number.form == Form::Plain;
    let footnote = scan.has_mark_before(number.from, "[") && scan.has_mark(number.to, "]");
    // A shirt number behind a player's name; 007, 0401 GMT.
    let shirt = number.value < Decimal::TEN
        && scan.has_mark_before(number.from, "(")
        && scan.has_mark(number.to, ")");
    let top = scan.says_before(number.from, 1, "top bottom")
        && (!scan.is_word(number.to) || scan.is_stop(number.to));
    let padded = scan.raw(number.from).starts_with('0') && scan.raw(number.from).len() > 1;
    let footnote = plain && (footnote || shirt || padded && number.value > Decimal::ZERO);
    let phrase = scan.phrase(number.from, number.to);
    if footnote || top || matches!(phrase.as_str(), "9/11" | "24/7" | "7/7") {
        return true;
    }
    if scan.lang == Lang::English {
        // The Kick Six, BBC One.
        let titled = single
            && scan.is_word(number.from)
            && scan.is_capital(number.from)
            && number.from > 0
            && scan.is_capital(number.from - 1)
            && !scan.is_stop(number.from - 1);
        // Heat in the 90s, seconds nowhere.
        let tens = scan.says_before(number.from, 1, "the")
            && scan.says(number.to, "s")
            && scan.glued(number.to);
        return titled || tens || phrase == "one" && is_pronoun(scan, number.from);
    }
    // Un 3,2 %, eine Firma.
    let alone = single && number.value == Decimal::ONE && scan.is_word(number.from);
    alone
        && share::proportion(scan, number).is_none()
        && super::money::behind(scan, number.to).is_none()
}

/// Words before `one` that make it a pronoun.
const BEFORE_PRONOUN: &str = "a an another any bad big each every first good last loved new no old only right \
    same some such that the these this those which wrong";

/// Whether the `one` at `at` is a pronoun or part of a phrase.
fn is_pronoun(scan: &Scan<'_>, at: usize) -> bool {
    let before = scan.low_before(at, 1);
    // BBC One.
    if scan.is_capital(at) && at > 0 && scan.is_capital(at - 1) {
        return true;
    }
    if unit::read(scan, at + 1).is_some_and(|it| it.sort == Sort::Measure) {
        return false;
    }
    if is_one_of(before, BEFORE_PRONOUN) {
        return !scan.says(at + 1, "of");
    }
    match scan.low(at + 1) {
        it if is_one_of(it, "another by hand moment thing way") => true,
        it if is_one_of(it, "point stage time") => before == "at",
        // Some day; but `in one day`.
        "day" => !is_one_of(before, "for in of than within"),
        _ => false,
    }
}

/// A number with a unit of measure, time, percent or a multiplier.
fn measured(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let (mut value, mut high) = (number.value, number.high);
    let mut last = *number;
    let first = unit_behind(scan, number);
    // 7- or 8-inch, 1 percent to 2 percent, from 5 miles to 6 miles.
    let tied = Number {
        to: first.as_ref().map_or(number.to, |it| it.to),
        ..*number
    };
    let mut unit = first;
    if let Some((second, tie)) = range::second(scan, &tied, Of::Anything) {
        let behind = unit::read(scan, second.to);
        let same = unit
            .as_ref()
            .is_none_or(|it| behind.as_ref().is_some_and(|two| two.name == it.name));
        let moved = unit.is_some()
            && (tie == Tie::To || tie == Tie::Dash)
            && range::is_moved(scan, number.from);
        if behind.is_some() && same && !moved && !(unit.is_some() && tie == Tie::Or) {
            value = range::scaled(number, &second);
            high = Some(second.value);
            last = second;
            unit = behind;
        }
    }
    let unit = unit?;
    if !scan.glued(last.to) && scan.is_hyphen(last.to) || name::is_place(scan, number) {
        return None;
    }
    let mut res = with_unit(scan, number, value, &unit)?;
    if number.form == Form::Fraction
        && let Some((years, value)) = in_years(&res)
    {
        res.unit = Some(years.to_owned());
        res.value = value;
    }
    res.high = high;
    res.number = (number.from, last.to);
    if let Some(len) = age::old(scan, number, &unit).filter(|_| high.is_some()) {
        res.kind = Kind::Age;
        res.to += len;
    }
    if high.is_none() {
        mixed::extend(scan, &mut res);
    }
    Some(res.in_context(scan))
}

/// The unit of a number: at once, or behind `of a` and a fraction's article.
fn unit_behind(scan: &Scan<'_>, number: &Number) -> Option<Unit> {
    if let Some(unit) = unit::read(scan, number.to) {
        return Some(unit);
    }
    // 2 millions de tonnes, una decina di anni.
    let is_group = matches!(scan.morphs(number.to - 1), [Morph::Group(_)]);
    let is_vague = number.form == Form::Vague || is_group;
    if scan.says(number.to, "de di") && (is_vague || range::is_scaled(scan, number)) {
        return unit::read(scan, number.to + 1);
    }
    let of = usize::from(scan.says(number.to, "of"));
    let article = usize::from(scan.says(number.to + of, "a an"));
    let is_part = number.form == Form::Fraction || of == 1 && number.value < Decimal::ONE;
    if article == 0 || !is_part {
        return None;
    }
    unit::read(scan, number.to + of + 1).filter(|it| it.sort != Sort::Times)
}

fn with_unit(scan: &Scan<'_>, number: &Number, value: Decimal, unit: &Unit) -> Option<Box<Draft>> {
    let kind = unit.sort.kind();
    let name = unit.name;
    let mut to = unit.to;
    let mut value = value;
    let (from, mut name) = match unit::opening(scan, number.from, name) {
        Some(found) => found,
        None => (number.from, name),
    };
    if name == "割" {
        // Japanese tenths.
        value = value.checked_mul(Decimal::TEN)?;
        name = "%";
    }
    if kind == Kind::Percent {
        // 0.25 of a percentage point is read from its end.
        if scan.says(to, "point points") || scan.is_hyphen(to) && scan.says(to + 1, "point points")
        {
            to += 1 + usize::from(scan.is_hyphen(to));
            name = "pp";
        }
    }
    if kind == Kind::Ratio && unit.name == "x" && number.form == Form::Vague {
        return None;
    }
    Some(
        Draft::new(kind, from, to, Some(value))
            .of(name)
            .numbered(number.from, number.to),
    )
}

/// Half a century is fifty years.
fn in_years(draft: &Draft) -> Option<(&'static str, Option<Decimal>)> {
    let years = match draft.unit.as_deref()? {
        "decade" => Decimal::TEN,
        "century" => Decimal::ONE_HUNDRED,
        _ => return None,
    };
    Some(("year", draft.value.and_then(|it| it.checked_mul(years))))
}

/// A number with the noun it counts.
fn counted(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    if matches!(number.form, Form::Fraction) {
        return None;
    }
    let (mut value, mut high) = (number.value, number.high);
    let mut last = *number;
    if let Some((second, tie)) = range::second(scan, number, Of::Anything) {
        let moved = tie == Tie::To && range::is_moved(scan, number.from);
        if !moved {
            value = range::scaled(number, &second);
            high = Some(second.value);
            last = second;
        }
    }
    if name::is_place(scan, number) {
        return None;
    }
    let one = value == Decimal::ONE && high.is_none();
    let noun = phrase(scan, &last, one);
    let mut res = match noun {
        Some((noun, true)) => {
            Draft::new(Kind::Count, number.from, noun.to, Some(value)).of(&noun.name)
        }
        Some((noun, false)) => {
            Draft::new(Kind::Count, number.from, last.to, Some(value)).of(&noun.name)
        }
        None if high.is_some() && number.high.is_none() => {
            Draft::new(Kind::Count, number.from, last.to, Some(value))
        }
        None => return None,
    };
    // One of them, one woman: hardly more than an article; but by one generation.
    let is_size = scan.says_before(number.from, 1, "about by just least only than");
    let has_one = matches!(scan.lang, Lang::English | Lang::Chinese | Lang::Japanese);
    let is_word = number.form == Form::Words && has_one;
    if one && (scan.says(last.to, "of") || is_word && !is_size) {
        res.card = false;
    }
    // Fifty previous years, three more weeks.
    let head = unit::read(scan, res.to - 1).filter(|it| it.to == res.to && last.to + 1 < res.to);
    if let Some(head) = head.filter(|it| it.sort == Sort::Duration && scan.lang == Lang::English) {
        res.kind = Kind::Duration;
        res.unit = Some(head.name.to_owned());
    }
    res.high = high;
    res.number = (number.from, last.to);
    Some(res.in_context(scan))
}

/// The noun behind a number, and whether it belongs to the figure's text.
fn phrase(scan: &Scan<'_>, number: &Number, one: bool) -> Option<(Noun, bool)> {
    if number.form == Form::Vague && scan.says(number.to, "of") {
        let skip = usize::from(scan.says(number.to + 1, "the its their his her"));
        return noun::read(scan, number.to + 1 + skip, false).map(|it| (it, skip == 0));
    }
    if scan.says(number.to, "of") && scan.lang == Lang::English {
        return of_them(scan, number.to + 1).map(|it| (it, false));
    }
    let found = noun::read(scan, number.to, one).map(|it| (it, true));
    found.or_else(|| Some((sized(scan, number.to)?, false)))
}

/// `250ml bottles`, `500-pound bombs`: the noun behind the size of each, which is a
/// figure of its own.
fn sized(scan: &Scan<'_>, at: usize) -> Option<Noun> {
    let size = number::read(scan, at, Of::Anything).filter(|_| scan.is_digits(at))?;
    let unit = unit::read(scan, size.to).filter(|it| it.sort == Sort::Measure)?;
    noun::read(scan, unit.to, false)
}

/// `two of the houses`, `one of Airbnb’s first investments`.
fn of_them(scan: &Scan<'_>, at: usize) -> Option<Noun> {
    let skip = usize::from(scan.says(at, "the its their his her our my your those these"));
    let owned = scan.low(at).ends_with("'s") || scan.low(at).ends_with("s'");
    (skip == 1 || owned || scan.is_capital(at)).then_some(())?;
    // Two of the three gifts.
    let all = usize::from(number::small(scan, at + skip).is_some());
    noun::read(scan, at + skip + all, false)
}

/// A number that says nothing of what it counts.
fn bare(scan: &Scan<'_>, number: &Number) -> Box<Draft> {
    let res = Draft::new(Kind::Count, number.from, number.to, Some(number.value));
    res.up_to(number.high).in_context(scan).minor()
}

/// `magnitude 6.1`, `magnitude-6.1`: a measure whose unit stands before.
fn magnitude(scan: &Scan<'_>, number: &Number) -> Option<Box<Draft>> {
    let hyphen = usize::from(scan.is_hyphen(number.from.wrapping_sub(1)));
    let fits = scan.says_before(
        number.from,
        1 + hyphen,
        "magnitud magnitude magnitudo kracht stärke",
    );
    fits.then(|| {
        Draft::new(Kind::Measure, number.from, number.to, Some(number.value))
            .of("magnitude")
            .in_context(scan)
    })
}
