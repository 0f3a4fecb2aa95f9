//! The menu at the top of the screen on macOS, in the words of the page.
//!
//! Other systems have none: the palette and the keys offer the same. What an entry does is the page's
//! to know, which hears of it by its name (`menu`).

use serde::Deserialize;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Wry};

/// One menu of the bar.
#[derive(Debug, Deserialize)]
pub struct Part {
    title: String,
    entries: Vec<Entry>,
}

/// One line of a menu.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
enum Entry {
    /// What the page does when it is chosen.
    Command {
        name: String,
        label: String,
        /// As Tauri writes them: `CmdOrCtrl+N`.
        keys: Option<String>,
    },
    /// What the system does.
    Role { role: Role, label: String },
    /// A line between groups.
    Line,
}

/// What the system itself does in every program.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Role {
    About,
    Hide,
    HideOthers,
    ShowAll,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Minimize,
    Fullscreen,
    Close,
}

/// Shows these menus, where the system has a bar for them.
pub fn show(handle: &AppHandle, parts: &[Part]) -> tauri::Result<()> {
    if !cfg!(target_os = "macos") {
        return Ok(());
    }
    let menu = Menu::new(handle)?;
    for part in parts {
        menu.append(&submenu(handle, part)?)?;
    }
    handle.set_menu(menu)?;
    Ok(())
}

/// Tells the page what was chosen. Heard once for the whole run: the menus are shown anew with every
/// change of the language, and a second listener would do everything twice.
pub fn chosen(handle: &AppHandle, event: &MenuEvent) {
    if let Err(error) = handle.emit("menu", event.id().as_ref()) {
        tracing::warn!(%error, "the page did not hear of the menu");
    }
}

fn submenu(handle: &AppHandle, part: &Part) -> tauri::Result<Submenu<Wry>> {
    let menu = Submenu::new(handle, &part.title, true)?;
    for entry in &part.entries {
        match entry {
            Entry::Command { name, label, keys } => {
                menu.append(&MenuItem::with_id(
                    handle,
                    name,
                    label,
                    true,
                    keys.as_deref(),
                )?)?;
            }
            Entry::Role { role, label } => menu.append(&predefined(handle, *role, label)?)?,
            Entry::Line => menu.append(&PredefinedMenuItem::separator(handle)?)?,
        }
    }
    Ok(menu)
}

fn predefined(
    handle: &AppHandle,
    role: Role,
    label: &str,
) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let label = Some(label);
    match role {
        Role::About => PredefinedMenuItem::about(handle, label, None),
        Role::Hide => PredefinedMenuItem::hide(handle, label),
        Role::HideOthers => PredefinedMenuItem::hide_others(handle, label),
        Role::ShowAll => PredefinedMenuItem::show_all(handle, label),
        Role::Quit => PredefinedMenuItem::quit(handle, label),
        Role::Undo => PredefinedMenuItem::undo(handle, label),
        Role::Redo => PredefinedMenuItem::redo(handle, label),
        Role::Cut => PredefinedMenuItem::cut(handle, label),
        Role::Copy => PredefinedMenuItem::copy(handle, label),
        Role::Paste => PredefinedMenuItem::paste(handle, label),
        Role::SelectAll => PredefinedMenuItem::select_all(handle, label),
        Role::Minimize => PredefinedMenuItem::minimize(handle, label),
        Role::Fullscreen => PredefinedMenuItem::fullscreen(handle, label),
        Role::Close => PredefinedMenuItem::close_window(handle, label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menus_are_read_as_the_page_writes_them() {
        let parts: Vec<Part> = serde_json::from_str(
            r#"[{"title":"Datei","entries":[
                {"kind":"command","name":"new-invoice","label":"Neue Rechnung","keys":"CmdOrCtrl+N"},
                {"kind":"line"},
                {"kind":"role","role":"select_all","label":"Alles auswählen"}]}]"#,
        )
        .unwrap();
        assert_eq!(parts[0].title, "Datei");
        assert!(matches!(
            parts[0].entries[..],
            [
                Entry::Command { .. },
                Entry::Line,
                Entry::Role {
                    role: Role::SelectAll,
                    ..
                }
            ]
        ));
    }
}
