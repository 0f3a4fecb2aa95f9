//! Which of its two ways of writing things a server speaks. The vendor's headings and its list of
//! routes differ in the slash at the end of a path and in whether the payout account stands in it;
//! its tables and its samples in the name of the cursor. A way is learnt from the answers, kept by
//! the observer, and forgotten when it no longer works.
//!
//! What costs money or cannot be undone is never tried in one way and then in another: it goes the
//! way that reads and signing in have taught, or else the one that is headed.

use super::{client::Trincico, inferred, wire};
use crate::{
    CallError, Reply, asked::Asked, caller::Caller, json, request::Request, transport::Credential,
};
use serde_json::Value;
use std::{collections::HashMap, fmt, str::FromStr, sync::Mutex};
use url::Url;

/// The operations in whose path the list of routes has the payout account.
const OF_THE_ACCOUNT: [&str; 5] = [
    "payouts.account.enable",
    "payouts.account.update_frequency",
    "payouts.account.balance",
    "payouts.account.external_accounts",
    "payouts.create",
];
/// Signing in and out may be tried in one way and then in another: nothing comes of it twice.
const SIGNING: [&str; 2] = ["users.login", "accounts.logout"];
/// The other name of the cursor.
const OTHER_CURSOR: &str = "cursor";

/// A server's ways, as far as they are known.
///
/// As text, to be kept: `slash=yes account=no cursor=next_page`, what is not known left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// Whether every path ends with a slash; none takes them as the headings have them.
    pub slash: Option<bool>,
    /// Whether the payout account stands in the path.
    pub account: Option<bool>,
    /// Whether the cursor is called `cursor`, and not `next_page`.
    pub cursor: Option<bool>,
}

impl fmt::Display for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            ("slash", self.slash, "yes", "no"),
            ("account", self.account, "yes", "no"),
            ("cursor", self.cursor, OTHER_CURSOR, inferred::CURSOR),
        ];
        let known = words.into_iter().filter_map(|(name, way, yes, no)| {
            way.map(|way| format!("{name}={}", if way { yes } else { no }))
        });
        f.write_str(&known.collect::<Vec<_>>().join(" "))
    }
}

impl FromStr for Ways {
    type Err = std::convert::Infallible;

    /// Words that mean nothing are passed over: the ways are learnt anew then.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut ways = Self::default();
        for word in text.split_whitespace() {
            match word {
                "slash=yes" => ways.slash = Some(true),
                "slash=no" => ways.slash = Some(false),
                "account=yes" => ways.account = Some(true),
                "account=no" => ways.account = Some(false),
                "cursor=cursor" => ways.cursor = Some(true),
                "cursor=next_page" => ways.cursor = Some(false),
                _ => {}
            }
        }
        Ok(ways)
    }
}

/// What a client has learnt.
#[derive(Debug, Default)]
pub(super) struct Learnt {
    ways: Mutex<Ways>,
    /// The payout account's identity, where the path needs it.
    account: Mutex<Option<String>>,
    /// The identities on the first page of each list.
    first_pages: Mutex<HashMap<&'static str, Vec<String>>>,
}

impl Trincico {
    /// What is known of the server's ways.
    #[must_use]
    pub fn ways(&self) -> Ways {
        *crate::locked(&self.learnt().ways)
    }

    /// What was learnt by an earlier client of the same server.
    pub fn knows(&self, ways: Ways) {
        *crate::locked(&self.learnt().ways) = ways;
    }

    fn learn(&self, ways: Ways) {
        if self.ways() != ways {
            self.knows(ways);
            self.tell_ways(&ways);
        }
    }

    /// Performs a request in the server's way, learning it where it is not known.
    pub(super) async fn perform_in_its_way(&self, request: &Request) -> Result<Reply, CallError> {
        let name = request.operation.name;
        let of_the_account = OF_THE_ACCOUNT.contains(&name);
        let tries = request.operation.is_read()
            || SIGNING.contains(&name)
            || (of_the_account && !request.operation.needs_confirmation());
        let ways = self.ways();
        let first = self.perform_so(request, ways).await;
        let Err(error) = &first else {
            return self.worked(name, ways, first);
        };
        if !is_unknown_path(error) {
            return self.worked(name, ways, first);
        }
        if !tries {
            // It was refused, so nothing was done; the next read learns the ways anew.
            self.learn(Ways::default());
            return first;
        }
        // What was learnt no longer works.
        self.knows(Ways {
            cursor: ways.cursor,
            ..Ways::default()
        });
        let headed = request.operation.path.ends_with('/');
        for other in others(ways, of_the_account, headed) {
            let again = self.perform_so(request, other).await;
            match &again {
                Err(error) if is_unknown_path(error) => {}
                _ => return self.worked(name, other, again),
            }
        }
        self.tell_ways(&self.ways());
        first
    }

