//! Figures as cards: the same amount said twice is one card, and its rate and its
//! speaker belong to it.

use super::Figure;
use super::Place;
use super::glimpse::glimpse;
use super::name;
use super::normal;
use super::places::Placer;
use crate::figures;
use crate::order;
use crate::quotes;
use crate::reading::{Card, Reading};
use crate::text::{Span, Text};

/// Bytes between a figure and its equivalent for the two to be written as one:
/// a bracket, a slash, "or about".
const MAX_GAP_BYTES: usize = 14;

/// The cards of a reading, in order of appearance.
pub(super) fn figures(reading: &Reading, placer: &mut Placer<'_>) -> Vec<Figure> {
    let speakers = speakers(&reading.quotes);
    let cards = reading.cards().into_iter();
    cards
        .map(|it| {
            let figure = &reading.figures[it.figure];
            let equivalents = equivalents(reading, &it);
            let span = written(&reading.text, figure, &equivalents);
            let other = |it: Option<usize>| {
                let other = reading.figures.get(it?)?;
                Some(reading.text.slice(other.span).to_owned())
            };
            Figure {
                places: places(reading, &it, span, placer),
                speaker: speaker_at(&speakers, figure.span),
                text: spelled(&reading.text, span, &equivalents),
                part_of: other(figure.part_of),
                from: other(figure.from),
                to: other(figure.to),
                equivalents: (equivalents.iter())
                    .map(|it| card(it, &reading.text))
                    .collect(),
                ..card(figure, &reading.text)
            }
        })
        .collect()
}

/// Where a card's amount stands: at the first mention, then at its repeats.
fn places(reading: &Reading, it: &Card, span: Span, placer: &mut Placer<'_>) -> Vec<Place> {
    let mut res = placer.places(span);
    for repeat in &it.repeats {
        let figure = &reading.figures[*repeat];
        res.extend(placer.places(written(&reading.text, figure, &[])));
    }
    res
}

/// A card's words, its equivalents and its rate among them.
#[cfg(feature = "compare")]
pub(super) fn text(reading: &Reading, it: &Card) -> String {
    let figure = &reading.figures[it.figure];
    let equivalents = equivalents(reading, it);
    let span = written(&reading.text, figure, &equivalents);
    spelled(&reading.text, span, &equivalents)
}

fn equivalents<'a>(reading: &'a Reading, it: &Card) -> Vec<&'a figures::Figure> {
    let indices = it.equivalents.iter();
    indices.map(|it| &reading.figures[*it]).collect()
}

/// What one figure alone says.
fn card(it: &figures::Figure, text: &Text) -> Figure {
    Figure {
        text: text.slice(it.span).to_owned(),
        kind: name::figure(it.kind),
        normalized: normal::figure(it, text),
        value: it.value.map(|it| it.to_string()),
        value_high: it.value_high.map(|it| it.to_string()),
        unit: it.unit.clone(),
        approx: it.approx.map(name::approx),
        change: it.change.map(name::change),
        per: it.per.clone(),
        iso: it.iso.clone(),
        subject: it.subject.clone(),
        equivalents: Vec::new(),
        part_of: None,
        from: None,
        to: None,
        speaker: None,
        sentence: glimpse(text, it.sentence, it.span),
        places: Vec::new(),
    }
}

/// The figure with its rate and the equivalents written beside it.
fn written(text: &Text, it: &figures::Figure, equivalents: &[&figures::Figure]) -> Span {
    let string = text.as_str();
    let mut span = it.phrase;
    for other in equivalents {
        let gap = string.get(span.end..other.span.start);
        if gap.is_some_and(|it| it.len() <= MAX_GAP_BYTES && !it.contains(['.', '\n'])) {
            span.end = other.span.end;
            let opened = text.slice(span);
            let is_open = opened.matches('(').count() > opened.matches(')').count();
            span.end += usize::from(is_open && string[span.end..].starts_with(')'));
        }
    }
    span
}

/// The span's words; equivalents that stand elsewhere follow in brackets.
fn spelled(text: &Text, span: Span, equivalents: &[&figures::Figure]) -> String {
    let mut res = text.slice(span).to_owned();
    for other in equivalents.iter().filter(|it| !span.contains(it.span)) {
        res.push_str(&[" (", text.slice(other.span), ")"].concat());
    }
    res
}

