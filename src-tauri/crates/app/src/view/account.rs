//! What the window starts with, and the accounts.

use super::{SyncView, UnsavedView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Business, NumberStyle, RemoteId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs for its first paint.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Startup {
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
    /// Whether it can be used.
    pub state: AccountState,
    /// Whether it is the practice server of this program.
    pub practice: bool,
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
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConnectInput {
    /// A name for the account; empty takes the system's.
    pub name: String,
    /// The service's address; https, or http on this computer.
    pub url: String,
    /// E-mail or user name; empty where a token is given.
    pub user: String,
    /// Password, or the token where no user is given.
    pub secret: String,
}
