//! A conflict as it is kept in the store, and what a person can choose.

use crate::reconcile::Clash;
use chrono::{DateTime, Utc};
use counterfoil_domain::{Said, TotalsError};
use counterfoil_store::Subject;
use counterfoil_store::{Error, Standing, SyncState};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// Both values of each field, and the service's whole record where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict<T> {
    /// Each field that differs.
    pub fields: Vec<Field>,
    /// The record as the service showed it; none where it is gone or is another record.
    pub theirs: Option<T>,
    /// A free reference, where ours is taken by another invoice.
    pub proposal: Option<String>,
}

/// One field of a conflict, both values in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Names it for a decision, see [`Clash::key`].
    #[serde(default)]
    pub key: String,
    /// The field's name; in words where it is a line.
    #[serde(deserialize_with = "said")]
    pub field: Said,
    /// The value here.
    #[serde(deserialize_with = "said")]
    pub mine: Said,
    /// The value there.
    #[serde(deserialize_with = "said")]
    pub theirs: Said,
}

/// What was kept before other languages could say it is a text alone.
fn said<'de, D: Deserializer<'de>>(kept: D) -> Result<Said, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Said(Said),
        Text(String),
    }
    Ok(match Kept::deserialize(kept)? {
        Kept::Said(said) => said,
        Kept::Text(text) => text.into(),
    })
}

impl From<Clash> for Field {
    fn from(clash: Clash) -> Self {
        Self {
            key: clash.key,
            field: clash.field,
            mine: clash.mine,
            theirs: clash.theirs,
        }
    }
}

impl<T: Serialize + for<'de> Deserialize<'de>> Conflict<T> {
    /// A conflict over `clashes`.
    #[must_use]
    pub fn new(clashes: Vec<Clash>, theirs: Option<T>, proposal: Option<String>) -> Self {
        Self {
            fields: clashes.into_iter().map(Field::from).collect(),
            theirs,
            proposal,
        }
    }

    /// Reads it from a record's standing.
    #[must_use]
    pub fn of(standing: &Standing) -> Option<Self> {
        let mut found: Self = serde_json::from_str(standing.conflict.as_deref()?).ok()?;
        // Kept by a version whose fields had no key: a whole record's is its word.
        for field in found.fields.iter_mut().filter(|f| f.key.is_empty()) {
            field.key.clone_from(&field.field.message);
        }
        Some(found)
    }

    /// The standing of a record that waits for a person.
    #[must_use]
    pub fn standing(&self, before: &Standing, now: DateTime<Utc>) -> Standing {
        Standing {
            sync: SyncState::Conflict,
            since: before.since.or(Some(now)),
            conflict: serde_json::to_string(self).ok(),
            ..before.clone()
        }
    }
}

/// Whose value of a field stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The one on this computer.
    Mine,
    /// The one at the service.
    Theirs,
}

/// A side for each clash, by its key.
pub type Sides = BTreeMap<String, Side>;

/// How a person settles a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Every clash goes the way it is here; what did not clash is merged.
    KeepMine,
    /// Everything becomes as it is at the service.
    KeepTheirs,
    /// Everything becomes as it is at the service; what was here becomes a new draft.
    Copy,
    /// Each clash goes its own way; what did not clash is merged.
    Fields(Sides),
}

/// Why a choice could not be followed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ResolveError {
    /// A field was named that does not differ.
    #[error("“{key}” is not one of the fields that differ: {known}")]
    Unknown {
        /// What was named.
        key: String,
        /// The keys that could be named.
        known: String,
    },
    /// A field that differs was left out.
    #[error("no side is chosen for “{0}”")]
    Undecided(String),
    /// An amount does not fit.
    #[error(transparent)]
    Totals(#[from] TotalsError),
    /// The record is not in conflict, or the store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

impl Choice {
    /// The side of each of `fields`; none where the whole record goes one way.
    ///
    /// # Errors
    /// A field that is named and does not differ, or differs and is not named.
    pub(crate) fn sides(&self, fields: &[Field]) -> Result<Option<Sides>, ResolveError> {
        let sides = match self {
            Self::KeepTheirs | Self::Copy => return Ok(None),
            Self::KeepMine => {
                let mine = |field: &Field| (field.key.clone(), Side::Mine);
                return Ok(Some(fields.iter().map(mine).collect()));
            }
            Self::Fields(sides) => sides,
        };
        let unknown = |key: &&String| fields.iter().all(|field| field.key != **key);
        if let Some(key) = sides.keys().find(unknown) {
            let known: Vec<&str> = fields.iter().map(|field| field.key.as_str()).collect();
            return Err(ResolveError::Unknown {
                key: key.clone(),
                known: known.join(", "),
            });
        }
        match fields.iter().find(|field| !sides.contains_key(&field.key)) {
            Some(field) => Err(ResolveError::Undecided(field.key.clone())),
            None => Ok(Some(sides.clone())),
        }
    }
}

/// A standing of a record with a change to send.
#[must_use]
pub fn pending(now: DateTime<Utc>) -> Standing {
    Standing {
        sync: SyncState::Pending,
        since: Some(now),
        ..Standing::default()
    }
}

/// A standing of a record that is the same on both sides.
#[must_use]
pub fn synced() -> Standing {
    Standing {
        sync: SyncState::Synced,
        ..Standing::default()
    }
}

pub(crate) fn missing(id: impl ToString) -> Error {
    Error::Missing {
        what: Subject::Conflict,
        id: id.to_string(),
    }
}
