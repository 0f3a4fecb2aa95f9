//! `cargo xtask screenshots DIR`: pictures of every screen, taken in the real window.

use std::fs;

use crate::interface;
use crate::needs::{self, For};
use crate::session;
use crate::step::{Done, Stop, cargo, step};

/// Takes them as `NN-screen-state-language-theme.png` into the folder.
pub fn run(folder: &str) -> Done {
    let folder = std::path::absolute(folder)
        .map_err(|error| Stop(format!("{folder} is no folder's name: {error}")))?;
    fs::create_dir_all(&folder)
        .map_err(|error| Stop(format!("{} cannot be written: {error}", folder.display())))?;
    needs::provide(For::Test)?;
    interface::build()?;
    step(
        "Building",
        &mut cargo(&["build", "--workspace", "--bins", "--tests"]),
    )?;
    let mut picture = cargo(&[
        "test",
        "-p",
        "counterfoil-tests",
        "--test",
        "end_to_end",
        "every_screen",
        "--",
        "--ignored",
        "--nocapture",
    ]);
    picture.env("COUNTERFOIL_SCREENSHOTS", &folder);
    // The driver takes no picture of a page that the engine draws by itself, as it does without a card.
    picture.env("WEBKIT_DISABLE_COMPOSITING_MODE", "0");
    session::run(
        &format!("Picturing every screen into {}", folder.display()),
        &picture,
    )
}
