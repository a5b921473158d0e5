//! Whole texts in: who is taken for a speaker, and what never is.

use super::tests::{check, check_in};

#[test]
fn who_is_told_is_not_who_speaks() {
    check_in(
        "es",
        "Mara Lindqvist llegó tarde. “No firmaré nada”, dijo a los periodistas.",
        &["No firmaré nada | Mara Lindqvist | dijo | direct"],
    );
}

#[test]
fn times_and_contractions_are_nobody() {
    check(
        "A few days later, Mara Lindqvist changed course, telling crews that the ferry “sails again”.",
        &["sails again | Mara Lindqvist | telling | mixed"],
    );
    check(
        "Mara Lindqvist was there. She’d called the delay “a nuisance”.",
        &["a nuisance | Mara Lindqvist | called | mixed"],
    );
}

#[test]
fn what_looks_like_a_participle_behind_a_name_is_its_verb() {
    check(
        "Mara Lindqvist rallied supporters by warning that “the pumps stop”.",
        &["the pumps stop | Mara Lindqvist | - | mixed"],
    );
    check(
        "Alarmed by the leak, Mara Lindqvist, the engineer, called it “a shock”.",
        &["a shock | Mara Lindqvist | called | mixed"],
    );
}

#[test]
fn next_speech_begins_with_its_speaker() {
    check(
        "Tomas Weil wrote about “the long winter at the pumps.” Mara Lindqvist replied, “It was longer here.”",
        &[
            "the long winter at the pumps. | Tomas Weil | wrote | mixed",
            "It was longer here. | Mara Lindqvist | replied | direct",
        ],
    );
}

#[test]
fn place_in_the_sentence_before_says_nothing() {
    check(
        "Mara Lindqvist moved back in May. Gaza was quiet.\n\n“We have a well again and a roof that holds.”",
        &["We have a well again and a roof that holds. | - | - | direct"],
    );
}

#[test]
fn verbs_of_other_languages_are_no_part_of_their_speaker() {
    check_in(
        "cs",
        "„Neustoupíme ani o krok a nikdy,“ upozorňuje soudkyně.",
        &["Neustoupíme ani o krok a nikdy, | soudkyně | upozorňuje | direct"],
    );
}

#[test]
fn german_source_is_who_the_words_are_ascribed_to() {
    check(
        "Nach Angaben der Stadt war das „so nie geplant“. Das ist dem Bericht zufolge „nicht neu“.",
        &[
            "so nie geplant | der Stadt | Angaben | mixed",
            "nicht neu | dem Bericht | zufolge | mixed",
        ],
    );
}

#[test]
fn names_of_bodies_and_shows_are_whole() {
    check(
        "The New York Harbor Post called it “a quiet end”.",
        &["a quiet end | New York Harbor Post | called | mixed"],
    );
    check(
        "The Department for Ports and Bridges said it was “not our pier”.",
        &["not our pier | Department for Ports and Bridges | said | mixed"],
    );
    check(
        "The Grain and Fish Administration warned of “a real risk”. In March Weil called it “a joke”.",
        &[
            "a real risk | Grain and Fish Administration | warned | mixed",
            "a joke | Weil | called | mixed",
        ],
    );
    check(
        "The Justice Department called it “nothing new”. The Democratic National Committee said “nothing has changed”.",
        &[
            "nothing new | Justice Department | called | mixed",
            "nothing has changed | Democratic National Committee | said | mixed",
        ],
    );
}

#[test]
fn name_with_a_noun_at_its_end_is_another() {
    check(
        "The Brinewell Show ran for years. It was a show for all. Brinewell called it “a long night”.",
        &["a long night | Brinewell | called | mixed"],
    );
}

#[test]
fn thing_without_a_verb_of_speech_is_no_source() {
    check(
        "Then we scroll below to see the “fine print of it all”.",
        &["fine print of it all | - | - | mixed"],
    );
    check(
        "The radioman said it was “the wrong wave”.",
        &["the wrong wave | The radioman | said | mixed"],
    );
}

#[test]
fn title_tells_a_couple_apart_and_the_bare_surname_is_the_better_known() {
    check(
        "Rolf Weil and his wife Mara Weil came. Ms. Weil said “it was late”. Mr. Weil said “it was not”.",
        &[
            "it was late | Mara Weil | said | mixed",
            "it was not | Rolf Weil | said | mixed",
        ],
    );
    check(
        "Rolf Weil runs the pier. Weil hired Anna Weil. “We open in May,” Weil said.",
        &["We open in May, | Rolf Weil | said | direct"],
    );
}

