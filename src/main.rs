//! The `pullquote` command; all of it is in `cli`.

fn main() -> std::process::ExitCode {
    pullquote::cli::main()
}
