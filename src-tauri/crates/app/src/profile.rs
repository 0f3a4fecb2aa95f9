//! The user of an account, and the service's password for messages.

use crate::error::Error;
use crate::kept::{self, KeptProfile, PROFILE};
use crate::open::App;
use crate::view::{Changed, ProfileView};
use counterfoil_domain::{AccountId, say};
use counterfoil_remote::Token;
use counterfoil_secrets::Sensitive;

impl App {
    /// The user of an account, as it was last read.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where there is no such account.
    pub async fn profile(&self, account: AccountId) -> Result<ProfileView, Error> {
        self.read(move |app, r| {
            let account = r.account(account)?;
            let kept: KeptProfile = kept::all(r, account.id, PROFILE)?.pop().unwrap_or_default();
            let read = r.kept_read(account.id, PROFILE)?;
            let can_send = r.setting(&kept_name(account.id))?.is_some();
            Ok(ProfileView {
                account: account.id,
                account_name: account.name,
                name: kept.name,
                email: kept.email,
                services: kept.services,
                chosen: account.service_id,
                can_send,
                read_at: read.read_at,
                age_seconds: read.read_at.map(|at| (app.now() - at).num_seconds().max(0)),
            })
        })
        .await
    }

    /// Reads the user of an account from its service.
    ///
    /// # Errors
    /// As every call to a service.
    pub async fn profile_refresh(&self, account: AccountId) -> Result<ProfileView, Error> {
        let found = self.plan_account(account).await?;
        match self.client(&found).await?.profile().await {
            Ok(profile) => self.keep_profile(account, &profile).await?,
            Err(error) => self.keep(account, PROFILE, Err(error.into())).await?,
        }
        self.changed(&[Changed::Plan]);
        self.profile(account).await
    }

    /// Keeps the service's password for messages in the keyring; an empty one forgets it. It is not
    /// the password of the sign-in.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where there is no such account; [`crate::Code::NoKeyring`].
    pub async fn account_message_password(
        &self,
        account: AccountId,
        secret: String,
    ) -> Result<(), Error> {
        let secret = Sensitive::new(secret);
        self.plan_account(account).await?;
        let empty = secret.expose().is_empty();
        self.blocking(move |app| {
            let name = secret_name(account);
            let secrets = &app.inner.options.secrets;
            let kept = match empty {
                true => secrets.remove(&name),
                false => secrets.set(&name, &secret),
            };
            Ok(kept?)
        })
        .await?;
        // Only that there is one: asking the keyring may ask the person to unlock it.
        self.write(move |_, w| {
            let name = kept_name(account);
            let kept = match empty {
                true => w.remove_setting(&name),
                false => w.put_setting(&name, "kept"),
            };
            Ok(kept?)
        })
        .await?;
        self.changed(&[Changed::Plan]);
        Ok(())
    }

    pub(crate) async fn message_password(&self, account: AccountId) -> Result<Token, Error> {
        let missing = || {
            Error::field(
                "message_password",
                say!(
                    "error-message-password-missing",
                    "The service sends messages only with a password of their own. Enter it in the \
                 account's settings."
                ),
            )
        };
        let kept = self
            .read(move |_, r| Ok(r.setting(&kept_name(account))?))
            .await?;
        if kept.is_none() {
            return Err(missing());
        }
        let secret = self
            .blocking(move |app| Ok(app.inner.options.secrets.get(&secret_name(account))?))
            .await?;
        secret
            .map(|secret| Token::new(secret.expose().clone()))
            .ok_or_else(missing)
    }
}

/// Under which the keyring keeps the password of an account's messages.
pub(crate) fn secret_name(account: AccountId) -> String {
    format!("{account}.messages")
}

/// Under which the store keeps that there is one.
pub(crate) fn kept_name(account: AccountId) -> String {
    format!("message_password.{account}")
}
