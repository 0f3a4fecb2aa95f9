//! The counters that triggers keep are what counting would find.

use super::{account, customer, in_memory, invoice, put, standing};
use crate::Subject;
use crate::{Counts, Error, Reader, SyncState};
use counterfoil_domain::{InvoiceId, RemoteId, Status};
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Change {
    Put(usize, usize, usize, bool),
    Stand(usize, usize),
    Delete(usize),
    RemoveAccount,
    Undone(usize),
    Customer(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => (0..12_usize, 0..4_usize, 0..5_usize, any::<bool>())
            .prop_map(|(n, status, sync, remote)| Change::Put(n, status, sync, remote)),
        3 => (0..12_usize, 0..5_usize).prop_map(|(n, sync)| Change::Stand(n, sync)),
        2 => (0..12_usize).prop_map(Change::Delete),
        1 => Just(Change::RemoveAccount),
        1 => (0..12_usize).prop_map(Change::Undone),
        1 => (0..3_usize).prop_map(Change::Customer),
    ]
}

fn counted(reader: &Reader<'_>) -> Result<(Counts, u64), Error> {
    let count = |sql: &str| -> Result<u64, Error> {
        Ok(reader.connection.query_row(sql, [], |row| row.get(0))?)
    };
    let of = |column: &str, value: &str| {
        count(&format!(
            "SELECT count(*) FROM invoice WHERE +{column} = '{value}'"
        ))
    };
    let counts = Counts {
        all: count("SELECT count(*) FROM invoice")?,
        draft: of("status", "draft")?,
        ready: of("status", "ready")?,
        paid: of("status", "paid")?,
        canceled: of("status", "canceled")?,
        pending: of("sync", "pending")?,
        conflict: of("sync", "conflict")?,
        parked: of("sync", "parked")?,
    };
    Ok((counts, count("SELECT count(*) FROM customer")?))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn counters_equal_counting_after_any_changes(changes in prop::collection::vec(change(), 1..40)) {
        let store = in_memory();
        let mut main = account("Main");
        store.write(|w| w.insert_account(&main)).unwrap();
        let invoices: Vec<_> = (0..12).map(|n| invoice(&n.to_string())).collect();
        let customers: Vec<_> = (0..3).map(|n| customer(&n.to_string())).collect();
        let ignore_missing = |answer: Result<(), Error>| match answer {
            Err(Error::Missing { .. }) => Ok(()),
            other => other,
        };
        for change in changes {
            let answer = store.write(|w| match change {
                Change::Put(n, status, sync, remote) => {
                    let mut invoice = invoices[n].clone();
                    invoice.status = Status::ALL[status];
                    invoice.account = Some(main.id);
                    invoice.remote_id = remote.then(|| RemoteId::new(n.to_string()));
                    put(w, &invoice, SyncState::ALL[sync])
                }
                Change::Stand(n, sync) => ignore_missing(
                    w.set_invoice_standing(invoices[n].id, &standing(SyncState::ALL[sync])),
                ),
                Change::Delete(n) => ignore_missing(w.delete_invoice(invoices[n].id)),
                Change::RemoveAccount => {
                    w.remove_account(main.id)?;
                    main.id = counterfoil_domain::AccountId::new();
                    w.insert_account(&main)
                }
                Change::Undone(n) => {
                    put(w, &invoices[n], SyncState::Pending)?;
                    Err(Error::missing(Subject::Invoice, InvoiceId::new()))
                }
                Change::Customer(n) => match w.customer(customers[n].id) {
                    Ok(_) => w.delete_customer(customers[n].id),
                    Err(_) => w.put_customer(&customers[n], &standing(SyncState::Local)),
                },
            });
            ignore_missing(answer).unwrap();
        }
        let (kept, customers) = store.read(|r| Ok((r.counts()?, r.customer_count()?))).unwrap();
        prop_assert_eq!((kept, customers), store.read(counted).unwrap());
        store.check().unwrap();
    }
}
