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

/// Where a page of kept things ends: the position, account and identity of its last one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlace {
    /// As it was kept.
    pub position: i64,
    /// The account.
    pub account: AccountId,
    /// Its identity there.
    pub id: String,
}

impl Reader<'_> {
    /// At most `limit` things of one kind after `after`, the least position first; of one account,
    /// or of all.
    pub fn kept_page(
        &self,
        kind: &str,
        account: Option<AccountId>,
        after: Option<&KeptPlace>,
        limit: u32,
    ) -> Result<Vec<(KeptPlace, Kept)>, Error> {
        let mut select = self.prepare(
            "SELECT id, json, read_at, position, account FROM kept WHERE kind = ?1 \
             AND (?2 IS NULL OR account = ?2) \
             AND (?3 IS NULL OR (position, account, id) > (?3, ?4, ?5)) \
             ORDER BY position, account, id LIMIT ?6",
        )?;
        let account = account.map(|a| a.to_string());
        let parameters = params![
            kind,
            account,
            after.map(|a| a.position),
            after.map(|a| a.account.to_string()),
            after.map(|a| a.id.as_str()),
            limit,
        ];
        decode::rows(&mut select, parameters, |row| {
            let kept = Kept::from_row(row)?;
            let place = KeptPlace {
                position: row.get(3)?,
                account: decode::parsed(row, 4, "account id")?,
                id: kept.id.clone(),
            };
            Ok((place, kept))
        })
    }
}

impl Writer<'_> {
    /// Keeps what was read of one kind, each with its identity and position, beside what was kept
    /// before; what has an identity that is there already takes its place. The kind counts as read
    /// whole.
    pub fn keep_more(
        &self,
        account: AccountId,
        kind: &str,
        shown: &[(String, i64, String)],
        read_at: DateTime<Utc>,
    ) -> Result<(), Error> {
        let (key, at) = (account.to_string(), decode::micros(read_at));
        let mut insert = self.prepare(
            "INSERT INTO kept (account, kind, id, position, json, read_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (account, kind, id) DO UPDATE SET \
             position = excluded.position, json = excluded.json, read_at = excluded.read_at",
        )?;
        for (id, position, json) in shown {
            insert.execute(params![key, kind, id, position, json, at])?;
        }
        self.note_read(&key, kind, at)
    }

    fn note_read(&self, account: &str, kind: &str, at: i64) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO kept_read (account, kind, read_at) VALUES (?1, ?2, ?3) \
             ON CONFLICT (account, kind) DO UPDATE SET \
             read_at = excluded.read_at, error = NULL, failed_at = NULL",
        )?
        .execute(params![account, kind, at])?;
        Ok(())
    }

    /// Keeps one thing of a kind in the place of itself, or after all others. When the kind was read
    /// whole stays as it is.
    pub fn keep_single(
        &self,
        account: AccountId,
        kind: &str,
        id: &str,
        json: &str,
        read_at: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO kept (account, kind, id, position, json, read_at) \
             VALUES (?1, ?2, ?3, (SELECT COALESCE(MAX(position), -1) + 1 FROM kept \
             WHERE account = ?1 AND kind = ?2), ?4, ?5) ON CONFLICT (account, kind, id) \
             DO UPDATE SET json = excluded.json, read_at = excluded.read_at",
        )?
        .execute(params![
            account.to_string(),
            kind,
            id,
            json,
            decode::micros(read_at)
        ])?;
        Ok(())
    }

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
        self.note_read(&key, kind, at)
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
