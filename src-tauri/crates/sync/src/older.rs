//! A read that shows an earlier state than one before it. Mostly it comes from a copy of the
//! service's data that lags behind, and the next read is right again: taken for news it would undo
//! what a person saved. But a service may also have gone back to a backup, or its clock may have
//! been set back; then every read looks like this from now on.
//!
//! So an earlier state is noted and left alone at first. Where it is still shown after a while it
//! is what the service has, and everything in which it differs from what was known waits for a
//! person, who sees both values.

use crate::call::{CustomerValue, ItemValue};
use crate::reconcile::LocalInvoice;
use crate::reconcile_customer::fields_of;
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{
    Currency, CustomerSnapshot, InvoiceSnapshot, ItemSnapshot, RemoteId, Status,
};
use counterfoil_store::{Standing, SyncState};
use std::collections::BTreeMap;

/// How long a copy may lag behind.
const LAGS_AT_MOST: TimeDelta = TimeDelta::minutes(2);
/// A text that stands on neither side.
const NEITHER: &str = "\u{fffd}";

/// What a person reads of a record while it is not known whether the service went back.
const NOTED: &str = "The service showed an older state of this than before, so nothing \
    was changed on either side. It is looked at again at the next sync.";
/// What a person reads once it is.
const WENT_BACK: &str = "The service went back to an older state of this; it may have \
    been restored from a backup. What is here is kept until you choose.";

/// What a person reads of a record whose identity the service has given to another one.
pub(crate) const OTHER_RECORD: &str = "The service has another record in the place of this one; it \
    may have been restored from a backup. That one is not touched, and what is here is kept.";

/// Whether `remote` is an earlier state of what `base` shows. The same content is never one, and an
/// invoice that is final was not final before.
pub(crate) fn is_older_invoice(base: &InvoiceSnapshot, remote: &InvoiceSnapshot) -> bool {
    let became_final = remote.status.is_final() && !base.status.is_final();
    is_before(remote.updated_at, base.updated_at) && !became_final && !same_content(base, remote)
}

/// The same of a customer.
pub(crate) fn is_older_customer(base: &CustomerSnapshot, remote: &CustomerSnapshot) -> bool {
    is_before(remote.updated_at, base.updated_at)
        && CustomerValue::from(base) != CustomerValue::from(remote)
}

/// Whether `a` is the earlier one. A time that is not told says nothing.
pub(crate) fn is_before(a: Option<DateTime<Utc>>, b: Option<DateTime<Utc>>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a < b)
}

fn same_content(a: &InvoiceSnapshot, b: &InvoiceSnapshot) -> bool {
    let lines = |s: &InvoiceSnapshot| -> BTreeMap<RemoteId, ItemValue> {
        let line = |i: &ItemSnapshot| (i.remote_id.clone(), i.into());
        s.items.iter().map(line).collect()
    };
    let same_customer = match (&a.customer, &b.customer) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    same_customer
        && a.reference == b.reference
        && a.status == b.status
        && a.currency == b.currency
        && lines(a) == lines(b)
}

/// Whether the older state has been shown for longer than a copy lags behind.
pub(crate) fn is_lasting(standing: &Standing, now: DateTime<Utc>) -> bool {
    let since = standing.older_since;
    since.is_some_and(|at| now - at >= LAGS_AT_MOST)
}

/// The standing that remembers since when an older state is shown. A moment still to come is one
/// that a wrong clock told, and begins anew.
pub(crate) fn noted(before: &Standing, now: DateTime<Utc>) -> Standing {
    let since = before.older_since.filter(|at| *at <= now);
    Standing {
        older_since: Some(since.unwrap_or(now)),
        ..before.clone()
    }
}

/// The standing without that memory, where there is one.
pub(crate) fn over(standing: &Standing) -> Option<Standing> {
    standing.older_since?;
    Some(Standing {
        older_since: None,
        ..standing.clone()
    })
}

/// The standing once the older state is believed: what was to be decided is looked at anew.
pub(crate) fn believed(standing: &Standing) -> Standing {
    Standing {
        sync: match standing.sync {
            SyncState::Conflict => SyncState::Pending,
            other => other,
        },
        last_answer: Some(WENT_BACK.to_owned()),
        older_since: None,
        conflict: None,
        ..standing.clone()
    }
}

/// What a person reads as the last word about a record. One that was set aside says why, whatever
/// was shown since.
#[must_use]
pub fn last_answer(standing: &Standing) -> Option<String> {
    match standing.older_since {
        Some(_) if standing.sync != SyncState::Parked => Some(NOTED.to_owned()),
        _ => standing.last_answer.clone(),
    }
}

/// What counts as known from there once the service went back: all in which `base` and `remote`
/// differ becomes a value that neither side has, so that it clashes unless both have the same.
pub(crate) fn distrusted(
    base: &InvoiceSnapshot,
    local: &LocalInvoice,
    remote: &InvoiceSnapshot,
) -> InvoiceSnapshot {
    let mut known = remote.clone();
    if base.reference != remote.reference {
        NEITHER.clone_into(&mut known.reference);
    }
    if base.customer != remote.customer {
        known.customer = None;
    }
    if base.currency != remote.currency {
        let taken = [local.currency, remote.currency];
        let others = ["EUR", "USD", "GBP"].into_iter();
        let mut others = others.filter_map(|code| code.parse::<Currency>().ok());
        known.currency = others.find(|c| !taken.contains(c)).unwrap_or(base.currency);
    }
    if base.status != remote.status {
        let taken = [local.status, remote.status];
        let mut others = Status::ALL.into_iter().filter(|s| !taken.contains(s));
        known.status = others.next().unwrap_or(base.status);
    }
    for line in &mut known.items {
        let before = base.items.iter().find(|b| b.remote_id == line.remote_id);
        if before.is_none_or(|b| ItemValue::from(b) != ItemValue::from(&*line)) {
            NEITHER.clone_into(&mut line.name);
        }
    }
    let gone = |b: &&ItemSnapshot| remote.items.iter().all(|r| r.remote_id != b.remote_id);
    known
        .items
        .extend(base.items.iter().filter(gone).map(|b| ItemSnapshot {
            name: NEITHER.to_owned(),
            ..b.clone()
        }));
    known
}

/// The same of a customer.
pub(crate) fn distrusted_customer(
    base: &CustomerSnapshot,
    remote: &CustomerSnapshot,
) -> CustomerSnapshot {
    let (mut before, mut there) = (CustomerValue::from(base), CustomerValue::from(remote));
    before = before.like(&there);
    for (_, field) in fields_of(&there.clone()) {
        if field(&mut before) != field(&mut there) {
            NEITHER.clone_into(field(&mut there));
        }
    }
    CustomerSnapshot {
        business_name: there.business_name,
        first_name: there.first_name,
        last_name: there.last_name,
        email: there.email,
        phone: there.phone,
        bill_to: there.bill_to.map(|known| *known),
        ..remote.clone()
    }
}
