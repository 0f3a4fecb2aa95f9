//! Decisions, one case a test: stored, then reconciled with a model of the service until nothing is
//! left.

use super::desk::{Desk, NOW, content, customer_there, lines};
use crate::call::{Call, CustomerValue};
use crate::conflict::{Choice, Conflict, ResolveError, Side, Sides, pending};
use crate::observe::{self, Step};
use crate::{Clash, Settlement, resolve_customer};
use counterfoil_domain::{Decimal, InvoiceSnapshot, RemoteId, Status, TaxRule};
use counterfoil_store::SyncState;

/// Reference and first line changed on both sides, the second line here, the third there.
fn four_edits() -> Desk {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| {
        invoice.reference = "MINE".into();
        invoice.items[0].price = Decimal::new(2, 0);
        invoice.items[1].price = Decimal::new(3, 0);
    });
    desk.remote.reference = "THEIRS".into();
    desk.remote.items[0].price = 400;
    desk.remote.items[2].price = 500;
    assert_eq!(desk.read_there(), Step::Conflict);
    desk
}

fn sides(pairs: &[(&str, Side)]) -> Choice {
    Choice::Fields(pairs.iter().map(|(k, s)| ((*k).to_owned(), *s)).collect())
}

#[test]
fn a_clash_has_a_key_and_it_stays_the_same_while_the_clash_lasts() {
    let desk = four_edits();
    let line = format!("item:{}", desk.invoice().items[0].id);
    assert_eq!(desk.keys(), ["reference".to_owned(), line.clone()]);
    desk.edit(|invoice| invoice.items[0].price = Decimal::new(9, 0));
    assert_eq!(desk.read_there(), Step::Conflict);
    assert_eq!(desk.keys(), ["reference".to_owned(), line]);
}

#[test]
fn a_line_removed_here_and_changed_there_is_named_by_the_services_id() {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| drop(invoice.items.remove(0)));
    desk.remote.items[0].price = 400;
    assert_eq!(desk.read_there(), Step::Conflict);
    assert_eq!(desk.keys(), ["item:a"]);
    let shown = desk.disputed().fields()[0].clone();
    assert_eq!(
        (shown.mine.as_str(), shown.theirs.as_str()),
        ("removed", "1 × 4.00 EUR at 0 %")
    );
}

#[test]
fn a_line_that_takes_the_services_content_keeps_its_identity_and_what_the_service_does_not_know() {
    for by_field in [false, true] {
        let desk = four_edits();
        desk.edit(|invoice| invoice.items[0].terms.unit = "HUR".into());
        assert_eq!(desk.read_there(), Step::Conflict);
        let before = desk.invoice().items[0].id;
        let choice = match by_field {
            true => Choice::Fields(desk.keys().into_iter().map(|k| (k, Side::Theirs)).collect()),
            false => Choice::KeepTheirs,
        };
        desk.resolve(&choice).unwrap();
        let line = desk.invoice().items[0].clone();
        assert_eq!(
            (line.id, line.price),
            (before, Decimal::new(4, 0)),
            "{by_field}"
        );
        assert_eq!(line.terms.unit, "HUR", "{by_field}");
    }
}

#[test]
fn a_key_that_is_missing_or_not_known_is_refused_by_name_and_changes_nothing() {
    let desk = four_edits();
    let line = desk.keys()[1].clone();
    let before = (desk.invoice(), desk.standing());
    let left_out = desk
        .resolve(&sides(&[("reference", Side::Mine)]))
        .unwrap_err();
    assert_eq!(
        left_out.to_string(),
        format!("no side is chosen for “{line}”")
    );
    let unknown = desk
        .resolve(&sides(&[
            ("reference", Side::Mine),
            (&line, Side::Mine),
            ("colour", Side::Mine),
        ]))
        .unwrap_err();
    assert_eq!(
        unknown.to_string(),
        format!("“colour” is not one of the fields that differ: reference, {line}")
    );
    assert_eq!((desk.invoice(), desk.standing()), before);
}

#[test]
fn what_a_person_changed_since_the_conflict_was_noticed_counts() {
    let mut desk = four_edits();
    desk.edit(|invoice| invoice.reference = "MINE TOO".into());
    // A save keeps the conflict as it was noticed.
    let conflict = Conflict::<InvoiceSnapshot>::new(
        vec![Clash::new("reference", "MINE", "THEIRS")],
        Some(desk.remote.clone()),
        None,
    );
    let stored = conflict.standing(&pending(NOW), NOW);
    desk.store
        .write(|w| w.set_invoice_standing(desk.id, &stored))
        .unwrap();
    assert_eq!(desk.disputed().fields()[0].mine.as_str(), "MINE TOO");
    assert_eq!(desk.keys().len(), 2);
    desk.resolve(&Choice::KeepMine).unwrap();
    desk.settle();
    assert_eq!(desk.remote.reference, "MINE TOO");
}

