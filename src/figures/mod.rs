//! Numbers that matter: how much of what, exactly.
//!
//! The text is cut into fine tokens (`scan`) and read once from left to right:
//! at each token a date, a time, or a number with the currency, unit or noun beside
//! it. What is no figure at all, like a telephone number, is masked before
//! (`trap`, `name`); what the words around a figure do to it is added at once (`cue`);
//! what figures are to each other comes last (`link`).

mod age;
mod amount;
mod behind;
mod calendar;
mod class;
mod clause;
mod cue;
mod cues;
mod currencies;
mod date;
mod draft;
mod exact;
mod fraction;
mod glyphs;
mod iso;
mod lang;
mod link;
mod literal;
mod mixed;
mod money;
mod mover;
mod moves;
mod name;
mod noun;
mod number;
mod numeric;
mod ordinal;
mod period;
mod phrase;
mod quantity;
mod range;
mod rate;
mod relative;
mod repeat;
mod scan;
mod sense;
mod share;
mod stop;
mod subject;
mod sum;
mod time;
mod trap;
mod unit;
mod units;
mod when;
mod words;
mod year;

use crate::text::{Span, Text};
pub use exact::Decimal;

use draft::Draft;
use lang::Lang;
use quantity::Found;
use scan::{Class, Scan};
use sense::Sense;

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
    /// The same with its rate and with what opens its range: `between £3m and £4m a year`.
    pub phrase: Span,
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
    /// The index of the figure that a change started at: the $2.8bn of `rose 5% to
    /// $3bn from $2.8bn`, for the 5% as for the $3bn.
    pub from: Option<usize>,
    /// The index of the figure that a change led to, on the amount of the change.
    pub to: Option<usize>,
    /// The index of the figure before it that this says once more; it has no card.
    pub repeats: Option<usize>,
    /// The sentence it stands in.
    pub sentence: Span,
}

/// Finds the figures of a text, in order of appearance.
pub fn find(text: &Text) -> Vec<Figure> {
    let scan = Scan::new(text, lang::of(text));
    let mut drafts = drafts(&scan, text);
    when::join(&scan, &mut drafts, text.date());
    // The day of publication, in a dateline, is no news.
    let today = iso::day(text.date());
    for draft in drafts.iter_mut().filter(|it| it.kind == Kind::Date) {
        draft.card &= draft.iso != today;
    }
    link::equate(&scan, &mut drafts);
    link::carry(&scan, &mut drafts);
    link::bound(&scan, &mut drafts);
    link::part(&scan, &mut drafts, |at| {
        let start = scan.token(at).span.start;
        text.sentences().partition_point(|it| it.start <= start)
    });
    moves::link(&scan, &mut drafts);
    let subjects = subject::all(&scan, &drafts);
    let figures = drafts.iter().zip(subjects);
    let mut res: Vec<Figure> = figures
        .map(|(draft, subject)| Figure {
            subject,
            ..figure(&scan, text, draft)
        })
        .collect();
    repeat::join(&mut res);
    res
}

/// Reads the tokens from left to right.
fn drafts(scan: &Scan<'_>, text: &Text) -> Vec<Draft> {
    let mask = trap::mask(scan);
    let mut res: Vec<Draft> = Vec::new();
    let mut at = 0;
    while at < scan.len() {
        if mask[at] || !opens(scan, at) {
            at += 1;
            continue;
        }
        let next = match read(scan, text, at) {
            Some(Found::Figure(draft)) => {
                let next = draft.end.max(draft.to);
                if !mask[draft.from..draft.to.min(mask.len())].contains(&true) {
                    res.push(*draft);
                }
                next
            }
            Some(Found::Nothing(next)) => next,
            None => at + 1,
        };
        at = next.max(at + 1);
    }
    res
}

/// Whether a figure may start with the token at `at`: most words need no reader.
fn opens(scan: &Scan<'_>, at: usize) -> bool {
    match scan.class(at) {
        // The third, a million, last year; most articles open nothing.
        Class::Word
            if scan.lang == Lang::English
                && (scan.says(at, "the a an every each") || scan.can(at, Sense::STEP)) =>
        {
            scan.can(at + 1, Sense::OPENS)
                || scan.can(at + 1, Sense::PERIOD)
                || matches!(scan.class(at + 1), Class::Mark | Class::Digits)
        }
        Class::Word => {
            let is_dollar = scan.can(at, Sense::DOLLAR) && scan.class(at + 1) == Class::Mark;
            is_dollar || scan.can(at, Sense::OPENS)
        }
        Class::Digits | Class::Glyph => true,
        Class::Mark => {
            let before_number = scan.is_digits(at + 1) || scan.has_mark(at + 1, ".");
            match scan.mark(at).unwrap_or_default() {
                '$' => true,
                '.' | '-' | '+' | '–' | '−' | '%' => before_number,
                '“' | '”' | '‘' | '’' | '—' | '…' => false,
                it => !it.is_ascii(),
            }
        }
        Class::Break => false,
    }
}

