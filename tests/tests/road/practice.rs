//! Practice has books of its own: what is done there never reaches the person's.

use crate::person::item;
use counterfoil_app::view::{
    BackupEvery, BackupPlanInput, ConnectInput, CustomerInput, CustomerQuery, DraftInput,
    PayoutInput, System,
};
use counterfoil_app::{App, Code, Options};
use counterfoil_domain::{AccountId, NumberStyle, Status};
use counterfoil_sandbox::Running;
use counterfoil_secrets::{Keyring, RunKeyring, Sensitive};
use counterfoil_store::Store;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// A keyring that remembers which names it was ever given.
#[derive(Default)]
struct Noting {
    kept: RunKeyring,
    names: Mutex<Vec<String>>,
}

impl Keyring for Noting {
    fn get(&self, account: &str) -> Result<Option<Sensitive<String>>, counterfoil_secrets::Error> {
        self.kept.get(account)
    }

    fn set(
        &self,
        account: &str,
        secret: &Sensitive<String>,
    ) -> Result<(), counterfoil_secrets::Error> {
        self.names.lock().unwrap().push(account.to_owned());
        self.kept.set(account, secret)
    }

    fn remove(&self, account: &str) -> Result<(), counterfoil_secrets::Error> {
        self.kept.remove(account)
    }
}

/// A person's own books on this folder, which sync by themselves or not.
async fn own(folder: &Path, keyring: &Arc<Noting>, automatic_sync: bool) -> App {
    let options = Options {
        data: Some(folder.to_owned()),
        secrets: keyring.clone(),
        number_style: NumberStyle::POINT,
        table_style: NumberStyle::POINT,
        today: || chrono::Local::now().date_naive(),
        now: chrono::Utc::now,
        automatic_sync,
    };
    App::open(options, Arc::new(|_| ())).await.unwrap()
}

async fn service() -> Running {
    let options = counterfoil_sandbox::Options::practice();
    counterfoil_sandbox::start(options).await.unwrap()
}

/// How to sign in to the practice server; the second of them is wrong.
fn accounts(service: &Running) -> Vec<ConnectInput> {
    let ready = &service.ready;
    let (trincico, funds) = (&ready.trincico, &ready.funding_sources);
    [
        (System::Trincico, &trincico.email, &trincico.password),
        (System::Billwerk, &ready.billwerk.client_id, &"wrong".into()),
        (System::Pm2, &ready.pm2.client_id, &ready.pm2.refresh_token),
        (System::FundingSources, &funds.username, &funds.secret),
    ]
    .map(|(system, user, secret)| ConnectInput {
        system: Some(system),
        url: ready.url.clone(),
        user: user.clone(),
        secret: secret.clone(),
        ..ConnectInput::default()
    })
    .to_vec()
}

async fn practise(own: &App, service: &Running) -> App {
    let begun = own.practise(accounts(service), Arc::new(|_| ())).await;
    begun.unwrap()
}

/// An invoice for nobody yet, as it is begun in these books.
async fn entry(app: &App, reference: &str) -> DraftInput {
    DraftInput {
        reference: reference.to_owned(),
        items: vec![item("Work", "100.00", "1", "0")],
        ..app.draft_new().await.unwrap()
    }
}

