//! The next step of one customer. Pure, as [`crate::reconcile`] is.

use crate::call::{Call, CustomerValue};
use crate::reconcile::{Clash, Side, side};

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
        .any(|c| matches!(c, Call::UpdateCustomer { value } if value == remote));
    let mut merged = local.clone();
    let mut clashes = Vec::new();
    let mut pushes = false;
    let (mut base, mut there) = (base.clone(), remote.clone());
    for (name, field) in CUSTOMER_FIELDS {
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
    } else if merged != *local {
        CustomerPlan::Merge(merged)
    } else if pushes {
        CustomerPlan::Send(Call::UpdateCustomer { value: merged })
    } else {
        CustomerPlan::Nothing
    }
}

type Field = fn(&mut CustomerValue) -> &mut String;

/// What a service keeps of a customer, by name.
pub(crate) const CUSTOMER_FIELDS: [(&str, Field); 5] = [
    ("business_name", |v| &mut v.business_name),
    ("first_name", |v| &mut v.first_name),
    ("last_name", |v| &mut v.last_name),
    ("email", |v| &mut v.email),
    ("phone", |v| &mut v.phone),
];
