//! Results on standard output.

use std::io::{self, Write};

/// Standard output, locked; nothing is written a character at a time.
pub(super) fn out() -> impl Write {
    io::BufWriter::new(io::stdout().lock())
}
