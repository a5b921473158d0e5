//! Words and openings that tell what a line is for, in several languages.

use super::lexicon;
use super::matcher::Matcher;

/// What a line's words say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    /// The words are those of a consent dialog. An article about privacy has one or
    /// two of them in a paragraph, a dialog packs them.
    pub consent: bool,
    /// The line says who helped with the story.
    pub credit: bool,
    /// The words promise the original or the full story.
    pub original: bool,
    /// The line asks the reader to do something or points to another story.
    pub pointer: bool,
    /// It invites to a newsletter, app, subscription or channel.
    pub invitation: bool,
    /// It begins what follows the story: comments, related, tags.
    pub closing: bool,
    /// It offers something for sale.
    pub trade: bool,
    /// How many different phrases it has of each of [`lexicon::GROUPS`].
    pub groups: [u8; N_GROUPS],
}

const N_GROUPS: usize = lexicon::GROUPS.len();

/// The group that counts prices too.
pub(super) const SHOP: usize = 7;

/// The lists after the groups.
const CONSENT: usize = N_GROUPS;
const CREDIT_OPENINGS: usize = N_GROUPS + 1;
const CREDIT_ENDINGS: usize = N_GROUPS + 2;
const ORIGINAL: usize = N_GROUPS + 3;
const POINTERS: usize = N_GROUPS + 4;
const INVITATIONS: usize = N_GROUPS + 5;
const CLOSINGS: usize = N_GROUPS + 6;
const TRADE: usize = N_GROUPS + 7;

/// All lists in this order.
static LISTS: [&str; TRADE + 1] = {
    let mut res = [""; TRADE + 1];
    let mut group = 0;
    while group < N_GROUPS {
        res[group] = lexicon::GROUPS[group];
        group += 1;
    }
    res[CONSENT] = lexicon::CONSENT;
    res[CREDIT_OPENINGS] = lexicon::CREDIT_OPENINGS;
    res[CREDIT_ENDINGS] = lexicon::CREDIT_ENDINGS;
    res[ORIGINAL] = lexicon::ORIGINAL;
    res[POINTERS] = lexicon::POINTERS;
    res[INVITATIONS] = lexicon::INVITATIONS;
    res[CLOSINGS] = lexicon::CLOSINGS;
    res[TRADE] = lexicon::TRADE;
    res
};

/// Longer lines do not say who helped.
const MAX_CREDIT_CHARS: usize = 240;

/// Longer lines do not begin what follows the story.
const MAX_CLOSING_CHARS: usize = 60;

/// All phrases, ready to be looked for.
pub(super) struct Phrases {
    matcher: Matcher,
    /// By phrase: the line in which it was seen last.
    seen: Vec<u32>,
    line: u32,
}

impl Phrases {
    pub(super) fn new() -> Self {
        let matcher = Matcher::of(&LISTS);
        Self {
            seen: vec![0; matcher.len()],
            matcher,
            line: 0,
        }
    }

    /// What a line says, which is lower case and has so many words.
    pub(super) fn read(&mut self, line: &str, words: usize) -> Marks {
        self.line += 1;
        let mut res = Marks::default();
        let mut consent = 0;
        let open = line.find(char::is_alphanumeric).unwrap_or(line.len());
        let credit_end = line.trim_end_matches(['.', ')', ' ']).len();
        let (seen, number) = (&mut self.seen, self.line);
        self.matcher.each(line, |hit| {
            let is_new = seen
                .get_mut(hit.phrase)
                .is_some_and(|it| std::mem::replace(it, number) != number);
            match hit.list {
                CONSENT => consent += usize::from(is_new),
                CREDIT_OPENINGS => res.credit |= hit.start == 0,
                CREDIT_ENDINGS => res.credit |= hit.end == credit_end,
                ORIGINAL => res.original = true,
                POINTERS => res.pointer |= hit.start == open,
                INVITATIONS => res.invitation = true,
                CLOSINGS => res.closing |= hit.start == open,
                TRADE => res.trade = true,
                group => {
                    if let Some(it) = res.groups.get_mut(group) {
                        *it += u8::from(is_new);
                    }
                }
            }
        });
        res.consent = 3 <= consent || (2 <= consent && words < 30);
        res.credit = res.credit && line.chars().count() < MAX_CREDIT_CHARS;
        let bare = |it: &str| {
            it.trim_matches(|it: char| !it.is_alphanumeric())
                .chars()
                .count()
        };
        res.closing = res.closing && bare(line) < MAX_CLOSING_CHARS;
        res
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower;

    fn read(line: &str) -> Marks {
        let line = lower::string(line);
        Phrases::new().read(&line, line.split(' ').count())
    }

    #[test]
    fn a_dialog_packs_what_an_article_only_names() {
        assert!(
            read("We and our partners store personal data; manage preferences or accept all.")
                .consent
        );
        // The settings of a common plugin, which saved pages show below the story.
        assert!(
            read("This shop uses cookies to make your visit better. Some of them are needed for its cart and for signing in, and are kept by the browser at once; third-party cookies, which count visits for us, are kept only with your consent.")
                .consent
        );
        assert!(!read(
            "The ministry fined the shop because its cookie banner hid the button that a court had asked for in May, and the data of its customers had been sold."
        )
        .consent);
    }

    #[test]
    fn credit_lines_are_told_by_opening_or_ending() {
        assert!(read("Additional reporting by Ada Moor in Leeds").credit);
        assert!(read("Bo Lind contributed to this report.").credit);
        assert!(!read("Reporters were kept out of the room.").credit);
    }

    #[test]
    fn a_line_is_counted_once_for_each_phrase() {
        let mut phrases = Phrases::new();
        for _ in 0..2 {
            assert_eq!(phrases.read("photo: photo by reuters", 4).groups[0], 2);
        }
        assert!(read("» Read more: the ferry").pointer);
        assert!(!read("They read more").pointer);
    }
}
