//! `cargo xtask`: the project's own builder.

fn main() {}
