//! What an answer means: success, a rejection, or nothing that settles it.

use crate::{
    CallError, Certainty, Fault, Operation, Reply, json, lenient,
    redact::{self},
};
use serde_json::Value;

/// Longest message of an error, in characters.
const MESSAGE_MAX: usize = 300;

/// An answer as it arrived.
pub(crate) struct Answer<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) status: u16,
    /// Seconds from `Retry-After`.
    pub(crate) retry_after: Option<u64>,
    /// Whether the service says that no call is left for now.
    pub(crate) is_used_up: bool,
    /// The body as JSON, where it is JSON; null where it is empty.
    pub(crate) body: Result<Value, json::NotJson>,
    /// Texts that must not appear in an error.
    pub(crate) secrets: &'a [&'a str],
}

impl Answer<'_> {
    /// Success, or the error that the answer stands for.
    pub(crate) fn settle(self) -> Result<Reply, CallError> {
        let opens_address = self.status == 428 && self.redirect_url().is_some();
        // Where it sends a browser next does not matter here.
        if matches!(self.status, 300..=399) && self.operation.success.contains(&self.status) {
            return Ok(Reply {
                status: self.status,
                body: Value::Null,
            });
        }
        if !(matches!(self.status, 200..=299) || opens_address || self.is_proved()) {
            let details = self.details();
            let (certainty, fault) = self.failure(&details);
            return Err(self.error(certainty, fault, details));
        }
        match self.body {
            Ok(body) => Ok(Reply {
                status: self.status,
                body,
            }),
            Err(json::NotJson) => Err(malformed(
                self.operation.name,
                self.status,
                None,
                "The service answered with something that is not data.",
            )),
        }
    }

    /// Whether the operation may answer so after it was done, and the body shows that it was.
    fn is_proved(&self) -> bool {
        let Some(proof) = self.operation.proof else {
            return false;
        };
        let body = self.body.as_ref().ok().and_then(|body| body.get(proof));
        let some = |list: &Value| list.as_array().is_some_and(|list| !list.is_empty());
        self.operation.success.contains(&self.status)
            && body
                .and_then(Value::as_object)
                .is_some_and(|lists| lists.values().any(some))
    }

    fn redirect_url(&self) -> Option<&str> {
        let body = json::unwrap_data(self.body.as_ref().ok()?);
        body.get("redirect_url")?.as_str().filter(|u| !u.is_empty())
    }

    fn failure(&self, details: &Details) -> (Certainty, Fault) {
        use Certainty::{Rejected, Unknown};
        match self.status {
            408 => return (Unknown, Fault::TimedOut),
            403 | 429 if self.status == 429 || self.is_used_up => {
                let retry_after = self.retry_after;
                return (Unknown, Fault::TooMany { retry_after });
            }
            425 | 500.. => return (Unknown, Fault::Unavailable),
            300..=399 => return (Unknown, Fault::Refused),
            400..=499 => {}
            _ => return (Unknown, Fault::Malformed),
        }
        let by_status = match self.status {
            401 => Some(Fault::SignInNeeded),
            403 => Some(Fault::Forbidden),
            404 => Some(Fault::NotFound),
            405 => Some(Fault::Invalid),
            409 => Some(Fault::AlreadyExists),
            _ => None,
        };
        let by_code = match details.code.as_deref() {
            Some(
                "invalid_token" | "bad_credentials" | "token_not_valid" | "invalid_client"
                | "invalid_grant",
            ) => Some(Fault::SignInNeeded),
            Some("forbidden_resource") => Some(Fault::Forbidden),
            Some("not_found") => Some(Fault::NotFound),
            Some("row_exists") => Some(Fault::AlreadyExists),
            Some("status_value_denied") => Some(Fault::StatusDenied),
            Some("non_processable") => Some(Fault::NotProcessable),
            _ => None,
        };
        match by_code.or(by_status) {
            Some(fault) => (Rejected, fault),
            // Another 4xx is the service's own word only when it is an error in the service's form:
            // a page may come from something in between, after the service has done its work.
            None if details.is_the_services => (Rejected, Fault::Invalid),
            None => (Unknown, Fault::Malformed),
        }
    }

    /// The service's own words about the error, or ours.
    fn details(&self) -> Details {
        let Ok(body) = &self.body else {
            return Details::of_ours(
                "The service answered with a page or a text where an error in its own form belongs.",
            );
        };
        if (300..=399).contains(&self.status) {
            return Details::of_ours(
                "The service sent the request on to another address, which is not followed.",
            );
        }
        let body = match json::unwrap_data(body) {
            Value::Array(list) => list.first().unwrap_or(&Value::Null),
            other => other,
        };
        let Value::Object(map) = body else {
            let text = lenient::text(body);
            return Details {
                message: self.message(&text),
                ..Details::default()
            };
        };
        let get = |name: &str| {
            let named = map.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            named.map(|(_, value)| value)
        };
        let first = |names: &[&str]| {
            names
                .iter()
                .filter_map(|n| get(n))
                .map(lenient::text)
                .find(|t| !t.trim().is_empty())
        };
        let nested = get("errors").and_then(|e| e.get(0));
        let within = |name: &str| {
            let fields = nested?.as_object()?;
            let (_, value) = fields.iter().find(|(k, _)| k.eq_ignore_ascii_case(name))?;
            Some(lenient::text(value)).filter(|t| !t.trim().is_empty())
        };
        // Some services repeat the status as their code.
        let code = first(&["internal_code", "code", "error"])
            .filter(|code| *code != self.status.to_string())
            .or_else(|| within("code"));
        let told = first(&["message", "msg", "error_description", "detail"])
            .or_else(|| within("message"))
            .or_else(|| nested.map(lenient::text).filter(|t| !t.trim().is_empty()));
        let field = get("field")
            .and_then(first_text)
            .or_else(|| within("field"));
        Details {
            message: told.map_or_else(
                || self.message(&code.clone().unwrap_or_else(|| body.to_string())),
                |t| self.message(&t),
            ),
            code: code.map(|c| redact::message(c.trim(), self.secrets, 60)),
            field: field.map(|f| redact::message(&f, self.secrets, 60)),
            is_the_services: !map.is_empty(),
        }
    }

    fn message(&self, text: &str) -> String {
        let told = redact::message(text, self.secrets, MESSAGE_MAX);
        if told.is_empty() {
            format!("The service answered {} and gave no reason.", self.status)
        } else {
            told
        }
    }

    fn error(&self, certainty: Certainty, fault: Fault, details: Details) -> CallError {
        CallError {
            operation: self.operation.name,
            certainty,
            fault,
            status: Some(self.status),
            code: details.code,
            message: details.message,
            field: details.field,
        }
    }
}

