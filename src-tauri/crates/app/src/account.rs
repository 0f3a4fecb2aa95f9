//! Accounts: connect, choose the service, sign in again, remove.

use crate::connection::Traits;
use crate::error::{Code, Error};
use crate::open::App;
use crate::session::encode;
use crate::show;
use crate::view::{AccountView, Changed, ConnectInput, ServiceView, System};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, RemoteId, say};
use counterfoil_remote::trincico::Trincico;
use counterfoil_remote::{Client, Profile, Token, Tokens};
use counterfoil_secrets::Sensitive;
use counterfoil_store::{Account, Reader};

impl App {
    /// All accounts with the age of their data.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn account_list(&self) -> Result<Vec<AccountView>, Error> {
        self.read(|app, r| {
            let now = app.now();
            let accounts = r.accounts()?.into_iter();
            accounts.map(|a| shown(r, &a, now)).collect()
        })
        .await
    }

    /// Connects an account: signs in, keeps the secret in the keyring, takes the service where there
    /// is only one. Nothing is kept where any of it fails.
    ///
    /// # Errors
    /// [`Code::BadAddress`], [`Code::SignInNeeded`], [`Code::Offline`], [`Code::NoKeyring`],
    /// [`Code::AlreadyExists`], [`Code::StatusDenied`] in practice, which has accounts of its own.
    pub async fn account_connect(&self, input: ConnectInput) -> Result<AccountView, Error> {
        self.not_in_practice()?;
        self.connect(input, false).await
    }

    /// [`App::account_connect`]; `practice` where it is the practice server.
    pub(crate) async fn connect(
        &self,
        input: ConnectInput,
        practice: bool,
    ) -> Result<AccountView, Error> {
        let system = input.system.unwrap_or(System::Trincico);
        let traits = Traits::entered(&input)?;
        let secret = Sensitive::new(input.secret);
        let mut account = Account {
            id: AccountId::new(),
            name: name_or_system(&input.name, system),
            system: system.remote().as_str().to_owned(),
            url: input.url.trim().trim_end_matches('/').to_owned(),
            user: input.user.trim().to_owned(),
            remote_user: None,
            service_id: None,
            service_name: String::new(),
            state: "choose_service".to_owned(),
            practice,
            synced_at: None,
            created_at: self.now(),
        };
        let name = account.name.clone();
        if self
            .read(move |_, r| Ok(r.account_by_name(&name)?))
            .await?
            .is_some()
        {
            return Err(Error {
                field: Some("name".to_owned()),
                ..Error::of(
                    Code::AlreadyExists,
                    say!(
                        "error-account-name-taken",
                        "An account is named “{name}” already; choose another name.",
                        name = &account.name
                    ),
                )
            });
        }
        let (client, kept) = match system {
            System::Trincico => {
                let (client, tokens, profile) = self.sign_in(&account, &secret).await?;
                account.remote_user = profile.person();
                if let Some(known) = &account.remote_user {
                    client.belongs_to(known.clone(), &account.user);
                }
                if let [only] = profile.services.as_slice() {
                    account.service_id = Some(only.id.clone());
                    account.service_name.clone_from(&only.name);
                    account.state = "connected".to_owned();
                }
                (client.into(), encode(&tokens)?)
            }
            _ => {
                let (client, kept, profile) =
                    self.sign_in_elsewhere(&account, &traits, &secret).await?;
                account.remote_user = profile.person();
                account.state = "connected".to_owned();
                (client, kept)
            }
        };
        self.keep_secret(account.id, kept).await?;
        let stored = account.clone();
        let inserted = self
            .write(move |app, w| {
                w.put_setting("started", "account")?;
                traits.keep(w, stored.id)?;
                refuse_twice(w, &stored)?;
                w.insert_account(&stored)?;
                shown(w, &stored, app.now())
            })
            .await;
        let shown = match inserted {
            Ok(shown) => shown,
            Err(error) => {
                // The keyring keeps nothing of an account that was not made.
                let _ = self.forget_secret(account.id).await;
                return Err(error);
            }
        };
        self.clients().insert(account.id, client);
        self.changed(&[Changed::Accounts]);
        self.wake();
        Ok(shown)
    }

    async fn sign_in(
        &self,
        account: &Account,
        secret: &Sensitive<String>,
    ) -> Result<(Trincico, Tokens, Profile), Error> {
        if secret.expose().is_empty() {
            return Err(Error::field(
                "secret",
                say!("error-password-missing", "Give the password or a token."),
            ));
        }
        let client;
        let tokens;
        if account.user.is_empty() {
            tokens = Tokens {
                access: Token::new(secret.expose().clone()),
                refresh: None,
            };
            client = self.knowing_client(account, Some(tokens.clone())).await?;
        } else {
            client = self.knowing_client(account, None).await?;
            tokens = client
                .login(&account.user, secret.expose())
                .await
                .map_err(wrong_credentials)?;
        }
        let profile = client.profile().await.map_err(wrong_credentials)?;
        let tokens = client.tokens().unwrap_or(tokens);
        Ok((client, tokens, profile))
    }

    /// The services (shops) of an account, as the service tells them now. Only Trincico has any.
    ///
    /// # Errors
    /// As every call to a service.
    pub async fn account_services(&self, id: AccountId) -> Result<Vec<ServiceView>, Error> {
        let account = self.read(move |_, r| Ok(r.account(id)?)).await?;
        if System::of(&account) != System::Trincico {
            return Ok(Vec::new());
        }
        let profile = self.client(&account).await?.profile().await?;
        Ok(profile
            .services
            .into_iter()
            .map(|s| ServiceView {
                id: s.id,
                name: s.name,
            })
            .collect())
    }

    /// Chooses the service (shop) whose invoices and customers are kept here. It stays chosen:
    /// another one is another account.
    ///
    /// # Errors
    /// [`Code::NotFound`] where the account has no such service; [`Code::StatusDenied`] where
    /// another was chosen.
    pub async fn account_choose(
        &self,
        id: AccountId,
        service: RemoteId,
    ) -> Result<AccountView, Error> {
        let offered = self.account_services(id).await?;
        let chosen = offered
            .into_iter()
            .find(|s| s.id == service)
            .ok_or_else(|| {
                Error::of(
                    Code::NotFound,
                    say!("error-service-unknown", "The account has no such service."),
                )
            })?;
        let view = self
            .write(move |app, w| {
                let mut account = w.account(id)?;
                if account.service_id.as_ref().is_some_and(|s| *s != chosen.id) {
                    return Err(Error::of(
                        Code::StatusDenied,
                        say!(
                            "error-service-chosen",
                            "Another service was chosen for this account; connect a second \
                             account for this one."
                        ),
                    ));
                }
                account.service_id = Some(chosen.id);
                account.service_name = chosen.name;
                account.state = "connected".to_owned();
                refuse_twice(w, &account)?;
                w.update_account(&account)?;
                shown(w, &account, app.now())
            })
            .await?;
        self.changed(&[Changed::Accounts]);
        self.wake();
        Ok(view)
    }

    /// Signs in again. Only the same person's data goes on: another person is refused.
    ///
    /// # Errors
    /// [`Code::OtherUser`]; nothing changes then.
    pub async fn account_sign_in(
        &self,
        id: AccountId,
        user: String,
        secret: String,
    ) -> Result<AccountView, Error> {
        let before = self.read(move |_, r| Ok(r.account(id)?)).await?;
        let account = Account {
            user: user.trim().to_owned(),
            ..before.clone()
        };
        let secret = Sensitive::new(secret);
        let (client, kept, profile): (Client, _, _) = match System::of(&account) {
            System::Trincico => {
                let (client, tokens, profile) = self.sign_in(&account, &secret).await?;
                if let Some(known) = &before.remote_user {
                    client.belongs_to(known.clone(), &account.user);
                }
                (client.into(), encode(&tokens)?, profile)
            }
            _ => {
                let traits = self.read(move |_, r| Traits::of(r, id)).await?;
                self.sign_in_elsewhere(&account, &traits, &secret).await?
            }
        };
        if let Some(known) = &before.remote_user
            && !profile.is(known, &before.user)
        {
            return Err(other_user(&before, &profile));
        }
        self.keep_secret(id, kept).await?;
        let user = account.user;
        let view = self
            .write(move |app, w| {
                let mut account = w.account(id)?;
                account.user = user;
                account.remote_user = account.remote_user.or_else(|| profile.person());
                let chooses = System::of(&account) == System::Trincico;
                account.state = match account.service_id {
                    None if chooses => "choose_service".to_owned(),
                    _ => "connected".to_owned(),
                };
                w.update_account(&account)?;
                shown(w, &account, app.now())
            })
            .await?;
        self.clients().insert(id, client);
        self.changed(&[Changed::Accounts]);
        self.wake();
        Ok(view)
    }

    /// Chooses the legal entity that a billwerk account is about; an empty one leaves it to the
    /// service. What was read of another one goes with the next sync.
    ///
    /// # Errors
    /// [`Code::Invalid`]; [`Code::AlreadyExists`] where another account is about that one;
    /// [`Code::Busy`] while it syncs.
    pub async fn account_legal_entity(
        &self,
        id: AccountId,
        legal_entity: String,
    ) -> Result<AccountView, Error> {
        let _turn = self.sync_turn()?;
        let view = self
            .write(move |app, w| {
                let account = w.account(id)?;
                let input = ConnectInput {
                    system: Some(System::of(&account)),
                    legal_entity: Some(legal_entity),
                    ..ConnectInput::default()
                };
                let traits = Traits {
                    legal_entity: Traits::entered_entity(&input)?,
                    ..Traits::of(w, id)?
                };
                traits.keep(w, id)?;
                refuse_twice(w, &account)?;
                shown(w, &account, app.now())
            })
            .await?;
        self.clients().remove(&id);
        self.changed(&[Changed::Accounts]);
        self.wake();
        Ok(view)
    }

    /// Removes an account: its sign-in and the records it brought. Drafts that were never sent
    /// stay on this computer.
    ///
    /// # Errors
    /// [`Code::NotFound`], [`Code::Busy`] while it syncs.
    pub async fn account_remove(&self, id: AccountId) -> Result<(), Error> {
        let _turn = self.sync_turn()?;
        self.write(move |_, w| {
            w.remove_account(id)?;
            w.remove_setting(&crate::profile::kept_name(id))?;
            w.remove_setting(&crate::session::ways_name(id))?;
            Traits::forget(w, id)
        })
        .await?;
        if let Err(error) = self.forget_secret(id).await {
            tracing::warn!(%error, "a removed account's sign-in is still in the keyring");
        }
        self.changed(&[
            Changed::Accounts,
            Changed::Invoices,
            Changed::Customers,
            Changed::Sync,
        ]);
        Ok(())
    }

    /// The account with this name.
    ///
    /// # Errors
    /// [`Code::NotFound`] with the names there are.
    pub async fn account_named(&self, name: String) -> Result<AccountView, Error> {
        let all = self.account_list().await?;
        let names: Vec<_> = all.iter().map(|a| a.name.clone()).collect();
        all.into_iter().find(|a| a.name == name).ok_or_else(|| {
            let message = if names.is_empty() {
                say!("error-no-account", "No account is connected.")
            } else {
                say!(
                    "error-account-unknown",
                    "No account is named “{name}”; there is {names}.",
                    name = name,
                    names = names.join(", ")
                )
            };
            Error::of(Code::NotFound, message)
        })
    }
}

