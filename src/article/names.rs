//! What the words of class, id and role say an element is for.

use super::tally::{self, Tally};
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

    /// How many purposes the scorer of lines is told of.
    pub(crate) const COUNT: u32 = 18;

    /// Wares, prices, carts; what the page as a whole is judged by.
    pub(crate) const SHOP: Self = Self(1 << 18);

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

/// Words and pairs of words with what they say, ready to be looked up.
pub(crate) struct Names {
    words: Tally,
    pairs: Tally,
}

impl Names {
    /// Reads the lists.
    pub(crate) fn new() -> Self {
        Self {
            words: table(WORDS),
            pairs: table(PAIRS),
        }
    }

    /// What an element is for, by its own name and words.
    ///
    /// Words are hashed letter by letter, pairs on from the word before: nothing is
    /// put together to be looked up.
    pub(crate) fn of(&self, document: &Document, id: NodeId) -> Roles {
        let mut res = by_tag(document.tag(id)).0;
        let mut before = None;
        words::values(document, id, |value| {
            let mut word = tally::SEED;
            let mut pair = before.unwrap_or(tally::SEED);
            let mut was_lower = false;
            for it in value.chars() {
                let is_letter = it.is_alphabetic();
                if word != tally::SEED && (!is_letter || (was_lower && it.is_uppercase())) {
                    res |= self.words.get(word);
                    if before.is_some() {
                        res |= self.pairs.get(pair);
                    }
                    before = Some(word);
                    pair = word;
                    word = tally::SEED;
                }
                if is_letter {
                    let it = u32::from(it.to_ascii_lowercase());
                    word = tally::more(word, it);
                    pair = tally::more(pair, it);
                }
                was_lower = it.is_lowercase();
            }
            if word != tally::SEED {
                res |= self.words.get(word);
                if before.is_some() {
                    res |= self.pairs.get(pair);
                }
                before = Some(word);
            }
        });
        if document.attribute(id, "itemprop") == Some("articleBody") {
            res |= Roles::BODY.0;
        }
        Roles(res)
    }
}

/// Rows of a purpose's number and the words for it, one a line.
fn table(rows: &str) -> Tally {
    let mut res = Tally::with_room(rows.len() / 6);
    for row in rows.split('\n') {
        let mut words = row.split(' ');
        let bit = words.next().and_then(|it| it.parse().ok()).unwrap_or(0);
        for word in words {
            let letters = word.bytes().map(u32::from);
            res.put(letters.fold(tally::SEED, tally::more), 1 << bit);
        }
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

/// Single words, each line with the number of their purpose's bit before them.
const WORDS: &str = "\
0 comment commentlist comments disqus kommentare reply respond shoutbox
1 addthis addtoany share sharebar sharedaddy shares sharing social socials toolbar
1 toolbox
2 outbrain recirc recirculation recommend recommendation recommendations recommended
2 related relatedcontent taboola teaser teasers trending zergnet
3 breadcrumb breadcrumbs masthead menu menus nav navbar navigation pagination search
3 skip submenu subnav tagcloud
4 colophon contentinfo footer
5 ad ads advert advertisement advertising adverts adwrap anzeige leaderboard promoted
5 skyscraper sponsor sponsored
6 newsletter newsletters optin signup subscribe subscription
7 agegate login paywall register registration signin subscriber
8 consent cookie cookies gdpr
9 disclaimer donate donation modal popup promo promos promotion
10 author authors autor bio byline bylines dateline datetime eyebrow kicker metadata
10 overline pubdate rubrik tags timestamp
11 attribution caption captions copyright credit credits
12 offscreen screenreader visuallyhidden
13 articlebody
14 notification notifications ticker toast
15 sidebar widget widgets
16 dek standfirst subheadline
17 dialog tooltip
18 basket cart price prices pricing product products qty sku variant variants wishlist";

/// Neighboring words read as one.
const PAIRS: &str = "\
1 followus
2 alsolike latestnews latestposts morenews morestories mostpopular mostread mostviewed
2 nextarticle nextpost readalso readmore readnext seealso upnext youmight
3 postnav prevnext siteheader
6 mailinglist
9 calltoaction
10 articledate articleinfo articlemeta entrymeta metainfo moreinfo postmeta publishdate
10 readingtime readtime taglist
11 imagecredit imagedescription
12 assistivetext screenreader sronly visuallyhidden
13 articlebody articlecontent articletext bodycontent contentbody entrycontent mainbody
13 postbody postcontent posttext storybody storycontent storytext
18 addtocart";

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(class: &str) -> Roles {
        let page = format!("<body><p class='{class}'>x</p></body>");
        let document = crate::dom::html::parse(&page, None);
        let id = document.first("p").expect("there is one");
        Names::new().of(&document, id)
    }

    #[test]
    fn words_and_pairs_are_read_off_names() {
        assert_eq!(roles("l-comment-list"), Roles::COMMENT);
        assert_eq!(roles("mostRead"), Roles::RELATED);
        assert_eq!(roles("most x read"), Roles::NONE);
        assert_eq!(roles("sr-only tooltip"), Roles::UNSEEN.and(Roles::CONTROL));
        assert_eq!(roles("text-body"), Roles::NONE);
        assert_eq!(roles("product__price"), Roles::SHOP);
    }
}
