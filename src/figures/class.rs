//! What tokens are made of: letters, digits of any script, ideographs, marks.

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Letters, with apostrophes inside.
    Word,
    /// Decimal digits of any script.
    Digits,
    /// One ideograph, kana or Hangul syllable.
    Glyph,
    /// One character of anything else that is no white space.
    Mark,
    /// The end of a block.
    Break,
}

/// The value of a decimal digit of the scripts that news is written in.
pub(super) fn digit(it: char) -> Option<u32> {
    let zero = match it {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '๐'..='๙' => '๐',
        _ => return None,
    };
    Some(u32::from(it) - u32::from(zero))
}

/// What a character is made of; nothing where it is white space.
pub(super) fn of(it: char) -> Option<Class> {
    if it.is_whitespace() || matches!(it, '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}') {
        None
    } else if digit(it).is_some() {
        Some(Class::Digits)
    } else if is_glyph(it) {
        Some(Class::Glyph)
    } else if it.is_alphabetic() {
        Some(Class::Word)
    } else {
        Some(Class::Mark)
    }
}

/// Whether a token of this class goes on with `it`, which `after` stands behind.
pub(super) fn continues(class: Class, it: char, after: &str) -> bool {
    match class {
        Class::Digits => digit(it).is_some(),
        _ if is_glyph(it) || digit(it).is_some() => false,
        // Combining marks and vowel signs, as far as the scripts above need them.
        _ if it.is_alphabetic() || matches!(it, '\u{300}'..='\u{36f}' | '\u{93c}'..='\u{94d}') => {
            true
        }
        _ => matches!(it, '\'' | '’') && after.starts_with(char::is_alphabetic),
    }
}

fn is_glyph(it: char) -> bool {
    matches!(it,
        '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}