/// The parts of an error that come from the body.
#[derive(Debug, Default)]
struct Details {
    code: Option<String>,
    message: String,
    field: Option<String>,
    /// Whether the body is an error in the service's own form.
    is_the_services: bool,
}

impl Details {
    fn of_ours(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            ..Self::default()
        }
    }
}

/// A text, or the first one of a list.
fn first_text(value: &Value) -> Option<String> {
    let value = match value {
        Value::Array(list) => list.first()?,
        other => other,
    };
    Some(lenient::text(value)).filter(|t| !t.is_empty())
}

/// A success whose body lacks what the contract promises. A change may have happened all the same.
pub(crate) fn malformed(
    operation: &'static str,
    status: u16,
    field: Option<String>,
    message: impl Into<String>,
) -> CallError {
    CallError {
        operation,
        certainty: Certainty::Unknown,
        fault: Fault::Malformed,
        status: Some(status),
        code: None,
        message: message.into(),
        field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trincico;
    use Certainty::{Rejected, Unknown};

    fn settle(status: u16, body: &str) -> Result<Reply, CallError> {
        Answer {
            operation: &trincico::operations()[0],
            status,
            retry_after: Some(7),
            is_used_up: false,
            body: json::parse(body.as_bytes()),
            secrets: &["s3cret-token"],
        }
        .settle()
    }

    #[test]
    fn each_status_and_code_has_one_meaning() {
        let seven = Fault::TooMany {
            retry_after: Some(7),
        };
        for (status, body, certainty, fault) in [
            (
                400,
                r#"{"internal_code":"missing_param"}"#,
                Rejected,
                Fault::Invalid,
            ),
            (
                400,
                r#"{"code":"status_value_denied"}"#,
                Rejected,
                Fault::StatusDenied,
            ),
            (
                412,
                r#"{"code":"status_value_denied"}"#,
                Rejected,
                Fault::StatusDenied,
            ),
            (
                400,
                r#"{"code":"non_processable"}"#,
                Rejected,
                Fault::NotProcessable,
            ),
            (
                400,
                r#"{"code":"forbidden_resource"}"#,
                Rejected,
                Fault::Forbidden,
            ),
            (
                400,
                r#"{"code":"invalid_token"}"#,
                Rejected,
                Fault::SignInNeeded,
            ),
            (
                400,
                r#"{"code":"balance_insufficient"}"#,
                Rejected,
                Fault::Invalid,
            ),
            (
                400,
                r#"[{"code":"row_exists"}]"#,
                Rejected,
                Fault::AlreadyExists,
            ),
            (400, "<html>Bad request</html>", Unknown, Fault::Malformed),
            (400, "", Unknown, Fault::Malformed),
            (400, "{}", Unknown, Fault::Malformed),
            (401, "", Rejected, Fault::SignInNeeded),
            (403, "<html>", Rejected, Fault::Forbidden),
            (404, "", Rejected, Fault::NotFound),
            (409, "", Rejected, Fault::AlreadyExists),
            (408, r#"{"code":"not_found"}"#, Unknown, Fault::TimedOut),
            (425, "", Unknown, Fault::Unavailable),
            (429, "{}", Unknown, seven),
            (
                428,
                r#"{"code":"configuration_needed"}"#,
                Rejected,
                Fault::Invalid,
            ),
            (428, "{}", Unknown, Fault::Malformed),
            (428, r#"{"redirect_url":""}"#, Rejected, Fault::Invalid),
            (
                500,
                r#"{"code":"internal_error"}"#,
                Unknown,
                Fault::Unavailable,
            ),
            (
                501,
                r#"{"code":"not_implemented"}"#,
                Unknown,
                Fault::Unavailable,
            ),
            (503, "", Unknown, Fault::Unavailable),
            (302, "", Unknown, Fault::Refused),
            (200, "<!doctype html>", Unknown, Fault::Malformed),
            (201, "{\"id\":", Unknown, Fault::Malformed),
        ] {
            let error = settle(status, body).unwrap_err();
            assert_eq!(
                (error.certainty, error.fault),
                (certainty, fault),
                "{status} {body}"
            );
            assert_eq!(error.status, Some(status));
            assert!(!error.message.is_empty());
        }
    }

    #[test]
    fn any_2xx_and_428_with_an_address_are_success() {
        for (status, body) in [
            (200, "{}"),
            (204, ""),
            (201, "null"),
            (200, "[]"),
            (428, r#"{"redirect_url":"https://pay.example.com"}"#),
            (
                428,
                r#"{"data":{"redirect_url":"https://pay.example.com"}}"#,
            ),
        ] {
            assert_eq!(settle(status, body).map(|r| r.status), Ok(status), "{body}");
        }
    }

    #[test]
    fn code_words_and_field_are_taken_from_every_documented_form() {
        for (body, code, message, field) in [
            (
                r#"{"internal_code":"not_found","message":"Resource not found.","field":"subscription_id"}"#,
                Some("not_found"),
                "Resource not found.",
                Some("subscription_id"),
            ),
            (
                r#"{"code":"invalid_param","msg":"Wrong.","field":["limit","x"]}"#,
                Some("invalid_param"),
                "Wrong.",
                Some("limit"),
            ),
            (
                r#"{"error":"denied","error_description":"No.","field":[]}"#,
                Some("denied"),
                "No.",
                None,
            ),
            (
                r#"{"errors":[{"code":"E7"}],"Message":"M","field":null}"#,
                Some("E7"),
                "M",
                None,
            ),
            (
                r#"{"detail":"Not for s3cret-token"}"#,
                None,
                "Not for [hidden]",
                None,
            ),
            (
                r#"{"code":"row_exists"}"#,
                Some("row_exists"),
                "row_exists",
                None,
            ),
            (r#""broken""#, None, "broken", None),
        ] {
            let error = settle(409, body).unwrap_err();
            assert_eq!(error.code.as_deref(), code, "{body}");
            assert_eq!(error.message, message, "{body}");
            assert_eq!(error.field.as_deref(), field, "{body}");
        }
    }
}
