//! Where things lie in the checkout.
//!
//! Products always lie in the checkout's own `target/`, wherever cargo compiles
//! to, because the README, the tests and the stores' reviewers look there.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The checkout.
pub(crate) fn root() -> PathBuf {
    // Read when running: worktrees may share one compile folder.
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package = package.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    package
        .ancestors()
        .nth(2)
        .map_or(package.clone(), Path::to_path_buf)
}

/// The checkout's `target/`, where products go.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// The unpacked package of a browser: `target/extension/chrome`.
pub(crate) fn package(browser: &str) -> PathBuf {
    target().join("extension").join(browser)
}

/// Makes `folder` anew, empty.
pub(crate) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// All files under `folder`, as sorted paths relative to it.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut res = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries =
            fs::read_dir(&next).with_context(|| format!("cannot read {}", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                res.push(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    res.sort();
    Ok(res)
}

/// Copies the files under `from` for which `wanted` holds to the same places under `to`.
pub(crate) fn copy(from: &Path, to: &Path, wanted: impl Fn(&Path) -> bool) -> Result<()> {
    for file in files(from)?.iter().filter(|it| wanted(it)) {
        let target = to.join(file);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(from.join(file), &target)
            .with_context(|| format!("cannot copy {} to {}", file.display(), target.display()))?;
    }
    Ok(())
}
