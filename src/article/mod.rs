//! The article on a page: its body's blocks in order, its metadata; or why there is none.

mod beside;
mod boundary;
mod candidate;
mod date;
mod decline;
mod linked;
mod metadata;
pub(crate) mod names;
mod phrase;
mod repeat;
mod score;
mod select;
mod source;

use crate::dom::{Document, NodeId};
use metadata::Head;
use score::Scene;

/// What kind of text a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// The story's title, as it stands above the body.
    Headline,
    /// Running text.
    Paragraph,
    /// A heading between paragraphs.
    Heading,
    /// An item of a list that belongs to the text.
    ListItem,
    /// A block quotation or pull quote.
    BlockQuote,
    /// Code or other preformatted text, whose white space counts.
    Code,
    /// A row of a table that belongs to the text.
    TableRow,
}

/// One block of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What kind of text it is.
    pub kind: BlockKind,
    /// The element whose text it is, or that holds the text nodes.
    pub node: NodeId,
    /// Its text nodes, and the `br` elements between them, in document order.
    /// Text that a reader does not see or that is not the story's is left out.
    pub texts: Vec<NodeId>,
}

/// Who published the story first, and how we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The publisher's name or host, as far as the page gives it.
    pub name: Option<String>,
    /// The address of the original.
    pub url: Option<String>,
    /// What on the page says so, for a person to read.
    pub evidence: Vec<String>,
}

/// What the page says of its article; empty where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The standfirst under the headline, where it is no part of the body.
    pub dek: Option<String>,
    /// The people who wrote it, cleaned of "By" and roles.
    pub byline: Vec<String>,
    /// When it was published, ISO 8601, date or date and time.
    pub published: Option<String>,
    /// When it was last changed, ISO 8601.
    pub modified: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The language, two letters (ISO 639-1) where there are two.
    pub lang: Option<String>,
    /// The canonical address.
    pub url: Option<String>,
    /// The lead picture's address.
    pub image: Option<String>,
    /// Who helped, as the page's credit line says ("Additional reporting by …").
    pub credit: Option<String>,
    /// Who published it first.
    pub source: Option<Source>,
}

/// The article found on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// What the page says of it.
    pub metadata: Metadata,
    /// The headline on the page, where it stands apart from the body.
    pub headline: Option<Block>,
    /// The body, in reading order.
    pub body: Vec<Block>,
    /// What belongs to the story without being its text, to be left standing:
    /// byline, date, standfirst, lead picture, pictures with captions, tables.
    pub beside: Vec<NodeId>,
}

/// Why a page has no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoArticle {
    /// There is no text to speak of.
    Empty,
    /// A front page, listing or search result: links to stories, no story.
    Listing,
    /// A consent wall, and nothing else.
    Consent,
    /// A product, login or other page without running text.
    NotProse,
}

/// Finds the article of a page.
///
/// # Errors
///
/// [`NoArticle`] is an answer, not a failure: the page has no article, and why.
pub fn find(document: &Document) -> Result<Article, NoArticle> {
    if document.is_empty() {
        return Err(NoArticle::Empty);
    }
    let head = Head::of(document);
    let linked = linked::read(document);
    let mut metadata = metadata::gather(document, &head, &linked);
    let page = candidate::collect(document);
    let headline = boundary::headline(document, &page, &head.titles(&linked));
    let scene = Scene::of(document, page, headline);
    let headline_node = headline.map(|it| scene.page.candidates[it].node);
    let container = boundary::container(&scene, headline_node);
    let mut range = scene.page.within(document, container);
    if let Some(index) = headline.filter(|it| range.contains(it)) {
        range.start = index + 1;
    }
    let title = headline.map_or_else(
        || candidate::squash(metadata.title.as_deref().unwrap_or_default()),
        |it| scene.page.candidates[it].squashed.clone(),
    );
    let selection = select::select(&scene, range, &title, metadata.url.as_deref());
    decline::judge(&scene, &selection.body)?;
    let heading = headline.map(|it| &scene.page.candidates[it]);
    metadata.title = metadata.title.or_else(|| heading.map(|it| it.text.clone()));
    let description = head.description(&linked);
    let beside = beside::find(&scene, headline, &selection.body, &metadata, description);
    if metadata.byline.is_empty() {
        metadata.byline = metadata::people(beside.byline.as_deref().unwrap_or_default());
    }
    metadata.dek = beside.dek;
    metadata.credit = selection.credit;
    metadata.source = selection.source;
    let block = |index: &usize| {
        let it = &scene.page.candidates[*index];
        Block {
            kind: it.kind,
            node: it.node,
            texts: it.texts.clone(),
        }
    };
    Ok(Article {
        headline: headline.as_ref().map(|it| Block {
            kind: BlockKind::Headline,
            ..block(it)
        }),
        body: selection.body.iter().map(block).collect(),
        beside: beside.nodes,
        metadata,
    })
}
