//! How far a pull from a service has come, so that it resumes after every page, and which records
//! a complete pull has seen, so that those gone from the service are noticed.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, InvoiceId, RemoteId};
use rusqlite::params;

/// A pull under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pull {
    /// Where the service continues; none before the first page.
    pub cursor: Option<String>,
    /// Records read so far.
    pub done: u64,
    /// When it began, UTC.
    pub started_at: DateTime<Utc>,
    /// Counts complete pulls; see [`Writer::mark_seen`].
    pub round: i64,
}

impl Reader<'_> {
    /// The pull under way for `kind` (`invoices` or `customers`).
    pub fn pull(&self, account: AccountId, kind: &str) -> Result<Option<Pull>, Error> {
        let mut select = self.prepare(
            "SELECT cursor, done, started_at, round FROM pull WHERE account = ?1 AND kind = ?2",
        )?;
        decode::first(&mut select, params![account.to_string(), kind], |row| {
            Ok(Pull {
                cursor: row.get(0)?,
                done: row.get(1)?,
                started_at: decode::time(row, 2)?,
                round: row.get(3)?,
            })
        })
    }

    /// The invoices that the service once showed but that this `round` has not seen, at most
    /// `limit`. Rounds have no order: a clock may go back between two of them.
    pub fn unseen(
        &self,
        account: AccountId,
        round: i64,
        limit: u32,
    ) -> Result<Vec<InvoiceId>, Error> {
        let mut select = self.prepare(
            "SELECT i.id FROM invoice i JOIN invoice_base b ON b.invoice = i.place \
             LEFT JOIN seen s ON s.invoice = i.place \
             WHERE i.account = ?1 AND coalesce(s.round <> ?2, 1) LIMIT ?3",
        )?;
        let parameters = params![account.to_string(), round, limit];
        decode::rows(&mut select, parameters, |row| {
            decode::parsed(row, 0, "invoice id")
        })
    }
}

impl Writer<'_> {
    /// Keeps how far the pull has come.
    pub fn put_pull(&self, account: AccountId, kind: &str, pull: &Pull) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO pull (account, kind, cursor, done, started_at, round) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (account, kind) DO UPDATE SET \
             cursor = excluded.cursor, done = excluded.done, started_at = excluded.started_at, \
             round = excluded.round",
        )?
        .execute(params![
            account.to_string(),
            kind,
            pull.cursor,
            pull.done,
            decode::micros(pull.started_at),
            pull.round
        ])?;
        Ok(())
    }

    /// The pull has ended; nothing is left to resume.
    pub fn end_pull(&self, account: AccountId, kind: &str) -> Result<(), Error> {
        self.prepare("DELETE FROM pull WHERE account = ?1 AND kind = ?2")?
            .execute(params![account.to_string(), kind])?;
        Ok(())
    }

    /// The pull of this `round` met the invoice that has this identity there; one that is not kept
    /// here needs no mark.
    pub fn mark_seen(
        &self,
        account: AccountId,
        remote: &RemoteId,
        round: i64,
    ) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO seen (invoice, round) \
             SELECT place, ?3 FROM invoice WHERE account = ?1 AND remote_id = ?2 \
             ON CONFLICT (invoice) DO UPDATE SET round = excluded.round",
        )?
        .execute(params![account.to_string(), remote.as_str(), round])?;
        Ok(())
    }
}
