//! Reconciling: one case a test, and random edits against a model of the service in `random`.

use crate::call::{Call, ItemValue, advance};
use crate::items::MergedItem;
use crate::reconcile::{LocalInvoice, LocalItem, Merge, Plan, reconcile};
use counterfoil_domain::{
    Currency, Decimal, InvoiceSnapshot, ItemId, ItemSnapshot, RemoteId, Status,
};

mod advance;
mod counter;
mod decide;
mod decide_random;
mod desk;
mod issued;
mod own;
mod pull;
mod pull_ends;
mod random;
mod sending;
mod sending_customers;
mod strange;
mod taking_in;
mod taking_in_customer;
mod words;

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
fn a_late_move_of_ours_is_no_conflict_with_what_was_edited_since() {
    let base = snapshot(Status::Draft, vec![there("i1", "Desk", 100)]);
    let mut local = same_as(&base);
    local.status = Status::Ready;
    local.items[0].value.price = 120;
    retotal(&mut local);
    let remote = snapshot(Status::Ready, vec![there("i1", "Desk", 100)]);
    let ready = Call::SetStatus {
        status: Status::Ready,
    };
    let back = Plan::Send(Call::SetStatus {
        status: Status::Draft,
    });
    assert_eq!(
        reconcile(Some(&base), &local, Some(&remote), &[ready]),
        back
    );
    // Where it was not ours, someone else closed the invoice meanwhile.
    let plan = reconcile(Some(&base), &local, Some(&remote), &[]);
    assert!(matches!(plan, Plan::Conflict(_)), "{plan:?}");
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
