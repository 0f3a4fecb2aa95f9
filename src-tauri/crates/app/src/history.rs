//! The history of sync: written while a run goes, in few transactions, and shown.

use crate::error::{Code, Error};
use crate::open::{App, lock};
use crate::view::{HistoryPage, RunDetail, RunEffect, RunRecordView, RunView};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Said, say};
use counterfoil_store::{self as store, Reader, RunRecord, Store, SyncRun};
use counterfoil_sync::Report;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Of the records that arrived, so many are listed for each run: a first sync brings 100,000.
const ARRIVED_LISTED: usize = 100;
/// Of all other records, those a person asks about.
const OTHERS_LISTED: usize = 200;
/// How often a run under way is written at most, so that one that dies has not done it in vain.
const KEEP_EVERY: Duration = Duration::from_secs(2);
/// Most runs or requests of one page.
pub(crate) const PAGE_MAX: u32 = 500;

const DONE: &str = "done";
const RUNNING: &str = "running";
const INTERRUPTED: &str = "interrupted";

fn interrupted() -> Said {
    say!(
        "told-run-interrupted",
        "The program ended while this sync was under way. The next one goes on where it was."
    )
}

/// Writes down what one run does. History that cannot be written never stops a sync.
pub(crate) struct Recorder {
    store: Store,
    now: fn() -> DateTime<Utc>,
    book: Mutex<Option<Book>>,
}

struct Book {
    run: SyncRun,
    arrived: usize,
    others: usize,
    /// How many records are on disk.
    listed: usize,
    /// Those that are not yet.
    fresh: Vec<RunRecord>,
    kept_at: Instant,
}

impl Book {
    fn add(&mut self, record: RunRecord) {
        self.run.records += 1;
        let (count, most) = match record.effect {
            store::RunEffect::Arrived => (&mut self.arrived, ARRIVED_LISTED),
            _ => (&mut self.others, OTHERS_LISTED),
        };
        if record.effect == store::RunEffect::Arrived {
            match record.kind.as_str() {
                "customer" => self.run.customers += 1,
                _ => self.run.invoices += 1,
            }
        }
        if *count < most {
            *count += 1;
            self.fresh.push(record);
        }
    }

    fn keep(&mut self, store: &Store, over: bool) {
        let kept = store.write_relaxed(|w| {
            w.keep_run(&self.run, self.listed, &self.fresh)?;
            if over {
                w.fold_run(self.run.id)
            } else {
                Ok(())
            }
        });
        self.kept_at = Instant::now();
        match kept {
            Ok(()) => {
                self.listed += self.fresh.len();
                self.fresh.clear();
            }
            Err(error) => tracing::warn!(%error, "the history of sync could not be written"),
        }
    }
}

impl Recorder {
    /// A run of `account` begins. Whatever run is under way then has died: this one has the turn.
    fn begin(store: &Store, account: AccountId, now: fn() -> DateTime<Utc>) -> Self {
        let begun = store.write_relaxed(|w| {
            w.interrupt_runs(INTERRUPTED, &interrupted())?;
            let id = w.begin_run(account, now())?;
            w.run(id)
        });
        let book = begun
            .inspect_err(|error| tracing::warn!(%error, "the history of sync could not be begun"))
            .ok();
        Self {
            store: store.clone(),
            now,
            book: Mutex::new(book.map(|run| Book {
                run,
                arrived: 0,
                others: 0,
                listed: 0,
                fresh: Vec::new(),
                kept_at: Instant::now(),
            })),
        }
    }

    /// Something became of a record.
    pub fn happened(&self, record: RunRecord) {
        if let Some(book) = lock(&self.book).as_mut() {
            book.add(record);
        }
    }

    /// Writes what happened so far, where that was not done lately.
    pub fn keep(&self) {
        if let Some(book) = lock(&self.book).as_mut()
            && book.kept_at.elapsed() >= KEEP_EVERY
        {
            book.keep(&self.store, false);
        }
    }

    /// The run is over.
    pub fn end(&self, report: &Report, error: Option<&Error>) {
        let mut book = lock(&self.book);
        let Some(mut book) = book.take() else {
            return;
        };
        let run = &mut book.run;
        // What was counted on the way stands where the report was lost.
        run.customers = run.customers.max(report.customers);
        run.invoices = run.invoices.max(report.invoices);
        run.calls = report.calls;
        run.unreadable = report.unreadable.len() as u64 + report.more_unreadable;
        run.ended_at = Some((self.now)());
        run.ended = Some(error.map_or_else(|| DONE.to_owned(), |e| word(e.code)));
        run.sentence = error.map_or_else(|| "".into(), Error::sentence);
        book.keep(&self.store, true);
    }
}

