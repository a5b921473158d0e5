//! A story as a template sees it: its record, and a few words more.

use serde_json::Value;

use super::fragment;
use super::story::Story;
use crate::wire;

/// The values of a story.
pub(super) fn of(story: &Story<'_>) -> Value {
    let mut res = wire::value(&*story.article);
    res["title"] = story.title().into();
    res["authors"] = res["byline"].clone();
    res["byline"] = story.article.byline.join(", ").into();
    res["day"] = story.day().into();
    res["url"] = story.url().into();
    for it in res["quotes"].as_array_mut().into_iter().flatten() {
        let runs = it["runs"].as_array().into_iter().flatten();
        let words: Vec<&str> = runs.filter_map(Value::as_str).collect();
        it["words"] = words.join(" … ").into();
    }
    let highlights = story.highlights.iter().map(|it| {
        let mut res = wire::value(it);
        res["exact"] = it.selectors.exact.clone().into();
        res["link"] = story
            .url()
            .map(|url| fragment::link(url, &it.selectors))
            .into();
        res
    });
    res["highlights"] = highlights.collect();
    res
}
