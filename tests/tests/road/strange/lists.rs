//! Lists that do not end, and pages that lie about themselves.

use crate::person::Person;
use counterfoil_app::Code;
use counterfoil_app::view::SyncState;
use serde_json::json;

/// Calls of one sync at most: the pages before the list turns back, the records that were not in it,
/// and what one invoice needs.
const CALLS_MAX: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_goes_round_in_circles_ends_is_told_and_what_waits_is_sent() {
    for operation in ["invoices.list", "customers.list"] {
        for fault in ["cursor_repeats", "cursor_returns", "page_empty"] {
            let case = format!("{fault} of {operation}");
            let person = Person::connected_to_one_of(250).await;
            let customer = person.customer("Circle GmbH").await;
            let id = person.one_ready("CIRCLE-1", customer).await;
            person.always(operation, fault).await;
            let before = person.calls().await;

            let error = person.failure().await;

            let calls = person.calls().await - before;
            assert!(calls <= CALLS_MAX, "{case}: {calls} calls");
            assert_eq!(error.code, Code::BadReply, "{case}");
            assert!(error.message.contains("may be missing"), "{case}: {error}");
            let status = person.app.sync_status().await.unwrap();
            assert_eq!(status.error, Some(error), "{case}");
            let accounts = person.app.account_list().await.unwrap();
            assert_eq!(accounts[0].synced_at, None, "{case}: its age is not known");
            assert_eq!(person.shown(id).await.sync, SyncState::Synced, "{case}");

            person.no_more_faults().await;
            assert_eq!(person.sync().await, None, "{case}");
            assert_eq!(person.here().await, 251, "{case}");
            let accounts = person.app.account_list().await.unwrap();
            assert!(accounts[0].synced_at.is_some(), "{case}");
            person.is_settled(id, &case).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_lies_about_its_length_or_repeats_others_neither_doubles_nor_loses() {
    for fault in ["page_short", "page_repeats", "page_whole"] {
        let person = Person::connected_to_one_of(250).await;
        let customer = person.customer("Page GmbH").await;
        let id = person.one_ready("PAGE-1", customer).await;
        person.always("invoices.list", fault).await;
        person.always("customers.list", fault).await;

        let outcome = person.outcome().await;

        assert_eq!(outcome.error, None, "{fault}");
        let here = person.here().await;
        let all = if fault == "page_short" { 126 } else { 251 };
        assert!(here >= all && here <= 251, "{fault}: {here} of 251");
        person.no_more_faults().await;
        assert_eq!(person.sync().await, None, "{fault}");
        assert_eq!(person.here().await, 251, "{fault}");

        // Known by now, and left out by the next list: still there, so nothing happens to them.
        person.always("invoices.list", fault).await;
        assert_eq!(person.sync().await, None, "{fault}");
        assert_eq!(person.here().await, 251, "{fault}");
        let waiting = person.app.waiting().await.unwrap();
        assert!(waiting.conflicts.is_empty(), "{fault}: {waiting:?}");
        person.is_settled(id, fault).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_always_fails_does_not_hold_a_pull_for_ever() {
    let person = Person::connected_to_one_of(250).await;
    let broken = json!({
        "operation": "invoices.list", "fault": "5xx_before", "skip": 1, "times": 2,
    });
    person.post("faults", broken).await;
    assert_eq!(person.sync().await, Some(Code::Unavailable));
    assert_eq!(person.here().await, 100, "the first page is kept");
    assert_eq!(person.sync().await, Some(Code::Unavailable));
    let before = person.calls().await;
    assert_eq!(person.sync().await, None);
    let lists = person.get("requests").await.as_array().unwrap()[before..]
        .iter()
        .filter(|r| r["operation"] == "invoices.list")
        .count();
    assert_eq!(lists, 3, "from the first page on");
    assert_eq!(person.here().await, 250);
}
