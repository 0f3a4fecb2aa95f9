//! Backups by the real command and the real program: what comes back is what was there, what is not
//! whole is refused, and whoever is refused finds everything as it was.

use crate::person::{Person, item};
use counterfoil_app::Code;
use counterfoil_app::view::{BackupEvery, BackupPlanInput};
use counterfoil_backup::{Manifest, STORE};
use counterfoil_domain::Status;
use counterfoil_tests::Terminal;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod hostile;
mod rescue;

const PASSPHRASE: &str = "four words and a fish";

/// A data folder with a customer and two invoices, one of them issued.
fn filled() -> (tempfile::TempDir, Terminal) {
    let data = tempfile::tempdir().unwrap();
    let terminal = Terminal::on(data.path());
    terminal.json(
        &[
            "business",
            "edit",
            "--name",
            "Yard",
            "--iban",
            "DE02120300000000202051",
        ],
        "",
    );
    draft(&terminal, "BK-1");
    draft(&terminal, "BK-2");
    terminal.json(&["invoice", "status", "BK-2", "ready"], "");
    (data, terminal)
}

fn draft(terminal: &Terminal, reference: &str) {
    let invoice = json!({
        "customer": { "business_name": "Łucja Żółć", "email": "lucja@example.com" },
        "currency": "EUR", "reference": reference,
        "items": [{ "name": "Work", "price": "100.00", "quantity": "2", "tax": "15.25" }],
    });
    terminal.json(&["invoice", "draft", "--from", "-"], &invoice.to_string());
}

fn references(terminal: &Terminal) -> Vec<String> {
    let listed = terminal.json(&["invoice", "list"], "");
    let invoices = listed["invoices"].as_array().unwrap().iter();
    let mut all: Vec<String> = invoices
        .map(|i| i["reference"].as_str().unwrap().to_owned())
        .collect();
    all.sort();
    all
}

/// What a refused command says, as `--json` has it.
fn refused(terminal: &Terminal, words: &[&str], input: &str) -> Value {
    let output = terminal.output(words, input);
    assert_eq!(output.status.code(), Some(1), "{words:?}");
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    document["error"].clone()
}

