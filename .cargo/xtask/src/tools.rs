//! What the commands need besides cargo: found, or installed, or named.
//!
//! Tools of our own choosing go to `target/tools`, never into the user's folders.
//! Browsers are installed only where we know how: on Debian, as root.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::SystemTime,
};

use anyhow::{Context, Result, bail};

use crate::{
    place,
    step::{self, step},
};

/// What the core is compiled to for browsers.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const WASM_PACK: &str = "0.15.1";
/// The oldest Node.js that the tests run on.
const NODE_MAJOR: u32 = 20;

/// Installs everything that is missing.
pub(crate) fn set_up() -> Result<()> {
    let _ = wasm_pack()?;
    node_packages()?;
    for name in ["chromium", "firefox"] {
        println!("{name}: {}", browser(name)?.display());
    }
    println!("Everything is in place.");
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
        res.args(["--log-level", "error", "build"]);
        res.args(["--mode", "no-install"]).env("PATH", &path);
        // What cargo told us about our own package is not true of another.
        res.env_remove("CARGO_MANIFEST_DIR");
        res
    })
}

/// The folder of the development packages of npm, installed as locked.
pub(crate) fn node_packages() -> Result<PathBuf> {
    npm_ci("typescript", "Installing the tests' npm packages", &[])
}

/// The same folder with at least the packages that a build needs: idb, which ships, and
/// wasm-opt.
pub(crate) fn build_packages() -> Result<PathBuf> {
    let title = "Installing idb and binaryen from npm";
    npm_ci("binaryen", title, &["--omit=dev"])
}

/// Installs the packages of `tests/js` as locked, unless `witness` is there already.
fn npm_ci(witness: &str, title: &str, arguments: &[&str]) -> Result<PathBuf> {
    let folder = place::root().join("tests/js");
    let (lock, installed) = (
        folder.join("package-lock.json"),
        folder.join("node_modules/.package-lock.json"),
    );
    let is_there = folder.join("node_modules").join(witness).is_dir();
    if is_there && age(&lock)? <= age(&installed).unwrap_or(SystemTime::UNIX_EPOCH) {
        return Ok(folder);
    }
    check_node()?;
    step(title, || {
        let mut npm = npm();
        npm.args(["ci", "--no-audit", "--no-fund", "--loglevel", "error"]);
        step::run(npm.args(arguments).current_dir(&folder))
    })?;
    Ok(folder)
}

/// `npm`, which is a script of another name on Windows.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// The program of `chromium` or `firefox`; installed on Debian where we are root.
pub(crate) fn browser(name: &str) -> Result<PathBuf> {
    if let Some(found) = drive::program::find(name) {
        return Ok(found);
    }
    let is_root = output_of("id", "-u").is_some_and(|it| it.trim() == "0");
    if is_root && Path::new("/etc/debian_version").exists() {
        let package = if name == "firefox" {
            "firefox-esr"
        } else {
            "chromium"
        };
        step(&format!("Installing {package} with apt-get"), || {
            step::run(Command::new("apt-get").args(["--quiet", "--quiet", "update"]))?;
            let mut install = Command::new("apt-get");
            install.args([
                "--quiet",
                "--quiet",
                "--yes",
                "--no-install-recommends",
                "install",
            ]);
            // What it says of each package it unpacks helps nobody.
            install
                .arg(package)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .stdout(Stdio::null());
            step::run(&mut install)
        })?;
    }
    drive::program::find(name).with_context(|| how_to_install(name))
}

fn how_to_install(name: &str) -> String {
    let variable = drive::program::variable(name);
    if let Some(given) = env::var_os(&variable) {
        return format!(
            "{variable} says {}, but there is no such program",
            given.display()
        );
    }
    let advice = match (env::consts::OS, name) {
        ("macos", "firefox") => "`brew install --cask firefox`",
        ("macos", _) => "`brew install --cask google-chrome`",
        ("windows", "firefox") => "`winget install Mozilla.Firefox`",
        ("windows", _) => "`winget install Google.Chrome`",
        (_, "firefox") => "`sudo apt-get install firefox-esr`, or your system's firefox",
        (_, _) => "`sudo apt-get install chromium`, or your system's Chromium or Chrome",
    };
    let mut names: Vec<_> = drive::program::looked_at(name);
    names.retain(|it| it.is_absolute());
    let looked = names
        .iter()
        .map(|it| it.display().to_string())
        .collect::<Vec<_>>()
        .join(", ");
    format!(
        "there is no {name} on this machine: install it ({advice}), or set {variable} to its \
         program; looked at {looked}"
    )
}

/// Makes sure that rustc can compile to Wasm.
pub(crate) fn add_target() -> Result<()> {
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
        output_of(it, "--version").is_some_and(|it| it.split_whitespace().any(|it| it == version))
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

fn check_node() -> Result<()> {
    let version = output_of("node", "--version").unwrap_or_default();
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .unwrap_or_default();
    match major.parse::<u32>() {
        Ok(major) if NODE_MAJOR <= major => Ok(()),
        Ok(_) => bail!(
            "Node.js {} is too old: install {NODE_MAJOR} or later",
            version.trim()
        ),
        Err(_) => bail!("there is no Node.js in PATH: install {NODE_MAJOR} or later, with npm"),
    }
}

/// What a program prints for one argument; nothing when it is not there.
fn output_of(program: impl AsRef<std::ffi::OsStr>, argument: &str) -> Option<String> {
    let output = Command::new(program)
        .arg(argument)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn age(file: &Path) -> Result<SystemTime> {
    let metadata = file
        .metadata()
        .with_context(|| format!("cannot read {}", file.display()))?;
    Ok(metadata.modified()?)
}
