//! What the words around a number do to it: round it, bound it, make it a change.

use super::cues::{APPROXIMATE, BETWEEN};
use super::lang::Lang;
use super::number::{self, Of};
use super::scan::{Class, Scan};
use super::sense::Sense;
use super::words::Morph;
use super::{Approx, Change};
use crate::table::is_one_of;

/// How exactly the figure from `from` up to `to` is meant.
pub(super) fn approx(scan: &Scan<'_>, from: usize, to: usize) -> Option<Approx> {
    // Une centaine: a round number by its word.
    let is_round = |at: usize| matches!(scan.morphs(at), [Morph::Group(it)] if *it != 12);
    let round = scan.lang != Lang::English && (from..to).any(is_round);
    behind(scan, to)
        .or_else(|| glyph_behind(scan, to))
        .or_else(|| before(scan, from).map(|it| it.1))
        .or_else(|| glyph_before(scan, from, to))
        .or(round.then_some(Approx::About))
}

/// The longest cue that ends right before `from`: its first token, what it says.
pub(super) fn before(scan: &Scan<'_>, from: usize) -> Option<(usize, Approx)> {
    /// `less than or equal to`.
    const MAX_TOKENS: usize = 5;
    // About a third, nearly the 300: an article may stand between; but oltre a due.
    let from = match scan.low_before(from, 1) {
        "a" if scan.lang != Lang::English => from,
        low if is_one_of(low, "a an de l' les los the")
            && !scan.says_before(from, 2, "of")
            && 1 < from =>
        {
            let with = find(scan, from, MAX_TOKENS);
            if with.is_some() {
                return with;
            }
            // The event centers around the 37m skeleton.
            let vague = scan.says_before(from, 2, "about around over under above below");
            if vague && scan.says_before(from, 1, "the") {
                return None;
            }
            from - 1
        }
        _ => from,
    };
    find(scan, from, MAX_TOKENS)
}

fn find(scan: &Scan<'_>, from: usize, max: usize) -> Option<(usize, Approx)> {
    // Sub-500.
    if scan.glued(from) && 1 < from && scan.is_hyphen(from - 1) && scan.says(from - 2, "sub") {
        return Some((from - 2, Approx::Under));
    }
    for size in (1..=max.min(from)).rev() {
        let phrase = scan.phrase(from - size, from);
        let Some(sense) = APPROXIMATE.get(&phrase) else {
            continue;
        };
        let negated = scan.says_before(from - size, 1, "no not nicht");
        let approx = match sense {
            "over" if negated => Approx::Under,
            "under" if negated => Approx::Over,
            "over" => Approx::Over,
            "under" => Approx::Under,
            "up to" => Approx::UpTo,
            _ => Approx::About,
        };
        return is_sure(scan, from - size, &phrase).then_some((from - size, approx));
    }
    None
}

/// Some cues are also plain prepositions.
fn is_sure(scan: &Scan<'_>, at: usize, phrase: &str) -> bool {
    let before = scan.low_before(at, 1);
    match phrase {
        // Hands over 3 people; talks about 5 people.
        "about" => !is_one_of(before, "talk talked talking worried"),
        "some" => !matches!(before, "and"),
        // Ranges: `bis`, `tot`, `do` count only without a number before.
        "tot" | "до" => false,
        // Subió un 2%, hasta los 74 dólares.
        "hasta" => !scan.has_mark_before(at, ","),
        "gut" | "do" => scan.is_capital(at) || scan.is_word(at),
        _ => true,
    }
}

/// `or more`, `or so`, `plus`, `+` behind a figure.
fn behind(scan: &Scan<'_>, to: usize) -> Option<Approx> {
    if scan.has_mark(to, "+") && scan.glued(to) {
        return Some(Approx::Over);
    }
    let at = to + usize::from(scan.has_mark(to, ","));
    let link = scan.says(at, "or and oder ou o of en y e");
    if !link {
        return None;
    }
    match scan.low(at + 1) {
        "so" => Some(Approx::About),
        low if is_one_of(low, MORE) => Some(Approx::Over),
        low if is_one_of(low, LESS) => Some(Approx::Under),
        _ => None,
    }
    .filter(|_| number::read(scan, at + 2, Of::Anything).is_none() && !scan.says(at + 2, "than"))
}

/// Words behind `or` that open a figure upwards, and downwards.
const MORE: &str = "more higher greater above over older up mehr más più mais meer";
const LESS: &str = "less fewer lower below under weniger menos moins";

fn glyph_before(scan: &Scan<'_>, from: usize, to: usize) -> Option<Approx> {
    let ends = |words: &str| scan.ends_before(from, words).is_some();
    if (from..to).any(|it| is_one_of(scan.raw(it), MANY)) {
        Some(Approx::Over)
    } else if ends("不到 低于 少于 不足 不超过") {
        Some(Approx::Under)
    } else if ends("超过 超過 至少 逾 多于 超 少なくとも 최소") {
        Some(Approx::Over)
    } else if ends("约 約 大约 近 将近 약 およそ ほぼ") {
        Some(Approx::About)
    } else if ends("最多 多达 高达 最大 최대") {
        Some(Approx::UpTo)
    } else {
        None
    }
}

/// Glyphs behind a number that make it more: 30多人, 100여 명.
pub(super) const MANY: &str = "多 余 餘 여";

