//! The console: every documented operation of every system, by the vendor's own name.

use crate::error::{Code, Error};
use crate::open::App;
use counterfoil_remote::trincico;
use counterfoil_remote::{Operation, Prepared, Reply};
use counterfoil_store::Account;
use serde::Serialize;
use serde_json::Value;
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
    /// With `:name` for parameters.
    pub path: &'static str,
    /// What it takes.
    pub parameters: Vec<ParameterView>,
    /// Whether it has to be confirmed.
    pub needs_confirmation: bool,
}

/// A parameter of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct ParameterView {
    /// Its name.
    pub name: &'static str,
    /// `path`, `query` or `body`.
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
        match system {
            None | Some("trincico") => {
                Ok(trincico::operations().iter().map(operation_view).collect())
            }
            Some(other) => Err(Error::of(
                Code::NotFound,
                format!("There is no system “{other}”; there is trincico."),
            )),
        }
    }

    /// The request that a call would send, with secrets hidden. Nothing is sent.
    ///
    /// # Errors
    /// [`Code::NotFound`] for an unknown operation, [`Code::Invalid`] with the parameter at fault.
    pub async fn call_prepare(&self, request: CallRequest) -> Result<Prepared, Error> {
        let operation = find(&request.operation)?;
        let account = self.account_for(request.account).await?;
        let client = self.new_client(&account, None)?;
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
        let operation = find(&request.operation)?;
        if operation.needs_confirmation() && !request.confirmed {
            return Err(Error::field(
                "confirm",
                format!(
                    "{} moves money or cannot be undone. Call it again with --confirm.",
                    request.operation
                ),
            ));
        }
        let account = self.account_for(request.account).await?;
        if account.state == "other_user" && !operation.is_read() {
            return Err(Error::of(
                Code::OtherUser,
                "Another person is signed in than the one whose data this is, so nothing was \
                 sent. Sign in as the same person first.",
            ));
        }
        let client = self.client(&account).await?;
        // Refused before anything is sent: named as an entry to mend.
        client
            .prepare(operation.name, &request.parameters, request.body.clone())
            .map_err(refused)?;
        Ok(client
            .call(operation.name, &request.parameters, request.body)
            .await?)
    }

    async fn account_for(&self, name: Option<String>) -> Result<Account, Error> {
        let id = match name {
            Some(name) => self.account_named(name).await?.id,
            None => match self.account_list().await?.as_slice() {
                [only] => only.id,
                [] => return Err(Error::of(Code::NoAccount, "No account is connected.")),
                _ => {
                    return Err(Error::field(
                        "account",
                        "There are several accounts; name one with --account.",
                    ));
                }
            },
        };
        self.read(move |_, r| Ok(r.account(id)?)).await
    }
}

fn find(name: &str) -> Result<&'static Operation, Error> {
    name.strip_prefix("trincico.")
        .and_then(|name| trincico::operations().iter().find(|o| o.name == name))
        .ok_or_else(|| {
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

fn operation_view(operation: &'static Operation) -> OperationView {
    OperationView {
        system: "trincico",
        operation: operation.name,
        method: operation.method.as_str(),
        path: operation.path,
        parameters: operation
            .parameters
            .iter()
            .map(|p| ParameterView {
                name: p.name,
                place: p.place.as_str(),
                required: p.required,
            })
            .collect(),
        needs_confirmation: operation.needs_confirmation(),
    }
}
