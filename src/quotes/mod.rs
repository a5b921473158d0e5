//! Direct speech: what was said, by whom.

use crate::text::{Span, Text};

/// How quoted words stand in their sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Whole sentences or clauses, set off by a cue: “We will,” he said.
    Direct,
    /// A quoted piece inside the reporter's own sentence: called it “a gift”.
    Mixed,
    /// Marked words that quote nobody: titles, nicknames, so-called things.
    Scare,
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The fullest name the text gives; for a source without a name, its description.
    pub name: String,
    /// The role the text gives ("Nvidia chief executive").
    pub role: Option<String>,
    /// Whether the text names a person or body, rather than describing a source.
    pub named: bool,
    /// The words at the quote that stand for the speaker: a name, "he", "the person".
    pub mention: Option<Span>,
}

/// One quotation: a speech, however often the reporter interrupts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The quoted words without the marks, one span for each contiguous run.
    pub runs: Vec<Span>,
    /// How they stand in their sentence.
    pub kind: Kind,
    /// Who said it; `None` where the text does not say.
    pub speaker: Option<Speaker>,
    /// The reporting words: said, according to.
    pub cue: Option<Span>,
    /// How sure the attribution is, in percent.
    pub confidence: u8,
    /// Why, in words a person can read.
    pub reason: &'static str,
}

/// Finds the quotes of a text, in order of appearance, scare quotes among them.
pub fn find(_text: &Text) -> Vec<Quote> {
    Vec::new()
}
