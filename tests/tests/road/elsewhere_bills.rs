//! Bills and subscriptions of PM2 Plus over real HTTP: read, subscribed to once, with the bank's check
//! of the payment outside of the program.

use crate::elsewhere_accounts::with_pm2;
use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::{
    ActState, ActView, BillKind, BillQuery, BillingMetadata, BillingUser, BucketView,
    SubscribeInput, VisitState,
};
use counterfoil_domain::{AccountId, RemoteId};
use serde_json::json;

async fn bucket(person: &Person, name: &str) -> BucketView {
    let billing = person.app.billing_list().await.unwrap().remove(0);
    billing
        .buckets
        .into_iter()
        .find(|b| b.name == name)
        .unwrap()
}

async fn subscribe(
    person: &Person,
    account: AccountId,
    bucket: &RemoteId,
    plan: &str,
) -> Result<ActView, counterfoil_app::Error> {
    let input = SubscribeInput {
        plan: plan.into(),
        ..SubscribeInput::default()
    };
    person
        .app
        .bucket_subscribe(account, bucket.clone(), input)
        .await
}

async fn asked(person: &Person, path: &str) -> usize {
    let made = person.mutations().await;
    made.iter().filter(|(_, p)| p.contains(path)).count()
}

/// A card of this token, as if it had been added on the vendor's page.
async fn add_card(person: &Person, account: AccountId, bucket: &RemoteId, token: &str) {
    let call = counterfoil_app::CallRequest {
        operation: "pm2.bucket.billing.attachCreditCard".into(),
        parameters: [("id".to_owned(), bucket.to_string())].into(),
        body: Some(json!({ "token": token })),
        ..Default::default()
    };
    assert_eq!(person.app.call(call).await.unwrap().status, 200);
    person.app.elsewhere_refresh(account).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn bills_are_there_without_the_service_with_what_was_paid_by_currency() {
    let (mut person, account) = with_pm2().await;
    person.stop_service().await;
    let query = |kind| BillQuery {
        account: Some(account),
        kind,
        ..BillQuery::default()
    };
    let invoices = person
        .app
        .bill_list(query(BillKind::Invoice))
        .await
        .unwrap();
    // Nine months of plus at 39.00, and one invoice of 79.00 at the former shop.
    assert_eq!(invoices.count, 10);
    let paid: Vec<String> = invoices.paid.iter().map(|m| m.to_text()).collect();
    assert_eq!(
        (paid[0].as_str(), invoices.paid[0].currency.code()),
        ("430.00", "USD")
    );
    let times: Vec<_> = invoices.bills.iter().map(|b| b.created_at).collect();
    assert!(times.windows(2).all(|t| t[0] >= t[1]), "newest first");
    assert_eq!(invoices.bills[0].bucket_name, "Production");
    // The address lies at a host that is none of the vendor's.
    assert!(invoices.bills[0].page.is_none());
    let receipts = person
        .app
        .bill_list(query(BillKind::Receipt))
        .await
        .unwrap();
    assert_eq!(receipts.count, 10);
    let charges = person.app.bill_list(query(BillKind::Charge)).await.unwrap();
    assert_eq!(
        charges.bills.iter().filter(|b| b.bucket.is_none()).count(),
        1
    );
    assert!(
        charges.bills.iter().all(|b| b.amount.is_some()),
        "also where a bucket's charges come as invoices"
    );

    let mut after = None;
    let mut seen = Vec::new();
    loop {
        let page = BillQuery {
            after,
            limit: 4,
            ..query(BillKind::Invoice)
        };
        let page = person.app.bill_list(page).await.unwrap();
        seen.extend(page.bills.into_iter().map(|b| b.id));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let whole: Vec<String> = invoices.bills.iter().map(|b| b.id.clone()).collect();
    assert_eq!(seen, whole);
    let number = invoices.bills[0].number.clone();
    assert!(number.starts_with("PRACTICE-"));
    let one = person
        .app
        .bill_get(account, whole[3].clone())
        .await
        .unwrap();
    assert_eq!(one.id, whole[3]);
    let none = person
        .app
        .bill_get(account, "in_none".into())
        .await
        .unwrap_err();
    assert_eq!(none.code, Code::NotFound);

    let production = bucket(&person, "Production").await;
    let has = production.subscription.unwrap();
    assert_eq!(
        (has.plan.as_str(), has.status.as_str(), has.runs),
        ("plus", "active", true)
    );
    assert_eq!(has.price.unwrap().to_text(), "39.00");
    let former = bucket(&person, "Former shop").await.subscription.unwrap();
    assert_eq!((former.status.as_str(), former.runs), ("canceled", false));
    assert!(former.canceled_at.is_some());
    assert!(bucket(&person, "Laboratory").await.subscription.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_be_refused_is_said_before_anything_is_sent() {
    let (person, account) = with_pm2().await;
    let production = bucket(&person, "Production").await.id;
    let laboratory = bucket(&person, "Laboratory").await.id;
    for (bucket, plan, code, says) in [
        (&production, "plus", Code::StatusDenied, "already"),
        (&production, "gold", Code::Invalid, "there is"),
        (&laboratory, "plus", Code::StatusDenied, "no card"),
    ] {
        let refused = subscribe(&person, account, bucket, plan).await.unwrap_err();
        assert_eq!(refused.code, code, "{plan}: {}", refused.message);
        assert!(refused.message.contains(says), "{}", refused.message);
    }
    let trial = SubscribeInput {
        plan: "pro".into(),
        trial: true,
        ..SubscribeInput::default()
    };
    let refused = person
        .app
        .bucket_subscribe(account, production, trial)
        .await
        .unwrap_err();
    assert_eq!(refused.code, Code::StatusDenied);
    assert_eq!(
        asked(&person, "/payment/subscribe").await + asked(&person, "/trial").await,
        0
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_has_another_plan_after_one_call_and_a_trial_once() {
    let (person, account) = with_pm2().await;
    let production = bucket(&person, "Production").await.id;
    let act = subscribe(&person, account, &production, "PRO")
        .await
        .unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert_eq!(asked(&person, "/payment/subscribe").await, 1);
    let has = bucket(&person, "Production").await.subscription.unwrap();
    assert_eq!((has.plan.as_str(), has.status.as_str()), ("pro", "active"));
    let bills = person.app.bill_list(BillQuery::default()).await.unwrap();
    assert_eq!(
        (bills.count, bills.paid[0].to_text().as_str()),
        (11, "509.00")
    );

    let laboratory = bucket(&person, "Laboratory").await.id;
    let trial = || SubscribeInput {
        plan: "plus".into(),
        trial: true,
        ..SubscribeInput::default()
    };
    let begun = person
        .app
        .bucket_subscribe(account, laboratory.clone(), trial())
        .await;
    let begun = begun.unwrap();
    assert_eq!(begun.state, ActState::Done);
    assert!(begun.sentence.contains("14 days"), "{}", begun.sentence);
    let has = bucket(&person, "Laboratory").await.subscription.unwrap();
    assert_eq!(has.status, "trialing");
    assert!(has.trial_end.is_some());
    let again = person
        .app
        .bucket_subscribe(account, laboratory, trial())
        .await
        .unwrap_err();
    assert_eq!(again.code, Code::StatusDenied);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_the_bank_asks_about_is_agreed_to_outside_and_told_once() {
    let (person, account) = with_pm2().await;
    let laboratory = bucket(&person, "Laboratory").await.id;
    add_card(&person, account, &laboratory, "tok_threeDSecure2Required").await;
    let act = subscribe(&person, account, &laboratory, "plus")
        .await
        .unwrap();
    assert_eq!(act.state, ActState::Visit, "{}", act.sentence);
    let visit = act.visit.clone().unwrap();
    assert_eq!(
        (visit.host.as_str(), visit.state),
        ("127.0.0.1", VisitState::Offered)
    );
    assert!(bucket(&person, "Laboratory").await.open.is_some());
    let twice = subscribe(&person, account, &laboratory, "pro")
        .await
        .unwrap_err();
    assert_eq!(twice.code, Code::StatusDenied, "{}", twice.message);
    assert!(
        !bucket(&person, "Laboratory")
            .await
            .subscription
            .is_some_and(|s| s.runs)
    );

    let page = person.app.visit_address(&visit.id).unwrap();
    assert!(page.contains("/three-d-secure/pi_"), "{page}");
    let agreed = reqwest::Client::new().post(format!("{page}/agree")).send();
    assert_eq!(agreed.await.unwrap().status(), 200);
    let over = person.app.visit_done(visit.id).await.unwrap();
    assert_eq!(over.state, VisitState::Done);
    let acts = person.app.act_list().await.unwrap();
    let ended = acts.into_iter().find(|a| a.id == act.id).unwrap();
    assert_eq!(ended.state, ActState::Done, "{}", ended.sentence);
    // Once to subscribe, once to tell that the person agreed.
    assert_eq!(asked(&person, "/payment/subscribe").await, 2);
    // What is kept follows without being asked.
    let has = bucket(&person, "Laboratory").await.subscription.unwrap();
    assert_eq!((has.plan.as_str(), has.status.as_str()), ("plus", "active"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_not_agreed_to_is_closed_or_unclear_and_never_sent_again() {
    let (person, account) = with_pm2().await;
    let laboratory = bucket(&person, "Laboratory").await.id;
    add_card(&person, account, &laboratory, "tok_threeDSecureRequired").await;
    let act = subscribe(&person, account, &laboratory, "plus")
        .await
        .unwrap();
    let visit = act.visit.clone().unwrap();
    let over = person.app.visit_cancel(visit.id).await.unwrap();
    assert_eq!(over.state, VisitState::Canceled);
    let acts = person.app.act_list().await.unwrap();
    let ended = acts.iter().find(|a| a.id == act.id).unwrap();
    assert_eq!(ended.state, ActState::Closed, "{}", ended.sentence);
    assert_eq!(asked(&person, "/payment/subscribe").await, 1);
    assert!(bucket(&person, "Laboratory").await.open.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unclear_subscription_is_settled_by_the_next_sync() {
    for (fault, plan, state) in [
        ("timeout_after", "pro", ActState::Done),
        ("5xx_before", "plus", ActState::Unknown),
    ] {
        let (person, account) = with_pm2().await;
        let production = bucket(&person, "Production").await.id;
        person.fault("bucket.billing.subscribe", fault).await;
        let act = subscribe(&person, account, &production, "pro")
            .await
            .unwrap();
        assert_eq!(act.state, state, "{fault}: {}", act.sentence);
        assert_eq!(person.sync().await, None);
        assert_eq!(asked(&person, "/payment/subscribe").await, 1, "{fault}");
        let now = bucket(&person, "Production").await;
        assert_eq!(now.subscription.unwrap().plan, plan, "{fault}");
        assert_eq!(now.open.is_some(), state == ActState::Unknown, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_on_bills_and_who_one_is_are_changed_and_read_back() {
    let (person, account) = with_pm2().await;
    let production = bucket(&person, "Production").await;
    assert_eq!(production.metadata.vat_number, "DE136695976");
    let change = |f: fn(&mut BillingMetadata)| {
        let mut input = production.metadata.clone();
        f(&mut input);
        person
            .app
            .billing_save(account, production.id.clone(), input)
    };
    change(|m| m.company_name = "Łucja & Söhne".into())
        .await
        .unwrap();
    let now = bucket(&person, "Production").await.metadata;
    assert_eq!(now.company_name, "Łucja & Söhne");
    assert_eq!(now.vat_number, "DE136695976", "what was not changed stays");
    let sent = person.mutations().await.len();
    let emptied = change(|m| m.vat_number.clear()).await.unwrap_err();
    assert_eq!(emptied.field.as_deref(), Some("vat_number"));
    let wrong = change(|m| m.receipt_email = "studio".into())
        .await
        .unwrap_err();
    assert_eq!(wrong.field.as_deref(), Some("receipt_email"));
    assert_eq!(person.mutations().await.len(), sent, "nothing was sent");

    let user = |username: &str, email: &str| BillingUser {
        username: username.into(),
        email: email.into(),
    };
    let save = |input| person.app.billing_user_save(account, input);
    save(user("practice", "paula@example.com")).await.unwrap();
    let billing = person.app.billing_list().await.unwrap().remove(0);
    assert_eq!(billing.user.unwrap(), user("practice", "paula@example.com"));
    for (input, field) in [
        (user("", "paula@example.com"), "username"),
        (user("practice", "paula"), "email"),
        (user("practice", "other@example.com"), "email"),
        (user("other", "paula@example.com"), "username"),
    ] {
        let refused = save(input).await.unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field), "{}", refused.message);
    }
}
