//! Words, numbers and marks with their places: what the finders scan.

use super::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with the apostrophes and hyphens inside: `we’re`, `state-run`.
    Word,
    /// Starts with a digit: `384`, `180bn`, `2025-06-10`.
    Number,
    /// One character of anything else that is no white space.
    Mark,
}

/// A word, number or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the whole string.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The tokens of a span of `string`, in order.
pub fn tokens(string: &str, span: Span) -> impl Iterator<Item = Token> {
    let text = &string[span.range()];
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].find(|it: char| !it.is_whitespace())?;
        let first = text[at..].chars().next()?;
        let (kind, len) = if first.is_alphanumeric() {
            let kind = if first.is_numeric() {
                Kind::Number
            } else {
                Kind::Word
            };
            (kind, word_len(&text[at..]))
        } else {
            (Kind::Mark, first.len_utf8())
        };
        let start = span.start + at;
        at += len;
        Some(Token {
            span: Span::new(start, start + len),
            kind,
        })
    })
}

/// Bytes of the word that opens `text`: a joiner counts between two letters or digits.
fn word_len(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, it)) = chars.next() {
        let joins = matches!(it, '\'' | '’' | '-' | '‑' | '.' | ',' | '·')
            && chars.peek().is_some_and(|next| {
                let last = text[..at].chars().next_back();
                match it {
                    '.' | ',' => next.1.is_numeric() && last.is_some_and(char::is_numeric),
                    _ => next.1.is_alphanumeric(),
                }
            });
        if !it.is_alphanumeric() && !joins && !is_mark(it) {
            break;
        }
        end = at + it.len_utf8();
    }
    end
}

/// Combining marks, as far as news text has them: accents, vowel signs, joiners.
fn is_mark(it: char) -> bool {
    matches!(it, '\u{300}'..='\u{36f}' | '\u{93c}'..='\u{94d}' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_inside_words_and_numbers_do_not_part_them() {
        let text = "We’re at 1,234.5, state-run (“x”).";
        let found: Vec<_> = tokens(text, Span::new(0, text.len()))
            .map(|it| &text[it.span.range()])
            .collect();
        assert_eq!(
            found,
            [
                "We’re",
                "at",
                "1,234.5",
                ",",
                "state-run",
                "(",
                "“",
                "x",
                "”",
                ")",
                "."
            ]
        );
    }
}
