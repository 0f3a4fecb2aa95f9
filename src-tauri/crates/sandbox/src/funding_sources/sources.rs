//! The five operations.

use super::{
    Dialect, Visit, World,
    reply::{self, Code, Failure},
};
use crate::{call::Reply, route::json_body, table::Micros};
use chrono::DateTime;
use serde_json::{Value, json};

/// The longest text that a field takes.
const TEXT_MAX: usize = 255;

/// What of a source may be written.
struct Written {
    remote_id: Option<String>,
    nickname: Option<String>,
}

pub fn list(world: &mut World, visit: &Visit<'_>) -> Result<Reply, Failure> {
    let rows: Vec<Value> = world.of(visit.owner);
    let message = "Successfully retrieved funding sources";
    let mut reply = reply::sources(visit.dialect, 200, message, &rows);
    last_modified(&mut reply, visit.dialect, &rows, "last_used");
    Ok(reply)
}

pub fn create(world: &mut World, visit: &Visit<'_>) -> Result<Reply, Failure> {
    let sent = read(visit)?;
    if visit.dialect != Dialect::Wiki && sent.len() > 1 {
        return Err(Failure::new(400, Code::TooLong, "funding_sources"));
    }
    if sent.iter().any(|new| new.remote_id.is_none()) {
        return Err(Failure::new(400, Code::MissingParam, "remote_id"));
    }
    let mut added = Vec::new();
    for new in sent {
        let row = world.add(visit.owner, &new, visit.asked.now);
        added.push(row);
    }
    let message = "Successfully created funding sources";
    let mut reply = reply::sources(visit.dialect, 200, message, &added);
    last_modified(&mut reply, visit.dialect, &added, "added");
    Ok(reply)
}

pub fn get(world: &mut World, visit: &Visit<'_>) -> Result<Reply, Failure> {
    let row = world.named(visit)?;
    let message = "Successfully retrieved funding sources";
    Ok(reply::sources(visit.dialect, 200, message, &[row]))
}

/// The vendor's server tells a success as its own error.
pub fn update(world: &mut World, visit: &Visit<'_>) -> Result<Reply, Failure> {
    let id = text(&world.named(visit)?, "id");
    let mut sent = read(visit)?;
    let (Some(new), true) = (sent.pop(), sent.is_empty()) else {
        return Err(Failure::new(400, Code::TooLong, "funding_sources"));
    };
    let row = world.sources.get_mut(&id);
    let row = row.ok_or(Failure::new(404, Code::NotFound, "id"))?;
    if let Some(remote_id) = new.remote_id {
        row["remote_id"] = json!(remote_id);
    }
    if let Some(nickname) = new.nickname {
        row["nickname"] = json!(nickname);
    }
    let (status, message) = match visit.dialect {
        Dialect::Wiki => (200, "Successfully updated funding sources"),
        Dialect::Server | Dialect::ServerWithIds => (500, "Internal server error."),
    };
    Ok(reply::sources(
        visit.dialect,
        status,
        message,
        std::slice::from_ref(row),
    ))
}

pub fn delete(world: &mut World, visit: &Visit<'_>) -> Result<Reply, Failure> {
    let row = world.named(visit)?;
    world.sources.remove(&text(&row, "id"));
    let message = "Successfully removed funding sources";
    Ok(reply::sources(visit.dialect, 200, message, &[row]))
}

fn text(row: &Value, name: &str) -> String {
    row[name].as_str().unwrap_or_default().to_owned()
}

/// Reads `{"funding_sources": {"stripe": [{"remote_id", "nickname"}]}}`; other keys are ignored.
fn read(visit: &Visit<'_>) -> Result<Vec<Written>, Failure> {
    let bad = || Failure::new(400, Code::BadRequestFormat, "");
    let body = json_body(visit.asked.call).ok_or_else(bad)?;
    let missing = Failure::new(400, Code::MissingParam, "funding_sources");
    if body.is_null() || body["funding_sources"].is_null() {
        return Err(missing);
    }
    let container = body["funding_sources"].as_object().ok_or_else(bad)?;
    let rows = match container.get("stripe") {
        None | Some(Value::Null) => &Vec::new(),
        Some(rows) => rows.as_array().ok_or_else(bad)?,
    };
    if container.keys().any(|provider| provider != "stripe") {
        return Err(Failure::new(400, Code::InvalidValue, "provider"));
    }
    if rows.is_empty() {
        return Err(Failure::new(400, Code::TooShort, "funding_sources"));
    }
    rows.iter().map(|row| one(row).ok_or_else(bad)?).collect()
}

/// One source that was sent; none where a field has a wrong type.
fn one(row: &Value) -> Option<Result<Written, Failure>> {
    let field = |name: &str| match &row[name] {
        Value::Null => Some(None),
        Value::String(text) => Some(Some(text.clone())),
        _ => None,
    };
    row.as_object()?;
    let (remote_id, nickname) = (field("remote_id")?, field("nickname")?);
    let remote_id = remote_id.filter(|text| !text.is_empty());
    for (name, text) in [("remote_id", &remote_id), ("nickname", &nickname)] {
        if text
            .as_ref()
            .is_some_and(|text| text.chars().count() > TEXT_MAX)
        {
            return Some(Err(Failure::new(400, Code::TooLong, name)));
        }
    }
    Some(Ok(Written {
        remote_id,
        nickname,
    }))
}

/// The page promises this header, the server does not send it.
fn last_modified(reply: &mut Reply, dialect: Dialect, rows: &[Value], key: &str) {
    let newest = rows.iter().filter_map(|row| row[key].as_str()).max();
    let newest = newest.and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    if let Some(time) = newest.filter(|_| dialect == Dialect::Wiki) {
        let time = time.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        reply.headers.push(("last-modified", time));
    }
}

impl World {
    fn of(&self, owner: u64) -> Vec<Value> {
        let rows = self.sources.with("user_id", &owner.to_string());
        rows.into_iter().cloned().collect()
    }

    /// The source in the path.
    fn named(&self, visit: &Visit<'_>) -> Result<Value, Failure> {
        let id = match visit.source.unwrap_or_default() {
            "" => return Err(Failure::new(400, Code::MissingParam, "id")),
            text => text.parse::<u64>(),
        };
        let id = id.map_err(|_| Failure::new(400, Code::InvalidFormat, "id"))?;
        let row = self.sources.get(&id.to_string());
        let row = row.ok_or(Failure::new(404, Code::NotFound, "id"))?;
        if row["user_id"] == *visit.owner.to_string() {
            return Ok(row.clone());
        }
        Err(match visit.dialect {
            Dialect::Wiki => Failure::new(404, Code::NotFound, "id"),
            _ => Failure::new(400, Code::WrongOwner, "id"),
        })
    }

    fn add(&mut self, owner: u64, new: &Written, now: Micros) -> Value {
        let id = self.next_id;
        self.next_id += 1;
        let row = json!({
            "id": id.to_string(),
            "user_id": owner.to_string(),
            "remote_id": new.remote_id,
            "nickname": new.nickname,
            "last_used": null,
            "added": stamp(now),
        });
        self.sources.add(row.clone());
        row
    }
}

/// A time as the vendor writes it (RFC 3339).
pub fn stamp(time: Micros) -> String {
    let time = DateTime::from_timestamp_micros(time).unwrap_or_default();
    time.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
