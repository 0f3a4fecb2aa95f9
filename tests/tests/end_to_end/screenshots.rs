//! Pictures of every screen for people to look at: light and dark, English and German, full and
//! empty, without the network and with a service that fails; `cargo xtask screenshots DIR`.

mod camera;
mod empty;
mod full;
mod practice;
mod prepared;
mod troubled;

use std::path::{Path, PathBuf};

use counterfoil_tests::has_session;

use camera::{Camera, Language};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "makes pictures, checks nothing"]
async fn every_screen_is_pictured_in_every_state() {
    let folder = std::env::var_os("COUNTERFOIL_SCREENSHOTS").map(PathBuf::from);
    let Some(folder) = folder.filter(|_| has_session()) else {
        return;
    };
    for language in [Language::English, Language::German] {
        if is_wanted("empty", language) {
            empty::take_all(&folder, language).await;
        }
        if is_wanted("full", language) {
            full::take_all(&folder, language).await;
        }
        if is_wanted("practice", language) {
            practice::take_all(&folder, language).await;
        }
    }
    if is_wanted("troubled", Language::English) {
        troubled::take_all(&folder).await;
    }
}

/// Whether these are asked for: all are, unless `COUNTERFOIL_SCREENSHOTS_ONLY` names some, such as
/// `empty` or `full-de`.
fn is_wanted(part: &str, language: Language) -> bool {
    let name = format!("{part}-{}", language.code());
    std::env::var("COUNTERFOIL_SCREENSHOTS_ONLY").map_or(true, |only| {
        only.split_whitespace().any(|one| name.starts_with(one))
    })
}

/// Opens a camera on this data folder.
async fn open(folder: &Path, data: &Path, language: Language) -> Camera {
    Camera::open(folder, data, language).await
}
