//! Pages of vendors outside of the program. Only https at a known host, or at the account's own, is
//! ever opened, and only when the person says so.

use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{PageView, System};
use crate::visit;
use counterfoil_domain::{AccountId, say};
use counterfoil_remote::page;
use counterfoil_store::Account;

/// Where people manage what they have at PM2 Plus.
const PM2: &str = "app.pm2.io";

/// Where a card is added, or a subscription ended: the vendor's page where one is known, else where
/// the service itself is.
pub(crate) fn of(account: &Account) -> PageView {
    let own = page::host(&account.url, &[], &account.url).unwrap_or_default();
    let is_vendors = ["keymetrics.io", "pm2.io"]
        .iter()
        .any(|vendors| own == *vendors || own.ends_with(&format!(".{vendors}")));
    if System::of(account) == System::Pm2 && is_vendors {
        return PageView {
            url: format!("https://{PM2}/"),
            host: PM2.to_owned(),
            known: true,
        };
    }
    PageView {
        url: account.url.clone(),
        host: own,
        known: false,
    }
}

/// A page that a service names, where it is one to open.
pub(crate) fn named(account: &Account, url: &str) -> Option<PageView> {
    let host = visit::check(account, url).ok()?;
    Some(PageView {
        url: url.to_owned(),
        host,
        known: true,
    })
}

impl App {
    /// Opens a page of an account's vendor in the system's browser. Nothing is waited for.
    ///
    /// # Errors
    /// [`Code::BadAddress`] where its address is not one to open; [`Code::File`] where no browser
    /// could be opened.
    pub async fn page_open(&self, account: AccountId, url: String) -> Result<(), Error> {
        let account = self.read(move |_, r| Ok(r.account(account)?)).await?;
        visit::check(&account, &url)?;
        self.blocking(move |app| app.open_outside(&url)).await
    }

    /// An account of one of these systems.
    ///
    /// # Errors
    /// [`Code::NotFound`] where it is of another.
    pub(crate) async fn account_of(&self, id: AccountId, system: System) -> Result<Account, Error> {
        let account = self.read(move |_, r| Ok(r.account(id)?)).await?;
        if System::of(&account) == system {
            return Ok(account);
        }
        let title = system.remote().title();
        let message = say!(
            "error-account-other-system",
            "“{account}” is not an account of {title}.",
            account = &account.name,
            title = title
        );
        Err(Error::of(Code::NotFound, message))
    }
}
