//! Which kind of clutter an element is: by its names, its words, its place.

use super::{Kind, Place};
use crate::article::matcher::Matcher;
use crate::article::names::{Names, Roles};
use crate::dom::{Document, NodeId, visible};
use crate::lower;

/// Elements inside the clutter that are asked for their names.
const MAX_NAMED: usize = 60;

/// Wrappers around a consent bar and its neighbor that are looked through.
const MAX_WRAPPERS: usize = 8;

/// The buttons of a consent bar say no more than this.
const MAX_BUTTONS_BYTES: usize = 60;

/// Bytes of its text that are looked at.
const MAX_TEXT_BYTES: usize = 600;

/// What tells kinds apart, ready to be looked up.
pub(super) struct Rules {
    names: Names,
    words: Matcher,
}

impl Rules {
    pub(super) fn new() -> Self {
        Self {
            names: Names::new(),
            words: Matcher::of(&WORDS.map(|it| it.0)),
        }
    }

    /// The kind of an element that goes, and the reason to show.
    pub(super) fn tell(
        &self,
        document: &Document,
        id: NodeId,
        place: Place,
    ) -> (Kind, &'static str) {
        if place == Place::After && is_story(document, id) {
            return (Kind::Related, "another story under this one");
        }
        let own = self.names.of(document, id);
        if let Some(found) = by_name(own) {
            return found;
        }
        let text = opening(document, id);
        if let Some(found) = self.by_words(&text) {
            return found;
        }
        let inside = document
            .subtree(id)
            .skip(1)
            .filter(|it| document.is_element(*it))
            .take(MAX_NAMED);
        let named = |it| by_name(self.names.of(document, it));
        if let Some(found) = inside.filter_map(named).next() {
            return found;
        }
        if own.any(Roles::PROMO) {
            return (Kind::Promo, "named as a promotion");
        }
        by_place(document, id, place, &text)
    }

    /// Whether the element opens with a consent bar and holds something else beside it.
    pub(super) fn holds_bar(&self, document: &Document, id: NodeId) -> bool {
        let is_bar = |id: NodeId| {
            let found = self.by_words(&opening(document, id));
            found.is_some_and(|it| it.0 == Kind::Cookie)
        };
        let has_words = |it: &NodeId| {
            let mut inside = document.subtree(*it).map(|it| document.text(it));
            !visible::is_hidden(document, *it) && inside.any(|it| !it.trim().is_empty())
        };
        let mut here = id;
        for _ in 0..MAX_WRAPPERS {
            if !matches!(document.tag(here), "div" | "header" | "section") || !is_bar(here) {
                return false;
            }
            let mut parts = document.children(here).filter(has_words);
            let (Some(first), second) = (parts.next(), parts.next()) else {
                return false;
            };
            match second {
                None => here = first,
                Some(second) => {
                    let are = document.is_element(first) && document.is_element(second);
                    return are && is_bar(first) && !is_bar(second) && is_more(document, second);
                }
            }
        }
        false
    }

    /// By the first words that a reader sees in it: of several the kind listed first.
    fn by_words(&self, text: &str) -> Option<(Kind, &'static str)> {
        let mut best = WORDS.len();
        self.words.each(text, |it| best = best.min(it.list));
        WORDS.get(best).map(|it| (it.1, it.2))
    }
}

/// Whether the element is more than the buttons of a bar.
fn is_more(document: &Document, id: NodeId) -> bool {
    let links = document.subtree(id).filter(|it| document.tag(*it) == "a");
    2 < links.count() || MAX_BUTTONS_BYTES < opening(document, id).len()
}

/// Whether the element holds a headline of its own and paragraphs.
fn is_story(document: &Document, id: NodeId) -> bool {
    let has = |tag: &str| document.subtree(id).any(|it| document.tag(it) == tag);
    has("h1") && has("p")
}

/// By the words of class, id and role; the telling ones first.
fn by_name(roles: Roles) -> Option<(Kind, &'static str)> {
    NAMES
        .iter()
        .find(|it| roles.any(it.0))
        .map(|it| (it.1, it.2))
}

