//! Addresses that make a note in Obsidian: one a line, each a story.

use super::fragment::percent;
use super::story::Story;
use super::{Fault, markdown, name};
use crate::wire::ExportOptions;

/// `obsidian://new` with the story's note, percent-encoded.
pub(super) fn addresses(stories: &[Story<'_>], options: &ExportOptions) -> Result<String, Fault> {
    let mut res = String::new();
    for story in stories {
        let note = markdown::notes(std::slice::from_ref(story), options)?;
        res.push_str("obsidian://new?");
        if let Some(vault) = options.vault.as_deref().filter(|it| !it.is_empty()) {
            res.push_str(&format!("vault={}&", percent(vault)));
        }
        let folder = options
            .folder
            .as_deref()
            .unwrap_or_default()
            .trim_matches('/');
        let name = name::of_story(story);
        let file = if folder.is_empty() {
            name
        } else {
            format!("{folder}/{name}")
        };
        res.push_str(&format!(
            "file={}&content={}\n",
            percent(&file),
            percent(&note)
        ));
    }
    Ok(res)
}
