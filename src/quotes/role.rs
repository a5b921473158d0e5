//! The role of somebody with a name: what stands before it, or is set off behind it.
//!
//! `Nvidia chief executive Jensen Huang`, `Tomasz Ferreira, Brinewell's chief engineer,`,
//! `Okafor, 43, who chairs the board,`. What follows a name and a comma may as well be
//! another name, a place or a day, so a role needs a noun for persons.

use super::{
    frame::Frame,
    lexicon::{Lang, class},
    mention::{Mention, Scene},
    resolve::is_plural,
    word::Word,
};
use crate::table::is_one_of;
use crate::text::Span;

/// The longest role that a reader wants to see, in words and marks.
const MAX_ROLE: usize = 24;

/// Endings of nouns for persons, by language.
fn endings(lang: Lang) -> &'static str {
    match lang {
        Lang::English | Lang::Other => "er or ist ian man woman eer",
        Lang::German => "er in ist eur ende",
        Lang::French => "eur euse trice ien ienne iste ier ière",
        Lang::Spanish => "or ora ista ero era dente",
        Lang::Italian => "ore trice ista ario aria iere iera ente",
        Lang::Portuguese => "or ora ista eiro eira ente",
        Lang::Dutch => "er ster aar ist eur",
    }
}

/// Verbs by which a clause says what somebody is: who chairs the board.
const OFFICES: &str = " chairs chaired leads led heads headed runs ran represents represented \
    directs manages oversees owns founded teaches coaches serves served works edits leitet \
    leitete führt führte vertritt vertrat lehrt gründete arbeitet forscht dirige préside preside \
    représente enseigne fondé travaille gère representa fundó trabaja encabeza lidera presiede \
    guida rappresenta insegna fondato lavora fundou trabalha chefia leidt voorzit werkt ";

/// What is no person though an article stands before it: Okafor, a day later, said.
const THINGS: &str = " bit claim day decade decision fact first hour idea lot minute moment month \
    move plan point position record reference sign step thing time view week while word year ";

/// Words that open an aside on when or how something was said.
const ASIDES: &str = " after après avant before despite durante during dopo depuis gegenüber her \
    his ihr ihre nach seit sein seine since son suo tijdens tras until während zu ";

/// What ends like a person and is none.
const TOOLS: &str = " corner cover disaster disorder error factor layer \
    number offer order paper power river tower ";

/// `A tuner from Osk looked on`: an article and an ending introduce a person.
pub(super) fn is_new_person(scene: Scene<'_>, frame: &Frame, it: &Mention) -> bool {
    let head = &scene.words[it.head];
    let article = scene.word(frame, it.first);
    let person = |end: &str| end.len() + 2 < head.lower.len() && head.lower.ends_with(end);
    scene.lang == Lang::English
        && (it.verb.is_some() && !it.after_prep && head.class == 0)
        && article.is_some_and(|it| matches!(it.lower.as_str(), "a" | "an"))
        && endings(Lang::English).split(' ').any(person)
        && !is_one_of(&head.lower, TOOLS)
}

/// `Nvidia chief executive` before `Jensen Huang`.
pub(super) fn before(scene: Scene<'_>, frame: &Frame, it: &Mention, name: usize) -> Option<Span> {
    let name_first = scene.names.names[name].first;
    let first = scene.index(frame, it.first)?;
    let mut from = first;
    while from < name_first && scene.words[from].is(class::DET) {
        from += 1;
    }
    let last = name_first.checked_sub(1)?;
    let words = scene.words.get(from..name_first)?;
    let has_noun = match scene.lang {
        // `reports Okafor`, `the film “Tides” Okafor made`, `sisters Okafor and Reyes`
        Lang::English => {
            let mut nouns = words.iter().rev().filter(|it| !it.mark);
            nouns.next().is_some_and(|it| is_office(scene.lang, it))
        }
        _ => words
            .iter()
            .any(|it| it.source() != 0 || it.is(class::TITLE)),
    };
    (from <= last && has_noun)
        .then(|| Span::new(scene.words[from].span.start, scene.words[last].span.end))
}

