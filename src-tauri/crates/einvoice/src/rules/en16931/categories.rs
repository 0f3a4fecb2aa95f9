//! What each tax category asks for: `BR-S-01` to `BR-S-10` and their like.

use super::bases::base_adds_up;
use super::taxed::{how, needs_customer, needs_tax_number, needs_vat_number};
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Kind, Subject, blank};
use counterfoil_domain::{Decimal, Said, TaxCategory, say};

/// The nine rules that every category has.
macro_rules! rules {
    ($category:ident, $name:literal $(, $tax:expr)?) => {
        &[
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-01"), is_summed_up),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-02"), lines_name_who),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-03"), allowances_name_who),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-04"), charges_name_who),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-05"), lines_have_its_rate),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-06"), allowances_have_its_rate),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-07"), charges_have_its_rate),
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-08"), base_adds_up),
            $(Rule::of(TaxCategory::$category, concat!("BR-", $name, "-09"), $tax),)?
            Rule::of(TaxCategory::$category, concat!("BR-", $name, "-10"), reason_is_right),
        ]
    };
}

/// One table for each category. Where there is a rate, `-09` says what BR-CO-17 says.
pub(super) const TABLES: [&[Rule]; 9] = [
    rules!(S, "S"),
    rules!(Z, "Z", bears_no_tax),
    rules!(E, "E", bears_no_tax),
    rules!(AE, "AE", bears_no_tax),
    rules!(K, "IC", bears_no_tax),
    rules!(G, "G", bears_no_tax),
    rules!(O, "O", bears_no_tax),
    rules!(L, "AF"),
    rules!(M, "AG"),
];

fn is_summed_up(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    let taxed = subject.first_taxed(category);
    let groups = &subject.document.taxes;
    let groups = groups.iter().filter(|g| g.category == category).count();
    let right = match (category.may_have_a_rate(), taxed.is_some()) {
        (true, used) => (groups > 0) == used,
        (false, true) => groups == 1,
        (false, false) => groups <= 1,
    };
    if !right {
        found.add(
            taxed.map_or("items".to_owned(), |t| t.spot.category_field()),
            say!(
                "rule-taxed-unsummed",
                "The summary of taxes must state what {how}.",
                how = how(category),
            ),
        );
    }
}

fn lines_name_who(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    names_who(subject, category, Kind::Line, found);
}

fn allowances_name_who(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    names_who(subject, category, Kind::Allowance, found);
}

fn charges_name_who(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    names_who(subject, category, Kind::Charge, found);
}

/// Whose numbers must be known for the authorities, or must not be.
fn names_who(subject: &Subject<'_>, category: TaxCategory, kind: Kind, found: &mut Findings) {
    let Some(first) = subject
        .taxed()
        .find(|t| t.kind == kind && t.category == Some(category))
    else {
        return;
    };
    let (seller, buyer) = (&subject.document.seller, &subject.document.buyer);
    let representative = subject.terms().tax_representative.as_ref();
    let vat = !blank(&seller.vat_id) || representative.is_some_and(|r| !blank(&r.vat_id));
    let local = !blank(&seller.trade.tax_registration);
    if category == TaxCategory::O {
        if vat || !blank(&buyer.vat_id) {
            found.add(
                first.spot.category_field(),
                say!(
                    "rule-outside-vat-numbered",
                    "With what is outside the scope of VAT an e-invoice states nobody's VAT \
                     number. Choose exempt or zero, or leave out your VAT number and your \
                     customer's."
                ),
            );
        }
        return;
    }
    let wants_vat = matches!(category, TaxCategory::K | TaxCategory::G);
    if !vat && (wants_vat || !local) {
        let said = if wants_vat {
            needs_vat_number(kind, category)
        } else {
            needs_tax_number(kind, category)
        };
        found.add(subject.places.seller_vat_id(), said);
    }
    let registered = buyer.trade.registration.as_ref();
    let registered = registered.is_some_and(|id| !blank(&id.value));
    let buyer_is_known = match category {
        TaxCategory::K => !blank(&buyer.vat_id),
        TaxCategory::AE => !blank(&buyer.vat_id) || registered,
        _ => true,
    };
    if !buyer_is_known {
        found.add("customer.tax_id", needs_customer(kind, category));
    }
}

fn lines_have_its_rate(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    has_its_rate(subject, category, Kind::Line, found);
}

fn allowances_have_its_rate(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    has_its_rate(subject, category, Kind::Allowance, found);
}

fn charges_have_its_rate(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    has_its_rate(subject, category, Kind::Charge, found);
}

fn has_its_rate(subject: &Subject<'_>, category: TaxCategory, kind: Kind, found: &mut Findings) {
    let of_it = |t: &_| kind_and_category(t, kind, category);
    for taxed in subject.taxed().filter(of_it) {
        let right = match category {
            TaxCategory::S => taxed.rate > Some(Decimal::ZERO),
            TaxCategory::L | TaxCategory::M => taxed.rate >= Some(Decimal::ZERO),
            TaxCategory::O => taxed.rate.is_none(),
            _ => taxed.rate == Some(Decimal::ZERO),
        };
        if !right {
            found.add(taxed.spot.field("tax"), rate_of(category));
        }
    }
}

fn rate_of(category: TaxCategory) -> Said {
    let how = how(category);
    match category {
        TaxCategory::S => say!(
            "rule-rate-above-zero",
            "What {how} has a tax rate above 0.",
            how = how
        ),
        TaxCategory::L | TaxCategory::M => say!(
            "rule-rate-not-negative",
            "What {how} has a tax rate of 0 or more.",
            how = how
        ),
        TaxCategory::O => say!("rule-rate-none", "What {how} has no tax rate.", how = how),
        _ => say!(
            "rule-rate-zero",
            "What {how} has a tax rate of 0.",
            how = how
        ),
    }
}

fn kind_and_category(
    taxed: &crate::rules::subject::Taxed,
    kind: Kind,
    category: TaxCategory,
) -> bool {
    taxed.kind == kind && taxed.category == Some(category)
}

fn bears_no_tax(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    let mut groups = subject.document.taxes.iter();
    if groups.any(|g| g.category == category && !g.tax.is_zero()) {
        let taxed = subject.first_taxed(category);
        found.add(
            taxed.map_or("items".to_owned(), |t| t.spot.field("tax")),
            say!(
                "rule-taxed-bears-none",
                "What {how} bears no tax.",
                how = how(category),
            ),
        );
    }
}

fn reason_is_right(subject: &Subject<'_>, category: TaxCategory, found: &mut Findings) {
    let groups = &subject.document.taxes;
    let wanted = !category.may_have_a_rate() && category != TaxCategory::Z;
    for group in groups.iter().filter(|g| g.category == category) {
        let given = !blank(&group.reason) || !blank(&group.reason_code);
        if given == wanted {
            continue;
        }
        let said = if wanted {
            say!(
                "rule-exemption-missing",
                "Say why no VAT is charged on what {how}.",
                how = how(category),
            )
        } else {
            say!(
                "rule-exemption-unneeded",
                "Leave out the reason for charging no VAT on what {how}.",
                how = how(category),
            )
        };
        found.add("terms.exemptions", said);
    }
}