/// An account with what it is about at its system.
fn shown(r: &Reader<'_>, account: &Account, now: DateTime<Utc>) -> Result<AccountView, Error> {
    Ok(AccountView {
        legal_entity: Traits::of(r, account.id)?.legal_entity,
        ..show::account(account, now)
    })
}

/// The same shop connected twice would bring every record twice.
fn refuse_twice(r: &Reader<'_>, account: &Account) -> Result<(), Error> {
    let is_trincicos = System::of(account) == System::Trincico;
    let entity = Traits::of(r, account.id)?.legal_entity;
    let mut twin = None;
    for a in r.accounts()? {
        let same = if is_trincicos {
            a.service_id.is_some() && a.service_id == account.service_id
        } else {
            a.remote_user.is_some() && a.remote_user == account.remote_user
        };
        let same = same && a.system == account.system && a.url == account.url;
        if a.id != account.id && same && Traits::of(r, a.id)?.legal_entity == entity {
            twin = Some(a);
        }
    }
    let what = if is_trincicos {
        &account.service_name
    } else {
        &account.url
    };
    match twin {
        None => Ok(()),
        Some(twin) => Err(Error::of(
            Code::AlreadyExists,
            say!(
                "error-account-twice",
                "“{what}” is connected already, as the account “{account}”.",
                what = what,
                account = &twin.name
            ),
        )),
    }
}