/// Whether a noun says who one person is.
pub(super) fn is_office(lang: Lang, it: &Word) -> bool {
    it.is(class::PERSON | class::TITLE) && !is_plural(lang, &it.lower)
}

/// `Brinewell's chief engineer` behind `Tomasz Ferreira`.
pub(super) fn after(scene: Scene<'_>, frame: &Frame, it: &Mention) -> Option<Span> {
    let first = scene.index(frame, it.last + 1)?;
    let count = (it.last + 1..it.last + 2 * MAX_ROLE)
        .take_while(|at| scene.index(frame, *at).is_some())
        .count();
    let words = &scene.words[first..first + count];
    // A party in brackets may come first.
    let mut from = match words[0].reads("(") {
        true => 1 + words.iter().position(|it| it.reads(")"))?,
        false => 0,
    };
    let mark = &words.get(from)?.lower;
    from += matches!(mark.as_str(), "," | "–" | "—").then_some(1)?;
    // `Okafor, 43, a nurse`: past the age.
    let rest = &words[from..];
    if rest.iter().take(2).any(|it| is_count(&it.lower)) {
        from += 1 + rest.iter().take(4).position(|it| it.reads(","))?;
    }
    let mut phrase = Phrase {
        scene,
        words: &words[from..],
        first: first + from,
    };
    phrase.words = &phrase.words[..phrase.end()];
    if phrase.is_role() {
        phrase.span()
    } else {
        None
    }
}

/// The words that may be a role.
struct Phrase<'a> {
    scene: Scene<'a>,
    words: &'a [Word],
    /// The first of them, among all words.
    first: usize,
}

