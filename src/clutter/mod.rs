//! What to hide around the article, and why.
//!
//! Everything that is not kept goes: from the article's nodes upwards, each
//! element beside the way that shows something and holds nothing of the article.
//! So an unknown kind of clutter is hidden as surely as a known one; what it is
//! called (`rules`) only decides under which name it is listed.

mod rules;

use crate::article::Article;
use crate::dom::{Document, NodeId, visible};
use crate::order;

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

/// Elements that are listed part by part because a consent bar is one of them.
const MAX_SPLITS: usize = 32;

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
pub fn find(document: &Document, article: &Article) -> Vec<Clutter> {
    let kept = Kept::of(document, article);
    let shows = shows(document);
    let rules = rules::Rules::new();
    let mut res = Vec::new();
    let mut splits = 0;
    let mut id = NodeId(0);
    let end = NodeId(document.len() as u32);
    while id < end {
        let after = document.end(id);
        let next = NodeId(id.0 + 1);
        if document.is_text(id) {
            id = next;
        } else if visible::is_hidden(document, id) || kept.is_whole(id) {
            id = after;
        } else if kept.touches(id, after) {
            id = next;
        } else {
            let in_line = kept.is_in_block(id);
            if splits < MAX_SPLITS
                && kept.place(id) == Place::Before
                && shows.text(id, after)
                && rules.holds_bar(document, id)
            {
                splits += 1;
                id = next;
                continue;
            }
            if shows.text(id, after) || (!in_line && shows.anything(id, after)) {
                let (kind, reason) = lifted(document, article, id)
                    .unwrap_or_else(|| rules.tell(document, id, kept.place(id)));
                res.push(Clutter {
                    node: id,
                    kind,
                    reason,
                });
            }
            id = after;
        }
    }
    res
}

/// What goes from the body because it is listed with the story instead.
fn lifted(document: &Document, article: &Article, id: NodeId) -> Option<(Kind, &'static str)> {
    let credit = article.metadata.credit.as_deref();
    let words = document.raw_text(id).split_whitespace();
    if credit.is_some_and(|it| words.eq(it.split_whitespace())) {
        return Some((Kind::Other, "the credit line, listed with the story"));
    }
    let original = article.metadata.source.as_ref()?.url.as_deref()?;
    let mut inside = document.subtree(id).take(8);
    inside
        .any(|it| document.attribute(it, "href") == Some(original))
        .then_some((
            Kind::Other,
            "the link to the original, listed as the source",
        ))
}

/// What stays: text nodes of blocks, and whole elements beside them.
struct Kept {
    /// How many kept nodes come before each node, one more than there are nodes.
    counts: Vec<u32>,
    /// Elements that stay with all they hold, sorted.
    whole: Vec<NodeId>,
    /// The ranges of nodes that blocks cover, sorted.
    blocks: Vec<(NodeId, NodeId)>,
}

impl Kept {
    fn of(document: &Document, article: &Article) -> Self {
        let mut is_kept = vec![false; document.len()];
        let mut blocks = Vec::new();
        for block in article.headline.iter().chain(&article.body) {
            for it in &block.texts {
                is_kept[it.index()] = true;
            }
            if let (Some(first), Some(last)) = (block.texts.first(), block.texts.last()) {
                blocks.push((*first, *last));
            }
        }
        for it in &article.beside {
            is_kept[it.index()] = true;
        }
        let mut count = 0;
        let mut counts = vec![0];
        counts.extend(is_kept.iter().map(|it| {
            count += u32::from(*it);
            count
        }));
        let mut whole = article.beside.clone();
        order::by_key(&mut whole, |it| u64::from(it.0));
        order::by_key(&mut blocks, |it| {
            u64::from(it.0.0) << 32 | u64::from(it.1.0)
        });
        Self {
            counts,
            whole,
            blocks,
        }
    }

    /// Whether something between the two nodes stays.
    fn touches(&self, from: NodeId, to: NodeId) -> bool {
        self.counts[from.index()] < self.counts[to.index()]
    }

    fn is_whole(&self, id: NodeId) -> bool {
        self.whole.binary_search(&id).is_ok()
    }

    /// Whether the node stands between the words of a block.
    fn is_in_block(&self, id: NodeId) -> bool {
        let next = self.blocks.partition_point(|it| it.0 <= id);
        next.checked_sub(1)
            .is_some_and(|before| id < self.blocks[before].1)
    }

    /// Where an element that goes stands to what stays.
    fn place(&self, id: NodeId) -> Place {
        let before = self.counts[id.index()];
        if before == 0 {
            Place::Before
        } else if self.counts.last() == Some(&before) {
            Place::After
        } else {
            Place::Within
        }
    }
}

/// Where an element stands to the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Before,
    Within,
    After,
}

/// How many nodes that show text, and that show anything, come before each node.
struct Shows {
    text: Vec<u32>,
    anything: Vec<u32>,
}

impl Shows {
    fn text(&self, from: NodeId, to: NodeId) -> bool {
        self.text[from.index()] < self.text[to.index()]
    }

    fn anything(&self, from: NodeId, to: NodeId) -> bool {
        self.anything[from.index()] < self.anything[to.index()]
    }
}

