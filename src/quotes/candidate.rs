//! The possible speakers of a run, with what speaks for and against each.

use super::{
    lexicon::{Lang, class},
    mention::{Mention, Sort},
    parse::{self, Cue},
    spot::{self, Spot},
    weight::{Fact, Facts},
};
use crate::table::is_one_of;

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A mention of the run's own frame.
    Here(usize),
    /// The speaker of the run before.
    Last,
    /// The subject of a frame before, and which frame.
    FrameBefore(usize, usize),
    /// The subject of the frame after.
    FrameAfter(usize),
}

/// A possible speaker of a run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Where it comes from.
    pub source: Source,
    /// The reporting verb that ties it to the run, as a piece of its frame.
    pub cue: Option<usize>,
    /// What speaks for and against it.
    pub facts: Facts,
}

/// How many mentions on either side of a run are weighed.
const MAX_MENTIONS: usize = 12;

/// How far from the run a reporting verb may stand, in pieces.
const MAX_CUE_GAP: usize = 60;

impl Spot<'_> {
    /// Facts about the run itself, true for every candidate.
    fn run_facts(&self) -> Facts {
        let mut res = Facts::default();
        res.add_if(
            self.string.split_whitespace().nth(3).is_none(),
            Fact::ShortRun,
        );
        res.add_if(self.string.starts_with(char::is_lowercase), Fact::LowerRun);
        res.add_if(self.frame.heading, Fact::InHeading);
        res
    }

    /// The candidates of the run's own frame.
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        let mentions = &self.parsed.mentions;
        let until = mentions.partition_point(|it| it.last < self.at);
        let from = until.saturating_sub(MAX_MENTIONS);
        let mut res = Vec::new();
        let cue_before = self.cue_before();
        for at in from..until {
            res.push(self.before_run(at, until, cue_before));
        }
        for (at, it) in mentions
            .iter()
            .enumerate()
            .skip(until)
            .take(MAX_MENTIONS * 2)
        {
            // `…, according to Okafor` may end a long sentence.
            if until + MAX_MENTIONS / 2 <= at && self.according(it).is_none() {
                continue;
            }
            res.push(self.after_run(at, until, cue_before));
        }
        // A long sentence: its subject is weighed however far back it stands.
        if let Some(main) = self.parsed.subject.filter(|it| *it < from) {
            res.push(self.before_run(main, until, cue_before));
        }
        res
    }

    /// The nearest reporting verb before the run, by its index among the cues.
    pub(super) fn cue_before(&self) -> Option<usize> {
        let after = self.parsed.cues.partition_point(|it| it.at < self.at);
        let cue = after.checked_sub(1)?;
        (self.at - self.parsed.cues[cue].at <= MAX_CUE_GAP).then_some(cue)
    }

    fn before_run(&self, at: usize, until: usize, cue: Option<usize>) -> Candidate {
        let it = &self.parsed.mentions[at];
        let mut facts = self.run_facts();
        facts.add(Fact::Before);
        let mut found = None;
        if let Some(cue) = cue {
            found = self.cue_facts(at, cue, &mut facts);
        }
        let main = self.parsed.subject == Some(at);
        if main {
            found = self.last_verb(&mut facts).or(found);
        }
        facts.add_if(main, Fact::MainSubject);
        facts.add_if(at + 1 == until, Fact::NearestBefore);
        facts.add_if(it.after_prep, Fact::BeforeAfterPrep);
        facts.add_if(it.possessive, Fact::BeforePossessive);
        facts.add_if(it.apposed, Fact::BeforeApposed);
        facts.add_if(
            self.run_between(it.last + 1, self.at),
            Fact::RunBetweenBefore,
        );
        let mark = self.before().map_or("", |it| it.lower.as_str());
        facts.add_if(mark == ":", Fact::ColonAtRun);
        let nearer = &self.parsed.mentions[at + 1..until];
        let nearest = || !nearer.iter().any(|it| self.according(it).is_some());
        if let Some(by) = self.according(it).filter(|_| nearest()) {
            facts.add(Fact::AccordingBefore);
            found = Some(by);
        }
        self.sort_facts(it, &mut facts);
        facts.add_if(
            facts.has(Fact::Person) || facts.has(Fact::HeOrShe),
            Fact::PersonBefore,
        );
        facts.add_if(facts.has(Fact::HeOrShe), Fact::BeforeHeOrShe);
        facts.add_if(at == 0, Fact::FirstMention);
        facts.add_if(self.retold && found.is_none(), Fact::InRetold);
        facts.add_if(self.is_label(it), Fact::LabelColon);
        let own = it.verb.filter(|it| found.is_none_or(|found| found == *it));
        let passive = own.is_some_and(|it| parse::is_passive(self.scene, self.frame, it));
        facts.add_if(passive, Fact::NoSource);
        Candidate {
            source: Source::Here(at),
            cue: found,
            facts,
        }
    }

    fn is_label(&self, it: &Mention) -> bool {
        it.first == 0 && self.word(it.last + 1).is_some_and(|it| it.reads(":"))
    }

    /// Facts about the reporting verbs before the run; the one that has this subject.
    fn cue_facts(&self, at: usize, cue: usize, facts: &mut Facts) -> Option<usize> {
        let it = &self.parsed.mentions[at];
        let nearest = &self.parsed.cues[cue];
        if nearest.subject == Some(at) {
            let word = self.word(nearest.at);
            let participle = word.is_some_and(|it| it.lower.ends_with("ing"));
            let say = word.is_some_and(|it| it.is(class::SAY));
            facts.add(match (participle, say) {
                (true, _) => Fact::SubjectOfParticiple,
                (_, true) => Fact::SubjectOfNearestSay,
                _ => Fact::SubjectOfNearestCall,
            });
            facts.add_if(nearest.guessed, Fact::SubjectByMain);
            facts.add_if(!nearest.guessed, Fact::CueSubjectSure);
            facts.add_if(cue == 0, Fact::SubjectOfOnlyCue);
            facts.add_if(!nearest.guessed && !participle, Fact::NearestCueFinite);
            facts.add(self.cue_gap(nearest.at));
            return Some(nearest.at);
        }
        facts.add_if(nearest.at < it.first, Fact::InsideCueClause);
        facts.add_if(nearest.at + 1 == it.first, Fact::ObjectOfCue);
        let mut farther = self.parsed.cues[..cue].iter().rev().take(3);
        let other = farther.find(|it| it.subject == Some(at) && !self.begins_anew(nearest))?;
        facts.add(Fact::SubjectOfFartherCue);
        Some(other.at)
    }

    /// `Okafor accuses the board, while Reyes says it is “…”`, `…, Reyes said: “…”`: the
    /// clause of a verb is nobody else's.
    fn begins_anew(&self, cue: &Cue) -> bool {
        let is = |at: usize, class: u32| self.word(at).is_some_and(|it| it.is(class));
        let own = cue
            .subject
            .filter(|_| !cue.guessed && is(cue.at, class::SAY));
        own.is_some_and(|it| {
            let first = self.parsed.mentions[it].first;
            let colon = || self.before().is_some_and(|it| it.reads(":"));
            let before = self.word(first.wrapping_sub(1));
            before.is_some_and(|it| is_one_of(&it.lower, "and but while whereas"))
                || cue.at + 2 == self.at && colon()
        })
    }

    fn cue_gap(&self, cue: usize) -> Fact {
        match self.at - cue - 1 {
            0 => Fact::CueAtRun,
            1..=3 => Fact::CueNear,
            4..=10 => Fact::CueMiddle,
            _ => Fact::CueFar,
        }
    }

    fn after_run(&self, at: usize, until: usize, cue_before: Option<usize>) -> Candidate {
        let it = &self.parsed.mentions[at];
        let mut facts = self.run_facts();
        facts.add(Fact::After);
        let comma = usize::from(self.after().is_some_and(|it| it.mark));
        let gap = it.first - self.at - 1;
        facts.add(match gap.saturating_sub(comma) {
            0 => Fact::AfterAtOnce,
            1 | 2 => Fact::AfterNear,
            _ => Fact::AfterFar,
        });
        let mut found = None;
        // German: behind speech the verb comes first, and a subject before it begins anew.
        let german = self.scene.lang == Lang::German;
        if let Some(verb) = it
            .verb
            .filter(|_| !german)
            .and_then(|verb| self.word(verb).map(|word| (verb, word)))
        {
            facts.add(match verb.1 {
                word if word.is(class::SAY) => Fact::AfterSay,
                word if word.is(class::CALL) => Fact::AfterCall,
                _ => Fact::AfterVerb,
            });
            found = verb.1.is(class::CUE).then_some(verb.0);
            let tail = self.is_tail(it, verb.0);
            facts.add_if(tail, Fact::TailCredit);
            facts.add_if(tail && cue_before.is_none(), Fact::TailAlone);
        }
        self.verb_first(it, &mut facts, &mut found);
        let own = german && found.is_none() && it.verb.is_some();
        facts.add_if(own && !self.as_said(it), Fact::AfterVerb);
        if let Some(by) = self.according(it).filter(|_| !self.is_said_before(it)) {
            facts.add(Fact::AccordingAfter);
            found = Some(by);
        }
        facts.add_if(self.is_first(at, until), Fact::FirstAfter);
        self.mark_facts(it, &mut facts);
        facts.add_if(self.retold && found.is_none(), Fact::InRetold);
        facts.add_if(cue_before.is_some(), Fact::AfterWithCueBefore);
        facts.add_if(self.opens_frame(), Fact::FrameStartsWithRun);
        self.sort_facts(it, &mut facts);
        facts.add_if(facts.has(Fact::HeOrShe), Fact::AfterHeOrShe);
        facts.add_if(facts.has(Fact::Person), Fact::AfterPerson);
        facts.add_if(facts.has(Fact::PersonNoun), Fact::AfterNoun);
        Candidate {
            source: Source::Here(at),
            cue: found,
            facts,
        }
    }

    /// Whether a mention is the first behind the run; in `said Okafor’s aide` the aide
    /// begins where her owner does.
    fn is_first(&self, at: usize, until: usize) -> bool {
        let mentions = &self.parsed.mentions;
        let begins = |it: usize| mentions.get(it).map(|it| it.first);
        let owns = mentions[at].possessive && begins(at + 1) == begins(at);
        !owns && begins(at) == begins(until)
    }

    /// `“…”, sagte Okafor laut Hafenblatt`: who said it stands before where it was said.
    fn is_said_before(&self, it: &Mention) -> bool {
        let says = |at: usize| {
            self.word(at)
                .is_some_and(|it| it.is(class::SAY) && !it.upper)
        };
        (self.at + 1..it.first).take(MAX_CUE_GAP).any(says)
    }

    /// German: `wie er sagte`.
    fn as_said(&self, it: &Mention) -> bool {
        let before = it.first.checked_sub(1).and_then(|it| self.word(it));
        before.is_some_and(|it| it.reads("wie"))
    }

    /// Facts about what stands between the run and a mention after it.
    fn mark_facts(&self, it: &Mention, facts: &mut Facts) {
        let dash = self
            .after()
            .is_some_and(|it| is_one_of(&it.lower, "— – - ―"));
        facts.add_if(dash && it.first == self.at + 2, Fact::DashCredit);
        facts.add(self.run_end());
        facts.add_if(
            self.run_between(self.at + 1, it.first),
            Fact::RunBetweenAfter,
        );
        facts.add_if(
            self.after().is_some_and(|it| it.reads(",")),
            Fact::CommaAfterRun,
        );
        facts.add_if(it.after_prep, Fact::AfterAfterPrep);
        facts.add_if(it.possessive, Fact::AfterPossessive);
        // `Bemoaning the “…,” Trump accused`: the participle hangs on what follows.
        let participle = self
            .word(0)
            .is_some_and(|it| it.lower.ends_with("ing") && it.is(class::CUE));
        facts.add_if(
            participle && facts.has(Fact::FirstAfter),
            Fact::AfterParticiple,
        );
        let conjunction = (self.at + 1..it.first.min(self.at + 12))
            .any(|it| self.word(it).is_some_and(|it| it.is(class::CONJ)));
        facts.add_if(conjunction, Fact::ConjunctionBetween);
    }

    /// `…, the person added.`: set off by a comma, a verb of speech, and little after it.
    fn is_tail(&self, it: &Mention, verb: usize) -> bool {
        let before = it.first.checked_sub(1).and_then(|it| self.word(it));
        let comma = before.is_some_and(|it| it.reads(",")) || it.first == self.at + 1;
        let says = self.word(verb).is_some_and(|it| it.is(class::SAY));
        let ends = self
            .word(verb + 1)
            .is_none_or(|it| it.mark || it.is(class::PREP | class::ADV));
        comma && says && ends
    }

    /// `said Okafor`: the verb between run and mention.
    fn verb_first(&self, it: &Mention, facts: &mut Facts, found: &mut Option<usize>) {
        let comma = usize::from(self.after().is_some_and(|it| it.mark));
        let start = self.at + 1 + comma;
        // `sagte die in Bremen geborene Okafor`
        let german = self.scene.lang == Lang::German;
        let gap = if german { 8 } else { 5 };
        let end = it.first.min(start + gap);
        // `dijo a los periodistas`: to whom.
        let told = it.after_prep && !german;
        if it.first <= start || start + gap < it.first || told {
            return;
        }
        let cue = (start..end).find(|it| {
            self.word(*it)
                .is_some_and(|it| it.is(class::CUE) && !it.upper)
        });
        // `the retired engineer told Ruth Okafor`: a subject of its own.
        let own = |cue: &usize| {
            let mut others = self.parsed.mentions.iter();
            german || !others.any(|it| start <= it.first && !it.after_prep && it.verb == Some(*cue))
        };
        let cue = cue.filter(own);
        if let Some(cue) = cue {
            facts.add(Fact::VerbFirst);
            *found = Some(cue);
        } else if self.is_unknown_verb(start, it) {
            facts.add(Fact::UnknownVerbFirst);
            *found = Some(start);
        }
    }

    /// Whether the word at a piece may be a verb of speech that no list has.
    fn is_unknown_verb(&self, at: usize, subject: &Mention) -> bool {
        let english = self.scene.lang == Lang::English;
        self.word(at).is_some_and(|it| {
            let plain = !it.upper && !it.mark && !it.is(class::FUNCTION);
            plain && (!english || it.lower.ends_with("ed") && subject.verb.is_none())
        })
    }

    fn run_end(&self) -> Fact {
        match self.string.chars().next_back() {
            Some(',' | ';' | '—' | '-' | '–') => Fact::RunEndsComma,
            Some('?' | '!' | '…') => Fact::RunEndsLively,
            Some('.') => Fact::RunEndsStop,
            _ => Fact::RunEndsWord,
        }
    }

    /// `according to Okafor`, `laut Okafor`: the piece of the word that says so.
    fn according(&self, it: &Mention) -> Option<usize> {
        spot::according(self.scene, self.frame, it)
            .or_else(|| self.read_in(it))
            .or_else(|| self.holds(it))
    }

    /// `Pour le maire, …`: whose view a sentence gives, by how it opens.
    fn holds(&self, it: &Mention) -> Option<usize> {
        let opens = self.word(0).map_or("", |it| it.lower.as_str());
        let comma = self.word(it.last + 1).is_some_and(|it| {
            it.reads(",") || self.scene.lang == Lang::German && it.is(class::AUX)
        });
        let source = !matches!(it.sort, Sort::Noun(0));
        let view = is_one_of(opens, "pour per para voor für");
        (it.first == 1 && comma && source && view).then_some(0)
    }
}
