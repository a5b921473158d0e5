//! Words without what no text format can carry: control characters, and marks of
//! direction that would turn what stands after them around.

/// The words with their line breaks, which are all `\n`.
pub(super) fn lines(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    text.chars()
        .filter(|it| *it == '\n' || *it == '\t' || is_plain(*it))
        .collect()
}

/// The words in one line, white space single.
pub(super) fn line(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for word in text.split(|it: char| it.is_whitespace() || it.is_control()) {
        let before = res.len();
        if !res.is_empty() {
            res.push(' ');
        }
        let start = res.len();
        res.extend(word.chars().filter(|it| is_plain(*it)));
        if res.len() == start {
            res.truncate(before);
        }
    }
    res
}

fn is_plain(it: char) -> bool {
    !it.is_control()
        && !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_turns_around_or_ends_a_line() {
        assert_eq!(line(" a\r\n\u{202e}b \u{2066} c\0d\u{85}e "), "a b c d e");
        assert_eq!(lines("a\r\nb\rc\u{2028}d\u{202e}"), "a\nb\nc\nd");
    }
}
