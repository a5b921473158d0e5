//! The packed extension in real browsers, as a reader meets it.
//!
//! Every rule is tested in Chromium and in Firefox, each time in a fresh profile,
//! with pages from this machine only, by the real toolbar button and real keys.
//! Nothing is tried twice. `cargo xtask test browser` builds the packages first.

#[path = "browser/desk.rs"]
mod desk;

use std::fs;

use desk::Desk;
use drive::{Browser, Key};
use pullquote::export::{self, Format};
use pullquote::wire::{self, ExportOptions, record};
use pullquote::{Config, dom::html, read};

const STORY: &str = "/aggregator.html";

/// Makes a test of each rule for both browsers.
macro_rules! rules {
    ($($rule:ident)*) => {
        mod chromium {
            $(#[test] fn $rule() { super::$rule("chromium") })*
        }
        mod firefox {
            $(#[test] fn $rule() { super::$rule("firefox") })*
        }
    };
}

#[path = "browser/live/aloud.rs"]
mod aloud;
#[path = "browser/live/columns.rs"]
mod columns;
#[path = "browser/live/cost.rs"]
mod cost;
#[path = "browser/live/rules.rs"]
mod live;
#[path = "browser/live/options.rs"]
mod options;
#[path = "browser/live/own.rs"]
mod own;
#[path = "browser/live/places.rs"]
mod places;

#[path = "browser/figures.rs"]
mod figures;

#[path = "browser/marks.rs"]
mod marks;

#[path = "browser/carry.rs"]
mod carry;

#[path = "browser/notes.rs"]
mod notes;

#[path = "browser/quotes.rs"]
mod quotes;

#[path = "browser/shelf.rs"]
mod shelf;

#[path = "browser/compare.rs"]
mod compare;

rules! {
    only_the_article_stays_visible
    cleaning_and_restoring_leaves_the_page_byte_identical
    escape_restores_the_page_too
    one_element_with_a_closed_shadow_root_is_added
    strictest_content_security_policy_changes_nothing
    locked_page_scrolls_again
    nothing_is_asked_of_the_network
    saved_files_say_what_the_command_says
    copying_puts_markdown_on_the_clipboard
    sidebar_is_used_by_keyboard_alone
    page_without_an_article_says_so_and_stays_as_it_is
    restricted_page_gets_one_sentence_on_the_button
    broken_core_leaves_the_page_untouched_and_says_why
    hostile_page_is_read_and_restored
    page_that_throws_the_sidebar_out_stays_whole
    deep_page_is_read_and_restored
    large_page_is_read_and_restored
    odd_text_is_read_and_restored
}

fn only_the_article_stays_visible(browser: &str) {
    let mut desk = Desk::open(browser, "visible");
    desk.read(STORY);
    let truth = include_str!("browser/aggregator.txt")
        .split_whitespace()
        .collect::<Vec<_>>();
    assert_eq!(desk.visible(), truth.join(" "));
}

fn cleaning_and_restoring_leaves_the_page_byte_identical(browser: &str) {
    let mut desk = Desk::open(browser, "restore");
    desk.show(STORY);
    let before = desk.state();
    for _ in 0..2 {
        desk.clean();
        assert_ne!(desk.state(), before);
        desk.put_back();
        assert_eq!(desk.state(), before);
    }
}

fn escape_restores_the_page_too(browser: &str) {
    let mut desk = Desk::open(browser, "escape");
    desk.show(STORY);
    let before = desk.state();
    desk.clean();
    desk.key(Key::Escape);
    desk.wait(
        "!document.querySelector('[data-pullquote]')",
        "the sidebar closes",
    );
    assert_eq!(desk.state(), before);
}

fn one_element_with_a_closed_shadow_root_is_added(browser: &str) {
    let mut desk = Desk::open(browser, "element");
    desk.show(STORY);
    let count = "document.querySelectorAll('*').length";
    let before: u32 = desk.text(count).parse().expect("a number");
    desk.clean();
    assert_eq!(desk.text(count), (before + 1).to_string());
    assert_eq!(
        desk.text("document.querySelectorAll('[data-pullquote]').length"),
        "1"
    );
    assert_eq!(
        desk.text("document.querySelector('[data-pullquote]').shadowRoot"),
        "null"
    );
    assert_eq!(desk.inside("root.mode"), "closed");
}

fn strictest_content_security_policy_changes_nothing(browser: &str) {
    let mut desk = Desk::open(browser, "policy");
    desk.show(&format!("/strict{STORY}"));
    let before = desk.state();
    desk.clean();
    let width =
        "getComputedStyle(root.host).position + ' ' + root.host.getBoundingClientRect().width";
    assert!(
        desk.inside(width).starts_with("fixed 3"),
        "{}",
        desk.inside(width)
    );
    assert!(
        desk.inside("root.textContent")
            .contains("Sand does not wear out")
    );
    let note = desk.save("Markdown");
    assert!(
        fs::read_to_string(note)
            .expect("it is text")
            .contains("Sand does not wear out")
    );
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn locked_page_scrolls_again(browser: &str) {
    let mut desk = Desk::open(browser, "scroll");
    desk.show(STORY);
    assert_eq!(
        desk.text("getComputedStyle(document.body).overflowY"),
        "hidden"
    );
    desk.clean();
    desk.browser
        .eval("document.activeElement.blur()")
        .expect("the page answers");
    desk.key(Key::End);
    desk.wait("100 < scrollY", "the page scrolls");
}

fn nothing_is_asked_of_the_network(browser: &str) {
    let mut desk = Desk::open(browser, "network");
    desk.browser
        .requests()
        .expect("the browser tells of requests");
    desk.show(STORY);
    desk.text(
        "new Promise((done) => {
            const picture = new Image();
            picture.onerror = () => done('refused');
            picture.src = '/by-the-page';
        })",
    );
    let seen = desk
        .browser
        .requests()
        .expect("the browser tells of requests");
    assert!(
        seen.iter().any(|it| it.ends_with("/by-the-page")),
        "we see requests at all: {seen:?}"
    );
    let _ = desk.server.requests();
    desk.clean();
    desk.save("JSON");
    desk.put_back();
    let seen = desk
        .browser
        .requests()
        .expect("the browser tells of requests");
    assert!(seen.is_empty(), "{seen:?}");
    assert!(desk.server.requests().is_empty());
}

fn saved_files_say_what_the_command_says(browser: &str) {
    let mut desk = Desk::open(browser, "export");
    desk.read(STORY);
    let page = fs::read_to_string(desk::file(STORY)).expect("the sample is there");
    let url = desk.server.url(STORY);
    let document = html::parse(&page, Some(&url));
    let page = wire::page(&read(&document, &Config::default()), &document);
    let library = record::library(&page, &url);
    for (name, format) in [("Markdown", Format::Markdown), ("JSON", Format::Json)] {
        let saved = desk.save(name);
        let text = fs::read_to_string(&saved).expect("it is text");
        let truth = export::file(&library, format, &ExportOptions::default());
        let truth = truth.expect("no template is wrong");
        assert_eq!(text, truth.text);
        assert_eq!(
            saved.file_name().and_then(|it| it.to_str()),
            Some(truth.name.as_str())
        );
        fs::remove_file(saved).expect("the file is ours");
    }
}

fn copying_puts_markdown_on_the_clipboard(browser: &str) {
    let mut desk = Desk::open(browser, "copy");
    desk.read(STORY);
    desk.inside("root.querySelector('[aria-haspopup=menu]').focus()");
    desk.key(Key::Enter);
    desk.wait_inside(
        "root.activeElement.textContent.includes('Copy as Markdown')",
        "the menu opens",
    );
    desk.key(Key::Enter);
    desk.wait_inside(
        "root.querySelector('[role=status]').textContent.includes('Copied')",
        "it is copied",
    );
    // Pasting is the one way to look at a clipboard that needs no permission.
    desk.put_back();
    desk.browser
        .eval("document.getElementById('reply').focus()")
        .expect("the page answers");
    desk.browser.paste().expect("the keys are pressed");
    desk.wait(
        "document.getElementById('reply').value.includes('Sand does not wear out')",
        "it is pasted",
    );
}

fn sidebar_is_used_by_keyboard_alone(browser: &str) {
    let mut desk = Desk::open(browser, "keyboard");
    desk.show(STORY);
    desk.text("document.querySelector('.logo').focus()");
    desk.clean();
    let focused = "root.activeElement?.localName";
    assert_eq!(desk.inside(focused), "aside", "the focus goes into it");
    tab_to(&mut desk, "[role=tab]");
    let panel = "root.querySelector('[role=tabpanel]:not([hidden])').id";
    assert_eq!(desk.inside(panel), "panel-quotes");
    desk.key(Key::Right);
    assert_eq!(desk.inside(panel), "panel-figures");
    desk.key(Key::Left);
    assert_eq!(desk.inside(panel), "panel-quotes");
    let marked = "CSS.highlights.has('pullquote-current')";
    assert_eq!(desk.text(marked), "false");
    tab_to(&mut desk, ".card");
    assert!(
        desk.inside("root.activeElement.textContent")
            .contains("Sand does not wear out")
    );
    desk.key(Key::Enter);
    desk.wait(marked, "the passage is marked");
    desk.wait("0 < scrollY", "the page scrolls to the passage");
    desk.key(Key::Escape);
    desk.wait(
        "!document.querySelector('[data-pullquote]')",
        "the sidebar closes",
    );
    assert_eq!(
        desk.text("document.activeElement.className"),
        "logo",
        "the focus goes back"
    );
}

/// Presses Tab until the focus is on an element like this.
fn tab_to(desk: &mut Desk, selector: &str) {
    for _ in 0..8 {
        desk.key(Key::Tab);
        if desk.inside(&format!("root.activeElement?.matches('{selector}')")) == "true" {
            return;
        }
    }
    panic!("Tab never comes to {selector}");
}

fn page_without_an_article_says_so_and_stays_as_it_is(browser: &str) {
    let mut desk = Desk::open(browser, "listing");
    desk.show("/listing.html");
    let (before, words) = (desk.state(), desk.visible());
    desk.press();
    desk.wait(
        "!!document.querySelector('[data-pullquote]')",
        "the sidebar opens",
    );
    desk.wait_inside(
        "root.textContent.includes('No story found here')",
        "it says so",
    );
    assert!(
        desk.inside("root.textContent")
            .contains("Nothing was hidden.")
    );
    assert_eq!(desk.visible(), words);
    assert_eq!(
        desk.text("document.querySelectorAll('[data-pullquote-hide]').length"),
        "0"
    );
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn restricted_page_gets_one_sentence_on_the_button(browser: &str) {
    let mut desk = Desk::open(browser, "restricted");
    let page = if browser == "firefox" {
        "about:license"
    } else {
        "chrome://version"
    };
    desk.browser.open(page).expect("the page opens");
    desk.press();
    let says = |browser: &mut dyn Browser| {
        let button = browser.button().expect("the button says something");
        button
            .contains("The browser lets no extension read this page.")
            .then_some(button)
    };
    let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while says(&mut *desk.browser).is_none() {
        assert!(
            std::time::Instant::now() < end,
            "{:?}",
            desk.browser.button()
        );
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn broken_core_leaves_the_page_untouched_and_says_why(browser: &str) {
    let folder = desk::folder(browser, "broken-package");
    desk::copy(&desk::package(browser), &folder);
    fs::write(folder.join("core/pullquote_bg.wasm"), b"\0asm is not here").expect("it is ours");
    let mut desk = Desk::with_package(browser, "broken", &folder);
    desk.show(STORY);
    let (before, words) = (desk.state(), desk.visible());
    desk.press();
    desk.wait(
        "!!document.querySelector('[data-pullquote]')",
        "the sidebar opens",
    );
    let says_why = "root.textContent.includes('The reader could not start in this browser.')";
    desk.wait_inside(says_why, "it says why");
    assert_eq!(desk.visible(), words);
    desk.put_back();
    assert_eq!(desk.state(), before);
}

fn hostile_page_is_read_and_restored(browser: &str) {
    is_read_and_restored(browser, "/hostile.html");
}

fn deep_page_is_read_and_restored(browser: &str) {
    is_read_and_restored(browser, "/deep.html");
}

fn large_page_is_read_and_restored(browser: &str) {
    is_read_and_restored(browser, "/large.html");
}

fn odd_text_is_read_and_restored(browser: &str) {
    is_read_and_restored(browser, "/odd.html");
}

fn is_read_and_restored(browser: &str, page: &str) {
    let name = page.trim_matches('/').replace(".html", "");
    let mut desk = Desk::open(browser, &name);
    desk.show(page);
    let before = desk.state();
    desk.clean();
    assert!(
        desk.inside("root.textContent")
            .contains("It was playing when we found it")
    );
    let words = desk.visible();
    assert!(
        words.contains("nobody can say how it came there"),
        "{words}"
    );
    assert!(!words.contains("Subscribe"), "{words}");
    desk.put_back();
    assert!(desk.state() == before, "the page is not as it was");
}

fn page_that_throws_the_sidebar_out_stays_whole(browser: &str) {
    let mut desk = Desk::open(browser, "remover");
    desk.show("/remover.html");
    let words = desk.visible();
    desk.press();
    desk.wait("0 < thrownOut", "the page threw it out");
    // The next press ends what is left of the session, the one after starts anew.
    for _ in 0..2 {
        desk.press();
    }
    desk.wait("1 < thrownOut", "the page threw it out again");
    let shown = desk.visible();
    assert!(
        shown.contains("nobody can say how it came there"),
        "{shown} of {words}"
    );
}

#[test]
fn firefox_shortcut_reads_and_restores() {
    let mut desk = Desk::open("firefox", "shortcut");
    desk.show(STORY);
    let before = desk.state();
    desk.browser
        .shortcut(Key::Nine, &[Key::Control, Key::Shift])
        .expect("the keys are pressed");
    desk.wait(
        "!!document.querySelector('[data-pullquote]')",
        "the sidebar opens",
    );
    desk.wait_inside("!!root.querySelector('[role=tab]')", "it shows a reading");
    desk.browser
        .shortcut(Key::Nine, &[Key::Control, Key::Shift])
        .expect("the keys are pressed");
    desk.wait(
        "!document.querySelector('[data-pullquote]')",
        "the sidebar closes",
    );
    assert_eq!(desk.state(), before);
}
