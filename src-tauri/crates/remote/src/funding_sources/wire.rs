//! Replies of FundingSources as they come, in both dialects.

use super::model::FundingSource;
use crate::{CallError, asked::Asked, json::Fields};
use serde_json::Value;

/// The sources in a reply, of all providers.
pub(super) fn sources(asked: &Asked) -> Result<Vec<FundingSource>, CallError> {
    let body = &asked.reply.body;
    if body.is_null() {
        return Ok(Vec::new());
    }
    let found = body.get("funding_sources").and_then(Value::as_object);
    let Some(by_provider) = found else {
        let field = Some("funding_sources".to_owned());
        return Err(asked.malformed(field, "The reply holds no funding sources."));
    };
    let mut sources = Vec::new();
    for (provider, list) in by_provider {
        let list = match list {
            Value::Array(list) => list.as_slice(),
            Value::Null => &[],
            single => std::slice::from_ref(single),
        };
        let records = list.iter().filter_map(Fields::of);
        sources.extend(records.map(|fields| source(provider, &fields)));
    }
    Ok(sources)
}

fn source(provider: &str, fields: &Fields<'_>) -> FundingSource {
    FundingSource {
        provider: provider.to_owned(),
        id: fields.optional_id(),
        remote_id: fields.text(&["remote_id"]),
        nickname: fields.text(&["nickname"]),
        last_used: fields.time("last_used"),
        added: fields.time("added"),
        user_id: fields.id_of(&["user_id"]),
    }
}
