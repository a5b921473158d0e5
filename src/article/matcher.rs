//! Many phrases looked for in a text at once.

/// Phrases begin at a place of the text where its next bytes, taken together, say so.
const KEY_BYTES: usize = 3;

/// How many places there are for keys; a power of two.
const N_KEYS: usize = 1 << 11;

/// Lists of phrases, ready to be looked for.
pub(crate) struct Matcher {
    phrases: Vec<Phrase>,
    /// By key: the first phrase that opens with it, plus one.
    first: Vec<u16>,
}

struct Phrase {
    words: &'static str,
    list: u8,
    /// The next phrase with the same key, plus one.
    next: u16,
}

/// A phrase that stands in a text.
pub(crate) struct Hit {
    /// The number of its list.
    pub list: usize,
    /// Its own number, over all lists.
    pub phrase: usize,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Matcher {
    /// Reads lists, each of phrases parted by bars.
    pub(crate) fn of(lists: &[&'static str]) -> Self {
        let mut res = Self {
            phrases: Vec::with_capacity(64 * lists.len()),
            first: vec![0; N_KEYS],
        };
        for (list, phrases) in lists.iter().enumerate() {
            for words in phrases.split('|') {
                res.add(words, list as u8);
            }
        }
        res
    }

    fn add(&mut self, words: &'static str, list: u8) {
        let Some(first) = key(words.as_bytes()).and_then(|it| self.first.get_mut(it)) else {
            return;
        };
        let next = std::mem::replace(first, self.phrases.len() as u16 + 1);
        self.phrases.push(Phrase { words, list, next });
    }

    /// How many phrases there are.
    pub(crate) fn len(&self) -> usize {
        self.phrases.len()
    }

    /// Hands every phrase in `text`, which is lower case, to `take`.
    pub(crate) fn each(&self, text: &str, mut take: impl FnMut(Hit)) {
        let bytes = text.as_bytes();
        for (start, opening) in bytes.windows(KEY_BYTES).enumerate() {
            let first = key(opening).and_then(|it| self.first.get(it));
            let mut next = first.map_or(0, |it| usize::from(*it));
            while let Some(it) = next.checked_sub(1).and_then(|it| self.phrases.get(it)) {
                let end = start + it.words.len();
                if bytes.get(start..end) == Some(it.words.as_bytes()) {
                    take(Hit {
                        list: usize::from(it.list),
                        phrase: next - 1,
                        start,
                        end,
                    });
                }
                next = usize::from(it.next);
            }
        }
    }
}

/// The place of what opens with these bytes.
fn key(bytes: &[u8]) -> Option<usize> {
    let [a, b, c, ..] = *bytes else {
        return None;
    };
    let opening = u32::from_le_bytes([a, b, c, 0]);
    Some((opening.wrapping_mul(0x9e37_79b1) >> 21) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_wherever_it_stands() {
        let matcher = Matcher::of(&["ferry|ferry boat|islands", "年度 |erry"]);
        let mut hits = Vec::new();
        matcher.each("the ferry boat, 年度 and the islands", |it| {
            hits.push((it.list, it.start, it.end));
        });
        assert_eq!(
            hits,
            [(0, 4, 14), (0, 4, 9), (1, 5, 9), (1, 16, 23), (0, 31, 38)]
        );
        assert_eq!(matcher.len(), 5);
    }
}
