//! JSON records in the order in which they were made, cheap to copy, so that a whole service can be
//! kept as it was before a call.

use serde_json::Value;
use std::sync::Arc;

/// Records of one kind, each an object with its identity under one key.
#[derive(Debug, Clone)]
pub struct Records {
    key: &'static str,
    rows: Vec<Arc<Value>>,
}

impl Records {
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            rows: Vec::new(),
        }
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Value> {
        self.rows.iter().map(Arc::as_ref)
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn get(&self, id: &str) -> Option<&Value> {
        self.place(id).map(|at| self.rows[at].as_ref())
    }

    pub fn get_mut(&mut self, id: &str) -> Option<&mut Value> {
        let at = self.place(id)?;
        Some(Arc::make_mut(&mut self.rows[at]))
    }

    pub fn add(&mut self, row: Value) {
        self.rows.push(Arc::new(row));
    }

    pub fn remove(&mut self, id: &str) -> Option<Value> {
        let row = self.rows.remove(self.place(id)?);
        Some(Arc::unwrap_or_clone(row))
    }

    pub fn retain(&mut self, keep: impl Fn(&Value) -> bool) {
        self.rows.retain(|row| keep(row));
    }

    /// Those with this value under a key, in order.
    pub fn with(&self, key: &str, value: &str) -> Vec<&Value> {
        self.iter().filter(|row| row[key] == *value).collect()
    }

    /// Changes those with this value under a key.
    pub fn change(&mut self, key: &str, value: &str, change: impl Fn(&mut Value)) {
        for row in self.rows.iter_mut().filter(|row| row[key] == *value) {
            change(Arc::make_mut(row));
        }
    }

    /// All of them as a JSON array.
    pub fn all(&self) -> Value {
        self.iter().cloned().collect()
    }

    /// Identities are given in ascending order, so that a record mostly lies where it is looked for
    /// first; one whose identity was edited is looked for everywhere.
    fn place(&self, id: &str) -> Option<usize> {
        let ordered = |row: &Arc<Value>| row[self.key].as_str().is_some_and(|known| known < id);
        let at = self.rows.partition_point(ordered);
        let is_it = |row: &Arc<Value>| row[self.key] == *id;
        if self.rows.get(at).is_some_and(is_it) {
            return Some(at);
        }
        self.rows.iter().position(is_it)
    }
}
