//! Pictures of every screen, light and dark, for people to look at; `cargo xtask screenshots DIR`.

use std::path::PathBuf;

use counterfoil_tests::{Window, has_session};

use crate::conflict::{Apart, LINE, radio};
use crate::payouts::offer;
use crate::road::Service;
use crate::window::{connect, enter_business, item, make_customer, next_row};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "makes pictures, checks nothing"]
async fn every_screen_is_pictured_light_and_dark() {
    let folder = std::env::var_os("COUNTERFOIL_SCREENSHOTS").map(PathBuf::from);
    let Some(folder) = folder.filter(|_| has_session()) else {
        return;
    };
    for (theme, gtk) in [("light", "Adwaita"), ("dark", "Adwaita:dark")] {
        let pictures = Pictures {
            folder: folder.clone(),
            theme,
        };
        pictures.take_all(gtk).await;
    }
}

/// Takes the wish for an e-invoice back.
const PAPER_ONLY: &str = "const select = document.querySelector('[data-testid=terms-profile]'); \
    select.selectedIndex = 0; select.dispatchEvent(new Event('change', { bubbles: true }));";

struct Pictures {
    folder: PathBuf,
    theme: &'static str,
}

impl Pictures {
    async fn take(&self, window: &Window, name: &str) {
        // Transitions end and the page's picture is drawn.
        tokio::time::sleep(std::time::Duration::from_millis(900)).await;
        let path = self.folder.join(format!("{name}-{}.png", self.theme));
        std::fs::write(path, window.picture().await).unwrap();
    }

    /// As narrow as the window goes.
    async fn take_narrow(&self, window: &Window, name: &str) {
        window.resize(720, 760).await;
        self.take(window, &format!("{name}-narrow")).await;
        window.resize(1180, 760).await;
    }

    async fn take_all(&self, gtk: &str) {
        let service = Service::start().await;
        let data = tempfile::tempdir().unwrap();
        let window = Window::open_with(data.path(), &[("GTK_THEME", gtk)]).await;
        window.find("start-connect").await;
        self.take(&window, "1-first-run").await;
        connect(&window, &service).await;
        enter_business(&window).await;
        window.until_gone("toast").await;
        window.click("nav-invoices").await;
        window.find("invoice-row").await;
        self.take(&window, "2-invoices").await;
        window.click("invoice-row").await;
        window.find("detail-reference").await;
        self.take(&window, "3-invoice").await;
        for (opens, name) in [
            ("detail-explain", "12-explain"),
            ("action-print", "13-print"),
            ("invoice-export", "14-export"),
        ] {
            window.act(opens).await;
            window.find("panel-close").await;
            self.take(&window, name).await;
            window.click("panel-close").await;
        }
        self.take_editor(&window).await;
        self.take_money(&window).await;
        for (screen, name) in [
            ("customers", "5-customers"),
            ("sync", "6-sync"),
            ("settings", "7-settings"),
        ] {
            window.click(&format!("nav-{screen}")).await;
            self.take(&window, name).await;
        }
        self.take_conflict(&window, &service).await;
        self.take_offline(&window, &service).await;
        window.close().await;
    }

    async fn take_editor(&self, window: &Window) {
        window.click("invoice-new").await;
        make_customer(window, "Żuraw Shipyard", "yard@zuraw.example.com").await;
        item(window, 0, ["Hull survey", "2", "100", "15.25"]).await;
        next_row(window, 0).await;
        item(window, 1, ["Travel to Gdańsk", "1", "45", ""]).await;
        window.until_shows("total", "275.50").await;
        self.take(window, "4-editor").await;
        window.click("einvoice").await;
        window.choose("terms-profile", "xrechnung").await;
        window.find("failures").await;
        self.take(window, "4-editor-einvoice").await;
        window.run(PAPER_ONLY).await;
        window.click("save-ready").await;
        window.find("detail-reference").await;
        window.until_gone("toast").await;
    }

    async fn take_money(&self, window: &Window) {
        window.click("nav-payouts").await;
        window.find("payout-row").await;
        self.take(window, "15-payouts").await;
        self.take_narrow(window, "15-payouts").await;
        window.click("payout-row").await;
        window.find("payout-amount").await;
        self.take(window, "16-payout").await;
        offer(window, "230.50").await;
        self.take(window, "17-ask").await;
        window.click("panel-close").await;
        window.click("nav-plan").await;
        window.find("payments").await;
        self.take(window, "18-plan").await;
        self.take_narrow(window, "18-plan").await;
    }

    async fn take_conflict(&self, window: &Window, service: &Service) {
        let apart = Apart::bring(window, service).await;
        window.until_gone("toast").await;
        self.take(window, "10-waiting").await;
        self.take_narrow(window, "10-waiting").await;
        window.click_css(&apart.decide()).await;
        window.click_css(&radio(LINE, "theirs")).await;
        window.until_shows("conflict-preview", "326.60").await;
        self.take(window, "11-conflict").await;
        self.take_narrow(window, "11-conflict").await;
        window.click("conflict-apply").await;
        window.until_gone("conflict").await;
        window.until_gone("toast").await;
    }

    async fn take_offline(&self, window: &Window, service: &Service) {
        service.gate.close().await;
        window.click("nav-sync").await;
        window.click("sync-now").await;
        self.take(window, "8-offline").await;
        for (tab, row) in [("history", "run-open"), ("requests", "request-open")] {
            window.click(&format!("sync-tab-{tab}")).await;
            window.click(row).await;
            self.take(window, &format!("9-{tab}")).await;
        }
    }
}
