//! Files that the system hands over: "open with", a file on the program's icon, a second start.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter, Manager, RunEvent, Url};

use crate::shell::Shell;

/// What can be imported.
const ENDS: [&str; 2] = ["xml", "pdf"];

/// The files among the words that this program was started with.
pub fn at_start() -> Vec<PathBuf> {
    let words: Vec<String> = std::env::args().collect();
    files(&words, &std::env::current_dir().unwrap_or_default())
}

/// The files to import among a command line's words, the first of which is the program. What is not
/// there, or of another kind, is left out.
pub fn files(words: &[String], folder: &Path) -> Vec<PathBuf> {
    let named = words.iter().skip(1).filter_map(|word| {
        let path = match word.starts_with("file:") {
            true => Url::parse(word).ok()?.to_file_path().ok()?,
            false => folder.join(word),
        };
        let end = path.extension()?.to_str()?.to_ascii_lowercase();
        (ENDS.contains(&end.as_str()) && path.is_file()).then_some(path)
    });
    named.collect()
}

/// Hands files to the page, which asks for them when it hears of it.
pub fn take(handle: &AppHandle, files: Vec<PathBuf>) {
    if files.is_empty() {
        return;
    }
    // A second start may come before this one is set up; its files are then not taken.
    let Some(shell) = handle.try_state::<Shell>() else {
        return;
    };
    shell.hand_over(files);
    if let Err(error) = handle.emit("handed", ()) {
        tracing::warn!(%error, "the window was not told of files");
    }
}

/// What the system tells while the program runs. Only macOS hands files over in this way.
pub fn on_event(handle: &AppHandle, event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = &event {
        let words: Vec<String> = urls.iter().map(ToString::to_string).collect();
        let words = [vec![String::new()], words].concat();
        take(handle, files(&words, Path::new("/")));
        crate::window::bring_forward(handle);
    }
    let _ = (handle, event);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_are_there_and_can_be_imported_are_taken() {
        let folder =
            std::env::temp_dir().join(format!("counterfoil-handed-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("dir.xml")).unwrap();
        for name in ["a b.XML", "c.pdf", "d.txt", "--flag.xml"] {
            std::fs::write(folder.join(name), "x").unwrap();
        }
        let url = Url::from_file_path(folder.join("a b.XML"))
            .unwrap()
            .to_string();
        let words = [
            "program",
            "a b.XML",
            "c.pdf",
            "d.txt",
            "gone.pdf",
            "dir.xml",
            "--hidden",
            &url,
            "file://example.com/c.pdf",
            "https://example.com/c.pdf",
        ];
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        let found = files(&words, &folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            found,
            [
                folder.join("a b.XML"),
                folder.join("c.pdf"),
                folder.join("a b.XML")
            ]
        );
    }
}
