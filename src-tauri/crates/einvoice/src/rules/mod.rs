//! The rules an e-invoice must meet: those of EN 16931 and of its two profiles, checked offline on
//! the semantic document, whatever the syntax.
//!
//! Each rule is one small function in a table that names it as its publisher does. What a
//! [`Document`] cannot break by its very type, and what the norm states twice, stands in [`held`]
//! with the reason, so that nothing of the norm is left out silently.

mod check_digits;
mod en16931;
mod failure;
mod held;
pub mod lists;
mod own;
mod peppol;
mod places;
mod rule;
mod subject;
#[cfg(test)]
mod tests;
mod xrechnung;

pub use failure::{Failure, Field, Severity};
pub use held::{Held, held};
pub use places::Places;
pub use rule::Rule;

use crate::document::Document;
use counterfoil_domain::Profile;
use subject::{Findings, Subject};

/// Every rule of a profile that is checked, those of EN 16931 first.
pub fn rules(profile: Profile) -> impl Iterator<Item = &'static Rule> {
    let own = match profile {
        Profile::En16931 => &[][..],
        Profile::XRechnung => xrechnung::RULES,
        Profile::Peppol => peppol::RULES,
    };
    let shared = match profile {
        Profile::XRechnung => peppol::SHARED_WITH_XRECHNUNG,
        _ => &[][..],
    };
    en16931::tables()
        .flatten()
        .chain(own::RULES)
        .chain(own)
        .chain(shared)
}

/// What has to be mended before a document meets `profile`, in the order of the rules. `places` says
/// where the editor keeps what the document states.
#[must_use]
pub fn check(document: &Document, profile: Profile, places: Places) -> Vec<Failure> {
    let subject = Subject { document, places };
    let mut failures = Vec::new();
    for rule in rules(profile) {
        let mut findings = Findings::default();
        rule.run(&subject, &mut findings);
        failures.extend(findings.into_failures(rule));
    }
    failures
}
