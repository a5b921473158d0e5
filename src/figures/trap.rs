//! Digits that are no figure: addresses of the net, telephone numbers, versions.

use super::numeric;
use super::scan::{Class, Scan};
use crate::table::is_one_of;

/// For each token, whether it belongs to something that is no figure.
pub(super) fn mask(scan: &Scan<'_>) -> Vec<bool> {
    let mut res = vec![false; scan.len()];
    let mut at = 0;
    while at < scan.len() {
        let mut end = at + 1;
        while end < scan.len() && scan.glued(end) && scan.class(end) != Class::Break {
            end += 1;
        }
        if is_odd(scan, at, end) && (is_address(scan, at, end) || is_code(scan, at, end)) {
            res[at..end].fill(true);
        }
        at = end;
    }
    for at in 2..scan.len() {
        if is_case(scan, at) {
            res[at - 2..=at].fill(true);
        }
    }
    for (at, masked) in res.iter_mut().enumerate() {
        *masked |= is_serial(scan, at);
    }
    phones(scan, &mut res);
    res
}

/// Whether the number at `at` ends the sign of a case at court: `2 BvR 508/21`.
fn is_case(scan: &Scan<'_>, at: usize) -> bool {
    let is_number = scan.is_digits(at) && 2 < scan.low(at).len() && scan.is_digits(at - 2);
    is_number && scan.is_capital(at - 1) && scan.has_mark(at + 1, "/") && scan.glued(at + 1)
}

/// Whether the tokens without a space between them can be more than a word, a number
/// and the marks around them.
fn is_odd(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let is_part = |it: usize| scan.is_word(it) || scan.is_digits(it);
    let bare = (from..to).filter(|it| is_part(*it)).count();
    1 < bare
        || (from..to).any(|it| {
            scan.is_digits(it) && MAX_DIGITS < scan.low(it).len() || scan.has_mark(it, ":@^×")
        })
}

/// A URL, an e-mail address, a file path.
fn is_address(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let word = &scan.text[scan.span(from, to).range()];
    let trimmed = word.trim_matches(|it: char| "()[]{}<>“”\"'‘’.,;:!?".contains(it));
    if trimmed.contains("://") || trimmed.starts_with("www.") {
        return true;
    }
    if let Some((name, host)) = trimmed.split_once('@') {
        return !name.is_empty() && !host.is_empty() && !host.starts_with(char::is_whitespace);
    }
    is_host(trimmed)
}

/// `example.com`, `example.com/2024/06/10`: letters around the last dot of the host.
fn is_host(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    let is_top = 2 <= end.len() && end.len() <= 10 && end.bytes().all(|it| it.is_ascii_lowercase());
    let is_name = name
        .bytes()
        .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_'))
        && name.len() > 2
        && (name.bytes().any(|it| it.is_ascii_digit())
            || word.len() > host.len()
            || is_one_of(end, KNOWN_TOPS));
    // 2.5bn is a number.
    is_top && is_name && name.bytes().any(|it| it.is_ascii_alphabetic())
}

/// Ends of hosts that are no end of a word otherwise.
const KNOWN_TOPS: &str = "com org net gov edu io";

/// A version, IP address, GUID, or a run of digits that no number is.
fn is_code(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let text = &scan.text[scan.span(from, to).range()];
    let word = text.trim_matches(|it: char| "()[]{}“”\"'‘’.,;:!?".contains(it));
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return false;
    }
    let word = word.split('/').next().unwrap_or(word);
    let dotted = word.split('.');
    let is_version = word.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        && 2 < dotted.clone().count()
        && dotted.clone().all(|it| !it.is_empty())
        && !is_day(dotted.clone())
        && !dotted.skip(1).all(|it| it.len() == 3);
    let groups = word.matches(['-', ':']).count();
    let hexadecimal = word
        .bytes()
        .all(|it| it.is_ascii_hexdigit() || matches!(it, b'-' | b':' | b'{' | b'}' | b'%'));
    let is_guid = hexadecimal
        && 16 < word.len()
        && (3 <= groups || word.bytes().any(|it| it.is_ascii_alphabetic()));
    let is_long = MAX_DIGITS < digits;
    is_version || is_power(word) || is_guid || is_long || is_colons(text)
}

/// Whether these are the parts of a day: 10.06.2025.
fn is_day<'a>(mut parts: impl Iterator<Item = &'a str>) -> bool {
    let mut is_part = |lens: &[usize]| parts.next().is_some_and(|it| lens.contains(&it.len()));
    is_part(&[1, 2]) && is_part(&[1, 2]) && is_part(&[4]) && !is_part(&[1, 2, 3, 4])
}

/// Eight to thirteen digits in one run, as no newspaper prints a number: accounts,
/// telephones, serials. Whole tens of millions are numbers still.
fn is_serial(scan: &Scan<'_>, at: usize) -> bool {
    let raw = scan.low(at);
    let is_run = scan.is_digits(at) && (8..=13).contains(&raw.len()) && !raw.ends_with("00000");
    if !is_run {
        return false;
    }
    let behind = scan.glued(at + 1)
        && (scan.has_mark(at + 1, ".,%") && scan.is_digits(at + 2)
            || super::unit::read(scan, at + 1).is_some());
    let before = scan.glued(at) && scan.has_mark_before(at, "$€£¥₹.,");
    !behind && !before && super::money::behind(scan, at + 1).is_none()
}

