//! Acts that cost money or cannot be undone: written down, made once, never again by the program.
//! What is unclear stays unclear until the service shows what came of it or a person closes it.

use crate::error::{Code, Error};
use crate::kept::Seen;
use crate::landing::Landing;
use crate::open::App;
use crate::reason;
use crate::view::{ActState, ActView, Changed, SyncState, VisitState, WaitingRecord};
use crate::visit::{self, Offer};
use counterfoil_domain::{AccountId, Said, say};
use counterfoil_remote::{CallError, Certainty, Fault, System};
use counterfoil_store::{self as store, Account, Act, Reader};
use std::fs::File;
use std::pin::Pin;
use std::time::Duration;

/// Acts that are listed at most.
const LISTED: u32 = 100;
/// Reads after which a change that a person came back from is still not shown. A provider tells the
/// service a moment later than the person.
const LOOKS: [Duration; 3] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(3),
];

fn died() -> Said {
    say!(
        "told-act-died",
        "The program ended before it was clear what came of this. It may have been done."
    )
}

/// What is about to be asked for.
pub(crate) struct Planned {
    pub account: Account,
    /// As the remote crate names it.
    pub operation: &'static str,
    /// What it is about at the account: one act at a time.
    pub subject: String,
    /// What it does and to what, in words.
    pub title: Said,
    /// By which a later read tells whether it was done; see [`crate::wanted`].
    pub payload: String,
    /// What a refusal means, in words; none takes the service's own.
    pub refusal: fn(&CallError) -> Option<Said>,
}

/// What the service answered to an act that it took.
pub(crate) enum Answer {
    /// Done, in words.
    Done(Said),
    /// A page has to be visited, for a purpose.
    Visit {
        url: String,
        purpose: Said,
        /// What the service is told once the person comes back from it, where it has to be told.
        then: Option<Then>,
    },
}

/// A call that is made once, when a person comes back from a page.
pub(crate) type Then = Pin<Box<dyn Future<Output = Result<(), CallError>> + Send>>;

impl App {
    /// Makes an act: intention, one call, what came of it. `landing` is where a person comes back to
    /// from a page, where the call names one.
    ///
    /// # Errors
    /// [`Code::StatusDenied`] where an act on the same subject is open. What goes wrong with the
    /// call is in the answer.
    pub(crate) async fn act_once<F>(
        &self,
        planned: Planned,
        landing: Option<Landing>,
        call: F,
    ) -> Result<ActView, Error>
    where
        F: Future<Output = Result<Answer, CallError>> + Send + 'static,
    {
        let acting = acting(self)?;
        let id = self.begin_act(&planned).await?;
        self.changed(&[Changed::Plan]);
        let app = self.clone();
        // On a task of its own: whoever asked may go away, the answer is written down all the same.
        let made = tokio::spawn(async move {
            let answered = Box::pin(call).await;
            app.answered(id, planned, answered, landing, acting).await
        });
        made.await.map_err(Error::internal)??;
        self.changed(&[Changed::Plan, Changed::Sync]);
        self.act_view(id).await
    }

    async fn begin_act(&self, planned: &Planned) -> Result<i64, Error> {
        let act = Act {
            id: 0,
            account: planned.account.id,
            operation: planned.operation.to_owned(),
            subject: planned.subject.clone(),
            title: planned.title.clone(),
            payload: planned.payload.clone(),
            state: store::ActState::Sending,
            answer: "".into(),
            created_at: self.now(),
            ended_at: None,
        };
        self.write(move |_, w| {
            if let Some(open) = w.open_act(act.account, &act.subject)? {
                return Err(refused_while(&open));
            }
            Ok(w.begin_act(&act)?)
        })
        .await
    }

