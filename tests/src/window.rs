//! The real window, driven through WebKit's own driver: clicks, keys, texts, pictures.
//!
//! Everything is found by its `data-testid`, as `ui/README.md` lists them, and waited for: there is
//! no sleeping here and no test may sleep either.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::mouse;
use crate::programs::{Guarded, built};
use crate::{close_button, drop, processes};

/// How long anything may take to appear; generous, for slow machines under load.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Keys as WebDriver writes them; pressing Control again lets it go.
const CONTROL: char = '\u{E009}';
const BACKSPACE: char = '\u{E003}';
/// Shift, Control and Alt.
const HELD: [char; 3] = ['\u{E008}', CONTROL, '\u{E00A}'];

/// An open window of the program on a data folder of the test's own.
#[derive(Debug)]
pub struct Window {
    pub(crate) client: Client,
    pub(crate) driver: Guarded,
    /// Whether clicks are the display's own.
    by_mouse: AtomicBool,
}

impl Window {
    /// Opens the program on this data folder.
    ///
    /// # Panics
    /// Where the window does not open.
    pub async fn open(data: &Path) -> Self {
        Self::open_with(data, &[]).await
    }

    /// Opens it with further environment variables.
    ///
    /// # Panics
    /// Where the window does not open.
    pub async fn open_with(data: &Path, variables: &[(&str, &str)]) -> Self {
        let port = free_port();
        let driver = Guarded::start(
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("COUNTERFOIL_DATA_DIR", data)
                .envs(variables.iter().copied())
                .stdin(Stdio::null())
                .stdout(Stdio::null()),
        );
        let program = built("counterfoil-desktop");
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        let start = Instant::now();
        let client = loop {
            let attempt = ClientBuilder::new(HttpConnector::new())
                .capabilities(wanted.as_object().cloned().unwrap())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await;
            match attempt {
                Ok(client) => break client,
                // The driver may not be listening yet; anything else is an answer.
                Err(
                    NewSessionError::Lost(_)
                    | NewSessionError::Failed(_)
                    | NewSessionError::FailedC(_),
                ) if start.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                Err(error) => panic!("the window does not open: {error}"),
            }
        };
        Self {
            client,
            driver,
            by_mouse: AtomicBool::new(false),
        }
    }

    /// The element, once it is there.
    ///
    /// # Panics
    /// Where it does not appear.
    pub async fn find(&self, id: &str) -> Element {
        self.find_css(&by_id(id)).await
    }

    /// The first element of a CSS selector, once it is there.
    ///
    /// # Panics
    /// Where it does not appear.
    pub async fn find_css(&self, css: &str) -> Element {
        let start = Instant::now();
        loop {
            match self.client.find(Locator::Css(css)).await {
                Ok(element) => return element,
                // Not there yet, or replaced while it was looked at.
                Err(_) if start.elapsed() < PATIENCE => pause().await,
                Err(error) => panic!("{css}: {error}\nshown: {}", self.shown().await),
            }
        }
    }

    /// How many elements have the id now.
    ///
    /// # Panics
    /// Where the window is gone.
    pub async fn count(&self, id: &str) -> usize {
        // Asked in the page: the driver trips over elements that are replaced as it lists them.
        let script = "return document.querySelectorAll(arguments[0]).length;";
        let counted = self.client.execute(script, vec![json!(by_id(id))]).await;
        usize::try_from(counted.unwrap().as_u64().unwrap()).unwrap()
    }

    /// From now on each click is done with the mouse of the display, which the driver's own are not:
    /// those miss on a page that is shown larger or smaller than its own size.
    pub fn takes_the_mouse(&self) {
        self.by_mouse.store(true, Ordering::Relaxed);
    }

    /// Clicks the element once it is there and can be clicked.
    ///
    /// # Panics
    /// Where it cannot be clicked in time.
    pub async fn click(&self, id: &str) {
        self.click_css(&by_id(id)).await;
    }