impl Phrase<'_> {
    /// How many words belong together: up to a mark, or an aside that says when or where.
    fn end(&self) -> usize {
        let ends = |at: &usize| self.ends(*at);
        let most = self.words.len().min(MAX_ROLE);
        (0..most).find(ends).unwrap_or_else(|| {
            // Too long: up to the last `and`.
            let cut = (1..most).rev().find(|it| is_and(&self.words[*it]));
            cut.filter(|_| most == MAX_ROLE).unwrap_or(most)
        })
    }

    /// Whether the words from here on no longer say who somebody is.
    fn ends(&self, at: usize) -> bool {
        let (word, after) = (&self.words[at], &self.words[at + 1..]);
        let next = after.first();
        if word.mark {
            let dot = word.reads(".") && next.is_some_and(|it| !it.mark);
            return !dot && !word.reads("&");
        }
        if at == 0 {
            return false;
        }
        let verb = |it: &Word| it.is(class::ANY_VERB) && !it.upper && !self.is_person(it);
        if is_and(word) {
            return self.is_person_named(at + 1) || next.is_some_and(verb);
        }
        // `who served as a judge`
        if word.is(class::CONJ) {
            return !is_one_of(&self.words[at - 1].lower, OFFICES);
        }
        let aside = word.is(class::PREP)
            && (next.is_some_and(|it| it.is(class::ADV))
                || after.iter().take(3).any(|it| it.is(class::DOC)) && !word.reads("for"));
        aside
            || word.is(class::REL) && self.scene.lang != Lang::German
            || is_one_of(&word.lower, ASIDES) && word.is(class::PREP | class::ADV)
    }

    fn is_person_named(&self, at: usize) -> bool {
        let names = self.scene.names;
        let name = names.of_word.get(self.first + at).copied().flatten();
        name.is_some_and(|it| 0 < names.entities[names.names[it].entity].person)
    }

    /// Whether the words say who somebody is.
    fn is_role(&self) -> bool {
        let (Some(first), Some(last)) = (self.words.first(), self.words.last()) else {
            return false;
        };
        let lang = self.scene.lang;
        let office = |words: &[Word]| words.iter().any(|it| is_one_of(&it.lower, OFFICES));
        let relative = first.is(class::REL);
        match lang {
            Lang::German if !last.upper && last.is(class::ANY_VERB) => {
                return relative && office(&self.words[self.words.len() - 1..]);
            }
            Lang::Dutch if first.reads("die") => {
                return office(&self.words[self.words.len() - 1..]);
            }
            Lang::German => {}
            _ if relative && !first.is(class::DET) => {
                return office(&self.words[..self.words.len().min(4)]);
            }
            _ => {}
        }
        let head = (0..self.words.len())
            .find(|it| self.parts(*it))
            .unwrap_or(self.words.len());
        0 < head && self.may_open(first) && !self.is_other(head) && self.names_a_person(head)
    }

    /// Whether what belongs to the noun begins here: `of works`, `der Stiftung`.
    fn parts(&self, at: usize) -> bool {
        let it = &self.words[at];
        let det = it.is(class::DET);
        let genitive = self.scene.lang != Lang::English && det || it.elided;
        it.is(class::PREP | class::CONJ | class::REL) && !det || genitive && 0 < at
    }

    /// Whether a role may begin with a word.
    fn may_open(&self, first: &Word) -> bool {
        let stops = class::FUNCTION & !class::PLAIN | class::CUE | class::VERB;
        let acts = self.scene.lang == Lang::English && first.lower.ends_with("ing");
        let fits = first.is(class::DET) || self.is_person(first) || !first.is(stops) && !acts;
        fits && !first.is(class::PREP) && !first.reads("both")
    }

    /// `Okafor, the mayor said, left`; `Okafor, Reyes and the mayor`; `Okafor, her friends`.
    fn is_other(&self, head: usize) -> bool {
        let owned = self.words[..head - 1].iter().any(|it| it.possessive);
        let last = &self.words[head - 1].lower;
        let several = last.ends_with('s') && !last.ends_with("ss");
        let says = |it: &Word| {
            it.is(class::SAY | class::AUX)
                && !it.upper
                && !it.lower.ends_with("ing")
                && !it.is(class::SOURCE | class::TITLE | class::PREP)
        };
        several && self.scene.lang == Lang::English
            || !owned && self.is_person_named(0)
            || self.words.iter().any(says)
    }

    /// Whether the noun phrase up to `head` is one for a person.
    fn names_a_person(&self, head: usize) -> bool {
        let (first, last) = (&self.words[0], &self.words[head - 1]);
        let nouns = &self.words[..head];
        let known = nouns.iter().any(|it| self.is_person(it));
        let named = self.scene.names.of_word[self.first + head - 1].is_some();
        if is_one_of(&first.lower, " a an ein eine un une una uno um uma een ") {
            let other = last.is(class::DOC)
                || is_one_of(&last.lower, THINGS)
                || named && !last.is(class::PLACE);
            return known || 1 < head && !other;
        }
        // A bare noun that no list has: with what belongs to it, `welder at the yard`.
        let opens = 1 < head
            || first.possessive
            || self.words.get(head).is_some_and(|it| !it.reads("with"));
        (!named || self.is_person(last))
            && (known || opens && nouns.iter().any(|it| self.ends_like_person(it)))
    }

    fn is_person(&self, it: &Word) -> bool {
        it.source() & class::PERSON != 0 || it.is(class::TITLE)
    }

    /// Whether a noun ends like one for persons.
    fn ends_like_person(&self, it: &Word) -> bool {
        let other = class::FUNCTION | class::PLACE | class::ORG | class::DOC | class::BODY;
        let mut endings = endings(self.scene.lang).split(' ');
        it.upper == (self.scene.lang == Lang::German)
            && !it.is(other)
            && endings.any(|end| end.len() + 2 < it.lower.len() && it.lower.ends_with(end))
    }

    /// The words, less small ones at the end.
    fn span(&self) -> Option<Span> {
        let small = class::PREP | class::DET | class::CONJ | class::ADV;
        let last = self
            .words
            .iter()
            .rposition(|it| !it.mark && !it.is(small))?;
        Some(Span::new(
            self.words[0].span.start,
            super::cluster::end(self.words, last),
        ))
    }
}

