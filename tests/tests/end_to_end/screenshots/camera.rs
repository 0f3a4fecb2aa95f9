//! A window that is pictured: each picture waits until nothing moves, and is taken light and dark.

use std::path::{Path, PathBuf};
use std::time::Duration;

use counterfoil_tests::Window;

/// The words and numbers of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    German,
}

impl Language {
    /// As the window and the pictures' names know it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// How this computer writes numbers then.
    const fn locale(self) -> &'static str {
        match self {
            Self::English => "en_GB.UTF-8",
            Self::German => "de_DE.UTF-8",
        }
    }

    /// A number with a decimal point as one types it.
    pub fn number(self, text: &str) -> String {
        match self {
            Self::English => text.to_owned(),
            Self::German => text.replace('.', ","),
        }
    }
}

/// Ends when what is shown is whole: nothing is awaited, nothing moves, and it was drawn.
const SETTLED: &str = "const told = arguments[arguments.length - 1];
    const until = Date.now() + 4000;
    const moves = () => document.getAnimations().some((one) =>
        one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity);
    // The page of an invoice is drawn a moment after what is typed.
    const page = () => document.querySelector('.paper img')?.src;
    let [seen, since] = [page(), Date.now()];
    const draws = () => {
        if (page() !== seen) [seen, since] = [page(), Date.now()];
        return seen !== undefined && Date.now() - since < 500;
    };
    const waits = () => document.querySelector('main [aria-busy=true], aside [aria-busy=true], .skeleton, .paper .blank')
        || [...document.images].some((one) => !one.complete);
    const look = () => (waits() || moves() || draws()) && Date.now() < until ? setTimeout(look, 30)
        : requestAnimationFrame(() => requestAnimationFrame(() => told(true)));
    document.fonts.ready.then(() => setTimeout(look, 120));";

/// A window and where its pictures go.
pub struct Camera {
    folder: PathBuf,
    pub window: Window,
    pub language: Language,
}

impl Camera {
    /// Opens a window that speaks this language.
    pub async fn open(folder: &Path, data: &Path, language: Language) -> Self {
        let window = Window::open_with(data, &[("LC_ALL", language.locale())]).await;
        // What the settings remember; the first screen has none.
        let speak = format!(
            "localStorage.setItem('counterfoil.language', '\"{}\"'); location.reload();",
            language.code()
        );
        window.run(&speak).await;
        window
            .find_css(&format!("html[lang={}] main", language.code()))
            .await;
        Self {
            folder: folder.to_path_buf(),
            window,
            language,
        }
    }

    /// Pictures what is shown, light and dark.
    pub async fn take(&self, screen: &str, state: &str) {
        for theme in ["light", "dark"] {
            self.take_in(screen, state, theme).await;
        }
    }

    /// Pictures it light only.
    pub async fn take_light(&self, screen: &str, state: &str) {
        self.take_in(screen, state, "light").await;
    }

    async fn take_in(&self, screen: &str, state: &str, theme: &str) {
        self.window
            .run(&format!(
                "document.documentElement.dataset.theme = '{theme}';"
            ))
            .await;
        self.window.run_to_end(SETTLED, vec![]).await;
        let language = self.language.code();
        let path = self
            .folder
            .join(format!("{screen}-{state}-{language}-{theme}.png"));
        std::fs::write(path, self.window.picture().await).unwrap();
    }

    /// Pictures it as narrow as the window goes, where narrowness says something new.
    pub async fn take_narrow(&self, screen: &str) {
        if self.language == Language::English {
            self.window.resize(720, 760).await;
            self.take_light(screen, "narrow").await;
            self.window.resize(1180, 760).await;
        }
    }

    /// Goes to a screen by the sidebar.
    pub async fn go(&self, screen: &str) {
        self.window.click(&format!("nav-{screen}")).await;
        self.window
            .find_css(&format!("[data-testid=nav-{screen}][aria-current=page]"))
            .await;
    }

    /// Opens a panel, pictures it, closes it.
    pub async fn take_panel(&self, opens: &str, screen: &str) {
        self.window.act(opens).await;
        self.window.find("panel-close").await;
        self.take(screen, "full").await;
        self.close_panel().await;
    }

    /// Closes the panel at the side.
    pub async fn close_panel(&self) {
        self.window.click("panel-close").await;
        self.window.until_gone("panel-close").await;
    }

    /// Lets a message go, which would stand in the next picture.
    pub async fn quiet(&self) {
        // It stays longer than anybody wants to wait here.
        self.window
            .run("document.querySelector('[data-testid=toast] button:last-of-type')?.click();")
            .await;
        self.window.until_gone("toast").await;
    }

    /// Waits a little for what has no sign of its own.
    pub async fn pause(&self) {
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}
