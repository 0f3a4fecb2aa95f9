//! axe-core over every screen and panel of the real window, light and dark: it finds nothing.

use std::path::Path;

use counterfoil_tests::{Terminal, Window, axe, has_session};

use crate::elsewhere::connect_elsewhere;
use crate::import::UBL;
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
        choose(&window, theme).await;
        looks.look("settings").await;
        invoices(&window, &mut looks).await;
        at_the_service(&window, &mut looks).await;
        import(&window, data.path(), &mut looks).await;
        money(&window, &mut looks).await;
        rest(&window, &mut looks).await;
    }
    looks.found_nothing();
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_on_the_screens_of_the_other_systems_light_or_dark() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    let mut looks = Looks::at(&window);
    window.click("start-connect").await;
    connect_elsewhere(&window, &service, "billwerk").await;
    for system in ["pm2", "funding-sources"] {
        window.click("nav-settings").await;
        window.click("account-add").await;
        window.choose("account-system", system).await;
        looks.look("connecting").await;
        connect_elsewhere(&window, &service, system).await;
        window.until_gone("connect-form").await;
    }
    for theme in ["theme-light", "theme-dark"] {
        choose(&window, theme).await;
        contracts(&window, &mut looks).await;
        billed(&window, &mut looks).await;
        wallet(&window, &mut looks).await;
    }
    looks.found_nothing();
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_where_the_data_is_damaged_light_or_dark() {
    if !has_session() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    Terminal::on(data.path()).json(&["business", "edit", "--name", "Nordwind"], "");
    Terminal::on(data.path()).json(&["backup", "create"], "");
    let store = data.path().join("counterfoil.db");
    let mut bytes = std::fs::read(&store).unwrap();
    bytes[..4096].fill(0);
    std::fs::write(&store, bytes).unwrap();
    let window = Window::open(data.path()).await;
    let mut looks = Looks::at(&window);
    window.find("rescue-backup").await;
    for theme in ["light", "dark"] {
        let script = format!("document.documentElement.dataset.theme = '{theme}';");
        window.run(&script).await;
        looks.look("rescue").await;
    }
    looks.found_nothing();
    window.close().await;
}

/// Chooses light or dark in the settings.
async fn choose(window: &Window, theme: &str) {
    window.click("nav-settings").await;
    window
        .click_css(&format!("label:has([data-testid={theme}])"))
        .await;
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

    fn found_nothing(&self) {
        assert!(self.count > 0, "looked at nothing");
        assert_eq!(self.found, Vec::<String>::new(), "in {} looks", self.count);
        println!("{} looks", self.count);
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

/// What the service does with an issued invoice.
async fn at_the_service(window: &Window, looks: &mut Looks<'_>) {
    window.click("tab-ready").await;
    window
        .click_css("[data-testid=invoice-row][data-status=ready]")
        .await;
    for opens in ["action-link", "action-send"] {
        window.act(opens).await;
        window.find("panel-close").await;
        looks.look(opens).await;
        window.click("panel-close").await;
        window.until_gone("panel-close").await;
    }
    window.click("tab-all").await;
}

async fn import(window: &Window, data: &Path, looks: &mut Looks<'_>) {
    let file = data.join("LIMAN-7.xml");
    std::fs::write(&file, UBL.replace(">291.55<", ">291.65<")).unwrap();
    window.find_css("[data-testid=drops]").await;
    window.drop_files(&[&file]).await;
    window.find("import-totals").await;
    looks.look("import").await;
    window.click("panel-close").await;
    window.until_gone("panel-close").await;
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
    window.click("payment-open").await;
    window.find("payment-panel").await;
    looks.look("payment").await;
    window.click("panel-close").await;
    window.until_gone("panel-close").await;
}

async fn contracts(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-contracts").await;
    window.click("contract-row").await;
    window.find("contract-phases").await;
    looks.look("contracts").await;
    for part in ["usage", "component", "line"] {
        window.click(&format!("{part}-add")).await;
        window.find(&format!("{part}-form")).await;
        looks.look(part).await;
    }
    window.click("line-add").await;
    window.click("end-look").await;
    window.find("end-preview").await;
    looks.look("ending a contract").await;
    window.click("nav-catalogue").await;
    window.find("offer-variant").await;
    looks.look("catalogue").await;
    window.click("catalogue-tab-orders").await;
    window.click("order-new").await;
    window.find("order-form").await;
    looks.look("orders").await;
    window.click("catalogue-tab-webhooks").await;
    window.click("webhook-edit").await;
    window.find("webhook-form").await;
    looks.look("webhooks").await;
}

async fn billed(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-invoices").await;
    window.click("billed-tab-service").await;
    for (tab, action) in [("issued", "billed-pdf"), ("drafts", "billed-send")] {
        window.click(&format!("billed-tab-{tab}")).await;
        window.click("billed-row").await;
        window.find(action).await;
        looks.look(tab).await;
    }
    window.click("billed-send").await;
    window.find("ask").await;
    looks.look("question").await;
    window.click("ask-no").await;
    window.click("billed-tab-own").await;
}

async fn wallet(window: &Window, looks: &mut Looks<'_>) {
    window.click("nav-wallet").await;
    window.find("source").await;
    window.click("card-address").await;
    window.click("source-add").await;
    looks.look("wallet").await;
    window.click("nav-bills").await;
    window.click("billing-edit").await;
    window.find("bill").await;
    looks.look("bills").await;
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
