//! What holds for the quotes of any text at all: spans, order, repeatability, cost.

use pullquote::{
    quotes::{self, Kind},
    text::Text,
};

/// Pieces that texts are strung together from: marks, names, verbs, faults.
const PIECES: &[&str] = &[
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "„",
    "«",
    "»",
    "‹",
    "›",
    "「",
    "」",
    "『",
    "』",
    "《",
    "》",
    "—",
    "said ",
    "Mara Lindqvist ",
    "she ",
    "the person ",
    "a person involved in the repair ",
    ", ",
    ". ",
    "? ",
    "\n\n",
    "according to ",
    "told ",
    "who ",
    "and ",
    "the harbor’s ",
    "6'2\" ",
    "’90s ",
    "sagte ",
    "氏は",
    "と述べた。",
    "🚢 ",
    "é",
    "\u{300}",
    "(",
    ") ",
    ": ",
    "Mr. ",
    "J. P. Weil ",
    "IT IS LATE ",
    "It’s ",
    "the crews’ ",
    "\u{a0}",
    "… ",
    "saying ",
    "her ",
    "Weil’s aide ",
    "\n\n— ",
    "— dit-il. ",
    "– sagte Jan Brandt, ",
    "Er werde ",
];

/// The same numbers each time: a linear congruential generator (Knuth's MMIX).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn text(numbers: &mut Numbers, pieces: usize) -> String {
    (0..pieces)
        .map(|_| PIECES[numbers.below(PIECES.len())])
        .collect()
}

fn check(string: &str, lang: Option<&str>) {
    let text = Text::plain(string).with_lang(lang.map(str::to_owned));
    let found = quotes::find(&text);
    let mut end = 0;
    for quote in &found {
        assert!(
            !quote.runs.is_empty(),
            "a quote without words in {string:?}"
        );
        for run in &quote.runs {
            assert!(
                end <= run.start && run.start < run.end,
                "{run:?} in {string:?}"
            );
            assert_eq!(text.slice(*run).trim(), text.slice(*run));
            assert!(!text.slice(*run).contains('\n'), "{run:?} leaves its block");
            end = run.end;
        }
        assert!(quote.confidence <= 100 && !quote.reason.is_empty());
        for span in quote
            .cue
            .iter()
            .chain(quote.speaker.iter().filter_map(|it| it.mention.as_ref()))
        {
            assert!(!text.slice(*span).is_empty());
        }
        if let Some(speaker) = &quote.speaker {
            assert!(
                !speaker.name.trim().is_empty(),
                "a speaker without a name in {string:?}"
            );
        }
    }
    assert_eq!(found, quotes::find(&text), "not the same twice: {string:?}");
}

#[test]
fn spans_are_sound_and_runs_do_not_overlap_in_any_text() {
    let mut numbers = Numbers(7);
    for round in 0..120 {
        let string = text(&mut numbers, 3 + round % 60);
        for lang in [None, Some("en"), Some("de"), Some("fr"), Some("ja")] {
            check(&string, lang);
        }
    }
}

#[test]
fn the_longest_texts_are_read_to_their_end() {
    for string in [
        "“".repeat(5_000),
        "“a ‘b «c „d \"e ".repeat(1_000),
        "“It is late,” she said, ".repeat(1_000),
        "Mara Lindqvist said and told, ".repeat(1_000) + "“late”.",
        "A, ".repeat(5_000) + "“late”",
        "‘a’s ".repeat(5_000),
        "— Oui, dit-il. — Non, ".repeat(1_000),
        "— Oui, dit-il.\n\n— Non.\n\n".repeat(500),
        "“It is late, and so is she.”\n\n".repeat(500),
        "Brandt sagte, er sei müde. Er werde „gehen“ und ".repeat(500),
    ] {
        let text = Text::plain(&string);
        let runs: usize = quotes::find(&text).iter().map(|it| it.runs.len()).sum();
        assert!(runs <= string.len());
    }
}

#[test]
fn words_without_marks_are_no_quotes() {
    let text = Text::plain("Mara Lindqvist said the ferry’s engine, 6'2\" long, isn’t new.");
    assert!(quotes::find(&text).iter().all(|it| it.kind == Kind::Scare));
}
