//! Chinese and Japanese: no spaces, so the words beside a run are read by their ends.

use super::{
    Kind,
    frame::Piece,
    spot::Spot,
    story::{Credit, Story},
};
use crate::text::Span;

/// Verbs of speech that end the words before a run, longest first.
const BEFORE: &[&str] = &[
    "说道", "說道", "表示", "指出", "强调", "強調", "认为", "認為", "写道", "寫道", "回应", "回應",
    "告诉", "告訴", "声称", "聲稱", "问道", "問道", "说", "說", "称", "稱", "问", "問", "道",
];

/// Verbs of speech after a run in Japanese, behind the particle.
const AFTER: &[&str] = &[
    "述べ",
    "話し",
    "語っ",
    "語り",
    "言っ",
    "言い",
    "指摘",
    "説明",
    "強調",
    "主張",
    "答え",
    "コメント",
    "明らかに",
    "批判",
    "訴え",
    "述懐",
];

/// Whether a string is written without spaces between words.
pub(super) fn is_wide(string: &str) -> bool {
    string.chars().take(20).any(is_wide_letter)
}

fn is_wide_letter(it: char) -> bool {
    matches!(it, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Finds the speaker of a run by the words before and after it.
pub(super) fn review(story: &Story<'_>, spot: &Spot<'_>, credit: &mut Credit) {
    credit.who = None;
    credit.mention = None;
    credit.cue = None;
    let found = before(story, spot)
        .or_else(|| topic(story, spot))
        .or_else(|| after(story, spot));
    let sentence = spot.string.ends_with(['。', '！', '？', '!', '?', '」']);
    if let Some((name, cue)) = found {
        credit.name = Some(name);
        credit.mention = Some(name);
        credit.cue = Some(cue);
        credit.kind = Kind::Direct;
        credit.confidence = 80;
        credit.reason = "named at the words, with a verb of speech";
    } else if matches!(spot.run.mark, '《' | '〈') || spot.string.chars().count() < 8 && !sentence
    {
        credit.kind = Kind::Scare;
    } else {
        credit.kind = if sentence { Kind::Direct } else { Kind::Mixed };
    }
}

/// `鲁思说：“…”`
fn before(story: &Story<'_>, spot: &Spot<'_>) -> Option<(Span, Span)> {
    let mut at = spot.at.checked_sub(1)?;
    if spot.word(at)?.mark {
        at = at.checked_sub(1)?;
    }
    let span = spot.word(at)?.span;
    let words = story.text.slice(span);
    let verb = BEFORE.iter().find(|it| words.ends_with(**it))?;
    let end = span.end - verb.len();
    (span.start < end).then(|| (Span::new(span.start, end), Span::new(end, span.end)))
}

/// `ルース氏は「…」と述べた`
fn topic(story: &Story<'_>, spot: &Spot<'_>) -> Option<(Span, Span)> {
    let after = spot.after()?;
    let words = story.text.slice(after.span).strip_prefix('と')?;
    let verb = AFTER.iter().find(|it| words.starts_with(**it))?;
    let start = after.span.start + 'と'.len_utf8();
    let cue = Span::new(start, start + verb.len());
    let mut at = spot.at.checked_sub(1)?;
    if spot.word(at)?.mark {
        at = at.checked_sub(1)?;
    }
    let span = spot.word(at)?.span;
    let words = story.text.slice(span);
    let name = words
        .strip_suffix('は')
        .or_else(|| words.strip_suffix('が'))?;
    let name = Span::new(span.start, span.start + name.len());
    (!name.is_empty()).then_some((name, cue))
}

/// `“…”鲁思说。`
fn after(story: &Story<'_>, spot: &Spot<'_>) -> Option<(Span, Span)> {
    let next = spot.frame.pieces.get(spot.at + 1)?;
    let Piece::Word(index) = next else {
        return None;
    };
    let mut at = *index;
    if story.words[at].mark {
        at += 1;
    }
    let span = story.words.get(at)?.span;
    let words = story.text.slice(span);
    let verb = BEFORE.iter().find(|it| words.ends_with(**it))?;
    let end = span.end - verb.len();
    (span.start < end).then(|| (Span::new(span.start, end), Span::new(end, span.end)))
}
