//! What a person hears of invoices that customers paid, over real HTTP.

use crate::payouts::open;
use crate::person::{Person, item};
use counterfoil_app::{App, Event};
use serde_json::json;
use std::sync::{Arc, Mutex};

type Heard = Arc<Mutex<Vec<Event>>>;

/// The notices since the last time: kind, title and body.
fn told(heard: &Heard) -> Vec<[String; 3]> {
    let mut all = heard.lock().unwrap();
    let notices = all.drain(..).filter_map(|event| match event {
        Event::Notice { kind, title, body } => Some([kind, title.message, body.message]),
        _ => None,
    });
    notices.collect()
}

async fn issued(person: &Person, app: &App, reference: &str) {
    let customer = person.any_customer().await;
    let lines = vec![item("Survey", "100.00", "1", "19")];
    person.ready(reference, Some(customer), lines).await;
    app.sync(None).await.unwrap();
}

async fn paid_there(person: &Person, reference: &str) {
    let there = person.invoices_there(reference).await;
    let change = json!({"status": "paid"});
    person.edit_there(&there[0]["id"], change).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_that_was_paid_is_told_once_and_several_as_one_notice() {
    let person = Person::connected().await;
    let heard = Heard::default();
    let app = open(person.data(), &person, Some(heard.clone())).await;
    app.sync(None).await.unwrap();
    for reference in ["TOLD-1", "TOLD-2", "TOLD-3"] {
        issued(&person, &app, reference).await;
    }
    assert_eq!(
        told(&heard),
        Vec::<[String; 3]>::new(),
        "what was paid before"
    );

    paid_there(&person, "TOLD-1").await;
    app.sync(None).await.unwrap();
    let list = app.invoice_list(Default::default()).await.unwrap();
    let mut shown = list.invoices.into_iter();
    let row = shown.find(|i| i.reference == "TOLD-1").unwrap();
    assert_eq!(row.amount.to_text(), "119.00");
    let body = format!("TOLD-1, {}, {}", row.amount, row.customer_name);
    let expected = ["invoice_paid", "An invoice was paid", &body].map(str::to_owned);
    assert_eq!(told(&heard), [expected]);

    paid_there(&person, "TOLD-2").await;
    paid_there(&person, "TOLD-3").await;
    app.sync(None).await.unwrap();
    app.sync(None).await.unwrap();
    let all = told(&heard);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0][1], "2 invoices were paid");
    let mut named: Vec<_> = all[0][2].split(", ").collect();
    named.sort_unstable();
    assert_eq!(named, ["TOLD-2", "TOLD-3"]);

    app.notice_switch("invoice_paid".into(), false)
        .await
        .unwrap();
    issued(&person, &app, "QUIET-1").await;
    paid_there(&person, "QUIET-1").await;
    app.sync(None).await.unwrap();
    assert!(told(&heard).is_empty(), "switched off");
}
