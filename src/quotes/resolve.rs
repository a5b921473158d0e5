//! Whom a mention means: the full name for a surname, the person for `she`, the
//! description given first for `the person`.
//!
//! Frames are resolved in order. A short list of who was mentioned lately is kept, so
//! a pronoun costs the same on the first page and on the last.

use std::collections::HashMap;

use super::{
    antecedent::{self, Last, Traits},
    frame::Frame,
    german,
    known::Known,
    lexicon::{Lang, class},
    mention::{Mention, Scene, Sort},
    parse::Parsed,
    role,
    word::Word,
};
use crate::table::is_one_of;
use crate::text::Span;

/// Who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Referent {
    /// Somebody with a name: an index into the entities.
    Entity(usize),
    /// A source that is only described: an index into [`Resolver::described`].
    Described(usize),
}

/// A source without a name.
#[derive(Clone, Debug)]
pub(super) struct Described {
    /// The words that describe it.
    pub span: Span,
    /// Evidence for a man above zero, for a woman below.
    male: i32,
    /// Its nouns: person, body or text.
    kind: u32,
    /// Several: officials, people.
    plural: bool,
    /// Whose it is, where only a pronoun says so: Its spokeswoman.
    pub owner: Option<Referent>,
}

/// Somebody mentioned lately.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recent {
    who: Referent,
    frame: usize,
    block: usize,
    subject: bool,
    spoke: bool,
    /// In the frame of the last mention: how many mentions came before it.
    rank: usize,
}

/// How many of those mentioned lately a pronoun may mean.
const MAX_RECENT: usize = 12;

/// What is known about sources while the frames go by.
#[derive(Default)]
pub(super) struct Resolver {
    /// Sources without a name, in order.
    pub described: Vec<Described>,
    /// Roles and sexes.
    pub known: Known,
    by_head: HashMap<String, usize>,
    recent: Vec<Recent>,
    /// Whom `she` and `he` meant last.
    chained: [Option<Referent>; 2],
    /// Who said the last run.
    last_speaker: Option<Referent>,
}

impl Resolver {
    /// Whom each mention of a frame means.
    pub(super) fn resolve(
        &mut self,
        scene: Scene<'_>,
        place: (usize, &Frame),
        parsed: &Parsed,
    ) -> Vec<Option<Referent>> {
        let (number, frame) = place;
        let mut res = Vec::with_capacity(parsed.mentions.len());
        for (rank, it) in parsed.mentions.iter().enumerate() {
            let who = self.who(scene, place, it, &parsed.mentions);
            res.push(who);
            if let Some(who) = who {
                let subject = it.verb.is_some() && !it.after_prep && !it.possessive;
                self.touch(Recent {
                    who,
                    frame: number,
                    block: frame.block,
                    subject,
                    spoke: false,
                    rank,
                });
            }
        }
        res
    }

    /// Notes that somebody has just spoken.
    pub(super) fn spoke(&mut self, who: Referent, frame: usize, block: usize) {
        self.last_speaker = Some(who);
        if let Some(it) = self.recent.iter_mut().find(|it| it.who == who) {
            it.spoke = true;
            return;
        }
        self.touch(Recent {
            who,
            frame,
            block,
            subject: true,
            spoke: true,
            rank: 0,
        });
    }

    fn touch(&mut self, new: Recent) {
        let mut new = new;
        if let Some(at) = self.recent.iter().position(|it| it.who == new.who) {
            let old = self.recent.remove(at);
            if old.frame == new.frame {
                new.subject |= old.subject;
                new.rank = old.rank;
            }
        }
        self.recent.insert(0, new);
        self.recent.truncate(MAX_RECENT);
    }

