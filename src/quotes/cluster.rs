//! Which names mean the same person or body.

use std::collections::HashMap;

use super::{
    lexicon::{Lang, class},
    name::{Entity, Name, Names},
    scan,
    word::Word,
};
use crate::table::is_one_of;
use crate::text::Span;

/// Names by first and last word, and persons by each of their words.
pub(super) struct Cluster<'a> {
    /// How the words stand inside sentences.
    elsewhere: &'a HashMap<String, usize>,
    /// Names have endings of case: `Petra Smejkala` is `Petr Smejkal`.
    inflects: bool,
    /// By first and last word, a space between them.
    full: HashMap<String, usize>,
    /// A word's place in `namesakes`.
    by_word: HashMap<String, usize>,
    namesakes: Vec<Vec<usize>>,
    /// By entity; 0 for never.
    last_seen: Vec<usize>,
    clock: usize,
}

/// How many names a single word is looked up among; a bound for hostile input.
const MAX_NAMESAKES: usize = 12;

/// Letters that endings of case are made of, in Slavic languages and their neighbors.
const CASES: &str = "aeghijmouyáéíóúýůąęагеиймоуыьюяі";

impl<'a> Cluster<'a> {
    /// Without names yet.
    pub(super) fn new(elsewhere: &'a HashMap<String, usize>, lang: Lang) -> Self {
        Self {
            elsewhere,
            inflects: lang == Lang::Other,
            full: HashMap::new(),
            by_word: HashMap::new(),
            namesakes: Vec::new(),
            last_seen: Vec::new(),
            clock: 0,
        }
    }

    /// The entity of a name of two words or more.
    pub(super) fn full(
        &mut self,
        words: &[Word],
        span: (usize, usize),
        entities: &mut Vec<Entity>,
    ) -> Option<usize> {
        let parts = parts(words, span);
        if parts.len() < 2 {
            return None;
        }
        let key = [self.stem(&parts[0]), self.stem(&parts[parts.len() - 1])].join(" ");
        if let Some(at) = self.full.get(&key) {
            let old = &entities[*at].words;
            // Of a name in two cases the first case is the shorter.
            let first = self.inflects
                && old.len() == parts.len()
                && parts.concat().len() < old.concat().len();
            if first || old.len() < parts.len() && parts.len() < 5 {
                entities[*at].span = Span::new(words[span.0].span.start, end(words, span.1));
                entities[*at].words = parts;
            }
            return Some(*at);
        }
        let at = entities.len();
        self.full.insert(key, at);
        entities.push(entity(words, span, parts.clone()));
        for word in parts {
            let list = self.namesakes(&word);
            if list.len() < MAX_NAMESAKES {
                list.push(at);
            }
        }
        Some(at)
    }

