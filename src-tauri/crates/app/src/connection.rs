//! A client for an account of any system: its secret comes from the keyring, and what else it needs
//! from the account.

use crate::account::wrong_credentials;
use crate::error::{Code, Error};
use crate::open::App;
use crate::reason;
use crate::session::ExchangeLog;
use crate::view::{ConnectInput, Dialect, System};
use counterfoil_domain::{AccountId, say};
use counterfoil_remote::billwerk::{self, Billwerk};
use counterfoil_remote::funding_sources::{self, FundingSources};
use counterfoil_remote::pm2::{self, Pm2};
use counterfoil_remote::{CallError, Client, Fault, Profile, Token, check_address};
use counterfoil_secrets::Sensitive;
use counterfoil_store::{Account, Reader, Writer};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[cfg(test)]
mod tests;

/// What only some systems' accounts have, beside the account's record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Traits {
    /// How a FundingSources server speaks.
    #[serde(default)]
    pub(crate) dialect: Dialect,
    /// The device that asks, for FundingSources.
    #[serde(default)]
    pub(crate) device: Option<String>,
    /// The legal entity that a billwerk account is about; none leaves it to the service.
    #[serde(default)]
    pub(crate) legal_entity: Option<String>,
}

impl Traits {
    /// What was entered, checked.
    pub(crate) fn entered(input: &ConnectInput) -> Result<Self, Error> {
        let device = input.device.as_deref().map(str::trim);
        let device = device.filter(|text| !text.is_empty()).map(str::to_owned);
        if device.as_ref().is_some_and(|d| d.parse::<u64>().is_err()) {
            return Err(Error::field(
                "device",
                say!("error-device-not-whole", "A device is a whole number."),
            ));
        }
        let traits = Self {
            dialect: input.dialect.unwrap_or_default(),
            device,
            legal_entity: Self::entered_entity(input)?,
        };
        let is_needed = traits.dialect == Dialect::Server
            && input.system == Some(System::FundingSources)
            && traits.device.is_none();
        if is_needed {
            let message = say!(
                "error-device-missing",
                "A server of this kind wants to know which device asks; give its number."
            );
            return Err(Error::field("device", message));
        }
        Ok(traits)
    }

    /// The legal entity as entered: it goes into a header as it is.
    pub(crate) fn entered_entity(input: &ConnectInput) -> Result<Option<String>, Error> {
        let text = input.legal_entity.as_deref().map_or("", str::trim);
        if text.is_empty() {
            return Ok(None);
        }
        if input.system != Some(System::Billwerk) {
            let message = "Only an account of billwerk is about a legal entity.";
            return Err(Error::field("legal_entity", message));
        }
        is_identity(text)
            .then(|| Some(text.to_owned()))
            .ok_or_else(|| {
                let message =
                    "A legal entity is named by its identity there, of letters and digits.";
                Error::field("legal_entity", message)
            })
    }

    /// What is kept of an account.
    pub(crate) fn of(r: &Reader<'_>, account: AccountId) -> Result<Self, Error> {
        let kept = r.setting(&setting(account))?;
        Ok(kept
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default())
    }

    /// Keeps them, where there are any.
    pub(crate) fn keep(&self, w: &Writer<'_>, account: AccountId) -> Result<(), Error> {
        if *self == Self::default() {
            return Self::forget(w, account);
        }
        let json = serde_json::to_string(self).map_err(Error::internal)?;
        Ok(w.put_setting(&setting(account), &json)?)
    }

    pub(crate) fn forget(w: &Writer<'_>, account: AccountId) -> Result<(), Error> {
        Ok(w.remove_setting(&setting(account))?)
    }
}

