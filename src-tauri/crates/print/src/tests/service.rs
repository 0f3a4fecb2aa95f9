//! A print service of the tests' own: `cupsd` with its own folder and socket, as whoever runs the
//! tests, and queues whose backend keeps what it is given.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::Spooler;

/// Keeps every job in a file of its number; the queue's address says what else happens. What a
/// backend is told: number, user, title, copies, options and perhaps a file.
const BACKEND: &str = r#"#!/bin/sh
[ $# -eq 0 ] && exit 0
case "$DEVICE_URI" in
*/jammed) echo "STATE: +media-jam-error" >&2; echo "ERROR: Paper is stuck in tray 2." >&2; exit 1 ;;
esac
echo "$3" > "KEPT/$1.title"
cat ${6:+"$6"} > "KEPT/$1.part" && mv "KEPT/$1.part" "KEPT/$1"
"#;

const SCHEDULER: &str = "
Listen FOLDER/cups.sock
LogLevel warn
Browsing Off
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
";

const FILES: &str = "
ServerRoot FOLDER/root
ServerBin FOLDER/bin
RequestRoot FOLDER/spool
CacheDir FOLDER/cache
StateDir FOLDER/state
TempDir FOLDER/tmp
AccessLog FOLDER/access.log
ErrorLog FOLDER/error.log
PageLog FOLDER/page.log
";

/// Filters and the rest of the programs that the scheduler runs.
const PARTS: &str = "/usr/lib/cups";

pub struct Service {
    folder: TempDir,
    scheduler: Child,
}

impl Service {
    /// A service without printers; none where CUPS is not installed.
    pub fn start() -> Option<Self> {
        let is_there = || installed("lpadmin").is_some() && Path::new(PARTS).is_dir();
        let Some(program) = installed("cupsd").filter(|_| is_there()) else {
            eprintln!("skipped: CUPS is not installed, or not where Linux has it");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        prepare(folder.path());
        let file = |name: &str| folder.path().join(name);
        let scheduler = Command::new(program)
            .arg("-f")
            .arg("-c")
            .arg(file("cupsd.conf"))
            .arg("-s")
            .arg(file("cups-files.conf"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let service = Self { folder, scheduler };
        for _ in 0..200 {
            if service.spooler().printers().is_ok() {
                return Some(service);
            }
            thread::sleep(Duration::from_millis(50));
        }
        let log = fs::read_to_string(service.path("error.log")).unwrap_or_default();
        panic!("cupsd did not begin to answer: {log}");
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn socket(&self) -> String {
        self.path("cups.sock").to_str().unwrap().to_owned()
    }

    pub fn spooler(&self) -> Spooler {
        Spooler::at(&self.socket())
    }

    /// Runs one of CUPS's own programs on this service; whether it succeeded.
    pub fn run(&self, name: &str, arguments: &[&str]) -> bool {
        let output = Command::new(installed(name).unwrap())
            .env("CUPS_SERVER", self.socket())
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        if !output.status.success() {
            eprintln!("{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
        output.status.success()
    }

    /// A queue that hands files on as they are.
    pub fn queue(&self, name: &str, address: &str, more: &[&str]) {
        let first = ["-p", name, "-E", "-v", address, "-m", "raw"];
        assert!(self.run("lpadmin", &[first.as_slice(), more].concat()));
    }

    /// A file to print.
    pub fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// What the backend was given, by file name.
    pub fn kept(&self) -> Vec<(String, String)> {
        let entries = fs::read_dir(self.path("kept")).unwrap();
        let mut kept: Vec<(String, String)> = entries
            .map(|entry| {
                let entry = entry.unwrap();
                let content = fs::read(entry.path()).unwrap();
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, String::from_utf8_lossy(&content).into_owned())
            })
            .collect();
        kept.sort();
        kept
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Asked to, it ends its backends too; killed, it would leave them.
        let id = self.scheduler.id().to_string();
        let asked = Command::new("kill").arg(id).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.scheduler.kill();
        }
        let _ = self.scheduler.wait();
    }
}

/// A program of CUPS's; they lie where only root's search path leads.
fn installed(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let more = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&path)
        .chain(more)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

fn prepare(folder: &Path) {
    let all_may = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    // A scheduler of root's runs backends as another user, who has to get in.
    all_may(folder, 0o755);
    for name in [
        "root/ppd",
        "root/ssl",
        "bin/backend",
        "spool",
        "cache",
        "state",
        "tmp",
        "kept",
    ] {
        fs::create_dir_all(folder.join(name)).unwrap();
    }
    for name in ["kept", "tmp"] {
        all_may(&folder.join(name), 0o777);
    }
    for entry in fs::read_dir(PARTS).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() != "backend" {
            symlink(entry.path(), folder.join("bin").join(entry.file_name())).unwrap();
        }
    }
    let here = folder.to_str().unwrap();
    let backend = folder.join("bin/backend/keep");
    fs::write(&backend, BACKEND.replace("KEPT", &format!("{here}/kept"))).unwrap();
    all_may(&backend, 0o755);
    for (name, text) in [("cupsd.conf", SCHEDULER), ("cups-files.conf", FILES)] {
        fs::write(folder.join(name), text.replace("FOLDER", here)).unwrap();
    }
}
