//! Text without what editors change in passing: sorts of quotation marks, dashes
//! and spaces, soft hyphens, marks of direction, the case of ASCII letters.

use crate::text::Span;

/// A text folded, and where each byte of it came from.
#[derive(Default)]
pub(super) struct Folded {
    /// The folded text, UTF-8.
    pub bytes: Vec<u8>,
    /// Byte of the folded text, byte of the text, wherever their distance changes.
    steps: Vec<(u32, u32)>,
    /// Bytes of the text so far.
    read: usize,
}

impl Folded {
    /// Folds a text.
    pub(super) fn of(text: &str) -> Self {
        let mut res = Self::default();
        res.bytes.reserve(text.len());
        res.push(text);
        res
    }

    /// Appends more text.
    pub(super) fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte.is_ascii_alphanumeric() {
                self.write(&[byte.to_ascii_lowercase()], at);
                at += 1;
            } else {
                let it = text[at..].chars().next().unwrap_or(' ');
                self.character(it, at);
                at += it.len_utf8();
            }
        }
        self.read += text.len();
    }

    /// The part of the text that a part of the folded text came from.
    pub(super) fn source(&self, folded: Span, text: &str) -> Span {
        let mut start = self.source_of(folded.start);
        let end = folded.end.checked_sub(1).map_or(0, |it| self.source_of(it));
        while !text.is_char_boundary(start.min(text.len())) {
            start -= 1;
        }
        // The end is after the character that the last byte came from.
        let mut end = (end + 1).min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        Span::new(start.min(end), end)
    }

    /// The first byte of the folded text that came from `at` or after it.
    pub(super) fn find(&self, at: usize) -> usize {
        let step = self.steps.partition_point(|it| it.1 as usize <= at);
        let Some((folded, source)) = step.checked_sub(1).map(|it| self.steps[it]) else {
            return 0;
        };
        let next = self
            .steps
            .get(step)
            .map_or(self.bytes.len(), |it| it.0 as usize);
        (folded as usize + at - source as usize).min(next)
    }

    /// The byte of the text that a byte of the folded text came from.
    pub(super) fn source_of(&self, folded: usize) -> usize {
        let step = self.steps.partition_point(|it| it.0 as usize <= folded);
        let Some((start, source)) = step.checked_sub(1).map(|it| self.steps[it]) else {
            return 0;
        };
        source as usize + folded - start as usize
    }

    fn character(&mut self, it: char, at: usize) {
        match it {
            '\''
            | '"'
            | '`'
            | '´'
            | '‘'..='‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '′'
            | '″'
            | '❛'..='❞'
            | '「'..='』'
            | '〝'..='〟'
            | '＂'
            | '＇' => self.write(b"'", at),
            '-' | '\u{2010}'..='\u{2015}' | '−' | '﹘' | '－' => {
                if self.bytes.last() != Some(&b'-') {
                    self.write(b"-", at);
                }
            }
            '…' => self.write(b"...", at),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            it if it.is_whitespace() || it.is_control() => {
                if self.bytes.last().is_some_and(|it| *it != b' ') {
                    self.write(b" ", at);
                }
            }
            it => {
                let mut buffer = [0; 4];
                self.write(it.encode_utf8(&mut buffer).as_bytes(), at);
            }
        }
    }

    fn write(&mut self, folded: &[u8], at: usize) {
        let (start, source) = (self.bytes.len(), self.read + at);
        let is_step = self.steps.last().is_none_or(|it| {
            // Equal distance: the byte before came from the byte before.
            source.wrapping_sub(it.1 as usize) != start - it.0 as usize
        });
        if is_step {
            self.steps.push((start as u32, source as u32));
        }
        self.bytes.extend_from_slice(folded);
    }
}

/// The folded text as a string: what two passages that say the same share.
pub(super) fn string(text: &str) -> String {
    let bytes = Folded::of(text).bytes;
    String::from_utf8(bytes)
        .unwrap_or_default()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_spaces_and_unseen_characters_fold() {
        let text = "“Don’t\u{a0} —\n wait…” «A\u{ad}b» É";
        assert_eq!(string(text), "'don't - wait...' 'ab' É");
    }

    #[test]
    fn every_folded_byte_knows_its_source() {
        let text = "x “Don’t\u{a0} — wait…” «A\u{ad}b» É中文 end";
        let folded = Folded::of(text);
        for (idx, word) in [
            ("don't", "Don’t"),
            ("wait", "wait"),
            ("ab", "A\u{ad}b"),
            ("中文", "中文"),
        ] {
            let bytes = idx.as_bytes();
            let at = folded.bytes.windows(bytes.len()).position(|it| it == bytes);
            let at = at.expect("the word is there");
            let source = folded.source(Span::new(at, at + bytes.len()), text);
            assert_eq!(&text[source.range()], word);
            assert_eq!(folded.find(source.start), at);
        }
        assert_eq!(folded.find(text.len()), folded.bytes.len());
    }
}
