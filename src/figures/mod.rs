//! Numbers that matter: how much of what, exactly.

use rust_decimal::Decimal;

use crate::text::{Span, Text};

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An amount of a currency; the unit is its ISO 4217 code.
    Money,
    /// A share of a hundred, percentage points (`pp`) or basis points (`bp`).
    Percent,
    /// So many of something; the unit is the noun in the singular.
    Count,
    /// A physical quantity.
    Measure,
    /// A stretch of time.
    Duration,
    /// A day, month, year or quarter.
    Date,
    /// A time of day.
    Time,
    /// A part of a whole: two-thirds, one in five, tenfold.
    Ratio,
    /// A place in an order: second, No. 3.
    Rank,
    /// How old somebody is, in years.
    Age,
    /// The result of a game or vote: 3–1.
    Score,
}

/// How exactly the number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Approx {
    /// About, nearly, some.
    About,
    /// More than, at least.
    Over,
    /// Less than.
    Under,
    /// Up to, at most.
    UpTo,
}

/// The direction of a change, on the amount of the change only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// Rose by.
    Up,
    /// Fell by.
    Down,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Number with its currency, scale and unit noun: `Rmb180bn`, `384 AI processors`.
    pub span: Span,
    /// The bare number in it, scale word included: `180bn`, `384`.
    pub number: Span,
    /// What it measures.
    pub kind: Kind,
    /// The value, in whole units; the lower end of a range.
    pub value: Option<Decimal>,
    /// The upper end of a range.
    pub value_high: Option<Decimal>,
    /// ISO 4217 code; `%`, `pp`, `bp`; a unit's name; for a count its noun.
    pub unit: Option<String>,
    /// How exactly it is meant.
    pub approx: Option<Approx>,
    /// The direction, where it is the amount of a change.
    pub change: Option<Change>,
    /// The rate: `year` for "a year", `barrel`, `share`.
    pub per: Option<String>,
    /// A date, time or duration as ISO 8601 has it.
    pub iso: Option<String>,
    /// What it is about, a few words of the sentence.
    pub subject: Option<String>,
    /// Worth a card in the sidebar; the others are for the export.
    pub card: bool,
    /// The index, in the list of figures, of the one that this restates.
    pub equivalent_of: Option<usize>,
    /// The index of the figure that this is a part of.
    pub part_of: Option<usize>,
    /// The sentence it stands in.
    pub sentence: Span,
}

/// Finds the figures of a text, in order of appearance.
pub fn find(_text: &Text) -> Vec<Figure> {
    Vec::new()
}
