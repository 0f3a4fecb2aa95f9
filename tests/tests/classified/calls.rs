//! Every call the program makes, once, as its typed method.

use crate::fixture::{Fixture, buyer, item, new_invoice, returns};
use counterfoil_domain::{Money, RemoteId, Status};
use counterfoil_remote::trincico::model::{Channel, NewPayout, Notification};
use counterfoil_remote::{CallError, Customers, InvoiceChange, Invoicing};
use std::future::Future;
use std::pin::Pin;

/// How a call is answered when all is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Data, and nothing changes.
    Reads,
    /// The data of what was made or decided.
    Makes,
    /// 204 and nothing.
    Changes,
    /// 428 and the address of a page.
    Visits,
    /// Tokens.
    SignsIn,
}

type Ending = Pin<Box<dyn Future<Output = Result<(), CallError>> + Send>>;

/// One call.
pub struct Call {
    /// The vendor's name of it.
    pub operation: &'static str,
    pub kind: Kind,
    pub make: fn(Fixture) -> Ending,
}

impl Call {
    /// Whether it carries an access token, which can be renewed.
    pub fn has_bearer(&self) -> bool {
        let open = [
            "plans.list",
            "payment_methods.list",
            "invoices.view",
            "users.login",
            "notifications.send",
        ];
        !open.contains(&self.operation)
    }

    /// Whether it goes out once and no more, whatever the answer was.
    pub fn is_sent_once(&self) -> bool {
        ["payouts.create", "payments.complete"].contains(&self.operation)
    }
}

macro_rules! calls {
    ($($operation:literal $kind:ident: |$f:ident| $call:expr;)+) => {
        /// All of them.
        pub static CALLS: &[Call] = &[$(Call {
            operation: $operation,
            kind: Kind::$kind,
            make: |$f: Fixture| Box::pin(async move { $call.await.map(drop) }),
        }),+];
    };
}

calls! {
    // Invoicing
    "invoices.list" Reads: |f| f.client.invoices(&f.service, None, 5);
    "invoices.retrieve" Reads: |f| f.client.invoice(&f.draft);
    "invoices.create" Makes: |f|
        f.client.create_invoice(&new_invoice(&f.service, &f.customer, "CALL-1"));
    "invoices.update" Changes: |f| f.client.update_invoice(&f.draft, &InvoiceChange {
        reference: Some("CALL-2".to_owned()),
        ..InvoiceChange::default()
    });
    "invoices.update_status" Changes: |f| f.client.set_status(&f.draft, Status::Ready);
    "invoices.items.create" Makes: |f| f.client.add_item(&f.draft, &item("Another"));
    "invoices.items.update" Changes: |f| f.client.update_item(&f.draft, &f.line, &item("New"));
    "invoices.items.delete" Changes: |f| f.client.delete_item(&f.draft, &f.line);
    "invoices.build_reference" Reads: |f| f.client.build_reference(&f.service);
    "invoices.view" Reads: |f| f.client.view_invoice(&f.ready);
    "invoices.pay" Visits: |f| f.client.pay_invoice(&f.ready, &returns(), None);

    // Customers and services
    "customers.list" Reads: |f| f.client.customers(&f.service, None, 5);
    "customers.retrieve" Reads: |f| f.client.customer(&f.service, &f.customer);
    "customers.create" Makes: |f| f.client.create_customer(&f.service, &buyer("Made"));
    "customers.update" Makes: |f|
        f.client.update_customer(&f.service, &f.customer, &buyer("Renamed"));
    "customers.delete" Changes: |f| f.client.delete_customer(&f.service, &f.nobodys);
    "services.list" Reads: |f| f.client.services();
    "services.detail" Reads: |f| f.client.service(&f.service);

    // The person
    "profile.retrieve" Reads: |f| f.client.profile();
    "users.login" SignsIn: |f| f.client.login(&f.email, &f.password);
    "accounts.logout" Changes: |f| f.client.logout();

    // Payouts
    "payouts.frequencies" Reads: |f| f.client.payout_frequencies();
    "payouts.account.create" Changes: |f| async move {
        // The account there is of another time: a new one can be opened.
        f.close_payout_account().await;
        f.client.create_payout_account(None).await
    };
    "payouts.account.enable" Visits: |f| f.client.enable_payout_account(
        "https://shop.example.com/again", "https://shop.example.com/back");
    "payouts.account.retrieve" Reads: |f| f.client.payout_account();
    "payouts.account.update_frequency" Changes: |f|
        f.client.update_payout_frequency(&f.frequency);
    "payouts.account.balance" Reads: |f| f.client.balance();
    "payouts.account.external_accounts" Reads: |f| f.client.external_accounts();
    "payouts.create" Changes: |f| f.client.create_payout(&NewPayout {
        account: None,
        amount: Money::from_minor(1_000, "USD".parse().unwrap()),
        instant: false,
    });
    "payouts.list" Reads: |f| f.client.payouts(None, 5, None);

    // Plans, payments and messages
    "plans.list" Reads: |f| f.client.plans();
    "payment_methods.list" Reads: |f| f.client.payment_methods();
    "subscriptions.active" Reads: |f| f.client.active_subscription();
    "subscriptions.upgrade" Makes: |f|
        f.client.upgrade_subscription(&f.plan, &returns(), None);
    "subscriptions.cancel" Changes: |f| f.client.cancel_subscription(&f.subscription);
    "subscriptions.update_payment" Visits: |f|
        f.client.update_subscription_payment(&f.subscription, &returns(), None);
    "payments.list" Reads: |f| f.client.payments(None, 5);
    "payments.detail" Reads: |f| f.client.payment(&f.payment);
    "payments.complete" Changes: |f| f.client.complete_payment(&f.payment);
    "notifications.send" Changes: |f| f.client.notify(&Notification {
        channel: Channel::Email,
        scope: "welcome".to_owned(),
        target: RemoteId::new("1"),
    });
}
