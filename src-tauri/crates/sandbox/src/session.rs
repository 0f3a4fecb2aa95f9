//! Signing in: passwords, access tokens that expire, refresh tokens.

use crate::{
    body::Fields,
    call::{Call, Refusal, Reply, Request},
    world::World,
};
use serde_json::json;
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Password of every invented user, and of the notifications.
pub const PASSWORD: &str = "practice-makes-perfect";

/// How long an access token lasts.
const ACCESS_LIFETIME: Duration = Duration::from_secs(3600);

/// The tokens that are good.
#[derive(Debug, Default)]
pub struct Tokens {
    access: HashMap<String, Access>,
    refresh: HashMap<String, Uuid>,
    /// Who somebody is taken for; see `/_sandbox/account`.
    taken_for: HashMap<Uuid, Uuid>,
}

#[derive(Debug)]
struct Access {
    user: Uuid,
    /// None lasts until it is made to expire.
    until: Option<Instant>,
}

impl Tokens {
    /// Lets a token in that lasts until it is made to expire.
    pub fn add_lasting(&mut self, token: String, user: Uuid) {
        self.access.insert(token, Access { user, until: None });
    }

    /// Makes every access token expire, and the refresh tokens where asked.
    pub fn expire(&mut self, refresh_too: bool) {
        self.access.clear();
        if refresh_too {
            self.refresh.clear();
        }
    }

    /// From now on whoever signs in or renews as `user` gets tokens of `other`.
    pub fn take_for(&mut self, user: Uuid, other: Uuid) {
        self.taken_for.insert(user, other);
    }

    /// Every token given so far belongs to `user`.
    pub fn hand_over(&mut self, user: Uuid) {
        self.access.values_mut().for_each(|a| a.user = user);
        self.refresh.values_mut().for_each(|of| *of = user);
    }

    fn user_of(&self, token: &str) -> Option<Uuid> {
        let access = self.access.get(token)?;
        let good = access.until.is_none_or(|until| Instant::now() < until);
        good.then_some(access.user)
    }
}

/// Who sends the request, by its access token.
pub fn bearer(world: &World, call: &Call) -> Result<Uuid, Refusal> {
    credentials(call, "bearer")
        .and_then(|token| world.tokens.user_of(token))
        .ok_or_else(Refusal::invalid_token)
}

/// Whether the request carries the password of the notifications: `Basic base64(":" + password)`.
pub fn password(call: &Call) -> Result<(), Refusal> {
    let expected = base64(format!(":{PASSWORD}").as_bytes());
    if credentials(call, "basic") == Some(expected.as_str()) {
        Ok(())
    } else {
        Err(bad_credentials())
    }
}

fn credentials<'a>(call: &'a Call, scheme: &str) -> Option<&'a str> {
    let (given, rest) = call.authorization.as_deref()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then_some(rest.trim())
}

fn bad_credentials() -> Refusal {
    let message = "No active account found with the given credentials.";
    Refusal::new(401, "bad_credentials", "", message)
}

pub fn login(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["email", "username", "password"])?;
    let name = match (fields.text("email")?, fields.text("username")?) {
        (Some(name), _) | (None, Some(name)) => name,
        (None, None) => return Err(Refusal::missing("email")),
    };
    fields.require(&["password"])?;
    let user = world
        .users
        .iter()
        .find(|user| user.email.eq_ignore_ascii_case(name.trim()))
        .filter(|_| fields.text("password").ok().flatten() == Some(PASSWORD))
        .map(|user| user.id)
        .ok_or_else(bad_credentials)?;
    let (access, refresh) = (grant(world, user), token(world, "refresh"));
    world.tokens.refresh.insert(refresh.clone(), user);
    Ok(Reply::ok(json!({ "access": access, "refresh": refresh })))
}

pub fn refresh(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let fields = Fields::read(&request.call.body, &["refresh"])?;
    fields.require(&["refresh"])?;
    let user = fields
        .text("refresh")?
        .and_then(|token| world.tokens.refresh.get(token).copied())
        .ok_or_else(Refusal::invalid_token)?;
    Ok(Reply::ok(json!({ "access": grant(world, user) })))
}

pub fn logout(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    if let Some(token) = credentials(request.call, "bearer") {
        world.tokens.access.remove(token);
    }
    Ok(Reply::no_content())
}

fn grant(world: &mut World, user: Uuid) -> String {
    let token = token(world, "access");
    let until = Instant::now().checked_add(ACCESS_LIFETIME);
    let user = world.tokens.taken_for.get(&user).copied().unwrap_or(user);
    let access = Access { user, until };
    world.tokens.access.insert(token.clone(), access);
    token
}

fn token(world: &mut World, kind: &str) -> String {
    format!("{kind}.{}", world.random.uuid().simple())
}

/// Base64 with padding (RFC 4648).
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk
            .iter()
            .chain(std::iter::repeat(&0))
            .take(3)
            .fold(0_u32, |bits, byte| (bits << 8) | u32::from(*byte));
        for (at, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            if at <= chunk.len() {
                text.push(char::from(DIGITS[(bits >> shift) as usize & 63]));
            } else {
                text.push('=');
            }
        }
    }
    text
}
