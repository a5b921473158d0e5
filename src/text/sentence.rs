//! Sentence boundaries: Unicode's (UAX #29), put right where an abbreviation,
//! an initial or a closing quotation mark misleads them.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::Span;
use crate::lower;
use crate::table::Words;

/// Abbreviations that do not end a sentence, lower case, without the dot. Sorted.
const ABBREVIATIONS: Words = Words::new(
    "abb abs adm allg art bzw ca capt cf col corp dr e.g etc ev evtl feb fig gen ggf \
    gov hon i.e inc jan jr lt ltd maj max min mio mme mr mrd mrs ms mt no nov nr oct \
    p pp prof rd rep rev sec sen sept sgt sig sr sra st str tel u.a u.k u.s usw v \
    vgl vol vs z.b",
);

/// The sentences of one block, trimmed of white space.
pub(super) fn split(string: &str, block: Span) -> Vec<Span> {
    let text = &string[block.range()];
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut res = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        if start < end && (end == text.len() || is_end(&text[start..end], &text[end..])) {
            let sentence = &text[start..end];
            let words = sentence.trim();
            if !words.is_empty() {
                let from = block.start + start + (sentence.len() - sentence.trim_start().len());
                res.push(Span::new(from, from + words.len()));
            }
            start = end;
        }
    }
    res
}

/// Whether a boundary that Unicode sees after `before` really ends a sentence.
fn is_end(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    // “It works.” he said: the speech ends, the sentence does not.
    if after.starts_with(char::is_lowercase) {
        return false;
    }
    let Some(bare) = before.strip_suffix('.') else {
        return true;
    };
    let word = bare
        .rsplit(|it: char| it.is_whitespace() || "([“\"'‘".contains(it))
        .next();
    let word = word.unwrap_or_default();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let lower = lower::string(word);
    let is_ordinal =
        !word.is_empty() && word.chars().count() <= 2 && word.bytes().all(|it| it.is_ascii_digit());
    !(is_initial || is_ordinal || ABBREVIATIONS.has(&lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, sentences: &[&str]) {
        let found = split(text, Span::new(0, text.len()));
        let found: Vec<_> = found.iter().map(|it| &text[it.range()]).collect();
        assert_eq!(found, sentences);
    }

    #[test]
    fn table_is_sorted() {
        assert!(ABBREVIATIONS.is_sorted());
    }

    #[test]
    fn abbreviations_and_initials_end_no_sentence() {
        check(
            "Mr. Hale of the U.S. Treasury met J. P. Okafor. They spoke.",
            &[
                "Mr. Hale of the U.S. Treasury met J. P. Okafor.",
                "They spoke.",
            ],
        );
    }

    #[test]
    fn attribution_after_a_speech_belongs_to_its_sentence() {
        check(
            "“It works!” she said. “Every time.”",
            &["“It works!” she said.", "“Every time.”"],
        );
    }

    #[test]
    fn decimals_end_no_sentence() {
        check(
            "It rose 3.5% to $2.1bn. Nobody knew.",
            &["It rose 3.5% to $2.1bn.", "Nobody knew."],
        );
    }
}
