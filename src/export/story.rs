//! What is exported, story by story: each with its highlights.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::wire::record::COLORS;
use crate::wire::{Article, Highlight, Library};

/// An article and what was kept of it.
pub(super) struct Story<'a> {
    /// The article; where the records have none, what its highlights say of it.
    pub article: Cow<'a, Article>,
    /// In the order in which they stand on the page.
    pub highlights: Vec<&'a Highlight>,
}

/// The stories of a library in its order, those after them of which there are only
/// highlights. What is deleted is left out.
pub(super) fn stories(library: &Library) -> Vec<Story<'_>> {
    let articles = library.articles.iter().filter(|it| it.deleted.is_none());
    let mut res: Vec<Story<'_>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for it in articles {
        places.entry(&it.id).or_insert(res.len());
        res.push(Story {
            article: Cow::Borrowed(it),
            highlights: Vec::new(),
        });
    }
    for it in library.highlights.iter().filter(|it| it.deleted.is_none()) {
        let place = *places.entry(&it.article).or_insert(res.len());
        if place == res.len() {
            res.push(Story {
                article: Cow::Owned(known_by(it)),
                highlights: Vec::new(),
            });
        }
        res[place].highlights.push(it);
    }
    for story in &mut res {
        story
            .highlights
            .sort_by_key(|it| (it.selectors.start, it.selectors.end));
    }
    res
}

/// What a highlight says of its article.
fn known_by(it: &Highlight) -> Article {
    Article {
        id: it.article.clone(),
        url: it.url.clone(),
        title: it.url.clone(),
        ..Article::default()
    }
}

impl Story<'_> {
    /// The address to link to, if there is one.
    pub(super) fn url(&self) -> Option<&str> {
        let canonical = self.article.canonical.as_deref();
        Some(canonical.unwrap_or(&self.article.url)).filter(|it| is_web(it))
    }

    /// The headline, or words for one.
    pub(super) fn title(&self) -> &str {
        let title = self.article.title.trim();
        if title.is_empty() { "Untitled" } else { title }
    }

    /// The day of publication, if it is one.
    pub(super) fn day(&self) -> Option<&str> {
        day(self.article.published.as_deref()?)
    }
}

/// The day of an ISO 8601 time.
pub(super) fn day(time: &str) -> Option<&str> {
    let day = time.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, it)| match at {
        4 | 7 => it == b'-',
        _ => it.is_ascii_digit(),
    });
    is_day.then_some(day)
}

/// Whether an address may stand in a link: imports bring any.
pub(super) fn is_web(url: &str) -> bool {
    let scheme = url.split_once("://").map(|it| it.0);
    let is_http = |it: &str| it.eq_ignore_ascii_case("http") || it.eq_ignore_ascii_case("https");
    scheme.is_some_and(is_http) && !url.contains(|it: char| it.is_whitespace() || it.is_control())
}

/// A colour that is one of ours.
pub(super) fn color(name: &str) -> &str {
    if COLORS.contains(&name) {
        name
    } else {
        COLORS[0]
    }
}
