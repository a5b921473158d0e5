//! Files for people and programs, as strings; writing them is the faces' part.
//!
//! One file a format. What a page says is data: every format escapes it by its
//! own rules, so that no title can open a tag, a link or a key.

mod json;
mod markdown;

use crate::wire::{File, Page};

/// What a page's quotes and figures can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown with YAML front matter, for notes.
    Markdown,
    /// One JSON object, for programs.
    Json,
}

/// Longest name of a file, without date and ending: what a file manager shows.
const MAX_SLUG_CHARS: usize = 60;

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Json];

    /// The format with this name, as it stands in a command or message.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Its name: `markdown`, `json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Json => "json",
        }
    }

    /// The ending of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown",
            Self::Json => "application/json",
        }
    }
}

/// The page's quotes and figures as a file of this format, with a line break at its end.
pub fn page(page: &Page, format: Format) -> String {
    match format {
        Format::Markdown => markdown::page(page),
        Format::Json => json::page(page),
    }
}

/// The same with its name and media type.
pub fn file(it: &Page, format: Format) -> File {
    File {
        name: file_name(it, format),
        media_type: format.media_type(),
        text: page(it, format),
    }
}

/// A name for that file: day of publication and title, safe on every file system.
pub fn file_name(page: &Page, format: Format) -> String {
    let title = page.metadata.title.as_deref().unwrap_or_default();
    let slug = slug(title);
    // Without a word it needs another; a lone "con" or "nul" is no file on Windows.
    let name = match day(page) {
        Some(day) if slug.is_empty() => format!("{day}-article"),
        Some(day) => format!("{day}-{slug}"),
        None if slug.is_empty() => "article".to_owned(),
        None if slug.len() <= 4 => format!("article-{slug}"),
        None => slug,
    };
    format!("{name}.{}", format.extension())
}

/// Letters and digits in lower case, anything else one hyphen.
fn slug(title: &str) -> String {
    let mut res = String::new();
    // An apostrophe parts no word: "what's" is "whats".
    let letters = title.chars().filter(|it| !matches!(it, '\'' | '’'));
    for it in letters.flat_map(char::to_lowercase) {
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

/// The day of publication, if it is one.
fn day(page: &Page) -> Option<&str> {
    let day = page.metadata.published.as_deref()?.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, it)| match at {
        4 | 7 => it == b'-',
        _ => it.is_ascii_digit(),
    });
    is_day.then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Metadata;

    fn name(title: &str, published: Option<&str>) -> String {
        let page = Page {
            metadata: Metadata {
                title: Some(title.to_owned()),
                published: published.map(str::to_owned),
                ..Metadata::default()
            },
            ..Page::default()
        };
        file_name(&page, Format::Markdown)
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

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Format::named(format.name()), Some(format));
        }
        assert_eq!(Format::named("docx"), None);
    }
}
