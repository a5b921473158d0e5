//! Class, id and role split into words: `l-shared-sec`, `shareBar` → share, bar.

use super::{Document, NodeId};
use crate::lower;

/// The attributes whose words tell what an element is for.
const NAMES: [&str; 6] = [
    "class",
    "id",
    "role",
    "data-testid",
    "data-component",
    "data-module",
];

/// The lower-case words of the element's name, class, id, role and test id.
///
/// A custom element's name counts (`newsletter-signup`), a standard one's does not.
pub fn of(document: &Document, id: NodeId) -> Vec<String> {
    let mut res = Vec::new();
    each(document, id, |it| res.push(it.to_owned()));
    res
}

/// Hands the same words to `take` one by one, without a list of them: every
/// element of the page is asked.
pub fn each(document: &Document, id: NodeId, mut take: impl FnMut(&str)) {
    let mut word = String::new();
    values(document, id, |it| split(it, &mut word, &mut take));
}

/// Hands what the words are split from to `take`.
pub fn values<'d>(document: &'d Document, id: NodeId, mut take: impl FnMut(&'d str)) {
    let tag = document.tag(id);
    if tag.contains('-') {
        take(tag);
    }
    for name in NAMES {
        if let Some(value) = document.attribute(id, name) {
            take(value);
        }
    }
}

/// Splits at anything but letters, and where lower case turns to upper.
fn split(value: &str, word: &mut String, take: &mut impl FnMut(&str)) {
    let mut was_lower = false;
    for it in value.chars() {
        let is_letter = it.is_alphabetic();
        if (!is_letter || (was_lower && it.is_uppercase())) && !word.is_empty() {
            take(word);
            word.clear();
        }
        if is_letter {
            word.push(lower::letter(it));
        }
        was_lower = it.is_lowercase();
    }
    if !word.is_empty() {
        take(word);
        word.clear();
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn camel_case_kebab_case_and_digits_part_words() {
        let mut res = Vec::new();
        super::split("l-shared-sec shareBar2x", &mut String::new(), &mut |it| {
            res.push(it.to_owned());
        });
        assert_eq!(res, ["l", "shared", "sec", "share", "bar", "x"]);
    }
}
