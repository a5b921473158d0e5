//! Runs of words that may be a noun phrase, told by lists of words alone.

use super::lang::Lang;
use super::name::opens_sentence;
use super::scan::{Class, Scan};
use super::sense::Sense;
use crate::table::{Words, ends_in};

/// Where the run of words from `start` on that may be one noun phrase ends.
pub(super) fn run(scan: &Scan<'_>, start: usize, limit: usize) -> usize {
    let mut end = start;
    while end < limit && scan.class(end) != Class::Break {
        let low = scan.low(end);
        // Salt and pepper; but will boil the salt and stir it.
        let acts = scan.says(end + 2, "a an her him his it its the their them");
        let and = matches!(low, "and" | "&") && start < end && is_part(scan, end + 1) && !acts;
        let tied = scan.is_hyphen(end) || scan.has_mark(end, "&/’'");
        let tied = tied && start < end && scan.glued(end + 1);
        // Robert F. Kennedy.
        let initial = scan.has_mark(end, ".") && start < end && scan.raw(end - 1).len() == 1;
        let tied = tied || initial && scan.is_capital(end - 1) && scan.is_capital(end + 1);
        // The S&P 500, the TA-125.
        let last = end.wrapping_sub(1 + usize::from(scan.is_hyphen(end.wrapping_sub(1))));
        let number = scan.is_digits(end) && start <= last && scan.is_capital(last);
        // A start-up.
        let tail = start < end && scan.is_hyphen(end - 1) && scan.glued(end) && scan.is_word(end);
        if !(is_part(scan, end) || and || tied || number || tail) {
            break;
        }
        end += 1;
    }
    let closes =
        |it: usize| is_part(scan, it) || scan.is_digits(it) || scan.glued(it) && scan.is_word(it);
    while start < end && !closes(end - 1) {
        end -= 1;
    }
    // Operations ranging from; but sales training.
    let acts = start + 1 < end
        && scan.low(end - 1).ends_with("ing")
        && scan.can(end - 2, Sense::PLURAL)
        && scan.says(end, "a at from in of the to");
    end - usize::from(acts)
}

/// Whether the token at `at` is a word that a noun phrase may have.
pub(super) fn is_part(scan: &Scan<'_>, at: usize) -> bool {
    // Los Angeles.
    let is_name =
        |it: usize| scan.says(it, "de del el la las le los van von") && scan.is_capital(it);
    scan.is_word(at)
        && (!scan.is_stop(at)
            || is_plural(scan, at)
            || is_name(at) && scan.is_capital(at + 1)
            || scan.raw(at) == "War"
            || scan.says(at, "worth") && scan.says_before(at, 1, "net"))
        && may_be_noun(scan, at)
}

/// Articles of the Romance languages: behind them stands a noun.
const ARTICLES: &str = "al alla alle ao as au dal dalla das dei del della des do dos du \
    el gli i il l l' la las le les lo los na no o os su sua sus sa son un una une uno um uma à";

/// Whether the word at `at` is a noun or a name, as far as languages show it of which we
/// know no verbs: by its capital in German, by an article in the Romance languages, and
/// elsewhere by the capitals of a full name.
fn may_be_noun(scan: &Scan<'_>, at: usize) -> bool {
    let is_name = || scan.is_capital(at) && !opens_sentence(scan, at);
    let is_full = || scan.is_capital(at + 1) || scan.is_capital(at.wrapping_sub(1));
    match scan.lang {
        Lang::English | Lang::Dutch => true,
        // Hohe Zölle.
        Lang::German => {
            let low = scan.low(at);
            let is_adjective = ends_in(low, "e en er es em");
            // Jährlich tauschen sie Waren.
            let is_adverb = ends_in(low, "lich ell weise");
            scan.is_capital(at) && !is_adverb || is_adjective && scan.is_capital(at + 1)
        }
        Lang::French | Lang::Italian | Lang::Portuguese | Lang::Spanish => {
            scan.says_before(at, 1, ARTICLES) || scan.low(at).starts_with("l'") || is_name()
        }
        _ => is_name() && is_full(),
    }
}

/// Whether a sentence ends at `at`: not at the point of 7.36, nor that of U.S.
pub(super) fn is_end(scan: &Scan<'_>, at: usize) -> bool {
    let inside = scan.glued(at) && scan.glued(at + 1);
    let initial = scan.glued(at) && 0 < at && scan.raw(at - 1).len() == 1 && scan.is_word(at - 1);
    scan.class(at) == Class::Break
        || scan.has_mark(at, "?!")
        || scan.has_mark(at, ".") && !inside && !initial
}

/// The same run, up to a verb in it: `rate` of `rate climbed`.
pub(super) fn nouns(scan: &Scan<'_>, start: usize, limit: usize) -> usize {
    let end = run(scan, start, limit);
    let verb = (start + 1..end).find(|it| is_verb(scan, *it) && !scan.is_hyphen(*it - 1));
    let mut end = verb.unwrap_or(end);
    while start < end && !is_part(scan, end - 1) && !scan.is_digits(end - 1) {
        end -= 1;
    }
    end
}

/// Verbs of the news in forms that are hardly ever nouns and end in no `-ed`; changes
/// stand in lists of their own.
static VERBS: Words = Words::new(
    "
agree agrees allow allows announce announces argues beat became believe believes
bring brings broke brought build builds built buy buys carries carry claims
contains create creates drew drove employ employs estimates expect expects faces
feels felt finds flew gives hides hires holds includes invests join joins leaves
lies lost makes meet meets operates owns pay pays plans posts predicts produces
provides puts reach reaches receives reports represents requires resumes return
returns runs says sees sells send sends sent serves shut spend spends spent
spoke stays struck suffers suggests tells threatens threw turns wins worn wrote",
);

/// Whether the word at `at` is a verb: as far as its form or a list tells.
pub(super) fn is_verb(scan: &Scan<'_>, at: usize) -> bool {
    may_be_verb(scan, at) && !is_plural(scan, at)
}

/// Whether what may be a verb, or is a verb that no phrase has, is a noun after all:
/// `labor costs climbed`, for no verb follows the form in `-s` of another at once.
fn is_plural(scan: &Scan<'_>, at: usize) -> bool {
    let (low, next) = (scan.low(at), scan.low(at + 1));
    let is_form = 3 < low.len() && low.ends_with('s') && low != "does";
    is_form
        && !next.ends_with("ing")
        && !scan.says(at + 1, "down up")
        && may_be_verb(scan, at + 1)
        && (scan.says(at, "costs stands starts uses") || may_be_verb(scan, at))
}

fn may_be_verb(scan: &Scan<'_>, at: usize) -> bool {
    let low = scan.low(at);
    let past = 4 < low.len() && low.ends_with("ed") && !low.ends_with("eed");
    past || low == "range" && scan.says(at + 1, "from")
        || scan.can(at, Sense::RISE)
        || scan.can(at, Sense::FALL)
        || VERBS.has(low)
}

/// The tokens from `from` up to `to` as they stand, on one line, with what a hyphen ties
/// to the first: `high-speed trains`.
pub(super) fn words(scan: &Scan<'_>, from: usize, to: usize) -> String {
    let is_tied = scan.has_mark_before(from, "-") && scan.glued(from);
    let is_tied = is_tied && scan.glued(from - 1) && scan.is_word(from.wrapping_sub(2));
    let from = from - if is_tied { 2 } else { 0 };
    scan.text[scan.span(from, to).range()]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_without_duplicates() {
        assert!(VERBS.is_sorted());
    }
}
