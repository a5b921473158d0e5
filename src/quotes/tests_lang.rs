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

#[test]
fn german_verb_of_a_second_clause_has_its_own_subject() {
    check_in(
        "de",
        "Ministerin Ruth Brandt wies das zurück, die Sprecherin der Stadt, Mara Lindqvist, \
         erklärte: „Wir bauen weiter.“",
        &["Wir bauen weiter. | Mara Lindqvist | erklärte | direct"],
    );
}

#[test]
fn german_report_behind_the_sentence_is_whose_words_they_are() {
    check_in(
        "de",
        "Die Kosten für das Unternehmen sollen „durch einen schnelleren Umbau“ sinken, so heißt \
         es in einer Erklärung der Stadt.",
        &["durch einen schnelleren Umbau | einer Erklärung der Stadt | heißt | mixed"],
    );
}

#[test]
fn german_verbs_of_naming_speak_through_their_preposition() {
    for (text, truth) in [
        (
            "Analysten sprachen am Abend von „Panikverkäufen“.",
            "Panikverkäufen | Analysten | sprachen | mixed",
        ),
        (
            "Ruth Brandt warnte vor den „Bremsern“.",
            "Bremsern | Ruth Brandt | warnte | mixed",
        ),
        (
            "Die Demonstranten skandierten Sprüche wie „Brücke auf“.",
            "Brücke auf | Die Demonstranten | skandierten | mixed",
        ),
    ] {
        check_in("de", text, &[truth]);
    }
}

#[test]
fn german_words_on_a_poster_are_not_said_by_words() {
    check_in(
        "de",
        "Darauf waren die Worte zu lesen: „Hafen für alle, und zwar sofort.“",
        &["Hafen für alle, und zwar sofort. | - | - | direct"],
    );
}

#[test]
fn german_verb_behind_the_rest_of_the_sentence_has_the_speaker() {
    check_in(
        "de",
        "Die meisten Gäste seien keine Kunden, sondern „Bummler, die alles umsonst wollen“ und \
         den Wirten nichts lassen, sagte Mara Lindqvist.",
        &["Bummler, die alles umsonst wollen | Mara Lindqvist | sagte | mixed"],
    );
}

#[test]
fn german_singular_pronoun_means_no_crowd() {
    check_in(
        "de",
        "„Das schadet allen“, warnte Jan Brandt. Gerade für junge Menschen sei das ein Problem. \
         „Sie ahmen es nach“, sagte er.",
        &[
            "Das schadet allen | Jan Brandt | warnte | direct",
            "Sie ahmen es nach | Jan Brandt | sagte | direct",
        ],
    );
}

#[test]
fn capitals_inside_the_words_are_no_label_where_the_sentence_says_who() {
    check_in(
        "de",
        "„ALARM: Die Brücke wackelt schon wieder“, schrieb Jan Brandt am Abend.",
        &["ALARM: Die Brücke wackelt schon wieder | Jan Brandt | schrieb | direct"],
    );
}

#[test]
fn one_mayor_is_not_the_mayor_of_another_town() {
    check_in(
        "es",
        "“El puente sigue cerrado”, dijo el alcalde de Robledo. “No sabemos nada más”, dijo el \
         alcalde de Valmar.",
        &[
            "El puente sigue cerrado | el alcalde de Robledo | dijo | direct",
            "No sabemos nada más | el alcalde de Valmar | dijo | direct",
        ],
    );
}

#[test]
fn spanish_deal_with_somebody_is_nobodys_word() {
    check_in(
        "es",
        "El acuerdo con Turquía “sigue siendo clave”, dijo la directora Ana Costa.",
        &["sigue siendo clave | Ana Costa | dijo | mixed"],
    );
}

#[test]
fn opening_mark_may_close_what_it_opened() {
    check_in(
        "es",
        "Según Ana Costa, “el puente sigue cerrado para todos“. Nadie pasa.",
        &["el puente sigue cerrado para todos | Ana Costa | Según | mixed"],
    );
}

#[test]
fn body_before_a_name_is_no_part_of_it_and_two_given_names_are() {
    check_in(
        "es",
        "Lo decide el juez del Tribunal Supremo Jorge Costa. “El puente sigue cerrado”, dijo Costa.",
        &["El puente sigue cerrado | Jorge Costa | dijo | direct"],
    );
    check_in(
        "es",
        "“El puente sigue cerrado”, ha advertido el alcalde de Los Robles, Francisco Jorge Costa.",
        &["El puente sigue cerrado | Francisco Jorge Costa | advertido | direct"],
    );
}
