//! What the page shows of its story about the headline: title, people, day.

use std::iter;
use std::ops::Range;

use super::candidate::Candidate;
use super::metadata::{Site, without_name};
use super::names::Roles;
use super::score::Scene;
use super::{BlockKind, Metadata, Source, Stated, boundary, byline, date, source};
use crate::dom::{Document, NodeId};
use crate::lower;

/// Longer headings are no titles.
const MAX_TITLE_CHARS: usize = 250;

/// Lines around the headline among which people and day are shown.
const LINES_BEFORE: usize = 5;
const LINES_AFTER: usize = 12;

/// Lines behind the body among which they are, if not above it.
const LINES_BEHIND: usize = 12;

/// Where much stands between headline and body, lines about the body's first.
const LINES_ABOVE_BODY: usize = 8;
const LINES_IN_BODY: usize = 5;

/// A byline or a day has no more words.
const MAX_LABEL_WORDS: usize = 12;

/// Who is quoted, with all offices, takes no more words.
const MAX_ATTRIBUTION_WORDS: usize = 20;

/// How far up from a line its block quote is looked for.
const MAX_IN_QUOTE: usize = 6;

/// A line of no more words with a day in it says the day; a longer one may tell of it.
const MAX_DAY_WORDS: usize = 8;

/// The first words of a line.
const MAX_OPENING_BYTES: usize = 16;

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
    site: &Site<'_>,
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
        let title = lower::squash(title);
        title.len() < it.squashed.len()
            && it.squashed.len() < 2 * title.len()
            && it.squashed.ends_with(&title)
    };
    let whole = without_name(&it.text, site);
    let title = stated.iter().find(is_rest).map_or(whole, |it| it);
    Some(title.replace('\u{ad}', ""))
}

/// The body without the lines it opens with that are nothing but its byline or day, or the
/// title once more, and without the times of day that stand alone above a live blog's
/// entries.
pub(super) fn without_labels(scene: &Scene<'_>, body: Vec<usize>, titles: &[String]) -> Vec<usize> {
    let titles: Vec<String> = titles.iter().map(|it| lower::squash(it)).collect();
    let is_title = |it: &Candidate| {
        let is = |title: &String| boundary::is_same(title, &it.squashed);
        it.kind == BlockKind::Heading && titles.iter().any(is)
    };
    let is_clock = |it: &Candidate| !it.in_table && date::is_clock(&it.text);
    let clocks = scene.page.candidates.iter().filter(|it| is_clock(it));
    let is_live = MIN_ENTRIES <= clocks.count();
    let mut is_above = true;
    let is_text = |it: &usize| {
        scene.page.candidates.get(*it).is_some_and(|it| {
            is_above = is_above && (is_label(it) || is_title(it));
            !(is_above || is_live && is_clock(it))
        })
    };
    let res: Vec<usize> = body.iter().copied().filter(is_text).collect();
    if super::decline::is_too_short(scene, &res) {
        return body;
    }
    res
}

/// The body with the lines that close a block quote of it and say whose words they are.
/// HTML 5.2 (4.4.4) has them in a `footer` or `cite`, which elsewhere is no story's text.
pub(super) fn with_attributions(scene: &Scene<'_>, body: &[usize]) -> Vec<usize> {
    let mut res = Vec::with_capacity(body.len());
    for (at, index) in body.iter().enumerate() {
        res.push(*index);
        let next = index + 1;
        if body.get(at + 1) != Some(&next) && is_attribution(scene, *index, next) {
            res.push(next);
        }
    }
    res
}

/// Whether the line `next` is short and the last in the block quote of the line before it.
fn is_attribution(scene: &Scene<'_>, index: usize, next: usize) -> bool {
    let (document, candidates) = (scene.document, &scene.page.candidates);
    let words = &candidates[index];
    let mut around = iter::once(words.node)
        .chain(document.ancestors(words.node))
        .take(MAX_IN_QUOTE);
    let quote = around.find(|it| document.tag(*it) == "blockquote");
    let Some(quote) = quote.filter(|_| words.kind == BlockKind::BlockQuote) else {
        return false;
    };
    let is_inside = |it: &&Candidate| document.contains(quote, it.node);
    let line = candidates.get(next).filter(is_inside);
    let after = candidates.get(next + 1).filter(is_inside);
    after.is_none() && line.is_some_and(|it| it.words <= MAX_ATTRIBUTION_WORDS)
}

/// Whether a line is nothing but a byline or a day.
fn is_label(it: &Candidate) -> bool {
    let is_day = || date::in_line(&it.text).is_some();
    it.words <= MAX_LABEL_WORDS
        && (is_day() || !byline::in_lines(std::slice::from_ref(it)).is_empty())
}

/// Whether a day stands among the first words of a line.
fn opens_with_day(it: &Candidate) -> bool {
    let opening = it.text.get(..MAX_OPENING_BYTES);
    opening.is_some_and(|it| date::in_line(it).is_some())
}

