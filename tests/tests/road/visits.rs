//! Visits to pages outside of the program: the host first, the browser only where it is a known one,
//! and what came of it told by the service. A stand-in for the browser presses the page's buttons.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{ActState, ActView, VisitState};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Opened = Arc<Mutex<Vec<String>>>;

/// A person on the plan without a price, with a browser that only notes what it is told to open.
async fn on_basic() -> (Person, Opened) {
    let person = Person::connected().await;
    let basic = json!({"kind": "subscription", "id": "", "set": {"plan": "Basic"}});
    person.post("edit", basic).await;
    let opened = Opened::default();
    let noted = opened.clone();
    person.app.opens_pages_with(move |url| {
        noted.lock().unwrap().push(url.to_owned());
        Ok(())
    });
    assert_eq!(person.sync().await, None);
    (person, opened)
}

async fn ask_for_pro(person: &Person) -> ActView {
    let plans = person.app.plan_overview().await.unwrap().remove(0).plans;
    let pro = plans.into_iter().find(|p| p.name == "Pro Monthly").unwrap();
    person
        .app
        .plan_change(person.account, pro.id, None)
        .await
        .unwrap()
}

/// Presses a button of the checkout page and follows it back to this computer, as a browser does.
async fn press(page: &str, button: &str) -> String {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let shown = client.get(page).send().await.unwrap();
    assert!(shown.status().is_success(), "{page}");
    let back = client
        .post(format!("{page}/{button}"))
        .send()
        .await
        .unwrap();
    back.text().await.unwrap()
}

async fn over(person: &Person, act: &ActView) -> (VisitState, ActView) {
    let id = &act.visit.as_ref().unwrap().id;
    let visit = tokio::time::timeout(Duration::from_secs(20), person.app.visit_over(id));
    let state = visit.await.unwrap().unwrap().state;
    let acts = person.app.act_list().await.unwrap();
    (state, acts.into_iter().find(|a| a.id == act.id).unwrap())
}

