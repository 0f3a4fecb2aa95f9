//! The latest requests and replies, redacted by the caller before they come here.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use rusqlite::params;

/// How many exchanges are kept.
pub(crate) const KEPT: i64 = 2000;

/// One request and its reply, without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// When the request left, UTC.
    pub at: DateTime<Utc>,
    /// The account it was made for.
    pub account: Option<AccountId>,
    /// The operation, as the remote crate names it.
    pub operation: String,
    /// HTTP method.
    pub method: String,
    /// Address, without secrets.
    pub url: String,
    /// HTTP status; none where no reply came.
    pub status: Option<u16>,
    /// How long it took.
    pub millis: u64,
    /// What came of it, in one word or a sentence.
    pub outcome: String,
    /// The request's body, redacted.
    pub request: String,
    /// The reply's body, redacted.
    pub reply: String,
}

impl Reader<'_> {
    /// The latest exchanges, newest first.
    pub fn exchanges(&self, limit: u32) -> Result<Vec<Exchange>, Error> {
        let mut select = self.prepare(
            "SELECT at, account, operation, method, url, status, millis, outcome, request, reply \
             FROM exchange ORDER BY id DESC LIMIT ?1",
        )?;
        decode::rows(&mut select, [limit], |row| {
            Ok(Exchange {
                at: decode::time(row, 0)?,
                account: decode::parsed_or_none(row, 1, "account id")?,
                operation: row.get(2)?,
                method: row.get(3)?,
                url: row.get(4)?,
                status: row.get(5)?,
                millis: row.get(6)?,
                outcome: row.get(7)?,
                request: row.get(8)?,
                reply: row.get(9)?,
            })
        })
    }
}

impl Writer<'_> {
    /// Adds an exchange and forgets those beyond the latest 2000.
    pub fn log_exchange(&self, exchange: &Exchange) -> Result<(), Error> {
        let id: i64 = self
            .prepare(
                "INSERT INTO exchange (at, account, operation, method, url, status, millis, \
                 outcome, request, reply) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
                 RETURNING id",
            )?
            .query_row(
                params![
                    decode::micros(exchange.at),
                    exchange.account.map(|a| a.to_string()),
                    exchange.operation,
                    exchange.method,
                    exchange.url,
                    exchange.status,
                    exchange.millis,
                    exchange.outcome,
                    exchange.request,
                    exchange.reply,
                ],
                |row| row.get(0),
            )?;
        self.prepare("DELETE FROM exchange WHERE id <= ?1")?
            .execute([id - KEPT])?;
        Ok(())
    }
}
