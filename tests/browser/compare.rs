//! Two copies of a story side by side, as a reader meets them.

use std::fs;

use drive::{Key, Scheme};

use crate::desk::Desk;

rules! {
    story_is_compared_with_one_opened_before
    pasted_texts_are_compared_and_exported
    comparison_is_walked_by_keyboard_alone
    another_story_is_called_one_and_little_is_shown
    hostile_copies_stay_words
    several_copies_stand_in_a_table
    nothing_is_remembered_once_that_is_switched_off
    narrow_window_shows_one_copy_at_a_time
}

const PAGE: &str = "compare/compare.html";

/// Opens a page of the extension.
fn visit(desk: &mut Desk, page: &str) {
    desk.open_own(page);
}

/// Opens the page that compares, with these copies, and waits until it is drawn.
fn compare(desk: &mut Desk, keys: &[String]) {
    // The address alone would not load the page anew.
    visit(desk, "sidebar/notice.html");
    visit(desk, &format!("{PAGE}#{}", keys.join("+")));
    desk.wait("!!document.documentElement.dataset.drawn", "it is drawn");
}

/// Keeps a text as a page or a paste would; returns its key.
fn lend(desk: &mut Desk, copy: &str) -> String {
    let id = desk.text(&format!("pullquoteApi.lend({copy})"));
    format!("lent%3A{id}")
}

/// Two copies that differ in everything that is told.
fn two(desk: &mut Desk) -> Vec<String> {
    visit(desk, "sidebar/notice.html");
    let copies = ["/aggregator.html", "/rewrite.html"];
    copies.map(|it| lend(desk, &record(it))).to_vec()
}

/// A sample's record, as the extension makes it.
fn record(path: &str) -> String {
    let page = fs::read_to_string(crate::desk::file(path)).expect("the sample is there");
    let document = pullquote::dom::html::parse(&page, None);
    let reading = pullquote::read(&document, &pullquote::Config::default()).expect("a story");
    let metadata = &reading.article.metadata;
    serde_json::json!({
        "title": metadata.title, "site": metadata.site, "published": metadata.published,
        "url": metadata.url, "lang": metadata.lang, "text": reading.text.as_str(),
    })
    .to_string()
}

/// Waits until two copies stand side by side, or it is said why they do not.
fn wait_for_both(desk: &mut Desk) {
    let alert = "document.querySelector('[role=alert]')?.textContent";
    desk.wait(
        &format!("!!document.querySelector('.desk') || !!{alert}"),
        "both are compared",
    );
    assert_eq!(desk.text(&format!("{alert} ?? ''")), "");
}

/// What the status line says.
const STATUS: &str = "document.querySelector('[role=status]').textContent";

/// The one line that says what happened.
const LINE: &str = "document.querySelector('.line').textContent";

fn story_is_compared_with_one_opened_before(browser: &str) {
    let mut desk = Desk::open(browser, "compare");
    desk.read("/rewrite.html");
    visit(&mut desk, PAGE);
    let count = "import('/store/copies.js').then(async (it) => 0 < await it.countCopies())";
    desk.wait(count, "what was read is remembered");
    desk.read("/aggregator.html");
    let button = "root.querySelector('button[aria-label^=\"Compare\"]')";
    desk.inside(&format!("{button}.click()"));
    visit(&mut desk, "sidebar/notice.html");
    // The page opened in a tab of its own; here it is opened once more.
    let lent = "(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.keys(all)[0])";
    desk.wait(lent, "the story was handed over");
    let id = desk.text(lent).replace("lent-", "");
    compare(&mut desk, &[format!("lent%3A{id}")]);
    // Firefox presses no button of a tab behind another.
    desk.text(
        "(async () => {
            const { tabs } = globalThis.browser ?? chrome;
            await tabs.update((await tabs.getCurrent()).id, { active: true });
        })()",
    );
    assert!(desk.visible().contains("Likely the same story"));
    assert_eq!(desk.text("document.activeElement.id"), "search");
    desk.browser.type_text("hot sand").expect("it is typed");
    desk.key(Key::Down);
    desk.wait(
        "document.activeElement.matches('.choose')",
        "the first row has the focus",
    );
    desk.key(Key::Enter);
    wait_for_both(&mut desk);
    let line = desk.text(LINE);
    assert!(line.contains("of 8 quotes"), "{line}");
    assert!(line.contains("figures"), "{line}");
    assert!(desk.visible().contains("Looks like the original"));
}

