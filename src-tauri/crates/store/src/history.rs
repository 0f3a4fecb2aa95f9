//! The history of sync: what each run did, and to which records.

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Said};
use rusqlite::{Row, params};
use std::{fmt, str::FromStr};

/// How many runs are kept.
pub(crate) const KEPT: i64 = 500;

/// One sync of one account, or several like ones in a row in which nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncRun {
    /// Given by the store; grows with time.
    pub id: i64,
    /// The account.
    pub account: AccountId,
    /// When the first of `times` runs began, UTC.
    pub since: DateTime<Utc>,
    /// When the latest began, UTC.
    pub started_at: DateTime<Utc>,
    /// When it ended, UTC; none while it is under way, or where nobody saw its end.
    pub ended_at: Option<DateTime<Utc>>,
    /// How it ended, in one stable word of the caller's; none while it is under way.
    pub ended: Option<String>,
    /// The same in a sentence; empty where there is nothing to say.
    pub sentence: Said,
    /// Customers that were new or changed there.
    pub customers: u64,
    /// Invoices that were new or changed there.
    pub invoices: u64,
    /// Mutating calls made.
    pub calls: u64,
    /// Records there that could not be read.
    pub unreadable: u64,
    /// How often something became of a record; a part of these is listed.
    pub records: u64,
    /// How many runs this stands for.
    pub times: u64,
}

/// What became of a record in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RunEffect {
    /// It came from the service, new or changed.
    Arrived,
    /// The service has what was changed here.
    Sent,
    /// Both sides changed it; a person decides.
    Conflict,
    /// It was set aside with its reason.
    SetAside,
    /// It was sent and has not reached the service whole; it is tried again.
    Waits,
}

impl RunEffect {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Arrived,
        Self::Sent,
        Self::Conflict,
        Self::SetAside,
        Self::Waits,
    ];

    /// The word used in the store and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Sent => "sent",
            Self::Conflict => "conflict",
            Self::SetAside => "set_aside",
            Self::Waits => "waits",
        }
    }
}

impl FromStr for RunEffect {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|e| e.as_str() == text)
            .ok_or_else(|| Error::corrupt("effect of a sync", text))
    }
}

impl fmt::Display for RunEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a run did to one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRecord {
    /// `invoice` or `customer`.
    pub kind: String,
    /// Ours.
    pub record: String,
    /// Its reference or name at that time.
    pub title: String,
    /// What became of it.
    pub effect: RunEffect,
    /// What the service said, in words, where that explains it.
    pub answer: Option<String>,
    /// Whether the service told just now that an invoice was paid. It is not kept with the run.
    pub paid: bool,
}

impl SyncRun {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        Ok(Self {
            id: row.get(0)?,
            account: decode::parsed(row, 1, "account id")?,
            since: decode::time(row, 2)?,
            started_at: decode::time(row, 3)?,
            ended_at: decode::time_or_none(row, 4)?,
            ended: row.get(5)?,
            sentence: decode::said(row, 6, 13)?,
            customers: row.get(7)?,
            invoices: row.get(8)?,
            calls: row.get(9)?,
            unreadable: row.get(10)?,
            records: row.get(11)?,
            times: row.get(12)?,
        })
    }
}

const SELECT: &str = "SELECT id, account, since, started_at, ended_at, ended, sentence, customers, \
    invoices, calls, unreadable, records, times, sentence_said FROM run";

