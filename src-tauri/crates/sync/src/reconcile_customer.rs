//! The next step of one customer. Pure, as [`crate::reconcile`] is.

use crate::call::{Call, CustomerValue};
use crate::reconcile::{Clash, Side, side};
use counterfoil_domain::BillTo;

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustomerPlan {
    /// Both sides are the same.
    Nothing,
    /// One call to make; then read back and ask again.
    Send(Call),
    /// The merged content to take over here; then ask again.
    Merge(CustomerValue),
    /// Both sides changed the same field.
    Conflict(Vec<Clash>),
    /// It was there and is not any more.
    Gone,
}

/// The next step of one customer; `attempts` as in [`crate::reconcile::reconcile`].
#[must_use]
pub fn reconcile_customer(
    base: Option<&CustomerValue>,
    local: &CustomerValue,
    remote: Option<&CustomerValue>,
    attempts: &[Call],
) -> CustomerPlan {
    let remote = match (base, remote) {
        (Some(_), None) => return CustomerPlan::Gone,
        (None, None) => {
            return CustomerPlan::Send(Call::CreateCustomer {
                value: local.clone(),
            });
        }
        (_, Some(remote)) => remote,
    };
    let base = base.unwrap_or(remote);
    let ours = attempts
        .iter()
        .any(|c| matches!(c, Call::UpdateCustomer { value } if value.agrees(remote)));
    let local = local.like(remote);
    let mut merged = local.clone();
    let mut clashes = Vec::new();
    let mut pushes = false;
    let (mut base, mut there) = (base.like(remote), remote.clone());
    for (name, field) in fields_of(remote) {
        let mine = field(&mut merged);
        match side(field(&mut base), mine, field(&mut there), ours) {
            Side::Same => {}
            Side::Push => pushes = true,
            Side::Take => mine.clone_from(field(&mut there)),
            Side::Clash => {
                clashes.push(Clash::new(name, mine.as_str(), field(&mut there).as_str()))
            }
        }
    }
    if !clashes.is_empty() {
        CustomerPlan::Conflict(clashes)
    } else if merged != local {
        CustomerPlan::Merge(merged)
    } else if pushes {
        CustomerPlan::Send(Call::UpdateCustomer { value: merged })
    } else {
        CustomerPlan::Nothing
    }
}

pub(crate) type Field = fn(&mut CustomerValue) -> &mut String;

/// What `shown` tells of a customer, by name.
pub(crate) fn fields_of(shown: &CustomerValue) -> impl Iterator<Item = (&'static str, Field)> {
    let bill_to: &[_] = match shown.bill_to {
        Some(_) => &BILL_TO_FIELDS,
        None => &[],
    };
    CUSTOMER_FIELDS.iter().chain(bill_to).copied()
}

/// What every service keeps of a customer, by name.
const CUSTOMER_FIELDS: [(&str, Field); 5] = [
    ("business_name", |v| &mut v.business_name),
    ("first_name", |v| &mut v.first_name),
    ("last_name", |v| &mut v.last_name),
    ("email", |v| &mut v.email),
    ("phone", |v| &mut v.phone),
];

/// What some keep beside it.
const BILL_TO_FIELDS: [(&str, Field); 7] = [
    ("tax_id", |v| &mut bill_to(v).vat_id),
    ("street", |v| &mut bill_to(v).street),
    ("additional", |v| &mut bill_to(v).additional),
    ("third", |v| &mut bill_to(v).third),
    ("postcode", |v| &mut bill_to(v).postcode),
    ("city", |v| &mut bill_to(v).city),
    ("country", |v| &mut bill_to(v).country),
];

fn bill_to(value: &mut CustomerValue) -> &mut BillTo {
    value.bill_to.get_or_insert_default()
}
