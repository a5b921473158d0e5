//! Words and openings that tell what a short line is for, in several languages.

use super::lexicon::{
    CLOSINGS, CONSENT, CREDIT_ENDINGS, CREDIT_OPENINGS, INVITATIONS, ORIGINAL, POINTERS,
};

/// Whether a block's words are those of a consent dialog. An article about
/// privacy has one or two of them in a paragraph, a dialog packs them.
pub(super) fn is_consent(text: &str) -> bool {
    let text = text.to_lowercase();
    let hits = CONSENT.iter().filter(|it| text.contains(**it)).count();
    let words = text.split(' ').count();
    3 <= hits || (2 <= hits && words < 30)
}

/// Whether a line says who helped with the story.
pub(super) fn is_credit(text: &str) -> bool {
    let text = text.to_lowercase();
    text.chars().count() < 240
        && (CREDIT_OPENINGS.iter().any(|it| text.starts_with(it))
            || CREDIT_ENDINGS
                .iter()
                .any(|it| text.trim_end_matches(['.', ')', ' ']).ends_with(it)))
}

/// Whether a link's words promise the original or the full story.
pub(super) fn is_original(text: &str) -> bool {
    let text = text.to_lowercase();
    ORIGINAL.iter().any(|it| text.contains(it))
}

/// Whether a line asks the reader to do something or points to another story.
pub(super) fn is_pointer(text: &str) -> bool {
    let text = text.to_lowercase();
    let text = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    POINTERS.iter().any(|it| text.starts_with(it))
}

/// Whether a short line invites to a newsletter, app, subscription or channel.
pub(super) fn is_invitation(text: &str) -> bool {
    let text = text.to_lowercase();
    INVITATIONS.iter().any(|it| text.contains(it))
}

/// Whether a short line begins what follows the story: comments, related, tags.
pub(super) fn is_closing(text: &str) -> bool {
    let text = text.to_lowercase();
    let text = text.trim_matches(|it: char| !it.is_alphanumeric());
    text.chars().count() < 60 && CLOSINGS.iter().any(|it| text.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_packs_what_an_article_only_names() {
        assert!(is_consent(
            "We and our partners store personal data; manage preferences or accept all."
        ));
        assert!(!is_consent(
            "The ministry fined the shop because its cookie banner hid the button that a court had asked for in May, and the data of its customers had been sold."
        ));
    }

    #[test]
    fn credit_lines_are_told_by_opening_or_ending() {
        assert!(is_credit("Additional reporting by Ada Moor in Leeds"));
        assert!(is_credit("Bo Lind contributed to this report."));
        assert!(!is_credit("Reporters were kept out of the room."));
    }
}
