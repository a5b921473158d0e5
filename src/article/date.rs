//! Dates as pages state them → ISO 8601.
//!
//! Read by hand: chrono's format machinery alone takes 33 KB of the Wasm. Whether
//! a day exists is still chrono's to say.

use chrono::{Datelike, NaiveDate};

use crate::lower;

/// First letters of the months: English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Scandinavian, Polish, Turkish, Russian.
const MONTHS: &str = "\
    jan ene gen sty oca янв|feb fév fev lut şub фев|mar mär mrz maa мар|\
    apr avr abr kwi nis апр|may mai maj mag mei мая май|jun juin giu cze haz июн|\
    jul juil lug lip tem июл|aug aoû ago sie ağu авг|sep set wrz eyl сен|\
    oct okt out ott paź eki окт|nov lis kas ноя|dec dez déc dic des gru ara дек";

/// The ISO form of a machine-readable date; `None` where it is none.
///
/// A date alone stays one; a time comes with seconds, and with its offset where
/// the page states it: `2025-06-10T01:05:00+02:00`.
pub(super) fn iso(value: &str) -> Option<String> {
    let value = value.trim();
    let (day, rest) = numeric(value).or_else(|| worded(value))?;
    let Some((hour, minute, second, rest)) = clock(rest) else {
        return Some(day.to_string());
    };
    let zone = zone(rest.trim_start()).unwrap_or_default();
    Some(format!("{day}T{hour:02}:{minute:02}:{second:02}{zone}"))
}

/// `2025-06-10`, `2025/6/10`, `10.6.2025`, `25/6/2025` or `20250610`, and what follows.
fn numeric(value: &str) -> Option<(NaiveDate, &str)> {
    let (first, rest) = number(value)?;
    if 8 == value.len() - rest.len() {
        let day = NaiveDate::from_ymd_opt(first as i32 / 10_000, first / 100 % 100, first % 100);
        return day.map(|it| (it, rest));
    }
    let mark = rest
        .chars()
        .next()
        .filter(|it| matches!(it, '-' | '/' | '.'))?;
    let (second, rest) = number(rest.strip_prefix(mark)?)?;
    let (third, rest) = number(rest.strip_prefix(mark)?)?;
    let (year, month, day) = match mark {
        '.' => (third, second, first),
        // Which of two small numbers is the month, only the reader knows.
        '/' if 12 < first && first < 32 => (third, second, first),
        '/' if 12 < second && second < 32 => (third, first, second),
        _ => (first, second, third),
    };
    let year = if mark == '.' && (10..100).contains(&year) {
        2_000 + year
    } else {
        year
    };
    if year < 1_000 {
        return None;
    }
    Some((NaiveDate::from_ymd_opt(year as i32, month, day)?, rest))
}

/// `Tue, 10 Jun 2025`, `June 10, 2025`, `10 de junio de 2025`, and what follows.
///
/// A month after the day is meant before one that precedes it: the "mar" of "mardi 10
/// juin" is a weekday.
fn worded(value: &str) -> Option<(NaiveDate, &str)> {
    let (mut month, mut day, mut year) = (None, None, None);
    let mut rest = value;
    while year.is_none() {
        rest = rest.trim_start_matches([' ', ',', '.']);
        if let Some((it, after)) = number(rest) {
            if day.is_none() && it <= 31 {
                day = Some(it);
            } else {
                year = Some(it).filter(|it| (1_000..10_000).contains(it));
                year?;
            }
            rest = after;
        } else {
            let end = rest
                .find(|it: char| !it.is_alphabetic())
                .unwrap_or(rest.len());
            let word = lower::string(&rest[..end]);
            if word.is_empty() {
                return None;
            }
            month = self::month(&word).or(month);
            rest = &rest[end..];
        }
    }
    let day = NaiveDate::from_ymd_opt(year? as i32, month?, day?)?;
    Some((day, rest))
}

/// The month that a word names, by its first letters, in the languages listed.
pub(super) fn month(word: &str) -> Option<u32> {
    let opens = |names: &str| names.split(' ').any(|it| word.starts_with(it));
    MONTHS.split('|').position(opens).map(|it| it as u32 + 1)
}

/// The first date that a line a person reads holds, as a day: `10. Juni 2025`,
/// `2025年6月10日`, `Updated: Jun 10, 2025 at 4 pm`.
pub(super) fn in_line(line: &str) -> Option<String> {
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        let is_start = letter.is_alphanumeric() && !before.is_alphanumeric();
        before = letter;
        let rest = line.get(at..).filter(|_| is_start);
        let Some(rest) = rest.filter(|it| opens_date(it)) else {
            continue;
        };
        let found = numeric(rest)
            .or_else(|| east_asian(rest))
            .or_else(|| worded(rest));
        if let Some((day, _)) = found.filter(|it| YEARS.contains(&it.0.year())) {
            return Some(day.to_string());
        }
    }
    None
}

