//! Plays one schedule: rounds with faults, rounds without, then every invariant is checked.

use crate::scenario::{Scenario, Setting, Want};
use crate::service::{Schedule, Wrong};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot};
use counterfoil_store::SyncState;
use counterfoil_sync::{Attempt, ItemValue, Outcome, Run, Stage, Watcher, project};
use std::pin::pin;
use std::sync::atomic::AtomicBool;
use std::task::{Context, Poll, Waker};

/// Rounds without faults in which everything has to settle.
const CLEAN_ROUNDS: u32 = 3;

/// What a schedule came to.
#[derive(Debug, Default)]
pub struct Played {
    pub violations: Vec<String>,
    /// Calls and commits of the first round, where faults can be put.
    pub calls: u32,
    pub commits: u32,
    /// Clean rounds until nothing waited.
    pub rounds: u32,
}

struct Nobody;

impl Watcher for Nobody {
    fn progress(&self, _: Stage, _: u64, _: Option<u64>) {}
    fn stored(&self, _: Stage) {}
}

pub fn play(scenario: &Scenario, schedule: &Schedule) -> Played {
    let setting = Setting::new(scenario);
    let service = setting.service.clone();
    {
        let mut inner = service.inner();
        inner.schedule = schedule.clone();
        if schedule.editor.is_none() {
            inner.edit();
        }
    }
    let fates = service.clone();
    setting
        .store
        .decide_commits(Some(Box::new(move || fates.fate())));

    let mut played = Played::default();
    let faults = schedule.calls.len() + schedule.commits.len();
    for round in 0..=faults {
        one_round(&setting);
        if round == 0 {
            let inner = service.inner();
            (played.calls, played.commits) = (inner.calls, inner.commits);
        }
    }
    service.inner().schedule = Schedule {
        editor: schedule.editor,
        ..Schedule::default()
    };
    for _ in 0..CLEAN_ROUNDS {
        if waits(&setting) {
            played.rounds += 1;
        }
        one_round(&setting);
    }
    service.inner().schedule.editor = None;
    check(&setting, schedule);
    played.violations = std::mem::take(&mut service.inner().violations);
    played
}

/// One sync, until it ends or the program dies. Nothing in a run ever waits but a dead one.
fn one_round(setting: &Setting) {
    setting.service.inner().dead = false;
    let cancel = AtomicBool::new(false);
    let service = setting.service.clone();
    let clock = move || service.inner().world.now();
    let Some(shop) = setting.account.service_id.as_ref() else {
        return;
    };
    let run = Run {
        store: &setting.store,
        service: &setting.service,
        account: &setting.account,
        shop,
        clock: &clock,
        watcher: &Nobody,
        cancel: &cancel,
    };
    let mut run = pin!(run.run());
    match run.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Pending => assert!(setting.service.inner().dead, "only a dead program waits"),
        Poll::Ready(Ok(_)) => {}
        Poll::Ready(Err(error)) => {
            if !setting.service.inner().dead {
                setting
                    .service
                    .violation(format!("I11: the store failed: {error}"));
            }
        }
    }
    setting.service.inner().dead = false;
}

fn waits(setting: &Setting) -> bool {
    let waiting = setting.store.read(|r| {
        let invoices = r.invoices_waiting(setting.account.id)?.len();
        Ok(invoices + r.customers_waiting(setting.account.id)?.len())
    });
    waiting.unwrap() > 0
}

fn check(setting: &Setting, schedule: &Schedule) {
    let may_conflict = setting.may_conflict || schedule.calls.values().any(|w| *w == Wrong::Taken);
    let mut seen: Vec<InvoiceId> = setting.mine.iter().map(|(id, _)| *id).collect();
    seen.dedup();
    for id in seen {
        check_record(setting, id, may_conflict);
    }
    check_theirs(setting);
    check_doubles(setting, schedule);
    check_store(setting);
    check_quiet(setting);
}

/// I1, I4, I12: what the person did is there, or visible; settled means the same on both sides.
fn check_record(setting: &Setting, id: InvoiceId, may_conflict: bool) {
    let (record, standing, base) = setting
        .store
        .read(|r| Ok((r.invoice(id)?, r.invoice_standing(id)?, r.invoice_base(id)?)))
        .unwrap();
    let there = record.remote_id.as_ref().and_then(|remote| {
        let inner = setting.service.inner();
        inner.world.invoices.get(remote).map(|k| k.now.clone())
    });
    let fail = |what: String| setting.service.violation(what);
    let local = project::local_invoice(&record, None).unwrap();
    let mut mine: Vec<ItemValue> = local.items.iter().map(|i| i.value.clone()).collect();
    mine.sort();
    match standing.sync {
        SyncState::Synced => {
            let Some(there) = &there else {
                return fail("I4: settled, but not at the service".into());
            };
            if base.as_ref() != Some(there) {
                fail(format!("I4: the base is {base:?}, there is {there:?}"));
            }
            let mut theirs: Vec<_> = there.items.iter().map(ItemValue::from).collect();
            theirs.sort();
            if mine != theirs {
                fail(format!("I2: lines {mine:?} here, {theirs:?} there"));
            }
            if (record.reference.as_str(), record.status)
                != (there.reference.as_str(), there.status)
            {
                fail(format!("I4: {record:?} here, {there:?} there"));
            }
        }
        SyncState::Conflict if may_conflict => {}
        SyncState::Conflict => fail(format!("I12: a conflict without a cause: {standing:?}")),
        other => fail(format!(
            "I12: still {} after the faults: {standing:?}",
            other.as_str()
        )),
    }
    let given = setting.lines[&id];
    if mine.len() != given && mine.len() != given + setting.extra_lines {
        fail(format!("I2: {} lines, the person gave {given}", mine.len()));
    }
    for (_, want) in setting.mine.iter().filter(|(of, _)| *of == id) {
        let kept = match (standing.sync, &there) {
            (SyncState::Synced, Some(there)) => holds(want, there),
            _ => holds_here(want, &record.reference, record.status, &mine),
        };
        // What was at the service when the other person changed it had arrived.
        let arrived = record.remote_id.as_ref().is_some_and(|remote| {
            let inner = setting.service.inner();
            inner
                .before_editor
                .get(remote)
                .is_some_and(|there| holds(want, there))
        });
        if !kept && !arrived {
            fail(format!(
                "I1: the person's {want:?} is lost ({})",
                standing.sync.as_str()
            ));
        }
    }
}

