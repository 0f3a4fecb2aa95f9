//! What an act at billwerk was to come to, kept with it, and whether what is kept now shows that it
//! did.

use super::contracts::{COMPONENTS, RATED, USAGE};
use super::{CONTRACTS, DRAFTS, INVOICES, ORDERS, WEBHOOKS, inner};
use crate::error::Error;
use crate::kept;
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, Decimal, Money, RemoteId, Said, say};
use counterfoil_remote::billwerk::model::{
    ComponentSubscription, Contract, Invoice, InvoiceDraft, Order, RatedItem, Usage, Webhook,
};
use counterfoil_store::Reader;
use serde::{Deserialize, Serialize};

/// What an act was to come to. What it makes is told from the like of it by what was known before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "billwerk", rename_all = "snake_case")]
pub(super) enum Wanted {
    /// The contract ends then.
    End {
        contract: RemoteId,
        end: DateTime<Utc>,
    },
    /// This much was used.
    Usage {
        contract: RemoteId,
        component: RemoteId,
        quantity: Decimal,
        before: Vec<RemoteId>,
    },
    /// The usage is removed.
    NoUsage { contract: RemoteId, usage: RemoteId },
    /// The contract subscribes to this.
    Component {
        contract: RemoteId,
        component: RemoteId,
        quantity: Decimal,
        before: Vec<RemoteId>,
    },
    /// The line waits for the next invoice.
    Rated {
        contract: RemoteId,
        description: String,
        price: Decimal,
        before: Vec<RemoteId>,
    },
    /// The order has this status.
    Order { order: RemoteId, status: String },
    /// The draft became an invoice.
    Sent {
        draft: RemoteId,
        contract: Option<RemoteId>,
        gross: Option<Money>,
        before: Option<RemoteId>,
    },
    /// The address hears of events.
    Hook { url: String, before: Vec<RemoteId> },
    /// It hears of them no more.
    NoHook { hook: RemoteId },
    /// The customer is deleted.
    NoCustomer { customer: RemoteId },
}

impl Wanted {
    /// As it is kept.
    pub fn payload(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(Error::internal)
    }

    /// The customer that an act was to delete.
    pub fn erased(payload: &str) -> Option<RemoteId> {
        match serde_json::from_str(payload) {
            Ok(Self::NoCustomer { customer }) => Some(customer),
            _ => None,
        }
    }
}

/// What the service showed, when it was read last, of an act that was done; none where it did not
/// show that, and for an act of another system.
pub(super) fn came_true(
    r: &Reader<'_>,
    account: AccountId,
    payload: &str,
) -> Result<Option<Said>, Error> {
    let Ok(wanted) = serde_json::from_str::<Wanted>(payload) else {
        return Ok(None);
    };
    let (is_so, sentence) = match wanted {
        Wanted::End { contract, end } => {
            let all: Vec<Contract> = kept::all(r, account, CONTRACTS)?;
            let ends = all
                .iter()
                .any(|c| c.id == contract && c.end_date == Some(end));
            (
                ends,
                say!(
                    "told-shown-contract-end",
                    "The service shows the end of the contract."
                ),
            )
        }
        Wanted::Usage {
            contract,
            component,
            quantity,
            before,
        } => {
            let all: Vec<Usage> = kept::all(r, account, &inner(USAGE, &contract))?;
            let is = |u: &Usage| {
                u.component_id.as_ref() == Some(&component)
                    && u.quantity == Some(quantity)
                    && !before.contains(&u.id)
            };
            (
                all.iter().any(is),
                say!("told-shown-usage", "The service shows the usage."),
            )
        }
        Wanted::NoUsage { contract, usage } => {
            let all: Vec<Usage> = kept::all(r, account, &inner(USAGE, &contract))?;
            let is_gone = all.iter().all(|u| u.id != usage);
            (
                is_gone,
                say!(
                    "told-shown-no-usage",
                    "The service shows the usage no more."
                ),
            )
        }
        Wanted::Component {
            contract,
            component,
            quantity,
            before,
        } => {
            let kind = inner(COMPONENTS, &contract);
            let all: Vec<ComponentSubscription> = kept::all(r, account, &kind)?;
            let is = |c: &ComponentSubscription| {
                c.component_id.as_ref() == Some(&component)
                    && c.quantity == Some(quantity)
                    && !before.contains(&c.id)
            };
            (
                all.iter().any(is),
                say!("told-shown-component", "The service shows the component."),
            )
        }
        Wanted::Rated {
            contract,
            description,
            price,
            before,
        } => {
            let all: Vec<RatedItem> = kept::all(r, account, &inner(RATED, &contract))?;
            let is = |i: &RatedItem| {
                i.description == description
                    && i.price_per_unit == Some(price)
                    && !before.contains(&i.id)
            };
            (
                all.iter().any(is),
                say!("told-shown-line", "The service shows the line."),
            )
        }
        Wanted::Order { order, status } => {
            let all: Vec<Order> = kept::all(r, account, ORDERS)?;
            let mut orders = all.iter().filter(|o| o.id.as_ref() == Some(&order));
            let is_so = orders.any(|o| o.status.eq_ignore_ascii_case(&status));
            (
                is_so,
                say!(
                    "told-shown-order",
                    "The service shows what became of the order."
                ),
            )
        }
        Wanted::Sent {
            draft,
            contract,
            gross,
            before,
        } => {
            let waits: Vec<InvoiceDraft> = kept::all(r, account, DRAFTS)?;
            let all: Vec<Invoice> = kept::all(r, account, INVOICES)?;
            // The service's identities grow with time.
            let is = |i: &Invoice| {
                i.contract_id == contract
                    && gross.is_none_or(|gross| i.gross == gross)
                    && before.as_ref().is_none_or(|b| i.id.as_str() > b.as_str())
            };
            let is_gone = waits.iter().all(|d| d.id != draft);
            (
                is_gone && all.iter().any(is),
                say!("told-shown-invoice", "The service shows the invoice."),
            )
        }
        Wanted::Hook { url, before } => {
            let all: Vec<Webhook> = kept::all(r, account, WEBHOOKS)?;
            let is = |h: &Webhook| h.url == url && !before.contains(&h.id);
            (
                all.iter().any(is),
                say!("told-shown-webhook", "The service shows the webhook."),
            )
        }
        Wanted::NoHook { hook } => {
            let all: Vec<Webhook> = kept::all(r, account, WEBHOOKS)?;
            let is_gone = all.iter().all(|h| h.id != hook);
            (
                is_gone,
                say!(
                    "told-shown-no-webhook",
                    "The service shows the webhook no more."
                ),
            )
        }
        Wanted::NoCustomer { customer } => {
            let is_gone = r.customer_by_remote(account, &customer)?.is_none();
            (
                is_gone,
                say!(
                    "told-shown-no-customer",
                    "The service has deleted the customer."
                ),
            )
        }
    };
    Ok(is_so.then_some(sentence))
}
