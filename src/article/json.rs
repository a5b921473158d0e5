//! JSON as pages embed it: names and texts, nothing that is reckoned with.
//!
//! `serde_json` would bring its numbers, tables of powers of ten included, which
//! are a tenth of the extension's Wasm after gzip and are read by nobody here.

/// What a page may say; numbers and the like are [`Value::Other`].
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    Other,
}

impl Value {
    /// The field of an object; the last where a name stands twice.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().rev().find(|it| it.0 == name).map(|it| &it.1),
            _ => None,
        }
    }
}

/// Deepest nesting of lists and objects; it bounds the recursion.
const MAX_DEPTH: usize = 127;

/// The value that is the whole of `text`; none where it is not JSON (RFC 8259).
pub(super) fn read(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0 };
    let res = reader.value(MAX_DEPTH)?;
    reader.skip_space();
    (reader.at == text.len()).then_some(res)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    fn skip_digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        (start < self.at).then_some(())
    }

    /// Goes past `byte`, if it comes next.
    fn takes(&mut self, byte: u8) -> bool {
        let res = self.peek() == byte;
        self.at += usize::from(res);
        res
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_space();
        match self.peek() {
            b'"' => self.string().map(Value::Text),
            b'[' => self.list(depth.checked_sub(1)?),
            b'{' => self.object(depth.checked_sub(1)?),
            b'-' | b'0'..=b'9' => self.number(),
            _ => {
                let rest = self.text.get(self.at..)?;
                let word = ["true", "false", "null"]
                    .into_iter()
                    .find(|it| rest.starts_with(it))?;
                self.at += word.len();
                Some(Value::Other)
            }
        }
    }

    fn number(&mut self) -> Option<Value> {
        self.takes(b'-');
        if !self.takes(b'0') {
            self.skip_digits()?;
        }
        if self.takes(b'.') {
            self.skip_digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            self.skip_digits()?;
        }
        Some(Value::Other)
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut res = Vec::new();
        self.items(b']', |it| {
            res.push(it.value(depth)?);
            Some(())
        })?;
        Some(Value::List(res))
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut res = Vec::new();
        self.items(b'}', |it| {
            let name = it.string()?;
            it.skip_space();
            if !it.takes(b':') {
                return None;
            }
            res.push((name, it.value(depth)?));
            Some(())
        })?;
        Some(Value::Object(res))
    }

    /// What stands between an opening bracket, at which we are, and `end`.
    fn items(&mut self, end: u8, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.skip_space();
        if self.takes(end) {
            return Some(());
        }
        loop {
            self.skip_space();
            item(self)?;
            self.skip_space();
            if self.takes(end) {
                return Some(());
            }
            if !self.takes(b',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        if !self.takes(b'"') {
            return None;
        }
        let mut res = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let plain = rest.find(|it| it < ' ' || it == '"' || it == '\\')?;
            res.push_str(rest.get(..plain)?);
            self.at += plain;
            if self.takes(b'"') {
                return Some(res);
            }
            if !self.takes(b'\\') {
                return None;
            }
            res.push(self.escaped()?);
        }
    }

    /// The character behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let it = self.peek();
        self.at += 1;
        Some(match it {
            b'"' | b'\\' | b'/' => char::from(it),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                let is_pair = (0xd800..0xdc00).contains(&first);
                let second = match is_pair && self.takes(b'\\') && self.takes(b'u') {
                    true => Some(self.unit()?),
                    false => None,
                };
                let mut chars = char::decode_utf16([first].into_iter().chain(second));
                let res = chars.next()?.ok()?;
                return chars.next().is_none().then_some(res);
            }
            _ => return None,
        })
    }

    /// A UTF-16 unit, as four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let plain = digits.bytes().all(|it| it.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16).ok().filter(|_| plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(it: &str) -> Value {
        Value::Text(it.to_owned())
    }

    #[test]
    fn texts_lists_and_objects_are_kept() {
        let json = r#" {"@type": ["Report", "é"], "name": "A \"b\" \u00e9\ud83d\ude00\n\/", "n": -0.5e+3} "#;
        let Some(Value::Object(fields)) = read(json) else {
            panic!("{json} is an object");
        };
        let found: Vec<_> = fields.iter().map(|it| (it.0.as_str(), &it.1)).collect();
        let types = Value::List(vec![text("Report"), text("é")]);
        let name = text("A \"b\" é😀\n/");
        let truth = [("@type", &types), ("name", &name), ("n", &Value::Other)];
        assert_eq!(found, truth);
    }

    #[test]
    fn good_texts_are_read() {
        for good in [
            " [ ] ",
            "{}",
            "[true,false,null,\"\"]",
            "\"é😀\"",
            "0",
            "-1.5E5",
            "1e5",
            "[[],{}]",
        ] {
            assert!(read(good).is_some(), "{good}");
        }
    }

    #[test]
    fn broken_texts_are_refused() {
        for broken in [
            "",
            " ",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a: 1}",
            "[1 2]",
            "[",
            "{\"a\":",
            "\"a",
            "\"a\nb\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u+123\"",
            "\"\\u00é\"",
            "\"\\ud83d\"",
            "\"\\ud83dx\"",
            "\"\\ud83d\\n\"",
            "\"\\ud83d\\ud83d\"",
            "\"\\ude00\"",
            "01",
            "-",
            "1.",
            ".5",
            "1e",
            "tru",
            "true false",
            "'a'",
            "[\"a\"]]",
            "\u{a0}1",
            "\0",
        ] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }

    #[test]
    fn nesting_has_a_bound() {
        let nested = |depth: usize| read(&("[".repeat(depth) + &"]".repeat(depth)));
        assert!(nested(MAX_DEPTH).is_some());
        assert!(nested(MAX_DEPTH + 1).is_none());
        assert!(nested(100_000).is_none());
    }

    #[test]
    fn last_of_two_fields_counts() {
        let value = read(r#"{"a": "1", "a": "2"}"#);
        let found = value.as_ref().and_then(|it| it.get("a"));
        assert_eq!(found, Some(&text("2")));
    }
}
