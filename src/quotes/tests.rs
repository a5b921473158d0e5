//! Whole texts in, quotes out: one line a run, `words | speaker | cue | kind`.

use super::{Kind, find};
use crate::text::Text;

pub(super) fn check(text: &str, truth: &[&str]) {
    check_text(&Text::plain(text), truth);
}

pub(super) fn check_in(lang: &str, text: &str, truth: &[&str]) {
    check_text(&Text::plain(text).with_lang(Some(lang.to_owned())), truth);
}

fn check_text(text: &Text, truth: &[&str]) {
    let mut found = Vec::new();
    for quote in find(text) {
        if quote.kind == Kind::Scare {
            continue;
        }
        let speaker = quote.speaker.as_ref().map_or("-", |it| it.name.as_str());
        let cue = quote.cue.map_or("-", |it| text.slice(it));
        let words: Vec<_> = quote.runs.iter().map(|it| text.slice(*it)).collect();
        let kind = format!("{:?}", quote.kind).to_ascii_lowercase();
        found.push(format!(
            "{} | {speaker} | {cue} | {kind}",
            words.join(" / ")
        ));
    }
    assert_eq!(found, truth);
}

#[test]
fn pronoun_is_resolved_to_the_full_name() {
    check(
        "Mara Lindqvist left the hearing early. “I have heard enough,” she told reporters.",
        &["I have heard enough, | Mara Lindqvist | told | direct"],
    );
}

#[test]
fn surname_is_resolved_to_the_full_name() {
    check(
        "The ferry is late, Mara Lindqvist said. Lindqvist called the delay “a nuisance”.",
        &["a nuisance | Mara Lindqvist | called | mixed"],
    );
}

#[test]
fn interrupted_speech_is_one_quote() {
    check(
        "“The ferry,” Mara Lindqvist said, “will sail on Friday.”",
        &["The ferry, / will sail on Friday. | Mara Lindqvist | said | direct"],
    );
}

#[test]
fn quote_that_runs_over_two_paragraphs_is_one_quote() {
    check(
        "Mara Lindqvist told the board: “We checked the hull.\n\n“We checked the engine.”",
        &["We checked the hull. / We checked the engine. | Mara Lindqvist | told | direct"],
    );
}

#[test]
fn source_without_a_name_keeps_its_first_description() {
    check(
        "The hull leaked, said a person involved in the repair.\n\n\
         The bill was “a shock”, the person added.",
        &["a shock | a person involved in the repair | added | mixed"],
    );
}

#[test]
fn participle_far_from_its_subject_finds_it() {
    check(
        "Ferry chief executive Mara Lindqvist has warned for weeks about the harbor works, \
         saying the delays have bred a “bitter” mood among the crews.",
        &["bitter | Mara Lindqvist | saying | mixed"],
    );
}

#[test]
fn nested_speech_belongs_to_the_outer_quote() {
    check(
        "“My foreman said ‘stop the pumps’ and we did,” Tomas Weil recalled.",
        &["My foreman said ‘stop the pumps’ and we did, | Tomas Weil | recalled | direct"],
    );
}

#[test]
fn dash_opens_speech_up_to_the_words_of_the_reporter() {
    check(
        "— I will not go, said Mara Lindqvist. — Nobody asked you, the mayor answered.",
        &[
            "I will not go, | Mara Lindqvist | said | direct",
            "Nobody asked you, | the mayor | answered | direct",
        ],
    );
    check(
        "— Nous ne partirons pas, répond Claire Dubois, porte-parole des riverains.",
        &["Nous ne partirons pas, | Claire Dubois | répond | direct"],
    );
    check(
        "—No me iré del puerto —dijo Carmen Ruiz, alcaldesa de Vallehondo—. Nadie me lo ha pedido.",
        &["No me iré del puerto / Nadie me lo ha pedido. | Carmen Ruiz | dijo | direct"],
    );
    check(
        "— Não vou embora — disse Ana Costa, prefeita de Rio Fundo. — Ninguém me pediu.",
        &["Não vou embora / Ninguém me pediu. | Ana Costa | disse | direct"],
    );
    check(
        "— Non vado via, — disse Lucia Ferri.",
        &["Non vado via, | Lucia Ferri | disse | direct"],
    );
    check(
        "– Das Dorf bleibt und der Hafen auch, sagte Jan Brandt.",
        &["Das Dorf bleibt und der Hafen auch, | Jan Brandt | sagte | direct"],
    );
    check(
        "– De haven gaat niet dicht, zei Jan de Vries.",
        &["De haven gaat niet dicht, | Jan de Vries | zei | direct"],
    );
}

