//! The business, its logo, settings, and half-written drafts.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{Business, InvoiceId};
use rusqlite::{OptionalExtension, Row, params};

/// A draft as it was when the window was closed or the person went elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// The invoice it will become or change.
    pub id: InvoiceId,
    /// The editor's state, opaque here.
    pub json: String,
    /// What a list calls it.
    pub title: String,
    /// When it was kept, UTC.
    pub kept_at: DateTime<Utc>,
    /// Whether no invoice of this id is stored yet; computed when read.
    pub is_new: bool,
}

impl Unsaved {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: decode::parsed(row, 0, "invoice id")?,
            json: row.get(1)?,
            title: row.get(2)?,
            kept_at: decode::time(row, 3)?,
            is_new: row.get(4)?,
        })
    }
}

const SELECT: &str = "SELECT id, json, title, kept_at, \
    NOT EXISTS (SELECT 1 FROM invoice WHERE invoice.id = unsaved.id) FROM unsaved";

impl Reader<'_> {
    /// The value kept under `name`.
    pub fn setting(&self, name: &str) -> Result<Option<String>, Error> {
        Ok(self
            .prepare("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// The sender's identity; empty until it is given.
    pub fn business(&self) -> Result<Business, Error> {
        let json: Option<String> = self
            .prepare("SELECT business FROM sender")?
            .query_row([], |row| row.get(0))
            .optional()?
            .flatten();
        match json {
            Some(json) => Ok(serde_json::from_str(&json)?),
            None => Ok(Business::default()),
        }
    }

    /// The logo's file, as it was given.
    pub fn logo(&self) -> Result<Option<Vec<u8>>, Error> {
        Ok(self
            .prepare("SELECT logo FROM sender")?
            .query_row([], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// All half-written drafts, newest first.
    pub fn unsaved(&self) -> Result<Vec<Unsaved>, Error> {
        let mut select = self.prepare(&format!("{SELECT} ORDER BY kept_at DESC, id DESC"))?;
        decode::rows(&mut select, [], Unsaved::from_row)
    }

    /// The half-written draft of one invoice.
    pub fn unsaved_draft(&self, id: InvoiceId) -> Result<Option<Unsaved>, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE id = ?1"))?;
        decode::first(&mut select, [id.to_string()], Unsaved::from_row)
    }
}

impl Writer<'_> {
    /// Keeps `value` under `name`.
    pub fn put_setting(&self, name: &str, value: &str) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )?
        .execute([name, value])?;
        Ok(())
    }

    /// Forgets what is kept under `name`.
    pub fn remove_setting(&self, name: &str) -> Result<(), Error> {
        self.prepare("DELETE FROM setting WHERE name = ?1")?
            .execute([name])?;
        Ok(())
    }

    /// Keeps the sender's identity.
    pub fn put_business(&self, business: &Business) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO sender (only, business) VALUES (1, ?1) \
             ON CONFLICT (only) DO UPDATE SET business = excluded.business",
        )?
        .execute([serde_json::to_string(business)?])?;
        Ok(())
    }

    /// Keeps the logo's file, or forgets it.
    pub fn put_logo(&self, logo: Option<&[u8]>) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO sender (only, logo) VALUES (1, ?1) \
             ON CONFLICT (only) DO UPDATE SET logo = excluded.logo",
        )?
        .execute([logo])?;
        Ok(())
    }

    /// Keeps a half-written draft; `is_new` is not stored.
    pub fn keep_unsaved(&self, draft: &Unsaved) -> Result<(), Error> {
        self.prepare(
            "INSERT INTO unsaved (id, json, title, kept_at) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (id) DO UPDATE SET json = excluded.json, title = excluded.title, \
             kept_at = excluded.kept_at",
        )?
        .execute(params![
            draft.id.to_string(),
            draft.json,
            draft.title,
            decode::micros(draft.kept_at)
        ])?;
        Ok(())
    }

    /// Forgets a half-written draft, because it was saved or thrown away.
    pub fn drop_unsaved(&self, id: InvoiceId) -> Result<(), Error> {
        self.prepare("DELETE FROM unsaved WHERE id = ?1")?
            .execute([id.to_string()])?;
        Ok(())
    }
}
