//! A reply on its way to typed records.

use crate::{
    CallError, Page, Reply, Unreadable, classify,
    json::{self, Fields, Unexpected},
    lenient, redact,
};
use serde_json::Value;

/// Reads one record.
pub(crate) type Decode<T> = fn(&Fields<'_>) -> Result<T, Unexpected>;

/// A reply with the name of its operation, to be decoded.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) operation: &'static str,
    pub(crate) reply: Reply,
    /// Whether the system spells the names of its fields now one way, now another.
    pub(crate) folds: bool,
}

impl Asked {
    /// The record in a part of the reply.
    pub(crate) fn fields<'a>(&self, value: &'a Value) -> Option<Fields<'a>> {
        Fields::of(value).map(|fields| fields.folding(self.folds))
    }

    pub(crate) fn malformed(&self, field: Option<String>, message: impl Into<String>) -> CallError {
        classify::malformed(self.operation, self.reply.status, field, message)
    }

    /// The one record of the reply, also as a list of one; none where the reply is empty in any form.
    pub(crate) fn optional<T>(&self, decode: Decode<T>) -> Result<Option<T>, CallError> {
        let body = match json::unwrap_data(&self.reply.body) {
            Value::Array(list) if list.len() == 1 => &list[0],
            body => body,
        };
        let Some(fields) = self.fields(body) else {
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
    pub(crate) fn done(&self) -> Result<(), CallError> {
        if self.reply.status == 428 {
            let message = "The service wants an address opened before it does this.";
            return Err(self.malformed(None, message));
        }
        Ok(())
    }

    /// The one record of the reply.
    pub(crate) fn single<T>(&self, decode: Decode<T>) -> Result<T, CallError> {
        self.optional(decode)?
            .ok_or_else(|| self.malformed(None, "The reply holds no record."))
    }

    /// The records of a list and the cursor of the next page. `asked` is the cursor of this page:
    /// a list that names it again has come to its end where this page is empty.
    pub(crate) fn page<T>(
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
                _ if self.fields(inner).is_some_and(|f| f.mentions("id")) => vec![inner],
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
            let Some(fields) = self.fields(value) else {
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

    /// The identity of the last record of a bare list of `full` records or more.
    pub(crate) fn last_id_of(&self, full: usize) -> Option<String> {
        let list = json::unwrap_data(&self.reply.body).as_array()?;
        let last = self.fields(list.last().filter(|_| list.len() >= full)?)?;
        last.optional_id().map(|id| id.as_str().to_owned())
    }

    /// All records of a list that has no pages; one that cannot be read fails the reply.
    pub(crate) fn all<T>(&self, decode: Decode<T>) -> Result<Vec<T>, CallError> {
        let page = self.page(None, decode)?;
        match page.unreadable.into_iter().next() {
            None => Ok(page.records),
            Some(first) => Err(self.malformed(None, format!("In the reply, {}.", first.reason))),
        }
    }
}
