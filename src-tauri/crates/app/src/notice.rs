//! What a person is told while they look elsewhere: once for each change, and each kind can be
//! switched off.

use crate::error::Error;
use crate::open::{App, Event};
use counterfoil_domain::PayoutStatus;
use counterfoil_sync::payouts::Turned;

/// The kinds of notices there are.
const KINDS: [&str; 3] = ["payout_arrived", "payout_failed", "payout_returned"];

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    pub kind: &'static str,
    pub title: String,
    pub body: String,
}

/// What there is to tell of a payout that is new or whose status became another.
pub(crate) fn of(turned: &Turned) -> Option<Notice> {
    let payout = &turned.payout;
    let amount = payout.amount;
    let to = match payout.destination.as_str() {
        "" => String::new(),
        to => format!(" It was to go to {to}."),
    };
    let (kind, title, body) = match (&turned.from, &payout.status) {
        (_, PayoutStatus::Paid) => {
            let at = match payout.destination.as_str() {
                "" => String::new(),
                at => format!(" at {at}"),
            };
            let body = format!("{amount} arrived{at}.");
            ("payout_arrived", "A payout arrived", body)
        }
        (Some(PayoutStatus::Paid), PayoutStatus::Failed | PayoutStatus::Canceled) => {
            let body = format!("The bank sent {amount} back after it had arrived.{to}");
            ("payout_returned", "A payout came back", body)
        }
        (_, PayoutStatus::Failed) => {
            let body = format!("{amount} did not arrive.{to}");
            ("payout_failed", "A payout failed", body)
        }
        _ => return None,
    };
    Some(Notice {
        kind,
        title: title.to_owned(),
        body,
    })
}

fn setting(kind: &str) -> String {
    format!("notice.{kind}")
}

impl App {
    /// Tells the shell, unless the person switched this kind off.
    pub(crate) async fn notify(&self, notice: Notice) {
        let name = setting(notice.kind);
        let switched = self.read(move |_, r| Ok(r.setting(&name)?)).await;
        if matches!(switched.as_ref().map(Option::as_deref), Ok(Some("off"))) {
            return;
        }
        (self.inner.on_event)(Event::Notice {
            kind: notice.kind.to_owned(),
            title: notice.title,
            body: notice.body,
        });
    }

    /// The kinds of notices, each with whether it is on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn notice_kinds(&self) -> Result<Vec<(String, bool)>, Error> {
        self.read(|_, r| {
            let mut kinds = Vec::new();
            for kind in KINDS {
                let off = r.setting(&setting(kind))?.as_deref() == Some("off");
                kinds.push((kind.to_owned(), !off));
            }
            Ok(kinds)
        })
        .await
    }

    /// Switches a kind of notice on or off.
    ///
    /// # Errors
    /// [`crate::Code::Invalid`] for a kind that there is not.
    pub async fn notice_switch(&self, kind: String, on: bool) -> Result<(), Error> {
        if !KINDS.contains(&kind.as_str()) {
            return Err(Error::field(
                "kind",
                format!("There is no notice “{kind}”."),
            ));
        }
        let value = if on { "on" } else { "off" };
        self.write(move |_, w| Ok(w.put_setting(&setting(&kind), value)?))
            .await
    }
}
