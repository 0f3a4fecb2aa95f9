//! The public sample invoices meet the rules.

use crate::rules::{Places, Severity, check};
use crate::tests::public::{read, samples};
use counterfoil_domain::Profile;

/// Every failure of a sample, with whether the document is refused for it.
fn found(name: &str, bytes: &[u8], profile: Profile) -> Vec<(Severity, String)> {
    let document = read(name, bytes).document;
    let failures = check(&document, profile, Places::adopted(&document));
    let line = |f: crate::rules::Failure| {
        let text = format!("{name}: {} {} {}", f.rule, f.field, f.message);
        (f.severity, text)
    };
    failures.into_iter().map(line).collect()
}

#[test]
fn no_public_sample_is_refused_by_the_norm() {
    for (name, bytes) in samples() {
        let mut found = found(&name, &bytes, Profile::En16931);
        found.retain(|(severity, _)| *severity == Severity::Fatal);
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn no_sample_of_xrechnung_is_refused_by_it() {
    for (name, bytes) in samples() {
        let mut found = found(&name, &bytes, Profile::XRechnung);
        found.retain(|(severity, _)| *severity == Severity::Fatal);
        assert!(
            !name.starts_with("xrechnung-") || found.is_empty(),
            "{found:#?}"
        );
    }
}
