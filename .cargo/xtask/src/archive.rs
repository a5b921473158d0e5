//! Zips whose bytes depend on nothing but the files' names and contents.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use anyhow::{Context, Result};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::place;

/// Packs the files under `folder`, sorted, with one fixed time, into `zip`.
pub(crate) fn pack(folder: &Path, zip: &Path) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        // The first moment that the format can tell.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let file = File::create(zip).with_context(|| format!("cannot write {}", zip.display()))?;
    let mut writer = ZipWriter::new(file);
    for file in place::files(folder)? {
        // Zips say `/` on Windows too.
        let parts: Vec<_> = file.iter().map(|it| it.to_string_lossy()).collect();
        writer.start_file(parts.join("/"), options)?;
        writer.write_all(&fs::read(folder.join(&file))?)?;
    }
    writer.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_files_make_the_same_zip_whatever_their_times() {
        let place = std::env::temp_dir().join(format!("pullquote-archive-{}", std::process::id()));
        let zip = |name: &str| {
            let folder = place.join(name);
            fs::create_dir_all(folder.join("sub")).expect("the folder is ours");
            fs::write(folder.join("sub/b.js"), "two").expect("the folder is ours");
            fs::write(folder.join("a.js"), "one").expect("the folder is ours");
            let zip = place.join(format!("{name}.zip"));
            pack(&folder, &zip).expect("the files are there");
            fs::read(zip).expect("it was just written")
        };
        let first = zip("first");
        std::thread::sleep(std::time::Duration::from_millis(20));
        assert_eq!(first, zip("second"));
        fs::remove_dir_all(place).expect("the folder is ours");
    }
}
