//! The library page and the store behind it, as a reader meets them; and browsers that
//! are killed while they write.

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use drive::Key;

use crate::desk::{self, Desk};

rules! {
    library_is_searched_changed_and_taken_back_by_keyboard
    library_without_anything_says_how_it_fills
    killed_browser_has_lost_nothing_that_was_confirmed
    killed_migration_is_ended_by_the_next_start
    library_that_the_browser_throws_away_is_there_again
    large_library_opens_and_searches_nearly_as_fast_as_an_empty_one
}

const PAGE: &str = "shelf/shelf.html";

/// How often browsers are killed; `KILLS=50` for a night. Once in a hundred kills or so
/// Chromium cannot read its own log of IndexedDB any more and throws all of it away.
fn kills() -> u64 {
    let given = env::var("KILLS").ok().and_then(|it| it.parse().ok());
    given.unwrap_or(1)
}

/// Opens the library page.
pub(crate) fn visit(desk: &mut Desk) {
    desk.open_own(PAGE);
    desk.wait(
        "!!document.documentElement.dataset.searched",
        "the library is read",
    );
}

/// Keeps three highlights of two articles, by the messages that a page's script sends.
pub(crate) fn fill(desk: &mut Desk) {
    let kept = desk.text(
        "(async () => {
            const put = (n, of, exact, over) => pullquoteApi.ask({
                kind: 'highlights/put',
                article: { url: 'https://news.example/' + of, title: 'A story of the ' + of, byline: [], site: 'The Herald' },
                highlight: { id: '00000000-0000-4000-8000-00000000000' + n, url: 'https://news.example/' + of,
                    selectors: { exact, prefix: '', suffix: '' }, ...over },
            });
            await put(1, 'fog', 'The lamp burned all night', { color: 'blue', tags: ['sea'] });
            await put(2, 'fog', 'No ferry came', { speaker: 'Ruth Abara', note: 'ask her' });
            const last = await put(3, 'sand', 'Sand does not wear out', {});
            return JSON.stringify(last);
        })()",
    );
    assert!(kept.contains("Sand does not wear out"), "{kept}");
}

/// The words of the rows that are shown, a line for each.
fn rows(desk: &mut Desk) -> String {
    desk.text(
        "[...document.querySelectorAll('.row')].map((it) => \
         it.querySelector('.exact, .title').textContent).join('\\n')",
    )
}

fn library_is_searched_changed_and_taken_back_by_keyboard(browser: &str) {
    let mut desk = Desk::open(browser, "shelf");
    visit(&mut desk);
    fill(&mut desk);
    let n_rows = |n: usize| format!("document.querySelectorAll('.row').length === {n}");
    desk.wait(&n_rows(2), "the page follows what is kept");
    desk.text("document.querySelector('#search').focus()");
    desk.browser.type_text("ruth ab").expect("it is typed");
    desk.wait(&n_rows(1), "one article is by that speaker");
    assert_eq!(rows(&mut desk), "A story of the fog");
    desk.key(Key::Down);
    desk.wait(
        "document.activeElement.matches('.row')",
        "the row has the focus",
    );
    desk.key(Key::Enter);
    desk.wait(&n_rows(2), "the article's highlights are shown");
    desk.text("document.querySelector('#search').focus()");
    desk.key(Key::Down);
    desk.wait(
        "document.activeElement.matches('.row')",
        "a highlight has the focus",
    );
    let first = rows(&mut desk)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    assert_eq!(first, "No ferry came");
    let link = desk.text("document.querySelector('.row a').href");
    assert!(link.ends_with("#:~:text=No%20ferry%20came"), "{link}");
    desk.key(Key::Delete);
    desk.wait(&n_rows(1), "it is deleted");
    let said = desk.text("document.querySelector('[role=status]').textContent");
    assert!(said.contains('1'), "{said}");
    desk.text("document.querySelector('.foot button').focus()");
    desk.key(Key::Enter);
    desk.wait(&n_rows(2), "it is back");
    let names = "[...document.querySelectorAll('button, a, input, select')].filter((it) => \
        !(it.getAttribute('aria-label') || it.textContent.trim() || it.labels?.length)).length";
    assert_eq!(
        desk.text(names),
        "0",
        "everything that can be pressed has a name"
    );
}

