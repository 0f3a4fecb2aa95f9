//! How an operation of a remote system is declared: once, in its system's table.

use std::borrow::Cow;

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
    /// A field of the body.
    Body,
    /// A header.
    Header,
}

impl Place {
    /// The word that lists show.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
            Self::Header => "header",
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
    /// A whole number from 0 to 2^64 - 1; a number in JSON, by its digits.
    Unsigned,
    /// A decimal number; a string in JSON, so that no digit is lost.
    Decimal,
    /// A decimal number; a number in JSON, by its digits.
    Number,
    /// `true` or `false`; the same in JSON.
    Boolean,
    /// Text that is never shown or logged.
    Secret,
    /// A JSON object.
    Object,
    /// A JSON list.
    List,
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

    /// An optional header.
    #[must_use]
    pub const fn header(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            place: Place::Header,
            required: false,
            kind,
        }
    }

    /// The same, holding something else.
    #[must_use]
    pub const fn holding(self, kind: Kind) -> Self {
        Self { kind, ..self }
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
    /// `Authorization: Basic` with the user's name, or the client's identity, and its secret.
    BasicUser,
}

impl Auth {
    /// The scheme of the `Authorization` header; none where nothing is proved.
    #[must_use]
    pub const fn scheme(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Bearer => Some("Bearer"),
            Self::BasicPassword | Self::BasicUser => Some("Basic"),
        }
    }
}

/// What the body of a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A JSON object of the declared fields and no others; none where the operation declares none.
    Fields,
    /// The declared fields as a form.
    Form,
    /// A JSON object that may hold more than the declared fields; it has to be given.
    Free,
    /// The same; `{}` where none is given.
    FreeOrEmpty,
}

impl Content {
    /// The type of the body.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Form => "application/x-www-form-urlencoded",
            Self::Fields | Self::Free | Self::FreeOrEmpty => "application/json",
        }
    }
}

/// Which of a system's addresses a request goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// The account's own.
    Account,
    /// Where the vendor signs people in.
    SignIn,
    /// The one that keeps the record named by the parameter `id`, as the service tells it.
    Record,
}

/// Where the knowledge of an operation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The vendor's page documents it.
    Documented,
    /// The vendor's page only lists its path; method, body and reply are inferred.
    RoutesList,
    /// The vendor's page does not mention it; other programs use it.
    OtherClients,
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
    /// What its body is.
    pub content: Content,
    /// Which of the system's addresses it goes to.
    pub home: Home,
    /// The statuses that the vendor gives for success; 428 means "open this address".
    pub success: &'static [u16],
    /// A field that shows, where the status stands in `success` and means failure everywhere else,
    /// that it was done all the same: it holds a list with something in it.
    pub proof: Option<&'static str>,
    /// Whether money moves or a price is agreed: ask before, send once, on a fresh connection.
    pub moves_money: bool,
    /// Whether the effect cannot be taken back: ask before, send once, on a fresh connection.
    pub irreversible: bool,
    /// Where the knowledge of it comes from.
    pub source: Source,
}

impl Operation {
    /// A documented operation with the access token, without parameters, that answers 200.
    #[must_use]
    pub const fn new(method: Method, name: &'static str, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            parameters: &[],
            auth: Auth::Bearer,
            content: Content::Fields,
            home: Home::Account,
            success: &[200],
            proof: None,
            moves_money: false,
            irreversible: false,
            source: Source::Documented,
        }
    }

    /// The same with these parameters.
    #[must_use]
    pub const fn takes(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// The same with these statuses of success.
    #[must_use]
    pub const fn answers(self, success: &'static [u16]) -> Self {
        Self { success, ..self }
    }

    /// The same, with a price.
    #[must_use]
    pub const fn paid(self) -> Self {
        Self {
            moves_money: true,
            ..self
        }
    }

    /// The same, never to be taken back.
    #[must_use]
    pub const fn lasting(self) -> Self {
        Self {
            irreversible: true,
            ..self
        }
    }

    /// The same with another kind of body.
    #[must_use]
    pub const fn with(self, content: Content) -> Self {
        Self { content, ..self }
    }

    /// The same with another proof of who sends it.
    #[must_use]
    pub const fn by(self, auth: Auth) -> Self {
        Self { auth, ..self }
    }

    /// The same at another of the system's addresses.
    #[must_use]
    pub const fn of(self, home: Home) -> Self {
        Self { home, ..self }
    }

    /// The same, known from elsewhere.
    #[must_use]
    pub const fn known_from(self, source: Source) -> Self {
        Self { source, ..self }
    }

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

    /// Its parameters, each with the key it is given under: its name, or with its place before it
    /// (`body.id`) where an earlier one has the same name.
    pub fn keys(&self) -> impl Iterator<Item = (Cow<'static, str>, &'static Parameter)> {
        let all = self.parameters;
        all.iter().enumerate().map(move |(at, parameter)| {
            let is_taken = all[..at].iter().any(|p| p.name == parameter.name);
            let key = if is_taken {
                format!("{}.{}", parameter.place.as_str(), parameter.name).into()
            } else {
                parameter.name.into()
            };
            (key, parameter)
        })
    }

    /// Whether it takes a body.
    #[must_use]
    pub fn takes_body(&self) -> bool {
        matches!(self.content, Content::Free | Content::FreeOrEmpty)
            || self.parameters.iter().any(|p| p.place == Place::Body)
            // What the vendor does not document may turn out to need one.
            || self.is_inferred() && !self.is_read()
    }

    /// Whether it is sent once and no more, whatever the answer was: what pays out.
    #[must_use]
    pub const fn is_sent_once(&self) -> bool {
        self.moves_money && self.irreversible
    }

    /// Whether a person confirms it first.
    #[must_use]
    pub const fn needs_confirmation(&self) -> bool {
        self.moves_money || self.irreversible
    }
}
