//! Buckets: groups of servers that are watched and paid for together.

use super::{World, billing, misc, needed, optional, purse::Purse, refused, sent};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
    table::Micros,
};
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new("bucket.retrieveAll", "GET", "/api/bucket", |world, _| {
        Ok(Reply::ok(world.buckets.all()))
    }),
    Route::new(
        "bucket.create",
        "POST",
        "/api/bucket/create_classic",
        create,
    ),
    Route::new("bucket.retrieve", "GET", "/api/bucket/*", |world, asked| {
        bucket(world, asked).map(|row| Reply::ok(row.clone()))
    }),
    Route::new("bucket.update", "PUT", "/api/bucket/*", update),
    Route::new(
        "bucket.destroy",
        "DELETE",
        "/api/bucket/*",
        |world, asked| {
            let gone = world.buckets.remove(asked.id(0)).ok_or_else(not_found)?;
            world.purses.remove(asked.id(0));
            Ok(Reply::ok(gone))
        },
    ),
    Route::new(
        "bucket.currentRole",
        "GET",
        "/api/bucket/*/current_role",
        |world, asked| {
            bucket(world, asked)?;
            Ok(Reply::ok(json!({ "role": "owner" })))
        },
    ),
    Route::new(
        "bucket.retrieveUsers",
        "GET",
        "/api/bucket/*/users_authorized",
        |world, asked| {
            bucket(world, asked)?;
            let user = &world.user;
            Ok(Reply::ok(json!([{
                "email": user["email"], "username": user["username"], "roles": ["owner"],
            }])))
        },
    ),
    Route::new(
        "bucket.transferOwnership",
        "POST",
        "/api/bucket/*/transfer_ownership",
        transfer,
    ),
    Route::new(
        "bucket.claimTrial",
        "PUT",
        "/api/bucket/*/start_trial",
        |world, asked| billing::start_trial(world, asked.id(0), misc::TRIAL_PLAN, asked.now),
    ),
    Route::new(
        "bucket.upgrade",
        "POST",
        "/api/bucket/*/upgrade",
        billing::subscribe,
    ),
    // Only clients up to 0.5.60 ask for this one.
    Route::new(
        "bucket.getSubscription",
        "GET",
        "/api/bucket/*/subscription",
        |world, asked| {
            let purse = world.purses.get(asked.id(0)).ok_or_else(not_found)?;
            billing::subscription(purse)
        },
    ),
];

fn not_found() -> Reply {
    refused(404, "bucket not found")
}

fn bucket<'a>(world: &'a World, asked: &Asked<'_>) -> Result<&'a Value, Reply> {
    world.buckets.get(asked.id(0)).ok_or_else(not_found)
}

/// Makes a bucket that pays nothing; its identity.
pub fn add(world: &mut World, name: &str, now: Micros) -> String {
    let id = world.ids.next(now);
    let public: String = world
        .random
        .uuid()
        .simple()
        .to_string()
        .chars()
        .take(15)
        .collect();
    world.buckets.add(json!({
        "_id": id,
        "name": name,
        "comment": "",
        "app_url": "",
        "public_id": public,
        "active": true,
        "plan": "free",
        "configuration": {},
        "created_at": super::stripe::time(now),
        "owner": world.user["_id"],
        "node": {
            "name": "practice",
            "endpoints": { "web": world.url, "realtime": world.url.replace("http", "ws") },
        },
    }));
    let metadata = json!({});
    let purse = Purse {
        metadata,
        ..Purse::default()
    };
    world.purses.insert(id.clone(), purse);
    id
}

fn create(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let name = needed(&sent, "name")?;
    if world.buckets.len() >= 10 {
        return Err(refused(403, "you cannot have more buckets"));
    }
    let id = add(world, name, asked.now);
    change(world, &id, &sent)?;
    Ok(Reply::ok(json!({ "bucket": world.buckets.get(&id) })))
}

fn update(world: &mut World, asked: &Asked<'_>) -> Outcome {
    bucket(world, asked)?;
    change(world, asked.id(0), &sent(asked)?)?;
    bucket(world, asked).map(|row| Reply::ok(row.clone()))
}

fn change(world: &mut World, id: &str, sent: &serde_json::Map<String, Value>) -> Result<(), Reply> {
    for name in ["name", "comment", "app_url"] {
        optional(sent, name)?;
    }
    let row = world.buckets.get_mut(id).ok_or_else(not_found)?;
    for name in ["name", "comment", "app_url", "configuration"] {
        if let Some(value) = sent.get(name).filter(|value| !value.is_null()) {
            row[name] = value.clone();
        }
    }
    Ok(())
}

/// The new owner is another user; the bucket is no longer seen here.
fn transfer(world: &mut World, asked: &Asked<'_>) -> Outcome {
    bucket(world, asked)?;
    let sent = sent(asked)?;
    let owner = needed(&sent, "new_owner")?;
    if world.user["_id"] == *owner || world.user["email"] == *owner {
        return Err(refused(403, "you are the owner"));
    }
    let known = |user: &&Value| user["_id"] == *owner || user["email"] == *owner;
    let other = world.others.iter().find(known).cloned();
    let other = other.ok_or_else(|| refused(404, "no user account where found"))?;
    let mut row = world.buckets.remove(asked.id(0)).ok_or_else(not_found)?;
    world.purses.remove(asked.id(0));
    row["owner"] = other["_id"].clone();
    Ok(Reply::ok(row))
}
