//! What a reader sets: what is shown and hidden on a site, how a story looks, where the
//! sidebar stands, and which sites are read without a press.

use std::{fs, path::PathBuf};

use drive::Key;

use crate::desk::{self, Desk};

const STORY: &str = "/live/late.html";

rules! {
    what_is_shown_again_is_remembered_for_the_site
    what_an_earlier_build_kept_still_holds
    kind_is_shown_again_until_that_is_forgotten
    what_is_picked_by_finger_goes
    what_is_picked_by_keyboard_stays_hidden
    pointing_is_ended_without_a_choice
    what_is_picked_in_a_shadow_root_stays_hidden
    story_looks_as_the_reader_likes_and_then_as_before
    outline_leads_to_headings_and_progress_is_told
    story_has_the_width_letters_and_pictures_that_are_set
    settings_hold_for_one_site_or_for_all
    two_tabs_are_read_apart_and_set_together
    sidebar_stands_where_it_was_put
    sidebar_is_dragged_by_its_edge
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
    desk.open_own("options/options.html");
    let listed = "document.body.textContent.includes('nav.menu')";
    desk.wait(listed, "the rule is listed");
    desk.text("document.querySelector('[aria-labelledby=rules] h3 ~ button').click()");
    desk.wait(&format!("!{listed}"), "it is forgotten");
    let kept = "pullquoteApi.registers().then((all) => Object.values(all).some((it) => it.value !== null))";
    desk.wait(&format!("{kept}.then((it) => !it)"), "and not kept");
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

fn kind_is_shown_again_until_that_is_forgotten(browser: &str) {
    let mut desk = Desk::open(browser, "kind");
    desk.read(STORY);
    hidden(&mut desk, 2);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.kind-head .switch').focus()");
    desk.key(Key::Space);
    hidden(&mut desk, 1);
    let told = "root.querySelector('[role=status]').textContent.includes('from now on')";
    desk.wait_inside(told, "it is said");
    let whole = "(() => {
        const [kind] = root.querySelectorAll('.kind');
        const all = [...kind.querySelectorAll('.switch')].map((it) => it.ariaChecked);
        return all.join() + ' ' + kind.querySelector('.count').textContent;
    })()";
    assert_eq!(desk.inside(whole), "false,false 1");
    again(&mut desk);
    hidden(&mut desk, 1);
    desk.read(STORY);
    hidden(&mut desk, 1);
    assert!(desk.visible().contains("Home News Sport"));
    desk.inside("root.querySelector('#tab-hidden').click()");
    let forget = "[...root.querySelectorAll('.hidden-tools button')].at(-1)";
    assert_eq!(
        desk.inside(&format!("{forget}.textContent")),
        "Forget what I set for this site"
    );
    desk.inside(&format!("{forget}.click()"));
    hidden(&mut desk, 2);
}

fn pointing_is_ended_without_a_choice(browser: &str) {
    let mut desk = Desk::open(browser, "pick-not");
    desk.read(STORY);
    desk.inside("root.querySelector('#tab-hidden').click()");
    let tool = "root.querySelector('.hidden-tools button')";
    let frame = "!!root.querySelector('.pick-frame')";
    // By Escape, or, where there are no keys, by the button that began it.
    for key in [Key::Escape, Key::Enter] {
        desk.inside(&format!("{tool}.focus()"));
        desk.key(Key::Enter);
        desk.wait_inside(frame, "the frame is drawn");
        if key == Key::Enter {
            desk.inside(&format!("{tool}.click()"));
        } else {
            desk.key(key);
        }
        desk.wait_inside(&format!("!{frame}"), "the frame goes");
        let told = "root.querySelector('[role=status]').textContent";
        assert_eq!(desk.inside(told), "Nothing more was hidden.");
        assert_eq!(
            desk.inside(&format!("root.activeElement === {tool}")),
            "true"
        );
    }
    hidden(&mut desk, 2);
}

fn what_is_picked_by_finger_goes(browser: &str) {
    let mut desk = Desk::open(browser, "pick-touch");
    desk.read(STORY);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.hidden-tools button').click()");
    desk.wait_inside("!!root.querySelector('.pick-frame')", "the frame is drawn");
    desk.text(
        "void (window.heard = 0, document.addEventListener('click', () => window.heard += 1))",
    );
    let at = desk.text(
        "(() => {
            const it = document.querySelector('article p').getBoundingClientRect();
            return Math.round(it.x + 60) + ',' + Math.round(it.y + it.height / 2);
        })()",
    );
    let (x, y) = at.split_once(',').expect("two numbers");
    let at = (x.parse().expect("a number"), y.parse().expect("a number"));
    desk.browser.touch(&[at]).expect("the finger works");
    hidden(&mut desk, 3);
    desk.wait_inside("!root.querySelector('.pick-frame')", "the frame goes");
    assert_eq!(desk.text("heard"), "0", "the page hears nothing of it");
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

