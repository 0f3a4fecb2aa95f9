//! The four systems at one address: whose a request is, and what the three beside Trincico share.

use crate::{
    Options, billwerk,
    call::{Call, Content, Reply},
    funding_sources::{self, Dialect},
    operation, pm2,
    table::Micros,
};
use serde_json::{Map, Value, json};

/// A remote system that is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    Trincico,
    Billwerk,
    Pm2,
    FundingSources,
}

impl System {
    pub const ALL: [Self; 4] = [
        Self::Trincico,
        Self::Billwerk,
        Self::Pm2,
        Self::FundingSources,
    ];

    /// Whose path this is. No path belongs to two: billwerk is below `/api/v1` and at
    /// `/oauth/token`, PM2 below the rest of `/api`, FundingSources below a user's
    /// `funding_sources`; the rest is Trincico's.
    pub fn of(path: &str) -> Self {
        let parts: Vec<String> = path
            .split('/')
            .skip(1)
            .take(3)
            .map(str::to_ascii_lowercase)
            .collect();
        match parts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["api", "v1", ..] | ["oauth", "token", ..] | ["filedownload", ..] => Self::Billwerk,
            ["api", ..] => Self::Pm2,
            ["users", _, "funding_sources"] => Self::FundingSources,
            _ => Self::Trincico,
        }
    }

    /// The system's name, as the terminal command writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Trincico => "trincico",
            Self::Billwerk => "billwerk",
            Self::Pm2 => "pm2",
            Self::FundingSources => "funding-sources",
        }
    }

    /// The vendor's names of all operations.
    pub fn operations(self) -> Vec<&'static str> {
        match self {
            Self::Trincico => operation::OPERATIONS.iter().map(|o| o.name).collect(),
            Self::Billwerk => billwerk::names(),
            Self::Pm2 => pm2::names(),
            Self::FundingSources => funding_sources::names(),
        }
    }

    /// The operation of a request.
    pub fn operation(self, call: &Call) -> Option<&'static str> {
        match self {
            Self::Trincico => match operation::find(call) {
                operation::Found::Operation(operation, _) => Some(operation.name),
                operation::Found::OtherMethod | operation::Found::Nothing => None,
            },
            Self::Billwerk => billwerk::operation(call),
            Self::Pm2 => pm2::operation(call),
            Self::FundingSources => funding_sources::operation(call),
        }
    }
}

/// The operation of this name, with or without its system's name before it, and whose it is.
pub fn named(name: &str) -> Option<(System, &'static str)> {
    System::ALL.into_iter().find_map(|system| {
        let bare = name
            .strip_prefix(system.name())
            .and_then(|rest| rest.strip_prefix('.'))
            .unwrap_or(name);
        let known = system.operations().into_iter().find(|known| *known == bare);
        known.map(|known| (system, known))
    })
}

/// Operations that sign somebody in, which changes no record.
fn signs_in(operation: Option<&str>) -> bool {
    matches!(
        operation,
        Some("users.login" | "login.refresh" | "authenticate" | "auth.retrieveToken")
    )
}

/// Operations whose bodies hold secrets, which the log does not show.
pub fn is_secret(operation: Option<&str>) -> bool {
    signs_in(operation) || matches!(operation, Some("user.update" | "user.otp.enable"))
}

/// How to sign in to the three systems.
pub type Logins = (billwerk::Login, pm2::Login, funding_sources::Login);

/// The three systems beside Trincico.
#[derive(Debug, Clone)]
pub struct Others {
    billwerk: billwerk::World,
    pm2: pm2::World,
    funding_sources: funding_sources::World,
}

/// What becomes of the three systems, and how they were.
#[derive(Debug)]
pub struct Neighbours {
    now: Others,
    /// Before the last change.
    before: Others,
    kept: Option<Others>,
}

impl Neighbours {
    pub fn new(url: &str, options: Options) -> (Self, Logins) {
        let (billwerk, b) = billwerk::world(url.to_owned(), options);
        let (pm2, p) = pm2::world(url.to_owned(), options);
        let (funding_sources, f) = funding_sources::world(options);
        let now = Others {
            billwerk,
            pm2,
            funding_sources,
        };
        let neighbours = Self {
            before: now.clone(),
            now,
            kept: None,
        };
        (neighbours, (b, p, f))
    }

    /// Answers a call to a system.
    pub fn answer(&mut self, system: System, call: &Call, now: Micros) -> Reply {
        let changes = call.method != axum::http::Method::GET && !signs_in(system.operation(call));
        if changes {
            self.before = self.now.clone();
        }
        self.now.answer(system, call, now)
    }

    /// Answers on the page where the holder of a card agrees to a payment.
    pub fn agree(&mut self, call: &Call) -> Reply {
        pm2::agree::answer(&mut self.now.pm2, call)
    }

    /// Answers a read as it would have been before the last change.
    pub fn answer_stale(&mut self, system: System, call: &Call, now: Micros) -> Reply {
        self.before.answer(system, call, now)
    }

    /// Keeps the records of this moment.
    pub fn keep(&mut self) {
        self.kept = Some(self.now.clone());
    }

    /// Goes back to what was kept, where something was.
    pub fn bring_back(&mut self) {
        if let Some(kept) = &self.kept {
            self.now = kept.clone();
        }
    }

