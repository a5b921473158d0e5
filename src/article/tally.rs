//! Numbers by hash: how often a text stands on the page, where a phrase begins.
//!
//! What is asked of the standard library's map here is little, and it brings a keyed
//! hash and code for each sort of key; pages ask for every line.

/// A table of numbers by 64-bit hash; 0 where nothing was put.
#[derive(Debug)]
pub(super) struct Tally {
    /// Hashes with their numbers; a hash of 0 is a free place.
    slots: Vec<(u64, u32)>,
}

impl Tally {
    /// A table for at most `n` hashes.
    pub(super) fn with_room(n: usize) -> Self {
        let size = (2 * n).next_power_of_two().max(2);
        Self {
            slots: vec![(0, 0); size],
        }
    }

    /// The number of a hash.
    pub(super) fn get(&self, hash: u64) -> u32 {
        self.slots.get(self.place(hash | 1)).map_or(0, |it| it.1)
    }

    /// Sets the number of a hash; yields the one before.
    pub(super) fn put(&mut self, hash: u64, number: u32) -> u32 {
        let place = self.place(hash | 1);
        match self.slots.get_mut(place) {
            Some(slot) => std::mem::replace(slot, (hash | 1, number)).1,
            None => 0,
        }
    }

    /// Adds to the number of a hash.
    pub(super) fn add(&mut self, hash: u64, number: u32) {
        let place = self.place(hash | 1);
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = (hash | 1, slot.1.saturating_add(number));
        }
    }

    /// All numbers, in the order of the table.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.slots.iter().map(|it| it.1)
    }

    /// Where the hash stands or would stand.
    fn place(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (hash.wrapping_mul(FACTOR) >> 32) as usize & mask;
        for _ in 0..mask {
            match self.slots.get(at) {
                Some(slot) if slot.0 != 0 && slot.0 != hash => at = (at + 1) & mask,
                _ => break,
            }
        }
        at
    }
}

/// 2⁶⁴ divided by the golden ratio: spreads what is alike.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of nothing.
pub(super) const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// A hash with one more letter: FNV-1a, over characters instead of bytes.
pub(super) fn more(hash: u64, letter: u32) -> u64 {
    (hash ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
}

/// The hash of bytes, eight at a time.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let mut res = SEED ^ bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        res = (res.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(FACTOR);
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_table_finds_what_was_put() {
        let mut tally = Tally::with_room(100);
        for it in 0..100 {
            assert_eq!(tally.put(more(SEED, it), it + 1), 0);
        }
        for it in 0..100 {
            assert_eq!(tally.get(more(SEED, it)), it + 1);
        }
        assert_eq!(tally.get(more(SEED, 100)), 0);
    }

    #[test]
    fn hashes_tell_texts_apart() {
        assert_ne!(hash(b"ferry"), hash(b"ferry\0"));
        assert_ne!(hash(b"to the islands"), hash(b"to the mainland"));
        assert_eq!(hash(b"to the islands"), hash(b"to the islands"));
    }
}
