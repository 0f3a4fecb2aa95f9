//! Empty stores in memory by the thousand, for simulations: the tables are made once and copied.

use crate::{Error, Store, open};
use rusqlite::{Connection, backup::Backup};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// Pages copied at a time: more than an empty store has.
const ALL: i32 = 10_000;

impl Store {
    /// The same as [`Store::open_in_memory`], without running every migration anew.
    ///
    /// # Errors
    /// When the database fails.
    pub fn copied_in_memory() -> Result<Self, Error> {
        static TEMPLATE: OnceLock<Mutex<Connection>> = OnceLock::new();
        let template = match TEMPLATE.get() {
            Some(template) => template,
            None => {
                let made = open::in_memory()?;
                TEMPLATE.get_or_init(|| Mutex::new(made))
            }
        };
        let template = template.lock().unwrap_or_else(PoisonError::into_inner);
        let mut copy = open::blank_in_memory()?;
        Backup::new(&template, &mut copy)?.run_to_completion(ALL, Duration::ZERO, None)?;
        Ok(Self::of(None, None, copy))
    }

    /// Removes every record, so that the same connection, with its statements prepared, serves
    /// another simulation. What is kept by triggers goes back to nothing by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub fn empty(&self) -> Result<(), Error> {
        self.decide_commits(None);
        self.write(|w| {
            for table in RECORDS {
                w.prepare(&format!("DELETE FROM {table}"))?.execute([])?;
            }
            Ok(())
        })
    }
}

/// The tables that people and services fill, those that point to others first; the rest follow by
/// triggers.
const RECORDS: [&str; 17] = [
    "intention",
    "invoice_base",
    "customer_base",
    "item",
    "invoice",
    "customer",
    "pull",
    "seen",
    "setting",
    "sender",
    "unsaved",
    "exchange",
    "payout_seen",
    "payout",
    "payout_request",
    "payout_account",
    "account",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_store_is_sound_empty_and_of_its_own() {
        let (one, other) = (
            Store::copied_in_memory().unwrap(),
            Store::copied_in_memory().unwrap(),
        );
        one.write(|w| {
            w.connection
                .execute("DROP TABLE seen", [])
                .map_err(Error::from)
        })
        .unwrap();
        one.check().unwrap();
        other.check().unwrap();
        let there = |s: &Store| {
            s.read(|r| {
                let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'seen'";
                Ok(r.connection
                    .query_row(sql, [], |row| row.get::<_, i64>(0))?)
            })
        };
        assert_eq!((there(&one).unwrap(), there(&other).unwrap()), (0, 1));
    }
}
