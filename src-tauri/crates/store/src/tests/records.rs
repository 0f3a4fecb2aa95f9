//! What is put is what is read.

use super::{account, at, customer, in_memory, invoice, item, put, read, standing};
use crate::Subject;
use crate::{Error, Intention, Standing, SyncState};
use counterfoil_domain::{
    CustomerId, CustomerSnapshot, Invoice, InvoiceId, InvoiceSnapshot, ItemSnapshot, RemoteId,
    Status, TaxRule,
};

#[test]
fn an_account_reads_back_and_its_name_is_unique_whatever_the_case() {
    let store = in_memory();
    let mut first = account("Main");
    first.remote_user = Some(RemoteId::new("17"));
    first.synced_at = Some(at(5));
    store.write(|w| w.insert_account(&first)).unwrap();
    assert_eq!(read(&store, |r| r.account(first.id)), first);
    assert_eq!(
        read(&store, |r| r.account_by_name("MAIN")),
        Some(first.clone())
    );
    assert_eq!(read(&store, |r| r.account_by_name("other")), None);

    let taken = store
        .write(|w| w.insert_account(&account("main")))
        .unwrap_err();
    assert!(matches!(taken, Error::Taken { what: Subject::AccountName, value } if value == "main"));
    first.state = "connected".into();
    store.write(|w| w.update_account(&first)).unwrap();
    assert_eq!(read(&store, |r| r.accounts()), [first]);
    let missing = store
        .write(|w| w.update_account(&account("New")))
        .unwrap_err();
    assert!(matches!(
        missing,
        Error::Missing {
            what: Subject::Account,
            ..
        }
    ));
}

#[test]
fn a_customer_reads_back_with_its_standing_and_base() {
    let store = in_memory();
    let owner = account("Main");
    let mut kept = customer("Łódź Werk GmbH");
    kept.account = Some(owner.id);
    kept.remote_id = Some(RemoteId::new("9b2e"));
    kept.email = "accounts@example.com".into();
    kept.address = "1 Mill Lane\nExampleton".into();
    let stand = Standing {
        sync: SyncState::Conflict,
        since: Some(at(3)),
        last_answer: Some("changed there".into()),
        attempts: 2,
        conflict: Some("{}".into()),
        older_since: Some(at(4)),
    };
    let base = CustomerSnapshot {
        remote_id: RemoteId::new("9b2e"),
        business_name: "Lodz".into(),
        first_name: String::new(),
        last_name: String::new(),
        email: String::new(),
        phone: "+48 22".into(),
        bill_to: None,
        created_at: Some(at(-9)),
        updated_at: None,
    };
    store
        .write(|w| {
            w.insert_account(&owner)?;
            w.put_customer(&kept, &stand)?;
            assert_eq!(w.customer_base(kept.id)?, None);
            w.set_customer_base(kept.id, Some(&base))
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.customer(kept.id)), kept);
    assert_eq!(read(&store, |r| r.customer_standing(kept.id)), stand);
    assert_eq!(read(&store, |r| r.customer_base(kept.id)), Some(base));
    let found = read(&store, |r| {
        r.customer_by_remote(owner.id, &RemoteId::new("9b2e"))
    });
    assert_eq!(found, Some(kept.id));
    assert_eq!(read(&store, |r| r.waiting_customers()), [(kept.id, stand)]);
    assert_eq!(read(&store, |r| r.customers_waiting(owner.id)), []);
    let missing = store.read(|r| r.customer(CustomerId::new())).unwrap_err();
    assert!(matches!(
        missing,
        Error::Missing {
            what: Subject::Customer,
            ..
        }
    ));
}

