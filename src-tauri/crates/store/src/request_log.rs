//! The latest requests and replies, redacted by the caller before they come here.

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use rusqlite::{Row, params};

/// How many exchanges are kept.
pub(crate) const KEPT: i64 = 2000;
/// The outcome of an exchange that went as the contract promises.
const SUCCEEDED: &str = "succeeded";

/// One request and its reply, without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// Given by the store; 0 for one not yet stored.
    pub id: i64,
    /// When the request ended, UTC.
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
    /// `succeeded`, or what is known of a failed one's effect: `not_sent`, `rejected`, `unknown`.
    pub outcome: String,
    /// What went wrong, in one word, where something did.
    pub fault: Option<String>,
    /// The request's body, redacted.
    pub request: String,
    /// The reply's body, redacted.
    pub reply: String,
}

/// Which exchanges are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeFilter {
    /// Only this account's.
    pub account: Option<AccountId>,
    /// Only those that failed.
    pub failed: bool,
    /// Only those before this one.
    pub before: Option<i64>,
    /// With their bodies; these are empty otherwise.
    pub bodies: bool,
}

impl Exchange {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: row.get(0)?,
            at: decode::time(row, 1)?,
            account: decode::parsed_or_none(row, 2, "account id")?,
            operation: row.get(3)?,
            method: row.get(4)?,
            url: row.get(5)?,
            status: row.get(6)?,
            millis: row.get(7)?,
            outcome: row.get(8)?,
            fault: row.get(9)?,
            request: row.get(10)?,
            reply: row.get(11)?,
        })
    }
}

const COLUMNS: &str = "id, at, account, operation, method, url, status, millis, outcome, fault";

impl Reader<'_> {
    /// The latest exchanges, newest first.
    pub fn exchanges(&self, filter: &ExchangeFilter, limit: u32) -> Result<Vec<Exchange>, Error> {
        let bodies = if filter.bodies {
            "request, reply"
        } else {
            "'', ''"
        };
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS}, {bodies} FROM exchange WHERE id < ?1 \
             AND (?2 IS NULL OR account = ?2) AND (NOT ?3 OR outcome <> '{SUCCEEDED}') \
             ORDER BY id DESC LIMIT ?4"
        ))?;
        let parameters = params![
            filter.before.unwrap_or(i64::MAX),
            filter.account.map(|a| a.to_string()),
            filter.failed,
            limit,
        ];
        decode::rows(&mut select, parameters, Exchange::from_row)
    }

    /// One exchange, whole.
    pub fn exchange(&self, id: i64) -> Result<Exchange, Error> {
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS}, request, reply FROM exchange WHERE id = ?1"
        ))?;
        decode::first(&mut select, [id], Exchange::from_row)?
            .ok_or_else(|| Error::missing(Subject::Request, id))
    }
}

impl Writer<'_> {
    /// Adds an exchange and forgets those beyond the latest 2000.
    pub fn log_exchange(&self, exchange: &Exchange) -> Result<(), Error> {
        let id: i64 = self
            .prepare(
                "INSERT INTO exchange (at, account, operation, method, url, status, millis, \
                 outcome, fault, request, reply) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id",
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
                    exchange.fault,
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