    async fn answered(
        &self,
        id: i64,
        planned: Planned,
        answered: Result<Answer, CallError>,
        landing: Option<Landing>,
        acting: File,
    ) -> Result<(), Error> {
        let (state, sentence) = match answered {
            Ok(Answer::Done(sentence)) => (store::ActState::Done, sentence),
            Ok(Answer::Visit { url, purpose, then }) => {
                match (visit::check(&planned.account, &url), landing) {
                    (Ok(host), Some(landing)) => {
                        let sentence = say!(
                            "told-act-page",
                            "Go on at {host}: {purpose}",
                            host = &host,
                            purpose = purpose.clone(),
                        );
                        self.move_act(id, store::ActState::Visit, sentence).await?;
                        let offer = Offer {
                            act: id,
                            account: planned.account,
                            purpose,
                            url,
                            then,
                            landing,
                            acting,
                        };
                        self.offer_visit(offer, host);
                        return Ok(());
                    }
                    (Err(error), _) => (store::ActState::Rejected, error.sentence()),
                    (Ok(_), None) => (
                        store::ActState::Rejected,
                        say!(
                            "told-act-page-unexpected",
                            "The service wants a page opened where none was expected."
                        ),
                    ),
                }
            }
            Err(error) => failed(&error, planned.refusal),
        };
        self.move_act(id, state, sentence).await?;
        Ok(())
    }

    async fn move_act(
        &self,
        id: i64,
        state: store::ActState,
        sentence: Said,
    ) -> Result<bool, Error> {
        self.write(move |app, w| Ok(w.move_act(id, state, &sentence, app.now())?))
            .await
    }

    /// A visit is over: the service is read, and the act ends as the service shows it, or as the
    /// visit ended. Returns how the visit is told of.
    pub(crate) async fn visit_ended(
        &self,
        account: &Account,
        id: i64,
        ended: VisitState,
    ) -> VisitState {
        let mut read = false;
        for pause in LOOKS {
            tokio::time::sleep(pause).await;
            read |= self.refresh_for_acts(account).await.is_ok();
            if !self.is_act_open(id).await {
                return VisitState::Done;
            }
            if ended != VisitState::Done {
                break;
            }
        }
        let operation = match self.read(move |_, r| Ok(r.act(id)?)).await {
            Ok(act) => act.operation,
            // The account went away meanwhile, and the act with it.
            Err(_) => return ended,
        };
        let (state, sentence) = concluded(moves_money(&operation), ended, read);
        if let Err(error) = self.move_act(id, state, sentence).await {
            tracing::warn!(%error, "the end of a visit could not be written down");
        }
        self.changed(&[Changed::Plan, Changed::Sync]);
        ended
    }

    async fn is_act_open(&self, id: i64) -> bool {
        let open = self.read(move |_, r| Ok(r.act(id)?.state.is_open())).await;
        open.unwrap_or(false)
    }

    /// Ends the open acts of an account of which the service shows that they were done.
    pub(crate) async fn settle_acts(&self, account: AccountId, seen: Seen) -> Result<(), Error> {
        let done = self
            .write(move |app, w| {
                let mut done = Vec::new();
                for act in w.open_acts()? {
                    let waits =
                        matches!(act.state, store::ActState::Unknown | store::ActState::Visit);
                    if act.account != account || !waits {
                        continue;
                    }
                    if let Some(sentence) = crate::wanted::came_true(&act.payload, &seen) {
                        w.move_act(act.id, store::ActState::Done, &sentence, app.now())?;
                        done.push(act.id);
                    }
                }
                Ok(done)
            })
            .await?;
        for act in &done {
            self.end_visit_of(*act);
        }
        if !done.is_empty() {
            self.changed(&[Changed::Plan, Changed::Sync]);
        }
        Ok(())
    }

