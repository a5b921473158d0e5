//! Scripts without capitals. Chinese, Japanese and Korean tie their verbs to the speech by
//! particles or endings, so the reporter's words beside a run are read by their ends; of
//! Arabic, Persian, Hebrew and Hindi the words beside a verb of speech are its subject.

use super::{
    Kind,
    lexicon::class,
    spot::Spot,
    story::{Credit, Story},
    word::Word,
};
use crate::language::is_cjk;
use crate::text::Span;

/// Chinese verbs of speech, which stand before the run.
const CHINESE: &str = "说道 說道 表示 指出 强调 強調 认为 認為 写道 寫道 回应 回應 告诉 告訴 声称 聲稱 \
                       问道 問道 宣布 呼吁 呼籲 批评 批評 坦言 解释 解釋 警告 说 說 称 稱 问 問 道";

/// Characters before which the last of these verbs are part of another word: 据说, 小说.
const OTHER_WORDS: &str = "名号號据據俗简簡小传傳报報知访訪";

/// Japanese verbs of speech, which stand behind the run and its particle.
const JAPANESE: &str = "述べ 話し 話す 語っ 語る 語り 言っ 言い 言う 指摘 説明 強調 主張 答え コメント 明らかに \
                        批判 訴え 呼びかけ 呼び掛け 振り返 否定 投稿 発表 している";

/// What follows that particle where it gives a name or a view: called, titled.
const NAMED: &str = "いう いっ 呼ば 名 題 書か 思わ して の も は";

/// Korean verbs of speech, which end the sentence.
const KOREAN: &str =
    "말했 말한 밝혔 전했 강조 설명 덧붙 주장 지적 답했 비판 반박 호소 언급 평가 결심 물었";

/// What joins Korean speech to the words behind it.
const KOREAN_ENDINGS: &str = "이라고 라고 고 이라며 라며 며 이라면서 라면서 면서";

/// How many words from the speech an Arabic or Hindi verb may stand.
const MAX_VERB_GAP: usize = 12;

/// Offices that stand before a Chinese name.
const OFFICES: &str = "发言人 發言人 市长 市長 部长 部長 总统 總統 主席 总理 總理 主任 教授 局长 局長 议员 議員 \
                       书记 書記 院长 院長 校长 校長 总裁 總裁 经理 經理 律师 律師 大使 专家 專家 负责人 負責人 居民";

/// What opens a Chinese clause that names no speaker: by, when, and.
const OPENERS: &str = "据 據 根据 根據 当 當 并 並 在 的";

/// What ends a Chinese subject: where, to whom, when.
const AFTER_SUBJECT: &str = "在 对 對 向 就 则 則 也 还 還 又 昨 随后 隨後 日前 同时 同時 接受 通过 透過 明确 \
                             明確 进一步 進一步 再次 0 1 2 3";

/// Whom a reader would look up before: he, she.
const PRONOUNS: &str = "他 她 彼 彼女 그 그녀 او وی הוא היא उन्होंने उसने";

/// How many characters a short run has: such may be a name.
const MAX_SHORT: usize = 12;

/// What the words beside a run say of it.
struct Said<'t> {
    /// Who spoke; `None` where the verb has no subject.
    who: Option<&'t str>,
    /// The office before the name.
    office: Option<&'t str>,
    /// The verb.
    cue: &'t str,
    /// The run is a piece of the reporter's sentence.
    mixed: bool,
}

/// Whether the reporter's words beside a run are of these scripts; without any, the run.
pub(super) fn is_wide(spot: &Spot<'_>) -> bool {
    let beside = [spot.before(), spot.after()].into_iter().flatten();
    let near = beside.filter(|it| !it.mark).map(|it| it.lower.as_str());
    let string = near.chain([spot.string]).next().unwrap_or_default();
    string
        .chars()
        .take(20)
        .any(|it| is_cjk(it) || is_hangul(it) || matches!(it, '\u{590}'..='\u{e7f}'))
}

/// Whether a character is of the Korean script.
pub(super) fn is_hangul(it: char) -> bool {
    matches!(it, '\u{ac00}'..='\u{d7a3}')
}

