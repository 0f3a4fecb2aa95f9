//! Rows 13 to 29: paths, authorisation, pages.

use super::{super::*, answering};
use crate::{
    Fault, Invoicing, Source,
    loopback::{Act, Loopback, Seen, json},
    operation::{Auth, Method},
    trincico::{
        Ways,
        model::{Channel, NewPayout, Notification},
        operations,
    },
};
use counterfoil_domain::Money;

const ACCOUNT: &str = r#"{"id":"acc-1","status":"completed"}"#;
const BALANCE: &str = r#"{"available":[{"amount":5,"currency":"usd"}],"pending":null}"#;

fn nowhere() -> Act {
    Act::Answer(
        404,
        "Content-Type: text/html\r\n",
        "<h1>Not Found</h1>".into(),
    )
}

/// A server that knows these paths only, written just so.
async fn knowing(paths: &'static [(&'static str, &'static str)]) -> Loopback {
    Loopback::start(move |seen: &Seen| {
        let path = seen.target.split('?').next().unwrap_or_default();
        match paths.iter().find(|(known, _)| *known == path) {
            Some((_, "")) => Act::Answer(204, "", String::new()),
            Some((_, body)) => json(200, body),
            None => nowhere(),
        }
    })
    .await
}

fn payout() -> NewPayout {
    NewPayout {
        account: None,
        amount: Money::from_minor(5, "USD".parse().unwrap()),
        instant: false,
    }
}