/// The runs of all quotations with a speaker, in order.
fn speakers(quotes: &[quotes::Quote]) -> Vec<(Span, &str)> {
    let spoken = quotes.iter().filter(|it| it.kind != quotes::Kind::Scare);
    let mut res: Vec<(Span, &str)> = spoken
        .filter_map(|it| it.speaker.as_ref().map(|speaker| (it, speaker)))
        .flat_map(|(it, speaker)| it.runs.iter().map(|run| (*run, speaker.name.as_str())))
        .collect();
    order::by_key(&mut res, |it| it.0.start as u64);
    res
}

fn speaker_at(speakers: &[(Span, &str)], span: Span) -> Option<String> {
    let after = speakers.partition_point(|it| it.0.start <= span.start);
    let (run, name) = speakers.get(after.checked_sub(1)?)?;
    run.contains(span).then(|| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Decimal;
    use crate::figures::Kind;

    fn money(text: &str, words: &str, value: i64, unit: &str) -> figures::Figure {
        let start = text.find(words).expect("the words are in the text");
        let span = Span::new(start, start + words.len());
        figures::Figure {
            span,
            phrase: span,
            number: span,
            kind: Kind::Money,
            value: Some(Decimal::from(value)),
            value_high: None,
            unit: Some(unit.to_owned()),
            approx: None,
            change: None,
            per: None,
            iso: None,
            subject: None,
            card: true,
            equivalent_of: None,
            part_of: None,
            from: None,
            to: None,
            repeats: None,
            sentence: Span::new(0, text.len()),
        }
    }

    fn cards(text: &str, figures: Vec<figures::Figure>) -> Vec<Figure> {
        let reading = Reading {
            text: Text::plain(text),
            figures,
            ..Reading::default()
        };
        let document = crate::dom::Document::default();
        super::figures(&reading, &mut Placer::new(&document, &reading.text))
    }

    #[test]
    fn card_says_its_rate_and_what_opens_its_range() {
        for (sentence, truth) in [
            (
                "Power costs $97 per kilowatt-hour.",
                "$97 per kilowatt-hour",
            ),
            ("It costs £5m/year in all.", "£5m/year"),
            ("It pays 90 Euro pro Jahr für Salz.", "90 Euro pro Jahr"),
            (
                "A bridge costs between £3m and £4.5m.",
                "between £3m and £4.5m",
            ),
            ("Oil costs $82 a barrel (€75).", "$82 a barrel (€75)"),
            (
                "It spends Rmb90bn ($12bn) annually.",
                "Rmb90bn ($12bn) annually",
            ),
        ] {
            let cards = cards(sentence, figures::find(&Text::plain(sentence)));
            assert_eq!(cards[0].text, truth);
        }
    }

    #[test]
    fn an_equivalent_in_brackets_and_the_rate_are_one_card() {
        let text = "The port will cost Rmb90bn ($12bn) a year, of which Rmb30bn is public.";
        let first = figures::Figure {
            per: Some("year".to_owned()),
            phrase: Span::new(19, 41),
            ..money(text, "Rmb90bn", 90_000_000_000, "CNY")
        };
        let second = figures::Figure {
            equivalent_of: Some(0),
            approx: Some(figures::Approx::About),
            per: Some("year".to_owned()),
            ..money(text, "$12bn", 12_000_000_000, "USD")
        };
        let third = figures::Figure {
            part_of: Some(0),
            ..money(text, "Rmb30bn", 30_000_000_000, "CNY")
        };
        let cards = cards(text, vec![first, second, third]);
        let texts: Vec<_> = cards.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["Rmb90bn ($12bn) a year", "Rmb30bn"]);
        assert_eq!(cards[0].normalized, "CNY 90,000,000,000 per year");
        let other = &cards[0].equivalents[0];
        assert_eq!(other.normalized, "about USD 12,000,000,000 per year");
        assert_eq!(
            (other.approx, other.per.as_deref()),
            (Some("about"), Some("year"))
        );
        assert_eq!(cards[1].part_of.as_deref(), Some("Rmb90bn"));
    }

    #[test]
    fn an_equivalent_further_on_follows_in_brackets() {
        let text = "It costs €5m. That is about $6m at the rate of the day.";
        let second = figures::Figure {
            equivalent_of: Some(0),
            ..money(text, "$6m", 6_000_000, "USD")
        };
        let cards = cards(text, vec![money(text, "€5m", 5_000_000, "EUR"), second]);
        assert_eq!(cards.len(), 1);
        assert_eq!(cards[0].text, "€5m ($6m)");
    }
}
