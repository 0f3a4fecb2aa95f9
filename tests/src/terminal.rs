//! The terminal command on a data folder of the test's own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::programs::built;

/// Runs `counterfoil --data DIR --json …`.
#[derive(Debug, Clone)]
pub struct Terminal {
    data: PathBuf,
    secret: Option<String>,
}

impl Terminal {
    /// On this data folder.
    #[must_use]
    pub fn on(data: &Path) -> Self {
        Self {
            data: data.to_path_buf(),
            secret: None,
        }
    }

    /// With the secret in the environment, for `account add` and where there is no keyring.
    #[must_use]
    pub fn with_secret(mut self, secret: &str) -> Self {
        self.secret = Some(secret.to_owned());
        self
    }

    /// Runs the command to its end; standard input is `input`.
    ///
    /// # Panics
    /// Where the command cannot be started.
    #[must_use]
    pub fn output(&self, words: &[&str], input: &str) -> Output {
        let mut command = Command::new(built("counterfoil"));
        command
            .arg("--data")
            .arg(&self.data)
            .arg("--json")
            .args(words);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command.env_remove("COUNTERFOIL_SECRET");
        if let Some(secret) = &self.secret {
            command.env("COUNTERFOIL_SECRET", secret);
        }
        let mut child = command.spawn().unwrap();
        let written = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
        // A command that fails before it reads says itself why.
        if let Err(error) = written
            && error.kind() != std::io::ErrorKind::BrokenPipe
        {
            panic!("{words:?}: {error}");
        }
        child.wait_with_output().unwrap()
    }

    /// What the command printed as JSON.
    ///
    /// # Panics
    /// Where it fails or prints anything else.
    pub fn json(&self, words: &[&str], input: &str) -> Value {
        let output = self.output(words, input);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{words:?}: {} {printed}{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_str(&printed).unwrap_or_else(|_| panic!("{words:?} printed {printed:?}"))
    }
}