#[tokio::test]
async fn row_13_the_slash_is_learnt_where_a_path_is_known_in_one_way_only() {
    let none = knowing(&[("/plans", "[]"), ("/profile", r#"{"id":1}"#)]).await;
    let client = client(&none.url);
    client.plans().await.unwrap();
    assert_eq!(client.ways().slash, Some(false));
    client.plans().await.unwrap();
    assert_eq!(none.lines(), ["GET /plans/", "GET /plans", "GET /plans"]);

    let every = knowing(&[("/plans/", "[]"), ("/profile/", r#"{"id":1}"#)]).await;
    let client = super::super::client(&every.url);
    client.profile().await.unwrap();
    assert_eq!(client.ways().slash, Some(true));
    client.plans().await.unwrap();
    let asked = ["GET /profile", "GET /profile/", "GET /plans/"];
    assert_eq!(every.lines(), asked);

    // A server that was changed: what was learnt is forgotten, and learnt anew.
    client.knows(Ways {
        slash: Some(false),
        ..Ways::default()
    });
    client.profile().await.unwrap();
    assert_eq!(client.ways().slash, Some(true));

    let sends_on = Loopback::start(|seen| match seen.target.as_str() {
        "/plans" => json(200, "[]"),
        _ => Act::Answer(308, "Location: /plans\r\n", String::new()),
    })
    .await;
    let client = super::super::client(&sends_on.url);
    client.plans().await.unwrap();
    assert_eq!(client.ways().slash, Some(false), "what it sends on to");
    client.plans().await.unwrap();
    let asked = ["GET /plans/", "GET /plans", "GET /plans"];
    assert_eq!(sends_on.lines(), asked, "it sends on once");
}

#[tokio::test]
async fn row_14_the_payout_account_stands_in_the_path_or_not() {
    let without = knowing(&[("/payouts/account/balance", BALANCE)]).await;
    let client = client(&without.url);
    client.balance().await.unwrap();
    assert_eq!(client.ways().account, Some(false));

    let with = knowing(&[
        ("/payouts/account", ACCOUNT),
        ("/payouts/account/acc-1/balance", BALANCE),
        ("/payouts/account/acc-1/frequency", ""),
        ("/payouts/account/acc-1/external-accounts", "[]"),
        (
            "/payouts/account/acc-1/enable",
            r#"{"redirect_url":"https://a.example.com/"}"#,
        ),
    ])
    .await;
    let (client, listener) = heard(&with.url);
    assert_eq!(client.balance().await.unwrap().available.unwrap().len(), 1);
    let told = Ways {
        account: Some(true),
        slash: Some(false),
        cursor: None,
    };
    assert_eq!(client.ways(), told);
    assert!(!listener.exchanges.lock().unwrap().is_empty());
    let before = with.lines().len();
    client.external_accounts().await.unwrap();
    client
        .update_payout_frequency(&crate::trincico::model::Frequency::OnDemand)
        .await
        .unwrap();
    client
        .enable_payout_account("https://a.example.com", "https://a.example.com")
        .await
        .unwrap();
    assert_eq!(
        with.lines().len(),
        before + 3,
        "what was learnt is not asked again"
    );
}

#[tokio::test]
async fn row_15_money_goes_out_once_to_the_path_that_reads_have_taught() {
    let server = Loopback::start(|seen| match (seen.method.as_str(), seen.target.as_str()) {
        ("GET", "/payouts/account/") => json(200, ACCOUNT),
        ("GET", "/payouts/account/acc-1/balance/") => json(200, BALANCE),
        ("POST", "/payouts/acc-1/") => Act::Answer(204, "", String::new()),
        _ => nowhere(),
    })
    .await;
    let client = client(&server.url);
    client.balance().await.unwrap();
    client.create_payout(&payout()).await.unwrap();
    let posted = server.lines().into_iter().filter(|l| l.starts_with("POST"));
    assert_eq!(posted.collect::<Vec<_>>(), ["POST /payouts/acc-1/"]);

    // Where reads have taught nothing, the way that is headed is tried, once.
    let (client, server) = answering(404, serde_json::Value::Null).await;
    let refused = client.create_payout(&payout()).await.unwrap_err();
    assert_eq!(refused.fault, Fault::NotFound);
    let posted = server.lines().into_iter().filter(|l| l.starts_with("POST"));
    assert_eq!(posted.count(), 1);
}

fn message() -> Notification {
    Notification {
        channel: Channel::Email,
        scope: "invoice_created".into(),
        target: id("i1"),
    }
}

#[tokio::test]
async fn row_16_messages_are_sent_as_documented_though_no_route_names_them() {
    let server = knowing(&[("/notifications/send", "")]).await;
    client(&server.url).notify(&message()).await.unwrap();
    let (client, server) = answering(404, serde_json::Value::Null).await;
    assert_eq!(
        client.notify(&message()).await.unwrap_err().fault,
        Fault::NotFound
    );
    assert_eq!(server.seen().len(), 1, "and not by another path");
}

#[tokio::test]
async fn row_17_the_addresses_of_enabling_are_our_own_whatever_the_sample_holds() {
    let page = serde_json::json!({"redirect_url": "https://connect.stripe.com/s"});
    let (client, server) = answering(428, page).await;
    client
        .enable_payout_account("https://a.example.com/again", "https://a.example.com/back")
        .await
        .unwrap();
    let seen = server.seen();
    let sent = seen.iter().find(|s| s.method == "POST").unwrap().json();
    let own = serde_json::json!({
        "refresh_url": "https://a.example.com/again",
        "return_url": "https://a.example.com/back",
    });
    assert_eq!(sent, own);
}

#[tokio::test]
async fn row_18_making_a_payout_account_needs_no_body_takes_one_and_may_answer_either_way() {
    for (method, body) in [(None, None), (Some(id("m1")), Some("m1"))] {
        for (status, answer) in [
            (204, serde_json::Value::Null),
            (201, serde_json::json!({"id": "acc-1"})),
        ] {
            let (client, server) = answering(status, answer).await;
            client.create_payout_account(method.as_ref()).await.unwrap();
            let sent = &server.seen()[0].body;
            assert_eq!(sent.contains("payment_method_id"), body.is_some(), "{sent}");
        }
    }
}

#[tokio::test]
async fn row_19_the_account_of_a_payout_is_sent_only_where_it_is_given() {
    for account in [None, Some(id("acc-1"))] {
        let (client, server) = answering(204, serde_json::Value::Null).await;
        let asked = NewPayout {
            account: account.clone(),
            ..payout()
        };
        client.create_payout(&asked).await.unwrap();
        let seen = server.seen();
        let sent = seen.iter().find(|s| s.method == "POST").unwrap().json();
        assert_eq!(sent.get("payout_account_id").is_some(), account.is_some());
    }
}

#[tokio::test]
async fn row_20_a_message_is_a_get_with_a_body_and_a_password_without_a_name() {
    let (client, server) = answering(204, serde_json::Value::Null).await;
    client.notify(&message()).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        (seen.method.as_str(), seen.json()["target_id"].as_str()),
        ("GET", Some("i1"))
    );
    // base64 of ":notify-pass"
    assert_eq!(
        seen.header("authorization").unwrap(),
        "Basic Om5vdGlmeS1wYXNz"
    );
}

#[test]
fn row_21_what_only_the_list_of_routes_names_is_marked_as_assumed() {
    for name in [
        "customers.list",
        "users.login",
        "login.refresh",
        "accounts.logout",
        "payments.list",
    ] {
        let operation = operations().iter().find(|o| o.name == name).unwrap();
        assert_eq!(operation.source, Source::RoutesList, "{name}");
    }
    let documented = operations().iter().filter(|o| !o.is_inferred());
    assert_eq!(documented.count(), 28);
}

#[test]
fn row_22_paths_are_written_out_where_the_list_cuts_them_and_without_its_slips() {
    let paths: Vec<&str> = operations().iter().map(|o| o.path).collect();
    for whole in [
        "/payouts/account/external-accounts",
        "/subscriptions/{id}/update-payment/",
        "/services/{service_id}/customers",
        "/services/{service_id}/customers/{customer_id}/update",
    ] {
        assert!(paths.contains(&whole), "{whole}");
    }
    let slips = ["sevice", "srvice", "languaje", "udpate", "external-accoun/"];
    for path in paths {
        assert!(slips.iter().all(|slip| !path.contains(slip)), "{path}");
    }
}

#[tokio::test]
async fn row_23_the_next_reference_is_asked_by_its_own_path_and_names_the_service() {
    let (client, server) = answering(200, serde_json::json!({"reference": "BT1000"})).await;
    assert_eq!(client.build_reference(&id("77")).await.unwrap(), "BT1000");
    assert_eq!(
        server.lines(),
        ["GET /invoices/build-reference?service_id=77"]
    );
}

#[tokio::test]
async fn row_24_who_is_signed_in_is_asked_at_profile() {
    let (client, server) = answering(200, serde_json::json!({"id": 1})).await;
    client.profile().await.unwrap();
    assert_eq!(server.lines(), ["GET /profile"]);
}

#[tokio::test]
async fn row_25_every_call_goes_to_the_accounts_own_address_and_never_by_plain_http() {
    let (client, server) = answering(204, serde_json::Value::Null).await;
    client.delete_item(&id("i"), &id("l")).await.unwrap();
    assert_eq!(server.lines(), ["DELETE /invoices/i/items/l"]);
    let plain = super::super::config("http://backend.example.com");
    let refused = crate::trincico::Trincico::new(plain).unwrap_err();
    assert_eq!(refused.fault, Fault::Refused);
}

#[tokio::test]
async fn row_26_bodies_are_whole_json_where_the_samples_are_broken() {
    let (client, server) = answering(204, serde_json::Value::Null).await;
    client
        .update_item(&id("i"), &id("l"), &item())
        .await
        .unwrap();
    let sent = server.seen()[0].json();
    assert_eq!(sent["name"], "Work");
    assert!(sent.as_object().unwrap().values().all(|v| !v.is_null()));
}

#[tokio::test]
async fn row_27_the_cursor_goes_by_the_name_that_the_server_knows() {
    let page = |ids: &[u8], next: &str| {
        let rows: Vec<String> = ids
            .iter()
            .map(|id| format!(r#"{{"id":"{id}","status":"completed"}}"#))
            .collect();
        json(
            200,
            &format!(r#"{{"data":[{}],"next_page":{next}}}"#, rows.join(",")),
        )
    };
    for name in ["next_page", "cursor"] {
        let server = Loopback::start(move |seen| {
            // A name that is not known is passed over, and the first page comes again.
            match seen
                .target
                .split(['?', '&'])
                .any(|p| p == format!("{name}=3"))
            {
                true => page(&[3, 4], "null"),
                false => page(&[1, 2], "3"),
            }
        })
        .await;
        let client = client(&server.url);
        let first = client.payments(None, 2).await.unwrap();
        let second = client.payments(first.next.as_deref(), 2).await.unwrap();
        let ids: Vec<_> = second
            .records
            .iter()
            .map(|p| p.id.clone().unwrap())
            .collect();
        assert_eq!(ids, [id("3"), id("4")], "{name}");
        let learnt = (name == "cursor").then_some(true);
        assert_eq!(client.ways().cursor, learnt, "{name}");
    }
    let circle = Loopback::start(move |_| page(&[1, 2], "3")).await;
    let client = client(&circle.url);
    for _ in 0..3 {
        client.payments(None, 2).await.unwrap();
        let again = client.payments(Some("3"), 2).await.unwrap();
        assert_eq!(again.records.len(), 2);
    }
    assert_eq!(circle.seen().len(), 7, "the other name is tried once");
}

#[tokio::test]
async fn row_28_the_limit_is_always_sent_and_its_echo_is_not_needed() {
    for echo in [
        r#"{"data":[],"next_page":null}"#,
        r#"{"data":[],"next_page":null,"limit":9}"#,
    ] {
        let body = serde_json::from_str(echo).unwrap();
        let (client, server) = answering(200, body).await;
        client.invoices(&id("77"), None, 9).await.unwrap();
        client.payouts(None, 9, None).await.unwrap();
        assert!(server.lines().iter().all(|line| line.contains("limit=9")));
    }
}

#[tokio::test]
async fn row_29_no_order_is_asked_for_because_its_syntax_is_documented_nowhere() {
    let (client, server) = answering(200, serde_json::json!([])).await;
    client.invoices(&id("77"), None, 9).await.unwrap();
    client.payouts(None, 9, Some("paid")).await.unwrap();
    assert!(server.lines().iter().all(|line| !line.contains("order_by")));
    assert!(server.lines()[1].contains("status=paid"));
}

#[test]
fn what_is_public_is_asked_without_a_token() {
    for operation in operations().iter().filter(|o| o.method == Method::Get) {
        let public = ["plans.list", "payment_methods.list", "invoices.view"];
        assert_eq!(
            operation.auth == Auth::None,
            public.contains(&operation.name),
            "{}",
            operation.name
        );
    }
}
