//! A conflict as it is kept in the store, and how a person's choice settles it.

use crate::project;
use crate::reconcile::Clash;
use chrono::{DateTime, Utc};
use counterfoil_domain::{
    CustomerId, CustomerSnapshot, Invoice, InvoiceId, InvoiceSnapshot, ItemId, Status,
};
use counterfoil_store::{Error, Reader, Standing, SyncState, Writer};
use serde::{Deserialize, Serialize};

/// Both values of each field, and the service's whole record where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<T> {
    /// Each field that differs.
    pub fields: Vec<Field>,
    /// The record as the service showed it; none where it is gone or is another record.
    pub theirs: Option<T>,
    /// A free reference, where ours is taken by another invoice.
    pub proposal: Option<String>,
}

/// One field of a conflict, both values in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Path of the field.
    pub field: String,
    /// The value here.
    pub mine: String,
    /// The value there.
    pub theirs: String,
}

impl From<Clash> for Field {
    fn from(clash: Clash) -> Self {
        Self {
            field: clash.field,
            mine: clash.mine,
            theirs: clash.theirs,
        }
    }
}

impl<T: Serialize + for<'de> Deserialize<'de>> Conflict<T> {
    /// A conflict over `clashes`.
    #[must_use]
    pub fn new(clashes: Vec<Clash>, theirs: Option<T>, proposal: Option<String>) -> Self {
        Self {
            fields: clashes.into_iter().map(Field::from).collect(),
            theirs,
            proposal,
        }
    }

    /// Reads it from a record's standing.
    #[must_use]
    pub fn of(standing: &Standing) -> Option<Self> {
        serde_json::from_str(standing.conflict.as_deref()?).ok()
    }

    /// The standing of a record that waits for a person.
    #[must_use]
    pub fn standing(&self, before: &Standing, now: DateTime<Utc>) -> Standing {
        Standing {
            sync: SyncState::Conflict,
            since: before.since.or(Some(now)),
            conflict: serde_json::to_string(self).ok(),
            ..before.clone()
        }
    }
}

/// How a person settles a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// What is on this computer goes to the service.
    KeepMine,
    /// What is at the service is taken over here.
    KeepTheirs,
    /// The service's is taken over; what was here becomes a new draft.
    Copy,
}

/// A standing of a record with a change to send.
#[must_use]
pub fn pending(now: DateTime<Utc>) -> Standing {
    Standing {
        sync: SyncState::Pending,
        since: Some(now),
        ..Standing::default()
    }
}

/// A standing of a record that is the same on both sides.
#[must_use]
pub fn synced() -> Standing {
    Standing {
        sync: SyncState::Synced,
        ..Standing::default()
    }
}

/// Settles the conflict of an invoice. Where the service's invoice is final, *keep mine* cannot
/// change it and makes a new draft instead. Returns the invoice to show next.
///
/// # Errors
/// When the invoice is not in conflict ([`Error::Missing`]) or the store fails.
pub fn resolve_invoice(
    w: &Writer<'_>,
    id: InvoiceId,
    choice: Choice,
    now: DateTime<Utc>,
) -> Result<InvoiceId, Error> {
    let standing = w.invoice_standing(id)?;
    let conflict = Conflict::<InvoiceSnapshot>::of(&standing).ok_or_else(|| missing(id))?;
    let mut invoice = w.invoice(id)?;
    match (conflict.theirs, conflict.proposal) {
        (None, Some(proposal)) => {
            // A reference the person typed since then is their decision already.
            let undecided = conflict.fields.iter().any(|f| f.mine == invoice.reference);
            if choice != Choice::KeepMine && undecided {
                invoice.reference = proposal;
            }
            invoice.updated_at = now;
            save(w, &invoice, &pending(now))?;
            Ok(id)
        }
        (None, None) => resolve_gone(w, invoice, choice, now),
        (Some(theirs), _) => {
            let choice = if choice == Choice::KeepMine && theirs.status.is_final() {
                Choice::Copy
            } else {
                choice
            };
            w.set_invoice_base(id, Some(&theirs))?;
            if choice == Choice::KeepMine {
                w.set_invoice_standing(id, &pending(now))?;
                return Ok(id);
            }
            let copy = (choice == Choice::Copy).then(|| copy_of(&invoice, now));
            take_over(w, &mut invoice, &theirs)?;
            save(w, &invoice, &synced())?;
            match copy {
                Some(copy) => save(w, &copy, &pending(now)).map(|()| copy.id),
                None => Ok(id),
            }
        }
    }
}

