//! The system's own keyring: Keychain, Credential Manager or, on Linux, the Secret Service.

use keyring::v1::Entry;

use crate::{Error, Keyring, Sensitive};

/// Keeps secrets in the keyring of the person who is logged in.
#[derive(Debug, Clone)]
pub struct SystemKeyring {
    service: String,
}

impl SystemKeyring {
    /// Secrets under this name in the keyring. Does not reach the keyring yet.
    pub fn new(service: impl Into<String>) -> Self {
        Self {
            service: service.into(),
        }
    }

    /// Whether this run can reach a keyring at all; it may still be locked.
    #[must_use]
    pub fn is_reachable() -> bool {
        Entry::store_status().is_ok()
    }

    fn entry(&self, account: &str) -> Result<Entry, Error> {
        Entry::new(&self.service, account).map_err(read_error)
    }
}

impl Keyring for SystemKeyring {
    fn get(&self, account: &str) -> Result<Option<Sensitive<String>>, Error> {
        match self.entry(account)?.get_password() {
            Ok(secret) => Ok(Some(Sensitive::new(secret))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(read_error(error)),
        }
    }

    fn set(&self, account: &str, secret: &Sensitive<String>) -> Result<(), Error> {
        self.entry(account)?
            .set_password(secret.expose())
            .map_err(read_error)
    }

    fn remove(&self, account: &str) -> Result<(), Error> {
        match self.entry(account)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(read_error(error)),
        }
    }
}

/// Says what happened without quoting what was stored: some of the keyring's own errors carry it.
fn read_error(error: keyring::Error) -> Error {
    match error {
        keyring::Error::NoDefaultStore => {
            let cause = match Entry::store_status() {
                Err(cause) => cause.to_string(),
                Ok(()) => "no keyring".to_owned(),
            };
            Error::NoKeyring(cause)
        }
        keyring::Error::NoStorageAccess(_) => Error::Locked,
        keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..) => {
            Error::Failed("what it holds for this account cannot be read".to_owned())
        }
        keyring::Error::Ambiguous(_) => {
            Error::Failed("it holds several secrets for this account".to_owned())
        }
        other => Error::Failed(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_of_the_keyring_becomes_one_of_ours_without_its_contents() {
        let cause = || Box::new(std::io::Error::other("gone"));
        let unreadable = Error::Failed("what it holds for this account cannot be read".to_owned());
        let cases = [
            (keyring::Error::NoStorageAccess(cause()), Error::Locked),
            (
                keyring::Error::BadEncoding(b"tok_1\xff".to_vec()),
                unreadable.clone(),
            ),
            (
                keyring::Error::BadDataFormat(b"tok_1".to_vec(), cause()),
                unreadable,
            ),
            (
                keyring::Error::PlatformFailure(cause()),
                Error::Failed("Platform failure: gone".to_owned()),
            ),
        ];
        for (theirs, ours) in cases {
            assert_eq!(read_error(theirs), ours);
        }
    }

    #[test]
    fn a_secret_survives_the_round_trip_through_the_systems_keyring() {
        if !SystemKeyring::is_reachable() {
            println!("skipped: no keyring can be reached in this session");
            return;
        }
        let account = format!("round-trip-{}", std::process::id());
        let keyring = SystemKeyring::new("Counterfoil tests");
        match keyring.set(&account, &Sensitive::new("pässwörd \u{1F511}".to_owned())) {
            Err(Error::Locked) => return println!("skipped: the keyring is locked"),
            kept => kept.unwrap(),
        }
        let again = SystemKeyring::new("Counterfoil tests");
        assert_eq!(
            again.get(&account).unwrap().unwrap().expose(),
            "pässwörd \u{1F511}"
        );
        keyring
            .set(&account, &Sensitive::new("second".to_owned()))
            .unwrap();
        assert_eq!(again.get(&account).unwrap().unwrap().expose(), "second");
        keyring.remove(&account).unwrap();
        keyring.remove(&account).unwrap();
        assert!(again.get(&account).unwrap().is_none());
    }
}
