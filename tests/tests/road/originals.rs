//! What was issued stays as it was issued.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{CustomerInput, DraftInput, InvoiceView};
use counterfoil_domain::{Business, Status};

async fn issued(person: &Person) -> (InvoiceView, Vec<u8>) {
    let customer = CustomerInput {
        business_name: "Łucja Żółć, stolarstwo".into(),
        address: "1 Mill Lane\nExampleton".into(),
        ..CustomerInput::default()
    };
    let customer = person.app.customer_save(customer).await.unwrap();
    let draft = DraftInput {
        account: None,
        ..person
            .draft(
                "KEPT-1",
                Some(customer.id),
                vec![item("Desk", "100.00", "2", "19")],
            )
            .await
    };
    let saved = person.app.invoice_save(draft).await.unwrap();
    let ready = person.app.invoice_set_status(saved.id, Status::Ready).await;
    let bytes = printed(person, saved.id).await;
    (ready.unwrap(), bytes)
}

async fn printed(person: &Person, id: counterfoil_domain::InvoiceId) -> Vec<u8> {
    let folder = person.data().join("out").join("").display().to_string();
    let file = person.app.invoice_pdf(id, Some(folder)).await.unwrap();
    std::fs::read(file.path).unwrap()
}

async fn moved_house(person: &Person, invoice: &InvoiceView) {
    let before = invoice.customer.clone().unwrap();
    let moved = CustomerInput {
        id: Some(before.id),
        business_name: before.business_name,
        address: "9 Other Street\nElsewhere".into(),
        ..CustomerInput::default()
    };
    person.app.customer_save(moved).await.unwrap();
    let business = Business {
        name: "Renamed Yard".into(),
        ..Business::default()
    };
    person.app.business_save(business).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_issued_invoice_prints_the_same_bytes_whatever_changed_around_it() {
    let person = Person::alone().await;
    let (invoice, first) = issued(&person).await;
    moved_house(&person, &invoice).await;
    let person = person.reopened().await;
    assert_eq!(printed(&person, invoice.id).await, first);
    let verified = person.app.invoice_verify(invoice.id).await.unwrap();
    assert!(verified.sound);
    assert_eq!(verified.originals.len(), 1);
    assert_eq!(verified.originals[0].size, first.len() as u64);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_goes_back_to_draft_is_issued_anew_and_the_old_one_stays() {
    let person = Person::alone().await;
    let (invoice, first) = issued(&person).await;
    moved_house(&person, &invoice).await;
    for status in [Status::Draft, Status::Ready] {
        person
            .app
            .invoice_set_status(invoice.id, status)
            .await
            .unwrap();
    }
    let second = printed(&person, invoice.id).await;
    assert_ne!(second, first);
    let verified = person.app.invoice_verify(invoice.id).await.unwrap();
    let lengths: Vec<_> = verified.originals.iter().map(|o| o.size as usize).collect();
    assert_eq!(lengths, [second.len(), first.len()]);
    assert_eq!(verified.originals[0].until, None);
    assert!(verified.originals[1].until.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_font_can_print_is_not_issued() {
    let person = Person::alone().await;
    let customer = CustomerInput {
        business_name: "Mill".into(),
        ..CustomerInput::default()
    };
    let customer = person.app.customer_save(customer).await.unwrap();
    let row = item("Desk \u{10FFFD}", "1", "1", "");
    let draft = person.draft("KEPT-2", Some(customer.id), vec![row]).await;
    let saved = person.app.invoice_save(draft).await.unwrap();
    let error = person
        .app
        .invoice_set_status(saved.id, Status::Ready)
        .await
        .unwrap_err();
    assert_eq!(error.code, Code::Document, "{error:?}");
    let still = person.app.invoice_get(saved.id).await.unwrap();
    assert_eq!(still.status, Status::Draft);
}
