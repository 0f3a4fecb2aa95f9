//! The walk over the screens and panels of the window, with a look at each: what is looked for is the
//! test's own. It goes in a wide window and in the smallest, where a detail covers its list.

use counterfoil_tests::Window;
use serde_json::Value;

use crate::hands::{ESCAPE, control};
use crate::payouts::offer;

/// What has no room on the shown page: a line for each finding.
const ROOM: &str = r"
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
    }
    return found;";

/// What cannot be clicked on the shown page, though it is there to be: in its middle lies something else,
/// or it cannot be scrolled to. A line for each finding; everything is scrolled back afterwards.
const REACH: &str = r"
    const found = [];
    const name = (one) => `${one.tagName.toLowerCase()}[${one.dataset.testid ?? one.className}] ${JSON.stringify((one.innerText || one.ariaLabel || '').slice(0, 60))}`;
    const scrolled = [...document.querySelectorAll('*')].filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth).map((one) => [one, one.scrollTop, one.scrollLeft]);
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const controls = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [role=tab], [role=option], [role=menuitem], [role=row][tabindex]';
    for (const one of modal.querySelectorAll(controls)) {
        if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || one.closest('[inert], .hidden-visually')) continue;
        if (getComputedStyle(one).pointerEvents === 'none') continue;
        one.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        // What is drawn elsewhere is pressed by its label.
        const seen = [one, ...(one.labels ?? [])].find((each) => each.getBoundingClientRect().width > 2);
        if (!seen) { found.push(`has no size: ${name(one)}`); continue; }
        const { left, top, width, height } = seen.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const label = hit?.closest('label');
        // What comes up over the page goes away again.
        const over = hit?.closest('[role=listbox], [role=menu], [role=dialog]:not(dialog), [data-testid=toast]:not(:has([data-testid=toast-action]))');
        if (over && !over.contains(one)) continue;
        if (hit && (seen.contains(hit) || one.contains(hit) || label?.control === one)) continue;
        found.push(`lies under ${hit ? name(hit) : 'the edge'} at ${Math.round(left + width / 2)}, ${Math.round(top + height / 2)}: ${name(one)}`);
    }
    for (const [one, top, left] of scrolled) one.scrollTo({ top, left, behavior: 'instant' });
    return found;";

/// What is there to be clicked and cannot be.
pub async fn reach(window: &Window) -> Vec<String> {
    lines(&window.run(REACH).await)
}

/// What scrolls sideways, is cut off or stands outside of what is shown now.
pub async fn room(window: &Window) -> Vec<String> {
    lines(&window.run(ROOM).await)
}

/// The lines that a script in the page returned.
pub fn lines(found: &Value) -> Vec<String> {
    let words = |one: &Value| one.as_str().unwrap_or_default().to_owned();
    found.as_array().unwrap().iter().map(words).collect()
}

/// What was found by looking, and in how many places it was looked for.
pub struct Looks<'a, E> {
    pub window: &'a Window,
    eye: E,
    found: Vec<String>,
    count: usize,
}

impl<'a, E: AsyncFn(&Window) -> Vec<String>> Looks<'a, E> {
    /// Looks at the window with what lists the findings on what is shown.
    pub fn with(window: &'a Window, eye: E) -> Self {
        Self {
            window,
            eye,
            found: Vec::new(),
            count: 0,
        }
    }

    /// Looks at what is shown now.
    pub async fn look(&mut self, name: &str) {
        self.count += 1;
        self.window.drawn().await;
        let found = (self.eye)(self.window).await.into_iter();
        self.found.extend(found.map(|one| format!("{name}: {one}")));
    }

    /// Looks at what a click opens, and closes it again.
    async fn look_into_panel(&mut self, name: &str) {
        self.window.find("panel-close").await;
        self.look(name).await;
        self.window.click("panel-close").await;
        self.window.until_gone("panel-close").await;
    }

    pub fn found_nothing(&self) {
        assert!(self.count > 0, "looked at nothing");
        assert_eq!(self.found, Vec::<String>::new(), "in {} looks", self.count);
        println!("{} looks", self.count);
    }
}

/// Every screen of a connected account at Trincico.
pub async fn everywhere<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    screens(looks).await;
    invoices(looks).await;
    editor(looks).await;
    at_the_service(looks).await;
    money(looks).await;
    rest(looks).await;
}

async fn screens<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    for (screen, there) in [
        ("overview", "overview-age"),
        ("invoices", "invoice-row"),
        ("customers", "customer-row"),
        ("payouts", "payout-row"),
        ("plan", "payments"),
        ("sync", "sync-now"),
        ("settings", "business-name"),
    ] {
        looks.window.click(&format!("nav-{screen}")).await;
        looks.window.find(there).await;
        looks.look(screen).await;
    }
}

async fn invoices<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-invoices").await;
    window.click("invoice-row").await;
    window.find("detail-reference").await;
    looks.look("invoice").await;
    for opens in ["detail-explain", "action-print"] {
        window.act(opens).await;
        looks.look_into_panel(opens).await;
    }
    window.press(ESCAPE).await;
    window.click("invoice-export").await;
    window.find("export-go").await;
    looks.look_into_panel("export").await;
}

async fn editor<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-invoices").await;
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

/// What the service does with an issued invoice.
async fn at_the_service<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-invoices").await;
    window.click("tab-ready").await;
    window
        .click_css("[data-testid=invoice-row][data-status=ready]")
        .await;
    for opens in ["action-link", "action-send"] {
        window.act(opens).await;
        looks.look_into_panel(opens).await;
    }
    window.click("nav-invoices").await;
    window.click("tab-all").await;
}

async fn money<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-payouts").await;
    window.find("payout-row").await;
    offer(window, "1.50").await;
    looks.look_into_panel("asking for a payout").await;
    window.click("payout-row").await;
    window.find("payout-amount").await;
    looks.look("payout").await;
    window.click("nav-plan").await;
    window.click("payment-open").await;
    window.find("payment-panel").await;
    looks.look_into_panel("payment").await;
}

async fn rest<E: AsyncFn(&Window) -> Vec<String>>(looks: &mut Looks<'_, E>) {
    let window = looks.window;
    window.click("nav-customers").await;
    window.click("customer-row").await;
    window.find("customer-email").await;
    looks.look("customer").await;
    window.click("nav-sync").await;
    for (tab, row) in [("history", "run-open"), ("requests", "request-open")] {
        window.click(&format!("sync-tab-{tab}")).await;
        window.click(row).await;
        looks.look(tab).await;
    }
    window.click("sync-tab-waiting").await;
    window.press(&control("k")).await;
    window.find("palette-option").await;
    looks.look("palette").await;
    window.press(ESCAPE).await;
    window.until_gone("palette-input").await;
    window.press("?").await;
    window.find("keys").await;
    looks.look("keys").await;
    window.press(ESCAPE).await;
    window.until_gone("keys").await;
}
