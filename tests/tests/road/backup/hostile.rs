//! Backups whose form is right and whose store is not: each is refused with its reason, and the live
//! data stays byte for byte as it was.

use super::{Manifest, STORE, draft, filled, live, refused};
use counterfoil_tests::Terminal;
use rusqlite::Connection;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

struct Bench {
    data: tempfile::TempDir,
    folder: tempfile::TempDir,
    terminal: Terminal,
    made: PathBuf,
    manifest: Manifest,
}

impl Bench {
    fn new() -> Self {
        let (data, terminal) = filled();
        let folder = tempfile::tempdir().unwrap();
        let made = terminal.json(&["backup", "create", folder.path().to_str().unwrap()], "");
        let made = PathBuf::from(made["path"].as_str().unwrap());
        let mut opened = counterfoil_backup::open(&made, None, folder.path()).unwrap();
        opened.take_store(&folder.path().join("sound.db")).unwrap();
        draft(&terminal, "BK-LIVE");
        Self {
            manifest: opened.manifest,
            data,
            folder,
            terminal,
            made,
        }
    }

    /// A backup, its sums right, of the store after `f` had its way with it.
    fn with(&self, f: impl FnOnce(&Path, &mut Manifest)) -> PathBuf {
        let (store, path) = (
            self.folder.path().join("changed.db"),
            self.folder.path().join("bad.cfbackup"),
        );
        for old in [&store, &path] {
            let _ = fs::remove_file(old);
        }
        fs::copy(self.folder.path().join("sound.db"), &store).unwrap();
        let mut manifest = self.manifest.clone();
        f(&store, &mut manifest);
        counterfoil_backup::write(&store, manifest, None, self.folder.path(), &path).unwrap();
        path
    }

    fn refusal(&self, path: &Path) -> Value {
        let before = live(self.data.path());
        let error = refused(
            &self.terminal,
            &["backup", "restore", path.to_str().unwrap()],
            "",
        );
        assert_eq!(live(self.data.path()), before, "{error}");
        error
    }
}

