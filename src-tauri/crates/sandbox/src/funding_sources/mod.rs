//! FundingSources: which payment processor pays for a user's subscriptions.
//!
//! The vendor's page and the vendor's server disagree in almost everything but the records. A
//! request in the server's way (a `From` header, or the provider in the path) is answered as the
//! server would, any other as the page says, unless one of the two was asked for.

mod reply;
mod seed;
mod sources;

use crate::{
    call::{Call, Reply},
    records::Records,
    route::{self, Asked, Found, Route},
    table::Micros,
};
use reply::{Code, Failure};
use serde::Serialize;
use serde_json::{Value, json};

pub use reply::refused;
pub use seed::world;

/// Whose habits the service has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// The vendor's page.
    Wiki,
    /// The vendor's server, which shows neither `id` nor `user_id`.
    Server,
    /// The vendor's server as it was meant, with both.
    ServerWithIds,
}

/// Everything the service knows.
#[derive(Debug, Clone)]
pub struct World {
    users: Vec<User>,
    /// The secret of every user.
    secret: String,
    sources: Records,
    next_id: u64,
    /// The dialect that was asked for; none follows the request.
    pub dialect: Option<Dialect>,
}

/// Somebody with funding sources.
#[derive(Debug, Clone)]
struct User {
    id: u64,
    name: &'static str,
    admin: bool,
    /// Number of the device that requests come from; nobody else's are refused.
    device: u64,
}

/// How to sign in, and one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Login {
    /// The user who signs in.
    pub username: String,
    /// The user's secret, 128 hexadecimal digits.
    pub secret: String,
    /// A funding source of that user, a decimal number.
    pub id: String,
}

/// A request whose user is known.
struct Visit<'a> {
    asked: &'a Asked<'a>,
    dialect: Dialect,
    /// The user in the path.
    owner: u64,
    /// The provider, where the path names one.
    provider: Option<&'a str>,
    /// The source's identity, where the path names one.
    source: Option<&'a str>,
}

type Answer = fn(&mut World, &Visit<'_>) -> Result<Reply, Failure>;

const ROUTES: &[Route<World>] = &[
    Route::new("list", "GET", "/users/*/funding_sources", |w, a| {
        visit(w, a, sources::list)
    }),
    Route::new("create", "POST", "/users/*/funding_sources", |w, a| {
        visit(w, a, sources::create)
    }),
    Route::new("get", "GET", "/users/*/funding_sources/*", |w, a| {
        visit(w, a, sources::get)
    }),
    Route::new("update", "PUT", "/users/*/funding_sources/*", |w, a| {
        visit(w, a, sources::update)
    }),
    Route::new("delete", "DELETE", "/users/*/funding_sources/*", |w, a| {
        visit(w, a, sources::delete)
    }),
    Route::new("get", "GET", "/users/*/funding_sources/*/*", |w, a| {
        visit(w, a, sources::get)
    }),
    Route::new("update", "PUT", "/users/*/funding_sources/*/*", |w, a| {
        visit(w, a, sources::update)
    }),
    Route::new(
        "delete",
        "DELETE",
        "/users/*/funding_sources/*/*",
        |w, a| visit(w, a, sources::delete),
    ),
];

/// The names of all operations.
pub fn names() -> Vec<&'static str> {
    vec!["list", "create", "get", "update", "delete"]
}

/// Method and path of every operation.
#[cfg(test)]
pub fn shapes() -> Vec<(&'static str, &'static str)> {
    let shape = |route: &Route<World>| (route.method, route.path);
    ROUTES.iter().map(shape).collect()
}

/// The operation of a request.
pub fn operation(call: &Call) -> Option<&'static str> {
    match route::find(ROUTES.iter(), call, false) {
        Found::Route(route, _) => Some(route.name),
        Found::OtherMethod | Found::Nothing => None,
    }
}

/// Answers a request.
pub fn answer(world: &mut World, call: &Call, now: Micros) -> Reply {
    match route::find(ROUTES.iter(), call, false) {
        Found::Route(route, ids) => {
            let asked = Asked { call, ids, now };
            (route.answer)(world, &asked).unwrap_or_else(|refusal| refusal)
        }
        Found::OtherMethod | Found::Nothing => {
            let dialect = world.dialect_of(call);
            reply::failed(dialect, &Failure::new(404, Code::NotFound, ""))
        }
    }
}

