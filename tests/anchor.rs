//! Highlights are found again: on the page as it was, and on the page after its
//! editors were at it, beside the matcher of Hypothesis on the same edits.

#![expect(clippy::print_stdout, reason = "the tallies are read by people")]

#[path = "anchor/edits.rs"]
mod edits;
#[path = "js/peers/ask.rs"]
mod peer;
#[path = "anchor/prose.rs"]
mod prose;

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
    time::Instant,
};

use edits::{Dice, EDITS, Edited};
use pullquote::anchor::{self, Page, Selector};
use pullquote::dom::{Document, html, packed};
use pullquote::text::Span;
use serde_json::{Value, json};

/// Passages of each story for each sort of edit.
const PASSAGES: usize = 40;

/// A passage that was marked, and an edited page to find it on.
struct Case {
    how: &'static str,
    selector: Selector,
    /// How many letters were marked.
    letters: usize,
    /// Which of the edited pages.
    page: usize,
    /// Where its letters stand now, in characters; `None` where most are gone.
    truth: Option<Range<usize>>,
    /// Where each of those that are left stands.
    left: Vec<usize>,
}

/// What became of the passages.
#[derive(Clone, Copy, Default)]
struct Tally {
    all: usize,
    right: usize,
    lost: usize,
    wrong: usize,
    gone: usize,
}

#[test]
fn nearly_every_passage_is_found_on_the_unchanged_page() {
    let (mut all, mut right) = (0, 0);
    for paragraphs in stories() {
        let page = page(&paragraphs.join("\n"));
        let mut dice = Dice::new(3);
        let selectors: Vec<Selector> = (0..300)
            .map(|_| anchor::describe(&page, passage(page.as_str(), &mut dice)))
            .collect();
        for (it, found) in selectors.iter().zip(anchor::find(&page, &selectors)) {
            all += 1;
            right += usize::from(found.map(|it| it.span) == it.position);
        }
    }
    println!("unchanged: {right} of {all}");
    assert!(all * 99 <= right * 100, "{right} of {all}");
}

#[test]
fn edited_pages_keep_their_highlights_and_none_is_placed_wrongly() {
    let (pages, cases) = cases();
    let start = Instant::now();
    let ours = ours(&pages, &cases);
    let took = start.elapsed();
    let tally = report("ours", &cases, &ours);
    println!("{took:?} for {} passages", cases.len());
    assert!(tally.all * 95 <= tally.right * 100, "too few are right");
    assert!(
        (tally.wrong + tally.gone) * 1000 < cases.len() * 5,
        "too many are wrong"
    );
    let Some(theirs) = theirs(&pages, &cases) else {
        println!("the peer is not installed: npm ci in tests/js");
        return;
    };
    let peer = report("Hypothesis", &cases, &theirs);
    assert!(peer.right < tally.right, "the peer finds more");
    assert!(
        tally.wrong + tally.gone < peer.wrong + peer.gone,
        "the peer is wrong less often"
    );
}

/// Tells how it went, edit by edit.
fn report(name: &str, cases: &[Case], found: &[Option<Range<usize>>]) -> Tally {
    let mut sum = Tally::default();
    println!("{name:>12}: edit, passages, right, lost, wrong, placed though gone");
    for how in EDITS {
        let mut it = Tally::default();
        for (case, found) in cases.iter().zip(found).filter(|it| it.0.how == how) {
            count(&mut it, case, found.as_ref());
            count(&mut sum, case, found.as_ref());
        }
        println!(
            "{how:>12}: {} {} {} {} {}",
            it.all, it.right, it.lost, it.wrong, it.gone
        );
    }
    let share = |it: usize, of: usize| it as f32 * 100.0 / of as f32;
    println!(
        "{:>12}: {:.2} % right, {:.2} % wrong",
        "all",
        share(sum.right, sum.all),
        share(sum.wrong + sum.gone, cases.len())
    );
    sum
}

fn count(tally: &mut Tally, case: &Case, found: Option<&Range<usize>>) {
    let alike = |one: &Range<usize>, other: &Range<usize>| {
        let shared = one
            .end
            .min(other.end)
            .saturating_sub(one.start.max(other.start));
        let both = one.end.max(other.end) - one.start.min(other.start);
        shared as f32 / both.max(1) as f32
    };
    // What a reader would call wrong: most of what is painted are not her words. But all
    // that is left of them may stand apart as far as it may where the passage is there.
    let is_strange = |it: &Range<usize>| {
        let own = case.left.iter().filter(|at| it.contains(at)).count();
        let is_whole = case.left.len() * 9 <= own * 10 && it.len() <= case.letters * 2;
        own * 2 < it.len() && (own == 0 || !is_whole)
    };
    let strange = usize::from(found.is_some_and(is_strange));
    let Some(truth) = &case.truth else {
        tally.gone += strange;
        return;
    };
    tally.all += 1;
    let right = found.is_some_and(|it| 0.7 <= alike(truth, it));
    tally.wrong += if right { 0 } else { strange };
    if !right && strange == 1 && std::env::var_os("WRONG").is_some() {
        println!("{} {found:?}: {:?}", case.how, case.selector);
    }
    tally.lost += usize::from(found.is_none());
    tally.right += usize::from(right);
}

