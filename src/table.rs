//! Tables of words, each one string.
//!
//! A slice of string pairs costs sixteen bytes of pointers a row in the Wasm, which
//! is more than the words themselves and hardly compresses. So a table is the text
//! that it is written as, a row a line, sorted by key, and a row is found by
//! bisection. An index of first letters saved a fifth of the time that figures take, and
//! cost two kilobytes that do not compress.

use std::cmp::Ordering;

/// Rows of `key: value`, one a line, sorted by the bytes of their keys; `key` alone
/// stands for itself.
///
/// A key holds no colon. The first line may be blank, no other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table(Rows);

impl Table {
    /// The table that these lines are.
    pub(crate) const fn new(lines: &'static str) -> Self {
        Self(Rows::new(lines, b'\n'))
    }

    /// The value of `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&'static str> {
        self.0.find(key.as_bytes()).map(|it| it.1)
    }

    /// The value of `key`, or of what it is the plural of: rows in `-s` cost half a
    /// kilobyte.
    pub(crate) fn plural(&self, key: &str) -> Option<&'static str> {
        let one = || {
            key.strip_suffix('s')
                .filter(|it| it.chars().nth(2).is_some())
        };
        self.get(key).or_else(|| self.get(one()?))
    }

    /// The longest key that `text` starts with, and its value.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, &'static str)> {
        let most = text.char_indices().nth(MAX_START_CHARS);
        let mut end = most.map_or(text.len(), |it| it.0);
        while 0 < end {
            if text.is_char_boundary(end)
                && let Some(row) = self.0.find(text.as_bytes().get(..end)?)
            {
                return Some(row);
            }
            end -= 1;
        }
        None
    }

    /// All rows.
    #[cfg(test)]
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let rows = self.0.rows.trim().split('\n');
        rows.map(|it| it.split_once(": ").unwrap_or((it, it)))
    }

    /// Whether every row can be found.
    #[cfg(test)]
    pub(crate) fn is_sorted(&self) -> bool {
        let keys: Vec<&str> = self.rows().map(|it| it.0).collect();
        keys.is_sorted_by(|one, next| one < next)
    }
}

/// Most characters of a key that [`Table::longest`] finds.
const MAX_START_CHARS: usize = 16;

/// Whether `word` is one of a few, blanks between and perhaps around. They need not be
/// sorted: where many are, [`Words`] is faster.
pub(crate) fn is_one_of(word: &str, words: &str) -> bool {
    let (word, mut rest) = (word.as_bytes(), words.as_bytes());
    loop {
        let end = rest.iter().position(|it| *it == b' ');
        if rest.get(..end.unwrap_or(rest.len())) == Some(word) {
            return !word.is_empty();
        }
        match end.and_then(|it| rest.get(it + 1..)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
}

/// Whether `word` ends in one of these endings, one blank between two.
#[inline(never)]
pub(crate) fn ends_in(word: &str, endings: &str) -> bool {
    endings.split(' ').any(|it| word.ends_with(it))
}

/// Words sorted by their bytes, one blank or one line break between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(Rows);

impl Words {
    /// The words of this string.
    pub(crate) const fn new(words: &'static str) -> Self {
        Self(Rows::new(words, b' '))
    }

    /// The word as the list has it.
    pub(crate) fn get(&self, word: &str) -> Option<&'static str> {
        self.0.find(word.as_bytes()).map(|it| it.0)
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.find(word.as_bytes()).is_some()
    }

    /// Whether every word can be found.
    #[cfg(test)]
    pub(crate) fn is_sorted(&self) -> bool {
        let words: Vec<&str> = self.0.rows.trim().split([' ', '\n']).collect();
        words.is_sorted_by(|one, next| one < next)
    }
}

/// Sorted rows in one string, parted by line breaks or by one further byte.
#[derive(Clone, Copy, Debug)]
struct Rows {
    rows: &'static str,
    end: u8,
}

impl Rows {
    const fn new(rows: &'static str, end: u8) -> Self {
        Self { rows, end }
    }

    /// The row of this key, as key and value.
    #[inline(never)]
    fn find(&self, key: &[u8]) -> Option<(&'static str, &'static str)> {
        key.first()?;
        let bytes = self.rows.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let mut start = usize::midpoint(low, high);
            while low < start && !self.is_end(bytes[start - 1]) {
                start -= 1;
            }
            let mut end = start;
            let order = loop {
                let (one, other) = (bytes.get(end), key.get(end - start));
                let closes = one.is_none_or(|it| *it == b':' || self.is_end(*it));
                match (closes, other) {
                    (true, None) => break Ordering::Equal,
                    (true, Some(_)) => break Ordering::Less,
                    (false, None) => break Ordering::Greater,
                    (false, Some(_)) if one < other => break Ordering::Less,
                    (false, Some(_)) if other < one => break Ordering::Greater,
                    (false, Some(_)) => end += 1,
                }
            };
            let key_end = end;
            while end < high && !self.is_end(bytes[end]) {
                end += 1;
            }
            match order {
                Ordering::Less => low = end + 1,
                Ordering::Greater => high = start,
                Ordering::Equal => {
                    let key = self.rows.get(start..key_end)?;
                    let value = self.rows.get(key_end + 2..end).unwrap_or(key);
                    return Some((key, value));
                }
            }
        }
        None
    }

    fn is_end(&self, byte: u8) -> bool {
        byte == b'\n' || byte == self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static UNITS: Table = Table::new(
        "
-fold: x
kilometer: km
kilometers: km
kilometers an hour: km/h
né
é: e",
    );

    #[test]
    fn every_row_is_found_and_nothing_else() {
        assert!(UNITS.is_sorted());
        for (key, value) in UNITS.rows() {
            assert_eq!(UNITS.get(key), Some(value));
        }
        for absent in [
            "",
            "\n",
            "kilo",
            "kilometer: km",
            "km",
            "a",
            "z",
            "ü",
            "n",
            "e",
        ] {
            assert_eq!(UNITS.get(absent), None, "{absent}");
        }
    }

    #[test]
    fn longest_start_counts() {
        static SIGNS: Table = Table::new("万: 4\n万元: CNY\n元: CNY");
        assert_eq!(SIGNS.longest("万元的"), Some(("万元", "CNY")));
        assert_eq!(SIGNS.longest("万"), Some(("万", "4")));
        assert_eq!(SIGNS.longest("的万"), None);
        assert_eq!(SIGNS.longest(""), None);
    }

    #[test]
    fn few_words_need_no_order() {
        assert!(is_one_of("an", " the a an "));
        assert!(!is_one_of("", " the a an ") && !is_one_of("a an", "the a an"));
        assert!(ends_in("freiheit", "ung heit") && !ends_in("freie", "ung heit"));
    }

    #[test]
    fn words_are_found_whole() {
        static WORDS: Words = Words::new("\na about above\nacross à\n");
        assert!(WORDS.is_sorted());
        for word in ["a", "about", "above", "across", "à"] {
            assert_eq!(WORDS.get(word), Some(word));
        }
        for absent in ["", " ", "ab", "abov", "bout", "above\nacross", "b"] {
            assert!(!WORDS.has(absent), "{absent}");
        }
    }
}