    /// Acts that cost money or cannot be undone, newest first; the last hundred.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn act_list(&self) -> Result<Vec<ActView>, Error> {
        self.read(|app, r| Ok(r.acts(LISTED)?.into_iter().map(|a| app.shown(a)).collect()))
            .await
    }

    /// A person decided what an unclear act was: it ends, and another one can be made.
    ///
    /// # Errors
    /// [`Code::NotFound`]; [`Code::StatusDenied`] while it is being sent or its page is open.
    pub async fn act_close(&self, id: i64) -> Result<ActView, Error> {
        self.write(move |app, w| {
            let act = w.act(id)?;
            if matches!(act.state, store::ActState::Sending | store::ActState::Visit) {
                return Err(Error::of(
                    Code::StatusDenied,
                    say!(
                        "error-act-under-way",
                        "This is still under way. Finish it or give it up first."
                    ),
                ));
            }
            let sentence = say!(
                "told-act-closed",
                "Closed by you. {answer}",
                answer = act.answer,
            );
            w.move_act(id, store::ActState::Closed, &sentence, app.now())?;
            Ok(())
        })
        .await?;
        self.changed(&[Changed::Plan, Changed::Sync]);
        self.act_view(id).await
    }

    pub(crate) async fn act_view(&self, id: i64) -> Result<ActView, Error> {
        self.read(move |app, r| Ok(app.shown(r.act(id)?))).await
    }

    /// How an act is shown.
    pub(crate) fn shown(&self, act: Act) -> ActView {
        let state = match act.state {
            store::ActState::Sending => ActState::Sending,
            store::ActState::Visit => ActState::Visit,
            store::ActState::Unknown => ActState::Unknown,
            store::ActState::Done => ActState::Done,
            store::ActState::NotSent => ActState::NotSent,
            store::ActState::Rejected => ActState::Rejected,
            store::ActState::Closed => ActState::Closed,
        };
        let sentence = match (state, act.answer) {
            (ActState::Sending, _) => say!("told-act-sending", "It is being sent."),
            (_, answer) => answer,
        };
        ActView {
            visit: self.visit_of(act.id),
            id: act.id,
            account: act.account,
            operation: act.operation,
            title: act.title.message,
            title_said: act.title.said,
            state,
            sentence: sentence.message,
            sentence_said: sentence.said,
            created_at: act.created_at,
        }
    }
}

/// The unclear acts, as `status` shows them.
pub(crate) fn unknown(r: &Reader<'_>) -> Result<Vec<WaitingRecord>, Error> {
    let open = r.open_acts()?.into_iter();
    let unknown = open.filter(|act| act.state == store::ActState::Unknown);
    let what = say!(
        "told-waits-act",
        "It is not known whether this was done. Look at the service, then close it."
    );
    Ok(unknown
        .map(|act| WaitingRecord {
            kind: "act".to_owned(),
            id: act.id.to_string(),
            title: act.title.message,
            title_said: act.title.said,
            sync: SyncState::Pending,
            what: what.message.clone(),
            what_said: what.said.clone(),
            since: act.created_at,
            last_answer: Some(act.answer.message),
            last_answer_said: act.answer.said,
            conflict: None,
        })
        .collect())
}

fn refused_while(open: &Act) -> Error {
    let said = match open.state {
        store::ActState::Unknown => say!(
            "error-act-unclear",
            "“{title}” is unclear. Nothing else can be done here until it is: refresh, or look at \
             the service and close it.",
            title = open.title.clone(),
        ),
        _ => say!(
            "error-act-open",
            "“{title}” is still under way. Finish it or give it up first.",
            title = open.title.clone(),
        ),
    };
    Error::of(Code::StatusDenied, said)
}

