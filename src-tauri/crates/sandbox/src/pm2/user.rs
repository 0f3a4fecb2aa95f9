//! The user: name, password, a second factor, ways to sign in elsewhere.

use super::{World, needed, optional, refused, sent};
use crate::{
    call::Reply,
    route::{Asked, Outcome, Route},
};
use serde_json::{Value, json};

pub const ROUTES: &[Route<World>] = &[
    Route::new("user.retrieve", "GET", "/api/users/isLogged", |world, _| {
        Ok(Reply::ok(json!({ "user": world.user })))
    }),
    Route::new("user.show", "GET", "/api/users/show/*", show).open(),
    Route::new("user.show", "GET", "/api/users/show", |_, _| {
        Err(refused(400, "invalid parameters (no id provided)"))
    })
    .open(),
    Route::new("user.update", "POST", "/api/users/update", update),
    Route::new("user.delete", "DELETE", "/api/users/delete", |world, _| {
        if world.buckets.len() > 0 {
            return Err(refused(403, "permission denied (hold buckets)"));
        }
        world.expire_tokens(true);
        Ok(Reply::ok(world.user.take()))
    }),
    Route::new("user.otp.retrieve", "GET", "/api/users/otp", |world, _| {
        let key = world.random.uuid().simple().to_string();
        Ok(Reply::ok(json!({
            "key": key,
            "user": world.user["username"],
            "enabled": world.otp_key.is_some(),
        })))
    }),
    Route::new(
        "user.otp.enable",
        "POST",
        "/api/users/otp",
        |world, asked| {
            let sent = sent(asked)?;
            let key = needed(&sent, "otpKey")?;
            code(needed(&sent, "otpToken")?)?;
            world.otp_key = Some(key.to_owned());
            Ok(Reply::ok(world.user.clone()))
        },
    ),
    Route::new(
        "user.otp.disable",
        "DELETE",
        "/api/users/otp",
        |world, asked| {
            code(asked.query("otpToken").unwrap_or_default())?;
            let was = world.otp_key.take();
            was.map(|_| Reply::ok(world.user.clone()))
                .ok_or_else(|| refused(400, "there is no second factor"))
        },
    ),
    Route::new(
        "user.providers.retrieve",
        "GET",
        "/api/users/integrations",
        |world, _| Ok(Reply::ok(world.integrations.clone().into())),
    ),
    Route::new(
        "user.providers.add",
        "POST",
        "/api/users/integrations",
        |world, asked| {
            let sent = sent(asked)?;
            let row = json!({ "name": needed(&sent, "name")?, "enabled": true });
            world
                .integrations
                .retain(|known| known["name"] != row["name"]);
            world.integrations.push(row);
            Ok(Reply::ok(world.integrations.clone().into()))
        },
    ),
    Route::new(
        "user.providers.remove",
        "DELETE",
        "/api/users/integrations/*",
        |world, asked| {
            let rows = &mut world.integrations;
            let at = rows.iter().position(|row| row["name"] == *asked.id(0));
            let at = at.ok_or_else(|| refused(404, "integration not found"))?;
            Ok(Reply::ok(rows.remove(at)))
        },
    ),
];

/// A code of a second factor; six digits are taken for a right one.
fn code(text: &str) -> Result<(), Reply> {
    if text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(())
    } else {
        Err(refused(400, "invalid parameters: otpToken"))
    }
}

fn show(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let id = asked.id(0);
    let mut users = world.others.iter().chain([&world.user]);
    let user = users.find(|user| user["_id"] == *id);
    let user = user.ok_or_else(|| refused(404, "no user account where found"))?;
    Ok(Reply::ok(
        json!({ "email": user["email"], "username": user["username"] }),
    ))
}

fn update(world: &mut World, asked: &Asked<'_>) -> Outcome {
    let sent = sent(asked)?;
    let name = optional(&sent, "username")?;
    let email = optional(&sent, "email")?;
    let (old, new) = (
        optional(&sent, "old_password")?,
        optional(&sent, "new_password")?,
    );
    let info = sent.get("info").filter(|info| info.is_object());
    if name.or(email).or(old).or(new).is_none() && info.is_none() {
        return Err(refused(400, "missing parameters, no data to update"));
    }
    let taken = |key: &str, text: &str| world.others.iter().any(|user| user[key] == *text);
    if name.is_some_and(|text| taken("username", text))
        || email.is_some_and(|text| taken("email", text))
    {
        return Err(refused(409, "another user already has one of those two"));
    }
    match (old, new) {
        (None, None) => {}
        (_, None) => return Err(refused(403, "a new password is needed")),
        (old, Some(_)) if old != Some(world.password.as_str()) => {
            return Err(refused(406, "the old password is false"));
        }
        (_, Some(new)) => world.password = new.to_owned(),
    }
    for (key, value) in [("username", name), ("email", email)] {
        if let Some(text) = value {
            world.user[key] = json!(text);
        }
    }
    for (key, value) in info.and_then(Value::as_object).into_iter().flatten() {
        world.user["info"][key] = value.clone();
    }
    Ok(Reply::ok(world.user.clone()))
}
