//! Title, byline, dates, site, language: what the page says of its article.

use super::Metadata;
use super::date;
use super::linked::Linked;
use crate::dom::{Document, NodeId};
use crate::lower;
use crate::table::Table;

/// The `meta` elements and links of the page's head, in order.
#[derive(Debug, Default)]
pub(super) struct Head {
    metas: Vec<(String, String)>,
    canonical: Option<String>,
    title: Option<String>,
    lang: Option<String>,
}

impl Head {
    pub(super) fn of(document: &Document) -> Self {
        let mut res = Self::default();
        for id in document.ids() {
            match document.tag(id) {
                "meta" => res.take_meta(document, id),
                "link" if document.attribute(id, "rel") == Some("canonical") => {
                    let href = document.attribute(id, "href").map(str::to_owned);
                    res.canonical = res.canonical.or(href);
                }
                "title" if res.title.is_none() => {
                    res.title = Some(unescape(&squeeze(document.raw_text(id))));
                }
                "html" => res.lang = document.attribute(id, "lang").map(str::to_owned),
                _ => {}
            }
        }
        res
    }

    fn take_meta(&mut self, document: &Document, id: NodeId) {
        let Some(content) = document.attribute(id, "content") else {
            return;
        };
        let content = unescape(&squeeze(content));
        if content.is_empty() {
            return;
        }
        for name in ["property", "name", "itemprop"] {
            if let Some(name) = document.attribute(id, name) {
                self.metas
                    .push((name.to_ascii_lowercase(), content.clone()));
            }
        }
    }

    /// The first of these names, blanks between, that the page states.
    pub(super) fn get(&self, names: &str) -> Option<&str> {
        let stated = |name| self.metas.iter().find(|it| it.0 == name);
        Some(&names.split(' ').find_map(stated)?.1)
    }

    /// Everything that the page states under a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let of_name = self.metas.iter().filter(move |it| it.0 == name);
        of_name.map(|it| it.1.as_str())
    }

    /// What the site calls itself.
    pub(super) fn site<'a>(&'a self, url: Option<&'a str>) -> Site<'a> {
        Site {
            name: self.get("og:site_name"),
            host: url.and_then(super::source::host).unwrap_or_default(),
        }
    }

    /// The canonical address.
    pub(super) fn url(&self, document: &Document, linked: &Linked) -> Option<String> {
        self.canonical
            .clone()
            .or_else(|| self.get("og:url").map(str::to_owned))
            .or_else(|| linked.url.clone())
            .filter(|it| it.starts_with("http"))
            .or_else(|| document.url().map(str::to_owned))
    }

    /// The page's summary of the story, often its standfirst.
    pub(super) fn description<'a>(&'a self, linked: &'a Linked) -> Option<&'a str> {
        linked
            .description
            .as_deref()
            .or_else(|| self.get("og:description description twitter:description"))
    }

    /// Every form of the title that the page states, most trustworthy first.
    pub(super) fn titles(&self, linked: &Linked, url: Option<&str>) -> Vec<String> {
        let mut res: Vec<String> = Vec::new();
        let site = self.site(url);
        let stated = [
            linked.headline.as_deref(),
            self.get("og:title"),
            self.get("twitter:title"),
            self.get("headline dc.title title parsely-title sailthru.title"),
            self.title.as_deref(),
        ];
        let sane = |it: &&str| it.len() < MAX_TITLE_BYTES;
        for it in stated.into_iter().flatten().filter(sane) {
            let cut = without_site(it, &site);
            for it in [cut.as_str(), it] {
                if !it.is_empty() && !res.iter().any(|other| other == it) {
                    res.push(it.to_owned());
                }
            }
        }
        res
    }
}

/// Longer titles are none: a page may state anything, and each is cut at every mark.
const MAX_TITLE_BYTES: usize = 1000;

/// Puts together what head, JSON-LD and page say.
pub(super) fn gather(document: &Document, head: &Head, linked: &Linked) -> Metadata {
    let published = [linked.published.as_deref(), head.get(PUBLISHED)];
    let modified = [linked.modified.as_deref(), head.get(MODIFIED)];
    Metadata {
        published: published
            .into_iter()
            .flatten()
            .find_map(date::iso)
            .or_else(|| date::in_address(&head.url(document, linked).unwrap_or_default())),
        modified: modified.into_iter().flatten().find_map(date::iso),
        site: head
            .get("og:site_name application-name")
            .map(str::to_owned)
            .or_else(|| linked.site.clone()),
        lang: lang(head, linked),
        url: head.url(document, linked),
        image: head
            .get("og:image og:image:url twitter:image")
            .map(str::to_owned)
            .or_else(|| linked.image.clone()),
        ..Metadata::default()
    }
}

/// The names under which pages state the day of publication, most usual first.
const PUBLISHED: &str = "\
    article:published_time og:article:published_time datepublished date \
    dc.date.issued dc.date dcterms.created pubdate publishdate publish-date \
    parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime \
    article:published publication_date release_date";

/// The names under which pages state when they were changed.
const MODIFIED: &str = "\
    article:modified_time og:updated_time datemodified lastmod last-modified \
    dcterms.modified article:updated";

