//! The options page: what was set for sites goes to a file and comes from one, sites are
//! allowed and forbidden, and a reader at the keyboard keeps her place.

use std::fs;

use drive::Key;

use crate::desk::Desk;

const STORY: &str = "/live/late.html";

rules! {
    rules_go_to_a_file_and_come_from_one
    files_that_are_none_of_ours_change_nothing
    hostile_rules_stay_words
    one_site_is_asked_for_and_given_back
    what_is_forgotten_leaves_the_keyboard_where_it_was
}

fn open(desk: &mut Desk, hash: &str) {
    // To another hash alone the page would only be scrolled.
    desk.show("/listing.html");
    desk.open_own(&format!("options/options.html{hash}"));
    desk.wait(
        "!!document.querySelector('[aria-labelledby=opened]')",
        "it is drawn",
    );
}

/// Chooses a file with this text: a test cannot press the browser's own dialog.
fn choose(desk: &mut Desk, text: &str) {
    let text = serde_json::to_string(text).expect("it is text");
    desk.text("document.querySelector('.status').textContent = ''");
    desk.text(&format!(
        "(() => {{
            const field = document.querySelector('[type=file]');
            const chosen = new DataTransfer();
            chosen.items.add(new File([{text}], 'rules.json', {{ type: 'application/json' }}));
            field.focus();
            field.files = chosen.files;
            field.dispatchEvent(new Event('change'));
        }})()"
    ));
}

fn says(desk: &mut Desk, words: &str) {
    let said = format!("document.querySelector('[role=status]').textContent.includes('{words}')");
    desk.wait(&said, words);
}

fn listed(desk: &mut Desk) -> String {
    desk.text("[...document.querySelectorAll('[aria-labelledby=rules] code')].map((it) => it.textContent).join('|')")
}

fn hidden(desk: &mut Desk, count: usize) {
    let has = format!("document.querySelectorAll('[data-pullquote-hide]').length === {count}");
    desk.wait(&has, "as many are hidden");
}

fn rules_go_to_a_file_and_come_from_one(browser: &str) {
    let mut desk = Desk::open(browser, "rules-file");
    desk.read(STORY);
    hidden(&mut desk, 2);
    desk.inside("root.querySelector('#tab-hidden').click()");
    desk.inside("root.querySelector('.hidden-item .switch').click()");
    hidden(&mut desk, 1);
    open(&mut desk, "");
    desk.text("document.querySelector('[name=export]').focus()");
    desk.key(Key::Enter);
    let saved = desk.browser.downloaded(".json").expect("a file is saved");
    assert_eq!(
        saved.file_name().and_then(|it| it.to_str()),
        Some("pullquote-rules.json")
    );
    let file = fs::read_to_string(saved).expect("it is text");
    desk.text("document.querySelector('[aria-labelledby=rules] h3 ~ button').click()");
    desk.wait(
        "!document.querySelector('[name=export]')",
        "all is forgotten",
    );
    choose(&mut desk, &file);
    says(&mut desk, "Sites read from the file: 1");
    assert_eq!(listed(&mut desk), "Shown: nav.menu");
    // What another file says of the site comes to that.
    let more = r#"{"version": 1, "sites": {"127.0.0.1": {"hide": ["article p:nth-of-type(2)"], "kinds": ["related"]}}}"#;
    choose(&mut desk, more);
    desk.wait(
        "document.querySelectorAll('[aria-labelledby=rules] code').length === 3",
        "both hold",
    );
    let kept = "pullquoteApi.registers().then((all) => Object.values(all).filter((it) => it.value).length === 3)";
    desk.wait(kept, "and are kept");
    desk.read(STORY);
    hidden(&mut desk, 1);
    assert!(desk.visible().contains("Home News Sport"));
    assert!(desk.visible().contains("Bakery on the pier"));
    assert!(!desk.visible().contains("It was playing when we found it"));
}

