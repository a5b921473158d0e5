//! Names of files, safe on every file system.

use super::story::Story;
use crate::lower;

/// Longest name of a file, without date and ending: what a file manager shows.
const MAX_SLUG_CHARS: usize = 60;

/// A name for the file of these stories: day of publication and title, if it is one.
pub(super) fn of_file(stories: &[Story<'_>], extension: &str) -> String {
    let name = match stories {
        [story] => of_story(story),
        _ => "pullquote-library".to_owned(),
    };
    if extension.is_empty() {
        name
    } else {
        format!("{name}.{extension}")
    }
}

/// The same without an ending.
pub(super) fn of_story(story: &Story<'_>) -> String {
    let slug = slug(&story.article.title);
    // Without a word it needs another; a lone "con" or "nul" is no file on Windows.
    match story.day() {
        Some(day) if slug.is_empty() => format!("{day}-article"),
        Some(day) => format!("{day}-{slug}"),
        None if slug.is_empty() => "article".to_owned(),
        None if slug.len() <= 4 => format!("article-{slug}"),
        None => slug,
    }
}

/// Letters and digits in lower case, anything else one hyphen.
fn slug(title: &str) -> String {
    let mut res = String::new();
    // An apostrophe parts no word: "what's" is "whats".
    let letters = title.chars().filter(|it| !matches!(it, '\'' | '’'));
    for it in letters.map(lower::letter) {
        if it.is_alphanumeric() {
            res.push(it);
        } else if !res.is_empty() && !res.ends_with('-') {
            res.push('-');
        }
    }
    if let Some((end, _)) = res.char_indices().nth(MAX_SLUG_CHARS) {
        // A name that has no hyphen, as in Chinese, is cut where it is too long.
        let cut = res[..end].rfind('-').unwrap_or(end);
        res.truncate(cut);
    }
    res.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::wire::Article;

    fn name(title: &str, published: Option<&str>) -> String {
        let article = Article {
            title: title.to_owned(),
            published: published.map(str::to_owned),
            ..Article::default()
        };
        of_file(
            &[Story {
                article: Cow::Owned(article),
                highlights: Vec::new(),
            }],
            "md",
        )
    }

    #[test]
    fn file_names_are_safe_on_every_file_system() {
        assert_eq!(
            name(
                "What’s next? Harbour / bridge: “two” plans",
                Some("2025-06-10T08:00Z")
            ),
            "2025-06-10-whats-next-harbour-bridge-two-plans.md"
        );
        assert_eq!(name("../../etc/passwd", None), "etc-passwd.md");
        assert_eq!(name("CON", None), "article-con.md");
        assert_eq!(name("???", Some("yesterday, at ten")), "article.md");
        assert_eq!(name("Zoë über 中文", None), "zoë-über-中文.md");
        assert!(name(&"long words ".repeat(50), None).len() <= MAX_SLUG_CHARS + 3);
        assert_eq!(
            name(&"字".repeat(99), None),
            format!("{}.md", "字".repeat(60))
        );
    }
}
