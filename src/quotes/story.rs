//! The frames of a text read in order: each run gets its speaker.

use std::collections::HashMap;

use super::{
    Kind, Quote, Speaker,
    candidate::{Candidate, Source},
    cluster, elsewhere,
    frame::{self, Frame, Piece},
    german, kind,
    lexicon::{Lang, Lexicon, class},
    mark::Run,
    mention::{Scene, Sort},
    name::{self, Names},
    parse::{self, Parsed},
    resolve::{Referent, Resolver},
    special,
    spot::Spot,
    weight::Fact,
    word::{self, Word},
};
use crate::table::is_one_of;
use crate::text::{Span, Text};

/// A text with its runs, words, frames and names.
pub(super) struct Story<'a> {
    pub(super) text: &'a Text,
    pub(super) runs: &'a [Run],
    pub(super) words: Vec<Word>,
    pub(super) frames: Vec<Frame>,
    pub(super) names: Names,
    pub(super) parsed: Vec<Parsed>,
    pub(super) lang: Lang,
    /// Whose words a frame retells: a frame before, and the mention in it.
    pub(super) tellers: Vec<Option<(usize, usize)>>,
    repeated: HashMap<String, usize>,
}

/// Who said a run, as far as the text says.
#[derive(Clone, Debug)]
pub(super) struct Credit {
    pub(super) run: usize,
    pub(super) frame: usize,
    pub(super) kind: Kind,
    pub(super) who: Option<Referent>,
    pub(super) mention: Option<Span>,
    pub(super) cue: Option<Span>,
    pub(super) source: Option<Source>,
    pub(super) after: bool,
    pub(super) confidence: u8,
    pub(super) reason: &'static str,
    /// The speaker's name where no grammar found it.
    pub(super) name: Option<Span>,
    /// The office before that name.
    pub(super) office: Option<Span>,
    /// A second speaker: Okafor and Reyes said.
    pub(super) also: Option<Referent>,
    /// The run ends as a question.
    pub(super) asks: bool,
}

