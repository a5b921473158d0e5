//! Templates that a user writes for Markdown, in the manner of Mustache.
//!
//! | tag | becomes |
//! |---|---|
//! | `{{title}}` | the value in one line, escaped for Markdown |
//! | `{{raw title}}` or `{{{title}}}` | the value as it is |
//! | `{{yaml title}}` | a quoted YAML string |
//! | `{{block exact}}` | a block quote, paragraph by paragraph |
//! | `{{#quotes}}…{{/quotes}}` | the part for each item; once, where the value is not a list and there is one |
//! | `{{^quotes}}…{{/quotes}}` | the part where there is none |
//! | `{{.}}` | the item itself |
//! | `{{! … }}` | nothing |
//!
//! Names are those of the records (`extension/library/schema.json`); beside them a
//! story has `authors` and `day`, a quote `words`, a highlight `exact` and `link`.
//! A tag that opens or closes a part takes its line with it, if it is alone there.

use serde_json::Value;

use super::Fault;
use super::markdown::{block, inline, yaml};

/// Parts in parts in parts: as deep as any template needs.
const MAX_DEPTH: usize = 16;

/// A template that repeats itself writes no more than this.
const MAX_BYTES: usize = 64 << 20;

enum Piece {
    Text(String),
    Value {
        name: String,
        how: How,
    },
    Part {
        name: String,
        if_none: bool,
        inside: Vec<Piece>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Inline,
    Raw,
    Yaml,
    Block,
}

/// Fills a template with a story.
pub(super) fn fill(template: &str, story: &Value) -> Result<String, Fault> {
    let mut rest = template;
    let pieces = parse(template, &mut rest, None, 0)?;
    let mut res = String::new();
    write(&mut res, &pieces, &mut vec![story])?;
    Ok(res)
}

fn parse(
    whole: &str,
    rest: &mut &str,
    open: Option<&str>,
    depth: usize,
) -> Result<Vec<Piece>, Fault> {
    if MAX_DEPTH < depth {
        return Err(fault("its parts are nested too deep"));
    }
    let mut res = Vec::new();
    loop {
        let Some((before, after)) = rest.split_once("{{") else {
            res.push(Piece::Text((*rest).to_owned()));
            *rest = "";
            return match open {
                Some(name) => Err(fault(&format!("{{{{#{name}}}}} is not closed"))),
                None => Ok(res),
            };
        };
        let (end, skip) = if after.starts_with('{') {
            ("}}}", 1)
        } else {
            ("}}", 0)
        };
        let (tag, after) = after[skip..]
            .split_once(end)
            .ok_or_else(|| fault("a {{ has no }}"))?;
        let tag = tag.trim();
        let sign = if skip == 1 { None } else { tag.chars().next() };
        let name = tag.trim_start_matches(['#', '^', '/', '!']).trim();
        let upto = &whole[..whole.len() - rest.len() + before.len()];
        let alone = matches!(sign, Some('#' | '^' | '/' | '!')).then(|| alone(upto, before, after));
        let (before, after) = alone.flatten().unwrap_or((before, after));
        res.push(Piece::Text(before.to_owned()));
        *rest = after;
        match sign {
            Some('!') => {}
            Some('/') if open == Some(name) => return Ok(res),
            Some('/') => return Err(fault(&format!("{{{{/{name}}}}} closes nothing"))),
            Some(sign @ ('#' | '^')) => res.push(Piece::Part {
                name: name.to_owned(),
                if_none: sign == '^',
                inside: parse(whole, rest, Some(name), depth + 1)?,
            }),
            _ => res.push(value(tag, skip == 1)),
        }
    }
}

fn value(tag: &str, is_raw: bool) -> Piece {
    let (how, name) = match tag.split_once(char::is_whitespace) {
        _ if is_raw => (How::Raw, tag),
        Some(("raw", name)) => (How::Raw, name),
        Some(("yaml", name)) => (How::Yaml, name),
        Some(("block", name)) => (How::Block, name),
        _ => (How::Inline, tag),
    };
    Piece::Value {
        name: name.trim().to_owned(),
        how,
    }
}

/// What stands before and after the line of a tag that is alone on it; `upto` is all of
/// the template before the tag, `before` what follows the tag before that.
fn alone<'a>(upto: &str, before: &'a str, after: &'a str) -> Option<(&'a str, &'a str)> {
    let line = &upto[upto.rfind('\n').map_or(0, |it| it + 1)..];
    let is_blank = |it: &str| it.trim_matches([' ', '\t']).is_empty();
    let end = after.find('\n').unwrap_or(after.len());
    let stands_alone = is_blank(line) && is_blank(after[..end].trim_end_matches('\r'));
    let rest = after.get(end + 1..).unwrap_or_default();
    stands_alone.then_some((&before[..before.len().saturating_sub(line.len())], rest))
}

