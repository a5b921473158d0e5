//! Links that scroll to a passage: text fragments, as browsers read them (WICG,
//! "URL Fragment Text Directives").

use crate::wire::Selectors;

/// Words at each end that name a long passage.
const END_WORDS: usize = 5;

/// Passages of so many words need no words around them to be told from others.
const ENOUGH_WORDS: usize = 8;

/// The address with a fragment that names the passage.
pub(super) fn link(url: &str, it: &Selectors) -> String {
    let page = url.split('#').next().unwrap_or(url);
    let words: Vec<&str> = it.exact.split_whitespace().collect();
    if words.is_empty() {
        return url.to_owned();
    }
    let is_long = 2 * END_WORDS < words.len() || it.exact.contains('\n');
    let directive = if is_long && 1 < words.len() {
        // The end of the passage may not begin before its start is over.
        let size = END_WORDS.min(words.len() / 2);
        let (first, last) = (&words[..size], &words[words.len() - size..]);
        format!("{},{}", encoded(first), encoded(last))
    } else if words.len() < ENOUGH_WORDS {
        let before = it.prefix.rsplit('\n').next().unwrap_or_default();
        let before = around(
            before,
            it.prefix.ends_with(char::is_whitespace),
            Side::Before,
        );
        let after = it.suffix.split('\n').next().unwrap_or_default();
        let after = around(
            after,
            it.suffix.starts_with(char::is_whitespace),
            Side::After,
        );
        format!("{before}{}{after}", encoded(&words))
    } else {
        encoded(&words)
    };
    format!("{page}#:~:text={directive}")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// Up to three whole words beside the passage; none where the nearest is cut.
fn around(text: &str, is_parted: bool, side: Side) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    // The outermost word may be cut by the end of the context.
    if words.len() < 2 || !is_parted {
        return String::new();
    }
    match side {
        Side::Before => {
            let whole = &words[1..];
            format!("{}-,", encoded(&whole[whole.len().saturating_sub(3)..]))
        }
        Side::After => {
            let whole = &words[..words.len() - 1];
            format!(",-{}", encoded(&whole[..whole.len().min(3)]))
        }
    }
}

fn encoded(words: &[&str]) -> String {
    words
        .iter()
        .map(|it| percent(it))
        .collect::<Vec<_>>()
        .join("%20")
}

/// Percent-encodes all but RFC 3986's unreserved characters, the hyphen too: it
/// means something in a directive.
pub(super) fn percent(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"._~".contains(&byte) {
            res.push(char::from(byte));
        } else {
            res.push_str(&format!("%{byte:02X}"));
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(prefix: &str, exact: &str, suffix: &str, truth: &str) {
        let it = Selectors {
            exact: exact.to_owned(),
            prefix: prefix.to_owned(),
            suffix: suffix.to_owned(),
            ..Selectors::default()
        };
        assert_eq!(
            link("https://a.example/x#y", &it),
            format!("https://a.example/x#:~:text={truth}")
        );
    }

    #[test]
    fn passages_are_named_by_their_words_and_short_ones_by_those_around() {
        check("", "one-two, & three", "", "one%2Dtwo%2C%20%26%20three");
        check(
            "cut paid about ",
            "$25bn",
            " a year for",
            "paid%20about-,%2425bn,-a%20year",
        );
        check("x", "one\ntwo three", "y", "one,three");
        let long = "a b c d e f g h i j k l";
        check("x y ", long, "", "a%20b%20c%20d%20e,h%20i%20j%20k%20l");
    }
}