async fn plan_now(person: &Person) -> String {
    let shown = person.app.plan_overview().await.unwrap().remove(0);
    shown.subscription.unwrap().plan
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_paid_for_on_the_page_that_the_person_opens_and_the_service_says_so() {
    let (person, opened) = on_basic().await;
    let act = ask_for_pro(&person).await;
    assert_eq!(act.state, ActState::Visit, "{}", act.sentence);
    let visit = act.visit.clone().unwrap();
    assert_eq!(
        (visit.host.as_str(), visit.state),
        ("127.0.0.1", VisitState::Offered)
    );
    assert!(opened.lock().unwrap().is_empty(), "nothing opens by itself");

    let visit = person.app.visit_open(visit.id).await.unwrap();
    assert_eq!(visit.state, VisitState::Open);
    let page = opened.lock().unwrap()[0].clone();
    let back = press(&page, "pay").await;
    assert!(back.contains("You can close this page."), "{back}");

    let (state, act) = over(&person, &act).await;
    assert_eq!(
        (state, act.state),
        (VisitState::Done, ActState::Done),
        "{}",
        act.sentence
    );
    assert_eq!(plan_now(&person).await, "Pro Monthly");
    let late = person.app.visit_open(visit.id).await.unwrap_err();
    assert_eq!(late.code, Code::StatusDenied);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_left_changes_nothing_and_another_act_can_follow() {
    let (person, opened) = on_basic().await;
    let act = ask_for_pro(&person).await;
    let twice = person.app.plan_cancel(person.account).await.unwrap_err();
    assert_eq!(twice.code, Code::StatusDenied, "one act at a time");
    person
        .app
        .visit_open(act.visit.clone().unwrap().id)
        .await
        .unwrap();
    let page = opened.lock().unwrap()[0].clone();
    press(&page, "cancel").await;
    let (state, ended) = over(&person, &act).await;
    assert_eq!(
        (state, ended.state),
        (VisitState::Canceled, ActState::Closed)
    );
    assert_eq!(plan_now(&person).await, "Basic");

    // Given up here, without ever opening it.
    let act = ask_for_pro(&person).await;
    let visit = person
        .app
        .visit_cancel(act.visit.clone().unwrap().id)
        .await
        .unwrap();
    assert_eq!(visit.state, VisitState::Canceled);
    assert_eq!(over(&person, &act).await.1.state, ActState::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_never_comes_back_leaves_it_to_the_service_to_tell() {
    let (person, opened) = on_basic().await;
    person.app.waits_for_visits(Duration::from_millis(300));
    let act = ask_for_pro(&person).await;
    let (state, ended) = over(&person, &act).await;
    assert_eq!(
        (state, ended.state),
        (VisitState::Expired, ActState::Unknown)
    );
    assert_eq!(person.app.waiting().await.unwrap().unknown_acts.len(), 1);

    // The person pays after all; the next sync shows it.
    let page = person
        .app
        .visit_address(&act.visit.as_ref().unwrap().id)
        .unwrap();
    assert!(opened.lock().unwrap().is_empty());
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let paid = client
        .build()
        .unwrap()
        .post(format!("{page}/pay"))
        .send()
        .await
        .unwrap();
    assert_eq!(paid.status(), 303);
    assert_eq!(person.sync().await, None);
    let settled = person.app.act_list().await.unwrap().remove(0);
    assert_eq!(settled.state, ActState::Done, "{}", settled.sentence);
    assert!(person.app.waiting().await.unwrap().unknown_acts.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_leads_elsewhere_is_refused_in_words_and_nothing_is_opened() {
    for address in [
        "https://evil.example/pay",
        "https://checkout.stripe.com.evil.example/c",
        "https://checkout.stripe.com@evil.example/",
        "https://checkout.stripe.com:8443/c",
        "http://checkout.stripe.com/c",
        "http://127.0.0.1:1/checkout",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "not an address",
    ] {
        let (person, opened) = on_basic().await;
        let fault = json!({
            "operation": "subscriptions.upgrade", "fault": "redirects_to", "to": address,
        });
        person.post("faults", fault).await;
        let act = ask_for_pro(&person).await;
        assert_eq!(act.state, ActState::Rejected, "{address}: {}", act.sentence);
        assert!(act.visit.is_none(), "{address}");
        assert!(
            act.sentence.contains("Nothing was opened"),
            "{}",
            act.sentence
        );
        assert!(opened.lock().unwrap().is_empty(), "{address}");
    }
    let (person, opened) = on_basic().await;
    let stripe = "https://checkout.stripe.com/c/pay/cs_1";
    let fault =
        json!({"operation": "subscriptions.upgrade", "fault": "redirects_to", "to": stripe});
    person.post("faults", fault).await;
    let visit = ask_for_pro(&person).await.visit.unwrap();
    assert_eq!(visit.host, "checkout.stripe.com");
    person.app.visit_open(visit.id.clone()).await.unwrap();
    assert_eq!(*opened.lock().unwrap(), [stripe]);
    person.app.visit_cancel(visit.id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_card_is_given_and_paying_out_is_enabled_on_their_pages() {
    let (person, _) = on_basic().await;
    let card = person
        .app
        .plan_update_payment(person.account, None)
        .await
        .unwrap();
    let page = person
        .app
        .visit_address(&card.visit.as_ref().unwrap().id)
        .unwrap();
    press(&page, "pay").await;
    let (_, card) = over(&person, &card).await;
    assert_eq!(card.state, ActState::Done, "{}", card.sentence);
    let shown = person.app.plan_overview().await.unwrap().remove(0);
    assert_eq!(shown.subscription.unwrap().card.unwrap().last4, "4444");

    let pending = json!({"kind": "payout_account", "id": "", "set": {"status": "pending"}});
    person.post("edit", pending).await;
    let enabled = person
        .app
        .payout_account_enable(person.account)
        .await
        .unwrap();
    let page = person
        .app
        .visit_address(&enabled.visit.as_ref().unwrap().id)
        .unwrap();
    press(&page, "pay").await;
    let (_, enabled) = over(&person, &enabled).await;
    assert_eq!(enabled.state, ActState::Done);
    assert!(
        enabled.sentence.contains("can pay out"),
        "{}",
        enabled.sentence
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_is_paid_on_its_page_and_comes_back_paid() {
    let (person, _) = on_basic().await;
    let customer = person.any_customer().await;
    let id = person
        .ready("PAY-1", Some(customer), vec![item("One", "2.50", "2", "")])
        .await;
    assert_eq!(person.sync().await, None);
    let act = person.app.invoice_pay(id).await.unwrap();
    let page = person
        .app
        .visit_address(&act.visit.as_ref().unwrap().id)
        .unwrap();
    press(&page, "pay").await;
    let (_, act) = over(&person, &act).await;
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert_eq!(person.sync().await, None);
    let shown = person.app.invoice_get(id).await.unwrap();
    assert_eq!(shown.status, counterfoil_domain::Status::Paid);
    let payments = person
        .app
        .payment_list(Default::default())
        .await
        .unwrap()
        .payments;
    assert_eq!(payments[0].invoice, Some(id), "newest first");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_whose_program_died_is_unclear_and_one_of_a_living_program_is_left_alone() {
    let (person, _) = on_basic().await;
    let act = ask_for_pro(&person).await;
    // Another command on the same data, while the page is open.
    let beside = person.beside().await;
    let there: Vec<ActState> = states(&beside).await;
    assert_eq!(there, [ActState::Visit], "its program lives");
    drop(beside);
    let person = person.killed_and_reopened().await;
    assert_eq!(states(&person.app).await, [ActState::Unknown]);
    assert_eq!(person.app.waiting().await.unwrap().unknown_acts.len(), 1);
    let gone = person
        .app
        .visit_get(act.visit.unwrap().id)
        .await
        .unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

async fn states(app: &counterfoil_app::App) -> Vec<ActState> {
    let acts = app.act_list().await.unwrap();
    acts.into_iter().map(|a| a.state).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_addresses_to_come_back_to_are_of_this_computer_and_cannot_be_guessed() {
    let (person, _) = on_basic().await;
    let mut seen = Vec::new();
    for _ in 0..3 {
        let act = ask_for_pro(&person).await;
        person
            .app
            .visit_cancel(act.visit.unwrap().id)
            .await
            .unwrap();
    }
    let log = person.get("requests").await;
    let requests = log
        .as_array()
        .or_else(|| log["requests"].as_array())
        .unwrap()
        .clone();
    let upgrades = requests
        .iter()
        .filter(|r| r["operation"] == "subscriptions.upgrade");
    for asked in upgrades.map(|r| &r["body"]) {
        let text = |key: &str| asked[key].as_str().unwrap().to_owned();
        let (success, cancel) = (text("success_url"), text("cancel_url"));
        for url in [&success, &cancel] {
            assert!(url.starts_with("http://127.0.0.1:"), "{url}");
        }
        let secret = success.split('/').nth(3).unwrap().to_owned();
        assert_eq!(secret.len(), 32, "{success}");
        assert!(!seen.contains(&secret), "each visit has its own");
        seen.push(secret);
        assert_eq!(asked.get("payment_method_id"), None::<&Value>);
    }
    assert_eq!(seen.len(), 3);
}
