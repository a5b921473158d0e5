//! What a candidate's own words show.

use super::super::candidate::Candidate;
use super::super::{lexicon, phrase};

/// 20 times the natural logarithm, cut off.
pub(super) fn log(value: usize) -> u8 {
    (20.0 * (1.0 + value as f32).ln()).min(255.0) as u8
}

pub(super) fn count(value: usize) -> u8 {
    value.min(255) as u8
}

pub(super) fn percent(part: usize, whole: usize) -> u8 {
    if whole == 0 {
        return 0;
    }
    (100 * part / whole).min(255) as u8
}

pub(super) fn text(it: &Candidate, row: &mut Vec<u8>) {
    let (mut letters, mut upper, mut digits, mut commas, mut stops) = (0, 0, 0, 0, 0);
    for letter in it.text.chars() {
        letters += usize::from(letter.is_alphabetic());
        upper += usize::from(letter.is_uppercase());
        digits += usize::from(letter.is_numeric());
        commas += usize::from(matches!(letter, ',' | ';' | '、' | '，' | '،'));
        stops += usize::from(matches!(
            letter,
            '.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟'
        ));
    }
    let parts: Vec<&str> = it.text.split(' ').collect();
    let starts = |test: fn(char) -> bool| {
        parts
            .iter()
            .filter(|it| it.chars().next().is_some_and(test))
            .count()
    };
    let shouted = parts
        .iter()
        .filter(|it| 1 < it.len() && it.chars().all(|it| !it.is_lowercase()))
        .count();
    row.extend([
        log(it.chars),
        log(it.words),
        percent(it.link_chars, it.chars),
        count(it.links),
        percent(it.bold_chars, it.chars),
        count(commas),
        count(stops),
        ending(&it.text),
        opening(&it.text),
        percent(upper, letters.max(1)),
        percent(digits, letters + digits),
        percent(shouted, parts.len()),
        percent(starts(char::is_uppercase), parts.len()),
        count(10 * letters / it.words.max(1)),
        u8::from(it.text.contains(['|', '•', '·', '»', '>', '/'])),
        u8::from(it.text.contains(['©', '@']) || it.text.contains("http")),
        u8::from(it.text.contains(['“', '”', '"', '«', '„', '「'])),
        u8::from(it.text.contains("20") && it.chars < 100),
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
    let lower = it.text.to_lowercase();
    row.extend(
        [
            phrase::is_consent(&it.text),
            phrase::is_credit(&it.text),
            phrase::is_original(&it.text),
            phrase::is_pointer(&it.text),
            phrase::is_invitation(&it.text),
            phrase::is_closing(&it.text),
        ]
        .map(u8::from),
    );
    for group in lexicon::GROUPS {
        let hits = group.iter().filter(|it| lower.contains(**it)).count();
        row.push(count(hits));
    }
}