fn cases() -> (Vec<String>, Vec<Case>) {
    let stories = stories();
    let (mut pages, mut cases) = (Vec::new(), Vec::new());
    for (idx, paragraphs) in stories.iter().enumerate() {
        let original = page(&paragraphs.join("\n"));
        let strange = &stories[(idx + 1) % stories.len()];
        for (number, how) in EDITS.into_iter().enumerate() {
            let mut dice = Dice::new((idx * 31 + number) as u64 + 1);
            let mut edited = Edited::of(paragraphs);
            edited.edit(how, &mut dice, strange);
            for _ in 0..PASSAGES {
                let span = passage(original.as_str(), &mut dice);
                cases.push(case(how, pages.len(), &original, span, &edited));
            }
            pages.push(edited.text());
        }
    }
    (pages, cases)
}

fn case(how: &'static str, page: usize, original: &Page, span: Span, edited: &Edited) -> Case {
    let characters = |at: usize| original.as_str()[..at].chars().count();
    let (from, to) = (characters(span.start), characters(span.end));
    let left = edited.survivors(from, to);
    // Torn apart or mostly gone, it has no place of its own any more.
    let is_there =
        |it: &(usize, usize, usize)| (to - from) * 6 <= it.2 * 10 && it.1 - it.0 <= (to - from) * 2;
    Case {
        how,
        selector: anchor::describe(original, span),
        letters: to - from,
        page,
        truth: left.filter(is_there).map(|it| it.0..it.1),
        left: edited.left(from, to),
    }
}

/// A passage as readers mark them: a few words, a sentence, or more.
fn passage(text: &str, dice: &mut Dice) -> Span {
    loop {
        let size = [12, 40, 90, 180, 400, 900][dice.roll(6)];
        let starts: Vec<usize> = text.char_indices().map(|it| it.0).collect();
        let start = starts[dice.roll(starts.len())];
        let start = text[start..].find(' ').map_or(start, |it| start + it + 1);
        let mut end = (start + size / 2 + dice.roll(size)).min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let end = text[end..]
            .find([' ', '\n'])
            .map_or(text.len(), |it| end + it);
        let words = text.get(start..end).unwrap_or_default().trim();
        let start = text
            .get(start..)
            .map_or(start, |it| start + it.len() - it.trim_start().len());
        if 3 < words.len() {
            return Span::new(start, start + words.len());
        }
    }
}

fn ours(pages: &[String], cases: &[Case]) -> Vec<Option<Range<usize>>> {
    let mut res = Vec::new();
    for (idx, text) in pages.iter().enumerate() {
        let page = page(text);
        let selectors: Vec<Selector> = (cases.iter().filter(|it| it.page == idx))
            .map(|it| it.selector.clone())
            .collect();
        let characters = |at: usize| page.as_str()[..at].chars().count();
        let found = anchor::find(&page, &selectors).into_iter();
        res.extend(found.map(|it| it.map(|it| characters(it.span.start)..characters(it.span.end))));
    }
    res
}

/// What Hypothesis would do; `None` where its matcher is not installed.
fn theirs(pages: &[String], cases: &[Case]) -> Option<Vec<Option<Range<usize>>>> {
    let pages: Vec<String> = pages
        .iter()
        .map(|it| page(it).as_str().to_owned())
        .collect();
    let cases: Vec<Value> = cases.iter().map(|it| {
        let Selector { exact, prefix, suffix, position } = &it.selector;
        json!({"page": it.page, "exact": exact, "prefix": prefix, "suffix": suffix, "hint": position.map(|it| it.start)})
    }).collect();
    let request = json!({"pages": pages, "cases": cases});
    let answer = peer::ask("hypothesis.js", "approx-string-match", &request)?;
    let found: Vec<Option<(usize, usize)>> =
        serde_json::from_slice(&answer).expect("node answers in JSON");
    Some(
        found
            .into_iter()
            .map(|it| it.map(|it| it.0..it.1))
            .collect(),
    )
}

/// A page with a paragraph for each line.
fn page(text: &str) -> Page {
    let lines: Vec<&str> = text.lines().collect();
    let mut pack = String::from("<body\0");
    for line in &lines {
        pack.push_str(&format!("<p\0\"{line}\0/\0"));
    }
    pack.push_str(&format!("={}", 1 + 2 * lines.len()));
    Page::of(&packed::parse(&pack, None).expect("the nodes add up"))
}

/// Stories of different length: the samples' words, and prose that is much alike.
fn stories() -> Vec<Vec<String>> {
    let mut dice = Dice::new(17);
    let mut res: Vec<Vec<String>> = [8, 15, 25, 40, 60, 90]
        .map(|it| prose::paragraphs(it, &mut dice))
        .into();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
    let mut files: Vec<PathBuf> = (fs::read_dir(folder).expect("it is there").flatten())
        .map(|it| it.path())
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(file).expect("it is text");
        let document: Document = html::parse(&text, None);
        let page = Page::of(&document);
        let lines = page
            .as_str()
            .lines()
            .filter(|it| (60..3000).contains(&it.len()));
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        if 5 < lines.len() {
            res.push(lines);
        }
    }
    res
}
