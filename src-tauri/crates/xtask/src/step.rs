//! One step of a command: a heading, a child process, the time it took.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Why a command cannot go on, in words for the person at the terminal.
#[derive(Debug)]
pub struct Stop(pub String);

/// What every part of this program returns.
pub type Done<T = ()> = Result<T, Stop>;

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    // Never where this was built: a target folder shared by two checkouts may hold the other one's build.
    if let Some(here) = std::env::var_os("CARGO_MANIFEST_DIR") {
        let here = PathBuf::from(here);
        return here.ancestors().nth(3).unwrap_or(&here).to_path_buf();
    }
    // Started by itself again, inside a session: from somewhere in the workspace.
    let here = std::env::current_dir().unwrap_or_default();
    let whole = here
        .ancestors()
        .find(|folder| folder.join("src-tauri").is_dir() && folder.join("Cargo.toml").is_file());
    whole.unwrap_or(&here).to_path_buf()
}

/// A program to start in the workspace's folder.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Cargo, the one this program was started with, without the marks that cargo leaves on it.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = program(&cargo, arguments);
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// npm in the interface's folder.
pub fn npm(arguments: &[&str]) -> Command {
    // On Windows npm is a script, which only the shell finds.
    let mut command = if cfg!(windows) {
        let mut shell = program("cmd", &["/C", "npm"]);
        shell.args(arguments);
        shell
    } else {
        program("npm", arguments)
    };
    command.current_dir(root().join("ui"));
    command
}

/// Prints the heading, runs the command to its end and prints the time.
pub fn step(heading: &str, command: &mut Command) -> Done {
    println!("\n== {heading}\n   {}", line(command));
    let start = Instant::now();
    let status = command.status().map_err(|error| {
        Stop(format!(
            "{heading}: cannot start {}: {error}",
            line(command)
        ))
    })?;
    let seconds = start.elapsed().as_secs_f64();
    if status.success() {
        println!("   done in {seconds:.1} s");
        Ok(())
    } else {
        Err(Stop(format!(
            "{heading}: failed after {seconds:.1} s ({status}).\n  {}",
            line(command)
        )))
    }
}

/// Whether the command can be started and succeeds, with nothing printed.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// The program's path, where it is on the search path.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

/// The command as a person would type it.
pub fn line(command: &Command) -> String {
    let mut words = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program())
        .to_string_lossy()
        .into_owned();
    for argument in command.get_args() {
        let _ = write!(words, " {}", argument.to_string_lossy());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_folder_of_the_workspace() {
        assert!(root().join("src-tauri").join("tauri.conf.json").is_file());
    }

    #[test]
    fn a_command_prints_as_it_would_be_typed() {
        assert_eq!(
            line(&program("/usr/bin/apt-get", &["install", "-y"])),
            "apt-get install -y"
        );
    }

    #[test]
    fn a_program_that_does_not_exist_is_a_failure_and_not_found() {
        assert!(!succeeds(&mut program("counterfoil-no-such-program", &[])));
        assert_eq!(find("counterfoil-no-such-program"), None);
        assert!(step("Nothing", &mut program("counterfoil-no-such-program", &[])).is_err());
    }
}
