//! What a person changes about bills elsewhere: what stands on them, and who they are there.

use crate::error::Error;
use crate::open::App;
use crate::view::{BillingMetadata, BillingUser};
use counterfoil_domain::{AccountId, Problem, RemoteId, say};
use counterfoil_remote::Fault;
use counterfoil_remote::pm2::model::{Metadata, UserChange};

/// Longest text that is sent, in characters.
const LONGEST: usize = 200;

impl App {
    /// Changes what stands on the bills of a bucket.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] with its fields, also where one was emptied: the service has no way
    /// for that; as every call to a service.
    pub async fn billing_save(
        &self,
        account: AccountId,
        bucket: RemoteId,
        input: BillingMetadata,
    ) -> Result<(), Error> {
        let new = Metadata {
            vat_number: input.vat_number.trim().to_owned(),
            company_name: input.company_name.trim().to_owned(),
            receipt_email: input.receipt_email.trim().to_owned(),
        };
        let mut problems = long(&[
            ("vat_number", &new.vat_number),
            ("company_name", &new.company_name),
            ("receipt_email", &new.receipt_email),
        ]);
        if !new.receipt_email.is_empty() && !is_email(&new.receipt_email) {
            problems.push(Problem::new(
                "receipt_email",
                say!("error-no-email", "This is no e-mail address."),
            ));
        }
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let (account, client) = self.pm2(account).await?;
        let now = client.metadata(&bucket).await?;
        let emptied = [
            ("vat_number", &now.vat_number, &new.vat_number),
            ("company_name", &now.company_name, &new.company_name),
            ("receipt_email", &now.receipt_email, &new.receipt_email),
        ];
        let emptied = emptied
            .into_iter()
            .filter(|(_, now, new)| !now.is_empty() && new.is_empty());
        let problems: Vec<Problem> = emptied
            .map(|(field, now, _)| {
                let message = say!(
                    "error-not-emptied",
                    "The service has no way to empty this. It has “{now}”; change it, or leave it.",
                    now = now
                );
                Problem::new(field, message)
            })
            .collect();
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        if new == now {
            return self.read_bucket(&account, &client, &bucket).await;
        }
        client.update_metadata(&bucket, &new).await?;
        self.read_bucket(&account, &client, &bucket).await
    }

    /// Changes the name and the e-mail address of the user.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] with its fields, also where somebody else has the name or the
    /// address; as every call to a service.
    pub async fn billing_user_save(
        &self,
        account: AccountId,
        input: BillingUser,
    ) -> Result<(), Error> {
        let (username, email) = (input.username.trim(), input.email.trim());
        let mut problems = long(&[("username", username), ("email", email)]);
        if username.is_empty() {
            problems.push(Problem::new(
                "username",
                say!("error-user-name-missing", "A user has a name."),
            ));
        }
        if !is_email(email) {
            problems.push(Problem::new(
                "email",
                say!("error-no-email", "This is no e-mail address."),
            ));
        }
        if !problems.is_empty() {
            return Err(Error::invalid(problems));
        }
        let (account, client) = self.pm2(account).await?;
        let now = client.user().await?;
        let other = |new: &str, now: &str| (new != now).then(|| new.to_owned());
        let change = UserChange {
            username: other(username, &now.username),
            email: other(email, &now.email),
            password: None,
        };
        if change != UserChange::default() {
            let field = if change.email.is_some() {
                "email"
            } else {
                "username"
            };
            client.update_user(&change).await.map_err(|error| {
                if error.fault == Fault::AlreadyExists {
                    return Error::field(
                        field,
                        say!(
                            "error-user-taken",
                            "Somebody else has this name or address already."
                        ),
                    );
                }
                error.into()
            })?;
        }
        Ok(self.read_elsewhere(&account).await?)
    }
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    })
}

fn long(fields: &[(&str, &str)]) -> Vec<Problem> {
    let too = fields
        .iter()
        .filter(|(_, text)| text.chars().count() > LONGEST);
    too.map(|(field, _)| {
        Problem::new(
            *field,
            say!(
                "error-characters-most",
                "At most {most} characters.",
                most = LONGEST
            ),
        )
    })
    .collect()
}
