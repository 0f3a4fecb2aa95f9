//! A desktop session of the tests' own: a display, a session bus, an unlocked keyring, and folders
//! that are thrown away afterwards.
//!
//! Nothing of the person who runs the tests is touched: not their screen, not their keyring, not
//! the program's data. Off Linux the command runs as it is, and tests that need a session say so.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::platform::Platform;
use crate::step::{Done, Stop, program, step};

/// Runs the command inside a new session.
pub fn run(heading: &str, command: &Command) -> Done {
    if !Platform::here().is_linux() {
        return step(
            heading,
            &mut copy_of(command.get_program().to_string_lossy(), command),
        );
    }
    let folders = Folders::new()?;
    let display = Display::start()?;
    let this = std::env::current_exe().map_err(|error| Stop(format!("lost myself: {error}")))?;
    let mut session = program("dbus-run-session", &["--"]);
    session
        .arg(this)
        .arg("in-session")
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => session.env(name, value),
            None => session.env_remove(name),
        };
    }
    folders.apply(&mut session);
    session
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        // Numbers are written the same way on every machine.
        .env("LC_ALL", "C.UTF-8")
        .env("COUNTERFOIL_TEST_SESSION", "1");
    step(heading, &mut session)
}

/// `cargo xtask session COMMAND`: for running one test of the real window by hand.
pub fn command(words: &[&str]) -> Done {
    match words.split_first() {
        Some((name, arguments)) => run("In a session of its own", &program(name, arguments)),
        None => Err(Stop("session wants a command.".to_owned())),
    }
}

/// The part that runs on the new bus: unlocks a keyring, then runs the command.
pub fn inside(words: &[&str]) -> Done {
    let Some((name, arguments)) = words.split_first() else {
        return Err(Stop("in-session wants a command.".to_owned()));
    };
    let _keyring = Keyring::unlock()?;
    let status = program(name, arguments)
        .status()
        .map_err(|error| Stop(format!("cannot start {name}: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop(format!("{name} ended with {status}.")))
    }
}

fn copy_of(name: impl AsRef<str>, command: &Command) -> Command {
    let mut copy = program(name.as_ref(), &[]);
    copy.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => copy.env(name, value),
            None => copy.env_remove(name),
        };
    }
    copy
}

/// The folders that desktop programs write to, in one that is removed at the end.
struct Folders(PathBuf);

impl Folders {
    fn new() -> Done<Self> {
        let folder =
            std::env::temp_dir().join(format!("counterfoil-session-{}", std::process::id()));
        let made = Self(folder);
        for name in Self::NAMES.iter().map(|(_, name)| name) {
            fs::create_dir_all(made.0.join(name))
                .map_err(|error| Stop(format!("no folder for the session: {error}")))?;
        }
        let documents = made.0.join("documents");
        fs::create_dir_all(&documents)
            .and_then(|()| {
                let named = format!("XDG_DOCUMENTS_DIR=\"{}\"\n", documents.display());
                fs::write(made.0.join("config").join("user-dirs.dirs"), named)
            })
            .map_err(|error| Stop(format!("no folder for the session: {error}")))?;
        made.keep_private()?;
        Ok(made)
    }

    const NAMES: [(&str, &str); 4] = [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "runtime"),
    ];

    fn apply(&self, command: &mut Command) {
        for (variable, name) in Self::NAMES {
            command.env(variable, self.0.join(name));
        }
    }

    #[cfg(unix)]
    fn keep_private(&self) -> Done {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(self.0.join("runtime"), fs::Permissions::from_mode(0o700)).map_err(
            |error| {
                Stop(format!(
                    "the session's folder cannot be made private: {error}"
                ))
            },
        )
    }

    #[cfg(not(unix))]
    fn keep_private(&self) -> Done {
        Ok(())
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A virtual display on the first free number.
struct Display {
    name: String,
    server: Child,
    // Held open: the server would fail to write to a closed one.
    _told: BufReader<ChildStdout>,
}

impl Display {
    fn start() -> Done<Self> {
        let mut server = program("Xvfb", &["-displayfd", "1"])
            .args([
                "-screen",
                "0",
                "1440x1000x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Stop(format!("the virtual display does not start: {error}")))?;
        let mut told = BufReader::new(
            server
                .stdout
                .take()
                .ok_or_else(|| Stop("the display says nothing.".to_owned()))?,
        );
        let mut number = String::new();
        let read = told.read_line(&mut number);
        if read.is_err() || number.trim().is_empty() {
            let _ = server.kill();
            return Err(Stop(
                "The virtual display (Xvfb) does not start.".to_owned(),
            ));
        }
        Ok(Self {
            name: format!(":{}", number.trim()),
            server,
            _told: told,
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A keyring daemon on this session's bus, unlocked with a password nobody needs to know.
struct Keyring(Child);

impl Keyring {
    fn unlock() -> Done<Self> {
        let fail = |why: String| Stop(format!("The keyring daemon does not start: {why}"));
        let mut daemon = program(
            "gnome-keyring-daemon",
            &["--foreground", "--unlock", "--components=secrets"],
        )
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| fail(error.to_string()))?;
        // Closing standard input ends the password.
        if let Some(mut input) = daemon.stdin.take() {
            input
                .write_all(b"only for tests")
                .map_err(|error| fail(error.to_string()))?;
        }
        let keyring = Self(daemon);
        let patience = Instant::now() + Duration::from_secs(20);
        while !Self::answers() {
            if Instant::now() > patience {
                return Err(fail("no answer on the session bus within 20 s".to_owned()));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(keyring)
    }

    /// Asks the bus, not the keyring: a question to the keyring would make the bus start another.
    fn answers() -> bool {
        let asked = program(
            "dbus-send",
            &[
                "--session",
                "--print-reply=literal",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets",
            ],
        )
        .output();
        asked.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("true"))
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sessions_folders_are_set_and_removed_with_it() {
        let folders = Folders::new().unwrap();
        let place = folders.0.clone();
        let mut command = program("true", &[]);
        folders.apply(&mut command);
        let set: Vec<_> = command
            .get_envs()
            .filter_map(|(name, _)| name.to_str())
            .collect();
        assert!(set.contains(&"XDG_RUNTIME_DIR") && set.contains(&"XDG_DATA_HOME"));
        assert!(place.join("runtime").exists());
        drop(folders);
        assert!(!place.exists());
    }
}
