//! What a reader does with the extension, as seen on the page and in the sidebar.

use std::path::PathBuf;

use crate::{Browser, Error, HOST, Key, Result};

/// Presses the button and waits until the sidebar shows a reading.
///
/// # Errors
///
/// When the sidebar does not come.
pub fn open(browser: &mut dyn Browser) -> Result<()> {
    browser.press()?;
    browser.wait(&format!("!!document.querySelector('{HOST}')"))?;
    browser
        .wait_inside("!!root.querySelector('[role=tabpanel]')")
        .map(drop)
}

/// Presses the button and waits until nothing of the extension is left.
///
/// # Errors
///
/// When the sidebar stays.
pub fn close(browser: &mut dyn Browser) -> Result<()> {
    browser.press()?;
    browser
        .wait(&format!("!document.querySelector('{HOST}')"))
        .map(drop)
}

/// Saves the reading as `Markdown`, `JSON` or `HTML`, through the menu and by keyboard, as
/// browsers save files only for somebody who does something. Returns the file.
///
/// # Errors
///
/// When the menu has no such item, or no file comes.
pub fn save(browser: &mut dyn Browser, format: &str) -> Result<PathBuf> {
    browser.eval_inside("root.querySelector('[aria-haspopup=menu]').focus()")?;
    browser.key(Key::Enter, &[])?;
    browser.wait_inside("root.activeElement?.getAttribute('role') === 'menuitem'")?;
    let item = format!("Save as {format}");
    let items = "root.querySelectorAll('[role=menuitem]').length";
    let n_items = browser.eval_inside(items)?.as_u64().unwrap_or_default();
    for _ in 0..n_items {
        if browser.eval_inside("root.activeElement.textContent.trim()")? == item.as_str() {
            browser.key(Key::Enter, &[])?;
            return browser.downloaded(match format {
                "JSON" => ".json",
                "HTML" => ".html",
                _ => ".md",
            });
        }
        browser.key(Key::Down, &[])?;
    }
    Err(Error::new(format!("the menu has no item `{item}`")))
}
