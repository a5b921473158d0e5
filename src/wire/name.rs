//! The core's enums by the names they have in JSON.

use crate::article::NoArticle;
use crate::{clutter, figures, quotes};

/// Why a page has no article.
pub(super) fn no_article(it: NoArticle) -> &'static str {
    match it {
        NoArticle::Empty => "empty",
        NoArticle::Listing => "listing",
        NoArticle::Consent => "consent",
        NoArticle::NotProse => "notProse",
    }
}

/// What sort of clutter.
pub(super) fn clutter(it: clutter::Kind) -> &'static str {
    use clutter::Kind;
    match it {
        Kind::Cookie => "cookie",
        Kind::Login => "login",
        Kind::Newsletter => "newsletter",
        Kind::Share => "share",
        Kind::Related => "related",
        Kind::Comments => "comments",
        Kind::Navigation => "navigation",
        Kind::Advertisement => "advertisement",
        Kind::Ticker => "ticker",
        Kind::Promo => "promo",
        Kind::Footer => "footer",
        Kind::Other => "other",
    }
}

/// How a quote stands in its sentence.
pub(super) fn quote(it: quotes::Kind) -> &'static str {
    match it {
        quotes::Kind::Direct => "direct",
        quotes::Kind::Mixed => "mixed",
        quotes::Kind::Scare => "scare",
    }
}

/// What a figure measures.
pub(super) fn figure(it: figures::Kind) -> &'static str {
    use figures::Kind;
    match it {
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Count => "count",
        Kind::Measure => "measure",
        Kind::Duration => "duration",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Ratio => "ratio",
        Kind::Rank => "rank",
        Kind::Age => "age",
        Kind::Score => "score",
    }
}

/// How exactly a number is meant.
pub(super) fn approx(it: figures::Approx) -> &'static str {
    use figures::Approx;
    match it {
        Approx::About => "about",
        Approx::Over => "over",
        Approx::Under => "under",
        Approx::UpTo => "up_to",
    }
}

/// The direction of a change.
pub(super) fn change(it: figures::Change) -> &'static str {
    match it {
        figures::Change::Up => "up",
        figures::Change::Down => "down",
    }
}
