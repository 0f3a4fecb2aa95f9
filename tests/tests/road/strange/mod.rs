//! A service that behaves strangely: lists in circles, identities in another form, clocks that jump,
//! yesterday's records, another person's sign-in. Each ends in a state that a person can see and
//! leave, with nothing lost, nothing doubled and nothing written where it does not belong.

mod back;
mod clocks;
mod ids;
mod lists;
mod people;

use crate::person::{Person, item};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_app::view::{ConflictChoice, InvoiceView, SyncState};
use counterfoil_app::{Error, SyncOutcome};
use counterfoil_domain::{CustomerId, InvoiceId};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock of one test, that many seconds ahead of the right one.
pub struct Clock(AtomicI64);

impl Clock {
    pub const fn right() -> Self {
        Self(AtomicI64::new(0))
    }

    pub fn now(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::seconds(self.0.load(Ordering::Relaxed))
    }

    pub fn set(&self, seconds_ahead: i64) {
        self.0.store(seconds_ahead, Ordering::Relaxed);
    }
}

impl Person {
    /// Syncs once; what came of it.
    async fn outcome(&self) -> SyncOutcome {
        self.app.sync(None).await.unwrap().remove(0)
    }

    async fn failure(&self) -> Error {
        self.outcome().await.error.unwrap()
    }

    /// Every call of the operation fails, or is answered, in this way until the order is withdrawn.
    async fn always(&self, operation: &str, fault: &str) {
        let order = json!({"operation": operation, "fault": fault, "times": 100_000});
        self.post("faults", order).await;
    }

    async fn no_more_faults(&self) {
        let url = format!("{}/_sandbox/faults", self.ready_line().url);
        let reply = reqwest::Client::new().delete(url).send().await.unwrap();
        assert!(reply.status().is_success());
    }

    /// How many calls of the API the service saw.
    async fn calls(&self) -> usize {
        self.get("requests").await.as_array().unwrap().len()
    }

    async fn there(&self, kind: &str) -> Vec<Value> {
        let state = self.get("state").await;
        state["trincico"][kind].as_array().unwrap().clone()
    }

    async fn one_ready(&self, reference: &str, customer: CustomerId) -> InvoiceId {
        let lines = vec![item("One", "1.00", "1", ""), item("Two", "2.50", "2", "8")];
        self.ready(reference, Some(customer), lines).await
    }

    async fn one_draft(&self, reference: &str, customer: CustomerId) -> InvoiceId {
        let lines = vec![item("One", "1.00", "1", "")];
        let draft = self.draft(reference, Some(customer), lines).await;
        self.app.invoice_save(draft).await.unwrap().id
    }

    async fn shown(&self, id: InvoiceId) -> InvoiceView {
        self.app.invoice_get(id).await.unwrap()
    }

    async fn rename(&self, id: InvoiceId, reference: &str) {
        let mut draft = self.app.draft_of(id).await.unwrap();
        draft.reference = reference.into();
        self.app.invoice_save(draft).await.unwrap();
    }

    async fn decide(&self, id: InvoiceId, choice: ConflictChoice) {
        let id = id.to_string();
        let decided = self.app.conflict_resolve("invoice".into(), id, choice);
        decided.await.unwrap();
    }

    async fn here(&self) -> u64 {
        let page = self.app.invoice_list(Default::default()).await.unwrap();
        page.counts.all
    }

    /// The invoice is at the service once, as it is here; the next sync changes nothing there.
    async fn is_settled(&self, id: InvoiceId, case: &str) {
        let shown = self.shown(id).await;
        assert_eq!(shown.sync, SyncState::Synced, "{case}: {shown:?}");
        let there = self.invoices_there(&shown.reference).await;
        assert_eq!(there.len(), 1, "{case}: {there:?}");
        assert_eq!(there[0]["amount"], shown.amount.minor, "{case}");
        assert_eq!(there[0]["status"], shown.status.as_str(), "{case}");
        let lines = there[0]["items"].as_array().unwrap().len();
        assert_eq!(lines, shown.items.len(), "{case}");
        let before = self.mutations().await;
        self.sync().await;
        assert_eq!(self.mutations().await, before, "{case}");
    }
}
