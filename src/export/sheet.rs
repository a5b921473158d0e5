//! Tables: CSV for spreadsheets, and the CSV that Readwise takes (RFC 4180).

use super::fragment;
use super::plain;
use super::story::Story;

/// Everything that was kept and found, a row each.
pub(super) fn csv(stories: &[Story<'_>]) -> String {
    let mut res = String::new();
    row(
        &mut res,
        &[
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
        ],
    );
    for story in stories {
        let it = &*story.article;
        let (author, url) = (it.byline.join(", "), story.url().unwrap_or_default());
        let (site, published) = (it.site.as_deref(), it.published.as_deref());
        let of_story = [
            story.title(),
            &author,
            site.unwrap_or_default(),
            published.unwrap_or_default(),
            url,
        ];
        for it in &story.highlights {
            let link = story.url().map(|url| fragment::link(url, &it.selectors));
            let link = link.unwrap_or_default();
            let tags = it.tags.join(", ");
            let own = [
                "highlight",
                &it.selectors.exact,
                &it.note,
                &tags,
                &it.color,
                it.speaker.as_deref().unwrap_or_default(),
                "",
                it.normalized.as_deref().unwrap_or_default(),
                "",
                "",
            ];
            row(
                &mut res,
                &[&own[..], &of_story, &[&link, &it.created]].concat(),
            );
        }
        for it in &it.quotes {
            let words = it.runs.join(" … ");
            let text = [
                "quote",
                &words,
                "",
                "",
                "",
                it.speaker.as_deref().unwrap_or_default(),
                it.role.as_deref().unwrap_or_default(),
                "",
                "",
                &it.sentence,
            ];
            row(&mut res, &[&text[..], &of_story, &["", ""]].concat());
        }
        for it in &it.figures {
            let text = [
                "figure",
                &it.text,
                "",
                "",
                "",
                it.speaker.as_deref().unwrap_or_default(),
                "",
                &it.normalized,
                it.subject.as_deref().unwrap_or_default(),
                &it.sentence,
            ];
            row(&mut res, &[&text[..], &of_story, &["", ""]].concat());
        }
    }
    res
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
