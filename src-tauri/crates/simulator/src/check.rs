//! What must hold at the end of a play.

use crate::play::{Played, one_round};
use crate::schedule::Wrong;
use crate::setting::{AFTERTHOUGHT, Setting, Want};
use counterfoil_domain::{InvoiceId, InvoiceSnapshot, Status};
use counterfoil_store::SyncState;
use counterfoil_sync::{Attempt, ItemValue, Outcome, project};

/// Every invariant that is of the end.
pub fn all(setting: &Setting, played: &Played) {
    let happened = |what: &[Wrong]| {
        let mut wrongs = played.trace.iter().filter_map(|(_, w)| *w);
        wrongs.any(|w| what.contains(&w))
    };
    let may_conflict = setting.may_conflict || happened(&[Wrong::Taken, Wrong::Miscounts]);
    let mut seen: Vec<InvoiceId> = setting.mine.iter().map(|(id, _)| *id).collect();
    seen.dedup();
    for id in seen {
        check_record(setting, id, may_conflict);
    }
    check_theirs(setting);
    check_doubles(setting, happened(&[Wrong::Twice, Wrong::Late]));
    check_strangers(setting);
    check_store(setting);
    check_quiet(setting);
}

/// Whether anything waits to be sent.
pub fn waits(setting: &Setting) -> bool {
    let waiting = setting.store.read(|r| {
        let invoices = r.invoices_waiting(setting.account.id)?.len();
        Ok(invoices + r.customers_waiting(setting.account.id)?.len())
    });
    waiting.unwrap() > 0
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
        // Never lost, and a person sees why.
        SyncState::Parked | SyncState::Pending
            if setting.hopeless.contains(&id) && standing.last_answer.is_some() => {}
        SyncState::Conflict => fail(format!("I12: a conflict without a cause: {standing:?}")),
        other => fail(format!(
            "I12: still {} after the faults: {standing:?}",
            other.as_str()
        )),
    }
    let given = setting.lines[&id] + usize::from(setting.edited(id));
    let blind = setting.service.inner().blind;
    if !blind && mine.len() != given && mine.len() != given + setting.extra_lines {
        fail(format!("I2: {} lines, the person gave {given}", mine.len()));
    }
    let edited = setting.edited(id);
    let afterthought = edited.then_some(Want::Item(AFTERTHOUGHT.0, AFTERTHOUGHT.1));
    for want in wanted(setting, id).chain(&afterthought) {
        let kept = match (standing.sync, &there) {
            (SyncState::Synced, Some(there)) => as_wanted(want, there),
            _ => holds_here(want, &record.reference, record.status, &mine),
        };
        // What was at the service when the other person changed it had arrived.
        let arrived = record.remote_id.as_ref().is_some_and(|remote| {
            let inner = setting.service.inner();
            inner
                .before_editor
                .get(remote)
                .is_some_and(|there| as_wanted(want, there))
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
    let unseen = {
        let inner = setting.service.inner();
        inner.editor.is_some() || inner.blind
    };
    if unseen {
        return;
    }
    for (id, want) in &setting.theirs {
        let there = setting.service.inner().world.invoices[id].now.clone();
        if !as_wanted(want, &there) {
            setting
                .service
                .violation(format!("I7: their {want:?} was overwritten: {there:?}"));
        }
    }
}

/// Whether the invoice there is as wanted.
pub fn as_wanted(want: &Want, there: &InvoiceSnapshot) -> bool {
    let mut items: Vec<_> = there.items.iter().map(ItemValue::from).collect();
    items.sort();
    holds_here(want, &there.reference, there.status, &items)
}

fn holds_here(want: &Want, reference: &str, status: Status, items: &[ItemValue]) -> bool {
    match want {
        Want::Reference(wanted) => reference == *wanted,
        Want::Status(wanted) => status == *wanted,
        Want::Item(name, price) => items
            .iter()
            .any(|i| i.name == *name && i.price == price * 100),
        Want::NoItem(name) => items.iter().all(|i| i.name != *name),
        Want::IssuedWithout(name) => {
            status == Status::Ready && items.iter().all(|i| i.name != *name)
        }
    }
}

/// I2: nothing the driver made stands twice, here or there.
fn check_doubles(setting: &Setting, unguarded: bool) {
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
    if kept.len() > setting.kept + setting.others {
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
    if customers > 1 && !unguarded {
        setting
            .service
            .violation(format!("I2: the customer was made {customers} times"));
    }
}

/// I2, I13: what was made here is not another's record there, and nothing of another account is.
fn check_strangers(setting: &Setting) {
    for id in &setting.created {
        let record = setting.store.read(|r| r.invoice(*id)).unwrap();
        let inner = setting.service.inner();
        let there = record
            .remote_id
            .and_then(|id| inner.world.invoices.get(&id));
        let stranger = there.is_some_and(|k| !k.by_driver) && !inner.blind;
        drop(inner);
        if stranger {
            let what = format!("I2: another's invoice was taken for {}", record.reference);
            setting.service.violation(what);
        }
    }
    let inner = setting.service.inner();
    let mut all = inner.world.invoices.values();
    let foreign = all.any(|k| k.now.reference == "OTHER");
    drop(inner);
    if foreign {
        setting
            .service
            .violation("I13: another account's invoice was sent".into());
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
            // What the service never shows is tried again a few times before it is set aside.
            for row in rows.iter().filter(|r| !setting.hopeless.contains(&r.id)) {
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

/// What the person wants of an invoice.
pub fn wanted(setting: &Setting, id: InvoiceId) -> impl Iterator<Item = &Want> {
    let all = setting.mine.iter();
    all.filter(move |(of, _)| *of == id).map(|(_, want)| want)
}
