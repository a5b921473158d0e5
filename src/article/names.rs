//! What the words of class, id and role say an element is for.

use crate::dom::{Document, NodeId, words};

/// A set of purposes, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roles(pub u32);

impl Roles {
    pub(crate) const NONE: Self = Self(0);
    /// Comments and invitations to comment.
    pub(crate) const COMMENT: Self = Self(1);
    /// Share rails and follow buttons.
    pub(crate) const SHARE: Self = Self(1 << 1);
    /// Other stories.
    pub(crate) const RELATED: Self = Self(1 << 2);
    /// Menus, breadcrumbs, search, page links.
    pub(crate) const NAVIGATION: Self = Self(1 << 3);
    /// The page's footer.
    pub(crate) const FOOTER: Self = Self(1 << 4);
    /// Advertisements.
    pub(crate) const ADVERTISEMENT: Self = Self(1 << 5);
    /// Newsletter forms.
    pub(crate) const NEWSLETTER: Self = Self(1 << 6);
    /// Login, registration, paywall.
    pub(crate) const LOGIN: Self = Self(1 << 7);
    /// Consent bars and walls.
    pub(crate) const COOKIE: Self = Self(1 << 8);
    /// Promotions inside the story.
    pub(crate) const PROMO: Self = Self(1 << 9);
    /// Byline, author box, date, section label, tags.
    pub(crate) const META: Self = Self(1 << 10);
    /// Captions and credits of pictures, players.
    pub(crate) const CAPTION: Self = Self(1 << 11);
    /// Text for screen readers or for no one.
    pub(crate) const UNSEEN: Self = Self(1 << 12);
    /// The body of a story.
    pub(crate) const BODY: Self = Self(1 << 13);
    /// Tickers and notifications.
    pub(crate) const TICKER: Self = Self(1 << 14);
    /// Columns beside the story, widgets.
    pub(crate) const SIDE: Self = Self(1 << 15);
    /// The standfirst.
    pub(crate) const DEK: Self = Self(1 << 16);
    /// A form or a control.
    pub(crate) const CONTROL: Self = Self(1 << 17);

    /// How many purposes there are.
    pub(crate) const COUNT: u32 = 18;

    /// All that speaks against text being the story's.
    pub(crate) const AGAINST: Self = Self(
        Self::COMMENT.0
            | Self::SHARE.0
            | Self::RELATED.0
            | Self::NAVIGATION.0
            | Self::FOOTER.0
            | Self::ADVERTISEMENT.0
            | Self::NEWSLETTER.0
            | Self::LOGIN.0
            | Self::COOKIE.0
            | Self::PROMO.0
            | Self::META.0
            | Self::CAPTION.0
            | Self::UNSEEN.0
            | Self::TICKER.0
            | Self::SIDE.0
            | Self::CONTROL.0,
    );

