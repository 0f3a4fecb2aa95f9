//! The program's window as the display knows it, and its close button, pressed as a window manager
//! does: by asking the program to close.

use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

use crate::processes;

/// The program that the driver started: its only child.
pub fn program_of(driver: u32) -> u32 {
    let started = processes::children(driver);
    *started.first().expect("the driver has started no program")
}

/// Asks the program's window to close.
pub fn press(process: u32) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let window = window_of(&connection, connection.setup().roots[screen].root, process);
    let protocols = atom(&connection, "WM_PROTOCOLS");
    let delete = atom(&connection, "WM_DELETE_WINDOW");
    let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
    let sent = connection.send_event(false, window, EventMask::NO_EVENT, message);
    // Waits until the display has taken it: what is still on the way is lost with the connection.
    sent.unwrap().check().unwrap();
}

/// The window of the program, once it shows.
pub fn window_of(connection: &RustConnection, root: Window, process: u32) -> Window {
    let protocols = atom(connection, "WM_PROTOCOLS");
    let delete = atom(connection, "WM_DELETE_WINDOW");
    let owner = atom(connection, "_NET_WM_PID");
    let start = Instant::now();
    loop {
        let windows = connection.query_tree(root).unwrap().reply();
        let belongs = |window: &Window| {
            numbers(connection, *window, owner).contains(&process)
                && numbers(connection, *window, protocols).contains(&delete)
                && is_shown(connection, *window)
        };
        if let Some(window) = windows.unwrap().children.into_iter().find(belongs) {
            return window;
        }
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "the program shows no window"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Whether the window is on the screen and is no tooltip or menu, which managers leave alone.
fn is_shown(connection: &RustConnection, window: Window) -> bool {
    let attributes = connection.get_window_attributes(window).unwrap().reply();
    attributes.is_ok_and(|it| it.map_state == MapState::VIEWABLE && !it.override_redirect)
}

/// The display's number of a name.
pub fn atom(connection: &RustConnection, name: &str) -> Atom {
    connection
        .intern_atom(false, name.as_bytes())
        .unwrap()
        .reply()
        .unwrap()
        .atom
}

fn numbers(connection: &RustConnection, window: Window, property: Atom) -> Vec<u32> {
    let reply = connection
        .get_property(false, window, property, AtomEnum::ANY, 0, 64)
        .unwrap()
        .reply();
    // A window may be gone by now.
    reply
        .ok()
        .and_then(|reply| Some(reply.value32()?.collect()))
        .unwrap_or_default()
}
