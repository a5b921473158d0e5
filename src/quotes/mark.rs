//! Quotation marks: which opens, which closes, and what stands between them.
//!
//! Marks are judged by their neighbors first (`we’re` and `6'2"` open nothing), then
//! paired inside their block. Only the outermost pair makes a run; whatever stands
//! inside belongs to it. Every search forward stops at the third mark of the kind it
//! started from, so thousands of unclosed marks cost no more than closed ones.

use super::wide::is_hangul;
use crate::lower;
use crate::table::is_one_of;
use crate::text::{Block, Span, Text};

/// One contiguous piece of marked text inside one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The words, marks outside, trimmed of white space.
    pub span: Span,
    /// The words with their marks.
    pub outer: Span,
    /// The block it stands in.
    pub block: usize,
    /// The opening mark.
    pub mark: char,
    /// No closing mark: the speech goes on in the next block, or the mark is missing.
    pub unclosed: bool,
    /// The block before was left open, and this run goes on with it.
    pub continues: bool,
    /// The line below it that says whose words they are.
    pub line: Option<Span>,
}

/// In place of the mark where a dash opens the speech.
pub(super) const DASH: char = '―';

/// In place of the mark where a whole block is the speech.
pub(super) const BLOCK: char = '>';

/// A character that may open or close a run.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    it: char,
    opens: bool,
    closes: bool,
}

/// Words that begin with an apostrophe.
const ELISIONS: &str = "bout cause em fraid n nother nough round s t til till tis twas tween twill";

/// The runs of a text, in order.
pub(super) fn runs(text: &Text) -> Vec<Run> {
    let mut res: Vec<Run> = Vec::new();
    let marks: Vec<Vec<Mark>> = text.blocks().iter().map(|it| marks(text, *it)).collect();
    let mut left_open: Option<char> = None;
    for (number, block) in text.blocks().iter().enumerate() {
        let continued = left_open.take();
        let mut idx = 0;
        while idx < marks[number].len() {
            let mark = marks[number][idx];
            if !mark.opens {
                idx += 1;
                continue;
            }
            let opens_block = text.as_str()[block.span.start..mark.at].trim().is_empty();
            if let Some(close) = closer(text.as_str(), &marks[number], idx) {
                let end = marks[number][close].at;
                let mut run = run(text, number, mark, end, false);
                run.outer.end = end + marks[number][close].it.len_utf8();
                run.continues = opens_block && continued == Some(mark.it);
                push(&mut res, run);
                idx = close + 1;
                continue;
            }
            let next = marks.get(number + 1).and_then(|it| it.first()).copied();
            let next_opens = next.is_some_and(|next| {
                let after = text.blocks()[number + 1].span;
                next.opens && next.it == mark.it && next.at == after.start
            });
            let is_last = !marks[number][idx + 1..].iter().any(|it| it.it == mark.it);
            if is_last && (next_opens || is_plain_opener(mark.it)) {
                let mut run = run(text, number, mark, block.span.end, true);
                run.continues = opens_block && continued == Some(mark.it);
                push(&mut res, run);
                left_open = next_opens.then_some(mark.it);
                break;
            }
            idx += 1;
        }
    }
    res
}

/// Marks that are nothing but quotation marks: unclosed they still open a speech.
fn is_plain_opener(it: char) -> bool {
    matches!(it, '“' | '„' | '"' | '«' | '「')
}

fn run(text: &Text, block: usize, mark: Mark, end: usize, unclosed: bool) -> Run {
    let start = mark.at + mark.it.len_utf8();
    let words = &text.as_str()[start..end];
    let from = start + (words.len() - words.trim_start().len());
    Run {
        span: Span::new(from, from + words.trim().len()),
        outer: Span::new(mark.at, end),
        block,
        mark: mark.it,
        unclosed,
        continues: false,
        line: None,
    }
}

fn push(runs: &mut Vec<Run>, run: Run) {
    if !run.span.is_empty() {
        runs.push(run);
    }
}

/// The marks of a block that open or close something by their neighbors.
fn marks(text: &Text, block: Block) -> Vec<Mark> {
    let string = text.slice(block.span);
    let mut res = Vec::new();
    let mut before = None;
    let mut chars = string.char_indices().peekable();
    while let Some((at, it)) = chars.next() {
        let after = chars.peek().map(|it| it.1);
        if is_mark(it) {
            let rest = &string[at + it.len_utf8()..];
            let (opens, closes) = sides(it, before, after, rest);
            if opens || closes {
                res.push(Mark {
                    at: block.span.start + at,
                    it,
                    opens,
                    closes,
                });
            }
        }
        before = Some(it);
    }
    res
}

fn is_mark(it: char) -> bool {
    matches!(
        it,
        '"' | '\''
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '《'
            | '》'
            | '〈'
            | '〉'
            | '＂'
    )
}

