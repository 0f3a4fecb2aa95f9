//! Where the built programs are, and starting them so that they end with the test.

use std::path::PathBuf;
use std::process::{Child, Command};

/// A program that this workspace builds, beside the running test's own binary.
///
/// # Panics
/// Where it has not been built; `cargo build --workspace --bins` does.
#[must_use]
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).unwrap();
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built", program.display());
    program
}

/// A child process that is killed when it is dropped, so that a failing test leaves nothing behind.
#[derive(Debug)]
pub struct Guarded(Child);

impl Guarded {
    /// Starts the command.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn start(command: &mut Command) -> Self {
        Self(
            command
                .spawn()
                .unwrap_or_else(|error| panic!("{command:?}: {error}")),
        )
    }

    /// The number of the process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// The process itself.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
