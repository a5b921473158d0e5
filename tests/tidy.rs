//! The rules of the house, checked like any other behaviour.
//!
//! Module arrows, seams, ceilings and banned words. A rule that gets in the way is
//! changed here, in its own commit, with the reason.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Which modules each module may name, top of the flow first.
const MAY_USE: &[(&str, &[&str])] = &[
    ("dom", &[]),
    ("article", &["dom"]),
    ("clutter", &["dom", "article"]),
    ("media", &["dom", "article"]),
    ("text", &["dom", "article"]),
    ("quotes", &["text"]),
    ("figures", &["text"]),
    ("anchor", &["dom", "text"]),
    (
        "reading",
        &[
            "dom", "article", "clutter", "media", "text", "quotes", "figures", "anchor",
        ],
    ),
    ("compare", &["text", "quotes", "figures", "reading"]),
    // Wire translates every type of the core, so it must be able to name them.
    (
        "wire",
        &[
            "anchor", "article", "clutter", "compare", "dom", "figures", "media", "quotes",
            "reading", "text",
        ],
    ),
    // Records in, files out; files in, records out.
    ("export", &["wire"]),
    ("import", &["wire"]),
    (
        "cli",
        &[
            "dom", "article", "text", "reading", "compare", "wire", "export", "import", "decode",
        ],
    ),
    ("decode", &[]),
    // They name nothing, so everybody may name them.
    ("language", &[]),
    ("lower", &[]),
    ("order", &[]),
    ("table", &[]),
    (
        "wasm",
        &[
            "dom", "article", "anchor", "reading", "compare", "wire", "export", "import", "decode",
        ],
    ),
];

/// Modules that every module may name.
const FOR_EVERYBODY: [&str; 4] = ["language", "lower", "order", "table"];

/// Outside crates that only the named modules may touch.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("scraper", &["dom"]),
    ("ego_tree", &["dom"]),
    // The calls of the library's Wasm are generic over what they carry.
    ("serde", &["wire", "wasm"]),
    ("serde_json", &["wire", "export", "import", "cli"]),
    ("wasm_bindgen", &["wasm"]),
    ("web_sys", &["wasm"]),
    ("serde_wasm_bindgen", &["wasm"]),
    ("std::fs", &["cli"]),
    ("std::env", &["cli"]),
];

const MAX_FILE_LINES: usize = 400;

/// A sorted data table alone in its file says so in its second line and may be longer.
const TABLE_MARK: &str = "//! A table";

#[test]
fn modules_import_only_downstream() {
    let may_use: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        let Some(allowed) = may_use.get(module.as_str()) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for (at, _) in code.match_indices("crate::") {
                let target: String = code[at + "crate::".len()..]
                    .chars()
                    .take_while(|it| it.is_alphanumeric() || *it == '_')
                    .collect();
                let known = may_use.contains_key(target.as_str())
                    && !FOR_EVERYBODY.contains(&target.as_str());
                if known && target != module && !allowed.contains(&target.as_str()) {
                    faults.push(format!(
                        "{}:{}: {module} may not use {target}",
                        path.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn outside_crates_stay_behind_one_module() {
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        for (name, homes) in ONLY_IN {
            let named = text.lines().any(|line| {
                let code = line.split("//").next().unwrap_or_default();
                code.contains(&format!("{name}::")) || code.contains(&format!("use {name};"))
            });
            if named && !homes.contains(&module.as_str()) {
                faults.push(format!("{}: only {homes:?} may use {name}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn files_stay_readable() {
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let production = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = production.lines().count();
        let is_table = text.lines().take(3).any(|it| it.starts_with(TABLE_MARK));
        if MAX_FILE_LINES < lines && !is_table {
            faults.push(format!(
                "{}: {lines} lines, ceiling {MAX_FILE_LINES}",
                path.display()
            ));
        }
        if !production.trim_start().starts_with("//!") {
            faults.push(format!("{}: no `//!` opening", path.display()));
        }
        for ban in [".unwrap()", "dbg!(", "todo!(", "use super::*"] {
            if production.contains(ban) {
                faults.push(format!("{}: `{ban}`", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut res = Vec::new();
    collect(
        &mut res,
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path(),
    );
    res.sort();
    return res;

    fn collect(res: &mut Vec<(PathBuf, String)>, dir: &Path) {
        for entry in fs::read_dir(dir).expect("src is readable").flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(res, &path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                res.push((path, text));
            }
        }
    }
}

/// `src/quotes/cues.rs` and `src/quotes.rs` both belong to `quotes`.
fn module_of(path: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let inside = path.strip_prefix(&root).unwrap_or(path);
    let first = inside.components().next().expect("a file has a name");
    first
        .as_os_str()
        .to_string_lossy()
        .trim_end_matches(".rs")
        .to_owned()
}

#[test]
fn packer_and_core_keep_the_same_attributes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/pack.js");
    let text = fs::read_to_string(path).expect("pack.js is there");
    let list = text
        .split_once("const ATTRIBUTES = [")
        .and_then(|it| it.1.split_once(']'))
        .expect("pack.js has the list")
        .0;
    let packed: Vec<&str> = list.split('\'').skip(1).step_by(2).collect();
    assert_eq!(packed, pullquote::dom::KEPT_ATTRIBUTES);
}
