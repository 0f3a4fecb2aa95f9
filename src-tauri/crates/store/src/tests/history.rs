//! The history of sync, and the request log.

use super::{account, at, in_memory, read};
use crate::{
    Exchange, ExchangeFilter, RunEffect, RunRecord, Store, SyncRun,
    open::{STEPS, open_with},
};
use counterfoil_domain::{AccountId, say};

fn store_with(names: &[&str]) -> (Store, Vec<AccountId>) {
    let store = in_memory();
    let accounts: Vec<_> = names.iter().map(|name| account(name)).collect();
    store
        .write(|w| accounts.iter().try_for_each(|a| w.insert_account(a)))
        .unwrap();
    (store, accounts.iter().map(|a| a.id).collect())
}

/// A run that began and ended at these seconds and received so many invoices.
fn ran(store: &Store, account: AccountId, begun: i64, ended: &str, invoices: u64) -> i64 {
    store
        .write(|w| {
            let id = w.begin_run(account, at(begun))?;
            let run = SyncRun {
                ended_at: Some(at(begun + 1)),
                ended: Some(ended.into()),
                invoices,
                ..w.run(id)?
            };
            w.keep_run(&run, 0, &[])?;
            w.fold_run(id)?;
            Ok(id)
        })
        .unwrap()
}

fn record(title: &str, effect: RunEffect) -> RunRecord {
    RunRecord {
        kind: "invoice".into(),
        record: format!("id of {title}"),
        title: title.into(),
        effect,
        answer: (effect == RunEffect::SetAside).then(|| "The quantity is too large.".into()),
        paid: false,
    }
}

fn runs(store: &Store) -> Vec<SyncRun> {
    read(store, |r| r.runs(None, 1000))
}

#[test]
fn a_run_is_there_from_its_begin_and_its_records_come_in_parts() {
    let (store, accounts) = store_with(&["A"]);
    let id = store.write(|w| w.begin_run(accounts[0], at(0))).unwrap();
    assert!(read(&store, |r| r.is_run_under_way()));
    let mut run = read(&store, |r| r.run(id));
    assert_eq!((run.ended.as_deref(), run.times), (None, 1));
    let all = RunEffect::ALL.map(|effect| record(effect.as_str(), effect));
    run.records = 5;
    store.write(|w| w.keep_run(&run, 0, &all[..2])).unwrap();
    (run.ended, run.ended_at) = (Some("done".into()), Some(at(9)));
    run.sentence = say!("test-well", "All is {how}.", how = "well");
    (run.customers, run.invoices, run.calls, run.unreadable) = (1, 2, 3, 4);
    store.write(|w| w.keep_run(&run, 2, &all[2..])).unwrap();
    assert_eq!(read(&store, |r| r.run(id)), run);
    assert_eq!(read(&store, |r| r.run_records(id)), all);
    assert!(!read(&store, |r| r.is_run_under_way()));
}

#[test]
fn runs_in_which_nothing_happened_and_which_ended_alike_share_a_row() {
    let (store, accounts) = store_with(&["A", "B"]);
    let (a, b) = (accounts[0], accounts[1]);
    for n in 0..14 {
        ran(&store, a, n * 10, "done", 0);
        ran(&store, b, n * 10 + 5, "offline", 0);
    }
    let folded = runs(&store);
    assert_eq!(folded.len(), 2);
    assert_eq!((folded[0].account, folded[1].account), (b, a));
    for (run, first) in folded.iter().zip([5, 0]) {
        assert_eq!((run.times, run.since), (14, at(first)));
        assert_eq!(run.started_at, at(130 + first));
    }
    // Another end, something that happened, and what follows it each begin a row.
    for (ended, invoices) in [("offline", 0), ("done", 0), ("done", 7), ("done", 0)] {
        ran(&store, a, 200, ended, invoices);
    }
    let times: Vec<_> = runs(&store).iter().map(|r| (r.times, r.invoices)).collect();
    assert_eq!(times, [(1, 0), (1, 7), (1, 0), (1, 0), (14, 0), (14, 0)]);
}

#[test]
fn a_run_that_touched_a_record_or_made_a_call_is_never_folded() {
    let (store, accounts) = store_with(&["A"]);
    let touched: [fn(&mut SyncRun); 4] = [
        |r| r.customers = 1,
        |r| r.calls = 1,
        |r| r.records = 1,
        |r| r.unreadable = 1,
    ];
    ran(&store, accounts[0], 0, "done", 0);
    for touch in touched {
        store
            .write(|w| {
                let mut run = w.run(w.begin_run(accounts[0], at(1))?)?;
                run.ended = Some("done".into());
                touch(&mut run);
                w.keep_run(&run, 0, &[])?;
                w.fold_run(run.id)
            })
            .unwrap();
    }
    assert_eq!(runs(&store).len(), 5);
}

#[test]
fn runs_that_died_are_interrupted_and_nothing_else_changes() {
    let (store, accounts) = store_with(&["A"]);
    ran(&store, accounts[0], 0, "done", 3);
    let died = store.write(|w| w.begin_run(accounts[0], at(5))).unwrap();
    store
        .write(|w| w.interrupt_runs("interrupted", &"The program ended.".into()))
        .unwrap();
    let all = runs(&store);
    assert_eq!((all[0].id, all[0].ended_at), (died, None));
    assert_eq!(all[0].ended.as_deref(), Some("interrupted"));
    assert_eq!(all[0].sentence, "The program ended.".into());
    assert_eq!(all[1].ended.as_deref(), Some("done"));
    assert!(!read(&store, |r| r.is_run_under_way()));
}

