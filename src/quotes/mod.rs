//! Direct speech: what was said, by whom.
//!
//! Marks are paired first (`mark`), over the whole text, because a speech may run on
//! over paragraphs; dialogue dashes (`dash`) and block quotes (`set_off`) have none.
//! The reporter's sentences become `frame`s with the runs of speech as pieces of them;
//! in each frame the `mention`s of persons, bodies and described sources are found, and
//! for each run every mention nearby is weighed (`candidate`, `weight`). Frames are read
//! in order, so that a pronoun or surname can be resolved (`resolve`) to whom the text
//! has named before.
//!
//! Marked words that quote nobody are found too and told apart as [`Kind::Scare`].

mod antecedent;
mod appose;
mod candidate;
mod cluster;
mod dash;
mod elsewhere;
mod ending;
mod frame;
mod german;
mod given;
mod kind;
mod known;
mod lang;
mod lexicon;
mod mark;
mod mention;
mod name;
mod packed;
mod parse;
mod person;
mod phrase;
mod places;
mod resolve;
mod role;
mod scan;
mod set_off;
mod sign;
mod special;
mod spot;
mod story;
mod subject;
mod weight;
mod weights;
mod wide;
mod word;
mod words_de;
mod words_en;
mod words_romance;
mod words_small;

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
pub fn find(text: &Text) -> Vec<Quote> {
    let mut runs = mark::runs(text);
    if runs.is_empty() && !dash::any(text) && !set_off::any(text) {
        return Vec::new();
    }
    let lexicon = lexicon::Lexicon::of(lang::of(text));
    ending::cut(text, &mut runs, &lexicon);
    dash::part(text, &mut runs, &lexicon);
    dash::speech(text, &mut runs, &lexicon);
    set_off::blocks(text, &mut runs);
    story::Story::of(text, &runs, &lexicon).quotes()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_lang;
#[cfg(test)]
mod tests_who;
