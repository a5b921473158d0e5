//! Every figure of `tests/figures/own.cases.txt`, and what no input may do.

use std::{collections::BTreeMap, fs, time::Instant};

use pullquote::figures::Decimal;
use pullquote::figures::{self, Approx, Change, Figure, Kind};
use pullquote::text::Text;

/// A marked place in a sentence.
struct Mark {
    text: String,
    start: usize,
    /// Kind, value, unit and the named keys; none for what must be no card.
    truth: Option<(Vec<String>, BTreeMap<String, String>)>,
}

#[test]
fn own_sentences_give_their_figures() {
    check("own.cases.txt");
}

#[test]
fn sentences_of_other_languages_give_their_figures() {
    check("tongues.cases.txt");
}

/// Reads a file of cases; `## de` states the language of what follows.
fn check(name: &str) {
    let path = format!("{}/tests/figures/{name}", env!("CARGO_MANIFEST_DIR"));
    let cases = fs::read_to_string(path).expect("the cases are there");
    let (mut faults, mut lang) = (Vec::new(), None);
    for line in cases.lines().filter(|it| !it.is_empty()) {
        if let Some(stated) = line.strip_prefix("## ").filter(|it| it.len() == 2) {
            lang = Some(stated.to_owned());
        }
        if line.starts_with('#') {
            continue;
        }
        let (sentence, marks) = parse(line);
        let found = figures::find(&Text::plain(&sentence).with_lang(lang.clone()));
        for mark in marks {
            if let Some(fault) = fault(&found, &mark) {
                faults.push(format!("{sentence}\n    {}: {fault}", mark.text));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// A line without its marks, and the marks.
fn parse(line: &str) -> (String, Vec<Mark>) {
    let (mut sentence, mut marks, mut rest) = (String::new(), Vec::new(), line);
    while let Some(open) = [rest.find("[["), rest.find("{{")]
        .into_iter()
        .flatten()
        .min()
    {
        sentence.push_str(&rest[..open]);
        let is_trap = rest[open..].starts_with("{{");
        let close = if is_trap { "}}" } else { "]]" };
        let inner = &rest[open + 2..];
        // A footnote’s mark ends in the same bracket.
        let end = inner.find(close).expect("every mark is closed");
        let parts: Vec<String> = inner[..end].split('|').map(str::to_owned).collect();
        let keys = parts.get(4).map(String::as_str).unwrap_or_default();
        let keys = keys
            .split(';')
            .filter_map(|it| it.split_once('='))
            .map(|(key, value)| (key.to_owned(), value.to_owned()));
        marks.push(Mark {
            text: parts[0].clone(),
            start: sentence.len(),
            truth: (!is_trap).then(|| (parts[1..].to_vec(), keys.collect())),
        });
        sentence.push_str(&parts[0]);
        rest = &inner[end + 2..];
    }
    sentence.push_str(rest);
    (sentence, marks)
}

/// What is wrong with what was found at a mark.
fn fault(found: &[Figure], mark: &Mark) -> Option<String> {
    let end = mark.start + mark.text.len();
    let Some((parts, keys)) = &mark.truth else {
        let taken = found
            .iter()
            .any(|it| it.card && it.span.start < end && mark.start < it.span.end);
        return taken.then(|| "listed".to_owned());
    };
    let at_mark = |it: &&Figure| it.span.start == mark.start && it.span.end == end;
    let Some(figure) = found.iter().find(at_mark) else {
        return Some(format!("not found in {:?}", spans(found)));
    };
    let key = |name: &str| keys.get(name).map(String::as_str);
    let checks = [
        ("kind", Some(parts[0].as_str()), Some(kind(figure.kind))),
        ("approx", key("approx"), figure.approx.map(approx)),
        ("change", key("change"), figure.change.map(change)),
        ("iso", key("iso"), figure.iso.as_deref()),
        ("per", key("per"), figure.per.as_deref()),
    ];
    for (name, truth, is) in checks {
        // A date found without being asked for is no fault; a wrong one is.
        if truth != is && !(name == "iso" && truth.is_none()) {
            return Some(format!("{name} is {is:?}"));
        }
    }
    let unit = parts.get(2).map(String::as_str).unwrap_or_default();
    let is_dated = matches!(figure.kind, Kind::Date | Kind::Time | Kind::Score);
    if !is_dated && figure.unit.as_deref().unwrap_or_default() != unit {
        return Some(format!("unit is {:?}", figure.unit));
    }
    let truths = [Some(parts[1].as_str()), key("high")];
    for (truth, value) in truths.into_iter().zip([figure.value, figure.value_high]) {
        let truth = truth
            .filter(|it| *it != "n")
            .map(|it| it.parse::<Decimal>().expect("a number"));
        if truth != value {
            return Some(format!("value is {value:?}"));
        }
    }
    None
}

fn spans(found: &[Figure]) -> Vec<(usize, usize)> {
    found
        .iter()
        .map(|it| (it.span.start, it.span.end))
        .collect()
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Count => "count",
        Kind::Measure => "measure",
        Kind::Duration => "duration",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Ratio => "ratio",
        Kind::Rank => "rank",
        Kind::Age => "age",
        Kind::Score => "score",
    }
}

fn approx(approx: Approx) -> &'static str {
    match approx {
        Approx::About => "about",
        Approx::Over => "over",
        Approx::Under => "under",
        Approx::UpTo => "up_to",
    }
}

fn change(change: Change) -> &'static str {
    match change {
        Change::Up => "up",
        Change::Down => "down",
    }
}

/// Pieces that have little business beside each other.
const PIECES: &[&str] = &[
    "1", "10^400", "1e309", "-", "–", "$", "US$", "£", "¢", "%", ".", ",", "'", "/", ":", "(", ")",
    "[", "]", " ", "\n", "\u{a0}", "bn", "m", "million", "half", "a", "and", "of", "two", "thirds",
    "twenty", "to", "between", "x", "万", "億", "三", "分之", "元", "조", "½", "٣", "२", "５", "’",
    "e", "May", "10", "2025", "Tuesday", "q", "No", "°", "C", "ft", "in", "per", "year", "old",
    "第", "点", "un", "mille", "\u{301}", "🎉", "۴",
];

#[test]
fn no_input_makes_it_panic_and_spans_lie_in_order() {
    // A small generator of our own: the same sentences every time.
    let mut state = 7_u64;
    let mut next = |bound: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).expect("31 bits fit") % bound
    };
    let langs = [
        None,
        Some("de"),
        Some("fr"),
        Some("it"),
        Some("ja"),
        Some("ko"),
        Some("zh"),
        Some("tr"),
    ];
    for _ in 0..5_000 {
        let count = 1 + next(12);
        let string: String = (0..count).map(|_| PIECES[next(PIECES.len())]).collect();
        let lang = langs[next(langs.len())].map(str::to_owned);
        let text = Text::plain(&string).with_lang(lang);
        let found = figures::find(&text);
        for pair in found.windows(2) {
            assert!(pair[0].span.end <= pair[1].span.start, "{string:?}");
        }
        for figure in &found {
            assert!(!text.slice(figure.span).is_empty(), "{string:?}");
            assert!(figure.span.contains(figure.number), "{string:?}");
            assert!(figure.equivalent_of.is_none_or(|it| it < found.len()));
            assert!(figure.part_of.is_none_or(|it| it < found.len()));
        }
    }
}

