//! Opening the program's data, and what every use case shares.

use crate::act;
use crate::backup;
use crate::error::{Code, Error};
use crate::folder;
use crate::lock::FolderLock;
use crate::practice;
use crate::sync_status::{SyncStatus, settle_died_runs};
use crate::view::{Changed, PayoutOffer, SyncView};
use crate::visit::Visits;
use crate::writes::Writes;
use chrono::{DateTime, NaiveDate, Utc};
use counterfoil_documents::Fonts;
use counterfoil_domain::{AccountId, NumberStyle, Said, say};
use counterfoil_remote::Client;
use counterfoil_secrets::Keyring;
use counterfoil_store::{Reader, Store, Writer};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use tokio::sync::{Notify, watch};

/// What a shell decides.
pub struct Options {
    /// The data folder; none takes `COUNTERFOIL_DATA_DIR` or the platform's.
    pub data: Option<PathBuf>,
    /// Where secrets are kept.
    pub secrets: Arc<dyn Keyring>,
    /// How numbers are typed and shown.
    pub number_style: NumberStyle,
    /// How the spreadsheets of this computer write numbers, for tables that are made for them.
    pub table_style: NumberStyle,
    /// Today, where the person is.
    pub today: fn() -> NaiveDate,
    /// Now, UTC.
    pub now: fn() -> DateTime<Utc>,
    /// Whether changes are sent by themselves; a terminal command sends on request only.
    pub automatic_sync: bool,
}

/// What a shell hears.
#[derive(Debug, Clone)]
pub enum Event {
    /// Something in the store changed: read it again.
    Changed(Vec<Changed>),
    /// What sync is doing.
    Sync(SyncView),
    /// Something that a person wants to hear of wherever they look, told once.
    Notice {
        /// Such as `payout_arrived`.
        kind: String,
        /// In a few words.
        title: Said,
        /// In a sentence.
        body: Said,
    },
}

/// The program, opened on one data folder. Cheap to clone; every clone is the same.
#[derive(Clone)]
pub struct App {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub store: Store,
    pub writes: Writes,
    pub options: Options,
    pub folder: PathBuf,
    pub fonts: OnceLock<Fonts>,
    pub on_event: Arc<dyn Fn(Event) + Send + Sync>,
    pub clients: Mutex<HashMap<AccountId, Client>>,
    pub sync: SyncStatus,
    /// Payouts that were shown to be confirmed, oldest first.
    pub offers: Mutex<Vec<PayoutOffer>>,
    /// Others who have the folder open keep it from being exchanged.
    pub lock: FolderLock,
    /// Asks whether a backup is due now.
    pub backups: Notify,
    pub visits: Visits,
    /// What opens a message with a file attached; none where nothing does.
    pub attaches_with: OnceLock<Option<PathBuf>>,
    /// Where documents go that nobody chose a place for, instead of the person's own folder.
    pub documents: OnceLock<PathBuf>,
    /// Whether these are the books of practice.
    pub practice: bool,
    /// Turns true when these books are closed.
    pub ended: watch::Sender<bool>,
}

impl App {
    /// Opens the data folder, making it where there is none.
    ///
    /// # Errors
    /// [`Code::NewerStore`], [`Code::DamagedStore`], [`Code::LockedStore`], [`Code::DiskFull`],
    /// [`Code::File`]: nothing is changed then.
    pub async fn open(
        options: Options,
        on_event: Arc<dyn Fn(Event) + Send + Sync>,
    ) -> Result<Self, Error> {
        Self::open_for(options, on_event, false).await
    }

    /// [`App::open`], for practice or for the person's own books.
    pub(crate) async fn open_for(
        options: Options,
        on_event: Arc<dyn Fn(Event) + Send + Sync>,
        practice: bool,
    ) -> Result<Self, Error> {
        let opened = tokio::task::spawn_blocking(move || {
            let folder = folder::data(options.data.clone())?;
            let lock = FolderLock::share(&folder)?;
            practice::clear_left_over(&folder);
            let store = match Store::open(&folder.join(backup::STORE), None).map_err(Error::from) {
                Err(error) if error.code == Code::DamagedStore => {
                    return Err(backup::in_words(&folder, (options.now)(), error));
                }
                opened => opened?,
            };
            if let Err(error) = settle_died_runs(&store, &folder) {
                tracing::warn!(%error, "a sync that died could not be noted");
            }
            if let Err(error) = crate::payout_ask::settle_died(&store, &folder) {
                tracing::warn!(%error, "payouts whose program died could not be noted");
            }
            if let Err(error) = act::settle_died(&store, &folder) {
                tracing::warn!(%error, "an act whose program died could not be noted");
            }
            let switched_off =
                store.read(|r| r.setting("automatic_sync"))?.as_deref() == Some("off");
            Ok::<_, Error>((options, folder, store, lock, switched_off))
        });
        let (options, folder, store, lock, switched_off) =
            opened.await.map_err(Error::internal)??;
        let by_itself = options.automatic_sync;
        let app = Self {
            inner: Arc::new(Inner {
                store,
                writes: Writes::default(),
                options,
                folder,
                fonts: OnceLock::new(),
                on_event,
                clients: Mutex::new(HashMap::new()),
                sync: SyncStatus::new(by_itself && !switched_off),
                offers: Mutex::default(),
                lock,
                backups: Notify::new(),
                visits: Visits::default(),
                attaches_with: OnceLock::new(),
                documents: OnceLock::new(),
                practice,
                ended: watch::Sender::new(false),
            }),
        };
        if by_itself {
            app.start_automatic();
            if !practice {
                app.watch_others();
                app.start_backups();
            }
        }
        Ok(app)
    }

    /// Reads the store on a blocking thread.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self, &Reader<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.blocking(move |app| app.read_now(|r| f(app, r))).await
    }

    /// [`App::read`] for a caller that is on a blocking thread already.
    pub(crate) fn read_now<T>(
        &self,
        f: impl FnOnce(&Reader<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut outcome = None;
        self.inner.store.read(|r| {
            outcome = Some(f(r));
            Ok(())
        })?;
        outcome.unwrap_or_else(|| {
            Err(Error::of(
                Code::Internal,
                say!("error-nothing-read", "Nothing was read."),
            ))
        })
    }

    /// Writes the store on a blocking thread; undone where `f` fails.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self, &Writer<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let open = self.inner.writes.begin();
        self.blocking(move |app| {
            // Also where nobody waits for the answer any more.
            let _open = open;
            app.write_now(|w| f(app, w))
        })
        .await
    }

    /// Ends when everything that was asked to be written is written, so that the program may end.
    pub async fn written(&self) {
        self.inner.writes.done().await;
    }

    /// [`App::write`] for a caller that is on a blocking thread already.
    pub(crate) fn write_now<T>(
        &self,
        f: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut refused = None;
        let written = self.inner.store.write(|w| {
            f(w).map_err(|error| {
                refused = Some(error);
                counterfoil_store::Error::Busy
            })
        });
        match (written, refused) {
            (Err(_), Some(error)) => Err(error),
            (written, _) => Ok(written?),
        }
    }

    /// Runs `f` on a blocking thread.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let app = self.clone();
        tokio::task::spawn_blocking(move || f(&app))
            .await
            .map_err(Error::internal)?
    }

    pub(crate) fn changed(&self, what: &[Changed]) {
        (self.inner.on_event)(Event::Changed(what.to_vec()));
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.inner.options.now)()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        (self.inner.options.today)()
    }

    pub(crate) fn clients(&self) -> MutexGuard<'_, HashMap<AccountId, Client>> {
        lock(&self.inner.clients)
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
