//! The words of a text, with what the word lists know of each.

use std::{collections::HashMap, iter, rc::Rc};

use super::{
    german,
    lexicon::{Lang, Lexicon, class},
    mark::Run,
};
use crate::lower;
use crate::table::is_one_of;
use crate::text::{Span, Text, token};

/// How many spellings are kept; a bound for texts that repeat none.
const MAX_KEPT: usize = 10_000;

/// A word, number or mark of the text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it stands.
    pub span: Span,
    /// In lower case, straight apostrophes, without a possessive ending.
    pub lower: Rc<String>,
    /// What the word lists know of it (`lexicon::class`).
    pub class: u32,
    /// One character that is neither letter nor digit.
    pub mark: bool,
    /// Starts with a capital.
    pub upper: bool,
    /// All capitals, two letters or more.
    pub caps: bool,
    /// Ends with a possessive: Trump's, voters'.
    pub possessive: bool,
    /// An article is fused to it: l'ingénieure.
    pub elided: bool,
    /// The run that it stands in, its marks included.
    pub run: Option<usize>,
    /// The block that it stands in.
    pub block: usize,
}

impl Word {
    /// Whether it has one of these classes.
    pub(super) fn is(&self, class: u32) -> bool {
        self.class & class != 0
    }

    /// Its classes of nouns for sources.
    pub(super) fn source(&self) -> u32 {
        self.class & class::SOURCE
    }

    /// Whether it is this mark or word.
    pub(super) fn reads(&self, lower: &str) -> bool {
        self.lower.as_str() == lower
    }
}

/// The words of all blocks, in order.
pub(super) fn words(text: &Text, runs: &[Run], lexicon: &Lexicon) -> Vec<Word> {
    let mut res: Vec<Word> = Vec::new();
    // Most words come again: what the lists know of a spelling is looked up once.
    let mut index: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Word> = Vec::new();
    let mut next_run = 0;
    for (block, it) in text.blocks().iter().enumerate() {
        for token in token::tokens(text.as_str(), it.span) {
            while next_run < runs.len() && runs[next_run].outer.end <= token.span.start {
                next_run += 1;
            }
            let run = runs
                .get(next_run)
                .filter(|it| it.outer.touches(token.span))
                .map(|_| next_run);
            if token.kind == token::Kind::Mark && text.slice(token.span) == "'"
                || text.slice(token.span) == "’"
            {
                if let Some(last) = res.last_mut()
                    && last.span.end == token.span.start
                    && last.lower.ends_with('s')
                    && last.run == run
                {
                    last.possessive = true;
                }
                continue;
            }
            let (first, second) = parts(text, token.span, lexicon.lang);
            for span in iter::once(first).chain(second) {
                let string = text.slice(span);
                let at = index.get(string).copied().unwrap_or_else(|| {
                    kept.truncate(MAX_KEPT);
                    kept.push(word(string, lexicon));
                    if kept.len() <= MAX_KEPT {
                        index.insert(string.to_owned(), kept.len() - 1);
                    }
                    kept.len() - 1
                });
                res.push(Word {
                    span,
                    run,
                    block,
                    ..kept[at].clone()
                });
            }
        }
    }
    if lexicon.lang == Lang::German {
        german::genitives(&mut res, lexicon);
    }
    res
}

/// French turns verb and pronoun into one word: affirme-t-elle.
fn parts(text: &Text, span: Span, lang: Lang) -> (Span, Option<Span>) {
    if lang == Lang::French {
        let string = text.slice(span);
        for pronoun in "il elle ils elles on".split(' ') {
            let Some(verb) = string.strip_suffix(pronoun) else {
                continue;
            };
            if let Some(verb) = verb.strip_suffix("-t-").or_else(|| verb.strip_suffix('-')) {
                let from = span.end - pronoun.len();
                return (
                    Span::new(span.start, span.start + verb.len()),
                    Some(Span::new(from, span.end)),
                );
            }
        }
    }
    (span, None)
}

/// A spelling, without its place in the text.
fn word(string: &str, lexicon: &Lexicon) -> Word {
    let mut lower = lower::string(string).replace('’', "'");
    let first = string.chars().next();
    let upper = first.is_some_and(char::is_uppercase);
    let letters = string.chars().filter(|it| it.is_alphabetic()).count();
    let caps = 1 < letters && !string.chars().any(char::is_lowercase);
    let mut possessive = false;
    if let Some(bare) = lower.strip_suffix("'s").map(str::to_owned) {
        possessive = true;
        lower = bare;
    }
    let mut class = lexicon.class(&lower);
    // `I’d`, `he’ll`
    if class == 0
        && lexicon.lang == Lang::English
        && let Some((stem, _)) = lower.split_once('\'')
    {
        class = lexicon.class(stem) & (class::SELF | class::PRONOUN);
    }
    // `58-Jährige`, `eBay-Sprecherin` as well.
    let capital = string.contains(char::is_uppercase);
    if class == 0 && capital && lexicon.lang == Lang::German {
        class = lexicon.compound(&lower);
    }
    let mut elided = false;
    if let Some((article, rest)) = lower.split_once('\'')
        && matches!(lexicon.lang, Lang::French | Lang::Italian)
    {
        elided = is_one_of(article, "l un dell all dall d qu");
        class |= lexicon.class(rest);
        if elided {
            lower = rest.to_owned();
        }
    }
    // `US` is no pronoun.
    if caps && !string.contains(['\'', '’']) {
        class &= !(class::SELF | class::PRONOUN | class::POSSESSIVE);
    }
    Word {
        span: Span::new(0, 0),
        lower: Rc::new(lower),
        class,
        mark: !first.is_some_and(char::is_alphanumeric),
        upper,
        caps,
        possessive,
        elided,
        run: None,
        block: 0,
    }
}
