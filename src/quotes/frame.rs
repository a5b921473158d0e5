//! Frames: the reporter's sentences, each run of quoted words one piece of them.

use super::{lexicon::class, mark::Run, word::Word};
use crate::table::{Words, is_one_of};
use crate::text::{BlockKind, Text};

/// A piece of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word or mark, by its index.
    Word(usize),
    /// A quoted run, by its index.
    Run(usize),
}

/// One sentence of the reporter, with the speech inside it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// Words, marks and runs, in order.
    pub pieces: Vec<Piece>,
    /// The block it stands in.
    pub block: usize,
    /// It stands in a headline, or in a line that looks like one.
    pub heading: bool,
}

/// Abbreviations before a name or number: their dot ends nothing.
const ABBREVIATIONS: Words = Words::new(
    "ala ariz ark bros bzw ca calif capt co col colo conn corp del dr fla ga gen gov \
    govs ill inc ind jr kan ky la lt ltd maj mass md mich minn miss mlle mme mo mont \
    mr mrs ms mt neb nev no nr okla ore pa prof rep reps rev sen sens sgt sr sra st \
    tenn tex u.s usw va vs vt wash wis z.b",
);

/// The frames of a text, in order.
pub(super) fn frames(text: &Text, words: &[Word], runs: &[Run]) -> Vec<Frame> {
    let mut res = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let block = words[at].block;
        let from = at;
        while at < words.len() && words[at].block == block {
            at += 1;
        }
        let pieces = pieces(words, from, at);
        let heading = is_heading(text, words, block, from, at);
        split(text, words, runs, &pieces, |part| {
            res.push(Frame {
                pieces: part.to_vec(),
                block,
                heading,
            });
        });
    }
    res
}

fn pieces(words: &[Word], from: usize, to: usize) -> Vec<Piece> {
    let mut res = Vec::new();
    for (at, word) in words.iter().enumerate().take(to).skip(from) {
        match word.run {
            Some(run) if res.last() == Some(&Piece::Run(run)) => {}
            Some(run) => res.push(Piece::Run(run)),
            None => res.push(Piece::Word(at)),
        }
    }
    res
}

/// A headline, or a block of plain text that is written like one: title case, no end.
fn is_heading(text: &Text, words: &[Word], block: usize, from: usize, to: usize) -> bool {
    let it = text.blocks()[block];
    if it.kind == BlockKind::Headline || it.kind == BlockKind::Heading {
        return true;
    }
    let string = text.slice(it.span);
    let is_short = to - from < 25;
    let ends = string.ends_with(['.', '?', '!', '”', '"', ':', '…', '»', '“', '’', ',', ';']);
    (block == 0 && is_short && !ends && 3 < to - from) || is_title_case(&words[from..to])
}

/// Most long words begin with a capital: no capital tells a name here.
pub(super) fn is_title_case(words: &[Word]) -> bool {
    let long = |it: &&Word| !it.mark && 3 < it.lower.len();
    let total = words.iter().filter(long).count();
    let upper = words.iter().filter(long).filter(|it| it.upper).count();
    let ends = words.last().is_some_and(|it| it.reads("."));
    3 < total && total * 7 <= upper * 10 && !ends
}

fn split(
    text: &Text,
    words: &[Word],
    runs: &[Run],
    pieces: &[Piece],
    mut push: impl FnMut(&[Piece]),
) {
    let mut start = 0;
    for at in 0..pieces.len() {
        let ends = match pieces[at] {
            Piece::Run(run) => run_ends(text, words, &runs[run], &pieces[at + 1..]),
            Piece::Word(word) => word_ends(
                words,
                word,
                at.checked_sub(1).map(|it| pieces[it]),
                pieces.get(at + 1),
            ),
        };
        if ends || at + 1 == pieces.len() {
            push(&pieces[start..=at]);
            start = at + 1;
        }
    }
}

