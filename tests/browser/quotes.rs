//! The Quotes tab, as a reader sifts it and cites from it.

use crate::{desk::Desk, tab_to};
use drive::Key;

/// Four speakers, a block quote, a pull quote, a dialogue, and words that quote nobody.
const PAGE: &str = "/pages/block-quote-and-pull-quote/page.html";

/// What the cards in the tab quote.
const SAID: &str =
    "[...root.querySelectorAll('#panel-quotes .said')].map((it) => it.textContent).join('|')";

rules! {
    quotes_are_sifted_and_grouped_by_speaker
    words_that_quote_nobody_are_shown_on_request
    quote_is_copied_as_it_is_cited
}

fn quotes_are_sifted_and_grouped_by_speaker(browser: &str) {
    let mut desk = Desk::open(browser, "sift");
    desk.read(PAGE);
    assert_eq!(desk.inside(SAID).matches('|').count(), 3);
    desk.inside(
        "(() => {
            const select = root.querySelector('.sift select');
            select.value = [...select.options].find((it) => it.text.startsWith('Emil Torr')).value;
            select.dispatchEvent(new Event('change'));
        })()",
    );
    assert_eq!(desk.inside(SAID), "You do not steer by a price,");
    tab_to(&mut desk, ".sift button");
    desk.key(Key::Enter);
    desk.wait_inside(
        "root.querySelector('.of-speaker h3 .name')?.textContent === 'Emil Torr'",
        "the quotes stand by speaker",
    );
    assert_eq!(desk.inside(SAID), "You do not steer by a price,");
}

fn words_that_quote_nobody_are_shown_on_request(browser: &str) {
    let mut desk = Desk::open(browser, "scare");
    desk.read(PAGE);
    assert!(!desk.inside(SAID).contains("Light first"));
    desk.inside("root.querySelector('.sift button:last-child').focus()");
    desk.key(Key::Enter);
    desk.wait_inside(
        "[...root.querySelectorAll('.card.scare .said')].some((it) => it.textContent === 'Light first')",
        "they are listed below",
    );
    desk.key(Key::Enter);
    desk.wait_inside("!root.querySelector('.card.scare')", "they go again");
}

fn quote_is_copied_as_it_is_cited(browser: &str) {
    let mut desk = Desk::open(browser, "cite");
    desk.read(PAGE);
    desk.inside("root.querySelector('#panel-quotes li:nth-child(3) .cite').focus()");
    desk.key(Key::Enter);
    desk.wait_inside(
        "root.querySelector('[role=status]').textContent.includes('Copied')",
        "it is copied",
    );
    // Pasting is the one way to look at a clipboard that needs no permission.
    desk.put_back();
    desk.text(
        "(() => {
            document.body.append(document.createElement('textarea'));
            document.querySelector('textarea').focus();
        })()",
    );
    desk.browser.paste().expect("the keys are pressed");
    let pasted = "document.querySelector('textarea').value";
    desk.wait(&format!("{pasted}.includes('#:~:text=')"), "it is pasted");
    let text = desk.text(pasted);
    let truth = "“You do not steer by a price” — Emil Torr, who owns the smallest boat in the harbor. \
                 “Town votes to keep its lamplighter”, The Sound Post, Feb 11, 2026. http";
    assert!(text.starts_with(truth), "{text}");
    assert!(
        text.ends_with("page.html#:~:text=You%20do%20not%20steer%20by%20a%20price%2C"),
        "{text}"
    );
}
