//! `reconcile`: the next step of one invoice, from what the service last showed, what the person
//! has and what the service shows now. Pure: no clock, no I/O, no memory of its own.

use crate::call::{Call, ItemValue};
use crate::items::{self, ItemPlan, MergedItem};
use crate::planted::{self, Bug};
use counterfoil_domain::{Currency, InvoiceSnapshot, ItemId, Money, RemoteId, Said, Status, say};

/// An invoice on this computer in the service's terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalInvoice {
    /// The printed number.
    pub reference: String,
    /// The customer's identity at the service; none where it is not there yet or not known.
    pub customer: Option<RemoteId>,
    /// The currency.
    pub currency: Currency,
    /// The lines in printed order.
    pub items: Vec<LocalItem>,
    /// What the person wants the status to be.
    pub status: Status,
    /// The total in minor units.
    pub amount: i64,
}

/// A line on this computer in the service's terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalItem {
    /// Ours.
    pub id: ItemId,
    /// The service's, once it has the line.
    pub remote_id: Option<RemoteId>,
    /// Its content.
    pub value: ItemValue,
}

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// Both sides are the same.
    Nothing,
    /// One call to make; then read back and ask again.
    Send(Call),
    /// Changes made there to take over here; then ask again.
    Merge(Merge),
    /// Both sides changed the same thing: a person decides.
    Conflict(Vec<Clash>),
    /// It was there and is not any more.
    Gone,
    /// It cannot be sent until its customer is at the service.
    NeedsCustomer,
}

/// What to take over from the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merge {
    /// New reference.
    pub reference: Option<String>,
    /// New customer, by the service's identity.
    pub customer: Option<RemoteId>,
    /// New currency.
    pub currency: Option<Currency>,
    /// New status.
    pub status: Option<Status>,
    /// All lines, where any changes; lines that are not listed go.
    pub items: Option<Vec<MergedItem>>,
}

/// A field that both sides changed, each value in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Names the clash for a decision; stays the same as long as the clash does. A line here is
    /// `item:` and our id of it, a line that is no longer here `item:` and the service's id.
    pub key: String,
    /// The field's name; in words where it is a line.
    pub field: Said,
    /// The value here.
    pub mine: Said,
    /// The value there.
    pub theirs: Said,
}

impl Clash {
    pub(crate) fn new(field: &str, mine: impl Into<Said>, theirs: impl Into<Said>) -> Self {
        Self {
            key: field.to_owned(),
            field: field.into(),
            mine: mine.into(),
            theirs: theirs.into(),
        }
    }
}

/// Where a field stands between the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Same,
    Push,
    Take,
    Clash,
}

/// Three-way comparison. `ours` tells that the service's value came from a late call of our own.
pub(crate) fn side<T: PartialEq>(base: &T, local: &T, remote: &T, ours: bool) -> Side {
    if local == remote {
        Side::Same
    } else if remote == base || ours {
        Side::Push
    } else if local == base || planted::is(Bug::TheirsAlwaysWins) {
        Side::Take
    } else if planted::is(Bug::LastWriterWins) {
        Side::Push
    } else {
        Side::Clash
    }
}

/// The next step of one invoice.
///
/// `attempts` are our calls that are still remembered: those whose outcome is unclear, and this
/// round's. A value or a line at the service that only they explain is ours and not another
/// person's change.
#[must_use]
pub fn reconcile(
    base: Option<&InvoiceSnapshot>,
    local: &LocalInvoice,
    remote: Option<&InvoiceSnapshot>,
    attempts: &[Call],
) -> Plan {
    match (base, remote) {
        (Some(_), None) => Plan::Gone,
        (None, None) => create(local),
        (base, Some(remote)) => three_way(base.unwrap_or(remote), local, remote, attempts),
    }
}

fn create(local: &LocalInvoice) -> Plan {
    if local.status == Status::Canceled {
        return Plan::Nothing;
    }
    match &local.customer {
        None => Plan::NeedsCustomer,
        Some(customer) => Plan::Send(Call::Create {
            reference: local.reference.clone(),
            customer: customer.clone(),
            currency: local.currency.code().to_owned(),
        }),
    }
}

struct Sides {
    reference: Side,
    customer: Side,
    currency: Side,
    status: Side,
    items: ItemPlan,
}

fn three_way(
    base: &InvoiceSnapshot,
    local: &LocalInvoice,
    remote: &InvoiceSnapshot,
    attempts: &[Call],
) -> Plan {
    let sides = compare(base, local, remote, attempts);
    let edited = [sides.reference, sides.customer, sides.currency].contains(&Side::Push)
        || sides.items.next.is_some();

    // What was issued here went out with this content: nothing is merged into it unasked.
    let is_issued = local.status == Status::Ready
        && base.status == Status::Draft
        && !planted::is(Bug::IssuedTakesIn);
    let mut clashes = head_clashes(&sides, local, remote, is_issued);
    clashes.extend(sides.items.clashes.iter().cloned());
    if is_issued {
        clashes.extend(sides.items.taken.iter().cloned());
    }
    let moved_there = remote.status != base.status
        && sides.status != Side::Push
        && !moved_by_us(attempts, remote.status);
    // Whichever way the clashes go, content of ours may follow from the decisions.
    let touched = edited || !clashes.is_empty();
    let closed =
        touched && remote.status != Status::Draft && (moved_there || remote.status.is_final());
    if closed && planted::is(Bug::FinalThereWins) {
        return Plan::Nothing;
    }
    if closed {
        clashes.retain(|clash| clash.key != "status");
        clashes.push(Clash::new(
            "status",
            say!(
                "told-clash-status-edited",
                "{status}, with changes",
                status = local.status.said()
            ),
            remote.status.said(),
        ));
    }
    if !clashes.is_empty() {
        return Plan::Conflict(clashes);
    }
    if let Some(merge) = to_merge(&sides, remote) {
        return Plan::Merge(merge);
    }
    let early = sides.status == Side::Push && planted::is(Bug::ReadyBeforeContent);
    if edited && !early {
        return push_content(&sides, local, remote);
    }
    if sides.status == Side::Push {
        return push_status(local, remote);
    }
    Plan::Nothing
}

