//! Days in digits: `2025-06-10`, `10.06.2025`, `2025年6月10日`.

use chrono::{Datelike, NaiveDate};

use super::date::{dated, month_in, near};
use super::draft::Draft;
use super::iso::full;
use super::lang::Lang;
use super::scan::{Class, Scan};
use crate::table::is_one_of;

/// `2025-06-10`, `10.06.2025`, `5/17/2018`.
pub(super) fn digits(scan: &Scan<'_>, at: usize) -> Option<Box<Draft>> {
    let mark = scan.mark(at + 1)?;
    let fits = (0..5).skip(1).all(|it| scan.glued(at + it))
        && scan.is_digits(at)
        && scan.is_digits(at + 2)
        && scan.mark(at + 3) == Some(mark)
        && scan.is_digits(at + 4)
        && !(scan.glued(at) && at > 0 && scan.class(at - 1) != Class::Mark)
        && matches!(mark, '-' | '.' | '/');
    if !fits {
        return None;
    }
    let part = |it: usize| scan.low(it).parse::<u32>().ok();
    let (first, second, third) = (part(at)?, part(at + 2)?, part(at + 4)?);
    let (year, month, day) = if scan.low(at).len() == 4 {
        (first, second, third)
    } else if mark == '/' && scan.lang == Lang::English && scan.low(at + 4).len() == 2 {
        // 3/5/24: this century's up to the years that are planned for.
        let century = if third < 50 { 2000 } else { 1900 };
        (century + third, first, second)
    } else if scan.low(at + 4).len() != 4 {
        return None;
    } else if mark == '/' && scan.lang == Lang::English && first <= 12 {
        (third, first, second)
    } else {
        (third, second, first)
    };
    let iso = full(i32::try_from(year).ok()?, month, day)?;
    Some(dated(at, at + 5, Some(iso)))
}

/// `2025年6月10日`, `6월 10일`, `2019年`.
pub(super) fn glyphs(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<Box<Draft>> {
    let part = |it: usize, units: &str| -> Option<u32> {
        let is_part = scan.is_digits(it)
            && is_one_of(scan.low(it + 1), units)
            && !is_one_of(scan.low(it + 2), "间 間 간 前 后 後");
        is_part.then(|| scan.low(it).parse().ok())?
    };
    let (mut to, mut iso) = (at, String::new());
    // 24年12月, as Japan's papers have it.
    let short = scan.is_digits(to + 2) && is_one_of(scan.raw(to + 3), "月 월");
    let year = part(to, "年 년").map(|it| if it < 50 && short { it + 2000 } else { it });
    let year = year.filter(|it| (1000..=2100).contains(it));
    if let Some(year) = year {
        iso = year.to_string();
        to += 2;
    }
    let month = part(to, "月 월").filter(|it| (1..=12).contains(it));
    if let Some(month) = month {
        to += 2;
        let number = part(to, "日 일 号").filter(|it| (1..=31).contains(it));
        to += if number.is_some() { 2 } else { 0 };
        iso = match (year, number) {
            (Some(year), number) => month_in(i32::try_from(year).ok()?, month, number)?,
            (None, number) => last_year(scan, at, day)
                .map_or_else(
                    || near(day, month, number),
                    |it| month_in(it, month, number),
                )
                .unwrap_or_default(),
        };
    }
    let card = month.is_some() && !iso.is_empty();
    let mut res = dated(at, to, Some(iso).filter(|it| !it.is_empty()));
    res.card = card;
    (at < to).then_some(res)
}

/// Last year, where a word before the month says so: 지난해 11월, 昨年8月.
fn last_year(scan: &Scan<'_>, at: usize, day: Option<NaiveDate>) -> Option<i32> {
    scan.ends_before(at, "昨年 去年 지난해 작년")?;
    Some(day?.year() - 1)
}

#[cfg(test)]
mod tests {
    use crate::figures;
    use crate::text::Text;

    #[test]
    fn year_may_be_told_by_a_word() {
        for (lang, sentence, truth) in [
            ("ko", "지난해 11월 문을 열었다.", "2024-11"),
            ("ja", "昨年8月3日に始まった。", "2024-08-03"),
            ("ko", "지난 4월 4일 시작됐다.", "2025-04-04"),
        ] {
            let found = figures::first_in(lang, sentence);
            let iso = found.and_then(|it| it.iso).unwrap_or_default();
            assert_eq!(iso, truth, "{sentence}");
        }
    }

    #[test]
    fn days_in_digits_are_no_telephone_numbers() {
        for (sentence, truth) in [
            ("Posted 23.04.2022 14:55 by her.", "2022-04-23"),
            ("It closed on 10/5/2024.", "2024-10-05"),
            ("It closed on 3/5/24.", "2024-03-05"),
            ("It ran 02-02-2020 - 03-03-2020.", "2020-02-02/2020-03-03"),
            ("Call 555-02-2020 now.", ""),
        ] {
            let found = figures::find(&Text::plain(sentence)).into_iter().next();
            let iso = found.and_then(|it| it.iso).unwrap_or_default();
            assert_eq!(iso.get(..21).unwrap_or(&iso), truth, "{sentence}");
        }
    }
}