/// Finds the speaker of a run by the words before and after it.
pub(super) fn review(
    story: &Story<'_>,
    spot: &Spot<'_>,
    credit: &mut Credit,
    last: Option<&Credit>,
) {
    (credit.who, credit.mention, credit.cue) = (None, None, None);
    (credit.source, credit.also) = (None, None);
    let (before, after) = around(story, credit.run);
    let short = spot.string.chars().nth(MAX_SHORT).is_none();
    let said = korean(before, after)
        .or_else(|| japanese(before, after, short))
        .or_else(|| chinese(before))
        .or_else(|| behind(spot.string, after))
        .or_else(|| spaced(story.text.as_str(), spot).filter(|it| !it.mixed || !short));
    let sentence = spot
        .string
        .ends_with(['。', '！', '？', '!', '?', '」', '.']);
    let Some(said) = said else {
        credit.kind = match (
            short && !sentence || matches!(spot.run.mark, '《' | '〈'),
            sentence,
        ) {
            (true, _) => Kind::Scare,
            (_, true) => Kind::Direct,
            _ => Kind::Mixed,
        };
        return;
    };
    let place = |part: &str| {
        let start = part.as_ptr() as usize - story.text.as_str().as_ptr() as usize;
        Span::new(start, start + part.len())
    };
    credit.kind = if said.mixed {
        Kind::Mixed
    } else {
        Kind::Direct
    };
    credit.cue = Some(place(said.cue));
    credit.mention = said.who.map(place);
    if said
        .who
        .is_some_and(|it| !PRONOUNS.split(' ').any(|pronoun| pronoun == it))
    {
        (credit.name, credit.office) = (credit.mention, said.office.map(place));
        credit.confidence = 80;
        credit.reason = "named at the words, with a verb of speech";
    } else if let Some(last) = last.filter(|it| it.name.is_some()) {
        // No subject, or a pronoun: who spoke last.
        (credit.name, credit.office) = (last.name, last.office);
        credit.confidence = 60;
        credit.reason = "the same speaker goes on";
    }
}

/// The reporter's words in the sentence of a run, before and after it, up to the runs
/// beside it; of the sentence after where the run ends its own: `「…」。ルース氏はそう話す`.
fn around<'t>(story: &Story<'t>, run: usize) -> (&'t str, &'t str) {
    let (runs, text) = (story.runs, story.text.as_str());
    let it = &runs[run];
    let block = story.text.blocks()[it.block].span;
    let last = run.checked_sub(1).map_or(0, |it| runs[it].outer.end);
    let next = runs.get(run + 1).map_or(text.len(), |it| it.outer.start);
    let before = text.get(block.start.max(last)..it.outer.start);
    let after = text.get(it.outer.end..block.end.min(next));
    let after = after.unwrap_or_default();
    let after = after.strip_prefix('。').unwrap_or(after);
    let end = after.find(among(SENTENCE_ENDS)).unwrap_or(after.len());
    (before.unwrap_or_default(), &after[..end])
}

/// What ends a sentence, marks that close speech among it.
const SENTENCE_ENDS: &str = "。！？.!?」”؟۔।";

/// Whether a character is one of these.
fn among(these: &'static str) -> impl Fn(char) -> bool + Copy {
    move |it| these.contains(it)
}

/// The words behind the last character of a kind.
fn behind_last(words: &str, is_end: impl Fn(char) -> bool) -> &str {
    let end = words.char_indices().rev().find(|it| is_end(it.1));
    end.map_or(words, |(at, it)| &words[at + it.len_utf8()..])
}

/// The first of some words in a string, and where it stands.
fn first_of<'t>(string: &'t str, words: &str) -> Option<(usize, &'t str)> {
    let places = words
        .split(' ')
        .filter_map(|it| Some((string.find(it)?, it.len())));
    let (at, len) = places.min()?;
    Some((at, &string[at..at + len]))
}

