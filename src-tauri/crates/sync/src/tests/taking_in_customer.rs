//! One read of a customer: what it means for the customer here.

use super::desk::{Desk, NOW, customer_there, lines};
use crate::call::{Attempt, Call, CustomerValue, Outcome};
use crate::conflict::{pending, synced};
use crate::observe::Step;
use crate::older::{believed, distrusted, distrusted_customer, is_older_customer};
use crate::{Choice, Side};
use crate::{observe_customer, project};
use chrono::{DateTime, TimeDelta, Utc};
use counterfoil_domain::{BillTo, Customer, CustomerId, CustomerSnapshot, RemoteId};
use counterfoil_store::{RunEffect, Standing, SyncState};

fn minutes(count: i64) -> DateTime<Utc> {
    NOW + TimeDelta::minutes(count)
}

/// As it was at 10 minutes.
fn known() -> CustomerSnapshot {
    CustomerSnapshot {
        created_at: Some(NOW),
        updated_at: Some(minutes(10)),
        first_name: "Ada".into(),
        ..customer_there("c9")
    }
}

fn as_of(minute: i64, change: impl FnOnce(&mut CustomerSnapshot)) -> CustomerSnapshot {
    let mut there = known();
    there.updated_at = Some(minutes(minute));
    change(&mut there);
    there
}

fn calls_herself(name: &str) -> impl FnOnce(&mut CustomerSnapshot) {
    move |there| there.first_name = name.to_owned()
}

/// A desk with the customer on it.
struct Visit {
    desk: Desk,
    id: CustomerId,
}

impl Visit {
    fn new() -> Self {
        let desk = Desk::new(&lines());
        let here = project::new_customer(&known(), desk.account, NOW);
        desk.store
            .write(|w| {
                w.put_customer(&here, &synced())?;
                w.set_customer_base(here.id, Some(&known()))
            })
            .unwrap();
        Self { desk, id: here.id }
    }

    fn customer(&self) -> Customer {
        self.desk.store.read(|r| r.customer(self.id)).unwrap()
    }

    fn standing(&self) -> Standing {
        let read = self.desk.store.read(|r| r.customer_standing(self.id));
        read.unwrap()
    }

    fn stands(&self, standing: &Standing) {
        let write = self
            .desk
            .store
            .write(|w| w.set_customer_standing(self.id, standing));
        write.unwrap();
    }

    fn edit(&self, change: impl FnOnce(&mut Customer)) {
        let mut here = self.customer();
        change(&mut here);
        let write = self
            .desk
            .store
            .write(|w| w.put_customer(&here, &pending(NOW)));
        write.unwrap();
    }

    fn shown(&self, there: &CustomerSnapshot, now: DateTime<Utc>) -> Step {
        self.desk
            .store
            .write(|w| observe_customer::customer(w, self.id, Some(there), now))
            .unwrap()
    }

    fn listed(&self, there: &CustomerSnapshot) -> Option<RunEffect> {
        self.desk
            .store
            .write(|w| observe_customer::listed_customer(w, self.desk.account, there, NOW))
            .unwrap()
            .map(|record| record.effect)
    }
}

#[test]
fn only_other_texts_of_an_earlier_time_are_an_older_state() {
    for (there, older) in [
        (as_of(9, calls_herself("Ada")), false),
        (as_of(9, calls_herself("Eda")), true),
        (as_of(10, calls_herself("Eda")), false),
        (as_of(11, calls_herself("Eda")), false),
    ] {
        assert_eq!(is_older_customer(&known(), &there), older, "{there:?}");
    }
}

