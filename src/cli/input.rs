//! A file, or standard input, as text.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::error::Error;
use crate::decode;

/// The most that is read of a file. No article comes near it: pages saved with
/// their pictures inside run to a few mebibytes, and the tree takes several
/// times the file.
const MAX_BYTES: u64 = 64 << 20;

/// One file's text.
#[derive(Debug)]
pub(super) struct Input {
    /// The file, as the caller named it.
    pub(super) name: String,
    /// What it says, decoded.
    pub(super) text: String,
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let bytes = bytes(path, &name)?;
        let text = decode::text(&bytes).map_err(|it| Error::Binary {
            path: name.clone(),
            kind: it.kind,
            advice: it.advice,
        })?;
        if text.trim().is_empty() {
            return Err(Error::EmptyFile { path: name });
        }
        Ok(Self { name, text })
    }

    /// Whether it is a page rather than plain text, by what stands in it.
    pub(super) fn is_html(&self) -> bool {
        decode::is_html(&self.text)
    }
}

fn bytes(path: &Path, name: &str) -> Result<Vec<u8>, Error> {
    let fail = |source| Error::ReadFile {
        path: name.to_owned(),
        source,
    };
    let mut res = Vec::new();
    if path.as_os_str() == "-" {
        take(io::stdin().lock(), &mut res).map_err(fail)?;
    } else {
        take(File::open(path).map_err(fail)?, &mut res).map_err(fail)?;
    }
    if MAX_BYTES < res.len() as u64 {
        return Err(Error::TooLarge {
            path: name.to_owned(),
            limit: MAX_BYTES >> 20,
        });
    }
    Ok(res)
}

fn take(from: impl Read, into: &mut Vec<u8>) -> io::Result<usize> {
    from.take(MAX_BYTES + 1).read_to_end(into)
}