/// `김민수 시장은 "…"라고 말했다`
fn korean<'t>(before: &'t str, after: &'t str) -> Option<Said<'t>> {
    let end = after.find(|it| !is_hangul(it)).unwrap_or(after.len());
    let (joint, rest) = after.split_at(end);
    KOREAN_ENDINGS.split(' ').find(|it| *it == joint)?;
    let goes_on = joint.ends_with('며') || joint.ends_with('서');
    let verb = first_of(rest, KOREAN).filter(|_| !goes_on);
    let (until, cue) = verb.or(goes_on.then_some((0, joint)))?;
    let sentence = behind_last(before, among(SENTENCE_ENDS));
    Some(Said {
        who: subject(&rest[..until], "은는이가").or_else(|| subject(sentence, "은는")),
        office: None,
        cue,
        mixed: false,
    })
}

/// The first words with one of the particles of a subject, without it: `김민수 시장은`.
fn subject<'t>(words: &'t str, particles: &'static str) -> Option<&'t str> {
    let mut from = 0;
    let mut at = 0;
    for word in words.split_inclusive(' ') {
        let bare = word.trim_end();
        at += word.len();
        let mut letters = bare.chars().rev();
        let particle = letters.next().filter(|it| particles.contains(*it));
        if let (Some(particle), Some(stem)) = (particle, letters.next()) {
            // After a consonant 은 and 이, after a vowel 는 and 가: `있는` is a verb.
            let consonant = is_hangul(stem) && !(stem as u32 - 0xac00).is_multiple_of(28);
            let fits = stem == ')' || consonant == matches!(particle, '은' | '이');
            if fits && !matches!(stem, '하' | '되' | '오') {
                let end = at - (word.len() - bare.len()) - particle.len_utf8();
                let name = &words[from..end];
                return Some(name.split('(').next().unwrap_or(name).trim());
            }
        }
        if bare.ends_with(among("은는을를의에서로한된고며인,")) {
            from = at;
        }
    }
    None
}

/// `ルース氏は「…」と述べた`; of a `short` run only known verbs say so much.
fn japanese<'t>(before: &'t str, after: &'t str, short: bool) -> Option<Said<'t>> {
    let so = || {
        after
            .split_once("そう")
            .or_else(|| after.split_once("こう"))
    };
    let told = after.strip_prefix('と');
    let (subject, rest) = told.map(|it| ("", it)).or_else(so)?;
    let known = first_of(rest, JAPANESE);
    let any = || {
        let clause = rest.split(among("、，")).next()?;
        let verb = (1..=MAX_SHORT).contains(&clause.chars().count()) && !clause.contains('は');
        let names = NAMED.split(' ').any(|it| clause.starts_with(it));
        (told.is_some() && !short && verb && !names).then_some((0, clause))
    };
    let (at, cue) = known.or_else(any)?;
    let mut sentences = before.rsplit(among(SENTENCE_ENDS)).take(2);
    let who = topic(subject).or_else(|| topic(&rest[..at]));
    Some(Said {
        who: who.or_else(|| sentences.find_map(topic)),
        office: None,
        cue,
        mixed: false,
    })
}

/// Who a Japanese sentence is about, by its particle: `ルース氏は`.
fn topic(words: &str) -> Option<&str> {
    let small =
        |it: char| matches!(it, '\u{3040}'..='\u{309f}') || !it.is_alphanumeric() && it != '・';
    let particles = words.match_indices('は').chain(words.match_indices('が'));
    particles.into_iter().find_map(|(at, _)| {
        let head = words[..at].trim_end_matches(among("）)0123456789０１２３４５６７８９（("));
        let bare = head.strip_suffix("さん").unwrap_or(head);
        let mut name = behind_last(bare, small);
        // `10日は`, `今回は`: when.
        if name.is_empty() || name.ends_with(among("回年月日後時今")) {
            return None;
        }
        // `住民の女性`
        let owner = bare[..bare.len() - name.len()].strip_suffix('の');
        if let Some(owner) = owner.filter(|_| name.ends_with(among("性者員生民人部師"))) {
            let from = owner.len() - behind_last(owner, small).len();
            name = &bare[from..];
        }
        Some(name.trim_end_matches('氏'))
    })
}