    fn who(
        &mut self,
        scene: Scene<'_>,
        place: (usize, &Frame),
        it: &Mention,
        all: &[Mention],
    ) -> Option<Referent> {
        if let Some(alias) = it.alias.and_then(|at| all.get(at))
            && let Sort::Name(name) = alias.sort
        {
            let entity = scene.names.names[name].entity;
            let person = matches!(it.sort, Sort::Noun(kind) if kind & class::DOC == 0);
            let one =
                scene.lang != Lang::English || role::is_office(scene.lang, &scene.words[it.head]);
            let before = it.last < alias.first && person && one;
            if let Some(span) = describe(scene, place.1, it).filter(|_| before) {
                self.known.keep_role(entity, span);
            }
            return Some(Referent::Entity(entity));
        }
        match it.sort {
            Sort::Name(name) => {
                let entity = scene.names.names[name].entity;
                let role = role::before(scene, place.1, it, name);
                if let Some(role) = role.or_else(|| role::after(scene, place.1, it)) {
                    self.known.keep_role(entity, role);
                }
                Some(Referent::Entity(entity))
            }
            Sort::Pronoun(kind) => self.pronoun(scene, place, kind),
            Sort::Noun(0) if role::is_new_person(scene, place.1, it) => {
                self.described(scene, place, it, class::PERSON)
            }
            Sort::Noun(0) => None,
            Sort::Noun(kind) => self.described(scene, place, it, kind),
        }
    }

    /// The description of a source; `the person` is the last `a person …`.
    pub(super) fn described(
        &mut self,
        scene: Scene<'_>,
        place: (usize, &Frame),
        it: &Mention,
        kind: u32,
    ) -> Option<Referent> {
        let frame = place.1;
        let head = &scene.words[it.head];
        let first = scene.word(frame, it.first)?;
        let key = head
            .lower
            .strip_suffix('s')
            .unwrap_or(&head.lower)
            .to_owned();
        let plural = is_plural(scene.lang, &head.lower);
        let bare = it.last == it.first + 1;
        let definite = is_definite(&first.lower) || first.elided;
        if definite
            && (bare || first.elided && it.first == it.last)
            && let Some(known) = self.by_head.get(&key)
            && self.described[*known].plural == plural
        {
            return Some(Referent::Described(*known));
        }
        let span = describe(scene, frame, it)?;
        let owned = scene.lang == Lang::English && first.is(class::POSSESSIVE);
        let owner = owned.then(|| self.pronoun(scene, place, first.class & class::PRONOUN));
        let male = i32::from(head.is(class::MAN)) * 4 - i32::from(head.is(class::WOMAN)) * 4;
        self.described.push(Described {
            span,
            male,
            kind,
            plural,
            owner: owner.flatten(),
        });
        let at = self.described.len() - 1;
        self.by_head.insert(key, at);
        Some(Referent::Described(at))
    }

    /// Whom a pronoun means: the best of those mentioned lately.
    fn pronoun(&mut self, scene: Scene<'_>, place: (usize, &Frame), kind: u32) -> Option<Referent> {
        let chained = self.chained[usize::from(kind & class::HE != 0)];
        let mut best: Option<(i32, Referent)> = None;
        for (order, it) in self.recent.iter().enumerate() {
            let traits = self.traits(scene, it.who);
            let last = Last {
                distance: place.0 - it.frame,
                blocks: place.1.block - it.block,
                subject: it.subject,
                spoke: it.spoke,
                spoke_last: self.last_speaker == Some(it.who),
                rank: it.rank,
                order,
                chained: chained == Some(it.who),
            };
            if let Some(score) = antecedent::fit(kind, &traits, &last)
                && best.is_none_or(|it| it.0 < score)
            {
                best = Some((score, it.who));
            }
        }
        let who = best?.1;
        let gendered = i32::from(kind & class::HE != 0) - i32::from(kind & class::SHE != 0);
        if gendered != 0 {
            self.known.learn(who, gendered);
            self.chained[usize::from(kind & class::HE != 0)] = Some(who);
        }
        Some(who)
    }

