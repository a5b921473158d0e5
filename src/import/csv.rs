//! Rows of CSV (RFC 4180), in whatever state.

/// The rows, empty ones left out. A quote that is never closed ends with the text.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut res, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut signs = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(it) = signs.next() {
        match it {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                field.push('"');
                signs.next();
            }
            '"' if is_quoted => is_quoted = false,
            '"' if field.is_empty() => is_quoted = true,
            ',' if !is_quoted => row.push(std::mem::take(&mut field)),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut field));
                res.push(std::mem::take(&mut row));
            }
            it => field.push(it),
        }
    }
    row.push(field);
    res.push(row);
    res.retain(|it: &Vec<String>| it.iter().any(|it| !it.is_empty()));
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_commas_and_lines() {
        assert_eq!(
            rows("a,\"b, \"\"c\"\"\nd\",\r\n\r\ne"),
            [vec!["a", "b, \"c\"\nd", ""], vec!["e"]]
        );
        assert_eq!(rows("\"open, and\nso on"), [["open, and\nso on"]]);
        assert!(rows("").is_empty());
    }
}