#[test]
fn an_invoice_reads_back_with_items_in_order_standing_and_base() {
    let store = in_memory();
    let to = customer("Example Ltd");
    let mut kept = invoice("BT0024");
    kept.customer = Some(to.id);
    kept.status = Status::Ready;
    kept.currency = "KWD".parse().unwrap();
    kept.issue_date = "2026-02-28".parse().ok();
    kept.due_date = "2026-03-30".parse().ok();
    kept.tax_rule = TaxRule::PerRate;
    kept.note = "Thank you.".into();
    kept.items = vec![
        item("Second", "b"),
        item("First", "a\nb"),
        item("Second", "b"),
    ];
    kept.items[1].tax = None;
    kept.items[1].price = "-0.000001".parse().unwrap();
    let base = InvoiceSnapshot {
        remote_id: RemoteId::new("5"),
        reference: "BT0024".into(),
        status: Status::Draft,
        currency: kept.currency,
        customer: None,
        items: vec![ItemSnapshot {
            remote_id: RemoteId::new("6"),
            name: "Second".into(),
            description: String::new(),
            price: 100_000,
            quantity: 2,
            tax: Some("15.25".parse().unwrap()),
        }],
        amount: Some(230_500),
        tax_amount: None,
        created_at: Some(at(1)),
        updated_at: None,
    };
    store
        .write(|w| {
            w.put_customer(&to, &Standing::default())?;
            put(w, &kept, SyncState::Local)?;
            w.set_invoice_base(kept.id, Some(&base))
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.invoice(kept.id)), kept);
    assert_eq!(read(&store, |r| r.invoice_base(kept.id)), Some(base));

    kept.items.remove(0);
    kept.created_at = at(-1000);
    let stand = standing(SyncState::Parked);
    store
        .write(|w| {
            put(w, &kept, SyncState::Local)?;
            w.set_invoice_standing(kept.id, &stand)
        })
        .unwrap();
    assert_eq!(read(&store, |r| r.invoice(kept.id)), kept);
    assert_eq!(read(&store, |r| r.invoice_standing(kept.id)), stand);
    assert!(
        read(&store, |r| r.invoice_base(kept.id)).is_some(),
        "the base moved along"
    );
    store.check().unwrap();

    let in_use = store.write(|w| w.delete_customer(to.id)).unwrap_err();
    assert!(matches!(
        in_use,
        Error::InUse {
            what: Subject::Customer,
            count: 1
        }
    ));
    store.write(|w| w.delete_invoice(kept.id)).unwrap();
    store.write(|w| w.delete_customer(to.id)).unwrap();
    store.check().unwrap();
}

#[test]
fn references_are_found_exactly_and_newest_first() {
    let store = in_memory();
    let main = account("Main");
    let (mut a, mut b, c) = (invoice("BT1"), invoice("BT2"), invoice("BT1"));
    for (seconds, invoice) in [(10, &mut a), (20, &mut b)] {
        invoice.account = Some(main.id);
        invoice.created_at = at(seconds);
    }
    store
        .write(|w| {
            w.insert_account(&main)?;
            [&a, &b, &c, &invoice("")]
                .iter()
                .try_for_each(|i| put(w, i, SyncState::Local))
        })
        .unwrap();
    assert_eq!(
        read(&store, |r| r.invoice_by_reference("BT1")),
        [a.id, c.id]
    );
    assert_eq!(read(&store, |r| r.invoice_by_reference("bt1")), []);
    assert_eq!(
        read(&store, |r| r.latest_references(Some(main.id), 5)),
        ["BT2", "BT1"]
    );
    assert_eq!(read(&store, |r| r.latest_references(None, 5)), ["BT1"]);
    for (account, reference, except, used) in [
        (Some(main.id), "BT1", a.id, false),
        (Some(main.id), "BT1", b.id, true),
        (None, "BT2", c.id, false),
        (None, "BT1", InvoiceId::new(), true),
    ] {
        let found = read(&store, |r| r.reference_in_use(account, reference, except));
        assert_eq!(found, used, "{reference}");
    }
}

