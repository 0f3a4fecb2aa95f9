//! Invents three users, with funding sources of two of them.

use super::{Login, User, World, sources::stamp};
use crate::{Options, random::Random, records::Records, table::Micros};
use serde_json::json;
use std::fmt::Write as _;

const DAY: Micros = 86_400_000_000;
/// 2026-09-30 16:20:00 UTC.
const NEWEST: Micros = 1_790_785_200_000_000;
/// Keeps this system's numbers apart from the others' of the same seed.
const SALT: u64 = 0x2c10_0d55;
/// The first source's identity: one above what a double can tell from its neighbours (2^53 + 1).
const FIRST_ID: u64 = 9_007_199_254_740_993;

/// A service with its invented records, and how to sign in.
pub fn world(options: Options) -> (World, Login) {
    let mut random = Random::new(options.seed ^ SALT);
    let mut secret = String::new();
    for _ in 0..8 {
        let _ = write!(secret, "{:016x}", random.next());
    }
    let user = |id, name, admin, device| User {
        id,
        name,
        admin,
        device,
    };
    let mut world = World {
        users: vec![
            user(FIRST_ID + 1_000_000, "practice", false, 1),
            user(FIRST_ID + 1_000_002, "other", false, 2),
            user(FIRST_ID + 1_000_004, "admin", true, 3),
        ],
        secret: secret.clone(),
        sources: Records::new("id"),
        next_id: FIRST_ID,
        dialect: None,
    };
    let sources = [
        (0, Some("Company card"), Some(12)),
        (0, None, None),
        (1, Some("Other's card"), Some(40)),
    ];
    let wanted = if options.bare { 0 } else { sources.len() };
    for (user, nickname, used) in sources.into_iter().take(wanted) {
        let remote = format!("cus_{:014x}", random.next() >> 8);
        world.sources.add(json!({
            "id": world.next_id.to_string(),
            "user_id": world.users[user].id.to_string(),
            "remote_id": remote,
            "nickname": nickname,
            "last_used": used.map(|days: i64| stamp(NEWEST - days * DAY)),
            "added": stamp(NEWEST - 200 * DAY),
        }));
        world.next_id += 1;
    }
    let login = Login {
        username: "practice".to_owned(),
        secret,
        id: FIRST_ID.to_string(),
    };
    (world, login)
}
