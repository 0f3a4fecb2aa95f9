//! The user's own plan at a service: what it is, what it costs, changing it.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{
    ActView, PayLink, PaymentPage, PaymentQuery, PaymentView, PlanOverview, ProfileView, VisitView,
};
use counterfoil_domain::{AccountId, InvoiceId, RemoteId};

fn later<T>() -> Result<T, Error> {
    Err(Error::of(Code::Internal, "This is not built yet."))
}

macro_rules! later {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ty),*) -> $answer:ty;)*) => {
        impl App {
            $($(#[$doc])*
            ///
            /// # Errors
            /// Always: it is not built yet.
            #[allow(clippy::unused_async, reason = "it will wait for the service")]
            pub async fn $name(&self, $($argument: $kind),*) -> Result<$answer, Error> {
                let _ = ($($argument,)*);
                later()
            })*
        }
    };
}

later! {
    /// Every account's plan, as it was last read.
    plan_overview() -> Vec<PlanOverview>;
    /// Reads the plan of an account from its service.
    plan_refresh(account: AccountId) -> ();
    /// Changes the plan.
    plan_change(account: AccountId, plan: RemoteId, method: Option<RemoteId>) -> ActView;
    /// Ends the subscription at the end of its period.
    plan_cancel(account: AccountId) -> ActView;
    /// Changes the card that is charged, on a page outside of the program.
    plan_update_payment(account: AccountId, method: Option<RemoteId>) -> ActView;
    /// One page of payments, newest first.
    payment_list(query: PaymentQuery) -> PaymentPage;
    /// One payment.
    payment_get(account: AccountId, id: RemoteId) -> PaymentView;
    /// The user of an account, as it was last read.
    profile(account: AccountId) -> ProfileView;
    /// Reads the user of an account from its service.
    profile_refresh(account: AccountId) -> ProfileView;
    /// Enables paying out, on a page outside of the program.
    payout_account_enable(account: AccountId) -> ActView;
    /// The public address of an invoice, to hand over.
    invoice_pay_link(id: InvoiceId) -> PayLink;
    /// Pays an invoice oneself, on a page outside of the program.
    invoice_pay(id: InvoiceId) -> ActView;
    /// Has the service send an invoice to its customer.
    invoice_send(id: InvoiceId) -> ActView;
    /// Keeps the service's password for messages in the keyring; an empty one forgets it.
    account_message_password(account: AccountId, secret: String) -> ();
    /// Acts that cost money or cannot be undone, newest first.
    act_list() -> Vec<ActView>;
    /// A person decided what an unknown act was.
    act_close(id: i64) -> ActView;
    /// A visit to a page outside of the program.
    visit_get(id: String) -> VisitView;
    /// Opens the page in the system's browser.
    visit_open(id: String) -> VisitView;
    /// Gives a visit up.
    visit_cancel(id: String) -> VisitView;
}
