//! A browser with the packed extension on it, and pages to read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use drive::{Browser, Key, Network, Reply, Server, Start, Window, program, sidebar};

/// The page's markup, with what else a press could change. Halves of characters
/// are spelled out, as no protocol carries them.
const STATE: &str = "[
    document.documentElement.outerHTML,
    document.doctype?.name,
    document.adoptedStyleSheets.length,
    CSS.highlights.size,
    scrollX + ' ' + scrollY,
    document.activeElement?.outerHTML,
].join('\\n').replace(/[\\uD800-\\uDFFF]/gu, (it) => '\\\\u' + it.charCodeAt(0).toString(16))";

/// A browser with the packed extension on it, and pages to read.
pub(crate) struct Desk {
    pub(crate) browser: Box<dyn Browser>,
    pub(crate) server: Server,
}

impl Desk {
    /// A fresh one for a test.
    pub(crate) fn open(browser: &str, test: &str) -> Desk {
        Desk::with_package(browser, test, &package(browser))
    }

    /// A fresh one with another extension than the packed one.
    pub(crate) fn with_package(browser: &str, test: &str, extension: &Path) -> Desk {
        let server = Server::start(0, page).expect("a port is free");
        let start = start(browser, test, extension);
        let browser = drive::start(browser, &start).expect("the browser starts");
        Desk { browser, server }
    }

    /// Starts the browser again, in the profile of a test that has killed it.
    pub(crate) fn resume(&mut self, browser: &str, test: &str) {
        let start = start(browser, test, &package(browser));
        self.browser = drive::resume(browser, &start).expect("the browser starts again");
    }

    /// Shows a page: a file of `tests/browser/`, a folder of `tests/pages/`, or a sample.
    pub(crate) fn show(&mut self, path: &str) {
        let url = self.server.url(path);
        self.browser.open(&url).expect("the page opens");
    }

    /// Shows a page and cleans it.
    pub(crate) fn read(&mut self, path: &str) {
        self.show(path);
        self.clean();
    }

    /// Presses the button, and waits for a reading in the sidebar.
    pub(crate) fn clean(&mut self) {
        sidebar::open(&mut *self.browser).expect("the sidebar opens");
    }

    /// Presses the button once more and waits until the extension has gone.
    pub(crate) fn put_back(&mut self) {
        sidebar::close(&mut *self.browser).expect("the sidebar closes");
    }

    /// Opens a page of the extension itself, perhaps with a hash.
    pub(crate) fn open_own(&mut self, page: &str) {
        let url = self.browser.own_page(page).expect("it has a place");
        self.browser.open(&url).expect("the page opens");
    }

    /// Presses the button, whatever comes of it.
    pub(crate) fn press(&mut self) {
        self.browser.press().expect("the button is pressed");
    }

    /// Presses a key in the page.
    pub(crate) fn key(&mut self, key: Key) {
        self.browser.key(key, &[]).expect("the key is pressed");
    }

    /// Waits until an expression in the page is true.
    pub(crate) fn wait(&mut self, expression: &str, why: &str) {
        self.browser.wait(expression).expect(why);
    }

    /// Waits until an expression about the sidebar's `root` is true.
    pub(crate) fn wait_inside(&mut self, expression: &str, why: &str) {
        self.browser.wait_inside(expression).expect(why);
    }

    /// Saves the reading as `Markdown` or `JSON`; returns the file.
    pub(crate) fn save(&mut self, format: &str) -> PathBuf {
        sidebar::save(&mut *self.browser, format).expect("the file is saved")
    }

    /// The page's markup and what else a press could change.
    pub(crate) fn state(&mut self) -> String {
        self.text(STATE)
    }

    /// What an expression in the page says.
    pub(crate) fn text(&mut self, expression: &str) -> String {
        let value = self.browser.eval(expression).expect("the page answers");
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    }

    /// What an expression about the sidebar's `root` says.
    pub(crate) fn inside(&mut self, expression: &str) -> String {
        let value = self
            .browser
            .eval_inside(expression)
            .expect("the sidebar answers");
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    }

    /// The words that a reader sees on the page, with single spaces.
    pub(crate) fn visible(&mut self) -> String {
        self.text(include_str!("visible.js"))
    }
}

/// How a test's browser starts.
fn start(browser: &str, test: &str, extension: &Path) -> Start {
    let variable = program::variable(browser);
    let program = program::find(browser)
        .unwrap_or_else(|| panic!("no {browser} here: run `cargo xtask setup` or set {variable}"));
    Start {
        program,
        extension: extension.to_path_buf(),
        folder: folder(browser, test),
        window: Window::None,
        network: Network::Local,
    }
}

/// The folder of the package for a browser.
pub(crate) fn package(browser: &str) -> PathBuf {
    let name = if browser == "firefox" {
        "firefox"
    } else {
        "chrome"
    };
    let res = root().join("target/extension").join(name);
    assert!(
        res.join("manifest.json").exists(),
        "there is no package in {}: run `cargo xtask build`",
        res.display()
    );
    res
}

/// A folder of its own for a test.
pub(crate) fn folder(browser: &str, test: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{browser}-{test}"))
}

/// The file of a page.
pub(crate) fn file(path: &str) -> PathBuf {
    let name = path.trim_start_matches('/');
    let homes = ["www/samples", "tests/browser", "tests"];
    let mut files = homes.map(|it| root().join(it).join(name)).into_iter();
    let found = files.find(|it| it.exists());
    found.unwrap_or_else(|| root().join(name))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the server answers; pages below `/strict` come with the strictest policy.
fn page(path: &str) -> Reply {
    let (path, policy) = match path.strip_prefix("/strict") {
        Some(rest) => (rest, "default-src 'none'"),
        None => (path, ""),
    };
    let Ok(bytes) = fs::read(file(path)) else {
        return Reply::missing();
    };
    let reply = Reply::html(bytes);
    if policy.is_empty() {
        reply
    } else {
        reply.with("Content-Security-Policy", policy)
    }
}

/// Copies a package to a folder of the tests.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("the package is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the folder is ours");
        }
    }
}