    /// The server knows the path; whether it stays so is seen at every call.
    fn worked(
        &self,
        name: &str,
        ways: Ways,
        reply: Result<Reply, CallError>,
    ) -> Result<Reply, CallError> {
        let known = reply.is_ok() || reply.as_ref().is_err_and(|e| e.code.is_some());
        let account = match OF_THE_ACCOUNT.contains(&name) && known {
            true => Some(ways.account.unwrap_or(false)),
            false => ways.account,
        };
        // A call within this one may have learnt more.
        let now = self.ways();
        self.learn(Ways {
            slash: ways
                .slash
                .or(now.slash)
                .or_else(|| self.transport().asked_slash()),
            account: account.or(now.account),
            cursor: now.cursor,
        });
        reply
    }

    async fn perform_so(&self, request: &Request, ways: Ways) -> Result<Reply, CallError> {
        let mut shaped = request.clone();
        if ways.account == Some(true) && OF_THE_ACCOUNT.contains(&request.operation.name) {
            let id = Box::pin(self.payout_account_id()).await?;
            insert_account(&mut shaped.url, &id);
        }
        if let Some(slash) = ways.slash {
            set_slash(&mut shaped.url, slash);
        }
        if ways.cursor == Some(true) {
            rename_cursor(&mut shaped.url);
        }
        self.perform_once(&shaped).await
    }

    /// Sends a request of signing in, which cannot wait for one that would renew its token, with the
    /// slash that the server wants.
    pub(super) async fn send_written(
        &self,
        request: &Request,
        credential: Option<&Credential>,
    ) -> Result<Reply, CallError> {
        let headed = request.operation.path.ends_with('/');
        let known = self.ways().slash;
        let usual = known.unwrap_or(headed);
        let send = async |slash| {
            let mut shaped = request.clone();
            set_slash(&mut shaped.url, slash);
            self.transport().send(&shaped, credential).await
        };
        let first = send(usual).await;
        if !first.as_ref().is_err_and(is_unknown_path) {
            self.learn(Ways {
                slash: known.or_else(|| self.transport().asked_slash()),
                ..self.ways()
            });
            return first;
        }
        let again = send(!usual).await;
        if again.as_ref().is_err_and(is_unknown_path) {
            return first;
        }
        self.learn(Ways {
            slash: Some(!usual),
            ..self.ways()
        });
        again
    }

    /// Gives a path the slash that the server is known to want.
    pub(super) fn write_path(&self, request: &mut Request) {
        if let Some(slash) = self.ways().slash {
            set_slash(&mut request.url, slash);
        }
    }

    async fn payout_account_id(&self) -> Result<String, CallError> {
        if let Some(id) = crate::locked(&self.learnt().account).clone() {
            return Ok(id);
        }
        let asked = self.ask("payouts.account.retrieve", &[], None).await?;
        let account = asked.single(wire::payout_account)?;
        let id = account.id.as_str().to_owned();
        *crate::locked(&self.learnt().account) = Some(id.clone());
        Ok(id)
    }

    /// A page of a list. Where a cursor leads to the first page once more, the server may know it by
    /// its other name.
    pub(super) async fn ask_page(
        &self,
        operation: &'static str,
        parameters: &[(&str, &str)],
        cursor: Option<&str>,
    ) -> Result<Asked, CallError> {
        let asked = self.ask(operation, parameters, None).await?;
        let ids = ids_of(&asked.reply.body);
        if cursor.is_none() {
            crate::locked(&self.learnt().first_pages).insert(operation, ids);
            return Ok(asked);
        }
        let first = crate::locked(&self.learnt().first_pages)
            .get(operation)
            .cloned();
        let returned = !ids.is_empty() && first.as_ref() == Some(&ids);
        let ways = self.ways();
        if !returned || ways.cursor == Some(false) {
            return Ok(asked);
        }
        let other = Ways {
            cursor: Some(ways.cursor != Some(true)),
            ..ways
        };
        self.knows(other);
        let again = self.ask(operation, parameters, None).await;
        let goes_on = again
            .as_ref()
            .is_ok_and(|again| ids_of(&again.reply.body) != ids);
        self.knows(ways);
        match again {
            Ok(again) if goes_on => {
                self.learn(other);
                Ok(again)
            }
            // A list that goes round in circles under either name.
            _ => {
                self.learn(Ways {
                    cursor: Some(false),
                    ..ways
                });
                Ok(asked)
            }
        }
    }
}

