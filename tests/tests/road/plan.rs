//! The user's own plan, payments and profile over real HTTP: read into the store, changed once, and
//! never unclear without saying so.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{ActState, PaymentQuery, PlanOverview, PlanView};
use counterfoil_domain::{RemoteId, Status};
use serde_json::json;

async fn overview(person: &Person) -> PlanOverview {
    person.app.plan_overview().await.unwrap().remove(0)
}

async fn plan(person: &Person, name: &str) -> PlanView {
    let plans = overview(person).await.plans;
    plans.into_iter().find(|p| p.name == name).unwrap()
}

async fn change(person: &Person, name: &str) -> counterfoil_app::view::ActView {
    let plan = plan(person, name).await.id;
    let changed = person.app.plan_change(person.account, plan, None).await;
    changed.unwrap()
}

async fn calls(person: &Person, path: &str) -> usize {
    let made = person.mutations().await;
    made.iter().filter(|(_, p)| p.contains(path)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_reads_plan_payments_and_user_and_screens_have_them_without_the_service() {
    let mut person = Person::connected_to_one_of(24).await;
    assert!(overview(&person).await.read_at.is_none(), "never read");
    assert_eq!(person.sync().await, None);
    person.stop_service().await;

    let shown = overview(&person).await;
    assert_eq!(shown.subscription.as_ref().unwrap().plan, "Pro Monthly");
    assert_eq!(shown.subscription.unwrap().card.unwrap().last4, "4242");
    let names: Vec<&str> = shown.plans.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Basic",
            "Pro Monthly",
            "Pro Yearly",
            "Elite Monthly",
            "Elite Yearly"
        ]
    );
    assert!(shown.plans[1].current && !shown.plans[0].current);
    assert_eq!(shown.plans[1].price.unwrap().to_text(), "10.00");
    assert_eq!(shown.methods[0].name, "Stripe");
    assert!(shown.age_seconds.is_some() && shown.error.is_none());

    let payments = person
        .app
        .payment_list(PaymentQuery::default())
        .await
        .unwrap()
        .payments;
    let paid = person
        .app
        .invoice_list(Default::default())
        .await
        .unwrap()
        .counts
        .paid;
    let invoices: Vec<_> = payments.iter().filter(|p| p.target == "invoice").collect();
    assert_eq!(invoices.len() as u64, paid);
    for payment in &invoices {
        let (gross, fee, net) = (payment.gross, payment.fee, payment.net);
        assert_eq!(
            gross.unwrap().minor,
            fee.unwrap().minor + net.unwrap().minor
        );
        let own = person
            .app
            .invoice_get(payment.invoice.unwrap())
            .await
            .unwrap();
        assert_eq!(Some(own.amount), gross);
        assert_eq!(Some(&own.reference), payment.invoice_reference.as_ref());
    }
    let times: Vec<_> = payments.iter().map(|p| p.created_at).collect();
    assert!(times.windows(2).all(|t| t[0] >= t[1]), "newest first");
    let one = person
        .app
        .payment_get(person.account, payments[0].id.clone())
        .await
        .unwrap();
    assert_eq!(one.reference, payments[0].reference);

    let profile = person.app.profile(person.account).await.unwrap();
    assert_eq!(
        (profile.name.as_str(), profile.can_send),
        ("Paula Probe", false)
    );
    assert_eq!(profile.chosen.as_ref(), Some(&profile.services[0].id));
}