#[test]
fn numbers_that_nothing_holds_give_no_card() {
    for string in [
        "It is 10^400 times as much.".to_owned(),
        "The result was 1e309.".to_owned(),
        format!("A string of {} was found.", "9".repeat(10_000)),
        format!("It costs ${} today.", "7,".repeat(5_000)),
    ] {
        let found = figures::find(&Text::plain(&string));
        assert!(found.iter().all(|it| !it.card), "{found:?}");
    }
}

#[test]
fn time_grows_with_length_only() {
    for piece in [
        "1 ",
        "1.2,",
        "two and ",
        "$1-",
        "(1) ",
        "a b ",
        "三",
        "one of the ",
        "1-",
        "1:",
        "fell by ",
        "$5 a ",
        "$1 ($2) ",
        "rose to 5% ",
        "aged 5 and 7 ",
        "May 5 ",
        "in the of ",
        "Acme ",
        ", saving 1 ",
    ] {
        let ratio = growth(piece);
        // Ten times the text takes ten times as long; a square would take a hundred.
        assert!(ratio <= 12.0, "{piece:?}: {ratio} times as long");
    }
}

/// How many times as long ten times the text takes.
fn growth(piece: &str) -> f64 {
    /// Other work on the machine only ever adds to a time: the quickest of some runs tell.
    const MAX_RUNS: usize = 40;
    // Ordinary sentences beside it: where nothing is worked out, what is timed is how
    // fast the machine hands out memory, which grows by other laws.
    let ordinary = "The town spent $5m on 300 boats in May, 4% more than planned. ";
    let text = |size: usize| {
        let (odd, even) = (piece.repeat(size), ordinary.repeat(size / 10));
        Text::plain(&[odd, even].join("\n\n"))
    };
    let (one, ten) = (text(400), text(4_000));
    let (mut short, mut long) = (f64::INFINITY, f64::INFINITY);
    for run in 0..MAX_RUNS {
        // Ten runs on the short text last as long as one on the long text, so that the
        // steps of the clock and what else the machine does count for both alike.
        short = short.min(seconds(|| (0..10).for_each(|_| drop(figures::find(&one)))) / 10.0);
        long = long.min(seconds(|| drop(figures::find(&ten))));
        if 0 < run && long <= 12.0 * short {
            break;
        }
    }
    long / short
}

/// Seconds that this thread computes while `work` is done: where the system says so,
/// without those that others had the processor.
fn seconds(work: impl FnOnce()) -> f64 {
    let computed = || {
        let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        stat.split(' ').next()?.parse::<f64>().ok()
    };
    let (start, before) = (Instant::now(), computed());
    work();
    match (before, computed()) {
        (Some(before), Some(after)) if before < after => (after - before) / 1e9,
        _ => start.elapsed().as_secs_f64(),
    }
}
