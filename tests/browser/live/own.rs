//! What a reader sets: what is shown and hidden on a site, how a story looks, where the
//! sidebar stands, and which sites are read without a press.

use std::{fs, path::PathBuf};

use drive::Key;

use crate::desk::{self, Desk};

const STORY: &str = "/live/late.html";

rules! {
    what_is_shown_again_is_remembered_for_the_site
    what_an_earlier_build_kept_still_holds
    what_is_picked_by_keyboard_stays_hidden
    what_is_picked_in_a_shadow_root_stays_hidden
    story_looks_as_the_reader_likes_and_then_as_before
    outline_leads_to_headings_and_progress_is_told
    sidebar_stands_where_it_was_put
    allowed_site_is_read_without_a_press
    hostile_page_breaks_nothing_and_learns_nothing
}

fn hidden(desk: &mut Desk, count: usize) {
    let has = format!("document.querySelectorAll('[data-pullquote-hide]').length === {count}");
    desk.wait(&has, "as many are hidden");
}

fn what_is_shown_again_is_remembered_for_the_site(browser: &str) {
    let mut desk = Desk::open(browser, "shown");
    desk.read(STORY);
    hidden(&mut desk, 2);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.hidden-item .switch').click()");
    hidden(&mut desk, 1);
    desk.put_back();
    desk.read(STORY);
    hidden(&mut desk, 1);
    assert!(desk.visible().contains("Home News Sport"));
    let options = desk
        .browser
        .own_page("options/options.html")
        .expect("it has one");
    desk.browser.open(&options).expect("the page opens");
    let listed = "document.body.textContent.includes('nav.menu')";
    desk.wait(listed, "the rule is listed");
    desk.text("document.querySelector('[aria-labelledby=rules] h3 ~ button').click()");
    desk.wait(&format!("!{listed}"), "it is forgotten");
    desk.read(STORY);
    hidden(&mut desk, 2);
}

/// A package that finds, at its first start, what an earlier build kept.
fn inherited(browser: &str) -> PathBuf {
    let folder = desk::folder(browser, "inherited-package");
    desk::copy(&desk::package(browser), &folder);
    let file = folder.join("settings/earlier.js");
    let text = fs::read_to_string(&file).expect("it is there");
    let kept = "export async function takeOver() {
        const { local } = (globalThis.browser ?? globalThis.chrome).storage;
        const looks = { everywhere: { theme: 'dark' }, sites: {}, sidebar: { side: 'left' } };
        const sites = { '127.0.0.1': { show: ['nav.menu'], hide: [], kinds: [] } };
        const texts = { settings: JSON.stringify(looks), rules: JSON.stringify({ version: 1, sites }), before: 'there' };
        if (!(await local.get('before')).before) await local.set(texts);";
    let text = text.replace("export async function takeOver() {", kept);
    fs::write(&file, text).expect("it is ours");
    folder
}

fn what_an_earlier_build_kept_still_holds(browser: &str) {
    let mut desk = Desk::with_package(browser, "inherited", &inherited(browser));
    for _ in 0..2 {
        desk.read(STORY);
        hidden(&mut desk, 1);
        let paper = "getComputedStyle(document.body).backgroundColor === 'rgb(27, 27, 29)'";
        desk.wait(paper, "the page is dark");
        let left = "root.host.getBoundingClientRect().left === 0";
        desk.wait_inside(left, "the sidebar is at the left");
        desk.put_back();
    }
}

fn what_is_picked_by_keyboard_stays_hidden(browser: &str) {
    let mut desk = Desk::open(browser, "pick");
    desk.read(STORY);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.hidden-tools button').focus()");
    desk.key(Key::Enter);
    desk.wait_inside("!!root.querySelector('.pick-frame')", "the frame is drawn");
    desk.key(Key::Right);
    desk.key(Key::Enter);
    hidden(&mut desk, 3);
    desk.wait_inside("!root.querySelector('.pick-frame')", "the frame goes");
    assert!(!desk.visible().contains("It was playing when we found it"));
    desk.put_back();
    desk.read(STORY);
    hidden(&mut desk, 3);
}

