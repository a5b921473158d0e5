//! The article on a page: its body's blocks in order, its metadata; or why there is none.

mod beside;
mod boundary;
mod byline;
mod candidate;
mod date;
mod decline;
mod embed;
mod feature;
mod fitted;
mod json;
mod letters;
mod lexicon;
mod linked;
pub(crate) mod matcher;
mod metadata;
pub(crate) mod names;
mod pages;
mod phrase;
mod repeat;
mod rows;
mod score;
mod select;
mod shown;
mod source;
mod tally;
mod trees;

use crate::dom::{Document, NodeId};
use crate::lower;
use crate::table::is_one_of;
use candidate::Candidate;
use linked::Linked;
use metadata::Head;
use score::Scene;
use select::Selection;

/// A page with more runs of text than this is an archive or an attack; the rules
/// alone are quick enough for it.
const MAX_SCORED_CANDIDATES: usize = 20_000;

/// What stands above advertisements, squashed.
const AD_LABELS: &str =
    "advertisement anzeige werbung publicidad publicidade publicité pubblicità реклама 广告";

/// Hundredths of a logit that a heading gets for the body under it, or loses for want of
/// it: on sites not seen, one story in a hundred more comes out whole.
const HEADING_BONUS: i32 = 100;

/// Hundredths of a logit that the first and the last lines of a body need to stay where
/// they are mostly bold or italic: notes of editors, what the writer does, where a story
/// appeared first. Only once the body is found is it known what stands at its ends.
const SET_OFF_SCORE: i32 = 200;

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
    let stated = Stated::of(document);
    let found = Found::on(document, &stated);
    let scene = &found.scene;
    let body = if MAX_SCORED_CANDIDATES < scene.page.candidates.len() {
        found.ruled.body.clone()
    } else {
        found.body(&stated)
    };
    decline::judge(scene, &stated, found.headline, &body)?;
    let mut metadata = metadata::gather(document, &stated.head, &stated.linked);
    let body = shown::without_labels(scene, body, &stated.titles);
    let body = shown::with_attributions(scene, &body);
    let about = shown::About::of(scene, found.headline, &body);
    metadata.byline = about.people(&stated);
    about.date(&stated, &mut metadata);
    let heading = found.headline.map(|it| &scene.page.candidates[it]);
    let site = stated.head.site(stated.url.as_deref());
    metadata.title = shown::title(document, heading, &stated.titles, &site);
    let description = stated.head.description(&stated.linked);
    let beside = beside::find(scene, found.headline, &body, &metadata, description);
    if metadata.lang.is_none() {
        let lines = body.iter().map(|it| &scene.page.candidates[*it]);
        metadata.lang = crate::language::of(lines.map(|it| it.text.as_str()));
    }
    metadata.dek = beside.dek;
    metadata.credit = found.ruled.credit.clone();
    let told = || {
        let based_on = stated.linked.based_on.as_deref();
        source::stated(based_on, stated.url.as_deref(), document.url())
    };
    let is_own = |name: &str| {
        site.is_called(name) || [&metadata.site, &stated.linked.site].contains(&&Some(name.into()))
    };
    let by = source::in_byline(&mut metadata.byline, is_own);
    let source = found.ruled.source.clone().or_else(told);
    metadata.source = source.or_else(|| about.source(is_own)).or(by);
    Ok(Article {
        headline: heading.map(|it| block(it, BlockKind::Headline)),
        body: body
            .iter()
            .map(|it| &scene.page.candidates[*it])
            .map(|it| block(it, it.kind))
            .collect(),
        beside: beside.nodes,
        metadata,
    })
}

/// The candidates of a page, each with its text and what the fitted scorer sees of
/// it: for the program that fits it.
#[doc(hidden)]
pub fn features(document: &Document) -> Vec<(String, Vec<u8>)> {
    let stated = Stated::of(document);
    let found = Found::on(document, &stated);
    let context = found.context(&stated);
    let features = feature::Features::of(&found.scene, &context);
    let candidates = found.scene.page.candidates.iter().enumerate();
    candidates
        .map(|(index, it)| {
            let mut row = Vec::new();
            features.read(index, &mut row);
            (it.text.clone(), row)
        })
        .collect()
}

/// What the fitted scorer sees of a page as a whole: for the program that fits it.
#[doc(hidden)]
pub fn page_features(document: &Document) -> Vec<u8> {
    let stated = Stated::of(document);
    let found = Found::on(document, &stated);
    let body = found.body(&stated);
    decline::row(&found.scene, &stated, found.headline, &body)
}

/// A body without the doubted lines at its ends.
fn without_ends(mut body: Vec<usize>, doubted: &[bool]) -> Vec<usize> {
    let is_sure = |it: &bool| !it;
    if let (Some(first), Some(last)) = (
        doubted.iter().position(is_sure),
        doubted.iter().rposition(is_sure),
    ) {
        body.truncate(last + 1);
        body.drain(..first);
    }
    body
}

