//! Intentions: what is about to be asked of a service, on disk before each call.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use rusqlite::{Row, params};

/// One call that is about to be made, or may have been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intention {
    /// Given by the store; 0 for one not yet stored.
    pub id: i64,
    /// The account it is bound for.
    pub account: AccountId,
    /// `invoice` or `customer`.
    pub kind: String,
    /// Our id of the record.
    pub record: String,
    /// The operation, as the remote crate names it.
    pub operation: String,
    /// The invoice's reference when the intention was made.
    pub reference: String,
    /// Fingerprint of the payload.
    pub fingerprint: String,
    /// What is sent, as JSON.
    pub payload: String,
    /// Counts the attempts, from 1.
    pub attempt: u32,
    /// When it was made, UTC.
    pub created_at: DateTime<Utc>,
}

impl Intention {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: row.get(0)?,
            account: decode::parsed(row, 1, "account id")?,
            kind: row.get(2)?,
            record: row.get(3)?,
            operation: row.get(4)?,
            reference: row.get(5)?,
            fingerprint: row.get(6)?,
            payload: row.get(7)?,
            attempt: row.get(8)?,
            created_at: decode::time(row, 9)?,
        })
    }
}

const SELECT: &str = "SELECT id, account, kind, record, operation, reference, fingerprint, \
    payload, attempt, created_at FROM intention";

impl Reader<'_> {
    /// The open intentions of an account, oldest first.
    pub fn intentions(&self, account: AccountId) -> Result<Vec<Intention>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE account = ?1 ORDER BY id"))?;
        decode::rows(&mut select, [account.to_string()], Intention::from_row)
    }

    /// The open intentions about one of our records, oldest first.
    pub fn intentions_for(&self, record: &str) -> Result<Vec<Intention>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE record = ?1 ORDER BY id"))?;
        decode::rows(&mut select, [record], Intention::from_row)
    }
}

impl Writer<'_> {
    /// Adds an intention (id 0) or replaces the one of its id; returns the id.
    pub fn put_intention(&self, intention: &Intention) -> Result<i64, Error> {
        let id = (intention.id != 0).then_some(intention.id);
        let mut insert = self.prepare(
            "INSERT INTO intention (id, account, kind, record, operation, reference, \
             fingerprint, payload, attempt, created_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (id) DO UPDATE SET \
             account = excluded.account, kind = excluded.kind, record = excluded.record, \
             operation = excluded.operation, reference = excluded.reference, \
             fingerprint = excluded.fingerprint, payload = excluded.payload, \
             attempt = excluded.attempt, created_at = excluded.created_at RETURNING id",
        )?;
        Ok(insert.query_row(
            params![
                id,
                intention.account.to_string(),
                intention.kind,
                intention.record,
                intention.operation,
                intention.reference,
                intention.fingerprint,
                intention.payload,
                intention.attempt,
                decode::micros(intention.created_at),
            ],
            |row| row.get(0),
        )?)
    }

    /// The intention is settled.
    pub fn drop_intention(&self, id: i64) -> Result<(), Error> {
        self.prepare("DELETE FROM intention WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}
