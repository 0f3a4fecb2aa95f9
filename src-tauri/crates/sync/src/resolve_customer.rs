//! A person settles the conflict of a customer.

use crate::call::CustomerValue;
use crate::conflict::{Choice, Conflict, Field, ResolveError, Side, missing, pending, synced};
use crate::observe;
use crate::project;
use crate::reconcile_customer::{CustomerPlan, fields_of, reconcile_customer};
use crate::resolve::keeps_mine;
use chrono::{DateTime, Utc};
use counterfoil_domain::{Customer, CustomerId, CustomerSnapshot};
use counterfoil_store::{Error, Reader, Standing, Writer};

/// The fields of a customer that differ, as it is here now.
///
/// # Errors
/// When the customer is not in conflict ([`Error::Missing`]) or the store fails.
pub fn customer_fields(r: &Reader<'_>, id: CustomerId) -> Result<Vec<Field>, Error> {
    disputed_customer(r, id).map(|(_, conflict)| conflict.fields)
}

/// Whether a customer goes on after `choice`, or is deleted here too. Changes nothing.
///
/// # Errors
/// As [`crate::resolve_invoice`].
pub fn customer_stays(
    r: &Reader<'_>,
    id: CustomerId,
    choice: &Choice,
) -> Result<bool, ResolveError> {
    let (_, conflict) = disputed_customer(r, id)?;
    let keeps = keeps_mine(choice, &conflict.fields)?;
    Ok(conflict.theirs.is_some() || keeps)
}

fn disputed_customer(
    r: &Reader<'_>,
    id: CustomerId,
) -> Result<(Customer, Conflict<CustomerSnapshot>), Error> {
    let standing = r.customer_standing(id)?;
    let mut conflict = Conflict::<CustomerSnapshot>::of(&standing).ok_or_else(|| missing(id))?;
    let customer = r.customer(id)?;
    if let Some(theirs) = &conflict.theirs {
        let base = r.customer_base(id)?.as_ref().map(CustomerValue::from);
        let attempts = observe::calls(&observe::remembered(r, &id.to_string())?);
        let plan = reconcile_customer(
            base.as_ref(),
            &project::customer_value(&customer),
            Some(&theirs.into()),
            &attempts,
        );
        if let CustomerPlan::Conflict(clashes) = plan {
            conflict.fields = clashes.into_iter().map(Field::from).collect();
        }
    }
    Ok((customer, conflict))
}

/// Settles the conflict of a customer. No copy is made of a customer: *copy* follows the service.
///
/// # Errors
/// As [`crate::resolve_invoice`].
pub fn resolve_customer(
    w: &Writer<'_>,
    id: CustomerId,
    choice: &Choice,
    now: DateTime<Utc>,
) -> Result<(), ResolveError> {
    let (mut customer, conflict) = disputed_customer(w, id)?;
    let sides = choice.sides(&conflict.fields)?;
    let Some(theirs) = conflict.theirs else {
        let keep = keeps_mine(choice, &conflict.fields)?;
        return Ok(resolve_customer_gone(w, customer, keep, now)?);
    };
    let Some(sides) = sides else {
        project::apply_customer(&mut customer, &(&theirs).into());
        w.put_customer(&customer, &synced())?;
        return Ok(w.set_customer_base(id, Some(&theirs))?);
    };
    let there = CustomerValue::from(&theirs);
    let mut base = match w.customer_base(id)? {
        Some(base) => CustomerValue::from(&base).like(&there),
        None => there.clone(),
    };
    let mut value = project::customer_value(&customer).like(&there);
    for (name, field) in fields_of(&there.clone()) {
        let Some(side) = sides.get(name) else {
            continue;
        };
        field(&mut base).clone_from(field(&mut there.clone()));
        if *side == Side::Theirs {
            field(&mut value).clone_from(field(&mut there.clone()));
        }
    }
    project::apply_customer(&mut customer, &value);
    customer.updated_at = now;
    w.put_customer(&customer, &pending(now))?;
    let base = CustomerSnapshot {
        business_name: base.business_name,
        first_name: base.first_name,
        last_name: base.last_name,
        email: base.email,
        phone: base.phone,
        bill_to: base.bill_to.map(|known| *known),
        ..theirs.clone()
    };
    w.set_customer_base(id, Some(&base))?;
    observe::customer(w, id, Some(&theirs), now)?;
    Ok(())
}

/// The customer is no longer at the service: make it anew, or let it go here too.
fn resolve_customer_gone(
    w: &Writer<'_>,
    mut customer: Customer,
    keep: bool,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if keep {
        w.set_customer_base(customer.id, None)?;
        customer.remote_id = None;
        return w.put_customer(&customer, &pending(now));
    }
    let_customer_go(w, customer)
}

/// A customer that its service has no more goes here too; where invoices name it, it stays on this
/// computer alone.
///
/// # Errors
/// When the store fails.
pub fn let_customer_go(w: &Writer<'_>, mut customer: Customer) -> Result<(), Error> {
    let id = customer.id;
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
