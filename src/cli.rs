//! The `pullquote` command.

use std::process::ExitCode;

/// Runs the command; the exit code is 0, 1 where a file could not be read, 2 on misuse.
pub fn main() -> ExitCode {
    ExitCode::SUCCESS
}
