//! A document as CII.

use super::write_line::{adjustment, line, money, period};
use super::write_party::{date, delivery, party, payee, tax_representative};
use super::{OBJECT, PROJECT_NAME, QDT, RAM, RSM, SUPPORTING, TAX_POINTS, TENDER, UDT};
use crate::document::{Document, TaxGroup};
use crate::error::XmlError;
use crate::xml::{Writer, amount, number};
use counterfoil_domain::{Currency, PayeeAccount, Payment, Supporting, Terms};

/// The whole file.
pub fn write(document: &Document) -> Result<Vec<u8>, XmlError> {
    let namespaces = [
        ("xmlns:rsm", RSM),
        ("xmlns:qdt", QDT),
        ("xmlns:ram", RAM),
        ("xmlns:udt", UDT),
    ];
    Writer::file("rsm:CrossIndustryInvoice", &namespaces, |w| {
        header(w, document);
        w.group("rsm:SupplyChainTradeTransaction", |w| {
            for one in &document.lines {
                line(w, one, document.currency);
            }
            agreement(w, document);
            delivery(w, &document.terms.delivery, &document.terms);
            settlement(w, document);
        });
    })
}

fn header(w: &mut Writer, document: &Document) {
    let terms = &document.terms;
    w.group("rsm:ExchangedDocumentContext", |w| {
        w.group(
            "ram:BusinessProcessSpecifiedDocumentContextParameter",
            |w| {
                w.leaf("ram:ID", &terms.process);
            },
        );
        w.group("ram:GuidelineSpecifiedDocumentContextParameter", |w| {
            w.leaf("ram:ID", &document.customization);
        });
    });
    w.group("rsm:ExchangedDocument", |w| {
        w.leaf("ram:ID", &document.reference);
        w.leaf("ram:TypeCode", &terms.kind().to_string());
        date(
            w,
            "ram:IssueDateTime",
            "udt:DateTimeString",
            document.issue_date,
        );
        for note in terms.notes.iter().filter(|n| !n.text.trim().is_empty()) {
            w.group("ram:IncludedNote", |w| {
                w.leaf("ram:Content", &note.text);
                w.leaf("ram:SubjectCode", &note.subject);
            });
        }
    });
}

fn agreement(w: &mut Writer, document: &Document) {
    let terms = &document.terms;
    w.always("ram:ApplicableHeaderTradeAgreement", |w| {
        w.leaf("ram:BuyerReference", &terms.buyer_reference);
        party(w, "ram:SellerTradeParty", &document.seller);
        party(w, "ram:BuyerTradeParty", &document.buyer);
        if let Some(one) = &terms.tax_representative {
            tax_representative(w, one);
        }
        reference(w, "ram:SellerOrderReferencedDocument", &terms.sales_order);
        reference(w, "ram:BuyerOrderReferencedDocument", &terms.order);
        reference(w, "ram:ContractReferencedDocument", &terms.contract);
        additional(w, terms);
        if !terms.project.trim().is_empty() {
            w.group("ram:SpecifiedProcuringProject", |w| {
                w.leaf("ram:ID", &terms.project);
                w.leaf("ram:Name", PROJECT_NAME);
            });
        }
    });
}

fn reference(w: &mut Writer, name: &'static str, reference: &str) {
    w.group(name, |w| w.leaf("ram:IssuerAssignedID", reference));
}

/// Documents that only their code tells apart: tender, object, supporting documents.
fn additional(w: &mut Writer, terms: &Terms) {
    let name = "ram:AdditionalReferencedDocument";
    if !terms.tender.trim().is_empty() {
        w.group(name, |w| {
            w.leaf("ram:IssuerAssignedID", &terms.tender);
            w.leaf("ram:TypeCode", TENDER);
        });
    }
    if let Some(object) = &terms.object {
        w.group(name, |w| {
            w.leaf("ram:IssuerAssignedID", &object.value);
            w.leaf("ram:TypeCode", OBJECT);
            w.leaf("ram:ReferenceTypeCode", &object.scheme);
        });
    }
    for one in &terms.documents {
        w.group(name, |w| supporting(w, one));
    }
}

fn supporting(w: &mut Writer, one: &Supporting) {
    w.leaf("ram:IssuerAssignedID", &one.reference);
    w.leaf("ram:URIID", &one.location);
    w.leaf("ram:TypeCode", SUPPORTING);
    w.leaf("ram:Name", &one.description);
    if let Some(file) = &one.file {
        let kind = [("mimeCode", &*file.mime), ("filename", &*file.name)];
        w.leaf_with("ram:AttachmentBinaryObject", &file.base64, &kind);
    }
}

