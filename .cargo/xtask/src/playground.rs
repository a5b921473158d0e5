//! The playground: `target/www`, plain files once built.
//!
//! The pages of `www/`, and beside them in `extension/` the very scripts that the
//! extension ships, with a Wasm that also takes dropped files.

use std::process::Command;

use anyhow::Result;

use crate::{extension, place, wasm};

/// Builds `target/www`.
pub(crate) fn build(wasm_pack: &impl Fn() -> Command) -> Result<()> {
    let folder = place::target().join("www");
    let core = wasm::build(wasm_pack, "playground")?;
    place::clear(&folder)?;
    place::copy(&place::root().join("www"), &folder, |_| true)?;
    place::copy(
        &place::root().join("extension"),
        &folder.join("extension"),
        extension::ships,
    )?;
    wasm::copy(&core, &folder.join("extension/core"))?;
    println!("{}", folder.display());
    Ok(())
}
