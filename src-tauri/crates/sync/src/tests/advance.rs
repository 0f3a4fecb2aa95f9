//! What becomes of the base after a call, and the forms in which content is sent.

use super::{currency, same_as, snapshot, there, value};
use crate::call::{Call, CustomerValue, ItemValue, advance};
use crate::reconcile::{Plan, reconcile};
use counterfoil_domain::{Decimal, InvoiceSnapshot, ItemId, RemoteId, Status};
use counterfoil_remote::{CustomerBody, ItemBody};

fn two_lines() -> InvoiceSnapshot {
    let items = vec![there("i1", "Desk", 100), there("i2", "Chair", 50)];
    snapshot(Status::Draft, items)
}

#[test]
fn a_change_of_several_fields_is_visible_only_when_each_of_them_is() {
    let base = two_lines();
    let call = Call::Update {
        reference: Some("BT2".into()),
        customer: Some(RemoteId::new("c2")),
        currency: Some("USD".into()),
    };
    let mut all = base.clone();
    all.reference = "BT2".into();
    all.customer = Some(RemoteId::new("c2"));
    all.currency = currency("USD");
    assert!(advance(Some(&base), &call, &all, None).1);
    let lacks: [fn(&mut InvoiceSnapshot); 3] = [
        |there| there.reference = "BT1".into(),
        |there| there.customer = Some(RemoteId::new("c1")),
        |there| there.currency = currency("EUR"),
    ];
    for lack in lacks {
        let mut remote = all.clone();
        lack(&mut remote);
        let (next, visible) = advance(Some(&base), &call, &remote, None);
        assert!(!visible, "{remote:?}");
        // What is visible moves, what is not stays.
        assert_eq!(next, remote);
    }
}

#[test]
fn a_changed_line_moves_the_base_of_that_line_alone() {
    let base = two_lines();
    let call = Call::UpdateItem {
        remote_id: RemoteId::new("i2"),
        value: value("Chair", 60),
    };
    let mut remote = base.clone();
    remote.items[0].price = 999;
    assert!(!advance(Some(&base), &call, &remote, None).1);
    remote.items[1].price = 60;
    let (next, visible) = advance(Some(&base), &call, &remote, None);
    assert!(visible);
    let prices: Vec<_> = next.items.iter().map(|i| i.price).collect();
    assert_eq!(prices, [100, 60]);
}

#[test]
fn an_added_line_is_the_one_that_the_answer_named_or_else_a_new_one_of_its_content() {
    let base = two_lines();
    let call = Call::AddItem {
        item: ItemId::new(),
        value: value("Desk", 100),
    };
    let mut remote = base.clone();
    let added = |next: &InvoiceSnapshot| next.items.get(2).map(|i| i.remote_id.to_string());
    // A line of the same content that was there before is not it.
    let (next, visible) = advance(Some(&base), &call, &remote, None);
    assert_eq!((added(&next), visible), (None, false));
    remote.items.push(there("i8", "Desk", 100));
    remote.items.push(there("i9", "Desk", 100));
    let (next, _) = advance(Some(&base), &call, &remote, None);
    assert_eq!(added(&next).as_deref(), Some("i8"));
    let named = RemoteId::new("i9");
    let (next, _) = advance(Some(&base), &call, &remote, Some(&named));
    assert_eq!(added(&next).as_deref(), Some("i9"));
    let gone = RemoteId::new("i7");
    assert!(!advance(Some(&base), &call, &remote, Some(&gone)).1);
    // An identity in another form than the read's names nothing: the content does.
    let number = RemoteId::new("7");
    let mut texts = remote;
    for (n, item) in texts.items.iter_mut().enumerate() {
        item.remote_id = RemoteId::new(format!("0b3c5a1e-0000-4000-8000-00000000000{n}"));
    }
    if texts.items[0].remote_id.is_of_other_form(&number) {
        assert!(advance(Some(&base), &call, &texts, Some(&number)).1);
    }
}

