//! Highlights, as a reader makes, changes, loses and finds them.

use std::{fs, path::Path};

use crate::desk::Desk;
use drive::Key;

const PAGE: &str = "/highlights.html";

/// The page's markup.
const MARKUP: &str = "document.documentElement.outerHTML";

/// What the toast says.
const SAID: &str = "root.querySelector('.toast [role=status]').textContent";

rules! {
    selection_by_mouse_is_kept_and_found_again
    shortcut_keeps_the_selection_without_the_reader
    card_is_kept_with_one_press_and_let_go
    note_color_and_tags_are_kept
    deleted_highlight_comes_back
    painted_passage_opens_its_note
    what_is_not_found_is_listed_with_its_words
    late_words_are_found_when_they_come
    highlights_work_under_the_strictest_policy
    exported_file_has_the_highlights
    edited_page_has_its_highlights_still
    words_in_closed_shadow_roots_are_kept_and_found_again
}

/// What is painted in a color, in the order of the page.
fn painted(color: &str) -> String {
    format!(
        "[...(CSS.highlights.get('pullquote-{color}') ?? [])].map(String).join(' ').replace(/\\s+/g, ' ')"
    )
}

/// Selects these words of an element, as the keyboard would.
fn select(desk: &mut Desk, selector: &str, words: &str) {
    let script = format!(
        "(() => {{
            const node = document.querySelector('{selector}').firstChild;
            const start = node.data.indexOf('{words}');
            node.parentElement.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            getSelection().setBaseAndExtent(node, start, node, start + '{words}'.length);
        }})()"
    );
    desk.text(&script);
}

/// The middle of what an expression yields, as `x,y` of the window.
fn middle(rect: &str) -> String {
    format!(
        "(() => {{ const it = {rect}; return (it.x + it.width / 2) + ',' + (it.y + it.height / 2); }})()"
    )
}

fn point(text: &str) -> (f64, f64) {
    let (x, y) = text.split_once(',').expect("two numbers");
    (x.parse().expect("a number"), y.parse().expect("a number"))
}

/// Clicks an element of ours.
fn click(desk: &mut Desk, selector: &str) {
    desk.wait_inside(&format!("!!root.querySelector('{selector}')"), selector);
    let at = desk.inside(&middle(&format!(
        "root.querySelector('{selector}').getBoundingClientRect()"
    )));
    desk.browser.drag(&[point(&at)]).expect("the mouse works");
}

/// Drags the mouse over these words of an element's first text.
fn drag_over(desk: &mut Desk, selector: &str, words: &str) {
    drag_in(
        desk,
        &format!("document.querySelector('{selector}').firstChild"),
        words,
    );
}

/// Drags the mouse over these words of a text node.
fn drag_in(desk: &mut Desk, node: &str, words: &str) {
    let ends = desk.text(&format!(
        "(() => {{
            const node = {node};
            node.parentElement.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const range = document.createRange();
            const start = node.data.indexOf('{words}');
            range.setStart(node, start);
            range.setEnd(node, start + '{words}'.length);
            const [it] = range.getClientRects();
            const y = it.top + it.height / 2;
            return [it.left + 1, y, it.right - 1, y].join();
        }})()"
    ));
    let numbers: Vec<f64> = ends
        .split(',')
        .map(|it| it.parse().expect("a number"))
        .collect();
    let (from, to) = ((numbers[0], numbers[1]), (numbers[2], numbers[3]));
    let between = ((from.0 + to.0) / 2.0, from.1);
    desk.browser
        .drag(&[from, between, to])
        .expect("the mouse works");
}

/// Presses the shortcut for a highlight.
fn highlight(desk: &mut Desk) {
    desk.browser
        .command("highlight", Key::Eight)
        .expect("the shortcut is pressed");
}

fn selection_by_mouse_is_kept_and_found_again(browser: &str) {
    let mut desk = Desk::open(browser, "marks-mouse");
    desk.show(PAGE);
    let before = desk.state();
    desk.clean();
    drag_over(&mut desk, "#four", "left where it is");
    desk.wait_inside("!root.querySelector('.bar').hidden", "the bar comes");
    click(&mut desk, ".bar .green");
    desk.wait(
        &format!("{} === 'left where it is'", painted("green")),
        "it is painted",
    );
    assert_eq!(desk.text("getSelection().isCollapsed"), "true");
    desk.put_back();
    assert_eq!(desk.state(), before, "nothing is left of it on the page");
    desk.show(PAGE);
    assert_eq!(
        desk.text("CSS.highlights.size"),
        "0",
        "nothing runs before the press"
    );
    desk.clean();
    desk.wait(
        &format!("{} === 'left where it is'", painted("green")),
        "it is found again",
    );
}

