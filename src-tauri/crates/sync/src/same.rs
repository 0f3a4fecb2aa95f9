//! Whether two reads are of the same record. A service may write an identity as a number in one
//! reply and as a text in another, and after a restored backup the same identity may name another
//! record.

use crate::call::{CustomerValue, ItemValue};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    AccountId, CustomerId, CustomerSnapshot, InvoiceId, InvoiceSnapshot, ItemSnapshot, RemoteId,
    customer::display_name,
};
use counterfoil_store::{Error, Reader};

/// Some replies give the moment of creation in whole seconds and some in fractions of them.
const SAME_MOMENT: TimeDelta = TimeDelta::seconds(2);

/// Whether both tell when they were made, and it is not the same moment.
fn made_apart(a: Option<DateTime<Utc>>, b: Option<DateTime<Utc>>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if (a - b).abs() > SAME_MOMENT)
}

/// Whether the identity names another invoice by now: made at another moment, and for someone else,
/// under another reference or without any line in common. A service whose clock was set shows other
/// times, but not other invoices.
pub(crate) fn is_another_invoice(base: &InvoiceSnapshot, remote: &InvoiceSnapshot) -> bool {
    let other_customer = matches!(
        (&base.customer, &remote.customer),
        (Some(b), Some(r)) if b != r && !b.is_of_other_form(r)
    );
    let lines = |items: &'_ [ItemSnapshot]| !items.is_empty();
    let common = base
        .items
        .iter()
        .any(|b| remote.items.iter().any(|r| r.remote_id == b.remote_id));
    let other_lines = lines(&base.items) && lines(&remote.items) && !common;
    made_apart(base.created_at, remote.created_at)
        && (base.reference != remote.reference || other_customer || other_lines)
}

/// The same of a customer: made at another moment, and not one text in common.
pub(crate) fn is_another_customer(base: &CustomerSnapshot, remote: &CustomerSnapshot) -> bool {
    let pairs = [
        (&base.business_name, &remote.business_name),
        (&base.first_name, &remote.first_name),
        (&base.last_name, &remote.last_name),
        (&base.email, &remote.email),
        (&base.phone, &remote.phone),
    ];
    made_apart(base.created_at, remote.created_at)
        && pairs.iter().all(|(b, r)| b.is_empty() || b != r)
}

/// The read with each identity in the form in which it is known: of the invoice, of its customer,
/// and of lines that are the same but for that.
pub(crate) fn as_known(base: &InvoiceSnapshot, mut remote: InvoiceSnapshot) -> InvoiceSnapshot {
    if remote.remote_id.is_of_other_form(&base.remote_id) {
        remote.remote_id.clone_from(&base.remote_id);
    }
    if let (Some(known), Some(told)) = (&base.customer, &mut remote.customer)
        && told.is_of_other_form(known)
    {
        told.clone_from(known);
    }
    let told: Vec<RemoteId> = remote.items.iter().map(|i| i.remote_id.clone()).collect();
    let mut free: Vec<&ItemSnapshot> = base
        .items
        .iter()
        .filter(|b| !told.contains(&b.remote_id))
        .collect();
    // Lines of the same content first; then those whose content changed as well, in their order.
    for same_content in [true, false] {
        for item in &mut remote.items {
            if base.items.iter().any(|b| b.remote_id == item.remote_id) {
                continue;
            }
            let at = free.iter().position(|b| {
                b.remote_id.is_of_other_form(&item.remote_id)
                    && (!same_content || ItemValue::from(*b) == ItemValue::from(&*item))
            });
            if let Some(at) = at {
                item.remote_id.clone_from(&free.remove(at).remote_id);
            }
        }
    }
    remote
}

/// Our invoice that a list calls by an identity in another form. References are unique in a
/// service, so the same one made at the same moment is the same invoice.
pub(crate) fn renamed_invoice(
    r: &Reader<'_>,
    account: AccountId,
    listed: &InvoiceSnapshot,
) -> Result<Option<InvoiceId>, Error> {
    for id in r.invoice_by_reference(&listed.reference)? {
        let record = r.invoice(id)?;
        let other_form = |known: &RemoteId| known.is_of_other_form(&listed.remote_id);
        if record.account == Some(account)
            && record.remote_id.as_ref().is_some_and(other_form)
            && r.invoice_base(id)?.is_some_and(|base| {
                base.reference == listed.reference
                    && !made_apart(base.created_at, listed.created_at)
            })
        {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// The identity by which the customer of a reply is known here.
pub(crate) fn known_customer(
    r: &Reader<'_>,
    account: AccountId,
    told: &CustomerSnapshot,
) -> Result<RemoteId, Error> {
    let known = match renamed_customer(r, account, told)? {
        Some(id) => r.customer(id)?.remote_id,
        None => None,
    };
    Ok(known.unwrap_or_else(|| told.remote_id.clone()))
}

/// Our customer that a reply calls by an identity in another form: the same in every text, made at
/// the same moment.
pub(crate) fn renamed_customer(
    r: &Reader<'_>,
    account: AccountId,
    told: &CustomerSnapshot,
) -> Result<Option<CustomerId>, Error> {
    let name = display_name(
        &told.business_name,
        &told.first_name,
        &told.last_name,
        &told.email,
    );
    for (id, known) in r.customers_named(account, &name)? {
        if known.is_of_other_form(&told.remote_id)
            && r.customer_base(id)?.is_some_and(|base| {
                CustomerValue::from(&base).agrees(&told.into())
                    && !made_apart(base.created_at, told.created_at)
            })
        {
            return Ok(Some(id));
        }
    }
    Ok(None)
}