#[test]
fn what_is_sent_says_what_is_kept() {
    let mut line = value("Desk", 100);
    line.tax = Decimal::from(19);
    assert_eq!(ItemBody::from(&line).tax, Some(Decimal::from(19)));
    line.tax = Decimal::ZERO;
    assert_eq!(ItemBody::from(&line).tax, None);
    let customer = CustomerValue {
        business_name: "Kyoto Tea Export".into(),
        first_name: "Aiko".into(),
        last_name: "Mori".into(),
        email: "tea@example.com".into(),
        phone: "+81 75 000".into(),
        bill_to: None,
    };
    let body = CustomerBody::from(&customer);
    assert_eq!(
        [
            body.business_name,
            body.first_name,
            body.last_name,
            body.email,
            body.phone
        ],
        [
            "Kyoto Tea Export",
            "Aiko",
            "Mori",
            "tea@example.com",
            "+81 75 000"
        ]
    );
}

#[test]
fn a_reply_that_does_not_tell_the_customer_neither_hides_nor_makes_a_change_of_it() {
    let base = two_lines();
    let mut untold = base.clone();
    untold.customer = None;
    let mut local = same_as(&base);
    assert_eq!(
        reconcile(Some(&base), &local, Some(&untold), &[]),
        Plan::Nothing
    );
    local.customer = Some(RemoteId::new("c2"));
    let moved = Call::Update {
        reference: None,
        customer: Some(RemoteId::new("c2")),
        currency: None,
    };
    assert_eq!(
        reconcile(Some(&base), &local, Some(&untold), &[]),
        Plan::Send(moved)
    );
}

#[test]
fn a_late_change_of_ours_to_a_line_that_was_removed_since_is_no_conflict() {
    let base = two_lines();
    let mut local = same_as(&base);
    local.items.remove(1);
    local.amount = 100;
    let mut remote = base.clone();
    remote.items[1].price = 60;
    let late = Call::UpdateItem {
        remote_id: RemoteId::new("i2"),
        value: ItemValue::from(&remote.items[1]),
    };
    let delete = Plan::Send(Call::DeleteItem {
        remote_id: RemoteId::new("i2"),
    });
    assert_eq!(
        reconcile(Some(&base), &local, Some(&remote), &[late]),
        delete
    );
    let plan = reconcile(Some(&base), &local, Some(&remote), &[]);
    assert!(matches!(plan, Plan::Conflict(_)), "{plan:?}");
}

#[test]
fn a_clash_names_what_differs_in_the_words_of_each_side() {
    let base = two_lines();
    let mut local = same_as(&base);
    local.items[0].value.name = "Standing desk".into();
    let mut remote = base.clone();
    remote.items[0].description = "oak".into();
    remote.items[0].price = 120;
    let Plan::Conflict(clashes) = reconcile(Some(&base), &local, Some(&remote), &[]) else {
        panic!("both sides changed the line");
    };
    assert_eq!(clashes.len(), 1);
    assert_eq!(
        clashes[0].mine.as_str(),
        "“Standing desk”, 1 × 1.00 EUR at 0 %, “”"
    );
    assert_eq!(
        clashes[0].theirs.as_str(),
        "“Desk”, 1 × 1.20 EUR at 0 %, “oak”"
    );
}

#[test]
fn a_late_change_of_the_customer_of_ours_is_no_conflict_with_the_next_one() {
    let base = two_lines();
    let mut local = same_as(&base);
    local.customer = Some(RemoteId::new("c3"));
    let mut remote = base.clone();
    remote.customer = Some(RemoteId::new("c2"));
    let to = |customer: &str| Call::Update {
        reference: None,
        customer: Some(RemoteId::new(customer)),
        currency: None,
    };
    assert_eq!(
        reconcile(Some(&base), &local, Some(&remote), &[to("c2")]),
        Plan::Send(to("c3"))
    );
    let plan = reconcile(Some(&base), &local, Some(&remote), &[]);
    assert!(matches!(plan, Plan::Conflict(_)), "{plan:?}");
}

#[test]
fn a_line_linked_to_what_neither_side_knows_is_added_and_not_taken_for_removed_there() {
    let base = two_lines();
    let mut local = same_as(&base);
    let mut lost = local.items[0].clone();
    lost.id = ItemId::new();
    lost.remote_id = Some(RemoteId::new("i7"));
    lost.value = value("Lamp", 7);
    local.items.push(lost.clone());
    local.amount += 7;
    let add = Call::AddItem {
        item: lost.id,
        value: lost.value,
    };
    assert_eq!(
        reconcile(Some(&base), &local, Some(&base), &[]),
        Plan::Send(add)
    );
}
