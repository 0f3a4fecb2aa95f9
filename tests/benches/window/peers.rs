//! The programs that are measured: ours, and the peers, which are built or installed on the way.

use super::program::Program;
use crate::common::{Outcome, install};
use counterfoil_tests::built;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Our window.
pub const OURS: &str = "counterfoil";
/// A Tauri window with a few lines of text.
pub const EMPTY: &str = "an empty Tauri window";
/// The same in Electron.
pub const ELECTRON: &str = "an empty page in Electron";

/// The version that is measured.
const ELECTRON_VERSION: &str = "45.4.1";
/// Where Debian's package has the program that its command starts.
const CHROMIUM: [&str; 2] = ["/usr/lib/chromium/chromium", "/usr/bin/chromium-browser"];

const PAGE: &str = include_str!("../peers/empty/index.html");

/// The released window beside this bench, with its data where it has it by default beneath the folder
/// of all programs' data.
pub fn ours(data: &Path) -> Outcome<Program> {
    Ok(Program {
        name: OURS.to_owned(),
        file: built("counterfoil-desktop"),
        words: Vec::new(),
        variables: vec![("XDG_DATA_HOME", data.as_os_str().to_owned())],
    })
}

/// Where it is built beneath its folder.
pub const TARGET: &str = "target";

/// The folder in which the empty window is built.
pub fn empty_folder() -> PathBuf {
    install::folder().join("empty-window")
}

/// Builds the empty window with our versions, features and profile.
pub fn empty_window() -> Outcome<Program> {
    let folder = empty_folder();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let icon = fs::read(root.join("icons/128x128.png"))?;
    let written: [(&str, &[u8]); 7] = [
        ("Cargo.toml", include_bytes!("../peers/empty/manifest.toml")),
        ("src/main.rs", include_bytes!("../peers/empty/main.rs")),
        ("build.rs", include_bytes!("../peers/empty/build.rs")),
        (
            "tauri.conf.json",
            include_bytes!("../peers/empty/tauri.conf.json"),
        ),
        ("page/index.html", PAGE.as_bytes()),
        ("icons/128x128.png", &icon),
        ("icons/icon.png", &icon),
    ];
    for (name, content) in written {
        write(&folder.join(name), content)?;
    }
    if !folder.join("Cargo.lock").exists() {
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build
        .args(["build", "--release", "--quiet"])
        .env("CARGO_TARGET_DIR", folder.join(TARGET))
        .current_dir(&folder);
    install::run(&mut build)?;
    Ok(Program {
        name: EMPTY.to_owned(),
        file: folder.join(TARGET).join("release/empty-window"),
        words: Vec::new(),
        variables: Vec::new(),
    })
}

/// Electron, whose package fetches the program itself from elsewhere when it is installed.
pub fn electron() -> Outcome<Program> {
    let home = install::npm("electron", ELECTRON_VERSION)?.join("node_modules/electron");
    let named = home.join("path.txt");
    if !named.exists() {
        install::run(Command::new("node").arg(home.join("install.js")))
            .map_err(|error| format!("its program cannot be fetched: {error}"))?;
    }
    let folder = install::folder().join("electron-window");
    write(&folder.join("index.html"), PAGE.as_bytes())?;
    write(
        &folder.join("main.js"),
        include_bytes!("../peers/empty/main.js"),
    )?;
    write(
        &folder.join("package.json"),
        br#"{"name":"empty-window","version":"0.1.0","main":"main.js"}"#,
    )?;
    let mut words: Vec<OsString> = vec![folder.into()];
    words.extend(without_sandbox());
    Ok(Program {
        name: ELECTRON.to_owned(),
        file: home.join("dist").join(fs::read_to_string(named)?.trim()),
        words,
        variables: Vec::new(),
    })
}

/// Chromium as a window with one page and nothing of a browser about it.
pub fn chromium() -> Outcome<Program> {
    let file = CHROMIUM.iter().map(PathBuf::from).find(|it| it.is_file());
    let file = file.ok_or("it is not installed (on Debian: chromium)")?;
    let folder = install::folder().join("chromium-window");
    let page = folder.join("index.html");
    write(&page, PAGE.as_bytes())?;
    let version = Command::new(&file).arg("--version").output()?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let version = version.split_whitespace().nth(1).unwrap_or_default();
    let mut words: Vec<OsString> = vec![
        format!("--app=file://{}", page.display()).into(),
        format!("--user-data-dir={}", folder.join("profile").display()).into(),
        "--window-position=0,0".into(),
        "--window-size=1180,760".into(),
        "--no-first-run".into(),
        "--no-default-browser-check".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--password-store=basic".into(),
    ];
    words.extend(without_sandbox());
    Ok(Program {
        name: format!("an empty page in Chromium {version}"),
        file,
        words,
        variables: Vec::new(),
    })
}

/// Chromium's sandbox refuses to be root's.
fn without_sandbox() -> Option<OsString> {
    let is_root = Command::new("id").arg("-u").output();
    is_root
        .is_ok_and(|output| output.stdout == b"0\n")
        .then(|| "--no-sandbox".into())
}

/// Writes unless it is there: cargo builds anew what was written.
fn write(path: &Path, content: &[u8]) -> Outcome {
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)?;
    Ok(())
}
