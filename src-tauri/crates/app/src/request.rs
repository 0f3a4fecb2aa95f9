//! The log of requests. Secrets were hidden before anything of it was written.

use crate::error::Error;
use crate::history::{PAGE_MAX, account_names, page};
use crate::open::App;
use crate::view::{RequestOutcome, RequestPage, RequestQuery, RequestView};
use counterfoil_domain::AccountId;
use counterfoil_store::{Exchange, ExchangeFilter};
use std::collections::HashMap;

impl App {
    /// The latest requests that changed something at a service, or failed; newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn requests(&self, query: RequestQuery) -> Result<RequestPage, Error> {
        let limit = query.limit.clamp(1, PAGE_MAX);
        let filter = ExchangeFilter {
            account: query.account,
            failed: query.failed,
            before: query.before,
            bodies: query.bodies,
        };
        self.read(move |_, r| {
            let names = account_names(r)?;
            let found = r.exchanges(&filter, limit + 1)?;
            let (found, next) = page(found, limit, |e| e.id);
            let requests = found.into_iter();
            Ok(RequestPage {
                requests: requests
                    .map(|exchange| view(exchange, &names, filter.bodies))
                    .collect(),
                next,
            })
        })
        .await
    }

    /// One request with its bodies.
    ///
    /// # Errors
    /// [`crate::Code::NotFound`] where it is not (or no longer) kept.
    pub async fn request(&self, id: i64) -> Result<RequestView, Error> {
        self.read(move |_, r| Ok(view(r.exchange(id)?, &account_names(r)?, true)))
            .await
    }
}

fn view(exchange: Exchange, names: &HashMap<AccountId, String>, bodies: bool) -> RequestView {
    RequestView {
        id: exchange.id,
        at: exchange.at,
        account: exchange.account.and_then(|id| names.get(&id).cloned()),
        operation: exchange.operation,
        method: exchange.method,
        url: exchange.url,
        status: exchange.status,
        millis: exchange.millis,
        outcome: match exchange.outcome.as_str() {
            "succeeded" => RequestOutcome::Succeeded,
            "not_sent" => RequestOutcome::NotSent,
            "rejected" => RequestOutcome::Rejected,
            _ => RequestOutcome::Unknown,
        },
        fault: exchange.fault,
        request: bodies.then_some(exchange.request),
        reply: bodies.then_some(exchange.reply),
    }
}
