//! What became of a story, as a file: Markdown for notes, HTML to show around.

mod html;
mod markdown;

use crate::wire::outcome::{Copy, Figure, Outcome, Place, Quote};
use crate::wire::{Copies, english};

/// The comparison of two copies in Markdown.
pub fn markdown(it: &Outcome, names: [&str; 2]) -> String {
    markdown::outcome(it, names)
}

/// The same as one page that needs nothing else, both copies side by side.
pub fn html(it: &Outcome, names: [&str; 2]) -> String {
    html::outcome(it, names)
}

/// The table of several copies in Markdown.
pub fn copies_markdown(it: &Copies) -> String {
    markdown::table(it)
}

/// The same as one page that needs nothing else.
pub fn copies_html(it: &Copies) -> String {
    html::table(it)
}

/// The verdict in one line.
fn verdict(it: &Outcome) -> String {
    let percent = (it.similarity * 100.0).round();
    match it.same_story {
        true => format!("The same story ({percent}% of the shorter one is in both)"),
        false => format!("Two different stories ({percent}% of the shorter one is in both)"),
    }
}

/// A copy's title, else the name that the caller gives it.
fn title<'a>(copy: &'a Copy, name: &'a str) -> &'a str {
    copy.title
        .as_deref()
        .filter(|it| !it.trim().is_empty())
        .unwrap_or(name)
}

/// What became of a quote: a status in words.
fn quote_status(it: &Quote) -> String {
    english::status(it.status)
}

/// What became of a figure, and what of it changed.
fn figure_status(it: &Figure) -> String {
    match (it.aspect, &it.vague) {
        (Some(aspect), _) => format!("{} ({aspect})", english::status(it.status)),
        (None, Some(_)) if it.status == "dropped" => "without a number".to_owned(),
        _ => english::status(it.status),
    }
}

/// What stands for a figure in B: a number, or words without one.
fn figure_in_b(it: &Figure) -> Option<&str> {
    let number = it.b.as_ref().map(|it| it.text.as_str());
    number.or(it.vague.as_ref().map(|it| it.text.as_str()))
}

/// The words at places of a text, which are in order and in UTF-16 units.
fn pieces(text: &str, places: impl Iterator<Item = Place>) -> Vec<&str> {
    let mut chars = text.char_indices();
    let (mut unit, mut byte) = (0, 0);
    let mut at = |to: usize| {
        while unit < to
            && let Some((start, it)) = chars.next()
        {
            unit += it.len_utf16();
            byte = start + it.len_utf8();
        }
        byte
    };
    places
        .map(|it| {
            let start = at(it.start);
            text.get(start..at(it.end)).unwrap_or_default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_cut_in_utf_16_units() {
        let place = |start, end| Place { start, end };
        let places = [place(0, 3), place(4, 6), place(9, 99)];
        assert_eq!(
            pieces("Zoë 😀 bé x", places.into_iter()),
            ["Zoë", "😀", " x"]
        );
    }
}