    /// Clicks the first element of a CSS selector.
    ///
    /// # Panics
    /// Where it cannot be clicked in time.
    pub async fn click_css(&self, css: &str) {
        if self.by_mouse.load(Ordering::Relaxed) {
            let at = self.place(css).await;
            return self
                .with_mouse(move |program| mouse::click(program, at))
                .await;
        }
        let start = Instant::now();
        self.steady(css).await;
        loop {
            let element = self.find_css(css).await;
            match element.click().await {
                Ok(()) => return,
                Err(_) if start.elapsed() < PATIENCE => pause().await,
                Err(error) => panic!("{css} cannot be clicked: {error}"),
            }
        }
    }

    /// Clicks the first element of a CSS selector until the other one is there: a list that is read
    /// again just then takes the click with it, and a person clicks once more.
    ///
    /// # Panics
    /// Where it does not come in time.
    pub async fn click_css_until(&self, css: &str, opens: &str) {
        let start = Instant::now();
        while self.count(opens).await == 0 {
            assert!(start.elapsed() < PATIENCE, "{css} does not open {opens}");
            if let Ok(element) = self.client.find(Locator::Css(css)).await {
                let _ = element.click().await;
            }
            pause().await;
        }
    }

    /// Clicks what can be done with the shown invoice, in its menu where it stands in there.
    ///
    /// # Panics
    /// Where it cannot be done in time.
    pub async fn act(&self, id: &str) {
        self.find_css(&format!("{}, {}", by_id(id), by_id("actions-more")))
            .await;
        if self.count(id).await == 0 {
            self.click("actions-more").await;
        }
        self.click(id).await;
    }

