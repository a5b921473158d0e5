//! Asks what is not ours: a script in this folder, by JSON on its standard input.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

/// What a script prints; `None` where the npm package that it needs is not installed.
pub(crate) fn ask(script: &str, package: &str, request: &Value) -> Option<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js");
    if !root.join("node_modules").join(package).exists() {
        return None;
    }
    let mut node = Command::new("node")
        .arg(root.join("peers").join(script))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Node.js is installed where its packages are");
    let mut input = node.stdin.take().expect("it is piped");
    let told = input.write_all(request.to_string().as_bytes());
    drop(input);
    let output = node.wait_with_output().expect("node ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    told.expect("node reads to the end");
    Some(output.stdout)
}
