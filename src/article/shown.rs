//! What the page shows of its story about the headline: title, people, day.

use super::candidate::{Candidate, squash};
use super::score::Scene;
use super::{Metadata, Stated, byline, date};
use crate::dom::{Document, NodeId};

/// Longer headings are no titles.
const MAX_TITLE_CHARS: usize = 250;

/// Lines around the headline among which people and day are shown.
const LINES_BEFORE: usize = 5;
const LINES_AFTER: usize = 12;

/// Lines behind the body among which they are, if not above it.
const LINES_BEHIND: usize = 8;

/// A byline or a day has no more words.
const MAX_LABEL_WORDS: usize = 12;

/// A page with as many times of day in lines of their own is a live blog.
const MIN_ENTRIES: usize = 3;

/// Longer lines with a date in them tell of something else.
const MAX_DATE_LINE_CHARS: usize = 150;

/// The title: the page's heading, whatever the page states elsewhere, for that is often
/// cut, or written for search engines. Where a kicker stands in the heading, what is
/// stated without it.
pub(super) fn title(
    document: &Document,
    heading: Option<&Candidate>,
    stated: &[String],
) -> Option<String> {
    let first = stated.first().cloned();
    let Some(it) = heading else {
        return first;
    };
    let is_whole = document.tag(it.node) == "h1" && 3 <= it.words && it.chars < MAX_TITLE_CHARS;
    if !is_whole {
        return first.or_else(|| Some(it.text.clone()));
    }
    let is_rest = |title: &&String| {
        let title = squash(title);
        title.len() < it.squashed.len()
            && it.squashed.len() < 2 * title.len()
            && it.squashed.ends_with(&title)
    };
    let rest = stated.iter().find(is_rest);
    Some(rest.unwrap_or(&it.text).replace('\u{ad}', ""))
}

/// The body without the lines it opens with that are nothing but its byline or day, and
/// without the times of day that stand alone above a live blog's entries.
pub(super) fn without_labels(scene: &Scene<'_>, body: Vec<usize>) -> Vec<usize> {
    let is_clock = |it: &Candidate| !it.in_table && date::is_clock(&it.text);
    let clocks = scene.page.candidates.iter().filter(|it| is_clock(it));
    let is_live = MIN_ENTRIES <= clocks.count();
    let mut is_above = true;
    let is_text = |it: &usize| {
        scene.page.candidates.get(*it).is_some_and(|it| {
            is_above &= is_label(it);
            !(is_above || is_live && is_clock(it))
        })
    };
    let res: Vec<usize> = body.iter().copied().filter(is_text).collect();
    if super::decline::is_too_short(scene, &res) {
        return body;
    }
    res
}

/// Whether a line is nothing but a byline or a day.
fn is_label(it: &Candidate) -> bool {
    let is_day = || date::in_line(&it.text).is_some();
    it.words <= MAX_LABEL_WORDS
        && (is_day() || !byline::in_lines(std::slice::from_ref(it)).is_empty())
}

/// The lines about a story's headline and those behind its body.
pub(super) struct About<'a> {
    scene: &'a Scene<'a>,
    /// Headline, or the body's first line; the body's first line.
    top: usize,
    first: usize,
    near: &'a [Candidate],
    behind: &'a [Candidate],
}

impl<'a> About<'a> {
    pub(super) fn of(scene: &'a Scene<'a>, headline: Option<usize>, body: &[usize]) -> Self {
        let candidates = &scene.page.candidates;
        let first = body.first().copied().unwrap_or(0);
        let top = headline.filter(|it| *it < first).unwrap_or(first);
        let near = top.saturating_sub(LINES_BEFORE)..(top + LINES_AFTER).min(first + 2);
        let end = body.last().map_or(0, |it| it + 1);
        let behind = end..(end + LINES_BEHIND).min(candidates.len());
        let lines = |range| candidates.get(range).unwrap_or_default();
        Self {
            scene,
            top,
            first,
            near: lines(near.start..near.end.min(candidates.len())),
            behind: lines(behind),
        }
    }

    /// Who wrote it: the people stated; where none of them looks like a person, or they
    /// are only the site, those that the page shows.
    pub(super) fn people(&self, stated: &Stated) -> Vec<String> {
        let site = stated.head.site(stated.url.as_deref());
        let publisher = stated.linked.site.as_deref();
        let all = byline::stated(&stated.head, &stated.linked);
        let own = all.iter();
        let own = own.filter(|it| !site.is_called(it) && publisher != Some(it.as_str()));
        let own: Vec<String> = own.cloned().collect();
        if own.iter().any(|it| byline::is_person(it)) {
            return own;
        }
        let node = |it: usize| self.scene.page.candidates.get(it).map(|it| it.node);
        let (top, first) = (node(self.top), node(self.first));
        let marked = top
            .zip(first)
            .map(|it| byline::shown(self.scene, it.0, it.1, &site));
        let others = [
            marked.unwrap_or_default(),
            byline::in_lines(self.near),
            byline::on_card(&stated.head),
            byline::in_lines(self.behind),
            own,
            all,
        ];
        let mut others = others.into_iter();
        others.find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// Puts right, or in, when it was published.
    ///
    /// A time that is stated as that of Greenwich is of another day than the reader's
    /// and the writer's for hours: the day shown counts.
    pub(super) fn date(&self, stated: &Stated, metadata: &mut Metadata) {
        let short = |it: &&Candidate| it.chars < MAX_DATE_LINE_CHARS;
        let of_line = |it: &Candidate| date::in_line(&it.text);
        if let Some(published) = &metadata.published {
            let is_shown = |day: &String| published.starts_with(day.as_str());
            let days: Vec<String> = self.near.iter().filter(short).filter_map(of_line).collect();
            let modified = metadata.modified.as_deref().unwrap_or_default();
            let is_local = |day: &&String| {
                !modified.starts_with(day.as_str()) && date::is_day_of(published, day)
            };
            if !days.iter().any(is_shown)
                && let Some(day) = days.iter().find(is_local)
            {
                metadata.published = Some(day.clone());
            }
            return;
        }
        let of_page = stated.linked.page_published.as_deref();
        let timed = self.times(self.top.saturating_sub(LINES_BEFORE), self.first + 2);
        let unlinked = |it: &&Candidate| short(it) && it.link_density() < 0.5;
        metadata.published = timed
            .or_else(|| self.near.iter().filter(short).find_map(of_line))
            .or_else(|| of_page.and_then(date::iso))
            .or_else(|| self.behind.iter().filter(unlinked).find_map(of_line))
            .or_else(|| self.times(0, self.scene.page.candidates.len()));
    }

    /// The first `time` element that states when, from one candidate up to another.
    fn times(&self, from: usize, to: usize) -> Option<String> {
        let document = self.scene.document;
        let node = |it: usize| self.scene.page.candidates.get(it).map(|it| it.node.0);
        let end = node(to).unwrap_or(document.len() as u32);
        let start = if from == 0 {
            0
        } else {
            node(from).unwrap_or(0)
        };
        (start..end)
            .map(NodeId)
            .filter(|it| document.tag(*it) == "time")
            .find_map(|it| document.attribute(it, "datetime").and_then(date::iso))
    }
}