/// I7: what the second editor did stands.
fn check_theirs(setting: &Setting) {
    if setting.service.inner().editor.is_some() {
        return;
    }
    for (id, want) in &setting.theirs {
        let there = setting.service.inner().world.invoices[id].now.clone();
        if !holds(want, &there) {
            setting
                .service
                .violation(format!("I7: their {want:?} was overwritten: {there:?}"));
        }
    }
}

fn holds(want: &Want, there: &InvoiceSnapshot) -> bool {
    let mut items: Vec<_> = there.items.iter().map(ItemValue::from).collect();
    items.sort();
    holds_here(want, &there.reference, there.status, &items)
}

fn holds_here(
    want: &Want,
    reference: &str,
    status: counterfoil_domain::Status,
    items: &[ItemValue],
) -> bool {
    match want {
        Want::Reference(wanted) => reference == *wanted,
        Want::Status(wanted) => status == *wanted,
        Want::Item(name, price) => items
            .iter()
            .any(|i| i.name == *name && i.price == price * 100),
        Want::NoItem(name) => items.iter().all(|i| i.name != *name),
    }
}

/// I2: nothing the driver made stands twice, here or there.
fn check_doubles(setting: &Setting, schedule: &Schedule) {
    let kept = setting
        .store
        .read(|r| {
            let (rows, _) = r.invoice_page(&Default::default(), None, 200)?;
            Ok(rows
                .into_iter()
                .map(|row| row.remote_id)
                .collect::<Vec<_>>())
        })
        .unwrap();
    if kept.len() > setting.kept + setting.others() as usize {
        setting.service.violation(format!(
            "I2: {} invoices here, {} were made",
            kept.len(),
            setting.kept
        ));
    }
    let inner = setting.service.inner();
    let orphans: Vec<_> = inner
        .world
        .invoices
        .iter()
        .filter(|(id, k)| k.by_driver && !kept.contains(&Some((*id).clone())))
        .map(|(_, k)| k.now.clone())
        .collect();
    let customers = inner
        .world
        .customers
        .values()
        .filter(|c| c.by_driver)
        .count();
    drop(inner);
    if !orphans.is_empty() {
        setting
            .service
            .violation(format!("I2: made there and kept nowhere here: {orphans:?}"));
    }
    // Nothing guards a customer at the service: a request delivered twice, or landing after it was
    // looked for, makes two. The person sees both.
    let unguarded = schedule
        .calls
        .values()
        .any(|w| matches!(w, Wrong::Twice | Wrong::Late));
    if customers > 1 && !unguarded {
        setting
            .service
            .violation(format!("I2: the customer was made {customers} times"));
    }
}

/// I11: the store is sound, and remembers no call that is settled.
fn check_store(setting: &Setting) {
    if let Err(error) = setting.store.check() {
        setting.service.violation(format!("I11: {error}"));
    }
    let left = setting
        .store
        .read(|r| r.intentions(setting.account.id))
        .unwrap();
    for intention in left {
        let outcome = serde_json::from_str::<Attempt>(&intention.payload).map(|a| a.outcome);
        if !matches!(outcome, Ok(Outcome::Unclear)) {
            let settled = setting.store.read(|r| match intention.record.parse() {
                Ok(id) => Ok(r
                    .invoice_standing(id)
                    .is_ok_and(|s| s.sync == SyncState::Synced)),
                Err(_) => Ok(false),
            });
            if settled.unwrap() {
                setting
                    .service
                    .violation(format!("I11: a settled record left {}", intention.payload));
            }
        }
    }
}

/// I5: one more sync sends nothing and changes nothing.
fn check_quiet(setting: &Setting) {
    let look = || {
        let rows = setting.store.read(|r| {
            let (rows, _) = r.invoice_page(&Default::default(), None, 200)?;
            let mut all = Vec::new();
            for row in rows {
                all.push((
                    r.invoice(row.id)?,
                    r.invoice_standing(row.id)?,
                    r.invoice_base(row.id)?,
                ));
            }
            Ok(all)
        });
        (setting.service.inner().mutations, rows.unwrap())
    };
    let before = look();
    one_round(setting);
    let after = look();
    if before.0 != after.0 {
        setting
            .service
            .violation(format!("I5: {} calls more", after.0 - before.0));
    }
    if before.1 != after.1 {
        setting
            .service
            .violation(format!("I5: rows changed: {:?} to {:?}", before.1, after.1));
    }
}
