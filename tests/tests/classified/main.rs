//! What every failure says about its effect, at every call the program makes: the real client
//! against the sandbox's faults over real HTTP.
//!
//! The expected answers stand in `table.rs`, by hand, with the reason for each row. They are what
//! sync and payouts act on: *not sent* may be sent again, *rejected* was not done, *unknown* has to
//! be looked at.

mod calls;
mod fixture;
mod refresh;
mod table;

use calls::{CALLS, Call};
use counterfoil_remote::{CallError, trincico};
use fixture::Fixture;
use std::collections::BTreeSet;
use table::{CODES, Expected, FAULTS, Row};
use tokio::task::JoinSet;

/// How one call went, next to how it should have gone.
type Difference = Option<String>;

fn compare(row: &str, call: &Call, expected: &Expected, got: &Result<(), CallError>) -> Difference {
    let seen = match got {
        Ok(()) => Expected::Fine,
        Err(error) => Expected::Fails(error.certainty, error.fault.clone(), error.status),
    };
    if let Err(error) = got {
        assert!(!error.message.is_empty(), "{row} at {}", call.operation);
    }
    (seen != *expected).then(|| {
        let name = call.operation;
        format!("{row} at {name}: expected {expected:?}, got {seen:?}")
    })
}

async fn all(mut tasks: JoinSet<Vec<String>>) -> Vec<String> {
    let mut wrong = Vec::new();
    while let Some(done) = tasks.join_next().await {
        wrong.extend(done.unwrap());
    }
    wrong.sort();
    wrong
}

#[test]
fn every_operation_of_the_client_is_called() {
    let declared: BTreeSet<_> = trincico::operations().iter().map(|o| o.name).collect();
    let called: BTreeSet<_> = CALLS.iter().map(|call| call.operation).collect();
    let by_itself = BTreeSet::from(["login.refresh"]);
    let left: Vec<_> = declared.difference(&called).copied().collect();
    assert_eq!(left, by_itself.into_iter().collect::<Vec<_>>());
    assert_eq!(called.len(), CALLS.len(), "one is there twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_at_every_call_is_what_the_table_says_and_nothing_is_sent_twice() {
    let mut tasks = JoinSet::new();
    for call in CALLS {
        tasks.spawn(async move {
            let mut wrong = Vec::new();
            let mut fixture = Fixture::new().await;
            for row in FAULTS {
                let Some(expected) = row.expected(call) else {
                    continue;
                };
                if row.has_an_effect {
                    fixture = fixture.anew().await;
                }
                wrong.extend(fault(&fixture, row, call, &expected).await);
            }
            wrong
        });
    }
    assert_eq!(all(tasks).await, Vec::<String>::new());
}

async fn fault(fixture: &Fixture, row: &Row, call: &Call, expected: &Expected) -> Vec<String> {
    if !row.fault.is_empty() {
        let delay = row.held.then_some(60_000).or(row.delay_ms);
        fixture
            .order(call.operation, row.fault, row.times, delay)
            .await;
    }
    let before = fixture.requests(call.operation).await;
    let caller = if row.held {
        fixture.hasty()
    } else {
        fixture.clone()
    };
    let got = (call.make)(caller).await;
    if fixture.client.tokens().is_none() {
        fixture.sign_in().await;
    }
    fixture.no_more_faults().await;
    let sent = fixture.requests(call.operation).await - before;
    let mut wrong: Vec<_> = compare(row.name, call, expected, &got)
        .into_iter()
        .collect();
    // A call refused for its token goes out once more with a new one, but for one that moves money
    // and cannot be undone; a call whose client gave up
    // is written down by the service only when it ends.
    let signed_out = (row.name, call.operation) == ("delivered twice", "accounts.logout");
    let renews = row.fault == "401" && call.has_bearer() && !call.is_sent_once();
    let again = renews || signed_out;
    let due = if again { 2 } else { 1 };
    if sent != due && !(row.held && sent == 0) {
        wrong.push(format!(
            "{} at {}: sent {sent} times",
            row.name, call.operation
        ));
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_error_at_every_call_is_what_the_table_says() {
    let mut tasks = JoinSet::new();
    for call in CALLS {
        tasks.spawn(async move {
            let fixture = Fixture::new().await;
            let mut wrong = Vec::new();
            for code in CODES {
                // Twice, for a call that is refused for its token goes out once more.
                let times = if code.is_about_the_sign_in() { 2 } else { 1 };
                fixture
                    .order_error(call.operation, code.status, code.code, times)
                    .await;
                let got = (call.make)(fixture.clone()).await;
                fixture.no_more_faults().await;
                if fixture.client.tokens().is_none() {
                    fixture.sign_in().await;
                }
                let name = format!("{} {}", code.status, code.code);
                wrong.extend(compare(&name, call, &code.expected(call), &got));
            }
            wrong
        });
    }
    assert_eq!(all(tasks).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_could_not_connect_was_sent_at_any_call() {
    // Bound, so that nobody else gets the port, and never listened on.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let closed = format!("http://{}", bound.local_addr().unwrap());
    // No name service is asked for it: a part of a name has 63 letters at most (RFC 1035).
    let unknown = format!("https://{}.invalid", "x".repeat(64));
    let fixture = Fixture::new().await;
    let mut tasks = JoinSet::new();
    for (name, url) in [("port closed", closed), ("no such host", unknown)] {
        let elsewhere = fixture.at(&url);
        for call in CALLS {
            // Signing out forgets the tokens, which the others need.
            let fixture = match call.operation {
                "accounts.logout" => fixture.at(&url),
                _ => elsewhere.clone(),
            };
            tasks.spawn(async move {
                let got = (call.make)(fixture).await;
                let wrong = compare(name, call, &table::NOT_SENT, &got);
                wrong.into_iter().collect()
            });
        }
    }
    assert_eq!(all(tasks).await, Vec::<String>::new());
}
