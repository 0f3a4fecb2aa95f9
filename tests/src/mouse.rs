//! The mouse of the display, as a hand moves it: WebKit's driver clicks beside its mark on a page that
//! is shown larger or smaller than its own size.

use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, MOTION_NOTIFY_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::close_button::window_of;

const LEFT: u8 = 1;

/// How long a hand takes from one place to the next, so that the page hears of each.
const MOVES: Duration = Duration::from_millis(30);

/// A place in the page, in its own pixels, and how wide the page is in them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// The width of the page.
    pub page: f64,
}

/// Presses the left button there and lets it go.
pub fn click(process: u32, at: Place) {
    drag(process, &[at]);
}

/// Presses the left button at the first place and lets it go at the last.
pub fn drag(process: u32, way: &[Place]) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let root = connection.setup().roots[screen].root;
    let hand = Hand {
        window: window_of(&connection, root, process),
        connection,
        root,
    };
    let (Some(first), Some(last)) = (way.first(), way.last()) else {
        return;
    };
    hand.go(*first);
    hand.does(BUTTON_PRESS_EVENT, LEFT, (0, 0));
    for place in &way[1..] {
        std::thread::sleep(MOVES);
        hand.go(*place);
    }
    std::thread::sleep(MOVES);
    hand.go(*last);
    hand.does(BUTTON_RELEASE_EVENT, LEFT, (0, 0));
}

struct Hand {
    connection: RustConnection,
    root: Window,
    window: Window,
}

impl Hand {
    /// Moves to a place in the page, which fills the window.
    fn go(&self, to: Place) {
        let size = self.connection.get_geometry(self.window).unwrap();
        let scale = f64::from(size.reply().unwrap().width) / to.page;
        #[allow(clippy::cast_possible_truncation, reason = "a screen has fewer pixels")]
        let pixel = |length: f64| (length * scale).round() as i16;
        let on_screen = self
            .connection
            .translate_coordinates(self.window, self.root, pixel(to.x), pixel(to.y))
            .unwrap()
            .reply()
            .unwrap();
        self.does(MOTION_NOTIFY_EVENT, 0, (on_screen.dst_x, on_screen.dst_y));
    }

    fn does(&self, what: u8, detail: u8, (x, y): (i16, i16)) {
        let now = x11rb::CURRENT_TIME;
        let done = self
            .connection
            .xtest_fake_input(what, detail, now, self.root, x, y, 0);
        // Waits until the display has taken it.
        done.unwrap().check().unwrap();
    }
}