pub(crate) fn other_user(account: &Account, profile: &Profile) -> Error {
    // The same name for both would explain nothing: the service gave it to someone else.
    let owner = Some(account.user.trim()).filter(|user| !user.eq_ignore_ascii_case(&profile.email));
    let owner = owner.unwrap_or_default();
    let said = match (profile.email.trim(), owner) {
        ("", "") => say!(
            "error-other-user",
            "Another person signed in than the one whose data this is. Nothing was sent and what \
             waits is kept; sign in as the same person, or connect a new account."
        ),
        (person, "") => say!(
            "error-other-user-person",
            "Another person ({person}) signed in than the one whose data this is. Nothing was sent \
             and what waits is kept; sign in as the same person, or connect a new account.",
            person = person,
        ),
        ("", owner) => say!(
            "error-other-user-owner",
            "Another person signed in than the one whose data this is ({owner}). Nothing was sent \
             and what waits is kept; sign in as the same person, or connect a new account.",
            owner = owner,
        ),
        (person, owner) => say!(
            "error-other-user-named",
            "Another person ({person}) signed in than the one whose data this is ({owner}). \
             Nothing was sent and what waits is kept; sign in as the same person, or connect a \
             new account.",
            person = person,
            owner = owner,
        ),
    };
    Error::of(Code::OtherUser, said)
}

/// At sign-in a refusal means wrong credentials, not an expired session.
pub(crate) fn wrong_credentials(error: counterfoil_remote::CallError) -> Error {
    if error.fault == counterfoil_remote::Fault::SignInNeeded {
        return Error {
            field: Some("secret".to_owned()),
            ..Error::of(
                Code::SignInNeeded,
                say!(
                    "error-credentials-wrong",
                    "The service did not accept this sign-in. Check the name and the password, \
                     secret or token."
                ),
            )
            .detailed(error)
        };
    }
    error.into()
}

fn name_or_system(name: &str, system: System) -> String {
    match name.trim() {
        "" => system.remote().title().to_owned(),
        name => name.chars().take(60).collect(),
    }
}