#[test]
fn german_subject_stands_behind_its_verb() {
    check(
        "Zum Rücktritt sagte der Kardinal Jan Brandt: „Das ist ein Donnerschlag.“",
        &["Das ist ein Donnerschlag. | Jan Brandt | sagte | direct"],
    );
    check(
        "Ähnlich äußerte sich die Ministerin Heike Laub: „Wir haben das im Griff.“",
        &["Wir haben das im Griff. | Heike Laub | äußerte | direct"],
    );
    check(
        "Die Zeitung zitierte Jan Brandt mit den Worten: „Ich klebe nicht an dem Stuhl.“",
        &["Ich klebe nicht an dem Stuhl. | Jan Brandt | zitierte | direct"],
    );
}

#[test]
fn german_retold_speech_stays_with_its_speaker() {
    check(
        "In der Rede erklärte Jan Brandt, er wolle die Rechte der Bürger schützen. Alle im Land \
         seien „bereit für das Neue“.",
        &["bereit für das Neue | Jan Brandt | erklärte | mixed"],
    );
}

#[test]
fn dialogue_takes_turns_and_a_list_with_dashes_is_none() {
    check(
        "— When will it sail? asked Lena Brandt.\n\n— In May, said Mara Lindqvist.\n\n\
         — This May?",
        &[
            "When will it sail? | Lena Brandt | asked | direct",
            "In May, | Mara Lindqvist | said | direct",
            "This May? | Lena Brandt | - | direct",
        ],
    );
    check(
        "The board wants three things:\n\n– A new ferry\n\n– Lower fares, and soon\n\n– More crew.",
        &[],
    );
}

#[test]
fn pull_quote_that_repeats_the_story_is_listed_once() {
    check(
        "“The ferry is not coming back.”\n\n“The ferry is not coming back, and nobody will say \
         it,” said Tomas Weil.",
        &["The ferry is not coming back, and nobody will say it, | Tomas Weil | said | direct"],
    );
}

#[test]
fn line_below_the_words_names_the_speaker() {
    check(
        "Mara Lindqvist left.\n\n“A bridge is a promise made of steel.”\n\n— Tomas Weil, baker",
        &["A bridge is a promise made of steel. | Tomas Weil | - | direct"],
    );
}

#[test]
fn apostrophes_open_and_close_nothing() {
    check(
        "It’s the crews’ canteen, not the bosses’, and ’tis open as in the ’90s.",
        &[],
    );
}

#[test]
fn feet_and_inches_are_no_speech() {
    check(
        "The mast is 6'2\" thick and 14\" wide; old drawings show 5'11\".",
        &[],
    );
}

#[test]
fn titles_and_nicknames_quote_nobody() {
    check(
        "Weil, author of the novel “The Long Ferry”, will read on Monday.",
        &[],
    );
    check("Tomas “Tommy” Weil has sailed for thirty years.", &[]);
}

#[test]
fn aside_tells_who_said_so_of_the_name_before_it() {
    check(
        "Mara Lindqvist, an aide said, “is very sure of her crew and her hull”.",
        &["is very sure of her crew and her hull | an aide | said | mixed"],
    );
}

#[test]
fn noun_that_no_list_has_is_the_head_of_its_phrase() {
    check(
        "The yard was sold. The shipping company tycoon called the price “a gift to nobody”.",
        &["a gift to nobody | The shipping company tycoon | called | mixed"],
    );
}

#[test]
fn place_before_a_source_is_not_explained_by_it() {
    check(
        "In Britain, a study by the Harbor Trust found that ferries are “late every day”.",
        &["late every day | a study by the Harbor Trust | found | mixed"],
    );
}

#[test]
fn one_official_is_not_the_officials_named_before() {
    check(
        "Harbor officials closed the pier. “It is not safe to walk on,” the official said.",
        &["It is not safe to walk on, | the official | said | direct"],
    );
}

#[test]
fn german_compound_is_what_its_last_part_is() {
    check(
        "Die Fähre lag fest. Das Landgericht nannte den Bescheid „nicht zu halten“.",
        &["nicht zu halten | Das Landgericht | nannte | mixed"],
    );
    check(
        "Der 58-Jährige sagte: „Ich habe die Fähre nicht gesehen.“",
        &["Ich habe die Fähre nicht gesehen. | Der 58-Jährige | sagte | direct"],
    );
}

#[test]
fn german_verb_behind_and_keeps_its_subject() {
    check(
        "Lena Roth schwieg. Minister Guido Brandt strich Roths „klaren Blick für das Ganze“ hervor.",
        &["klaren Blick für das Ganze | Guido Brandt | strich | mixed"],
    );
    check(
        "Am Montag lobte der Bürgermeister Jan Brandt den Hafen und nannte Rothers Plan \
         „ein Geschenk an niemanden“.",
        &["ein Geschenk an niemanden | Jan Brandt | nannte | mixed"],
    );
}

#[test]
fn doubled_single_marks_around_a_label_open_no_speech() {
    check(
        "''Lindqvist'': Der Hafen bleibt.\n\n''Frage'': Wie lange?",
        &[],
    );
}