    /// A word without its ending of case, where names have such.
    fn stem<'w>(&self, word: &'w str) -> &'w str {
        let stem = word.trim_end_matches(|it| CASES.contains(it));
        if self.inflects && 2 < stem.len() {
            stem
        } else {
            word
        }
    }

    /// The entities with this word in their names.
    fn namesakes(&mut self, word: &str) -> &mut Vec<usize> {
        let word = self.stem(word).to_owned();
        let at = *self.by_word.entry(word).or_insert(self.namesakes.len());
        if at == self.namesakes.len() {
            self.namesakes.push(Vec::new());
        }
        &mut self.namesakes[at]
    }

    fn known(&self, word: &str) -> Option<&[usize]> {
        self.by_word
            .get(self.stem(word))
            .map(|at| self.namesakes[*at].as_slice())
    }

    /// The entity that a single word means: the surname of somebody, else a given name.
    pub(super) fn short(&mut self, words: &[Word], at: usize, entities: &mut Vec<Entity>) -> usize {
        let lower = words[at].lower.to_string();
        let known = self.known(&lower);
        if let Some(found) = known.and_then(|it| self.best(entities, it, (words, at))) {
            return found;
        }
        let new = entities.len();
        self.namesakes(&lower).push(new);
        entities.push(entity(words, (at, at), vec![lower]));
        new
    }

    fn best(
        &self,
        entities: &[Entity],
        among: &[usize],
        (words, at): (&[Word], usize),
    ) -> Option<usize> {
        let it = &words[at];
        let word = it.lower.as_str();
        // `Mrs. Okafor`, `Mr Okafor`
        let mut before = words[..at].iter().rev().filter(|it| !it.reads("."));
        let title = before.next().map_or(0, sex);
        // `Brinewell Show` and `UN Harbor Council` are not what `Brinewell` and `UN` mean.
        let whole = it.caps || it.is(class::PLACE);
        let is_other = |at: &usize| {
            let last = entities[*at].words.last().filter(|it| *it != word);
            let cases = last.and_then(|it| self.elsewhere.get(it));
            last.is_some() && whole || cases.is_some_and(|it| it & scan::LOWER != 0)
        };
        let among = among.iter().copied().filter(|it| !is_other(it));
        among.max_by_key(|it| {
            let entity = &entities[*it];
            let is_last = entity.words.last().is_some_and(|it| it == word);
            let is_body = !is_last && entity.words.len() > 1;
            let seen = self.last_seen.get(*it).copied().unwrap_or(0);
            let fits = title * entity.male;
            (is_last, !is_body, fits, 0 < seen, entity.count, seen)
        })
    }

    /// Notes that a name with this last word was read; a given name alone makes nobody
    /// the one that the surname means next.
    pub(super) fn seen(&mut self, last: &str, entity: usize, entities: &mut [Entity]) {
        let mut given = entities[entity].words.iter().rev().skip(1);
        if given.any(|it| it == last) {
            return;
        }
        entities[entity].count += 1;
        self.clock += 1;
        if self.last_seen.len() <= entity {
            self.last_seen.resize(entity + 1, 0);
        }
        self.last_seen[entity] = self.clock;
    }

    /// In title case only names known from the text are names.
    pub(super) fn headline(&self, words: &[Word], block: (usize, usize), names: &mut Names) {
        let mut at = block.0;
        while at < block.1 {
            let it = &words[at];
            let known = self
                .known(&it.lower)
                .filter(|_| it.upper && !it.is(class::FUNCTION));
            let Some(known) = known else {
                at += 1;
                continue;
            };
            let whole = known.iter().copied().find_map(|entity| {
                let parts = &names.entities[entity].words;
                let fits = at + parts.len() <= block.1
                    && parts
                        .iter()
                        .zip(&words[at..])
                        .all(|(part, word)| *part == *word.lower);
                fits.then_some((entity, parts.len()))
            });
            let found = whole.or_else(|| {
                let best = self.best(&names.entities, known, (words, at))?;
                let is_last = names.entities[best].words.last() == Some(&it.lower);
                (is_last || names.entities[best].words.len() == 1).then_some((best, 1))
            });
            if let Some((entity, len)) = found {
                names.push(Name {
                    first: at,
                    last: at + len - 1,
                    entity,
                });
                at += len;
            } else {
                at += 1;
            }
        }
    }
}

fn parts(words: &[Word], span: (usize, usize)) -> Vec<String> {
    const SUFFIXES: &str = "ii iii iv jr sr";
    words[span.0..=span.1]
        .iter()
        .filter(|it| !it.mark && !is_one_of(&it.lower, SUFFIXES))
        .map(|it| it.lower.to_string())
        .collect()
}

/// The end of a word without its possessive ending.
pub(super) fn end(words: &[Word], at: usize) -> usize {
    let it = &words[at];
    if it.possessive && it.span.len() > it.lower.len() {
        it.span.start + it.lower.len().min(it.span.len())
    } else {
        it.span.end
    }
}

/// A man above zero, a woman below, by a title or given name.
fn sex(it: &Word) -> i32 {
    i32::from(it.is(class::MAN | class::MALE)) - i32::from(it.is(class::WOMAN | class::FEMALE))
}

fn entity(words: &[Word], span: (usize, usize), parts: Vec<String>) -> Entity {
    Entity {
        span: Span::new(words[span.0].span.start, end(words, span.1)),
        words: parts,
        person: 0,
        male: sex(&words[span.0]),
        count: 0,
    }
}
