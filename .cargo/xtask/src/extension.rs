//! The packages: `target/extension/chrome` and `…/firefox`, and a zip of each.
//!
//! The scripts are shipped as they are in the repository, and idb as npm has it.
//! Only the Wasm is compiled, and only the manifest is put together: the shared
//! keys, over them the browser's own, and the version from `Cargo.toml`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    archive, place, step, tools,
    wasm::{self, Beside},
};

/// The browsers that get a package.
pub(crate) const BROWSERS: [&str; 2] = ["chrome", "firefox"];

/// Builds both packages and their zips; returns the modules that a playground needs too.
pub(crate) fn build(wasm_pack: &impl Fn() -> Command) -> Result<Beside> {
    let core = wasm::build(wasm_pack, "")?;
    let beside = Beside::build(wasm_pack)?;
    let version = version()?;
    for browser in BROWSERS {
        let folder = place::package(browser);
        package(browser, &version, (&core, &beside), &folder)?;
        let zip = folder.with_file_name(format!("pullquote-{browser}-{version}.zip"));
        archive::pack(&folder, &zip)?;
        println!("{}  {}", folder.display(), zip.display());
    }
    // A build over budget still runs; `test` is where it fails.
    wasm::print_size(&place::package("chrome"))?;
    Ok(beside)
}

/// Whether a file of `extension/` belongs into a package.
pub(crate) fn ships(file: &Path) -> bool {
    let name = file.to_string_lossy();
    let is_hidden = name.starts_with('.') || name.contains("/.");
    let is_source_only = [".d.ts", ".md", "tsconfig.json"]
        .iter()
        .any(|it| name.ends_with(it));
    let is_manifest = name.starts_with("manifest") && name.ends_with(".json");
    !is_hidden && !is_source_only && !is_manifest
}

fn package(browser: &str, version: &str, wasm: (&Path, &Beside), folder: &Path) -> Result<()> {
    let source = place::root().join("extension");
    place::clear(folder)?;
    place::copy(&source, folder, ships)?;
    let (core, beside) = wasm;
    wasm::copy(core, &folder.join("core"))?;
    beside.copy(folder)?;
    copy_idb(&folder.join("store"))?;
    fs::copy(place::root().join("LICENSE"), folder.join("LICENSE"))?;
    let mut manifest = read_json(&source.join("manifest.json"))?;
    merge(
        &mut manifest,
        read_json(&source.join(format!("manifest.{browser}.json")))?,
    );
    manifest["version"] = version.into();
    let text = serde_json::to_string_pretty(&manifest)? + "\n";
    fs::write(folder.join("manifest.json"), text)?;
    Ok(())
}

/// The wrapper around `IndexedDB`, unmodified, with its license.
fn copy_idb(folder: &Path) -> Result<()> {
    let idb = tools::build_packages()?.join("node_modules/idb");
    for (from, to) in [("build/index.js", "idb.js"), ("LICENSE", "idb.LICENSE")] {
        fs::copy(idb.join(from), folder.join(to))
            .with_context(|| format!("npm brought no idb/{from}"))?;
    }
    Ok(())
}

fn read_json(path: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

/// Puts `over` over `base`: objects key by key, anything else whole.
fn merge(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

/// The version in `Cargo.toml`.
fn version() -> Result<String> {
    let mut metadata = step::cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&step::output(&mut metadata)?)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages
        .filter(|it| it["name"] == "pullquote")
        .find_map(|it| it["version"].as_str().map(str::to_owned))
        .context("cargo knows no package pullquote here")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn overlay_reaches_into_objects_and_replaces_lists() {
        let mut base = json!({"name": "a", "background": {"type": "module"}, "icons": [1, 2]});
        merge(
            &mut base,
            json!({"background": {"scripts": ["b.js"]}, "icons": [3]}),
        );
        let merged = json!({
            "name": "a",
            "background": {"type": "module", "scripts": ["b.js"]},
            "icons": [3],
        });
        assert_eq!(base, merged);
    }

    #[test]
    fn only_what_browsers_read_is_shipped() {
        for shipped in [
            "content.js",
            "sidebar/sidebar.css",
            "_locales/en/messages.json",
        ] {
            assert!(ships(Path::new(shipped)), "{shipped}");
        }
        for kept in [
            "manifest.json",
            "manifest.firefox.json",
            "api.d.ts",
            ".eslintrc",
            "a/.b",
        ] {
            assert!(!ships(Path::new(kept)), "{kept}");
        }
    }
}
