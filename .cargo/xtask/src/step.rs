//! Running programs, and telling what is going on and for how long.

use std::{
    io::{BufRead, BufReader},
    process::{Command, ExitStatus, Stdio},
    time::Instant,
};

use anyhow::{Context, Result, bail};

/// Says what begins, does it, and says how long it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("── {title}");
    let start = Instant::now();
    let res = work();
    let verdict = if res.is_ok() { "done" } else { "FAILED" };
    eprintln!(
        "── {title}: {verdict} in {:.1} s",
        start.elapsed().as_secs_f32()
    );
    res
}

/// Runs a program with its output shown.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", name(command)))?;
    finished(command, status)
}

/// Runs a program with its output shown, and hands on each line that it prints.
pub(crate) fn run_read(command: &mut Command, mut take: impl FnMut(&str)) -> Result<()> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", name(command)))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line?;
            println!("{line}");
            take(&line);
        }
    }
    finished(command, child.wait()?)
}

/// Runs a program and returns what it prints; its errors are shown.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{}`", name(command)))?;
    finished(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `cargo`, the one that runs us.
pub(crate) fn cargo() -> Command {
    let mut res = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    res.current_dir(crate::place::root());
    // What cargo told us about our own package is not true of another.
    res.env_remove("CARGO_MANIFEST_DIR");
    res
}

/// Nothing, or the error that a program which ended so has failed.
fn finished(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status})", line(command))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn line(command: &Command) -> String {
    let mut res = name(command);
    for argument in command.get_args() {
        res.push(' ');
        res.push_str(&argument.to_string_lossy());
    }
    res
}
