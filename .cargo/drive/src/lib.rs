//! Drives a real Chromium or Firefox with an extension in it.
//!
//! A [`Browser`] starts in a fresh profile, shows one tab, and presses the real
//! toolbar button, so that the extension gets its permissions as it does from a
//! reader. [`Chromium`] speaks the DevTools protocol over a pipe, [`Firefox`]
//! Marionette over a socket: what chromedriver and geckodriver talk to
//! underneath, neither of which can press that button.
//!
//! [`program`] finds the browsers on this machine, [`Server`] serves pages to them.
//!
//! Nothing is tried twice: an answer that does not come in time is an error.

mod busy;
mod chromium;
mod error;
mod firefox;
mod key;
pub mod program;
mod server;
pub mod sidebar;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Child,
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

pub use chromium::Chromium;
pub use error::{Error, Result};
pub use firefox::Firefox;
pub use key::Key;
pub use server::{Reply, Server};

/// The attribute of the one element that the extension adds to a page.
pub const HOST: &str = "[data-pullquote]";

/// How long an expression may take to come true, on a machine that does other work.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often to look.
const PAUSE: Duration = Duration::from_millis(25);

/// How a browser is to start.
#[derive(Clone, Debug)]
pub struct Start {
    /// The browser's program; see [`program::find`].
    pub program: PathBuf,
    /// The folder of the unpacked extension.
    pub extension: PathBuf,
    /// A folder of our own for profile and downloads; [`start`] empties it first.
    pub folder: PathBuf,
    /// Whether somebody is to see it.
    pub window: Window,
    /// What it may reach.
    pub network: Network,
}

/// Whether the browser shows a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// On the screen.
    Shown,
    /// Headless.
    None,
}

/// Which colors the reader has chosen for everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark words on light paper.
    Light,
    /// Light words on dark paper.
    Dark,
}

/// What a page is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A window.
    Screen,
    /// Paper.
    Print,
    /// A window whose few colors the reader's system sets, for contrast.
    ForcedColors,
    /// A window in which nothing is to move that need not.
    Still,
}

/// What of a tab is alive, in and out of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alive {
    /// Nodes, also those that scripts alone hold.
    pub nodes: u64,
    /// Listeners to events.
    pub listeners: u64,
    /// What scripts hold, in bytes.
    pub heap: u64,
}

/// What pages may reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// Only this machine.
    Local,
    /// Everything.
    Open,
}

/// A running browser with one tab; it ends when dropped.
pub trait Browser {
    /// `Chromium` or `Firefox`.
    fn name(&self) -> &'static str;

    /// Opens an address in the tab and waits until it has loaded.
    fn open(&mut self, url: &str) -> Result<()>;

    /// The value of a JavaScript expression in the page; promises are awaited.
    fn eval(&mut self, expression: &str) -> Result<Value>;

    /// The same, with `root` standing for the closed shadow root of [`HOST`].
    fn eval_inside(&mut self, expression: &str) -> Result<Value>;

    /// Presses the extension's toolbar button.
    fn press(&mut self) -> Result<()>;

    /// Presses it, and tells when: milliseconds since 1970, as pages count them.
    fn press_timed(&mut self) -> Result<f64>;

    /// Installs one more unpacked extension; returns its id.
    ///
    /// # Errors
    ///
    /// When it is refused, with the browser's reason.
    fn install(&mut self, folder: &Path) -> Result<String>;

    /// Presses a key with these modifiers held, in the page.
    fn key(&mut self, key: Key, held: &[Key]) -> Result<()>;

    /// Presses the mouse at the first of these points of the window, drags it over the
    /// others, and lets go: one point is a click.
    fn drag(&mut self, points: &[(f64, f64)]) -> Result<()>;

    /// Puts a finger on the first of these points of the window, moves it over the others,
    /// and lifts it: one point is a tap.
    fn touch(&mut self, points: &[(f64, f64)]) -> Result<()>;

    /// Turns the mouse's wheel at a point of the window, down by so many pixels.
    fn wheel(&mut self, at: (f64, f64), down: f64) -> Result<()>;

    /// Opens one more tab and goes there; the first one has the number 0, this one the next.
    fn open_tab(&mut self) -> Result<()>;

    /// Goes to the tab of this number.
    fn go_to_tab(&mut self, number: usize) -> Result<()>;

    /// Shows pages at this many percent of their size.
    fn zoom(&mut self, percent: u32) -> Result<()>;

    /// Grants what the extension asks the reader for, from now on; tells whether it can.
    fn grant(&mut self) -> Result<bool> {
        Ok(false)
    }

    /// Shows pages in this scheme, in a window of this width.
    fn look(&mut self, scheme: Scheme, width: u32) -> Result<()>;

    /// Draws the page as for another medium, until the next one.
    fn draw_for(&mut self, medium: Medium) -> Result<()>;

    /// Does what the extension's command of this name does when its shortcut is
    /// pressed: by `key` with Control and Shift where the browser hears keys.
    fn command(&mut self, name: &str, key: Key) -> Result<()>;

    /// Presses the extension's shortcut as the browser's window hears it.
    ///
    /// # Errors
    ///
    /// In headless Chromium, which has no window to hear it.
    fn shortcut(&mut self, key: Key, held: &[Key]) -> Result<()>;

