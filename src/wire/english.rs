//! A comparison in English, for the command and its files.

use super::outcome::Point;
use super::summary::Summary;
use crate::lower;

/// A piece of evidence as a clause without a full stop.
pub fn point(it: &Point) -> String {
    let side = it.side.unwrap_or_default().to_uppercase();
    let value = |at: usize| it.values.get(at).map_or("", String::as_str);
    let source = match value(0) {
        "" => "another page",
        name => name,
    };
    match it.key {
        "told" => format!(
            "{} of {} sentences of A are told in B, {} of them word for word",
            value(0),
            value(1),
            value(2)
        ),
        "longQuotes" => format!("{} word for word in both", stand(value(0), "long quote")),
        "sameFigures" => format!("{} in both in the same context", stand(value(0), "figure")),
        "namesOther" => format!("{side} names the other as its source ({source})"),
        "namesThird" => {
            format!("{side} names {source} as its source, which is neither of the two")
        }
        "earlier" => format!("{side} was published first, on {}", value(0)),
        "moreQuotes" => format!("{side} has {} quotes, the other {}", value(0), value(1)),
        _ => format!("{side} has {} figures, the other {}", value(0), value(1)),
    }
}

/// What a reader of B does not get, in one line without a full stop.
pub fn summary(it: &Summary) -> String {
    let (quotes, figures) = (&it.quotes, &it.figures);
    let bare = quotes.words_kept + quotes.paraphrased;
    let mut parts = Vec::new();
    if 0 < quotes.a {
        parts.push(format!(
            "{bare} of {} quotes lost their quotation marks",
            quotes.a
        ));
        if 0 < quotes.dropped {
            parts.push(match quotes.dropped {
                1 => "1 is gone".to_owned(),
                count => format!("{count} are gone"),
            });
        }
        if 0 < quotes.words_changed {
            parts.push(format!("{} had words changed", quotes.words_changed));
        }
    }
    if 0 < figures.a {
        let gone = figures.dropped + figures.vague;
        parts.push(format!("{gone} of {} figures gone", figures.a));
        if 0 < figures.changed {
            parts.push(format!("{} changed", figures.changed));
        }
    }
    match parts.is_empty() {
        true => "No quote or figure to lose".to_owned(),
        false => parts.join(", "),
    }
}

/// A status of an outcome in words: `wordsChanged` is "words changed".
pub fn status(it: &str) -> String {
    let mut res = String::with_capacity(it.len() + 1);
    for letter in it.chars() {
        if letter.is_uppercase() {
            res.push(' ');
        }
        res.push(lower::letter(letter));
    }
    res
}

fn stand(count: &str, noun: &str) -> String {
    match count {
        "1" => format!("1 {noun} stands"),
        _ => format!("{count} {noun}s stand"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_says_what_is_lost() {
        let mut it = Summary::default();
        assert_eq!(summary(&it), "No quote or figure to lose");
        (it.quotes.a, it.quotes.words_kept, it.quotes.dropped) = (8, 8, 0);
        (it.figures.a, it.figures.vague, it.figures.dropped) = (4, 1, 1);
        assert_eq!(
            summary(&it),
            "8 of 8 quotes lost their quotation marks, 2 of 4 figures gone"
        );
    }

    #[test]
    fn statuses_are_words() {
        assert_eq!(status("wordsChanged"), "words changed");
    }
}
