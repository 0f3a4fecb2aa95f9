//! Signing in with a refresh token, and the tokens themselves.

use super::{World, needed, refused, sent};
use crate::{
    call::{Content, Reply},
    route::{Asked, Outcome, Route, credentials},
};
use chrono::Duration;
use serde_json::{Value, json};

/// The client that tokens made by hand belong to.
pub const CLIENT: &str = "795984050";

pub const ROUTES: &[Route<World>] = &[
    Route::new("auth.retrieveToken", "POST", "/api/oauth/token", retrieve).open(),
    Route::new("auth.authorize", "GET", "/api/oauth/authorize", authorize).open(),
    Route::new("auth.revoke", "POST", "/api/oauth/revoke", revoke),
    Route::new(
        "auth.requestNewPassword",
        "POST",
        "/api/oauth/reset_password",
        reset,
    )
    .open(),
    Route::new(
        "auth.sendEmailLink",
        "POST",
        "/api/oauth/send_email_link",
        |_, _| Ok(Reply::ok(json!({ "msg": "sent" }))),
    ),
    Route::new(
        "auth.validEmail",
        "GET",
        "/api/oauth/valid_email/*",
        valid_email,
    )
    .open(),
    // Declared as a read with a body, which no client can send: the fields are always missing.
    Route::new("auth.register", "GET", "/api/oauth/register", |_, _| {
        Err(refused(500, "missing parameters"))
    })
    .open(),
    Route::new("tokens.retrieve", "GET", "/api/users/token", |world, _| {
        Ok(Reply::ok(world.tokens.all()))
    }),
    Route::new("tokens.create", "PUT", "/api/users/token", create),
    Route::new("tokens.remove", "DELETE", "/api/users/token/*", remove),
];

/// An access token for a refresh token; whatever the `Authorization` header says.
fn retrieve(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let refresh = needed(&sent, "refresh_token")?.to_owned();
    if needed(&sent, "grant_type")? != "refresh_token" {
        return Err(refused(400, "unsupported grant_type"));
    }
    if needed(&sent, "client_id")? != CLIENT || !world.refresh.contains_key(&refresh) {
        return Err(refused(400, "invalid refresh token"));
    }
    let access = world.random.uuid().simple().to_string();
    world.access.insert(access.clone(), refresh.clone());
    let expires = asked.now() + Duration::hours(1);
    Ok(Reply::ok(json!({
        "access_token": access,
        "refresh_token": refresh,
        "expire_at": expires.format("%a, %d %b %Y %H:%M:%S GMT").to_string(),
        "token_type": "Bearer",
    })))
}

/// What the vendor does after a person agreed in the browser; only back to this computer.
fn authorize(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let back = asked.query("redirect_uri").unwrap_or_default();
    let local = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"];
    if !local.iter().any(|start| back.starts_with(start)) {
        return Err(refused(
            400,
            "redirect_uri must be an address of this computer",
        ));
    }
    if asked.query("client_id") != Some(CLIENT) {
        return Err(refused(400, "unknown client_id"));
    }
    let refresh = world.refresh.keys().next().cloned().unwrap_or_default();
    let access = world.random.uuid().simple().to_string();
    world.access.insert(access.clone(), refresh.clone());
    let mark = if back.contains('?') { '&' } else { '?' };
    let address =
        format!("{back}{mark}access_token={access}&refresh_token={refresh}&token_type=Bearer");
    let mut reply = Reply::with(302, Content::Empty);
    reply.headers.push(("location", address));
    Ok(reply)
}

/// The refresh token behind the access token ends, and every access token that came of it.
fn revoke(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let access = credentials(asked.call, "bearer").unwrap_or_default();
    let refresh = world.access.get(access).cloned();
    let refresh = refresh.ok_or_else(|| refused(404, "token not found"))?;
    end(world, &refresh);
    Ok(Reply::ok(json!({ "msg": "revoked" })))
}

fn end(world: &mut World, refresh: &str) {
    world.refresh.remove(refresh);
    world.access.retain(|_, of| of != refresh);
    world.tokens.retain(|row| row["token"] != *refresh);
}

fn reset(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let email = needed(&sent, "email")?;
    let known = world.user["email"] == *email || world.others.iter().any(|u| u["email"] == *email);
    if known {
        Ok(Reply::ok(json!({ "msg": "sent" })))
    } else {
        Err(refused(404, "no user account where found"))
    }
}

fn valid_email(world: &mut World, asked: &Asked<'_>) -> Outcome {
    if asked.id(0) != "practice" {
        return Err(refused(404, "token not found"));
    }
    let mut reply = Reply::with(301, Content::Empty);
    reply.headers.push(("location", format!("{}/", world.url)));
    Ok(reply)
}

fn create(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let scope = sent(asked)?.get("scope").cloned().unwrap_or_default();
    if !scope.is_object() && !scope.is_array() {
        return Err(refused(400, "missing parameters: scope"));
    }
    Ok(Reply::ok(add(world, scope, asked.now)))
}

/// Makes a refresh token and shows it.
pub fn add(world: &mut World, scope: Value, now: crate::table::Micros) -> Value {
    let token = format!(
        "{}{}",
        world.random.uuid().simple(),
        world.random.uuid().simple()
    );
    let row = json!({
        "_id": world.ids.next(now),
        "client_id": CLIENT,
        "scope": scope,
        "token": token,
        "created_at": super::stripe::time(now),
    });
    world.refresh.insert(token, row["scope"].clone());
    world.tokens.add(row.clone());
    row
}

fn remove(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let row = world.tokens.get(asked.id(0)).cloned();
    let row = row.ok_or_else(|| refused(404, "token not found"))?;
    end(world, row["token"].as_str().unwrap_or_default());
    Ok(Reply::ok(row))
}
