//! Names in a text, and which of them mean the same person or body.

use std::collections::HashMap;

use super::{
    cluster::Cluster,
    frame::{Frame, Piece},
    lexicon::{Lang, class},
    person,
    scan::{self, Scan},
    word::Word,
};
use crate::order;
use crate::table::ends_in;
use crate::text::Span;

/// A name where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Its first word.
    pub first: usize,
    /// Its last word.
    pub last: usize,
    /// Whom it means.
    pub entity: usize,
}

/// A person or body with a name.
#[derive(Clone, Debug)]
pub(super) struct Entity {
    /// The fullest form of its name.
    pub span: Span,
    /// The words of that form, lower case.
    pub words: Vec<String>,
    /// Evidence that it is a person; a body below zero.
    pub person: i32,
    /// Evidence for a man above zero, for a woman below.
    pub male: i32,
    /// How often it is named.
    pub count: usize,
}

/// The names of a text.
pub(super) struct Names {
    /// In order of appearance.
    pub names: Vec<Name>,
    /// Who is named.
    pub entities: Vec<Entity>,
    /// The name that each word belongs to.
    pub of_word: Vec<Option<usize>>,
}

impl Names {
    /// Takes in one more mention.
    pub(super) fn push(&mut self, name: Name) {
        self.names.push(name);
    }
}

/// Finds the names of a text and who they mean.
pub(super) fn names(words: &[Word], frames: &[Frame], lang: Lang) -> Names {
    let initial = initials(words, frames);
    let elsewhere = capital_elsewhere(words, &initial);
    let scan = Scan {
        words,
        initial: &initial,
        elsewhere: &elsewhere,
        lang,
    };
    let (spans, titled) = scan.text();
    let mut res = Names {
        names: Vec::new(),
        entities: Vec::new(),
        of_word: vec![None; words.len()],
    };
    let mut cluster = Cluster::new(&elsewhere, lang);
    let full: Vec<Option<usize>> = spans
        .iter()
        .map(|it| cluster.full(words, *it, &mut res.entities))
        .collect();
    for (at, (first, last)) in spans.iter().copied().enumerate() {
        let entity = full[at].unwrap_or_else(|| cluster.short(words, first, &mut res.entities));
        let first = first - particles(words, first, &res.entities[entity].words);
        cluster.seen(&words[last].lower, entity, &mut res.entities);
        res.push(Name {
            first,
            last,
            entity,
        });
    }
    for block in titled {
        cluster.headline(words, block, &mut res);
    }
    order::by_key(&mut res.names, |it| it.first as u64);
    for (at, name) in res.names.iter().enumerate() {
        for word in name.first..=name.last {
            res.of_word[word] = Some(at);
        }
    }
    person::judge(words, &mut res);
    res
}

/// How many small words of a name stand before its surname: `Von der Leyen`.
fn particles(words: &[Word], surname: usize, name: &[String]) -> usize {
    let fits = name.last() == Some(&words[surname].lower);
    let pairs = words[..surname].iter().rev().zip(name.iter().rev().skip(1));
    let small = pairs.take_while(|(word, part)| {
        *word.lower == **part
            && word.is(class::PREP | class::DET)
            && word.block == words[surname].block
    });
    small.take_while(|_| fits).count()
}

/// Which words open a sentence, where a capital says nothing.
fn initials(words: &[Word], frames: &[Frame]) -> Vec<bool> {
    let mut res = vec![false; words.len()];
    for frame in frames {
        if let Some(Piece::Word(first)) = frame.pieces.first() {
            res[*first] = true;
        }
    }
    for at in 0..words.len() {
        let before = at.checked_sub(1).map(|it| &words[it]);
        res[at] |= match before {
            None => true,
            Some(before) => {
                before.block != words[at].block
                    || before.run != words[at].run && words[at].run.is_some()
                    || before.mark
                        && ".?!:;…“”\"‘„«»•|>".contains(before.lower.as_str())
                        && !before.lower.is_empty()
                        && !(before.reads(".") && at >= 2 && is_short(words, at - 2))
            }
        };
    }
    res
}

/// Adds what is seen of a word.
fn note(seen: &mut HashMap<String, usize>, lower: &str, how: usize) {
    if let Some(known) = seen.get_mut(lower) {
        *known |= how;
    } else {
        seen.insert(lower.to_owned(), how);
    }
}

/// `Sen. Okafor`, `Gene B. Sterling`: the dot ends no sentence.
fn is_short(words: &[Word], at: usize) -> bool {
    let it = &words[at];
    let before = at.checked_sub(1).map(|it| &words[it]);
    let initial = it.upper && it.lower.len() == 1;
    it.lower.len() <= 4 && it.is(class::TITLE)
        || initial && before.is_some_and(|it| it.upper && !it.is(class::FUNCTION))
}

/// How the words stand inside sentences: [`scan::UPPER`], [`scan::LOWER`].
fn capital_elsewhere(words: &[Word], initial: &[bool]) -> HashMap<String, usize> {
    let mut res: HashMap<String, usize> = HashMap::new();
    for (at, it) in words.iter().enumerate() {
        // `Ursula von der Leyen`
        let small = words[..at].iter().rev().take(2);
        let small = small
            .take_while(|it| matches!(it.lower.as_str(), "von" | "der" | "van"))
            .count();
        let before = at.checked_sub(1 + small).map(|it| &words[it]);
        let named = before.is_some_and(|it| {
            it.upper
                && (it.is(class::MALE | class::FEMALE | class::TITLE) || !it.is(class::FUNCTION))
        });
        let says = words
            .get(at + 1)
            .is_some_and(|it| it.is(class::SAY) && !it.upper)
            && !it.is(class::FUNCTION)
            && !ends_in(&it.lower, "lich isch end");
        if it.upper && !it.mark && (named || says) {
            note(&mut res, &it.lower, scan::SURNAME);
        }
        if it.mark || initial[at] {
            continue;
        }
        let case = if it.upper { scan::UPPER } else { scan::LOWER };
        note(&mut res, &it.lower, case);
    }
    res
}
