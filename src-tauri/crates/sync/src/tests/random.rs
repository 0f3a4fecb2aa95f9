//! Random edits on both sides, lost and doubled answers, against a model of the service in memory.

use super::{add, currency, draft, retotal, same_as, there};
use crate::call::{Call, ItemValue, advance};
use crate::items::MergedItem;
use crate::reconcile::{LocalInvoice, LocalItem, Merge, Plan, reconcile};
use counterfoil_domain::{InvoiceSnapshot, ItemId, Status};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// One random edit.
#[derive(Debug, Clone)]
enum Edit {
    Reference(u8),
    Price(usize, i64),
    Remove(usize),
    Add(i64),
    Currency(bool),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        (0_u8..3).prop_map(Edit::Reference),
        (0_usize..4, 1_i64..4).prop_map(|(i, p)| Edit::Price(i, p)),
        (0_usize..4).prop_map(Edit::Remove),
        (1_i64..4).prop_map(Edit::Add),
        any::<bool>().prop_map(Edit::Currency),
    ];
    prop::collection::vec(edit, 0..5)
}

fn edit_local(local: &mut LocalInvoice, edits: &[Edit]) {
    for edit in edits {
        match edit {
            Edit::Reference(n) => local.reference = format!("L{n}"),
            Edit::Price(at, price) => {
                if let Some(item) = local.items.get_mut(*at) {
                    item.value.price = *price;
                }
            }
            Edit::Remove(at) if *at < local.items.len() => {
                local.items.remove(*at);
            }
            Edit::Remove(_) => {}
            Edit::Add(price) => {
                add(local, "Added here", *price);
            }
            Edit::Currency(usd) => local.currency = currency(if *usd { "USD" } else { "EUR" }),
        }
    }
    retotal(local);
}

fn edit_remote(remote: &mut InvoiceSnapshot, edits: &[Edit]) {
    for (n, edit) in edits.iter().enumerate() {
        match edit {
            Edit::Reference(n) => remote.reference = format!("R{n}"),
            Edit::Price(at, price) => {
                if let Some(item) = remote.items.get_mut(*at) {
                    item.price = *price;
                }
            }
            Edit::Remove(at) if *at < remote.items.len() => {
                remote.items.remove(*at);
            }
            Edit::Remove(_) => {}
            Edit::Add(price) => remote
                .items
                .push(there(&format!("x{n}"), "Added there", *price)),
            Edit::Currency(usd) => remote.currency = currency(if *usd { "USD" } else { "EUR" }),
        }
    }
    remote.amount = Some(remote.items.iter().map(|i| i.price * i.quantity).sum());
}

/// The service's side of a call.
pub(super) fn serve(remote: &mut InvoiceSnapshot, call: &Call, fresh: &mut u32) {
    match call {
        Call::Update {
            reference,
            customer,
            currency: code,
        } => {
            if let Some(reference) = reference {
                remote.reference.clone_from(reference);
            }
            if customer.is_some() {
                remote.customer.clone_from(customer);
            }
            if let Some(code) = code {
                remote.currency = currency(code);
            }
        }
        Call::AddItem { value, .. } => {
            *fresh += 1;
            remote
                .items
                .push(there(&format!("n{fresh}"), &value.name, value.price));
        }
        Call::UpdateItem { remote_id, value } => {
            for item in &mut remote.items {
                if item.remote_id == *remote_id {
                    item.name.clone_from(&value.name);
                    item.price = value.price;
                }
            }
        }
        Call::DeleteItem { remote_id } => remote.items.retain(|i| i.remote_id != *remote_id),
        Call::SetStatus { status } => {
            assert!(remote.status.may_become(*status));
            remote.status = *status;
        }
        other => panic!("not a call on an invoice that is there: {other:?}"),
    }
    remote.amount = Some(remote.items.iter().map(|i| i.price * i.quantity).sum());
}

fn take(local: &mut LocalInvoice, merge: &Merge) {
    if let Some(reference) = &merge.reference {
        local.reference.clone_from(reference);
    }
    if let Some(currency) = merge.currency {
        local.currency = currency;
    }
    if let Some(status) = merge.status {
        local.status = status;
    }
    if let Some(items) = &merge.items {
        let old: BTreeMap<_, _> = local.items.drain(..).map(|i| (i.id, i)).collect();
        for item in items {
            local.items.push(match item {
                MergedItem::Keep(id, remote_id) => LocalItem {
                    remote_id: remote_id.clone(),
                    ..old[id].clone()
                },
                MergedItem::Replace(id, there) => LocalItem {
                    id: *id,
                    remote_id: Some(there.remote_id.clone()),
                    value: there.into(),
                },
                MergedItem::New(there) => LocalItem {
                    id: ItemId::new(),
                    remote_id: Some(there.remote_id.clone()),
                    value: there.into(),
                },
            });
        }
    }
    retotal(local);
}

