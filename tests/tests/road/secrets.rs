//! What is written down about requests holds no secret, whatever is asked and however it fails.

use crate::person::{Person, item};
use counterfoil_app::CallRequest;
use counterfoil_app::view::{RequestOutcome, RequestQuery};
use std::collections::BTreeMap;
use std::fs;

/// A password that the service never accepts.
const WRONG: &str = "wrong-horse-battery-staple";
/// Tokens in the service's own form that it never gave.
const FALSE_TOKENS: [&str; 2] = [
    "refresh.00112233445566778899aabbccddeeff",
    "access.ffeeddccbbaa99887766554433221100",
];

async fn call(person: &Person, operation: &str, parameters: &[(&str, &str)]) {
    let parameters: BTreeMap<_, _> = parameters
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    // Whether it goes well is the service's affair; what is written down is ours.
    let _ = person
        .app
        .call(CallRequest {
            operation: format!("trincico.{operation}"),
            parameters,
            ..Default::default()
        })
        .await;
}

/// Signs in, renews, signs out: by hand and by itself, rightly, wrongly, and with broken answers.
async fn use_every_sign_in(person: &Person) {
    let ready = &person.ready_line().trincico;
    let (user, password) = (ready.email.as_str(), ready.password.as_str());
    let faults = [
        "html",
        "malformed",
        "cut_body",
        "5xx_after",
        "timeout_after",
        "401",
    ];
    for fault in [None].into_iter().chain(faults.map(Some)) {
        for operation in ["users.login", "login.refresh", "accounts.logout"] {
            if let Some(fault) = fault {
                person.fault(operation, fault).await;
            }
            match operation {
                "users.login" => {
                    let given = [("email", user), ("password", password)];
                    call(person, operation, &given).await;
                }
                "login.refresh" => {
                    call(person, operation, &[("refresh", FALSE_TOKENS[0])]).await;
                }
                _ => call(person, operation, &[]).await,
            }
            person.sign_in_again().await.ok();
        }
    }
    call(
        person,
        "users.login",
        &[("email", user), ("password", WRONG)],
    )
    .await;
    for (user, secret) in [
        (user, WRONG),
        ("", FALSE_TOKENS[1]),
        ("", ready.token.as_str()),
    ] {
        let (user, secret) = (user.to_owned(), secret.to_owned());
        let _ = person
            .app
            .account_sign_in(person.account, user, secret)
            .await;
    }
    person.sign_in_again().await.unwrap();
    person.post("expire-tokens", serde_json::json!({})).await;
    assert_eq!(person.sync().await, None);
}

/// Whether `kind.` and 32 hexadecimal digits, the form of the service's tokens, stand in `bytes`.
fn holds_token(bytes: &[u8], kind: &[u8]) -> bool {
    bytes.windows(kind.len() + 32).any(|window| {
        window.starts_with(kind) && window[kind.len()..].iter().all(u8::is_ascii_hexdigit)
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn no_password_token_or_authorization_is_ever_written_down() {
    let person = Person::connected().await;
    let customer = person.any_customer().await;
    use_every_sign_in(&person).await;
    let lines = vec![item("One", "1.00", "1", "")];
    person.ready("SECRET-1", Some(customer), lines).await;
    assert_eq!(person.sync().await, None);

    let query = RequestQuery {
        limit: 500,
        bodies: true,
        ..RequestQuery::default()
    };
    let log = person.app.requests(query).await.unwrap().requests;
    for operation in ["users.login", "login.refresh", "accounts.logout"] {
        for well in [true, false] {
            let met = log.iter().any(|r| {
                r.operation == operation && (r.outcome == RequestOutcome::Succeeded) == well
            });
            assert!(
                met,
                "{operation} {}",
                if well { "succeeded" } else { "failed" }
            );
        }
    }
    let login = log.iter().find(|r| r.operation == "users.login").unwrap();
    assert!(login.request.as_ref().unwrap().contains("[hidden]"));

    let ready = &person.ready_line().trincico;
    let mut secrets = vec![
        ready.password.clone(),
        ready.token.clone(),
        WRONG.to_owned(),
    ];
    secrets.extend(FALSE_TOKENS.map(str::to_owned));
    // Everything the program wrote, free pages and write-ahead log included.
    for entry in fs::read_dir(person.data()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap_or_default();
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{secret} in {}", path.display());
        }
        for kind in ["access.", "refresh."] {
            assert!(
                !holds_token(&bytes, kind.as_bytes()),
                "{kind} {}",
                path.display()
            );
        }
        for scheme in ["Bearer ", "Basic "] {
            let found = bytes.windows(scheme.len()).any(|w| w == scheme.as_bytes());
            assert!(!found, "{scheme} in {}", path.display());
        }
    }
}
