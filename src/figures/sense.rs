//! What a word can be, looked up once for each distinct word of a text.

use super::calendar;
use super::cues::{FALLS, RISES};
use super::currencies::{CODES, DOLLARS, NAMES};
use super::lang::Lang;
use super::noun;
use super::ordinal;
use super::stop::STOP;
use super::words;
use crate::table::Words;

/// What a word can be, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sense(u16);

impl Sense {
    /// A figure may start with it.
    pub(super) const OPENS: Self = Self(1);
    /// Part of no noun phrase.
    pub(super) const STOP: Self = Self(2);
    /// The plural of a noun, as far as its form tells.
    pub(super) const PLURAL: Self = Self(4);
    /// It says that something grew.
    pub(super) const RISE: Self = Self(8);
    /// It says that something shrank.
    pub(super) const FALL: Self = Self(16);
    /// A month or a weekday.
    pub(super) const CALENDAR: Self = Self(32);
    /// An English ordinal.
    pub(super) const ORDINAL: Self = Self(64);
    /// What says whose dollar it is, if a sign follows.
    pub(super) const DOLLAR: Self = Self(128);
    /// A week, a season, a part of a day.
    pub(super) const PERIOD: Self = Self(256);
    /// What says which of several: last, next.
    pub(super) const STEP: Self = Self(512);

    /// What `low`, a word in lower case, can be; `is_number` where it adds to one.
    pub(super) fn of(lang: Lang, low: &str, is_number: bool) -> Self {
        let mut res = Self::default();
        res.add(Self::CALENDAR, calendar::has(lang, low));
        res.add(Self::STOP, STOP.has(low));
        res.add(Self::ORDINAL, ordinal::word(low).is_some());
        let is_period = calendar::period(low).or(calendar::part(low)).is_some();
        res.add(Self::PERIOD, is_period);
        res.add(Self::STEP, calendar::step(low).is_some());
        res.add(Self::DOLLAR, DOLLARS.get(low).is_some());
        res.add(Self::RISE, RISES.has(low));
        res.add(Self::FALL, FALLS.has(low));
        let is_plural = !res.has(Self::STOP) && noun::has_plural_form(low) || noun::is_mass(low);
        res.add(Self::PLURAL, is_plural);
        let is_day = res.has(Self::CALENDAR) || res.has(Self::ORDINAL);
        // Summer 2023, and la semaine prochaine; in English most start with another word.
        let is_named = is_period && (lang != Lang::English || calendar::is_season(low));
        let is_number = is_number || words::vague(lang, low).is_some();
        let opens = is_number || is_day || is_named || res.has(Self::STEP) || opens(lang, low);
        res.add(Self::OPENS, opens);
        res
    }

    /// Whether it can be all that `other` is.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    fn add(&mut self, other: Self, fits: bool) {
        if fits {
            self.0 |= other.0;
        }
    }
}

/// Words that a figure starts with and that no table of numbers, days or currencies
/// has.
static OPENERS: Words = Words::new(
    "
a an demi demie dh dhs doubled dreiviertel driekwart each euro euros every financial
fiscal fr ft halb halbe halben halber halbes half halv halva halve halved halvt helft
hälfte hälften jede jedem jeden jeder jedes kr ksh kč media medio meia meno menos
metade metà mezz' mezza mezzo midnight min minus mitad moins moitié negative nis no
noon nos nr once pound pounds ps q quadrupled quarter r re rm rmb rp rs sfr sh stg tens
the trebled tripled twice u y yüzde zł",
);

fn opens(lang: Lang, low: &str) -> bool {
    OPENERS.has(low)
        || low.len() == 3 && CODES.has(&low.to_ascii_uppercase())
        || low.ends_with("fold")
        || lang != Lang::English && is_currency(low)
}

/// Whether a currency's name may open an amount, as it does outside English.
fn is_currency(low: &str) -> bool {
    let low = low.strip_prefix("d'").unwrap_or(low);
    NAMES.plural(low).is_some()
        || low
            .strip_suffix("lik")
            .is_some_and(|it| NAMES.get(it).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_without_duplicates() {
        assert!(OPENERS.is_sorted());
    }
}