fn pasted_texts_are_compared_and_exported(browser: &str) {
    let mut desk = Desk::open(browser, "compare-paste");
    visit(&mut desk, PAGE);
    desk.wait(
        "document.activeElement?.id === 'pasted'",
        "there is a field",
    );
    let html = fs::read_to_string(crate::desk::file("/rewrite.html")).expect("it is there");
    let text = include_str!("aggregator.txt");
    for pasted in [text, &html] {
        let pasted = serde_json::to_string(pasted).expect("it is text");
        desk.text(&format!(
            "(document.querySelector('#pasted').value = {pasted}, document.querySelector('.paste').requestSubmit(), 0)"
        ));
        desk.wait(
            "!document.querySelector('#pasted')?.value",
            "the paste is taken",
        );
    }
    wait_for_both(&mut desk);
    assert!(desk.text(LINE).contains("quotes"), "{}", desk.text(LINE));
    let pane = desk.text("document.querySelector('.pane-b').textContent");
    assert!(
        !pane.contains("Read also") && !pane.contains("cookies"),
        "{pane}"
    );
    desk.text("document.querySelector('[aria-haspopup=menu]').focus()");
    desk.key(Key::Enter);
    for _ in 0..3 {
        desk.key(Key::Down);
    }
    desk.key(Key::Enter);
    let saved = desk.browser.downloaded(".md").expect("it is saved");
    let report = fs::read_to_string(saved).expect("it is text");
    assert!(report.contains("## Quotes"), "{report}");
    assert!(report.contains("| Dropped |"), "{report}");
    desk.wait(
        &format!("{STATUS}.includes('Saved as')"),
        "it is said that it is saved",
    );
}

fn comparison_is_walked_by_keyboard_alone(browser: &str) {
    let mut desk = Desk::open(browser, "compare-keys");
    let keys = two(&mut desk);
    compare(&mut desk, &keys);
    assert!(
        desk.text("document.activeElement.className")
            .contains("line"),
        "the focus is on what happened"
    );
    tab_to(&mut desk, "[role=tab]");
    desk.key(Key::Right);
    let panel = "document.querySelector('[role=tabpanel]:not([hidden])').id";
    assert_eq!(desk.text(panel), "panel-compare-figure");
    desk.key(Key::Left);
    tab_to(&mut desk, ".chip");
    let first = desk.text("document.activeElement.dataset.fate");
    desk.key(Key::Space);
    desk.wait(&format!("{STATUS}.includes('shown')"), "it is said");
    let others = format!(
        "document.querySelectorAll('.panel:not([hidden]) .outcome:not([data-fate={first}])').length"
    );
    assert_eq!(desk.text(&others), "0", "only what was asked for is shown");
    desk.key(Key::Space);
    desk.key(Key::End);
    desk.key(Key::Home);
    tab_to(&mut desk, ".outcome");
    desk.key(Key::End);
    desk.key(Key::Up);
    desk.key(Key::Home);
    let kept = "document.querySelector('.panel:not([hidden]) .outcome[data-fate=wordsKept]')";
    desk.text(&format!("{kept}.focus()"));
    desk.key(Key::Enter);
    for side in ["a", "b"] {
        let marked = format!("document.querySelector('.pane-{side} .here')?.textContent");
        assert!(
            desk.text(&marked).contains("Sand does not wear out"),
            "{side}: {}",
            desk.text(&marked)
        );
    }
    desk.wait(
        &format!("{STATUS}.startsWith('Marked in both')"),
        "it is said",
    );
    everything_has_a_name(&mut desk);
}

/// What can be pressed or comes to the focus has a name for a screen reader.
fn everything_has_a_name(desk: &mut Desk) {
    let names = "[...document.querySelectorAll('button, a, input, [role=button], [tabindex=\"0\"]')].filter((it) => \
        !(it.getAttribute('aria-label') || it.getAttribute('aria-labelledby') || it.textContent.trim() || it.labels?.length)).length";
    assert_eq!(
        desk.text(names),
        "0",
        "everything that can be pressed has a name"
    );
}

