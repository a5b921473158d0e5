//! What holds for the quotes of any text at all: spans, order, repeatability, cost.

use std::{fs, sync::LazyLock, time::Instant};

use pullquote::{
    Config,
    dom::html,
    quotes::{self, Kind},
    read,
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

/// What a text may cost, in texts of a tenth of its length: ten in proportion, and some
/// more as it outgrows the processor's caches. A square would cost a hundred.
const MOST_TIMES: f64 = 12.0;

/// How often the work is measured: what else a machine does only ever adds to the ratio.
const ATTEMPTS: usize = 6;

/// Seconds of this thread's own work so far, without what the system does for it: handing
/// out memory afresh, which a short text finds at hand. Where no system tells, the clock.
fn work() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = fs::read_to_string("/proc/thread-self/stat").ok();
    let ticks = told.and_then(|it| it.rsplit(')').next()?.split(' ').nth(12)?.parse().ok());
    ticks.map_or_else(|| START.elapsed().as_secs_f64(), |it: f64| it / 100.0)
}

#[test]
fn work_grows_with_the_text_however_many_marks_are_left_open() {
    let story = "“The pier will open in May,” Mara Lindqvist said, “and it will hold.” A study by \
        the Harbor Trust called the delay “a nuisance”. Tomas Weil, the trust’s chief engineer, \
        disagreed: “Nobody checked the hull.”\n\n“It is late,” she told reporters.\n\n";
    for piece in [
        story,
        "The pier “is late, said Mara Lindqvist. ",
        "The pier ‘is late and \"nobody „knows «why, said Weil.\n",
        "Brandt sagte, er sei „müde. Er werde gehen, so Weil.\n\n",
    ] {
        let text = |bytes: usize| Text::plain(&piece.repeat(bytes / piece.len()));
        let (short, long) = (text(100_000), text(1_000_000));
        let cost = |text: &Text, runs: usize| {
            let before = work();
            let found: usize = (0..runs).map(|_| quotes::find(text).len()).sum();
            assert!(0 < found, "{piece:?} has no quote");
            (work() - before) / runs as f64
        };
        let ratios: Vec<f64> = (0..ATTEMPTS)
            .map(|_| cost(&long, 4) / cost(&short, 40))
            .take_while(|it| MOST_TIMES < *it)
            .collect();
        assert!(ratios.len() < ATTEMPTS, "{piece:?}: {ratios:?}");
    }
}

#[test]
fn quotes_hold_words_of_the_story_and_none_of_what_is_around_it() {
    let body = "<p>“The pier will open in May,” Mara Lindqvist told the crowd that had waited for \
        the bridge and now waited for the rain to stop, too, under one umbrella.</p>";
    let around =
        "<p>“Ten jobs you never knew,” said Ada Fern.</p><p>“Buy it now,” said Tom Weil.</p>";
    let html = format!(
        "<html><head><title>A pier</title></head><body><nav><ul><li>“Menu,” said Ed Moss</ul></nav>\
         <article><h1>A pier opens</h1>{}</article><aside class=related>{around}</aside>\
         <div class=comments>{around}</div><footer>{around}</footer></body></html>",
        body.repeat(6)
    );
    let document = html::parse(&html, None);
    let reading = read(&document, &Config::default()).expect("it has an article");
    assert_eq!(reading.quotes.len(), 6);
    for quote in &reading.quotes {
        let name = quote.speaker.as_ref().map(|it| it.name.as_str());
        assert_eq!(name, Some("Mara Lindqvist"));
        for run in &quote.runs {
            let mut covered = 0;
            for it in reading.text.segments() {
                let (start, end) = (it.span.start.max(run.start), it.span.end.min(run.end));
                if start < end {
                    let from = it.offset + start - it.span.start;
                    let there = document.text(it.node).get(from..from + end - start);
                    assert_eq!(there, reading.text.as_str().get(start..end));
                    covered += end - start;
                }
            }
            assert!(20 < covered, "the words stand in the page");
        }
    }
}