/// The invoice is no longer at the service: send it anew, or let it go here too.
fn resolve_gone(
    w: &Writer<'_>,
    mut invoice: Invoice,
    choice: Choice,
    now: DateTime<Utc>,
) -> Result<InvoiceId, Error> {
    let id = invoice.id;
    if choice == Choice::KeepTheirs {
        w.delete_invoice(id)?;
        return Ok(id);
    }
    invoice.remote_id = None;
    invoice.updated_at = now;
    for item in &mut invoice.items {
        item.remote_id = None;
    }
    w.set_invoice_base(id, None)?;
    save(w, &invoice, &pending(now))?;
    Ok(id)
}

fn take_over(w: &Writer<'_>, invoice: &mut Invoice, theirs: &InvoiceSnapshot) -> Result<(), Error> {
    let customer = customer_here(w, invoice, theirs)?;
    invoice.reference.clone_from(&theirs.reference);
    invoice.status = theirs.status;
    invoice.currency = theirs.currency;
    invoice.customer = customer.or(invoice.customer);
    invoice.items = theirs
        .items
        .iter()
        .map(|i| project::line_item(ItemId::new(), i, theirs.currency))
        .collect();
    Ok(())
}

fn customer_here(
    r: &Reader<'_>,
    invoice: &Invoice,
    theirs: &InvoiceSnapshot,
) -> Result<Option<CustomerId>, Error> {
    match (&theirs.customer, invoice.account) {
        (Some(remote), Some(account)) => r.customer_by_remote(account, remote),
        _ => Ok(None),
    }
}

/// What was here, as a new draft without a reference of its own yet.
fn copy_of(invoice: &Invoice, now: DateTime<Utc>) -> Invoice {
    let mut copy = invoice.clone();
    copy.id = InvoiceId::new();
    copy.remote_id = None;
    copy.status = Status::Draft;
    copy.reference = shortened(&invoice.reference);
    copy.created_at = now;
    copy.updated_at = now;
    for item in &mut copy.items {
        item.id = ItemId::new();
        item.remote_id = None;
    }
    copy
}

fn shortened(reference: &str) -> String {
    let kept: String = reference.chars().take(43).collect();
    format!("{kept} (copy)")
}

fn save(w: &Writer<'_>, invoice: &Invoice, standing: &Standing) -> Result<(), Error> {
    let totals = invoice.totals().map_err(|e| Error::Corrupt {
        what: "invoice",
        detail: e.to_string(),
    })?;
    w.put_invoice(invoice, &totals, standing)
}

/// Settles the conflict of a customer.
///
/// # Errors
/// When the customer is not in conflict ([`Error::Missing`]) or the store fails.
pub fn resolve_customer(
    w: &Writer<'_>,
    id: CustomerId,
    choice: Choice,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let standing = w.customer_standing(id)?;
    let conflict = Conflict::<CustomerSnapshot>::of(&standing).ok_or_else(|| missing(id))?;
    let mut customer = w.customer(id)?;
    match (conflict.theirs, choice) {
        (Some(theirs), Choice::KeepMine) => {
            w.set_customer_base(id, Some(&theirs))?;
            w.set_customer_standing(id, &pending(now))
        }
        (Some(theirs), _) => {
            project::apply_customer(&mut customer, &(&theirs).into());
            w.put_customer(&customer, &synced())?;
            w.set_customer_base(id, Some(&theirs))
        }
        (None, Choice::KeepMine | Choice::Copy) => {
            customer.remote_id = None;
            w.set_customer_base(id, None)?;
            w.put_customer(&customer, &pending(now))
        }
        (None, Choice::KeepTheirs) => {
            w.set_customer_base(id, None)?;
            match w.delete_customer(id) {
                // Invoices still name it: it stays here and goes nowhere.
                Err(Error::InUse { .. }) => {
                    customer.remote_id = None;
                    customer.account = None;
                    w.put_customer(&customer, &Standing::default())
                }
                deleted => deleted,
            }
        }
    }
}

fn missing(id: impl ToString) -> Error {
    Error::Missing {
        what: "conflict",
        id: id.to_string(),
    }
}