/// Checks who asks, whom about and how, and runs the operation.
fn visit(world: &mut World, asked: &Asked<'_>, run: Answer) -> Result<Reply, Reply> {
    let dialect = world.dialect_of(asked.call);
    let answer = world.owner(asked, dialect).and_then(|owner| {
        let (provider, source) = match asked.ids.as_slice() {
            [_, provider, id] => (Some(*provider), Some(*id)),
            [_, id] => (None, Some(*id)),
            _ => (None, None),
        };
        let visit = Visit {
            asked,
            dialect,
            owner,
            provider,
            source,
        };
        visit.check_provider()?;
        run(world, &visit)
    });
    answer.map_err(|failure| reply::failed(dialect, &failure))
}

impl Visit<'_> {
    /// The server wants the only provider there is; the page knows no provider in the path.
    fn check_provider(&self) -> Result<(), Failure> {
        let by_server = self.dialect != Dialect::Wiki;
        match self.provider {
            Some("") => Err(Failure::new(400, Code::MissingParam, "provider")),
            Some(provider) if !provider.eq_ignore_ascii_case("stripe") => {
                Err(Failure::new(400, Code::InvalidValue, "provider"))
            }
            Some(_) if !by_server => Err(Failure::new(404, Code::NotFound, "")),
            None if by_server && self.source.is_some() => {
                Err(Failure::new(400, Code::MissingParam, "provider"))
            }
            _ => Ok(()),
        }
    }
}

impl World {
    fn dialect_of(&self, call: &Call) -> Dialect {
        let by_server = call.from.is_some() || route::segments(&call.path).len() > 4;
        let followed = if by_server {
            Dialect::Server
        } else {
            Dialect::Wiki
        };
        self.dialect.unwrap_or(followed)
    }

    /// The user that the path is about, who may be seen by the one who asks.
    fn owner(&self, asked: &Asked<'_>, dialect: Dialect) -> Result<u64, Failure> {
        let denied = |field| Failure::new(401, Code::AccessDenied, field);
        let by_server = dialect != Dialect::Wiki;
        let Some((name, secret)) = route::basic(asked.call) else {
            return Err(denied("headers.authorization"));
        };
        let Some(visitor) = self.user(&name) else {
            return Err(denied("headers.authorization.username"));
        };
        if secret != self.secret {
            return Err(denied("headers.authorization"));
        }
        if by_server {
            self.check_device(visitor, asked.call.from.as_deref())?;
        }
        if asked.id(0).is_empty() {
            return Err(Failure::new(400, Code::MissingParam, "username"));
        }
        let Some(owner) = self.user(asked.id(0)) else {
            return Err(Failure::new(404, Code::NotFound, "user"));
        };
        if owner.id != visitor.id && !visitor.admin {
            let status = if by_server { 401 } else { 403 };
            return Err(Failure::new(status, Code::AccessDenied, ""));
        }
        Ok(owner.id)
    }

    /// The device a request comes from; every number counts as the visitor's own but those that
    /// are somebody else's.
    fn check_device(&self, visitor: &User, from: Option<&str>) -> Result<(), Failure> {
        let field = "headers.from";
        let Some(from) = from else {
            return Err(Failure::new(400, Code::MissingParam, field));
        };
        let Ok(device) = from.trim().parse::<u64>() else {
            return Err(Failure::new(400, Code::InvalidFormat, field));
        };
        let strange = |user: &User| user.id != visitor.id && user.device == device;
        if self.users.iter().any(strange) {
            return Err(Failure::new(400, Code::WrongOwner, field));
        }
        Ok(())
    }

    fn user(&self, name: &str) -> Option<&User> {
        self.users
            .iter()
            .find(|user| user.name.eq_ignore_ascii_case(name))
    }

    /// Every record, as the API's list shows it.
    pub fn state(&self) -> Value {
        let rows = self.sources.iter();
        let shown = rows.map(|row| reply::source(row, Dialect::ServerWithIds));
        json!({ "stripe": shown.collect::<Vec<_>>() })
    }

    /// The records that a second editor may change.
    pub fn editable(&mut self, kind: &str) -> Option<&mut Records> {
        (kind == "source").then_some(&mut self.sources)
    }
}