    /// Person, man, several: what is known of somebody.
    fn traits(&self, scene: Scene<'_>, who: Referent) -> Traits {
        let learnt = self.known.learnt(who);
        match who {
            Referent::Entity(at) => {
                let entity = &scene.names.entities[at];
                Traits {
                    person: entity.person,
                    // Below what one given name says the evidence is at odds.
                    male: if entity.male.abs() < 3 {
                        learnt
                    } else {
                        entity.male
                    },
                    plural: false,
                    named: true,
                }
            }
            Referent::Described(at) => {
                let it = &self.described[at];
                Traits {
                    person: if it.kind & class::PERSON != 0 { 2 } else { -3 },
                    male: if it.male == 0 { learnt } else { it.male },
                    plural: it.plural,
                    named: false,
                }
            }
        }
    }
}

/// Whether a noun for sources means several.
pub(super) fn is_plural(lang: Lang, lower: &str) -> bool {
    const PLURALS: &str = "audience children couple crowd leute media men others people police \
        spokespeople staff women";
    let ending = match lang {
        Lang::German => false,
        Lang::Italian => lower.ends_with('i'),
        Lang::Dutch => lower.ends_with("en"),
        _ => lower.ends_with('s') && !lower.ends_with("ss"),
    };
    ending || is_one_of(lower, PLURALS)
}

fn is_definite(lower: &str) -> bool {
    is_one_of(
        lower,
        "the that this these those der die das dieser diese le la les el los las il lo i gli o os as de het",
    )
}

/// Prepositions that belong to the noun before them.
const OF: &str = "aus bei d da de degli dei del dell della delle des di do dos du für in para per \
    pour van vom von voor";

/// The longest description that a reader wants to see, in words.
const MAX_DESCRIPTION: usize = 14;

/// `the northern and southern towns`: how many words before a phrase belong to it.
fn shared(scene: Scene<'_>, frame: &Frame, from: usize) -> usize {
    let word = |back: usize| from.checked_sub(back).and_then(|it| scene.word(frame, it));
    let plain = |it: &Word| !it.mark && it.source() == 0;
    let and = word(1).is_some_and(|it| it.reads("and")) && word(2).is_some_and(plain);
    3 * usize::from(and && word(3).is_some_and(|it| it.is(class::DET)))
}

/// The words that describe a source: its noun and what belongs to it.
pub(super) fn describe(scene: Scene<'_>, frame: &Frame, it: &Mention) -> Option<Span> {
    let first = scene.index(frame, it.first - shared(scene, frame, it.first))?;
    let mut end = scene.index(frame, it.last)?;
    let limit = it.verb.unwrap_or(usize::MAX);
    let mut opened = false;
    // `The star receded into the hills`: without another verb it is no participle.
    let before = it.first.checked_sub(1).and_then(|it| scene.word(frame, it));
    let hangs = it.verb.is_some() || before.is_some_and(|it| it.is(class::PREP | class::CUE));
    for at in it.last + 1..it.last + MAX_DESCRIPTION {
        let Some(index) = scene.index(frame, at) else {
            break;
        };
        let word = &scene.words[index];
        if limit <= at || word.mark {
            break;
        }
        // `eine Sprecherin der Polizei`
        let genitive = scene.lang == Lang::German && is_one_of(&word.lower, "der des einer eines");
        let of = match scene.lang {
            Lang::English => true,
            Lang::Other => false,
            _ => is_one_of(&word.lower, OF),
        };
        let opens = genitive
            || word.is(class::PREP) && (of || opened)
            || word.lower.ends_with("ed")
                && hangs
                && scene
                    .word(frame, at + 1)
                    .is_some_and(|it| it.is(class::PREP))
            || is_one_of(&word.lower, "familiar close aware");
        let stop = word.is(class::AUX | class::CONJ | class::PRONOUN | class::ACC)
            || word.is(class::SAY) && !opened
            || word.is(class::REL) && !genitive
            || is_one_of(&word.lower, "on during after before as");
        let german = scene.lang == Lang::German;
        let verb = german && german::closes(scene, frame, at) && !word.is(class::PREP | class::DET);
        if !opens && !opened || stop || verb {
            break;
        }
        opened = true;
        if word.upper || !german && !word.is(class::PREP | class::DET | class::ADV) {
            end = index;
        }
    }
    Some(Span::new(
        scene.words[first].span.start,
        super::cluster::end(scene.words, end),
    ))
}
