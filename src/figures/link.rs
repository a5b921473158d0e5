//! What figures are to each other: units carried on, equivalents, parts.

use super::draft::Draft;
use super::scan::{Class, Scan};
use super::{Approx, Kind};
use crate::table::is_one_of;

/// Gives bare numbers the unit of the figure they are compared with: `from 20 teams
/// to 18`, `151 of the 300 seats`.
pub(super) fn carry(scan: &Scan<'_>, drafts: &mut [Draft]) {
    // From the last to the first: in `four-, five- and six-cylinder` each waits for
    // the one behind it.
    for at in (0..drafts.len()).rev() {
        let hangs = scan.is_hyphen(drafts[at].to)
            && scan.glued(drafts[at].to)
            && (!scan.glued(drafts[at].to + 1) || scan.has_mark(drafts[at].to + 1, ","));
        let near = drafts
            .get(at + 1)
            .is_some_and(|it| it.from <= drafts[at].to + 4 && it.unit.is_some());
        if hangs && near && drafts[at].unit.is_none() {
            drafts[at].kind = drafts[at + 1].kind;
            drafts[at].unit = drafts[at + 1].unit.clone();
            drafts[at].card = true;
        }
    }
    for at in 0..drafts.len() {
        // Grew by 300 jobs, or 2%: the same change in other words.
        let or = at.checked_sub(1).filter(|it| {
            let near = drafts[*it].to + 2 >= drafts[at].from;
            near && scan.says_before(drafts[at].from, 1, "o oder or ou")
        });
        if let Some(change) = or.and_then(|it| drafts[it].change) {
            drafts[at].change = Some(change);
        }
        if drafts[at].unit.is_some() || drafts[at].kind != Kind::Count {
            continue;
        }
        // Aged 11 and 7.
        let age = at.checked_sub(1).filter(|it| {
            let tied = drafts[*it].to + 1 == drafts[at].from && scan.says(drafts[*it].to, "and or");
            drafts[*it].kind == Kind::Age && tied
        });
        if let Some(age) = age {
            drafts[at].kind = Kind::Age;
            drafts[at].unit = drafts[age].unit.clone();
            drafts[at].card = true;
            continue;
        }
        if let Some(donor) =
            donor_before(scan, drafts, at).or_else(|| donor_behind(scan, drafts, at))
        {
            drafts[at].kind = drafts[donor].kind;
            drafts[at].unit = drafts[donor].unit.clone();
            drafts[at].card = true;
            // 4.5 out of 5 stars: the most that there can be is no news.
            drafts[donor].card &= !(at < donor && scan.says(drafts[at].to, "out"));
        }
    }
}

/// Words before a number that share a unit with a figure before.
const SHARED: &str = "a against and auf from including of or than to von with à";

fn donor_before(scan: &Scan<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    /// Words between a figure and the number that shares its unit.
    const REACH: usize = 24;
    let near = at.checked_sub(1)?;
    let to = drafts[at].from;
    let link = scan.low_before(to, 1);
    let is_list = is_one_of(link, "and including or");
    // 435 homes by open sale and 187 by tender: past figures of other kinds.
    let donor = if is_list {
        (near.saturating_sub(2)..=near)
            .rev()
            .find(|it| drafts[*it].kind == Kind::Count)?
    } else {
        // Compared with 63 last year: past dates.
        let dated = |it: &usize| !matches!(drafts[*it].kind, Kind::Date | Kind::Time);
        let near = (near.saturating_sub(2)..=near).rev().find(dated)?;
        drafts[near].equivalent_of.unwrap_or(near)
    };
    let (from, kind) = (drafts[donor].end, drafts[donor].kind);
    let unit = drafts[donor].unit.as_deref()?;
    let is_moment = matches!(kind, Kind::Date | Kind::Time | Kind::Age | Kind::Rank);
    if to < from || REACH < to - from || unit.is_empty() || is_moment {
        return None;
    }
    let breaks = (from..to).any(|it| scan.class(it) == Class::Break || scan.has_mark(it, ".;:"));
    let tight = to - from <= 4 || is_one_of(link, "from than to with") || is_list;
    // `rose 8% to 3.65`: what it rose to is no percentage.
    let other = kind == Kind::Percent && drafts[donor].change.is_some();
    let ends = !is_list || !scan.is_word(drafts[at].to) || scan.is_stop(drafts[at].to);
    (!breaks && is_one_of(link, SHARED) && tight && ends && !other).then_some(donor)
}

fn donor_behind(scan: &Scan<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let donor = at + 1;
    let next = drafts.get(donor)?;
    let (from, to) = (drafts[at].to, next.from);
    if to < from || 3 < to - from || !matches!(next.kind, Kind::Count | Kind::Measure | Kind::Money)
    {
        return None;
    }
    let is_of = scan.says(from, "of") || scan.says(from, "out");
    (is_of && next.unit.is_some()).then_some(donor)
}