/// Every row of every table of a store.
fn rows(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let store = Connection::open(folder.join("counterfoil.db")).unwrap();
    let names = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let mut names = store.prepare(names).unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let of = |table: &str| -> Option<Vec<String>> {
        let mut all = store.prepare(&format!("SELECT * FROM \"{table}\"")).ok()?;
        let columns = all.column_count();
        let shown = |row: &rusqlite::Row<'_>| {
            let values = (0..columns).map(|at| row.get::<_, Value>(at));
            Ok(format!("{:?}", values.collect::<Result<Vec<_>, _>>()?))
        };
        let read: Result<Vec<String>, _> = all.query_map([], shown).ok()?.collect();
        Some(read.unwrap())
    };
    let all = names.iter().map(|name| (name.clone(), of(name)));
    all.filter_map(|(name, rows)| Some((name, rows?))).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_issued_and_paid_out_in_practice_leaves_the_persons_books_row_for_row() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Arc::new(Noting::default());
    let own = own(folder.path(), &keyring, false).await;
    own.start_local().await.unwrap();
    let customer = CustomerInput {
        business_name: "Żuraw Shipyard".into(),
        ..CustomerInput::default()
    };
    let customer = own.customer_save(customer).await.unwrap();
    let first = DraftInput {
        customer: Some(customer.id),
        ..entry(&own, "A-1").await
    };
    let first = own.invoice_save(first).await.unwrap();
    own.invoice_set_status(first.id, Status::Ready)
        .await
        .unwrap();
    let next = own.draft_new().await.unwrap().reference;
    let (before, files) = (rows(folder.path()), names(folder.path()));
    assert!(before["invoice"].len() == 1, "{:?}", before["invoice"]);

    let service = service().await;
    let practice = practise(&own, &service).await;
    assert!(practice.is_practice() && !own.is_practice());
    let startup = practice.startup().await.unwrap();
    assert!(startup.practising && !startup.first_run);
    assert!(!own.startup().await.unwrap().practising);
    let systems: Vec<_> = startup.accounts.iter().map(|a| a.system).collect();
    assert_eq!(
        systems,
        [System::Trincico, System::Pm2, System::FundingSources],
        "one that cannot be had keeps nobody from the others"
    );
    assert!(startup.accounts.iter().all(|a| a.practice));
    assert!(!startup.business.name.is_empty());
    let trincico = startup.accounts[0].id;

    practice.sync(None).await.unwrap();
    let customers = practice.customer_list(CustomerQuery::default()).await;
    let draft = DraftInput {
        customer: Some(customers.unwrap().customers[0].id),
        ..entry(&practice, "P-1").await
    };
    assert_eq!(draft.account, Some(trincico));
    let issued = practice.invoice_save(draft).await.unwrap();
    practice
        .invoice_set_status(issued.id, Status::Ready)
        .await
        .unwrap();
    practice.sync(None).await.unwrap();
    let shown = practice.invoice_get(issued.id).await.unwrap();
    assert_eq!(shown.status, Status::Ready);
    let offered = practice
        .payout_offer(PayoutInput {
            account: trincico,
            amount: "70.00".into(),
            currency: "usd".into(),
            instant: false,
        })
        .await
        .unwrap();
    practice.payout_ask(offered.id).await.unwrap();

    assert_eq!(rows(folder.path()), before);
    assert_eq!(own.account_list().await.unwrap().len(), 0);
    assert_eq!(own.draft_new().await.unwrap().reference, next);
    practice.practice_end().await;
    service.stop().await;
    assert_eq!(
        names(folder.path()),
        files,
        "practice took its folder along"
    );
    assert_eq!(rows(folder.path()), before);
    assert_eq!(
        *keyring.names.lock().unwrap(),
        Vec::<String>::new(),
        "practice keeps its secrets out of the keyring"
    );
    drop(own);
}

