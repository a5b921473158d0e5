//! A figure being read, in tokens.

use super::exact::Decimal;
use super::scan::Scan;
use super::{Approx, Change, Kind};
use crate::table::ends_in;

/// A figure in tokens: what [`super::find`] turns into a [`super::Figure`].
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Its first token.
    pub(super) from: usize,
    /// The token after it.
    pub(super) to: usize,
    /// The bare number's first token and the one after it.
    pub(super) number: (usize, usize),
    /// The token after its rate, which no figure may start before.
    pub(super) end: usize,
    pub(super) kind: Kind,
    pub(super) value: Option<Decimal>,
    pub(super) high: Option<Decimal>,
    pub(super) unit: Option<String>,
    pub(super) approx: Option<Approx>,
    pub(super) change: Option<Change>,
    pub(super) per: Option<String>,
    pub(super) iso: Option<String>,
    pub(super) card: bool,
    pub(super) equivalent_of: Option<usize>,
    pub(super) part_of: Option<usize>,
    /// What its change started at, and what it led to.
    pub(super) moved: (Option<usize>, Option<usize>),
}

/// Words before `over` that make it more than: `took over five hours`.
const LASTING: &str = "be for in is just last lasted lasting lasts of spent take taken takes took was well \
    with";

impl Draft {
    /// A figure with a value, from `from` up to `to`, without anything around it.
    #[inline(never)]
    pub(super) fn new(kind: Kind, from: usize, to: usize, value: Option<Decimal>) -> Box<Self> {
        Box::new(Self {
            from,
            to,
            number: (from, to),
            end: to,
            kind,
            value,
            high: None,
            unit: None,
            approx: None,
            change: None,
            per: None,
            iso: None,
            card: true,
            equivalent_of: None,
            part_of: None,
            moved: (None, None),
        })
    }

    /// The same figure in a unit.
    #[must_use]
    #[inline(never)]
    pub(super) fn of(mut self: Box<Self>, unit: &str) -> Box<Self> {
        self.unit = Some(unit.to_owned());
        self
    }

    /// The same figure with its bare number.
    #[must_use]
    #[inline(never)]
    pub(super) fn numbered(mut self: Box<Self>, from: usize, to: usize) -> Box<Self> {
        self.number = (from, to);
        self
    }

    /// The same figure up to `high`, where that is a range.
    #[must_use]
    #[inline(never)]
    pub(super) fn up_to(mut self: Box<Self>, high: Option<Decimal>) -> Box<Self> {
        self.high = high;
        self
    }

    /// The same figure, not worth a card.
    #[must_use]
    #[inline(never)]
    pub(super) fn minor(mut self: Box<Self>) -> Box<Self> {
        self.card = false;
        self
    }

    /// The same figure with what the words around it say.
    #[must_use]
    #[inline(never)]
    pub(super) fn in_context(mut self: Box<Self>, scan: &Scan<'_>) -> Box<Self> {
        if let Some((end, per)) = super::rate::per(scan, self.to) {
            self.per = Some(per);
            self.end = end;
        }
        if self.per.is_none() && matches!(self.kind, Kind::Money | Kind::Count | Kind::Measure) {
            self.per = super::rate::before(scan, self.from);
        }
        self.approx = super::cue::approx(scan, self.from, self.to);
        // Invested $2bn over five years: all the while.
        let over = self.kind == Kind::Duration && scan.says_before(self.from, 1, "over");
        if over && !scan.says_before(self.from, 2, LASTING) {
            self.approx = None;
        }
        self.change = super::cue::change(scan, self.from, self.to, self.kind == Kind::Percent);
        if self.is_agent(scan) {
            self.change = None;
        }
        self
    }

    /// `set up by two engineers`: a few people behind `by` are no amount of a change.
    fn is_agent(&self, scan: &Scan<'_>) -> bool {
        let unit = self.unit.as_deref().unwrap_or_default();
        self.kind == Kind::Count
            && scan.says_before(self.from, 1, "by")
            && self.value.is_some_and(|it| it < Decimal::from(20))
            && ends_in(
                unit,
                "er or ist man woman people brother friend company firm",
            )
    }
}
