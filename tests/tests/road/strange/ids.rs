//! Identities that are numbers in one reply and texts in the next, or nothing at all.

use crate::person::Person;
use counterfoil_app::view::CustomerQuery;
use counterfoil_domain::Status;
use serde_json::json;

const LISTS: [&str; 2] = ["invoices.list", "customers.list"];
const SINGLE: [&str; 2] = ["invoices.retrieve", "customers.retrieve"];

async fn customers_here(person: &Person) -> usize {
    let page = person.app.customer_list(CustomerQuery::default()).await;
    page.unwrap().customers.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn identities_in_another_form_are_the_same_records() {
    for (in_lists, alone) in [
        (Some("ids_numbers"), None),
        (Some("ids_texts"), Some("ids_numbers")),
        (None, Some("ids_numbers")),
        (None, Some("ids_texts")),
    ] {
        let case = format!("{in_lists:?} in lists, {alone:?} alone");
        let person = Person::connected().await;
        let customer = person.customer("Form GmbH").await;
        let id = person.one_draft("FORM-1", customer).await;
        assert_eq!(person.sync().await, None, "{case}");
        let customers = customers_here(&person).await;

        for (operations, fault) in [(LISTS, in_lists), (SINGLE, alone)] {
            for operation in operations {
                if let Some(fault) = fault {
                    person.always(operation, fault).await;
                }
            }
        }
        let before = person.mutations().await;
        let outcome = person.outcome().await;
        assert_eq!(outcome.error, None, "{case}");
        assert_eq!(person.mutations().await, before, "{case}");
        assert_eq!(person.here().await, 4, "{case}");
        assert_eq!(customers_here(&person).await, customers, "{case}");

        // An edited line, a new one, another one gone, and on to ready.
        let mut draft = person.app.draft_of(id).await.unwrap();
        draft.items[0].price = "3.00".into();
        draft
            .items
            .push(crate::person::item("New", "4.00", "1", ""));
        person.app.invoice_save(draft).await.unwrap();
        assert_eq!(person.sync().await, None, "{case}");
        let mut draft = person.app.draft_of(id).await.unwrap();
        draft.items.remove(0);
        person.app.invoice_save(draft).await.unwrap();
        let ready = person.app.invoice_set_status(id, Status::Ready).await;
        ready.unwrap();
        let other = person.one_ready("FORM-2", customer).await;
        for _ in 0..3 {
            assert_eq!(person.sync().await, None, "{case}");
        }
        for id in [id, other] {
            person.is_settled(id, &case).await;
        }
        assert_eq!(person.shown(id).await.amount.to_text(), "4.00", "{case}");
        assert_eq!(person.here().await, 5, "{case}");
        assert_eq!(customers_here(&person).await, customers, "{case}");

        // And back to the form they had.
        person.no_more_faults().await;
        assert_eq!(person.sync().await, None, "{case}");
        assert_eq!(person.here().await, 5, "{case}");
        assert_eq!(customers_here(&person).await, customers, "{case}");
        person.is_settled(id, &case).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_first_seen_by_number_goes_to_the_customer_known_by_text() {
    let person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    let customers = customers_here(&person).await;
    person.always("invoices.list", "ids_numbers").await;
    person.always("customers.retrieve", "ids_numbers").await;
    person.create_there("NUMBERED-1").await;
    assert_eq!(person.sync().await, None);
    let list = person.app.invoice_list(Default::default()).await.unwrap();
    let row = list.invoices.iter().find(|i| i.reference == "NUMBERED-1");
    assert!(!row.unwrap().customer_name.is_empty(), "{row:?}");
    assert_eq!(customers_here(&person).await, customers);
}

#[tokio::test(flavor = "multi_thread")]
async fn records_without_an_identity_are_told_and_the_others_arrive() {
    let person = Person::connected_to_one_of(10).await;
    let customer = person.customer("Nameless GmbH").await;
    let id = person.one_ready("NAMELESS-1", customer).await;
    person.always("invoices.list", "ids_missing").await;
    let outcome = person.outcome().await;
    assert_eq!(outcome.error, None);
    assert_eq!(outcome.unreadable.len(), 3, "{:?}", outcome.unreadable);
    for words in &outcome.unreadable {
        assert!(words.contains("id is"), "{words}");
    }
    assert_eq!(person.here().await, 8);
    person.is_settled(id, "without identities").await;
    person.no_more_faults().await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.here().await, 11);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_person_under_a_number_is_the_same_person() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person.one_ready("PERSON-1", customer).await;
    person.always("profile.retrieve", "ids_numbers").await;
    assert_eq!(person.sync().await, None);
    person.is_settled(id, "known by number").await;
    person.post("expire-tokens", json!({"refresh": true})).await;
    person.sync().await;
    person.sign_in_again().await.unwrap();
    assert_eq!(person.sync().await, None);
}
