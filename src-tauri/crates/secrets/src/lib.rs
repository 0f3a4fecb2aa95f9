//! Where secrets are kept: the system's keyring behind one small trait, and the type that carries
//! them in memory.
//!
//! A secret is an account's password or token. It lives in the keyring and, while it is needed, in
//! a [`Sensitive`]; never in the store, in logs, on command lines or in the window. Every call
//! blocks (the keyring may ask the person to unlock it), so callers keep them off async workers.
//! What a secret means, and which account has which, is not known here.

mod run;
mod sensitive;
mod system;

use std::sync::Arc;

pub use run::RunKeyring;
pub use sensitive::Sensitive;
pub use system::SystemKeyring;

/// The environment variable that gives a secret for one run where no keyring can be reached.
pub const SECRET_VARIABLE: &str = "COUNTERFOIL_SECRET";

/// Why a secret could not be kept or read. Never holds the secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no keyring on this system, or this run cannot reach it.
    #[error(
        "The system's keyring could not be reached. Start a desktop session with a keyring, or \
         give the secret for one run in COUNTERFOIL_SECRET. ({0})"
    )]
    NoKeyring(String),
    /// The keyring is there but locked, or the person declined to unlock it.
    #[error("The system's keyring is locked. Unlock it and try again.")]
    Locked,
    /// The keyring answered with something else.
    #[error("The system's keyring failed: {0}")]
    Failed(String),
}

/// A place that keeps one secret for each account, over restarts or for one run.
pub trait Keyring: Send + Sync {
    /// The account's secret; none where none was set.
    ///
    /// # Errors
    /// When the keyring cannot be reached, is locked or fails.
    fn get(&self, account: &str) -> Result<Option<Sensitive<String>>, Error>;

    /// Keeps the secret, replacing the one before.
    ///
    /// # Errors
    /// When the keyring cannot be reached, is locked or fails; the one before is then still kept.
    fn set(&self, account: &str, secret: &Sensitive<String>) -> Result<(), Error>;

    /// Forgets the account's secret; does nothing where there is none.
    ///
    /// # Errors
    /// When the keyring cannot be reached, is locked or fails.
    fn remove(&self, account: &str) -> Result<(), Error>;
}

/// The keyring a shell of the program uses: the system's, or the one of this run where the system's
/// cannot be reached and [`SECRET_VARIABLE`] is set.
///
/// Asks the system's keyring whether it is there, which takes a few milliseconds.
#[must_use]
pub fn open(service: &str) -> Arc<dyn Keyring> {
    match RunKeyring::from_environment() {
        Some(run) if !SystemKeyring::is_reachable() => Arc::new(run),
        _ => Arc::new(SystemKeyring::new(service)),
    }
}
