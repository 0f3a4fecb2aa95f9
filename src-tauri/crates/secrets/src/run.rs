//! A keyring that lasts as long as the program runs, for machines without one and for tests.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{Error, Keyring, SECRET_VARIABLE, Sensitive};

/// Keeps secrets in memory only.
///
/// An account that was neither set nor removed in this run has the secret the run was started with.
#[derive(Debug, Default)]
pub struct RunKeyring {
    given: Option<Sensitive<String>>,
    // A removed account stays in the map as none, so that the given secret does not come back.
    accounts: Mutex<HashMap<String, Option<Sensitive<String>>>>,
}

impl RunKeyring {
    /// An empty keyring.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A keyring that answers with this secret for every account not set in this run.
    #[must_use]
    pub fn with_secret(secret: Sensitive<String>) -> Self {
        Self {
            given: Some(secret),
            accounts: Mutex::default(),
        }
    }

    /// A keyring with the secret of [`SECRET_VARIABLE`]; none where it is unset or empty.
    #[must_use]
    pub fn from_environment() -> Option<Self> {
        let secret = std::env::var(SECRET_VARIABLE)
            .ok()
            .filter(|secret| !secret.is_empty())?;
        Some(Self::with_secret(Sensitive::new(secret)))
    }

    fn accounts(&self) -> MutexGuard<'_, HashMap<String, Option<Sensitive<String>>>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keyring for RunKeyring {
    fn get(&self, account: &str) -> Result<Option<Sensitive<String>>, Error> {
        Ok(match self.accounts().get(account) {
            Some(kept) => kept.clone(),
            None => self.given.clone(),
        })
    }

    fn set(&self, account: &str, secret: &Sensitive<String>) -> Result<(), Error> {
        self.accounts()
            .insert(account.to_owned(), Some(secret.clone()));
        Ok(())
    }

    fn remove(&self, account: &str) -> Result<(), Error> {
        self.accounts().insert(account.to_owned(), None);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(keyring: &RunKeyring, account: &str) -> Option<String> {
        keyring
            .get(account)
            .unwrap()
            .map(|secret| secret.expose().clone())
    }

    #[test]
    fn a_secret_that_was_set_is_read_back_until_it_is_removed() {
        let keyring = RunKeyring::new();
        assert_eq!(read(&keyring, "one"), None);
        keyring
            .set("one", &Sensitive::new("tok_1".to_owned()))
            .unwrap();
        keyring
            .set("one", &Sensitive::new("tok_2".to_owned()))
            .unwrap();
        assert_eq!(read(&keyring, "one").as_deref(), Some("tok_2"));
        assert_eq!(read(&keyring, "other"), None);
        keyring.remove("one").unwrap();
        assert_eq!(read(&keyring, "one"), None);
    }

    #[test]
    fn the_secret_of_the_run_serves_accounts_not_set_or_removed_in_it() {
        let keyring = RunKeyring::with_secret(Sensitive::new("tok_run".to_owned()));
        assert_eq!(read(&keyring, "one").as_deref(), Some("tok_run"));
        keyring
            .set("one", &Sensitive::new("tok_1".to_owned()))
            .unwrap();
        assert_eq!(read(&keyring, "one").as_deref(), Some("tok_1"));
        keyring.remove("one").unwrap();
        assert_eq!(read(&keyring, "one"), None);
    }

    #[test]
    fn printing_for_debugging_shows_no_secret() {
        let keyring = RunKeyring::with_secret(Sensitive::new("tok_run".to_owned()));
        keyring
            .set("one", &Sensitive::new("tok_1".to_owned()))
            .unwrap();
        assert!(!format!("{keyring:?}").contains("tok_"));
    }
}
