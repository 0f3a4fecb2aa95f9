//! What each tax category asks for: `BR-S-01` to `BR-S-10` and their like.

use super::bases::base_adds_up;
use crate::rules::rule::Rule;
use crate::rules::subject::{Findings, Kind, Subject, blank};
use counterfoil_domain::{Decimal, TaxCategory};

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

/// The category as a person says it, after "an item".
pub(super) const fn plain(category: TaxCategory) -> &'static str {
    match category {
        TaxCategory::S => "with normal or reduced VAT",
        TaxCategory::Z => "with VAT at zero",
        TaxCategory::E => "exempt from VAT",
        TaxCategory::AE => "whose VAT the customer pays",
        TaxCategory::K => "supplied to another EU country",
        TaxCategory::G => "exported from the EU",
        TaxCategory::O => "outside the scope of VAT",
        TaxCategory::L => "with the tax of the Canary Islands",
        TaxCategory::M => "with the tax of Ceuta and Melilla",
    }
}

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
            format!(
                "The summary of taxes must state what is {}.",
                plain(category)
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
    let (noun, plain) = (kind.noun(), plain(category));
    if category == TaxCategory::O {
        if vat || !blank(&buyer.vat_id) {
            found.add(
                first.spot.category_field(),
                format!(
                    "With an {noun} {plain} an e-invoice states nobody's VAT number. Choose exempt \
                     or zero, or leave out your VAT number and your customer's."
                ),
            );
        }
        return;
    }
    let wants_vat = matches!(category, TaxCategory::K | TaxCategory::G);
    if !vat && (wants_vat || !local) {
        let number = if wants_vat {
            "VAT number"
        } else {
            "VAT or tax number"
        };
        let message = format!("An {noun} {plain} needs your {number}.");
        found.add(subject.places.seller_vat_id(), article(message));
    }
    let registered = buyer.trade.registration.as_ref();
    let registered = registered.is_some_and(|id| !blank(&id.value));
    let buyer_is_known = match category {
        TaxCategory::K => !blank(&buyer.vat_id),
        TaxCategory::AE => !blank(&buyer.vat_id) || registered,
        _ => true,
    };
    if !buyer_is_known {
        let message = format!("An {noun} {plain} needs your customer's VAT number.");
        found.add("customer.tax_id", article(message));
    }
}

/// "A charge", "an item".
fn article(sentence: String) -> String {
    match sentence.strip_prefix("An charge") {
        Some(rest) => format!("A charge{rest}"),
        None => sentence,
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
        let (right, rule) = match category {
            TaxCategory::S => (taxed.rate > Some(Decimal::ZERO), "has a tax rate above 0"),
            TaxCategory::L | TaxCategory::M => (
                taxed.rate >= Some(Decimal::ZERO),
                "has a tax rate of 0 or more",
            ),
            TaxCategory::O => (taxed.rate.is_none(), "has no tax rate"),
            _ => (taxed.rate == Some(Decimal::ZERO), "has a tax rate of 0"),
        };
        if !right {
            let message = format!("An {} {} {rule}.", kind.noun(), plain(category));
            found.add(taxed.spot.field("tax"), article(message));
        }
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
            format!("What is {} bears no tax.", plain(category)),
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
        let message = if wanted {
            format!("Say why no VAT is charged on what is {}.", plain(category))
        } else {
            format!(
                "Leave out the reason for charging no VAT on what is {}.",
                plain(category)
            )
        };
        found.add("terms.exemptions", message);
    }
}
