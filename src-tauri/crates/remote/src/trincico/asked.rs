//! A reply on its way to typed records.

use super::wire::Decode;
use crate::{
    CallError, Page, Reply, Unreadable, classify,
    json::{self, Fields},
    lenient, redact,
};
use serde_json::Value;

/// A reply with the name of its operation, to be decoded.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) operation: &'static str,
    pub(super) reply: Reply,
}

impl Asked {
    pub(super) fn malformed(&self, field: Option<String>, message: impl Into<String>) -> CallError {
        classify::malformed(self.operation, self.reply.status, field, message)
    }

    /// The one record of the reply; none where the reply is empty in any form.
    pub(super) fn optional<T>(&self, decode: Decode<T>) -> Result<Option<T>, CallError> {
        let body = json::unwrap_data(&self.reply.body);
        let Some(fields) = Fields::of(body) else {
            return match body {
                Value::Null | Value::Object(_) => Ok(None),
                Value::Array(list) if list.is_empty() => Ok(None),
                _ => Err(self.malformed(None, "The reply is not a record.")),
            };
        };
        decode(&fields).map(Some).map_err(|e| {
            self.malformed(
                Some(e.field.clone()),
                format!("In the reply, {}.", e.reason()),
            )
        })
    }

    /// That it was done. Any success will do (contract/decoding.md, rule 11), but for the wish that
    /// a person open an address first: then it was not done, or not wholly.
    pub(super) fn done(&self) -> Result<(), CallError> {
        if self.reply.status == 428 {
            let message = "The service wants an address opened before it does this.";
            return Err(self.malformed(None, message));
        }
        Ok(())
    }

    /// The one record of the reply.
    pub(super) fn single<T>(&self, decode: Decode<T>) -> Result<T, CallError> {
        self.optional(decode)?
            .ok_or_else(|| self.malformed(None, "The reply holds no record."))
    }

    /// The records of a list and the cursor of the next page. `asked` is the cursor of this page:
    /// a list that names it again has come to its end where this page is empty.
    pub(super) fn page<T>(
        &self,
        asked: Option<&str>,
        decode: Decode<T>,
    ) -> Result<Page<T>, CallError> {
        let body = &self.reply.body;
        let inner = json::unwrap_data(body);
        let values: Vec<&Value> = match inner {
            Value::Array(list) => list.iter().collect(),
            Value::Null => Vec::new(),
            Value::Object(map) if map.is_empty() => Vec::new(),
            // With more beside it than the envelope promises, `data` is the list all the same.
            Value::Object(map) => match map.get("data") {
                Some(Value::Array(list)) => list.iter().collect(),
                _ if map.contains_key("id") => vec![inner],
                _ => return Err(self.malformed(Some("data".into()), "The reply holds no list.")),
            },
            _ => return Err(self.malformed(Some("data".into()), "The reply holds no list.")),
        };
        let mut page = Page {
            records: Vec::with_capacity(values.len()),
            unreadable: Vec::new(),
            next: body
                .get("next_page")
                .and_then(lenient::id)
                .filter(|next| !values.is_empty() || Some(next.as_str()) != asked),
        };
        for value in values {
            let Some(fields) = Fields::of(value) else {
                page.unreadable.push(Unreadable {
                    remote_id: None,
                    reason: "the entry is not a record".to_owned(),
                });
                continue;
            };
            match decode(&fields) {
                Ok(record) => page.records.push(record),
                Err(error) => page.unreadable.push(Unreadable {
                    remote_id: fields.optional_id(),
                    reason: redact::message(&error.reason(), &[], 200),
                }),
            }
        }
        Ok(page)
    }

    /// All records of a list that has no pages; one that cannot be read fails the reply.
    pub(super) fn all<T>(&self, decode: Decode<T>) -> Result<Vec<T>, CallError> {
        let page = self.page(None, decode)?;
        match page.unreadable.into_iter().next() {
            None => Ok(page.records),
            Some(first) => Err(self.malformed(None, format!("In the reply, {}.", first.reason))),
        }
    }
}