fn library_without_anything_says_how_it_fills(browser: &str) {
    let mut desk = Desk::open(browser, "shelf-empty");
    visit(&mut desk);
    assert!(desk.visible().contains("Nothing kept yet"));
}

/// The id of a record of a round.
const ID: &str = "const id = (round, i) => round.toString(16).padStart(8, '0') \
    + '-0000-4000-8000-' + i.toString(16).padStart(12, '0');";

fn killed_browser_has_lost_nothing_that_was_confirmed(browser: &str) {
    let mut desk = Desk::open(browser, "shelf-kill");
    let mut confirmed = Vec::new();
    for round in 1..=kills() {
        visit(&mut desk);
        check(&mut desk, &confirmed);
        desk.text(&format!(
            "(() => {{
                {ID}
                window.confirmed = 0;
                const write = async (i) => {{
                    const exact = id({round}, i);
                    const answer = await pullquoteApi.ask({{ kind: 'highlights/put', highlight: {{ id: exact, article: 'a',
                        url: 'https://news.example/kill', note: exact.repeat(100), selectors: {{ exact, prefix: '', suffix: '' }} }} }});
                    if (answer.highlight?.id === exact) window.confirmed = i + 1;
                    write(i + 1);
                }};
                write(0);
                return true;
            }})()"
        ));
        std::thread::sleep(Duration::from_millis(150 + round * 37 % 400));
        let written = desk.text("confirmed").parse::<u64>().expect("a number");
        desk.browser.kill().expect("it is killed");
        confirmed.push(written);
        desk.resume(browser, "shelf-kill");
    }
    visit(&mut desk);
    check(&mut desk, &confirmed);
    assert!(0 < confirmed.iter().sum::<u64>(), "something was written");
}

/// Every confirmed record is there, and each that is there is whole.
fn check(desk: &mut Desk, confirmed: &[u64]) {
    let answer = desk.text(&format!(
        "(async () => {{
            {ID}
            const {{ highlights }} = await pullquoteApi.ask({{ kind: 'highlights/for', url: 'https://news.example/kill' }});
            const there = new Map(highlights.map((it) => [it.id, it]));
            const torn = highlights.filter((it) => it.note !== it.id.repeat(100) || it.selectors.exact !== it.id);
            const lost = {confirmed:?}.flatMap((n, round) =>
                Array.from({{ length: n }}, (_, i) => id(round + 1, i)).filter((it) => !there.has(it)));
            return `${{torn.length}} torn, ${{lost.length}} lost`;
        }})()"
    ));
    assert_eq!(answer, "0 torn, 0 lost", "{confirmed:?}");
}

/// A library as version 1 left it, in place of the one that is there; once more where the
/// background has brought that one back in between.
const OLD: &str = "(async () => {
    const make = () => new Promise((done, fail) => {
        indexedDB.deleteDatabase('pullquote').onsuccess = () => {
            const opening = indexedDB.open('pullquote', 1);
            opening.onupgradeneeded = () => {
                const db = opening.result;
                db.createObjectStore('articles', { keyPath: 'id' }).createIndex('saved', 'saved');
                const marks = db.createObjectStore('highlights', { keyPath: 'id' });
                marks.createIndex('article', 'article');
                marks.createIndex('modified', 'modified');
                const at = '2026-01-01T00:00:00.000Z';
                for (let i = 0; i < 2000; i += 1) {
                    const id = '00000001-0000-4000-8000-' + i.toString(16).padStart(12, '0');
                    marks.put({ id, article: 'a', url: 'https://news.example/kill', created: at, modified: at, color: 'blue',
                        note: id.repeat(100), tags: [], kind: 'text', selectors: { exact: id, prefix: '', suffix: '' } });
                }
            };
            opening.onsuccess = () => { opening.result.close(); done('made'); };
            opening.onerror = () => fail(opening.error);
        };
    });
    while (true) {
        try {
            return await make();
        } catch (error) {
            if (error.name !== 'VersionError') throw error;
        }
    }
})()";