fn shows(document: &Document) -> Shows {
    let mut res = Shows {
        text: vec![0],
        anything: vec![0],
    };
    let (mut texts, mut things) = (0, 0);
    let mut hidden_until = NodeId(0);
    for id in document.ids() {
        if hidden_until <= id && visible::is_hidden(document, id) {
            hidden_until = document.end(id);
        }
        if hidden_until <= id {
            let has_words = !document.text(id).trim().is_empty();
            texts += u32::from(has_words);
            things += u32::from(has_words || visible::is_drawn(document, id));
        }
        res.text.push(texts);
        res.anything.push(things);
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article;

    const STORY: &str = "The ferry to the northern islands will stop running in March, its owner said on Monday, because fuel has become too dear. ";

    fn hidden(html: &str) -> Vec<(String, Kind)> {
        let document = crate::dom::html::parse(html, None);
        let article = article::find(&document).expect("the page has a story");
        find(&document, &article)
            .into_iter()
            .map(|it| {
                let words: Vec<_> = document.raw_text(it.node).split_whitespace().collect();
                (words.join(" "), it.kind)
            })
            .collect()
    }

    #[test]
    fn all_but_the_story_goes() {
        let page = format!(
            "<title>Ferry to stop</title><body><nav><a href=/>Home</a></nav><div><h1>Ferry to stop</h1>\
             <p>{STORY}{STORY}</p><div class=share-bar><a href=#>Share</a></div><p>{STORY}</p></div>\
             <footer>© The Lake Post</footer></body>"
        );
        assert_eq!(
            hidden(&page),
            [
                ("Home".to_owned(), Kind::Navigation),
                ("Share".to_owned(), Kind::Share),
                ("© The Lake Post".to_owned(), Kind::Footer)
            ]
        );
    }

    #[test]
    fn a_consent_bar_in_the_pages_header_is_listed_apart() {
        let page = format!(
            "<title>Ferry to stop</title><body><div class=site-header><div><p>By using this site, you agree.</p>\
             <a>Accept</a></div><div><a href=/>Home</a> <a href=/b>Boats</a> <a href=/c>Crews</a></div></div>\
             <div><h1>Ferry to stop</h1><p>{STORY}{STORY}</p></div></body>"
        );
        let kinds: Vec<Kind> = hidden(&page).into_iter().map(|it| it.1).collect();
        assert_eq!(kinds, [Kind::Cookie, Kind::Navigation]);
    }

    #[test]
    fn kinds_are_told_without_telling_names() {
        let page = format!(
            "<title>Ferry to stop</title><body><div><div>We use cookies. <button>Accept all</button></div></div>\
             <div><h1>Ferry to stop</h1><p>{STORY}{STORY}</p></div>\
             <div><h3>Leave a comment</h3><form><textarea></textarea></form></div>\
             <div><p>Subscribe to our newsletter</p><input type=email></div></body>"
        );
        let kinds: Vec<Kind> = hidden(&page).into_iter().map(|it| it.1).collect();
        assert_eq!(kinds, [Kind::Cookie, Kind::Comments, Kind::Newsletter]);
    }

    #[test]
    fn a_standfirst_stays_whatever_it_is_called() {
        let page = format!(
            "<title>Ferry to stop</title><body><div><h1>Ferry to stop</h1>\
             <div class=intro-teaser><p class=teaser>Fuel has become too dear, and the islands look for another boat.</p>\
             <div class=share><a href=#>Share</a></div></div>\
             <div><p>Subscribe to our newsletter and get the best stories first.</p></div>\
             <div><p>{STORY}{STORY}</p><p>{STORY}</p></div></div></body>"
        );
        let kinds: Vec<Kind> = hidden(&page).into_iter().map(|it| it.1).collect();
        assert_eq!(kinds, [Kind::Share, Kind::Newsletter]);
    }

    #[test]
    fn an_open_standfirst_and_a_byline_stay_and_what_is_about_the_writer_goes() {
        let page = format!(
            "<title>Ferry to stop</title><meta name=author content='Ada Moor'><body><div><h1>Ferry to stop</h1>\
             <div><p>Fuel has become too dear, and the islands look for another boat</p></div>\
             <div><p>Ada Moor, Lake Post</p><p class=author-bio>Ada Moor has written about boats and harbors since 2019.</p></div>\
             <div><p>{STORY}{STORY}</p><figure><p>Letters from the lake, every Friday</p><form><input></form></figure>\
             <p>{STORY}</p></div></div></body>"
        );
        let words: Vec<String> = hidden(&page).into_iter().map(|it| it.0).collect();
        assert_eq!(
            words,
            [
                "Ada Moor has written about boats and harbors since 2019.",
                "Letters from the lake, every Friday"
            ]
        );
    }

    #[test]
    fn empty_backdrop_over_a_live_page_goes() {
        let pack = [
            "<html",
            "<body",
            "<h1",
            "\"Ferry to stop",
            "/",
            "<p",
            &format!("\"{STORY}{STORY}"),
            "/",
            "<p",
            &format!("\"{STORY}{STORY}"),
            "/",
            "<div",
            "!f0,0,1280,800",
            "/3",
            "=9",
        ];
        let document = crate::dom::packed::parse(&pack.join("\0"), None).expect("nine nodes");
        let article = article::find(&document).expect("the page has a story");
        let nodes: Vec<_> = find(&document, &article).iter().map(|it| it.node).collect();
        assert_eq!(nodes, [NodeId(8)]);
    }
}