#[test]
fn an_earlier_state_is_left_alone_at_first_and_forgotten_once_the_service_is_right_again() {
    let visit = Visit::new();
    visit.edit(|here| here.phone = "+49 30 901820".into());
    let old = as_of(9, calls_herself("Eda"));
    assert_eq!(visit.shown(&old, minutes(20)), Step::Stale);
    assert_eq!(visit.standing().older_since, Some(minutes(20)));
    assert_eq!(visit.shown(&old, minutes(21)), Step::Stale);
    let step = visit.shown(&known(), minutes(21));
    assert!(matches!(step, Step::Send(_)), "{step:?}");
    assert_eq!(visit.standing().older_since, None);
    assert_eq!(visit.customer().first_name, "Ada");
}

#[test]
fn an_earlier_state_that_lasts_waits_for_a_person() {
    let visit = Visit::new();
    let old = as_of(9, calls_herself("Eda"));
    assert_eq!(visit.shown(&old, minutes(20)), Step::Stale);
    assert_eq!(visit.shown(&old, minutes(22)), Step::Conflict);
    assert!(visit.standing().last_answer.unwrap().contains("went back"));
    assert_eq!(visit.customer().first_name, "Ada");
}

#[test]
fn what_a_person_is_asked_about_is_not_older_than_itself() {
    let visit = Visit::new();
    visit.edit(|here| here.first_name = "Mine".into());
    let asked = as_of(12, calls_herself("Theirs"));
    assert_eq!(visit.shown(&asked, minutes(20)), Step::Conflict);
    let between = as_of(11, calls_herself("Between"));
    assert_eq!(visit.shown(&between, minutes(21)), Step::Stale);
}

#[test]
fn what_changed_there_is_taken_over_and_sent_only_where_ours_changed_too() {
    let visit = Visit::new();
    let news = as_of(11, calls_herself("Eda"));
    assert_eq!(visit.shown(&news, minutes(20)), Step::Settled);
    assert_eq!(visit.customer().first_name, "Eda");

    let visit = Visit::new();
    visit.edit(|here| here.phone = "+49 30 901820".into());
    let Step::Send(Call::UpdateCustomer { value }) = visit.shown(&news, minutes(20)) else {
        panic!("both changes go on");
    };
    assert_eq!(
        (value.first_name.as_str(), value.phone.as_str()),
        ("Eda", "+49 30 901820")
    );
}

#[test]
fn an_identity_that_names_another_customer_by_now_leaves_ours_alone_and_says_so() {
    let visit = Visit::new();
    visit.stands(&Standing {
        older_since: Some(minutes(1)),
        ..synced()
    });
    let other = CustomerSnapshot {
        remote_id: RemoteId::new("c9"),
        created_at: Some(minutes(60)),
        ..customer_there("another")
    };
    assert_eq!(visit.shown(&other, minutes(90)), Step::Conflict);
    let standing = visit.standing();
    assert_eq!(standing.older_since, None);
    assert!(standing.last_answer.unwrap().contains("another record"));
    assert_eq!(visit.customer().first_name, "Ada");
}

#[test]
fn another_customer_was_made_at_another_moment_and_has_no_text_in_common() {
    let other = |created, name: &str| CustomerSnapshot {
        created_at: Some(minutes(created)),
        first_name: name.to_owned(),
        ..customer_there("another")
    };
    for (there, another) in [
        (other(60, "Eda"), true),
        (other(60, "Ada"), false),
        (other(0, "Eda"), false),
    ] {
        let is = crate::same::is_another_customer(&known(), &there);
        assert_eq!(is, another, "{there:?}");
    }
}

#[test]
fn a_listed_customer_is_looked_at_where_it_changed_there_or_waits_here() {
    let older = Standing {
        older_since: Some(NOW),
        ..synced()
    };
    for (before, name, told) in [
        (synced(), "Ada", None),
        (synced(), "Eda", Some(RunEffect::Arrived)),
        (pending(NOW), "Ada", None),
        (pending(NOW), "Eda", Some(RunEffect::Arrived)),
        (older, "Ada", None),
    ] {
        let visit = Visit::new();
        visit.stands(&before);
        let minute = if name == "Ada" { 10 } else { 11 };
        let case = format!("{before:?} {name}");
        assert_eq!(
            visit.listed(&as_of(minute, calls_herself(name))),
            told,
            "{case}"
        );
        assert_eq!(visit.customer().first_name, name, "{case}");
        assert_eq!(visit.standing(), synced(), "{case}");
    }
}