/// Where an act stands whose call failed, and why in words.
fn failed(error: &CallError, refusal: fn(&CallError) -> Option<Said>) -> (store::ActState, Said) {
    if error.status == Some(428) {
        // Where the address makes sense it is a success; see `visit.rs` for those that do not.
        let sentence = say!(
            "told-act-page-not-secure",
            "The service wants a page opened whose address is not encrypted (https), or none at \
             all. Nothing was opened."
        );
        return (store::ActState::Rejected, sentence);
    }
    // What the service does not know how to do it has not done.
    let refused = error.certainty == Certainty::Rejected || error.status == Some(501);
    match error.certainty {
        _ if refused => {
            let own = || {
                say!(
                    "error-service-refused",
                    "The service refused this: {answer}",
                    answer = &error.message,
                )
            };
            (
                store::ActState::Rejected,
                refusal(error).unwrap_or_else(own),
            )
        }
        Certainty::NotSent if error.fault == Fault::SignInNeeded => (
            store::ActState::NotSent,
            say!(
                "told-act-sign-in",
                "Nothing was sent: the service wants you to sign in first."
            ),
        ),
        Certainty::NotSent => (
            store::ActState::NotSent,
            say!(
                "told-act-not-sent",
                "Nothing was sent, so nothing was done: {why}",
                why = reason::remote::why(error),
            ),
        ),
        Certainty::Rejected | Certainty::Unknown => (
            store::ActState::Unknown,
            say!(
                "told-act-unclear",
                "It may have been done, or not: {why} Nothing is sent again by itself. Refresh to \
                 see what the service shows; if that does not tell, look there and close this.",
                why = reason::remote::why(error),
            ),
        ),
    }
}

/// How an act ends whose visit ended and which the service does not show as done.
fn concluded(moves_money: bool, ended: VisitState, read: bool) -> (store::ActState, Said) {
    use store::ActState::{Closed, Done, Unknown};
    match (ended, moves_money) {
        (VisitState::Done, true) => (
            Unknown,
            say!(
                "told-act-back",
                "You came back from the page, but the service does not show it yet. It may take \
                 some minutes; refresh later, or look at the service and close this."
            ),
        ),
        (VisitState::Done, false) => (
            Done,
            say!("told-act-finished", "You finished it on the page."),
        ),
        (VisitState::Canceled, _) if read => (
            Closed,
            say!(
                "told-act-left-unchanged",
                "You left the page without finishing; the service shows no change."
            ),
        ),
        (VisitState::Expired, false) => (
            Closed,
            say!(
                "told-act-late-unchanged",
                "Nobody came back from the page in time; the service shows no change."
            ),
        ),
        (_, false) => (
            Closed,
            say!("told-act-left", "You left the page without finishing."),
        ),
        _ => (
            Unknown,
            say!(
                "told-act-late",
                "Nobody came back from the page in time. It may still have been finished there; \
                 refresh, or look at the service and close this."
            ),
        ),
    }
}

fn moves_money(operation: &str) -> bool {
    // Those of Trincico are written down without their system.
    let named = System::ALL.into_iter().find_map(|system| {
        let name = operation.strip_prefix(system.as_str())?.strip_prefix('.')?;
        Some((system, name))
    });
    let (system, name) = named.unwrap_or((System::Trincico, operation));
    let found = system.operations().iter().find(|o| o.name == name);
    found.is_none_or(|o| o.moves_money)
}

/// Says to other runs of the program that an act is under way, as long as it is held.
fn acting(app: &App) -> Result<File, Error> {
    let file = lock_file(&app.inner.folder)?;
    file.try_lock_shared().map_err(|_| {
        Error::of(
            Code::Busy,
            say!(
                "error-starting",
                "Another window or command is just starting. Try again in a moment."
            ),
        )
    })?;
    Ok(file)
}

fn lock_file(folder: &std::path::Path) -> Result<File, Error> {
    let path = folder.join("acts.lock");
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|e| Error::file(say!("error-nothing-sent", "Nothing was sent"), &path, &e))
}

/// Acts whose program died are unclear; those that another program is at are left alone.
pub(crate) fn settle_died(store: &store::Store, folder: &std::path::Path) -> Result<(), Error> {
    let waits = |act: &Act| act.state != store::ActState::Unknown;
    if store.read(|r| r.open_acts())?.iter().any(waits) {
        let file = lock_file(folder)?;
        if file.try_lock().is_ok() {
            store.write(|w| w.settle_died_acts(&died()))?;
        }
    }
    Ok(())
}