/// Whether a mark may open and whether it may close, by what stands beside it.
fn sides(it: char, before: Option<char>, after: Option<char>, rest: &str) -> (bool, bool) {
    let free_before = before.is_none_or(|it| {
        it.is_whitespace() || is_mark(it) || "([{—–―-/:;,…¿¡*>|=".contains(it) || is_wide(it)
    });
    let free_after = after.is_none_or(|it| !it.is_alphanumeric() || is_wide(it) || is_hangul(it));
    let word_after = after.is_some_and(|it| !it.is_whitespace());
    let touches_before = before.is_some_and(|it| !it.is_whitespace());
    match it {
        '„' | '‚' => (word_after && (free_before || it == '„'), false),
        '‟' => (free_before && word_after, touches_before),
        '「' | '『' | '《' | '〈' => (true, false),
        '」' | '』' | '》' | '〉' => (false, true),
        '“' => (word_after || free_before, touches_before && free_after),
        '”' => (free_before && word_after, touches_before || free_after),
        '"' | '＂' => straight(before, after, free_before, free_after),
        '«' | '‹' => (free_before || word_after, touches_before && free_after),
        '»' | '›' => (
            free_before && after.is_some_and(|it| it.is_alphanumeric() || is_mark(it)),
            free_after,
        ),
        '‘' => (
            free_before && word_after && !is_elision(rest),
            touches_before && free_after,
        ),
        '’' => (false, touches_before && free_after),
        '\'' => (
            free_before && word_after && !rest.starts_with([':', ',', '.']) && !is_elision(rest),
            touches_before && free_after,
        ),
        _ => (false, false),
    }
}

/// Sides of the straight double mark; after a digit it means inches, not speech.
fn straight(
    before: Option<char>,
    after: Option<char>,
    free_before: bool,
    free_after: bool,
) -> (bool, bool) {
    let space_before = before.is_none_or(char::is_whitespace);
    let space_after = after.is_none_or(char::is_whitespace);
    match (space_before, space_after) {
        (true, false) => (true, false),
        (false, true) => (false, true),
        (true, true) => (after.is_some(), before.is_some()),
        (false, false) => (
            free_before && !before.is_some_and(|it| ",:;…".contains(it)),
            free_after || before.is_some_and(|it| ".,!?…".contains(it)),
        ),
    }
}

/// Characters of scripts that put no space between words.
fn is_wide(it: char) -> bool {
    matches!(it, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// `’90s`, `’em`: what follows shows that the mark stands for letters left out.
fn is_elision(rest: &str) -> bool {
    let word: String = rest
        .chars()
        .take_while(|it| it.is_alphanumeric())
        .take(8)
        .collect();
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let is_decade = digits == 2 && matches!(&word[digits..], "" | "s" | "er");
    is_decade || is_one_of(&lower::string(&word), ELISIONS)
}

/// Whether `close` may end what `open` began.
fn pairs(open: char, close: char) -> bool {
    match open {
        '“' | '‟' => matches!(close, '”' | '"' | '‟'),
        '”' => close == '”',
        '„' => matches!(close, '“' | '”' | '"' | '‟'),
        '"' => matches!(close, '"' | '”'),
        '＂' => close == '＂',
        '«' => close == '»',
        '»' => matches!(close, '«' | '»'),
        '‹' => close == '›',
        '›' => matches!(close, '‹' | '›'),
        '‘' => close == '’',
        '\'' => matches!(close, '\'' | '’'),
        '‚' => matches!(close, '‘' | '’' | '\''),
        '「' => close == '」',
        '『' => close == '』',
        '《' => close == '》',
        '〈' => close == '〉',
        _ => false,
    }
}

/// The mark that closes what mark `idx` opens.
fn closer(string: &str, marks: &[Mark], idx: usize) -> Option<usize> {
    if matches!(marks[idx].it, '\'' | '‘' | '‚') {
        single_closer(string, marks, idx)
    } else {
        double_closer(marks, idx)
    }
}

fn double_closer(marks: &[Mark], idx: usize) -> Option<usize> {
    let open = marks[idx].it;
    let mut depth = 1;
    // Where the speech ends if the mark inside it was a new speech after a lost close.
    let mut first = None;
    for (at, mark) in marks.iter().enumerate().skip(idx + 1) {
        if mark.closes && pairs(open, mark.it) {
            depth -= 1;
            first = first.or(Some((at, depth)));
            if depth == 0 {
                return Some(at);
            }
        } else if mark.opens && mark.it == open {
            depth += 1;
            if open == '"' || 2 < depth {
                break;
            }
        }
    }
    // “A “b” c: the inner pair is whole, the outer mark was never closed.
    first.filter(|it| it.1 == 0).map(|it| it.0)
}

/// Single marks share their close with the apostrophe: the best candidate before the
/// next opening mark wins.
fn single_closer(string: &str, marks: &[Mark], idx: usize) -> Option<usize> {
    let open = marks[idx].it;
    let mut weak = None;
    for (at, mark) in marks.iter().enumerate().skip(idx + 1) {
        if mark.opens && mark.it == open {
            break;
        }
        if !mark.closes || !pairs(open, mark.it) {
            continue;
        }
        match strength(string, mark) {
            2 => return Some(at),
            1 if weak.is_none_or(|it: (usize, u8)| it.1 == 0) => weak = Some((at, 1)),
            0 if weak.is_none() => weak = Some((at, 0)),
            _ => {}
        }
        // A mark after any letter but s is no possessive.
        if let Some((at, 1)) = weak {
            return Some(at);
        }
    }
    weak.map(|it| it.0)
}

/// How surely a single mark closes: 2 beside punctuation, 1 after a word, 0 after an s.
fn strength(string: &str, mark: &Mark) -> u8 {
    let before = string[..mark.at].chars().next_back();
    let mut rest = string[mark.at + mark.it.len_utf8()..].chars();
    let after = rest.next();
    if before.is_some_and(|it| ".,!?…;:)]—".contains(it))
        || after.is_none_or(|it| ".,!?…;:)]—\n”\"»".contains(it))
    {
        // `the bosses’,` is as often a possessive as a close.
        return 2;
    }
    u8::from(before.is_none_or(|it| it != 's'))
}
