//! Whether what was found is an article at all; why not.

use super::boundary::is_same;
use super::candidate::{Candidate, Page};
use super::feature::{count, log, percent};
use super::letters::Sort;
use super::metadata::Head;
use super::names::Roles;
use super::score::Scene;
use super::{BlockKind, Linked, NoArticle, Stated, fitted};
use crate::dom::{Document, NodeId, words};
use crate::lower;
use crate::table::is_one_of;

/// A body with less running text than this is no story.
const MIN_BODY_CHARS: usize = 200;

/// A line of this many words that is all link is another story's headline.
const MIN_TEASER_WORDS: usize = 4;

/// More such lines than this, and the page is called a list of stories or wares.
const MIN_TEASERS: usize = 8;

/// With no more such lines, nothing for sale and no word of a list, a page of running
/// text is what it looks like, however bare.
const FEW_TEASERS: usize = 2;

/// As many may stand in a box of what is read most, beside a text that is so many times
/// as long: the scorer knows no page as bare as four paragraphs and such a box
/// (`tests/browser/live/columns.html`), and would decline one in ten.
const BOX_TEASERS: usize = 6;
const BOX_SHARE: usize = 4;

/// Says why a page has no article; `Ok` where it has one.
pub(super) fn judge(
    scene: &Scene<'_>,
    stated: &Stated,
    headline: Option<usize>,
    body: &[usize],
) -> Result<(), NoArticle> {
    let candidates = &scene.page.candidates;
    let of_body = || body.iter().filter_map(|it| candidates.get(*it));
    let told = chars(of_body());
    let is_short = told < MIN_BODY_CHARS;
    let teasers = || candidates.iter().filter(|it| is_teaser(it));
    let n_teasers = teasers().count();
    // So many other stories' headlines that the page may be a list of them.
    let is_box = n_teasers <= BOX_TEASERS && BOX_SHARE * chars(teasers()) <= told;
    let has_teasers = FEW_TEASERS < n_teasers && !is_box;
    let is_list = has_teasers || offers(candidates) || states_list(stated);
    let is_article = || fitted::is_article(&row(scene, stated, headline, body));
    let is_consent = consent_chars(of_body()) * 2 > told;
    if !is_short && !is_consent && (!is_list || is_article()) {
        return Ok(());
    }
    let all = chars(candidates);
    let links: usize = candidates.iter().map(|it| it.link_chars).sum();
    Err(if all < 20 {
        NoArticle::Empty
    } else if is_consent || (is_short && all < 2 * consent_chars(candidates)) {
        NoArticle::Consent
    } else if all < 2 * links || MIN_TEASERS < n_teasers {
        NoArticle::Listing
    } else {
        NoArticle::NotProse
    })
}

fn chars<'a>(blocks: impl IntoIterator<Item = &'a Candidate>) -> usize {
    blocks.into_iter().map(|it| it.chars).sum()
}

/// Characters in blocks that speak of consent.
fn consent_chars<'a>(blocks: impl IntoIterator<Item = &'a Candidate>) -> usize {
    chars(blocks.into_iter().filter(|it| it.marks.consent))
}

/// Whether a body has too little text for a story.
pub(super) fn is_too_short(scene: &Scene<'_>, body: &[usize]) -> bool {
    let candidates = body.iter().filter_map(|it| scene.page.candidates.get(*it));
    chars(candidates) < MIN_BODY_CHARS
}

fn offers(candidates: &[Candidate]) -> bool {
    let mut lines = candidates.iter();
    lines.any(|it| {
        it.marks.trade || (it.letters.has_price && !it.in_table && it.words < MIN_TEASER_WORDS)
    })
}

fn states_list(stated: &Stated) -> bool {
    let mut types = stated.linked.types.iter();
    types.any(|it| matches!(it.as_str(), "product" | "itemlist" | "collectionpage"))
}

fn is_teaser(it: &Candidate) -> bool {
    0.8 < it.link_density() && MIN_TEASER_WORDS <= it.words
}

/// What the fitted scorer sees of the page as a whole, 0 to 255 each.
pub(super) fn row(
    scene: &Scene<'_>,
    stated: &Stated,
    headline: Option<usize>,
    body: &[usize],
) -> Vec<u8> {
    let mut res = Vec::with_capacity(48);
    of_body(scene, headline, body, &mut res);
    of_page(&scene.page, &mut res);
    of_statement(scene, stated, headline, &mut res);
    of_cards(scene, stated, headline, &mut res);
    res
}