/// An age: a number of one to three digits.
fn is_count(lower: &str) -> bool {
    !lower.is_empty() && lower.len() < 4 && lower.bytes().all(|it| it.is_ascii_digit())
}

fn is_and(word: &Word) -> bool {
    word.is(class::CONJ) && is_one_of(&word.lower, " and und et y e en ou oder or sowie ")
}

#[cfg(test)]
mod tests {
    use crate::{quotes::find, text::Text};

    /// A text whose first line introduces somebody, and the role of who speaks last.
    fn role(lang: &str, text: &str) -> Option<String> {
        let text = Text::plain(text).with_lang(Some(lang.to_owned()));
        find(&text).pop()?.speaker?.role
    }

    fn check(lang: &str, truth: &[(&str, &str)]) {
        for (text, truth) in truth {
            let found = role(lang, text);
            assert_eq!(
                found.as_deref(),
                Some(*truth).filter(|it| !it.is_empty()),
                "{text}"
            );
        }
    }

    #[test]
    fn role_behind_the_name_is_taken_as_it_stands() {
        check(
            "en",
            &[
                (
                    "“We open in May,” Tomasz Ferreira, Brinewell's chief engineer, said.",
                    "Brinewell's chief engineer",
                ),
                (
                    "“We open in May,” said Ruth Okafor, who chairs the board.",
                    "who chairs the board",
                ),
                (
                    "“It hurts a lot,” Dana Reyes, 43, a nurse from Leeds, said on Monday.",
                    "a nurse from Leeds",
                ),
                (
                    "“We will not,” said Ivo Brandt, a spokesman for the harbor board. He left.",
                    "a spokesman for the harbor board",
                ),
                (
                    "“We will not,” Kate Moss (D), the board's secretary, told reporters.",
                    "the board's secretary",
                ),
                (
                    "“We open in May,” said Nils Berg, director of policy at the Harbor Trust, in a statement.",
                    "director of policy at the Harbor Trust",
                ),
                (
                    "“Not in my yard,” Alan Frost, retired welder from Hull, said.",
                    "retired welder from Hull",
                ),
                (
                    "“We open in May,” said Mia Lund, who served as head of the port.",
                    "who served as head of the port",
                ),
                (
                    "According to Peter Falk, Reyes's lawyer, it was “never safe to sail”.",
                    "Reyes's lawyer",
                ),
            ],
        );
    }

    #[test]
    fn role_from_where_the_name_came_first_holds_for_the_bare_name() {
        check(
            "en",
            &[
                (
                    "Tomasz Ferreira, Brinewell's chief engineer, inspected the pier.\n\n\
                 It rained. “We open in May,” Ferreira said.",
                    "Brinewell's chief engineer",
                ),
                (
                    "“We open in May,” he said. It rained on Ruth Okafor, the mayor.\n\n\
                 “It is late,” Okafor said.",
                    "the mayor",
                ),
            ],
        );
    }

    #[test]
    fn what_is_no_role_is_left() {
        check(
            "en",
            &[
                (
                    "“We open in May,” said Mia Lund, Priya Shah and Tom Weil.",
                    "",
                ),
                ("“We open in May,” said Ann Smith, Ohio.", ""),
                ("“We open in May,” said Eva Gold, Monday, in Paris.", ""),
                (
                    "“We open in May,” Tom Hill, speaking to reporters, said.",
                    "",
                ),
                (
                    "“We open in May,” said Omar Haddad, a day after the vote.",
                    "",
                ),
                ("“We open in May,” Jane Roe, 43, said.", ""),
                ("“We open in May,” said Paul Weiss, who left early.", ""),
                (
                    "“We open in May,” said Tom Hill, his friends around him.",
                    "",
                ),
                (
                    "The bridge, said Tom Hill, the mayor said, is “safe to cross”.",
                    "",
                ),
            ],
        );
    }

