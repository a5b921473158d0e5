//! The core as Wasm, with the glue that loads it.

mod order;
mod unread;

use std::{
    env,
    ffi::OsString,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use serde_json::Value;

use crate::{
    place,
    step::{self, step},
    tools,
};

/// Most bytes of a Wasm that ships. A ratchet: it may be lowered, never raised.
struct Budget {
    /// Its folder in the package.
    folder: &'static str,
    raw_bytes: usize,
    gzip_bytes: usize,
}

const BUDGETS: [Budget; 3] = [
    Budget {
        folder: "core",
        raw_bytes: 600 * 1024,
        gzip_bytes: 250 * 1024,
    },
    // The aim is 250 KiB; reading and writing the records' JSON takes most of it.
    Budget {
        folder: "library",
        raw_bytes: 384 * 1024,
        gzip_bytes: 152 * 1024,
    },
    // It finds quotes and figures in stored texts just as the core does, and is loaded
    // by who compares copies, and nobody else.
    Budget {
        folder: "compare",
        raw_bytes: 620 * 1024,
        gzip_bytes: 264 * 1024,
    },
];

/// The files that ship: `pullquote.js` and `pullquote_bg.wasm`.
pub(crate) const NAME: &str = "pullquote";

/// The stack, which comes first in memory: a little less than the linker's 1 MiB, so
/// that the constants behind it end below it too. Their addresses then take three bytes in
/// the code, not four: 2.8 KiB, and 240 bytes after gzip. Nothing here recurses with the
/// page's depth.
const STACK_BYTES: usize = 832 * 1024;

/// How wasm-opt makes a module smaller. Its goal is the module as it is, ours the module
/// as gzip leaves it, so three of its passes are left out: a function copied into its
/// callers, or a value kept for a second use, takes fewer bytes and compresses worse.
/// Measured on the core: 246.7 KiB after gzip, with these passes 250.7, without
/// wasm-opt 253.3.
///
/// The first kilobyte of memory is the far end of the stack, which comes first in
/// Rust's modules: nothing points there, so an address and its offset may be added
/// without a look at the sum. That is worth 1.4 KiB.
const PASSES: [&str; 8] = [
    "-Oz",
    "--low-memory-unused",
    "--converge",
    "--flexible-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--one-caller-inline-max-function-size=0",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
];

/// Compiles the core with these features and returns the folder with the result.
///
/// With npm's wasm-opt, not wasm-pack's way to it: that one takes what the system has,
/// and the one in Debian 12 breaks the module without saying so.
pub(crate) fn build(wasm_pack: &impl Fn() -> Command, features: &str) -> Result<PathBuf> {
    let folder = place::target().join("wasm").join(if features.is_empty() {
        "core"
    } else {
        features
    });
    let title = format!("Compiling the core to Wasm ({})", folder.display());
    step(&title, || {
        let mut pack = wasm_pack();
        pack.args([
            "--target",
            "web",
            "--profile",
            "wasm",
            "--no-opt",
            "--no-pack",
            "--out-name",
            NAME,
        ])
        .arg("--out-dir")
        .arg(&folder)
        .arg(place::root().join(".cargo/wasm"))
        .args(["--", "--locked", "--features", features])
        .env("CARGO_ENCODED_RUSTFLAGS", rust_flags()?);
        step::run(&mut pack)?;
        let wasm = folder.join(format!("{NAME}_bg.wasm"));
        let linked = linked()?;
        let bound = fs::read(&wasm).context("wasm-pack made no Wasm")?;
        fs::write(&wasm, unread::without_relocations(&bound)?)?;
        optimize(&wasm)?;
        let mut module = fs::read(&wasm)?;
        unread::wipe(&linked, &mut module)?;
        Ok(fs::write(&wasm, order::reorder(&module)?)?)
    })?;
    Ok(folder)
}

/// The module as the linker left it, before wasm-bindgen.
fn linked() -> Result<Vec<u8>> {
    let mut metadata = step::cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&step::output(&mut metadata)?)?;
    let compiled = metadata["target_directory"].as_str().map(Path::new);
    let compiled = compiled.context("cargo does not say where it compiles to")?;
    let wasm = compiled.join("wasm32-unknown-unknown/wasm/pullquote_wasm.wasm");
    fs::read(&wasm).with_context(|| format!("cargo left no {}", wasm.display()))
}

