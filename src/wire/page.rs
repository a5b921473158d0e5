//! What the extension and the playground get for a page: decisions and cards.

use std::borrow::Borrow;

use serde::Serialize;

use super::address;
use super::card;
use super::glimpse::glimpse;
use super::name;
use super::places::Placer;
use crate::article::{self, NoArticle};
use crate::clutter::Clutter;
use crate::dom::Document;
use crate::language;
use crate::media;
use crate::quotes;
use crate::reading::Reading;
use crate::text::{BlockKind, Span, Text};

/// Words an adult reads in a minute: the mean of 190 studies of silent reading of
/// English non-fiction (Brysbaert 2019, "How many words do we read per minute?").
const WORDS_PER_MINUTE: usize = 238;

/// Chinese or Japanese characters a minute: as many as 238 words, at a little over two each.
const CJK_PER_MINUTE: usize = 500;

/// Raised when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// What the extension and the playground get for a page.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// [`VERSION`].
    pub version: u32,
    /// Whether the page has an article; without one the lists are empty.
    pub article: bool,
    /// Why there is no article: `empty`, `listing`, `consent`, `notProse`.
    pub reason: Option<&'static str>,
    /// What the page says of its article.
    pub metadata: Metadata,
    /// What to hide, outermost elements only.
    pub hide: Vec<Hide>,
    /// The indices of the body's blocks on the page, in order.
    pub blocks: Vec<u32>,
    /// The quotes to show, scare quotes left out.
    pub quotes: Vec<Quote>,
    /// Marked words that quote nobody: shown to who asks for them.
    pub scare: Vec<Quote>,
    /// The figures worth a card, equivalents folded into one.
    pub figures: Vec<Figure>,
    /// The article's pictures.
    pub pictures: Vec<Picture>,
    /// The article's data tables.
    pub tables: Vec<Table>,
    /// Words in the body.
    pub words: usize,
    /// Reading time in minutes, at least 1.
    pub minutes: usize,
}

/// What the page says of its article.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    /// The headline.
    pub title: Option<String>,
    /// The standfirst.
    pub dek: Option<String>,
    /// The people who wrote it.
    pub byline: Vec<String>,
    /// When it was published, ISO 8601.
    pub published: Option<String>,
    /// When it was changed, ISO 8601.
    pub modified: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The language.
    pub lang: Option<String>,
    /// The canonical address, else the one the page was loaded from.
    pub url: Option<String>,
    /// The credit line.
    pub credit: Option<String>,
    /// Who published it first.
    pub source: Option<Source>,
}

/// Who published the story first.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// The publisher's name or host.
    pub name: Option<String>,
    /// The address of the original; `http` or `https`, or absent.
    pub url: Option<String>,
    /// How we know.
    pub evidence: Vec<String>,
}

/// An element to hide.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Hide {
    /// Its index in the pack.
    pub node: u32,
    /// `cookie login newsletter share related comments navigation advertisement ticker …`.
    pub kind: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// A part of a text node of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "library", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The text node's index in the pack.
    pub node: u32,
    /// The first UTF-16 unit.
    pub start: u32,
    /// The unit after the last.
    pub end: u32,
}

/// A quote's card.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote {
    /// The quoted words, one string for each run.
    pub runs: Vec<String>,
    /// `direct`, `mixed` or `scare`.
    pub kind: &'static str,
    /// The speaker's full name or description; absent where the text does not say.
    pub speaker: Option<String>,
    /// The speaker's role.
    pub role: Option<String>,
    /// Whether the speaker is a source without a name.
    pub unnamed: bool,
    /// The reporting words.
    pub cue: Option<String>,
    /// How sure the attribution is, in percent.
    pub confidence: u8,
    /// Why.
    pub reason: &'static str,
    /// The sentence or sentences around it.
    pub sentence: String,
    /// Where it stands on the page.
    pub places: Vec<Place>,
}

/// A figure's card.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// As written, equivalents in brackets: `Rmb180bn ($25bn) a year`.
    pub text: String,
    /// `money percent count measure duration date time ratio rank age score`.
    pub kind: &'static str,
    /// Normalised, for a person: `CNY 180,000,000,000 per year`.
    pub normalized: String,
    /// The exact value as a decimal string.
    pub value: Option<String>,
    /// The upper end of a range.
    pub value_high: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// `about over under up_to`.
    pub approx: Option<&'static str>,
    /// `up` or `down`.
    pub change: Option<&'static str>,
    /// The rate.
    pub per: Option<String>,
    /// A date, time or duration.
    pub iso: Option<String>,
    /// What it measures.
    pub subject: Option<String>,
    /// The same amount otherwise, each without a place of its own.
    pub equivalents: Vec<Figure>,
    /// The figure this is a part of, as written.
    pub part_of: Option<String>,
    /// What its change started at, as written.
    pub from: Option<String>,
    /// What its change led to, as written.
    pub to: Option<String>,
    /// Who said it, where it stands in a quote.
    pub speaker: Option<String>,
    /// The sentence it stands in.
    pub sentence: String,
    /// Where it stands on the page.
    pub places: Vec<Place>,
}

/// A picture's card.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Its index in the pack.
    pub node: u32,
    /// Its address; `http` or `https`, or absent.
    pub src: Option<String>,
    /// Its `alt` text.
    pub alt: Option<String>,
    /// Its caption.
    pub caption: Option<String>,
    /// Who took it.
    pub credit: Option<String>,
}

/// A table's card.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// Its index in the pack.
    pub node: u32,
    /// Its caption.
    pub caption: Option<String>,
    /// Column headings.
    pub header: Vec<String>,
    /// The other rows.
    pub rows: Vec<Vec<String>>,
}

