//! Where browsers lie on the machines we know.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The names under which each browser lies in PATH, the likeliest first.
const NAMES: [(&str, &[&str]); 2] = [
    (
        "chromium",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
        ],
    ),
    (
        "firefox",
        &["firefox", "firefox-esr", "firefox-developer-edition"],
    ),
];

/// Where installers put them outside PATH.
const PLACES: [(&str, &[&str]); 2] = [
    (
        "chromium",
        &[
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
        ],
    ),
    (
        "firefox",
        &[
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
            "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
        ],
    ),
];

/// The environment variable that overrides the search: `CHROMIUM` or `FIREFOX`.
#[must_use]
pub fn variable(browser: &str) -> String {
    browser.to_uppercase()
}

/// The program of `chromium` or `firefox` on this machine.
#[must_use]
pub fn find(browser: &str) -> Option<PathBuf> {
    if let Some(given) = env::var_os(variable(browser)) {
        return Some(PathBuf::from(given)).filter(|it| it.is_file());
    }
    looked_at(browser).into_iter().find(|it| it.is_file())
}

/// Where [`find`] looks, in order.
#[must_use]
pub fn looked_at(browser: &str) -> Vec<PathBuf> {
    let folders: Vec<PathBuf> =
        env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    let mut res = Vec::new();
    for name in list(&NAMES, browser) {
        res.extend(
            folders
                .iter()
                .map(|it| it.join(format!("{name}{}", env::consts::EXE_SUFFIX))),
        );
    }
    res.extend(
        list(&PLACES, browser)
            .iter()
            .map(|it| Path::new(it).to_path_buf()),
    );
    res
}

fn list(table: &[(&str, &'static [&'static str]); 2], browser: &str) -> &'static [&'static str] {
    table
        .iter()
        .find(|it| it.0 == browser)
        .map_or(&[], |it| it.1)
}
