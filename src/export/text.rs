//! Plain text, for a letter or a terminal.

use super::plain;
use super::story::Story;
use crate::wire::Highlight;

/// The stories as text, a line of dashes between two.
pub(super) fn letter(stories: &[Story<'_>]) -> String {
    let stories: Vec<String> = stories.iter().map(story).collect();
    stories.join("\n----------------------------------------\n\n")
}

fn story(story: &Story<'_>) -> String {
    let it = &*story.article;
    let mut res = format!("{}\n", plain::line(story.title()));
    let mut facts: Vec<String> = it.byline.iter().map(|it| plain::line(it)).collect();
    facts.extend(story.day().map(str::to_owned));
    facts.extend(it.site.as_deref().map(plain::line));
    if !facts.is_empty() {
        res.push_str(&format!("{}\n", facts.join(", ")));
    }
    if let Some(url) = story.url() {
        res.push_str(&format!("{url}\n"));
    }
    for it in &story.highlights {
        highlight(&mut res, it);
    }
    if !it.quotes.is_empty() {
        res.push_str("\nQUOTES\n");
    }
    for it in &it.quotes {
        let role = it.role.iter().map(|it| format!(", {}", plain::line(it)));
        let speaker = it
            .speaker
            .as_deref()
            .map_or("Speaker not named".to_owned(), plain::line);
        let words = plain::line(&it.runs.join(" … "));
        res.push_str(&format!(
            "\n“{words}”\n— {speaker}{}\n",
            role.collect::<String>()
        ));
    }
    if !it.figures.is_empty() {
        res.push_str("\nFIGURES\n\n");
    }
    for it in &it.figures {
        let subject = it
            .subject
            .iter()
            .map(|it| format!(" ({})", plain::line(it)));
        let (text, normal) = (plain::line(&it.text), plain::line(&it.normalized));
        res.push_str(&format!(
            "- {text} = {normal}{}\n",
            subject.collect::<String>()
        ));
    }
    res
}

fn highlight(res: &mut String, it: &Highlight) {
    res.push_str(&format!(
        "\n“{}”\n",
        plain::lines(&it.selectors.exact).trim()
    ));
    if let Some(speaker) = &it.speaker {
        res.push_str(&format!("— {}\n", plain::line(speaker)));
    }
    let note = plain::lines(&it.note);
    if !note.trim().is_empty() {
        res.push_str(&format!("Note: {}\n", note.trim()));
    }
    if !it.tags.is_empty() {
        let tags: Vec<String> = it.tags.iter().map(|it| plain::line(it)).collect();
        res.push_str(&format!("Tags: {}\n", tags.join(", ")));
    }
}