/// What follows the decisions: a [`Page`]'s quotes and figures.
#[derive(Debug, Default, Serialize)]
pub struct Cards {
    /// As [`Page::quotes`].
    pub quotes: Vec<Quote>,
    /// As [`Page::scare`].
    pub scare: Vec<Quote>,
    /// As [`Page::figures`].
    pub figures: Vec<Figure>,
}

/// A file to save or copy.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// Its name, safe on every file system.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub text: String,
}

/// The wire shape of a page's reading.
pub fn page(reading: &Result<impl Borrow<Reading>, NoArticle>, document: &Document) -> Page {
    let reading = match reading {
        Ok(reading) => Borrow::<Reading>::borrow(reading),
        Err(none) => {
            return Page {
                version: VERSION,
                reason: Some(name::no_article(*none)),
                ..Page::default()
            };
        }
    };
    let base = document.url();
    let Cards {
        quotes,
        scare,
        figures,
    } = cards(reading, document);
    let mut blocks: Vec<u32> = reading.article.body.iter().map(|it| it.node.0).collect();
    blocks.dedup();
    let (words, minutes) = length(&reading.text);
    let mut metadata = metadata(&reading.article.metadata, base);
    metadata.url = metadata.url.or_else(|| address::web(base?, None));
    Page {
        version: VERSION,
        article: true,
        reason: None,
        metadata,
        hide: reading.clutter.iter().map(hide).collect(),
        blocks,
        quotes,
        scare,
        figures,
        pictures: (reading.media.pictures.iter())
            .map(|it| picture(it, base))
            .collect(),
        tables: reading.media.tables.iter().map(table).collect(),
        words,
        minutes,
    }
}

/// The quotes and figures of a page's reading.
pub fn cards(reading: &Reading, document: &Document) -> Cards {
    let mut placer = Placer::new(document, &reading.text);
    let all = reading.quotes.iter();
    let all = all.map(|it| quote(it, &reading.text, &mut placer));
    let (scare, quotes) = all.partition(|it| it.kind == name::quote(quotes::Kind::Scare));
    Cards {
        quotes,
        scare,
        figures: card::figures(reading, &mut placer),
    }
}

/// What the page says of its article, without addresses that are no web address.
pub(super) fn metadata(it: &article::Metadata, base: Option<&str>) -> Metadata {
    let web = |url: &Option<String>| url.as_deref().and_then(|url| address::web(url, base));
    Metadata {
        title: it.title.clone(),
        dek: it.dek.clone(),
        byline: it.byline.clone(),
        published: it.published.clone(),
        modified: it.modified.clone(),
        site: it.site.clone(),
        lang: it.lang.clone(),
        url: web(&it.url),
        credit: it.credit.clone(),
        source: it.source.as_ref().map(|it| Source {
            name: it.name.clone(),
            url: web(&it.url),
            evidence: it.evidence.clone(),
        }),
    }
}

fn hide(it: &Clutter) -> Hide {
    Hide {
        node: it.node.0,
        kind: name::clutter(it.kind),
        reason: it.reason,
    }
}

fn quote(it: &quotes::Quote, text: &Text, placer: &mut Placer<'_>) -> Quote {
    let speaker = it.speaker.as_ref();
    Quote {
        runs: (it.runs.iter())
            .map(|it| text.slice(*it).to_owned())
            .collect(),
        kind: name::quote(it.kind),
        speaker: speaker.map(|it| it.name.clone()),
        role: speaker.and_then(|it| it.role.clone()),
        unnamed: speaker.is_some_and(|it| !it.named),
        cue: it.cue.map(|it| text.slice(it).to_owned()),
        confidence: it.confidence,
        reason: it.reason,
        sentence: around(it, text),
        places: it.runs.iter().flat_map(|it| placer.places(*it)).collect(),
    }
}

/// The sentences from the quote's first run to its last.
fn around(it: &quotes::Quote, text: &Text) -> String {
    let (Some(first), Some(last)) = (it.runs.first(), it.runs.last()) else {
        return String::new();
    };
    let from = text
        .sentence_at(first.start)
        .map_or(first.start, |it| it.start);
    let to = text.sentence_at(last.end.saturating_sub(1));
    let to = to.map_or(last.end, |it| it.end.max(last.end));
    glimpse(text, Span::new(from.min(first.start), to), *first)
}

fn picture(it: &media::Picture, base: Option<&str>) -> Picture {
    Picture {
        node: it.node.0,
        src: address::web(&it.src, base),
        alt: it.alt.clone(),
        caption: it.caption.clone(),
        credit: it.credit.clone(),
    }
}

fn table(it: &media::Table) -> Table {
    Table {
        node: it.node.0,
        caption: it.caption.clone(),
        header: it.header.clone(),
        rows: it.rows.clone(),
    }
}

/// Words in the body, a Chinese or Japanese character counting as one, and the
/// minutes they take to read.
fn length(text: &Text) -> (usize, usize) {
    let (mut words, mut characters) = (0, 0);
    let blocks = text.blocks().iter();
    for block in blocks.filter(|it| it.kind != BlockKind::Headline) {
        for word in text.slice(block.span).split_whitespace() {
            let cjk = word.chars().filter(|it| language::is_cjk(*it)).count();
            characters += cjk;
            words += usize::from(cjk == 0 && word.contains(char::is_alphanumeric));
        }
    }
    let minutes =
        words as f64 / WORDS_PER_MINUTE as f64 + characters as f64 / CJK_PER_MINUTE as f64;
    (words + characters, (minutes.round() as usize).max(1))
}