#[test]
fn german_name_keeps_its_small_words_and_none_of_its_title() {
    check(
        "Ursula von der Heide war da. Von der Heide betonte, der Hafen sei „auf gutem Weg“.",
        &["auf gutem Weg | Ursula von der Heide | betonte | mixed"],
    );
    check(
        "Es regnete. Ocean Trust-Sprecher Malin erklärte: „Die Bucht ist nicht zu retten.“",
        &["Die Bucht ist nicht zu retten. | Malin | erklärte | direct"],
    );
    check(
        "Als „spätes Geschenk an uns alle“ bezeichnet die Archäologin Montserrat Lanz den Fund.",
        &["spätes Geschenk an uns alle | Montserrat Lanz | bezeichnet | mixed"],
    );
}

#[test]
fn german_role_before_the_name_is_not_the_speaker() {
    check(
        "Der Fraktionschef der Freien, Volker Brandt, sagte: „Das wird nichts mehr in diesem Jahr.“",
        &["Das wird nichts mehr in diesem Jahr. | Volker Brandt | sagte | direct"],
    );
    check(
        "Nach Ansicht von Volker Brandt (FDP) ist das offen. „Es ist nur ein Gutachten.“",
        &["Es ist nur ein Gutachten. | Volker Brandt | - | direct"],
    );
    check(
        "Das Fazit von Lena Roth nach fünf Jahren Elternschule überrascht nicht: „Wir bleiben.“",
        &["Wir bleiben. | Lena Roth | - | direct"],
    );
}

#[test]
fn german_medium_is_not_who_said_so() {
    check(
        "„Das Wichtigste ist, dass wir gehen“, sagte Dominik Roth laut Hafen Online.",
        &["Das Wichtigste ist, dass wir gehen | Dominik Roth | sagte | direct"],
    );
    check(
        "So heißt es in dem Schreiben wörtlich: „Die Brücke wird nicht gesperrt.“",
        &["Die Brücke wird nicht gesperrt. | dem Schreiben | heißt | direct"],
    );
}

#[test]
fn german_wish_retold_is_whose_the_sentence_before_was() {
    check(
        "Lena Roth, die Sprecherin, lehnt den Plan ab. Hier seien die Mittel „völlig unrealistisch“.",
        &["völlig unrealistisch | Lena Roth | lehnt | mixed"],
    );
}

#[test]
fn verb_that_no_list_has_is_no_part_of_the_description() {
    check(
        "The star receded into family life. He said: “I feel that music heals us all.”",
        &["I feel that music heals us all. | The star | said | direct"],
    );
}

#[test]
fn initial_and_brackets_belong_to_the_name() {
    check(
        "“You can aim for a lot,” said Gene B. Sterling, an adviser.",
        &["You can aim for a lot, | Gene B. Sterling | said | direct"],
    );
    check(
        "On Thursday Rep. Hakeem Jordan (D-N.Y.) reacted to it, saying: “He should be in prison.”",
        &["He should be in prison. | Hakeem Jordan | saying | direct"],
    );
}

#[test]
fn marked_words_that_a_hyphen_joins_are_a_name() {
    check(
        "Birte Holm, die eine „Rettet die Bucht“-Kampagne leitet, sagte laut „Hafen heute“, sie gehe.",
        &[],
    );
    check(
        "„Ich gehe jetzt endlich nach Hause“, sagte der Bremer Stadtrat.",
        &["Ich gehe jetzt endlich nach Hause | der Bremer Stadtrat | sagte | direct"],
    );
}

#[test]
fn person_by_article_and_ending_is_whom_a_pronoun_means() {
    check(
        "“It was playing,” said Captain Ruth Abara.\n\n“We keep it,” Abara said.\n\nNobody has \
         missed it. The police asked two schools.\n\nA tuner from Osk is to look at the strings on Friday. “Salt is not the worst,” she said.",
        &[
            "It was playing, | Ruth Abara | said | direct",
            "We keep it, | Ruth Abara | said | direct",
            "Salt is not the worst, | A tuner from Osk | said | direct",
        ],
    );
}

#[test]
fn described_source_says_whose_it_is() {
    check(
        "Harborline Ltd raised its fares on Monday. Its spokeswoman called the step “overdue”.",
        &["overdue | Harborline Ltd’s spokeswoman | called | mixed"],
    );
}

#[test]
fn agent_and_medium_of_german_words_are_their_speakers() {
    check(
        "Die Gefahr wurde am Montag von Lena Roth als „sehr hoch in allen Teilen“ eingestuft.",
        &["sehr hoch in allen Teilen | Lena Roth | von | mixed"],
    );
    check(
        "Es blieb ruhig. „Das Netz zeigt, dass es geht“, schreibt die „Hafenwoche“.",
        &["Das Netz zeigt, dass es geht | Hafenwoche | schreibt | direct"],
    );
    check(
        "Ein nicht genannter Vertreter der Firma nennt den Kauf „klug und richtig für alle“.",
        &["klug und richtig für alle | Ein nicht genannter Vertreter der Firma | nennt | mixed"],
    );
}