fn what_is_picked_in_a_shadow_root_stays_hidden(browser: &str) {
    let mut desk = Desk::open(browser, "pick-shadow");
    desk.read("/live/shadow.html");
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.hidden-tools button').click()");
    desk.wait_inside("!!root.querySelector('.pick-frame')", "the frame is drawn");
    let at = desk.text(
        "(() => {
            const it = story.querySelectorAll('p')[2].getBoundingClientRect();
            return (it.x + 60) + ',' + (it.y + it.height / 2);
        })()",
    );
    let (x, y) = at.split_once(',').expect("two numbers");
    let at = (x.parse().expect("a number"), y.parse().expect("a number"));
    desk.browser.drag(&[at]).expect("the mouse works");
    let gone = "!story.querySelectorAll('p')[2].checkVisibility()";
    desk.wait(gone, "the paragraph goes");
    assert_eq!(
        desk.text("story.querySelectorAll('p')[1].checkVisibility()"),
        "true"
    );
    desk.put_back();
    desk.read("/live/shadow.html");
    desk.wait(gone, "it stays hidden");
}

fn story_looks_as_the_reader_likes_and_then_as_before(browser: &str) {
    let mut desk = Desk::open(browser, "look");
    desk.show(STORY);
    let before = desk.state();
    desk.clean();
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    desk.inside("root.querySelector('[name=theme][value=dark]').click()");
    desk.inside(
        "['size', 'line'].forEach((name) => {
            const it = root.querySelector('[name=' + name + ']');
            it.value = 150;
            it.dispatchEvent(new Event('change'));
        })",
    );
    let paper = "getComputedStyle(document.body).backgroundColor";
    desk.wait(
        &format!("{paper} === 'rgb(27, 27, 29)'"),
        "the page is dark",
    );
    let ratio = "parseFloat(getComputedStyle(document.querySelector('article p')).lineHeight)
        / parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)";
    assert_eq!(desk.text(&format!("Math.round(({ratio}) * 10)")), "15");
    desk.put_back();
    assert_eq!(desk.state(), before);
    desk.clean();
    desk.wait(
        &format!("{paper} === 'rgb(27, 27, 29)'"),
        "it is remembered",
    );
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    desk.inside("root.querySelector('[name=reset]').click()");
    desk.wait(&format!("{paper} !== 'rgb(27, 27, 29)'"), "it is reset");
}

fn outline_leads_to_headings_and_progress_is_told(browser: &str) {
    let mut desk = Desk::open(browser, "outline");
    desk.show("/live/waiting.html");
    desk.text("document.querySelector('h2').style.marginTop = '3000px'");
    desk.clean();
    let progress = "Number(root.querySelector('[role=progressbar]').ariaValueNow)";
    assert_eq!(desk.inside(&format!("{progress} < 50")), "true");
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    let heading = "[...root.querySelectorAll('#reading button')]
        .find((it) => it.textContent === 'Questions about the piano')";
    desk.inside(&format!("{heading}.click()"));
    desk.wait(
        "(({ top }) => 0 <= top && top < innerHeight)(document.querySelector('h2').getBoundingClientRect())",
        "the heading is in the window",
    );
    desk.wait_inside(&format!("50 < {progress}"), "most of it is read");
}

fn sidebar_stands_where_it_was_put(browser: &str) {
    let mut desk = Desk::open(browser, "stand");
    desk.show(STORY);
    let before = desk.state();
    desk.clean();
    desk.inside("root.querySelector('[aria-controls=reading]').click()");
    desk.inside("root.querySelector('[name=left]').click()");
    desk.inside("root.querySelector('.grip').focus()");
    let width = "Math.round(root.host.getBoundingClientRect().width)";
    let narrow: u32 = desk.inside(width).parse().expect("a number");
    desk.key(Key::Right);
    desk.key(Key::Right);
    desk.wait_inside(&format!("{width} === {}", narrow + 40), "it is wider");
    desk.put_back();
    assert_eq!(desk.state(), before);
    desk.clean();
    desk.wait_inside(
        &format!(
            "{width} === {} && root.host.getBoundingClientRect().left === 0",
            narrow + 40
        ),
        "it is remembered",
    );
    let beside = format!(
        "{} <= document.querySelector('h1').getBoundingClientRect().left",
        narrow + 40
    );
    assert_eq!(desk.text(&beside), "true", "the story stands beside it");
}

/// A package that this site was granted to, as by the reader's word: a test cannot
/// press the browser's own dialog.
fn granted(browser: &str) -> PathBuf {
    let folder = desk::folder(browser, "granted-package");
    desk::copy(&desk::package(browser), &folder);
    let file = folder.join("manifest.json");
    let text = fs::read_to_string(&file).expect("it has one");
    let grant = "\"host_permissions\": [\"http://127.0.0.1/*\"],\n  \"icons\"";
    fs::write(&file, text.replacen("\"icons\"", grant, 1)).expect("it is ours");
    folder
}