impl<'a> Story<'a> {
    /// Reads a text.
    pub(super) fn of(text: &'a Text, runs: &'a [Run], lexicon: &Lexicon) -> Self {
        let lang = lexicon.lang;
        let words = word::words(text, runs, lexicon);
        let frames = frame::frames(text, &words, runs);
        let names = name::names(&words, &frames, lang);
        let scene = Scene {
            words: &words,
            names: &names,
            lang,
        };
        let parsed: Vec<Parsed> = frames.iter().map(|it| parse::parse(scene, it)).collect();
        Self {
            tellers: german::tellers(scene, &frames, &parsed),
            text,
            runs,
            words,
            frames,
            names,
            parsed,
            lang,
            repeated: repeated(text, runs),
        }
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            words: &self.words,
            names: &self.names,
            lang: self.lang,
        }
    }

    /// The quotes, in order.
    pub(super) fn quotes(&self) -> Vec<Quote> {
        let mut resolver = Resolver::default();
        let mut credits: Vec<Credit> = Vec::new();
        let mut known: Vec<Vec<Option<Referent>>> = Vec::new();
        for (number, frame) in self.frames.iter().enumerate() {
            known.push(resolver.resolve(self.scene(), (number, frame), &self.parsed[number]));
            for (at, piece) in frame.pieces.iter().enumerate() {
                let Piece::Run(run) = piece else { continue };
                let spot = Spot {
                    scene: self.scene(),
                    frame,
                    parsed: &self.parsed[number],
                    at,
                    run: &self.runs[*run],
                    string: self.text.slice(self.runs[*run].span),
                    retold: self.tellers[number].is_some(),
                };
                let mut credit = self.credit(&spot, (number, *run), &known, credits.last());
                special::review(self, &spot, &mut credit, &credits);
                let place = match credit.source {
                    Some(Source::Here(mention)) => Some((number, mention)),
                    Some(Source::FrameBefore(frame, mention)) => Some((frame, mention)),
                    _ => None,
                };
                if credit.who.is_none()
                    && credit.kind != Kind::Scare
                    && let Some((at, mention)) = place
                {
                    let (frame, it) = (&self.frames[at], &self.parsed[at].mentions[mention]);
                    credit.who = resolver.described(self.scene(), (at, frame), it, class::DOC);
                }
                special::unsaid(&spot, &mut credit);
                if let Some(who) = credit.who.filter(|_| credit.kind != Kind::Scare) {
                    resolver.spoke(who, number, frame.block);
                }
                credits.push(credit);
            }
        }
        self.grouped(&credits, &resolver)
    }

    /// Who said one run.
    fn credit(
        &self,
        spot: &Spot<'_>,
        place: (usize, usize),
        known: &[Vec<Option<Referent>>],
        last: Option<&Credit>,
    ) -> Credit {
        let mut candidates = spot.candidates();
        let last = last.filter(|it| it.kind != Kind::Scare && it.who.is_some());
        for it in &mut candidates {
            if let (Source::Here(at), Some(last)) = (it.source, last) {
                it.facts.add_if(
                    known[place.0][at].is_some() && known[place.0][at] == last.who,
                    Fact::IsLastSpeaker,
                );
            }
        }
        if let Some(last) = last {
            candidates.extend(elsewhere::last_speaker(self, spot, place.0, last));
        }
        candidates.extend(elsewhere::neighbors(self, spot, place.0));
        elsewhere::mark_no_source(self, place.0, &mut candidates);
        let (best, second) = best(&candidates);
        let kind = kind::kind(spot, best, self.is_repeated(spot.string));
        let mut res = Credit {
            run: place.1,
            frame: place.0,
            kind,
            who: None,
            mention: None,
            cue: None,
            source: best.map(|it| it.source),
            after: false,
            confidence: 0,
            name: None,
            office: None,
            also: None,
            asks: false,
            reason: "the text does not say who spoke",
        };
        let Some(best) = best else { return res };
        res.confidence = confidence(best.facts.score() - second);
        res.after = best.facts.has(Fact::After);
        self.fill(&mut res, best, known, last);
        // “Es un error”, añadió: the verb alone.
        let elsewhere = matches!(best.source, Source::Last | Source::FrameBefore(..));
        let own = spot.own_cue();
        if let Some(cue) = own.filter(|_| elsewhere || res.cue.is_none()) {
            res.cue = self.cue_span(place.0, cue);
        }
        if let Some(last) = last
            && (last.frame, last.kind, last.mention) == (res.frame, Kind::Direct, res.mention)
            && last.after
            && kind::is_set_off(spot)
        {
            res.kind = Kind::Direct;
        }
        res
    }

    /// Whether the text marks the same words more than once.
    fn is_repeated(&self, string: &str) -> bool {
        self.repeated.get(string).is_some_and(|it| 1 < *it)
    }

    /// Takes over what the chosen candidate says.
    fn fill(
        &self,
        credit: &mut Credit,
        best: &Candidate,
        known: &[Vec<Option<Referent>>],
        last: Option<&Credit>,
    ) {
        let (frame, at) = match best.source {
            Source::Here(at) => (credit.frame, at),
            Source::FrameBefore(frame, at) => (frame, at),
            Source::FrameAfter(at) => (credit.frame + 1, at),
            Source::Last => {
                let Some(last) = last else { return };
                credit.who = last.who;
                credit.mention = last.mention;
                credit.cue = last.cue;
                credit.also = last.also;
                credit.reason = "the same speaker goes on";
                return;
            }
        };
        let mention = &self.parsed[frame].mentions[at];
        credit.who = known.get(frame).and_then(|it| it[at]);
        if frame > credit.frame {
            credit.who = match mention.sort {
                Sort::Name(name) => Some(Referent::Entity(self.names.names[name].entity)),
                _ => None,
            };
        }
        credit.mention = self.span(frame, mention.first, mention.last);
        credit.also = self.second(frame, at, known);
        let cue = best
            .cue
            .or(mention.verb.filter(|it| self.is_cue(frame, *it)));
        credit.cue = cue.and_then(|it| self.cue_span(frame, it));
        credit.reason = match (best.source, mention.sort) {
            (Source::FrameBefore(..), _) => "the sentence before is about this speaker",
            (Source::FrameAfter(_), _) => "the sentence after is about this speaker",
            (_, Sort::Pronoun(_)) => "a pronoun at the words, resolved by what came before",
            (_, Sort::Name(_)) if credit.cue.is_some() => {
                "named at the words, with a verb of speech"
            }
            (_, Sort::Name(_)) => "named at the words",
            _ => "described at the words",
        };
    }

    /// Who speaks along: the name after `and`, with the same verb.
    fn second(&self, frame: usize, at: usize, known: &[Vec<Option<Referent>>]) -> Option<Referent> {
        let mentions = &self.parsed[frame].mentions;
        let (first, second) = (mentions.get(at)?, mentions.get(at + 1)?);
        let names = matches!((first.sort, second.sort), (Sort::Name(_), Sort::Name(_)));
        let and = self.scene().word(&self.frames[frame], first.last + 1)?;
        let joined = is_one_of(&and.lower, "and und et y e en") && second.first == first.last + 2;
        let verb = second.verb.is_some() && second.verb == first.verb;
        let fits = names && joined && verb && !second.possessive;
        known.get(frame).filter(|_| fits).and_then(|it| it[at + 1])
    }

    pub(super) fn is_cue(&self, frame: usize, at: usize) -> bool {
        self.scene()
            .word(&self.frames[frame], at)
            .is_some_and(|it| it.is(class::CUE))
    }

    fn span(&self, frame: usize, first: usize, last: usize) -> Option<Span> {
        let first = self.scene().index(&self.frames[frame], first)?;
        let last = self.scene().index(&self.frames[frame], last)?;
        Some(Span::new(
            self.words[first].span.start,
            cluster::end(&self.words, last),
        ))
    }

    /// The cue with the small words that belong to it: according to, shot back.
    fn cue_span(&self, frame: usize, at: usize) -> Option<Span> {
        let pieces = &self.frames[frame];
        let mut last = at;
        if let Some(next) = self.scene().word(pieces, at + 1)
            && is_one_of(&next.lower, "to back out that")
            && self
                .scene()
                .word(pieces, at)
                .is_some_and(|it| it.reads("according") || !next.reads("to"))
            && !next.reads("that")
        {
            last = at + 1;
        }
        self.span(frame, at, last)
    }

    /// Runs of one speech become one quote.
    fn grouped(&self, credits: &[Credit], resolver: &Resolver) -> Vec<Quote> {
        let mut res: Vec<Quote> = Vec::new();
        for (at, credit) in credits.iter().enumerate() {
            let span = self.runs[credit.run].span;
            let before = at.checked_sub(1).map(|it| &credits[it]);
            if let (Some(before), Some(quote)) = (before, res.last_mut())
                && self.goes_on(before, credit)
            {
                quote.runs.push(span);
                continue;
            }
            res.push(Quote {
                runs: vec![span],
                kind: credit.kind,
                speaker: self.speaker(credit, resolver),
                cue: credit.cue,
                confidence: credit.confidence,
                reason: credit.reason,
            });
        }
        res
    }

    /// Whether two runs are parts of one speech.
    fn goes_on(&self, before: &Credit, credit: &Credit) -> bool {
        let (first, second) = (&self.runs[before.run], &self.runs[credit.run]);
        if second.continues && first.unclosed && before.kind != Kind::Scare {
            return true;
        }
        let direct = before.kind == Kind::Direct && credit.kind == Kind::Direct;
        let carried = (credit.source == Some(Source::Last) || before.cue.is_some())
            && before.cue == credit.cue;
        direct
            && (carried || before.frame == credit.frame)
            && before.mention == credit.mention
            && first.block == second.block
            && credit.frame - before.frame <= 1
    }

    fn speaker(&self, credit: &Credit, resolver: &Resolver) -> Option<Speaker> {
        let (span, role, named) = match (credit.name, credit.who) {
            (Some(name), _) => (name, credit.office.as_ref(), true),
            (_, Some(Referent::Entity(at))) => {
                (self.names.entities[at].span, resolver.known.role(at), true)
            }
            (_, Some(Referent::Described(at))) => (resolver.described[at].span, None, false),
            _ => return None,
        };
        let mut name = self.text.slice(span).to_owned();
        // `Its spokeswoman`: whose.
        if let Some(Referent::Described(at)) = credit.who
            && let Some(Referent::Entity(owner)) = resolver.described[at].owner
            && let Some((_, what)) = name.split_once(' ')
        {
            let owner = self.text.slice(self.names.entities[owner].span);
            name = [owner, "’s ", what].concat();
        }
        if let Some(Referent::Entity(also)) = credit.also {
            let and = if self.lang == Lang::German {
                " und "
            } else {
                " and "
            };
            name.push_str(and);
            name.push_str(self.text.slice(self.names.entities[also].span));
        }
        Some(Speaker {
            name,
            role: role.map(|it| self.text.slice(*it).to_owned()),
            named,
            mention: credit.mention,
        })
    }
}

/// The first of the best candidates, if one speaks for itself, and the score of the
/// runner-up, 0 at least.
fn best(candidates: &[Candidate]) -> (Option<&Candidate>, i32) {
    let (mut best, mut first, mut second) = (None, 0, 0);
    for it in candidates {
        let score = it.facts.score();
        if first < score {
            second = first;
            (best, first) = (Some(it), score);
        } else {
            second = second.max(score);
        }
    }
    (best, second)
}

/// In percent, how sure a lead of so many hundredths over the runner-up makes.
fn confidence(lead: i32) -> u8 {
    (100.0 / (1.0 + (f64::from(-lead) / 100.0).exp())) as u8
}

/// How often each string stands in marks.
fn repeated(text: &Text, runs: &[Run]) -> HashMap<String, usize> {
    let mut res = HashMap::new();
    for run in runs {
        *res.entry(text.slice(run.span).to_owned()).or_default() += 1;
    }
    res
}
