//! What a service last showed that has no twin here: plans, payments, a profile. Opaque JSON of
//! whoever reads it, by account and kind.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::AccountId;
use rusqlite::{Row, params};

/// One thing that a service showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its identity there, or whatever tells it from the others of its kind.
    pub id: String,
    /// What was shown.
    pub json: String,
    /// When it was read, UTC.
    pub read_at: DateTime<Utc>,
}

/// How reading one kind of an account stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptRead {
    /// When it was last read whole, UTC; none for never.
    pub read_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed, as JSON of whoever tried; none where it went well.
    pub error: Option<String>,
    /// When that was, UTC.
    pub failed_at: Option<DateTime<Utc>>,
}

impl Kept {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: row.get(0)?,
            json: row.get(1)?,
            read_at: decode::time(row, 2)?,
        })
    }
}

impl KeptRead {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            read_at: decode::time_or_none(row, 0)?,
            error: row.get(1)?,
            failed_at: decode::time_or_none(row, 2)?,
        })
    }
}

impl Reader<'_> {
    /// Everything kept of one kind, in the order in which the service told it.
    pub fn kept(&self, account: AccountId, kind: &str) -> Result<Vec<Kept>, Error> {
        let mut select = self.prepare(
            "SELECT id, json, read_at FROM kept WHERE account = ?1 AND kind = ?2 \
             ORDER BY position, id",
        )?;
        decode::rows(
            &mut select,
            params![account.to_string(), kind],
            Kept::from_row,
        )
    }

    /// One thing kept.
    pub fn kept_one(
        &self,
        account: AccountId,
        kind: &str,
        id: &str,
    ) -> Result<Option<Kept>, Error> {
        let mut select = self.prepare(
            "SELECT id, json, read_at FROM kept WHERE account = ?1 AND kind = ?2 AND id = ?3",
        )?;
        let key = params![account.to_string(), kind, id];
        decode::first(&mut select, key, Kept::from_row)
    }

    /// When one kind was last read whole, and how the last attempt went.
    pub fn kept_read(&self, account: AccountId, kind: &str) -> Result<KeptRead, Error> {
        let mut select = self.prepare(
            "SELECT read_at, error, failed_at FROM kept_read WHERE account = ?1 AND kind = ?2",
        )?;
        let key = params![account.to_string(), kind];
        Ok(decode::first(&mut select, key, KeptRead::from_row)?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Keeps what was read whole of one kind, each with its identity, in place of what was kept
    /// before. Where an identity comes twice the first one stays.
    pub fn keep(
        &self,
        account: AccountId,
        kind: &str,
        shown: &[(String, String)],
        read_at: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (key, at) = (account.to_string(), decode::micros(read_at));
        self.prepare("DELETE FROM kept WHERE account = ?1 AND kind = ?2")?
            .execute(params![key, kind])?;
        let mut insert = self.prepare(
            "INSERT INTO kept (account, kind, id, position, json, read_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        )?;
        for (position, (id, json)) in shown.iter().enumerate() {
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            insert.execute(params![key, kind, id, position, json, at])?;
        }
        self.prepare(
            "INSERT INTO kept_read (account, kind, read_at) VALUES (?1, ?2, ?3) \
             ON CONFLICT (account, kind) DO UPDATE SET \
             read_at = excluded.read_at, error = NULL, failed_at = NULL",
        )?
        .execute(params![key, kind, at])?;
        Ok(())
    }

    /// Keeps why reading one kind failed; what was kept before stays.
    pub fn keep_failure(
        &self,
        account: AccountId,
        kind: &str,
        error: &str,
        at: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO kept_read (account, kind, error, failed_at) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (account, kind) DO UPDATE SET \
             error = excluded.error, failed_at = excluded.failed_at",
        )?
        .execute(params![
            account.to_string(),
            kind,
            error,
            decode::micros(at)
        ])?;
        Ok(())
    }
}
