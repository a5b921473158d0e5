//! Two texts as numbered words, so that passages compare by number.

use std::collections::HashMap;
use std::ops::Range;

use super::stop::is_stop;
use super::synonym;
use crate::language;
use crate::lower;
use crate::text::{Span, Text, token};

/// Letters of a stem: enough to tell words apart, few enough to fold their endings.
const STEM_CHARS: usize = 7;

/// Endings that inflect or derive, longest first. English has most of them; the
/// German ones do no harm there.
const ENDINGS: &[&str] = &[
    "ments", "ment", "ings", "ing", "ers", "ern", "ies", "ied", "ly", "er", "ed", "es", "en", "e",
    "s", "y",
];

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it stands.
    pub(super) span: Span,
    /// The word as it is spoken: case and the shape of apostrophes aside.
    pub(super) exact: u32,
    /// Its stem; `None` for a word that says how, not what.
    pub(super) stem: Option<u32>,
}

/// The words of one text, sentence by sentence.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    /// The words of each sentence, as ranges of `all`.
    pub(super) sentences: Vec<Range<usize>>,
}

impl Words {
    /// The words that stand wholly in a span.
    pub(super) fn inside(&self, span: Span) -> Range<usize> {
        let start = self.all.partition_point(|it| it.span.start < span.start);
        let end = self.all.partition_point(|it| it.span.end <= span.end);
        start..end.max(start)
    }

    /// The sentence that holds a word.
    pub(super) fn sentence_of(&self, word: usize) -> usize {
        let after = self.sentences.partition_point(|it| it.start <= word);
        after.saturating_sub(1)
    }

    /// The span from the first to the last word of a range.
    pub(super) fn span(&self, words: &Range<usize>) -> Option<Span> {
        let (first, last) = (
            self.all.get(words.start)?,
            self.all.get(words.end.checked_sub(1)?)?,
        );
        Some(Span::new(first.span.start, last.span.end))
    }

    /// The different stems of a range, sorted.
    pub(super) fn stems(&self, words: Range<usize>) -> Vec<u32> {
        let stems = self.all[words].iter().filter_map(|it| it.stem);
        let mut res: Vec<u32> = stems.collect();
        res.sort_unstable();
        res.dedup();
        res
    }
}

/// Numbers words; the same word has the same number in both texts.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    numbers: HashMap<String, u32>,
}

impl Lexicon {
    /// The words of a text.
    pub(super) fn words(&mut self, text: &Text) -> Words {
        let mut res = Words::default();
        for sentence in text.sentences() {
            let start = res.all.len();
            for it in token::tokens(text.as_str(), *sentence) {
                if it.kind != token::Kind::Mark {
                    self.push(&mut res.all, text, it.span);
                }
            }
            res.sentences.push(start..res.all.len());
        }
        res
    }

    fn push(&mut self, words: &mut Vec<Word>, text: &Text, span: Span) {
        let word = text.slice(span);
        if word.contains(language::is_cjk) {
            return self.push_pairs(words, word, span);
        }
        let lower = lower::string(word).replace(['’', '‘', 'ʼ'], "'");
        // "doesn't" says "not" as loudly as "does not".
        if let Some(verb) = lower.strip_suffix("n't") {
            let cut = span.end - "t".len();
            let first = (!is_stop(verb)).then(|| stem(verb));
            words.push(self.word(verb, first, Span::new(span.start, cut)));
            let second = Some(stem("not"));
            words.push(self.word("not", second, Span::new(cut, span.end)));
            return;
        }
        let bare = lower.strip_suffix("'s").unwrap_or(&lower);
        // "US" and "IT" are names, where "us" and "it" are not.
        let is_name = 1 < word.len() && word.chars().all(char::is_uppercase);
        let stem = (is_name || !is_stop(bare)).then(|| stem(bare));
        words.push(self.word(bare, stem, span));
    }

    fn word(&mut self, word: &str, stem: Option<String>, span: Span) -> Word {
        Word {
            span,
            exact: self.number(word),
            stem: stem.map(|it| self.number(&it)),
        }
    }

    /// Scripts without spaces go by pairs of characters.
    fn push_pairs(&mut self, words: &mut Vec<Word>, word: &str, span: Span) {
        let chars: Vec<(usize, char)> = word.char_indices().collect();
        for pair in chars.windows(2.min(chars.len())) {
            let start = pair[0].0;
            let end = pair[pair.len() - 1];
            let end = end.0 + end.1.len_utf8();
            let number = self.number(&word[start..end]);
            words.push(Word {
                span: Span::new(span.start + start, span.start + end),
                exact: number,
                stem: Some(number),
            });
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// How many different words there are.
    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }
}

/// A word without its ending, of synonyms always the same, marked so that no stem is
/// taken for a word.
fn stem(word: &str) -> String {
    let bare = bare_stem(word);
    std::iter::once('~')
        .chain(synonym::head(&bare).chars())
        .collect()
}

/// Whether two words are forms of one, or synonyms.
pub(super) fn is_same_stem(one: &str, other: &str) -> bool {
    let (one, other) = (bare_stem(one), bare_stem(other));
    synonym::head(&one) == synonym::head(&other)
}

/// A word without its ending.
pub(super) fn bare_stem(word: &str) -> String {
    let is_number = word.starts_with(char::is_numeric);
    let kept = |ending: &&&str| {
        let bare = word.strip_suffix(**ending);
        // "dies" is a form of "die", but "bus" and "gas" are whole.
        let least = if **ending == "s" { 3 } else { 4 };
        bare.is_some_and(|it| {
            least <= it.chars().count() && !(**ending == "s" && it.ends_with(['s', 'u', 'i']))
        })
    };
    let ending = ENDINGS.iter().find(kept).filter(|_| !is_number);
    let bare = ending.and_then(|it| word.strip_suffix(*it)).unwrap_or(word);
    let limit = if is_number { usize::MAX } else { STEM_CHARS };
    bare.chars().take(limit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("capabilities", "capability"),
            ("investing", "investment"),
            ("computing", "computer"),
            ("telecoms", "telecom"),
            ("exaggerated", "exaggerating"),
            ("chips", "chip"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        for (one, other) in [
            ("advanced", "advantage"),
            ("2024", "2025"),
            ("class", "clasp"),
        ] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }

    #[test]
    fn negation_is_a_word_of_its_own() {
        let mut lexicon = Lexicon::default();
        let one = lexicon.words(&Text::plain("It doesn’t work."));
        let other = lexicon.words(&Text::plain("It does not work."));
        let numbers = |it: &Words| it.all.iter().map(|it| it.exact).collect::<Vec<_>>();
        assert_eq!(numbers(&one), numbers(&other));
    }

    #[test]
    fn chinese_goes_by_pairs_of_characters() {
        let words = Lexicon::default().words(&Text::plain("人工智能芯片"));
        assert_eq!(words.all.len(), 5);
    }
}
