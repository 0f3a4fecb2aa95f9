//! `cargo xtask`: sets the machine up, opens the window, runs every test.
//!
//! Needs nothing but Rust, so that it can say what else is missing. The commands are listed in
//! [`USAGE`]; each lives in a file of its own, what they install in `needs.rs`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a terminal program"
)]

mod bench;
mod deb;
mod dist;
mod icons;
mod interface;
mod needs;
mod open;
mod platform;
mod screenshots;
mod session;
mod sim;
mod step;
mod suite;
mod types;

use std::process::ExitCode;

use step::Stop;

const USAGE: &str = "\
cargo xtask COMMAND

  run               install what is missing, build, open the window
  test              install what is missing, run every check and test
  setup             only install what `run` and `test` need
  session COMMAND   run a command with a display, a session bus and a keyring of its own
  types             write the TypeScript types of the interface anew
  bench [NAME...] [--json FILE]
                    measure; without a name, everything there is to measure
  sim [--full] [--json FILE]
                    play every fault and crash against sync; --help tells the rest
  dist [--appimage] [--debug]
                    make the package that people install, and print its size;
                    --repack FILE packs another .deb as ours is packed
  icons             draw every size of the icon from icons/icon.svg
  screenshots DIR   picture every screen in every state, in the real window
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run", rest @ ..] => open::run(rest),
        ["test"] => suite::run(),
        ["setup"] => needs::provide(needs::For::Test),
        ["types"] => types::write(),
        ["bench", rest @ ..] => bench::run(rest),
        ["sim", rest @ ..] => sim::run(rest),
        ["dist", rest @ ..] => dist::build(rest),
        ["icons"] => icons::draw(),
        ["screenshots", folder] => screenshots::run(folder),
        ["session", command @ ..] => session::command(command),
        // Not for people: the part of a session that runs on its own bus.
        ["in-session", command @ ..] => session::inside(command),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(why)) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}