/// What cards of stories and a ware's own price show: days in lines of their own, prices
/// soon after the headline, controls, names.
fn of_cards(scene: &Scene<'_>, stated: &Stated, headline: Option<usize>, row: &mut Vec<u8>) {
    let candidates = &scene.page.candidates;
    let days = candidates
        .iter()
        .filter(|it| it.letters.has_20 && it.words <= MAX_DAY_WORDS);
    let near = candidates
        .iter()
        .skip(headline.unwrap_or(0))
        .take(NEAR_PRICE);
    let is_price = |it: &&Candidate| it.letters.has_price && it.words < MIN_TEASER_WORDS;
    let document = scene.document;
    let controls = |name: &str| {
        document
            .ids()
            .filter(|it| document.tag(*it) == name)
            .count()
    };
    let of_wares = scene.page.roles.iter().filter(|it| it.any(Roles::SHOP));
    let mut types = stated.linked.types.iter();
    row.extend([
        log(days.count()),
        count(near.filter(is_price).count()),
        log(controls("button")),
        log(controls("select")),
        u8::from(types.any(|it| it.ends_with("article") || it.ends_with("posting"))),
        log(of_wares.count()),
        of_classes(document),
    ]);
}

/// What kind of page the words of the root's and the body's names speak of, as content
/// management systems write them: 1 for lists, 2 for stories, 4 for archives and shops.
fn of_classes(document: &Document) -> u8 {
    let mut res = 0;
    let is_root = |it: &NodeId| matches!(document.tag(*it), "html" | "body");
    for id in document.ids().filter(is_root) {
        words::each(document, id, |word| {
            res |= u8::from(is_one_of(word, OF_LISTS));
            res |= 2 * u8::from(is_one_of(word, OF_STORIES));
            res |= 4 * u8::from(is_one_of(word, OF_ARCHIVES));
        });
    }
    res
}

/// A day in a line of its own has no more words.
const MAX_DAY_WORDS: usize = 6;

/// Among so many lines from the headline on is a ware's own price.
const NEAR_PRICE: usize = 30;

fn of_body(scene: &Scene<'_>, headline: Option<usize>, body: &[usize], row: &mut Vec<u8>) {
    let candidates = &scene.page.candidates;
    let blocks = || body.iter().filter_map(|it| candidates.get(*it));
    let sum = |of: fn(&Candidate) -> usize| blocks().map(of).sum::<usize>();
    let chars = sum(|it| it.chars);
    let all: usize = candidates.iter().map(|it| it.chars).sum();
    let prose: usize = body.iter().filter_map(|it| scene.prose.get(*it)).sum();
    let headings = blocks().filter(|it| it.kind == BlockKind::Heading);
    let span = body.last().copied().unwrap_or(0) + 1 - body.first().copied().unwrap_or(0);
    row.extend([
        log(chars),
        percent(chars, all),
        log(chars / body.len().max(1)),
        percent(prose, chars),
        percent(sum(|it| it.link_chars), chars),
        percent(sum(|it| it.bold_chars), chars),
        percent(headings.count(), body.len()),
        log(longest_run(scene, body)),
        percent(longest_run(scene, body), chars),
        percent(largest_parent(scene, body), chars),
        percent(body.len(), span),
        percent(sum(|it| it.letters.n_capital as usize), sum(|it| it.words)),
        count(sum(|it| it.letters.count(Sort::Dollar))),
        body.first()
            .zip(headline)
            .map_or(255, |(first, headline)| log(first.abs_diff(headline))),
    ]);
}

/// The most characters of running text in blocks of the body one after the other.
fn longest_run(scene: &Scene<'_>, body: &[usize]) -> usize {
    let (mut best, mut run, mut before) = (0, 0, usize::MAX);
    for index in body {
        let prose = scene.prose.get(*index).copied().unwrap_or(0);
        let goes_on = before.wrapping_add(1) == *index && 0 < prose;
        run = if goes_on { run + prose } else { prose };
        best = best.max(run);
        before = *index;
    }
    best
}

/// The most characters of the body in blocks with one parent, counted as the walk
/// comes by: a parent that is left and come back to counts anew.
fn largest_parent(scene: &Scene<'_>, body: &[usize]) -> usize {
    let (mut best, mut run, mut before): (usize, usize, Option<NodeId>) = (0, 0, None);
    for it in body.iter().filter_map(|it| scene.page.candidates.get(*it)) {
        let parent = scene.document.parent(it.node);
        run = if parent == before {
            run + it.chars
        } else {
            it.chars
        };
        best = best.max(run);
        before = parent;
    }
    best
}