fn block(it: &Candidate, kind: BlockKind) -> Block {
    Block {
        kind,
        node: it.node,
        texts: it.texts.clone(),
    }
}

/// What the page states of its article, outside of its text.
struct Stated {
    head: Head,
    linked: Linked,
    titles: Vec<String>,
    url: Option<String>,
}

impl Stated {
    fn of(document: &Document) -> Self {
        let head = Head::of(document);
        let linked = linked::read(document);
        let url = head.url(document, &linked);
        Self {
            titles: head.titles(&linked, url.as_deref()),
            url,
            head,
            linked,
        }
    }
}

/// What the rules find: the story's place, and their own idea of its body.
struct Found<'d> {
    scene: Scene<'d>,
    headline: Option<usize>,
    place: boundary::Place,
    /// The headline's words, squashed.
    title: String,
    ruled: Selection,
}

impl<'d> Found<'d> {
    fn on(document: &'d Document, stated: &Stated) -> Self {
        let page = candidate::collect(document);
        let headline = boundary::headline(document, &page, &stated.titles);
        let scene = Scene::of(document, page, headline);
        let heading = headline.map(|it| &scene.page.candidates[it]);
        let place = boundary::place(&scene, headline);
        let mut range = scene.page.within(document, place.container);
        if let Some(index) = headline.filter(|it| range.contains(it)) {
            range.start = index + 1;
        }
        let stated_title = stated.titles.first().map_or("", String::as_str);
        let title = heading.map_or_else(|| lower::squash(stated_title), |it| it.squashed.clone());
        let ruled = select::select(&scene, range, &title, stated.url.as_deref());
        Self {
            scene,
            headline,
            place,
            title,
            ruled,
        }
    }

    /// What the fitted scorer looks at the candidates with.
    fn context<'a>(&'a self, stated: &'a Stated) -> feature::Context<'a> {
        feature::Context {
            headline: self.headline,
            container: self.place.container,
            ruled: &self.ruled.body,
            title: &self.title,
            description: stated.head.description(&stated.linked).unwrap_or_default(),
            body: stated.linked.body.as_deref().unwrap_or_default(),
        }
    }

    /// The body by the fitted scorer, without what the rules know for sure not to
    /// be text of the story.
    fn body(&self, stated: &Stated) -> Vec<usize> {
        let context = self.context(stated);
        let features = feature::Features::of(&self.scene, &context);
        let mut row = Vec::new();
        let mut score = |it: usize| {
            let line = &self.scene.page.candidates[it].squashed;
            let is_never = is_one_of(line, AD_LABELS) || self.ruled.never.contains(&it);
            if Some(it) == self.headline || is_never {
                return rows::NEVER;
            }
            features.read(it, &mut row);
            fitted::score(&row)
        };
        let story = self
            .scene
            .page
            .within(self.scene.document, self.place.story);
        let mut scores: Vec<i32> = story.clone().map(&mut score).collect();
        rows::fill(&self.scene, story.start, &mut scores);
        let mut body = Vec::new();
        let mut doubted = Vec::new();
        for (at, index) in story.enumerate() {
            let score = scores[at] + self.bonus(index, &scores[at + 1..]);
            if 0 < score {
                body.push(index);
                doubted.push(score < SET_OFF_SCORE && self.is_set_off(index));
            }
        }
        let body = without_ends(body, &doubted);
        // On a page of few lines there is too little to judge by.
        if decline::is_too_short(&self.scene, &body) {
            return self.ruled.body.clone();
        }
        body
    }

    /// Whether most of a line is bold or italic.
    fn is_set_off(&self, index: usize) -> bool {
        let line = self.scene.page.candidates.get(index);
        line.is_some_and(|it| it.chars < 2 * it.bold_chars)
    }

    /// What speaks for a heading, or against it: that body follows, or none.
    fn bonus(&self, index: usize, next: &[i32]) -> i32 {
        let kind = self.scene.page.candidates.get(index).map(|it| it.kind);
        let mut next = next.iter().take(2).map(|it| 0 < *it);
        if kind != Some(BlockKind::Heading) {
            0
        } else if next.next() == Some(true) {
            HEADING_BONUS
        } else if next.next() == Some(true) {
            0
        } else {
            -HEADING_BONUS
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubted_lines_go_at_the_ends_only() {
        let body = vec![3, 4, 6, 7, 9];
        let doubted = [true, false, true, false, true];
        assert_eq!(without_ends(body.clone(), &doubted), [4, 6, 7]);
        assert_eq!(without_ends(body.clone(), &[true; 5]), body);
        assert!(without_ends(Vec::new(), &[]).is_empty());
    }
}