#[test]
fn keeping_mine_takes_over_what_only_the_service_changed() {
    let mut desk = four_edits();
    desk.resolve(&Choice::KeepMine).unwrap();
    desk.settle();
    let prices: Vec<i64> = desk.remote.items.iter().map(|i| i.price).collect();
    assert_eq!(
        (desk.remote.reference.as_str(), prices),
        ("MINE", vec![200, 300, 500])
    );
}

#[test]
fn the_effect_of_a_choice_is_foreseen_and_nothing_changes_by_looking() {
    let desk = four_edits();
    let line = desk.keys()[1].clone();
    let before = (desk.invoice(), desk.standing());
    for (reference, first, total) in [
        (Side::Mine, Side::Mine, 200 + 300 + 500),
        (Side::Theirs, Side::Mine, 200 + 300 + 500),
        (Side::Mine, Side::Theirs, 400 + 300 + 500),
    ] {
        let choice = sides(&[("reference", reference), (&line, first)]);
        let Settlement::Kept(foreseen) = desk.disputed().outcome(&choice, NOW).unwrap() else {
            panic!("it goes on");
        };
        assert_eq!(foreseen.totals().unwrap().amount.minor, total);
    }
    assert_eq!((desk.invoice(), desk.standing()), before);
}

#[test]
fn a_change_there_after_the_decision_is_asked_about_again() {
    let mut desk = four_edits();
    desk.resolve(&Choice::KeepMine).unwrap();
    desk.remote.reference = "LATER".into();
    assert_eq!(desk.read_there(), Step::Conflict);
    assert_eq!(desk.keys(), ["reference"]);
}

#[test]
fn a_clash_on_an_invoice_made_ready_there_asks_about_the_status_at_once() {
    for (status, ends) in [(Side::Mine, Status::Draft), (Side::Theirs, Status::Ready)] {
        let mut desk = Desk::new(&lines());
        desk.edit(|invoice| invoice.reference = "MINE".into());
        desk.remote.reference = "THEIRS".into();
        desk.remote.status = Status::Ready;
        assert_eq!(desk.read_there(), Step::Conflict);
        assert_eq!(desk.keys(), ["reference", "status"]);
        desk.resolve(&sides(&[("reference", Side::Mine), ("status", status)]))
            .unwrap();
        desk.settle();
        assert_eq!(
            (desk.remote.reference.as_str(), desk.remote.status),
            ("MINE", ends)
        );
        assert_eq!(desk.invoice().status, ends);
    }
}

#[test]
fn what_is_final_there_stays_and_what_is_kept_of_mine_becomes_a_new_draft() {
    for status in [Status::Paid, Status::Canceled] {
        for (choice, draft_total) in [
            (Choice::KeepMine, Some(200 + 50 + 500)),
            (
                sides(&[("item:a", Side::Theirs), ("status", Side::Mine)]),
                Some(400 + 50 + 500),
            ),
            (
                sides(&[("item:a", Side::Theirs), ("status", Side::Theirs)]),
                None,
            ),
            (Choice::KeepTheirs, None),
            (Choice::Copy, Some(200 + 50 + 30)),
        ] {
            let mut desk = Desk::new(&lines());
            let line = desk.invoice().items[0].id;
            desk.edit(|invoice| invoice.items[0].price = Decimal::new(2, 0));
            desk.remote.items[0].price = 400;
            desk.remote.items[2].price = 500;
            desk.remote.status = status;
            assert_eq!(desk.read_there(), Step::Conflict);
            let choice = match choice {
                Choice::Fields(sides) => Choice::Fields(
                    sides
                        .into_iter()
                        .map(|(key, side)| (key.replace("item:a", &format!("item:{line}")), side))
                        .collect(),
                ),
                whole => whole,
            };
            let shown = desk.resolve(&choice).unwrap();
            assert!(desk.settle().is_empty(), "nothing is sent to what is final");
            assert_eq!(desk.here(), content(&desk.remote));
            match draft_total {
                None => assert_eq!(shown, desk.id),
                Some(total) => {
                    let draft = desk.store.read(|r| r.invoice(shown)).unwrap();
                    assert_ne!(shown, desk.id);
                    assert_eq!(
                        (draft.status, draft.remote_id.as_ref()),
                        (Status::Draft, None)
                    );
                    assert_eq!(draft.totals().unwrap().amount.minor, total, "{choice:?}");
                }
            }
        }
    }
}

/// Two lines whose taxes round up one by one, and not in sum.
fn rounding(theirs: i64) -> Desk {
    let mut base = lines();
    base.items.truncate(2);
    for item in &mut base.items {
        item.price = 103;
        item.tax = Some(Decimal::new(15, 0));
    }
    let mut desk = Desk::new(&base);
    desk.remote.amount = Some(theirs);
    desk.edit(|invoice| {
        invoice.tax_rule = TaxRule::PerRate;
        invoice.status = Status::Ready;
    });
    assert_eq!(desk.read_there(), Step::Conflict);
    assert_eq!(desk.keys(), ["amount"]);
    desk
}

