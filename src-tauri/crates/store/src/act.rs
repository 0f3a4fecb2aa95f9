//! Acts that cost money or cannot be undone: on disk before the one call, and what came of it.

use crate::error::Subject;
use crate::{Error, Reader, Writer, decode};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Said};
use rusqlite::{Row, params};

/// Where an act stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActState {
    /// About to be sent, or on its way.
    Sending,
    /// A page outside of the program has to be visited to go on.
    Visit,
    /// It may have been done.
    Unknown,
    /// Done.
    Done,
    /// It never left this computer.
    NotSent,
    /// The service refused it.
    Rejected,
    /// A person decided what it was.
    Closed,
}

impl ActState {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Sending, "sending"),
        (Self::Visit, "visit"),
        (Self::Unknown, "unknown"),
        (Self::Done, "done"),
        (Self::NotSent, "not_sent"),
        (Self::Rejected, "rejected"),
        (Self::Closed, "closed"),
    ];

    /// Whether no other act on the same subject can begin.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Sending | Self::Visit | Self::Unknown)
    }

    fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(state, _)| *state == self);
        found.map_or("unknown", |(_, word)| word)
    }
}

/// An act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Given by the store; 0 for one not yet stored.
    pub id: i64,
    /// The account it is made at.
    pub account: AccountId,
    /// The operation, as the remote crate names it.
    pub operation: String,
    /// What it is about at the account, such as `subscription`.
    pub subject: String,
    /// What it does and to what, in words.
    pub title: Said,
    /// What is asked for, as JSON of whoever makes it; nothing secret.
    pub payload: String,
    /// Where it stands.
    pub state: ActState,
    /// What the service or the network said; empty before the answer.
    pub answer: Said,
    /// When it was made, UTC.
    pub created_at: DateTime<Utc>,
    /// When it ended, UTC; none while it is open.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Act {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        let word: String = row.get(6)?;
        let state = ActState::ALL.iter().find(|(_, known)| *known == word);
        Ok(Self {
            id: row.get(0)?,
            account: decode::parsed(row, 1, "account id")?,
            operation: row.get(2)?,
            subject: row.get(3)?,
            title: decode::said(row, 4, 10)?,
            payload: row.get(5)?,
            state: state
                .map(|(state, _)| *state)
                .ok_or_else(|| Error::corrupt("act's state", word))?,
            answer: decode::said(row, 7, 11)?,
            created_at: decode::time(row, 8)?,
            ended_at: decode::time_or_none(row, 9)?,
        })
    }
}

const SELECT: &str = "SELECT id, account, operation, subject, title, payload, state, answer, \
    created_at, ended_at, title_said, answer_said FROM act";

impl Reader<'_> {
    /// The newest acts, newest first.
    pub fn acts(&self, limit: u32) -> Result<Vec<Act>, Error> {
        let mut select = self.prepare(&format!("{SELECT} ORDER BY id DESC LIMIT ?1"))?;
        decode::rows(&mut select, [limit], Act::from_row)
    }

    /// The acts that are under way or unclear, oldest first.
    pub fn open_acts(&self) -> Result<Vec<Act>, Error> {
        let mut select = self.prepare(&format!(
            "{SELECT} WHERE state IN ('sending', 'visit', 'unknown') ORDER BY id"
        ))?;
        decode::rows(&mut select, [], Act::from_row)
    }

    /// The open act on a subject of an account.
    pub fn open_act(&self, account: AccountId, subject: &str) -> Result<Option<Act>, Error> {
        let mut select = self.prepare(&format!(
            "{SELECT} WHERE account = ?1 AND subject = ?2 \
             AND state IN ('sending', 'visit', 'unknown')"
        ))?;
        let key = params![account.to_string(), subject];
        decode::first(&mut select, key, Act::from_row)
    }

    /// One act.
    ///
    /// # Errors
    /// [`Error::Missing`].
    pub fn act(&self, id: i64) -> Result<Act, Error> {
        let mut select = self.prepare(&format!("{SELECT} WHERE id = ?1"))?;
        decode::first(&mut select, [id], Act::from_row)?
            .ok_or_else(|| Error::missing(Subject::Act, id))
    }
}

impl Writer<'_> {
    /// Writes down what is about to be asked for; returns its id.
    ///
    /// # Errors
    /// [`Error::Taken`] where an act on the same subject of the account is open.
    pub fn begin_act(&self, act: &Act) -> Result<i64, Error> {
        let mut insert = self.prepare(
            "INSERT INTO act (account, operation, subject, title, payload, state, answer, \
             created_at, ended_at, title_said, answer_said) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id",
        )?;
        let row = params![
            act.account.to_string(),
            act.operation,
            act.subject,
            act.title.message,
            act.payload,
            act.state.word(),
            act.answer.message,
            decode::micros(act.created_at),
            act.ended_at.map(decode::micros),
            decode::worded(&act.title)?,
            decode::worded(&act.answer)?,
        ];
        insert
            .query_row(row, |row| row.get(0))
            .map_err(|e| Error::or_taken(e, Subject::Act, &act.subject))
    }

    /// Where an act stands now and what was answered. Only one that is open moves; returns whether
    /// it did.
    pub fn move_act(
        &self,
        id: i64,
        state: ActState,
        answer: &Said,
        at: DateTime<Utc>,
    ) -> Result<bool, Error> {
        let ended = (!state.is_open()).then(|| decode::micros(at));
        let moved = self
            .prepare(
                "UPDATE act SET state = ?2, answer = ?3, answer_said = ?4, ended_at = ?5 \
                 WHERE id = ?1 AND state IN ('sending', 'visit', 'unknown')",
            )?
            .execute(params![
                id,
                state.word(),
                answer.message,
                decode::worded(answer)?,
                ended
            ])?;
        Ok(moved > 0)
    }

    /// The acts that were under way when their program died: what came of them is not known.
    /// Returns how many there were.
    pub fn settle_died_acts(&self, answer: &Said) -> Result<usize, Error> {
        Ok(self
            .prepare(
                "UPDATE act SET state = 'unknown', answer = ?1, answer_said = ?2 \
                 WHERE state IN ('sending', 'visit')",
            )?
            .execute(params![answer.message, decode::worded(answer)?])?)
    }
}
