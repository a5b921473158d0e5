//! The core as Wasm, with the glue that loads it.

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
        optimize(&wasm)?;
        let bytes = fs::read(&wasm).context("wasm-pack made no Wasm")?;
        let stripped = without_custom_sections(&bytes).context("wasm-pack made a broken Wasm")?;
        Ok(fs::write(&wasm, stripped)?)
    })?;
    Ok(folder)
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

/// Flags that keep the checkout's and cargo's folders out of the Wasm, so that
/// anybody's build of a release has the same bytes.
fn rust_flags() -> Result<OsString> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|it| it.join(".cargo")));
    let home = home.context("cannot tell where cargo keeps its crates: set CARGO_HOME")?;
    let mut res = OsString::new();
    for (from, to) in [
        (home.join("registry/src"), "/crates"),
        (place::root(), "/pullquote"),
    ] {
        if !res.is_empty() {
            // What separates arguments in CARGO_ENCODED_RUSTFLAGS.
            res.push("\u{1f}");
        }
        res.push("--remap-path-prefix=");
        res.push(from);
        res.push(format!("={to}"));
    }
    Ok(res)
}

/// The module without function names and the tools' versions: a quarter of its
/// size, and nothing that runs. `strip` in the cargo profile comes too early, as
/// wasm-bindgen reads these sections.
fn without_custom_sections(module: &[u8]) -> Option<Vec<u8>> {
    // Magic number and version.
    let (header, mut rest) = module.split_at_checked(8)?;
    let mut res = header.to_vec();
    while let Some(id) = rest.first() {
        let (size, length_bytes) = leb128(&rest[1..])?;
        let (section, after) = rest.split_at_checked(1 + length_bytes + size)?;
        if *id != 0 {
            res.extend_from_slice(section);
        }
        rest = after;
    }
    Some(res)
}

/// An unsigned number in Wasm's encoding, and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut res = 0;
    for (idx, byte) in bytes.iter().take(5).enumerate() {
        res |= usize::from(byte & 0x7f) << (7 * idx);
        if byte & 0x80 == 0 {
            return Some((res, idx + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_go_and_all_others_stay() {
        let module = b"\0asm\x01\0\0\0\x01\x02ab\0\x81\x00n\x03\x01c";
        let stripped = without_custom_sections(module).expect("it is whole");
        assert_eq!(stripped, b"\0asm\x01\0\0\0\x01\x02ab\x03\x01c");
        assert!(without_custom_sections(&module[..13]).is_none());
    }
}
