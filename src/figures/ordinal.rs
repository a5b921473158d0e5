//! Ordinals: `third`, `twenty-first`, `12th`, `No. 4`.

use super::exact::Decimal;
use super::number::{self, Of};
use super::scan::Scan;
use super::sense::Sense;
use crate::table::{Table, is_one_of};

/// English ordinals of one word. Sorted.
static WORDS: Table = Table::new(
    "
eighteenth: 18
eighth: 8
eightieth: 80
eleventh: 11
fifteenth: 15
fifth: 5
fiftieth: 50
first: 1
fortieth: 40
fourteenth: 14
fourth: 4
hundredth: 100
millionth: 1000000
nineteenth: 19
ninetieth: 90
ninth: 9
second: 2
seventeenth: 17
seventh: 7
seventieth: 70
sixteenth: 16
sixth: 6
sixtieth: 60
tenth: 10
third: 3
thirteenth: 13
thirtieth: 30
thousandth: 1000
twelfth: 12
twentieth: 20",
);

/// The value of an ordinal that stands in one word.
pub(super) fn word(low: &str) -> Option<u32> {
    WORDS.get(low)?.parse().ok()
}

/// How many of the parts that `low` names make a whole: fifth, tenths.
pub(super) fn fraction_word(low: &str) -> Option<u32> {
    let name = low.strip_suffix('s').unwrap_or(low);
    word(name).filter(|it| 2 < *it)
}

/// An ordinal at `at`: the token after it and its value.
pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    if scan.can(at, Sense::ORDINAL) {
        return Some((at + 1, Decimal::from(word(scan.low(at))?)));
    }
    if scan.is_digits(at) {
        let suffix = scan.low(at + 1);
        let fits = scan.glued(at + 1) && is_one_of(suffix, "nd rd st th");
        let value: u32 = scan.low(at).parse().ok()?;
        return fits.then_some((at + 2, Decimal::from(value)));
    }
    // Twenty-first, one hundred and fifth.
    let number = number::read(scan, at, Of::Anything)?;
    let hyphen = usize::from(scan.is_hyphen(number.to) && scan.glued(number.to));
    let last = word(scan.low(number.to + hyphen))?;
    let last = Decimal::from(last);
    let room = number.value % Decimal::ONE_HUNDRED;
    let fits = scan.is_word(at)
        && (hyphen == 1
            && last < Decimal::TEN
            && Decimal::from(20) <= room
            && (room % Decimal::TEN).is_zero()
            || Decimal::ONE_HUNDRED <= number.value
                && room.is_zero()
                && last < Decimal::ONE_HUNDRED);
    fits.then_some((number.to + hyphen + 1, number.value.checked_add(last)?))
}

/// The name of several parts at `at`: `fifths`, `twenty-firsts`, `hundredths`.
pub(super) fn plural(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let low = scan.low(at);
    if let Some(value) = low.strip_suffix('s').and_then(word).filter(|it| 2 < *it) {
        return Some((at + 1, Decimal::from(value)));
    }
    let tens = number::word_value(scan.lang, low).filter(|it| (*it % Decimal::TEN).is_zero())?;
    let ones = scan.low(at + 2);
    let ones = word(ones.strip_suffix('s').unwrap_or(ones)).filter(|it| *it < 10)?;
    let tied = scan.is_hyphen(at + 1) && scan.glued(at + 1) && scan.glued(at + 2);
    tied.then_some((at + 3, tens.checked_add(Decimal::from(ones))?))
}
