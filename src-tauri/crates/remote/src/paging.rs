//! Lists that come in pages, read to their end: whatever the service does, there is one.

use crate::{Page, Unreadable};
use counterfoil_domain::RemoteId;
use std::collections::HashSet;

/// Pages of one list that are read at most.
const PAGES_MAX: usize = 2_000;

/// A list read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walked<T> {
    /// The records that could be read, each once, in the service's order.
    pub records: Vec<T>,
    /// Records that could not be read, each with why.
    pub unreadable: Vec<Unreadable>,
    /// Whether the list came to its end; it did not where pages repeat others or never cease.
    pub is_whole: bool,
}

/// A walk through a list, page after page, until one names no other, adds nothing, or there are too
/// many.
pub(crate) struct Walk<T> {
    id: fn(&T) -> &RemoteId,
    seen: HashSet<RemoteId>,
    cursors: HashSet<String>,
    pages: usize,
    walked: Walked<T>,
}

impl<T> Walk<T> {
    /// A walk at its start; `id` tells records apart.
    pub(crate) fn new(id: fn(&T) -> &RemoteId) -> Self {
        Self {
            id,
            seen: HashSet::new(),
            cursors: HashSet::new(),
            pages: 0,
            walked: Walked {
                records: Vec::new(),
                unreadable: Vec::new(),
                is_whole: false,
            },
        }
    }

    /// Takes a page in; where the next one begins, or none at the end.
    pub(crate) fn take(&mut self, page: Page<T>) -> Option<String> {
        self.pages += 1;
        let before = self.walked.records.len();
        let (id, seen) = (self.id, &mut self.seen);
        let fresh = page.records.into_iter();
        let fresh = fresh.filter(|record| seen.insert(id(record).clone()));
        self.walked.records.extend(fresh);
        let adds_nothing = self.walked.records.len() == before && page.unreadable.is_empty();
        let Some(next) = page.next else {
            self.walked.unreadable.extend(page.unreadable);
            self.walked.is_whole = true;
            return None;
        };
        if adds_nothing || !self.cursors.insert(next.clone()) {
            // A service that knows no pages answers the whole list again and again.
            self.walked.is_whole = self.pages == 2;
            return None;
        }
        self.walked.unreadable.extend(page.unreadable);
        (self.pages < PAGES_MAX).then_some(next)
    }

    /// What was found.
    pub(crate) fn end(self) -> Walked<T> {
        self.walked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(ids: &[&str], next: Option<&str>) -> Page<RemoteId> {
        Page {
            records: ids.iter().map(|id| RemoteId::new(*id)).collect(),
            unreadable: Vec::new(),
            next: next.map(str::to_owned),
        }
    }

    /// A page and where its list goes on.
    type Step<'a> = (&'a [&'a str], Option<&'a str>);

    #[test]
    fn a_walk_ends_whatever_the_service_answers_and_has_each_record_once() {
        let cases: [(&[Step<'_>], &[&str], bool); 5] = [
            (&[(&[], None)], &[], true),
            (
                &[(&["a", "b"], Some("b")), (&["c"], None)],
                &["a", "b", "c"],
                true,
            ),
            // The cursor's own record comes again.
            (
                &[(&["a", "b"], Some("b")), (&["b", "c"], None)],
                &["a", "b", "c"],
                true,
            ),
            // The service knows no pages.
            (
                &[(&["a", "b"], Some("b")), (&["a", "b"], Some("b"))],
                &["a", "b"],
                true,
            ),
            // It goes round in circles.
            (
                &[
                    (&["a", "b"], Some("b")),
                    (&["c", "d"], Some("d")),
                    (&["a", "b"], Some("b")),
                ],
                &["a", "b", "c", "d"],
                false,
            ),
        ];
        for (pages, records, is_whole) in cases {
            let mut walk = Walk::new(|id: &RemoteId| id);
            for (at, (ids, next)) in pages.iter().enumerate() {
                let goes_on = walk.take(page(ids, *next)).is_some();
                assert_eq!(goes_on, at + 1 < pages.len(), "{pages:?}");
            }
            let walked = walk.end();
            let found: Vec<_> = walked.records.iter().map(RemoteId::as_str).collect();
            assert_eq!((found.as_slice(), walked.is_whole), (records, is_whole));
        }
    }

    #[test]
    fn a_list_without_end_is_given_up() {
        let mut walk = Walk::new(|id: &RemoteId| id);
        let mut pages = 0;
        loop {
            let id = pages.to_string();
            pages += 1;
            if walk.take(page(&[&id], Some(&id))).is_none() {
                break;
            }
        }
        assert_eq!(pages, PAGES_MAX);
        assert!(!walk.end().is_whole);
    }
}
