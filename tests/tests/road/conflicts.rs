//! Both sides changed the same invoice: the person decides field by field, and the service ends
//! with exactly that.

use crate::person::{Person, item};
use counterfoil_app::view::{ConflictChoice, ConflictOutcome, ConflictSide, SyncState};
use counterfoil_app::{CallRequest, Code};
use counterfoil_domain::Status;
use serde_json::{Value, json};

/// The lines at the service as name and price.
fn lines(there: &Value) -> Vec<(String, i64)> {
    let items = there["items"].as_array().unwrap().iter();
    items
        .map(|item| {
            let name = item["name"].as_str().unwrap().to_owned();
            (name, item["price"].as_i64().unwrap())
        })
        .collect()
}

/// Someone else changes the price of a line.
async fn price_there(person: &Person, invoice: &Value, at: usize, price: i64) {
    let item = &invoice["items"][at];
    let id = |of: &Value| of["id"].as_str().unwrap().to_owned();
    let request = CallRequest {
        operation: "trincico.invoices.items.update".into(),
        parameters: [("id".into(), id(invoice)), ("item_id".into(), id(item))].into(),
        body: Some(json!({"name": item["name"], "price": price, "quantity": 1})),
        ..CallRequest::default()
    };
    let reply = person.app.call(request).await.unwrap();
    assert!((200..300).contains(&reply.status), "{reply:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_field_mine_and_one_theirs_is_what_the_service_ends_with() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let items = vec![
        item("Desk", "1.00", "1", ""),
        item("Chair", "2.00", "1", ""),
        item("Lamp", "4.00", "1", ""),
    ];
    let draft = person.draft("FIELDS-1", Some(customer), items).await;
    let id = person.app.invoice_save(draft).await.unwrap().id;
    assert_eq!(person.sync().await, None);

    // There: the reference, the desk and the lamp. Here: the reference, the desk and the chair.
    let remote = person.invoices_there("FIELDS-1").await.remove(0);
    person
        .edit_there(&remote["id"], json!({"reference": "THEIRS-1"}))
        .await;
    price_there(&person, &remote, 0, 1000).await;
    price_there(&person, &remote, 2, 4000).await;
    let mut draft = person.app.draft_of(id).await.unwrap();
    draft.reference = "MINE-1".into();
    draft.items[0].price = "1.50".into();
    draft.items[1].price = "2.50".into();
    person.app.invoice_save(draft).await.unwrap();
    assert_eq!(person.sync().await, None);

    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Conflict);
    let desk = format!("item:{}", shown.items[0].id);
    let keys: Vec<&str> = shown.conflict.iter().map(|f| f.key.as_str()).collect();
    assert_eq!(keys, ["reference", desk.as_str()]);
    let summary = shown.conflict_summary.unwrap();
    let totals: Vec<Option<String>> = [
        summary.mine,
        summary.theirs,
        summary.kept,
        shown.conflict[0].total,
        shown.conflict[1].total,
    ]
    .into_iter()
    .map(|money| money.map(|money| money.to_text()))
    .collect();
    let wanted = ["8.00", "52.00", "44.00", "44.00", "52.50"];
    assert_eq!(totals, wanted.map(|text| Some(text.to_owned())));

    let choose = |sides: &[(&str, ConflictSide)]| {
        let sides = sides.iter().map(|(key, side)| ((*key).to_owned(), *side));
        ConflictChoice::Fields(sides.collect())
    };
    let (kind, record) = (|| "invoice".to_owned(), || id.to_string());
    let incomplete = choose(&[("reference", ConflictSide::Mine)]);
    let refused = person
        .app
        .conflict_resolve(kind(), record(), incomplete)
        .await
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some(desk.as_str()))
    );

    let choice = choose(&[
        ("reference", ConflictSide::Mine),
        (&desk, ConflictSide::Theirs),
    ]);
    let foreseen = person
        .app
        .conflict_preview(kind(), record(), choice.clone())
        .await
        .unwrap();
    assert_eq!(foreseen.outcome, ConflictOutcome::Kept);
    assert_eq!(foreseen.totals.unwrap().amount.to_text(), "52.50");
    person
        .app
        .conflict_resolve(kind(), record(), choice)
        .await
        .unwrap();
    assert_eq!(person.sync().await, None);

    assert!(person.invoices_there("THEIRS-1").await.is_empty());
    let there = person.invoices_there("MINE-1").await.remove(0);
    assert_eq!(there["id"], remote["id"]);
    let wanted = [("Desk", 1000), ("Chair", 250), ("Lamp", 4000)];
    assert_eq!(
        lines(&there),
        wanted.map(|(name, price)| (name.to_owned(), price))
    );
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(
        (shown.sync, shown.status, shown.amount.to_text().as_str()),
        (SyncState::Synced, Status::Draft, "52.50")
    );
    let before = person.mutations().await;
    assert_eq!(person.sync().await, None);
    assert_eq!(person.mutations().await, before, "nothing is left to send");
}
