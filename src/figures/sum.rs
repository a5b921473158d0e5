//! A number put together from its words, one by one.

use super::exact::{Decimal, ten_to};
use super::lang::Lang;
use super::words::Morph;

/// What stood last in a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    Nothing,
    Literal,
    One,
    Ten,
    Hundred,
    Scale,
    And,
}

/// A number being put together from its words.
#[derive(Clone, Copy)]
pub(super) struct Sum {
    pub(super) lang: Lang,
    pub(super) total: Decimal,
    pub(super) part: Option<Decimal>,
    pub(super) scale: Decimal,
    pub(super) last: Last,
}

impl Sum {
    /// Nothing yet.
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            total: Decimal::ZERO,
            part: None,
            scale: Decimal::MAX,
            last: Last::Nothing,
        }
    }

    /// What it comes to.
    pub(super) fn value(self) -> Option<Decimal> {
        self.total.checked_add(self.part.unwrap_or_default())
    }

    /// Whether a further, smaller number may follow.
    pub(super) fn takes(&self, value: Decimal) -> bool {
        match self.last {
            Last::Scale | Last::And => value < self.scale,
            Last::Hundred => value < Decimal::ONE_HUNDRED,
            _ => false,
        }
    }

    /// Adds a word; false where it does not fit here.
    pub(super) fn add(&mut self, morph: Morph) -> bool {
        match morph {
            Morph::One(it) => self.one(Decimal::from(it)),
            Morph::Ten(it) => self.ten(Decimal::from(it)),
            Morph::Hundreds(it) => {
                let fits = matches!(self.last, Last::Nothing | Last::Scale | Last::And);
                fits && self.plus(Decimal::from(it), Last::Hundred)
            }
            Morph::Hundred => self.times_hundred(),
            Morph::Scale(power) => self.scale(power),
            Morph::Group(size) => self.times(Decimal::from(size)),
            Morph::Half(halves) => {
                let fits = match self.last {
                    Last::Nothing => halves == 3,
                    Last::One | Last::And => halves == 1,
                    _ => false,
                };
                fits && self.plus(Decimal::HALF * Decimal::from(halves), Last::One)
            }
            Morph::And => {
                let fits = match self.lang {
                    Lang::English => matches!(self.last, Last::Hundred | Last::Scale),
                    Lang::German | Lang::Dutch => {
                        matches!(self.last, Last::One | Last::Hundred | Last::Scale)
                    }
                    Lang::French | Lang::Spanish => self.last == Last::Ten,
                    _ => !matches!(self.last, Last::Nothing | Last::And | Last::Literal),
                };
                if fits {
                    self.last = Last::And;
                }
                fits
            }
        }
    }

    fn plus(&mut self, value: Decimal, last: Last) -> bool {
        self.part = Some(self.part.unwrap_or_default() + value);
        self.last = last;
        true
    }

    fn one(&mut self, value: Decimal) -> bool {
        let part = self.part.unwrap_or_default();
        let tens = part % Decimal::ONE_HUNDRED;
        let fits = match self.last {
            Last::Nothing | Last::Hundred | Last::Scale => true,
            // Soixante-quinze, quatre-vingt-dix.
            Last::Ten if self.lang == Lang::French => {
                value < Decimal::TEN || tens == Decimal::from(60) || tens == Decimal::from(80)
            }
            Last::Ten => value < Decimal::TEN && (tens % Decimal::TEN).is_zero(),
            // Sechs und zwei Drittel are no eight.
            Last::And => {
                tens.is_zero()
                    || value < Decimal::TEN && (tens % Decimal::TEN).is_zero()
                    || tens == Decimal::from(60)
            }
            // Dix-sept, quatre-vingt-dix-neuf.
            Last::One if self.lang == Lang::French => {
                let seven = Decimal::from(7);
                tens % Decimal::from(20) == Decimal::TEN && seven <= value && value < Decimal::TEN
            }
            Last::One | Last::Literal => false,
        };
        fits && self.plus(value, Last::One)
    }

    fn ten(&mut self, value: Decimal) -> bool {
        let part = self.part.unwrap_or_default();
        match self.last {
            Last::Nothing | Last::Hundred | Last::Scale => self.plus(value, Last::Ten),
            // Achtundsiebzig.
            Last::And => {
                (part < Decimal::TEN || (part % Decimal::ONE_HUNDRED) < Decimal::TEN)
                    && self.plus(value, Last::Ten)
            }
            // Quatre-vingts.
            Last::One
                if self.lang == Lang::French
                    && value == Decimal::from(20)
                    && part % Decimal::ONE_HUNDRED == Decimal::from(4) =>
            {
                self.plus(Decimal::from(76), Last::Ten)
            }
            _ => false,
        }
    }

    fn times_hundred(&mut self) -> bool {
        let part = self.part.unwrap_or(Decimal::ONE);
        let fits = match self.last {
            Last::Nothing => self.lang != Lang::English || self.total.is_zero(),
            Last::One | Last::Ten => part < Decimal::ONE_HUNDRED,
            // 15 cents are no fifteen hundred.
            Last::Literal => part < Decimal::ONE_HUNDRED && self.lang != Lang::French,
            Last::Scale => self.lang != Lang::English,
            Last::Hundred | Last::And => false,
        };
        if fits {
            self.part = part.checked_mul(Decimal::ONE_HUNDRED);
            self.last = Last::Hundred;
        }
        fits && self.part.is_some()
    }

    fn times(&mut self, factor: Decimal) -> bool {
        let value = self.part.unwrap_or(if self.total.is_zero() {
            Decimal::ONE
        } else {
            Decimal::ZERO
        });
        let Some(product) = value.checked_mul(factor) else {
            return false;
        };
        self.part = Some(product);
        self.last = Last::Scale;
        true
    }

    /// Multiplies by 10 to this power; false where it does not fit here.
    pub(super) fn scale(&mut self, power: u32) -> bool {
        let Some(factor) = ten_to(power) else {
            return false;
        };
        let grows = self.scale < factor || self.last == Last::Scale && self.part.is_none();
        if self.last == Last::And {
            return false;
        }
        let next = if self.last == Last::Scale && self.part.is_none() || grows {
            // Lakh crore, mil millones: the scales multiply.
            self.value_now().and_then(|it| it.checked_mul(factor))
        } else {
            self.part
                .unwrap_or(Decimal::ONE)
                .checked_mul(factor)
                .and_then(|it| self.total.checked_add(it))
        };
        let Some(total) = next else { return false };
        self.total = total;
        self.part = None;
        self.scale = factor;
        self.last = Last::Scale;
        true
    }

    fn value_now(&self) -> Option<Decimal> {
        self.total.checked_add(self.part.unwrap_or_default())
    }
}