#[test]
fn a_total_that_differs_by_rounding_can_be_the_services_and_the_invoice_becomes_ready() {
    // 103 × 15 % = 15.45, twice 15 by line; 206 × 15 % = 30.9, 31 by rate.
    let mut desk = rounding(236);
    desk.resolve(&sides(&[("amount", Side::Theirs)])).unwrap();
    desk.remote.amount = Some(236);
    let step = desk.read_there();
    assert_eq!(
        step,
        Step::Send(Call::SetStatus {
            status: Status::Ready
        })
    );
    assert_eq!(desk.invoice().totals().unwrap().amount.minor, 236);
}

#[test]
fn a_total_that_nothing_here_explains_leaves_a_draft_or_is_asked_for_again() {
    let desk = rounding(999);
    desk.resolve(&sides(&[("amount", Side::Theirs)])).unwrap();
    assert_eq!(desk.read_there(), Step::Settled);
    assert_eq!(desk.invoice().status, Status::Draft);

    let mut desk = rounding(999);
    desk.resolve(&sides(&[("amount", Side::Mine)])).unwrap();
    assert_eq!(desk.standing().sync, SyncState::Pending);
    assert_eq!(
        desk.read_there(),
        Step::Conflict,
        "never ready with two totals"
    );
    desk.resolve(&Choice::KeepMine).unwrap();
    desk.remote.amount = Some(237);
    assert_eq!(
        desk.read_there(),
        Step::Send(Call::SetStatus {
            status: Status::Ready
        })
    );
}

#[test]
fn a_taken_reference_is_kept_or_the_free_one_is_taken() {
    for (choice, reference) in [
        (Choice::KeepMine, "BT1"),
        (sides(&[("reference", Side::Mine)]), "BT1"),
        (sides(&[("reference", Side::Theirs)]), "BT2"),
        (Choice::KeepTheirs, "BT2"),
    ] {
        let desk = Desk::new(&lines());
        let taken = Conflict::<InvoiceSnapshot>::new(
            vec![Clash::new("reference", "BT1", "BT1 is taken; BT2 is free")],
            None,
            Some("BT2".into()),
        );
        let standing = taken.standing(&pending(NOW), NOW);
        desk.store
            .write(|w| w.set_invoice_standing(desk.id, &standing))
            .unwrap();
        assert_eq!(desk.keys(), ["reference"]);
        desk.resolve(&choice).unwrap();
        assert_eq!(desk.invoice().reference, reference, "{choice:?}");
        assert_eq!(desk.standing().sync, SyncState::Pending);
    }
}

#[test]
fn an_invoice_gone_there_is_made_anew_or_goes_here_too() {
    for (choice, stays) in [
        (Choice::KeepMine, true),
        (sides(&[("invoice", Side::Mine)]), true),
        (sides(&[("invoice", Side::Theirs)]), false),
        (Choice::KeepTheirs, false),
    ] {
        let desk = Desk::new(&lines());
        let step = desk
            .store
            .write(|w| observe::invoice(w, desk.id, None, NOW))
            .unwrap();
        assert_eq!(step, Step::Conflict);
        assert_eq!(desk.keys(), ["invoice"]);
        desk.resolve(&choice).unwrap();
        let kept = desk.store.read(|r| r.invoice(desk.id));
        assert_eq!(kept.is_ok(), stays, "{choice:?}");
        if let Ok(kept) = kept {
            assert_eq!(kept.remote_id, None);
            assert!(kept.items.iter().all(|line| line.remote_id.is_none()));
        }
    }
}

#[test]
fn a_customer_of_theirs_that_is_not_known_here_yet_is_fetched_and_not_overwritten() {
    for choice in [sides(&[("customer", Side::Theirs)]), Choice::KeepTheirs] {
        let mut desk = Desk::new(&lines());
        let second = desk.customers["c2"];
        desk.edit(|invoice| invoice.customer = Some(second));
        desk.remote.customer = Some(RemoteId::new("c9"));
        assert_eq!(desk.read_there(), Step::Conflict);
        desk.resolve(&choice).unwrap();
        assert_eq!(desk.standing().sync, SyncState::Pending);
        assert_eq!(desk.read_there(), Step::UnknownCustomer);
        desk.store
            .write(|w| observe::listed_customer(w, desk.account, &customer_there("c9"), NOW))
            .unwrap();
        assert!(desk.settle().is_empty());
        assert_eq!(desk.here().customer, "c9");
    }
}

