//! A rule: its name, how grave it is and the function that checks it.

use super::failure::Severity;
use super::subject::{Findings, Subject};
use counterfoil_domain::TaxCategory;

/// A rule that is checked.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name at its publisher: `BR-CO-25`.
    pub id: &'static str,
    /// Whether a document that breaks it is refused.
    pub severity: Severity,
    test: Test,
}

/// The function of a rule.
#[derive(Debug, Clone, Copy)]
enum Test {
    Document(fn(&Subject<'_>, &mut Findings)),
    Category(TaxCategory, fn(&Subject<'_>, TaxCategory, &mut Findings)),
}

impl Rule {
    pub(super) const fn fatal(id: &'static str, test: fn(&Subject<'_>, &mut Findings)) -> Self {
        Self {
            id,
            severity: Severity::Fatal,
            test: Test::Document(test),
        }
    }

    pub(super) const fn warning(id: &'static str, test: fn(&Subject<'_>, &mut Findings)) -> Self {
        Self {
            id,
            severity: Severity::Warning,
            test: Test::Document(test),
        }
    }

    /// A rule that each tax category has with a name of its own.
    pub(super) const fn of(
        category: TaxCategory,
        id: &'static str,
        test: fn(&Subject<'_>, TaxCategory, &mut Findings),
    ) -> Self {
        Self {
            id,
            severity: Severity::Fatal,
            test: Test::Category(category, test),
        }
    }

    pub(super) fn run(&self, subject: &Subject<'_>, findings: &mut Findings) {
        match self.test {
            Test::Document(test) => test(subject, findings),
            Test::Category(category, test) => test(subject, category, findings),
        }
    }
}