fn allowed_site_is_read_without_a_press(browser: &str) {
    let mut desk = Desk::with_package(browser, "always", &granted(browser));
    let options = desk
        .browser
        .own_page("options/options.html")
        .expect("it has one");
    desk.browser.open(&options).expect("the page opens");
    desk.wait(
        "document.querySelector('li bdi')?.textContent === 'http://127.0.0.1'",
        "the site is listed",
    );
    desk.show(STORY);
    desk.wait("!!document.querySelector('[data-pullquote]')", "it is read");
    hidden(&mut desk, 2);
    assert_eq!(
        desk.text("document.activeElement.localName"),
        "body",
        "nobody loses the focus"
    );
    desk.put_back();
    hidden(&mut desk, 0);
    desk.show("/listing.html");
    assert_eq!(
        desk.text("!!document.querySelector('[data-pullquote]')"),
        "false"
    );
    desk.press();
    desk.wait(
        "!!document.querySelector('[data-pullquote]')",
        "one press says why",
    );
}

fn hostile_page_breaks_nothing_and_learns_nothing(browser: &str) {
    let mut desk = Desk::open(browser, "fights");
    desk.show("/live/hostile.html");
    desk.clean();
    desk.wait("3 < fights", "the page fights back");
    desk.wait_inside(
        "!!root.querySelector('.card.quote')",
        "its quotes are listed",
    );
    desk.inside("root.querySelector('.card.quote').click()");
    assert!(desk.visible().contains("It was playing when we found it"));
    let heard = desk.text("heard.join('|')");
    for word in ["attachShadow", "setAttribute", "stolen", "aside", "button"] {
        assert!(!heard.contains(word), "{word}: {heard}");
    }
    assert_eq!(
        desk.text("document.querySelector('[data-pullquote]').shadowRoot"),
        "null"
    );
    desk.put_back();
    assert_eq!(
        desk.text("document.documentElement.outerHTML.includes('data-pullquote-')"),
        "false"
    );
}

/// Chromium has it only where a reader wants it, by a permission that is asked for.
#[test]
fn highlighting_is_in_the_context_menu_of_firefox() {
    let mut desk = Desk::open("firefox", "menu");
    let options = (desk.browser.own_page("options/options.html")).expect("it has one");
    desk.browser.open(&options).expect("the page opens");
    let there =
        "browser.contextMenus.update('highlight', { visible: true }).then(() => true, () => false)";
    desk.wait(there, "the entry is there");
}

/// axe-core finds nothing in the sidebar, its panels, and the options page.
#[test]
fn axe_finds_no_fault() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/js/node_modules/axe-core/axe.min.js"
    );
    let axe = fs::read_to_string(file).expect("`cargo xtask setup` installs it");
    let axe = format!("(() => {{ {axe}; globalThis.axe = axe; }})()");
    let found = "axe.run(document.getElementById('copy') ?? document).then(({ violations }) =>
        violations.map((it) => it.id + ' ' + it.nodes.map((node) => node.html)).join('; '))";
    let mut desk = Desk::open("chromium", "axe");
    // axe sees no closed roots: it is given the same nodes under the same style.
    for scheme in ["light", "dark"] {
        for (dir, open) in [
            ("ltr", "#tab-quotes"),
            ("rtl", "#tab-figures"),
            ("rtl", "#tab-hidden"),
            ("ltr", "[aria-controls=reading]"),
        ] {
            desk.read("/aggregator.html");
            desk.text(&axe);
            desk.inside(&format!("root.querySelector('{open}').click()"));
            desk.inside(&format!(
                "(() => {{
                    const host = document.createElement('section');
                    host.id = 'copy';
                    const copy = host.attachShadow({{ mode: 'open' }});
                    copy.append(...[...root.children].map((it) => it.cloneNode(true)));
                    copy.querySelector('aside').dir = '{dir}';
                    const sheet = new CSSStyleSheet();
                    const rules = [...root.adoptedStyleSheets].flatMap((it) => [...it.cssRules]);
                    const text = rules.map((it) => it.cssText).join(' ');
                    sheet.replaceSync('{scheme}' === 'dark' ? text.replaceAll('(prefers-color-scheme: dark)', 'all') : text);
                    copy.adoptedStyleSheets = [sheet];
                    document.body.replaceChildren(host);
                }})()"
            ));
            assert_eq!(desk.text(found), "", "{scheme} {dir} {open}");
        }
    }
    let options = desk
        .browser
        .own_page("options/options.html")
        .expect("it has one");
    desk.browser
        .open(&format!("{options}#always=http://127.0.0.1"))
        .expect("the page opens");
    desk.wait("!!document.querySelector('.ask')", "it is drawn");
    desk.text(&axe);
    assert_eq!(desk.text(found), "");
}
