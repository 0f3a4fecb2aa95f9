//! Where the mouse goes for what is in the window: to what is seen, stays, and has nothing over it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::close_button;
use crate::mouse::{self, Place};
use crate::window::{PATIENCE, Window, pause};

/// How long a person aims at something that moves.
const AIMED: Duration = Duration::from_secs(3);

/// Where the middle of an element is, and how wide the page; or what lies over it.
const PLACE: &str = "const one = document.querySelector(arguments[0]);
    if (!one) return 'gone';
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const on = hit && (one.contains(hit) || hit.closest('label')?.control === one);
    return on && width > 0 ? [x, y, innerWidth] : 'under ' + (hit?.outerHTML ?? 'nothing').slice(0, 200);";

impl Window {
    /// Waits until the page is drawn as it is now: a busy machine draws it late, and some of what decides
    /// where things stand, such as how wide the page is, is looked at only then.
    ///
    /// # Panics
    /// Where the page is not drawn.
    pub async fn drawn(&self) {
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        self.run_to_end(script, vec![]).await;
    }

    /// Waits until the element stays where it is and nothing lies over it, as a person does who aims at it;
    /// not for ever, since some are never seen themselves.
    pub(crate) async fn steady(&self, css: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const place = (...arguments) => {{ {PLACE} }};
            const before = place(arguments[0]);
            requestAnimationFrame(() => requestAnimationFrame(() => done(
                Array.isArray(before) && String(place(arguments[0])) === String(before))));"
        );
        let start = Instant::now();
        loop {
            self.find_css(css).await;
            self.bring_into_view(css).await;
            let steady = self.run_to_end(&script, vec![json!(css)]).await;
            if steady == json!(true) || start.elapsed() > AIMED {
                return;
            }
            pause().await;
        }
    }

    /// The middle of the first element of a CSS selector, once it is shown, stays where it is, and
    /// nothing else lies over it.
    pub(crate) async fn place(&self, css: &str) -> Place {
        let start = Instant::now();
        let mut before = Value::Null;
        loop {
            self.find_css(css).await;
            self.bring_into_view(css).await;
            self.drawn().await;
            let found = self.client.execute(PLACE, vec![json!(css)]).await.unwrap();
            let number = |at: usize| found[at].as_f64();
            if let (true, Some(x), Some(y), Some(page)) =
                (found == before, number(0), number(1), number(2))
            {
                return Place { x, y, page };
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{css} cannot be clicked: {found}\nshown: {}",
                self.shown().await
            );
            before = found;
            pause().await;
        }
    }

    /// Presses the mouse's button on the first element of a CSS selector, drags it by so many pixels of
    /// the page to the right, and lets it go.
    ///
    /// # Panics
    /// Where it cannot be reached in time.
    pub async fn drag_css(&self, css: &str, by: f64) {
        let from = self.place(css).await;
        let way = [0.0, 0.3, 0.7, 1.0].map(|part| Place {
            x: from.x + by * part,
            ..from
        });
        self.with_mouse(move |program| mouse::drag(program, &way))
            .await;
    }

    pub(crate) async fn with_mouse(&self, act: impl FnOnce(u32) + Send + 'static) {
        let driver = self.driver.id();
        let acted = tokio::task::spawn_blocking(move || act(close_button::program_of(driver)));
        acted.await.unwrap();
    }
}
