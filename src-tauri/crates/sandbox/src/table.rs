//! Records kept in the order in which they are listed, so that a page costs what a page holds.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Microseconds since 1970, UTC.
pub type Micros = i64;

/// What a table has to know of a record.
pub trait Row: Clone {
    fn id(&self) -> Uuid;
    /// Whose it is (a service or a user) and its status: what lists filter by.
    fn shelf(&self) -> Shelf;
    fn created(&self) -> Micros;
    fn updated(&self) -> Micros;
}

/// Records of one owner in one status are listed together.
pub type Shelf = (Uuid, &'static str);

type Ordered = BTreeMap<Shelf, BTreeSet<(Micros, Uuid)>>;

/// Records by identity, and by time within each shelf.
#[derive(Debug, Clone)]
pub struct Table<T> {
    rows: HashMap<Uuid, T>,
    by_created: Ordered,
    by_updated: Ordered,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Created,
    Updated,
}

/// Which rows to list, and where to begin.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub shelves: Vec<Shelf>,
    pub by: By,
    pub descending: bool,
    /// The first row of the page; none begins at the beginning.
    pub from: Option<Uuid>,
    pub limit: usize,
}

/// The page begins at a row that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownCursor;

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: HashMap::new(),
            by_created: BTreeMap::new(),
            by_updated: BTreeMap::new(),
        }
    }
}

impl<T: Row> Table<T> {
    pub fn get(&self, id: Uuid) -> Option<&T> {
        self.rows.get(&id)
    }

    /// Puts a record in place of the one with this identity, or takes that away.
    pub fn set(&mut self, id: Uuid, row: Option<T>) -> Option<T> {
        let before = self.rows.remove(&id);
        if let Some(old) = &before {
            take(&mut self.by_created, old.shelf(), (old.created(), id));
            take(&mut self.by_updated, old.shelf(), (old.updated(), id));
        }
        if let Some(new) = row {
            let shelf = new.shelf();
            self.by_created
                .entry(shelf)
                .or_default()
                .insert((new.created(), id));
            self.by_updated
                .entry(shelf)
                .or_default()
                .insert((new.updated(), id));
            self.rows.insert(id, new);
        }
        before
    }

    /// All records, newest first.
    pub fn all(&self) -> Vec<&T> {
        let mut rows: Vec<&T> = self.rows.values().collect();
        rows.sort_by_key(|row| std::cmp::Reverse((row.created(), row.id())));
        rows
    }

    /// The shelves of these owners, of one status or of every one.
    pub fn shelves(&self, owners: &[Uuid], status: Option<&str>) -> Vec<Shelf> {
        self.by_created
            .keys()
            .filter(|(owner, of)| owners.contains(owner) && status.is_none_or(|s| s == *of))
            .copied()
            .collect()
    }

    /// One page, and the identity with which the next one begins.
    pub fn page(&self, wanted: &Wanted) -> Result<(Vec<&T>, Option<Uuid>), UnknownCursor> {
        let from = match wanted.from {
            None => None,
            Some(id) => {
                let row = self.rows.get(&id).ok_or(UnknownCursor)?;
                Some((wanted.by.time_of(row), id))
            }
        };
        let index = match wanted.by {
            By::Created => &self.by_created,
            By::Updated => &self.by_updated,
        };
        let most = wanted.limit + 1;
        let mut keys: Vec<(Micros, Uuid)> = Vec::new();
        for set in wanted.shelves.iter().filter_map(|shelf| index.get(shelf)) {
            match (wanted.descending, from) {
                (true, None) => keys.extend(set.iter().rev().take(most)),
                (true, Some(from)) => keys.extend(set.range(..=from).rev().take(most)),
                (false, None) => keys.extend(set.iter().take(most)),
                (false, Some(from)) => keys.extend(set.range(from..).take(most)),
            }
        }
        keys.sort_unstable();
        if wanted.descending {
            keys.reverse();
        }
        let next = keys.get(wanted.limit).map(|(_, id)| *id);
        keys.truncate(wanted.limit);
        let rows = keys
            .iter()
            .filter_map(|(_, id)| self.rows.get(id))
            .collect();
        Ok((rows, next))
    }
}

impl By {
    fn time_of<T: Row>(self, row: &T) -> Micros {
        match self {
            Self::Created => row.created(),
            Self::Updated => row.updated(),
        }
    }
}

fn take(index: &mut Ordered, shelf: Shelf, key: (Micros, Uuid)) {
    if let Some(set) = index.get_mut(&shelf) {
        set.remove(&key);
    }
}
