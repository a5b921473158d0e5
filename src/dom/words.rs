//! Class, id and role split into words: `l-shared-sec`, `shareBar` → share, bar.

use super::{Document, NodeId};

/// The lower-case words of the element's name, class, id, role and test id.
///
/// A custom element's name counts (`newsletter-signup`), a standard one's does not.
pub fn of(document: &Document, id: NodeId) -> Vec<String> {
    let mut res = Vec::new();
    let tag = document.tag(id);
    if tag.contains('-') {
        split(tag, &mut res);
    }
    for name in [
        "class",
        "id",
        "role",
        "data-testid",
        "data-component",
        "data-module",
    ] {
        if let Some(value) = document.attribute(id, name) {
            split(value, &mut res);
        }
    }
    res
}

/// Splits at anything but letters, and where lower case turns to upper.
fn split(value: &str, res: &mut Vec<String>) {
    let mut word = String::new();
    let mut was_lower = false;
    for it in value.chars() {
        if !it.is_alphabetic() || (was_lower && it.is_uppercase()) {
            if !word.is_empty() {
                res.push(std::mem::take(&mut word));
            }
        }
        if it.is_alphabetic() {
            word.extend(it.to_lowercase());
        }
        was_lower = it.is_lowercase();
    }
    if !word.is_empty() {
        res.push(word);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn camel_case_kebab_case_and_digits_part_words() {
        let mut res = Vec::new();
        super::split("l-shared-sec shareBar2x", &mut res);
        assert_eq!(res, ["l", "shared", "sec", "share", "bar", "x"]);
    }
}