fn lang(head: &Head, linked: &Linked) -> Option<String> {
    let stated = head
        .lang
        .as_deref()
        .or_else(|| head.get("og:locale content-language dc.language language"))
        .or(linked.lang.as_deref())?;
    let two: String = stated
        .trim()
        .chars()
        .take_while(|it| it.is_ascii_alphabetic())
        .collect();
    (two.len() == 2).then(|| two.to_ascii_lowercase())
}

/// The title without the site's name before or after it.
fn without_site(title: &str, site: &Site<'_>) -> String {
    let is_site = |part: &str| site.is_called(part);
    let n_words = |part: &str| part.split_whitespace().count();
    let mut res = title.trim();
    for mark in SITE_MARKS.split(',') {
        while let Some((before, after)) = parted_last(res, mark) {
            let is_suffix = 4 <= n_words(before) && n_words(after) <= 4;
            let is_bar = mark == " | " && n_words(after) < n_words(before);
            if !is_site(after) && !is_suffix && !is_bar {
                break;
            }
            res = before.trim();
        }
        if let Some((first, rest)) = res.split_once(mark)
            && is_site(first)
        {
            res = rest.trim();
        }
    }
    res.to_owned()
}

/// What stands before and after the last mark. Not by `rsplit_once`: the standard
/// library's search from the end is a kilobyte of the Wasm, and a title is short.
fn parted_last<'a>(title: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let (at, _) = title.match_indices(mark).last()?;
    Some((&title[..at], &title[at + mark.len()..]))
}

/// The title without the site's name after it.
pub(super) fn without_name<'a>(title: &'a str, site: &Site<'_>) -> &'a str {
    let parted = SITE_MARKS
        .split(',')
        .find_map(|mark| parted_last(title, mark));
    parted
        .filter(|it| site.is_called(it.1))
        .map_or(title, |it| it.0.trim())
}

/// What the site calls itself.
pub(super) struct Site<'a> {
    name: Option<&'a str>,
    host: &'a str,
}

impl Site<'_> {
    /// Whether a part of a title is the site's name: as stated, or as in its address.
    pub(super) fn is_called(&self, part: &str) -> bool {
        let part = part.trim();
        if self
            .name
            .is_some_and(|it| part.eq_ignore_ascii_case(it.trim()))
        {
            return true;
        }
        let part = lower::squash(part);
        let labels = self.host.split('.').map(|it| it.replace('-', ""));
        let mut labels = labels.filter(|it| MIN_LABEL_BYTES <= it.len());
        labels.any(|it| it == part || (part.contains(&it) && part.len() < 4 * it.len()))
    }
}

/// Shorter parts of an address name no site: `www`, `news`, `com`.
const MIN_LABEL_BYTES: usize = 5;

/// What stands between a title and the site's name.
const SITE_MARKS: &str = " | , – , — , - , :: , · , • , » , / ";

/// White space made single, none at the ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Entities that were escaped twice, put right.
pub(super) fn unescape(text: &str) -> String {
    let mut parts = text.split('&');
    let mut res = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let entity = part.split_once(';');
        match entity.and_then(|(name, rest)| Some((character(name)?, rest))) {
            Some((it, rest)) => {
                res.push(it);
                res.push_str(rest);
            }
            None => {
                res.push('&');
                res.push_str(part);
            }
        }
    }
    res
}

/// What an entity stands for: by its number, or by one of the names that titles hold.
fn character(name: &str) -> Option<char> {
    let it = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => ENTITIES.get(name)?.chars().next()?,
    };
    let it = if it.is_whitespace() { ' ' } else { it };
    (!it.is_control()).then_some(it)
}

/// The named entities of titles.
const ENTITIES: Table = Table::new(
    "
amp: &
apos: '
gt: >
hellip: …
ldquo: “
lsquo: ‘
lt: <
mdash: —
nbsp: \u{a0}
ndash: –
quot: \"
rdquo: ”
rsquo: ’",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_is_no_part_of_the_title() {
        let bare = |title: &str, name: Option<&str>| {
            let host = "www.tide-table.example";
            without_site(title, &Site { name, host })
        };
        let truth = "Ferry to run on Sundays";
        assert_eq!(
            bare(
                "Ferry to run on Sundays - The Lake Post",
                Some("The Lake Post")
            ),
            truth
        );
        assert_eq!(
            bare("Ferry to run on Sundays | Local | Lake Post", None),
            truth
        );
        assert_eq!(bare("TideTable - Ferry to run on Sundays", None), truth);
        assert_eq!(bare("Why e-bikes sell", None), "Why e-bikes sell");
    }

    #[test]
    fn what_was_escaped_twice_is_put_right_once() {
        for (text, truth) in [
            (
                "Lind &amp; Moor&#8217;s &quot;ferry&quot;",
                "Lind & Moor’s \"ferry\"",
            ),
            ("Tide&nbsp;tables&#xa0;&#X2026;", "Tide tables …"),
            ("&amp;lt;b&gt;", "&lt;b>"),
            (
                "Q&A; R&D &unknown; &#x110000; &#0; &#;",
                "Q&A; R&D &unknown; &#x110000; &#0; &#;",
            ),
        ] {
            assert_eq!(unescape(text), truth);
        }
        assert!(ENTITIES.is_sorted());
    }
}
