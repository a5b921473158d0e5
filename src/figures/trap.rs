//! Digits that are no figure: addresses of the net, telephone numbers, versions,
//! product names, sections, houses.

use super::scan::{Class, Scan};

/// For each token, whether it belongs to something that is no figure.
pub(super) fn mask(scan: &Scan<'_>) -> Vec<bool> {
    let mut res = vec![false; scan.len()];
    let mut at = 0;
    while at < scan.len() {
        let mut end = at + 1;
        while end < scan.len() && scan.glued(end) && scan.class(end) != Class::Break {
            end += 1;
        }
        let word = &scan.text[scan.span(at, end).range()];
        if is_address(word) || is_code(scan, at, end) {
            res[at..end].fill(true);
        }
        at = end;
    }
    phones(scan, &mut res);
    res
}

/// A URL, an e-mail address, a file path.
fn is_address(word: &str) -> bool {
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
            || KNOWN_TOPS.contains(&end));
    // 2.5bn is a number.
    is_top && is_name && name.bytes().any(|it| it.is_ascii_alphabetic())
}

/// Ends of hosts that are no end of a word otherwise.
const KNOWN_TOPS: &[&str] = &["com", "org", "net", "gov", "edu", "io"];

/// A version, IP address, GUID, or a run of digits that no number is.
fn is_code(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let text = &scan.text[scan.span(from, to).range()];
    let word = text.trim_matches(|it: char| "()[]{}“”\"'‘’.,;:!?".contains(it));
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return false;
    }
    let dotted = word.split('.');
    let is_version = word.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        && 2 < dotted.clone().count()
        && dotted.clone().all(|it| !it.is_empty())
        && !dotted.skip(1).all(|it| it.len() == 3);
    let groups = word.matches(['-', ':']).count();
    let hexadecimal = word
        .bytes()
        .all(|it| it.is_ascii_hexdigit() || matches!(it, b'-' | b':' | b'{' | b'}'));
    let is_guid = hexadecimal
        && 16 < word.len()
        && (3 <= groups || word.bytes().any(|it| it.is_ascii_alphabetic()));
    let is_long = MAX_DIGITS < digits;
    is_version || is_guid || is_long || is_colons(word)
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
        if at < to {
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
        || matches!(scan.mark(at), Some('+' | '('))
            && (scan.is_digits(at + 1) || scan.mark(at + 1) == Some('+'));
    if !opens
        || scan.glued(at)
            && at > 0
            && (scan.is_word(at - 1)
                || scan.mark_before(at).is_some_and(|it| "$€£¥.,".contains(it)))
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
        let is_part = scan.is_digits(to)
            || matches!(
                scan.mark(to),
                Some('+' | '(' | ')' | '-' | '.' | '/' | '–' | '\u{2010}')
            );
        let ext = to > at && matches!(scan.low(to), "ext" | "x" | "extension");
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
        .map(|it| scan.raw(it).len())
        .collect();
    let digits: usize = groups.iter().sum();
    let text = &scan.text[scan.span(from, to).range()];
    let cued = is_cued(scan, from);
    if cued && 5 <= digits {
        return true;
    }
    // A unit or a scale makes it a number whatever its groups look like.
    if scan.glued(to)
        && (scan.mark(to) == Some('%') || scan.is_word(to) || scan.class(to) == Class::Glyph)
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
    let first = scan.raw(from);
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
            scan.raw(*it).len() == 4
                && (scan.raw(*it).starts_with("19") || scan.raw(*it).starts_with("20"))
        })
}

/// Whether a word for a telephone stands shortly before.
fn is_cued(scan: &Scan<'_>, at: usize) -> bool {
    (1..=5).any(|back| {
        matches!(
            scan.low_before(at, back),
            "phone"
                | "telephone"
                | "tel"
                | "fax"
                | "telefone"
                | "telefon"
                | "teléfono"
                | "téléphone"
                | "电"
                | "電"
                | "फोन"
                | "mobile"
                | "hotline"
                | "whatsapp"
        )
    })
}

