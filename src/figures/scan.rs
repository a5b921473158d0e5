//! The text as tokens that part letters from digits: `Rmb180bn` is three of them.
//!
//! Number formats cross what [`crate::text::token`] calls a word, so the finders
//! of figures have a finer cut: runs of letters, runs of digits, single marks,
//! and each ideograph, kana or Hangul syllable alone, because no white space
//! parts a number from its unit there. A break stands between blocks, so that
//! nothing is read across them.

pub(super) use super::class::Class;
use super::class::{self, continues, digit};
use super::lang::Lang;
use super::number;
use super::sense::Sense;
use super::words::Morph;
use crate::lower;
use crate::table::is_one_of;
use crate::text::{Span, Text};

/// A token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) class: Class,
    /// Whether nothing stands between it and the token before.
    pub(super) glued: bool,
    /// Which of the scan's words it is.
    word: usize,
}

/// A distinct word, digits or mark.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where it stands, lower-cased, in the scan's own string.
    lower: Span,
    sense: Sense,
    /// What it adds to a number: a range of the scan's morphs.
    morphs: (usize, usize),
}

/// The tokens of a text.
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    pub(super) lang: Lang,
    pub(super) tokens: Vec<Token>,
    /// The distinct words; the first one is empty.
    words: Vec<Word>,
    /// Places in `words` by hash; 0 is none.
    places: Vec<u32>,
    morphs: Vec<Morph>,
    lower: String,
}

/// Words with hashes alike that are looked through for one: beyond, in a text made
/// for it, a word is kept twice.
const MAX_PROBES: usize = 32;

const NONE: Token = Token {
    span: Span { start: 0, end: 0 },
    class: Class::Break,
    glued: false,
    word: 0,
};

