//! The playground: `target/www`, plain files once built.
//!
//! The pages of `www/`, and beside them in `extension/` the very scripts that the
//! extension ships, with a Wasm that also takes dropped files.

use std::{
    fs,
    path::{Component, Path, PathBuf},
    process::Command,
};

use anyhow::Result;
use drive::{Reply, Server};

use crate::{
    extension, place,
    wasm::{self, Beside},
};

/// Where `cargo xtask serve` serves, so that a bookmark holds.
const PORT: u16 = 8753;

/// Builds `target/www`.
pub(crate) fn build(wasm_pack: &impl Fn() -> Command, beside: &Beside) -> Result<()> {
    let folder = folder();
    let core = wasm::build(wasm_pack, "playground")?;
    place::clear(&folder)?;
    place::copy(&place::root().join("www"), &folder, |_| true)?;
    let scripts = folder.join("extension");
    place::copy(&place::root().join("extension"), &scripts, extension::ships)?;
    wasm::copy(&core, &scripts.join("core"))?;
    beside.copy(&scripts)?;
    println!("{}", folder.display());
    Ok(())
}

/// Serves `target/www` until it is stopped.
pub(crate) fn serve() -> Result<()> {
    let folder = folder();
    let server = Server::start(PORT, move |path| file(&folder, path))?;
    println!("{}  (stop with Ctrl+C)", server.url("/"));
    loop {
        std::thread::park();
    }
}

/// A file under `folder` as an answer; a folder's `index.html` for the folder.
pub(crate) fn file(folder: &Path, path: &str) -> Reply {
    let inside = PathBuf::from(path.trim_start_matches('/'));
    // A path that would climb out of the folder has other parts than names.
    if inside
        .components()
        .any(|it| !matches!(it, Component::Normal(_)))
    {
        return Reply::missing();
    }
    let mut file = folder.join(inside);
    if file.is_dir() {
        file.push("index.html");
    }
    let kind = match file.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    fs::read(file).map_or_else(|_| Reply::missing(), |it| Reply::new(kind, it))
}

fn folder() -> PathBuf {
    place::target().join("www")
}
