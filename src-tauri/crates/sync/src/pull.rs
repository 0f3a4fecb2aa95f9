//! What the service has, page by page: each page is stored with the cursor of the next in one
//! transaction, so that a pull goes on where it stopped.
//!
//! While a page is stored the next one is on its way, and never more than that one: what is held
//! in memory does not grow with the list. A page that was fetched ahead is read again where a run
//! ends before it is stored. That it is a little older when it is stored changes nothing: it could
//! as well have been under way for longer, and nothing is sent while a pull is under way.

use crate::run::{Halt, Report, Run, Stage, Stop, stop_for};
use crate::{happened, observe, same};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, CustomerSnapshot, InvoiceSnapshot, RemoteId};
use counterfoil_remote::{CallError, Certainty, Customers, Fault, Invoicing, Page};
use counterfoil_store::{Error, Pull, SyncState, Writer};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

const PAGE: u32 = 100;
/// How often a pull starts over because the service forgot its cursor.
const RESTARTS_MAX: u32 = 3;
/// Most records read one by one after a pull because the list did not show them.
const UNSEEN_MAX: u32 = 200;
/// Most pages of one pull.
const PAGES_MAX: u32 = 100_000;

/// One way through a list.
struct Pass {
    pull: Pull,
    bounds: Bounds,
    restarts: u32,
}

impl Pass {
    fn turn<T: Listed>(&mut self, page: &mut Page<T>) {
        let shown = page.records.iter().map(Listed::remote_id);
        let unreadable = page.unreadable.iter().filter_map(|u| u.remote_id.as_ref());
        self.pull.done += page.records.len() as u64;
        self.pull.cursor = self.bounds.next(shown.chain(unreadable), page.next.take());
    }
}

/// A record of a list.
trait Listed {
    fn remote_id(&self) -> &RemoteId;
}

impl Listed for CustomerSnapshot {
    fn remote_id(&self) -> &RemoteId {
        &self.remote_id
    }
}

impl Listed for InvoiceSnapshot {
    fn remote_id(&self) -> &RemoteId {
        &self.remote_id
    }
}

/// Ends a pull that would not end by itself: a cursor that repeats, a page with nothing new, too
/// many pages (contract/decoding.md, rule 13). Remembers eight bytes of each record, not the record.
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    cursors: HashSet<u64>,
    ids: HashSet<u64>,
    pages: u32,
    /// Whether the list would have gone on: it may hold more than it showed.
    endless: bool,
}

impl Bounds {
    /// The cursor to go on with, or none at the end.
    pub(crate) fn next<'a>(
        &mut self,
        ids: impl Iterator<Item = &'a RemoteId>,
        next: Option<String>,
    ) -> Option<String> {
        self.pages += 1;
        let mut anything_new = false;
        for id in ids {
            anything_new |= self.ids.insert(short(id.as_str()));
        }
        let next = next.filter(|cursor| !cursor.is_empty())?;
        let goes_on = anything_new && self.pages < PAGES_MAX && self.cursors.insert(short(&next));
        self.endless = !goes_on;
        goes_on.then_some(next)
    }
}