/// Sets things in the reading panel, which it opens.
fn set(desk: &mut Desk, values: &[(&str, &str)]) {
    desk.inside(
        "((it) => it.ariaExpanded === 'true' || it.click())(root.querySelector('[aria-controls=reading]'))",
    );
    for (name, value) in values {
        desk.inside(&format!(
            "((it) => {{
                if (it.type === 'checkbox' || it.type === 'radio') return it.click();
                it.value = '{value}';
                it.dispatchEvent(new Event('change'));
            }})(root.querySelector('[name={name}]:not([type=radio]), [name={name}][value=\"{value}\"]'))"
        ));
    }
}

fn story_has_the_width_letters_and_pictures_that_are_set(browser: &str) {
    let mut desk = Desk::open(browser, "letters");
    desk.show("/aggregator.html");
    let before = desk.state();
    desk.clean();
    let block = "[...document.querySelectorAll('p')].find((it) => it.textContent.includes('A tower of sand'))";
    let width = &format!("{block}.getBoundingClientRect().width");
    let wide: f64 = desk.text(width).parse().expect("a number");
    let picture = "[...document.querySelectorAll('article img, article svg, article figure')].some((it) => 50 < it.getBoundingClientRect().width)";
    assert_eq!(desk.text(picture), "true");
    let choices = [
        ("width", "45"),
        ("font", "dyslexic"),
        ("justify", "on"),
        ("noPictures", "on"),
    ];
    set(&mut desk, &choices);
    desk.wait(&format!("{width} < {wide} - 100"), "its lines are shorter");
    desk.wait(&format!("!({picture})"), "its pictures are gone");
    let style = format!("getComputedStyle({block})");
    assert!(
        desk.text(&format!("{style}.fontFamily"))
            .contains("OpenDyslexic")
    );
    assert_eq!(desk.text(&format!("{style}.textAlign")), "justify");
    desk.put_back();
    assert_eq!(desk.state(), before);
}

const PAPER: &str = "getComputedStyle(document.body).backgroundColor";
const DARK: &str = "rgb(27, 27, 29)";

/// Reads the page again before it is left: a browser may drop what a page hands it to keep
/// when the page is left at that moment.
fn again(desk: &mut Desk) {
    desk.put_back();
    desk.clean();
}

/// Waits until a look holds, and holds for who reads the page again.
fn kept(desk: &mut Desk, look: &str) {
    desk.wait(look, "it looks as it was set");
    again(desk);
    desk.wait(look, "and is kept");
}

fn settings_hold_for_one_site_or_for_all(browser: &str) {
    let mut desk = Desk::open(browser, "sites");
    let dark = format!("{PAPER} === '{DARK}'");
    let here = desk.server.url(STORY);
    let there = here.replace("127.0.0.1", "localhost");
    let visit = |desk: &mut Desk, url: &str| {
        desk.browser.open(url).expect("the page opens");
        desk.clean();
    };
    visit(&mut desk, &here);
    set(&mut desk, &[("ofSite", "on"), ("theme", "dark")]);
    kept(&mut desk, &dark);
    visit(&mut desk, &there);
    assert_ne!(desk.text(PAPER), DARK, "and not there");
    set(&mut desk, &[("theme", "sepia")]);
    kept(&mut desk, &format!("{PAPER} === 'rgb(246, 236, 216)'"));
    visit(&mut desk, &here);
    desk.wait(&dark, "here is as it was set");
    set(&mut desk, &[("ofSite", "off")]);
    desk.wait(
        &format!("{PAPER} === 'rgb(246, 236, 216)'"),
        "and as everywhere again",
    );
}