    /// Both sets together.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Without the other set.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets have a purpose in common.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What an element is for, by its own name and words.
pub(crate) fn of(document: &Document, id: NodeId) -> Roles {
    let mut res = by_tag(document.tag(id));
    let mut last = String::new();
    let mut pair = String::new();
    words::each(document, id, |word| {
        res = res.and(lookup(WORDS, word));
        if !last.is_empty() {
            pair.clear();
            pair.push_str(&last);
            pair.push_str(word);
            res = res.and(lookup(PAIRS, &pair));
        }
        last.clear();
        last.push_str(word);
    });
    if document.attribute(id, "itemprop") == Some("articleBody") {
        res = res.and(Roles::BODY);
    }
    res
}

fn by_tag(tag: &str) -> Roles {
    match tag {
        "nav" => Roles::NAVIGATION,
        "footer" => Roles::FOOTER,
        "aside" => Roles::SIDE,
        "figcaption" => Roles::CAPTION,
        "form" | "button" | "select" | "textarea" | "label" | "dialog" | "menu" => Roles::CONTROL,
        _ => Roles::NONE,
    }
}

fn lookup(table: &[(&str, Roles)], word: &str) -> Roles {
    table
        .binary_search_by(|it| it.0.cmp(word))
        .map_or(Roles::NONE, |it| table[it].1)
}

/// Single words, sorted.
const WORDS: &[(&str, Roles)] = &[
    ("ad", Roles::ADVERTISEMENT),
    ("addthis", Roles::SHARE),
    ("addtoany", Roles::SHARE),
    ("ads", Roles::ADVERTISEMENT),
    ("advert", Roles::ADVERTISEMENT),
    ("advertisement", Roles::ADVERTISEMENT),
    ("advertising", Roles::ADVERTISEMENT),
    ("adverts", Roles::ADVERTISEMENT),
    ("adwrap", Roles::ADVERTISEMENT),
    ("agegate", Roles::LOGIN),
    ("anzeige", Roles::ADVERTISEMENT),
    ("articlebody", Roles::BODY),
    ("attribution", Roles::CAPTION),
    ("author", Roles::META),
    ("authors", Roles::META),
    ("autor", Roles::META),
    ("bio", Roles::META),
    ("breadcrumb", Roles::NAVIGATION),
    ("breadcrumbs", Roles::NAVIGATION),
    ("byline", Roles::META),
    ("bylines", Roles::META),
    ("caption", Roles::CAPTION),
    ("captions", Roles::CAPTION),
    ("colophon", Roles::FOOTER),
    ("comment", Roles::COMMENT),
    ("commentlist", Roles::COMMENT),
    ("comments", Roles::COMMENT),
    ("consent", Roles::COOKIE),
    ("contentinfo", Roles::FOOTER),
    ("cookie", Roles::COOKIE),
    ("cookies", Roles::COOKIE),
    ("copyright", Roles::CAPTION),
    ("credit", Roles::CAPTION),
    ("credits", Roles::CAPTION),
    ("dateline", Roles::META),
    ("datetime", Roles::META),
    ("dek", Roles::DEK),
    ("dialog", Roles::CONTROL),
    ("disclaimer", Roles::PROMO),
    ("disqus", Roles::COMMENT),
    ("donate", Roles::PROMO),
    ("donation", Roles::PROMO),
    ("eyebrow", Roles::META),
    ("footer", Roles::FOOTER),
    ("gdpr", Roles::COOKIE),
    ("kicker", Roles::META),
    ("kommentare", Roles::COMMENT),
    ("leaderboard", Roles::ADVERTISEMENT),
    ("login", Roles::LOGIN),
    ("masthead", Roles::NAVIGATION),
    ("menu", Roles::NAVIGATION),
    ("menus", Roles::NAVIGATION),
    ("metadata", Roles::META),
    ("modal", Roles::PROMO),
    ("nav", Roles::NAVIGATION),
    ("navbar", Roles::NAVIGATION),
    ("navigation", Roles::NAVIGATION),
    ("newsletter", Roles::NEWSLETTER),
    ("newsletters", Roles::NEWSLETTER),
    ("notification", Roles::TICKER),
    ("notifications", Roles::TICKER),
    ("offscreen", Roles::UNSEEN),
    ("optin", Roles::NEWSLETTER),
    ("outbrain", Roles::RELATED),
    ("overline", Roles::META),
    ("pagination", Roles::NAVIGATION),
    ("paywall", Roles::LOGIN),
    ("popup", Roles::PROMO),
    ("promo", Roles::PROMO),
    ("promos", Roles::PROMO),
    ("promoted", Roles::ADVERTISEMENT),
    ("promotion", Roles::PROMO),
    ("pubdate", Roles::META),
    ("recirc", Roles::RELATED),
    ("recirculation", Roles::RELATED),
    ("recommend", Roles::RELATED),
    ("recommendation", Roles::RELATED),
    ("recommendations", Roles::RELATED),
    ("recommended", Roles::RELATED),
    ("register", Roles::LOGIN),
    ("registration", Roles::LOGIN),
    ("related", Roles::RELATED),
    ("relatedcontent", Roles::RELATED),
    ("reply", Roles::COMMENT),
    ("respond", Roles::COMMENT),
    ("rubrik", Roles::META),
    ("screenreader", Roles::UNSEEN),
    ("search", Roles::NAVIGATION),
    ("share", Roles::SHARE),
    ("sharebar", Roles::SHARE),
    ("sharedaddy", Roles::SHARE),
    ("shares", Roles::SHARE),
    ("sharing", Roles::SHARE),
    ("shoutbox", Roles::COMMENT),
    ("sidebar", Roles::SIDE),
    ("signin", Roles::LOGIN),
    ("signup", Roles::NEWSLETTER),
    ("skip", Roles::NAVIGATION),
    ("skyscraper", Roles::ADVERTISEMENT),
    ("social", Roles::SHARE),
    ("socials", Roles::SHARE),
    ("sponsor", Roles::ADVERTISEMENT),
    ("sponsored", Roles::ADVERTISEMENT),
    ("standfirst", Roles::DEK),
    ("subheadline", Roles::DEK),
    ("submenu", Roles::NAVIGATION),
    ("subnav", Roles::NAVIGATION),
    ("subscribe", Roles::NEWSLETTER),
    ("subscriber", Roles::LOGIN),
    ("subscription", Roles::NEWSLETTER),
    ("taboola", Roles::RELATED),
    ("tagcloud", Roles::NAVIGATION),
    ("tags", Roles::META),
    ("teaser", Roles::RELATED),
    ("teasers", Roles::RELATED),
    ("ticker", Roles::TICKER),
    ("timestamp", Roles::META),
    ("toast", Roles::TICKER),
    ("toolbar", Roles::SHARE),
    ("toolbox", Roles::SHARE),
    ("tooltip", Roles::CONTROL),
    ("trending", Roles::RELATED),
    ("visuallyhidden", Roles::UNSEEN),
    ("widget", Roles::SIDE),
    ("widgets", Roles::SIDE),
    ("zergnet", Roles::RELATED),
];

/// Neighbouring words read as one, sorted.
const PAIRS: &[(&str, Roles)] = &[
    ("alsolike", Roles::RELATED),
    ("articlebody", Roles::BODY),
    ("articlecontent", Roles::BODY),
    ("articledate", Roles::META),
    ("articleinfo", Roles::META),
    ("articlemeta", Roles::META),
    ("articletext", Roles::BODY),
    ("assistivetext", Roles::UNSEEN),
    ("bodycontent", Roles::BODY),
    ("calltoaction", Roles::PROMO),
    ("contentbody", Roles::BODY),
    ("entrycontent", Roles::BODY),
    ("entrymeta", Roles::META),
    ("followus", Roles::SHARE),
    ("imagecredit", Roles::CAPTION),
    ("imagedescription", Roles::CAPTION),
    ("latestnews", Roles::RELATED),
    ("latestposts", Roles::RELATED),
    ("mailinglist", Roles::NEWSLETTER),
    ("mainbody", Roles::BODY),
    ("metainfo", Roles::META),
    ("moreinfo", Roles::META),
    ("morenews", Roles::RELATED),
    ("morestories", Roles::RELATED),
    ("mostpopular", Roles::RELATED),
    ("mostread", Roles::RELATED),
    ("mostviewed", Roles::RELATED),
    ("nextarticle", Roles::RELATED),
    ("nextpost", Roles::RELATED),
    ("postbody", Roles::BODY),
    ("postcontent", Roles::BODY),
    ("postmeta", Roles::META),
    ("postnav", Roles::NAVIGATION),
    ("posttext", Roles::BODY),
    ("prevnext", Roles::NAVIGATION),
    ("publishdate", Roles::META),
    ("readalso", Roles::RELATED),
    ("readingtime", Roles::META),
    ("readmore", Roles::RELATED),
    ("readnext", Roles::RELATED),
    ("readtime", Roles::META),
    ("screenreader", Roles::UNSEEN),
    ("seealso", Roles::RELATED),
    ("siteheader", Roles::NAVIGATION),
    ("sronly", Roles::UNSEEN),
    ("storybody", Roles::BODY),
    ("storycontent", Roles::BODY),
    ("storytext", Roles::BODY),
    ("taglist", Roles::META),
    ("upnext", Roles::RELATED),
    ("visuallyhidden", Roles::UNSEEN),
    ("youmight", Roles::RELATED),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(WORDS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(PAIRS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