/// The word of a code, as in JSON.
fn word(code: Code) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(word)) => word,
        _ => "internal".to_owned(),
    }
}

/// Marks runs whose program died. The caller has the turn to sync, so none can be under way.
pub(crate) fn mark_interrupted(store: &Store) -> Result<(), store::Error> {
    store.write_relaxed(|w| w.interrupt_runs(INTERRUPTED, &interrupted()))
}

impl App {
    pub(crate) async fn begin_history(&self, account: AccountId) -> Result<Arc<Recorder>, Error> {
        self.blocking(move |app| {
            let now = app.inner.options.now;
            Ok(Arc::new(Recorder::begin(&app.inner.store, account, now)))
        })
        .await
    }

    pub(crate) async fn end_history(
        &self,
        recorder: Arc<Recorder>,
        report: Report,
        error: Option<Error>,
    ) {
        let ended = self.blocking(move |_| {
            recorder.end(&report, error.as_ref());
            Ok(())
        });
        if let Err(error) = ended.await {
            tracing::warn!(%error, "the history of sync could not be ended");
        }
    }

    /// What sync did, newest first: a page of at most `limit` runs before the run `before`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn history(&self, before: Option<i64>, limit: u32) -> Result<HistoryPage, Error> {
        let limit = limit.clamp(1, PAGE_MAX);
        self.read(move |_, r| {
            let names = account_names(r)?;
            let runs = r.runs(before, limit + 1)?;
            let (runs, next) = page(runs, limit, |run| run.id);
            Ok(HistoryPage {
                runs: runs.into_iter().map(|run| view(run, &names)).collect(),
                next,
            })
        })
        .await
    }

    /// One run with the records it came to.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it is not (or no longer) kept.
    pub async fn history_run(&self, id: i64) -> Result<RunDetail, Error> {
        self.read(move |_, r| {
            let names = account_names(r)?;
            let records = r.run_records(id)?.into_iter();
            Ok(RunDetail {
                run: view(r.run(id)?, &names),
                listed: records.map(|record| record_view(r, record)).collect(),
            })
        })
        .await
    }
}

/// Takes the row beyond the page off; what the next page begins before, where there is one.
pub(crate) fn page<T>(
    mut rows: Vec<T>,
    limit: u32,
    id: impl Fn(&T) -> i64,
) -> (Vec<T>, Option<i64>) {
    let limit = limit as usize;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(id);
    (rows, next)
}

pub(crate) fn account_names(r: &Reader<'_>) -> Result<HashMap<AccountId, String>, Error> {
    let accounts = r.accounts()?.into_iter();
    Ok(accounts.map(|a| (a.id, a.name)).collect())
}

fn view(run: SyncRun, names: &HashMap<AccountId, String>) -> RunView {
    RunView {
        id: run.id,
        account: names.get(&run.account).cloned().unwrap_or_default(),
        since: run.since,
        started_at: run.started_at,
        ended_at: run.ended_at,
        ended: run.ended.unwrap_or_else(|| RUNNING.to_owned()),
        sentence: run.sentence.message,
        sentence_said: run.sentence.said,
        customers: run.customers,
        invoices: run.invoices,
        calls: run.calls,
        unreadable: run.unreadable,
        records: run.records,
        times: run.times,
    }
}

fn record_view(r: &Reader<'_>, record: RunRecord) -> RunRecordView {
    let id = &record.record;
    let here = match record.kind.as_str() {
        "customer" => id.parse().is_ok_and(|id| r.customer_standing(id).is_ok()),
        _ => id.parse().is_ok_and(|id| r.invoice_standing(id).is_ok()),
    };
    RunRecordView {
        here,
        effect: match record.effect {
            store::RunEffect::Arrived => RunEffect::Arrived,
            store::RunEffect::Sent => RunEffect::Sent,
            store::RunEffect::Conflict => RunEffect::Conflict,
            store::RunEffect::SetAside => RunEffect::SetAside,
            store::RunEffect::Waits => RunEffect::Waits,
        },
        kind: record.kind,
        id: record.record,
        title: record.title,
        answer: record.answer,
    }
}