    /// Types letters where the focus is.
    fn type_text(&mut self, text: &str) -> Result<()>;

    /// Pastes from the clipboard where the focus is.
    fn paste(&mut self) -> Result<()>;

    /// A PNG of what the tab shows.
    fn screenshot(&mut self) -> Result<Vec<u8>>;

    /// What of the tab is alive after garbage was collected; nothing where the browser
    /// does not say, as Firefox.
    fn alive(&mut self) -> Result<Option<Alive>> {
        Ok(None)
    }

    /// The part of a core that the extension's scripts take from now on, for so long.
    fn busy(&mut self, span: Duration) -> Result<f64>;

    /// The `http`, `https` and `ws` addresses that the tab and the extension asked
    /// for since the last call; the first call begins to listen.
    fn requests(&mut self) -> Result<Vec<String>>;

    /// The address of a file of the extension.
    fn own_page(&mut self, file: &str) -> Result<String>;

    /// What the toolbar button says: its title and its badge.
    fn button(&mut self) -> Result<String>;

    /// The folder that downloads go to.
    fn downloads(&self) -> &Path;

    /// Ends the browser at once, as a crash or the power does.
    fn kill(&mut self) -> Result<()>;

    /// Waits until somebody closes the browser.
    fn wait_for_end(&mut self);

    /// Waits until an expression in the page is true, and returns its value.
    fn wait(&mut self, expression: &str) -> Result<Value> {
        until(expression, || self.eval(expression).map(said))
    }

    /// Waits until an expression about `root` is true, and returns its value.
    fn wait_inside(&mut self, expression: &str) -> Result<Value> {
        until(expression, || self.eval_inside(expression).map(said))
    }

    /// Waits for a download with this ending and returns the file.
    fn downloaded(&mut self, ending: &str) -> Result<PathBuf> {
        until(&format!("a whole *{ending} is downloaded"), || {
            let files = fs::read_dir(self.downloads()).map_err(Error::of("downloads"))?;
            Ok(files.flatten().map(|it| it.path()).find(|it| {
                let is_whole = it.metadata().is_ok_and(|it| 0 < it.len());
                is_whole && it.to_string_lossy().ends_with(ending)
            }))
        })
    }
}

/// Starts the browser of this name, `chromium` or `firefox`.
///
/// # Errors
///
/// When it does not start, or refuses the extension.
pub fn start(name: &str, start: &Start) -> Result<Box<dyn Browser>> {
    if start.folder.exists() {
        fs::remove_dir_all(&start.folder).map_err(Error::of(start.folder.display()))?;
    }
    resume(name, start)
}

/// Starts it in the profile that an earlier one has left in the folder.
///
/// # Errors
///
/// When it does not start, or refuses the extension.
pub fn resume(name: &str, start: &Start) -> Result<Box<dyn Browser>> {
    match name {
        "chromium" => Ok(Box::new(Chromium::start(start)?)),
        "firefox" => Ok(Box::new(Firefox::start(start)?)),
        _ => Err(Error::new(format!(
            "no browser is called {name}: chromium or firefox"
        ))),
    }
}

/// Asks until there is an answer, and returns it. Errors count as none yet, because a
/// page that is being replaced answers with one.
///
/// # Errors
///
/// When there is none for long, with `what` was waited for and the last error.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        let answer = ask();
        if let Ok(Some(it)) = answer {
            return Ok(it);
        }
        if end < Instant::now() {
            let last = answer
                .err()
                .map(|it| format!(" ({it})"))
                .unwrap_or_default();
            return Err(Error::new(format!("never came true{last}: {what}")));
        }
        thread::sleep(PAUSE);
    }
}

/// A value that is neither `false` nor nothing.
fn said(value: Value) -> Option<Value> {
    (!matches!(value, Value::Null | Value::Bool(false))).then_some(value)
}

/// Makes a browser's folder where there is none; returns its `profile` and its `downloads`.
fn folders(folder: &Path) -> Result<(PathBuf, PathBuf)> {
    let (profile, downloads) = (folder.join("profile"), folder.join("downloads"));
    for it in [&profile, &downloads] {
        fs::create_dir_all(it).map_err(Error::of(it.display()))?;
    }
    // Chromium ignores a relative download folder without a word.
    let absolute = |it: PathBuf| it.canonicalize().map_err(Error::of("the browser's folder"));
    Ok((absolute(profile)?, absolute(downloads)?))
}

/// Ends a browser's main process without a word; its others follow.
fn kill(child: &mut Child) -> Result<()> {
    child.kill().map_err(Error::of("the browser lives on"))?;
    child
        .wait()
        .map(drop)
        .map_err(Error::of("the browser lives on"))
}

/// Waits for a browser that was told to end, and ends it if it does not.
fn end(child: &mut Child) {
    let limit = Instant::now() + Duration::from_secs(5);
    while Instant::now() < limit {
        if matches!(child.try_wait(), Ok(Some(_))) {
            return;
        }
        thread::sleep(PAUSE);
    }
    // It has ended by itself in between, or there is nothing more that we can do.
    let _ = child.kill();
    let _ = child.wait();
}