    /// Scrolls to the first element of a CSS selector: the driver does not, where one is just below
    /// the edge, or an option of a field that is.
    pub(crate) async fn bring_into_view(&self, css: &str) {
        let script = "document.querySelector(arguments[0])
            ?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });";
        // What is replaced at this moment is found again by who wants to click it.
        let _ = self.client.execute(script, vec![json!(css)]).await;
    }

    /// Replaces what is in the field, as typing does.
    ///
    /// # Panics
    /// Where there is no such field.
    pub async fn fill(&self, id: &str, text: &str) {
        self.fill_css(&by_id(id), text).await;
    }

    /// Replaces what is in the first field of a CSS selector.
    ///
    /// # Panics
    /// Where there is no such field.
    pub async fn fill_css(&self, css: &str, text: &str) {
        // As a person does it: WebDriver's own clearing tells the page nothing of what it did.
        self.type_css(css, &format!("{CONTROL}a{CONTROL}{BACKSPACE}{text}"))
            .await;
    }

    /// Types after what is in the field already.
    ///
    /// # Panics
    /// Where there is no such field.
    pub async fn type_css(&self, css: &str, text: &str) {
        let typed = self.find_css(css).await.send_keys(text).await;
        typed.unwrap_or_else(|error| panic!("{css} takes no keys: {error}"));
    }

    /// Chooses the option with this value.
    ///
    /// # Panics
    /// Where there is none.
    pub async fn choose(&self, id: &str, value: &str) {
        let start = Instant::now();
        loop {
            let field = self.find(id).await;
            self.bring_into_view(&by_id(id)).await;
            match field.select_by_value(value).await {
                Ok(()) => return,
                // Its options come with what is read.
                Err(_) if start.elapsed() < PATIENCE => pause().await,
                Err(error) => panic!("{id}: no {value}: {error}"),
            }
        }
    }

    /// What the element shows.
    ///
    /// # Panics
    /// Where it does not appear.
    pub async fn text(&self, id: &str) -> String {
        let shown = self.find(id).await.prop("innerText").await.unwrap();
        shown.unwrap_or_default().trim().to_owned()
    }

    /// What is in the field.
    ///
    /// # Panics
    /// Where there is no such field.
    pub async fn value(&self, id: &str) -> String {
        self.find(id)
            .await
            .prop("value")
            .await
            .unwrap()
            .unwrap_or_default()
    }

    /// Waits until the element's text (a field's value included) contains the words.
    ///
    /// # Panics
    /// Where it does not in time; says what it shows instead.
    pub async fn until_shows(&self, id: &str, words: &str) {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((e) => (e.value ?? '') + ' ' + e.innerText).join('\\n');";
        let css = by_id(id);
        let start = Instant::now();
        loop {
            let shown = self.client.execute(script, vec![json!(css)]).await.unwrap();
            let shown = shown.as_str().unwrap_or_default();
            if shown.contains(words) {
                return;
            }
            if start.elapsed() > PATIENCE {
                panic!(
                    "{id} shows {shown:?}, not {words:?}\nshown: {}",
                    self.shown().await
                );
            }
            pause().await;
        }
    }

    /// Waits until no element has the id.
    ///
    /// # Panics
    /// Where one still has it after the time.
    pub async fn until_gone(&self, id: &str) {
        let start = Instant::now();
        while self.count(id).await > 0 {
            assert!(start.elapsed() < PATIENCE, "{id} is still there");
            pause().await;
        }
    }

    /// Runs a script in the page, for what a person sees but no element says.
    ///
    /// # Panics
    /// Where the script fails.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Runs a script that ends by calling its last argument, and waits for what it calls it with.
    ///
    /// # Panics
    /// Where the script fails.
    pub async fn run_to_end(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap()
    }

    /// Presses keys one after the other, wherever the focus is. Control, Shift and Alt are held
    /// from where they are named to where they are named again.
    ///
    /// # Panics
    /// Where the window is gone.
    pub async fn press(&self, keys: &str) {
        let mut held = Vec::new();
        let mut actions = KeyActions::new("keys".into());
        for value in keys.chars() {
            if !HELD.contains(&value) {
                actions = actions
                    .then(KeyAction::Down { value })
                    .then(KeyAction::Up { value });
            } else if held.contains(&value) {
                held.retain(|&one| one != value);
                actions = actions.then(KeyAction::Up { value });
            } else {
                held.push(value);
                actions = actions.then(KeyAction::Down { value });
            }
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Waits until a script that looks at the page returns true.
    ///
    /// # Panics
    /// Where it does not in time; says what was waited for and what is shown instead.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        while self.run(script).await != json!(true) {
            if start.elapsed() > PATIENCE {
                panic!("not so: {what}\nshown: {}", self.shown().await);
            }
            pause().await;
        }
    }

    /// Drags files over the window and lets go of them, as a file manager does.
    ///
    /// # Panics
    /// Where the window does not take them.
    pub async fn drop_files(&self, files: &[&Path]) {
        let files = files.iter().map(|file| file.to_path_buf()).collect();
        let driver = self.driver.id();
        let dropped = tokio::task::spawn_blocking(move || {
            drop::let_go(close_button::program_of(driver), files);
        });
        dropped.await.unwrap();
    }

    /// The window as a PNG.
    ///
    /// # Panics
    /// Where no picture can be taken: `cargo xtask screenshots` says what that takes.
    pub async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    /// Sets the window's size in CSS pixels.
    ///
    /// # Panics
    /// Where the window refuses.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Presses the close button and waits until the program has ended by itself.
    ///
    /// # Panics
    /// Where it does not end.
    pub async fn close(self) {
        let driver = self.driver.id();
        let pressed = tokio::task::spawn_blocking(move || {
            let program = close_button::program_of(driver);
            close_button::press(program);
            program
        });
        let program = pressed.await.unwrap();
        let start = Instant::now();
        while processes::is_running(program) {
            assert!(start.elapsed() < PATIENCE, "the program does not end");
            pause().await;
        }
    }

    pub(crate) async fn shown(&self) -> String {
        let text = self
            .client
            .execute("return document.body.innerText", vec![])
            .await;
        text.ok()
            .and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

fn by_id(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

pub(crate) async fn pause() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

fn free_port() -> u16 {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    free.local_addr().unwrap().port()
}