#[test]
fn a_listed_customer_is_new_here_unless_a_creation_of_ours_is_not_confirmed() {
    let there = customer_there("new");
    let other = CustomerValue::from(&known());
    for (operation, value, taken_in) in [
        ("customers.create", CustomerValue::from(&there), false),
        ("customers.create", other.clone(), true),
        ("customers.update", CustomerValue::from(&there), true),
        ("customers.update", other, true),
    ] {
        let visit = Visit::new();
        let attempt = Attempt {
            call: Call::CreateCustomer { value },
            outcome: Outcome::Unclear,
            at: NOW,
            there: None,
        };
        visit.desk.intend(operation, "", &attempt);
        let told = visit.listed(&there);
        assert_eq!(
            told,
            taken_in.then_some(RunEffect::Arrived),
            "{operation} {:?}",
            attempt.call
        );
    }
}

#[test]
fn a_customer_that_the_list_calls_by_another_form_of_its_identity_is_the_same_customer() {
    for (id, phone, created, new) in [
        ("193", "", 0, false),
        ("193", "+49 30 901820", 0, true),
        ("193", "", 60, true),
        ("c10", "", 0, true),
    ] {
        let visit = Visit::new();
        let there = CustomerSnapshot {
            remote_id: RemoteId::new(id),
            phone: phone.to_owned(),
            created_at: Some(minutes(created)),
            ..known()
        };
        visit.listed(&there);
        let read = |r: &counterfoil_store::Reader<'_>| {
            r.customer_by_remote(visit.desk.account, &RemoteId::new(id))
        };
        let found = visit.desk.store.read(read).unwrap();
        assert_eq!(found.is_some(), new, "{id} {phone} {created}");
    }
}

#[test]
fn once_believed_it_is_looked_at_anew_and_says_why() {
    for (before, after) in [
        (SyncState::Conflict, SyncState::Pending),
        (SyncState::Parked, SyncState::Parked),
        (SyncState::Synced, SyncState::Synced),
    ] {
        let standing = Standing {
            sync: before,
            since: Some(minutes(3)),
            last_answer: Some("The name is too long.".into()),
            attempts: 4,
            conflict: Some("{}".into()),
            older_since: Some(minutes(5)),
        };
        let now = believed(&standing);
        assert!(now.last_answer.as_ref().unwrap().contains("went back"));
        let expected = Standing {
            sync: after,
            last_answer: now.last_answer.clone(),
            conflict: None,
            older_since: None,
            ..standing
        };
        assert_eq!(now, expected);
    }
}

#[test]
fn what_differs_from_an_older_state_is_known_of_neither_side_and_all_else_stays_known() {
    type Part = fn(&mut CustomerSnapshot) -> &mut String;
    let parts: [Part; 5] = [
        |c| &mut c.business_name,
        |c| &mut c.first_name,
        |c| &mut c.last_name,
        |c| &mut c.email,
        |c| &mut c.phone,
    ];
    for (changed, part) in parts.into_iter().enumerate() {
        let base = known();
        let mut there = base.clone();
        "other".clone_into(part(&mut there));
        let mut doubted = distrusted_customer(&base, &there);
        for (at, part) in parts.into_iter().enumerate() {
            let is = part(&mut doubted).clone();
            let mut known = base.clone();
            if at == changed {
                assert!(is != "other" && is != *part(&mut known), "{is}");
            } else {
                assert_eq!(is, *part(&mut known));
            }
        }
    }

    let base = lines();
    let mut there = base.clone();
    there.items[1].price = 51;
    let mut local = super::same_as(&base);
    let doubted = distrusted(&base, &local, &there);
    assert_eq!(doubted.customer, base.customer);
    let names: Vec<bool> = (0..3)
        .map(|at| doubted.items[at].name == base.items[at].name)
        .collect();
    assert_eq!(names, [true, false, true]);
    there.customer = Some(RemoteId::new("c2"));
    there.status = counterfoil_domain::Status::Ready;
    local.status = counterfoil_domain::Status::Draft;
    let doubted = distrusted(&base, &local, &there);
    assert_eq!(doubted.customer, None);
    assert!(![there.status, local.status].contains(&doubted.status));
}