#[test]
fn whom_a_question_is_about_does_not_answer_it() {
    check(
        "“It can be built,” says Mara Lindqvist.\n\nIs Tomas Weil a good engineer?\n\n“I am fully behind his work here.”",
        &[
            "It can be built, | Mara Lindqvist | says | direct",
            "I am fully behind his work here. | Mara Lindqvist | says | direct",
        ],
    );
}

#[test]
fn next_speaker_without_a_comma_begins_a_sentence() {
    check(
        "Tomas Weil said it was “a fine day for all.” Mara Lindqvist said “it was never a fine day.”",
        &[
            "a fine day for all. | Tomas Weil | said | mixed",
            "it was never a fine day. | Mara Lindqvist | said | mixed",
        ],
    );
}

#[test]
fn words_inside_a_sentence_that_nobody_says_are_no_quote() {
    check(
        "The worry here is that the “first in, first served” approach to berths is over.",
        &[],
    );
    check(
        "Mara Lindqvist runs the pier. Lamps for keepers cannot “feel” the cold.",
        &[],
    );
}

#[test]
fn one_of_several_is_who_the_name_behind_says() {
    check(
        "One of the protesters, Mara Lindqvist, 42, said: “We march in May.”",
        &["We march in May. | Mara Lindqvist | said | direct"],
    );
}

#[test]
fn name_of_an_account_speaks() {
    check(
        "Mara Lindqvist likes it. “Tides are always right,” weil1968 posted.",
        &["Tides are always right, | weil1968 | posted | direct"],
    );
}

#[test]
fn clause_of_a_verb_is_nobody_elses() {
    check(
        "Tomas Weil accuses the board of delay, while Mara Lindqvist says it is “losing the pier”.",
        &["losing the pier | Mara Lindqvist | says | mixed"],
    );
    check(
        "Tomas Weil will use the day to name a keeper, Mara Lindqvist said: “I feel it.”",
        &["I feel it. | Mara Lindqvist | said | direct"],
    );
    check(
        "“It sinks,” the retired tuner told Pier Radio.",
        &["It sinks, | the retired tuner | told | direct"],
    );
}

#[test]
fn given_name_alone_does_not_make_the_surname_hers() {
    check(
        "Rolf Weil came, and his wife Mara waved. “It was late,” Weil said. Mara Weil is 51.",
        &["It was late, | Rolf Weil | said | direct"],
    );
    check(
        "Rolf Weil Jr. came. Rolf Weil Jr. sat beside Anna Weil. “It was late,” Weil said.",
        &["It was late, | Rolf Weil Jr | said | direct"],
    );
}

#[test]
fn what_somebody_goes_on_to_do_is_no_speech() {
    check(
        "Mara Lindqvist said the board continued to act with “impunity”.",
        &["impunity | Mara Lindqvist | said | mixed"],
    );
}

#[test]
fn where_a_firm_is_based_names_nobody() {
    check(
        "The pier pays, a Brinewell-based think tank found. “It will hold,” said Jordan Weil.",
        &["It will hold, | Jordan Weil | said | direct"],
    );
    check(
        "“It will hold,” said Brinewell-based engineer Mara Lindqvist.",
        &["It will hold, | Mara Lindqvist | said | direct"],
    );
}

#[test]
fn of_whom_it_is_said_does_not_say_it() {
    check(
        "Mara Lindqvist was warned that the pumps “stop in May”.",
        &[],
    );
    check(
        "Mara Lindqvist was quoted as saying “the pumps stop in May”.",
        &["the pumps stop in May | Mara Lindqvist | saying | mixed"],
    );
}

#[test]
fn works_are_no_speech() {
    check(
        "Mara Lindqvist loved Weil’s “Night Tides”, said she read “Deep Water” by Ona Reyes and sang “Low Moon”.",
        &[],
    );
    check(
        "Mara Lindqvist said the pier, also known as “the long walk”, was shut.",
        &[],
    );
}

#[test]
fn adjective_before_and_belongs_to_the_source() {
    check(
        "The northern and southern pier boards called it “a shock to us all”.",
        &["a shock to us all | The northern and southern pier boards | called | mixed"],
    );
}

#[test]
fn what_only_opens_a_sentence_is_nobody() {
    check(
        "Mara Lindqvist came home. Honesty is no option, she says. “Or so he thinks,” she adds.",
        &["Or so he thinks, | Mara Lindqvist | adds | direct"],
    );
}
