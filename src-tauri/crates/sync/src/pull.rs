//! What the service has, page by page: each page is stored with the cursor of the next in one
//! transaction, so that a pull goes on where it stopped.

use crate::observe;
use crate::run::{Bounds, Halt, Report, Run, Stage, stop_for};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, RemoteId};
use counterfoil_remote::{CallError, Certainty, Customers, Fault, Invoicing, Page};
use counterfoil_store::{Error, Pull, Writer};

const PAGE: u32 = 100;
/// Most records read one by one after a pull because the list did not show them.
const UNSEEN_MAX: usize = 200;

impl<S: Invoicing + Customers> Run<'_, S> {
    pub(crate) async fn pull_customers(&self, report: &mut Report) -> Result<(), Halt> {
        let mut pull = self.start("customers")?;
        let mut bounds = Bounds::default();
        loop {
            self.go_on()?;
            let reply = self
                .service
                .customers(self.shop, pull.cursor.as_deref(), PAGE)
                .await;
            let Some(page) = self.page(reply, &mut pull)? else {
                continue;
            };
            note_unreadable(report, &page);
            let ids = page.records.iter().map(|c| &c.remote_id);
            pull.cursor = bounds.next(ids, page.next.clone());
            pull.done += page.records.len() as u64;
            let now = (self.clock)();
            report.customers += self.store.write(|w| {
                let mut changed = 0;
                for snapshot in &page.records {
                    let new = observe::listed_customer(w, self.account.id, snapshot, now)?;
                    changed += u64::from(new);
                    w.mark_seen(
                        self.account.id,
                        "customers",
                        &snapshot.remote_id,
                        pull.round,
                    )?;
                }
                self.store_cursor(w, "customers", &pull)?;
                Ok(changed)
            })?;
            self.watcher.progress(Stage::Customers, pull.done, None);
            self.watcher.stored(Stage::Customers);
            if pull.cursor.is_none() {
                return Ok(());
            }
        }
    }

    pub(crate) async fn pull_invoices(&self, report: &mut Report) -> Result<(), Halt> {
        let mut pull = self.start("invoices")?;
        let mut bounds = Bounds::default();
        // A pull that goes on where an earlier one stopped has seen only the rest of the list.
        let whole = pull.cursor.is_none();
        loop {
            self.go_on()?;
            let reply = self
                .service
                .invoices(self.shop, pull.cursor.as_deref(), PAGE)
                .await;
            let Some(page) = self.page(reply, &mut pull)? else {
                continue;
            };
            note_unreadable(report, &page);
            self.fetch_unknown_customers(&page.records).await?;
            let ids = page.records.iter().map(|i| &i.remote_id);
            pull.cursor = bounds.next(ids, page.next.clone());
            pull.done += page.records.len() as u64;
            let last = pull.cursor.is_none();
            report.invoices += self
                .store
                .write(|w| self.store_page(w, &page.records, &pull))?;
            self.watcher.progress(Stage::Invoices, pull.done, None);
            self.watcher.stored(Stage::Invoices);
            if last {
                if whole {
                    self.look_for_missing(pull.round).await?;
                }
                return Ok(());
            }
        }
    }

    fn store_page(
        &self,
        w: &Writer<'_>,
        records: &[InvoiceSnapshot],
        pull: &Pull,
    ) -> Result<u64, Error> {
        let now = (self.clock)();
        let mut changed = 0;
        for snapshot in records {
            changed += u64::from(observe::listed_invoice(w, self.account.id, snapshot, now)?);
            w.mark_seen(self.account.id, "invoices", &snapshot.remote_id, pull.round)?;
        }
        self.store_cursor(w, "invoices", pull)?;
        Ok(changed)
    }

    fn start(&self, kind: &str) -> Result<Pull, Error> {
        let now = (self.clock)();
        let resumed = self.store.read(|r| r.pull(self.account.id, kind))?;
        Ok(resumed.unwrap_or(Pull {
            cursor: None,
            done: 0,
            started_at: now,
            round: now.timestamp_micros(),
        }))
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
        pull: &mut Pull,
    ) -> Result<Option<Page<T>>, Halt> {
        match reply {
            Ok(page) => Ok(Some(page)),
            Err(error)
                if pull.cursor.is_some()
                    && error.certainty == Certainty::Rejected
                    && matches!(error.fault, Fault::NotFound | Fault::Invalid) =>
            {
                pull.cursor = None;
                pull.done = 0;
                Ok(None)
            }
            Err(error) => Err(stop_for(error)),
        }
    }

    /// Invoices name customers that the customers' list may not have shown.
    async fn fetch_unknown_customers(&self, records: &[InvoiceSnapshot]) -> Result<(), Halt> {
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
                Err(error) if error.certainty == Certainty::Rejected => {}
                Err(error) => return Err(stop_for(error)),
            }
        }
        Ok(())
    }

    /// Reads each invoice that the whole list did not show: it may be gone there.
    async fn look_for_missing(&self, round: i64) -> Result<(), Halt> {
        let unseen = self
            .store
            .read(|r| r.unseen(self.account.id, "invoices", round))?;
        for id in unseen.iter().take(UNSEEN_MAX) {
            self.go_on()?;
            let Ok(id) = id.parse::<InvoiceId>() else {
                continue;
            };
            let Some(remote_id) = self.store.read(|r| r.invoice(id))?.remote_id else {
                continue;
            };
            let now = (self.clock)();
            match self.service.invoice(&remote_id).await {
                Ok(snapshot) => self.store.write(|w| {
                    let filled = observe::with_known_customer(w, id, &snapshot)?;
                    observe::invoice(w, id, Some(&filled), now)
                })?,
                Err(error) if error.fault == Fault::NotFound => {
                    self.store.write(|w| observe::invoice(w, id, None, now))?
                }
                Err(error) => return Err(stop_for(error)),
            };
        }
        Ok(())
    }
}

fn note_unreadable<T>(report: &mut Report, page: &Page<T>) {
    report.unreadable.extend(page.unreadable.iter().map(|u| {
        let id = u.remote_id.as_ref().map_or("?", RemoteId::as_str);
        format!("{id}: {}", u.reason)
    }));
}