/// Every file that holds records, with its bytes; the index that processes share is none.
fn live(data: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(data).unwrap().flatten();
    files
        .filter(|f| f.file_name().to_string_lossy().starts_with(STORE))
        .filter(|f| !f.file_name().to_string_lossy().ends_with("-shm"))
        .map(|f| {
            (
                f.file_name().to_string_lossy().into_owned(),
                fs::read(f.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_backup_comes_back_whole_and_bringing_it_back_can_be_undone() {
    let (data, terminal) = filled();
    let folder = tempfile::tempdir().unwrap();
    let made = terminal.json(&["backup", "create", folder.path().to_str().unwrap()], "");
    let path = made["path"].as_str().unwrap();
    assert_eq!(
        (&made["invoices"], &made["sealed"]),
        (&json!(2), &json!(false))
    );
    assert!(made["verified_at"].is_string());
    draft(&terminal, "BK-3");

    let held = terminal.json(&["backup", "verify", path], "");
    assert_eq!(held["invoices"], 2);
    let sums: Vec<_> = held["sums"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| {
            (
                s["status"].as_str().unwrap(),
                s["amount"]["text"].as_str().unwrap(),
            )
        })
        .collect();
    // 2 × 100.00 and 15.25 % of it.
    assert_eq!(sums, [("draft", "230.50"), ("ready", "230.50")]);

    let restored = terminal.json(&["backup", "restore", path], "");
    assert_eq!(references(&terminal), ["BK-1", "BK-2"]);
    let issued = terminal.json(&["invoice", "show", "BK-2"], "");
    assert_eq!(issued["status"], "ready");
    assert_eq!(terminal.json(&["business", "show"], "")["name"], "Yard");
    let found = terminal.json(&["invoice", "list", "--search", "żółć"], "");
    assert_eq!(
        found["invoices"].as_array().unwrap().len(),
        2,
        "it is searched as before"
    );

    let before = restored["before"].as_str().unwrap();
    terminal.json(&["backup", "restore", before], "");
    assert_eq!(references(&terminal), ["BK-1", "BK-2", "BK-3"], "undone");
    let left: Vec<_> = fs::read_dir(data.path())
        .unwrap()
        .flatten()
        .map(|f| f.file_name().to_string_lossy().into_owned())
        .filter(|name| {
            name.starts_with("backup-") || name.ends_with(".part") || name.ends_with(".old")
        })
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn anyone_can_open_a_backup_without_the_program() {
    let (_data, terminal) = filled();
    let folder = tempfile::tempdir().unwrap();
    let made = terminal.json(&["backup", "create", folder.path().to_str().unwrap()], "");
    let script = "import sys,zipfile,hashlib,json,sqlite3,os\n\
        z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n\
        m=json.loads(z.read('manifest.json'))\n\
        for p in m['parts']:\n  b=z.read(p['name']); assert len(b)==p['size'] and hashlib.sha256(b).hexdigest()==p['sha256']\n\
        z.extract('counterfoil.db',sys.argv[2])\n\
        c=sqlite3.connect(os.path.join(sys.argv[2],'counterfoil.db'))\n\
        for t,n in m['counts'].items(): assert c.execute('select count(*) from '+t).fetchone()[0]==n,t\n\
        print(c.execute('select count(*) from invoice').fetchone()[0])\n";
    let python = std::process::Command::new("python3")
        .args(["-c", script, made["path"].as_str().unwrap()])
        .arg(folder.path())
        .output();
    let Ok(output) = python else {
        return eprintln!("skipped: python3 is not there");
    };
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "2");
}

#[test]
fn a_sealed_backup_opens_with_its_passphrase_only() {
    let (data, terminal) = filled();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().to_str().unwrap();
    let made = terminal.json(&["backup", "create", to, "--passphrase-stdin"], PASSPHRASE);
    let path = made["path"].as_str().unwrap();
    assert_eq!(made["sealed"], true);
    let bytes = fs::read(path).unwrap();
    assert!(!bytes.windows(4).any(|w| w == b"BK-1"));
    draft(&terminal, "BK-3");
    let before = live(data.path());
    for (words, input) in [
        (vec!["backup", "restore", path], ""),
        (
            vec!["backup", "restore", path, "--passphrase-stdin"],
            "four words and a cat\n",
        ),
    ] {
        let error = refused(&terminal, &words, input);
        assert_eq!(
            (&error["code"], &error["field"]),
            (&json!("passphrase"), &json!("passphrase"))
        );
        assert_eq!(live(data.path()), before);
    }
    let words = ["backup", "restore", path, "--passphrase-stdin"];
    terminal.json(&words, &format!("{PASSPHRASE}\n"));
    assert_eq!(references(&terminal), ["BK-1", "BK-2"]);
}

#[test]
fn a_folder_that_is_not_there_is_told_and_nothing_is_made() {
    let (data, terminal) = filled();
    let gone = data.path().join("not-here");
    let error = refused(&terminal, &["backup", "create", gone.to_str().unwrap()], "");
    assert_eq!(error["code"], "file");
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("If it is on another disk, connect it.")
    );
    assert!(!gone.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn while_another_program_has_the_data_open_nothing_is_brought_back() {
    let person = Person::alone().await;
    let kept = person
        .draft("HERE-1", None, vec![item("One", "1.00", "1", "")])
        .await;
    person.app.invoice_save(kept).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    let made = person.app.backup_create(Some(to), None).await.unwrap();
    let terminal = Terminal::on(person.data());
    let before = live(person.data());
    let error = refused(&terminal, &["backup", "restore", &made.path], "");
    assert_eq!(error["code"], "busy");
    assert_eq!(live(person.data()), before);
    person.app.backup_restore(made.path, None).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_open_program_goes_on_with_what_was_brought_back() {
    let person = Person::alone().await;
    let first = person
        .draft("ON-1", None, vec![item("One", "1.00", "1", "")])
        .await;
    let first = person.app.invoice_save(first).await.unwrap();
    let made = person.app.backup_create(None, None).await.unwrap();
    let second = person
        .draft("ON-2", None, vec![item("Two", "2.00", "1", "")])
        .await;
    let second = person.app.invoice_save(second).await.unwrap();
    let preview = person
        .app
        .backup_restore_preview(made.path.clone(), None)
        .await
        .unwrap();
    assert_eq!((preview.contents.invoices, preview.invoices_now), (1, 2));
    assert_eq!(preview.changed_since.invoices, 1);

    // Others read all the while; nobody is cut off.
    let reading = {
        let app = person.app.clone();
        tokio::spawn(async move {
            for _ in 0..200 {
                app.startup().await.unwrap();
            }
        })
    };
    let restored = person.app.backup_restore(made.path, None).await.unwrap();
    reading.await.unwrap();
    assert!(person.app.invoice_get(second.id).await.is_err());
    person
        .app
        .invoice_set_status(first.id, Status::Canceled)
        .await
        .unwrap();
    person
        .app
        .backup_restore(restored.before.unwrap(), None)
        .await
        .unwrap();
    assert_eq!(
        person.app.invoice_get(second.id).await.unwrap().reference,
        "ON-2"
    );
    let list = person.app.backup_list().await.unwrap();
    assert_eq!(
        list.backups.len(),
        3,
        "one ordinary, two from before a restore"
    );
    assert!(
        list.backups
            .iter()
            .all(|b| b.verified_at.is_some() && b.problem.is_none())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn by_itself_one_a_day_is_made_the_oldest_go_and_others_files_stay() {
    let person = Person::alone().await;
    assert!(
        !person.app.backup_if_due().await.unwrap(),
        "there is nothing to lose yet"
    );
    let draft = person.draft("DAY-1", None, vec![]).await;
    person.app.invoice_save(draft).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let plan = |every| BackupPlanInput {
        every,
        folder: Some(folder.path().display().to_string()),
        keep: 2,
        sealed: false,
        passphrase: None,
    };
    person
        .app
        .backup_plan(plan(BackupEvery::Daily))
        .await
        .unwrap();
    let others = folder.path().join("counterfoil-2020-01-01-000000.cfbackup");
    fs::write(&others, "of another computer").unwrap();
    assert!(person.app.backup_if_due().await.unwrap());
    assert!(!person.app.backup_if_due().await.unwrap(), "once a day");
    for _ in 0..3 {
        person.forget_last_backup();
        assert!(person.app.backup_if_due().await.unwrap());
    }
    let list = person.app.backup_list().await.unwrap();
    assert_eq!(
        list.backups.iter().filter(|b| b.problem.is_none()).count(),
        2
    );
    assert!(others.exists());

    // The folder is gone: told, and told again, until one succeeds.
    person.forget_last_backup();
    let moved = folder.path().with_extension("moved");
    fs::rename(folder.path(), &moved).unwrap();
    assert_eq!(
        person.app.backup_if_due().await.unwrap_err().code,
        Code::File
    );
    let status = person.app.backup_status().await.unwrap();
    assert!(status.failure.unwrap().message.contains("connect it"));
    assert!(
        !person.app.backup_if_due().await.unwrap(),
        "not again within the hour"
    );
    fs::rename(&moved, folder.path()).unwrap();
    person.app.backup_create(None, None).await.unwrap();
    assert_eq!(person.app.backup_status().await.unwrap().failure, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyrings_passphrase_seals_what_is_made_by_itself_and_no_other_secret_ever_does() {
    let person = Person::alone().await;
    let one = person.draft("SEAL-1", None, vec![]).await;
    person.app.invoice_save(one).await.unwrap();
    let plan = |passphrase: Option<&str>| BackupPlanInput {
        every: BackupEvery::Daily,
        folder: None,
        keep: 3,
        sealed: true,
        passphrase: passphrase.map(str::to_owned),
    };
    let error = person.app.backup_plan(plan(None)).await.unwrap_err();
    assert_eq!(error.code, Code::Passphrase, "sealed with nothing");
    person
        .app
        .backup_plan(plan(Some(PASSPHRASE)))
        .await
        .unwrap();
    let made = person.app.backup_create(None, None).await.unwrap();
    assert!(made.sealed);
    let with_keyring = person
        .app
        .backup_verify(made.path.clone(), None)
        .await
        .unwrap();
    assert_eq!(with_keyring.invoices, 1);
    let folder = person.closed().await;

    // A keyring of one run answers every name with the secret of an account.
    let options = counterfoil_app::Options {
        data: Some(folder.path().to_owned()),
        secrets: std::sync::Arc::new(counterfoil_secrets::RunKeyring::with_secret(
            counterfoil_secrets::Sensitive::new("tok_account".to_owned()),
        )),
        number_style: counterfoil_domain::NumberStyle::POINT,
        table_style: counterfoil_domain::NumberStyle::POINT,
        today: || chrono::Utc::now().date_naive(),
        now: chrono::Utc::now,
        automatic_sync: false,
    };
    let app = counterfoil_app::App::open(options, std::sync::Arc::new(|_| ()))
        .await
        .unwrap();
    let error = app.backup_create(None, None).await.unwrap_err();
    assert_eq!(error.code, Code::Passphrase);
    let error = app.backup_verify(made.path, None).await.unwrap_err();
    assert_eq!(error.code, Code::Passphrase);
}