/// `鲁思说：“…”`
fn chinese(before: &str) -> Option<Said<'_>> {
    let words = behind_last(before, among(SENTENCE_ENDS)).trim_end_matches(among("：:，, "));
    let found = CHINESE.split(' ').filter_map(|verb| {
        let at = words.rfind(verb)?;
        let end = at + verb.len();
        // Alone a character is as often part of another word.
        let rest = &words[end..];
        let whole = 3 < verb.len() || rest.is_empty() || rest.starts_with(among("，这這该該其此"));
        let other = words[..at].ends_with(among(OTHER_WORDS));
        (whole && !other).then_some((end, verb.len()))
    });
    let (end, len) = found.max()?;
    let (words, cue) = words[..end].split_at(end - len);
    let who = words.rsplit(among("，,；：、")).take(3).find_map(speaker);
    let (office, who) = who.map_or((None, None), |it| (it.0, Some(it.1)));
    Some(Said {
        who,
        office,
        cue,
        mixed: false,
    })
}

/// `“…”鲁思说。`
fn behind<'t>(speech: &str, after: &'t str) -> Option<Said<'t>> {
    let clause = after.trim_start_matches(among("，, "));
    let clause = clause.split(among("，：；")).next()?;
    let comma = clause.as_ptr() != after.as_ptr();
    let said = chinese(clause).filter(|it| it.who.is_some())?;
    (comma || speech.ends_with(among("。，！？…,.!?"))).then_some(said)
}

/// `قال سامي حداد: «…»`, `דנה לוי אמרה`: the verb, its subject behind it or else before.
fn spaced<'t>(text: &'t str, spot: &Spot<'_>) -> Option<Said<'t>> {
    let says = |at: &usize| spot.word(*at).is_some_and(|it| it.is(class::SAY));
    let near = spot.at.saturating_sub(MAX_VERB_GAP)..spot.at;
    let before = near.rev().find(says);
    let verb = before.or_else(|| (spot.at + 1..spot.at + MAX_VERB_GAP).find(says))?;
    let named = |at: &usize| {
        let small = |it: &Word| it.mark || it.is(class::FUNCTION);
        spot.word(*at).is_some_and(|it| !small(it))
    };
    let behind = (verb + 1..).take_while(named).count();
    // Hindi marks the subject: `अनीता शर्मा ने कहा`.
    let end = verb.saturating_sub(usize::from(!named(&verb.saturating_sub(1))));
    let (first, last) = match behind {
        0 => (end - (0..end).rev().take_while(named).count(), end),
        _ => (verb + 1, verb + 1 + behind),
    };
    let slice = |first: usize, last: usize| {
        let (first, last) = (spot.word(first)?, spot.word(last)?);
        text.get(first.span.start..last.span.end)
    };
    Some(Said {
        who: (first < last).then(|| slice(first, last - 1)).flatten(),
        office: None,
        cue: slice(verb, verb)?,
        mixed: before.is_some() && spot.before().is_some_and(|it| !it.mark),
    })
}