    pub fn expire_tokens(&mut self, refresh_too: bool) {
        self.now.billwerk.expire_tokens();
        self.now.pm2.expire_tokens(refresh_too);
    }

    /// Every record of each, under its name.
    pub fn state(&self, state: &mut Value) {
        state["billwerk"] = self.now.billwerk.state();
        state["pm2"] = self.now.pm2.state();
        state["funding_sources"] = self.now.funding_sources.state();
    }

    /// An error in a system's own form.
    pub fn refused(&self, system: System, status: u16, code: Option<&str>, message: &str) -> Reply {
        match system {
            System::FundingSources => {
                let dialect = self.now.funding_sources.dialect.unwrap_or(Dialect::Wiki);
                funding_sources::refused(dialect, status, code)
            }
            System::Pm2 => pm2::refused(status, message),
            System::Billwerk | System::Trincico => billwerk::refused(status, message),
        }
    }

    /// Chooses among the forms in which a system is known; what is wrong with the choice.
    pub fn set_dialect(&mut self, choice: &Map<String, Value>) -> Result<(), String> {
        for (name, value) in choice {
            match (name.as_str(), value.as_str(), value.as_bool()) {
                ("funding_sources", Some(text), _) => {
                    self.now.funding_sources.dialect = dialect(text)?;
                }
                ("pm2_user_payments", _, Some(served)) => self.now.pm2.user_payments = served,
                ("pm2_data", _, Some(wrapped)) => self.now.pm2.wrapped = wrapped,
                _ => {
                    return Err(
                        "trincico, funding_sources (auto, wiki, server, server_with_ids), \
                         pm2_user_payments and pm2_data (true, false) are known"
                            .to_owned(),
                    );
                }
            }
        }
        Ok(())
    }

    /// A second editor at work, past every rule: `kind` is a system and a record, such as
    /// `billwerk.customer`. None where there is no such record.
    pub fn edit(&mut self, kind: &str, id: &str, set: &Map<String, Value>) -> Option<Value> {
        self.before = self.now.clone();
        let (system, kind) = kind.split_once('.')?;
        let records = match system {
            "billwerk" => self.now.billwerk.editable(kind),
            "pm2" if kind != "bucket" => return self.now.pm2.edit(kind, id, set),
            "pm2" => self.now.pm2.editable(kind),
            "funding_sources" => self.now.funding_sources.editable(kind),
            _ => None,
        }?;
        let row = records.get_mut(id)?;
        for (name, value) in set {
            row[name] = value.clone();
        }
        Some(row.clone())
    }
}

fn dialect(name: &str) -> Result<Option<Dialect>, String> {
    Ok(Some(match name {
        "auto" => return Ok(None),
        "wiki" => Dialect::Wiki,
        "server" => Dialect::Server,
        "server_with_ids" => Dialect::ServerWithIds,
        _ => return Err("funding_sources is auto, wiki, server or server_with_ids".to_owned()),
    }))
}

impl Others {
    fn answer(&mut self, system: System, call: &Call, now: Micros) -> Reply {
        let mut reply = match system {
            System::Billwerk => billwerk::answer(&mut self.billwerk, call, now),
            System::Pm2 => pm2::answer(&mut self.pm2, call, now),
            System::FundingSources => funding_sources::answer(&mut self.funding_sources, call, now),
            System::Trincico => Reply::json(404, json!({})),
        };
        if reply.status == 204 {
            reply.content = Content::Empty;
        }
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_belongs_to_one_system() {
        for (path, system) in [
            ("/users/login", System::Trincico),
            ("/users/login/funding_sources", System::FundingSources),
            ("/users/funding_sources", System::Trincico),
            ("/users//funding_sources/", System::FundingSources),
            (
                "/users/ann/funding_sources/stripe/7",
                System::FundingSources,
            ),
            ("/users/ann/FUNDING_SOURCES", System::FundingSources),
            ("/invoices", System::Trincico),
            ("/api/v1/Invoices", System::Billwerk),
            ("/API/V1/invoices/", System::Billwerk),
            ("/oauth/token/", System::Billwerk),
            ("/filedownload/7", System::Billwerk),
            ("/api/oauth/token", System::Pm2),
            ("/api/bucket", System::Pm2),
            ("/api/users/payment/", System::Pm2),
            ("/login/refresh", System::Trincico),
            ("/", System::Trincico),
        ] {
            assert_eq!(System::of(path), system, "{path}");
        }
    }

    #[test]
    fn no_two_systems_have_an_operation_of_one_name() {
        let mut names = Vec::new();
        for system in System::ALL {
            let mut own = system.operations();
            own.dedup();
            names.extend(own);
        }
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn an_operation_is_known_with_and_without_its_system() {
        for (name, found) in [
            ("invoices.list", Some((System::Trincico, "invoices.list"))),
            (
                "trincico.invoices.list",
                Some((System::Trincico, "invoices.list")),
            ),
            (
                "billwerk.getInvoices",
                Some((System::Billwerk, "getInvoices")),
            ),
            ("getInvoices", Some((System::Billwerk, "getInvoices"))),
            ("pm2.user.delete", Some((System::Pm2, "user.delete"))),
            (
                "funding-sources.delete",
                Some((System::FundingSources, "delete")),
            ),
            ("billwerk.invoices.list", None),
        ] {
            assert_eq!(named(name), found, "{name}");
        }
    }
}
