//! `cargo xtask icons`: every size of the icon from the one drawing, `icons/icon.svg`.

use std::fs;

use crate::step::{Done, Stop, program, root, step};

/// The bundler's command, which also draws icons; in the version that the window's crate is built with.
const TAURI: &str = "@tauri-apps/cli@2";
/// What is kept of the set that it draws for every platform there is.
const KEPT: [&str; 6] = [
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.icns",
    "icon.ico",
];
/// Sizes for Linux that are not in the set, in pixels.
const MORE: [&str; 3] = ["48", "64", "512"];

/// npm's runner with the bundler, in the window's folder.
pub fn tauri(arguments: &[&str]) -> std::process::Command {
    let mut command = if cfg!(windows) {
        program("cmd", &["/C", "npm"])
    } else {
        program("npm", &[])
    };
    command.args(["exec", "--yes", "--package", TAURI, "--", "tauri"]);
    command
        .args(arguments)
        .current_dir(root().join("src-tauri"));
    command
}

/// Draws them.
pub fn draw() -> Done {
    let failed = |error: std::io::Error| Stop(format!("The icons cannot be written: {error}"));
    let icons = root().join("icons");
    let drawing = icons.join("icon.svg");
    let set = root().join("target").join("icons");
    fs::create_dir_all(&set).map_err(failed)?;
    let (drawing, set_path) = (drawing.to_string_lossy(), set.to_string_lossy());
    step(
        "Drawing the icons of every platform",
        &mut tauri(&["icon", &drawing, "--output", &set_path]),
    )?;
    for name in KEPT {
        fs::copy(set.join(name), icons.join(name)).map_err(failed)?;
    }
    let mut words = vec!["icon", &drawing, "--output", &set_path];
    for size in MORE {
        words.extend(["--png", size]);
    }
    step("Drawing more sizes for Linux", &mut tauri(&words))?;
    for size in MORE {
        let name = format!("{size}x{size}.png");
        fs::copy(set.join(&name), icons.join(&name)).map_err(failed)?;
    }
    Ok(())
}
