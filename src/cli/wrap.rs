//! Text in lines that fit a terminal.

/// Wraps one paragraph: lines of at most `width` columns, each after `indent`,
/// the first after `first`.
///
/// What a page says may hold control characters, which a terminal obeys; they
/// are white space here.
pub(super) fn paragraph(text: &str, width: usize, first: &str, indent: &str) -> String {
    let mut res = first.to_owned();
    let mut column = columns(first);
    let mut is_fresh = true;
    let words = text.split(|it: char| it.is_whitespace() || it.is_control());
    for word in words.filter(|it| !it.is_empty()) {
        for part in parts(word, width.saturating_sub(columns(indent)).max(1)) {
            let gap = usize::from(!is_fresh && std::ptr::eq(part.as_ptr(), word.as_ptr()));
            if !is_fresh && width < column + gap + columns(part) {
                res.push('\n');
                res.push_str(indent);
                column = columns(indent);
            } else if gap == 1 {
                res.push(' ');
                column += 1;
            }
            res.push_str(part);
            column += columns(part);
            is_fresh = false;
        }
    }
    res
}

/// A word whole; in pieces where it is a line of its own, or has no spaces because
/// its script needs none.
fn parts(word: &str, width: usize) -> Vec<&str> {
    let mut res = Vec::new();
    let (mut start, mut column) = (0, 0);
    for (at, it) in word.char_indices() {
        let own = column_count(it);
        let may_break = own == 2 || width < column + own;
        if start < at && may_break {
            res.push(&word[start..at]);
            (start, column) = (at, 0);
        }
        column += own;
    }
    res.push(&word[start..]);
    res
}

fn columns(text: &str) -> usize {
    text.chars().map(column_count).sum()
}

/// Columns of a character: two for East Asian wide ones and emoji, none for
/// combining marks (the ranges that news text has, of UAX #11).
fn column_count(it: char) -> usize {
    match it {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_words_stay_whole() {
        let text = paragraph("one two three four", 9, "- ", "  ");
        assert_eq!(text, "- one two\n  three\n  four");
    }

    #[test]
    fn words_longer_than_a_line_and_scripts_without_spaces_are_cut() {
        assert_eq!(paragraph("abcdefgh", 4, "", ""), "abcd\nefgh");
        assert_eq!(paragraph("中文字符", 5, "", ""), "中文\n字符");
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(paragraph("a\u{1b}[31mb\u{7}", 40, "", ""), "a [31mb");
    }
}