/// Whether the sentence ends with this word or mark of the reporter.
fn word_ends(words: &[Word], at: usize, before: Option<Piece>, next: Option<&Piece>) -> bool {
    let it = &words[at];
    if !it.mark
        || !matches!(
            it.lower.as_str(),
            "." | "!" | "?" | "…" | "。" | "！" | "？"
        )
    {
        return false;
    }
    let next = match next {
        None | Some(Piece::Run(_)) => None,
        Some(Piece::Word(next)) => Some(&words[*next]),
    };
    if next.is_some_and(|it| {
        // Scripts without capitals have no small letters either.
        !it.upper && it.lower.starts_with(char::is_lowercase)
            || matches!(it.lower.as_str(), ")" | "," | ".")
    }) {
        return false;
    }
    // `(D-N.Y.)`
    if next.is_some_and(|next| next.lower.len() == 1 && next.span.start == it.span.end) {
        return false;
    }
    if it.reads(".")
        && let Some(Piece::Word(before)) = before
    {
        let before = &words[before];
        let touches = before.span.end == it.span.start;
        let is_initial = before.upper && before.lower.chars().count() == 1;
        let is_short = ABBREVIATIONS.has(&before.lower);
        // `U.S. Senator`, `J. P. Okafor`, `Sen. Cruz`; but `in the U.S. He left`.
        if touches && (is_initial || is_short) {
            return next.is_some_and(|it| it.is(class::PRONOUN | class::DET));
        }
        let is_ordinal =
            before.lower.len() <= 2 && before.lower.bytes().all(|it| it.is_ascii_digit());
        if touches && is_ordinal && next.is_some_and(|it| it.upper) && is_german_date(next) {
            return false;
        }
    }
    true
}

fn is_german_date(next: Option<&Word>) -> bool {
    const MONTHS: &str = "april august dezember februar jahrestag jahrhundert januar juli juni mai \
        märz november oktober september";
    next.is_some_and(|it| is_one_of(&it.lower, MONTHS))
}

/// Whether the sentence ends with this run.
fn run_ends(text: &Text, words: &[Word], run: &Run, rest: &[Piece]) -> bool {
    let last = text.slice(run.span).chars().next_back();
    let full = last.is_some_and(|it| ".?!…。！？".contains(it));
    match rest.first() {
        None => true,
        Some(Piece::Run(_)) => full,
        Some(Piece::Word(next)) => {
            let next = &words[*next];
            full && next.upper && !is_credit(words, rest, last != Some('.'))
        }
    }
}

/// Whether what follows a full sentence of speech says who spoke: `Okafor said.`
fn is_credit(words: &[Word], rest: &[Piece], lively: bool) -> bool {
    let mut aside = false;
    for (at, piece) in rest.iter().enumerate().take(25) {
        let Piece::Word(word) = piece else {
            return false;
        };
        let it = &words[*word];
        if it.is(class::SAY)
            && (!it.upper || aside)
            && 0 < at
            && (!aside || matches!(rest[at - 1], Piece::Word(it) if words[it].reads(",")))
        {
            let after = rest.get(at + 1);
            let ends = match after {
                None => true,
                // `“… May.” Okafor said “we …”`
                Some(Piece::Run(_)) => lively,
                Some(Piece::Word(after)) => {
                    let after = &words[*after];
                    // `“… May.” Okafor said, “We …`: it begins the next speech.
                    let next = matches!(rest.get(at + 2), Some(Piece::Run(_))) && !lively;
                    after.reads(".")
                        || after.reads(",") && !next
                        || lively && after.is(class::PREP | class::ADV)
                }
            };
            return ends;
        }
        if at == 0 && it.is(class::PRONOUN | class::DET) && !lively {
            return false;
        }
        // `Murphy, the head of the group, tweeted`: after ? and ! only.
        if it.reads(",") && lively && 0 < at && at < 6 {
            aside = true;
        }
        if aside {
            continue;
        }
        if 8 < at
            || it.mark && !it.reads(".")
            || it.is(class::AUX | class::CONJ | class::REL) && !it.upper
        {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::ABBREVIATIONS;

    #[test]
    fn table_is_sorted() {
        assert!(ABBREVIATIONS.is_sorted());
    }
}
