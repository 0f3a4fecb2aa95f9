//! `counterfoil account`: connecting, listing and removing accounts.

use crate::{
    output::{Ended, Ending, Failure, Output, Table, invalid},
    secrets::SECRET_VARIABLE,
    show,
};
use clap::{Subcommand, ValueEnum};
use counterfoil_app::{
    App,
    view::{self, AccountState, AccountView, ConnectInput, ServiceView},
};
use serde_json::json;
use std::io::{self, BufRead, IsTerminal};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Connect an account; the password or token comes from COUNTERFOIL_SECRET or standard input
    Add {
        system: System,
        /// A name for the account
        #[arg(long)]
        name: String,
        /// The service's address
        #[arg(long)]
        url: String,
        /// E-mail or user name; without it Trincico takes the secret as a token
        #[arg(long, visible_alias = "client-id")]
        user: Option<String>,
        /// The shop within the account, where there are several
        #[arg(long, value_name = "ID")]
        service: Option<String>,
        /// The device that asks, for FundingSources
        #[arg(long, value_name = "ID")]
        device: Option<String>,
        /// How a FundingSources server speaks: as its pages say, or as the published one does
        #[arg(long)]
        dialect: Option<Dialect>,
        /// The legal entity that is asked about, for billwerk
        #[arg(long, value_name = "ID")]
        legal_entity: Option<String>,
    },
    /// All accounts with the age of their data
    List,
    /// Choose the shop within an account, or list those there are
    Service {
        name: String,
        /// The shop's id
        id: Option<String>,
    },
    /// Choose the legal entity that an account of billwerk is about; without one the service chooses
    LegalEntity {
        name: String,
        /// Its identity at billwerk
        id: Option<String>,
    },
    /// Keep the service's password for messages, from COUNTERFOIL_SECRET or standard input; it can
    /// send invoices then
    MessagePassword { name: String },
    /// Disconnect an account and take its records off this computer
    Remove { name: String },
}

/// A remote system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum System {
    Trincico,
    Billwerk,
    Pm2,
    FundingSources,
}

impl From<System> for view::System {
    fn from(system: System) -> Self {
        match system {
            System::Trincico => Self::Trincico,
            System::Billwerk => Self::Billwerk,
            System::Pm2 => Self::Pm2,
            System::FundingSources => Self::FundingSources,
        }
    }
}

/// How a FundingSources server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Dialect {
    Wiki,
    Server,
}

impl From<Dialect> for view::Dialect {
    fn from(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Wiki => Self::Wiki,
            Dialect::Server => Self::Server,
        }
    }
}

pub async fn run(app: &App, output: Output, command: Command) -> Ended {
    match command {
        Command::Add {
            system,
            name,
            url,
            user,
            service,
            device,
            dialect,
            legal_entity,
        } => {
            let user = user.unwrap_or_default();
            let secret = secret(match system {
                System::Trincico if !user.is_empty() => "Password",
                System::Trincico => "Token",
                System::Pm2 => "Refresh token",
                System::Billwerk | System::FundingSources => "Secret",
            })?;
            let input = ConnectInput {
                system: Some(system.into()),
                name,
                url,
                user,
                secret,
                dialect: dialect.map(Into::into),
                device,
                legal_entity,
            };
            add(app, output, input, service).await
        }
        Command::List => list(app, output).await,
        Command::Service { name, id } => choose(app, output, name, id).await,
        Command::LegalEntity { name, id } => {
            let account = app.account_named(name).await?;
            let account = app
                .account_legal_entity(account.id, id.unwrap_or_default())
                .await?;
            output.answer(&account, || match &account.legal_entity {
                Some(entity) => format!("“{}” is about {entity} now; sync.", account.name),
                None => format!("billwerk chooses what “{}” is about; sync.", account.name),
            })?;
            Ok(Ending::Done)
        }
        Command::MessagePassword { name } => {
            let account = app.account_named(name).await?;
            let secret = secret("Password for messages")?;
            app.account_message_password(account.id, secret).await?;
            let profile = app.profile(account.id).await?;
            let kept = json!({ "account": account.name, "can_send": profile.can_send });
            output.answer(&kept, || {
                format!("“{}” can send invoices now.", account.name)
            })?;
            Ok(Ending::Done)
        }
        Command::Remove { name } => {
            let account = app.account_named(name).await?;
            app.account_remove(account.id).await?;
            let gone = json!({ "removed": account.name });
            output.answer(&gone, || format!("“{}” is disconnected.", account.name))?;
            Ok(Ending::Done)
        }
    }
}