/// Presses Tab until the focus is on an element like this.
fn tab_to(desk: &mut Desk, selector: &str) {
    for _ in 0..12 {
        desk.key(Key::Tab);
        if desk.text(&format!("document.activeElement.matches('{selector}')")) == "true" {
            return;
        }
    }
    panic!("Tab never comes to {selector}");
}

fn another_story_is_called_one_and_little_is_shown(browser: &str) {
    let mut desk = Desk::open(browser, "compare-other");
    visit(&mut desk, "sidebar/notice.html");
    let keys = ["/aggregator.html", "/many-voices.html"].map(|it| lend(&mut desk, &record(it)));
    compare(&mut desk, &keys);
    assert_eq!(desk.text(LINE), "These are two different stories");
    assert_eq!(
        desk.text("document.querySelectorAll('.desk, .outcome, .pane').length"),
        "0"
    );
    assert!(desk.visible().contains("sentences of A are told in B"));
}

/// A page that tries everything, as a reader would paste it.
const HOSTILE: &str = "<!doctype html><title><img src=x onerror=alert(1)></title>
<base href=\"http://127.0.0.1:1/\"><meta http-equiv=refresh content=\"0;url=http://127.0.0.1:1/gone\">
<script>window.top.hostile = 1</script><link rel=preload as=image href=http://127.0.0.1:1/preload>
<article><h1>&lt;script&gt;hostile = 2&lt;/script&gt; \u{202e}sdrawkcab</h1>
<p onclick=\"hostile=3\">“Nobody has ever seen such a lamp burn for so long in the old tower,” said Ruth Abara, the keeper of the light, on Monday.</p>
<p><img src=http://127.0.0.1:1/pixel onerror=\"parent.hostile=4\"><iframe src=http://127.0.0.1:1/frame></iframe>The ferry company lost 300 passengers in the fog, &lt;b onmouseover=hostile=5&gt;more than ever&lt;/b&gt;, and the harbor stayed closed for three days and nights.</p>
<p><a href=\"javascript:hostile=6\">Nobody in the harbor</a> could say when the fog would lift, and the pilots waited in the tavern by the quay until it did.</p>
</article>";

fn hostile_copies_stay_words(browser: &str) {
    let mut desk = Desk::open(browser, "compare-hostile");
    desk.browser
        .requests()
        .expect("the browser tells of requests");
    visit(&mut desk, PAGE);
    desk.wait(
        "document.activeElement?.id === 'pasted'",
        "there is a field",
    );
    let _ = desk.browser.requests();
    for _ in 0..2 {
        let pasted = serde_json::to_string(HOSTILE).expect("it is text");
        desk.text(&format!(
            "(document.querySelector('#pasted').value = {pasted}, document.querySelector('.paste').requestSubmit(), 0)"
        ));
        desk.wait(
            "!document.querySelector('#pasted')?.value",
            "the paste is taken",
        );
    }
    wait_for_both(&mut desk);
    assert_eq!(desk.text("typeof hostile"), "undefined");
    assert_eq!(desk.text("document.querySelectorAll('.compare :is(img, iframe, script, b[onmouseover], a[href^=javascript])').length"), "0");
    let pane = desk.text("document.querySelector('.pane-a').textContent");
    assert!(pane.contains("Nobody has ever seen such a lamp"), "{pane}");
    let seen = desk
        .browser
        .requests()
        .expect("the browser tells of requests");
    assert!(seen.is_empty(), "{seen:?}");
    // What is lent to the page is checked no more than a paste: it is shown as it is.
    let odd = lend(
        &mut desk,
        "{ title: '<b>', url: 'javascript:hostile=7', site: '\\u202e', lang: '\"><script>', text: '“Well,” she said.\\n\\n' + 'x'.repeat(5000) }",
    );
    compare(&mut desk, &[odd.clone(), odd]);
    assert_eq!(
        desk.text("document.querySelectorAll('a[href^=javascript]').length"),
        "0"
    );
    assert_eq!(
        desk.text("document.documentElement.scrollWidth <= innerWidth"),
        "true"
    );
}

