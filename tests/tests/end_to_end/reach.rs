//! axe-core over every screen and panel of the real window, light and dark: it finds nothing.

use std::path::Path;

use counterfoil_tests::{Terminal, Window, axe, has_session};

use crate::elsewhere::connect_elsewhere;
use crate::import::UBL;
use crate::road::Service;
use crate::walk::{Looks, everywhere};
use crate::window::connect;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_on_any_screen_or_panel_light_or_dark() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    let mut looks = Looks::with(&window, axe::findings);
    window.find("start-connect").await;
    looks.look("first run").await;
    connect(&window, &service).await;
    for theme in ["theme-light", "theme-dark"] {
        choose(&window, theme).await;
        everywhere(&mut looks).await;
        import(&window, data.path(), &mut looks).await;
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
    let mut looks = Looks::with(&window, axe::findings);
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
    let mut looks = Looks::with(&window, axe::findings);
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

async fn import<E: AsyncFn(&Window) -> Vec<String>>(
    window: &Window,
    data: &Path,
    looks: &mut Looks<'_, E>,
) {
    let file = data.join("LIMAN-7.xml");
    std::fs::write(&file, UBL.replace(">291.55<", ">291.65<")).unwrap();
    window.find_css("[data-testid=drops]").await;
    window.drop_files(&[&file]).await;
    window.find("import-totals").await;
    looks.look("import").await;
    window.click("panel-close").await;
    window.until_gone("panel-close").await;
}

async fn contracts<E: AsyncFn(&Window) -> Vec<String>>(window: &Window, looks: &mut Looks<'_, E>) {
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

async fn billed<E: AsyncFn(&Window) -> Vec<String>>(window: &Window, looks: &mut Looks<'_, E>) {
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

async fn wallet<E: AsyncFn(&Window) -> Vec<String>>(window: &Window, looks: &mut Looks<'_, E>) {
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
