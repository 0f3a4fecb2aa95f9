//! Which parts of words are common, judged by about one invoice in a thousand. A search is planned
//! by it; what is found does not depend on it.

use crate::{Error, Reader, decode, index};
use counterfoil_domain::Status;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Invoices for each one in the sample; the index `invoice_sampled` has the same number.
const EACH: u64 = 1024;
/// Most invoices of a sample; of more, every second, third, … is taken.
const MOST: u64 = 2048;

/// A store's sample, once a search has asked for it.
pub(crate) type Sampled = Mutex<Option<Arc<Sample>>>;

/// Three characters that follow each other in indexed text.
pub(crate) type Part = [char; 3];

/// In how many of the sampled invoices each part is.
#[derive(Debug, Default)]
pub(crate) struct Sample {
    /// How many invoices there were.
    of: u64,
    counts: HashMap<Part, u32>,
}

impl Sample {
    /// In how many of the sampled invoices a part is.
    pub(crate) fn count(&self, part: Part) -> u32 {
        self.counts.get(&part).copied().unwrap_or(0)
    }

    /// One that claims these counts in a store of so many invoices.
    #[cfg(test)]
    pub(crate) fn claiming(of: u64, counts: impl IntoIterator<Item = (Part, u32)>) -> Self {
        Self {
            of,
            counts: counts.into_iter().collect(),
        }
    }

    fn add(&mut self, text: &str) {
        let mut found: Vec<Part> = parts(text).map(|(_, part)| part).collect();
        found.sort_unstable();
        found.dedup();
        for part in found {
            *self.counts.entry(part).or_default() += 1;
        }
    }

    /// Whether it still tells something about so many invoices.
    fn suits(&self, all: u64) -> bool {
        let grown = all / 2 > self.of.max(EACH);
        let shrunk = all < self.of / 2;
        !grown && !shrunk
    }
}

/// Every three characters of a text that follow each other, and where they begin.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = (usize, Part)> {
    let second = text.chars().skip(1);
    let third = text.chars().skip(2);
    text.char_indices()
        .zip(second.zip(third))
        .map(|((at, a), (b, c))| (at, [a, b, c]))
}

impl Reader<'_> {
    /// The sample, taken anew when the store has become twice as large or half as large.
    pub(crate) fn sample(&self) -> Result<Arc<Sample>, Error> {
        let all: u64 = self
            .prepare("SELECT count FROM tally WHERE name = 'all'")?
            .query_row([], |row| row.get(0))?;
        let lock = || self.sampled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sample) = lock().as_ref().filter(|sample| sample.suits(all)) {
            return Ok(Arc::clone(sample));
        }
        // Two searches at the same time may both take one: better than that one waits.
        let sample = Arc::new(self.take_sample(all)?);
        *lock() = Some(Arc::clone(&sample));
        Ok(sample)
    }

    fn take_sample(&self, all: u64) -> Result<Sample, Error> {
        let mut sample = Sample {
            of: all,
            counts: HashMap::new(),
        };
        let every = usize::try_from(all / EACH / MOST)
            .unwrap_or(usize::MAX)
            .max(1);
        let mut select =
            self.prepare("SELECT place FROM invoice WHERE (text_hash & 1023) = 0 ORDER BY place")?;
        let places = decode::rows(&mut select, [], |row| Ok(row.get::<_, i64>(0)?))?;
        let mut select = self.prepare(
            "SELECT i.status, i.reference, coalesce(c.name, '') FROM invoice i \
             LEFT JOIN customer c ON c.seat = i.customer WHERE i.place = ?1",
        )?;
        for place in places.into_iter().step_by(every) {
            let texts = decode::first(&mut select, [place], |row| {
                let status: Status = decode::parsed(row, 0, "status")?;
                Ok((status, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
            })?;
            let Some((status, reference, name)) = texts else {
                continue;
            };
            let items = index::items(self, place)?;
            let items = items.iter().map(|(n, d)| (n.as_str(), d.as_str()));
            sample.add(&index::text(status, &reference, &name, items));
        }
        Ok(sample)
    }
}
