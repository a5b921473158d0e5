//! Names of records that come out the same on every machine, and what makes two
//! highlights the same.

use uuid::Uuid;

use crate::table::is_one_of;

/// Parts of a query that say where a reader came from, not what is read.
const TRACKING: &str = "dclid fbclid gclid igshid mc_cid mc_eid msclkid ref_src yclid";

/// The id of the article at an address: its UUID in the URL name space.
pub fn of_article(url: &str) -> String {
    of(&plain_address(url))
}

/// The id of a highlight that comes without one: of its page, words and place.
pub(crate) fn of_highlight(url: &str, exact: &str, at: &str) -> String {
    of(&format!("{}\n{exact}\n{at}", plain_address(url)))
}

/// What two highlights have in common if they are the same: page and words, white
/// space, marks and case aside.
pub fn key(url: &str, exact: &str) -> String {
    let words = crate::anchor::folded(exact);
    of(&format!("{}\n{words}", plain_address(url)))
}

fn of(name: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string()
}

/// The address without what does not name the page: scheme, `www.`, fragment,
/// tracking and a closing slash.
pub(crate) fn plain_address(url: &str) -> String {
    let url = url.trim();
    let url = url.split('#').next().unwrap_or(url);
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    let place = place.split_once("://").map_or(place, |it| it.1);
    let (host, path) = place.split_once('/').unwrap_or((place, ""));
    let host = host.to_ascii_lowercase();
    let mut res = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    res.push('/');
    res.push_str(path.trim_end_matches('/'));
    let mut separator = '?';
    for part in query.split('&').filter(|it| !it.is_empty()) {
        let name = part.split('=').next().unwrap_or(part);
        if !name.starts_with("utm_") && !is_one_of(name, TRACKING) {
            res.push(separator);
            res.push_str(part);
            separator = '&';
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_page_give_one_id() {
        let id = of_article("https://www.Example.org/story/?utm_source=x&id=7#part");
        assert_eq!(id, of_article("http://example.org/story?id=7&fbclid=1"));
        assert_ne!(id, of_article("http://example.org/story?id=8"));
        assert_ne!(id, of_article("http://example.org/Story?id=7"));
        assert_eq!(id.len(), 36);
    }

    #[test]
    fn highlights_with_the_same_words_have_the_same_key() {
        let url = "https://example.org/story";
        assert_eq!(key(url, "“One  two”"), key(url, "\"one\u{a0}two\""));
        assert_ne!(key(url, "One two"), key(url, "One three"));
    }
}