fn of_page(page: &Page, row: &mut Vec<u8>) {
    let n = |test: fn(&Candidate) -> bool| page.candidates.iter().filter(|it| test(it)).count();
    let sum = |of: fn(&Candidate) -> usize| page.candidates.iter().map(of).sum::<usize>();
    let headings = n(|it| it.kind == BlockKind::Heading);
    let long = n(|it| 200 < it.chars && it.link_density() < 0.5);
    row.extend([
        percent(sum(|it| it.link_chars), sum(|it| it.chars)),
        log(n(is_teaser)),
        percent(n(is_teaser), page.candidates.len()),
        log(long),
        percent(long, headings + 1),
        log(n(|it| 0 < it.letters.count(Sort::Dollar))),
        log(n(|it| it.letters.has_price)),
        count(n(|it| it.marks.trade)),
    ]);
}

fn of_statement(scene: &Scene<'_>, stated: &Stated, headline: Option<usize>, row: &mut Vec<u8>) {
    let Stated { head, linked, .. } = stated;
    let heading = headline.and_then(|it| scene.page.candidates.get(it));
    let title = stated.titles.first().map_or("", String::as_str);
    let title = lower::squash(title);
    let is_titled = heading.is_some_and(|it| is_same(&title, &it.squashed));
    row.extend([
        kind(head),
        u8::from(
            head.get("product:price:amount og:price:amount price")
                .is_some(),
        ),
        microdata(scene.document),
        u8::from(has_date(head, linked)),
        u8::from(!linked.authors.is_empty() || head.get("author article:author").is_some()),
        u8::from(is_titled) + u8::from(heading.is_some()),
        heading.map_or(0, |it| count(it.words)),
        count(title.len() / 4),
    ]);
    address(stated.url.as_deref().unwrap_or_default(), row);
}

/// What microdata the page has: 2 for a ware, 1 for a story.
fn microdata(document: &Document) -> u8 {
    let mut res = 0;
    for id in document.ids() {
        let kind = document.attribute(id, "itemtype").unwrap_or_default();
        res |= 2 * u8::from(kind.ends_with("/Product"));
        res |= u8::from(kind.ends_with("Article") || kind.ends_with("Posting"));
    }
    res
}

fn has_date(head: &Head, linked: &Linked) -> bool {
    linked.published.is_some() || head.get("article:published_time date").is_some()
}

fn kind(head: &Head) -> u8 {
    match head.get("og:type") {
        Some("article") => 3,
        Some("website" | "blog") => 1,
        Some(it) if it.contains("product") => 0,
        None => 2,
        Some(_) => 4,
    }
}

/// What the address of the page shows: stories have long names, lists short ones.
fn address(url: &str, row: &mut Vec<u8>) {
    let path = url.split_once("//").map_or(url, |it| it.1);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_end_matches('/').split('/');
    let depth = parts.clone().count();
    let last = parts.next_back().filter(|_| 1 < depth).unwrap_or_default();
    let digits = path.bytes().filter(u8::is_ascii_digit).count();
    row.extend([
        count(depth),
        count(last.len()),
        count(digits),
        u8::from(has(path, OF_LISTS)) + 2 * u8::from(has(path, OF_STORIES)),
    ]);
}

/// Whether a part of the path is one of these words.
fn has(path: &str, words: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    parts.any(|part| words.split(' ').any(|it| part.eq_ignore_ascii_case(it)))
}

/// What folders of wares and lists are called.
const OF_LISTS: &str = "a author c cart categories category collection collections detail item \
    kategorie list lists p page product products producto productos produkt produkte search \
    shop shopping store tag tags topic topics";

/// What content management systems call pages that are no story.
const OF_ARCHIVES: &str = "archive archives home taxonomy woocommerce";

/// What folders of stories are called.
const OF_STORIES: &str = "actualites amp article articles artikel blog blogs news noticia \
    noticias post posts stories story";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_body_tell_what_page_it_is() {
        let of = |class: &str| {
            let page = format!("<body class='{class}'><p class='shop'>x</p></body>");
            of_classes(&crate::dom::html::parse(&page, None))
        };
        assert_eq!(of("category travel"), 1);
        assert_eq!(of("single single-post"), 2);
        assert_eq!(of("tax-product_cat woocommerce"), 5);
        assert_eq!(of("wide"), 0);
    }
}
