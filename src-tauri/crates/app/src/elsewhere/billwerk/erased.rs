//! Deleting a customer where the service keeps it: an act, for nothing brings it back.

use super::CONTRACTS;
use super::deeds::planned;
use super::wanted::Wanted;
use crate::act::Answer;
use crate::error::{Code, Error};
use crate::kept;
use crate::open::App;
use crate::view::{ActState, ActView, Changed};
use counterfoil_domain::{AccountId, CustomerId, RemoteId, Said, say};
use counterfoil_remote::Fault;
use counterfoil_remote::billwerk::model::{Contract, LifecycleStatus};
use counterfoil_store::{self as store, Reader};
use counterfoil_sync::let_customer_go;

impl App {
    /// Has the service delete a customer, its personal data for good. Here it goes too, unless
    /// invoices name it. Ask the person first.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where the service would refuse it, before anything is sent: a contract
    /// has not ended, or the service says so itself; [`Code::NotFound`] where it has no such
    /// customer. What the call comes to is in the answer.
    pub async fn customer_erase(&self, id: CustomerId) -> Result<ActView, Error> {
        let denied = |message: Said| Err(Error::of(Code::StatusDenied, message));
        let customer = self.read(move |_, r| Ok(r.customer(id)?)).await?;
        let (Some(account), Some(remote)) = (customer.account, customer.remote_id.clone()) else {
            return denied(say!(
                "error-customer-nowhere",
                "No service has this customer."
            ));
        };
        let name = customer.display_name();
        let (account, client) = self.billwerk(account).await?;
        let (of, whose) = (account.id, remote.clone());
        let bound = self.read(move |_, r| runs(r, of, &whose)).await?;
        if let Some(contract) = bound {
            return denied(say!(
                "error-customer-under-contract",
                "The contract {contract} of {name} has not ended. Nobody with a contract can be \
                 deleted; nothing was sent.",
                contract = contract.to_string(),
                name = name,
            ));
        }
        if !client.customer(&remote).await?.is_deletable {
            return denied(say!(
                "error-customer-not-deletable",
                "The service does not let {name} be deleted. Nothing was sent.",
                name = name,
            ));
        }
        let planned = planned(
            &account,
            "deleteCustomer",
            format!("customer {remote}"),
            say!("told-title-erase", "Delete {name}", name = name),
            &Wanted::NoCustomer {
                customer: remote.clone(),
            },
        )?;
        let call = async move {
            client.delete_customer(&remote).await?;
            Ok(Answer::Done(say!(
                "told-shown-no-customer",
                "The service has deleted the customer."
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        if act.state == ActState::Done {
            self.let_go(id).await?;
        }
        Ok(act)
    }

    async fn let_go(&self, id: CustomerId) -> Result<(), Error> {
        self.write(move |_, w| Ok(let_customer_go(w, w.customer(id)?)?))
            .await?;
        self.changed(&[Changed::Customers, Changed::Sync, Changed::Elsewhere]);
        Ok(())
    }

    /// Customers whose deletion was not clear, and which the service has no more, go here too.
    pub(super) async fn look_for_erased(&self, account: AccountId) -> Result<(), Error> {
        let open = self.read(move |_, r| unclear(r, account)).await?;
        if open.is_empty() {
            return Ok(());
        }
        let (_, client) = self.billwerk(account).await?;
        for (id, remote) in open {
            let looked = self.unless_cancelled(client.customer(&remote)).await?;
            match looked {
                Err(error) if error.fault == Fault::NotFound => self.let_go(id).await?,
                Ok(found) if found.deleted_at.is_some() => self.let_go(id).await?,
                Ok(_) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// A contract of the customer that has not ended, as it was last read.
fn runs(r: &Reader<'_>, account: AccountId, customer: &RemoteId) -> Result<Option<String>, Error> {
    let all: Vec<Contract> = kept::all(r, account, CONTRACTS)?;
    let found = all.into_iter().find(|contract| {
        contract.customer_id.as_ref() == Some(customer)
            && contract.status != Some(LifecycleStatus::Ended)
    });
    Ok(found.map(|c| super::deeds::called(&c.reference_code, &c.id)))
}

fn unclear(r: &Reader<'_>, account: AccountId) -> Result<Vec<(CustomerId, RemoteId)>, Error> {
    let open = r.open_acts()?.into_iter();
    let mine = open.filter(|a| a.account == account && a.state == store::ActState::Unknown);
    let mut found = Vec::new();
    for act in mine {
        if let Some(remote) = Wanted::erased(&act.payload)
            && let Some(id) = r.customer_by_remote(account, &remote)?
        {
            found.push((id, remote));
        }
    }
    Ok(found)
}