fn files_that_are_none_of_ours_change_nothing(browser: &str) {
    let mut desk = Desk::open(browser, "rules-bad");
    open(&mut desk, "");
    choose(&mut desk, r#"{"sites": {"a.example": {"hide": [".x"]}}}"#);
    says(&mut desk, "Sites read from the file: 1");
    let newer = r#"{"version": 2, "sites": {"b.example": {"hide": [".y"]}}}"#;
    let large = format!("{newer}{}", " ".repeat(2_000_000));
    for (file, words) in [
        ("", "no rules"),
        ("{\"sites\":", "no rules"),
        ("<html>", "no rules"),
        ("{\"highlights\": []}", "no rules"),
        (
            "{\"sites\": {\"b.example\": {\"hide\": [\"..\", 7, \"p:oops\"]}}}",
            "no rules",
        ),
        (newer, "newer"),
        (&large, "no rules"),
    ] {
        choose(&mut desk, file);
        says(&mut desk, words);
        assert_eq!(listed(&mut desk), "Hidden: .x");
    }
    assert_eq!(desk.text("document.activeElement.type"), "file");
}

fn hostile_rules_stay_words(browser: &str) {
    let mut desk = Desk::open(browser, "rules-hostile");
    open(&mut desk, "");
    let before = desk.text("document.querySelectorAll('*').length");
    let markup = "<img src=x onerror='document.title=1'>";
    let long = "a".repeat(600);
    let file = serde_json::json!({"version": 1, "sites": {
        markup: {"show": [format!("[title=\"{markup}\"]"), long], "kinds": ["<b>", "constructor"]},
        "__proto__": {"hide": ["nav"]},
        "constructor": {"hide": ["nav"]},
        "127.0.0.1": {"hide": ["body", "article", "nav"]},
        "x\ny": {"hide": ["p"]},
    }});
    choose(&mut desk, &file.to_string());
    says(&mut desk, "Sites read from the file: 4");
    let made = "document.querySelectorAll('img, b, script:not([src])').length";
    assert_eq!(desk.text(made), "0");
    assert_ne!(desk.text("document.querySelectorAll('*').length"), before);
    let names = "[...document.querySelectorAll('[aria-labelledby=rules] h3')].map((it) => it.textContent).sort().join('|')";
    assert_eq!(
        desk.text(names),
        format!("127.0.0.1|{markup}|__proto__|constructor")
    );
    // A rule that would leave nothing of the story hides nothing.
    desk.read(STORY);
    assert!(desk.visible().contains("It was playing when we found it"));
    assert!(!desk.visible().contains("Home News Sport"));
}

fn one_site_is_asked_for_and_given_back(browser: &str) {
    let mut desk = Desk::open(browser, "asked");
    let is_granted = desk.browser.grant().expect("the browser answers");
    open(&mut desk, "#always=http://127.0.0.1");
    if !is_granted {
        // Chromium's own dialog stays closed to tests: what it is asked for is all there is to see.
        desk.text("void (chrome.permissions.request = async (it) => { globalThis.asked = JSON.stringify(it); return false; })");
    }
    desk.text("document.querySelector('.ask button').focus()");
    desk.key(Key::Enter);
    if !is_granted {
        let asked = r#"asked === '{"origins":["http://127.0.0.1/*"]}'"#;
        desk.wait(asked, "one origin is asked for");
        says(&mut desk, "Nothing has changed");
        return;
    }
    says(&mut desk, "http://127.0.0.1");
    let all =
        "((globalThis.browser ?? chrome).permissions.getAll()).then((it) => it.origins.join())";
    assert_eq!(desk.text(all), "http://127.0.0.1/*");
    desk.show(STORY);
    desk.wait("!!document.querySelector('[data-pullquote]')", "it is read");
    let other = desk.server.url(STORY).replace("127.0.0.1", "localhost");
    desk.browser.open(&other).expect("the page opens");
    assert_eq!(
        desk.text("!!document.querySelector('[data-pullquote]')"),
        "false"
    );
    open(&mut desk, "");
    desk.text("document.querySelector('[aria-labelledby=always] li button').focus()");
    desk.key(Key::Enter);
    desk.wait(
        "!document.querySelector('[aria-labelledby=always] li')",
        "it is given back",
    );
    assert_eq!(desk.text(all), "");
    assert_eq!(desk.text("document.activeElement.id"), "always");
    let scripts = "(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((it) => it.length === 0)";
    desk.wait(scripts, "nothing is to run by itself any more");
}

fn what_is_forgotten_leaves_the_keyboard_where_it_was(browser: &str) {
    let mut desk = Desk::open(browser, "forget");
    open(&mut desk, "");
    let sites = r#"{"sites": {"a.example": {"hide": [".x"]}, "b.example": {"hide": [".x"]}}}"#;
    choose(&mut desk, sites);
    says(&mut desk, "Sites read from the file: 2");
    desk.text("document.querySelector('[aria-labelledby=rules] h3 ~ button').focus()");
    desk.key(Key::Enter);
    says(&mut desk, "a.example");
    let label = "document.activeElement.getAttribute('aria-label')";
    assert_eq!(desk.text(label), "Forget what is set for b.example");
    desk.text("document.querySelector('[name=reset]').focus()");
    desk.key(Key::Enter);
    says(&mut desk, "All sites look as they are again");
    assert_eq!(desk.text("document.activeElement.name"), "reset");
    // What is being typed is not lost to what another tab sets.
    desk.text("document.querySelector('[name=template]').focus()");
    desk.browser.type_text("abc").expect("it is typed");
    choose_in_the_background(&mut desk);
    says_listed(&mut desk, "c.example");
    desk.browser.type_text("def").expect("it is typed");
    assert_eq!(
        desk.text("document.querySelector('[name=template]').value"),
        "abcdef"
    );
}

/// Another tab sets something: it reaches this page by the browser's storage.
fn choose_in_the_background(desk: &mut Desk) {
    desk.text(
        "void (globalThis.browser ?? chrome).storage.local.set({ 'rules\\nc.example\\nhide\\n.z': { value: true, modified: Date.now() } })",
    );
}

fn says_listed(desk: &mut Desk, words: &str) {
    let said = format!(
        "document.querySelector('[aria-labelledby=rules]').textContent.includes('{words}')"
    );
    desk.wait(&said, words);
}