fn short(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl<S: Invoicing + Customers> Run<'_, S> {
    /// When the data that is here now was read at the earliest.
    pub(crate) async fn pull_customers(&self, report: &mut Report) -> Result<DateTime<Utc>, Halt> {
        let fetch = async |cursor: Option<&str>| {
            let reply = self.service.customers(self.shop, cursor, PAGE);
            self.answer(reply).await
        };
        let keep = async |records: Vec<CustomerSnapshot>, pull: Pull| {
            let (account, now) = (self.account.id, (self.clock)());
            self.keep(move |w| store_customers(w, account, &records, &pull, now))
                .await
        };
        let pull = self
            .pull("customers", Stage::Customers, fetch, keep, report)
            .await?;
        Ok(pull.started_at)
    }

    /// When the data that is here now was read at the earliest.
    pub(crate) async fn pull_invoices(&self, report: &mut Report) -> Result<DateTime<Utc>, Halt> {
        let fetch = async |cursor: Option<&str>| {
            let reply = self.service.invoices(self.shop, cursor, PAGE);
            self.answer(reply).await
        };
        let keep = async |mut records: Vec<InvoiceSnapshot>, pull: Pull| {
            let mut skipped = Report::default();
            self.fetch_unknown_customers(&mut records, &mut skipped)
                .await?;
            let (account, now) = (self.account.id, (self.clock)());
            let stored = self
                .keep(move |w| store_invoices(w, account, &records, &pull, now))
                .await?;
            skipped.add(stored);
            Ok(skipped)
        };
        let pull = self
            .pull("invoices", Stage::Invoices, fetch, keep, report)
            .await?;
        if !report.endless.contains(&Stage::Invoices) {
            self.look_for_missing(pull.round, report).await?;
        }
        Ok(pull.started_at)
    }

    /// Goes through a list: `fetch` reads a page, `keep` stores one and tells what that came to.
    async fn pull<T: Listed>(
        &self,
        kind: &str,
        stage: Stage,
        fetch: impl AsyncFn(Option<&str>) -> Result<Result<Page<T>, CallError>, Halt>,
        keep: impl AsyncFn(Vec<T>, Pull) -> Result<Report, Halt>,
        report: &mut Report,
    ) -> Result<Pull, Halt> {
        let mut pass = self.start(kind)?;
        self.go_on()?;
        let mut reply = fetch(pass.pull.cursor.as_deref()).await?;
        loop {
            let Some(mut page) = self.page(kind, reply, &mut pass)? else {
                reply = fetch(None).await?;
                continue;
            };
            note_unreadable(report, &page);
            pass.turn(&mut page);
            if pass.bounds.endless {
                report.endless.push(stage);
            }
            let pull = pass.pull.clone();
            let ahead = async {
                Ok(match pull.cursor.as_deref() {
                    Some(cursor) => Some(fetch(Some(cursor)).await),
                    None => None,
                })
            };
            // The request leaves first. What is stored is stored whatever becomes of it.
            let (ahead, mut kept) =
                tokio::try_join!(biased; ahead, keep(page.records, pull.clone()))?;
            self.tell(std::mem::take(&mut kept.happened));
            report.add(kept);
            self.watcher.progress(stage, pass.pull.done, None);
            self.watcher.stored(stage);
            match ahead {
                None => return Ok(pass.pull),
                Some(next) => reply = next?,
            }
            self.go_on()?;
        }
    }

    fn start(&self, kind: &str) -> Result<Pass, Error> {
        let resumed = self.store.read(|r| r.pull(self.account.id, kind))?;
        let mut bounds = Bounds::default();
        if let Some(cursor) = resumed.as_ref().and_then(|pull| pull.cursor.as_deref()) {
            bounds.cursors.insert(short(cursor));
        }
        Ok(Pass {
            pull: resumed.unwrap_or_else(|| self.first_page()),
            bounds,
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

    /// The page, or none where a kept cursor is no longer known and the pull starts over.
    fn page<T>(
        &self,
        kind: &str,
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
            // The list itself is not there for this person any more.
            Err(error)
                if error.certainty == Certainty::Rejected
                    && matches!(error.fault, Fault::NotFound | Fault::Forbidden) =>
            {
                Err(Halt::Stop(Stop::NoService))
            }
            Err(error) => {
                // A page that a run could not go on from, twice: the next run begins anew.
                let is_first = pass.bounds.pages == 0 && pass.pull.cursor.is_some();
                if is_first && matches!(stop_for(error.clone()), Halt::Stop(Stop::Failed(_))) {
                    self.store.write(|w| w.end_pull(self.account.id, kind))?;
                }
                Err(stop_for(error))
            }
        }
    }

    /// Invoices name customers that the customers' list may not have shown, or has shown by an
    /// identity in another form: that one stands in `records` then.
    pub(crate) async fn fetch_unknown_customers(
        &self,
        records: &mut [InvoiceSnapshot],
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
            match self.answer(self.service.customer(self.shop, &id)).await? {
                Ok(snapshot) => {
                    let (account, now) = (self.account.id, (self.clock)());
                    let (new, known) = self.store.write(|w| {
                        let new = observe::listed_customer(w, account, &snapshot, now)?;
                        Ok((new, same::known_customer(w, account, &snapshot)?))
                    })?;
                    report.customers += u64::from(new.is_some());
                    self.tell(new);
                    let told = records.iter_mut().filter_map(|i| i.customer.as_mut());
                    for customer in told.filter(|c| **c == id) {
                        *customer = known.clone();
                    }
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
            .read(|r| r.unseen(self.account.id, round, UNSEEN_MAX))?;
        for id in unseen {
            self.go_on()?;
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
            let new = match self.answer(self.service.invoice(&remote_id)).await? {
                Ok(snapshot) => self.store.write(|w| {
                    w.mark_seen(self.account.id, &remote_id, round)?;
                    let filled = observe::with_known_customer(w, id, &snapshot)?;
                    happened::to_invoice(w, id, || observe::invoice(w, id, Some(&filled), now))
                })?,
                Err(error) if error.fault == Fault::NotFound => self.store.write(|w| {
                    happened::to_invoice(w, id, || observe::invoice(w, id, None, now))
                })?,
                Err(error) => {
                    skip(report, &remote_id, error)?;
                    continue;
                }
            };
            report.invoices += u64::from(new.is_some());
            self.tell(new);
        }
        Ok(())
    }
}

fn store_customers(
    w: &Writer<'_>,
    account: AccountId,
    records: &[CustomerSnapshot],
    pull: &Pull,
    now: DateTime<Utc>,
) -> Result<Report, Error> {
    let mut told = Report::default();
    for snapshot in records {
        let new = observe::listed_customer(w, account, snapshot, now)?;
        told.customers += u64::from(new.is_some());
        told.happened.extend(new);
    }
    store_cursor(w, account, "customers", pull)?;
    Ok(told)
}

fn store_invoices(
    w: &Writer<'_>,
    account: AccountId,
    records: &[InvoiceSnapshot],
    pull: &Pull,
    now: DateTime<Utc>,
) -> Result<Report, Error> {
    let mut told = Report::default();
    for snapshot in records {
        match observe::listed_invoice(w, account, snapshot, now) {
            Ok(new) => {
                told.invoices += u64::from(new.is_some());
                told.happened.extend(new);
            }
            // Its amounts cannot be kept; nothing of it was written.
            Err(Error::Corrupt { detail, .. }) => {
                told.not_understood(format!("{}: {detail}", snapshot.remote_id));
            }
            Err(error) => return Err(error),
        }
        w.mark_seen(account, &snapshot.remote_id, pull.round)?;
    }
    store_cursor(w, account, "invoices", pull)?;
    Ok(told)
}

fn store_cursor(w: &Writer<'_>, account: AccountId, kind: &str, pull: &Pull) -> Result<(), Error> {
    match pull.cursor {
        Some(_) => w.put_pull(account, kind, pull),
        None => w.end_pull(account, kind),
    }
}

/// One record that cannot be read does not end the run; a service that cannot be reached does.
fn skip(report: &mut Report, id: &RemoteId, error: CallError) -> Result<(), Halt> {
    match stop_for(error) {
        Halt::Stop(Stop::Failed(error)) => {
            report.not_understood(format!("{id}: {}", error.message));
            Ok(())
        }
        halt => Err(halt),
    }
}

fn note_unreadable<T>(report: &mut Report, page: &Page<T>) {
    for u in &page.unreadable {
        let id = u.remote_id.as_ref().map_or("?", RemoteId::as_str);
        report.not_understood(format!("{id}: {}", u.reason));
    }
}
