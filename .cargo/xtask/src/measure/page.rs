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

/// Sentences of a story; numbers keep them apart, as repeated text counts as clutter.
const SENTENCES: [&str; 8] = [
    "The crew of ferry {n} counted the lamps along the north pier before the fog came in.",
    "“We have never seen the water this low,” said Ruth Abara, who has run line {n} for years.",
    "Repairs to lock {n} cost €{n}.4mn last year, a rise of 12 per cent on the year before.",
    "According to the harbor office, {n},600 passengers changed their plans within a week.",
    "Nobody in the village of Osk remembers a winter in which berth {n} stayed empty so long.",
    "She added that the company would wait until pump {n} had been tested in the open sea.",
    "A person close to the talks said that contract {n} was “as good as signed”.",
    "The council will vote on plan {n} in March, and the first boats could leave in June.",
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
            SENTENCES[number % SENTENCES.len()].replace("{n}", &(number + 11).to_string())
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
