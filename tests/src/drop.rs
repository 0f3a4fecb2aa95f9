//! Files dragged over the window and let go of, by the protocol that file managers speak (XDND 5).

use std::path::PathBuf;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::close_button::{atom, window_of};

/// The protocol's version.
const VERSION: u32 = 5;
/// How long the window may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// One drag, from the window of its own that the files come from.
struct Drag {
    connection: RustConnection,
    source: Window,
    target: Window,
    /// The list of files as the protocol carries it.
    list: Atom,
    addresses: String,
}

/// Drags files over the middle of the program's window and lets go of them there.
pub fn let_go(process: u32, files: Vec<PathBuf>) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let root = connection.setup().roots[screen].root;
    let target = window_of(&connection, root, process);
    let source = connection.generate_id().unwrap();
    let (same, plain) = (x11rb::COPY_FROM_PARENT, &CreateWindowAux::new());
    connection
        .create_window(
            0,
            source,
            root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            same,
            plain,
        )
        .unwrap();
    let list = atom(&connection, "text/uri-list");
    let addresses = files
        .iter()
        .map(|file| format!("file://{}\r\n", file.display()))
        .collect();
    let drag = Drag {
        connection,
        source,
        target,
        list,
        addresses,
    };
    drag.run(root);
}

impl Drag {
    fn run(&self, root: Window) {
        let selection = self.atom("XdndSelection");
        self.connection
            .set_selection_owner(self.source, selection, x11rb::CURRENT_TIME)
            .unwrap();
        self.tell("XdndEnter", [self.source, VERSION << 24, self.list, 0, 0]);
        let size = self
            .connection
            .get_geometry(self.target)
            .unwrap()
            .reply()
            .unwrap();
        let (x, y) = (size.width / 2, size.height / 2);
        let middle = self
            .connection
            .translate_coordinates(self.target, root, x.cast_signed(), y.cast_signed())
            .unwrap()
            .reply()
            .unwrap();
        let at =
            u32::from(middle.dst_x.cast_unsigned()) << 16 | u32::from(middle.dst_y.cast_unsigned());
        let copy = self.atom("XdndActionCopy");
        let start = Instant::now();
        // The window asks what it is before it says that it takes it.
        loop {
            self.tell(
                "XdndPosition",
                [self.source, 0, at, x11rb::CURRENT_TIME, copy],
            );
            let status = self.answer("XdndStatus");
            if status.is_some_and(|words| words[1] & 1 == 1) {
                break;
            }
            assert!(start.elapsed() < PATIENCE, "the window takes no files");
        }
        self.tell("XdndDrop", [self.source, 0, x11rb::CURRENT_TIME, 0, 0]);
        let done = self.answer("XdndFinished");
        assert!(done.is_some(), "the window has not finished with the files");
    }

    fn atom(&self, name: &str) -> Atom {
        atom(&self.connection, name)
    }

    fn tell(&self, what: &str, words: [u32; 5]) {
        let message = ClientMessageEvent::new(32, self.target, self.atom(what), words);
        self.connection
            .send_event(false, self.target, EventMask::NO_EVENT, message)
            .unwrap()
            .check()
            .unwrap();
    }

    /// The window's answer of this kind; hands it the list of files while it waits.
    fn answer(&self, what: &str) -> Option<[u32; 5]> {
        let kind = self.atom(what);
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.connection.poll_for_event().unwrap() {
                Some(Event::SelectionRequest(request)) => self.hand(request),
                Some(Event::ClientMessage(message)) if message.type_ == kind => {
                    return Some(message.data.as_data32());
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
        None
    }

    fn hand(&self, asked: SelectionRequestEvent) {
        let (window, property) = (asked.requestor, asked.property);
        let (connection, list) = (&self.connection, self.list);
        let known = asked.target == list;
        if known {
            let bytes = self.addresses.as_bytes();
            connection
                .change_property8(PropMode::REPLACE, window, property, list, bytes)
                .unwrap();
        } else if asked.target == self.atom("TARGETS") {
            connection
                .change_property32(PropMode::REPLACE, window, property, AtomEnum::ATOM, &[list])
                .unwrap();
        }
        let told = SelectionNotifyEvent {
            response_type: x11rb::protocol::xproto::SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: window,
            selection: asked.selection,
            target: asked.target,
            property: if known { property } else { x11rb::NONE },
        };
        let sent = connection.send_event(false, window, EventMask::NO_EVENT, told);
        sent.unwrap().check().unwrap();
    }
}
