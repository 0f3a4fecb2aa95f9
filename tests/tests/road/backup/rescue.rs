//! A store that cannot be opened leads back to a backup, and gives what can still be read; a problem
//! report tells of it without naming anyone.

use super::filled;
use crate::person::{Person, item};
use counterfoil_app::{Code, rescue_look, rescue_restore, rescue_salvage};
use counterfoil_backup::STORE;
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_offers_the_last_good_backup_and_is_kept() {
    let person = Person::alone().await;
    let one = person
        .draft("DMG-1", None, vec![item("One", "1.00", "1", "")])
        .await;
    person.app.invoice_save(one).await.unwrap();
    let made = person.app.backup_create(None, None).await.unwrap();
    let two = person
        .draft("DMG-2", None, vec![item("Two", "2.00", "1", "")])
        .await;
    person.app.invoice_save(two).await.unwrap();
    let folder = person.closed().await;
    let store = folder.path().join(STORE);
    let data = || Some(folder.path().to_owned());
    let sound = fs::read(&store).unwrap();
    let mut torn = sound.clone();
    torn[..4096].fill(0);
    fs::write(&store, &torn).unwrap();

    let error = Person::open_in(&folder).await.err().unwrap();
    assert_eq!(error.code, Code::DamagedStore);
    assert!(error.message.contains(&made.path), "{}", error.message);
    let found = rescue_look(data(), chrono::Utc::now()).await.unwrap();
    assert_eq!(found.backup.unwrap().path, made.path);
    assert!(found.lost.is_none(), "nothing can be read of it");

    let restored = rescue_restore(data(), made.path.clone(), None, chrono::Utc::now())
        .await
        .unwrap();
    assert_eq!(
        fs::read(restored.damaged.unwrap()).unwrap(),
        torn,
        "the damaged file is kept"
    );
    let app = Person::open_in(&folder).await.unwrap();
    assert_eq!(
        app.backup_verify(made.path.clone(), None)
            .await
            .unwrap()
            .invoices,
        1
    );
    drop(app);
    let again = rescue_restore(data(), made.path, None, chrono::Utc::now())
        .await
        .unwrap_err();
    assert_eq!(
        again.code,
        Code::StatusDenied,
        "a sound store is never replaced so"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_can_be_read_of_a_damaged_store_is_saved() {
    let person = Person::alone().await;
    for n in 0..200 {
        let reference = format!("SALV-{n:03}");
        let draft = person
            .draft(&reference, None, vec![item("Row", "1.00", "1", "")])
            .await;
        person.app.invoice_save(draft).await.unwrap();
    }
    let folder = person.closed().await;
    let store = folder.path().join(STORE);
    let mut bytes = fs::read(&store).unwrap();
    // One page in the middle of those that hold invoices: a leaf of a table begins with 0x0d.
    let holds = |page: &[u8]| page[0] == 0x0d && page.windows(8).any(|w| w == b"SALV-100");
    let at = bytes.chunks(4096).position(holds).unwrap() * 4096;
    bytes[at..at + 4096].fill(0xff);
    fs::write(&store, &bytes).unwrap();
    let to = folder.path().join("rescued.zip").display().to_string();
    let saved = rescue_salvage(Some(folder.path().to_owned()), Some(to), chrono::Utc::now())
        .await
        .unwrap();
    let invoices = saved
        .counts
        .iter()
        .find(|c| c.table == "invoice")
        .unwrap()
        .count;
    assert!((150..200).contains(&invoices), "{invoices} of 200");
    assert!(!saved.torn.is_empty());
    assert_eq!(
        fs::read(&store).unwrap(),
        bytes,
        "the damaged file is as it was"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_problem_report_tells_of_the_program_and_not_of_the_person() {
    let (data, terminal) = filled();
    let told = terminal.json(&["report"], "");
    let report = told["report"].as_str().unwrap();
    for there in [
        "Counterfoil 0.1.0",
        "store: sound",
        "  invoice: 2",
        "backups: Daily, keep 7",
    ] {
        assert!(report.contains(there), "{there}: {report}");
    }
    let folder = data.path().to_str().unwrap();
    for personal in [
        "Łucja",
        "lucja@example.com",
        "BK-1",
        "Yard",
        "DE0212",
        "100.00",
        folder,
    ] {
        assert!(!report.contains(personal), "{personal}: {report}");
    }
    fs::write(data.path().join(STORE), "Dear diary,\n".repeat(9)).unwrap();
    let told = terminal.json(&["report"], "");
    assert!(
        told["report"]
            .as_str()
            .unwrap()
            .contains("data not opened: DamagedStore")
    );
}
