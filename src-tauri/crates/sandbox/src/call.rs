//! A request and its answer, apart from HTTP.

use axum::http::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: Method,
    /// The path without the query.
    pub path: String,
    pub query: Vec<(String, String)>,
    /// The `Authorization` header.
    pub authorization: Option<String>,
    /// The `From` header.
    pub from: Option<String>,
    pub body: Vec<u8>,
}

impl Call {
    /// A value of the query; an empty one counts as absent.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }
}

/// A request that was recognised and let in.
#[derive(Debug)]
pub struct Request<'a> {
    pub call: &'a Call,
    /// The variable parts of the path, in order.
    pub ids: Vec<&'a str>,
    /// Who is signed in; nil where the operation is public.
    pub user: Uuid,
}

impl Request<'_> {
    /// A variable part of the path, as a UUID; another text is nobody's identity.
    pub fn id(&self, at: usize) -> Result<Uuid, Refusal> {
        self.ids
            .get(at)
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| Refusal::not_found(""))
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: u16,
    pub content: Content,
    pub headers: Vec<(&'static str, String)>,
}

/// The body of an answer.
#[derive(Debug, Clone)]
pub enum Content {
    Empty,
    Json(Value),
    /// Sent as JSON without being it.
    Broken(&'static str),
    Html(String),
    /// A file; its type is among the headers.
    Bytes(Vec<u8>),
}

impl Reply {
    pub fn json(status: u16, body: Value) -> Self {
        Self::with(status, Content::Json(body))
    }

    pub fn ok(body: Value) -> Self {
        Self::json(200, body)
    }

    pub fn no_content() -> Self {
        Self::with(204, Content::Empty)
    }

    pub fn html(status: u16, page: String) -> Self {
        Self::with(status, Content::Html(page))
    }

    pub fn with(status: u16, content: Content) -> Self {
        Self {
            status,
            content,
            headers: Vec::new(),
        }
    }

    /// Trincico's way of asking for a visit to another page: 428 with its address.
    pub fn visit(redirect_url: &str) -> Self {
        Self::json(428, json!({ "redirect_url": redirect_url }))
    }

    pub fn see_other(address: &str) -> Self {
        let mut reply = Self::with(303, Content::Empty);
        reply.headers.push(("location", address.to_owned()));
        reply
    }
}

/// A documented error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub code: &'static str,
    pub message: String,
    /// A field's name, several, or none: text, array or empty text in the reply.
    pub fields: Vec<String>,
}

impl Refusal {
    pub fn new(status: u16, code: &'static str, field: &str, message: impl Into<String>) -> Self {
        let fields = if field.is_empty() {
            Vec::new()
        } else {
            vec![field.to_owned()]
        };
        Self {
            status,
            code,
            message: message.into(),
            fields,
        }
    }

    pub fn not_found(field: &str) -> Self {
        Self::new(404, "not_found", field, "Resource not found.")
    }

    pub fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self::new(400, "invalid_param", field, message)
    }

    pub fn missing(field: &str) -> Self {
        Self::new(400, "missing_param", field, "This param is required.")
    }

    pub fn status_denied(field: &str, message: impl Into<String>) -> Self {
        Self::new(400, "status_value_denied", field, message)
    }

    pub fn row_exists(field: &str) -> Self {
        Self::new(409, "row_exists", field, "The row already exists.")
    }

    pub fn invalid_token() -> Self {
        let message = "Given token not valid for any token type.";
        Self::new(401, "invalid_token", "", message)
    }

    pub fn internal() -> Self {
        Self::new(500, "internal_error", "", "Opps something went wrong.")
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        // An unknown parameter is told as an array even when it is one: the documentation shows a
        // text and promises an array.
        let field = match refusal.fields.as_slice() {
            [] => json!(""),
            [one] if refusal.code != "unrecognized_parameter" => json!(one),
            several => json!(several),
        };
        Self::json(
            refusal.status,
            json!({
                "internal_code": refusal.code,
                "message": refusal.message,
                "field": field,
            }),
        )
    }
}