/// What stands at a token.
fn read(scan: &Scan<'_>, text: &Text, at: usize) -> Option<Found> {
    let word = date::read(scan, at, text.date())
        .or_else(|| time::read(scan, at))
        .or_else(|| share::multiple_word(scan, at))
        .or_else(|| share::rank(scan, at));
    match word {
        Some(draft) => Some(Found::Figure(draft)),
        None => quantity::read(scan, at),
    }
}

fn figure(scan: &Scan<'_>, text: &Text, draft: &Draft) -> Figure {
    let span = scan.span(draft.from, draft.to);
    let opens = draft.high.and_then(|_| range::between(scan, draft.from));
    let phrase = scan.span(opens.unwrap_or(draft.from), draft.end.max(draft.to));
    Figure {
        span,
        phrase,
        number: scan.span(draft.number.0, draft.number.1.min(draft.to)),
        kind: draft.kind,
        value: draft.value,
        value_high: draft.high,
        unit: draft.unit.clone(),
        approx: draft.approx,
        change: draft.change,
        per: draft.per.clone(),
        iso: draft.iso.clone().or_else(|| duration(draft)),
        subject: None,
        card: draft.card,
        equivalent_of: draft.equivalent_of,
        part_of: draft.part_of,
        from: draft.moved.0,
        to: draft.moved.1,
        repeats: None,
        sentence: text.sentence_at(span.start).unwrap_or(span),
    }
}

/// A stretch of time as ISO 8601 has it: `P3D`, `PT15M`.
fn duration(draft: &Draft) -> Option<String> {
    let value = draft.value.filter(|_| draft.high.is_none())?;
    let unit = draft.unit.as_deref()?;
    (draft.kind == Kind::Duration).then(|| iso::stretch(value, unit))?
}

