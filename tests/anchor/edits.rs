//! Stories, passages marked in them, and what editors do to stories afterwards.
//!
//! Every character of an edited story knows which one it was, so that the right
//! place of a passage is known without looking for it.

/// Numbers that look random and are the same everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        // xorshift64*, Vigna 2016.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

/// A character, and where it stood in the story before it was edited.
type Letter = (char, Option<usize>);

/// An edited story, paragraph by paragraph.
#[derive(Clone)]
pub(crate) struct Edited {
    pub(crate) paragraphs: Vec<Vec<Letter>>,
}

/// What can be done to a story.
pub(crate) const EDITS: [&str; 9] = [
    "words",
    "sentences",
    "reorder",
    "insert",
    "marks",
    "spaces",
    "late",
    "teasers",
    "all",
];

impl Edited {
    /// A story as it was.
    pub(crate) fn of(paragraphs: &[String]) -> Self {
        let mut at = 0;
        let paragraphs = paragraphs.iter().map(|it| {
            let letters = it
                .chars()
                .enumerate()
                .map(|(idx, it)| (it, Some(at + idx)))
                .collect();
            at += it.chars().count() + 1;
            letters
        });
        Self {
            paragraphs: paragraphs.collect(),
        }
    }

    /// Its text, a line a paragraph.
    pub(crate) fn text(&self) -> String {
        let lines = self
            .paragraphs
            .iter()
            .map(|it| it.iter().map(|it| it.0).collect::<String>());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Where the letters of `from..to` stand now, first and last, and how many are left.
    pub(crate) fn survivors(&self, from: usize, to: usize) -> Option<(usize, usize, usize)> {
        let left = self.left(from, to);
        Some((*left.first()?, left.last()? + 1, left.len()))
    }

    /// Where each of the letters of `from..to` that are left stands now.
    pub(crate) fn left(&self, from: usize, to: usize) -> Vec<usize> {
        let (mut at, mut res) = (0, Vec::new());
        for paragraph in &self.paragraphs {
            for (_, was) in paragraph {
                if was.is_some_and(|it| (from..to).contains(&it)) {
                    res.push(at);
                }
                at += 1;
            }
            at += 1;
        }
        res
    }

    /// Does to the story what an editor may do.
    pub(crate) fn edit(&mut self, how: &str, dice: &mut Dice, strange: &[String]) {
        let story = self.clone();
        match how {
            "words" => self.words(dice, 8, strange),
            "sentences" => self.sentences(dice),
            "reorder" => self.reorder(dice),
            "insert" => self.insert(dice, strange),
            "marks" => self.marks(),
            "spaces" => self.spaces(dice),
            "late" => self.late(dice, strange),
            "teasers" => self.teasers(dice, &story),
            _ => {
                self.words(dice, 4, strange);
                self.sentences(dice);
                self.insert(dice, strange);
                self.marks();
                self.spaces(dice);
                self.late(dice, strange);
                self.teasers(dice, &story);
            }
        }
        self.collapse();
    }

    /// White space as the page's text has it.
    fn collapse(&mut self) {
        for paragraph in &mut self.paragraphs {
            let mut before = ' ';
            paragraph.retain(|it| {
                let is_kept = it.0 != ' ' || before != ' ';
                before = it.0;
                is_kept
            });
            if paragraph.last().is_some_and(|it| it.0 == ' ') {
                paragraph.pop();
            }
        }
        self.paragraphs.retain(|it| !it.is_empty());
    }

    /// Rewrites words: other ones, none, or one more.
    fn words(&mut self, dice: &mut Dice, percent: usize, strange: &[String]) {
        for paragraph in &mut self.paragraphs {
            let words: Vec<Vec<Letter>> = paragraph
                .split(|it| it.0 == ' ')
                .map(<[_]>::to_vec)
                .collect();
            let mut res: Vec<Vec<Letter>> = Vec::new();
            for word in words {
                if !dice.chance(percent) {
                    res.push(word);
                    continue;
                }
                let line = &strange[dice.roll(strange.len())];
                let other: Vec<&str> = line.split(' ').collect();
                let other = new(other[dice.roll(other.len())]);
                match dice.roll(4) {
                    0 => {}
                    1 => res.extend([word, other]),
                    _ => res.push(other),
                }
            }
            *paragraph = res.join(&(' ', None));
        }
    }

    /// Takes a sentence out of some paragraphs, and swaps two in others.
    fn sentences(&mut self, dice: &mut Dice) {
        for paragraph in &mut self.paragraphs {
            let mut parts: Vec<Vec<Letter>> = paragraph
                .split_inclusive(|it| it.0 == '.')
                .map(<[_]>::to_vec)
                .collect();
            if parts.len() < 3 {
                continue;
            }
            let at = dice.roll(parts.len() - 1);
            match dice.roll(6) {
                0 => {
                    parts.remove(at);
                }
                1 => parts.swap(at, at + 1),
                _ => continue,
            }
            *paragraph = parts.concat();
        }
    }

    fn reorder(&mut self, dice: &mut Dice) {
        for at in (1..self.paragraphs.len()).rev() {
            if dice.chance(40) {
                self.paragraphs.swap(at, dice.roll(at + 1));
            }
        }
    }

    /// New paragraphs, and boxes in the middle of old ones.
    fn insert(&mut self, dice: &mut Dice, strange: &[String]) {
        let mut res = Vec::new();
        for mut paragraph in self.paragraphs.drain(..) {
            if dice.chance(30) {
                res.push(new(&strange[dice.roll(strange.len())]));
            }
            if dice.chance(15) && !paragraph.is_empty() {
                let at = dice.roll(paragraph.len());
                let at = paragraph[at..]
                    .iter()
                    .position(|it| it.0 == ' ')
                    .map_or(at, |it| at + it);
                let words: Vec<&str> = strange[dice.roll(strange.len())]
                    .split(' ')
                    .take(6)
                    .collect();
                let words = new(&format!(" {}", words.join(" ")));
                paragraph.splice(at..at, words);
            }
            res.push(paragraph);
        }
        self.paragraphs = res;
    }

    /// Other quotation marks, dashes and apostrophes.
    fn marks(&mut self) {
        let mut is_open = false;
        for letter in self.paragraphs.iter_mut().flatten() {
            letter.0 = match letter.0 {
                '"' => {
                    is_open = !is_open;
                    if is_open { '“' } else { '”' }
                }
                '“' | '”' => '"',
                '’' => '\'',
                '\'' => '’',
                '—' => '–',
                '–' | '-' => '—',
                it => it,
            };
        }
    }

    /// No-break spaces, soft hyphens, paragraphs joined and split.
    fn spaces(&mut self, dice: &mut Dice) {
        let mut res: Vec<Vec<Letter>> = Vec::new();
        for paragraph in self.paragraphs.drain(..) {
            let mut letters: Vec<Letter> = Vec::new();
            let mut rest = paragraph.len();
            for (it, was) in paragraph {
                rest -= 1;
                match it {
                    ' ' if dice.chance(6) => letters.push(('\u{a0}', was)),
                    '.' if dice.chance(10) && 2 < rest => {
                        letters.push((it, was));
                        res.push(std::mem::take(&mut letters));
                    }
                    it => letters.push((it, was)),
                }
            }
            match res.last_mut().filter(|_| dice.chance(10)) {
                Some(last) => {
                    last.push((' ', None));
                    last.extend(letters);
                }
                None => res.push(letters),
            }
        }
        self.paragraphs = res;
    }

    /// What stands above the story, and loads before or after it.
    fn late(&mut self, dice: &mut Dice, strange: &[String]) {
        for _ in 0..dice.roll(30) {
            self.paragraphs
                .insert(0, new(&strange[dice.roll(strange.len())]));
        }
    }

    /// Teasers that repeat the story's own sentences below it.
    fn teasers(&mut self, dice: &mut Dice, story: &Self) {
        for _ in 0..3 {
            let paragraph = &story.paragraphs[dice.roll(story.paragraphs.len())];
            let text: String = paragraph.iter().map(|it| it.0).collect();
            let end = text
                .char_indices()
                .nth(60 + dice.roll(60))
                .map_or(text.len(), |it| it.0);
            self.paragraphs.push(new(&text[..end]));
        }
    }
}

fn new(text: &str) -> Vec<Letter> {
    text.chars().map(|it| (it, None)).collect()
}
