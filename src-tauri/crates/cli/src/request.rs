//! `counterfoil requests`: what was asked of the services, with secrets hidden.

use crate::{
    output::{Ended, Ending, Output, Table, clean},
    show,
};
use clap::Args;
use counterfoil_app::{
    App,
    view::{RequestOutcome, RequestQuery, RequestView},
};
use serde_json::Value;

#[derive(Debug, Args)]
pub struct Requests {
    /// One request with its bodies
    #[arg(value_name = "REQUEST", conflicts_with_all = ["failed", "account", "limit", "before"])]
    request: Option<i64>,
    /// Only those that failed
    #[arg(long)]
    failed: bool,
    /// Only those of this account
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 20,
        value_parser = clap::value_parser!(u32).range(1..=500))]
    limit: u32,
    /// Only those before this one
    #[arg(long, value_name = "REQUEST")]
    before: Option<i64>,
}

pub async fn run(app: &App, output: Output, requests: Requests) -> Ended {
    if let Some(id) = requests.request {
        let request = app.request(id).await?;
        output.answer(&request, || whole(&request))?;
        return Ok(Ending::Done);
    }
    let account = match requests.account {
        Some(name) => Some(app.account_named(name).await?.id),
        None => None,
    };
    let query = RequestQuery {
        account,
        failed: requests.failed,
        before: requests.before,
        limit: requests.limit,
        // A script has them with the list; a person asks for one request.
        bodies: output.is_json(),
    };
    let page = app.requests(query).await?;
    output.answer(&page, || match page.requests.as_slice() {
        [] if requests.failed => "No request failed.".to_owned(),
        [] => "Nothing was asked of a service yet.".to_owned(),
        requests => table(requests),
    })?;
    if let Some(next) = page.next {
        output.hint(&format!("There are more: --before {next}"));
    }
    Ok(Ending::Done)
}

fn table(requests: &[RequestView]) -> String {
    let mut table = Table::new(&[
        ">Request",
        "When",
        "Account",
        "Operation",
        ">Status",
        ">ms",
        "Outcome",
        "Address",
    ]);
    for request in requests {
        table.row([
            request.id.to_string(),
            show::moment(request.at),
            request.account.clone().unwrap_or_default(),
            request.operation.clone(),
            request.status.map_or_else(String::new, |s| s.to_string()),
            request.millis.to_string(),
            outcome(request),
            format!("{} {}", request.method, request.url),
        ]);
    }
    table.text()
}

/// What is known of a request's effect, and what went wrong.
fn outcome(request: &RequestView) -> String {
    let word = match request.outcome {
        RequestOutcome::Succeeded => "done",
        RequestOutcome::NotSent => "not sent",
        RequestOutcome::Rejected => "refused",
        RequestOutcome::Unknown => "unclear",
    };
    match &request.fault {
        Some(fault) => format!("{word}: {}", fault.replace('_', " ")),
        None => word.to_owned(),
    }
}

fn whole(request: &RequestView) -> String {
    let mut text = table(std::slice::from_ref(request));
    for (title, body) in [("Sent:", &request.request), ("Received:", &request.reply)] {
        if let Some(body) = body.as_ref().filter(|body| !body.is_empty()) {
            text += &format!("\n{title}\n{}\n", pretty(body));
        }
    }
    text
}

/// A body as JSON over several lines; one that was cut, or is no JSON, as it is.
fn pretty(body: &str) -> String {
    match serde_json::from_str::<Value>(body) {
        Ok(value) => format!("{value:#}"),
        Err(_) => clean(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    #[test]
    fn a_request_is_shown_with_what_is_known_of_its_effect_and_both_bodies() {
        let request = RequestView {
            id: 12,
            at: Utc.with_ymd_and_hms(2026, 11, 21, 10, 2, 0).unwrap(),
            account: Some("Example".into()),
            operation: "invoices.create".into(),
            method: "POST".into(),
            url: "https://billing.example.com/invoices".into(),
            status: None,
            millis: 8,
            outcome: RequestOutcome::Unknown,
            fault: Some("timed_out".into()),
            request: Some(r#"{"reference":"BT1"}"#.into()),
            reply: Some("{\"cut\":\"\u{1b}[31m…".into()),
        };
        let text = whole(&request);
        assert!(text.contains("unclear: timed out"), "{text}");
        assert!(
            text.contains("Sent:\n{\n  \"reference\": \"BT1\"\n}\n"),
            "{text}"
        );
        assert!(text.contains("Received:\n{\"cut\":"), "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
    }
}
