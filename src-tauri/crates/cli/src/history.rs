//! `counterfoil history`: what sync did, to which records, and how it ended.

use crate::{
    output::{Ended, Ending, Output, Table, clean},
    show,
};
use clap::Args;
use counterfoil_app::{
    App,
    view::{RunDetail, RunEffect, RunRecordView, RunView},
};

#[derive(Debug, Args)]
pub struct History {
    /// One run with the records it came to
    #[arg(value_name = "RUN", conflicts_with_all = ["limit", "before"])]
    run: Option<i64>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 20,
        value_parser = clap::value_parser!(u32).range(1..=500))]
    limit: u32,
    /// Only those before this one
    #[arg(long, value_name = "RUN")]
    before: Option<i64>,
}

pub async fn run(app: &App, output: Output, history: History) -> Ended {
    if let Some(id) = history.run {
        let detail = app.history_run(id).await?;
        output.answer(&detail, || detail_in_words(&detail))?;
        return Ok(Ending::Done);
    }
    let page = app.history(history.before, history.limit).await?;
    output.answer(&page, || match page.runs.as_slice() {
        [] => "Nothing was synced yet.".to_owned(),
        runs => table(runs),
    })?;
    if let Some(next) = page.next {
        output.hint(&format!("There are more: --before {next}"));
    }
    Ok(Ending::Done)
}

fn table(runs: &[RunView]) -> String {
    let mut table = Table::new(&[
        ">Run",
        "Began",
        "Account",
        "Ended",
        ">Customers",
        ">Invoices",
        ">Sent",
        "",
    ]);
    for run in runs {
        table.row([
            run.id.to_string(),
            show::moment(run.started_at),
            run.account.clone(),
            ended(run),
            run.customers.to_string(),
            run.invoices.to_string(),
            run.calls.to_string(),
            remark(run),
        ]);
    }
    table.text()
}

/// How a run ended, in words; a code that has none is its own word.
fn ended(run: &RunView) -> String {
    match run.ended.as_str() {
        "running" => "under way".to_owned(),
        "done" => "done".to_owned(),
        other => other.replace('_', " "),
    }
}

/// What the figures do not tell.
fn remark(run: &RunView) -> String {
    let mut parts = Vec::new();
    if run.times > 1 {
        parts.push(format!(
            "nothing new, {} times since {}",
            run.times,
            show::moment(run.since)
        ));
    }
    if run.unreadable > 0 {
        parts.push(format!(
            "{} not understood",
            show::counted(run.unreadable, "record")
        ));
    }
    if !run.sentence.is_empty() {
        parts.push(run.sentence.clone());
    }
    parts.join("; ")
}

fn detail_in_words(detail: &RunDetail) -> String {
    let mut text = table(std::slice::from_ref(&detail.run));
    if detail.listed.is_empty() {
        return text + "\nIt came to no record.";
    }
    let mut table = Table::new(&["What", "Record", "Answer"]);
    for record in &detail.listed {
        table.row([
            effect(record.effect).to_owned(),
            format!("{} {}", record.kind, name(record)),
            record.answer.clone().unwrap_or_default(),
        ]);
    }
    text += &format!("\n{}", table.text());
    let more = detail
        .run
        .records
        .saturating_sub(detail.listed.len() as u64);
    if more > 0 {
        text += &format!("and {more} more\n");
    }
    text
}

fn name(record: &RunRecordView) -> String {
    match record.title.trim() {
        "" => record.id.clone(),
        title => clean(title),
    }
}

fn effect(effect: RunEffect) -> &'static str {
    match effect {
        RunEffect::Arrived => "arrived",
        RunEffect::Sent => "sent",
        RunEffect::Conflict => "conflict",
        RunEffect::SetAside => "set aside",
        RunEffect::Waits => "waits",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    fn a_run(ended: &str) -> RunView {
        let at = Utc.with_ymd_and_hms(2026, 11, 21, 10, 2, 0).unwrap();
        RunView {
            id: 7,
            account: "Example".into(),
            since: at,
            started_at: at,
            ended_at: Some(at),
            ended: ended.into(),
            sentence: String::new(),
            sentence_said: None,
            customers: 0,
            invoices: 0,
            calls: 0,
            unreadable: 0,
            records: 0,
            times: 1,
        }
    }

    #[test]
    fn a_folded_run_tells_how_often_and_since_when() {
        let run = RunView {
            times: 14,
            unreadable: 1,
            sentence: "The service could not be reached.".into(),
            sentence_said: None,
            ..a_run("offline")
        };
        let since = show::moment(run.since);
        assert_eq!(
            remark(&run),
            format!(
                "nothing new, 14 times since {since}; 1 record not understood; \
                 The service could not be reached."
            )
        );
        assert_eq!(ended(&a_run("sign_in_needed")), "sign in needed");
    }

    #[test]
    fn a_run_lists_its_records_and_counts_the_rest() {
        let record = |title: &str, effect, answer: Option<&str>| RunRecordView {
            kind: "invoice".into(),
            id: "the-id".into(),
            title: title.into(),
            effect,
            answer: answer.map(str::to_owned),
            here: true,
        };
        let detail = RunDetail {
            run: RunView {
                records: 40,
                ..a_run("done")
            },
            listed: vec![
                record("BT1", RunEffect::Sent, None),
                record("", RunEffect::SetAside, Some("Too large.")),
            ],
        };
        let text = detail_in_words(&detail);
        let lines: Vec<&str> = text.lines().skip(3).collect();
        assert_eq!(
            lines,
            [
                "What       Record          Answer",
                "sent       invoice BT1",
                "set aside  invoice the-id  Too large.",
                "and 38 more",
            ]
        );
    }
}
