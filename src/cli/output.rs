//! Standard output: how it is written, and how wide and colourful it is.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

/// The longest comfortable line, in columns.
const MAX_COLUMNS: usize = 88;

/// Titles and speakers.
pub(super) const BOLD: Style = Style::new().bold();
/// What is beside the point.
pub(super) const FAINT: Style = Style::new().dimmed();
/// Headings.
pub(super) const HEADING: Style = AnsiColor::Cyan.on_default().bold();
/// Figures.
pub(super) const FIGURE: Style = AnsiColor::Green.on_default();
/// What was lost.
pub(super) const LOST: Style = AnsiColor::Red.on_default();
/// What was changed.
pub(super) const CHANGED: Style = AnsiColor::Yellow.on_default();

/// Standard output for programs: bytes as they are.
pub(super) fn plain() -> impl Write {
    io::BufWriter::new(io::stdout().lock())
}

/// Standard output for people: colour on a terminal, none elsewhere.
pub(super) fn styled() -> impl Write {
    io::BufWriter::new(anstream::stdout().lock())
}

/// How wide lines may be, in columns.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|it| usize::from(it.0.0));
    terminal.unwrap_or(MAX_COLUMNS).clamp(20, MAX_COLUMNS)
}