    #[test]
    fn german_relative_clauses_are_no_roles_unless_they_say_an_office() {
        check(
            "de",
            &[
                (
                    "„Wir bauen weiter“, sagte Jan Brandt, Sprecher der Hafenbehörde, am Montag.",
                    "Sprecher der Hafenbehörde",
                ),
                (
                    "„Wir bauen weiter“, sagte Lena Roth, die den Vorstand leitet.",
                    "die den Vorstand leitet",
                ),
                (
                    "„Wir bauen weiter“, sagte Ida Fink, 43, Wirtin in Bremen.",
                    "Wirtin in Bremen",
                ),
                (
                    "„Wir bauen weiter“, sagte Tim Adler (SPD), Bürgermeister von Neustadt.",
                    "Bürgermeister von Neustadt",
                ),
                (
                    "„Wir bauen weiter“, sagte Jens Holm, ein Anwalt aus Kiel.",
                    "ein Anwalt aus Kiel",
                ),
                (
                    "„Wir bauen weiter“, sagte Uwe Kern, der am Montag zurücktrat.",
                    "",
                ),
                (
                    "„Wir bauen weiter“, sagte Uwe Kern, der die Sprecherin getroffen hat.",
                    "",
                ),
                ("„Wir bauen weiter“, sagte Klaus Berg, Berlin.", ""),
            ],
        );
    }

    #[test]
    fn roles_are_found_in_french_and_spanish() {
        check(
            "fr",
            &[
                (
                    "« Nous restons ici », a déclaré Claire Dubois, porte-parole des riverains.",
                    "porte-parole des riverains",
                ),
                (
                    "« Nous restons ici », dit Anne Petit, qui préside l'association.",
                    "qui préside l'association",
                ),
                (
                    "« Nous restons ici », dit Marc Roux, 52 ans, pêcheur à Lorient.",
                    "pêcheur à Lorient",
                ),
                (
                    "« Nous restons ici », dit Léa Blanc, interrogée par la radio.",
                    "",
                ),
            ],
        );
        check(
            "es",
            &[
                (
                    "«No me iré de aquí», dijo Carmen Ruiz, alcaldesa de Vallehondo.",
                    "alcaldesa de Vallehondo",
                ),
                (
                    "«No me iré de aquí», dijo Ana Gil, de 43 años, enfermera en Murcia.",
                    "enfermera en Murcia",
                ),
                (
                    "«No me iré de aquí», dijo José Luna, el director del puerto, tras la reunión.",
                    "el director del puerto",
                ),
            ],
        );
    }

    #[test]
    fn roles_are_found_in_italian_portuguese_and_dutch() {
        check(
            "it",
            &[
                (
                    "«Restiamo tutti qui», ha detto Lucia Ferri, sindaca di Borgo Alto.",
                    "sindaca di Borgo Alto",
                ),
                (
                    "«Restiamo tutti qui», ha detto Marco Riva, che dirige il porto.",
                    "che dirige il porto",
                ),
                (
                    "«Restiamo tutti qui», ha detto Ugo Neri, portavoce del comitato, in una nota.",
                    "portavoce del comitato",
                ),
            ],
        );
        check(
            "pt",
            &[
                (
                    "“Vamos ficar aqui”, disse Ana Costa, prefeita de Rio Fundo.",
                    "prefeita de Rio Fundo",
                ),
                (
                    "“Vamos ficar aqui”, disse Ivo Dias, porta-voz do sindicato, em nota.",
                    "porta-voz do sindicato",
                ),
            ],
        );
        check(
            "nl",
            &[
                (
                    "“Wij blijven hier”, zei Jan de Vries, wethouder van Zeedorp.",
                    "wethouder van Zeedorp",
                ),
                (
                    "“Wij blijven hier”, zei Els Bakker, die de raad leidt.",
                    "die de raad leidt",
                ),
                (
                    "“Wij blijven hier”, zei Kees Mol, woordvoerder van de bond, in een verklaring.",
                    "woordvoerder van de bond",
                ),
            ],
        );
    }
}