/// The lines about a story's headline and those behind its body.
pub(super) struct About<'a> {
    scene: &'a Scene<'a>,
    /// Headline, or the body's first line; the body's first line.
    top: usize,
    first: usize,
    /// The body's last line.
    last: usize,
    near: Range<usize>,
    above: Range<usize>,
    behind: Range<usize>,
}

impl<'a> About<'a> {
    pub(super) fn of(scene: &'a Scene<'a>, headline: Option<usize>, body: &[usize]) -> Self {
        let candidates = &scene.page.candidates;
        let first = body.first().copied().unwrap_or(0);
        let top = headline.filter(|it| *it < first).unwrap_or(first);
        let near = top.saturating_sub(LINES_BEFORE)..(top + LINES_AFTER).min(first + 2);
        let above = first.saturating_sub(LINES_ABOVE_BODY).max(near.end)..first + LINES_IN_BODY;
        let end = body.last().map_or(0, |it| it + 1);
        let n = candidates.len();
        let within = |it: Range<usize>| it.start.min(it.end).min(n)..it.end.min(n);
        Self {
            scene,
            top,
            first,
            last: end.saturating_sub(1),
            near: within(near),
            above: within(above),
            behind: within(end..end + LINES_BEHIND),
        }
    }

    fn lines(&self, range: &Range<usize>) -> &'a [Candidate] {
        let candidates = &self.scene.page.candidates;
        candidates.get(range.clone()).unwrap_or_default()
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
            return byline::with_others(own, self.lines(&self.near));
        }
        let node = |it: usize| self.scene.page.candidates.get(it).map(|it| it.node);
        let (top, first) = (node(self.top), node(self.first));
        let marked = top
            .zip(first)
            .map(|it| byline::shown(self.scene, it.0, it.1, &site));
        let others = [
            marked.unwrap_or_default(),
            byline::in_lines(self.lines(&self.near)),
            byline::on_card(&stated.head),
            byline::in_lines(self.lines(&self.behind)),
            byline::signed(self.scene.page.candidates.get(self.last)),
            own,
            all,
        ];
        let mut others = others.into_iter();
        others.find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// Where the story is from, by a line about it or its first words.
    pub(super) fn source(&self, is_own: impl Fn(&str) -> bool) -> Option<Source> {
        let document = self.scene.document;
        let about = [&self.near, &self.behind].map(Clone::clone);
        let mut about = about.into_iter().flatten();
        let candidates = &self.scene.page.candidates;
        let in_line = |it: usize| {
            let line = candidates.get(it)?;
            let is_caption = self.scene.roles(it).any(Roles::CAPTION);
            let people = || byline::of_line(line);
            let found = source::in_line(document, line)
                .or_else(|| source::in_byline(&mut people(), &is_own))
                .filter(|_| !is_caption);
            found.filter(|it| !it.name.as_deref().is_some_and(&is_own))
        };
        let first = candidates.get(self.first);
        about
            .find_map(in_line)
            .or_else(|| source::in_dateline(&first?.text))
    }

    /// Puts right, or in, when it was published.
    ///
    /// A time that is stated as that of Greenwich is of another day than the reader's
    /// and the writer's for hours: the day shown counts.
    pub(super) fn date(&self, stated: &Stated, metadata: &mut Metadata) {
        if let Some(published) = &metadata.published {
            let is_shown = |day: &String| published.starts_with(day.as_str());
            let days: Vec<String> = self.days(&self.near, usize::MAX).collect();
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
        metadata.published = timed
            .or_else(|| self.days(&self.near, MAX_DAY_WORDS).next())
            .or_else(|| self.days(&self.above, MAX_DAY_WORDS).next())
            .or_else(|| of_page.and_then(date::iso))
            .or_else(|| self.days(&self.behind, MAX_DAY_WORDS).next())
            .or_else(|| self.days(&self.near, usize::MAX).next())
            .or_else(|| self.times(0, self.scene.page.candidates.len()));
    }

    /// The days in short lines of no more than so many words, those of captions left out.
    fn days(&self, range: &Range<usize>, max_words: usize) -> impl Iterator<Item = String> {
        let is_day = move |(index, it): &(usize, &Candidate)| {
            (it.words <= max_words || opens_with_day(it))
                && it.chars < MAX_DATE_LINE_CHARS
                && (*index < self.first || it.link_density() < 0.5)
                && !self.scene.roles(*index).any(Roles::CAPTION)
        };
        let lines = range.clone().zip(self.lines(range)).filter(is_day);
        // Elements may stand side by side without a blank: `Ada MoorJun 10, 2025`.
        let spaced = |it: &Candidate| {
            let texts = it.texts.iter().map(|text| self.scene.document.text(*text));
            texts.collect::<Vec<_>>().join(" ")
        };
        lines.filter_map(move |(_, it)| {
            date::in_line(&it.text).or_else(|| date::in_line(&spaced(it)))
        })
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
