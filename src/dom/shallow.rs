//! Keeps saved HTML from nesting deeper than browsers let it.
//!
//! For every block that opens, a conforming parser looks through all open elements
//! for a paragraph to close, so that 100,000 nested blocks cost 5,000,000,000 looks.
//! Blink opens nothing deeper than 512 elements, but puts it beside; so do we.

use std::borrow::Cow;

/// Blink's limit (`HTMLConstructionSite`, `kMaximumHTMLParserDOMTreeDepth`).
const MAX_DEPTH: usize = 512;

/// Elements that must be closed by a tag of their own. Others (`p`, `li`, `td`) are
/// closed by what follows (and a link by the next one), so that their tags say nothing
/// about depth.
const CLOSED_BY_TAG: &[&str] = &[
    "abbr",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "center",
    "code",
    "del",
    "details",
    "div",
    "dl",
    "em",
    "fieldset",
    "figure",
    "font",
    "footer",
    "form",
    "header",
    "i",
    "ins",
    "main",
    "nav",
    "ol",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "u",
    "ul",
];

/// Elements whose content is no markup.
const RAW: &[&str] = &["script", "style", "textarea", "title", "xmp"];

/// The page, without the tags that would nest too deep.
pub(super) fn cut(html: &str) -> Cow<'_, str> {
    let mut res = String::new();
    let mut copied = 0;
    let mut depth: usize = 0;
    let mut too_deep: usize = 0;
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let tag = Tag::at(html, start);
        at = tag.end;
        if RAW.binary_search(&tag.name.as_str()).is_ok() && !tag.is_closing {
            at = after_raw(html, tag.end, &tag.name);
        }
        if CLOSED_BY_TAG.binary_search(&tag.name.as_str()).is_err() {
            continue;
        }
        let dropped = if tag.is_closing {
            let was_too_deep = 0 < too_deep;
            too_deep = too_deep.saturating_sub(1);
            depth -= usize::from(!was_too_deep && 0 < depth);
            was_too_deep
        } else {
            let is_too_deep = MAX_DEPTH <= depth;
            too_deep += usize::from(is_too_deep);
            depth += usize::from(!is_too_deep);
            is_too_deep
        };
        if dropped {
            res.push_str(&html[copied..start]);
            res.push(' ');
            copied = tag.end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    res.push_str(&html[copied..]);
    Cow::Owned(res)
}

/// A tag as far as depth goes.
struct Tag {
    name: String,
    is_closing: bool,
    end: usize,
}

impl Tag {
    /// The tag that opens at `start`; its name is empty where none does.
    fn at(html: &str, start: usize) -> Self {
        let rest = &html[start + 1..];
        if rest.starts_with("!--") {
            let end = rest.find("-->").map_or(html.len(), |it| start + 1 + it + 3);
            return Self {
                name: String::new(),
                is_closing: false,
                end,
            };
        }
        let is_closing = rest.starts_with('/');
        let name: String = rest[usize::from(is_closing)..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(16)
            .collect::<String>()
            .to_ascii_lowercase();
        let end = if name.is_empty() {
            start + 1
        } else {
            rest.find('>').map_or(html.len(), |it| start + 1 + it + 1)
        };
        Self {
            name,
            is_closing,
            end,
        }
    }
}

/// The place of the closing tag of a raw element.
fn after_raw(html: &str, from: usize, name: &str) -> usize {
    let bytes = html.as_bytes();
    let mut at = from;
    while let Some(found) = html[at..].find("</") {
        let start = at + found + 2;
        let is_it = bytes
            .get(start..start + name.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()));
        if is_it {
            return start - 2;
        }
        at = start;
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(CLOSED_BY_TAG.is_sorted());
        assert!(RAW.is_sorted());
    }

    #[test]
    fn usual_pages_are_left_alone() {
        let page = "<div><script>'<div>'.repeat(1000)</script><p>One<p>Two</div>";
        assert!(matches!(cut(page), Cow::Borrowed(_)));
    }

    #[test]
    fn tags_beyond_the_limit_go_and_their_text_stays() {
        let page = format!(
            "{}deep{}<p>after",
            "<div>".repeat(600),
            "</div>".repeat(600)
        );
        let res = cut(&page);
        assert_eq!(res.matches("<div>").count(), MAX_DEPTH);
        assert_eq!(res.matches("</div>").count(), MAX_DEPTH);
        assert!(res.contains("deep"));
        assert!(res.ends_with("</div><p>after"));
    }

    #[test]
    fn a_hundred_thousand_levels_are_read_at_once() {
        let page = format!("{}deep", "<div>".repeat(100_000));
        let document = crate::dom::html::parse(&page, None);
        assert!(document.len() < 600);
    }
}
