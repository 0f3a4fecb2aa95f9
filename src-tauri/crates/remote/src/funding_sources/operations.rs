//! The five operations of FundingSources in its two dialects: the one that its pages describe, and
//! the one that its published server speaks.

use crate::operation::{Auth, Content, Kind, Method, Operation, Parameter};
use Method::{Delete, Get, Post, Put};
use serde::{Deserialize, Serialize};

/// How a server of this system speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// As the vendor's pages describe it.
    #[default]
    Wiki,
    /// As the vendor's published server does it: the provider in the path, a device in `From`.
    Server,
}

/// The operations as the vendor's pages describe them.
pub fn operations() -> &'static [Operation] {
    operations_of(Dialect::Wiki)
}

/// The operations in a dialect.
pub fn operations_of(dialect: Dialect) -> &'static [Operation] {
    match dialect {
        Dialect::Wiki => WIKI,
        Dialect::Server => SERVER,
    }
}

/// The parameter that the server's dialect has in the path.
pub(super) const PROVIDER: &str = "provider";
/// The only provider there is.
pub(super) const STRIPE: &str = "stripe";
/// The header that says which device asks.
pub(super) const FROM: &str = "From";

const USERNAME: Parameter = Parameter::path("username");
const ID: Parameter = Parameter::path("id").holding(Kind::Unsigned);
const IN_PATH: Parameter = Parameter::path(PROVIDER);
const DEVICE: Parameter = Parameter::header(FROM, Kind::Unsigned);
/// Lists by provider, such as `{"stripe": [{"remote_id": "cus_1"}]}`.
const SOURCES: Parameter = Parameter::body("funding_sources", Kind::Object).required();

const ALL: &str = "/users/{username}/funding_sources";
const ONE: &str = "/users/{username}/funding_sources/{id}";
const ONE_OF_PROVIDER: &str = "/users/{username}/funding_sources/{provider}/{id}";

const fn op(method: Method, name: &'static str, path: &'static str) -> Operation {
    Operation::new(method, name, path)
        .by(Auth::BasicUser)
        .with(Content::Fields)
}

const LIST: Operation = op(Get, "list", ALL).takes(&[USERNAME, DEVICE]);
const CREATE: Operation = op(Post, "create", ALL).takes(&[USERNAME, DEVICE, SOURCES]);

static WIKI: &[Operation] = &[
    LIST,
    CREATE,
    op(Get, "get", ONE).takes(&[USERNAME, ID, DEVICE]),
    op(Put, "update", ONE).takes(&[USERNAME, ID, DEVICE, SOURCES]),
    op(Delete, "delete", ONE)
        .takes(&[USERNAME, ID, DEVICE])
        .lasting(),
];

static SERVER: &[Operation] = &[
    LIST,
    CREATE,
    op(Get, "get", ONE_OF_PROVIDER).takes(&[USERNAME, IN_PATH, ID, DEVICE]),
    // The server answers 500 after it has done it, with the source as it is now.
    Operation {
        proof: Some("funding_sources"),
        ..op(Put, "update", ONE_OF_PROVIDER)
            .takes(&[USERNAME, IN_PATH, ID, DEVICE, SOURCES])
            .answers(&[200, 500])
    },
    op(Delete, "delete", ONE_OF_PROVIDER)
        .takes(&[USERNAME, IN_PATH, ID, DEVICE])
        .lasting(),
];
