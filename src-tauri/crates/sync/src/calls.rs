//! The calls of a plan on the service's trait, and the search for a record whose creation was
//! not confirmed.

use crate::call::{Attempt, Call};
use crate::planted::{self, Bug};
use crate::pull::Bounds;
use crate::run::{Halt, Run, stop_for};
use chrono::TimeDelta;
use counterfoil_domain::{Currency, InvoiceId, InvoiceSnapshot, RemoteId, Status};
use counterfoil_remote::{
    CallError, Certainty, Customers, Fault, InvoiceChange, Invoicing, NewInvoice,
};

/// Pages of the list, newest first, in which a lost creation is looked for.
const SEARCH_PAGES: usize = 20;
const SEARCH_PAGE: u32 = 100;
/// How far a service's clock may be behind ours where an answer was lost.
pub(crate) const CLOCK_SKEW: TimeDelta = TimeDelta::minutes(10);
/// The same where the service refused the reference: then it is ours only if this very request was
/// delivered twice, so anything made before it is someone else's.
pub(crate) const TWICE_SKEW: TimeDelta = TimeDelta::seconds(5);

impl<S: Invoicing + Customers> Run<'_, S> {
    /// Makes a call on an invoice that is there; the new line's identity where there is one.
    pub(crate) async fn make(
        &self,
        id: &RemoteId,
        call: &Call,
    ) -> Result<Option<RemoteId>, CallError> {
        match call {
            Call::Update {
                reference,
                customer,
                currency,
            } => {
                let change = InvoiceChange {
                    customer: customer.clone(),
                    reference: reference.clone(),
                    currency: currency.as_deref().map(known_currency).transpose()?,
                };
                self.service.update_invoice(id, &change).await?;
            }
            Call::SetStatus { status } => self.service.set_status(id, *status).await?,
            Call::AddItem { value, .. } => {
                let made = self.service.add_item(id, &value.into()).await?;
                return Ok(Some(made.remote_id));
            }
            Call::UpdateItem { remote_id, value } => {
                self.service
                    .update_item(id, remote_id, &value.into())
                    .await?;
            }
            Call::DeleteItem { remote_id } => self.service.delete_item(id, remote_id).await?,
            Call::Create { .. } | Call::CreateCustomer { .. } | Call::UpdateCustomer { .. } => {}
        }
        Ok(None)
    }

    pub(crate) async fn make_create(&self, call: &Call) -> Result<RemoteId, CallError> {
        let Call::Create {
            reference,
            customer,
            currency,
        } = call
        else {
            return Err(not_a_create());
        };
        let new = NewInvoice {
            service: self.shop.clone(),
            customer: customer.clone(),
            reference: reference.clone(),
            currency: known_currency(currency)?,
        };
        Ok(self.service.create_invoice(&new).await?.remote_id)
    }

    /// The invoice that `attempt` made, if the service has it: the same reference, currency and
    /// customer, still a draft, not made before the attempt, and not known here as another one.
    pub(crate) async fn find_own(
        &self,
        id: InvoiceId,
        reference: &str,
        attempt: &Attempt,
        skew: TimeDelta,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        let mut cursor: Option<String> = None;
        let mut bounds = Bounds::default();
        for _ in 0..SEARCH_PAGES {
            let page = self
                .service
                .invoices(self.shop, cursor.as_deref(), SEARCH_PAGE)
                .await
                .map_err(stop_for)?;
            let shown = page.records.iter().map(|i| &i.remote_id);
            cursor = bounds.next(shown, page.next);
            if let Some(found) = page.records.into_iter().find(|i| i.reference == reference) {
                return match self.own(id, found, attempt, skew)? {
                    Some(listed) => self.own_still(id, listed, attempt, skew).await,
                    None => Ok(None),
                };
            }
            if cursor.is_none() {
                return Ok(None);
            }
        }
        Ok(None)
    }

    /// A list may lag behind: an empty draft in it may be a colleague's that is filled in by now.
    async fn own_still(
        &self,
        id: InvoiceId,
        listed: InvoiceSnapshot,
        attempt: &Attempt,
        skew: TimeDelta,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        match self.service.invoice(&listed.remote_id).await {
            Ok(now) => {
                let filled = InvoiceSnapshot {
                    created_at: now.created_at.or(listed.created_at),
                    ..now
                };
                self.own(id, filled, attempt, skew)
            }
            Err(error) if error.fault == Fault::NotFound => Ok(None),
            Err(error) => Err(stop_for(error)),
        }
    }

    fn own(
        &self,
        id: InvoiceId,
        found: InvoiceSnapshot,
        attempt: &Attempt,
        skew: TimeDelta,
    ) -> Result<Option<InvoiceSnapshot>, Halt> {
        let Call::Create {
            customer, currency, ..
        } = &attempt.call
        else {
            return Ok(None);
        };
        let known = self
            .store
            .read(|r| r.invoice_by_remote(self.account.id, &found.remote_id))?;
        // Better by the service's own clock: this computer's, or that one, may be hours off.
        let not_before = attempt.there.unwrap_or(attempt.at) - skew;
        // A draft of which nobody tells when it was made is not taken for ours where the service
        // refused to make one.
        let may_be_undated = skew > TWICE_SKEW;
        let ours = known.is_none_or(|k| k == id)
            && found.status == Status::Draft
            && (found.items.is_empty() || planted::is(Bug::AdoptFilled))
            && found.currency.code() == currency
            && found
                .customer
                .as_ref()
                .is_none_or(|c| c == customer || c.is_of_other_form(customer))
            && (found
                .created_at
                .map_or(may_be_undated, |at| at >= not_before)
                || planted::is(Bug::AdoptOld));
        Ok((ours || planted::is(Bug::TakenIsCreated)).then_some(found))
    }
}

fn known_currency(code: &str) -> Result<Currency, CallError> {
    code.parse().map_err(|e| CallError {
        operation: "invoices.update",
        certainty: Certainty::NotSent,
        fault: Fault::Refused,
        status: None,
        code: None,
        message: format!("{e}."),
        field: Some("currency".to_owned()),
    })
}

fn not_a_create() -> CallError {
    CallError {
        operation: "invoices.create",
        certainty: Certainty::NotSent,
        fault: Fault::Refused,
        status: None,
        code: None,
        message: "Another call was meant.".to_owned(),
        field: None,
    }
}
