//! Sending one customer. A service does not guard against a customer made twice, so a creation
//! whose answer was lost is looked for by its whole content before it is made again.

use crate::call::{Call, CustomerValue};
use crate::observe::{self, Step};
use crate::planted::{self, Bug};
use crate::pull::Bounds;
use crate::push::{Sent, answer_words, count, ends_run, settle_intention, sort};
use crate::run::{Halt, Report, Run, stop_for};
use counterfoil_domain::{CustomerId, CustomerSnapshot};
use counterfoil_remote::{CallError, Customers, Fault, Invoicing};
use counterfoil_store::SyncState;

const STEPS_MAX: usize = 6;
const PAGE: u32 = 100;

impl<S: Invoicing + Customers> Run<'_, S> {
    pub(crate) async fn push_customer(
        &self,
        id: CustomerId,
        report: &mut Report,
    ) -> Result<(), Halt> {
        for _ in 0..STEPS_MAX {
            self.go_on()?;
            let remote = self.read_customer(id).await?;
            let now = (self.clock)();
            let step = self
                .store
                .write(|w| observe::customer(w, id, remote.as_ref(), now))?;
            let Step::Send(call) = step else {
                return Ok(());
            };
            report.calls += 1;
            if !self.send_customer_call(id, &call).await? {
                return Ok(());
            }
        }
        Ok(())
    }

    pub(crate) async fn read_customer(
        &self,
        id: CustomerId,
    ) -> Result<Option<CustomerSnapshot>, Halt> {
        let (record, memory) = self
            .store
            .read(|r| Ok((r.customer(id)?, observe::remembered(r, &id.to_string())?)))?;
        if let Some(remote_id) = record.remote_id {
            return match self.service.customer(self.shop, &remote_id).await {
                Ok(snapshot) => Ok(Some(snapshot)),
                Err(error) if error.fault == Fault::NotFound => Ok(None),
                Err(error) => Err(stop_for(error)),
            };
        }
        for m in memory {
            if let Call::CreateCustomer { value } = &m.attempt.call
                && let Some(found) = self.find_customer(value).await?
            {
                self.adopt_customer(id, &found, Some(m.id))?;
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Whether to read and go on.
    async fn send_customer_call(&self, id: CustomerId, call: &Call) -> Result<bool, Halt> {
        let intention = self.intend("customer", &id.to_string(), call)?;
        let sent = match call {
            Call::CreateCustomer { value } => sort(
                self.service
                    .create_customer(self.shop, &value.into())
                    .await
                    .map(Some),
            ),
            Call::UpdateCustomer { value } => {
                let Some(remote_id) = self.store.read(|r| r.customer(id))?.remote_id else {
                    return Ok(false);
                };
                sort(
                    self.service
                        .update_customer(self.shop, &remote_id, &value.into())
                        .await
                        .map(|()| None),
                )
            }
            _ => return Ok(false),
        };
        match sent {
            Sent::Accepted(Some(made)) => {
                self.adopt_customer(id, &made, Some(intention))?;
                Ok(true)
            }
            Sent::Accepted(None) => {
                let seen = self.read_customer(id).await?;
                self.advance_customer(id, call, seen.as_ref(), intention)?;
                Ok(true)
            }
            Sent::Unclear(error) => {
                let seen = self.read_customer(id).await?;
                if self.advance_customer(id, call, seen.as_ref(), intention)? {
                    return Ok(true);
                }
                self.customer_failed(id, &error)?;
                Ok(false)
            }
            Sent::Rejected(error) => {
                self.store.write(|w| w.drop_intention(intention))?;
                self.customer_refused(id, error)?;
                Ok(false)
            }
        }
    }

    /// After a read-back: the base moves to what is visible. Whether the call's effect is.
    fn advance_customer(
        &self,
        id: CustomerId,
        call: &Call,
        seen: Option<&CustomerSnapshot>,
        intention: i64,
    ) -> Result<bool, Halt> {
        let sent = match call {
            Call::CreateCustomer { value } | Call::UpdateCustomer { value } => value,
            _ => return Ok(false),
        };
        let visible = seen.is_some_and(|s| sent.agrees(&s.into()));
        Ok(self.store.write(|w| {
            if visible {
                w.set_customer_base(id, seen)?;
            }
            settle_intention(w, &id.to_string(), intention, call, visible, (self.clock)())?;
            Ok(visible)
        })?)
    }

    fn customer_refused(&self, id: CustomerId, error: CallError) -> Result<(), Halt> {
        let ends_run = ends_run(&error);
        let words = answer_words(&error);
        self.store.write(|w| {
            let mut standing = w.customer_standing(id)?;
            match error.fault {
                _ if ends_run => standing.last_answer = Some(words.clone()),
                // The same content would be refused again: a person has to mend it.
                Fault::Invalid | Fault::NotProcessable | Fault::Refused => {
                    standing.last_answer = Some(words.clone());
                    standing.sync = SyncState::Parked;
                }
                _ => count(&mut standing, &words),
            }
            w.set_customer_standing(id, &standing)
        })?;
        if ends_run {
            Err(stop_for(error))
        } else {
            Ok(())
        }
    }

    /// A read or a call that failed in a way that is this customer's own.
    pub(crate) fn customer_failed(&self, id: CustomerId, error: &CallError) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut standing = w.customer_standing(id)?;
            match error.fault {
                // The service as a whole may be down: no reason to set the customer aside.
                Fault::Unavailable => standing.last_answer = Some(answer_words(error)),
                _ => count(&mut standing, &answer_words(error)),
            }
            w.set_customer_standing(id, &standing)
        })?)
    }

    fn adopt_customer(
        &self,
        id: CustomerId,
        snapshot: &CustomerSnapshot,
        intention: Option<i64>,
    ) -> Result<(), Halt> {
        Ok(self.store.write(|w| {
            let mut record = w.customer(id)?;
            record.remote_id = Some(snapshot.remote_id.clone());
            let standing = w.customer_standing(id)?;
            w.put_customer(&record, &standing)?;
            w.set_customer_base(id, Some(snapshot))?;
            match intention {
                Some(row) => w.drop_intention(row),
                None => Ok(()),
            }
        })?)
    }

    /// A customer there with exactly this content that no customer here stands for.
    async fn find_customer(&self, value: &CustomerValue) -> Result<Option<CustomerSnapshot>, Halt> {
        let mut cursor: Option<String> = None;
        let mut bounds = Bounds::default();
        loop {
            self.go_on()?;
            let page = self
                .service
                .customers(self.shop, cursor.as_deref(), PAGE)
                .await
                .map_err(stop_for)?;
            let shown = page.records.iter().map(|c| &c.remote_id);
            cursor = bounds.next(shown, page.next);
            for found in page.records {
                let same = value.agrees(&(&found).into());
                let known = self
                    .store
                    .read(|r| r.customer_by_remote(self.account.id, &found.remote_id))?;
                if same && known.is_none() && !planted::is(Bug::CustomerTwice) {
                    return Ok(Some(found));
                }
            }
            if cursor.is_none() {
                return Ok(None);
            }
        }
    }
}