/// The office and the name at the start of a Chinese clause.
fn speaker(clause: &str) -> Option<(Option<&str>, &str)> {
    let clause = clause.trim().trim_start_matches(among("而但"));
    let first = clause.chars().next()?.len_utf8();
    let end = first_of(&clause[first..], AFTER_SUBJECT).map_or(clause.len(), |it| first + it.0);
    let who = &clause[..end];
    let opens = OPENERS.split(' ').any(|it| who.starts_with(it));
    if opens || who.chars().nth(20).is_some() {
        return None;
    }
    let ends = OFFICES
        .split(' ')
        .filter_map(|it| Some(who.rfind(it)? + it.len()));
    let (office, name) = who.split_at(ends.max().unwrap_or(0));
    if office.is_empty() || !(2..=12).contains(&name.chars().count()) {
        return Some((None, who));
    }
    Some((Some(office), name))
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, find};
    use crate::text::Text;

    /// Each text has one run, or several of one speaker.
    fn check(cases: &[(&str, &str, &str)]) {
        for (text, speaker, office) in cases {
            let found = find(&Text::plain(text).with_lang(Some("ja".to_owned())));
            let quotes: Vec<_> = found.iter().filter(|it| it.kind != Kind::Scare).collect();
            assert_eq!(quotes.is_empty(), speaker.is_empty(), "{text}");
            for quote in quotes {
                let found = quote.speaker.as_ref();
                assert_eq!(found.map(|it| it.name.as_str()), Some(*speaker), "{text}");
                let role = found.and_then(|it| it.role.as_deref());
                assert_eq!(role.unwrap_or_default(), *office, "{text}");
            }
        }
    }

    #[test]
    fn chinese_speakers_stand_before_their_verb() {
        check(&[
            ("何雨说：“我们不会走。”", "何雨", ""),
            ("“大桥五月通车，”何雨说，“没人知道为什么。”", "何雨", ""),
            (
                "港务局发言人何雨昨天对记者表示，“大桥五月通车”。",
                "何雨",
                "港务局发言人",
            ),
            ("何雨认为，这座桥是“河上的奇迹”。", "何雨", ""),
            ("報告指出，水壩出現「嚴重的裂縫」。", "報告", ""),
            (
                "何雨说：“桥会通车。”她告诉记者：“没人知道为什么。”",
                "何雨",
                "",
            ),
            ("他读完了小说“河上的桥”。", "", ""),
        ]);
    }

    #[test]
    fn japanese_speakers_are_the_topic_of_their_sentence() {
        check(&[
            (
                "川辺町長は記者会見で「橋は必ず完成する」と話した。",
                "川辺町長",
                "",
            ),
            ("「橋は完成する」と川辺花子氏は語った。", "川辺花子", ""),
            (
                "「橋はもう渡れない」。店を営む川辺花子さん（45）はそう話す。",
                "川辺花子",
                "",
            ),
            (
                "10日は雨だった。住民の女性（67）は「水がここまで来るとは思わなかった」と憤る。",
                "住民の女性",
                "",
            ),
            ("この橋は「虹の橋」と呼ばれている。", "", ""),
        ]);
    }

    #[test]
    fn subjects_stand_beside_arabic_hebrew_and_hindi_verbs() {
        check(&[
            ("قال سامي حداد: «الجسر مغلق».", "سامي حداد", ""),
            (
                "وأضاف سامي حداد أن الجسر «سيفتح في شهر مايو».",
                "سامي حداد",
                "",
            ),
            ("«الجسر مغلق»، قال سامي حداد.", "سامي حداد", ""),
            (
                "قال سامي حداد: «الجسر مغلق».\n\nوأضاف: «سيفتح في مايو».",
                "سامي حداد",
                "",
            ),
            ("هذا هو «جسر السلام».", "", ""),
            ("سارا احمدی گفت: «پل بسته است».", "سارا احمدی", ""),
            ("דנה לוי אמרה: \"הגשר סגור\".", "דנה לוי", ""),
            ("\"הגשר סגור\", אמרה דנה לוי.", "דנה לוי", ""),
            ("अनीता शर्मा ने कहा, \"पुल बंद है।\"", "अनीता शर्मा", ""),
            ("\"पुल मई में खुलेगा\", अनीता शर्मा ने बताया।", "अनीता शर्मा", ""),
        ]);
    }

    #[test]
    fn korean_speakers_have_a_particle() {
        check(&[
            (
                "김한강 시장은 \"다리는 오월에 열린다\"라고 말했다.",
                "김한강 시장",
                "",
            ),
            (
                "\"다리는 열린다\"라고 김한강 시장이 밝혔다.",
                "김한강 시장",
                "",
            ),
            (
                "사고를 조사하고 있는 경찰은 “아직 모른다”며 “곧 밝히겠다”고 전했다.",
                "경찰",
                "",
            ),
            ("이 다리는 ‘무지개 다리’라고 불린다.", "", ""),
        ]);
    }
}