impl Reader<'_> {
    /// The latest runs before the run `before`, newest first.
    pub fn runs(&self, before: Option<i64>, limit: u32) -> Result<Vec<SyncRun>, Error> {
        let mut select =
            self.prepare(&format!("{SELECT} WHERE id < ?1 ORDER BY id DESC LIMIT ?2"))?;
        let before = before.unwrap_or(i64::MAX);
        decode::rows(&mut select, params![before, limit], SyncRun::from_row)
    }

    /// One run.
    pub fn run(&self, id: i64) -> Result<SyncRun, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE id = ?1"))?;
        decode::first(&mut select, [id], SyncRun::from_row)?
            .ok_or_else(|| Error::missing(Subject::Sync, id))
    }

    /// The listed records of a run, in the order in which it came to them.
    pub fn run_records(&self, run: i64) -> Result<Vec<RunRecord>, Error> {
        let mut select = self.prepare(
            "SELECT kind, record, title, effect, answer FROM run_record WHERE run = ?1 \
             ORDER BY position",
        )?;
        decode::rows(&mut select, [run], |row| {
            Ok(RunRecord {
                kind: row.get(0)?,
                record: row.get(1)?,
                title: row.get(2)?,
                effect: decode::parsed(row, 3, "effect of a sync")?,
                answer: row.get(4)?,
                paid: false,
            })
        })
    }

    /// Whether a run has begun whose end was not written.
    pub fn is_run_under_way(&self) -> Result<bool, Error> {
        Ok(self
            .prepare("SELECT EXISTS (SELECT 1 FROM run WHERE ended IS NULL)")?
            .query_row([], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// A run begins; its number. Runs beyond the latest 500 are forgotten.
    pub fn begin_run(&self, account: AccountId, now: DateTime<Utc>) -> Result<i64, Error> {
        let id = self
            .prepare(
                "INSERT INTO run (account, since, started_at, sentence, customers, invoices, \
                 calls, unreadable, records, times) VALUES (?1, ?2, ?2, '', 0, 0, 0, 0, 0, 1) \
                 RETURNING id",
            )?
            .query_row(params![account.to_string(), decode::micros(now)], |row| {
                row.get(0)
            })?;
        self.prepare(
            "DELETE FROM run WHERE id <= (SELECT id FROM run ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        )?
        .execute([KEPT])?;
        Ok(id)
    }

    /// Keeps how far a run has come, or how it ended, and lists more of its records: `listed` of
    /// them are there already. A run that is gone (its account was removed) is let go.
    pub fn keep_run(
        &self,
        run: &SyncRun,
        listed: usize,
        records: &[RunRecord],
    ) -> Result<(), Error> {
        let kept = self
            .prepare(
                "UPDATE run SET ended_at = ?2, ended = ?3, sentence = ?4, customers = ?5, \
                 invoices = ?6, calls = ?7, unreadable = ?8, records = ?9, sentence_said = ?10 \
                 WHERE id = ?1",
            )?
            .execute(params![
                run.id,
                run.ended_at.map(decode::micros),
                run.ended,
                run.sentence.message,
                run.customers,
                run.invoices,
                run.calls,
                run.unreadable,
                run.records,
                decode::worded(&run.sentence)?,
            ])?;
        if kept == 0 {
            return Ok(());
        }
        let mut insert = self.prepare(
            "INSERT INTO run_record (run, position, kind, record, title, effect, answer) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (record, position) in records.iter().zip(listed..) {
            insert.execute(params![
                run.id,
                position,
                record.kind,
                record.record,
                record.title,
                record.effect.as_str(),
                record.answer,
            ])?;
        }
        Ok(())
    }

    /// A run that ended takes in the one before it of the same account, where nothing happened in
    /// either and both ended in the same way.
    pub fn fold_run(&self, id: i64) -> Result<(), Error> {
        let before: Option<(i64, i64, i64)> = decode::first(
            &mut *self.prepare(
                "SELECT old.id, old.since, old.times FROM run new JOIN run old ON old.id = \
                 (SELECT max(id) FROM run WHERE account = new.account AND id < new.id) \
                 WHERE new.id = ?1 AND old.ended = new.ended \
                 AND old.unreadable = new.unreadable \
                 AND max(old.customers, old.invoices, old.calls, old.records, \
                         new.customers, new.invoices, new.calls, new.records) = 0",
            )?,
            [id],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let Some((old, since, times)) = before else {
            return Ok(());
        };
        self.prepare("UPDATE run SET since = ?2, times = times + ?3 WHERE id = ?1")?
            .execute([id, since, times])?;
        self.prepare("DELETE FROM run WHERE id = ?1")?
            .execute([old])?;
        Ok(())
    }

    /// Every run under way died: nobody is left who could write its end.
    pub fn interrupt_runs(&self, ended: &str, sentence: &Said) -> Result<(), Error> {
        self.prepare(
            "UPDATE run SET ended = ?1, sentence = ?2, sentence_said = ?3 WHERE ended IS NULL",
        )?
        .execute(params![ended, sentence.message, decode::worded(sentence)?])?;
        Ok(())
    }
}
