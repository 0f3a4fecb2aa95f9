//! The TypeScript side of the types that cross to the window, written from these.
//!
//! `COUNTERFOIL_WRITE_TYPES=1 cargo test -p counterfoil-app typescript` writes them anew.

use crate::error::Error;
use crate::view;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use ts_rs::{Config, TS};

fn export(folder: &Path) {
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    macro_rules! export {
        ($($type:ty),* $(,)?) => { $(<$type>::export_all(&config).unwrap();)* };
    }
    export!(
        Error,
        view::Startup,
        view::AccountView,
        view::ConnectInput,
        view::InvoiceQuery,
        view::InvoicePage,
        view::InvoiceView,
        view::ConflictChoice,
        view::ConflictPreview,
        view::DraftInput,
        view::Computed,
        view::CustomerInput,
        view::CustomerQuery,
        view::CustomerPage,
        view::CustomerView,
        view::Preview,
        view::SavedFile,
        view::PaidInput,
        view::EmailView,
        view::SenderGaps,
        view::PaidView,
        view::SyncView,
        view::StatusView,
        view::Changed,
        view::HistoryPage,
        view::RunDetail,
        view::RequestQuery,
        view::RequestPage,
        view::ImportPreview,
        view::ImportInput,
        view::PrinterView,
        view::PrintInput,
        view::PrintedView,
        view::VerifiedView,
        view::ExportInput,
        view::ExportedView,
        view::PayoutAccountView,
        view::PayoutQuery,
        view::PayoutPage,
        view::PayoutView,
        view::PayoutMonth,
        view::PayoutInput,
        view::PayoutOffer,
        view::PayoutResolution,
        view::PlanOverview,
        view::Overview,
        view::PaymentQuery,
        view::PaymentPage,
        view::PayLink,
        view::ProfileView,
        view::ElsewhereView,
        view::WalletView,
        view::BankInput,
        view::SourceInput,
        view::BillingView,
        view::BillQuery,
        view::BillPage,
        view::SubscribeInput,
        view::ContractQuery,
        view::ContractPage,
        view::ContractView,
        view::UsageInput,
        view::ComponentInput,
        view::RatedItemInput,
        view::CancellationView,
        view::SelfServiceView,
        view::OrderInput,
        view::OrderView,
        view::CatalogueView,
        view::WebhookInput,
        view::BilledQuery,
        view::BilledPage,
        view::BilledView,
        view::WrittenFile,
        view::BackupList,
        view::BackupPlanInput,
        view::BackupContents,
        view::RestorePreview,
        view::RestoredView,
        view::RescueView,
        view::SalvagedView,
        counterfoil_domain::totals::Step,
    );
}

fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path).into_iter().collect::<Vec<_>>()
            } else {
                let text = fs::read_to_string(&path).unwrap();
                vec![(path.file_name().unwrap().into(), text.replace("\r\n", "\n"))]
            }
        })
        .collect()
}

#[test]
fn the_generated_types_match_the_rust_types() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/ipc/generated");
    if std::env::var_os("COUNTERFOIL_WRITE_TYPES").is_some() {
        let _ = fs::remove_dir_all(&kept);
        export(&kept);
    }
    let fresh = std::env::temp_dir().join(format!("counterfoil-types-{}", std::process::id()));
    export(&fresh);
    let (fresh_files, kept_files) = (files(&fresh), files(&kept));
    fs::remove_dir_all(&fresh).unwrap();
    assert!(!fresh_files.is_empty());
    assert_eq!(
        fresh_files, kept_files,
        "run `cargo xtask types` to write the TypeScript types anew"
    );
}