fn killed_migration_is_ended_by_the_next_start(browser: &str) {
    let mut desk = Desk::open(browser, "shelf-migrate");
    visit(&mut desk);
    for round in 0..kills() {
        // A page of ours that does not open the library.
        desk.open_own("sidebar/notice.html");
        assert_eq!(desk.text(OLD), "made");
        let ask = "(pullquoteApi.ask({ kind: 'highlights/for', url: 'https://news.example/none' }), true)";
        desk.text(ask);
        std::thread::sleep(Duration::from_millis(round * 53 % 700));
        desk.browser.kill().expect("it is killed");
        desk.resume(browser, "shelf-migrate");
        visit(&mut desk);
        check(&mut desk, &[2000]);
        let version = "indexedDB.databases().then((all) => all.find((it) => it.name === 'pullquote').version)";
        assert_eq!(desk.text(version), "4");
    }
}

fn library_that_the_browser_throws_away_is_there_again(browser: &str) {
    let mut desk = Desk::open(browser, "shelf-thrown");
    visit(&mut desk);
    fill(&mut desk);
    let all = "(async () => JSON.stringify((await pullquoteApi.ask({ kind: 'highlights/for', \
        url: 'https://news.example/fog' })).highlights))()";
    let before = desk.text(all);
    assert!(before.contains("ask her"), "{before}");
    desk.browser.kill().expect("it is killed");
    let databases = databases(&desk::folder(browser, "shelf-thrown").join("profile"));
    assert_eq!(databases.len(), 1, "{databases:?}");
    fs::remove_dir_all(&databases[0]).expect("the folder is ours");
    desk.resume(browser, "shelf-thrown");
    visit(&mut desk);
    assert_eq!(desk.text(all), before);
    desk.wait(
        "document.querySelectorAll('.row').length === 2",
        "both articles are listed",
    );
}

/// Where a profile has the extension's databases.
fn databases(profile: &Path) -> Vec<PathBuf> {
    let chromium = profile.join("Default/IndexedDB");
    let firefox = profile.join("storage/default");
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|it| it.path()).collect()
    };
    let ours = inside(&chromium)
        .into_iter()
        .filter(|it| it.extension().is_some_and(|it| it == "leveldb"));
    // Those with a `^` are the browser's own, for what extensions keep by `storage`.
    let theirs = inside(&firefox)
        .into_iter()
        .filter(|it| !it.to_string_lossy().contains('^'))
        .map(|it| it.join("idb"));
    ours.chain(theirs.filter(|it| it.exists())).collect()
}

/// How many articles the large library has, each with ten highlights; `LIBRARY=10000` for
/// what the figures in the documents are from.
fn articles() -> u64 {
    let given = env::var("LIBRARY").ok().and_then(|it| it.parse().ok());
    given.unwrap_or(300)
}

/// Keeps that many articles of 600 words, a hundred at a time.
const GROW: &str = "async (size) => {
    const store = await import('/store/store.js');
    const words = Array.from({ length: 20000 }, (_, i) => 'w' + ((i * 2654435761) % 4294967296).toString(36));
    const text = (seed, n) => Array.from({ length: n }, (_, i) => words[Math.floor(Math.abs(Math.sin(seed * 7.3 + i * 1.7)) ** 3 * words.length)]).join(' ');
    const id = (n) => n.toString(16).padStart(8, '0') + '-0000-4000-8000-000000000000';
    const at = (n) => new Date(Date.UTC(2020, 0, 1) + n * 60000).toISOString();
    const colors = ['yellow', 'green', 'blue'];
    for (let from = 0; from < size; from += 100) {
        const articles = [];
        const highlights = [];
        for (let i = from; i < Math.min(from + 100, size); i += 1) {
            const url = `https://s${i % 50}.example/${i}`;
            const quotes = [{ runs: [text(i + 3, 15)], kind: 'direct', speaker: 'Speaker ' + (i % 500), sentence: '' }];
            articles.push({ id: id(i), url, title: text(i, 8), byline: [], saved: at(i), quotes, figures: [], text: text(i, 600) });
            for (let k = 0; k < 10; k += 1) {
                const n = i * 10 + k;
                highlights.push({ id: id(1e7 + n), article: id(i), url, created: at(n), modified: at(n), color: colors[k % 3], note: '',
                    tags: ['t' + ((i + k) % 40)], kind: 'text', selectors: { exact: text(n, 20), prefix: '', suffix: '' } });
            }
        }
        await store.merge({ articles, highlights });
    }
    return 'grown';
}";

