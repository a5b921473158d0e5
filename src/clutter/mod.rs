//! What to hide around the article, and why.

use crate::article::Article;
use crate::dom::{Document, NodeId};

/// What sort of clutter a block is; the Hidden list groups by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Cookie and consent bars and walls.
    Cookie,
    /// Login and registration.
    Login,
    /// Newsletter forms and pop-ups.
    Newsletter,
    /// Share rails and follow buttons.
    Share,
    /// Other stories: related, trending, next.
    Related,
    /// Comments and invitations to comment.
    Comments,
    /// Menus, breadcrumbs, search.
    Navigation,
    /// Advertisements and their labels.
    Advertisement,
    /// Tickers and notifications.
    Ticker,
    /// Promotions inside the story.
    Promo,
    /// The page's footer.
    Footer,
    /// Anything else that is not the article.
    Other,
}

/// One element to hide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clutter {
    /// The element; it holds nothing of the article.
    pub node: NodeId,
    /// What sort it is.
    pub kind: Kind,
    /// Why it is taken for that, in words a person can read.
    pub reason: &'static str,
}

/// Finds what to hide, outermost elements only, in document order.
pub fn find(_document: &Document, _article: &Article) -> Vec<Clutter> {
    Vec::new()
}