fn glyph_behind(scan: &Scan<'_>, to: usize) -> Option<Approx> {
    if scan.class(to) != Class::Glyph {
        return None;
    }
    let starts = |words: &str| scan.starts_with(to, words);
    if starts("以上 超 を超 이상") {
        Some(Approx::Over)
    } else if starts("以下 未満 以内 이하 미만") {
        Some(Approx::Under)
    } else if starts("左右 上下 程度 ほど 前後 정도") {
        Some(Approx::About)
    } else {
        None
    }
}

/// Whether the figure from `from` up to `to` is the amount of a change.
/// `is_share` where it is a percentage, which is hardly ever an object.
pub(super) fn change(scan: &Scan<'_>, from: usize, to: usize, is_share: bool) -> Option<Change> {
    if scan.has_mark(from, "+") {
        return Some(Change::Up);
    }
    verb_before(scan, from, is_share)
        .or_else(|| noun_behind(scan, to))
        .or_else(|| glyph_change(scan, from, to))
}

/// `rose 5%`, `was cut rates by 25`, `up 9 per cent`.
pub(super) fn verb_before(scan: &Scan<'_>, from: usize, is_share: bool) -> Option<Change> {
    /// Between `by` and its verb may stand the object: cut rates by 25.
    const REACH_BY: usize = 9;
    const REACH: usize = 6;
    if scan.says_before(from, 1, ENDS) {
        return None;
    }
    let mut by = false;
    let mut at = from;
    while 0 < at && from - at < if by { REACH_BY } else { REACH } {
        at -= 1;
        let low = scan.low(at);
        if let Some(change) = find_change(scan, at) {
            return is_own(scan, at, from, by || is_share).then_some(change);
        }
        by |= is_one_of(low, "by um de met med del di");
        let stops = is_one_of(low, ENDS) && !is_bound(scan, at);
        let between = by || BETWEEN.has(low) || low.ends_with("ly");
        if stops || !between || scan.class(at) != Class::Word {
            return None;
        }
    }
    None
}

/// Words that no amount of a change follows across.
const ENDS: &str = "and at auf bis do from par para than that till to tot von where which à до";

/// `at least`, `more than`: words that end nothing after all.
fn is_bound(scan: &Scan<'_>, at: usize) -> bool {
    match scan.low(at) {
        "at" => scan.says(at + 1, "least"),
        "than" => scan.says_before(at, 1, "more less fewer"),
        _ => false,
    }
}

/// Whether the `up` at `at` belongs to a verb that moves nothing: racked up 20 wins.
fn is_phrasal(scan: &Scan<'_>, at: usize) -> bool {
    let verb = scan.low_before(at, 1);
    verb.ends_with("ed") || is_one_of(verb, "blew built gave made make makes making put set took")
}

/// Whether the change named at `at` is that of the figure at `from`; `sure` behind
/// `by`, and for percentages.
fn is_own(scan: &Scan<'_>, at: usize, from: usize, sure: bool) -> bool {
    match scan.low(at) {
        "higher" | "lower" => sure || from - at <= 2,
        "up" => !scan.says(at + 1, "to") && (sure || !is_phrasal(scan, at)),
        low if is_one_of(low, CHANGES) => !scan.says(at + 1, "of"),
        low => sure || !is_one_of(low, ACTS),
    }
}

/// Nouns of change, which `of` ties to their figure.
const CHANGES: &str = "increase rise gain jump drop fall decline decrease surge rebound";
/// They raised $5m, cut 300 jobs: what these take as an object is no delta.
const ACTS: &str = "raise raises raised raising boost boosts boosted boosting lose loses lost losing \
    cut cuts cutting reduce reduced reducing slash slashed slashing trim trimmed lift lifted \
    lifting perdu perdió perdeu perso verlor";

fn find_change(scan: &Scan<'_>, at: usize) -> Option<Change> {
    // Perdu plus de 2 dollars.
    if scan.says(at, "plus") && scan.says(at + 1, "de") {
        return None;
    }
    // Gab um mehr als 2 Prozent nach.
    let yields = || {
        let mut behind = at + 1..at + 12;
        scan.says(at, "gab gaben gibt") && behind.any(|it| scan.says(it, "nach"))
    };
    if scan.can(at, Sense::RISE) {
        Some(Change::Up)
    } else {
        (scan.can(at, Sense::FALL) || yields()).then_some(Change::Down)
    }
}

/// `5% higher`. In `a 5% rise` the noun names the figure, it does not move it.
fn noun_behind(scan: &Scan<'_>, to: usize) -> Option<Change> {
    for at in to..to.saturating_add(3) {
        if !scan.is_word(at) {
            return None;
        }
        if scan.says(at, "higher höher hoger") {
            return Some(Change::Up);
        }
        if scan.says(at, "lower niedriger lager zurück") {
            return Some(Change::Down);
        }
        if scan.is_stop(at) {
            return None;
        }
    }
    None
}

/// 增长5.3%, 3割増えた, 7% 늘었다.
fn glyph_change(scan: &Scan<'_>, from: usize, to: usize) -> Option<Change> {
    let ends = |words: &str| scan.ends_before(from, words).is_some();
    let behind = |words: &str| scan.starts_with(to, words);
    if ends("增长 增加 上升 上涨 增長 增 涨 增长了 增加了 上涨了 提高")
        || behind("増 上昇 伸び 늘 증가 상승 오르 오른 올랐 上がっ")
    {
        Some(Change::Up)
    } else if ends("下降 下跌 减少 跌 降 下滑 减少了 下降了 下跌了")
        || behind("減 下落 低下 下が 줄 감소 하락 내린 내렸 떨어")
    {
        Some(Change::Down)
    } else {
        None
    }
}