#[tokio::test(flavor = "multi_thread")]
async fn practice_that_syncs_by_itself_ends_whole_and_begins_afresh() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), &Arc::default(), true).await;
    for _ in 0..2 {
        let service = service().await;
        let practice = practise(&own, &service).await;
        let saved = practice.invoice_save(entry(&practice, "P-1").await).await;
        assert_eq!(saved.unwrap().reference, "P-1", "nothing is left of before");
        // Whoever still held it would keep its folder.
        practice.practice_end().await;
        assert!(!folder.path().join("practice").exists());
        service.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn practice_whose_program_died_is_cleared_at_the_next_start_and_no_living_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let own_books = own(folder.path(), &Arc::default(), false).await;
    let service = service().await;
    let practice = practise(&own_books, &service).await;

    // Another program on the same data, which wants to practise too.
    let beside = own(folder.path(), &Arc::default(), false).await;
    let twice = beside.practise(accounts(&service), Arc::new(|_| ())).await;
    assert_eq!(twice.err().map(|e| e.code), Some(Code::Busy));
    assert!(practice.account_list().await.unwrap().len() > 1);

    // As it lies there when everything dies.
    let died = tempfile::tempdir().unwrap();
    copy(folder.path(), died.path());
    assert!(died.path().join("practice/counterfoil.db").exists());
    let again = own(died.path(), &Arc::default(), false).await;
    assert!(!died.path().join("practice").exists());
    assert!(again.startup().await.unwrap().first_run);
    practice.practice_end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn practice_that_cannot_be_connected_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), &Arc::default(), false).await;
    let service = service().await;
    let mut wrong = accounts(&service);
    wrong[0].secret = "wrong".into();
    let begun = own.practise(wrong, Arc::new(|_| ())).await;
    assert_eq!(begun.err().map(|e| e.code), Some(Code::SignInNeeded));
    assert!(!folder.path().join("practice").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn practice_takes_no_account_of_the_persons_and_makes_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let own = own(folder.path(), &Arc::default(), false).await;
    let service = service().await;
    let practice = practise(&own, &service).await;
    let denied = |error: Option<counterfoil_app::Error>| {
        assert_eq!(error.map(|e| e.code), Some(Code::StatusDenied));
    };
    let another = ConnectInput {
        name: "Mine".into(),
        ..accounts(&service).swap_remove(0)
    };
    denied(practice.account_connect(another).await.err());
    denied(practice.backup_create(None, None).await.err());
    let plan = BackupPlanInput {
        every: BackupEvery::Daily,
        folder: None,
        keep: 7,
        sealed: false,
        passphrase: None,
    };
    denied(practice.backup_plan(plan).await.err());
    denied(practice.backup_restore("any".into(), None).await.err());
    practice
        .invoice_save(entry(&practice, "P-1").await)
        .await
        .unwrap();
    assert!(!practice.backup_if_due().await.unwrap());
    assert_eq!(practice.file_named("P-1.pdf"), "practice-P-1.pdf");
    assert_eq!(own.file_named("A-1.pdf"), "A-1.pdf");
    practice.practice_end().await;
}

/// Marks the account as practice's, as earlier versions put them among one's own.
fn mark(folder: &TempDir, account: AccountId) {
    let store = Store::open(&folder.path().join("counterfoil.db"), None).unwrap();
    let marked = store.write(|w| {
        let mut kept = w.account(account)?;
        kept.practice = true;
        w.update_account(&kept)
    });
    marked.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn practice_of_an_earlier_version_stays_takes_no_new_invoice_and_goes_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Arc::new(Noting::default());
    let own = own(folder.path(), &keyring, false).await;
    let mine = own.invoice_save(entry(&own, "A-1").await).await.unwrap();
    let service = service().await;
    let old = own.account_connect(accounts(&service).swap_remove(0)).await;
    let old = old.unwrap();
    assert_eq!(
        own.draft_new().await.unwrap().account,
        Some(old.id),
        "while it counts as the person's own"
    );
    own.sync(None).await.unwrap();
    mark(&folder, old.id);

    assert!(own.account_list().await.unwrap()[0].practice);
    assert_eq!(own.draft_new().await.unwrap().account, None);
    let before = own.invoice_list(Default::default()).await.unwrap();
    assert!(before.counts.all > 1);
    assert_eq!(own.practice_remove().await.unwrap(), 1);
    assert_eq!(own.practice_remove().await.unwrap(), 0);
    let left = own.invoice_list(Default::default()).await.unwrap();
    let left: Vec<_> = left.invoices.iter().map(|row| row.id).collect();
    assert_eq!(left, [mine.id]);
    assert_eq!(own.account_list().await.unwrap().len(), 0);
    assert!(keyring.get(&old.id.to_string()).unwrap().is_none());
}