fn several_copies_stand_in_a_table(browser: &str) {
    let mut desk = Desk::open(browser, "compare-many");
    let mut keys = two(&mut desk);
    let other = lend(&mut desk, &record("/many-voices.html"));
    keys.push(other);
    compare(&mut desk, &keys);
    assert_eq!(
        desk.text("document.querySelectorAll('thead th').length"),
        "3"
    );
    let words = desk.text("document.querySelector('table').textContent");
    assert!(words.contains("Words kept, marks lost"), "{words}");
    assert!(words.contains("Not the same story"), "{words}");
    desk.text("document.querySelector('.head-copy').focus()");
    desk.key(Key::Enter);
    desk.wait("!!document.querySelector('.desk')", "the pair is shown");
    desk.text("history.back()");
    desk.wait(
        "!!document.querySelector('table')",
        "back leads to the table",
    );
}

fn nothing_is_remembered_once_that_is_switched_off(browser: &str) {
    let mut desk = Desk::open(browser, "compare-off");
    visit(&mut desk, "options/options.html");
    desk.wait("!!document.querySelector('[name=remember]')", "it is drawn");
    desk.text("document.querySelector('[name=remember]').click()");
    let is_off = "pullquoteApi.recall('remember').then((it) => it === 'off')";
    desk.wait(is_off, "it is switched off");
    desk.read("/rewrite.html");
    visit(&mut desk, "options/options.html");
    desk.wait("!!document.querySelector('[name=remember]')", "it is drawn");
    desk.text("document.querySelector('[name=remember]').click()");
    desk.wait(&is_off.replace("===", "!=="), "it is switched on");
    desk.read("/aggregator.html");
    visit(&mut desk, PAGE);
    let titles = "import('/store/copies.js').then(async (it) => (await it.openedCopies()).map((one) => one.copy.site).join())";
    desk.wait(
        &titles.replace(".join()", ".length === 1"),
        "the second is remembered",
    );
    assert_eq!(desk.text(titles), "Newsbarrow");
    visit(&mut desk, "options/options.html");
    desk.wait("!!document.querySelector('[name=forget]')", "it is drawn");
    desk.text("document.querySelector('[name=forget]').click()");
    desk.wait(
        &titles.replace(".join()", ".length === 0"),
        "all is forgotten",
    );
}

fn narrow_window_shows_one_copy_at_a_time(browser: &str) {
    let mut desk = Desk::open(browser, "compare-narrow");
    let keys = two(&mut desk);
    desk.browser
        .look(Scheme::Light, 400)
        .expect("the window is narrow");
    compare(&mut desk, &keys);
    let shown = "[...document.querySelectorAll('.desk > *')].filter((it) => it.checkVisibility()).map((it) => it.id).join()";
    assert_eq!(desk.text(shown), "lists");
    desk.text("document.querySelector('.outcome').click()");
    desk.wait(
        "!document.querySelector('.lists').checkVisibility()",
        "the passage is shown",
    );
    assert_eq!(desk.text(shown).matches("pane").count(), 1);
    assert_eq!(
        desk.text("document.documentElement.scrollWidth <= innerWidth"),
        "true",
        "nothing is cut off"
    );
}

/// axe-core finds nothing in the picker, a comparison, a table, in light and dark.
#[test]
fn axe_finds_no_fault() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/js/node_modules/axe-core/axe.min.js"
    );
    let axe = fs::read_to_string(file).expect("`cargo xtask setup` installs it");
    let axe = format!("(() => {{ {axe}; globalThis.axe = axe; }})()");
    let found = "axe.run(document).then(({ violations }) =>
        violations.map((it) => it.id + ' ' + it.nodes.map((node) => node.html)).join('; '))";
    let mut desk = Desk::open("chromium", "compare-axe");
    let keys = two(&mut desk);
    let other = lend(&mut desk, &record("/many-voices.html"));
    let three = [keys[0].clone(), keys[1].clone(), other.clone()];
    for (scheme, width) in [(Scheme::Light, 1400), (Scheme::Dark, 500)] {
        desk.browser.look(scheme, width).expect("it looks so");
        for keys in [&keys[..1], &keys, &[keys[0].clone(), other.clone()], &three] {
            compare(&mut desk, keys);
            desk.text(&axe);
            assert_eq!(desk.text(found), "", "{scheme:?} {} copies", keys.len());
        }
    }
}
