//! What the service has, page by page: each page is stored with the cursor of the next in one
//! transaction, so that a pull goes on where it stopped.

use crate::observe;
use crate::run::{Bounds, Halt, Report, Run, Stage, Stop, stop_for};
use chrono::{DateTime, Utc};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, RemoteId};
use counterfoil_remote::{CallError, Certainty, Customers, Fault, Invoicing, Page};
use counterfoil_store::{Error, Pull, SyncState, Writer};

const PAGE: u32 = 100;
/// How often a pull starts over because the service forgot its cursor.
const RESTARTS_MAX: u32 = 3;
/// Most records read one by one after a pull because the list did not show them.
const UNSEEN_MAX: usize = 200;

/// One way through a list.
struct Pass {
    pull: Pull,
    bounds: Bounds,
    restarts: u32,
}

impl Pass {
    fn turn<'a>(&mut self, ids: impl ExactSizeIterator<Item = &'a RemoteId>, next: Option<String>) {
        self.pull.done += ids.len() as u64;
        self.pull.cursor = self.bounds.next(ids, next);
    }
}

impl<S: Invoicing + Customers> Run<'_, S> {
    /// When the data that is here now was read at the earliest.
    pub(crate) async fn pull_customers(&self, report: &mut Report) -> Result<DateTime<Utc>, Halt> {
        let mut pass = self.start("customers")?;
        loop {
            self.go_on()?;
            let cursor = pass.pull.cursor.as_deref();
            let reply = self.service.customers(self.shop, cursor, PAGE).await;
            let Some(page) = self.page(reply, &mut pass)? else {
                continue;
            };
            note_unreadable(report, &page);
            pass.turn(page.records.iter().map(|c| &c.remote_id), page.next.clone());
            let now = (self.clock)();
            report.customers += self.store.write(|w| {
                let mut changed = 0;
                for snapshot in &page.records {
                    let new = observe::listed_customer(w, self.account.id, snapshot, now)?;
                    changed += u64::from(new);
                }
                self.store_cursor(w, "customers", &pass.pull)?;
                Ok(changed)
            })?;
            self.watcher
                .progress(Stage::Customers, pass.pull.done, None);
            self.watcher.stored(Stage::Customers);
            if pass.pull.cursor.is_none() {
                return Ok(pass.pull.started_at);
            }
        }
    }

    /// When the data that is here now was read at the earliest.
    pub(crate) async fn pull_invoices(&self, report: &mut Report) -> Result<DateTime<Utc>, Halt> {
        let mut pass = self.start("invoices")?;
        loop {
            self.go_on()?;
            let cursor = pass.pull.cursor.as_deref();
            let reply = self.service.invoices(self.shop, cursor, PAGE).await;
            let Some(page) = self.page(reply, &mut pass)? else {
                continue;
            };
            note_unreadable(report, &page);
            self.fetch_unknown_customers(&page.records, report).await?;
            pass.turn(page.records.iter().map(|i| &i.remote_id), page.next.clone());
            let (changed, unreadable) = self
                .store
                .write(|w| self.store_page(w, &page.records, &pass.pull))?;
            report.invoices += changed;
            report.unreadable.extend(unreadable);
            self.watcher.progress(Stage::Invoices, pass.pull.done, None);
            self.watcher.stored(Stage::Invoices);
            if pass.pull.cursor.is_none() {
                self.look_for_missing(pass.pull.round, report).await?;
                return Ok(pass.pull.started_at);
            }
        }
    }

    fn store_page(
        &self,
        w: &Writer<'_>,
        records: &[InvoiceSnapshot],
        pull: &Pull,
    ) -> Result<(u64, Vec<String>), Error> {
        let now = (self.clock)();
        let (mut changed, mut unreadable) = (0, Vec::new());
        for snapshot in records {
            match observe::listed_invoice(w, self.account.id, snapshot, now) {
                Ok(new) => changed += u64::from(new),
                // Its amounts cannot be kept; nothing of it was written.
                Err(Error::Corrupt { detail, .. }) => {
                    unreadable.push(format!("{}: {detail}", snapshot.remote_id));
                }
                Err(error) => return Err(error),
            }
            w.mark_seen(self.account.id, "invoices", &snapshot.remote_id, pull.round)?;
        }
        self.store_cursor(w, "invoices", pull)?;
        Ok((changed, unreadable))
    }

    fn start(&self, kind: &str) -> Result<Pass, Error> {
        let resumed = self.store.read(|r| r.pull(self.account.id, kind))?;
        Ok(Pass {
            pull: resumed.unwrap_or_else(|| self.first_page()),
            bounds: Bounds::default(),
            restarts: 0,
        })
    }

    fn first_page(&self) -> Pull {
        let now = (self.clock)();
        Pull {
            cursor: None,
            done: 0,
            started_at: now,
            round: now.timestamp_micros(),
        }
    }

    fn store_cursor(&self, w: &Writer<'_>, kind: &str, pull: &Pull) -> Result<(), Error> {
        match pull.cursor {
            Some(_) => w.put_pull(self.account.id, kind, pull),
            None => w.end_pull(self.account.id, kind),
        }
    }

    /// The page, or none where a kept cursor is no longer known and the pull starts over.
    fn page<T>(
        &self,
        reply: Result<Page<T>, CallError>,
        pass: &mut Pass,
    ) -> Result<Option<Page<T>>, Halt> {
        match reply {
            Ok(page) => Ok(Some(page)),
            Err(error)
                if pass.pull.cursor.is_some()
                    && pass.restarts < RESTARTS_MAX
                    && error.certainty == Certainty::Rejected
                    && matches!(error.fault, Fault::NotFound | Fault::Invalid) =>
            {
                pass.pull = self.first_page();
                pass.bounds = Bounds::default();
                pass.restarts += 1;
                Ok(None)
            }
            Err(error) => Err(stop_for(error)),
        }
    }

    /// Invoices name customers that the customers' list may not have shown.
    pub(crate) async fn fetch_unknown_customers(
        &self,
        records: &[InvoiceSnapshot],
        report: &mut Report,
    ) -> Result<(), Halt> {
        let mut unknown: Vec<&RemoteId> =
            records.iter().filter_map(|i| i.customer.as_ref()).collect();
        unknown.sort_unstable();
        unknown.dedup();
        let unknown = self.store.read(|r| {
            let mut kept = Vec::new();
            for id in unknown {
                if r.customer_by_remote(self.account.id, id)?.is_none() {
                    kept.push(id.clone());
                }
            }
            Ok(kept)
        })?;
        for id in unknown {
            match self.service.customer(self.shop, &id).await {
                Ok(snapshot) => {
                    let now = (self.clock)();
                    self.store
                        .write(|w| observe::listed_customer(w, self.account.id, &snapshot, now))?;
                }
                Err(error) => skip(report, &id, error)?,
            }
        }
        Ok(())
    }

    /// Reads each invoice that the whole list did not show: it may be gone there.
    async fn look_for_missing(&self, round: i64, report: &mut Report) -> Result<(), Halt> {
        let unseen = self
            .store
            .read(|r| r.unseen(self.account.id, "invoices", round))?;
        for id in unseen.iter().take(UNSEEN_MAX) {
            self.go_on()?;
            let Ok(id) = id.parse::<InvoiceId>() else {
                continue;
            };
            let (record, standing) = self
                .store
                .read(|r| Ok((r.invoice(id)?, r.invoice_standing(id)?)))?;
            // What waits for a person was looked at before.
            let Some(remote_id) = record
                .remote_id
                .filter(|_| standing.sync != SyncState::Conflict)
            else {
                continue;
            };
            let now = (self.clock)();
            match self.service.invoice(&remote_id).await {
                Ok(snapshot) => self.store.write(|w| {
                    w.mark_seen(self.account.id, "invoices", &remote_id, round)?;
                    let filled = observe::with_known_customer(w, id, &snapshot)?;
                    observe::invoice(w, id, Some(&filled), now)
                })?,
                Err(error) if error.fault == Fault::NotFound => {
                    self.store.write(|w| observe::invoice(w, id, None, now))?
                }
                Err(error) => {
                    skip(report, &remote_id, error)?;
                    continue;
                }
            };
        }
        Ok(())
    }
}

/// One record that cannot be read does not end the run; a service that cannot be reached does.
fn skip(report: &mut Report, id: &RemoteId, error: CallError) -> Result<(), Halt> {
    match stop_for(error) {
        Halt::Stop(Stop::Failed(error)) => {
            report.unreadable.push(format!("{id}: {}", error.message));
            Ok(())
        }
        halt => Err(halt),
    }
}

fn note_unreadable<T>(report: &mut Report, page: &Page<T>) {
    report.unreadable.extend(page.unreadable.iter().map(|u| {
        let id = u.remote_id.as_ref().map_or("?", RemoteId::as_str);
        format!("{id}: {}", u.reason)
    }));
}
