//! Bytes → Unicode scalar values or UTF-16 units, in constant time each.

/// Bytes between two counts that are kept; the rest is counted when asked.
const STEP_BYTES: usize = 256;

/// The offsets of one string, in the units of another program.
pub(super) struct Offsets<'a> {
    bytes: &'a [u8],
    unit: fn(u8) -> usize,
    /// Units before every [`STEP_BYTES`]th byte.
    marks: Vec<usize>,
}

impl<'a> Offsets<'a> {
    /// Counts Unicode scalar values.
    pub(super) fn scalars(text: &'a str) -> Self {
        Self::new(text, |it| usize::from(it & 0xC0 != 0x80))
    }

    /// Counts UTF-16 units: characters beyond U+FFFF, four bytes long, have two.
    pub(super) fn utf16(text: &'a str) -> Self {
        Self::new(text, |it| {
            usize::from(it & 0xC0 != 0x80) + usize::from(it >= 0xF0)
        })
    }

    fn new(text: &'a str, unit: fn(u8) -> usize) -> Self {
        let bytes = text.as_bytes();
        let mut marks = Vec::with_capacity(bytes.len() / STEP_BYTES + 1);
        let mut count = 0;
        for step in bytes.chunks(STEP_BYTES) {
            marks.push(count);
            count += step.iter().map(|it| unit(*it)).sum::<usize>();
        }
        marks.push(count);
        Self { bytes, unit, marks }
    }

    /// The units before byte `at`; those of the whole string where it lies beyond.
    pub(super) fn at(&self, at: usize) -> usize {
        let at = at.min(self.bytes.len());
        let step = at / STEP_BYTES;
        let rest = &self.bytes[step * STEP_BYTES..at];
        self.marks[step] + rest.iter().map(|it| (self.unit)(*it)).sum::<usize>()
    }

    /// The first byte of the character that unit `at` is of; the string's length
    /// where it lies beyond.
    #[cfg(feature = "library")]
    pub(super) fn byte(&self, at: usize) -> usize {
        let step = self.marks.partition_point(|it| *it <= at).saturating_sub(1);
        let mut count = self.marks[step];
        let from = step * STEP_BYTES;
        for (idx, byte) in self.bytes[from.min(self.bytes.len())..].iter().enumerate() {
            count += (self.unit)(*byte);
            if at < count {
                return from + idx;
            }
        }
        self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_units_agree_with_the_standard_library_at_every_character() {
        let text = "Zoë paid €5 for 😀 – 中文. ".repeat(40);
        let (scalars, utf16) = (Offsets::scalars(&text), Offsets::utf16(&text));
        for at in text
            .char_indices()
            .map(|it| it.0)
            .chain([text.len(), text.len() + 9])
        {
            let before = &text[..at.min(text.len())];
            assert_eq!(scalars.at(at), before.chars().count());
            assert_eq!(utf16.at(at), before.encode_utf16().count());
            assert_eq!(utf16.byte(utf16.at(at)), at.min(text.len()));
        }
    }

    #[test]
    fn the_empty_string_has_one_offset() {
        assert_eq!(Offsets::utf16("").at(0), 0);
    }
}
