//! Person or body, man or woman: what a name and its neighbors say.

use super::{
    lexicon::class,
    name::{Name, Names},
    word::Word,
};

/// Weighs what the names and their neighbors say: person or body, man or woman.
pub(super) fn judge(words: &[Word], names: &mut Names) {
    for at in 0..names.entities.len() {
        let entity = &mut names.entities[at];
        (entity.person, entity.male) = (0, 0);
    }
    for name in &names.names {
        let (person, male) = evidence(words, name);
        let entity = &mut names.entities[name.entity];
        entity.person = (entity.person + person).clamp(-40, 40);
        entity.male = (entity.male + male).clamp(-40, 40);
    }
}

/// What one mention says: (person, man).
fn evidence(words: &[Word], name: &Name) -> (i32, i32) {
    let first = &words[name.first];
    let several = name.first < name.last;
    let mut person = 0;
    let mut male = 0;
    if first.is(class::MALE | class::FEMALE) {
        person += if several { 4 } else { 2 };
        male += i32::from(first.is(class::MALE)) * 3 - i32::from(first.is(class::FEMALE)) * 3;
    }
    person += inside(words, name) + i32::from(name.last == name.first + 1) + after(words, name);
    let (title_person, title_male) = before(words, name);
    (person + title_person, male + title_male)
}

/// What the words of the name say.
fn inside(words: &[Word], name: &Name) -> i32 {
    let first = &words[name.first];
    let mut person = 0;
    let span = &words[name.first..=name.last];
    // `Chase Bank`, `CNN`: a word of bodies counts unless a given name opens it.
    if span.iter().any(|it| it.is(class::BODY)) {
        person -= if first.is(class::MALE | class::FEMALE) {
            2
        } else {
            5
        };
    }
    person -= i32::from(span.iter().any(|it| it.is(class::PLACE))) * 4;
    person -= i32::from(span.iter().any(|it| it.caps && it.lower.len() < 6)) * 3;
    person
}

/// What stands before: a title, an article.
fn before(words: &[Word], name: &Name) -> (i32, i32) {
    let first = &words[name.first];
    let (mut person, mut male) = (0, 0);
    if let Some(before) = name.first.checked_sub(1).map(|it| &words[it]) {
        // `Dr. Okafor`, but not `She hired a nurse. Okafor`.
        let dot = before.reads(".");
        let title = name
            .first
            .checked_sub(1 + usize::from(dot))
            .map(|it| &words[it]);
        let kinds = class::TITLE | if dot { 0 } else { class::PERSON };
        if let Some(title) = title
            && title.block == first.block
            && title.is(kinds)
        {
            person += 4;
            male += i32::from(title.is(class::MAN)) * 4 - i32::from(title.is(class::WOMAN)) * 4;
        }
        person -= i32::from(before.reads("the") || before.reads("in") || before.reads("at")) * 2;
    }
    (person, male)
}

/// What stands after: a verb of speech, an age, a party.
fn after(words: &[Word], name: &Name) -> i32 {
    let first = &words[name.first];
    let mut person = 0;
    if let Some(after) = words
        .get(name.last + 1)
        .filter(|it| it.block == first.block)
    {
        person += i32::from(after.is(class::SAY) && !after.upper);
        // `Huawei raised its`: bodies own with “its”.
        let near = words[name.last + 1..]
            .iter()
            .take(8)
            .take_while(|it| !it.reads("."));
        person -= i32::from(near.clone().any(|it| it.reads("its"))) * 2;
        // `Huawei chips`, `Nvidia products`: used like an adjective.
        let plural = after.lower.ends_with('s') && !after.upper && after.class == 0;
        person -= i32::from(plural && !words[name.last].possessive);
        let second = words.get(name.last + 2);
        let is_age = after.reads(",")
            && second.is_some_and(|it| {
                it.lower.len() == 2 && it.lower.bytes().all(|it| it.is_ascii_digit())
            });
        person += i32::from(is_age) * 4;
        person += i32::from(
            after.reads("who") || after.reads(",") && second.is_some_and(|it| it.reads("who")),
        ) * 3;
        let is_party = after.reads("(")
            && second.is_some_and(|it| {
                matches!(it.lower.as_str(), "r" | "d")
                    || it.lower.starts_with("r-")
                    || it.lower.starts_with("d-")
            });
        person += i32::from(is_party) * 4;
    }
    person
}
