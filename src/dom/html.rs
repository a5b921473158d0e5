//! Saved HTML → [`Document`]; the only code that names `scraper`.

use scraper::Html;
use scraper::node::Node;

use super::{Builder, Document};

/// Parses a saved page as a browser would with scripts on.
///
/// Comments, processing instructions and the text of scripts, styles and
/// drawings are left out, except JSON-LD: `pack.js` leaves the same out.
pub fn parse(html: &str, url: Option<&str>) -> Document {
    use ego_tree::iter::Edge;
    let tree = Html::parse_document(&super::shallow::cut(html)).tree;
    let mut builder = Builder::new(url);
    let mut dropping: usize = 0;
    for edge in tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) if dropping == 0 => {
                    builder.open(element.name());
                    for (name, value) in element.attrs() {
                        builder.attribute(name, value);
                    }
                    dropping += usize::from(is_opaque(element.name(), element.attr("type")));
                }
                Node::Element(_) => dropping += 1,
                Node::Text(text) if dropping == 0 => builder.text(text),
                _ => {}
            },
            Edge::Close(node) => {
                if node.value().is_element() {
                    if dropping <= 1 {
                        builder.close();
                    }
                    dropping = dropping.saturating_sub(1);
                }
            }
        }
    }
    builder.finish()
}

/// Whether an element's content is no text for a reader, as `pack.js` has it.
fn is_opaque(tag: &str, kind: Option<&str>) -> bool {
    match tag {
        "script" => kind != Some("application/ld+json"),
        "style" | "svg" | "math" | "template" | "noscript" | "iframe" | "object" => true,
        _ => false,
    }
}
