//! axe-core over every screen and panel of the real window, light and dark: it finds nothing.

use counterfoil_tests::{Window, axe, has_session};

use crate::payouts::offer;
use crate::road::Service;
use crate::window::connect;

const ESCAPE: &str = "\u{E00C}";
const CONTROL: &str = "\u{E009}";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_on_any_screen_or_panel_light_or_dark() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    let mut looks = Looks::at(&window);
    window.find("start-connect").await;
    looks.look("first run").await;
    connect(&window, &service).await;
    for theme in ["theme-light", "theme-dark"] {
        window.click("nav-settings").await;
        window
            .click_css(&format!("label:has([data-testid={theme}])"))
            .await;
        looks.look("settings").await;
        invoices(&window, &mut looks).await;
        money(&window, &mut looks).await;
        rest(&window, &mut looks).await;
    }
    assert_eq!(
        looks.found,
        Vec::<String>::new(),
        "in {} looks",
        looks.count
    );
    window.close().await;
}

/// What was found, and on how many screens it was looked for.
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
        let found = axe::findings(self.window).await.into_iter();
        self.found.extend(found.map(|one| format!("{name}: {one}")));
    }
}

async fn invoices(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-overview").await;
    window.find("overview-age").await;
    looks.look("overview").await;
    window.click("nav-invoices").await;
    window.click("invoice-row").await;
    window.find("detail-reference").await;
    looks.look("invoices").await;
    for opens in ["detail-explain", "action-print", "invoice-export"] {
        window.act(opens).await;
        window.find("panel-close").await;
        looks.look(opens).await;
        window.click("panel-close").await;
        window.until_gone("panel-close").await;
    }
    window.click("invoice-new").await;
    window.click("item-more-0").await;
    window.click("einvoice").await;
    window.choose("terms-profile", "xrechnung").await;
    window.find("failures").await;
    looks.look("editor").await;
    window.click("editor-close").await;
}

async fn money(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-payouts").await;
    window.click("payout-row").await;
    window.find("payout-amount").await;
    looks.look("payouts").await;
    offer(window, "1.50").await;
    looks.look("asking for a payout").await;
    window.click("panel-close").await;
    window.until_gone("panel-close").await;
    window.click("nav-plan").await;
    window.find("payments").await;
    looks.look("subscription").await;
}

async fn rest(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-customers").await;
    window.click("customer-row").await;
    window.find("customer-panel").await;
    looks.look("customers").await;
    window.click("nav-sync").await;
    window.find("sync-now").await;
    looks.look("sync").await;
    for (tab, row) in [("history", "run-open"), ("requests", "request-open")] {
        window.click(&format!("sync-tab-{tab}")).await;
        window.click(row).await;
        looks.look(tab).await;
    }
    window.click("sync-tab-waiting").await;
    window.press(&format!("{CONTROL}k{CONTROL}")).await;
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