/// Words that name a thing by the number behind them.
const NAMERS: &[&str] = &[
    "act",
    "appendix",
    "area",
    "article",
    "bay",
    "box",
    "building",
    "bus",
    "chapter",
    "class",
    "column",
    "court",
    "district",
    "exhibit",
    "figure",
    "file",
    "flight",
    "floor",
    "formula",
    "gate",
    "grade",
    "group",
    "highway",
    "id",
    "interstate",
    "issue",
    "item",
    "level",
    "line",
    "lot",
    "model",
    "note",
    "number",
    "numbers",
    "page",
    "pages",
    "paragraph",
    "phase",
    "platform",
    "proposition",
    "resolution",
    "room",
    "route",
    "rule",
    "season",
    "section",
    "series",
    "size",
    "stage",
    "step",
    "suite",
    "table",
    "terminal",
    "tier",
    "title",
    "track",
    "type",
    "unit",
    "version",
    "volume",
    "ward",
    "week",
    "zone",
];

/// Words behind a house number and a street's name.
const STREETS: &[&str] = &[
    "alley",
    "avenue",
    "boulevard",
    "court",
    "crescent",
    "drive",
    "gardens",
    "highway",
    "lane",
    "place",
    "road",
    "row",
    "square",
    "st",
    "street",
    "terrace",
    "way",
];

/// Whether the plain number from `from` up to `to` is part of a name: `Boeing
/// 737`, `G7`, `F-16`, `Section 230`, `10 Downing Street`.
pub(super) fn is_name(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    is_glued_name(scan, from, to) || is_named_before(scan, from) || is_house(scan, to)
}

/// Letters before or behind without a space: `A320neo`, `F-16`, `5G`, `7-Eleven`.
pub(super) fn is_glued_name(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let prefix = scan.low_before(from, 1);
    if scan.glued(from) && from > 0 && scan.is_word(from - 1) {
        return !matches!(prefix, "us" | "rs" | "rmb");
    }
    let hyphen = scan.glued(from) && from > 1 && scan.is_hyphen(from - 1) && scan.glued(from - 1);
    if hyphen && scan.is_word(from - 2) {
        let word = scan.low_before(from, 2);
        return !matches!(
            word,
            "mid"
                | "sub"
                | "pre"
                | "post"
                | "under"
                | "over"
                | "minus"
                | "early"
                | "late"
                | "nearly"
                | "some"
                | "almost"
                | "circa"
        );
    }
    let name_behind = scan.is_hyphen(to)
        && scan.glued(to)
        && scan.glued(to + 1)
        && scan.is_capital(to + 1)
        && from + 1 == to
        && scan.is_digits(from);
    let letter_behind = scan.glued(to)
        && matches!(scan.raw(to), "G" | "D")
        && scan.is_digits(from)
        && !scan.is_digits(to + 1);
    name_behind && !scan.raw(to + 1).chars().all(char::is_uppercase) || letter_behind
}

/// A capitalised word, or a word that names by number, before.
fn is_named_before(scan: &Scan<'_>, from: usize) -> bool {
    let Some(before) = from.checked_sub(1) else {
        return false;
    };
    if scan.low(before) == "of" {
        return scan.is_capital(from.saturating_sub(2)) && scan.low_before(from, 2) == "group";
    }
    if !scan.is_word(before) {
        return false;
    }
    let low = scan.low(before);
    if NAMERS.binary_search(&low).is_ok() {
        return true;
    }
    scan.is_capital(before)
        && !opens_sentence(scan, before)
        && !super::noun::is_stop(low)
        && !super::date::is_calendar(low)
}

/// Whether the capital at `at` may come from the start of a sentence.
fn opens_sentence(scan: &Scan<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    scan.class(before) == Class::Break
        || matches!(
            scan.mark(before),
            Some('.' | '?' | '!' | ':' | '“' | '"' | '(' | '—')
        )
}

/// `10 Downing Street`.
fn is_house(scan: &Scan<'_>, to: usize) -> bool {
    scan.is_capital(to)
        && (to + 1..to + 4)
            .any(|it| scan.is_capital(it) && STREETS.binary_search(&scan.low(it)).is_ok())
}
