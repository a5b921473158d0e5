//! The evidence of a comparison in English, for the command and for files.

use crate::compare::{Point, Side};

/// A piece of evidence as a clause without a full stop.
pub(super) fn point(it: &Point) -> String {
    match it {
        Point::Told { told, all, copied } => {
            format!("{told} of {all} sentences of A are told in B, {copied} of them word for word")
        }
        Point::LongQuotes(count) => {
            format!("{} word for word in both", stand(*count, "long quote"))
        }
        Point::SameFigures(count) => {
            format!("{} in both in the same context", stand(*count, "figure"))
        }
        Point::NamesOther { side, source } => {
            let source = source.as_deref().unwrap_or("another page");
            format!("{} names the other as its source ({source})", letter(*side))
        }
        Point::NamesThird { side, source } => {
            let source = source.as_deref().unwrap_or("another page");
            format!(
                "{} names {source} as its source, which is neither of the two",
                letter(*side)
            )
        }
        Point::Earlier { side, date } => {
            format!("{} was published first, on {date}", letter(*side))
        }
        Point::MoreQuotes { side, more, fewer } => {
            format!("{} has {more} quotes, the other {fewer}", letter(*side))
        }
        Point::MoreFigures { side, more, fewer } => {
            format!("{} has {more} figures, the other {fewer}", letter(*side))
        }
    }
}

fn letter(side: Side) -> &'static str {
    match side {
        Side::A => "A",
        Side::B => "B",
    }
}

fn stand(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun} stands"),
        _ => format!("{count} {noun}s stand"),
    }
}
