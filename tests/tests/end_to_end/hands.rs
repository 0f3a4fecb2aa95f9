//! A person at the real window who has only keys.

use counterfoil_tests::Window;
use serde_json::json;

pub const TAB: &str = "\u{E004}";
pub const ENTER: &str = "\u{E007}";
pub const ESCAPE: &str = "\u{E00C}";
pub const HOME: &str = "\u{E011}";
pub const UP: &str = "\u{E013}";
pub const RIGHT: &str = "\u{E014}";
pub const DOWN: &str = "\u{E015}";

/// How many steps of Tab any control may be away.
const FAR: usize = 90;

/// Whether what has the focus is on the screen and marked: itself, what is drawn for it beside it, or
/// the head or the active row of a list.
const SEEN: &str = "const on = document.activeElement;
    if (!on || on === document.body) return false;
    const { width, height, bottom, right } = on.getBoundingClientRect();
    const marked = (one) => { const style = getComputedStyle(one);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'; };
    const parts = on.matches('[data-list]') ? [...on.querySelectorAll('.head, .row.active')] : [];
    return width > 0 && height > 0 && bottom > 0 && right > 0
        && [on, on.nextElementSibling, ...parts].some((one) => one && marked(one));";

pub const SHIFT: char = '\u{E008}';
pub const CONTROL: char = '\u{E009}';
pub const ALT: char = '\u{E00A}';

/// Pressed with Control.
pub fn control(keys: &str) -> String {
    held(CONTROL, keys)
}

/// Pressed while the key is held.
pub fn held(key: char, keys: &str) -> String {
    format!("{key}{keys}{key}")
}

/// The window, and a person who has only keys.
pub struct Hands(pub Window);

impl Hands {
    /// Presses them, after which the focus is seen.
    pub async fn press(&self, keys: &str) {
        self.0.press(keys).await;
        self.seen(keys).await;
    }

    /// Waits until what has the focus is seen.
    pub async fn seen(&self, after: &str) {
        let what = format!("the focus is seen after {after:?}");
        self.0.until(&what, SEEN).await;
    }

    /// Waits until the focus is there by itself.
    pub async fn at(&self, id: &str) {
        self.0
            .until(&format!("the focus is on {id}"), &on(&by_id(id)))
            .await;
        self.seen(id).await;
    }

    /// Walks there by Tab.
    pub async fn to(&self, id: &str) {
        self.to_css(&by_id(id)).await;
    }

    /// The same by a selector.
    pub async fn to_css(&self, css: &str) {
        for _ in 0..FAR {
            if self.0.run(&on(css)).await == json!(true) {
                return self.seen(css).await;
            }
            self.0.press(TAB).await;
        }
        panic!("{css} is not reached by Tab");
    }

    /// Opens the palette and types words into it, until it has an answer to them.
    pub async fn palette(&self, words: &str) {
        self.press(&control("k")).await;
        self.at("palette-input").await;
        self.press(words).await;
        let found = format!(
            "const list = document.querySelector('[data-testid=palette-list]');
             return list.getAttribute('aria-busy') === 'false' && list.querySelector('[data-testid=palette-option]') !== null
             && document.querySelector('[data-testid=palette-input]').value === '{words}';"
        );
        self.0.until("the palette answers", &found).await;
    }
}

fn by_id(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}

fn on(css: &str) -> String {
    format!("return document.activeElement.matches('{css}');")
}
