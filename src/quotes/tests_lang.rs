//! Whole texts in languages whose word order differs: speaker, verb and kind out.

use super::tests::check_in;

#[test]
fn place_inside_a_german_attribute_is_not_who_it_belongs_to() {
    check_in(
        "de",
        "„Wir bauen weiter“, schrieb die in Neustadt geborene Mara Lindqvist.",
        &["Wir bauen weiter | Mara Lindqvist | schrieb | direct"],
    );
}

#[test]
fn turkish_verb_ends_the_sentence_of_its_subject() {
    for (text, cue) in [
        ("Ayşe Demir, “Köprü mayısta açılacak” dedi.", "dedi"),
        ("Ayşe Demir, “Köprü mayısta açılacak” diye konuştu.", "diye"),
    ] {
        let truth = ["Köprü mayısta açılacak | Ayşe Demir | ", cue, " | direct"].concat();
        check_in("tr", text, &[&truth]);
    }
    check_in(
        "tr",
        "“Köprü mayısta açılacak” dedi Ayşe Demir.",
        &["Köprü mayısta açılacak | Ayşe Demir | dedi | direct"],
    );
}

#[test]
fn reporter_may_speak_inside_russian_marks() {
    check_in(
        "ru",
        "«Мост закрыт, — сообщила журналистам мэр города Анна Петрова. — Откроем в мае».",
        &["Мост закрыт, / Откроем в мае | Анна Петрова | сообщила | direct"],
    );
}

#[test]
fn office_that_no_list_has_stands_between_verb_and_name() {
    check_in(
        "no",
        "– Broen er stengt, sier ordfører Kari Hansen.",
        &["Broen er stengt, | Kari Hansen | sier | direct"],
    );
    check_in(
        "pl",
        "– Most jest zamknięty – powiedziała dyrektorka Anna Kowalska. – Otworzymy go w maju.",
        &["Most jest zamknięty / Otworzymy go w maju. | Anna Kowalska | powiedziała | direct"],
    );
}

#[test]
fn whose_view_it_is_may_stand_before_the_word_that_says_so() {
    check_in(
        "hu",
        "Kovács Anna szerint a híd „veszélyes mindenkire, aki átmegy rajta”.",
        &["veszélyes mindenkire, aki átmegy rajta | Kovács Anna | szerint | mixed"],
    );
}

#[test]
fn preposition_and_article_in_one_say_to_whom() {
    check_in(
        "pt",
        "“A ponte está fechada”, disse à imprensa a presidente da câmara, Ana Costa.",
        &["A ponte está fechada | Ana Costa | disse | direct"],
    );
    check_in(
        "it",
        "«Il ponte resta chiuso», ha detto la direttrice dell'ospedale, Marta Leone.",
        &["Il ponte resta chiuso | Marta Leone | detto | direct"],
    );
}

#[test]
fn bare_verb_is_of_whom_the_story_speaks() {
    check_in(
        "es",
        "Mara Lindqvist dirige el puerto. “No habrá retrasos”, ha señalado.",
        &["No habrá retrasos | Mara Lindqvist | señalado | direct"],
    );
    check_in(
        "it",
        "«Il ponte resta chiuso fino a maggio», ha detto Marta Leone. «Poi si vedrà», ha aggiunto.",
        &[
            "Il ponte resta chiuso fino a maggio | Marta Leone | detto | direct",
            "Poi si vedrà | Marta Leone | aggiunto | direct",
        ],
    );
}

#[test]
fn name_in_another_case_is_the_same_name() {
    check_in(
        "cs",
        "Podle Petra Novotného je most „nebezpečný pro všechny, kdo jezdí“. „Otevřeme ho v květnu,“ \
         řekl Petr Novotný.",
        &[
            "nebezpečný pro všechny, kdo jezdí | Petr Novotný | Podle | mixed",
            "Otevřeme ho v květnu, | Petr Novotný | řekl | direct",
        ],
    );
}

#[test]
fn description_ends_before_the_preposition() {
    check_in(
        "cs",
        "„Most je zcela samostatný a nikdy nespadne,“ napsala soudkyně do verdiktu.",
        &["Most je zcela samostatný a nikdy nespadne, | soudkyně | napsala | direct"],
    );
}

#[test]
fn title_says_nothing_and_nobody_speaks_by_going_somewhere() {
    check_in(
        "de",
        "„Leben ohne den Fluss“, so lautet der Titel einer Studie aus Bremen.",
        &[],
    );
    check_in(
        "de",
        "Grund waren dem Bericht zufolge „technische Probleme“, die zur Rückkehr nach München zwangen.",
        &["technische Probleme | dem Bericht | zufolge | mixed"],
    );
}
