//! What the extension and the playground get for a page: decisions and cards.

use serde::Serialize;

use crate::article::{self, NoArticle};
use crate::reading::Reading;

/// Raised when a field changes its meaning or goes.
pub const VERSION: u32 = 1;

/// What the extension and the playground get for a page.
#[derive(Debug, Serialize)]
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
    /// The canonical address.
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
    /// `cookie login newsletter share related comments navigation advertisement
    /// ticker promo footer other`.
    pub kind: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// A part of a text node of the page.
#[derive(Debug, Serialize)]
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
    /// `direct` or `mixed`.
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
    /// The same amount otherwise, normalised: `USD 25,000,000,000`.
    pub equivalents: Vec<String>,
    /// The figure this is a part of, as written.
    pub part_of: Option<String>,
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
    /// Its address, as the page gives it.
    pub src: String,
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

/// The wire shape of a live page's reading.
pub fn page(reading: &Result<Reading, NoArticle>) -> Page {
    let _ = reading;
    Page {
        version: VERSION,
        article: false,
        reason: None,
        metadata: Metadata::default(),
        hide: Vec::new(),
        blocks: Vec::new(),
        quotes: Vec::new(),
        figures: Vec::new(),
        pictures: Vec::new(),
        tables: Vec::new(),
        words: 0,
        minutes: 0,
    }
}

/// What the page says of its article, without addresses that are no web address.
pub(super) fn metadata(it: &article::Metadata) -> Metadata {
    Metadata {
        title: it.title.clone(),
        dek: it.dek.clone(),
        byline: it.byline.clone(),
        published: it.published.clone(),
        modified: it.modified.clone(),
        site: it.site.clone(),
        lang: it.lang.clone(),
        url: it.url.as_deref().and_then(web_address),
        credit: it.credit.clone(),
        source: it.source.as_ref().map(|it| Source {
            name: it.name.clone(),
            url: it.url.as_deref().and_then(web_address),
            evidence: it.evidence.clone(),
        }),
    }
}

/// The address if it is `http` or `https`: a page may state `javascript:` and
/// worse, and what leaves the core ends up in links.
fn web_address(url: &str) -> Option<String> {
    let url = url.trim();
    let scheme = url.split_once("://")?.0;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_clean = !url.contains(char::is_control);
    (is_web && is_clean).then(|| url.replace(' ', "%20"))
}
