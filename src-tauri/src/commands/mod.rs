//! What the window may ask for: one file an area, each command a few lines over the program.
//!
//! A command has the name of the program's method, and its arguments' names. Arguments are read
//! into their types before the command runs; what they mean is checked behind it.

mod account;
mod backup;
mod business;
mod customer;
mod draft;
mod elsewhere;
mod exchange;
mod file;
mod invoice;
mod payout;
mod plan;
mod report;
mod startup;
mod sync;

use tauri::Wry;
use tauri::ipc::Invoke;

/// Answers every command; an unknown one is refused.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        startup::startup,
        startup::start_local,
        startup::practise,
        startup::ready,
        startup::closing_done,
        business::business_get,
        business::business_save,
        business::logo_get,
        business::logo_set,
        business::logo_remove,
        account::account_list,
        account::account_connect,
        account::account_services,
        account::account_choose,
        account::account_sign_in,
        account::account_remove,
        customer::customer_list,
        customer::customer_get,
        customer::customer_save,
        customer::customer_delete,
        invoice::invoice_list,
        invoice::invoice_get,
        invoice::invoice_save,
        invoice::invoice_set_status,
        invoice::invoice_delete,
        invoice::preview_invoice,
        invoice::explain_invoice,
        invoice::invoice_verify,
        draft::draft_new,
        draft::draft_of,
        draft::draft_compute,
        draft::explain,
        draft::draft_keep,
        draft::draft_discard,
        draft::preview,
        sync::sync_now,
        sync::sync_cancel,
        sync::sync_status,
        sync::sync_automatic,
        sync::waiting,
        sync::record_retry,
        sync::conflict_resolve,
        sync::history,
        sync::history_run,
        sync::requests,
        sync::request,
        sync::conflict_preview,
        plan::plan_overview,
        plan::plan_refresh,
        plan::plan_change,
        plan::plan_cancel,
        plan::plan_update_payment,
        plan::payment_list,
        plan::payment_get,
        plan::profile,
        plan::profile_refresh,
        plan::payout_account_enable,
        plan::invoice_pay_link,
        plan::invoice_pay,
        plan::invoice_send,
        plan::account_message_password,
        plan::act_list,
        plan::act_close,
        plan::visit_get,
        plan::visit_open,
        plan::visit_cancel,
        payout::payout_overview,
        payout::payout_list,
        payout::payout_get,
        payout::payout_months,
        payout::payout_refresh,
        payout::payout_offer,
        payout::payout_ask,
        payout::payout_requests,
        payout::payout_look,
        payout::payout_resolve,
        payout::payout_schedule,
        payout::payout_account_create,
        payout::notice_kinds,
        payout::notice_switch,
        elsewhere::elsewhere_list,
        elsewhere::elsewhere_refresh,
        exchange::invoice_check,
        exchange::invoice_xml_as,
        exchange::import_choose,
        exchange::import_preview,
        exchange::import_take,
        exchange::printers,
        exchange::print_invoices,
        exchange::export_as,
        backup::backup_list,
        backup::backup_status,
        backup::backup_plan,
        backup::backup_choose_folder,
        backup::backup_choose,
        backup::backup_create,
        backup::backup_verify,
        backup::backup_restore_preview,
        backup::backup_restore,
        backup::rescue_look,
        backup::rescue_restore,
        backup::rescue_salvage,
        startup::handed_over,
        report::problem_report,
        report::problem_report_save,
        file::invoice_pdf,
        file::invoice_pdf_as,
        file::file_open,
        file::file_reveal,
    ]
}
