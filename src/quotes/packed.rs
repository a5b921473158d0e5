//! Word lists as they ship: of each word what it shares with the word before, and the rest.
//!
//! The tables in `words_…` stay readable, and the compiler packs them: in order, words
//! share their beginnings, and a list takes a tenth less after gzip.

/// The most bytes that a word takes over from the one before; what ends a word in a
/// packed list is a byte up to this.
const MAX_SHARED: usize = 30;

/// Packs a list of words in order, separated by white space, while it is compiled.
macro_rules! packed {
    ($words:expr) => {{
        const BYTES: [u8; $crate::quotes::packed::size($words)] =
            $crate::quotes::packed::pack($words);
        &BYTES
    }};
}
pub(super) use packed;

/// How many bytes a list takes.
pub(super) const fn size(words: &str) -> usize {
    let words = words.as_bytes();
    let (mut res, mut before, mut at) = (0, (0, 0), 0);
    while let Some(word) = next(words, at) {
        res += 1 + word.1 - word.0 - shared(words, before, word);
        (before, at) = (word, word.1);
    }
    res
}

/// A list without its spaces and shared beginnings.
pub(super) const fn pack<const SIZE: usize>(words: &str) -> [u8; SIZE] {
    let words = words.as_bytes();
    let mut res = [0; SIZE];
    let (mut len, mut before, mut at) = (0, (0, 0), 0);
    while let Some(word) = next(words, at) {
        let shared = shared(words, before, word);
        res[len] = 1 + shared as u8;
        len += 1;
        let mut from = word.0 + shared;
        while from < word.1 {
            res[len] = words[from];
            len += 1;
            from += 1;
        }
        (before, at) = (word, word.1);
    }
    res
}

/// The word at `at` or after.
const fn next(words: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut from = at;
    while from < words.len() && words[from].is_ascii_whitespace() {
        from += 1;
    }
    let mut to = from;
    while to < words.len() && !words[to].is_ascii_whitespace() {
        to += 1;
    }
    if from < to { Some((from, to)) } else { None }
}

const fn shared(words: &[u8], before: (usize, usize), word: (usize, usize)) -> usize {
    let mut res = 0;
    while res < MAX_SHARED
        && before.0 + res < before.1
        && word.0 + res < word.1
        && words[before.0 + res] == words[word.0 + res]
    {
        res += 1;
    }
    res
}

/// Calls `each` with every word of a packed list.
pub(super) fn words(list: &[u8], mut each: impl FnMut(&str)) {
    let mut word: Vec<u8> = Vec::new();
    let mut rest = list;
    while let [shared, after @ ..] = rest {
        let ends = |it: &u8| usize::from(*it) <= MAX_SHARED + 1;
        let len = after.iter().position(ends).unwrap_or(after.len());
        let (own, next) = after.split_at(len);
        word.truncate(usize::from(*shared) - 1);
        word.extend_from_slice(own);
        if let Ok(word) = str::from_utf8(&word) {
            each(word);
        }
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_words_come_out_as_they_went_in() {
        let mut found = Vec::new();
        let list: &[u8] = packed!("élu élue ferry ferryman \n pier");
        words(list, |it| found.push(it.to_owned()));
        assert_eq!(found, ["élu", "élue", "ferry", "ferryman", "pier"]);
        assert!(list.len() < 24);
    }
}
