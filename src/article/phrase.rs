//! Words and openings that tell what a short line is for, in several languages.

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

const CONSENT: &[&str] = &[
    "accept all",
    "accepter",
    "aceptar",
    "akzeptieren",
    "consent",
    "consentimiento",
    "cookie",
    "datenschutz",
    "einwilligung",
    "information on a device",
    "legitimate interest",
    "manage preferences",
    "our partners",
    "partenaires",
    "partners store",
    "personal data",
    "personalised ads",
    "personalisierte",
    "personalized ads",
    "personenbezogene",
    "privacy policy",
    "privacy settings",
    "process personal data",
    "refuse, or object",
    "store and access",
    "terms of use",
    "unique identifiers",
    "your choices",
];

const CREDIT_OPENINGS: &[&str] = &[
    "additional reporting",
    "additional research",
    "(additional reporting",
    "(reporting by",
    "(reporting and",
    "(with inputs from",
    "mit material von",
    "mit informationen von",
    "reporting by",
    "with additional reporting",
    "with inputs from",
    "with reporting by",
    "with reporting from",
    "contributing:",
    "edited by",
    "(edited by",
    "editing by",
];

const CREDIT_ENDINGS: &[&str] = &[
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed reporting",
    "contributed reporting from washington",
];

const ORIGINAL: &[&str] = &[
    "full article",
    "full story",
    "original article",
    "original post",
    "original story",
    "originally published",
    "originally appeared",
    "ganzen artikel",
    "vollständigen artikel",
    "originalartikel",
    "article complet",
    "article original",
    "artículo completo",
    "artículo original",
    "articolo completo",
    "artigo completo",
    "volledige artikel",
    "oryginalny artykuł",
    "阅读全文",
    "閱讀全文",
    "全文を読む",
    "元記事",
    "原文",
];

const POINTERS: &[&str] = &[
    "also read",
    "also see",
    "also watch",
    "don't miss",
    "don’t miss",
    "download the",
    "follow us",
    "further reading",
    "get the latest",
    "join our",
    "join us",
    "lesen sie auch",
    "lesen sie hier",
    "lesen sie mehr",
    "lees ook",
    "lees meer",
    "leer más",
    "lea también",
    "leia também",
    "leggi anche",
    "listen to",
    "lire aussi",
    "lire la suite",
    "mehr dazu",
    "mehr zum thema",
    "mehr:",
    "more from",
    "more on",
    "more:",
    "must read",
    "read also",
    "read more",
    "read next",
    "read the full",
    "related:",
    "related article",
    "related stories",
    "see also",
    "siehe auch",
    "sign up",
    "subscribe",
    "tune in",
    "watch:",
    "weiterlesen",
    "à lire aussi",
    "également",
    "read:",
    "related content",
    "recommended",
    "click here",
    "zum thema",
    "auch interessant",
    "czytaj też",
    "czytaj także",
    "läs också",
    "les også",
    "læs også",
    "lue myös",
    "关联阅读",
    "【関連記事】",
    "関連記事",
    "читайте также",
    "читайте також",
];

const INVITATIONS: &[&str] = &[
    "our newsletter",
    "sign up for",
    "sign up to",
    "subscribe to",
    "subscribe now",
    "follow us on",
    "download our app",
    "join our whatsapp",
    "whatsapp channel",
    "telegram channel",
    "newsletter abonnieren",
    "melden sie sich",
    "abonnieren sie",
    "suscríbete",
    "inscrivez-vous",
    "abonnez-vous",
    "iscriviti",
    "click here to",
    "all rights reserved",
    "alle rechte vorbehalten",
    "send us a tip",
    "support our journalism",
    "thank you for reading",
    "google news",
];

const CLOSINGS: &[&str] = &[
    "about the author",
    "comments",
    "have your say",
    "kommentare",
    "latest news",
    "latest stories",
    "leave a comment",
    "leave a reply",
    "more from",
    "more stories",
    "most popular",
    "most read",
    "recommended",
    "related",
    "related articles",
    "related posts",
    "related stories",
    "share this",
    "tags",
    "topics",
    "trending",
    "you may also like",
    "you might also like",
    "über den autor",
    "mehr zum thema",
    "auch interessant",
    "schlagwörter",
    "themen",
    "関連記事",
    "あわせて読みたい",
];

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
