//! The words of every screen where there is least room for them: stretched English in the smallest
//! window, which is also what a window of twice the size shows at twice the zoom. No page scrolls
//! sideways, nothing is cut off without saying the whole, and every word comes from the messages.

use counterfoil_tests::{Window, has_session};
use serde_json::Value;

use crate::hands::{ESCAPE, control};
use crate::road::Service;
use crate::window::connect;

/// Speaks stretched English from now on; it is remembered as any other language is.
const STRETCHED: &str =
    "localStorage.setItem('counterfoil.language', JSON.stringify('en-XA')); location.reload();";

/// What is wrong with the words that are shown: a line for each finding.
const LOOK: &str = r"
    const found = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} wide of ${page.clientWidth}`);
    const shown = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        && one.getBoundingClientRect().width > 1 && !one.closest('.hidden-visually, [aria-hidden=true], option');
    const name = (one) => `${one.tagName.toLowerCase()}.${one.className || one.parentElement?.className} ${JSON.stringify(one.innerText.slice(0, 60))}`;
    for (const one of document.querySelectorAll('main, aside, [role=dialog], dialog, form, section, nav'))
        if (shown(one) && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible') found.push(`scrolls sideways by ${one.scrollWidth - one.clientWidth}: ${name(one)}`);
    for (const one of document.querySelectorAll('body *')) {
        const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (!own || !shown(one)) continue;
        const style = getComputedStyle(one);
        if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1 && style.textOverflow !== 'ellipsis') found.push(`cut off: ${name(one)}`);
        const { left, right } = one.getBoundingClientRect();
        if ((right > innerWidth + 1 || left < -1) && !one.closest('.scroll table, [role=tablist]')) found.push(`stands outside (${Math.round(left)} to ${Math.round(right)}): ${name(one)}`);
        if (one.closest('kbd, code, bdi, .path, [dir=auto], option, .amount, b, figcaption, textarea')) continue;
        let text = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join('');
        for (let before = ''; before !== text; ) { before = text; text = text.replace(/⟦[^⟦⟧]*⟧/g, ''); }
        if (/\p{L}{4}/u.test(text.replace(given, ''))) found.push(`no message: ${name(one)}`);
    }
    return found;";

/// Data of the practice service, and what the system writes: names of countries, days and months.
const GIVEN: &str = r"const given = /Trincico|Counterfoil|United States|Poland|\b(?:January|February|March|April|June|July|August|September|October|November|December|Sept)\b|\b[A-Z]\w+day\b/g;";

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
    let mut looks = Looks::at(&window);
    looks.look("first run").await;
    connect(&window, &service).await;
    window.until_gone("toast").await;
    invoices(&window, &mut looks).await;
    screens(&window, &mut looks).await;
    let Looks { found, count, .. } = looks;
    assert_eq!(found, Vec::<String>::new(), "in {count} looks");
    window.close().await;
}

/// What was found, and in how many places it was looked for.
struct Looks<'a> {
    window: &'a Window,
    found: Vec<String>,
    count: usize,
}

impl<'a> Looks<'a> {
    fn at(window: &'a Window) -> Self {
        Self {
            window,
            found: Vec::new(),
            count: 0,
        }
    }

    async fn look(&mut self, name: &str) {
        self.count += 1;
        let script = format!("{GIVEN}\n{LOOK}");
        let found = self.window.run(&script).await;
        let words = |one: &Value| format!("{name}: {}", one.as_str().unwrap_or_default());
        self.found
            .extend(found.as_array().unwrap().iter().map(words));
    }
}

async fn invoices(window: &Window, looks: &mut Looks<'_>) {
    window.find("invoice-row").await;
    looks.look("invoices").await;
    window.click("invoice-row").await;
    window.find("detail-reference").await;
    looks.look("invoice").await;
    for opens in ["detail-explain", "action-print"] {
        window.act(opens).await;
        window.find("panel-close").await;
        looks.look(opens).await;
        window.click("panel-close").await;
        window.until_gone("panel-close").await;
    }
    window.press(ESCAPE).await;
    window.click("invoice-export").await;
    window.find("export-go").await;
    looks.look("export").await;
    window.click("panel-close").await;
    window.click("invoice-new").await;
    window.find("total").await;
    looks.look("editor").await;
    window.click("item-more-0").await;
    window.click("einvoice").await;
    window.choose("terms-profile", "xrechnung").await;
    window.find("failures").await;
    looks.look("editor with everything unfolded").await;
    window.click("editor-close").await;
}

async fn screens(window: &Window, looks: &mut Looks<'_>) {
    for (screen, there) in [
        ("overview", "overview-age"),
        ("customers", "customer-row"),
        ("payouts", "payout-row"),
        ("plan", "payments"),
        ("sync", "sync-now"),
        ("settings", "business-name"),
    ] {
        window.click(&format!("nav-{screen}")).await;
        window.find(there).await;
        looks.look(screen).await;
    }
    window.click("nav-customers").await;
    window.click("customer-row").await;
    window.find("customer-email").await;
    looks.look("customer").await;
    window.click("nav-payouts").await;
    window.click("payout-row").await;
    window.find("payout-amount").await;
    looks.look("payout").await;
    window.click("nav-sync").await;
    for tab in ["history", "requests"] {
        window.click(&format!("sync-tab-{tab}")).await;
        looks.look(tab).await;
    }
    window.press(&control("k")).await;
    window.find("palette-option").await;
    looks.look("palette").await;
    window.press(ESCAPE).await;
    window.until_gone("palette-input").await;
    window.press("?").await;
    window.find("keys").await;
    looks.look("keys").await;
}