#[test]
fn our_customer_is_kept_against_one_that_is_not_known_here() {
    let mut desk = Desk::new(&lines());
    let second = desk.customers["c2"];
    desk.edit(|invoice| invoice.customer = Some(second));
    desk.remote.customer = Some(RemoteId::new("c9"));
    assert_eq!(desk.read_there(), Step::Conflict);
    desk.resolve(&sides(&[("customer", Side::Mine)])).unwrap();
    assert_eq!(desk.settle().len(), 1);
    assert_eq!(desk.here().customer, "c2");
    assert_eq!(desk.here(), content(&desk.remote));
}

#[test]
fn each_field_of_a_customer_goes_its_own_way() {
    for bits in 0..4_u8 {
        let desk = Desk::new(&lines());
        let id = desk.customers["c1"];
        let mut there = customer_there("c1");
        let mut fields = Sides::new();
        desk.store
            .write(|w| {
                let mut here = w.customer(id)?;
                here.email = "mine@example.com".into();
                here.phone = "1".into();
                here.first_name = "Mine".into();
                w.put_customer(&here, &pending(NOW))?;
                there.email = "theirs@example.com".into();
                there.phone = "2".into();
                there.last_name = "Theirs".into();
                assert_eq!(observe::customer(w, id, Some(&there), NOW)?, Step::Conflict);
                for (n, field) in crate::customer_fields(w, id)?.into_iter().enumerate() {
                    let side = if bits >> n & 1 == 1 {
                        Side::Theirs
                    } else {
                        Side::Mine
                    };
                    fields.insert(field.key, side);
                }
                Ok(())
            })
            .unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["email", "phone"]);
        let mut unknown = fields.clone();
        unknown.insert("fax".into(), Side::Mine);
        let choice = Choice::Fields(fields.clone());
        let step = desk
            .store
            .write(|w| {
                assert!(matches!(
                    resolve_customer(w, id, &Choice::Fields(unknown), NOW),
                    Err(ResolveError::Unknown { key, .. }) if key == "fax"
                ));
                resolve_customer(w, id, &choice, NOW).unwrap();
                observe::customer(w, id, Some(&there), NOW)
            })
            .unwrap();
        let pick = |key: &str, mine: &str, theirs: &str| {
            if fields[key] == Side::Theirs {
                theirs.to_owned()
            } else {
                mine.to_owned()
            }
        };
        let value = CustomerValue {
            business_name: "Customer c1".into(),
            first_name: "Mine".into(),
            last_name: "Theirs".into(),
            email: pick("email", "mine@example.com", "theirs@example.com"),
            phone: pick("phone", "1", "2"),
            bill_to: None,
        };
        assert_eq!(step, Step::Send(Call::UpdateCustomer { value }));
    }
}

#[test]
fn with_their_customer_comes_all_else_that_only_they_changed_and_nothing_is_sent_back() {
    for (side, customer, calls) in [(Side::Theirs, "c3", 0), (Side::Mine, "c2", 1)] {
        let mut desk = Desk::new(&lines());
        let mine = desk.customers["c2"];
        desk.edit(|invoice| invoice.customer = Some(mine));
        desk.remote.customer = Some(RemoteId::new("c3"));
        desk.remote.reference = "THEIRS".into();
        assert_eq!(desk.read_there(), Step::Conflict);
        desk.resolve(&sides(&[("customer", side)])).unwrap();
        let foreseen = desk.invoice();
        assert_eq!(foreseen.reference, "THEIRS", "{side:?}");
        assert_eq!(foreseen.customer, Some(desk.customers[customer]));
        assert_eq!(desk.settle().len(), calls, "{side:?}");
        assert_eq!(desk.here(), content(&desk.remote));
        assert_eq!(desk.here().customer, customer);
    }
}

#[test]
fn a_line_kept_that_was_removed_there_goes_there_anew() {
    let mut desk = Desk::new(&lines());
    desk.edit(|invoice| invoice.items[0].price = Decimal::new(2, 0));
    desk.remote.items.remove(0);
    desk.remote.amount = Some(80);
    assert_eq!(desk.read_there(), Step::Conflict);
    desk.resolve(&Choice::KeepMine).unwrap();
    assert_eq!(desk.invoice().items[0].remote_id, None);
    let made = desk.settle();
    assert!(matches!(made[..], [Call::AddItem { .. }]), "{made:?}");
    assert_eq!(desk.here(), content(&desk.remote));
}

#[test]
fn where_both_totals_are_the_same_the_way_of_rounding_stays() {
    let mut desk = four_edits();
    desk.edit(|invoice| invoice.tax_rule = TaxRule::PerRate);
    desk.remote.amount = Some(400 + 50 + 500);
    assert_eq!(desk.read_there(), Step::Conflict);
    desk.resolve(&Choice::KeepTheirs).unwrap();
    assert_eq!(desk.invoice().tax_rule, TaxRule::PerRate);
}
