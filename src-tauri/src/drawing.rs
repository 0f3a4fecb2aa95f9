//! How the page is drawn where there is no graphics card.
//!
//! The engine draws with the card's shaders by default. Where no card is there it has them compiled and run
//! by the processor, which costs more than it ever saves on a page of text: a third of a second before the
//! first frame alone (decision 0023).

#[cfg(target_os = "linux")]
use std::path::Path;

/// Where the system lists what can draw.
#[cfg(target_os = "linux")]
const CARDS: &str = "/dev/dri";

/// Has the engine draw by itself where no card would; a person who has set it otherwise is heard.
///
/// Called first of all: it changes the process's environment, which no other thread may read meanwhile.
pub fn choose() {
    #[cfg(target_os = "linux")]
    {
        // WebKitGTK reads it in its processes. Its setting for one page leaves that page blank under a driver
        // of tests (2.50).
        const WITHOUT: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
        if std::env::var_os(WITHOUT).is_none() && !has_card(Path::new(CARDS)) {
            #[expect(unsafe_code, reason = "there is one thread yet, so nobody reads it")]
            // SAFETY: the first statement of the program; no other thread was started.
            unsafe {
                std::env::set_var(WITHOUT, "1");
            }
        }
    }
}

/// Whether anything can draw for programs: `renderD128` and further.
#[cfg(target_os = "linux")]
fn has_card(cards: &Path) -> bool {
    std::fs::read_dir(cards).is_ok_and(|listed| {
        let mut names = listed.flatten().map(|card| card.file_name());
        names.any(|name| name.as_encoded_bytes().starts_with(b"renderD"))
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_one_that_programs_may_draw_with_not_one_that_only_shows() {
        let cards = tempfile::tempdir().unwrap();
        assert!(!has_card(&cards.path().join("missing")));
        assert!(!has_card(cards.path()));
        std::fs::write(cards.path().join("card0"), "").unwrap();
        assert!(!has_card(cards.path()));
        std::fs::write(cards.path().join("renderD128"), "").unwrap();
        assert!(has_card(cards.path()));
    }
}
