//! Bringing a backup back: proved aside and brought up to date there, what is here backed up first,
//! and then exchanged in one step.

use super::book::{self, Book};
use super::failure::of_backed_up;
use super::{BEFORE, make, prove};
use crate::error::{Code, Error};
use crate::open::App;
use crate::view::{Changed, ChangesView, RestorePreview, RestoredView};
use counterfoil_domain::say;
use counterfoil_secrets::Sensitive;
use counterfoil_store::{ActState, RequestState};
use std::path::PathBuf;
use std::sync::atomic::Ordering;

impl App {
    /// What bringing this backup back would change here. Changes nothing.
    ///
    /// # Errors
    /// As [`App::backup_verify`].
    pub async fn backup_restore_preview(
        &self,
        path: String,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<RestorePreview, Error> {
        let contents = self.backup_verify(path, passphrase).await?;
        self.blocking(move |app| {
            let now = app.inner.store.holdings()?.counts;
            let count = |table: &str| now.get(table).copied().unwrap_or(0);
            let since = app.inner.store.changes_since(contents.made_at)?;
            Ok(RestorePreview {
                invoices_now: count("invoice"),
                customers_now: count("customer"),
                changed_since: since.into(),
                contents,
            })
        })
        .await
    }

    /// Puts the backup in the place of everything that is here, after what is here was backed up:
    /// bringing that one back undoes it. A crash at any moment leaves the one or the other.
    ///
    /// # Errors
    /// As [`App::backup_verify`], and [`crate::Code::Busy`] while sync runs or another program has
    /// the data open. Nothing here is changed then.
    pub async fn backup_restore(
        &self,
        path: String,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<RestoredView, Error> {
        self.not_in_practice()?;
        let restored = self
            .blocking(move |app| {
                let _sync = app.sync_turn()?;
                let _alone = app.inner.lock.alone()?;
                app.restore_now(&PathBuf::from(path), passphrase)
            })
            .await?;
        self.clients().clear();
        self.changed(&Changed::ALL);
        Ok(restored)
    }

    fn restore_now(
        &self,
        path: &std::path::Path,
        passphrase: Option<Sensitive<String>>,
    ) -> Result<RestoredView, Error> {
        let (data, store) = (&self.inner.folder, &self.inner.store);
        let passphrase = self.or_kept(path, passphrase);
        let proved = prove::prove(path, passphrase.as_ref(), data)?;
        counterfoil_store::bring_up_to_date(&proved.store()).map_err(of_backed_up)?;
        let before = make::make(&make::Order {
            store,
            data,
            folder: &book::own_folder(data),
            passphrase: None,
            beginning: BEFORE,
            now: self.now(),
        })?;
        self.nothing_unclear()?;
        store.exchange(&proved.store())?;
        let noted = Book::change(data, |book| {
            book.proved(path, self.now());
            book.proved(&before, self.now());
        });
        if let Err(error) = noted {
            tracing::warn!(%error, "the restore was not noted");
        }
        Ok(RestoredView {
            contents: proved.contents(path),
            before: Some(before.display().to_string()),
            damaged: None,
            sync_paused: self.pause_sync(),
        })
    }

    /// An older store does not know of a payout or an act that may have been made since: asked for once
    /// more from there, it would be made twice.
    fn nothing_unclear(&self) -> Result<(), Error> {
        let title = self.read_now(|r| {
            for state in [RequestState::Sending, RequestState::Unknown] {
                if let Some(request) = r.payout_requests_in(state)?.first() {
                    let amount = request.asked.amount;
                    return Ok(Some(say!(
                        "error-the-payout-of",
                        "the payout of {amount}",
                        amount = amount,
                    )));
                }
            }
            let act = r.open_acts()?.into_iter();
            let mut unclear = act.filter(|act| act.state != ActState::Visit);
            Ok(unclear.next().map(|act| format!("“{}”", act.title).into()))
        })?;
        let Some(title) = title else {
            return Ok(());
        };
        let message = say!(
            "error-restore-unclear",
            "It is not clear yet whether {title} was made, and the backup may not know of it. \
             Say under Sync what became of it, then bring the backup back; nothing was changed.",
            title = title,
        );
        Err(Error::of(Code::StatusDenied, message))
    }

    /// What waited when the backup was made may have been sent since: nothing is sent by itself until
    /// a person has looked.
    fn pause_sync(&self) -> bool {
        let accounts = self.read_now(|r| Ok(r.accounts()?));
        if accounts.is_ok_and(|accounts| accounts.is_empty()) {
            return false;
        }
        self.inner.sync.automatic.store(false, Ordering::Relaxed);
        let kept = self.write_now(|w| Ok(w.put_setting("automatic_sync", "off")?));
        if let Err(error) = kept {
            tracing::warn!(%error, "that sync is off until the end of this run only");
        }
        true
    }
}

impl From<counterfoil_store::Changes> for ChangesView {
    fn from(changes: counterfoil_store::Changes) -> Self {
        Self {
            invoices: changes.invoices,
            customers: changes.customers,
            last: changes.last,
        }
    }
}
