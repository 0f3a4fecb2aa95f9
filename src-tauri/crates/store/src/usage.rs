//! How much of an account there is here, to hold against what its plan allows.

use crate::{Error, Reader, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use rusqlite::params;

impl Reader<'_> {
    /// The customers of an account.
    pub fn customers_of(&self, account: AccountId) -> Result<i64, Error> {
        Ok(self
            .prepare("SELECT count(*) FROM customer WHERE account = ?1")?
            .query_row([account.to_string()], |row| row.get(0))?)
    }

    /// The invoices of an account that were made at `since` or after it.
    pub fn invoices_made_since(
        &self,
        account: AccountId,
        since: DateTime<Utc>,
    ) -> Result<i64, Error> {
        Ok(self
            .prepare("SELECT count(*) FROM invoice WHERE account = ?1 AND created_at >= ?2")?
            .query_row(params![account.to_string(), decode::micros(since)], |row| {
                row.get(0)
            })?)
    }
}
