//! What a candidate's own words show.

use super::super::candidate::Candidate;
use super::super::letters::Sort;
use super::super::phrase::SHOP;

/// 20 times the natural logarithm, cut off.
pub(in crate::article) fn log(value: usize) -> u8 {
    (20.0 * (1.0 + value as f32).ln()).min(255.0) as u8
}

pub(in crate::article) fn count(value: usize) -> u8 {
    value.min(255) as u8
}

pub(in crate::article) fn percent(part: usize, whole: usize) -> u8 {
    if whole == 0 {
        return 0;
    }
    (100 * part / whole).min(255) as u8
}

pub(super) fn text(it: &Candidate, row: &mut Vec<u8>) {
    let letters = &it.letters;
    let of = |sort: Sort| letters.count(sort);
    let upper = of(Sort::Upper);
    let all = upper + of(Sort::Lower) + of(Sort::Plain) + of(Sort::Dense);
    let digits = of(Sort::Digit);
    let parts = letters.n_words as usize;
    row.extend([
        log(it.chars),
        log(it.words),
        percent(it.link_chars, it.chars),
        count(it.links),
        percent(it.bold_chars, it.chars),
        count(of(Sort::Comma)),
        count(of(Sort::Stop)),
        ending(&it.text),
        opening(&it.text),
        percent(upper, all.max(1)),
        percent(digits, all + digits),
        percent(letters.n_shouted as usize, parts),
        percent(letters.n_capital as usize, parts),
        count(10 * all / it.words.max(1)),
        u8::from(0 < of(Sort::Bar)),
        u8::from(0 < of(Sort::At) || letters.has_http),
        u8::from(0 < of(Sort::Quote) + of(Sort::CloseQuote)),
        u8::from(letters.has_20 && it.chars < 100),
        count(it.texts.len()),
    ]);
}

pub(super) fn ending(text: &str) -> u8 {
    match text.chars().last() {
        Some('.' | '!' | '?' | '。' | '！' | '？' | '।') => 0,
        Some('”' | '"' | '»' | '“' | '」' | '\'' | '’' | ')') => 1,
        Some(':' | '：') => 2,
        Some('…') => 3,
        Some(it) if it.is_numeric() => 4,
        Some(',' | ';' | '–' | '—' | '-') => 5,
        _ => 6,
    }
}

pub(super) fn opening(text: &str) -> u8 {
    match text.chars().next() {
        Some(it) if it.is_uppercase() => 0,
        Some(it) if it.is_alphabetic() => 1,
        Some(it) if it.is_numeric() => 2,
        Some('“' | '"' | '„' | '«' | '»' | '\'' | '‘' | '「') => 3,
        Some('(' | '[' | '【') => 4,
        Some('-' | '–' | '—' | '•' | '*' | '·') => 5,
        _ => 6,
    }
}

pub(super) fn words(it: &Candidate, row: &mut Vec<u8>) {
    let marks = &it.marks;
    row.extend(
        [
            marks.consent,
            marks.credit,
            marks.original,
            marks.pointer,
            marks.invitation,
            marks.closing,
        ]
        .map(u8::from),
    );
    row.extend(marks.groups);
    let has_price = 0 < it.letters.count(Sort::Dollar);
    if let Some(shop) = row.iter_mut().rev().nth(marks.groups.len() - 1 - SHOP) {
        *shop += u8::from(has_price);
    }
}