fn is_identity(text: &str) -> bool {
    text.len() <= 64 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Under which name the settings have an account's traits.
fn setting(account: AccountId) -> String {
    format!("account {account}")
}

impl App {
    /// The client of an account of any system, signed in or ready to.
    pub(crate) async fn any_client(&self, account: &Account) -> Result<Client, Error> {
        let known = self.clients().get(&account.id).cloned();
        if let Some(client) = known {
            return Ok(client);
        }
        if System::of(account) == System::Trincico {
            return Ok(self.client(account).await?.into());
        }
        let secret = self.kept_secret(account).await?;
        let id = account.id;
        let traits = self.read(move |_, r| Traits::of(r, id)).await?;
        let client = self.other_client(account, &traits, &secret)?;
        self.clients().insert(account.id, client.clone());
        Ok(client)
    }

    /// A client that can say what it would send, and has no secret to send it with.
    pub(crate) async fn preparing_client(&self, account: &Account) -> Result<Client, Error> {
        if System::of(account) == System::Trincico {
            return Ok(self.new_client(account, None)?.into());
        }
        let id = account.id;
        let traits = self.read(move |_, r| Traits::of(r, id)).await?;
        self.other_client(account, &traits, &Sensitive::new(String::new()))
    }

    /// Signs in to a system that has no password to exchange: what is entered is kept.
    pub(crate) async fn sign_in_elsewhere(
        &self,
        account: &Account,
        traits: &Traits,
        secret: &Sensitive<String>,
    ) -> Result<(Client, Sensitive<String>, Profile), Error> {
        if secret.expose().trim().is_empty() {
            return Err(Error::field(
                "secret",
                say!("error-secret-missing", "Give the secret or the token."),
            ));
        }
        if account.user.is_empty() && System::of(account) != System::Pm2 {
            let what = match System::of(account) {
                System::Billwerk => say!("error-client-missing", "Give the client's identity."),
                _ => say!("error-user-missing", "Give the user's name."),
            };
            return Err(Error::field("user", what));
        }
        let client = self.other_client(account, traits, secret)?;
        let profile = client.who().await.map_err(|error| {
            // Its pages tell a wrong name or secret as no access, or as no such user.
            let refused = matches!(error.fault, Fault::Forbidden | Fault::NotFound);
            let fault = match System::of(account) {
                System::FundingSources if refused => Fault::SignInNeeded,
                _ => error.fault.clone(),
            };
            wrong_credentials(CallError { fault, ..error })
        })?;
        let kept = match &client {
            Client::Pm2(client) => Sensitive::new(client.refresh_token().expose().to_owned()),
            _ => Sensitive::new(secret.expose().clone()),
        };
        Ok((client, kept, profile))
    }

    /// A client of any system but Trincico, whose sign-in has its own ways.
    fn other_client(
        &self,
        account: &Account,
        traits: &Traits,
        secret: &Sensitive<String>,
    ) -> Result<Client, Error> {
        let base_url = account.url.clone();
        let secret = Token::new(secret.expose().clone());
        let log: Arc<ExchangeLog> = Arc::new(self.exchange_log(account));
        let client = match System::of(account) {
            System::Trincico => self.new_client(account, None).map(Client::Trincico)?,
            System::Billwerk => Billwerk::new(billwerk::Config {
                base_url,
                client_id: account.user.clone(),
                client_secret: secret,
                legal_entity: traits.legal_entity.clone(),
                observer: Some(log),
            })
            .map(Client::Billwerk)
            .map_err(|error| bad_address(account, error))?,
            System::Pm2 => Pm2::new(pm2::Config {
                base_url,
                sign_in_url: None,
                client_id: match account.user.as_str() {
                    "" => pm2::CLIENT_ID.to_owned(),
                    own => own.to_owned(),
                },
                refresh_token: secret,
                observer: Some(log),
            })
            .map(Client::Pm2)
            .map_err(|error| bad_address(account, error))?,
            System::FundingSources => FundingSources::new(funding_sources::Config {
                base_url,
                username: account.user.clone(),
                secret,
                dialect: match traits.dialect {
                    Dialect::Wiki => funding_sources::Dialect::Wiki,
                    Dialect::Server => funding_sources::Dialect::Server,
                },
                device: traits.device.clone(),
                observer: Some(log),
            })
            .map(Client::FundingSources)
            .map_err(|error| bad_address(account, error))?,
        };
        Ok(client)
    }
}

/// Why there is no client for the account's address.
pub(crate) fn bad_address(account: &Account, error: CallError) -> Error {
    let said = match check_address(&account.url) {
        Err(why) => reason::unacceptable(&why),
        Ok(()) => error.message.into(),
    };
    Error {
        field: Some("url".to_owned()),
        ..Error::of(Code::BadAddress, said)
    }
}
