//! What the window starts with, and the accounts.

use super::{SyncView, UnsavedView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Business, NumberStyle, RemoteId, TaxRule};
use counterfoil_remote as remote;
use counterfoil_store::Account;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs for its first paint.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Startup {
    /// What is shown are the books of practice, where nothing is real.
    pub practising: bool,
    /// Nothing was chosen yet: show the three ways to begin.
    pub first_run: bool,
    /// The sender's identity.
    pub business: Business,
    /// Connected accounts.
    pub accounts: Vec<AccountView>,
    /// Half-written drafts, newest first.
    pub unsaved: Vec<UnsavedView>,
    /// How this computer writes numbers.
    pub number_style: NumberStyle,
    /// How tax is rounded in what is written for this computer only ([`TaxRule::usual`]).
    pub tax_rule: TaxRule,
    /// What sync is doing.
    pub sync: SyncView,
    /// Where the data is kept.
    pub data_folder: String,
    /// The program's version.
    pub version: String,
}

/// A remote system's name as people and commands write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Invoices, customers, payouts.
    Trincico,
    /// Customers, contracts, orders and invoices of a subscription business.
    Billwerk,
    /// What is paid for the monitoring of servers.
    Pm2,
    /// The payment processors that pay for subscriptions.
    FundingSources,
}

impl System {
    /// The system of a stored account.
    pub(crate) fn of(account: &Account) -> Self {
        match account.system.parse() {
            Ok(remote::System::Billwerk) => Self::Billwerk,
            Ok(remote::System::Pm2) => Self::Pm2,
            Ok(remote::System::FundingSources) => Self::FundingSources,
            Ok(remote::System::Trincico) | Err(_) => Self::Trincico,
        }
    }

    /// The same, as the remote side knows it.
    pub(crate) const fn remote(self) -> remote::System {
        match self {
            Self::Trincico => remote::System::Trincico,
            Self::Billwerk => remote::System::Billwerk,
            Self::Pm2 => remote::System::Pm2,
            Self::FundingSources => remote::System::FundingSources,
        }
    }
}

/// How a FundingSources server speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// As the vendor's pages describe it.
    #[default]
    Wiki,
    /// As the vendor's published server does it.
    Server,
}

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Ready to sync.
    Connected,
    /// Signed in; one of its services has to be chosen.
    ChooseService,
    /// The service wants a new sign-in; what waits is kept.
    SignInNeeded,
    /// Another person signed in than the one whose data this is; nothing is sent.
    OtherUser,
}

/// A connected account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountView {
    /// Ours.
    pub id: AccountId,
    /// As the person named it.
    pub name: String,
    /// The remote system.
    pub system: System,
    /// The service's address.
    pub url: String,
    /// The e-mail or user name; empty where a token was given.
    pub user: String,
    /// The shop chosen within the account.
    pub service: Option<ServiceView>,
    /// The legal entity that an account of billwerk is about; none leaves it to the service.
    pub legal_entity: Option<String>,
    /// Whether it can be used.
    pub state: AccountState,
    /// Whether it is the practice server of this program.
    pub practice: bool,
    /// How tax is rounded in what is written for it ([`TaxRule::usual`]).
    pub tax_rule: TaxRule,
    /// When its data last came in whole, UTC.
    pub synced_at: Option<DateTime<Utc>>,
    /// Seconds since then.
    #[ts(type = "number | null")]
    pub age_seconds: Option<i64>,
}

/// A shop within an account ("service" in Trincico's words).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServiceView {
    /// Its identity there.
    pub id: RemoteId,
    /// Its name.
    pub name: String,
}

/// What is entered to connect an account. The secret goes to the keyring and nowhere else.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct ConnectInput {
    /// The system; none takes Trincico.
    #[serde(default)]
    #[ts(optional)]
    pub system: Option<System>,
    /// A name for the account; empty takes the system's.
    pub name: String,
    /// The service's address; https, or http on this computer.
    pub url: String,
    /// E-mail or user name, or the identity of the client of billwerk or PM2 Plus; empty where a
    /// token is enough.
    pub user: String,
    /// Password, or the client's or user's secret, or the token where no user is given.
    pub secret: String,
    /// How a FundingSources server speaks; none takes the one of the vendor's pages.
    #[serde(default)]
    #[ts(optional)]
    pub dialect: Option<Dialect>,
    /// The device that asks, a whole number; the server's dialect needs it.
    #[serde(default)]
    #[ts(optional)]
    pub device: Option<String>,
    /// The legal entity that an account of billwerk is about, by its identity there; none leaves
    /// it to the service.
    #[serde(default)]
    #[ts(optional)]
    pub legal_entity: Option<String>,
}
