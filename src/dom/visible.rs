//! What a reader would not see: computed facts where we have them, markup where not.

use super::{Document, NodeId, Position};

/// Whether the element itself is not shown; its ancestors are not asked.
///
/// A live page answers by what the browser computed. Saved pages come without
/// their style sheets, so there only what the markup says for sure counts.
pub fn is_hidden(document: &Document, id: NodeId) -> bool {
    if !document.is_element(id) {
        return false;
    }
    if is_never_shown(document.tag(id)) {
        return true;
    }
    if let Some(layout) = document.layout(id) {
        return layout.hidden;
    }
    (document.attribute(id, "hidden").is_some() && !is_streamed(document, id))
        || document.attribute(id, "style").is_some_and(hides)
        || (document.tag(id) == "input" && document.attribute(id, "type") == Some("hidden"))
}

/// Whether the element holds a part of the page that was sent late, as React does: hidden
/// until the page's script puts it where it belongs, which on a saved page never happens.
fn is_streamed(document: &Document, id: NodeId) -> bool {
    let own = document.attribute(id, "id");
    own.is_some_and(|it| it.starts_with("S:"))
}

/// Elements that no browser renders as text of the page.
pub fn is_never_shown(tag: &str) -> bool {
    matches!(
        tag,
        "head"
            | "script"
            | "style"
            | "template"
            | "noscript"
            | "meta"
            | "link"
            | "title"
            | "base"
            | "datalist"
    )
}

/// Whether an inline style takes the element off the page.
fn hides(style: &str) -> bool {
    let squeezed: String = style.chars().filter(|it| !it.is_whitespace()).collect();
    let style = squeezed.to_ascii_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden")
}

/// Whether the element shows something without holding text: a picture, a frame,
/// a control. Frames and pictures of one pixel count visits and show nothing.
///
/// On a live page so does whatever is fixed over it: a pop-up's back-drop is an
/// empty element that darkens the story.
pub fn is_drawn(document: &Document, id: NodeId) -> bool {
    if document
        .layout(id)
        .is_some_and(|it| it.position == Position::Fixed && !it.hidden)
    {
        return true;
    }
    let is_thing = matches!(
        document.tag(id),
        "img"
            | "picture"
            | "svg"
            | "video"
            | "audio"
            | "iframe"
            | "canvas"
            | "input"
            | "textarea"
            | "select"
            | "button"
            | "object"
            | "embed"
            | "hr"
    );
    let is_dot = |name| {
        matches!(
            document.attribute(id, name),
            Some("0" | "1" | "0px" | "1px")
        )
    };
    is_thing && !is_dot("width") && !is_dot("height")
}
