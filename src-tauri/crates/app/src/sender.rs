//! Who stands on a document as its sender, and what is missing there.

use crate::error::Error;
use crate::open::App;
use crate::view::SenderGaps;
use counterfoil_domain::{AccountId, Business};
use counterfoil_store::Reader;

impl App {
    /// What the sender on an invoice of an account, or of this computer alone, lacks. It stops
    /// nothing; whoever issues an invoice is told before.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where the account is gone.
    pub async fn sender_gaps(&self, account: Option<AccountId>) -> Result<SenderGaps, Error> {
        self.read(move |_, r| {
            let business = printed(r, account)?;
            let parts = &business.trade.address;
            Ok(SenderGaps {
                name: business.name.trim().is_empty(),
                address: business.address.trim().is_empty()
                    && parts.street.trim().is_empty()
                    && parts.city.trim().is_empty(),
            })
        })
        .await
    }
}

/// The business as it is printed.
pub(crate) fn printed(r: &Reader<'_>, account: Option<AccountId>) -> Result<Business, Error> {
    let mut business = r.business()?;
    if business.name.is_empty()
        && let Some(account) = account
    {
        // Better than no sender: the name the service knows the business by.
        business.name = r.account(account)?.service_name;
    }
    Ok(business)
}
