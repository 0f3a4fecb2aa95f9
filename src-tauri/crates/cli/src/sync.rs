//! `counterfoil sync` and `counterfoil status`.

use crate::{
    account,
    output::{Ended, Ending, Output, Table, clean, remark},
    show,
};
use counterfoil_app::{
    App, Error, Event, KEYRING_WAITS, SyncOutcome,
    view::{StatusView, SyncProgress, SyncState, System, WaitingRecord},
};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};
use std::pin::pin;
use std::sync::Arc;

/// The exit status of a program that Ctrl+C ends.
pub const INTERRUPTED: i32 = 130;

/// What sync is at, on a line that goes when it is done; silent for scripts.
#[derive(Debug, Clone)]
pub struct Progress(ProgressBar);

impl Progress {
    pub fn new(output: Output) -> Self {
        let target = if output.is_json() {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        dress(&bar, "{spinner} {msg}");
        bar.set_message("Signing in");
        Self(bar)
    }

    pub fn listener(&self) -> Arc<dyn Fn(Event) + Send + Sync> {
        let bar = self.0.clone();
        Arc::new(move |event| match event {
            Event::Sync(view) => {
                if let Some(progress) = view.progress {
                    show_progress(&bar, &progress);
                }
            }
            Event::Notice { kind, title, .. } if kind == KEYRING_WAITS => {
                bar.set_message(title.to_string());
                // Without a terminal there is no line to see it on.
                if bar.is_hidden() {
                    remark(&title.to_string());
                }
            }
            _ => {}
        })
    }
}

fn show_progress(bar: &ProgressBar, progress: &SyncProgress) {
    bar.set_message(match progress.stage.as_str() {
        "profile" => "Signing in".to_owned(),
        "customers" => "Fetching customers".to_owned(),
        "invoices" => "Fetching invoices".to_owned(),
        "sending" => "Sending".to_owned(),
        other => other.to_owned(),
    });
    // How long a list is, no service tells before its end.
    let template = match progress.total {
        Some(_) => "{msg} {wide_bar} {human_pos}/{human_len}",
        None => "{spinner} {msg}: {human_pos}",
    };
    dress(bar, template);
    bar.set_length(progress.total.unwrap_or(progress.done));
    bar.set_position(progress.done);
}

fn dress(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}

pub async fn run(app: &App, output: Output, name: Option<String>, progress: Progress) -> Ended {
    let synced = unless_interrupted(app, name).await;
    progress.0.finish_and_clear();
    let outcomes = synced?;
    let waiting = app.waiting().await?;
    let first_error = outcomes.iter().find_map(|outcome| outcome.error.as_ref());
    let mut document = json!({
        "accounts": outcomes.iter().map(document_of).collect::<Vec<_>>(),
        "pending": waiting.pending.len(),
        "conflicts": waiting.conflicts.len(),
    });
    if let Some(error) = first_error {
        document["error"] = json!(error);
    }
    output.answer(&document, || in_words(&outcomes, &waiting))?;
    Ok(if first_error.is_some() {
        Ending::Failed
    } else {
        ended(&waiting)
    })
}

/// Syncs. Ctrl+C asks the run to stop where it can go on later; a second one ends the program on
/// the spot, which loses nothing either.
async fn unless_interrupted(app: &App, name: Option<String>) -> Result<Vec<SyncOutcome>, Error> {
    let mut sync = pin!(app.sync(name));
    let interrupted = tokio::signal::ctrl_c();
    tokio::select! {
        synced = &mut sync => return synced,
        Ok(()) = interrupted => app.sync_cancel(),
    }
    tokio::select! {
        synced = &mut sync => synced,
        Ok(()) = tokio::signal::ctrl_c() => std::process::exit(INTERRUPTED),
    }
}

fn document_of(outcome: &SyncOutcome) -> Value {
    json!({
        "account": outcome.account,
        "system": outcome.system,
        "customers": outcome.customers,
        "invoices": outcome.invoices,
        "calls": outcome.calls,
        "unreadable": outcome.unreadable,
        "more_unreadable": outcome.more_unreadable,
        "error": outcome.error,
    })
}

fn in_words(outcomes: &[SyncOutcome], waiting: &StatusView) -> String {
    let mut text = String::new();
    for outcome in outcomes {
        text += &match &outcome.error {
            Some(error) => format!("{}: {}\n", outcome.account, clean(&error.message)),
            None if outcome.system == System::Billwerk => format!(
                "{}: read; {} new or changed there, {} made.\n",
                outcome.account,
                show::counted(outcome.customers, "customer"),
                show::counted(outcome.calls, "change"),
            ),
            None if outcome.system != System::Trincico => format!("{}: read.\n", outcome.account),
            None => format!(
                "{}: {} and {} new or changed there, {} made.\n",
                outcome.account,
                show::counted(outcome.invoices, "invoice"),
                show::counted(outcome.customers, "customer"),
                show::counted(outcome.calls, "change"),
            ),
        };
        for record in &outcome.unreadable {
            text += &format!("  Not understood: {}\n", clean(record));
        }
        if outcome.more_unreadable > 0 {
            text += &format!("  … and {} more.\n", outcome.more_unreadable);
        }
    }
    text + &waiting_in_words(waiting)
}

/// Whether something waits for a person: a conflict, an unclear payout or act, a record set aside.
fn ended(waiting: &StatusView) -> Ending {
    let parked = waiting.pending.iter().any(|r| r.sync == SyncState::Parked);
    let unclear = !waiting.unknown_payouts.is_empty() || !waiting.unknown_acts.is_empty();
    if parked || unclear || !waiting.conflicts.is_empty() {
        Ending::Waiting
    } else {
        Ending::Done
    }
}

pub async fn status(app: &App, output: Output) -> Ended {
    let waiting = app.waiting().await?;
    output.answer(&waiting, || {
        let accounts = match waiting.accounts.as_slice() {
            [] => "No account is connected; everything is kept on this computer.\n".to_owned(),
            accounts => account::table(accounts),
        };
        match waiting_in_words(&waiting).as_str() {
            "" => format!("{accounts}\nNothing waits."),
            records => format!("{accounts}{records}"),
        }
    })?;
    Ok(ended(&waiting))
}

fn waiting_in_words(waiting: &StatusView) -> String {
    let groups = [
        ("Waiting for you to decide:", &waiting.conflicts),
        (
            "Payouts whose outcome is unclear:",
            &waiting.unknown_payouts,
        ),
        ("Done or not, which is unclear:", &waiting.unknown_acts),
        ("To be sent:", &waiting.pending),
    ];
    let filled = groups.iter().filter(|(_, records)| !records.is_empty());
    filled.fold(String::new(), |text, (title, records)| {
        format!("{text}\n{title}\n{}", records_table(records))
    })
}

fn records_table(records: &[WaitingRecord]) -> String {
    let mut table = Table::new(&["Record", "State", "What", "Since", "Last answer"]);
    for record in records {
        let name = match record.title.as_str() {
            "" => &record.id,
            title => title,
        };
        table.row([
            format!("{} {name}", record.kind),
            show::standing(record.sync).to_owned(),
            record.what.clone(),
            show::moment(record.since),
            record.last_answer.clone().unwrap_or_default(),
        ]);
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(sync: SyncState) -> WaitingRecord {
        WaitingRecord {
            kind: "invoice".to_owned(),
            id: "1".to_owned(),
            title: "BT1".to_owned(),
            sync,
            what: String::new(),
            since: chrono::DateTime::UNIX_EPOCH,
            title_said: None,
            what_said: None,
            last_answer: None,
            last_answer_said: None,
            conflict: None,
        }
    }

    #[test]
    fn what_waits_for_a_person_tells_itself_by_the_exit_status_and_what_is_only_to_be_sent_does_not()
     {
        let nothing = StatusView {
            pending: Vec::new(),
            conflicts: Vec::new(),
            unknown_payouts: Vec::new(),
            unknown_acts: Vec::new(),
            accounts: Vec::new(),
        };
        assert!(matches!(ended(&nothing), Ending::Done));
        let mut waiting = nothing.clone();
        waiting.pending.push(record(SyncState::Pending));
        assert!(matches!(ended(&waiting), Ending::Done));
        waiting.pending.push(record(SyncState::Parked));
        assert!(matches!(ended(&waiting), Ending::Waiting));
        let mut waiting = nothing.clone();
        waiting.conflicts.push(record(SyncState::Conflict));
        assert!(matches!(ended(&waiting), Ending::Waiting));
        let mut waiting = nothing.clone();
        waiting.unknown_payouts.push(record(SyncState::Pending));
        assert!(matches!(ended(&waiting), Ending::Waiting));
        let mut waiting = nothing;
        waiting.unknown_acts.push(record(SyncState::Pending));
        assert!(matches!(ended(&waiting), Ending::Waiting));
    }
}
