//! Tables: CSV for spreadsheets, and the CSV that Readwise takes (RFC 4180).

use super::fragment;
use super::plain;
use super::story::Story;
use crate::wire::Highlight;

/// The columns of the table.
const COLUMNS: [&str; 17] = [
    "Type",
    "Text",
    "Note",
    "Tags",
    "Color",
    "Speaker",
    "Role",
    "Value",
    "Subject",
    "Sentence",
    "Title",
    "Author",
    "Site",
    "Published",
    "URL",
    "Link",
    "Created",
];

/// Everything that was kept and found, a row each.
pub(super) fn csv(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    row(&mut res, &COLUMNS);
    for story in stories {
        let it = &*story.article;
        let (author, url) = (it.byline.join(", "), story.url().unwrap_or_default());
        let (site, published) = (or_empty(&it.site), or_empty(&it.published));
        let of_story = [story.title(), &author, site, published, url];
        for it in &story.highlights {
            marked(&mut res, story, it, &of_story);
        }
        for it in &it.quotes {
            let (words, speaker) = (it.runs.join(" … "), or_empty(&it.speaker));
            let role = or_empty(&it.role);
            let own = [
                "quote",
                &words,
                "",
                "",
                "",
                speaker,
                role,
                "",
                "",
                &it.sentence,
            ];
            row(&mut res, &[&own[..], &of_story, &["", ""]].concat());
        }
        for it in &it.figures {
            let (speaker, subject) = (or_empty(&it.speaker), or_empty(&it.subject));
            let (text, value) = (&it.text, &it.normalized);
            let own = [
                "figure",
                text,
                "",
                "",
                "",
                speaker,
                "",
                value,
                subject,
                &it.sentence,
            ];
            row(&mut res, &[&own[..], &of_story, &["", ""]].concat());
        }
    }
    res
}

fn marked(res: &mut String, story: &Story<'_>, it: &Highlight, of_story: &[&str]) {
    let link = story.url().map(|url| fragment::link(url, &it.selectors));
    let link = or_empty(&link);
    let tags = it.tags.join(", ");
    let (speaker, value) = (or_empty(&it.speaker), or_empty(&it.normalized));
    let (exact, color) = (&it.selectors.exact, &it.color);
    let own = [
        "highlight",
        exact,
        &it.note,
        &tags,
        color,
        speaker,
        "",
        value,
        "",
        "",
    ];
    row(res, &[&own[..], of_story, &[link, &it.created]].concat());
}

fn or_empty(it: &Option<String>) -> &str {
    it.as_deref().unwrap_or_default()
}

/// The highlights as Readwise takes them; the quotes of stories without any.
pub(super) fn readwise(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    row(
        &mut res,
        &[
            "Highlight",
            "Title",
            "Author",
            "URL",
            "Note",
            "Location",
            "Date",
        ],
    );
    for story in stories {
        let author = story.article.byline.join(", ");
        let url = story.url().unwrap_or_default();
        for it in &story.highlights {
            let (note, date) = (noted(&it.note, &it.tags), it.created.replace('T', " "));
            let date = date.get(..19).unwrap_or(&date);
            let place = it.selectors.start.to_string();
            let place = if it.selectors.end == 0 { "" } else { &place };
            let exact = &it.selectors.exact;
            row(
                &mut res,
                &[exact, story.title(), &author, url, &note, place, date],
            );
        }
        if story.highlights.is_empty() {
            for it in &story.article.quotes {
                let speaker = it.speaker.as_deref().unwrap_or_default();
                row(
                    &mut res,
                    &[
                        &it.runs.join(" … "),
                        story.title(),
                        &author,
                        url,
                        speaker,
                        "",
                        "",
                    ],
                );
            }
        }
    }
    res
}

/// A note with tags as Readwise writes them: a dot before each, in front.
fn noted(note: &str, tags: &[String]) -> String {
    let tags = tags
        .iter()
        .map(|it| format!(".{} ", it.replace(char::is_whitespace, "_")));
    tags.collect::<String>() + note
}

fn row(res: &mut String, fields: &[&str]) {
    for (idx, field) in fields.iter().enumerate() {
        if idx != 0 {
            res.push(',');
        }
        res.push_str(&cell(field));
    }
    res.push_str("\r\n");
}

/// A field in quotes where it needs them, and no formula (OWASP, "CSV Injection").
fn cell(field: &str) -> String {
    let text = plain::lines(field);
    let is_formula = text
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']);
    let guard = if is_formula { "'" } else { "" };
    let is_bare = !is_formula && !text.contains(['"', ',', '\n', '\t', ';']) && text.trim() == text;
    if is_bare {
        return text;
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_ends_its_row() {
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell(" -2"), "\"' -2\"");
        assert_eq!(cell("a \"b\"\r\nc, d"), "\"a \"\"b\"\"\nc, d\"");
        assert_eq!(cell("plain words"), "plain words");
    }
}
