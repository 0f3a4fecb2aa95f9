//! What is kept of a service, and acts that are made once.

use super::{account, at};
use crate::{Act, ActState, Error, Store};
use counterfoil_domain::{AccountId, Said, say};

fn shown(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |(id, json): &(&str, &str)| ((*id).to_owned(), (*json).to_owned());
    rows.iter().map(own).collect()
}

fn act(account: AccountId, subject: &str) -> Act {
    Act {
        id: 0,
        account,
        operation: "subscriptions.upgrade".into(),
        subject: subject.into(),
        title: say!(
            "test-plan",
            "Change the plan to {name}",
            name = "Pro Monthly"
        ),
        payload: "{}".into(),
        state: ActState::Sending,
        answer: Said::from(""),
        created_at: at(0),
        ended_at: None,
    }
}

#[test]
fn what_is_read_whole_takes_the_place_of_what_was_kept_and_a_failure_leaves_it() {
    let store = Store::open_in_memory().unwrap();
    let (one, other) = (account("One"), account("Other"));
    store
        .write(|w| {
            w.insert_account(&one)?;
            w.insert_account(&other)?;
            w.keep(one.id, "plan", &shown(&[("b", "1"), ("a", "2")]), at(1))?;
            w.keep(other.id, "plan", &shown(&[("b", "3")]), at(1))?;
            w.keep(one.id, "method", &shown(&[("b", "4")]), at(1))?;
            w.keep(
                one.id,
                "plan",
                &shown(&[("c", "5"), ("a", "6"), ("c", "7")]),
                at(2),
            )?;
            w.keep_failure(one.id, "plan", "offline", at(3))
        })
        .unwrap();
    let ids = |account: AccountId, kind: &str| {
        let kept = store.read(|r| r.kept(account, kind)).unwrap();
        kept.into_iter()
            .map(|k| format!("{}={}", k.id, k.json))
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(one.id, "plan"), ["c=5", "a=6"]);
    assert_eq!(ids(other.id, "plan"), ["b=3"]);
    assert_eq!(ids(one.id, "method"), ["b=4"]);
    let read = store.read(|r| r.kept_read(one.id, "plan")).unwrap();
    assert_eq!(
        (read.read_at, read.error.as_deref(), read.failed_at),
        (Some(at(2)), Some("offline"), Some(at(3)))
    );
    store.write(|w| w.keep(one.id, "plan", &[], at(4))).unwrap();
    let read = store.read(|r| r.kept_read(one.id, "plan")).unwrap();
    assert_eq!((read.read_at, read.error), (Some(at(4)), None));
    assert!(ids(one.id, "plan").is_empty(), "read, and there is none");
}

#[test]
fn what_is_added_is_paged_by_its_position_over_all_accounts_or_one() {
    let store = Store::open_in_memory().unwrap();
    let (one, other) = (account("One"), account("Other"));
    let row = |id: &str, position: i64| (id.to_owned(), position, format!("{id}{position}"));
    store
        .write(|w| {
            w.insert_account(&one)?;
            w.insert_account(&other)?;
            w.keep_more(one.id, "payment", &[row("a", 3), row("b", 1)], at(1))?;
            w.keep_more(other.id, "payment", &[row("a", 2)], at(1))?;
            // A payment that changed keeps its identity and moves.
            w.keep_more(one.id, "payment", &[row("a", 0), row("c", 9)], at(2))
        })
        .unwrap();
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = store
            .read(|r| r.kept_page("payment", None, after.as_ref(), 2))
            .unwrap();
        let Some((last, _)) = page.last() else { break };
        after = Some(last.clone());
        seen.extend(page.into_iter().map(|(_, kept)| kept.json));
    }
    assert_eq!(seen, ["a0", "b1", "a2", "c9"]);
    let own = store
        .read(|r| r.kept_page("payment", Some(other.id), None, 9))
        .unwrap();
    assert_eq!(own.len(), 1);
    let read = store.read(|r| r.kept_read(one.id, "payment")).unwrap();
    assert_eq!(read.read_at, Some(at(2)));
}

