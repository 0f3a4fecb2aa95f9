//! Accounts at remote systems. Secrets are not kept here.

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, RemoteId};
use rusqlite::{Row, params};

/// An account at a remote system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Ours.
    pub id: AccountId,
    /// What the person calls it; unique whatever the case.
    pub name: String,
    /// The system, as the remote crate names it (`trincico`).
    pub system: String,
    /// Address of the system.
    pub url: String,
    /// Whom the person signs in as.
    pub user: String,
    /// The service's identity of that person.
    pub remote_user: Option<RemoteId>,
    /// The chosen service within the account.
    pub service_id: Option<RemoteId>,
    /// The chosen service's name.
    pub service_name: String,
    /// `connected`, `choose_service`, `sign_in_needed` or `other_user`.
    pub state: String,
    /// Whether it belongs to the practice server with invented data.
    pub practice: bool,
    /// When the last complete sync ended, UTC.
    pub synced_at: Option<DateTime<Utc>>,
    /// When the account was added, UTC.
    pub created_at: DateTime<Utc>,
}

impl Account {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: decode::parsed(row, 0, "account id")?,
            name: row.get(1)?,
            system: row.get(2)?,
            url: row.get(3)?,
            user: row.get(4)?,
            remote_user: decode::remote_id(row, 5)?,
            service_id: decode::remote_id(row, 6)?,
            service_name: row.get(7)?,
            state: row.get(8)?,
            practice: row.get(9)?,
            synced_at: decode::time_or_none(row, 10)?,
            created_at: decode::time(row, 11)?,
        })
    }
}

const SELECT: &str = "SELECT id, name, system, url, user, remote_user, service_id, service_name, \
    state, practice, synced_at, created_at FROM account";

impl Reader<'_> {
    /// All accounts, oldest first.
    pub fn accounts(&self) -> Result<Vec<Account>, Error> {
        let mut select = self.prepare(&format!("{SELECT} ORDER BY created_at, id"))?;
        decode::rows(&mut select, [], Account::from_row)
    }

    /// One account.
    pub fn account(&self, id: AccountId) -> Result<Account, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE id = ?1"))?;
        decode::first(&mut select, [id.to_string()], Account::from_row)?
            .ok_or_else(|| Error::missing(Subject::Account, id))
    }

    /// The account that a person calls `name`, whatever the case.
    pub fn account_by_name(&self, name: &str) -> Result<Option<Account>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE name = ?1"))?;
        decode::first(&mut select, [name], Account::from_row)
    }
}

impl Writer<'_> {
    /// Adds an account; [`Error::Taken`] when the name is in use.
    pub fn insert_account(&self, account: &Account) -> Result<(), Error> {
        self.save_account(
            "INSERT INTO account (id, name, system, url, user, remote_user, service_id, \
             service_name, state, practice, synced_at, created_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            account,
        )
        .map(drop)
    }

    /// Changes an account; [`Error::Taken`] when the name is in use by another.
    pub fn update_account(&self, account: &Account) -> Result<(), Error> {
        let changed = self.save_account(
            "UPDATE account SET name = ?2, system = ?3, url = ?4, user = ?5, remote_user = ?6, \
             service_id = ?7, service_name = ?8, state = ?9, practice = ?10, synced_at = ?11, \
             created_at = ?12 WHERE id = ?1",
            account,
        )?;
        if changed == 0 {
            return Err(Error::missing(Subject::Account, account.id));
        }
        Ok(())
    }

    fn save_account(&self, sql: &str, account: &Account) -> Result<usize, Error> {
        self.prepare(sql)?
            .execute(params![
                account.id.to_string(),
                account.name,
                account.system,
                account.url,
                account.user,
                account.remote_user.as_ref().map(RemoteId::as_str),
                account.service_id.as_ref().map(RemoteId::as_str),
                account.service_name,
                account.state,
                account.practice,
                account.synced_at.map(decode::micros),
                decode::micros(account.created_at),
            ])
            .map_err(|e| Error::or_taken(e, Subject::AccountName, &account.name))
    }

    /// Removes an account with everything that came from it: synced records, intentions, pulls,
    /// its parts of the history and of the request log. What the service does not have yet stays on this computer:
    /// records it never had, and records with changes that were not sent or decided, unlinked; so
    /// do the customers of invoices that stay. Of a practice account nothing stays that its service
    /// had. What is known of payouts goes too. The numbers of what was issued in it stay out of this
    /// computer's own series ([`crate::Reader::issued_references`]).
    ///
    /// # Errors
    /// [`Error::OpenPayout`] while nobody knows whether a payout was made.
    pub fn remove_account(&self, id: AccountId) -> Result<(), Error> {
        let practice = self.account(id)?.practice;
        if !practice && self.open_payout_request(id)?.is_some() {
            return Err(Error::OpenPayout);
        }
        let gone = if practice {
            "DELETE FROM invoice WHERE account = ?1 AND remote_id IS NOT NULL"
        } else {
            "DELETE FROM invoice WHERE account = ?1 AND remote_id IS NOT NULL AND sync = 'synced'"
        };
        for sql in [
            gone,
            "UPDATE invoice SET former_reference = reference WHERE account = ?1 AND (status <> 'draft' \
             OR EXISTS (SELECT 1 FROM original WHERE original.invoice = invoice.id))",
            "DELETE FROM invoice_base WHERE invoice IN \
             (SELECT place FROM invoice WHERE account = ?1)",
            "UPDATE item SET remote_id = NULL WHERE invoice IN \
             (SELECT place FROM invoice WHERE account = ?1)",
            "UPDATE invoice SET account = NULL, remote_id = NULL, sync = 'local', since = NULL, last_answer = NULL, \
             attempts = 0, conflict = NULL, older_since = NULL WHERE account = ?1",
            "DELETE FROM customer WHERE account = ?1 AND remote_id IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM invoice WHERE invoice.customer = customer.seat)",
            "DELETE FROM customer_base WHERE customer IN \
             (SELECT seat FROM customer WHERE account = ?1)",
            "UPDATE customer SET account = NULL, remote_id = NULL, sync = 'local', since = NULL, \
             last_answer = NULL, attempts = 0, conflict = NULL, older_since = NULL WHERE account = ?1",
            "DELETE FROM exchange WHERE account = ?1",
            "DELETE FROM payout_request WHERE account = ?1",
            "DELETE FROM account WHERE id = ?1",
        ] {
            self.prepare(sql)?.execute([id.to_string()])?;
        }
        Ok(())
    }
}
