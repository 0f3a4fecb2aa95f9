//! A document from CII.

use super::read_line::{adjustment, line, period};
use super::read_party::{delivery, party, payee, tax_representative};
use super::{OBJECT, PROJECT_NAME, TAX_POINTS, TENDER};
use crate::document::{Document, StatedTotals, TaxGroup};
use crate::error::{LINES_MAX, ReadError};
use crate::xml::At;
use counterfoil_domain::{
    Currency, DirectDebit, Identifier, Note, PayeeAccount, Payment, PaymentCard, Preceding,
    Supporting, TaxCategory, Terms,
};

type Read<T> = Result<T, ReadError>;

const DUE: &str = "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString";

/// The document that a `CrossIndustryInvoice` is.
pub fn read(root: At) -> Read<Document> {
    let header = part(root, "ExchangedDocument", "the invoice's number and date")?;
    let deal = part(
        root,
        "SupplyChainTradeTransaction",
        "the lines and the totals",
    )?;
    let agreement = part(deal, "ApplicableHeaderTradeAgreement", "seller and buyer")?;
    let settlement = part(deal, "ApplicableHeaderTradeSettlement", "the totals")?;
    let context = "ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID";
    let process = "ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID";
    let such = "a currency code such as EUR";
    let currency = settlement.currency("InvoiceCurrencyCode")?;
    let currency = currency.ok_or_else(|| settlement.missing("InvoiceCurrencyCode", such))?;
    let mut terms = Terms {
        process: root.words(process),
        kind: header.kind("TypeCode")?,
        notes: notes(header),
        ..agreed(agreement)?
    };
    if let Some(at) = deal.down("ApplicableHeaderTradeDelivery") {
        terms.delivery = delivery(at)?;
        terms.despatch = at.words("DespatchAdviceReferencedDocument/IssuerAssignedID");
        terms.receipt = at.words("ReceivingAdviceReferencedDocument/IssuerAssignedID");
    }
    settled(settlement, currency, &mut terms)?;
    let seller = agreement.down("SellerTradeParty").map(party);
    let buyer = agreement.down("BuyerTradeParty").map(party);
    let taxes = settlement.all("ApplicableTradeTax");
    let taxes = taxes.map(|at| group(at, currency)).collect::<Read<_>>()?;
    let totals = totals(settlement, currency, &mut terms)?;
    Ok(Document {
        customization: root.words(context),
        reference: header.words("ID"),
        issue_date: header.plain_date("IssueDateTime/DateTimeString")?,
        due_date: settlement.plain_date(DUE)?,
        currency,
        seller: seller.unwrap_or_default(),
        buyer: buyer.unwrap_or_default(),
        lines: lines(deal, currency)?,
        totals,
        taxes,
        terms,
    })
}

fn part<'t>(at: At<'t>, name: &str, holds: &'static str) -> Read<At<'t>> {
    at.down(name).ok_or_else(|| at.missing(name, holds))
}

fn lines(deal: At, currency: Currency) -> Read<Vec<crate::document::Line>> {
    let name = "IncludedSupplyChainTradeLineItem";
    let count = deal.all(name).count();
    if count > LINES_MAX {
        return Err(ReadError::TooManyLines(count));
    }
    let lines = deal.all(name).enumerate();
    lines.map(|(index, at)| line(at, index, currency)).collect()
}

fn notes(header: At) -> Vec<Note> {
    let all = header.all("IncludedNote");
    all.map(|at| Note {
        subject: at.words("SubjectCode"),
        text: at.words("Content"),
    })
    .filter(|note| !note.text.is_empty())
    .collect()
}

/// What stands in the header's agreement.
fn agreed(at: At) -> Read<Terms> {
    let named = |path: &str| at.words(&format!("{path}/IssuerAssignedID"));
    match at.down("SpecifiedProcuringProject/Name") {
        Some(name) if name.own() != PROJECT_NAME => name.leave(),
        _ => {}
    }
    let mut terms = Terms {
        buyer_reference: at.words("BuyerReference"),
        project: at.words("SpecifiedProcuringProject/ID"),
        contract: named("ContractReferencedDocument"),
        order: named("BuyerOrderReferencedDocument"),
        sales_order: named("SellerOrderReferencedDocument"),
        tax_representative: at
            .down("SellerTaxRepresentativeTradeParty")
            .map(tax_representative),
        ..Terms::default()
    };
    for at in at.all("AdditionalReferencedDocument") {
        match at.words("TypeCode").as_str() {
            TENDER if terms.tender.is_empty() => terms.tender = at.words("IssuerAssignedID"),
            OBJECT if terms.object.is_none() => {
                let scheme = at.words("ReferenceTypeCode");
                let object = at.identifier("IssuerAssignedID");
                terms.object = object.map(|object| Identifier { scheme, ..object });
            }
            _ => terms.documents.push(Supporting {
                reference: at.words("IssuerAssignedID"),
                description: at.words("Name"),
                location: at.words("URIID"),
                file: at.file("AttachmentBinaryObject")?,
            }),
        }
    }
    Ok(terms)
}

