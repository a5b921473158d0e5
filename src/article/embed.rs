//! What stands in a story and is shown by another site: posts, videos, sounds, charts,
//! maps. Much of the page's frames are advertisements, so only known ones count.

use crate::dom::{Document, NodeId};
use crate::table::Words;

/// Classes by which networks' own code for embedding marks a post, before and after
/// their script has made a frame of it.
const POSTS: Words = Words::new(
    "bluesky-embed fb-post fb-video instagram-media mastodon-embed reddit-card
reddit-embed-bq text-post-media tiktok-embed twitter-tweet twitter-video",
);

/// Hosts of frames that are part of a story, without `www.`. Networks' own hosts are
/// none, as their buttons are frames too.
const HOSTS: Words = Words::new(
    "bandcamp.com dailymotion.com datawrapper.dwcdn.net embed.bsky.app embed.documentcloud.org
embed.podcasts.apple.com embed.reddit.com flo.uri.sh geo.dailymotion.com
maps.google.com open.spotify.com player.bilibili.com player.twitch.tv
player.vimeo.com public.flourish.studio public.tableau.com w.soundcloud.com
youtube-nocookie.com youtube.com",
);

/// Whether an element is such a thing.
pub(super) fn is_embed(document: &Document, id: NodeId) -> bool {
    if document.tag(id) == "iframe" {
        let host = |name: &str| {
            let (_, address) = document.attribute(id, name)?.split_once("//")?;
            let host = address.split(['/', '?', '#']).next()?;
            Some(host.strip_prefix("www.").unwrap_or(host))
        };
        let mut hosts = ["src", "data-src"].into_iter().filter_map(host);
        return hosts.any(|it| HOSTS.has(it));
    }
    let class = document.attribute(id, "class").unwrap_or_default();
    class.split_ascii_whitespace().any(|it| POSTS.has(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::html;

    fn embeds(body: &str) -> usize {
        let document = html::parse(&format!("<body>{body}</body>"), None);
        let ids = document.ids();
        ids.filter(|it| is_embed(&document, *it)).count()
    }

    #[test]
    fn posts_and_players_of_known_sites_count() {
        assert!(POSTS.is_sorted() && HOSTS.is_sorted());
        assert_eq!(
            embeds("<blockquote class='twitter-tweet tw-align'>x</blockquote>"),
            1
        );
        assert_eq!(
            embeds("<iframe src='https://www.youtube.com/embed/x'></iframe>"),
            1
        );
        assert_eq!(
            embeds("<iframe data-src='//player.vimeo.com/video/1'></iframe>"),
            1
        );
    }

    #[test]
    fn other_frames_are_mostly_advertisements() {
        assert_eq!(
            embeds("<iframe src='https://ads.example/slot'></iframe>"),
            0
        );
        assert_eq!(embeds("<iframe></iframe><div class='twitter'>x</div>"), 0);
    }
}