fn settlement(w: &mut Writer, document: &Document) {
    let (terms, currency) = (&document.terms, document.currency);
    let debit = terms.payment.debit.clone().unwrap_or_default();
    w.group("ram:ApplicableHeaderTradeSettlement", |w| {
        w.leaf("ram:CreditorReferenceID", &debit.creditor);
        w.leaf("ram:PaymentReference", &terms.payment.remittance);
        w.leaf(
            "ram:TaxCurrencyCode",
            terms.tax_currency.map_or("", Currency::code),
        );
        w.leaf("ram:InvoiceCurrencyCode", currency.code());
        if let Some(one) = &terms.payee {
            payee(w, one);
        }
        payment(w, &terms.payment);
        for group in &document.taxes {
            tax(w, group, terms, currency);
        }
        w.group("ram:BillingSpecifiedPeriod", |w| {
            period(w, &terms.delivery.period)
        });
        for one in &terms.adjustments {
            adjustment(w, one, currency);
        }
        w.group("ram:SpecifiedTradePaymentTerms", |w| {
            w.terms_of_payment("ram:Description", &terms.payment_terms);
            date(
                w,
                "ram:DueDateDateTime",
                "udt:DateTimeString",
                document.due_date,
            );
            w.leaf("ram:DirectDebitMandateID", &debit.mandate);
        });
        totals(w, document);
        for one in &terms.preceding {
            w.group("ram:InvoiceReferencedDocument", |w| {
                w.leaf("ram:IssuerAssignedID", &one.reference);
                date(
                    w,
                    "ram:FormattedIssueDateTime",
                    "qdt:DateTimeString",
                    one.date,
                );
            });
        }
        w.group("ram:ReceivableSpecifiedTradeAccountingAccount", |w| {
            w.leaf("ram:ID", &terms.accounting_reference);
        });
    });
}

/// A payment means for each account; the first also holds what is said once.
fn payment(w: &mut Writer, payment: &Payment) {
    let debited = payment.debit.as_ref().map_or("", |debit| &debit.account);
    let says_how = !payment.means.is_empty()
        || !payment.means_text.is_empty()
        || payment.card.is_some()
        || !debited.is_empty();
    let mut accounts: Vec<Option<&PayeeAccount>> = payment.accounts.iter().map(Some).collect();
    if accounts.is_empty() && says_how {
        accounts.push(None);
    }
    for (index, account) in accounts.into_iter().enumerate() {
        w.group("ram:SpecifiedTradeSettlementPaymentMeans", |w| {
            w.leaf("ram:TypeCode", &payment.means);
            if index == 0 {
                w.leaf("ram:Information", &payment.means_text);
            }
            if let Some(card) = payment.card.as_ref().filter(|_| index == 0) {
                w.group("ram:ApplicableTradeSettlementFinancialCard", |w| {
                    w.leaf("ram:ID", &card.number);
                    w.leaf("ram:CardholderName", &card.holder);
                });
            }
            if index == 0 {
                w.group("ram:PayerPartyDebtorFinancialAccount", |w| {
                    w.leaf("ram:IBANID", debited);
                });
            }
            if let Some(account) = account {
                payee_account(w, account);
            }
        });
    }
}

fn payee_account(w: &mut Writer, account: &PayeeAccount) {
    let is_iban = looks_like_iban(&account.iban);
    let (iban, other) = match is_iban {
        true => (&*account.iban, ""),
        false => ("", &*account.iban),
    };
    w.group("ram:PayeePartyCreditorFinancialAccount", |w| {
        w.leaf("ram:IBANID", iban);
        w.leaf("ram:AccountName", &account.name);
        w.leaf("ram:ProprietaryID", other);
    });
    w.group("ram:PayeeSpecifiedCreditorFinancialInstitution", |w| {
        w.leaf("ram:BICID", &account.bic);
    });
}

/// Two letters and two digits first, as every IBAN; it is not asked whether it adds up.
fn looks_like_iban(text: &str) -> bool {
    let start: Vec<char> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .take(4)
        .collect();
    start.len() == 4
        && start[..2].iter().all(char::is_ascii_alphabetic)
        && start[2..].iter().all(char::is_ascii_digit)
}

fn tax(w: &mut Writer, group: &TaxGroup, terms: &Terms, currency: Currency) {
    let ours = terms.tax_point_code.as_str();
    let known = TAX_POINTS.iter().find(|(code, _)| *code == ours);
    w.group("ram:ApplicableTradeTax", |w| {
        money(w, "ram:CalculatedAmount", Some(group.tax), currency);
        w.leaf("ram:TypeCode", "VAT");
        w.leaf("ram:ExemptionReason", &group.reason);
        money(w, "ram:BasisAmount", Some(group.base), currency);
        w.leaf("ram:CategoryCode", group.category.code());
        w.leaf("ram:ExemptionReasonCode", &group.reason_code);
        date(w, "ram:TaxPointDate", "udt:DateString", terms.tax_point);
        w.leaf(
            "ram:DueDateTypeCode",
            known.map_or(ours, |(_, theirs)| theirs),
        );
        if let Some(rate) = group.rate {
            w.leaf("ram:RateApplicablePercent", &number(rate));
        }
    });
}

fn totals(w: &mut Writer, document: &Document) {
    let (totals, terms, currency) = (&document.totals, &document.terms, document.currency);
    w.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", |w| {
        money(w, "ram:LineTotalAmount", Some(totals.line_sum), currency);
        money(w, "ram:ChargeTotalAmount", totals.charges, currency);
        money(w, "ram:AllowanceTotalAmount", totals.allowances, currency);
        money(
            w,
            "ram:TaxBasisTotalAmount",
            Some(totals.without_tax),
            currency,
        );
        let other = terms.tax_currency.zip(terms.tax_in_tax_currency);
        for (currency, tax) in totals
            .tax
            .map(|tax| (currency, tax))
            .into_iter()
            .chain(other)
        {
            let code = [("currencyID", currency.code())];
            w.leaf_with("ram:TaxTotalAmount", &amount(tax, currency), &code);
        }
        money(w, "ram:RoundingAmount", terms.rounding, currency);
        money(w, "ram:GrandTotalAmount", Some(totals.with_tax), currency);
        money(w, "ram:TotalPrepaidAmount", terms.prepaid, currency);
        money(w, "ram:DuePayableAmount", Some(totals.due), currency);
    });
}
