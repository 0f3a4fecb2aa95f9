//! How an operation of a remote system is declared: once, in its system's table.

/// How the request is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads, except where the operation says that it cannot be undone.
    Get,
    /// Makes or starts something.
    Post,
    /// Changes something.
    Put,
    /// Changes a part of something.
    Patch,
    /// Removes something.
    Delete,
}

impl Method {
    /// The word of the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In place of `{name}` in the path.
    Path,
    /// After the question mark.
    Query,
    /// A field of the JSON body.
    Body,
}

impl Place {
    /// The word that lists show.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
        }
    }
}

/// What a parameter holds, and so how it is written in a JSON body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A record's identity; a string in JSON.
    Id,
    /// An absolute http or https address; a string in JSON.
    Url,
    /// A whole number; a number in JSON.
    Integer,
    /// A decimal number; a string in JSON, so that no digit is lost.
    Decimal,
    /// `true` or `false`; the same in JSON.
    Boolean,
    /// Text that is never shown or logged.
    Secret,
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// As the vendor writes it.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Whether the vendor requires it.
    pub required: bool,
    /// What it holds.
    pub kind: Kind,
}

impl Parameter {
    /// A part of the path; always required.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self {
            name,
            place: Place::Path,
            required: true,
            kind: Kind::Id,
        }
    }

    /// An optional part of the query.
    #[must_use]
    pub const fn query(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            place: Place::Query,
            required: false,
            kind,
        }
    }

    /// An optional field of the JSON body.
    #[must_use]
    pub const fn body(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            place: Place::Body,
            required: false,
            kind,
        }
    }

    /// The same, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }
}

/// How the request proves who sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// Not at all.
    None,
    /// `Authorization: Bearer` with the access token.
    Bearer,
    /// `Authorization: Basic` with an empty name and a password.
    BasicPassword,
}

/// Where the knowledge of an operation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The vendor's page documents it.
    Documented,
    /// The vendor's page only lists its path; method, body and reply are inferred.
    RoutesList,
}

/// One operation of a remote system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The vendor's name of it, such as `invoices.create`.
    pub name: &'static str,
    /// How the request is made.
    pub method: Method,
    /// Below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// All parameters, in the vendor's order.
    pub parameters: &'static [Parameter],
    /// How the request proves who sends it.
    pub auth: Auth,
    /// The statuses that the vendor gives for success; 428 means "open this address".
    pub success: &'static [u16],
    /// Whether money moves or a price is agreed: ask before, send once, on a fresh connection.
    pub moves_money: bool,
    /// Whether the effect cannot be taken back: ask before, send once, on a fresh connection.
    pub irreversible: bool,
    /// Where the knowledge of it comes from.
    pub source: Source,
}

impl Operation {
    /// Whether it only reads, so that asking again does no harm.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        matches!(self.method, Method::Get) && !self.irreversible && !self.moves_money
    }

    /// Whether its method, body or reply is an assumption that no source confirms.
    #[must_use]
    pub const fn is_inferred(&self) -> bool {
        matches!(self.source, Source::RoutesList)
    }

    /// Whether a person confirms it first.
    #[must_use]
    pub const fn needs_confirmation(&self) -> bool {
        self.moves_money || self.irreversible
    }
}
