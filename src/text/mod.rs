//! The article as one string, with its blocks and sentences.
//!
//! Blocks are parted by a blank line, white space inside a block is single
//! (code keeps its own). [`Text::of`] reads an article off its page and can say
//! where each span came from ([`source`]); [`Text::plain`] takes text as it is.
//! `quotes` and `figures` see only this.

mod sentence;
pub mod source;
pub mod token;

use std::ops::Range;

use chrono::NaiveDate;

pub use crate::article::BlockKind;
use crate::article::{Article, Block as ArticleBlock};
use crate::dom::Document;
use crate::language;
use crate::lower;
use source::Segment;

/// A half-open range of bytes of a [`Text`], on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// A span from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span as a range, for indexing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `inner` lies wholly in it.
    pub fn contains(self, inner: Span) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// Whether the two have a byte in common.
    pub fn touches(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// A block of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What kind of text it is.
    pub kind: BlockKind,
}

/// The article as one string.
#[derive(Clone, Debug, Default)]
pub struct Text {
    string: String,
    blocks: Vec<Block>,
    sentences: Vec<Span>,
    segments: Vec<Segment>,
    lang: Option<String>,
    date: Option<NaiveDate>,
}

impl Text {
    /// The headline and body of an article, as a reader sees them.
    pub fn of(document: &Document, article: &Article) -> Self {
        let mut res = Self {
            lang: article.metadata.lang.clone(),
            date: article.metadata.published.as_deref().and_then(day),
            ..Self::default()
        };
        for block in article.headline.iter().chain(&article.body) {
            res.push(document, block);
        }
        res.segment();
        res
    }

    /// Plain text as it is, every line a block. The first line is no headline:
    /// nothing says that it is one.
    pub fn plain(string: &str) -> Self {
        let mut res = Self {
            string: string.to_owned(),
            ..Self::default()
        };
        let mut start = 0;
        for line in string.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
            let words = line.trim();
            if !words.is_empty() {
                let from = start + (line.len() - line.trim_start().len());
                let span = Span::new(from, from + words.len());
                res.blocks.push(Block {
                    span,
                    kind: BlockKind::Paragraph,
                });
            }
            start += line.len();
        }
        res.segment();
        res
    }

    /// The text of an article that was stored: as [`Text::plain`] takes it, but a first
    /// line that says what the title says is the headline.
    pub fn stored(string: &str, title: Option<&str>) -> Self {
        let mut res = Self::plain(string);
        if let (Some(first), Some(title)) = (res.blocks.first_mut(), title)
            && lower::squash(&string[first.span.range()]) == lower::squash(title)
        {
            first.kind = BlockKind::Headline;
        }
        res
    }

    /// The same text, its language stated (ISO 639-1, "de").
    #[must_use]
    pub fn with_lang(mut self, lang: Option<String>) -> Self {
        self.lang = lang.or(self.lang);
        self
    }

    /// The same text, its day of publication stated.
    #[must_use]
    pub fn with_date(mut self, date: Option<NaiveDate>) -> Self {
        self.date = date.or(self.date);
        self
    }

    /// The whole string.
    pub fn as_str(&self) -> &str {
        &self.string
    }

    /// The words of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.string[span.range()]
    }

    /// Its blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Its sentences, in order; none runs over the end of a block.
    pub fn sentences(&self) -> &[Span] {
        &self.sentences
    }

    /// The sentence that holds this byte, or the nearest one before it.
    pub fn sentence_at(&self, at: usize) -> Option<Span> {
        let after = self.sentences.partition_point(|it| it.start <= at);
        self.sentences.get(after.saturating_sub(1)).copied()
    }

    /// The block that holds this byte, or the nearest one before it.
    pub fn block_at(&self, at: usize) -> Option<Block> {
        let after = self.blocks.partition_point(|it| it.span.start <= at);
        self.blocks.get(after.saturating_sub(1)).copied()
    }

    /// The language (ISO 639-1), as somebody stated it or as its words tell; `None`
    /// where they do not.
    pub fn lang(&self) -> Option<String> {
        let stated = self.lang.as_ref().and_then(|it| it.get(..2));
        stated
            .map(str::to_ascii_lowercase)
            .or_else(|| language::of(self.string.lines()))
    }

    /// The day of publication, where somebody stated it.
    pub fn date(&self) -> Option<NaiveDate> {
        self.date
    }

    /// Where the text came from, piece by piece; empty for plain text.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    fn push(&mut self, document: &Document, block: &ArticleBlock) {
        if !self.string.is_empty() {
            self.string.push_str("\n\n");
        }
        let start = self.string.len();
        source::append(&mut self.string, &mut self.segments, document, block);
        let span = Span::new(start, self.string.len());
        if span.is_empty() {
            self.string.truncate(start.saturating_sub(2));
        } else {
            self.blocks.push(Block {
                span,
                kind: block.kind,
            });
        }
    }

    fn segment(&mut self) {
        self.sentences = self
            .blocks
            .iter()
            .flat_map(|it| sentence::split(&self.string, it.span))
            .collect();
    }
}

/// The day of an ISO 8601 date or date and time.
pub fn day(iso: &str) -> Option<NaiveDate> {
    let mut parts = iso.get(..10)?.split('-');
    let mut next = || parts.next()?.parse::<u32>().ok();
    NaiveDate::from_ymd_opt(next()? as i32, next()?, next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_plain_text_is_a_block() {
        let text = Text::plain("One.\n\n Two. Three.\r\nFour");
        let blocks: Vec<_> = text.blocks().iter().map(|it| text.slice(it.span)).collect();
        assert_eq!(blocks, ["One.", "Two. Three.", "Four"]);
        let sentences: Vec<_> = text.sentences().iter().map(|it| text.slice(*it)).collect();
        assert_eq!(sentences, ["One.", "Two.", "Three.", "Four"]);
    }
}
