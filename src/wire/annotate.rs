//! What `pullquote annotate` prints for a plain text: every quote and figure with
//! its place, in Unicode scalar values.

use crate::figures::Decimal;
use serde::{Serialize, Serializer};

use super::glimpse::glimpse;
use super::name;
use super::offset::Offsets;
use crate::figures;
use crate::quotes;
use crate::reading::Reading;
use crate::text::{Span, Text};

/// The quotes and figures of one text.
#[derive(Debug, Default, Serialize)]
pub struct Annotation {
    /// The file, as the caller named it.
    pub file: String,
    /// Why the file could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The quotes, one item for each run, scare quotes among them.
    pub quotes: Vec<QuoteRun>,
    /// The figures, those without a card among them.
    pub figures: Vec<FigureSpan>,
}

/// One contiguous run of quoted words.
#[derive(Debug, Serialize)]
pub struct QuoteRun {
    text: String,
    start: usize,
    end: usize,
    kind: &'static str,
    speaker: Option<String>,
    speaker_role: Option<String>,
    speaker_mention: Option<String>,
    speaker_start: Option<usize>,
    speaker_end: Option<usize>,
    cue: Option<String>,
    confidence: u8,
    reason: &'static str,
}

/// One figure.
#[derive(Debug, Serialize)]
pub struct FigureSpan {
    text: String,
    start: usize,
    end: usize,
    num_start: usize,
    num_end: usize,
    kind: &'static str,
    #[serde(serialize_with = "number")]
    value: Option<Decimal>,
    #[serde(serialize_with = "number")]
    value_high: Option<Decimal>,
    unit: Option<String>,
    approx: Option<&'static str>,
    change: Option<&'static str>,
    per: Option<String>,
    iso: Option<String>,
    subject: Option<String>,
    card: bool,
    equivalent_of: Option<usize>,
    part_of: Option<usize>,
    sentence: String,
}

/// The wire shape of a text's quotes and figures.
pub fn annotate(file: &str, reading: &Reading) -> Annotation {
    let text = &reading.text;
    let offsets = Offsets::scalars(text.as_str());
    let starts = reading.figures.iter().map(|it| offsets.at(it.span.start));
    let starts: Vec<usize> = starts.collect();
    Annotation {
        file: file.to_owned(),
        error: None,
        quotes: reading
            .quotes
            .iter()
            .flat_map(|quote| quote.runs.iter().map(move |run| (quote, *run)))
            .map(|(quote, run)| quote_run(text, &offsets, quote, run))
            .collect(),
        figures: reading
            .figures
            .iter()
            .map(|it| figure(text, &offsets, it, &starts))
            .collect(),
    }
}

/// The line that stands for a text that could not be read.
pub fn unannotated(file: &str, error: &str) -> Annotation {
    Annotation {
        file: file.to_owned(),
        error: Some(error.to_owned()),
        ..Annotation::default()
    }
}

fn quote_run(text: &Text, offsets: &Offsets<'_>, quote: &quotes::Quote, run: Span) -> QuoteRun {
    let speaker = quote.speaker.as_ref();
    let mention = speaker.and_then(|it| it.mention);
    QuoteRun {
        text: text.slice(run).to_owned(),
        start: offsets.at(run.start),
        end: offsets.at(run.end),
        kind: name::quote(quote.kind),
        speaker: speaker.map(|it| it.name.clone()),
        speaker_role: speaker.and_then(|it| it.role.clone()),
        speaker_mention: mention.map(|it| text.slice(it).to_owned()),
        speaker_start: mention.map(|it| offsets.at(it.start)),
        speaker_end: mention.map(|it| offsets.at(it.end)),
        cue: quote.cue.map(|it| text.slice(it).to_owned()),
        confidence: quote.confidence,
        reason: quote.reason,
    }
}

fn figure(
    text: &Text,
    offsets: &Offsets<'_>,
    it: &figures::Figure,
    starts: &[usize],
) -> FigureSpan {
    let start_of = |index: Option<usize>| index.and_then(|it| starts.get(it).copied());
    FigureSpan {
        text: text.slice(it.span).to_owned(),
        start: offsets.at(it.span.start),
        end: offsets.at(it.span.end),
        num_start: offsets.at(it.number.start),
        num_end: offsets.at(it.number.end),
        kind: name::figure(it.kind),
        value: it.value,
        value_high: it.value_high,
        unit: it.unit.clone(),
        approx: it.approx.map(name::approx),
        change: it.change.map(name::change),
        per: it.per.clone(),
        iso: it.iso.clone(),
        subject: it.subject.clone(),
        card: it.card,
        equivalent_of: start_of(it.equivalent_of),
        part_of: start_of(it.part_of),
        sentence: glimpse(text, it.sentence, it.span),
    }
}

/// A decimal as a JSON number: whole where it is whole, the nearest double else.
fn number<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(value) = value else {
        return serializer.serialize_none();
    };
    match value.to_i64() {
        Some(whole) => serializer.serialize_i64(whole),
        None => serializer.serialize_f64(value.to_f64()),
    }
}
