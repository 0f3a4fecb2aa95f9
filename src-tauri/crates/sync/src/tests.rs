//! Reconciling, against a model of the service in memory.

use crate::call::{Call, ItemValue, advance};
use crate::items::MergedItem;
use crate::reconcile::{LocalInvoice, LocalItem, Merge, Plan, reconcile};
use counterfoil_domain::{
    Currency, Decimal, InvoiceSnapshot, ItemId, ItemSnapshot, RemoteId, Status,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

fn value(name: &str, price: i64) -> ItemValue {
    ItemValue {
        name: name.into(),
        description: String::new(),
        price,
        quantity: 1,
        tax: Decimal::ZERO,
    }
}

fn there(id: &str, name: &str, price: i64) -> ItemSnapshot {
    ItemSnapshot {
        remote_id: RemoteId::new(id),
        name: name.into(),
        description: String::new(),
        price,
        quantity: 1,
        tax: None,
    }
}

fn snapshot(status: Status, items: Vec<ItemSnapshot>) -> InvoiceSnapshot {
    let amount = items.iter().map(|i| i.price * i.quantity).sum();
    InvoiceSnapshot {
        remote_id: RemoteId::new("r1"),
        reference: "BT1".into(),
        status,
        currency: currency("EUR"),
        customer: Some(RemoteId::new("c1")),
        items,
        amount: Some(amount),
        tax_amount: Some(0),
        created_at: None,
        updated_at: None,
    }
}

/// What the person has: the snapshot's content, each line linked.
fn same_as(snapshot: &InvoiceSnapshot) -> LocalInvoice {
    let items: Vec<_> = snapshot
        .items
        .iter()
        .map(|i| LocalItem {
            id: ItemId::new(),
            remote_id: Some(i.remote_id.clone()),
            value: ItemValue::from(i),
        })
        .collect();
    let mut local = LocalInvoice {
        reference: snapshot.reference.clone(),
        customer: snapshot.customer.clone(),
        currency: snapshot.currency,
        items,
        status: snapshot.status,
        amount: 0,
    };
    retotal(&mut local);
    local
}

fn retotal(local: &mut LocalInvoice) {
    local.amount = local
        .items
        .iter()
        .map(|i| i.value.price * i.value.quantity)
        .sum();
}

fn add(local: &mut LocalInvoice, name: &str, price: i64) -> ItemId {
    let id = ItemId::new();
    local.items.push(LocalItem {
        id,
        remote_id: None,
        value: value(name, price),
    });
    retotal(local);
    id
}

fn draft() -> InvoiceSnapshot {
    snapshot(
        Status::Draft,
        vec![there("a", "Desk", 100), there("b", "Chair", 50)],
    )
}

fn sends(plan: Plan) -> Call {
    match plan {
        Plan::Send(call) => call,
        other => panic!("expected a call, got {other:?}"),
    }
}

#[test]
fn nothing_is_sent_where_both_sides_are_the_same() {
    let base = draft();
    let plan = reconcile(Some(&base), &same_as(&base), Some(&base), &[]);
    assert_eq!(plan, Plan::Nothing);
}

#[test]
fn a_new_invoice_is_created_only_once_its_customer_is_there() {
    let mut local = same_as(&draft());
    local.customer = None;
    assert_eq!(reconcile(None, &local, None, &[]), Plan::NeedsCustomer);
    local.customer = Some(RemoteId::new("c1"));
    assert!(matches!(
        sends(reconcile(None, &local, None, &[])),
        Call::Create { reference, .. } if reference == "BT1"
    ));
}

#[test]
fn ready_is_sent_only_after_the_lines_are_there() {
    let base = snapshot(Status::Draft, vec![]);
    let mut local = same_as(&base);
    let item = add(&mut local, "Desk", 100);
    local.status = Status::Ready;
    assert_eq!(
        sends(reconcile(Some(&base), &local, Some(&base), &[])),
        Call::AddItem {
            item,
            value: value("Desk", 100)
        }
    );
    let full = snapshot(Status::Draft, vec![there("a", "Desk", 100)]);
    local.items[0].remote_id = Some(RemoteId::new("a"));
    assert_eq!(
        sends(reconcile(Some(&full), &local, Some(&full), &[])),
        Call::SetStatus {
            status: Status::Ready
        }
    );
}

#[test]
fn a_total_that_differs_by_one_minor_unit_stops_before_ready() {
    let mut base = draft();
    base.amount = Some(151);
    let mut local = same_as(&base);
    local.status = Status::Ready;
    let Plan::Conflict(clashes) = reconcile(Some(&base), &local, Some(&base), &[]) else {
        panic!("expected a conflict");
    };
    assert_eq!(
        (
            clashes[0].field.as_str(),
            clashes[0].mine.as_str(),
            clashes[0].theirs.as_str()
        ),
        ("amount", "1.50 EUR", "1.51 EUR")
    );
}

#[test]
fn a_line_left_by_a_lost_answer_is_linked_and_a_second_one_deleted() {
    let base = snapshot(Status::Draft, vec![]);
    let mut local = same_as(&base);
    let item = add(&mut local, "Desk", 100);
    let attempts = [Call::AddItem {
        item,
        value: value("Desk", 100),
    }];
    let doubled = snapshot(
        Status::Draft,
        vec![there("a", "Desk", 100), there("b", "Desk", 100)],
    );
    let Plan::Merge(merge) = reconcile(Some(&base), &local, Some(&doubled), &attempts) else {
        panic!("expected a merge");
    };
    assert_eq!(
        merge.items,
        Some(vec![MergedItem::Keep(item, Some(RemoteId::new("a")))])
    );
    local.items[0].remote_id = Some(RemoteId::new("a"));
    assert_eq!(
        sends(reconcile(Some(&doubled), &local, Some(&doubled), &attempts)),
        Call::DeleteItem {
            remote_id: RemoteId::new("b")
        }
    );
}

#[test]
fn a_line_someone_else_added_is_taken_over() {
    let base = draft();
    let mut remote = base.clone();
    remote.items.push(there("c", "Lamp", 30));
    let Plan::Merge(merge) = reconcile(Some(&base), &same_as(&base), Some(&remote), &[]) else {
        panic!("expected a merge");
    };
    assert!(
        merge
            .items
            .unwrap()
            .contains(&MergedItem::New(there("c", "Lamp", 30)))
    );
}

#[test]
fn different_fields_merge_and_the_same_field_is_a_conflict_with_both_values() {
    let base = draft();
    let mut remote = base.clone();
    remote.reference = "THEIRS".into();
    let mut local = same_as(&base);
    local.items[0].value.price = 120;
    retotal(&mut local);
    assert!(matches!(
        reconcile(Some(&base), &local, Some(&remote), &[]),
        Plan::Merge(Merge { reference: Some(r), items: None, .. }) if r == "THEIRS"
    ));
    local.reference = "MINE".into();
    let Plan::Conflict(clashes) = reconcile(Some(&base), &local, Some(&remote), &[]) else {
        panic!("expected a conflict");
    };
    assert_eq!(
        (clashes[0].mine.as_str(), clashes[0].theirs.as_str()),
        ("MINE", "THEIRS")
    );
}

#[test]
fn edits_of_an_invoice_paid_meanwhile_are_a_conflict_and_send_nothing() {
    for status in [Status::Paid, Status::Canceled, Status::Ready] {
        let base = draft();
        let remote = InvoiceSnapshot {
            status,
            ..base.clone()
        };
        let mut local = same_as(&base);
        local.items[0].value.price = 1;
        retotal(&mut local);
        let plan = reconcile(Some(&base), &local, Some(&remote), &[]);
        assert!(matches!(plan, Plan::Conflict(_)), "{status}: {plan:?}");
    }
}

#[test]
fn an_invoice_made_ready_there_is_taken_over_and_paid_follows() {
    for status in [Status::Ready, Status::Paid, Status::Canceled] {
        let base = draft();
        let remote = InvoiceSnapshot {
            status,
            ..base.clone()
        };
        assert!(matches!(
            reconcile(Some(&base), &same_as(&base), Some(&remote), &[]),
            Plan::Merge(Merge { status: Some(s), .. }) if s == status
        ));
    }
}

#[test]
fn a_value_that_only_our_own_late_call_explains_is_overwritten_by_the_newer_edit() {
    let base = draft();
    let mut remote = base.clone();
    remote.reference = "OLD-TRY".into();
    let mut local = same_as(&base);
    local.reference = "NEW".into();
    let late = [Call::Update {
        reference: Some("OLD-TRY".into()),
        customer: None,
        currency: None,
    }];
    assert!(matches!(
        reconcile(Some(&base), &local, Some(&remote), &late),
        Plan::Send(Call::Update { reference: Some(r), .. }) if r == "NEW"
    ));
}

#[test]
fn a_change_made_there_between_our_call_and_the_read_back_still_stands_out() {
    let base = draft();
    let call = Call::Update {
        reference: Some("NEW".into()),
        customer: None,
        currency: None,
    };
    let mut remote = base.clone();
    remote.reference = "NEW".into();
    remote.items[1].price = 60;
    let (next, visible) = advance(Some(&base), &call, &remote, None);
    assert!(visible);
    assert_eq!(next.reference, "NEW");
    assert_eq!(next.items[1].price, 50);
}

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
fn serve(remote: &mut InvoiceSnapshot, call: &Call, fresh: &mut u32) {
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

fn contents(mut values: Vec<ItemValue>) -> Vec<ItemValue> {
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