/// Marks what stands in brackets behind a figure and restates it: `Rmb180bn ($25bn)`.
pub(super) fn equate(scan: &Scan<'_>, drafts: &mut [Draft]) {
    for at in 1..drafts.len() {
        let (first, second) = (at - 1, at);
        let to = drafts[first].end.max(drafts[first].to);
        let from = drafts[second].from;
        let opened = scan.has_mark(to, "(") || scan.has_mark(to, "/") && scan.glued(to);
        let gap = from.saturating_sub(to + 1);
        let about = gap == 0 || gap <= 2 && drafts[second].approx.is_some();
        let closes = scan.has_mark(drafts[second].to, ")/")
            || scan.has_mark(to, "/")
            || scan.has_mark(drafts[second].end, ")");
        let same_kind = drafts[first].kind == drafts[second].kind
            && matches!(drafts[first].kind, Kind::Money | Kind::Measure)
            && drafts[first].unit != drafts[second].unit;
        if !(opened && about && closes && same_kind) {
            continue;
        }
        drafts[second].equivalent_of = Some(drafts[first].equivalent_of.unwrap_or(first));
        drafts[second].card = false;
        let after = drafts[second].end.max(drafts[second].to) + 1;
        if let Some((end, per)) =
            super::rate::per(scan, after).filter(|_| drafts[first].per.is_none())
        {
            drafts[first].per = Some(per);
            drafts[first].end = end;
        }
        if drafts[second].approx.is_none() {
            drafts[second].approx = drafts[first].approx;
        }
        if drafts[second].change.is_none() {
            drafts[second].change = drafts[first].change;
        }
    }
}

/// Joins two bounds to one range: `above 1,000 and below 1,500`.
pub(super) fn bound(scan: &Scan<'_>, drafts: &mut Vec<Draft>) {
    let mut at = 1;
    while at < drafts.len() {
        match both(scan, &drafts[at - 1], &drafts[at]) {
            Some(draft) => {
                // Nothing that is linked yet points past here.
                drafts[at - 1] = draft;
                drafts.remove(at);
            }
            None => at += 1,
        }
    }
}

fn both(scan: &Scan<'_>, first: &Draft, second: &Draft) -> Option<Draft> {
    let tied = scan.says(first.to, "and but")
        && super::cue::before(scan, second.from).is_some_and(|it| it.0 == first.to + 1);
    let same = first.kind == second.kind && (first.unit == second.unit || first.unit.is_none());
    if !tied || !same || first.high.is_some() || second.high.is_some() {
        return None;
    }
    let (low, high) = match (first.approx?, second.approx?) {
        (Approx::Over, Approx::Under | Approx::UpTo) => (first.value?, second.value?),
        (Approx::Under | Approx::UpTo, Approx::Over) => (second.value?, first.value?),
        _ => return None,
    };
    let mut res = second.clone();
    res.from = first.from;
    res.number.0 = first.number.0;
    res.value = Some(low);
    res.high = Some(high);
    res.approx = None;
    (low < high).then_some(res)
}

/// Marks the figure that is a part of one before in its sentence: `Rmb180bn …, with
/// Rmb60bn going into …`, `151 of the 300 seats`.
pub(super) fn part(scan: &Scan<'_>, drafts: &mut [Draft], sentence_of: impl Fn(usize) -> usize) {
    /// How many figures back the whole may stand.
    const REACH: usize = 4;
    for at in 0..drafts.len() {
        if drafts[at].equivalent_of.is_some()
            || !matches!(drafts[at].kind, Kind::Money | Kind::Count)
        {
            continue;
        }
        if scan.says(drafts[at].to, "of") || scan.says(drafts[at].number.1, "of") {
            let whole = at + 1;
            let is_whole = drafts
                .get(whole)
                .is_some_and(|it| is_part(&drafts[at], it) && it.from <= drafts[at].to + 3);
            if is_whole {
                drafts[at].part_of = Some(whole);
                continue;
            }
        }
        // £12m of it, 20 of them.
        let to = drafts[at].to;
        let of_it = scan.says(to, "of") && scan.says(to + 1, "it that them these those which");
        if !of_it && !is_share_cue(scan, drafts[at].from) {
            continue;
        }
        let sentence = sentence_of(drafts[at].from);
        let whole = (at.saturating_sub(REACH)..at)
            .rev()
            .take_while(|it| sentence_of(drafts[*it].from) == sentence)
            .find(|it| drafts[*it].equivalent_of.is_none() && is_part(&drafts[at], &drafts[*it]));
        drafts[at].part_of = whole;
    }
}

/// Whether `part` is less of the same unit as `whole`.
fn is_part(part: &Draft, whole: &Draft) -> bool {
    part.kind == whole.kind
        && part.unit == whole.unit
        && part.value.is_some()
        && part.value < whole.value
        && whole.change.is_none()
}

/// `with`, `of which`, `including` right before a figure.
fn is_share_cue(scan: &Scan<'_>, from: usize) -> bool {
    let from = super::cue::before(scan, from).map_or(from, |it| it.0);
    match scan.low_before(from, 1) {
        "with" => scan.has_mark(from.saturating_sub(2), ",—–;"),
        it if is_one_of(it, "darunter davon dont including waarvan") => true,
        "which" | "that" => scan.says_before(from, 2, "of"),
        _ => false,
    }
}
