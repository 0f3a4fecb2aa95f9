//! Documents exactly as they were issued. Nothing changes their bytes, and an invoice that has any is
//! not deleted; they go with the records of an account that is removed, and with nothing else.

use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_domain::{AccountId, InvoiceId};
use rusqlite::{Row, params};
use std::{fmt, str::FromStr};

/// What an original is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OriginalKind {
    /// A PDF.
    Pdf,
    /// An e-invoice in UBL.
    Ubl,
    /// An e-invoice in CII.
    Cii,
}

impl OriginalKind {
    /// The word used in the store.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Ubl => "ubl",
            Self::Cii => "cii",
        }
    }
}

impl fmt::Display for OriginalKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for OriginalKind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        [Self::Pdf, Self::Ubl, Self::Cii]
            .into_iter()
            .find(|k| k.as_str() == text)
            .ok_or_else(|| Error::corrupt("kind of original", text))
    }
}

/// A document as it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// What it is.
    pub kind: OriginalKind,
    /// Names the content of the invoice it was made from.
    pub state: String,
    /// SHA-256 of the bytes when they were made, hexadecimal.
    pub sha256: String,
    /// When, UTC.
    pub made_at: DateTime<Utc>,
    /// Since when another one counts; none for the one that does.
    pub until: Option<DateTime<Utc>>,
    /// How many pages it has; 0 for what has none.
    pub pages: u32,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A reference that an invoice was issued under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedReference {
    /// The account of the invoice; none for this computer only.
    pub account: Option<AccountId>,
    /// The printed number.
    pub reference: String,
    /// Whether the invoice is of the days that were asked for.
    pub within: bool,
}

const COLUMNS: &str = "kind, state, sha256, made_at, until, pages, bytes";

fn from_row(row: &Row<'_>) -> Result<Original, Error> {
    Ok(Original {
        kind: decode::parsed(row, 0, "kind of original")?,
        state: row.get(1)?,
        sha256: row.get(2)?,
        made_at: decode::time(row, 3)?,
        until: decode::time_or_none(row, 4)?,
        pages: row.get(5)?,
        bytes: row.get(6)?,
    })
}

impl Reader<'_> {
    /// Every original of an invoice, the newest first.
    pub fn originals(&self, invoice: InvoiceId) -> Result<Vec<Original>, Error> {
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS} FROM original WHERE invoice = ?1 ORDER BY id DESC"
        ))?;
        decode::rows(&mut select, [invoice.to_string()], from_row)
    }

    /// Whether an invoice was ever issued: it has an original, also one that no longer counts.
    pub fn was_issued(&self, invoice: InvoiceId) -> Result<bool, Error> {
        Ok(self
            .prepare("SELECT EXISTS (SELECT 1 FROM original WHERE invoice = ?1)")?
            .query_row([invoice.to_string()], |row| row.get(0))?)
    }

    /// Every reference that was issued, also those of invoices that went back to draft since, and whether
    /// its invoice is one of [`Reader::invoices_dated`] on these days. What others issued and was taken
    /// in is not among them, nor what was issued in an account that was removed since: most of that
    /// account's series went with it.
    pub fn issued_references(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Vec<IssuedReference>, Error> {
        let mut select = self.prepare(
            "SELECT account, reference, status <> 'draft' \
             AND coalesce(?1 IS NULL OR issue_date >= ?1, 0) \
             AND coalesce(?2 IS NULL OR issue_date <= ?2, 0) FROM invoice \
             WHERE reference NOT IN ('', former_reference) AND (status <> 'draft' \
             OR EXISTS (SELECT 1 FROM original WHERE original.invoice = invoice.id)) \
             AND (terms = '' OR json_extract(terms, '$.seller') IS NULL)",
        )?;
        let day = |d: Option<NaiveDate>| d.map(|d| d.to_string());
        decode::rows(&mut select, params![day(from), day(to)], |row| {
            Ok(IssuedReference {
                account: decode::parsed_or_none(row, 0, "account id")?,
                reference: row.get(1)?,
                within: row.get(2)?,
            })
        })
    }

    /// The original of a kind that counts.
    pub fn original(
        &self,
        invoice: InvoiceId,
        kind: OriginalKind,
    ) -> Result<Option<Original>, Error> {
        let mut select = self.prepare(&format!(
            "SELECT {COLUMNS} FROM original WHERE invoice = ?1 AND kind = ?2 AND until IS NULL"
        ))?;
        decode::first(
            &mut select,
            params![invoice.to_string(), kind.as_str()],
            from_row,
        )
    }
}

impl Reader<'_> {
    /// When a document of an invoice was first handed out since it was issued, UTC; none where that
    /// is not known to have been.
    pub fn handed_out(&self, invoice: InvoiceId) -> Result<Option<DateTime<Utc>>, Error> {
        let mut select = self.prepare("SELECT handed_out FROM invoice WHERE id = ?1")?;
        Ok(decode::first(&mut select, [invoice.to_string()], |row| {
            decode::time_or_none(row, 0)
        })?
        .flatten())
    }
}

impl Writer<'_> {
    /// Keeps an original; the one of its kind before it counts no longer.
    pub fn put_original(&self, invoice: InvoiceId, original: &Original) -> Result<(), Error> {
        let (id, kind) = (invoice.to_string(), original.kind.as_str());
        self.prepare(
            "UPDATE original SET until = ?3 WHERE invoice = ?1 AND kind = ?2 AND until IS NULL",
        )?
        .execute(params![id, kind, decode::micros(original.made_at)])?;
        self.prepare(
            "INSERT INTO original (invoice, kind, state, sha256, made_at, until, pages, bytes) \
             VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?7)",
        )?
        .execute(params![
            id,
            kind,
            original.state,
            original.sha256,
            decode::micros(original.made_at),
            original.pages,
            original.bytes,
        ])?;
        Ok(())
    }

    /// No original of an invoice counts from now on: it is written anew.
    pub fn retire_originals(&self, invoice: InvoiceId, now: DateTime<Utc>) -> Result<(), Error> {
        self.prepare("UPDATE original SET until = ?2 WHERE invoice = ?1 AND until IS NULL")?
            .execute(params![invoice.to_string(), decode::micros(now)])?;
        self.prepare("UPDATE invoice SET handed_out = NULL WHERE id = ?1")?
            .execute([invoice.to_string()])?;
        Ok(())
    }

    /// A document of an issued invoice leaves the house; only the first time counts. A draft's is
    /// no invoice yet.
    pub fn hand_out(&self, invoice: InvoiceId, now: DateTime<Utc>) -> Result<(), Error> {
        self.prepare(
            "UPDATE invoice SET handed_out = ?2 \
             WHERE id = ?1 AND handed_out IS NULL AND status <> 'draft'",
        )?
        .execute(params![invoice.to_string(), decode::micros(now)])?;
        Ok(())
    }
}
