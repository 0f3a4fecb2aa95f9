//! What a person is told of a record that only one side still has, or that another has the place of.

use counterfoil_domain::{Said, say};

/// This side's of a record that is gone there.
pub(crate) fn kept() -> Said {
    say!("told-clash-kept", "kept here")
}

/// The other side's of a record that is gone there.
pub(crate) fn gone() -> Said {
    say!("told-clash-gone", "no longer there")
}

/// The same, where another record has its identity by now.
pub(crate) fn replaced(by: &str) -> Said {
    say!(
        "told-clash-replaced",
        "no longer there: “{name}” has its place",
        name = by
    )
}

/// A reference that another invoice has, and one that is free.
pub(crate) fn taken(reference: &str, free: &str) -> Said {
    say!(
        "told-clash-taken",
        "{reference} is taken by another invoice; {free} is free",
        reference = reference,
        free = free
    )
}