fn write(res: &mut String, pieces: &[Piece], scope: &mut Vec<&Value>) -> Result<(), Fault> {
    for it in pieces {
        if MAX_BYTES < res.len() {
            return Err(fault("what it makes is too long"));
        }
        match it {
            Piece::Text(text) => res.push_str(text),
            Piece::Value { name, how } => {
                let text = text(look_up(name, scope));
                match how {
                    How::Inline => res.push_str(&inline(&text)),
                    How::Raw => res.push_str(&text),
                    How::Yaml => res.push_str(&yaml(&text)),
                    How::Block => res.push_str(&block(&text)),
                }
            }
            Piece::Part {
                name,
                if_none,
                inside,
            } => {
                let value = look_up(name, scope);
                let items: Vec<&Value> = match value {
                    Value::Array(list) => list.iter().collect(),
                    it if is_none(it) => Vec::new(),
                    it => vec![it],
                };
                if *if_none && items.is_empty() {
                    write(res, inside, scope)?;
                }
                for item in items.into_iter().filter(|_| !if_none) {
                    scope.push(item);
                    let written = write(res, inside, scope);
                    scope.pop();
                    written?;
                }
            }
        }
    }
    Ok(())
}

/// The value of a name, in the innermost item that has it.
fn look_up<'a>(name: &str, scope: &[&'a Value]) -> &'a Value {
    if name == "." {
        return scope.last().copied().unwrap_or(&Value::Null);
    }
    let (first, rest) = name
        .split_once('.')
        .map_or((name, None), |it| (it.0, Some(it.1)));
    let found = scope.iter().rev().find_map(|it| it.get(first));
    let mut res = found.unwrap_or(&Value::Null);
    for part in rest.into_iter().flat_map(|it| it.split('.')) {
        res = res.get(part).unwrap_or(&Value::Null);
    }
    res
}

fn is_none(it: &Value) -> bool {
    match it {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn text(it: &Value) -> String {
    match it {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

fn fault(why: &str) -> Fault {
    Fault::Template(why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(template: &str, truth: &str) {
        let story = json!({
            "title": "A *b*", "quotes": [{"words": "x"}, {"words": "y"}], "tags": ["a", "b"],
            "source": {"name": "The Paper"}, "none": [], "words": 3,
        });
        assert_eq!(fill(template, &story), Ok(truth.to_owned()), "{template}");
    }

    #[test]
    fn tags_become_values_and_parts() {
        check("# {{title}}\n", "# A \\*b\\*\n");
        check(
            "{{{title}}} {{raw title}} {{yaml title}}",
            "A *b* A *b* \"A *b*\"",
        );
        check(
            "{{#quotes}}\n- {{words}} of {{source.name}}\n{{/quotes}}\nend",
            "- x of The Paper\n- y of The Paper\nend",
        );
        check(
            "{{#tags}}#{{.}} {{/tags}}{{^none}}nothing{{/none}}{{! why }}{{missing}}",
            "#a #b nothing",
        );
        check("{{words}} {{tags}}", "3 a, b");
    }

    #[test]
    fn tag_behind_words_keeps_the_end_of_its_line() {
        check("{{#tags}}\n{{.}}{{/tags}}\nend", "ab\nend");
        check(
            "- {{title}}{{#none}}, {{.}}{{/none}}\n\n## B",
            "- A \\*b\\*\n\n## B",
        );
        check(
            "{{#source}} ({{name}}){{/source}}\nend",
            " (The Paper)\nend",
        );
    }

    #[test]
    fn wrong_templates_say_why() {
        for wrong in ["{{#a}}", "{{/a}}", "{{a", &"{{#a}}".repeat(40)] {
            assert!(fill(wrong, &Value::Null).is_err(), "{wrong}");
        }
    }
}
