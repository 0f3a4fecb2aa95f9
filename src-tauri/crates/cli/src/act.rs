//! Acts that cost money or cannot be undone, at the terminal: asked for, followed to their end.

use crate::output::{Ended, Ending, Failure, Output, clean};
use clap::Args;
use counterfoil_app::{
    App,
    view::{ActState, ActView, VisitState, VisitView},
};
use std::io::{self, BufRead, IsTerminal};

/// How an act is asked for.
#[derive(Debug, Clone, Copy, Args)]
pub struct Asked {
    /// Do not ask first
    #[arg(long)]
    yes: bool,
    /// Do not open a browser; print the address to open and wait
    #[arg(long)]
    no_open: bool,
}

/// Asks for the name of what is at stake, typed; a script says `--yes`.
pub fn confirm(
    output: Output,
    asked: Asked,
    verb: &str,
    what: &str,
    name: &str,
) -> Result<(), Failure> {
    if asked.yes {
        return Ok(());
    }
    if output.is_json() || !io::stdin().is_terminal() {
        return Err(Failure::Usage(format!("{verb} {what}? Say so with --yes.")));
    }
    output.note(&format!("{verb} {what}? Type {name} to go on:"));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    if line.trim().eq_ignore_ascii_case(name.trim()) {
        return Ok(());
    }
    Err(Failure::Usage(
        "That is not the name. Nothing was done.".to_owned(),
    ))
}

/// Follows an act to its end: opens the page it wants visited and waits for the person.
pub async fn follow(app: &App, output: Output, asked: Asked, act: ActView) -> Ended {
    let act = match &act.visit {
        Some(visit) if act.state == ActState::Visit => {
            visited(app, output, asked, visit).await?;
            let acts = app.act_list().await?;
            acts.into_iter().find(|a| a.id == act.id).unwrap_or(act)
        }
        _ => act,
    };
    output.answer(&act, || words(&act))?;
    Ok(ended(Some(&act)))
}

async fn visited(
    app: &App,
    output: Output,
    asked: Asked,
    visit: &VisitView,
) -> Result<VisitView, Failure> {
    let address = app.visit_address(&visit.id)?;
    output.note(&format!(
        "Go on at {} to {}",
        clean(&visit.host),
        clean(&visit.purpose)
    ));
    let opened = !asked.no_open && app.visit_open(visit.id.clone()).await.is_ok();
    let how = if opened {
        "Opened"
    } else {
        "Open this address"
    };
    output.note(&format!("{how}: {}", clean(&address)));
    output.note(
        "Waiting for you to come back. Press Enter if the page does not bring you back, Ctrl+C to give up.",
    );
    let over = app.visit_over(&visit.id);
    tokio::select! {
        ended = over => Ok(ended?),
        () = said_so() => Ok(app.visit_done(visit.id.clone()).await?),
        _ = tokio::signal::ctrl_c() => Ok(app.visit_cancel(visit.id.clone()).await?),
    }
}

/// Waits for a line on standard input; for ever where there is none.
async fn said_so() {
    let (tell, told) = tokio::sync::oneshot::channel();
    // A thread of its own: nothing waits for it when the program ends.
    std::thread::spawn(move || {
        let mut line = String::new();
        if io::stdin()
            .lock()
            .read_line(&mut line)
            .is_ok_and(|read| read > 0)
        {
            let _ = tell.send(());
        }
    });
    if told.await.is_err() {
        std::future::pending().await
    }
}

/// How a command ends that made this act.
pub fn ended(act: Option<&ActView>) -> Ending {
    match act.map(|act| act.state) {
        None | Some(ActState::Done) => Ending::Done,
        Some(ActState::Sending | ActState::Visit | ActState::Unknown) => Ending::Waiting,
        Some(ActState::NotSent | ActState::Rejected | ActState::Closed) => Ending::Failed,
    }
}

/// An act in words.
pub fn words(act: &ActView) -> String {
    let mut text = format!("{}: {}.", clean(&act.title), state(act.state));
    text += &format!("\n{}", clean(&act.sentence));
    match (act.state, act.visit.as_ref().map(|v| v.state)) {
        (ActState::Unknown, _) => {
            text += &format!(
                "\nWhen you know what it was: counterfoil plan close {}",
                act.id
            );
        }
        (_, Some(VisitState::Offered | VisitState::Open)) => {
            text += "\nIts page is still open.";
        }
        _ => {}
    }
    text
}

/// Where an act stands, in a word or two.
pub fn state(state: ActState) -> &'static str {
    match state {
        ActState::Sending => "being sent",
        ActState::Done => "done",
        ActState::Visit => "waits for a page to be visited",
        ActState::NotSent => "not sent",
        ActState::Rejected => "refused",
        ActState::Unknown => "unclear",
        ActState::Closed => "closed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclear_act_waits_for_a_person_and_one_that_did_not_happen_failed() {
        for (state, waits, failed) in [
            (ActState::Done, false, false),
            (ActState::Sending, true, false),
            (ActState::Visit, true, false),
            (ActState::Unknown, true, false),
            (ActState::NotSent, false, true),
            (ActState::Rejected, false, true),
            (ActState::Closed, false, true),
        ] {
            let act = ActView {
                id: 7,
                account: counterfoil_app::domain::AccountId::new(),
                operation: "subscriptions.upgrade".into(),
                title: "Change the plan to Pro".into(),
                state,
                sentence: "The service said so.".into(),
                sentence_said: None,
                title_said: None,
                created_at: chrono::DateTime::UNIX_EPOCH,
                visit: None,
            };
            let ending = ended(Some(&act));
            assert_eq!(
                (ending == Ending::Waiting, ending == Ending::Failed),
                (waits, failed),
                "{state:?}"
            );
            assert_eq!(
                words(&act).contains("plan close 7"),
                state == ActState::Unknown
            );
        }
    }
}
