//! What the commands need besides cargo: found, or installed, or named.
//!
//! Tools of our own choosing go to `target/tools`, never into the user's folders.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    place,
    step::{self, step},
};

const TARGET: &str = "wasm32-unknown-unknown";
const WASM_PACK: &str = "0.15.1";

/// Installs everything that is missing.
pub(crate) fn set_up() -> Result<()> {
    let _ = wasm_pack()?;
    eprintln!("Everything is in place.");
    Ok(())
}

/// `wasm-pack build` with everything behind it: the target, and in its PATH the
/// `wasm-bindgen` that belongs to the crate.
pub(crate) fn wasm_pack() -> Result<impl Fn() -> Command> {
    add_target()?;
    let pack = tool("wasm-pack", WASM_PACK)?;
    let bindgen = tool("wasm-bindgen", &locked("wasm-bindgen")?)?;
    let mut folders = vec![bindgen.parent().map(Path::to_path_buf).unwrap_or_default()];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(folders).context("a folder in PATH has an odd name")?;
    Ok(move || {
        let mut res = Command::new(&pack);
        res.args(["--log-level", "error", "build"])
            .args(["--mode", "no-install"])
            .env("PATH", &path);
        // What cargo told us about our own package is not true of another.
        res.env_remove("CARGO_MANIFEST_DIR");
        res
    })
}

/// Makes sure that rustc can compile to Wasm.
fn add_target() -> Result<()> {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    if Path::new(step::output(&mut rustc)?.trim()).is_dir() {
        return Ok(());
    }
    step("Adding the Wasm target", || {
        step::run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
            format!("rustc has no target {TARGET}: install it as you installed rustc")
        })
    })
}

/// The path of a tool in exactly this version; installed when there is none.
fn tool(name: &str, version: &str) -> Result<PathBuf> {
    if let Some(found) = installed(name, version) {
        return Ok(found);
    }
    let folder = place::target().join("tools");
    // The package that holds the program `wasm-bindgen` is called otherwise.
    let package = if name == "wasm-bindgen" {
        "wasm-bindgen-cli"
    } else {
        name
    };
    step(
        &format!("Installing {package} {version} into target/tools (a few minutes)"),
        || {
            let mut install = step::cargo();
            install
                .args([
                    "install",
                    "--quiet",
                    "--debug",
                    package,
                    "--version",
                    version,
                    "--root",
                ])
                .arg(&folder)
                .arg("--target-dir")
                .arg(folder.join("build"))
                // A debug build compiles in a third of the time, and does the same work.
                .env("CARGO_PROFILE_DEV_DEBUG", "false");
            step::run(&mut install)
        },
    )?;
    installed(name, version)
        .with_context(|| format!("{package} was installed, but does not call itself {version}"))
}

/// The first of that name, in our own folder and then in PATH, that has this version.
fn installed(name: &str, version: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let mut folders = vec![place::target().join("tools/bin")];
    folders.extend(env::split_paths(&env::var_os("PATH")?));
    folders.iter().map(|it| it.join(&file)).find(|it| {
        let answer = Command::new(it)
            .arg("--version")
            .stderr(Stdio::null())
            .output();
        answer.is_ok_and(|it| {
            String::from_utf8_lossy(&it.stdout)
                .split_whitespace()
                .any(|it| it == version)
        })
    })
}

/// The version of a crate in `Cargo.lock`.
fn locked(package: &str) -> Result<String> {
    let lock = fs::read_to_string(place::root().join("Cargo.lock")).context("no Cargo.lock")?;
    let mut lines = lock
        .lines()
        .skip_while(|it| *it != format!("name = \"{package}\""));
    let version = lines.nth(1).and_then(|it| it.split('"').nth(1));
    match version {
        Some(version) => Ok(version.to_owned()),
        None => bail!("Cargo.lock has no {package}"),
    }
}
