//! The best alignment of a short text with a part of a longer one: Myers' bit
//! vectors in blocks (Myers 1999; Hyyrö 2003), with the way back, so that a
//! boundary inside the short text has its place in the longer one.

/// Where the passage inside a pattern came to stand, and with how many errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// The passage's first byte in the text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Insertions, deletions and substitutions before it, in it and after it.
    pub errors: [usize; 3],
}

/// One block of one column: vertical and horizontal differences of its 64 rows.
#[derive(Clone, Copy, Default)]
struct Cell {
    up: u64,
    down: u64,
    right_up: u64,
    right_down: u64,
}

/// A pattern ready to be aligned.
pub(super) struct Pattern<'a> {
    bytes: &'a [u8],
    /// For each byte value, then each block: the rows where it stands.
    rows: Vec<u64>,
    blocks: usize,
}

impl<'a> Pattern<'a> {
    /// Prepares a pattern.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let blocks = bytes.len().div_ceil(64).max(1);
        let mut rows = vec![0; 256 * blocks];
        for (row, byte) in bytes.iter().enumerate() {
            rows[usize::from(*byte) * blocks + row / 64] |= 1 << (row % 64);
        }
        Self {
            bytes,
            rows,
            blocks,
        }
    }

    /// Aligns the whole pattern with the part of `text` that is most like it, and
    /// says where its bytes `passage.0..passage.1` stand there.
    pub(super) fn align(&self, text: &[u8], passage: (usize, usize)) -> Alignment {
        let cells = self.columns(text);
        let end = self.best_end(&cells, text.len());
        self.way_back(text, &cells, end, passage)
    }

    fn columns(&self, text: &[u8]) -> Vec<Cell> {
        let mut column = vec![
            Cell {
                up: !0,
                ..Cell::default()
            };
            self.blocks
        ];
        let mut res = Vec::with_capacity(self.blocks * text.len());
        for byte in text {
            let rows = &self.rows[usize::from(*byte) * self.blocks..][..self.blocks];
            // The pattern may start anywhere: nothing comes in at the top.
            let mut carry = (0, 0);
            for (cell, equal) in column.iter_mut().zip(rows) {
                (*cell, carry) = step(*cell, *equal, carry);
            }
            res.extend_from_slice(&column);
        }
        res
    }

    /// The column in which the last row is lowest; the first of several.
    fn best_end(&self, cells: &[Cell], columns: usize) -> usize {
        let Some(last) = self.bytes.len().checked_sub(1) else {
            return 0;
        };
        let (mut score, mut best) = (self.bytes.len() as isize, (self.bytes.len() as isize, 0));
        for column in 0..columns {
            let cell = cells[column * self.blocks + last / 64];
            score += (cell.right_up >> (last % 64) & 1) as isize;
            score -= (cell.right_down >> (last % 64) & 1) as isize;
            if score < best.0 {
                best = (score, column + 1);
            }
        }
        best.1
    }

    fn way_back(
        &self,
        text: &[u8],
        cells: &[Cell],
        end: usize,
        (from, to): (usize, usize),
    ) -> Alignment {
        let (mut row, mut column) = (self.bytes.len(), end);
        let mut errors = [0; 3];
        let (mut passage_start, mut passage_end) = (None, end);
        loop {
            if row == to {
                passage_end = column;
            }
            if row == from && passage_start.is_none() {
                passage_start = Some(column);
            }
            if row == 0 {
                break;
            }
            let is_match = column != 0 && self.bytes[row - 1] == text[column - 1];
            if is_match {
                (row, column) = (row - 1, column - 1);
                continue;
            }
            let part = if row <= from {
                0
            } else {
                1 + usize::from(to < row)
            };
            let cell = column
                .checked_sub(1)
                .map(|it| cells[it * self.blocks + (row - 1) / 64]);
            let bit = (row - 1) % 64;
            match cell {
                None => row -= 1,
                Some(it) if it.up >> bit & 1 == 1 => row -= 1,
                Some(it) if it.right_up >> bit & 1 == 1 => {
                    column -= 1;
                    // Text inserted at the passage's end is not of the passage.
                    errors[if row == to { 2 } else { part }] += 1;
                    continue;
                }
                Some(_) => (row, column) = (row - 1, column - 1),
            }
            errors[part] += 1;
        }
        let start = passage_start.unwrap_or(column);
        Alignment {
            start: start.min(passage_end),
            end: passage_end,
            errors,
        }
    }
}

/// One block, one column on; the carry is what the row above rises and falls by.
fn step(cell: Cell, equal: u64, (rise, fall): (u64, u64)) -> (Cell, (u64, u64)) {
    let vertical = equal | cell.down;
    let equal = equal | fall;
    let horizontal = ((equal & cell.up).wrapping_add(cell.up) ^ cell.up) | equal;
    let right_up = cell.down | !(horizontal | cell.up);
    let right_down = cell.up & horizontal;
    let (up_in, down_in) = (right_up << 1 | rise, right_down << 1 | fall);
    let res = Cell {
        up: down_in | !(vertical | up_in),
        down: up_in & vertical,
        right_up,
        right_down,
    };
    (res, (right_up >> 63, right_down >> 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lowest number of errors, by the textbook.
    fn distance(pattern: &[u8], text: &[u8]) -> usize {
        let mut column: Vec<usize> = (0..=pattern.len()).collect();
        let mut best = pattern.len();
        for byte in text {
            let mut corner = column[0];
            for row in 1..=pattern.len() {
                let cost = usize::from(pattern[row - 1] != *byte);
                let next = (corner + cost)
                    .min(column[row] + 1)
                    .min(column[row - 1] + 1);
                corner = std::mem::replace(&mut column[row], next);
            }
            best = best.min(column[pattern.len()]);
        }
        best
    }

    #[test]
    fn errors_are_as_few_as_can_be() {
        let mut seed = 7_u32;
        let mut letter = |kinds: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            b'a' + ((seed >> 16) % kinds) as u8
        };
        for size in [1, 5, 63, 64, 65, 130, 200] {
            for kinds in [2, 3, 20] {
                let pattern: Vec<u8> = (0..size).map(|_| letter(kinds)).collect();
                let text: Vec<u8> = (0..size * 2 + 9).map(|_| letter(kinds)).collect();
                let found = Pattern::new(&pattern).align(&text, (size / 4, size / 2));
                assert_eq!(
                    found.errors.iter().sum::<usize>(),
                    distance(&pattern, &text)
                );
                assert!(found.start <= found.end && found.end <= text.len());
            }
        }
    }

    #[test]
    fn boundaries_stay_between_what_they_stood_between() {
        let pattern = b"he said that the plan was bad and left the room";
        let text = b"then he said yesterday that a plan was really bad and left the big room";
        let found = Pattern::new(pattern).align(text, (8, 30));
        let words = text[found.start..found.end].trim_ascii();
        assert_eq!(words, b"that a plan was really bad");
        let same = Pattern::new(pattern).align(pattern, (8, 30));
        assert_eq!((same.start, same.end, same.errors), (8, 30, [0; 3]));
        let none = Pattern::new(pattern).align(b"", (8, 30));
        assert_eq!((none.start, none.end), (0, 0));
    }
}
