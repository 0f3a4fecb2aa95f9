//! The interface in `ui/`: its packages and its build; and the packages that tests run.

use std::fs;

use crate::step::{Done, Stop, npm, program, root, step};

/// The oldest Node.js that the interface's build runs on.
const NODE: (u32, u32) = (20, 19);

/// Makes sure of Node.js and of the packages named in the lock file.
pub fn install() -> Done {
    check_node()?;
    packages(
        "ui",
        "the interface's packages (Svelte, Vite, TypeScript)",
        &[],
    )
}

/// Makes sure of the vendors' own clients, which tests run; nothing of them is run at installing.
pub fn install_vendors() -> Done {
    packages(
        "tests/vendors",
        "the vendors' own clients, for tests",
        &["--ignore-scripts"],
    )
}

/// Installs what the lock file of a folder names, unless it is there.
fn packages(folder: &str, what: &str, arguments: &[&str]) -> Done {
    let place = root().join(folder);
    let installed = place.join("node_modules").join(".counterfoil-lock.json");
    let wanted = fs::read(place.join("package-lock.json")).map_err(|error| {
        Stop(format!(
            "{folder}/package-lock.json cannot be read: {error}"
        ))
    })?;
    if fs::read(&installed).is_ok_and(|there| there == wanted) {
        println!("   {folder}/node_modules: as {folder}/package-lock.json names it");
        return Ok(());
    }
    let mut ci = npm(&["ci", "--no-audit", "--no-fund"]);
    ci.args(arguments).current_dir(place);
    step(
        &format!("Installing {what} into {folder}/node_modules"),
        &mut ci,
    )?;
    fs::write(&installed, wanted)
        .map_err(|error| Stop(format!("{folder}/node_modules cannot be written: {error}")))
}

/// Builds `ui/dist`, which the window embeds.
pub fn build() -> Done {
    step(
        "Building the interface",
        &mut npm(&["run", "--silent", "build"]),
    )
}

fn check_node() -> Done {
    let told = program("node", &["--version"])
        .output()
        .ok()
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .unwrap_or_default();
    match read_version(told.trim()) {
        Some(version) if version >= NODE => Ok(()),
        found => Err(Stop(format!(
            "Counterfoil's interface is built with Node.js {}.{} or newer and npm; {}.\n\
             Install it from https://nodejs.org or your system's packages and try again.",
            NODE.0,
            NODE.1,
            match found {
                Some((major, minor)) => format!("this is {major}.{minor}"),
                None => "there is none on the search path".to_owned(),
            }
        ))),
    }
}

/// `v20.19.2` to (20, 19).
fn read_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_is_read_as_two_numbers() {
        assert_eq!(read_version("v20.19.2"), Some((20, 19)));
        assert_eq!(read_version("v9.1.0"), Some((9, 1)));
        assert!(Some((20, 9)) < Some(NODE));
        assert_eq!(read_version(""), None);
        assert_eq!(read_version("20"), None);
    }
}
