//! Pullquote's core: a page goes in, a [`Reading`] comes out.
//!
//! A reading is the article's text, what to hide around it and why, its quotes
//! with their speakers, its figures with their meaning, its pictures and tables.
//! The command, the extension and the playground are thin faces over it.
//!
//! # Flow
//!
//! ```text
//!  saved HTML ─scraper─┐                                        ┌► quotes ─┐
//!                      ├► dom ─► article ─► text ───────────────┤          ├► reading ─► compare ─► wire ─► export
//!  live page ──packed──┘           │  └► clutter, media         └► figures ┘
//! ```
//!
//! | module | yields | may name |
//! |---|---|---|
//! | [`dom`] | the page as an arena in document order | – |
//! | [`article`] | the body's blocks, the metadata, or why there is no article | `dom` |
//! | [`clutter`], [`media`], [`text`] | what to hide; pictures and tables; the article as one string | `dom`, `article` |
//! | [`quotes`], [`figures`] | who said what; numbers with unit and meaning | `text` |
//! | [`anchor`] | passages as selectors, and selectors as passages again | `dom`, `text` |
//! | [`reading`] | all of it, in order | all above |
//! | [`compare`] | what one copy of a story kept of another | `text`, `quotes`, `figures`, `reading` |
//! | [`wire`] | the shapes that leave the core | `anchor`, `reading`, `compare` |
//! | [`export`] | files for people and programs | `wire` |
//! | [`import`] | records from files | `wire` |
//! | `decode` | a file's bytes as text, for the faces that open files | – |
//! | `order` | sorting that is compiled once | – |
//! | `table` | sorted words that every module may look up | – |
//!
//! There are three Wasm modules: the core reads pages, and has neither [`anchor`] nor
//! [`export`] nor [`import`]; the library (feature `library`) has these, and reads
//! no page; the third (feature `compare`) has [`compare`], and finds quotes and figures
//! in stored texts. The command has everything.
//!
//! # Invariants
//!
//! - The core does no IO, has no clock, and gives the same bytes for the same page.
//! - It never fails: broken input gives a poorer reading, not an error.
//! - `quotes` and `figures` never see the tree, and run on plain text just as well.
//! - Only `dom/html.rs` names `scraper`; only `wire` serialises.
//! - Every [`text::Span`] lies on character boundaries and maps back to nodes.
//! - Every piece of clutter has a reason and holds no block of the article.
//!
//! `tests/tidy.rs` keeps the arrows; `tests/pages.rs` keeps the rest, on every page.

// The shipped Wasm has no `Debug`: `.cargo/xtask/src/quiet.mjs` takes it out.
#![cfg_attr(not(test), warn(clippy::use_debug))]

#[cfg(feature = "library")]
pub mod anchor;
pub mod article;
pub mod clutter;
pub mod compare;
pub mod dom;
#[cfg(feature = "library")]
pub mod export;
pub mod figures;
#[cfg(feature = "library")]
pub mod import;
mod language;
mod lower;
pub mod media;
mod order;
pub mod quotes;
pub mod reading;
mod table;
pub mod text;
pub mod wire;

#[cfg(all(
    not(target_arch = "wasm32"),
    feature = "html",
    feature = "library",
    feature = "compare"
))]
pub mod cli;
#[cfg(any(not(target_arch = "wasm32"), feature = "playground"))]
pub mod decode;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use reading::{Config, Reading, decide, read};
