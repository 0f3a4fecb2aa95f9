//! What the window's commands share: the opened program, the files made.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use counterfoil_app::domain::{Said, say};
use counterfoil_app::{App, Code, Error, Event, Options, locale};
use tauri::{AppHandle, Emitter};
use tokio::sync::watch;

use crate::books::Books;
use crate::window;

/// The variable that puts the program's data elsewhere.
const DATA_VARIABLE: &str = "COUNTERFOIL_DATA_DIR";

/// What a command returns.
pub type Reply<T = ()> = Result<T, Error>;

/// The state behind the window.
pub struct Shell {
    /// None while the data is being opened, which goes on beside the first paint.
    opened: watch::Receiver<Option<Reply<App>>>,
    tell: Arc<watch::Sender<Option<Reply<App>>>>,
    books: Books,
    made: Mutex<HashSet<PathBuf>>,
    offered: Mutex<HashSet<PathBuf>>,
    handed: Mutex<Vec<String>>,
}

impl Shell {
    /// Starts opening the data; commands wait until that is done.
    pub fn open(handle: &AppHandle) -> Self {
        let (tell, opened) = watch::channel(None);
        let tell = Arc::new(tell);
        let books = Books::default();
        begin(books.own_events(handle.clone()), Arc::clone(&tell));
        Self {
            tell,
            opened,
            books,
            made: Mutex::default(),
            offered: Mutex::default(),
            handed: Mutex::default(),
        }
    }

    /// Opens the data anew, after it could not be opened and something was done about it.
    pub fn open_again(&self, handle: &AppHandle) {
        self.tell.send_replace(None);
        begin(
            self.books.own_events(handle.clone()),
            Arc::clone(&self.tell),
        );
    }

    /// Remembers files that the system handed over, until the page asks for them; also over a change of books.
    pub fn hand_over(&self, paths: Vec<PathBuf>) {
        let mut handed = self.handed.lock().unwrap_or_else(PoisonError::into_inner);
        for path in paths {
            let path = path.to_string_lossy().into_owned();
            self.offer(&path);
            handed.push(path);
        }
    }

