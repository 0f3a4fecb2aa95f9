//! billwerk's customers beside those kept here, through the one reconciler.

use super::Business;
use counterfoil_app::Code;
use counterfoil_app::view::{ActState, ConflictChoice, CustomerInput, CustomerView, SyncState};
use serde_json::json;

impl Business {
    async fn customers(&self) -> Vec<CustomerView> {
        self.app()
            .customer_list(Default::default())
            .await
            .unwrap()
            .customers
    }

    /// A customer there by its identity; none where it has gone.
    async fn customer_there(&self, one: &CustomerView) -> Option<serde_json::Value> {
        let id = one.remote_id.clone().unwrap();
        let there = self.there("customers").await;
        there.into_iter().find(|c| c["Id"] == id.as_str())
    }

    async fn edit_customer(&self, id: &str, set: serde_json::Value) {
        let change = json!({ "kind": "billwerk.customer", "id": id, "set": set });
        self.post("edit", &change).await;
    }
}

fn edited(from: &CustomerView) -> CustomerInput {
    CustomerInput {
        id: Some(from.id),
        account: from.account,
        business_name: from.business_name.clone(),
        first_name: from.first_name.clone(),
        last_name: from.last_name.clone(),
        email: from.email.clone(),
        phone: from.phone.clone(),
        address: from.address.clone(),
        tax_id: from.tax_id.clone(),
        trade: Some(from.trade.clone()),
        ..CustomerInput::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_made_and_one_changed_without_the_network_are_there_once_after_the_next_sync() {
    let business = Business::with(3, 1).await;
    assert_eq!(business.sync().await, None);
    let known = business.customers().await;
    assert_eq!(known.len(), 3);
    assert!(
        known
            .iter()
            .all(|c| c.account == Some(business.account) && c.sync == SyncState::Synced)
    );

    let new = CustomerInput {
        account: Some(business.account),
        business_name: "Łucja Żółć, stolarstwo".into(),
        phone: "+48 22 555 01 00".into(),
        email: "lucja@example.com".into(),
        ..CustomerInput::default()
    };
    let made = business.app().customer_save(new).await.unwrap();
    assert_eq!(made.sync, SyncState::Pending);
    let other = CustomerInput {
        first_name: "Renamed".into(),
        ..edited(&known[0])
    };
    business.app().customer_save(other).await.unwrap();
    assert_eq!(business.sync().await, None);

    let there = business.there("customers").await;
    assert_eq!(there.len(), 4);
    let new = there
        .iter()
        .find(|c| c["EmailAddress"] == "lucja@example.com")
        .unwrap();
    assert_eq!(new["PhoneNumber"], "+48 22 555 01 00");
    let changed = there.iter().find(|c| c["FirstName"] == "Renamed").unwrap();
    assert_eq!(
        changed["Address"]["City"], "Hamburg",
        "what only the service has stays"
    );
    let here = business.customers().await;
    assert!(here.iter().all(|c| c.sync == SyncState::Synced), "{here:?}");
    let calls =
        business.asked("POST", "/Customers").await + business.asked("PATCH", "/Customers").await;
    assert_eq!(business.sync().await, None);
    let after =
        business.asked("POST", "/Customers").await + business.asked("PATCH", "/Customers").await;
    assert_eq!((calls, after), (2, 2), "the next sync sends nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_fails_once_a_new_customer_is_there_once() {
    for fault in [
        "5xx_before",
        "5xx_after",
        "cut_body",
        "refused",
        "429",
        "401",
        "malformed",
    ] {
        let business = Business::with(2, 1).await;
        assert_eq!(business.sync().await, None);
        business.fault("createCustomer", fault).await;
        let new = CustomerInput {
            account: Some(business.account),
            business_name: "Once GmbH".into(),
            ..CustomerInput::default()
        };
        business.app().customer_save(new).await.unwrap();
        for _ in 0..3 {
            business.sync().await;
        }
        let there = business.there("customers").await;
        let named = there
            .iter()
            .filter(|c| c["CompanyName"] == "Once GmbH")
            .count();
        assert_eq!(named, 1, "{fault}");
        let here = business.customers().await;
        let mine = here
            .iter()
            .find(|c| c.business_name == "Once GmbH")
            .unwrap();
        assert_eq!((here.len(), mine.sync), (3, SyncState::Synced), "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_field_changed_on_both_sides_waits_for_a_person() {
    let business = Business::with(2, 1).await;
    assert_eq!(business.sync().await, None);
    let one = business.customers().await.remove(0);
    let remote = one.remote_id.clone().unwrap();
    business
        .edit_customer(
            remote.as_str(),
            json!({ "EmailAddress": "theirs@example.com" }),
        )
        .await;
    let mine = CustomerInput {
        email: "mine@example.com".into(),
        ..edited(&one)
    };
    business.app().customer_save(mine).await.unwrap();
    business.sync().await;
    let shown = business.app().customer_get(one.id).await.unwrap();
    assert_eq!(shown.sync, SyncState::Conflict);
    let choice = ConflictChoice::KeepMine;
    business
        .app()
        .conflict_resolve("customer".into(), one.id.to_string(), choice)
        .await
        .unwrap();
    assert_eq!(business.sync().await, None);
    let there = business.there("customers").await;
    let found = there.iter().find(|c| c["Id"] == remote.as_str()).unwrap();
    assert_eq!(found["EmailAddress"], "mine@example.com");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_cannot_be_written_for_a_service_that_issues_its_own() {
    let business = Business::with(2, 1).await;
    assert_eq!(business.sync().await, None);
    let customer = business.customers().await.remove(0).id;
    let mut draft = business
        .person
        .draft(
            "OWN-1",
            Some(customer),
            vec![crate::person::item("One", "1.00", "1", "")],
        )
        .await;
    draft.account = Some(business.account);
    let error = business
        .app()
        .invoice_save(draft.clone())
        .await
        .unwrap_err();
    assert_eq!(
        (error.code, error.field.as_deref()),
        (Code::Invalid, Some("account"))
    );
    draft.account = None;
    let saved = business.app().invoice_save(draft).await.unwrap();
    assert_eq!(saved.sync, SyncState::Local);
}

#[tokio::test(flavor = "multi_thread")]
async fn vat_number_and_address_are_kept_go_there_and_come_back_in_the_form_they_have_there() {
    let business = Business::with(2, 1).await;
    assert_eq!(business.sync().await, None);
    let one = business.customers().await.remove(0);
    let there = business.customer_there(&one).await.unwrap();
    let known = &one.trade.address;
    assert_eq!(there["Address"]["City"], known.city.as_str());
    assert_eq!(there["Address"]["Country"], known.country.as_str());
    assert_eq!(there["VatId"].as_str().unwrap_or(""), one.tax_id);
    assert!(one.address.contains(&known.city), "{}", one.address);

    let mut moved = edited(&one);
    moved.tax_id = "DE129273398".into();
    let address = &mut moved.trade.as_mut().unwrap().address;
    address.street = "Am Kai 7b".into();
    address.city = "Bremen".into();
    let saved = business.app().customer_save(moved).await.unwrap();
    assert_eq!(saved.sync, SyncState::Pending);
    assert!(saved.address.contains("Am Kai 7b"), "{}", saved.address);
    assert_eq!(business.sync().await, None);
    let there = business.customer_there(&one).await.unwrap();
    assert_eq!(there["VatId"], "DE129273398");
    assert_eq!(there["Address"]["City"], "Bremen");
    assert_eq!(
        (
            &there["Address"]["Street"],
            &there["Address"]["HouseNumber"]
        ),
        (&json!("Am Kai"), &json!("7b"))
    );
    let id = one.remote_id.as_ref().unwrap().as_str();
    let set = json!({ "Address": { "Street": "Weg", "HouseNumber": "2", "City": "Emden", "Country": "DE" } });
    business.edit_customer(id, set).await;
    assert_eq!(business.sync().await, None);
    let here = business.app().customer_get(one.id).await.unwrap();
    assert_eq!(here.sync, SyncState::Synced);
    assert_eq!(here.address, "Weg 2\nEmden");
    assert_eq!(
        here.tax_id, "DE129273398",
        "what did not change there stays"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_deleted_there_for_good_once_and_here_when_that_is_clear() {
    for (fault, state, is_there) in [
        (None, ActState::Done, false),
        (Some("5xx_after"), ActState::Unknown, false),
        (Some("5xx_before"), ActState::Unknown, true),
        (Some("refused"), ActState::Unknown, true),
    ] {
        let business = Business::with(4, 1).await;
        assert_eq!(business.sync().await, None);
        let new = CustomerInput {
            account: Some(business.account),
            business_name: "Gone GmbH".into(),
            ..CustomerInput::default()
        };
        let made = business.app().customer_save(new).await.unwrap();
        assert_eq!(business.sync().await, None);
        let one = business.app().customer_get(made.id).await.unwrap();
        if let Some(fault) = fault {
            business.fault("deleteCustomer", fault).await;
        }
        let act = business.app().customer_erase(one.id).await.unwrap();
        assert_eq!(act.state, state, "{fault:?}: {}", act.sentence);
        assert_eq!(business.sync().await, None, "{fault:?}");
        assert_eq!(business.customer_there(&one).await.is_some(), is_there);
        let here = business.app().customer_get(one.id).await;
        assert_eq!(here.is_ok(), is_there, "{fault:?}");
        let acts = business.app().act_list().await.unwrap();
        let ends = match (state, is_there) {
            (ActState::Unknown, false) => ActState::Done,
            (state, _) => state,
        };
        assert_eq!(acts[0].state, ends, "{fault:?}");
        assert!(
            business.asked("DELETE", "/Customers/").await <= 1,
            "{fault:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_with_a_contract_is_asked_to_be_deleted() {
    let business = Business::with(3, 1).await;
    assert_eq!(business.sync().await, None);
    let contract = business.contracts().await.remove(0);
    let here = business.customers().await;
    let one = here.iter().find(|c| c.remote_id == contract.customer_id);
    let error = business
        .app()
        .customer_erase(one.unwrap().id)
        .await
        .unwrap_err();
    assert_eq!(error.code, Code::StatusDenied);
    assert!(error.message.contains(&contract.reference), "{error:?}");
    assert_eq!(business.asked("DELETE", "/Customers/").await, 0);
}