fn run(store: &Path, sql: &str) {
    Connection::open(store).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn what_counterfoil_did_not_make_is_refused_by_name() {
    let bench = Bench::new();
    let sound = bench.with(|_, _| {});
    assert!(
        bench
            .terminal
            .output(&["backup", "verify", sound.to_str().unwrap()], "")
            .status
            .success()
    );
    for (sql, what) in [
        (
            "CREATE TRIGGER t AFTER INSERT ON invoice BEGIN DELETE FROM customer; END",
            "the trigger t",
        ),
        ("CREATE VIEW v AS SELECT * FROM invoice", "the view v"),
        ("CREATE TABLE extra (a)", "the table extra"),
        ("CREATE INDEX i ON invoice (note)", "the index i"),
        (
            "ALTER TABLE invoice ADD COLUMN extra TEXT",
            "the table invoice",
        ),
        (
            "DROP TRIGGER invoice_counted; CREATE TRIGGER invoice_counted AFTER INSERT ON invoice \
             BEGIN UPDATE invoice SET amount = 0; END",
            "the trigger invoice_counted",
        ),
        ("CREATE VIRTUAL TABLE f USING fts5 (a)", "the table f"),
    ] {
        let error = bench.refusal(&bench.with(|store, _| run(store, sql)));
        let expected = format!(
            "The store in this backup holds {what}, which Counterfoil did not make, so it was not opened."
        );
        assert_eq!(
            (error["code"].as_str(), error["message"].as_str()),
            (Some("backup"), Some(&expected[..])),
            "{sql}"
        );
    }
}

#[test]
fn a_store_that_is_damaged_older_than_any_or_of_another_program_is_refused() {
    let bench = Bench::new();
    let damaged = "The store in this backup is damaged.";
    let newer =
        "This backup was made by a newer version of Counterfoil. Update the program to open it.";
    type Change = fn(&Path, &mut Manifest);
    let cases: [(&str, Change, &str); 9] = [
        (
            "a table is missing",
            |s, _| run(s, "DROP TABLE run_record"),
            damaged,
        ),
        (
            "newer",
            |s, m| {
                run(s, "PRAGMA user_version = 9999");
                m.schema = 9999;
            },
            newer,
        ),
        (
            "no format",
            |s, _| run(s, "PRAGMA user_version = 0"),
            damaged,
        ),
        (
            "another program's",
            |s, _| run(s, "PRAGMA application_id = 1"),
            damaged,
        ),
        (
            "a row that points nowhere",
            |s, _| {
                run(s, "PRAGMA foreign_keys = off; DELETE FROM customer");
            },
            damaged,
        ),
        (
            "cut",
            |s, _| {
                let bytes = fs::read(s).unwrap();
                fs::write(s, &bytes[..bytes.len() - 4096]).unwrap();
            },
            damaged,
        ),
        (
            "longer",
            |s, _| {
                let bytes = fs::read(s).unwrap();
                fs::write(s, [bytes, vec![0; 4096]].concat()).unwrap();
            },
            damaged,
        ),
        (
            "no store at all",
            |s, _| fs::write(s, "Dear diary,\n".repeat(999)).unwrap(),
            damaged,
        ),
        ("empty", |s, _| fs::write(s, "").unwrap(), damaged),
    ];
    for (what, change, expected) in cases {
        let error = bench.refusal(&bench.with(change));
        assert_eq!(error["message"], expected, "{what}");
    }
}

#[test]
fn a_store_that_is_not_what_the_manifest_says_is_refused() {
    let bench = Bench::new();
    for (what, change) in [
        (
            "there are 2 rows of invoice",
            Box::new(|_: &Path, m: &mut Manifest| {
                m.counts.insert("invoice".to_owned(), 3);
            }) as Box<dyn Fn(&Path, &mut Manifest)>,
        ),
        (
            "a table is missing",
            Box::new(|_, m| {
                m.counts.insert("gone".to_owned(), 3);
            }),
        ),
        (
            "the sums of its invoices are others",
            Box::new(|s, _| {
                run(s, "UPDATE invoice SET amount = amount + 1, owed = owed + 1");
            }),
        ),
        (
            "its store has another format",
            Box::new(|_, m| m.schema -= 1),
        ),
    ] {
        let error = bench.refusal(&bench.with(|s, m| change(s, m)));
        let expected = format!("This backup does not hold what it says: {what}.");
        assert_eq!(error["message"], expected);
    }
}

#[test]
fn a_thousand_flipped_bits_are_refused_or_change_nothing() {
    let bench = Bench::new();
    let bytes = fs::read(&bench.made).unwrap();
    let sound = fs::read(bench.folder.path().join("sound.db")).unwrap();
    let (path, out) = (
        bench.folder.path().join("flipped.cfbackup"),
        bench.folder.path().join("out.db"),
    );
    let (mut refused, mut whole) = (0, 0);
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..1000 {
        let mut flipped = bytes.clone();
        flipped[random.usize(..bytes.len())] ^= 1 << random.u32(..8);
        fs::write(&path, &flipped).unwrap();
        let _ = fs::remove_file(&out);
        let taken = counterfoil_backup::open(&path, None, bench.folder.path())
            .and_then(|mut opened| opened.take_store(&out).map(|()| opened.manifest));
        match taken {
            Err(_) => refused += 1,
            Ok(manifest) => {
                whole += 1;
                assert_eq!(manifest, bench.manifest);
                assert_eq!(fs::read(&out).unwrap(), sound);
            }
        }
    }
    assert_eq!(refused + whole, 1000);
    assert!(refused > 900, "{refused}");
    // Some of them by the whole command.
    for n in 0..20 {
        let mut flipped = bytes.clone();
        flipped[bytes.len() / 40 * (n + 10)] ^= 4;
        fs::write(&path, &flipped).unwrap();
        bench.refusal(&path);
    }
}

/// Killed at any moment of a restore, the command leaves the one store or the other, whole.
#[test]
fn a_restore_that_is_killed_leaves_the_old_store_or_the_new_one() {
    let bench = Bench::new();
    let both = [vec!["BK-1", "BK-2"], vec!["BK-1", "BK-2", "BK-LIVE"]];
    let (mut interrupted, mut completed) = (0, 0);
    let mut millis = 0;
    while millis < 600 || interrupted == 0 || completed == 0 {
        assert!(
            millis < 60_000,
            "{interrupted} interrupted, {completed} completed"
        );
        let mut command = std::process::Command::new(counterfoil_tests::built("counterfoil"));
        command
            .arg("--data")
            .arg(bench.data.path())
            .args(["backup", "restore"])
            .arg(&bench.made);
        command
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let mut child = command.spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(millis));
        let _ = child.kill();
        let ended = child.wait().unwrap();
        let there = super::references(&bench.terminal);
        assert!(
            both.iter().any(|one| *one == there),
            "after {millis} ms: {there:?}"
        );
        if ended.success() {
            completed += 1;
            assert_eq!(there, both[0], "after {millis} ms");
        } else {
            interrupted += 1;
        }
        counterfoil_store::Store::open(&bench.data.path().join(STORE), None)
            .unwrap()
            .check()
            .unwrap();
        if there.len() == 2 {
            draft(&bench.terminal, "BK-LIVE");
        }
        // On a slow computer a restore takes longer.
        millis += 30.max(millis / 10);
    }
}