#[test]
fn what_waits_for_the_next_sync_comes_longest_waiting_first() {
    let store = in_memory();
    let main = account("Main");
    let mut ids = vec![];
    store
        .write(|w| {
            w.insert_account(&main)?;
            for (since, sync) in [
                (30, SyncState::Pending),
                (10, SyncState::Pending),
                (5, SyncState::Parked),
                (7, SyncState::Synced),
            ] {
                let mut invoice = invoice("");
                invoice.account = Some(main.id);
                let stand = Standing {
                    since: Some(at(since)),
                    ..standing(sync)
                };
                w.put_invoice(&invoice, &invoice.totals().unwrap(), &stand)?;
                ids.push(invoice.id);
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(
        read(&store, |r| r.invoices_waiting(main.id)),
        [ids[1], ids[0]]
    );
    let all: Vec<_> = read(&store, |r| r.waiting_invoices())
        .into_iter()
        .map(|w| w.0)
        .collect();
    assert_eq!(all, [ids[2], ids[1], ids[0]]);
}

#[test]
fn removing_an_account_keeps_only_what_the_service_never_had() {
    let store = in_memory();
    let (main, other) = (account("Main"), account("Other"));
    let owned =
        |mut i: counterfoil_domain::Invoice, owner: &crate::Account, remote: Option<&str>| {
            i.account = Some(owner.id);
            i.remote_id = remote.map(RemoteId::new);
            i
        };
    let mut to = customer("Kept, because a draft goes to it");
    to.account = Some(main.id);
    to.remote_id = Some(RemoteId::new("1"));
    let mut gone = customer("Gone");
    gone.account = Some(main.id);
    gone.remote_id = Some(RemoteId::new("2"));
    let mut draft = owned(invoice("NEW"), &main, None);
    draft.customer = Some(to.id);
    let synced = owned(invoice("OLD"), &main, Some("1"));
    let elsewhere = owned(invoice("ELSE"), &other, Some("1"));
    let intention = Intention {
        id: 0,
        account: main.id,
        kind: "invoice".into(),
        record: draft.id.to_string(),
        operation: "invoices.create".into(),
        reference: "NEW".into(),
        fingerprint: "f".into(),
        payload: "{}".into(),
        attempt: 1,
        created_at: at(0),
    };
    store
        .write(|w| {
            w.insert_account(&main)?;
            w.insert_account(&other)?;
            w.put_customer(&to, &standing(SyncState::Synced))?;
            w.put_customer(&gone, &standing(SyncState::Synced))?;
            put(w, &draft, SyncState::Pending)?;
            put(w, &synced, SyncState::Synced)?;
            put(w, &elsewhere, SyncState::Synced)?;
            w.put_intention(&intention)?;
            w.mark_seen(main.id, &RemoteId::new("1"), 1)?;
            w.remove_account(main.id)
        })
        .unwrap();
    draft.account = None;
    (to.account, to.remote_id) = (None, None);
    assert_eq!(read(&store, |r| r.invoice(draft.id)), draft);
    assert_eq!(
        read(&store, |r| r.invoice_standing(draft.id)).sync,
        SyncState::Local
    );
    assert_eq!(read(&store, |r| r.customer(to.id)), to);
    assert!(store.read(|r| r.invoice(synced.id)).is_err());
    assert!(store.read(|r| r.customer(gone.id)).is_err());
    assert_eq!(read(&store, |r| r.invoice(elsewhere.id)), elsewhere);
    assert_eq!(
        read(&store, |r| r.intentions_for(&draft.id.to_string())),
        []
    );
    assert_eq!(read(&store, |r| r.counts()).all, 2);
    store.check().unwrap();
}

#[test]
fn a_number_that_was_issued_in_a_removed_account_is_in_no_series_of_this_computer() {
    let store = in_memory();
    let main = account("Main");
    let of = |reference: &str, account, status| Invoice {
        account,
        status,
        ..invoice(reference)
    };
    // What the service does not have yet stays: one that was issued, and one that was not.
    let issued = of("N-7", Some(main.id), Status::Ready);
    let draft = of("N-8", Some(main.id), Status::Draft);
    let own = of("N-1", None, Status::Ready);
    store
        .write(|w| {
            w.insert_account(&main)?;
            for one in [&issued, &draft, &own] {
                put(w, one, SyncState::Pending)?;
            }
            w.remove_account(main.id)
        })
        .unwrap();
    let numbers = || {
        let found = read(&store, |r| r.issued_references(None, None));
        let mut found: Vec<_> = found.into_iter().map(|one| one.reference).collect();
        found.sort();
        found
    };
    assert_eq!(numbers(), ["N-1"]);
    // From now on they are this computer's: issued here, under a number of its own.
    for (kept, reference) in [(issued, "N-2"), (draft, "N-3")] {
        let again = Invoice {
            account: None,
            reference: reference.into(),
            status: Status::Ready,
            ..kept
        };
        store.write(|w| put(w, &again, SyncState::Local)).unwrap();
    }
    assert_eq!(numbers(), ["N-1", "N-2", "N-3"]);
}
