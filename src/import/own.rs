//! Our own JSON: everything in it comes back as it went out.

use serde_json::Value;

use crate::wire::record::LIBRARY_VERSION;
use crate::wire::{self, Import, Library, Problem};

/// Reads an export of ours.
pub(super) fn read(value: &Value, res: &mut Import) {
    let version = value["version"].as_u64().unwrap_or_default();
    if u64::from(LIBRARY_VERSION) < version {
        res.problems.push(Problem {
            record: None,
            reason: "newerVersion",
        });
    }
    match wire::parsed::<Library>(&value.to_string()) {
        Ok(library) => super::add(res, library),
        Err(_) => res.problems.push(Problem {
            record: None,
            reason: "brokenFile",
        }),
    }
}