impl<'t> Scan<'t> {
    /// The tokens of every block of `text`.
    pub(super) fn new(text: &'t Text, lang: Lang) -> Self {
        let mut res = Self {
            text: text.as_str(),
            lang,
            tokens: Vec::new(),
            words: Vec::new(),
            places: vec![0; (text.as_str().len() + 64).next_power_of_two()],
            morphs: Vec::new(),
            lower: String::new(),
        };
        res.words.push(Word {
            lower: NONE.span,
            sense: Sense::default(),
            morphs: (0, 0),
        });
        for block in text.blocks() {
            res.push_block(block.span);
            let end = Span::new(block.span.end, block.span.end);
            res.tokens.push(Token { span: end, ..NONE });
        }
        res
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The token at `at`; a break beyond the end.
    #[inline(never)]
    pub(super) fn token(&self, at: usize) -> Token {
        self.tokens.get(at).copied().unwrap_or(NONE)
    }

    /// What the token at `at` is made of.
    #[inline(never)]
    pub(super) fn class(&self, at: usize) -> Class {
        self.tokens.get(at).map_or(Class::Break, |it| it.class)
    }

    /// Whether nothing stands between the token at `at` and the one before.
    #[inline(never)]
    pub(super) fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|it| it.glued)
    }

    /// The token in lower case; empty for a break.
    #[inline(never)]
    pub(super) fn low(&self, at: usize) -> &str {
        let word = self.tokens.get(at).and_then(|it| self.words.get(it.word));
        word.map_or("", |it| &self.lower[it.lower.range()])
    }

    /// Whether the token at `at` is one of these words, parted by spaces.
    #[inline(never)]
    pub(super) fn says(&self, at: usize, words: &str) -> bool {
        is_one_of(self.low(at), words)
    }

    /// Whether the `back`-th token before `at` is one of these words.
    #[inline(never)]
    pub(super) fn says_before(&self, at: usize, back: usize, words: &str) -> bool {
        at.checked_sub(back).is_some_and(|it| self.says(it, words))
    }

    /// Whether the token at `at` can be all that `sense` is.
    #[inline(never)]
    pub(super) fn can(&self, at: usize, sense: Sense) -> bool {
        let word = self.tokens.get(at).and_then(|it| self.words.get(it.word));
        word.is_some_and(|it| it.sense.has(sense))
    }

    /// Whether the word at `at` is part of no noun phrase.
    #[inline(never)]
    pub(super) fn is_stop(&self, at: usize) -> bool {
        self.can(at, Sense::STOP)
    }

    /// What the word at `at` adds to a number; nothing where it is no number word.
    #[inline(never)]
    pub(super) fn morphs(&self, at: usize) -> &[Morph] {
        let word = self.tokens.get(at).and_then(|it| self.words.get(it.word));
        word.and_then(|it| self.morphs.get(it.morphs.0..it.morphs.1))
            .unwrap_or_default()
    }

    /// The token as it stands.
    #[inline(never)]
    pub(super) fn raw(&self, at: usize) -> &'t str {
        &self.text[self.token(at).span.range()]
    }

    /// The `back`-th token before `at`, lower-cased: 1 is the one before.
    #[inline(never)]
    pub(super) fn low_before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |it| self.low(it))
    }

    /// The mark at `at`.
    #[inline(never)]
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        let token = self.token(at);
        match token.class {
            Class::Mark => self.text[token.span.range()].chars().next(),
            _ => None,
        }
    }

    /// Whether one of these marks stands at `at`.
    #[inline(never)]
    pub(super) fn has_mark(&self, at: usize, marks: &str) -> bool {
        self.mark(at)
            .is_some_and(|mark| marks.chars().any(|it| it == mark))
    }

    /// Whether one of these marks stands before `at`.
    #[inline(never)]
    pub(super) fn has_mark_before(&self, at: usize, marks: &str) -> bool {
        at.checked_sub(1).is_some_and(|it| self.has_mark(it, marks))
    }

    /// Whether a hyphen or dash stands at `at`.
    #[inline(never)]
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        self.has_mark(at, "-‐‑–—−")
    }

    /// Whether the token at `at` is a word with a capital in it: `Boeing`, `iPhone`.
    #[inline(never)]
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.class(at) == Class::Word && self.raw(at).contains(char::is_uppercase)
    }

    /// Whether the token at `at` is a word.
    #[inline(never)]
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.class(at) == Class::Word
    }

    /// Whether the token at `at` is of digits.
    #[inline(never)]
    pub(super) fn is_digits(&self, at: usize) -> bool {
        self.class(at) == Class::Digits
    }

    /// The tokens from `from` up to `to` in lower case, parted as they are parted.
    #[inline(never)]
    pub(super) fn phrase(&self, from: usize, to: usize) -> String {
        let mut res = String::new();
        for at in from..to.min(self.len()) {
            if from < at && !self.glued(at) {
                res.push(' ');
            }
            res.push_str(self.low(at));
        }
        res
    }

    /// The span of the tokens from `from` up to `to`.
    #[inline(never)]
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let last = self.token(to.saturating_sub(1).max(from));
        Span::new(self.token(from).span.start, last.span.end)
    }

    /// The text from the token at `at` on.
    #[inline(never)]
    pub(super) fn rest(&self, at: usize) -> &'t str {
        self.text
            .get(self.token(at).span.start..)
            .filter(|_| at < self.len())
            .unwrap_or_default()
    }

    /// Which of these words, parted by spaces, the text goes on with at `at`.
    #[inline(never)]
    pub(super) fn start<'w>(&self, at: usize, words: &'w str) -> Option<(usize, &'w str)> {
        let rest = self.rest(at);
        pick(words, &|it| rest.starts_with(it))
    }

    /// Whether the text goes on with one of these words where the token at `at` starts.
    pub(super) fn starts_with(&self, at: usize, words: &str) -> bool {
        self.start(at, words).is_some()
    }

    /// Which of these words ends where the token at `at` starts, or a space before.
    #[inline(never)]
    pub(super) fn ends_before<'w>(&self, at: usize, words: &'w str) -> Option<&'w str> {
        let before = self.text[..self.token(at).span.start].trim_end();
        pick(words, &|it| before.ends_with(it)).map(|it| it.1)
    }

    fn push_block(&mut self, block: Span) {
        let text = &self.text[block.range()];
        let mut end = usize::MAX;
        let mut chars = text.char_indices().peekable();
        while let Some((start, it)) = chars.next() {
            let Some(class) = class::of(it) else {
                continue;
            };
            let mut stop = start + it.len_utf8();
            if matches!(class, Class::Word | Class::Digits) {
                while let Some((at, next)) = chars.peek().copied() {
                    let after = &text[at + next.len_utf8()..];
                    let ends = matches!(next, '\'' | '’');
                    // Turkish parts a name from its case ending: sent'in.
                    if ends && self.lang == Lang::Turkish || !continues(class, next, after) {
                        break;
                    }
                    let is_elided = ends && self.lang.elides(&text[start..stop], after);
                    stop = at + next.len_utf8();
                    chars.next();
                    if is_elided {
                        break;
                    }
                }
            }
            let word = self.word(class, &text[start..stop]);
            self.tokens.push(Token {
                span: Span::new(block.start + start, block.start + stop),
                class,
                glued: start == end,
                word,
            });
            end = stop;
        }
    }

    /// The place of a token among the distinct words.
    fn word(&mut self, class: Class, raw: &str) -> usize {
        let start = self.lower.len();
        if class == Class::Word {
            for it in raw.chars() {
                match it {
                    '’' => self.lower.push('\''),
                    ..='\u{7f}' => self.lower.push(it.to_ascii_lowercase()),
                    _ => self.lower.push(lower::letter(it)),
                }
            }
        } else if class == Class::Digits {
            // １２３ is 123, whoever looks at it.
            let digits = raw.chars().filter_map(digit);
            let digits = digits.filter_map(|it| char::from_digit(it, 10));
            self.lower.extend(digits);
        } else {
            self.lower.push_str(raw);
        }
        let lower = Span::new(start, self.lower.len());
        let low = &self.lower[start..];
        // FNV-1a.
        let hash = low.bytes().fold(0x811c_9dc5_u32, |hash, it| {
            (hash ^ u32::from(it)).wrapping_mul(0x0100_0193)
        });
        let mask = self.places.len() - 1;
        let mut place = hash as usize & mask;
        for _ in 0..MAX_PROBES {
            let found = self.places[place] as usize;
            if found == 0 {
                self.places[place] = self.words.len() as u32;
                break;
            }
            if self.lower[self.words[found].lower.range()] == *low {
                self.lower.truncate(start);
                return found;
            }
            place = (place + 1) & mask;
        }
        let from = self.morphs.len();
        let mut sense = Sense::default();
        if class == Class::Word {
            number::morphs(self.lang, low, &mut self.morphs);
            sense = Sense::of(self.lang, low, from < self.morphs.len());
        }
        self.words.push(Word {
            lower,
            sense,
            morphs: (from, self.morphs.len()),
        });
        self.words.len() - 1
    }
}

/// The first of these words, parted by spaces, that fits, with its place among them.
#[inline(never)]
pub(super) fn pick<'w>(words: &'w str, fits: &dyn Fn(&str) -> bool) -> Option<(usize, &'w str)> {
    words.split(' ').enumerate().find(|it| fits(it.1))
}
