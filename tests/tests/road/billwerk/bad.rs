//! What goes wrong at billwerk: told by account, and without disturbing the rest.

use super::{Business, sign_in};
use counterfoil_app::Code;
use counterfoil_app::view::{AccountState, BilledQuery, ContractQuery, UsageInput};
use counterfoil_domain::RemoteId;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn wrong_credentials_and_an_address_of_another_version_are_refused_at_the_door() {
    let service = counterfoil_sandbox::start(Default::default())
        .await
        .unwrap();
    let person = crate::person::Person::alone().await;
    let right = sign_in(&service);
    for (url, user, secret, code) in [
        (&right.url, &right.user, "wrong", Code::SignInNeeded),
        (
            &right.url,
            &"nobody".to_owned(),
            right.secret.as_str(),
            Code::SignInNeeded,
        ),
        (
            &format!("{}/api/v9", right.url),
            &right.user,
            right.secret.as_str(),
            Code::SignInNeeded,
        ),
    ] {
        let mut input = right.clone();
        (input.url, input.user, input.secret) = (url.clone(), user.clone(), secret.to_owned());
        let error = person.app.account_connect(input).await.unwrap_err();
        let is_told = error.code == code || matches!(error.code, Code::NotFound | Code::Rejected);
        assert!(is_told, "{url} {user}: {error:?}");
        assert!(!error.message.contains(&right.secret));
        assert!(person.app.account_list().await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_was_taken_back_is_told_on_the_account_and_what_was_read_stays() {
    let mut business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let before = business.contracts().await.len();
    for _ in 0..3 {
        business.fault("getCustomers", "401").await;
        business.fault("authenticate", "401").await;
    }
    assert_eq!(business.sync().await, Some(Code::SignInNeeded));
    let account = business.app().account_list().await.unwrap().remove(0);
    assert_eq!(account.state, AccountState::SignInNeeded);
    assert_eq!(business.contracts().await.len(), before);
    business.stop().await;
    assert_eq!(business.contracts().await.len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_list_that_fails_keeps_none_of_the_others_from_being_read() {
    let business = Business::with(3, 3).await;
    for _ in 0..4 {
        let refusal = json!({ "operation": "billwerk.getPlans", "fault": "error", "status": 403, "code": "forbidden", "times": 1 });
        business.post("faults", &refusal).await;
    }
    business.sync().await;
    let page = business
        .app()
        .contract_list(ContractQuery::default())
        .await
        .unwrap();
    assert_eq!(page.contracts.len(), 2);
    assert!(page.reads[0].error.is_none());
    let issued = business
        .app()
        .billed_list(BilledQuery::default())
        .await
        .unwrap();
    assert_eq!(issued.billed.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn identities_of_another_form_and_records_of_others_are_not_found_and_nothing_is_sent() {
    let business = Business::with(3, 3).await;
    assert_eq!(business.sync().await, None);
    let (app, account) = (business.app(), business.account);
    for id in ["", "a/../b", "5", "ffffffffffffffffffffffff", "\u{202e}x"] {
        let id = RemoteId::new(id);
        assert_eq!(
            app.contract_get(account, id.clone())
                .await
                .unwrap_err()
                .code,
            Code::NotFound
        );
        assert_eq!(
            app.billed_get(account, id.clone()).await.unwrap_err().code,
            Code::NotFound
        );
        let usage = UsageInput {
            component: "c".into(),
            quantity: "1".into(),
            ..UsageInput::default()
        };
        let error = app
            .contract_usage_add(account, id.clone(), usage)
            .await
            .unwrap_err();
        assert_eq!(error.code, Code::NotFound, "{id:?}");
        assert!(
            app.order_refresh(account, id.clone()).await.is_err(),
            "{id:?}"
        );
    }
    assert_eq!(business.asked("POST", "/Usage").await, 0);
    let contract = RemoteId::new(business.login().contract_id.clone());
    for (component, quantity, due, field) in [
        ("", "1", "", "component"),
        ("c", "0", "", "quantity"),
        ("c", "many", "", "quantity"),
        ("c", "1", "tomorrow", "due"),
    ] {
        let usage = UsageInput {
            component: component.into(),
            quantity: quantity.into(),
            due: due.into(),
            ..UsageInput::default()
        };
        let error = app
            .contract_usage_add(account, contract.clone(), usage)
            .await
            .unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_of_another_system_has_no_contracts() {
    let person = crate::person::Person::connected().await;
    let error = person
        .app
        .contract_refresh(person.account, RemoteId::new("c1"))
        .await
        .unwrap_err();
    assert_eq!(error.code, Code::StatusDenied);
    assert!(person.app.catalogue().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_more_than_a_page_come_in_whole_and_are_searched() {
    let business = Business::with(700, 1300).await;
    assert_eq!(business.sync().await, None);
    let mut found = 0;
    let mut after = None;
    loop {
        let query = BilledQuery {
            after,
            limit: Some(200),
            ..BilledQuery::default()
        };
        let page = business.app().billed_list(query).await.unwrap();
        found += page.billed.len();
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(found, 1300);
    let wanted = business.contracts().await[42].reference.clone();
    let query = ContractQuery {
        search: wanted.to_lowercase(),
        ..ContractQuery::default()
    };
    let page = business.app().contract_list(query).await.unwrap();
    assert!(page.contracts.iter().any(|c| c.reference == wanted));
    let none = ContractQuery {
        search: "nobody of this name".into(),
        ..ContractQuery::default()
    };
    assert!(
        business
            .app()
            .contract_list(none)
            .await
            .unwrap()
            .contracts
            .is_empty()
    );
}