const NAMES: &[(Roles, Kind, &str)] = &[
    (Roles::COOKIE, Kind::Cookie, "named as a consent notice"),
    (
        Roles::NEWSLETTER,
        Kind::Newsletter,
        "named as a newsletter form",
    ),
    (Roles::LOGIN, Kind::Login, "named as a login or paywall"),
    (Roles::COMMENT, Kind::Comments, "named as comments"),
    (Roles::SHARE, Kind::Share, "named as share buttons"),
    (
        Roles::ADVERTISEMENT,
        Kind::Advertisement,
        "named as an advertisement",
    ),
    (Roles::TICKER, Kind::Ticker, "named as a ticker or notice"),
    (Roles::RELATED, Kind::Related, "named as other stories"),
    (Roles::FOOTER, Kind::Footer, "the page's footer"),
    (Roles::NAVIGATION, Kind::Navigation, "named as navigation"),
];

/// The first words of each kind, parted by bars.
const WORDS: [(&str, Kind, &str); 10] = [
    (
        "cookie|consent|our partners|privacy policy and terms|by using this site|\
         access information on a device|unique identifiers|\
         datenschutzeinstellungen|einwilligung|nos partenaires|consentimiento|\
         zustimmen|クッキー|同意する",
        Kind::Cookie,
        "speaks of cookies or consent",
    ),
    (
        "newsletter|sign up for|subscribe|your inbox|abonnieren|inscrivez-vous|\
         suscríbete|suscribirse|iscriviti|nieuwsbrief|メールマガジン|boletín",
        Kind::Newsletter,
        "invites to subscribe",
    ),
    (
        "sign in|log in|lost your password|forgot your password|create an account|\
         anmelden|passwort|se connecter|mot de passe|iniciar sesión|contraseña|accedi|\
         inloggen|ログイン|登录",
        Kind::Login,
        "asks to sign in",
    ),
    (
        "leave a comment|leave a reply|comments|join the discussion|\
         join the conversation|kommentar|commentaire|comentario|commenti|コメント|评论",
        Kind::Comments,
        "invites to comment",
    ),
    (
        "you might also like|you may also like|related|recommended|more from|\
         more stories|most read|most popular|trending|read more|read next|latest news|\
         mehr zum thema|auch interessant|lesen sie auch|à lire aussi|lire aussi|\
         te puede interesar|leggi anche|lees ook|czytaj także|関連記事|あわせて読みたい|相关阅读|相關新聞|\
         читайте также",
        Kind::Related,
        "points to other stories",
    ),
    (
        "share|facebook|twitter|whatsapp|linkedin|pinterest|copy link|teilen|partager|\
         compartir|condividi|delen|シェア|分享|follow us",
        Kind::Share,
        "offers to share or follow",
    ),
    (
        "advertisement|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|\
         advertentie|広告|广告",
        Kind::Advertisement,
        "labeled as an advertisement",
    ),
    (
        "all rights reserved|© |©1|©2|alle rechte vorbehalten|tous droits réservés|\
         impressum|terms of use",
        Kind::Footer,
        "closes the page",
    ),
    (
        "notification|breaking news|min ago|minutes ago|hours ago|live updates",
        Kind::Ticker,
        "announces other news",
    ),
    (
        "unlock |for free|download our app|download the app|try for|special offer",
        Kind::Promo,
        "promotes the publisher",
    ),
];

/// By what it is made of and where it stands.
fn by_place(document: &Document, id: NodeId, place: Place, text: &str) -> (Kind, &'static str) {
    let links = document
        .subtree(id)
        .filter(|it| document.tag(*it) == "a")
        .take(200)
        .count();
    let has_frame = document
        .subtree(id)
        .any(|it| matches!(document.tag(it), "iframe" | "ins"));
    match place {
        _ if has_frame && text.len() < 40 => (Kind::Advertisement, "a frame without words"),
        Place::Before if 0 < links && text.len() < 40 * links => {
            (Kind::Navigation, "links above the story")
        }
        Place::After if 1 < links => (Kind::Related, "links below the story"),
        Place::Within if 0 < links && text.len() < 120 * links => {
            (Kind::Related, "links inside the story")
        }
        Place::Within => (Kind::Other, "stands in the story without being part of it"),
        Place::Before => (Kind::Other, "stands above the story"),
        Place::After => (Kind::Other, "stands below the story"),
    }
}

/// The first words that a reader sees in an element, lower case.
fn opening(document: &Document, id: NodeId) -> String {
    let mut res = String::new();
    let mut at = id;
    let end = document.end(id);
    while at < end && res.len() < MAX_TEXT_BYTES {
        if visible::is_hidden(document, at) {
            at = document.end(at);
            continue;
        }
        for word in document.text(at).split_whitespace() {
            if MAX_TEXT_BYTES < res.len() {
                break;
            }
            res.extend(word.chars().map(lower::letter));
            res.push(' ');
        }
        at = NodeId(at.0 + 1);
    }
    res
}