fn shortcut_keeps_the_selection_without_the_reader(browser: &str) {
    let mut desk = Desk::open(browser, "marks-shortcut");
    desk.show(PAGE);
    let before = desk.text(MARKUP);
    // In Chromium the button gives the permission that the shortcut would.
    desk.clean();
    desk.put_back();
    select(&mut desk, "#five", "second week of March");
    highlight(&mut desk);
    desk.wait(
        &format!("{} === 'second week of March'", painted("yellow")),
        "it is painted",
    );
    assert_eq!(
        desk.text("document.querySelectorAll('[data-pullquote-hide]').length"),
        "0"
    );
    assert_eq!(
        desk.text("document.querySelectorAll('[data-pullquote]').length"),
        "1"
    );
    desk.wait_inside(&format!("{SAID} === 'Highlighted: Yellow.'"), "it is said");
    opens_and_closes_its_note(&mut desk);
    goes_and_comes_back(&mut desk, &before);
}

fn opens_and_closes_its_note(desk: &mut Desk) {
    // Once more, where the caret is: its note, with the focus in it.
    highlight(desk);
    desk.wait_inside(
        "root.activeElement?.localName === 'textarea'",
        "the note opens",
    );
    desk.key(Key::Escape);
    desk.wait_inside("!root.querySelector('.popup')", "the note closes");
}

fn goes_and_comes_back(desk: &mut Desk, before: &str) {
    // And with nothing selected elsewhere: off.
    desk.text("getSelection().removeAllRanges()");
    highlight(desk);
    desk.wait("!document.querySelector('[data-pullquote]')", "it is off");
    assert_eq!(desk.text(MARKUP), before);
    assert_eq!(
        desk.text("CSS.highlights.size + document.adoptedStyleSheets.length"),
        "0"
    );
    highlight(desk);
    desk.wait(
        &format!("{} === 'second week of March'", painted("yellow")),
        "it is shown again",
    );
    desk.wait_inside(
        &format!("{SAID}.includes('1 highlight of this page')"),
        "it is counted",
    );
    // The reader takes over.
    desk.clean();
    desk.wait(
        &format!("{} === 'second week of March'", painted("yellow")),
        "it stays",
    );
    assert_eq!(
        desk.inside("root.querySelector('#tab-highlights .count').textContent"),
        "1"
    );
}

fn card_is_kept_with_one_press_and_let_go(browser: &str) {
    let mut desk = Desk::open(browser, "marks-card");
    desk.read(PAGE);
    click(&mut desk, "#panel-quotes .keep");
    desk.wait_inside(
        "root.querySelector('.keep').getAttribute('aria-pressed') === 'true'",
        "it is kept",
    );
    let words = desk.text(&painted("yellow"));
    assert!(
        words.starts_with("It comes at seven and it leaves at four"),
        "{words}"
    );
    desk.put_back();
    desk.clean();
    desk.wait_inside(
        "root.querySelector('.keep').getAttribute('aria-pressed') === 'true'",
        "it is known again",
    );
    click(&mut desk, "#tab-highlights");
    desk.wait_inside(
        "root.querySelector('.kept .name').textContent === 'Wilma Osterhout'",
        "its speaker is kept too",
    );
    click(&mut desk, "#tab-quotes");
    click(&mut desk, "#panel-quotes .keep");
    desk.wait_inside(
        "root.querySelector('.keep').getAttribute('aria-pressed') === 'false'",
        "it is let go",
    );
    assert_eq!(desk.text(&painted("yellow")), "");
}

/// Keeps some words, and opens the list.
fn keep(desk: &mut Desk, selector: &str, words: &str) {
    desk.read(PAGE);
    select(desk, selector, words);
    highlight(desk);
    desk.wait(
        &format!("{} === '{words}'", painted("yellow")),
        "it is painted",
    );
    click(desk, "#tab-highlights");
    desk.wait_inside("!!root.querySelector('.kept .foot button')", "it is listed");
}