fn compare(
    base: &InvoiceSnapshot,
    local: &LocalInvoice,
    remote: &InvoiceSnapshot,
    attempts: &[Call],
) -> Sides {
    let customer = match (&local.customer, &remote.customer) {
        // One side does not tell: nothing to compare.
        (None, _) | (_, None) => match (&base.customer, &local.customer) {
            (Some(b), Some(l)) if b != l => Side::Push,
            _ => Side::Same,
        },
        (l, r) => side(&base.customer, l, r, sent_customer(attempts, r.as_ref())),
    };
    Sides {
        reference: side(
            &base.reference,
            &local.reference,
            &remote.reference,
            attempts.iter().any(|c| {
                matches!(c, Call::Update { reference: Some(sent), .. } if *sent == remote.reference)
            }),
        ),
        customer,
        currency: side(
            &base.currency,
            &local.currency,
            &remote.currency,
            attempts.iter().any(|c| {
                matches!(c, Call::Update { currency: Some(sent), .. } if sent == remote.currency.code())
            }),
        ),
        status: side(
            &base.status,
            &local.status,
            &remote.status,
            moved_by_us(attempts, remote.status),
        ),
        items: items::compare(base, local, remote, attempts),
    }
}

/// Whether a call of ours explains the status there.
fn moved_by_us(attempts: &[Call], there: Status) -> bool {
    attempts
        .iter()
        .any(|c| matches!(c, Call::SetStatus { status } if *status == there))
}

fn sent_customer(attempts: &[Call], remote: Option<&RemoteId>) -> bool {
    attempts
        .iter()
        .any(|c| matches!(c, Call::Update { customer: Some(sent), .. } if Some(sent) == remote))
}

fn head_clashes(
    sides: &Sides,
    local: &LocalInvoice,
    remote: &InvoiceSnapshot,
    is_issued: bool,
) -> Vec<Clash> {
    let clashes = |side| side == Side::Clash || is_issued && side == Side::Take;
    let mut found = Vec::new();
    if clashes(sides.reference) {
        found.push(Clash::new("reference", &local.reference, &remote.reference));
    }
    if clashes(sides.customer) {
        let text = |c: &Option<RemoteId>| c.as_ref().map_or(String::new(), ToString::to_string);
        found.push(Clash::new(
            "customer",
            text(&local.customer),
            text(&remote.customer),
        ));
    }
    if clashes(sides.currency) {
        found.push(Clash::new(
            "currency",
            local.currency.code(),
            remote.currency.code(),
        ));
    }
    if sides.status == Side::Clash {
        found.push(Clash::new(
            "status",
            local.status.said(),
            remote.status.said(),
        ));
    }
    found
}

fn to_merge(sides: &Sides, remote: &InvoiceSnapshot) -> Option<Merge> {
    let merge = Merge {
        reference: (sides.reference == Side::Take).then(|| remote.reference.clone()),
        customer: (sides.customer == Side::Take)
            .then(|| remote.customer.clone())
            .flatten(),
        currency: (sides.currency == Side::Take).then_some(remote.currency),
        status: (sides.status == Side::Take).then_some(remote.status),
        items: sides.items.merged.clone(),
    };
    (merge != Merge::default()).then_some(merge)
}

fn push_content(sides: &Sides, local: &LocalInvoice, remote: &InvoiceSnapshot) -> Plan {
    if remote.status == Status::Ready {
        return Plan::Send(Call::SetStatus {
            status: Status::Draft,
        });
    }
    // Lines left over from a lost answer go before anything else.
    if let Some(call @ Call::DeleteItem { .. }) = &sides.items.next {
        return Plan::Send(call.clone());
    }
    let pushed = |side| side == Side::Push;
    if pushed(sides.reference) || pushed(sides.customer) || pushed(sides.currency) {
        return Plan::Send(Call::Update {
            reference: pushed(sides.reference).then(|| local.reference.clone()),
            customer: pushed(sides.customer)
                .then(|| local.customer.clone())
                .flatten(),
            currency: pushed(sides.currency).then(|| local.currency.code().to_owned()),
        });
    }
    match &sides.items.next {
        Some(call) => Plan::Send(call.clone()),
        None => Plan::Nothing,
    }
}

/// Content is equal on both sides here. Ready is the gate: the service's own total must be ours.
fn push_status(local: &LocalInvoice, remote: &InvoiceSnapshot) -> Plan {
    if !remote.status.may_become(local.status) && !planted::is(Bug::ForcedMove) {
        return Plan::Conflict(vec![Clash::new(
            "status",
            local.status.said(),
            remote.status.said(),
        )]);
    }
    if local.status == Status::Ready
        && let Some(theirs) = remote.amount
        && theirs != local.amount
        && !planted::is(Bug::ReadyUnverified)
        && !planted::is(Bug::ReadyBeforeContent)
    {
        let said = |minor| {
            let amount = Money::from_minor(minor, local.currency);
            say!("told-clash-amount", "{amount}", amount = amount)
        };
        return Plan::Conflict(vec![Clash::new("amount", said(local.amount), said(theirs))]);
    }
    Plan::Send(Call::SetStatus {
        status: local.status,
    })
}
