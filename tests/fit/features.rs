//! Prints what the fitted scorer sees: for each file a line `#PATH`, then a line for
//! each candidate with its features in hexadecimal, a tab and its text.
//!
//! `tests/fit/fit.py` runs it.

use std::io::Write;

use pullquote::article;
use pullquote::dom::html;

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let document = html::parse(&String::from_utf8_lossy(&bytes), None);
        write!(out, "#{path}\t")?;
        for it in article::page_features(&document) {
            write!(out, "{it:02x}")?;
        }
        writeln!(out)?;
        for (text, row) in article::features(&document) {
            for it in row {
                write!(out, "{it:02x}")?;
            }
            writeln!(out, "\t{}", text.replace('\t', " "))?;
        }
    }
    out.flush()
}