#[tokio::test(flavor = "multi_thread")]
async fn payments_come_in_pages_that_hold_each_of_them_once() {
    let person = Person::connected_to_one_of(40).await;
    person.sync().await;
    let whole = person
        .app
        .payment_list(PaymentQuery::default())
        .await
        .unwrap();
    let (mut ids, mut after) = (Vec::new(), None);
    loop {
        let query = PaymentQuery {
            limit: 3,
            after,
            ..Default::default()
        };
        let page = person.app.payment_list(query).await.unwrap();
        assert!(page.payments.len() <= 3);
        ids.extend(page.payments.into_iter().map(|p| p.id));
        match page.next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    let all: Vec<RemoteId> = whole.payments.into_iter().map(|p| p.id).collect();
    assert_eq!(ids, all);
    let query = PaymentQuery {
        target: Some("subscription".into()),
        ..Default::default()
    };
    assert_eq!(
        person.app.payment_list(query).await.unwrap().payments.len(),
        1
    );
    let query = PaymentQuery {
        after: Some("nonsense".into()),
        ..Default::default()
    };
    assert_eq!(
        person.app.payment_list(query).await.unwrap_err().code,
        Code::Invalid
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_keeps_its_reason_and_what_was_read_before_and_fails_no_sync() {
    let person = Person::connected().await;
    assert_eq!(person.sync().await, None);
    for operation in ["plans.list", "subscriptions.active", "payments.list"] {
        person.fault(operation, "5xx_before").await;
        assert_eq!(person.sync().await, None, "{operation}");
        let shown = overview(&person).await;
        assert_eq!(shown.error.unwrap().code, Code::Unavailable, "{operation}");
        assert_eq!(shown.plans.len(), 5);
        assert!(shown.subscription.is_some());
        assert_eq!(person.sync().await, None);
        assert!(overview(&person).await.error.is_none(), "{operation}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_needs_no_page_is_changed_at_once_and_said_in_words() {
    let person = Person::connected().await;
    person.sync().await;
    for (name, says) in [
        ("Basic", "starts when the current period ends"),
        ("Pro Yearly", "payment is taken from your card"),
        ("Elite Monthly", "difference is on the next invoice"),
    ] {
        let act = change(&person, name).await;
        assert_eq!(act.state, ActState::Done, "{name}: {}", act.sentence);
        assert!(act.sentence.contains(says), "{name}: {}", act.sentence);
        let shown = plan(&person, name).await;
        assert!(shown.current || shown.next, "{name} is read back");
    }
    assert_eq!(calls(&person, "/subscriptions/upgrade").await, 3);
    let again = plan(&person, "Elite Monthly").await.id;
    let _ = person.app.plan_change(person.account, again, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_of_a_change_is_told_in_words_and_another_can_be_made_after_it() {
    let person = Person::connected().await;
    person.sync().await;
    let act = change(&person, "Elite Yearly").await;
    assert_eq!(act.state, ActState::Rejected);
    assert!(
        act.sentence.contains("not set up the price"),
        "{}",
        act.sentence
    );

    for (status, code, says) in [
        (400, "multi_row", "more than one active subscription"),
        (400, "already_have_resource", "this plan already"),
        (400, "invalid_param", "something wrong"),
        (404, "not_found", "no such plan"),
    ] {
        let refusal = json!({
            "operation": "subscriptions.upgrade", "fault": "error", "status": status, "code": code,
        });
        person.post("faults", refusal).await;
        let act = change(&person, "Elite Monthly").await;
        assert_eq!(act.state, ActState::Rejected, "{code}");
        assert!(act.sentence.contains(says), "{code}: {}", act.sentence);
    }
    let act = change(&person, "Elite Monthly").await;
    assert_eq!(act.state, ActState::Done);
    assert!(person.app.waiting().await.unwrap().unknown_acts.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_is_unclear_until_a_read_shows_what_came_of_it_and_is_never_sent_again() {
    for (fault, done_there) in [
        ("timeout_before", false),
        ("5xx_before", false),
        ("timeout_after", true),
        ("5xx_after", true),
        ("cut_body", true),
        ("malformed", true),
        ("html", false),
    ] {
        let person = Person::connected().await;
        person.sync().await;
        person.fault("subscriptions.upgrade", fault).await;
        // What the act itself reads afterwards fails, too: nothing tells what came of it.
        let wanted = plan(&person, "Elite Monthly").await.id;
        let skip = json!({"operation": "subscriptions.active", "fault": "5xx_before", "skip": 1});
        person.post("faults", skip).await;
        let act = person
            .app
            .plan_change(person.account, wanted.clone(), None)
            .await
            .unwrap();
        assert_eq!(act.state, ActState::Unknown, "{fault}: {}", act.sentence);
        let waiting = person.app.waiting().await.unwrap().unknown_acts;
        assert_eq!(
            (waiting.len(), waiting[0].id.clone()),
            (1, act.id.to_string())
        );

        assert_eq!(person.sync().await, None);
        let after = person.app.act_list().await.unwrap().remove(0);
        let expected = if done_there {
            ActState::Done
        } else {
            ActState::Unknown
        };
        assert_eq!(after.state, expected, "{fault}: {}", after.sentence);
        assert_eq!(calls(&person, "/subscriptions/upgrade").await, 1, "{fault}");
        if !done_there {
            let again = person.app.plan_change(person.account, wanted, None).await;
            assert_eq!(again.unwrap_err().code, Code::StatusDenied, "{fault}");
            let closed = person.app.act_close(act.id).await.unwrap();
            assert_eq!(closed.state, ActState::Closed);
            assert_eq!(change(&person, "Elite Monthly").await.state, ActState::Done);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_never_left_this_computer_is_not_sent_and_blocks_nothing() {
    let mut person = Person::connected().await;
    person.sync().await;
    let wanted = plan(&person, "Elite Monthly").await.id;
    person.stop_service().await;
    let offline = person.app.plan_change(person.account, wanted, None).await;
    assert_eq!(offline.unwrap_err().code, Code::Offline);
    assert!(
        person.app.act_list().await.unwrap().is_empty(),
        "not even begun"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_that_is_ended_runs_on_and_can_be_taken_up_again() {
    let person = Person::connected().await;
    person.sync().await;
    let act = person.app.plan_cancel(person.account).await.unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    let shown = overview(&person).await.subscription.unwrap();
    assert!(shown.canceled_at.is_some() && shown.end_at.is_some());
    let twice = person.app.plan_cancel(person.account).await.unwrap_err();
    assert_eq!(twice.code, Code::StatusDenied);

    let limits = overview(&person).await.limits;
    let services = limits.iter().find(|l| l.code == "service_count").unwrap();
    assert_eq!((services.limit, services.used.is_some()), (Some(2), true));
    let code = "service_get_data_to_create";
    let permitted = limits.iter().find(|l| l.code == code).unwrap();
    assert_eq!(
        (permitted.limit, permitted.used),
        (Some(5), Some(1)),
        "the user's own permission, beside those of the plan"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_is_sent_once_with_the_password_for_messages_and_not_without() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready("SEND-1", Some(customer), vec![item("One", "1.00", "1", "")])
        .await;
    let early = person.app.invoice_send(id).await.unwrap_err();
    assert_eq!(
        early.code,
        Code::StatusDenied,
        "the service does not have it yet"
    );
    assert_eq!(person.sync().await, None);
    let missing = person.app.invoice_send(id).await.unwrap_err();
    assert_eq!(missing.field.as_deref(), Some("message_password"));

    let keep = async |secret: &str| {
        let kept = person
            .app
            .account_message_password(person.account, secret.to_owned());
        kept.await.unwrap();
    };
    keep("not-the-password").await;
    let act = person.app.invoice_send(id).await.unwrap();
    assert_eq!(act.state, ActState::Rejected);
    assert!(
        act.sentence.contains("password for messages"),
        "{}",
        act.sentence
    );

    let out = async || person.app.invoice_get(id).await.unwrap().handed_out;
    assert_eq!(out().await, None, "what was refused did not go out");

    let password = person.ready_line().trincico.password.clone();
    keep(&password).await;
    assert!(person.app.profile(person.account).await.unwrap().can_send);
    let act = person.app.invoice_send(id).await.unwrap();
    assert_eq!(act.state, ActState::Done, "{}", act.sentence);
    assert!(
        out().await.is_some(),
        "whoever puts it back to draft is asked"
    );

    for (status, code, state, says) in [
        (
            400,
            "status_value_denied",
            ActState::Rejected,
            "only while it is issued",
        ),
        (
            404,
            "not_found",
            ActState::Rejected,
            "does not have this invoice",
        ),
        (
            412,
            "status_value_denied",
            ActState::Rejected,
            "activation code",
        ),
        (
            501,
            "not_implemented",
            ActState::Rejected,
            "cannot send this kind",
        ),
        (
            500,
            "internal_error",
            ActState::Unknown,
            "may have been done",
        ),
    ] {
        let refusal = json!({
            "operation": "notifications.send", "fault": "error", "status": status, "code": code,
        });
        person.post("faults", refusal).await;
        let act = person.app.invoice_send(id).await.unwrap();
        assert_eq!(act.state, state, "{status}: {}", act.sentence);
        assert!(act.sentence.contains(says), "{status}: {}", act.sentence);
    }
    keep("").await;
    assert!(!person.app.profile(person.account).await.unwrap().can_send);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_to_hand_over_shows_the_invoice_to_everyone_and_only_while_it_is_ready() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    let id = person
        .ready("LINK-1", Some(customer), vec![item("One", "2.50", "2", "")])
        .await;
    assert_eq!(
        person.app.invoice_pay_link(id).await.unwrap_err().code,
        Code::StatusDenied
    );
    assert_eq!(person.sync().await, None);
    let link = person.app.invoice_pay_link(id).await.unwrap();
    assert_eq!(link.host, "127.0.0.1");
    assert!(
        link.qr.starts_with("<svg") || link.qr.starts_with("<?xml"),
        "{}",
        link.qr
    );
    let shown: serde_json::Value = reqwest::get(&link.url).await.unwrap().json().await.unwrap();
    assert_eq!(
        (&shown["reference"], &shown["amount"]),
        (&json!("LINK-1"), &json!(500))
    );

    // Back to a draft: the service allows it, and the address is not handed out any more.
    person
        .app
        .invoice_set_status(id, Status::Draft)
        .await
        .unwrap();
    assert_eq!(
        person.app.invoice_pay_link(id).await.unwrap_err().code,
        Code::StatusDenied
    );
    assert_eq!(person.sync().await, None);
    assert_eq!(person.invoices_there("LINK-1").await[0]["status"], "draft");
    person
        .app
        .invoice_set_status(id, Status::Ready)
        .await
        .unwrap();
    assert_eq!(person.sync().await, None);
    person.app.invoice_pay_link(id).await.unwrap();
}
