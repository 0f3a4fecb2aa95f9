//! The sender's identity, its logo, and what the window needs at its start.

use crate::error::Error;
use crate::meanwhile;
use crate::open::App;
use crate::reason;
use crate::show;
use crate::view::{Changed, Startup};
use base64::{Engine, engine::general_purpose::STANDARD};
use counterfoil_documents::{LogoKind, check_logo};
use counterfoil_domain::{Business, TaxRule, say};

impl App {
    /// What the window needs for its first paint.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn startup(&self) -> Result<Startup, Error> {
        let sync = self.sync_status().await?;
        self.read(move |app, r| {
            let now = app.now();
            let accounts = r.accounts()?;
            Ok(Startup {
                practising: app.is_practice(),
                first_run: r.setting("started")?.is_none() && accounts.is_empty(),
                business: r.business()?,
                accounts: accounts.iter().map(|a| show::account(a, now)).collect(),
                unsaved: Self::unsaved(r)?,
                number_style: app.inner.options.number_style,
                tax_rule: TaxRule::usual(None),
                sync,
                data_folder: app.inner.folder.display().to_string(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            })
        })
        .await
    }

    /// "Start on this computer": remembers that the first screen was answered.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn start_local(&self) -> Result<(), Error> {
        self.write(|_, w| Ok(w.put_setting("started", "local")?))
            .await
    }

    /// The sender's identity.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn business_get(&self) -> Result<Business, Error> {
        self.read(|_, r| Ok(r.business()?)).await
    }

    /// Saves the sender's identity.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] with every field to mend; nothing is stored then.
    pub async fn business_save(&self, business: Business) -> Result<Business, Error> {
        let problems = business.problems();
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let saved = business.clone();
        self.write(move |_, w| Ok(w.put_business(&business)?))
            .await?;
        self.changed(&[Changed::Business]);
        Ok(saved)
    }

    /// Saves the sender's identity that somebody `read` before they changed it. What another changed
    /// meanwhile stays as that one has it, where nothing was changed here.
    ///
    /// # Errors
    /// [`crate::Code::Changed`] with every field that both changed, and what stands there now;
    /// [`crate::Code::Invalid`] with every field to mend. Nothing is stored then.
    pub async fn business_save_over(
        &self,
        business: Business,
        read: Business,
    ) -> Result<Business, Error> {
        let saved = self
            .write(move |_, w| {
                let both = meanwhile::together(&business, &read, &w.business()?)?;
                let problems = both.problems();
                if !problems.is_empty() {
                    return Err(Error::invalid(problems));
                }
                w.put_business(&both)?;
                Ok(both)
            })
            .await?;
        self.changed(&[Changed::Business]);
        Ok(saved)
    }

    /// The logo as a `data:` URL.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn logo_get(&self) -> Result<Option<String>, Error> {
        self.read(|_, r| Ok(r.logo()?.as_deref().map(data_url)))
            .await
    }

    /// Keeps a logo, given as base64.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] where it is not a picture that can be printed.
    pub async fn logo_set(&self, base64: String) -> Result<String, Error> {
        let url = self
            .write(move |_, w| {
                let bytes = STANDARD.decode(base64.as_bytes()).map_err(|_| {
                    Error::field(
                        "logo",
                        say!("error-picture-cut", "The picture did not arrive whole."),
                    )
                })?;
                check_logo(&bytes).map_err(|e| Error::field("logo", reason::document::said(&e)))?;
                w.put_logo(Some(&bytes))?;
                Ok(data_url(&bytes))
            })
            .await?;
        self.changed(&[Changed::Business]);
        Ok(url)
    }

    /// Removes the logo.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn logo_remove(&self) -> Result<(), Error> {
        self.write(|_, w| Ok(w.put_logo(None)?)).await?;
        self.changed(&[Changed::Business]);
        Ok(())
    }
}

fn data_url(bytes: &[u8]) -> String {
    let kind = match check_logo(bytes) {
        Ok(LogoKind::Jpeg) => "image/jpeg",
        Ok(LogoKind::Svg) => "image/svg+xml",
        _ => "image/png",
    };
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}