/// The secret: from the environment, typed unseen, or the first line of standard input.
fn secret(what: &str) -> Result<String, Failure> {
    if let Some(secret) = std::env::var(SECRET_VARIABLE)
        .ok()
        .filter(|secret| !secret.is_empty())
    {
        return Ok(secret);
    }
    let read = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{what}: "))
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line).map(|_| line)
    };
    let secret =
        read.map_err(|error| invalid("secret", format!("The secret could not be read: {error}.")))?;
    let secret = secret.trim_end_matches(['\r', '\n']).to_owned();
    if secret.is_empty() {
        return Err(Failure::Usage(format!(
            "Give the password or token in {SECRET_VARIABLE} or on standard input."
        )));
    }
    Ok(secret)
}

async fn add(app: &App, output: Output, input: ConnectInput, service: Option<String>) -> Ended {
    let account = app.account_connect(input).await?;
    let Some(id) = service else {
        output.answer(&account, || connected(&account))?;
        if account.state == AccountState::ChooseService {
            let services = app.account_services(account.id).await?;
            output.hint(&offered(&account.name, &services));
        }
        return Ok(Ending::Done);
    };
    let same = account
        .service
        .as_ref()
        .is_some_and(|s| s.id.as_str() == id);
    if same {
        output.answer(&account, || connected(&account))?;
        return Ok(Ending::Done);
    }
    choose(app, output, account.name, Some(id)).await
}

fn connected(account: &AccountView) -> String {
    let service = account
        .service
        .as_ref()
        .map_or_else(String::new, |service| {
            format!(", service “{}”", service.name)
        });
    let next = match account.system {
        view::System::Trincico => "`counterfoil sync` fetches its invoices.",
        _ => "`counterfoil call --list` names what can be asked of it.",
    };
    format!(
        "“{}” is connected to {}{service}. {next}",
        account.name, account.url
    )
}

fn offered(name: &str, services: &[ServiceView]) -> String {
    let mut table = Table::new(&["Id", "Service"]);
    for service in services {
        table.row([service.id.to_string(), service.name.clone()]);
    }
    format!(
        "Choose a service with `counterfoil account service {name} ID`:\n{}",
        table.text()
    )
}

async fn choose(app: &App, output: Output, name: String, id: Option<String>) -> Ended {
    let account = app.account_named(name).await?;
    let services = app.account_services(account.id).await?;
    let Some(id) = id else {
        let document = json!({ "services": services });
        output.answer(&document, || offered(&account.name, &services))?;
        return Ok(Ending::Done);
    };
    let Some(service) = services.iter().find(|service| service.id.as_str() == id) else {
        let ids: Vec<&str> = services.iter().map(|s| s.id.as_str()).collect();
        let there = ids.join(", ");
        return Err(invalid(
            "service",
            format!("The account has no service “{id}”; there is {there}."),
        ));
    };
    let account = app.account_choose(account.id, service.id.clone()).await?;
    output.answer(&account, || connected(&account))?;
    Ok(Ending::Done)
}

async fn list(app: &App, output: Output) -> Ended {
    let accounts = app.account_list().await?;
    let document = json!({ "accounts": accounts });
    output.answer(&document, || {
        if accounts.is_empty() {
            return "No account is connected. `counterfoil account add` connects one.".to_owned();
        }
        table(&accounts)
    })?;
    Ok(Ending::Done)
}

/// Accounts with the age of their data.
pub fn table(accounts: &[AccountView]) -> String {
    let mut table = Table::new(&["Account", "Service", "State", "Fetched", "Address"]);
    for account in accounts {
        let service = account.service.as_ref();
        table.row([
            account.name.clone(),
            service.map_or_else(String::new, |service| service.name.clone()),
            show::account_state(account.state).to_owned(),
            show::age(account.age_seconds),
            account.url.clone(),
        ]);
    }
    table.text()
}