/// What stands in the header's settlement, but the totals.
fn settled(at: At, currency: Currency, terms: &mut Terms) -> Read<()> {
    terms.tax_currency = at.currency("TaxCurrencyCode")?;
    terms.payee = at.down("PayeeTradeParty").map(payee);
    terms.delivery.period = period(at.down("BillingSpecifiedPeriod"))?;
    terms.payment_terms = at.words("SpecifiedTradePaymentTerms/Description");
    terms.accounting_reference = at.words("ReceivableSpecifiedTradeAccountingAccount/ID");
    let name = "SpecifiedTradeAllowanceCharge";
    terms.adjustments = at.adjustments(name, |a| adjustment(a, currency))?;
    for at in at.all("InvoiceReferencedDocument") {
        terms.preceding.push(Preceding {
            reference: at.words("IssuerAssignedID"),
            date: at.plain_date("FormattedIssueDateTime/DateTimeString")?,
        });
    }
    terms.payment = payment(at);
    for tax in at.all("ApplicableTradeTax") {
        let point = tax.plain_date("TaxPointDate/DateString")?;
        terms.tax_point = terms.tax_point.or(point);
        let code = tax.words("DueDateTypeCode");
        if terms.tax_point_code.is_empty() {
            let known = TAX_POINTS.iter().find(|(_, theirs)| *theirs == code);
            terms.tax_point_code = known.map_or(code, |(ours, _)| (*ours).to_owned());
        }
    }
    Ok(())
}

/// How it is paid; each account stands in a payment means of its own.
fn payment(at: At) -> Payment {
    let debit = DirectDebit {
        mandate: at.words("SpecifiedTradePaymentTerms/DirectDebitMandateID"),
        creditor: at.words("CreditorReferenceID"),
        account: String::new(),
    };
    let mut payment = Payment {
        remittance: at.words("PaymentReference"),
        debit: (debit != DirectDebit::default()).then_some(debit),
        ..Payment::default()
    };
    for at in at.all("SpecifiedTradeSettlementPaymentMeans") {
        let code = at.words("TypeCode");
        if !payment.means.is_empty() && payment.means != code {
            at.leave();
            continue;
        }
        payment.means = code;
        let text = at.words("Information");
        if payment.means_text.is_empty() {
            payment.means_text = text;
        } else if payment.means_text != text
            && let Some(text) = at.down("Information")
        {
            text.leave();
        }
        payment.accounts.extend(account(at));
        if let Some(card) = at.down("ApplicableTradeSettlementFinancialCard") {
            payment.card.get_or_insert_with(|| PaymentCard {
                number: card.words("ID"),
                holder: card.words("CardholderName"),
            });
        }
        let debited = at.words("PayerPartyDebtorFinancialAccount/IBANID");
        if !debited.is_empty() {
            payment.debit.get_or_insert_default().account = debited;
        }
    }
    payment
}

/// The account that a payment means names, by IBAN or by its number.
fn account(at: At) -> Option<PayeeAccount> {
    let to = at.down("PayeePartyCreditorFinancialAccount");
    let words = |path| to.map(|to| to.words(path)).unwrap_or_default();
    let iban = words("IBANID");
    let account = PayeeAccount {
        iban: if iban.is_empty() {
            words("ProprietaryID")
        } else {
            iban
        },
        name: words("AccountName"),
        bic: at.words("PayeeSpecifiedCreditorFinancialInstitution/BICID"),
    };
    (account != PayeeAccount::default()).then_some(account)
}

fn group(at: At, currency: Currency) -> Read<TaxGroup> {
    at.pass("TypeCode");
    let rate = at.number("RateApplicablePercent")?;
    let category = at.category("CategoryCode")?;
    Ok(TaxGroup {
        category: category.unwrap_or_else(|| TaxCategory::of_rate(rate)),
        rate,
        base: at.needed_amount("BasisAmount", currency)?,
        tax: at.needed_amount("CalculatedAmount", currency)?,
        reason: at.words("ExemptionReason"),
        reason_code: at.words("ExemptionReasonCode"),
    })
}

fn totals(settlement: At, currency: Currency, terms: &mut Terms) -> Read<StatedTotals> {
    let name = "SpecifiedTradeSettlementHeaderMonetarySummation";
    let at = part(settlement, name, "the totals")?;
    terms.prepaid = at.amount("TotalPrepaidAmount", currency)?;
    terms.rounding = at.amount("RoundingAmount", currency)?;
    let mut tax = None;
    for one in at.all("TaxTotalAmount").filter(|one| !one.own().is_empty()) {
        let named = one.attribute("currencyID");
        let own = named.is_empty() || named.eq_ignore_ascii_case(currency.code());
        let other = terms.tax_currency.filter(|c| c.code() == named);
        if own && tax.is_none() {
            tax = Some(one.own_number()?);
        } else if other.is_some() && terms.tax_in_tax_currency.is_none() {
            terms.tax_in_tax_currency = Some(one.own_number()?);
        } else {
            one.leave();
        }
    }
    Ok(StatedTotals {
        line_sum: at.needed_amount("LineTotalAmount", currency)?,
        allowances: at.amount("AllowanceTotalAmount", currency)?,
        charges: at.amount("ChargeTotalAmount", currency)?,
        without_tax: at.needed_amount("TaxBasisTotalAmount", currency)?,
        tax,
        with_tax: at.needed_amount("GrandTotalAmount", currency)?,
        due: at.needed_amount("DuePayableAmount", currency)?,
    })
}
