//! Pages to measure on, made by us, so that they are the same on every machine.

/// A page of a given weight.
pub(crate) struct Weight {
    /// The row's name.
    pub(crate) name: &'static str,
    /// Paragraphs of the story.
    paragraphs: usize,
    /// Cards of other stories, five elements each.
    cards: usize,
    /// Kilobytes of script text, which a packer must leave alone.
    script_kilobytes: usize,
}

/// Short story on a plain site, news story, story below a heap of scripts, and a
/// page of encyclopedic length.
pub(crate) const WEIGHTS: [Weight; 4] = [
    Weight {
        name: "S",
        paragraphs: 14,
        cards: 110,
        script_kilobytes: 10,
    },
    Weight {
        name: "M",
        paragraphs: 40,
        cards: 180,
        script_kilobytes: 40,
    },
    Weight {
        name: "L",
        paragraphs: 60,
        cards: 480,
        script_kilobytes: 1400,
    },
    Weight {
        name: "X",
        paragraphs: 700,
        cards: 1700,
        script_kilobytes: 20,
    },
];

/// Sentences of a story, as dense in quotes and numbers as news is: one in six
/// quotes, one in three has a figure. `{place}` keeps them apart, as text that
/// repeats on a page counts as clutter.
const SENTENCES: [&str; 12] = [
    "The crew of the ferry to {place} counted the lamps along the pier before the fog came in.",
    "“We have never seen the water at {place} this low,” said Ruth Abara, who runs the line.",
    "Repairs to the lock at {place} cost €3.4mn last year, a rise of 12 per cent.",
    "Nobody in {place} remembers a winter in which the berths stayed empty for so long.",
    "According to the harbor office of {place}, 1,600 passengers changed their plans in a week.",
    "She added that the company would wait until the pump at {place} had been tried at sea.",
    "The fishermen of {place} mend their nets in the meantime and complain about the catch.",
    "A person close to the talks said that the contract with {place} was “as good as signed”.",
    "The council of {place} will vote on the plan in March, after a hearing in the town hall.",
    "Two of the boats that used to call at {place} have been sold to a yard in the south.",
    "What is left of the old mole at {place} disappears at every spring tide.",
    "The school in {place} has moved its lessons to the afternoon, when the fog lifts.",
];

/// Names of places are put together of two parts, each pair once in a hundred lines.
const HEADS: [&str; 10] = [
    "Abel", "Brin", "Cor", "Dun", "Elm", "Fal", "Gar", "Hol", "Ing", "Kel",
];
const TAILS: [&str; 10] = [
    "mouth", "ness", "wick", "stead", "haven", "ford", "marsh", "bury", "den", "thorpe",
];

/// The page of this weight.
pub(crate) fn html(weight: &Weight) -> String {
    let title = "Fog keeps the ferries of Osk in the harbor";
    let mut res = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>\
         <link rel=icon href=data:,><style>body{{font:16px/1.5 sans-serif;margin:0}}\
         .card{{border:1px solid #ccc}}.bar{{position:fixed;bottom:0}}</style></head><body>\
         <header><nav><ul>"
    );
    for n in 0..12 {
        res += &format!("<li><a href=/section/{n}>Section {n}</a></li>");
    }
    res += &format!("</ul></nav></header><main><article><h1>{title}</h1>");
    for n in 0..weight.paragraphs {
        let sentences = (0..4).map(|idx| {
            let number = n * 4 + idx;
            let (head, tail) = (HEADS[number % 10], TAILS[number / 10 % 10]);
            SENTENCES[number % SENTENCES.len()].replace("{place}", &format!("{head}{tail}"))
        });
        res += &format!("<p>{}</p>", sentences.collect::<Vec<_>>().join(" "));
    }
    res += "</article></main><aside class=related><h2>You may also like</h2>";
    for n in 0..weight.cards {
        res += &format!(
            "<div class=card><a href=/story/{n}><h3>Other story number {n}</h3></a>\
             <p class=teaser>What else happened on day {n} <time>{n} min ago</time></p></div>"
        );
    }
    res += "</aside><footer><p>© 2026 All rights reserved</p></footer>\
            <div class=bar role=dialog>We use cookies. <button>Accept</button></div><script>";
    let line = "// window.consent = { partners: [1, 2, 3], version: '2.1' };\n";
    res += &line.repeat(weight.script_kilobytes * 1024 / line.len());
    res + "</script></body></html>"
}
