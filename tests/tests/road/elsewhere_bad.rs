//! What goes wrong elsewhere, over real HTTP: each is said clearly, at its account and its bucket, and
//! disturbs nothing else.

use crate::elsewhere_accounts::{connect, login, told, with_pm2};
use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::{ConnectInput, Dialect, SourceInput, System};
use counterfoil_domain::RemoteId;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn wrong_credentials_are_told_at_the_field_and_nothing_is_kept() {
    let person = Person::connected().await;
    type Change = fn(&mut ConnectInput);
    let cases: [(System, Change, Code, &str); 6] = [
        (
            System::Pm2,
            |i| i.secret = "revoked".into(),
            Code::SignInNeeded,
            "secret",
        ),
        (
            System::Pm2,
            |i| i.user = "1".into(),
            Code::SignInNeeded,
            "secret",
        ),
        (
            System::FundingSources,
            |i| i.secret = "no".into(),
            Code::SignInNeeded,
            "secret",
        ),
        (
            System::FundingSources,
            |i| i.user = "nobody".into(),
            Code::SignInNeeded,
            "secret",
        ),
        (
            System::Pm2,
            |i| i.url = "http://example.com".into(),
            Code::BadAddress,
            "url",
        ),
        (
            System::FundingSources,
            |i| i.dialect = Some(Dialect::Server),
            Code::Invalid,
            "device",
        ),
    ];
    for (system, change, code, field) in cases {
        let mut input = login(&person, system);
        change(&mut input);
        let refused = person.app.account_connect(input).await.unwrap_err();
        assert_eq!(refused.code, code, "{system:?}: {}", refused.message);
        assert_eq!(
            refused.field.as_deref(),
            Some(field),
            "{system:?}: {}",
            refused.message
        );
    }
    // As the vendor's pages say it, where the published server says 401.
    let refusal = json!({
        "operation": "funding-sources.list", "fault": "error", "status": 403, "times": 1,
    });
    person.post("faults", refusal).await;
    let input = login(&person, System::FundingSources);
    let refused = person.app.account_connect(input).await.unwrap_err();
    assert_eq!(refused.code, Code::SignInNeeded, "{}", refused.message);
    assert_eq!(person.app.account_list().await.unwrap().len(), 1);
    let twice = connect(&person, System::Pm2).await;
    let again = person
        .app
        .account_connect(login(&person, System::Pm2))
        .await;
    assert!(again.is_err() && told(&person, twice).await.error.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_without_permission_is_told_as_such_and_the_others_are_read() {
    let person = Person::connected().await;
    let account = connect(&person, System::Pm2).await;
    // The first bucket that is asked about.
    for operation in ["fetchCreditCards", "getInvoices", "getSubcriptionState"] {
        let refusal = json!({
            "operation": format!("bucket.billing.{operation}"), "fault": "error", "status": 403,
            "code": "forbidden", "times": 1,
        });
        person.post("faults", refusal).await;
    }
    assert_eq!(person.sync().await, None, "the account itself is fine");
    assert!(told(&person, account).await.error.is_none());
    let wallet = person.app.wallet_list().await.unwrap().remove(0);
    let (first, others) = wallet.purses.split_first().unwrap();
    assert_eq!(first.error.as_ref().unwrap().code, Code::Rejected);
    assert!(others.iter().all(|purse| purse.error.is_none()));
    let billing = person.app.billing_list().await.unwrap().remove(0);
    assert!(billing.buckets[0].error.is_some() && billing.buckets[2].error.is_none());
    assert!(billing.buckets[2].subscription.is_some());

    assert_eq!(person.sync().await, None);
    let wallet = person.app.wallet_list().await.unwrap().remove(0);
    assert!(wallet.purses.iter().all(|purse| purse.error.is_none()));
    assert_eq!(wallet.purses[0].cards.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_that_are_nothing_or_somebody_elses_are_refused_and_change_nothing() {
    let (person, pm2) = with_pm2().await;
    let funds = connect(&person, System::FundingSources).await;
    assert_eq!(person.sync().await, None);
    let id = |text: &str| RemoteId::new(text);
    let app = &person.app;
    for bucket in [
        "nonsense",
        "000000000000000000000000",
        "../users",
        "a/b?c#d",
        "ü",
    ] {
        let ended = app
            .card_default(pm2, id(bucket), id("card_1"))
            .await
            .unwrap_err();
        assert!(
            matches!(
                ended.code,
                Code::NotFound | Code::Rejected | Code::BadAddress
            ),
            "{bucket}: {ended:?}"
        );
    }
    // The third one is another user's.
    let first: u64 = person.ready_line().funding_sources.id.parse().unwrap();
    for source in [
        (first + 2).to_string(),
        "0".into(),
        "x".into(),
        "-1".into(),
        "1.5".into(),
    ] {
        let ended = app.source_remove(funds, id(&source)).await.unwrap_err();
        assert!(
            matches!(
                ended.code,
                Code::NotFound | Code::Rejected | Code::BadAddress | Code::Invalid
            ),
            "{source}: {ended:?}"
        );
        let input = SourceInput {
            nickname: "Mine".into(),
            ..SourceInput::default()
        };
        assert!(
            app.source_update(funds, id(&source), input).await.is_err(),
            "{source}"
        );
    }
    // An account of another system has no cards.
    let other = app.card_default(funds, id("b"), id("c")).await.unwrap_err();
    assert_eq!(other.code, Code::NotFound);
    assert_eq!(
        app.source_remove(pm2, id("1")).await.unwrap_err().code,
        Code::NotFound
    );
    let state = person.get("state").await;
    assert_eq!(
        state["funding_sources"]["stripe"].as_array().map(Vec::len),
        Some(3)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_without_anything_and_one_with_very_much_are_shown() {
    let (person, pm2) = with_pm2().await;
    let call = |operation: &str, id: &RemoteId| counterfoil_app::CallRequest {
        operation: operation.into(),
        parameters: [("id".to_owned(), id.to_string())].into(),
        confirmed: true,
        ..Default::default()
    };
    for bucket in person.app.billing_list().await.unwrap().remove(0).buckets {
        person
            .app
            .call(call("pm2.bucket.destroy", &bucket.id))
            .await
            .unwrap();
    }
    person
        .post("dialect", json!({ "pm2_user_payments": false }))
        .await;
    assert_eq!(person.sync().await, None);
    let wallet = person.app.wallet_list().await.unwrap().remove(0);
    assert!(wallet.purses.is_empty() && wallet.error.is_none());
    assert!(told(&person, pm2).await.error.is_none());
    assert_eq!(
        person
            .app
            .bill_list(Default::default())
            .await
            .unwrap()
            .count,
        0
    );

    let funds = connect(&person, System::FundingSources).await;
    let ready = person.ready_line().funding_sources.clone();
    let client = reqwest::Client::new();
    for number in 0..400 {
        let url = format!(
            "{}/users/{}/funding_sources",
            person.ready_line().url,
            ready.username
        );
        let name = format!("{number} {}", "long ".repeat(8));
        let body = json!({ "funding_sources": { "stripe": [
            { "remote_id": format!("cus_{number}"), "nickname": name },
        ] } });
        let sent = client
            .post(url)
            .basic_auth(&ready.username, Some(&ready.secret));
        assert!(sent.json(&body).send().await.unwrap().status().is_success());
    }
    assert_eq!(person.sync().await, None);
    let wallets = person.app.wallet_list().await.unwrap();
    let wallet = wallets.iter().find(|w| w.account == funds).unwrap();
    assert_eq!(wallet.sources.len(), 402);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_asks_to_wait_or_talks_nonsense_leaves_what_is_known_and_the_others() {
    let (person, pm2) = with_pm2().await;
    for (fault, code) in [
        ("429", Some(Code::Unavailable)),
        ("html", None),
        ("malformed", None),
        ("5xx_before", None),
    ] {
        // Again and again: a read waits and asks anew where it is told to wait a moment.
        let always = json!({
            "operation": "bucket.billing.fetchCreditCards", "fault": fault, "times": 50,
        });
        person.post("faults", always).await;
        let outcomes = person.app.sync(None).await.unwrap();
        assert!(outcomes[0].error.is_none(), "{fault}: the shop is synced");
        assert_eq!(outcomes[1].error.as_ref().map(|e| e.code), code, "{fault}");
        assert_eq!(
            told(&person, pm2).await.error.map(|e| e.code),
            code,
            "{fault}"
        );
        let wallet = person.app.wallet_list().await.unwrap().remove(0);
        assert_eq!(
            wallet.purses[0].cards.len(),
            2,
            "{fault}: what was known stays"
        );
        assert!(wallet.purses[0].error.is_some(), "{fault}");
        let faults = format!("{}/_sandbox/faults", person.ready_line().url);
        reqwest::Client::new().delete(faults).send().await.unwrap();
        assert_eq!(person.sync().await, None, "{fault}");
    }
}
