//! The letters of a line, looked at once: its text, its forms, its counts.

use crate::lower;

/// What sort of character it is; each is of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Space,
    Lower,
    Upper,
    /// A letter without case.
    Plain,
    /// A letter of a script written without spaces.
    Dense,
    /// A mark of such a script.
    DenseMark,
    Digit,
    Comma,
    Stop,
    /// `…`, which stops a sentence and is counted as no stop.
    Ellipsis,
    /// `|`, `•` and the like, which part labels.
    Bar,
    /// `©` and `@`.
    At,
    Quote,
    /// `”`, which closes a quotation and so stops a sentence.
    CloseQuote,
    Dollar,
    Other,
}

const N_SORTS: usize = 16;

/// The sorts of ASCII, looked up.
const ASCII: [Sort; 128] = {
    let mut res = [Sort::Other; 128];
    let mut at = 0_u8;
    while at < 128 {
        res[at as usize] = match at {
            b'\t'..=b'\r' | b' ' => Sort::Space,
            b'a'..=b'z' => Sort::Lower,
            b'A'..=b'Z' => Sort::Upper,
            b'0'..=b'9' => Sort::Digit,
            b',' | b';' => Sort::Comma,
            b'.' | b'!' | b'?' => Sort::Stop,
            b'|' | b'>' | b'/' => Sort::Bar,
            b'@' => Sort::At,
            b'"' => Sort::Quote,
            b'$' => Sort::Dollar,
            _ => Sort::Other,
        };
        at += 1;
    }
    res
};

fn sort(it: char) -> Sort {
    match ASCII.get(it as usize) {
        Some(sort) => *sort,
        None => match it {
            '、' | '，' | '،' => Sort::Comma,
            '。' | '！' | '？' | '।' | '؟' => Sort::Stop,
            '…' => Sort::Ellipsis,
            '•' | '·' | '»' => Sort::Bar,
            '©' => Sort::At,
            '“' | '«' | '„' | '「' => Sort::Quote,
            '”' => Sort::CloseQuote,
            it if it.is_whitespace() => Sort::Space,
            it if it.is_numeric() => Sort::Digit,
            it if it.is_alphabetic() && is_dense(it) => Sort::Dense,
            it if is_dense(it) => Sort::DenseMark,
            it if it.is_uppercase() => Sort::Upper,
            it if it.is_lowercase() => Sort::Lower,
            it if it.is_alphabetic() => Sort::Plain,
            _ => Sort::Other,
        },
    }
}

/// Whether a character belongs to a script written without spaces.
pub(super) fn is_dense(it: char) -> bool {
    matches!(it as u32, 0x3040..=0x30ff | 0x3400..=0x9fff | 0xf900..=0xfaff)
}

/// A line and what its letters are.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// The text, white space made single.
    pub text: String,
    /// The text in lower case.
    pub lower: String,
    /// Lower-case letters and digits of the text, nothing between them.
    pub squashed: String,
    /// Words, as blanks part them.
    pub n_words: u32,
    /// Words that open with a capital.
    pub n_capital: u32,
    /// Words of more than one byte without a lower-case letter.
    pub n_shouted: u32,
    /// Whether `20` stands in it, as in a year.
    pub has_20: bool,
    /// Whether `http` stands in it.
    pub has_http: bool,
    /// Whether a sign of money stands in it.
    pub has_price: bool,
    counts: [u32; N_SORTS],
    /// Where the last word begins, and whether it has a lower-case letter.
    word: usize,
    has_lower: bool,
    is_space_due: bool,
    last: char,
}

impl Letters {
    /// Takes in more text; yields how many characters it has without white space, one
    /// of a dense script counting three.
    pub(super) fn push(&mut self, text: &str) -> usize {
        let mut chars = 0;
        for it in [&mut self.text, &mut self.lower, &mut self.squashed] {
            it.reserve(text.len());
        }
        for it in text.chars() {
            let sort = sort(it);
            if sort == Sort::Space {
                self.is_space_due = true;
                continue;
            }
            chars += 1;
            let is_opening = self.is_space_due || self.text.is_empty();
            if is_opening {
                self.open_word(sort == Sort::Upper);
            }
            if let Some(count) = self.counts.get_mut(sort as usize) {
                *count += 1;
            }
            self.text.push(it);
            match sort {
                Sort::Lower | Sort::Upper | Sort::Digit if it.is_ascii() => {
                    self.has_lower |= sort == Sort::Lower;
                    let it = it.to_ascii_lowercase();
                    self.lower.push(it);
                    self.squashed.push(it);
                }
                Sort::Digit | Sort::Lower | Sort::Plain | Sort::Upper | Sort::Dense => {
                    self.has_lower |= sort == Sort::Lower;
                    chars += 2 * usize::from(sort == Sort::Dense);
                    let it = lower::letter(it);
                    self.lower.push(it);
                    self.squashed.push(it);
                }
                Sort::DenseMark => {
                    chars += 2;
                    self.lower.push(it);
                }
                _ => self.lower.push(it),
            }
            self.has_20 |= it == '0' && self.last == '2' && !is_opening;
            self.has_http |= it == 'p' && self.last == 't' && self.text.ends_with("http");
            self.has_price |= matches!(it, '$' | '€' | '£' | '¥' | '₹' | '₽' | '円' | '元');
            self.last = it;
        }
        chars
    }

    fn open_word(&mut self, is_capital: bool) {
        if !self.text.is_empty() {
            self.close_word();
            self.text.push(' ');
            self.lower.push(' ');
        }
        self.word = self.text.len();
        self.has_lower = false;
        self.is_space_due = false;
        self.n_words += 1;
        self.n_capital += u32::from(is_capital);
    }

    /// The last word is over.
    pub(super) fn close_word(&mut self) {
        self.n_shouted += u32::from(!self.has_lower && self.word + 1 < self.text.len());
    }

    /// How many characters are of a sort.
    pub(super) fn count(&self, sort: Sort) -> usize {
        self.counts.get(sort as usize).map_or(0, |it| *it as usize)
    }
}
