//! How a search comes to its page: the rarest parts of the query are asked of the index, the rest
//! is looked for in the text of what they find.
//!
//! An index of parts of three characters knows `inv` in every invoice, and to meet `inv-0012345` it
//! would read all of that list beside the short ones of the digits. So parts that are much commoner
//! than the rarest are left out of the question.

use crate::{
    Error, InvoiceFilter, InvoiceRow, Reader, index,
    list::{Lead, invoice_page_sql},
    sample::{Part, parts},
    search,
};
use counterfoil_domain::Status;
use rusqlite::ToSql;

/// Parts of at most so many sampled invoices are asked for in any case: to read their lists takes
/// less than to look at the invoices that they keep out.
const RARE: u32 = 64;
/// A part of at most so many sampled invoices is in few.
const FEW: u32 = 3;
/// How many times commoner than the rarest a part may be and still be asked for.
const COMMONER: u32 = 8;

/// What is asked of the index.
struct Question {
    /// In its language.
    expression: String,
    /// Whether what it finds is all that was looked for; otherwise the text decides.
    exact: bool,
    /// Whether it finds so few that everything else can wait.
    few: bool,
}

impl Reader<'_> {
    /// The invoices of `filter` before `after` that hold every one of `needles`, as
    /// [`search::needles`] gives them; `limit` at most.
    pub(crate) fn find(
        &self,
        filter: &InvoiceFilter,
        mut needles: Vec<String>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<(i64, InvoiceRow)>, Error> {
        needles.extend(filter.status.map(search::status_term));
        let question = self.question(&needles)?;
        // What waits is little: there each such invoice is looked at in turn.
        let lead = if filter.waiting && !question.few {
            Lead::List
        } else {
            Lead::Search
        };
        let look = lead == Lead::List || !question.exact;
        let unlimited = -1_i64;
        let status = filter.status.map(Status::as_str);
        let mut parameters: Vec<(&str, &dyn ToSql)> = vec![
            (":after", &after),
            (":limit", if look { &unlimited } else { &limit }),
        ];
        match lead {
            Lead::Search => parameters.push((":search", &question.expression)),
            Lead::List if status.is_some() => parameters.push((":status", &status)),
            Lead::List => {}
        }
        let days = filter.spans();
        if let Some((from, until)) = &days {
            parameters.extend([(":from", from as &dyn ToSql), (":until", until)]);
        }
        let currency = filter.currency.map(|currency| currency.code());
        if currency.is_some() {
            parameters.push((":currency", &currency));
        }
        let mut select = self.prepare(&invoice_page_sql(filter, lead))?;
        let mut rows = select.query(parameters.as_slice())?;
        let mut found = Vec::new();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        while found.len() < limit
            && let Some(row) = rows.next()?
        {
            let (place, line) = InvoiceRow::from_row(row)?;
            if !look || self.holds(place, &line, &needles)? {
                found.push((place, line));
            }
        }
        Ok(found)
    }

    /// Whether the index holds every needle for this invoice, judged by its text.
    fn holds(&self, place: i64, line: &InvoiceRow, needles: &[String]) -> Result<bool, Error> {
        let near = index::text(
            line.status,
            &line.reference,
            &line.customer_name,
            std::iter::empty(),
        );
        // No needle reaches over two texts.
        let mut missing = needles.iter().filter(|n| !near.contains(*n)).peekable();
        if missing.peek().is_none() {
            return Ok(true);
        }
        let items = index::items(self, place)?;
        let texts = items.iter().flat_map(|(n, d)| [n.as_str(), d.as_str()]);
        let items = search::indexed(texts);
        Ok(missing.all(|needle| items.contains(needle)))
    }

    fn question(&self, needles: &[String]) -> Result<Question, Error> {
        let sample = self.sample()?;
        let all_parts = needles.iter().flat_map(|needle| parts(needle));
        let rarest = all_parts.map(|(_, part)| sample.count(part)).min();
        let rarest = rarest.unwrap_or(0);
        let most = rarest.saturating_mul(COMMONER).max(RARE);
        let mut phrases: Vec<(u32, &str)> = Vec::new();
        let mut exact = true;
        for needle in needles {
            let runs = runs(needle, |part| {
                Some(sample.count(part)).filter(|n| *n <= most)
            });
            exact &= runs.iter().any(|(_, run)| run == needle);
            phrases.extend(runs);
        }
        // The rarest leads.
        phrases.sort_unstable();
        phrases.dedup();
        let phrases: Vec<_> = phrases
            .iter()
            .map(|(_, text)| search::quote(text))
            .collect();
        Ok(Question {
            expression: phrases.join(" AND "),
            exact,
            few: rarest <= FEW,
        })
    }
}

/// The stretches of a needle whose every part is asked for, each with the count of its rarest.
fn runs(needle: &str, asked: impl Fn(Part) -> Option<u32>) -> Vec<(u32, &str)> {
    let mut runs: Vec<(u32, usize, usize)> = Vec::new();
    let mut open = false;
    for (from, part) in parts(needle) {
        let Some(count) = asked(part) else {
            open = false;
            continue;
        };
        let to = from + part.iter().map(|c| c.len_utf8()).sum::<usize>();
        match runs.last_mut().filter(|_| open) {
            Some(run) => *run = (run.0.min(count), run.1, to),
            None => runs.push((count, from, to)),
        }
        open = true;
    }
    let texts = runs
        .into_iter()
        .filter_map(|(count, from, to)| Some((count, needle.get(from..to)?)));
    texts.collect()
}
