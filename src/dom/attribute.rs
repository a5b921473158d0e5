//! The attributes that the core reads; the others stay on the page.

/// Sorted. `extension/pack.js` packs the same list (`tests/tidy.rs` compares them).
pub const KEPT: &[&str] = &[
    "alt",
    "aria-hidden",
    "aria-label",
    "aria-modal",
    "class",
    "content",
    "data-component",
    "data-module",
    "data-original",
    "data-src",
    "data-srcset",
    "data-testid",
    "datetime",
    "dir",
    "height",
    "hidden",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "poster",
    "property",
    "rel",
    "role",
    "scope",
    "src",
    "srcset",
    "style",
    "target",
    "title",
    "type",
    "width",
];

/// The attribute's place in [`KEPT`].
pub(super) fn index(name: &str) -> Option<u8> {
    KEPT.binary_search(&name).ok().map(|it| it as u8)
}

#[cfg(test)]
mod tests {
    #[test]
    fn kept_attributes_are_sorted_and_unique() {
        assert!(super::KEPT.is_sorted_by(|a, b| a < b));
    }
}