fn note_color_and_tags_are_kept(browser: &str) {
    let mut desk = Desk::open(browser, "marks-note");
    keep(&mut desk, "#four", "3,100 names");
    desk.inside("root.querySelector('.kept .foot button').focus()");
    desk.key(Key::Enter);
    desk.wait_inside(
        "root.activeElement?.localName === 'textarea'",
        "the note opens",
    );
    desk.browser
        .type_text("Ask <b>Wilma</b>")
        .expect("keys work");
    desk.key(Key::Tab);
    desk.browser
        .type_text("birds, #basin, birds")
        .expect("keys work");
    desk.inside("root.querySelector('.kept .purple input').focus()");
    desk.key(Key::Space);
    desk.wait(
        &format!("{} === '3,100 names'", painted("purple")),
        "its color is another",
    );
    desk.key(Key::Escape);
    let note = "root.querySelector('.kept .note')?.textContent";
    desk.wait_inside(
        &format!("{note} === 'Ask <b>Wilma</b>'"),
        "the note is listed as it is",
    );
    desk.put_back();
    desk.show(PAGE);
    desk.clean();
    desk.wait(
        &format!("{} === '3,100 names'", painted("purple")),
        "it is found again",
    );
    click(&mut desk, "#tab-highlights");
    desk.wait_inside(
        &format!("{note} === 'Ask <b>Wilma</b>'"),
        "the note is kept",
    );
    let tags = "[...root.querySelectorAll('.kept .tag')].map((it) => it.textContent).join()";
    assert_eq!(desk.inside(tags), "birds,basin");
}

fn deleted_highlight_comes_back(browser: &str) {
    let mut desk = Desk::open(browser, "marks-undo");
    keep(&mut desk, "#four", "Nobody has asked the heron");
    for undo in ["button", "keys"] {
        desk.inside("root.querySelector('.kept .foot button:last-child').focus()");
        desk.key(Key::Enter);
        desk.wait(&format!("{} === ''", painted("yellow")), "it is gone");
        desk.wait_inside(
            "root.querySelectorAll('.kept').length === 0",
            "it is not listed",
        );
        if undo == "button" {
            desk.wait_inside("!!root.querySelector('.toast button')", "undo is offered");
            click(&mut desk, ".toast button");
        } else {
            let inside = "!!root.activeElement";
            desk.wait_inside(inside, "the focus stays with us");
            desk.browser
                .key(Key::Z, &[Key::Control])
                .expect("the keys are pressed");
        }
        desk.wait(
            &format!("{} === 'Nobody has asked the heron'", painted("yellow")),
            "it is back",
        );
        desk.wait_inside(
            "root.querySelectorAll('.kept').length === 1",
            "it is listed",
        );
    }
    desk.put_back();
    desk.clean();
    desk.wait(
        &format!("{} === 'Nobody has asked the heron'", painted("yellow")),
        "it is kept",
    );
}

fn painted_passage_opens_its_note(browser: &str) {
    let mut desk = Desk::open(browser, "marks-click");
    keep(&mut desk, "#five", "second week of March");
    let at = desk.text(&middle(
        "[...CSS.highlights.get('pullquote-yellow')][0].getBoundingClientRect()",
    ));
    desk.browser.drag(&[point(&at)]).expect("the mouse works");
    desk.wait_inside("!!root.querySelector('.popup textarea')", "the note opens");
    assert_eq!(
        desk.inside("root.querySelector('.popup').contains(root.activeElement)"),
        "true"
    );
    desk.key(Key::Escape);
    desk.wait_inside(
        "!root.querySelector('.popup') && !!root.querySelector('aside')",
        "only the note closes",
    );
}

fn what_is_not_found_is_listed_with_its_words(browser: &str) {
    let mut desk = Desk::open(browser, "marks-lost");
    keep(&mut desk, "#four", "left where it is");
    select(&mut desk, "#three", "dredge the basin in spring");
    highlight(&mut desk);
    desk.wait_inside(
        "root.querySelectorAll('.kept').length === 2",
        "both are listed",
    );
    desk.put_back();
    desk.text("localStorage.setItem('edit', 'edited')");
    desk.show(PAGE);
    desk.clean();
    desk.wait(
        &format!("{} === 'left where it is'", painted("yellow")),
        "what is still there is painted",
    );
    click(&mut desk, "#tab-highlights");
    desk.wait_inside(
        "root.querySelector('.lost .words').textContent === 'dredge the basin in spring'",
        "what is gone is listed with its words",
    );
    assert!(
        desk.inside("root.querySelector('.lost').textContent")
            .contains("Not found on this page")
    );
}

fn late_words_are_found_when_they_come(browser: &str) {
    let mut desk = Desk::open(browser, "marks-late");
    keep(&mut desk, "#four", "left where it is");
    desk.put_back();
    desk.text("localStorage.setItem('edit', 'late')");
    desk.show(PAGE);
    desk.clean();
    desk.wait(
        &format!("{} === 'left where it is'", painted("yellow")),
        "it is found late",
    );
}

