//! Intentions, pulls, settings, and half-written drafts read back.

use super::{account, at, in_memory, invoice, put, read};
use crate::{Intention, Pull, SyncState, Unsaved};
use counterfoil_domain::{Business, InvoiceId, InvoiceSnapshot, RemoteId, Status};

#[test]
fn an_intention_is_added_replaced_and_dropped() {
    let store = in_memory();
    let main = account("Main");
    let mut intention = Intention {
        id: 0,
        account: main.id,
        kind: "customer".into(),
        record: "r".into(),
        operation: "customers.create".into(),
        reference: String::new(),
        fingerprint: "f".into(),
        payload: r#"{"a":1}"#.into(),
        attempt: 1,
        created_at: at(0),
    };
    store.write(|w| w.insert_account(&main)).unwrap();
    intention.id = store.write(|w| w.put_intention(&intention)).unwrap();
    intention.attempt = 2;
    let again = store.write(|w| w.put_intention(&intention)).unwrap();
    assert_eq!(again, intention.id);
    assert_eq!(read(&store, |r| r.intentions(main.id)), [intention.clone()]);
    assert_eq!(read(&store, |r| r.intentions_for("r")), [intention.clone()]);
    store.write(|w| w.drop_intention(intention.id)).unwrap();
    assert_eq!(read(&store, |r| r.intentions(main.id)), []);
}

#[test]
fn a_pull_resumes_and_tells_what_its_round_did_not_see() {
    let store = in_memory();
    let main = account("Main");
    let mut pull = Pull {
        cursor: Some("2".into()),
        done: 50,
        started_at: at(0),
        round: 7,
    };
    let mut ids = vec![];
    store
        .write(|w| {
            w.insert_account(&main)?;
            w.put_pull(main.id, "invoices", &pull)?;
            pull.done = 100;
            w.put_pull(main.id, "invoices", &pull)?;
            for (remote, round) in [("a", Some(7)), ("b", Some(6)), ("c", None)] {
                let mut invoice = invoice(remote);
                invoice.account = Some(main.id);
                invoice.remote_id = Some(RemoteId::new(remote));
                put(w, &invoice, SyncState::Synced)?;
                let base = InvoiceSnapshot {
                    remote_id: RemoteId::new(remote),
                    reference: remote.into(),
                    status: Status::Draft,
                    currency: invoice.currency,
                    customer: None,
                    items: vec![],
                    amount: None,
                    tax_amount: None,
                    created_at: None,
                    updated_at: None,
                };
                w.set_invoice_base(invoice.id, Some(&base))?;
                if let Some(round) = round {
                    w.mark_seen(main.id, &RemoteId::new(remote), round)?;
                }
                ids.push(invoice.id);
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.pull(main.id, "invoices")), Some(pull));
    assert_eq!(read(&store, |r| r.pull(main.id, "customers")), None);
    let mut unseen = read(&store, |r| r.unseen(main.id, 7, 10));
    unseen.sort();
    assert_eq!(unseen, ids[1..]);
    assert_eq!(read(&store, |r| r.unseen(main.id, 7, 1)).len(), 1);
    store.write(|w| w.end_pull(main.id, "invoices")).unwrap();
    assert_eq!(read(&store, |r| r.pull(main.id, "invoices")), None);
}

#[test]
fn settings_business_logo_and_half_written_drafts_read_back() {
    let store = in_memory();
    let business = Business {
        name: "Example Studio".into(),
        payment_days: Some(14),
        currency: "EUR".parse().ok(),
        ..Business::default()
    };
    let stored = invoice("A1");
    let drafts =
        [(stored.id, 1, false), (InvoiceId::new(), 2, true)].map(|(id, when, is_new)| Unsaved {
            id,
            json: r#"{"reference":"A"}"#.into(),
            title: "A".into(),
            kept_at: at(when),
            is_new,
        });
    assert_eq!(read(&store, |r| r.business()), Business::default());
    assert_eq!(read(&store, |r| r.logo()), None);
    store
        .write(|w| {
            w.put_logo(Some(&[1, 0, 255]))?;
            w.put_business(&business)?;
            w.put_setting("theme", "light")?;
            w.put_setting("theme", "dark")?;
            put(w, &stored, SyncState::Local)?;
            drafts.iter().try_for_each(|d| w.keep_unsaved(d))
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.business()), business);
    assert_eq!(read(&store, |r| r.logo()), Some(vec![1, 0, 255]));
    assert_eq!(read(&store, |r| r.setting("theme")), Some("dark".into()));
    assert_eq!(
        read(&store, |r| r.unsaved_draft(stored.id)).as_ref(),
        Some(&drafts[0])
    );
    let [first, second] = drafts;
    assert_eq!(read(&store, |r| r.unsaved()), [second, first]);
    store
        .write(|w| {
            w.put_logo(None)?;
            w.remove_setting("theme")?;
            w.drop_unsaved(stored.id)
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.logo()), None);
    assert_eq!(read(&store, |r| r.setting("theme")), None);
    assert_eq!(read(&store, |r| r.unsaved_draft(stored.id)), None);
}