#[test]
fn the_history_keeps_the_latest_five_hundred_runs_and_pages_go_on_before_a_run() {
    let (store, accounts) = store_with(&["A"]);
    let ids: Vec<_> = (0..512)
        .map(|n| ran(&store, accounts[0], n, "done", 1))
        .collect();
    let kept = runs(&store);
    assert_eq!(kept.len(), 500);
    assert_eq!(kept[499].id, ids[12]);
    let page = read(&store, |r| r.runs(Some(ids[500]), 100));
    let shown: Vec<_> = page.iter().map(|r| r.id).collect();
    let expected: Vec<_> = ids[400..500].iter().rev().copied().collect();
    assert_eq!(shown, expected);
}

#[test]
fn the_history_of_an_account_goes_with_it() {
    let (store, accounts) = store_with(&["A", "B"]);
    for account in &accounts {
        let id = ran(&store, *account, 0, "done", 1);
        store
            .write(|w| w.keep_run(&w.run(id)?, 0, &[record("BT1", RunEffect::Sent)]))
            .unwrap();
    }
    store.write(|w| w.remove_account(accounts[0])).unwrap();
    let left = runs(&store);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].account, accounts[1]);
    assert_eq!(read(&store, |r| r.run_records(left[0].id)).len(), 1);
    // The end of a run whose account is gone is no failure.
    let gone = SyncRun {
        id: left[0].id - 1,
        ..left[0].clone()
    };
    store
        .write(|w| w.keep_run(&gone, 0, &[record("BT2", RunEffect::Sent)]))
        .unwrap();
    store.check().unwrap();
}

fn exchange(millis: u64, account: Option<AccountId>) -> Exchange {
    let failed = millis.is_multiple_of(3);
    Exchange {
        id: 0,
        at: at(0),
        account,
        operation: "invoices.create".into(),
        method: "POST".into(),
        url: "https://billing.example.com/invoices".into(),
        status: (!failed).then_some(200),
        millis,
        outcome: if failed { "unknown" } else { "succeeded" }.into(),
        fault: failed.then(|| "timed_out".into()),
        request: r#"{"reference":"BT1"}"#.into(),
        reply: "[]".into(),
    }
}

const ALL: ExchangeFilter = ExchangeFilter {
    account: None,
    failed: false,
    before: None,
    bodies: true,
};

#[test]
fn the_request_log_keeps_the_latest_two_thousand() {
    let store = in_memory();
    store
        .write(|w| (0..2105).try_for_each(|n| w.log_exchange(&exchange(n, None))))
        .unwrap();
    let kept = read(&store, |r| r.exchanges(&ALL, 5000));
    assert_eq!(kept.len(), 2000);
    let stored = |millis, id| Exchange {
        id,
        ..exchange(millis, None)
    };
    assert_eq!(kept[0], stored(2104, 2105));
    assert_eq!(kept[1999], stored(105, 106));
    assert_eq!(read(&store, |r| r.exchange(2105)), kept[0]);
    assert!(store.read(|r| r.exchange(1)).is_err());
}

#[test]
fn the_request_log_is_asked_by_account_by_failure_and_by_page() {
    let (store, accounts) = store_with(&["A", "B"]);
    store
        .write(|w| {
            (0..30).try_for_each(|n| {
                w.log_exchange(&exchange(n, accounts.get(n as usize % 2).copied()))
            })
        })
        .unwrap();
    let millis = |filter: ExchangeFilter, limit| -> Vec<u64> {
        let found = read(&store, |r| r.exchanges(&filter, limit));
        found.iter().map(|e| e.millis).collect()
    };
    let failed = ExchangeFilter {
        failed: true,
        ..ALL
    };
    assert_eq!(millis(failed, 4), [27, 24, 21, 18]);
    let older = ExchangeFilter {
        before: Some(19),
        ..failed
    };
    assert_eq!(millis(older, 2), [15, 12]);
    let of_b = ExchangeFilter {
        account: Some(accounts[1]),
        ..ALL
    };
    assert_eq!(millis(of_b, 3), [29, 27, 25]);
    assert_eq!(
        millis(
            ExchangeFilter {
                failed: true,
                ..of_b
            },
            2
        ),
        [27, 21]
    );
    let brief = read(&store, |r| {
        r.exchanges(
            &ExchangeFilter {
                bodies: false,
                ..ALL
            },
            1,
        )
    });
    assert_eq!(
        (brief[0].request.as_str(), brief[0].reply.as_str()),
        ("", "")
    );
}

#[test]
fn a_store_of_the_first_format_gets_a_history_and_its_log_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let old = open_with(&path, None, &STEPS[..1]).unwrap();
    for outcome in [
        "succeeded",
        "TimedOut (Unknown)",
        "Offline (NotSent)",
        "TooMany { retry_after: Some(3) } (Unknown)",
        "AlreadyExists (Rejected)",
    ] {
        old.execute(
            "INSERT INTO exchange (at, operation, method, url, millis, outcome, request, reply) \
             VALUES (0, 'invoices.create', 'POST', '', 1, ?1, '', '')",
            [outcome],
        )
        .unwrap();
    }
    drop(old);
    let store = Store::open(&path, None).unwrap();
    let kept = read(&store, |r| r.exchanges(&ALL, 10));
    let words: Vec<_> = kept
        .iter()
        .map(|e| (e.outcome.as_str(), e.fault.as_deref()))
        .collect();
    assert_eq!(
        words,
        [
            ("rejected", Some("already_exists")),
            ("unknown", Some("too_many")),
            ("not_sent", Some("offline")),
            ("unknown", Some("timed_out")),
            ("succeeded", None),
        ]
    );
    let main = account("A");
    store.write(|w| w.insert_account(&main)).unwrap();
    ran(&store, main.id, 0, "done", 1);
    assert_eq!(runs(&store).len(), 1);
    store.check().unwrap();
}