fn highlights_work_under_the_strictest_policy(browser: &str) {
    let mut desk = Desk::open(browser, "marks-policy");
    desk.show(&format!("/strict{PAGE}"));
    let before = desk.state();
    desk.clean();
    select(&mut desk, "#four", "left where it is");
    highlight(&mut desk);
    desk.wait(
        &format!("{} === 'left where it is'", painted("yellow")),
        "it is painted",
    );
    desk.text("getSelection().removeAllRanges()");
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn exported_file_has_the_highlights(browser: &str) {
    let mut desk = Desk::open(browser, "marks-export");
    keep(&mut desk, "#five", "second week of March");
    for format in ["JSON", "Markdown"] {
        let file = desk.save(format);
        let text = fs::read_to_string(file).expect("it is text");
        assert!(text.contains("second week of March"), "{text}");
    }
}

fn edited_page_has_its_highlights_still(browser: &str) {
    let mut desk = Desk::open(browser, "marks-edited");
    let one = "lock keepers have set their clocks";
    desk.read(PAGE);
    select_over(&mut desk, one);
    highlight(&mut desk);
    desk.wait(
        &format!("{} === '{one}'", painted("yellow")),
        "it is painted over two elements",
    );
    desk.put_back();
    desk.text("localStorage.setItem('edit', 'edited')");
    desk.show(PAGE);
    desk.clean();
    desk.wait(
        &format!("{} === 'lock keepers set their clocks'", painted("yellow")),
        "it is found where it was rewritten",
    );
}

/// Selects from the bold word of the first paragraph to the end of these words.
fn select_over(desk: &mut Desk, words: &str) {
    let last = words.rsplit(' ').next().unwrap_or_default();
    let script = format!(
        "(() => {{
            const first = document.querySelector('#one b').firstChild;
            const after = document.querySelector('#one b').nextSibling;
            getSelection().setBaseAndExtent(first, 0, after, after.data.indexOf('{last}') + '{last}'.length);
        }})()"
    );
    desk.text(&script);
}

fn words_in_closed_shadow_roots_are_kept_and_found_again(browser: &str) {
    const WORDS: &str = "night ferry to Osk";
    let mut desk = Desk::open(browser, "marks-shadow");
    desk.show("/live/shadow.html");
    let before = desk.text("story.innerHTML + story.adoptedStyleSheets.length");
    desk.clean();
    drag_in(&mut desk, "story.querySelector('p').firstChild", WORDS);
    desk.wait_inside("!root.querySelector('.bar').hidden", "the bar comes");
    click(&mut desk, ".bar .green");
    let there = format!("{} === '{WORDS}'", painted("green"));
    desk.wait(&there, "it is painted");
    assert_eq!(
        desk.text(
            "[...CSS.highlights.get('pullquote-green')][0].startContainer.getRootNode() === story"
        ),
        "true"
    );
    desk.put_back();
    assert_eq!(
        desk.text("story.innerHTML + story.adoptedStyleSheets.length"),
        before
    );
    desk.read("/live/shadow.html");
    desk.wait(&there, "it is found again");
    let (x, y) = {
        let at = desk.text(&middle(
            "[...CSS.highlights.get('pullquote-green')][0].getBoundingClientRect()",
        ));
        point(&at)
    };
    desk.browser.drag(&[(x, y)]).expect("the mouse works");
    desk.wait_inside("!!root.querySelector('.popup')", "its note opens");
}

/// A file of the tests' JavaScript as it can stand in a function.
fn script(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/js")
        .join(path);
    let text = fs::read_to_string(file).expect("`cargo xtask setup` installs it");
    text.replace("export default ", "").replace("export ", "")
}

/// A thousand highlights are looked for on a megabyte, beside the matcher of Hypothesis.
#[test]
fn thousand_highlights_are_placed_on_a_megabyte_in_no_time() {
    let mut desk = Desk::open("chromium", "marks-thousand");
    desk.open_own("sidebar/notice.html");
    let peer = script("node_modules/approx-string-match/build/src/index.js");
    let measure = script("peers/thousand.js");
    let times = desk.text(&format!(
        "(async () => {{
            const {{ default: init, ...wasm }} = await import('/library/pullquote.js');
            await init();
            const search = (() => {{ {peer}; return search; }})();
            const measure = (() => {{ {measure}; return measure; }})();
            return JSON.stringify(measure(wasm, search, () => performance.now()));
        }})()"
    ));
    let times: Vec<serde_json::Value> = serde_json::from_str(&times).expect("a list");
    for it in &times {
        let (ours, theirs) = (it["ours"].as_f64(), it["theirs"].as_f64());
        let (ours, theirs) = (ours.expect("a number"), theirs.expect("a number"));
        println!(
            "{}: {ours:.0} ms, the peer {theirs:.0}: {:.1}",
            it["name"],
            theirs / ours
        );
        assert!(it["found"].as_u64() >= Some(990), "{it}");
        // Words that are there unchanged the peer finds by a plain search.
        let least = if it["name"] == "edited" { 20.0 } else { 0.2 };
        assert!(least < theirs / ours, "{it}");
    }
    assert_eq!(times.len(), 2);
}
