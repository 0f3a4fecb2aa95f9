//! The words of every screen where there is least room for them: stretched English in the smallest
//! window. No page scrolls sideways, nothing is cut off without saying the whole, and every word comes
//! from the messages.

use counterfoil_tests::{Window, has_session};

use crate::road::Service;
use crate::walk::{Looks, everywhere, lines, room};
use crate::window::connect;

/// Speaks stretched English from now on; it is remembered as any other language is.
const STRETCHED: &str =
    "localStorage.setItem('counterfoil.language', JSON.stringify('en-XA')); location.reload();";

/// What is shown and is no message: neither stretched nor data. What the practice service has and the
/// system writes, names of countries, days and months, is data.
const UNSAID: &str = r"
    const given = /Trincico|Counterfoil|United States|Poland|\b(?:January|February|March|April|June|July|August|September|October|November|December|Sept)\b|\b[A-Z]\w+day\b/g;
    const found = [];
    for (const one of document.querySelectorAll('body *')) {
        if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || one.getBoundingClientRect().width <= 1) continue;
        if (one.closest('.hidden-visually, [aria-hidden=true], kbd, code, pre, bdi, .path, .address, .said .rule, [dir=auto], option, .amount, b, figcaption, textarea')) continue;
        let text = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join('');
        for (let before = ''; before !== text; ) { before = text; text = text.replace(/⟦[^⟦⟧]*⟧/g, ''); }
        if (/\p{L}{4}/u.test(text.replace(given, ''))) found.push(`no message: ${one.tagName} ${JSON.stringify(one.innerText.slice(0, 60))}`);
    }
    return found;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stretched_words_have_room_on_every_screen_of_the_smallest_window() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    window.find("start-local").await;
    window.run(STRETCHED).await;
    window.until_shows("start-local", "⟦").await;
    window.resize(640, 480).await;
    window
        .until("the window is small", "return innerWidth === 640;")
        .await;
    let mut looks = Looks::with(&window, look);
    looks.look("first run").await;
    connect(&window, &service).await;
    window.until_gone("toast").await;
    everywhere(&mut looks).await;
    looks.found_nothing();
    window.close().await;
}

async fn look(window: &Window) -> Vec<String> {
    let mut found = room(window).await;
    found.extend(lines(&window.run(UNSAID).await));
    found
}