fn two_tabs_are_read_apart_and_set_together(browser: &str) {
    let mut desk = Desk::open(browser, "tabs");
    let dark = format!("{PAPER} === '{DARK}'");
    desk.show(STORY);
    let before = desk.state();
    desk.clean();
    desk.browser.open_tab().expect("a tab opens");
    desk.read("/live/waiting.html");
    set(&mut desk, &[("theme", "dark")]);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.kind-head .switch').click()");
    desk.browser.go_to_tab(0).expect("it is there");
    desk.wait(&dark, "the other tab is dark too");
    hidden(&mut desk, 1);
    desk.put_back();
    assert_eq!(desk.state(), before);
    desk.browser.go_to_tab(1).expect("it is there");
    assert_eq!(desk.text(PAPER), DARK, "this one is read on");
    assert_eq!(
        desk.inside("root.querySelectorAll('[role=tab]').length"),
        "5"
    );
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

fn sidebar_is_dragged_by_its_edge(browser: &str) {
    let mut desk = Desk::open(browser, "drag");
    desk.read(STORY);
    let middle = "(() => {
        const { left, top, width, height } = root.querySelector('.grip').getBoundingClientRect();
        return (left + width / 2) + ',' + (top + height / 2);
    })()";
    let grip = |desk: &mut Desk| {
        let at = desk.inside(middle);
        let (x, y) = at.split_once(',').expect("two numbers");
        let number = |it: &str| it.parse::<f64>().expect("a number");
        (number(x), number(y))
    };
    let (x, y) = grip(&mut desk);
    let wide = "Math.round(root.host.getBoundingClientRect().width)";
    (desk.browser)
        .drag(&[(x, y), (x - 60.0, y), (x - 120.0, y)])
        .expect("the mouse works");
    let set = format!(
        "Math.abs({wide} - (root.ownerDocument.documentElement.clientWidth - {x} + 120)) < 12"
    );
    desk.wait_inside(&set, "it is as wide as it was dragged");
    let width = desk.inside(wide);
    again(&mut desk);
    desk.wait_inside(&format!("{wide} === {width}"), "it is kept");
    desk.read(STORY);
    desk.wait_inside(&format!("{wide} === {width}"), "it is remembered");
    // A sheet at the foot is dragged up and down.
    desk.browser
        .look(drive::Scheme::Light, 480)
        .expect("it is resized");
    desk.read(STORY);
    let high = "Math.round(root.host.getBoundingClientRect().height)";
    let low: f64 = desk.inside(high).parse().expect("a number");
    let (x, y) = grip(&mut desk);
    (desk.browser)
        .drag(&[(x, y), (x, y - 60.0), (x, y - 120.0)])
        .expect("the mouse works");
    desk.wait_inside(&format!("{low} + 90 < {high}"), "it is higher");
    desk.inside("root.querySelector('.grip').focus()");
    let higher = desk.inside(high);
    desk.key(Key::Down);
    desk.wait_inside(&format!("{high} < {higher} - 20"), "and lower by keyboard");
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
    desk.open_own("options/options.html");
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
    desk.open_own("options/options.html");
    let there =
        "browser.contextMenus.update('highlight', { visible: true }).then(() => true, () => false)";
    desk.wait(there, "the entry is there");
}

/// What axe-core finds, once it is in the page.
const FOUND: &str = "axe.run(document.getElementById('copy') ?? document).then(({ violations }) =>
        violations.map((it) => it.id + ' ' + it.nodes.map((node) => node.html)).join('; '))";

/// A script that puts axe-core into a page.
fn axe() -> String {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/js/node_modules/axe-core/axe.min.js"
    );
    let axe = fs::read_to_string(file).expect("`cargo xtask setup` installs it");
    format!("(() => {{ {axe}; globalThis.axe = axe; }})()")
}

/// axe-core finds nothing in the sidebar and its panels.
#[test]
fn axe_finds_no_fault() {
    let axe = axe();
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
            assert_eq!(desk.text(FOUND), "", "{scheme} {dir} {open}");
        }
    }
}

/// Nor in the options page and the library.
#[test]
fn axe_finds_no_fault_in_our_own_pages() {
    let axe = axe();
    let mut desk = Desk::open("chromium", "axe-pages");
    desk.open_own("options/options.html#always=http://127.0.0.1");
    desk.wait("!!document.querySelector('.ask')", "it is drawn");
    faultless(&mut desk, &axe, "options");
    // The library with something in it.
    desk.read("/aggregator.html");
    desk.inside("root.querySelector('#tab-quotes').click()");
    let first = "root.querySelector('#panel-quotes .keep')";
    desk.wait_inside(&format!("!!{first}"), "the quotes are listed");
    desk.inside(&format!("{first}.click()"));
    let kept = "root.querySelector('.keep').getAttribute('aria-pressed') === 'true'";
    desk.wait_inside(kept, "it is kept");
    desk.open_own("shelf/shelf.html");
    desk.wait("!!document.querySelector('.row')", "it is listed");
    faultless(&mut desk, &axe, "library");
}

/// axe finds nothing in a page of the extension, light and dark, in both directions.
fn faultless(desk: &mut Desk, axe: &str, page: &str) {
    desk.text(axe);
    for scheme in [drive::Scheme::Light, drive::Scheme::Dark] {
        desk.browser.look(scheme, 1280).expect("it is drawn");
        for dir in ["ltr", "rtl"] {
            desk.text(&format!("document.documentElement.dir = '{dir}'"));
            // Half-way from one color to another there is no contrast to judge.
            desk.wait("document.getAnimations().length === 0", "it is drawn");
            assert_eq!(desk.text(FOUND), "", "{page} {scheme:?} {dir}");
        }
    }
}
