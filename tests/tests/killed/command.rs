//! One run of the command, left alone or killed at a moment.

use counterfoil_tests::programs::built;
use serde_json::Value;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Runs `counterfoil --data DIR --json …` where no keyring is, with the password for one run.
pub struct Terminal {
    program: PathBuf,
    data: PathBuf,
    password: String,
}

/// A run under way.
pub struct Started {
    child: Child,
    since: Instant,
}

/// How a run ended.
pub struct Ended {
    /// The exit status; none where it was killed.
    pub status: Option<i32>,
    /// What it had printed.
    printed: String,
    complaint: String,
    pub took: Duration,
}

impl Terminal {
    pub fn on(data: &Path, password: &str) -> Self {
        Self {
            program: built("counterfoil"),
            data: data.to_owned(),
            password: password.to_owned(),
        }
    }

    pub fn start(&self, words: &[String], input: &str) -> Started {
        let mut command = Command::new(&self.program);
        command
            .arg("--data")
            .arg(&self.data)
            .arg("--json")
            .args(words)
            .env("COUNTERFOIL_SECRET", &self.password)
            // No keyring of the person who runs the tests is touched.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let since = Instant::now();
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may have closed its input already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Started { child, since }
    }

    /// Runs to the end.
    pub fn run(&self, words: &[String], input: &str) -> Ended {
        self.start(words, input).end(None)
    }
}

impl Started {
    /// Waits for the end, or kills the run so long after it began.
    pub fn end(mut self, killed_after: Option<Duration>) -> Ended {
        if let Some(moment) = killed_after {
            thread::sleep(moment.saturating_sub(self.since.elapsed()));
            self.child.kill().unwrap();
        }
        let (mut printed, mut complaint) = (Vec::new(), Vec::new());
        // What it prints fits into the pipes, so one is read after the other.
        let mut out = self.child.stdout.take().unwrap();
        out.read_to_end(&mut printed).unwrap();
        let mut err = self.child.stderr.take().unwrap();
        err.read_to_end(&mut complaint).unwrap();
        let status = self.child.wait().unwrap().code();
        Ended {
            status,
            printed: String::from_utf8_lossy(&printed).into_owned(),
            complaint: String::from_utf8_lossy(&complaint).into_owned(),
            took: self.since.elapsed(),
        }
    }
}

impl Ended {
    pub fn was_killed(&self) -> bool {
        self.status.is_none()
    }

    /// What the person was told: the whole document. A run killed after it had printed counts, for
    /// the person has read it.
    pub fn told(&self) -> Option<Value> {
        serde_json::from_str(&self.printed).ok()
    }

    /// Whether the person was told that it is done.
    pub fn succeeded(&self) -> bool {
        let done = matches!(self.status, Some(0 | 3) | None);
        done && self.told().is_some_and(|told| told["error"].is_null())
    }

    /// The code of the error that was told.
    pub fn refusal(&self) -> Option<String> {
        Some(self.told()?["error"]["code"].as_str()?.to_owned())
    }

    /// Everything, for a failure's message.
    pub fn all(&self) -> String {
        format!("{:?} {}{}", self.status, self.printed, self.complaint)
    }
}