/// Years in which stories on the Web were published.
const YEARS: std::ops::Range<i32> = 1990..2100;

/// Whether a day or a month opens the text, and a year comes soon.
fn opens_date(text: &str) -> bool {
    let end = text
        .find(|it: char| !it.is_alphanumeric())
        .unwrap_or(text.len());
    let word = lower::string(&text[..end]);
    let is_date = number(text).is_some() || month(&word).is_some();
    let parts = text.split(|it: char| !it.is_ascii_digit());
    let has_year = parts.take(MAX_DATE_PARTS).any(|it| it.len() == 4);
    is_date && (has_year || is_dotted(text))
}

/// Whether it opens as `10.06.25` does.
fn is_dotted(text: &str) -> bool {
    let mut parts = text.splitn(3, '.');
    let is_two = |it: Option<&str>| it.is_some_and(|it| it.len() == 2 && number(it).is_some());
    is_two(parts.next()) && is_two(parts.next()) && is_two(parts.next().and_then(|it| it.get(..2)))
}

/// Whether `day` is the day somewhere on earth at a time stated as Greenwich's, and
/// not Greenwich's own.
pub(super) fn is_day_of(time: &str, day: &str) -> bool {
    let hour = time.get(11..13).and_then(|it| it.parse().ok());
    let (Some((stated, _)), Some((shown, _)), Some(hour)) = (numeric(time), numeric(day), hour)
    else {
        return false;
    };
    let hour: u32 = hour;
    time.ends_with("+00:00")
        && ((hour < 12 && stated.pred_opt() == Some(shown))
            || (10 <= hour && stated.succ_opt() == Some(shown)))
}

/// Parts between digits among which the year stands.
const MAX_DATE_PARTS: usize = 24;

/// `2025年6月10日`, and what follows.
fn east_asian(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text)?;
    let (month, rest) = number(rest.strip_prefix(['年', '년'])?.trim_start())?;
    let (day, rest) = number(rest.strip_prefix(['月', '월'])?.trim_start())?;
    Some((NaiveDate::from_ymd_opt(year as i32, month, day)?, rest))
}

/// The day in an address: `/2025/06/10/`, `/2025/jun/10/`, `/2025-06-10-`.
pub(super) fn in_address(url: &str) -> Option<String> {
    let path = url.split_once("//").map_or(url, |it| it.1);
    for (at, _) in path.match_indices(['/', '-', '_', '.']) {
        let Some((year, rest)) = number(&path[at + 1..]) else {
            continue;
        };
        let rest = rest.trim_start_matches(['/', '-']);
        let (month, rest) = match number(rest) {
            Some(it) => it,
            None => match (rest.get(..3).and_then(month), rest.get(3..)) {
                (Some(month), Some(rest)) => (month, rest),
                _ => continue,
            },
        };
        let Some((day, _)) = number(rest.trim_start_matches(['/', '-'])) else {
            continue;
        };
        let found = NaiveDate::from_ymd_opt(year as i32, month, day);
        if let Some(day) = found.filter(|it| YEARS.contains(&it.year())) {
            return Some(day.to_string());
        }
    }
    None
}

/// `T01:05`, ` 01:05:30.25`: hour, minute, second, and what follows.
fn clock(rest: &str) -> Option<(u32, u32, u32, &str)> {
    let (hour, rest) = number(rest.trim_start_matches(['T', 't', ' ', ',']))?;
    let (minute, rest) = number(rest.strip_prefix(':')?)?;
    let seconds = rest.strip_prefix(':').and_then(number);
    let (second, rest) = seconds.unwrap_or((0, rest));
    let fraction = rest.strip_prefix('.').and_then(number);
    let rest = fraction.map_or(rest, |it| it.1);
    (hour < 24 && minute < 60 && second < 61).then_some((hour, minute, second, rest))
}

/// Whether a line is a time of day and nothing else: `14:32`, `9:05 p.m.`, `14:32 Uhr`.
pub(super) fn is_clock(line: &str) -> bool {
    let is_hour = |it: &(u32, u32, u32, &str)| {
        let mut letters = it.3.chars().filter(|it| !matches!(it, ' ' | '.'));
        letters.clone().count() <= 4 && letters.all(char::is_alphabetic)
    };
    line.len() <= 16 && clock(line).as_ref().is_some_and(is_hour)
}

