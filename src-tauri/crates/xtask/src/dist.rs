//! `cargo xtask dist`: the package that people install, with the window and the terminal command.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::deb;
use crate::icons::tauri;
use crate::interface;
use crate::needs::{self, For};
use crate::step::{Done, Stop, cargo, root, step};

/// Which packages are made on this platform. An AppImage is only made when asked for: its tools are
/// downloaded while it is made.
fn bundles(appimage: bool) -> &'static str {
    match env::consts::OS {
        "macos" => "dmg",
        "windows" => "msi,nsis",
        _ if appimage => "deb,appimage",
        _ => "deb",
    }
}

/// Builds and prints where the packages are and how large. `--debug` for trying the packaging itself,
/// `--appimage` for an AppImage too; `--repack FILE` packs a `.deb` that is there as ours is packed.
pub fn build(words: &[&str]) -> Done {
    if let ["--repack", package] = words {
        return deb::repack(Path::new(package));
    }
    let (mut debug, mut appimage) = (false, false);
    for word in words {
        match *word {
            "--debug" => debug = true,
            "--appimage" => appimage = true,
            other => return Err(Stop(format!("`dist` knows no {other}."))),
        }
    }
    needs::provide(For::Run)?;
    programs(debug)?;
    let folder = target().join(if debug { "debug" } else { "release" });
    let terminal = folder.join("counterfoil");
    let config = with_terminal(&terminal);
    let mut words = vec!["bundle", "--ci", "--bundles", bundles(appimage)];
    if debug {
        words.push("--debug");
    }
    if cfg!(target_os = "linux") {
        words.extend(["--config", &config]);
    }
    step("Making the packages", &mut tauri(&words))?;
    let mut found = Vec::new();
    packages(&folder.join("bundle"), &mut found);
    if found.is_empty() {
        return Err(Stop(format!(
            "No package was found in {}.",
            folder.display()
        )));
    }
    for (path, size) in &mut found {
        if path.extension().is_some_and(|end| end == "deb") {
            deb::repack(path)?;
            *size = fs::metadata(&path).map_or(*size, |file| file.len());
        }
    }
    println!();
    for (path, size) in found {
        println!("{:>9.1} MB  {}", size as f64 / 1e6, path.display());
    }
    Ok(())
}

/// Builds what is shipped: the interface, and in one go the window that holds it and the terminal
/// command, so that what both are made of is compiled once.
pub fn programs(debug: bool) -> Done {
    interface::build()?;
    let mut words = vec!["build", "--locked"];
    words.extend(["-p", "counterfoil-desktop", "-p", "counterfoil-cli"]);
    if !debug {
        words.push("--release");
    }
    step(
        "Building the window and the terminal command",
        &mut cargo(&words),
    )
}

/// Where cargo builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The terminal command lies in the package beside the window.
fn with_terminal(terminal: &Path) -> String {
    let path = terminal.display().to_string();
    let path = path.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "{{\"bundle\":{{\"linux\":{{\"deb\":{{\"files\":{{\"/usr/bin/counterfoil\":\"{path}\"}}}}}}}}}}"
    )
}

/// Every package below a folder with its bytes.
fn packages(folder: &Path, found: &mut Vec<(PathBuf, u64)>) {
    const ENDS: [&str; 5] = ["deb", "AppImage", "dmg", "msi", "exe"];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_package = path
            .extension()
            .is_some_and(|e| ENDS.iter().any(|x| e == *x));
        match entry.metadata() {
            Ok(file) if file.is_file() && is_package => found.push((path, file.len())),
            // A package that is unpacked for looking at lies beside itself.
            Ok(file) if file.is_dir() => packages(&path, found),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_named_in_the_packages_configuration() {
        assert_eq!(
            with_terminal(Path::new("/a \"b\"/counterfoil")),
            r#"{"bundle":{"linux":{"deb":{"files":{"/usr/bin/counterfoil":"/a \"b\"/counterfoil"}}}}}"#
        );
    }

    #[test]
    fn packages_are_found_below_their_folder_with_their_size() {
        let folder = env::temp_dir().join(format!("counterfoil-dist-{}", std::process::id()));
        fs::create_dir_all(folder.join("deb/unpacked")).unwrap();
        fs::write(folder.join("deb/a.deb"), "12345").unwrap();
        fs::write(folder.join("deb/unpacked/control"), "x").unwrap();
        let mut found = Vec::new();
        packages(&folder, &mut found);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, [(folder.join("deb/a.deb"), 5)]);
    }

    #[test]
    fn a_word_that_dist_does_not_know_is_refused() {
        assert!(build(&["--fast"]).is_err());
    }
}