/// `10^400`, `1e309`: a power that no exact decimal holds.
fn is_power(word: &str) -> bool {
    let mut parts = word.splitn(2, ['^', 'e', 'E', '×']);
    let (base, power) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let power = power
        .strip_prefix("10")
        .filter(|it| !it.is_empty() && word.contains('×'))
        .unwrap_or(power);
    let digits = power.trim_start_matches(['^', '+', '-', '−']);
    let opens = base.starts_with(|it: char| it.is_ascii_digit());
    opens
        && !digits.is_empty()
        && digits.bytes().all(|it| it.is_ascii_digit())
        && digits.parse::<u32>().map_or(true, |it| 28 < it)
}

/// No number in the news has more digits.
const MAX_DIGITS: usize = 30;

/// `::1`, `fe80::1ff:fe23`: an address of six groups of hexadecimal digits.
fn is_colons(word: &str) -> bool {
    word.contains("::")
        && word
            .bytes()
            .all(|it| it.is_ascii_hexdigit() || matches!(it, b':' | b'.' | b'/'))
        || 5 < word.matches(':').count()
            && word.bytes().all(|it| it.is_ascii_hexdigit() || it == b':')
}

/// Telephone numbers: groups of digits parted by spaces, dots, hyphens, brackets.
fn phones(scan: &Scan<'_>, mask: &mut [bool]) {
    let mut at = 0;
    while at < scan.len() {
        let to = phone_run(scan, at);
        if let Some(day) = numeric::digits(scan, at) {
            // 23.04.2022 14:55.
            at = day.to;
        } else if at < to {
            if is_phone(scan, at, to) {
                mask[at..to].fill(true);
            }
            at = to;
        } else {
            at += 1;
        }
    }
}

/// The end of a run of digits, spaces and the marks of telephone numbers at `at`.
fn phone_run(scan: &Scan<'_>, at: usize) -> usize {
    let opens = scan.is_digits(at)
        || scan.has_mark(at, "+(") && (scan.is_digits(at + 1) || scan.has_mark(at + 1, "+"));
    if !opens
        || scan.glued(at) && at > 0 && (scan.is_word(at - 1) || scan.has_mark_before(at, "$€£¥.,"))
    {
        return at;
    }
    let mut to = at;
    while to < scan.len() {
        let gap = scan.token(to).span.start
            - scan
                .token(to.saturating_sub(1))
                .span
                .end
                .min(scan.token(to).span.start);
        let is_part = scan.is_digits(to) || scan.has_mark(to, "+()-./–\u{2010}");
        let ext = to > at && scan.says(to, "ext x extension");
        if !(is_part || ext) || to > at && 1 < gap {
            break;
        }
        to += 1;
    }
    while at < to && !scan.is_digits(to - 1) {
        to -= 1;
    }
    to
}

fn is_phone(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let groups: Vec<usize> = (from..to)
        .filter(|it| scan.is_digits(*it))
        .map(|it| scan.low(it).len())
        .collect();
    let digits: usize = groups.iter().sum();
    let text = &scan.text[scan.span(from, to).range()];
    let cued = is_cued(scan, from);
    if cued && 5 <= digits {
        return true;
    }
    // A unit or a scale makes it a number whatever its groups look like.
    if scan.glued(to)
        && (scan.has_mark(to, "%") || scan.is_word(to) || scan.class(to) == Class::Glyph)
    {
        return false;
    }
    if !(7..=20).contains(&digits) {
        return false;
    }
    let has_plus = text.contains('+') || text.starts_with("00") && groups.len() > 1;
    let bracketed = text.contains('(') && text.contains(')');
    let hyphens = text.matches(['-', '–', '/']).count();
    let dots = text.matches('.').count();
    let first = scan.low(from);
    let is_date = groups.len() == 3 && digits == 8 && (groups[0] == 4 || groups[2] == 4)
        || is_years(scan, from, to);
    let grouped = 3 <= groups.len()
        && groups[1..].iter().any(|it| *it != 3)
        && !is_date
        && (hyphens >= 2 || dots >= 2 || first.starts_with('0') || hyphens + dots >= 1);
    let one_run = groups.len() == 1 && first.starts_with('0') && 9 <= digits;
    let two = groups.len() == 2 && first.starts_with('0') && !is_date;
    let local = groups.len() == 2 && hyphens == 1 && groups[0] == 3 && groups[1] == 4;
    has_plus || bracketed || grouped || one_run || two || local
}

/// `1997-2003`: two years.
fn is_years(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    to == from + 3
        && [from, to - 1].iter().all(|it| {
            scan.low(*it).len() == 4
                && (scan.low(*it).starts_with("19") || scan.low(*it).starts_with("20"))
        })
}

/// Whether a word for a telephone stands shortly before.
fn is_cued(scan: &Scan<'_>, at: usize) -> bool {
    (1..=5).any(|back| {
        scan.says_before(at, back, "phone telephone tel fax telefone telefon teléfono téléphone 电 電 फोन mobile hotline whatsapp 码 碼")
    })
}
