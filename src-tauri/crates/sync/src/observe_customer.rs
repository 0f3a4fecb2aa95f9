//! What a read of the service means for a customer here, as [`crate::observe`] does for an invoice.

use crate::call::{Attempt, Call, CustomerValue};
use crate::conflict::{self, Conflict};
use crate::observe::{Step, calls, forget, keep_waiting, remembered};
use crate::reconcile::Clash;
use crate::reconcile_customer::{CustomerPlan, reconcile_customer};
use crate::{clash, happened, older, project, same};
use chrono::{DateTime, Utc};
use counterfoil_domain::{AccountId, CustomerId, CustomerSnapshot, customer::display_name};
use counterfoil_store::{Error, Reader, RunRecord, Standing, SyncState, Writer};

/// Takes in one read of a customer.
///
/// # Errors
/// When the store fails.
pub fn customer(
    w: &Writer<'_>,
    id: CustomerId,
    remote: Option<&CustomerSnapshot>,
    now: DateTime<Utc>,
) -> Result<Step, Error> {
    let memory = remembered(w, &id.to_string())?;
    let attempts = calls(&memory);
    let mut record = w.customer(id)?;
    let mut standing = w.customer_standing(id)?;
    let mut base = w.customer_base(id)?;
    if let (Some(known), Some(remote)) = (&base, remote) {
        if same::is_another_customer(known, remote) {
            return another_customer(w, id, remote, &standing, now);
        }
        // What a person is asked about was seen too, and is in no base yet.
        let asked = Conflict::of(&standing).and_then(|c| c.theirs);
        let older = older::is_older_customer(known, remote)
            || asked.is_some_and(|asked| older::is_older_customer(&asked, remote));
        if older && !older::is_lasting(&standing, now) {
            w.set_customer_standing(id, &older::noted(&standing, now))?;
            return Ok(Step::Stale);
        }
        if older {
            base = Some(older::distrusted_customer(known, remote));
            w.set_customer_base(id, base.as_ref())?;
            standing = older::believed(&standing);
            w.set_customer_standing(id, &standing)?;
        } else if let Some(over) = older::over(&standing) {
            w.set_customer_standing(id, &over)?;
            standing = over;
        }
    }
    let base = base.as_ref().map(CustomerValue::from);
    let there = remote.map(CustomerValue::from);
    let local = project::customer_value(&record);
    match reconcile_customer(base.as_ref(), &local, there.as_ref(), &attempts) {
        CustomerPlan::Merge(value) => {
            project::apply_customer(&mut record, &value);
            w.put_customer(&record, &standing)?;
            w.set_customer_base(id, remote)?;
            if there.as_ref() == Some(&value) {
                w.set_customer_standing(id, &conflict::synced())?;
                forget(w, &id.to_string(), &memory, None, now)?;
                return Ok(Step::Settled);
            }
            keep_waiting(&standing, now, |s| w.set_customer_standing(id, s))?;
            Ok(Step::Send(Call::UpdateCustomer { value }))
        }
        CustomerPlan::Nothing => {
            w.set_customer_base(id, remote)?;
            w.set_customer_standing(id, &conflict::synced())?;
            forget(w, &id.to_string(), &memory, None, now)?;
            Ok(Step::Settled)
        }
        CustomerPlan::Send(call) => {
            if remote.is_some() {
                w.set_customer_base(id, remote)?;
            }
            keep_waiting(&standing, now, |s| w.set_customer_standing(id, s))?;
            Ok(Step::Send(call))
        }
        CustomerPlan::Conflict(clashes) => {
            let found = Conflict::new(clashes, remote.cloned(), None);
            w.set_customer_standing(id, &found.standing(&standing, now))?;
            Ok(Step::Conflict)
        }
        CustomerPlan::Gone => {
            let gone = vec![Clash::new("customer", clash::kept(), clash::gone())];
            let found = Conflict::<CustomerSnapshot>::new(gone, None, None);
            w.set_customer_standing(id, &found.standing(&standing, now))?;
            Ok(Step::Conflict)
        }
    }
}

/// The identity names another customer by now: ours is no longer there.
fn another_customer(
    w: &Writer<'_>,
    id: CustomerId,
    remote: &CustomerSnapshot,
    standing: &Standing,
    now: DateTime<Utc>,
) -> Result<Step, Error> {
    let name = display_name(
        &remote.business_name,
        &remote.first_name,
        &remote.last_name,
        &remote.email,
    );
    let words = clash::replaced(&name);
    let gone = vec![Clash::new("customer", clash::kept(), words)];
    let found = Conflict::<CustomerSnapshot>::new(gone, None, None);
    let told = Standing {
        last_answer: Some(older::OTHER_RECORD.to_owned()),
        older_since: None,
        ..standing.clone()
    };
    w.set_customer_standing(id, &found.standing(&told, now))?;
    Ok(Step::Conflict)
}

/// Takes in a customer from a list. Returns what became of it here, where anything did.
///
/// # Errors
/// When the store fails.
pub fn listed_customer(
    w: &Writer<'_>,
    account: AccountId,
    snapshot: &CustomerSnapshot,
    now: DateTime<Utc>,
) -> Result<Option<RunRecord>, Error> {
    let known = match w.customer_by_remote(account, &snapshot.remote_id)? {
        None => same::renamed_customer(w, account, snapshot)?,
        known => known,
    };
    if let Some(id) = known {
        let same = w.customer_base(id)?.as_ref() == Some(snapshot);
        let standing = w.customer_standing(id)?;
        if same && standing.sync == SyncState::Synced && standing.older_since.is_none() {
            return Ok(None);
        }
        return happened::to_customer(w, id, || customer(w, id, Some(snapshot), now));
    }
    if sent_by_us(w, account, &CustomerValue::from(snapshot))? {
        return Ok(None);
    }
    let record = project::new_customer(snapshot, account, now);
    w.put_customer(&record, &conflict::synced())?;
    w.set_customer_base(record.id, Some(snapshot))?;
    let name = record.display_name();
    Ok(Some(happened::new_here("customer", record.id, name)))
}

/// Whether a listed customer may be one of ours whose creation was not confirmed yet.
fn sent_by_us(r: &Reader<'_>, account: AccountId, value: &CustomerValue) -> Result<bool, Error> {
    Ok(r.intentions(account)?.iter().any(|i| {
        i.operation == "customers.create"
            && serde_json::from_str::<Attempt>(&i.payload).is_ok_and(
                |a| matches!(&a.call, Call::CreateCustomer { value: sent } if sent.agrees(value)),
            )
    }))
}
