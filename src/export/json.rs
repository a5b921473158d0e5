//! JSON for programs. The shape, version 1:
//!
//! | key | is |
//! |---|---|
//! | `format`, `version` | `"pullquote"`, `1`; the version grows when a key changes its meaning or goes |
//! | `article` | `title dek byline[] published modified site lang url credit source words minutes`; `source` is `name url evidence[]` |
//! | `quotes[]` | `runs[] kind speaker role unnamed cue confidence reason sentence` |
//! | `figures[]` | `text kind normalized value value_high unit approx change per iso subject equivalents[] part_of speaker sentence` |
//! | `tables[]` | `caption header[] rows[][]` |
//! | `pictures[]` | `src alt caption credit` |
//!
//! A value that is not known is `null`. Amounts are decimal strings: a double
//! would not keep them exact.

use crate::wire::{Figure, Page, Picture, Quote, Table};

/// Raised when a key changes its meaning or goes.
const VERSION: u32 = 1;

/// The page as one JSON object.
pub(super) fn page(page: &Page) -> String {
    let mut res = Json::default();
    res.object(|to| {
        to.key("format").text("pullquote");
        to.key("version").count(VERSION as usize);
        to.key("article").object(|to| article(to, page));
        to.key("quotes")
            .list(&page.quotes, |to, it| to.object(|to| quote(to, it)));
        to.key("figures")
            .list(&page.figures, |to, it| to.object(|to| figure(to, it)));
        to.key("tables")
            .list(&page.tables, |to, it| to.object(|to| table(to, it)));
        to.key("pictures")
            .list(&page.pictures, |to, it| to.object(|to| picture(to, it)));
    });
    res.text + "\n"
}

fn article(to: &mut Json, page: &Page) {
    let it = &page.metadata;
    to.key("title").maybe(it.title.as_deref());
    to.key("dek").maybe(it.dek.as_deref());
    to.key("byline").texts(&it.byline);
    to.key("published").maybe(it.published.as_deref());
    to.key("modified").maybe(it.modified.as_deref());
    to.key("site").maybe(it.site.as_deref());
    to.key("lang").maybe(it.lang.as_deref());
    to.key("url").maybe(it.url.as_deref());
    to.key("credit").maybe(it.credit.as_deref());
    match &it.source {
        Some(it) => to.key("source").object(|to| {
            to.key("name").maybe(it.name.as_deref());
            to.key("url").maybe(it.url.as_deref());
            to.key("evidence").texts(&it.evidence);
        }),
        None => to.key("source").maybe(None),
    }
    to.key("words").count(page.words);
    to.key("minutes").count(page.minutes);
}

fn quote(to: &mut Json, it: &Quote) {
    to.key("runs").texts(&it.runs);
    to.key("kind").text(it.kind);
    to.key("speaker").maybe(it.speaker.as_deref());
    to.key("role").maybe(it.role.as_deref());
    to.key("unnamed").flag(it.unnamed);
    to.key("cue").maybe(it.cue.as_deref());
    to.key("confidence").count(it.confidence.into());
    to.key("reason").text(it.reason);
    to.key("sentence").text(&it.sentence);
}

fn figure(to: &mut Json, it: &Figure) {
    to.key("text").text(&it.text);
    to.key("kind").text(it.kind);
    to.key("normalized").text(&it.normalized);
    to.key("value").maybe(it.value.as_deref());
    to.key("value_high").maybe(it.value_high.as_deref());
    to.key("unit").maybe(it.unit.as_deref());
    to.key("approx").maybe(it.approx);
    to.key("change").maybe(it.change);
    to.key("per").maybe(it.per.as_deref());
    to.key("iso").maybe(it.iso.as_deref());
    to.key("subject").maybe(it.subject.as_deref());
    to.key("equivalents").texts(&it.equivalents);
    to.key("part_of").maybe(it.part_of.as_deref());
    to.key("speaker").maybe(it.speaker.as_deref());
    to.key("sentence").text(&it.sentence);
}

fn table(to: &mut Json, it: &Table) {
    to.key("caption").maybe(it.caption.as_deref());
    to.key("header").texts(&it.header);
    to.key("rows").list(&it.rows, |to, it| to.texts(it));
}

fn picture(to: &mut Json, it: &Picture) {
    to.key("src").maybe(it.src.as_deref());
    to.key("alt").maybe(it.alt.as_deref());
    to.key("caption").maybe(it.caption.as_deref());
    to.key("credit").maybe(it.credit.as_deref());
}

/// Writes JSON with a value a line. `serde_json` would bring the writing of real
/// numbers into the Wasm, and there are none.
#[derive(Default)]
struct Json {
    text: String,
    depth: usize,
}

impl Json {
    fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.open('{');
        fields(self);
        self.close('}');
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.open('[');
        for it in items {
            self.next_line();
            write(self, it);
        }
        self.close(']');
    }

    /// A list of strings.
    fn texts(&mut self, items: &[String]) {
        self.list(items, |to, it| to.text(it));
    }

    fn key(&mut self, name: &str) -> &mut Self {
        self.next_line();
        self.text(name);
        self.text.push_str(": ");
        self
    }

    fn text(&mut self, it: &str) {
        self.text.push('"');
        for it in it.chars() {
            match it {
                '"' | '\\' => self.text.extend(['\\', it]),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\0'..='\u{1f}' => {
                    let code = u32::from(it);
                    self.text.push_str(&format!("\\u{code:04x}"));
                }
                _ => self.text.push(it),
            }
        }
        self.text.push('"');
    }

    /// A string, or `null`.
    fn maybe(&mut self, it: Option<&str>) {
        match it {
            Some(it) => self.text(it),
            None => self.text.push_str("null"),
        }
    }

    fn count(&mut self, it: usize) {
        self.text.push_str(&it.to_string());
    }

    fn flag(&mut self, it: bool) {
        self.text.push_str(if it { "true" } else { "false" });
    }

    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += 1;
    }

    /// Ends a list or object; on a line of its own, if there is something in it.
    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if !self.text.ends_with(['{', '[']) {
            self.indent();
        }
        self.text.push(bracket);
    }

    /// Goes to where the next item or key of the list or object starts.
    fn next_line(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        self.indent();
    }

    fn indent(&mut self) {
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(self.depth));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let words = "a \"b\" \\ \n\r\t\u{8}\u{c}\u{1} é😀 {";
        let page = Page {
            tables: vec![Table {
                caption: Some(words.to_owned()),
                rows: vec![Vec::new(), vec!["[".to_owned(), words.to_owned()]],
                node: 0,
                header: Vec::new(),
            }],
            ..Page::default()
        };
        let text = super::page(&page);
        let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(value["tables"][0]["caption"], words);
        assert_eq!(value["tables"][0]["rows"][1][1], words);
        assert_eq!(value["article"]["title"], serde_json::Value::Null);
        assert_eq!(text, format!("{value:#}\n"));
    }
}
