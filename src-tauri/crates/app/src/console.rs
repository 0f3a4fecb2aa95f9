//! The console: every documented operation of every system, by the vendor's own name.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{self, AccountView, Changed};
use counterfoil_remote::{Operation, Prepared, Reply, System, UnknownSystem};
use counterfoil_store::Account;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// An operation to call.
#[derive(Debug, Clone, Default)]
pub struct CallRequest {
    /// `trincico.invoices.list`.
    pub operation: String,
    /// By name; the operation's table says where each goes.
    pub parameters: BTreeMap<String, String>,
    /// The body, where it is given whole.
    pub body: Option<Value>,
    /// The account's name; none takes the only one.
    pub account: Option<String>,
    /// Whether an operation that moves money or cannot be undone was confirmed.
    pub confirmed: bool,
}

/// An operation as `call --list` shows it.
#[derive(Debug, Clone, Serialize)]
pub struct OperationView {
    /// The system.
    pub system: &'static str,
    /// The vendor's name of it.
    pub operation: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// With `{name}` for parameters.
    pub path: &'static str,
    /// What it takes.
    pub parameters: Vec<ParameterView>,
    /// Whether it has to be confirmed.
    pub needs_confirmation: bool,
}

/// A parameter of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct ParameterView {
    /// What it is given under: its name, or `body.id` where another has the same.
    #[serde(skip)]
    pub key: Cow<'static, str>,
    /// Its name.
    pub name: &'static str,
    /// `path`, `query`, `body` or `header`.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// Whether it has to be given.
    pub required: bool,
}

impl App {
    /// All operations, or those of one system.
    ///
    /// # Errors
    /// [`Code::NotFound`] for an unknown system.
    pub fn call_list(system: Option<&str>) -> Result<Vec<OperationView>, Error> {
        let systems = match system {
            None => System::ALL.to_vec(),
            Some(word) => vec![
                word.parse()
                    .map_err(|e: UnknownSystem| Error::of(Code::NotFound, e.to_string()))?,
            ],
        };
        let all = systems.into_iter();
        Ok(all
            .flat_map(|system| {
                let operations = system.operations().iter();
                operations.map(move |operation| operation_view(system, operation))
            })
            .collect())
    }

    /// The request that a call would send, with secrets hidden. Nothing is sent.
    ///
    /// # Errors
    /// [`Code::NotFound`] for an unknown operation, [`Code::Invalid`] with the parameter at fault.
    pub async fn call_prepare(&self, request: CallRequest) -> Result<Prepared, Error> {
        let (system, operation) = find(&request.operation)?;
        let account = self.account_for(system, request.account).await?;
        let client = self.preparing_client(&account).await?;
        client
            .prepare(operation.name, &request.parameters, request.body)
            .map_err(refused)
    }

    /// Calls an operation once.
    ///
    /// # Errors
    /// As [`App::call_prepare`]; [`Code::Invalid`] with `confirm` where it has to be confirmed; and
    /// whatever the service answers.
    pub async fn call(&self, request: CallRequest) -> Result<Reply, Error> {
        let (system, operation) = find(&request.operation)?;
        if operation.needs_confirmation() && !request.confirmed {
            return Err(Error::field(
                "confirm",
                format!(
                    "{} moves money or cannot be undone. Call it again with --confirm.",
                    request.operation
                ),
            ));
        }
        let account = self.account_for(system, request.account).await?;
        if account.state == "other_user" && !operation.is_read() {
            return Err(Error::of(
                Code::OtherUser,
                "Another person is signed in than the one whose data this is, so nothing was \
                 sent. Sign in as the same person first.",
            ));
        }
        let client = self.any_client(&account).await?;
        // Refused before anything is sent: named as an entry to mend.
        client
            .prepare(operation.name, &request.parameters, request.body.clone())
            .map_err(refused)?;
        let called = client.call(operation.name, &request.parameters, request.body);
        let called = called.await.map_err(Error::from);
        self.follow_call(&account, called.as_ref().err()).await?;
        called
    }

    /// What a call shows about the sign-in of an account that no sync looks after.
    async fn follow_call(&self, account: &Account, error: Option<&Error>) -> Result<(), Error> {
        let state = match error.map(|error| error.code) {
            None => "connected",
            Some(Code::SignInNeeded) => "sign_in_needed",
            Some(_) => return Ok(()),
        };
        if view::System::of(account) == view::System::Trincico || account.state == state {
            return Ok(());
        }
        self.set_account_state(account.id, state).await?;
        self.changed(&[Changed::Accounts]);
        Ok(())
    }

    async fn account_for(&self, system: System, name: Option<String>) -> Result<Account, Error> {
        let title = system.title();
        let is_its = |account: &AccountView| account.system.remote() == system;
        let id = match name {
            Some(name) => {
                let named = self.account_named(name).await?;
                if !is_its(&named) {
                    let message = format!("“{}” is no account of {title}.", named.name);
                    return Err(Error::field("account", message));
                }
                named.id
            }
            None => {
                let mut its = self.account_list().await?.into_iter().filter(is_its);
                match (its.next(), its.next()) {
                    (Some(only), None) => only.id,
                    (None, _) => {
                        let message = format!("No account of {title} is connected.");
                        return Err(Error::of(Code::NoAccount, message));
                    }
                    _ => {
                        let message = format!(
                            "There are several accounts of {title}; name one with --account."
                        );
                        return Err(Error::field("account", message));
                    }
                }
            }
        };
        self.read(move |_, r| Ok(r.account(id)?)).await
    }
}

fn find(name: &str) -> Result<(System, &'static Operation), Error> {
    let found = name.split_once('.').and_then(|(system, name)| {
        let system: System = system.parse().ok()?;
        let operation = system.operations().iter().find(|o| o.name == name)?;
        Some((system, operation))
    });
    found.ok_or_else(|| {
        Error::of(
            Code::NotFound,
            format!("There is no operation “{name}”; see `counterfoil call --list`."),
        )
    })
}

/// A parameter at fault, before anything was sent.
fn refused(error: counterfoil_remote::CallError) -> Error {
    match &error.field {
        Some(field) if error.status.is_none() => Error::field(field, error.message.clone()),
        _ => error.into(),
    }
}

fn operation_view(system: System, operation: &'static Operation) -> OperationView {
    OperationView {
        system: system.as_str(),
        operation: operation.name,
        method: operation.method.as_str(),
        path: operation.path,
        parameters: operation
            .keys()
            .map(|(key, p)| ParameterView {
                key,
                name: p.name,
                place: p.place.as_str(),
                required: p.required,
            })
            .collect(),
        needs_confirmation: operation.needs_confirmation(),
    }
}
