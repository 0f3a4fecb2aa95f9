//! Both sides changed one invoice: the window shows both values, the person chooses, and the
//! service ends with exactly that.

use counterfoil_tests::{Window, has_session};
use serde_json::{Value, json};

use crate::road::{Service, lines, number};
use crate::window::{connect, item, make_customer, next_row};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_fields_changed_on_both_sides_one_is_kept_mine_and_one_theirs_in_the_window() {
    if !has_session() {
        return;
    }
    let service = Service::start().await;
    let data = tempfile::tempdir().unwrap();
    let window = Window::open(data.path()).await;
    connect(&window, &service).await;
    let apart = Apart::bring(&window, &service).await;

    window.click("sync-tab-waiting").await;
    let totals = "Total here 303.55\u{a0}USD, at the service 321.60\u{a0}USD";
    window.until_shows("conflict-totals", totals).await;
    window.click_css_until(&apart.decide(), "conflict").await;

    window.until_shows("detail-reference", "MINE-1").await;
    assert_eq!(window.count("conflict-field").await, 2);
    for (key, side, value) in [
        (REFERENCE, "mine", "MINE-1"),
        (REFERENCE, "theirs", "THEIRS-1"),
        (LINE, "mine", "2 × 110.00 USD"),
        (LINE, "theirs", "2 × 120.00 USD"),
    ] {
        let shown = window.find_css(&cell(key, side)).await;
        // A number and its unit stand together.
        let shown = shown.text().await.unwrap().replace('\u{a0}', " ");
        assert!(shown.contains(value), "{key} {side}: {shown}");
    }
    // Here the survey's 220.00 + 33.55 and 50.00 for the travel; there 240.00 + 36.60 and 45.00.
    assert_eq!(window.text("conflict-total-mine").await, "303.55 USD");
    assert_eq!(window.text("conflict-total-theirs").await, "321.60 USD");
    window.until_shows("conflict-preview", "303.55").await;

    // The survey as it is there, the rest as it is here: 240.00 + 36.60 + 50.00.
    window.click_css(&radio(LINE, "theirs")).await;
    window.until_shows("conflict-preview", "326.60").await;
    window.click_css(&radio(REFERENCE, "theirs")).await;
    window.click_css(&radio(REFERENCE, "mine")).await;
    window.until_shows("conflict-preview", "326.60").await;
    window.click("conflict-apply").await;
    window.find_css(&apart.row("synced")).await;
    window.until_gone("conflict").await;
    assert_eq!(window.text("detail-reference").await, "MINE-1");
    assert_eq!(window.text("detail-amount").await, "326.60 USD");

    let found = service.sandbox.invoices("MINE-1").await;
    assert_eq!(found.len(), 1, "{found:#?}");
    let there = &found[0];
    assert_eq!(there["id"], apart.there);
    assert_eq!(there["status"], "draft");
    assert_eq!(number(&there["amount"]), 32_660);
    let wanted = [
        json!(["Hull survey", 12_000, 2]),
        json!(["Travel", 5_000, 1]),
    ];
    assert_eq!(lines(there), wanted);
    for gone in ["FIELDS-1", "THEIRS-1"] {
        assert!(service.sandbox.invoices(gone).await.is_empty(), "{gone}");
    }
    window.close().await;
}

/// The fields that both changed, as parts of a selector: the reference and the line of the survey.
pub const REFERENCE: &str = "[data-key=reference]";
pub const LINE: &str = "[data-key^=\"item:\"]";

/// One invoice that both sides changed, each in its own way, since they had the same.
pub struct Apart {
    /// Its identity in the window.
    id: String,
    /// Its identity at the service.
    there: Value,
}

impl Apart {
    /// Writes an invoice, syncs it, changes it on both sides and syncs again. Here it gets the
    /// reference MINE-1, the survey at 110.00 and the travel at 50.00; there THEIRS-1 and the
    /// survey at 120.00. Ends on the screen Sync.
    pub async fn bring(window: &Window, service: &Service) -> Self {
        window.click("nav-invoices").await;
        window.click("invoice-new").await;
        make_customer(window, "Żuraw Shipyard", "yard@zuraw.example.com").await;
        window.fill("reference", "FIELDS-1").await;
        window.choose("currency", "USD").await;
        item(window, 0, ["Hull survey", "2", "100", "15.25"]).await;
        next_row(window, 0).await;
        item(window, 1, ["Travel", "1", "45", ""]).await;
        window.until_shows("total", "275.50").await;
        window.click("save").await;
        window.until_shows("detail-reference", "FIELDS-1").await;
        let detail = window.find("detail").await;
        let mut apart = Self {
            id: detail.attr("data-id").await.unwrap().unwrap(),
            there: Value::Null,
        };
        window.find_css(&apart.row("synced")).await;

        service.gate.close().await;
        apart.edit_there(service).await;
        window.click("action-edit").await;
        window.until_shows("reference", "FIELDS-1").await;
        window.fill("reference", "MINE-1").await;
        window.fill("item-price-0", "110").await;
        window.fill("item-price-1", "50").await;
        window.until_shows("total", "303.55").await;
        window.click("save").await;
        window.until_shows("detail-reference", "MINE-1").await;
        window.find_css(&apart.row("pending")).await;
        service.gate.open().await;
        window.click("nav-sync").await;
        window.click("sync-now").await;
        window.find_css(&apart.decide()).await;
        apart
    }

    /// Somebody else gives it another reference and the survey another price.
    async fn edit_there(&mut self, service: &Service) {
        let found = service.sandbox.invoices("FIELDS-1").await;
        let (there, items) = (&found[0]["id"], &found[0]["items"]);
        let items = json!([
            { "id": items[0]["id"], "price": 12_000 },
            { "id": items[1]["id"], "name": "Travel" },
        ]);
        let set = json!({ "reference": "THEIRS-1", "items": items });
        let edit = json!({ "kind": "invoice", "id": there, "set": set });
        service.sandbox.post("edit", &edit).await;
        self.there = there.clone();
    }

    /// Its row in the list, standing so with the service.
    fn row(&self, state: &str) -> String {
        let id = &self.id;
        format!("[data-testid=invoice-row][data-id=\"{id}\"][data-sync={state}]")
    }

    /// The way to it from the screen Sync, where it waits for the person.
    pub fn decide(&self) -> String {
        let id = &self.id;
        format!(
            "[data-testid=waiting-conflicts] [data-testid=waiting-record][data-id=\"{id}\"] \
             [data-testid=record-open]"
        )
    }
}

/// The cell of a field's value on one side.
fn cell(field: &str, side: &str) -> String {
    format!("[data-testid=conflict-field]{field} label:has([data-testid=conflict-choose-{side}])")
}

/// What chooses a field's value on one side.
pub fn radio(field: &str, side: &str) -> String {
    format!("[data-testid=conflict-field]{field} [data-testid=conflict-choose-{side}]")
}
