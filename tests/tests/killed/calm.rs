//! After the storm: nothing fails and nobody is killed any more, and everything comes right.

use crate::command::Ended;
use crate::content::{Buyer, Content, text, whole};
use crate::look::Look;
use crate::stage::Stage;
use crate::tally::Tally;
use counterfoil_domain::Status;
use serde_json::Value;
use std::time::Duration;

/// Syncs after which nothing may wait any more.
const ROUNDS_MAX: u64 = 3;

/// Syncs until nothing waits, then compares both sides whole.
pub fn settle_and_compare(stage: &mut Stage, tally: &mut Tally) {
    // What a killed command had sent arrives first.
    std::thread::sleep(Duration::from_millis(80));
    stage.service.until_nothing_is_underway();
    stage.service.no_more_faults();
    let before = stage.look.kept.clone();
    let mut syncs = 0;
    loop {
        let ended = run(stage, &["sync"]);
        syncs += 1;
        let waiting = run(stage, &["status"]).told().unwrap();
        if ended.status == Some(0) && nothing_waits(&waiting) {
            break;
        }
        assert!(syncs < ROUNDS_MAX, "still: {waiting:#}\n{}", ended.all());
        try_again(stage, &waiting, tally);
    }
    tally.calm_syncs_at_most = tally.calm_syncs_at_most.max(syncs);
    stage.look_again(tally);
    assert_eq!(
        stage.look.kept, before,
        "the calm syncs changed what is here"
    );
    compare(stage, tally);
    remembers_only_what_is_unclear(&stage.look, tally);
    once_more_changes_nothing(stage, tally);
}

fn run(stage: &Stage, words: &[&str]) -> Ended {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    stage.terminal.run(&words, "")
}

fn nothing_waits(status: &Value) -> bool {
    ["pending", "conflicts", "unknown_payouts"]
        .iter()
        .all(|list| status[list].as_array().unwrap().is_empty())
}

/// Records that many faults have set aside are the person's to try again.
fn try_again(stage: &Stage, status: &Value, tally: &mut Tally) {
    for record in status["pending"].as_array().unwrap() {
        if record["sync"] == "parked" {
            let ended = run(stage, &["retry", record["id"].as_str().unwrap()]);
            assert_eq!(ended.status, Some(0), "{}", ended.all());
            tally.tried_again += 1;
        }
    }
}

/// Every invoice and customer is at the service exactly once, the same to the minor unit, and
/// nothing is there that nobody made.
fn compare(stage: &Stage, tally: &mut Tally) {
    let there = stage.service.state();
    let (theirs, ours) = apart(&there["invoices"], &stage.theirs["invoices"]);
    assert_eq!(theirs, list(&stage.theirs["invoices"]), "not ours to touch");
    let mut at_the_service: Vec<(Content, [i64; 3])> = ours
        .iter()
        .map(|invoice| {
            let amounts = ["sub_amount", "tax_amount", "amount"].map(|name| whole(&invoice[name]));
            (Content::at_the_service(invoice).in_one_order(), amounts)
        })
        .collect();
    at_the_service.sort();
    let look = &stage.look;
    let sent = look.kept.invoices.iter().filter(|(id, content)| {
        // One that was withdrawn before the service had it stays here.
        !(content.status == Status::Canceled && look.only_here.contains(id))
    });
    let mut here: Vec<(Content, [i64; 3])> = sent
        .map(|(id, content)| (content.clone().in_one_order(), look.amounts[id]))
        .collect();
    here.sort();
    assert_eq!(at_the_service, here, "invoices: service left, store right");

    let (theirs, ours) = apart(&there["customers"], &stage.theirs["customers"]);
    assert_eq!(
        theirs,
        list(&stage.theirs["customers"]),
        "not ours to touch"
    );
    let mut at_the_service: Vec<Buyer> = ours.iter().map(Buyer::at_the_service).collect();
    at_the_service.sort();
    let mut buyers: Vec<Buyer> = look.kept.customers.values().cloned().collect();
    buyers.sort();
    assert_eq!(
        at_the_service, buyers,
        "customers: service left, store right"
    );
    tally.invoices += here.len() as u64;
    tally.customers += buyers.len() as u64;
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().unwrap().clone()
}

/// The records that were there before, and those that are new.
fn apart(now: &Value, before: &Value) -> (Vec<Value>, Vec<Value>) {
    let ids: Vec<String> = list(before).iter().map(|it| text(&it["id"])).collect();
    let is_theirs = |record: &Value| ids.contains(&text(&record["id"]));
    list(now).into_iter().partition(is_theirs)
}

/// What may still be remembered: calls whose outcome was never seen, which may land for a day, on
/// records that are here.
fn remembers_only_what_is_unclear(look: &Look, tally: &mut Tally) {
    for intention in &look.intentions {
        assert_eq!(intention.attempt["outcome"], "unclear", "{intention:?}");
        let invoices = look.kept.invoices.keys().map(ToString::to_string);
        let customers = look.kept.customers.keys().map(ToString::to_string);
        let mut records = invoices.chain(customers);
        assert!(records.any(|id| id == intention.record), "{intention:?}");
        tally.remembered += 1;
    }
}

/// Two more syncs send nothing. The first may take over what only lists tell of a record that was
/// read alone before; the second changes no row any more.
fn once_more_changes_nothing(stage: &mut Stage, tally: &mut Tally) {
    let calls = stage.service.mutations().len();
    let mut rows = Vec::new();
    for _ in 0..2 {
        let ended = run(stage, &["sync"]);
        assert_eq!(ended.status, Some(0), "{}", ended.all());
        let log = stage.service.mutations();
        assert_eq!(log.len(), calls, "sent again: {:#?}", &log[calls..]);
        rows = std::mem::take(&mut stage.look.rows);
        stage.look_again(tally);
    }
    let changed = stage.look.rows.iter().filter(|row| !rows.contains(row));
    let changed: Vec<_> = changed.collect();
    assert!(changed.is_empty(), "changed without reason: {changed:#?}");
    assert_eq!(rows.len(), stage.look.rows.len());
}