/// As the service tells it that keeps address and VAT number too.
fn billed_to(vat_id: &str, city: &str) -> CustomerSnapshot {
    let bill_to = BillTo {
        vat_id: vat_id.into(),
        street: "Kai 1".into(),
        city: city.into(),
        ..BillTo::default()
    };
    CustomerSnapshot {
        bill_to: Some(bill_to),
        ..known()
    }
}

fn lives_in(customer: &mut Customer, city: &str) {
    customer.trade.address.street = "Kai 1".into();
    customer.trade.address.city = city.into();
}

#[test]
fn address_and_vat_number_come_and_go_where_the_service_keeps_them_and_nowhere_else() {
    let visit = Visit::new();
    visit.edit(|here| lives_in(here, "Bonn"));
    let step = visit.shown(&known(), NOW);
    assert_eq!(
        step,
        Step::Settled,
        "a service that keeps none is told none"
    );
    assert_eq!(visit.customer().trade.address.city, "Bonn");

    let visit = Visit::new();
    let there = billed_to("DE1", "Bonn");
    assert_eq!(visit.shown(&there, NOW), Step::Settled);
    let here = visit.customer();
    assert_eq!(
        (here.tax_id.as_str(), here.address.as_str()),
        ("DE1", "Kai 1\nBonn")
    );
    visit.edit(|here| here.trade.address.city = "Köln".into());
    let Step::Send(Call::UpdateCustomer { value }) = visit.shown(&there, NOW) else {
        panic!("nothing is sent");
    };
    assert!(value.agrees(&CustomerValue::from(&billed_to("DE1", "Köln"))));
    assert_eq!(
        visit.shown(&billed_to("DE2", "Bonn"), NOW),
        Step::Send(Call::UpdateCustomer {
            value: CustomerValue::from(&billed_to("DE2", "Köln"))
        }),
        "what only one side changed is merged"
    );
    visit.edit(|here| here.trade.address = Default::default());
    let Step::Send(Call::UpdateCustomer { value }) = visit.shown(&billed_to("DE2", "Bonn"), NOW)
    else {
        panic!("nothing is emptied");
    };
    let emptied = value.bill_to.unwrap();
    assert_eq!(
        (emptied.vat_id.as_str(), emptied.city.as_str()),
        ("DE2", "")
    );
}

#[test]
fn an_address_of_each_side_that_were_never_compared_clash_and_a_choice_settles_it() {
    for (choice, city) in [(Side::Mine, "Bonn"), (Side::Theirs, "Köln")] {
        let visit = Visit::new();
        visit.edit(|here| lives_in(here, "Bonn"));
        assert_eq!(visit.shown(&billed_to("", "Köln"), NOW), Step::Conflict);
        let sides = Choice::Fields([("city".to_owned(), choice)].into());
        let resolved = visit
            .desk
            .store
            .write(|w| Ok(crate::resolve_customer(w, visit.id, &sides, NOW)));
        resolved.unwrap().unwrap();
        assert_eq!(visit.customer().trade.address.city, city);
        let step = visit.shown(&billed_to("", "Köln"), NOW);
        match choice {
            Side::Theirs => assert_eq!(step, Step::Settled),
            Side::Mine => assert_eq!(
                step,
                Step::Send(Call::UpdateCustomer {
                    value: CustomerValue::from(&billed_to("", "Bonn"))
                })
            ),
        }
    }
}