    /// The files that the system handed over since this was last asked.
    pub fn take_handed(&self) -> Vec<String> {
        std::mem::take(&mut self.handed.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The program, opened on the books that are shown, or why its data could not be opened.
    pub async fn app(&self) -> Reply<App> {
        match self.books.practice() {
            Some(practice) => Ok(practice),
            None => self.own().await,
        }
    }

    /// Ends when what is being written to the books that are open is written.
    pub async fn written(&self) {
        if let Some(practice) = self.books.practice() {
            practice.written().await;
        }
        // Where nothing was opened nothing is written.
        let own = self.opened.borrow().clone();
        if let Some(Ok(own)) = own {
            own.written().await;
        }
    }

    /// The program on the person's own books.
    async fn own(&self) -> Reply<App> {
        let mut opened = self.opened.clone();
        match opened.wait_for(Option::is_some).await {
            Ok(app) => app
                .clone()
                .unwrap_or_else(|| Err(internal("opened without a result"))),
            Err(_) => Err(internal("opening ended without a result")),
        }
    }

    /// Begins practice, in books of its own; does nothing where it is under way.
    pub async fn practise(&self, handle: &AppHandle) -> Reply {
        let own = self.own().await?;
        self.books.practise(handle, &own).await
    }

    /// Ends practice and shows the person's own books again.
    pub async fn leave_practice(&self, handle: &AppHandle) -> Reply {
        let own = self.own().await?;
        self.books.leave(handle, &own).await;
        Ok(())
    }

    /// Tells the window what the person's own books had to tell while others were shown.
    pub fn tell_held(&self, handle: &AppHandle) {
        for event in self.books.take_held() {
            tell_window(handle, event);
        }
    }

    /// Remembers a file the program made, so that the window may open it.
    pub fn remember(&self, path: &str) {
        self.made
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(PathBuf::from(path));
    }

    /// Remembers a file that the person chose or dropped, so that the window may have it read.
    pub fn offer(&self, path: &str) {
        self.offered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(PathBuf::from(path));
    }

    /// Whether the person offered this file.
    pub fn offered(&self, path: &str) -> Reply {
        let offered = self.offered.lock().unwrap_or_else(PoisonError::into_inner);
        match offered.contains(Path::new(path)) {
            true => Ok(()),
            false => Err(not_here(say!(
                "error-file-not-chosen",
                "This file was not chosen in this run. Choose it again."
            ))),
        }
    }

    /// The path, where it is a file that the program made in this run.
    pub fn made(&self, path: &str) -> Reply<PathBuf> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        match made.get(Path::new(path)) {
            Some(path) => Ok(path.clone()),
            None => Err(not_here(say!(
                "error-file-not-made",
                "This file was not made in this run, so it is not opened from here. Make the \
                 document again, or open it in the file manager."
            ))),
        }
    }
}

fn begin(on_event: Arc<dyn Fn(Event) + Send + Sync>, tell: Arc<watch::Sender<Option<Reply<App>>>>) {
    let options = Options {
        data: given_folder(),
        secrets: counterfoil_app::secrets::open("Counterfoil"),
        number_style: locale::number_style(),
        table_style: locale::number_style(),
        today: || chrono::Local::now().date_naive(),
        now: chrono::Utc::now,
        automatic_sync: true,
    };
    tauri::async_runtime::spawn(async move {
        let app = App::open(options, on_event).await;
        match &app {
            Ok(app) => may_open_pages(app),
            Err(error) => {
                tracing::error!(code = ?error.code, detail = ?error.detail, "data not opened");
            }
        }
        tell.send_replace(Some(app));
    });
}

/// Pages are opened with the system's browser, messages with its mail program.
pub fn may_open_pages(app: &App) {
    app.opens_pages_with(|url| {
        if url.starts_with("mailto:") && !has_mail_program() {
            return Err("no program is there for messages".to_owned());
        }
        tauri_plugin_opener::open_url(url, None::<&str>).map_err(|e| e.to_string())
    });
}

/// Whether the system has a program for messages. The command that opens an address does not wait to say so.
#[cfg(target_os = "linux")]
fn has_mail_program() -> bool {
    // Inside a sandbox the programs outside are not to be seen; there the system asks the person itself.
    let is_sandboxed =
        std::path::Path::new("/.flatpak-info").exists() || std::env::var_os("SNAP").is_some();
    is_sandboxed || webkit2gtk::gio::AppInfo::default_for_uri_scheme("mailto").is_some()
}

#[cfg(not(target_os = "linux"))]
fn has_mail_program() -> bool {
    true
}

fn not_here(message: Said) -> Error {
    Error::of(Code::File, message)
}

/// An error that only a mistake in the program can cause.
pub fn internal(detail: &str) -> Error {
    Error {
        detail: (!detail.is_empty()).then(|| detail.to_owned()),
        ..Error::of(
            Code::Internal,
            say!(
                "error-in-program",
                "Something went wrong in the program. What was saved before is safe."
            ),
        )
    }
}

/// The folder of the program's data; a temporary one where it cannot be made, which opening the
/// data then reports.
pub fn data_folder() -> PathBuf {
    counterfoil_app::data_folder(given_folder())
        .unwrap_or_else(|_| std::env::temp_dir().join("counterfoil"))
}

/// Whether the data lies where it lies by default.
pub fn uses_own_folder() -> bool {
    given_folder().is_none()
}

/// The folder that was named for the data, if one was.
pub fn given_folder() -> Option<PathBuf> {
    std::env::var_os(DATA_VARIABLE)
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// What the window hears of something that happened; it has the system show it, in its own language.
#[derive(Clone, serde::Serialize)]
struct Notice {
    kind: String,
    title: Said,
    body: Said,
}

/// Has the system show a notice. The window keeps what focus it has or has not, and a system without
/// notices leaves it at what the window shows.
pub fn notify(title: &str, body: &str) {
    let mut notice = notify_rust::Notification::new();
    notice.appname("Counterfoil").summary(title).body(body);
    // It waits for the system's answer, which may be long in coming.
    std::thread::spawn(move || {
        if let Err(error) = notice.show() {
            tracing::debug!(%error, "the system showed no notice");
        }
    });
}

/// Tells the window of something that happened.
pub fn tell_window(handle: &AppHandle, event: Event) {
    let told = match event {
        Event::Changed(changed) => handle.emit("changed", changed),
        Event::Notice { kind, title, body } => handle.emit("notice", Notice { kind, title, body }),
        Event::Sync(sync) => {
            window::badge(handle, sync.conflicts);
            handle.emit("sync", sync)
        }
    };
    if let Err(error) = told {
        tracing::warn!(%error, "the window was not told");
    }
}