/// `Z`, `GMT`, `+0200` or `-05:00` as an offset.
fn zone(rest: &str) -> Option<String> {
    if rest.starts_with(['Z', 'z']) || rest.starts_with("GMT") || rest.starts_with("UTC") {
        return Some("+00:00".to_owned());
    }
    let sign = rest.get(..1).filter(|it| matches!(*it, "+" | "-"))?;
    let digits: String = rest[1..].chars().filter(|it| *it != ':').take(4).collect();
    if digits.len() != 4 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    Some([sign, &digits[..2], ":", &digits[2..]].concat())
}

/// The number that opens `text`, of nine digits at most, and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(text.len());
    let digits = &text[..end];
    (digits.len() <= 9)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|it| (it, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_searched_for_a_day() {
        for (line, truth) in [
            ("Updated: Jun 10, 2025 at 4 pm", Some("2025-06-10")),
            ("Mardi 10 juin 2025 à 8 h", Some("2025-06-10")),
            ("Stand: 10. Juni 2025", Some("2025-06-10")),
            ("Publicado el 10 de junio de 2025", Some("2025-06-10")),
            ("2025年6月10日 08:00", Some("2025-06-10")),
            ("10 июня 2025", Some("2025-06-10")),
            ("By Ada Moor | 3 min read | 06.10.2025", Some("2025-10-06")),
            ("Tu 10.06.25 | 14:07", Some("2025-06-10")),
            ("Posted on the 15/06/2025 at 19:00", Some("2025-06-15")),
            ("06/15/2025", Some("2025-06-15")),
            ("05/06/2025", None),
            ("Version 10.06.2", None),
            ("10 boats in 2025", None),
            ("3 May", None),
            ("", None),
        ] {
            assert_eq!(in_line(line).as_deref(), truth, "{line}");
        }
    }

    #[test]
    fn a_day_shown_is_another_than_greenwichs_for_some_hours() {
        let is = |time: &str, day: &str| is_day_of(&format!("2025-06-10T{time}"), day);
        assert!(is("01:05:00+00:00", "2025-06-09"));
        assert!(is("22:05:00+00:00", "2025-06-11"));
        assert!(!is("22:05:00+00:00", "2025-06-09"));
        assert!(!is("01:05:00+00:00", "2025-06-08"));
        assert!(!is("01:05:00-05:00", "2025-06-09"));
        assert!(!is("", "2025-06-09"));
    }

    #[test]
    fn a_time_of_day_alone_is_a_clock() {
        for line in ["14:32", "9:05 p.m.", "9:05PM", "14:32 Uhr", "08:00:30 GMT"] {
            assert!(is_clock(line), "{line}");
        }
        for line in ["", "14", "3:2 for Leeds", "25:10", "10:15 The crane moves"] {
            assert!(!is_clock(line), "{line}");
        }
    }

    #[test]
    fn addresses_hold_a_day() {
        for (url, truth) in [
            ("https://a.example/2025/06/10/ferry", Some("2025-06-10")),
            (
                "https://a.example/news/2025/jun/10/ferry",
                Some("2025-06-10"),
            ),
            ("https://a.example/2025-06-10-ferry", Some("2025-06-10")),
            ("https://a.example/2025/06/ferry", None),
            ("https://a.example/ferry-12345678", None),
        ] {
            assert_eq!(in_address(url).as_deref(), truth, "{url}");
        }
    }

    #[test]
    fn usual_forms_become_iso() {
        for (value, truth) in [
            ("2025-06-10", Some("2025-06-10")),
            ("June 10, 2025", Some("2025-06-10")),
            ("10 Sept 2025", Some("2025-09-10")),
            ("10.06.2025", Some("2025-06-10")),
            ("20250610", Some("2025-06-10")),
            (
                "2025-06-10T01:05:00.000Z",
                Some("2025-06-10T01:05:00+00:00"),
            ),
            (
                "2025-06-10T01:05:00+0200",
                Some("2025-06-10T01:05:00+02:00"),
            ),
            ("2025-06-10 01:05", Some("2025-06-10T01:05:00")),
            (
                "Tue, 10 Jun 2025 01:05:30 GMT",
                Some("2025-06-10T01:05:30+00:00"),
            ),
            (
                "June 10, 2025 11:30 -05:00",
                Some("2025-06-10T11:30:00-05:00"),
            ),
            ("2025-02-30", None),
            ("yesterday", None),
            ("12345678901234567890", None),
            ("", None),
        ] {
            assert_eq!(iso(value).as_deref(), truth, "{value}");
        }
    }
}
