//! The numbers that invoices were issued under, as an accountant counts through them.

use crate::error::Error;
use crate::history::account_names;
use crate::open::App;
use crate::view::SeriesView;
use chrono::NaiveDate;
use counterfoil_export::{Issued, Series, series};
use counterfoil_store::Reader;

impl App {
    /// Each series of numbers that invoices of these days were issued under, both included: its first and
    /// last one, those that no invoice has and those that several have. What was issued in an account that
    /// was removed since is in none: its series is not here any more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn invoice_numbers(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Vec<SeriesView>, Error> {
        let found = self.read(move |_, r| of(r, from, to)).await?;
        Ok(found.into_iter().map(view).collect())
    }
}

pub(crate) fn of(
    r: &Reader<'_>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Vec<Series>, Error> {
    let names = account_names(r)?;
    let issued: Vec<_> = r
        .issued_references(from, to)?
        .into_iter()
        .map(|one| Issued {
            account: one
                .account
                .and_then(|id| names.get(&id).cloned())
                .unwrap_or_default(),
            reference: one.reference,
            within: one.within,
        })
        .collect();
    Ok(series(&issued))
}

fn view(series: Series) -> SeriesView {
    SeriesView {
        missing: series.missing.iter().map(ToString::to_string).collect(),
        account: series.account,
        first: series.first,
        last: series.last,
        invoices: series.invoices,
        missing_count: series.missing_count,
        doubled: series.doubled,
    }
}
