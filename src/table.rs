//! Tables of words, each one string.
//!
//! A slice of string pairs costs sixteen bytes of pointers a row in the Wasm, which
//! is more than the words themselves and hardly compresses. So a table is the text
//! that it is written as: a row a line, sorted by key, found by bisection.

use std::cmp::Ordering;

/// Rows of `key: value`, one a line, sorted by the bytes of their keys.
///
/// A key holds no colon. The first line may be blank, no other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table(&'static str);

impl Table {
    /// The table that these lines are.
    pub(crate) const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    /// The value of `key`.
    pub(crate) fn get(self, key: &str) -> Option<&'static str> {
        let row = find(self.0, key, b"\n", |row| split(row).0)?;
        Some(split(row).1)
    }

    /// The longest key that `text` starts with, and its value.
    pub(crate) fn longest(self, text: &str) -> Option<(&'static str, &'static str)> {
        let end = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |it| it.0);
        (1..=MAX_START_CHARS)
            .rev()
            .map(end)
            .find_map(|end| find(self.0, text.get(..end)?, b"\n", |row| split(row).0))
            .map(split)
    }

    /// All rows.
    #[cfg(test)]
    pub(crate) fn rows(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.trim().split('\n').map(split)
    }

    /// Whether every row can be found.
    #[cfg(test)]
    pub(crate) fn is_sorted(self) -> bool {
        let keys: Vec<&str> = self.rows().map(|it| it.0).collect();
        keys.is_sorted_by(|one, next| one < next)
    }
}

/// Most characters of a key that [`Table::longest`] finds.
const MAX_START_CHARS: usize = 16;

/// Words sorted by their bytes, one blank or one line break between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(&'static str);

impl Words {
    /// The words of this string.
    pub(crate) const fn new(words: &'static str) -> Self {
        Self(words)
    }

    /// The word as the list has it.
    pub(crate) fn get(self, word: &str) -> Option<&'static str> {
        find(self.0, word, b" \n", |it| it)
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// Whether every word can be found.
    #[cfg(test)]
    pub(crate) fn is_sorted(self) -> bool {
        let words: Vec<&str> = self.0.trim().split([' ', '\n']).collect();
        words.is_sorted_by(|one, next| one < next)
    }
}

fn split(row: &'static str) -> (&'static str, &'static str) {
    row.split_once(": ").unwrap_or((row, ""))
}

/// The row of `rows` whose key is `key`; rows end at a byte of `ends`, which is ASCII.
fn find(
    rows: &'static str,
    key: &str,
    ends: &[u8],
    key_of: fn(&'static str) -> &'static str,
) -> Option<&'static str> {
    let bytes = rows.as_bytes();
    let is_end = |it: &u8| ends.contains(it);
    let (mut low, mut high) = (0, bytes.len());
    while low < high && !key.is_empty() {
        let middle = usize::midpoint(low, high);
        let before = bytes[low..middle].iter().rposition(is_end);
        let start = before.map_or(low, |it| low + it + 1);
        let length = bytes[start..high].iter().position(is_end);
        let end = length.map_or(high, |it| start + it);
        let row = rows.get(start..end)?;
        match key_of(row).cmp(key) {
            Ordering::Less => low = end + 1,
            Ordering::Equal => return Some(row),
            Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNITS: Table = Table::new(
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
        const SIGNS: Table = Table::new("万: 4\n万元: CNY\n元: CNY");
        assert_eq!(SIGNS.longest("万元的"), Some(("万元", "CNY")));
        assert_eq!(SIGNS.longest("万"), Some(("万", "4")));
        assert_eq!(SIGNS.longest("的万"), None);
        assert_eq!(SIGNS.longest(""), None);
    }

    #[test]
    fn words_are_found_whole() {
        const WORDS: Words = Words::new("\na about above\nacross à\n");
        assert!(WORDS.is_sorted());
        for word in ["a", "about", "above", "across", "à"] {
            assert_eq!(WORDS.get(word), Some(word));
        }
        for absent in ["", " ", "ab", "abov", "bout", "above\nacross", "b"] {
            assert!(!WORDS.has(absent), "{absent}");
        }
    }
}
