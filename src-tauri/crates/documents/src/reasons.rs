//! Why no tax is due, in the document's language.

use crate::locale::Locale;
use counterfoil_domain::{Language, TaxCategory};

/// The sentence that is usual for a kind of tax, for documents that give no other (BT-120); none for
/// kinds that want no reason.
#[must_use]
pub fn usual_reason(category: TaxCategory, language: Language) -> Option<String> {
    let key = format!("reason-{}", category.code());
    category
        .wants_a_reason()
        .then(|| Locale::of(language).say(&key))
}
