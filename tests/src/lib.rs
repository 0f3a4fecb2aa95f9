//! What the tests of the real programs share: the window driven as a person drives it, the sandbox
//! as a process, a network that can be cut.
//!
//! Nothing here knows the program's insides: it starts the built binaries and speaks WebDriver,
//! HTTP and the terminal's JSON to them. Failing is panicking, as in any test.

mod aim;
pub mod axe;
mod close_button;
mod drop;
pub mod gate;
pub mod mouse;
pub mod pdf;
pub mod processes;
pub mod programs;
pub mod sandbox;
pub mod screen;
pub mod terminal;
pub mod window;

pub use gate::Gate;
pub use programs::built;
pub use sandbox::Sandbox;
pub use terminal::Terminal;
pub use window::Window;

/// Whether a display, a session bus and an unlocked keyring of the tests' own are there, which
/// `cargo xtask test` provides; says so where they are not.
#[must_use]
pub fn has_session() -> bool {
    let there = std::env::var_os("COUNTERFOIL_TEST_SESSION").is_some();
    if !there {
        println!("skipped: needs the session that `cargo xtask test` provides");
    }
    there
}
