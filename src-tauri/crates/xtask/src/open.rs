//! `cargo xtask run`: builds the program and opens its window.

use crate::interface;
use crate::needs::{self, For};
use crate::platform::Platform;
use crate::step::{Done, Stop, cargo, find, line, program, step};

/// Opens the window; further words go to it.
pub fn run(words: &[&str]) -> Done {
    if Platform::here().is_linux() && !has_display() {
        return Err(Stop(NO_DISPLAY.to_owned()));
    }
    needs::provide(For::Run)?;
    interface::build()?;
    step(
        "Building the window",
        &mut cargo(&["build", "-p", "counterfoil-desktop"]),
    )?;
    let arguments = [
        &["run", "--quiet", "-p", "counterfoil-desktop", "--"],
        words,
    ]
    .concat();
    let mut window = cargo(&arguments);
    // Without a session bus GTK waits 25 s for a desktop portal before it shows anything.
    if Platform::here().is_linux()
        && std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none()
        && find("dbus-run-session").is_some()
    {
        let mut on_a_bus = program("dbus-run-session", &["--"]);
        on_a_bus.arg(window.get_program()).args(window.get_args());
        window = on_a_bus;
    }
    println!("\n== Opening the window\n   {}", line(&window));
    let status = window
        .status()
        .map_err(|error| Stop(format!("cannot open it: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop(format!("The window ended with {status}.")))
    }
}

const NO_DISPLAY: &str = "\
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
The same program works in the terminal:

  cargo run -p counterfoil-cli -- --help

`cargo xtask setup` installs what building it needs.";

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