/// Whether the path itself is not known there: "not found" in the service's own form says that a
/// record is missing, anything else that there is no such place.
fn is_unknown_path(error: &CallError) -> bool {
    matches!(error.status, Some(404 | 405)) && error.code.is_none()
}

/// The other ways to write a path, the likeliest first. `headed` says whether its heading ends with a
/// slash.
fn others(ways: Ways, of_the_account: bool, headed: bool) -> Vec<Ways> {
    let accounts: &[Option<bool>] = match of_the_account {
        true => &[ways.account, Some(true), Some(false)],
        false => &[ways.account],
    };
    let written = |w: &Ways| (w.account.unwrap_or(false), w.slash.unwrap_or(headed));
    let mut found = vec![ways];
    for account in accounts {
        for slash in [None, Some(!headed), Some(headed)] {
            let other = Ways {
                slash,
                account: *account,
                ..ways
            };
            if found.iter().all(|w| written(w) != written(&other)) {
                found.push(other);
            }
        }
    }
    found.remove(0);
    found
}

fn insert_account(url: &mut Url, id: &str) {
    let parts: Vec<String> = url
        .path_segments()
        .map(|parts| parts.filter(|p| !p.is_empty()).map(str::to_owned).collect())
        .unwrap_or_default();
    let Some(last) = parts.last().cloned() else {
        return;
    };
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty();
        if last == "payouts" {
            segments.push(id);
        } else {
            segments.pop().push(id).push(&last);
        }
    }
}

fn set_slash(url: &mut Url, slash: bool) {
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty();
        if slash {
            segments.push("");
        }
    }
}

fn rename_cursor(url: &mut Url) {
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    if !pairs.iter().any(|(name, _)| name == inferred::CURSOR) {
        return;
    }
    let renamed = pairs.iter().map(|(name, value)| match name.as_str() {
        inferred::CURSOR => (OTHER_CURSOR, value.as_str()),
        other => (other, value.as_str()),
    });
    let renamed: Vec<_> = renamed.collect();
    url.query_pairs_mut().clear().extend_pairs(renamed);
}

fn ids_of(body: &Value) -> Vec<String> {
    let inner = json::unwrap_data(body);
    let list = inner.get("data").unwrap_or(inner).as_array();
    let ids = list.into_iter().flatten().filter_map(|r| r.get("id"));
    ids.filter_map(crate::lenient::id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_kept_as_text_and_nonsense_is_passed_over() {
        for (text, ways) in [
            ("", Ways::default()),
            (
                "slash=no account=yes cursor=cursor",
                Ways {
                    slash: Some(false),
                    account: Some(true),
                    cursor: Some(true),
                },
            ),
            (
                "slash=yes cursor=next_page",
                Ways {
                    slash: Some(true),
                    account: None,
                    cursor: Some(false),
                },
            ),
        ] {
            assert_eq!(ways.to_string(), text);
            assert_eq!(text.parse(), Ok(ways));
        }
        assert_eq!("slash=maybe nonsense".parse(), Ok(Ways::default()));
    }

    #[test]
    fn a_path_is_written_in_every_way() {
        for (path, account, slash, expected) in [
            (
                "/payouts/account/balance",
                true,
                None,
                "/payouts/account/a-1/balance",
            ),
            (
                "/payouts/account/enable",
                true,
                Some(true),
                "/payouts/account/a-1/enable/",
            ),
            ("/payouts", true, Some(false), "/payouts/a-1"),
            ("/payouts", false, Some(true), "/payouts/"),
            ("/plans/", false, Some(false), "/plans"),
            ("/plans/", false, None, "/plans/"),
        ] {
            let mut url = Url::parse(&format!("https://example.com{path}?limit=2")).unwrap();
            if account {
                insert_account(&mut url, "a-1");
            }
            if let Some(slash) = slash {
                set_slash(&mut url, slash);
            }
            assert_eq!(
                url.as_str(),
                format!("https://example.com{expected}?limit=2")
            );
        }
    }
}
