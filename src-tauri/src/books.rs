//! Which books the window shows: the person's own, or those of practice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use counterfoil_app::domain::say;
use counterfoil_app::view::{ConnectInput, System};
use counterfoil_app::{App, Code, Error, Event};
use counterfoil_sandbox::{Ready, Running};
use tauri::AppHandle;
use tokio::sync::Mutex as AsyncMutex;

use crate::shell::{Reply, may_open_pages, tell_window};
use crate::window;

/// The books that are open. The person's own stay open behind those of practice.
#[derive(Default)]
pub struct Books {
    shown: Arc<Mutex<Shown>>,
    /// The practice server; held while practice begins or ends, so that one waits for the other.
    server: AsyncMutex<Option<Running>>,
}

#[derive(Default)]
struct Shown {
    practice: Option<App>,
    /// What the person's own books had to tell meanwhile.
    held: Vec<Event>,
}

/// Whose event it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    Practice,
}

impl Books {
    /// The books of practice, while they are shown.
    pub fn practice(&self) -> Option<App> {
        lock(&self.shown).practice.clone()
    }

    /// Tells the window of the person's own books, as long as they are shown.
    pub fn own_events(&self, handle: AppHandle) -> Arc<dyn Fn(Event) + Send + Sync> {
        events(Arc::clone(&self.shown), handle, Whose::Own)
    }

    /// What the person's own books told while others were shown, once.
    pub fn take_held(&self) -> Vec<Event> {
        let mut shown = lock(&self.shown);
        match shown.practice {
            Some(_) => Vec::new(),
            None => std::mem::take(&mut shown.held),
        }
    }

    /// Begins practice beside the person's own books; does nothing where it is under way.
    pub async fn practise(&self, handle: &AppHandle, own: &App) -> Reply {
        let mut server = self.server.lock().await;
        if self.practice().is_some() {
            return Ok(());
        }
        let running = counterfoil_sandbox::start(counterfoil_sandbox::Options::practice())
            .await
            .map_err(|error| {
                Error::of(
                    Code::Internal,
                    say!(
                        "error-practice-not-started",
                        "The practice server could not be started on this computer. Nothing was \
                         changed; try again, or start without it."
                    ),
                )
                .detailed(error)
            })?;
        let on_event = events(Arc::clone(&self.shown), handle.clone(), Whose::Practice);
        let accounts = practice_accounts(&running.ready);
        match own.practise(accounts.to_vec(), on_event).await {
            Ok(app) => {
                may_open_pages(&app);
                lock(&self.shown).practice = Some(app.clone());
                *server = Some(running);
                badge(handle, &app).await;
                Ok(())
            }
            Err(error) => {
                running.stop().await;
                Err(error)
            }
        }
    }

    /// Shows the person's own books again and clears practice away; does nothing where there is none.
    pub async fn leave(&self, handle: &AppHandle, own: &App) {
        let mut server = self.server.lock().await;
        let Some(app) = lock(&self.shown).practice.take() else {
            return;
        };
        badge(handle, own).await;
        app.practice_end().await;
        if let Some(running) = server.take() {
            running.stop().await;
        }
    }
}

/// Hears of one's books; the window is told where they are the shown ones.
fn events(
    shown: Arc<Mutex<Shown>>,
    handle: AppHandle,
    whose: Whose,
) -> Arc<dyn Fn(Event) + Send + Sync> {
    Arc::new(move |event| {
        if heard(&mut lock(&shown), whose, &event) {
            tell_window(&handle, event);
        }
    })
}

/// Whether the window hears of it now. What a person must hear of once is held back for later.
fn heard(shown: &mut Shown, whose: Whose, event: &Event) -> bool {
    let now = match shown.practice {
        Some(_) => Whose::Practice,
        None => Whose::Own,
    };
    if whose == Whose::Own && now != whose && matches!(event, Event::Notice { .. }) {
        shown.held.push(event.clone());
    }
    now == whose
}

async fn badge(handle: &AppHandle, app: &App) {
    if let Ok(sync) = app.sync_status().await {
        window::badge(handle, sync.conflicts);
    }
}

/// How to sign in to each system of the practice server.
fn practice_accounts(ready: &Ready) -> [ConnectInput; 4] {
    let (trincico, billwerk) = (&ready.trincico, &ready.billwerk);
    let (pm2, funds) = (&ready.pm2, &ready.funding_sources);
    [
        (
            System::Trincico,
            "Practice",
            &trincico.email,
            &trincico.password,
        ),
        (
            System::Billwerk,
            "Practice: billwerk",
            &billwerk.client_id,
            &billwerk.client_secret,
        ),
        (
            System::Pm2,
            "Practice: PM2 Plus",
            &pm2.client_id,
            &pm2.refresh_token,
        ),
        (
            System::FundingSources,
            "Practice: FundingSources",
            &funds.username,
            &funds.secret,
        ),
    ]
    .map(|(system, name, user, secret)| ConnectInput {
        system: Some(system),
        name: name.to_owned(),
        url: ready.url.clone(),
        user: user.clone(),
        secret: secret.clone(),
        ..ConnectInput::default()
    })
}

fn lock(shown: &Mutex<Shown>) -> MutexGuard<'_, Shown> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use counterfoil_app::Options;
    use counterfoil_app::domain::NumberStyle;
    use counterfoil_app::secrets::RunKeyring;

    fn notice() -> Event {
        Event::Notice {
            kind: "payout_arrived".to_owned(),
            title: "Arrived".into(),
            body: "70.00 EUR".into(),
        }
    }

    #[test]
    fn the_window_hears_of_the_shown_books_alone_and_of_ones_own_notices_later() {
        let mut shown = Shown::default();
        let changed = Event::Changed(Vec::new());
        assert!(heard(&mut shown, Whose::Own, &changed));
        assert!(heard(&mut shown, Whose::Own, &notice()));
        assert!(!heard(&mut shown, Whose::Practice, &changed));
        assert!(!heard(&mut shown, Whose::Practice, &notice()));
        assert_eq!(shown.held.len(), 0);

        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            data: Some(folder.path().to_owned()),
            secrets: Arc::new(RunKeyring::new()),
            number_style: NumberStyle::POINT,
            table_style: NumberStyle::POINT,
            today: || chrono::Utc::now().date_naive(),
            now: chrono::Utc::now,
            automatic_sync: false,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let opened = runtime
            .unwrap()
            .block_on(App::open(options, Arc::new(|_| ())));
        shown.practice = Some(opened.unwrap());
        assert!(!heard(&mut shown, Whose::Own, &changed));
        assert!(!heard(&mut shown, Whose::Own, &notice()));
        assert!(heard(&mut shown, Whose::Practice, &changed));
        assert!(heard(&mut shown, Whose::Practice, &notice()));
        let books = Books {
            shown: Arc::new(Mutex::new(shown)),
            server: AsyncMutex::default(),
        };
        assert_eq!(books.take_held().len(), 0, "not while practising");
        lock(&books.shown).practice = None;
        assert_eq!(books.take_held().len(), 1);
        assert_eq!(books.take_held().len(), 0);
    }
}