/// Milliseconds from each key to the rows that it finds, in order.
const SEARCH: &str = "(async () => {
    const res = [];
    const root = document.documentElement;
    const box = document.querySelector('#search');
    for (const words of ['w1', 'speaker 12', 'wab', 'w2 w3', 's7', 'wz w9 w8', 'nothing']) {
        const start = performance.now();
        delete root.dataset.searched;
        box.value = words;
        box.dispatchEvent(new Event('input'));
        while (!root.dataset.searched) await new Promise((done) => setTimeout(done));
        res.push(Math.round(performance.now() - start));
    }
    return JSON.stringify(res);
})()";

/// The fewest milliseconds until something is painted, until everything can be searched,
/// and for each search: what else runs on the machine only adds.
#[derive(Default)]
struct Times([Vec<u64>; 3]);

impl Times {
    /// Opens the page and searches it.
    fn take(&mut self, desk: &mut Desk) {
        visit(desk);
        let of = |name: &str| format!("Number(document.documentElement.dataset.{name})");
        let number = |it: String| it.parse::<f64>().map_or(0, |it| it as u64);
        let painted = number(desk.text(&of("painted")));
        let ready = number(desk.text(&of("usable")));
        let searched = desk.text(SEARCH);
        let searched: Vec<u64> = serde_json::from_str(&searched).expect("a list of numbers");
        for (least, now) in self
            .0
            .iter_mut()
            .zip([vec![painted], vec![ready], searched])
        {
            least.resize(now.len(), u64::MAX);
            *least = least
                .iter()
                .zip(now)
                .map(|(&it, now)| now.min(it))
                .collect();
        }
    }

    /// How many times as long as another takes, in the middle of the searches.
    fn against(&self, other: &Times) -> [f64; 3] {
        let median = |times: &Vec<u64>| {
            let mut times = times.clone();
            times.sort_unstable();
            times[times.len() / 2].max(1) as f64
        };
        [0, 1, 2].map(|i| median(&self.0[i]) / median(&other.0[i]))
    }
}

fn large_library_opens_and_searches_nearly_as_fast_as_an_empty_one(browser: &str) {
    let mut empty = Desk::open(browser, "shelf-none");
    let mut large = Desk::open(browser, "shelf-large");
    // Where nothing follows what is written.
    large.open_own("sidebar/notice.html");
    large.text(&format!("(window.grown = ({GROW})({}), true)", articles()));
    // In pieces: no question to a browser may take so long.
    let grown = "Promise.race([window.grown, new Promise((done) => setTimeout(done, 5000))])";
    while large.text(grown) != "grown" {}
    visit(&mut large);
    large.wait(
        "!!document.documentElement.dataset.kept",
        "the index is kept",
    );
    let (mut small, mut full) = (Times::default(), Times::default());
    // In turn, so that what else the machine does hits both alike, and until it lets the
    // truth be seen.
    let is_fast = (0..20).any(|round| {
        small.take(&mut empty);
        full.take(&mut large);
        let ratios = full.against(&small);
        2 < round && ratios.iter().all(|it| *it < 3.0)
    });
    let [painted, ready, searched] = full.against(&small);
    let n_articles = articles();
    println!(
        "{browser}, {n_articles} articles: first paint {painted:.2}, ready {ready:.2}, search {searched:.2}"
    );
    assert!(is_fast, "{painted:.2} {ready:.2} {searched:.2}");
}