fn optimize(wasm: &Path) -> Result<()> {
    let binaryen = tools::build_packages()?.join("node_modules/binaryen");
    let mut quiet = Command::new("node");
    quiet
        .arg(place::root().join(".cargo/xtask/src/quiet.mjs"))
        .arg(&binaryen)
        .arg(wasm);
    step::run(&mut quiet)?;
    let mut smaller = Command::new("node");
    smaller.arg(binaryen.join("bin/wasm-opt"));
    step::run(smaller.args(PASSES).arg(wasm).arg("-o").arg(wasm))
}

/// The modules beside the core, which extension and playground load alike.
pub(crate) struct Beside {
    library: PathBuf,
    compare: PathBuf,
}

impl Beside {
    /// Compiles both.
    pub(crate) fn build(wasm_pack: &impl Fn() -> Command) -> Result<Beside> {
        Ok(Beside {
            library: build(wasm_pack, "library")?,
            compare: build(wasm_pack, "compare")?,
        })
    }

    /// Copies what ships of them into the folder with the extension's scripts.
    pub(crate) fn copy(&self, folder: &Path) -> Result<()> {
        copy(&self.library, &folder.join("library"))?;
        copy(&self.compare, &folder.join("compare"))
    }
}

/// Copies what ships of a compiled core into `folder`.
pub(crate) fn copy(core: &Path, folder: &Path) -> Result<()> {
    for file in [format!("{NAME}.js"), format!("{NAME}_bg.wasm")] {
        fs::create_dir_all(folder)?;
        fs::copy(core.join(&file), folder.join(&file))
            .with_context(|| format!("wasm-pack made no {file}"))?;
    }
    Ok(())
}

/// Fails when a Wasm of a package is over budget.
pub(crate) fn check_size(package: &Path) -> Result<()> {
    for budget in BUDGETS {
        let (raw, gzip) = size(package, &budget)?;
        if budget.raw_bytes < raw || budget.gzip_bytes < gzip {
            bail!("the extension's Wasm in {}/ is over budget", budget.folder);
        }
    }
    Ok(())
}

/// Prints the size of a package's Wasm, raw and after gzip.
pub(crate) fn print_size(package: &Path) -> Result<()> {
    for budget in BUDGETS {
        size(package, &budget)?;
    }
    Ok(())
}

/// Prints and returns the size of one Wasm, raw and after gzip, in bytes.
fn size(package: &Path, budget: &Budget) -> Result<(usize, usize)> {
    let bytes = fs::read(package.join(format!("{}/{NAME}_bg.wasm", budget.folder)))
        .context("there is no package yet: run `cargo xtask build`")?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let (raw, packed) = (bytes.len(), gzip.finish()?.len());
    println!(
        "Wasm of {}/: {} KiB of {}, gzip {} KiB of {}",
        budget.folder,
        raw.div_ceil(1024),
        budget.raw_bytes / 1024,
        packed.div_ceil(1024),
        budget.gzip_bytes / 1024
    );
    Ok((raw, packed))
}

/// Flags for the linker, and flags that keep the checkout's and cargo's folders out of
/// the Wasm, so that anybody's build of a release has the same bytes.
fn rust_flags() -> Result<OsString> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|it| it.join(".cargo")));
    let home = home.context("cannot tell where cargo keeps its crates: set CARGO_HOME")?;
    let mut res = OsString::from(format!(
        "-Clink-args=-zstack-size={STACK_BYTES} --emit-relocs"
    ));
    for (from, to) in [
        (home.join("registry/src"), "/crates"),
        (place::root(), "/pullquote"),
    ] {
        // What separates arguments in CARGO_ENCODED_RUSTFLAGS.
        res.push("\u{1f}");
        res.push("--remap-path-prefix=");
        res.push(from);
        res.push(format!("={to}"));
    }
    Ok(res)
}
