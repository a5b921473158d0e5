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

use crate::wire::{Figure, Page, Quote};

/// Raised when a key changes its meaning or goes.
const VERSION: u32 = 1;

/// The page as one JSON object.
pub(super) fn page(page: &Page) -> String {
    let it = &page.metadata;
    let source = it
        .source
        .as_ref()
        .map(|it| serde_json::json!({ "name": it.name, "url": it.url, "evidence": it.evidence }));
    let tables = page.tables.iter().map(
        |it| serde_json::json!({ "caption": it.caption, "header": it.header, "rows": it.rows }),
    );
    let pictures = page.pictures.iter().map(|it| {
        serde_json::json!({
            "src": it.src, "alt": it.alt, "caption": it.caption, "credit": it.credit,
        })
    });
    let value = serde_json::json!({
        "format": "pullquote",
        "version": VERSION,
        "article": {
            "title": it.title,
            "dek": it.dek,
            "byline": it.byline,
            "published": it.published,
            "modified": it.modified,
            "site": it.site,
            "lang": it.lang,
            "url": it.url,
            "credit": it.credit,
            "source": source,
            "words": page.words,
            "minutes": page.minutes,
        },
        "quotes": page.quotes.iter().map(quote).collect::<Vec<_>>(),
        "figures": page.figures.iter().map(figure).collect::<Vec<_>>(),
        "tables": tables.collect::<Vec<_>>(),
        "pictures": pictures.collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn quote(it: &Quote) -> serde_json::Value {
    serde_json::json!({
        "runs": it.runs,
        "kind": it.kind,
        "speaker": it.speaker,
        "role": it.role,
        "unnamed": it.unnamed,
        "cue": it.cue,
        "confidence": it.confidence,
        "reason": it.reason,
        "sentence": it.sentence,
    })
}

fn figure(it: &Figure) -> serde_json::Value {
    serde_json::json!({
        "text": it.text,
        "kind": it.kind,
        "normalized": it.normalized,
        "value": it.value,
        "value_high": it.value_high,
        "unit": it.unit,
        "approx": it.approx,
        "change": it.change,
        "per": it.per,
        "iso": it.iso,
        "subject": it.subject,
        "equivalents": it.equivalents,
        "part_of": it.part_of,
        "speaker": it.speaker,
        "sentence": it.sentence,
    })
}