/// The first figure of a sentence in a language, published on 10 June 2025.
#[cfg(test)]
fn first_in(lang: &str, sentence: &str) -> Option<Figure> {
    let text = Text::plain(sentence)
        .with_lang(Some(lang.to_owned()))
        .with_date(chrono::NaiveDate::from_ymd_opt(2025, 6, 10));
    find(&text).into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(sentence: &str) -> Vec<Figure> {
        find(&Text::plain(sentence))
    }

    #[test]
    fn amount_in_brackets_restates_the_one_before() {
        let found = read_all(
            "It spends Rmb90bn ($12.5bn) a year on chips, with Rmb30bn going into research.",
        );
        let units: Vec<_> = found.iter().map(|it| it.unit.as_deref()).collect();
        assert_eq!(units, [Some("CNY"), Some("USD"), Some("CNY")]);
        assert_eq!(found[0].per.as_deref(), Some("year"));
        assert_eq!(found[1].equivalent_of, Some(0));
        assert!(!found[1].card);
        assert_eq!(found[2].part_of, Some(0));
        assert_eq!(found[2].subject.as_deref(), Some("research"));
    }

    #[test]
    fn number_takes_the_unit_of_what_it_is_compared_with() {
        let found =
            read_all("The club sold 435 tickets online and 187 at the gate, up from 90 last year.");
        let units: Vec<_> = found
            .iter()
            .filter(|it| it.kind == Kind::Count)
            .map(|it| it.unit.as_deref())
            .collect();
        assert_eq!(units[..2], [Some("ticket"), Some("ticket")]);
    }

    #[test]
    fn subjects_are_nouns_that_the_sentence_names() {
        for (sentence, truth) in [
            ("Acme, a start-up founded by two bakers, will grow.", "Acme"),
            ("The mayor said the 300 houses are cold.", "-"),
            (
                "The mill will fill the silo with salt and heat it to 90C.",
                "mill",
            ),
            ("The board signed the contract, worth $5m.", "contract"),
            ("A loan worth up to $8m will help.", "loan"),
            ("Acme said it sold 300 boats.", "Acme"),
            ("One of its 4 ships sank.", "-"),
            ("Maria Ortiz, who was 10, won.", "Maria Ortiz"),
            ("Labor costs rose to $310.", "Labor costs"),
            ("Jobless claims jumped 5%.", "Jobless claims"),
            ("Councillors closed the pool, saving £1.2m.", "saving"),
            ("Nurses will get a 5% pay offer.", "pay offer"),
            ("In Leeds, the fare is $3.", "fare"),
            ("In Leeds, Ohio, about 460 boats have sunk.", "-"),
            ("A ferry with 12 seats sank.", "ferry"),
            ("Two of its arms broke.", "-"),
            ("Salt at an interest rate of 5%.", "interest rate"),
            ("It offers $50 off a lamp.", "lamp"),
            ("Profit before tax was £4m.", "Profit"),
            ("The court shines a lamp for 5 days.", "court"),
            ("It states that it takes 5 hours.", "-"),
            ("Israel's $9bn salt industry fell.", "salt industry"),
            ("It is a modest, two-story house.", "house"),
            ("The low-cost line has 40 jets.", "low-cost line"),
            (
                "The net worth of the mayor is $5m.",
                "net worth of the mayor",
            ),
            ("She signed a $5m film contract today.", "film contract"),
            ("The tower was just as impressive at 90 feet.", "tower"),
            ("The site has 50 years worth of films.", "films"),
            ("It sells $10 bottles and two spoons.", "bottles"),
            ("The firm grew, launching 3 ferries.", "firm"),
            (
                "Mills, it was said, had salt works ranging from 3 MW.",
                "salt works",
            ),
            ("The port is large, but the largest is 9 km away.", "port"),
            ("Coal-fired, it costs $5m a year.", "-"),
            ("They have no win in a run of seven games.", "run"),
            ("The mill shut and Zenith launched 3 boats.", "Zenith"),
        ] {
            let found = read_all(sentence);
            let subject = found[0].subject.as_deref().unwrap_or("-");
            assert_eq!(subject, truth, "{sentence}");
        }
    }

    #[test]
    fn subjects_of_other_languages_are_nouns() {
        for (lang, sentence, truth) in [
            ("de", "Der Ausfall traf 300 Häuser.", "Ausfall"),
            (
                "de",
                "Jährlich sinken hohe Zölle um 5 Prozent.",
                "hohe Zölle",
            ),
            ("de", "In der Halle zeigte die Firma 300 Boote.", "Firma"),
            ("de", "Dazu kommen 300 Boote.", "-"),
            ("de", "Rund 300 Boote kommen.", "-"),
            ("de", "Zum Team gehören 300 Maurer.", "-"),
            ("de", "Im Mai gilt das für 5 Prozent der Mieten.", "Mieten"),
            ("es", "Vale para el 20% de los alquileres.", "alquileres"),
            ("es", "Vale para el 20% de mujeres.", "mujeres"),
            ("es", "Tras la fiesta murieron 30 vacas.", "-"),
            ("es", "Pide una cuota de 30 euros.", "cuota"),
            ("es", "El fuego avanzó 50 km.", "fuego"),
            ("es", "Queremos confiar en 23 personas.", "-"),
            ("nb", "Men de seiler over 300 kilometer.", "-"),
        ] {
            let subject = first_in(lang, sentence).and_then(|it| it.subject);
            assert_eq!(subject.as_deref().unwrap_or("-"), truth, "{sentence}");
        }
    }

    #[test]
    fn change_said_in_other_words_is_the_same_change() {
        let found = read_all("Staff grew by 300 jobs, or 2%.");
        assert_eq!(found[1].change, Some(Change::Up));
    }

    #[test]
    fn verbs_in_two_parts_are_changes() {
        let found = first_in("de", "Die Aktie gab um mehr als 3 Prozent nach.");
        assert_eq!(found.and_then(|it| it.change), Some(Change::Down));
    }

    #[test]
    fn days_and_years_of_other_languages_are_no_counts() {
        for (lang, sentence, truth) in [
            ("nb", "Turen starter 1. august.", "2025-08-01"),
            ("de", "Sie war von 2008 bis 2020 Vorstand.", "2008/2020"),
        ] {
            let iso = first_in(lang, sentence).and_then(|it| it.iso);
            assert_eq!(iso.as_deref(), Some(truth), "{sentence}");
        }
    }

    #[test]
    fn currency_said_twice_is_one_amount() {
        assert_eq!(read_all("It costs $90 dollars.")[0].span.end, 20);
    }

    #[test]
    fn best_possible_mark_has_no_card() {
        let found = read_all("The mill got 4.5 out of 5 stars.");
        let cards: Vec<_> = found.iter().map(|it| it.card).collect();
        assert_eq!(cards, [true, false]);
    }

    #[test]
    fn numbers_of_laws_cases_and_models_are_no_figures() {
        for (lang, sentence) in [
            ("de", "Das Gericht (2 BvR 508/21) schweigt."),
            ("de", "Es gilt Art. 2 Abs. 3 des Gesetzes."),
            ("en", "She sold two old PlayStation 5s."),
            ("en", "The ferry \"Bella 3\" sank."),
        ] {
            let text = Text::plain(sentence).with_lang(Some(lang.to_owned()));
            let mut cards = find(&text).into_iter().filter(|it| it.card);
            let it = cards.find(|it| it.value != Some(Decimal::TWO) || lang == "de");
            assert_eq!(it, None, "{sentence}");
        }
    }

    #[test]
    fn letters_of_a_pound_sign_are_money() {
        assert_eq!(read_all("It paid PS2.7m.")[0].unit.as_deref(), Some("GBP"));
        assert_eq!(read_all("It sells the PS5."), []);
    }

    #[test]
    fn what_goes_up_to_an_amount_is_no_range() {
        for sentence in [
            "The price went up by $2 to $12.",
            "Der Preis stieg um 2 Euro auf 12 Euro.",
        ] {
            let found = read_all(sentence);
            let values: Vec<_> = found.iter().map(|it| it.value).collect();
            let truth = [Decimal::TWO, Decimal::from(12)].map(Some);
            assert_eq!(values, truth, "{sentence}");
            assert_eq!(found[0].change, Some(Change::Up), "{sentence}");
            assert_eq!(found[0].to, Some(1), "{sentence}");
        }
    }

    #[test]
    fn count_of_votes_is_one_result() {
        let found = read_all("Councillors voted 14 to 9 on Tuesday to close the pool.");
        assert_eq!(found[0].kind, Kind::Score);
        assert_eq!(found[0].value, Some(Decimal::from(14)));
        assert_eq!(found[0].value_high, Some(Decimal::from(9)));
        let found = read_all("The party won 3 to 5 seats in each county.");
        assert_ne!(found[0].kind, Kind::Score);
    }

    #[test]
    fn what_makes_up_a_share_has_not_risen() {
        let found = read_all("Patients made up a third of the swimmers.");
        assert_eq!(found[0].change, None);
    }

    #[test]
    fn years_ages_and_sizes_count_nothing() {
        for (sentence, truth) in [
            ("Women Artists: 1550–1950 was shown.", Kind::Date),
            ("She was coach from 1925 to 1940.", Kind::Date),
            ("After the 1965 riots it closed.", Kind::Date),
            ("They have two girls aged 11 and 7.", Kind::Age),
            ("The airer has three tiers.", Kind::Count),
            ("The over-60s swam.", Kind::Age),
            ("She was in her late 30s.", Kind::Age),
        ] {
            let found = read_all(sentence);
            let last = found.last().map(|it| it.kind);
            assert_eq!(last, Some(truth), "{sentence} {found:?}");
        }
        assert_eq!(read_all("It measures 70x74x132.5cm."), []);
        let found = read_all("It fell on May 9, 2024. On 9 May 2024 the town slept.");
        assert_eq!(found[1].repeats, Some(0));
    }

    #[test]
    fn names_of_cars_and_singers_are_no_money() {
        assert_eq!(read_all("The Acme R1T and R1S are cars.").len(), 0);
        assert_eq!(read_all("A song by 50 Cent was played."), []);
        assert_eq!(read_all("Lift 5-pound weights.")[0].kind, Kind::Measure);
        assert_eq!(read_all("It paid R5bn.")[0].kind, Kind::Money);
        assert_eq!(read_all("She racked up 20 wins.")[0].change, None);
        assert_eq!(read_all("Sales ended up 5%.")[0].change, Some(Change::Up));
    }

    #[test]
    fn half_belongs_to_its_unit() {
        let found = read_all("It held for a day and a half, until half past eleven.");
        assert_eq!(
            found[0].value.map(|it| it.to_string()).as_deref(),
            Some("1.5")
        );
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn two_bounds_are_one_range() {
        let found = read_all("The dose must lie above 10 mg and below 40 mg.");
        assert!(found.len() <= 2, "{found:?}");
        let found = read_all("The score was above 100 and below 150.");
        assert_eq!(found[0].value, Some(Decimal::from(100)));
        assert_eq!(found[0].value_high, Some(Decimal::from(150)));
    }

    #[test]
    fn weekdays_are_reckoned_from_the_day_of_publication() {
        let day = chrono::NaiveDate::from_ymd_opt(2025, 6, 10);
        let text = Text::plain("They met on Monday.").with_date(day);
        assert_eq!(find(&text)[0].iso.as_deref(), Some("2025-06-09"));
    }
}