#[test]
fn one_act_is_open_on_a_subject_until_it_ends_and_an_ended_one_never_moves_again() {
    let store = Store::open_in_memory().unwrap();
    let (one, other) = (account("One"), account("Other"));
    let id = store
        .write(|w| {
            w.insert_account(&one)?;
            w.insert_account(&other)?;
            w.begin_act(&act(one.id, "subscription"))
        })
        .unwrap();
    let again = || store.write(|w| w.begin_act(&act(one.id, "subscription")));
    for state in [ActState::Sending, ActState::Visit, ActState::Unknown] {
        let moved = store
            .write(|w| w.move_act(id, state, &Said::from(""), at(1)))
            .unwrap();
        assert!(moved, "{state:?}");
        assert!(
            matches!(again(), Err(Error::Taken { .. })),
            "{state:?} is open"
        );
    }
    for (account, subject) in [(one.id, "payout_account"), (other.id, "subscription")] {
        store
            .write(|w| w.begin_act(&act(account, subject)))
            .unwrap();
    }
    let no = say!("test-no", "No: {why}.", why = say!("test-why", "so"));
    let ended = store.write(|w| w.move_act(id, ActState::Rejected, &no, at(2)));
    assert!(ended.unwrap());
    let yes = Said::from("yes");
    let late = store.write(|w| w.move_act(id, ActState::Done, &yes, at(3)));
    assert!(!late.unwrap(), "an ended act stays as it ended");
    let kept = store.read(|r| r.act(id)).unwrap();
    assert_eq!(
        (kept.state, kept.answer, kept.ended_at),
        (ActState::Rejected, no, Some(at(2)))
    );
    assert!(again().unwrap() > id);
}

#[test]
fn an_act_whose_program_died_is_unknown_and_the_others_stay_as_they_are() {
    let store = Store::open_in_memory().unwrap();
    let one = account("One");
    let states = [
        (ActState::Sending, ActState::Unknown),
        (ActState::Visit, ActState::Unknown),
        (ActState::Done, ActState::Done),
        (ActState::Closed, ActState::Closed),
    ];
    let ids: Vec<i64> = store
        .write(|w| {
            w.insert_account(&one)?;
            let begun = states.iter().enumerate().map(|(at, (state, _))| {
                w.begin_act(&Act {
                    state: *state,
                    ..act(one.id, &format!("subject {at}"))
                })
            });
            begun.collect()
        })
        .unwrap();
    let settled = store.write(|w| w.settle_died_acts(&say!("test-died", "The program ended.")));
    assert_eq!(settled.unwrap(), 2);
    for (id, (before, after)) in ids.iter().zip(states) {
        let kept = store.read(|r| r.act(*id)).unwrap();
        assert_eq!(kept.state, after, "{before:?}");
    }
    let open = store.read(|r| r.open_acts()).unwrap();
    assert_eq!(open.len(), 2);
    let died = say!("test-died", "The program ended.");
    assert!(open.iter().all(|a| a.answer == died));
    let title = act(one.id, "").title;
    assert!(open.iter().all(|a| a.title == title));
}

#[test]
fn what_was_kept_and_done_at_an_account_goes_with_it() {
    let store = Store::open_in_memory().unwrap();
    let one = account("One");
    store
        .write(|w| {
            w.insert_account(&one)?;
            w.keep(one.id, "plan", &shown(&[("a", "1")]), at(1))?;
            w.begin_act(&act(one.id, "subscription"))?;
            w.remove_account(one.id)
        })
        .unwrap();
    assert!(store.read(|r| r.kept(one.id, "plan")).unwrap().is_empty());
    assert!(store.read(|r| r.acts(10)).unwrap().is_empty());
}
