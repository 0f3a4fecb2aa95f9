//! What the window looks like before its page can say: kept in a small file beside the data, as the
//! page's own memory is not read until the page runs.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::utils::config::Color;
use tauri::{Theme, WebviewWindow};

/// The paper of the light theme, `--paper` in the page's tokens.
const LIGHT: Color = Color(0xfa, 0xf9, 0xf6, 0xff);

/// The paper of the dark one.
const DARK: Color = Color(0x18, 0x17, 0x15, 0xff);

/// What the person chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chosen {
    /// As the system is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Chosen {
    /// As the window builder takes it; none follows the system.
    pub const fn theme(self) -> Option<Theme> {
        match self {
            Self::System => None,
            Self::Light => Some(Theme::Light),
            Self::Dark => Some(Theme::Dark),
        }
    }
}

#[derive(Default, Serialize, Deserialize)]
struct Look {
    #[serde(default)]
    theme: Chosen,
}

fn file(folder: &Path) -> PathBuf {
    folder.join("look.json")
}

/// What was chosen; the system's where nothing was, or where the file cannot be read.
pub fn read(folder: &Path) -> Chosen {
    let read = std::fs::read(file(folder)).ok();
    let look = read.and_then(|text| serde_json::from_slice::<Look>(&text).ok());
    look.unwrap_or_default().theme
}

/// Keeps what was chosen for the next start.
///
/// # Errors
/// Where the file cannot be written.
pub fn keep(folder: &Path, theme: Chosen) -> std::io::Result<()> {
    if read(folder) == theme {
        return Ok(());
    }
    std::fs::write(file(folder), serde_json::to_vec(&Look { theme })?)
}

/// Colours the window as its page will be, so that nothing flashes while the page is read.
pub fn colour(window: &WebviewWindow) {
    let paper = match window.theme() {
        Ok(Theme::Dark) => DARK,
        _ => LIGHT,
    };
    if let Err(error) = window.set_background_color(Some(paper)) {
        tracing::debug!(%error, "the window keeps its own colour");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), Chosen::System);
        for theme in [Chosen::Dark, Chosen::Light, Chosen::System] {
            keep(folder.path(), theme).unwrap();
            assert_eq!(read(folder.path()), theme);
        }
    }

    #[test]
    fn a_file_that_says_nothing_is_the_systems_look() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{}", "[]", "{\"theme\":\"pink\"}", "\u{0}"] {
            std::fs::write(file(folder.path()), text).unwrap();
            assert_eq!(read(folder.path()), Chosen::System, "{text}");
        }
    }

    #[test]
    fn the_window_has_the_paper_of_the_pages_themes() {
        let tokens = include_str!("../../ui/src/styles/tokens.css");
        let papers: Vec<&str> = tokens
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--paper: "))
            .collect();
        let named = [LIGHT, DARK].map(|Color(r, g, b, _)| format!("#{r:02x}{g:02x}{b:02x};"));
        assert_eq!(papers[..2], named);
    }
}