pub(super) fn contents(mut values: Vec<ItemValue>) -> Vec<ItemValue> {
    values.sort();
    values
}

proptest! {
    #[test]
    fn any_edits_on_both_sides_end_equal_or_in_a_conflict_that_changed_nothing(
        mine in edits(),
        theirs in edits(),
        ready: bool,
    ) {
        let mut base = draft();
        let mut local = same_as(&base);
        let mut remote = base.clone();
        edit_local(&mut local, &mine);
        edit_remote(&mut remote, &theirs);
        if ready && !local.items.is_empty() {
            local.status = Status::Ready;
        }
        let (mut fresh, mut attempts, mut steps) = (0, vec![], 0);
        loop {
            steps += 1;
            prop_assert!(steps < 40, "does not end");
            match reconcile(Some(&base), &local, Some(&remote), &attempts) {
                Plan::Nothing => break,
                Plan::Merge(merge) => {
                    take(&mut local, &merge);
                    base = remote.clone();
                }
                Plan::Send(call) => {
                    base = remote.clone();
                    serve(&mut remote, &call, &mut fresh);
                    let (next, visible) = advance(Some(&base), &call, &remote, None);
                    prop_assert!(visible);
                    if let Call::AddItem { item, .. } = &call {
                        let id = next.items.last().map(|i| i.remote_id.clone());
                        for line in local.items.iter_mut().filter(|l| l.id == *item) {
                            line.remote_id.clone_from(&id);
                        }
                    }
                    attempts.push(call);
                    base = next;
                }
                Plan::Conflict(clashes) => {
                    prop_assert!(!clashes.is_empty());
                    return Ok(());
                }
                plan @ (Plan::Gone | Plan::NeedsCustomer) => prop_assert!(false, "{:?}", plan),
            }
        }
        prop_assert_eq!(&local.reference, &remote.reference);
        prop_assert_eq!(local.currency, remote.currency);
        prop_assert_eq!(local.status, remote.status);
        prop_assert_eq!(
            contents(local.items.iter().map(|i| i.value.clone()).collect()),
            contents(remote.items.iter().map(ItemValue::from).collect())
        );
        // What only one side changed is on both now.
        if theirs.iter().all(|e| !matches!(e, Edit::Reference(_)))
            && let Some(Edit::Reference(n)) = mine.iter().rev().find(|e| matches!(e, Edit::Reference(_)))
        {
            prop_assert_eq!(&remote.reference, &format!("L{n}"));
        }
        if mine.iter().all(|e| !matches!(e, Edit::Reference(_)))
            && let Some(Edit::Reference(n)) = theirs.iter().rev().find(|e| matches!(e, Edit::Reference(_)))
        {
            prop_assert_eq!(&local.reference, &format!("R{n}"));
        }
    }

    #[test]
    fn a_call_whose_answer_was_lost_is_never_made_to_count_twice(mine in edits(), doubled: bool) {
        let mut base = draft();
        let mut local = same_as(&base);
        let mut remote = base.clone();
        edit_local(&mut local, &mine);
        let (mut fresh, mut attempts, mut steps) = (0, vec![], 0);
        loop {
            steps += 1;
            prop_assert!(steps < 60, "does not end");
            match reconcile(Some(&base), &local, Some(&remote), &attempts) {
                Plan::Nothing => break,
                Plan::Merge(merge) => {
                    take(&mut local, &merge);
                    base = remote.clone();
                }
                Plan::Send(call) => {
                    // The service does it (perhaps twice); nothing of the answer arrives, and the
                    // base and the links stay as they were.
                    serve(&mut remote, &call, &mut fresh);
                    if doubled {
                        serve(&mut remote, &call, &mut fresh);
                    }
                    attempts.push(call);
                }
                plan => prop_assert!(false, "{:?}", plan),
            }
        }
        prop_assert_eq!(
            contents(local.items.iter().map(|i| i.value.clone()).collect()),
            contents(remote.items.iter().map(ItemValue::from).collect())
        );
        prop_assert_eq!(local.items.len(), remote.items.len());
    }
}
