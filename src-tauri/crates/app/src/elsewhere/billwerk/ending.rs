//! Ending a contract, and the customer's own page of it.

use super::contracts::subject;
use super::deeds::{called, planned};
use super::entered;
use super::wanted::Wanted;
use crate::act::Answer;
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{ActView, CancellationView, SelfServiceView};
use crate::visit;
use counterfoil_domain::{AccountId, Money, RemoteId, say};

/// How long the customer's own page of a contract can be used, in minutes.
const PAGE_MINUTES: u32 = 60;

impl App {
    /// What ending a contract regularly would mean. Nothing changes.
    ///
    /// # Errors
    /// As every call to a service.
    pub async fn contract_cancellation(
        &self,
        account: AccountId,
        contract: RemoteId,
    ) -> Result<CancellationView, Error> {
        let (_, client) = self.billwerk(account).await?;
        let found = client.cancellation_preview(&contract).await?;
        let after = found.contract_after.and_then(|c| c.status);
        let total = found.invoice.as_ref().and_then(|invoice| {
            let money = |name: &str| {
                invoice.get(name).map(|v| match v {
                    serde_json::Value::String(text) => text.clone(),
                    other => other.to_string(),
                })
            };
            let currency = money("Currency")?.parse().ok()?;
            Money::from_major(money("TotalGross")?.parse().ok()?, currency)
        });
        Ok(CancellationView {
            end_at: found.end_date,
            next_possible_at: found.next_possible,
            status_after: after.as_ref().map_or("", |s| s.as_str()).to_owned(),
            last_invoice: total,
        })
    }

    /// Ends a contract at the beginning of a day (`YYYY-MM-DD`), UTC, or at the moment that the
    /// preview named (RFC 3339).
    ///
    /// # Errors
    /// [`Code::Invalid`]; [`Code::StatusDenied`] where it ended, or an earlier end is not clear.
    pub async fn contract_end(
        &self,
        account: AccountId,
        contract: RemoteId,
        end: String,
    ) -> Result<ActView, Error> {
        let at = match chrono::DateTime::parse_from_rfc3339(end.trim()) {
            Ok(at) => at.to_utc(),
            Err(_) if end.trim().is_empty() => {
                return Err(Error::field(
                    "end",
                    say!("error-end-missing", "Say when the contract ends."),
                ));
            }
            Err(_) => entered::day("end", &end, self.today())?,
        };
        let shown = self.contract_get(account, contract.clone()).await?.contract;
        if shown.start_at.is_some_and(|start| at <= start) {
            return Err(Error::field(
                "end",
                say!("error-end-before-begin", "A contract ends after it began."),
            ));
        }
        if shown.status == "ended" {
            return Err(Error::of(
                Code::StatusDenied,
                say!("error-contract-ended", "This contract has ended already."),
            ));
        }
        let (account, client) = self.billwerk(account).await?;
        let wanted = Wanted::End {
            contract: contract.clone(),
            end: at,
        };
        let title = say!(
            "told-title-end-contract",
            "End the contract {contract} on {day}",
            contract = called(&shown.reference, &contract),
            day = at.date_naive(),
        );
        let planned = planned(
            &account,
            "endContract",
            subject(&contract, "end"),
            title,
            &wanted,
        )?;
        let id = contract.clone();
        let call = async move {
            let ended = client.end_contract(&id, at).await?;
            let until = ended.and_then(|e| e.end_date).unwrap_or(at);
            Ok(Answer::Done(say!(
                "told-done-contract-ends",
                "The contract ends on {day}.",
                day = until.date_naive(),
            )))
        };
        let act = self.act_once(planned, None, call).await?;
        self.look_again(&account, &contract).await;
        self.act_view(act.id).await
    }

    /// Has the service make a key for the customer's own page of a contract. The page is not opened
    /// before the person saw its host.
    ///
    /// # Errors
    /// [`Code::BadAddress`] where the page is at a place that is not opened; as every call.
    pub async fn contract_self_service(
        &self,
        account: AccountId,
        contract: RemoteId,
    ) -> Result<SelfServiceView, Error> {
        let (account, client) = self.billwerk(account).await?;
        let found = client.self_service_token(&contract, PAGE_MINUTES).await?;
        let url = found.url.expose().to_owned();
        let host = visit::check(&account, &url)?;
        Ok(SelfServiceView {
            id: self.offer_page(account, url),
            host,
            expires_at: found.expires_at,
        })
    }
}
