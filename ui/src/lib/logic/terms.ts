// What an e-invoice says beyond the printed page, before anything is said, and the codes it knows.
import { t } from '$lib/i18n';
import type { Adjustment, LineTerms, Profile, TaxCategory, Terms } from '$lib/ipc/types';

export const emptyTerms = (): Terms => ({
  profile: null, customization: '', process: '', kind: 0, buyer_reference: '', project: '', contract: '', order: '',
  sales_order: '', receipt: '', despatch: '', tender: '', object: null, accounting_reference: '', payment_terms: '',
  tax_point: null, tax_point_code: '', tax_currency: null, tax_in_tax_currency: null, prices_include_tax: undefined, notes: [], note_subject: '',
  preceding: [], seller: null, payee: null, tax_representative: null,
  delivery: { name: '', location: null, date: null, period: { from: null, to: null }, address: null },
  payment: { means: '', means_text: '', remittance: '', accounts: [], card: null, debit: null },
  adjustments: [], prepaid: null, rounding: null, exemptions: [], documents: [],
});

export const emptyLineTerms = (): LineTerms => ({
  number: '', note: '', object: null, unit: '', order_line: '', accounting_reference: '', period: { from: null, to: null },
  adjustments: [], price_discount: null, gross_price: null, price_quantity: null, price_unit: '', stated_net: null, category: null, seller_item: '',
  buyer_item: '', standard_item: null, classifications: [], origin: '', attributes: [],
});

export const emptyAdjustment = (charge: boolean, tax: string | null = null): Adjustment => ({
  charge, amount: null, base: null, percent: null, of_rate: undefined, reason: '', reason_code: '', category: null, tax,
});

export const PROFILES: readonly Profile[] = ['en16931', 'xrechnung', 'peppol'];

/** Kinds of document that are offered, UNTDID 1001. */
export const KINDS = [380, 381, 384, 326] as const;
/** Kinds that speak of an invoice before them. */
export const refersBack = (kind: number): boolean => kind === 381 || kind === 384 || kind === 326;
/** 0 stands for an ordinary invoice. */
export const kindOf = (terms: Terms): number => terms.kind || 380;

/** Means of payment that are offered, UNTDID 4461; empty for a transfer to the business's account. */
export const MEANS = ['', '58', '30', '48', '10', '57', '97'] as const;

/** What is counted where no unit is given. */
export const PIECE = 'C62';

/** Units that are offered, UN/ECE Recommendation 20: what most invoices count in. */
export const UNITS = [PIECE, 'HUR', 'DAY', 'MON', 'KGM', 'MTR', 'MTK', 'LTR', 'KMT', 'LS'] as const;

export const CATEGORIES: readonly TaxCategory[] = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M'];
/** Categories without tax, for which an e-invoice wants a reason. */
export const NEEDS_REASON: ReadonlySet<TaxCategory> = new Set<TaxCategory>(['E', 'AE', 'K', 'G', 'O']);

/** Whether nothing is given in it, however deep: its parts come in any order, and absent ones may be left out. */
const isBlank = (part: unknown): boolean =>
  part === null || part === undefined || part === '' || part === false || (typeof part === 'object' && Object.values(part).every(isBlank));

const isUsualUnit = (unit: string): boolean => unit === '' || unit === PIECE;

/** Whether nothing is said. */
export const saysNothing = (terms: Terms | null): boolean => terms === null || (isBlank({ ...terms, kind: null }) && kindOf(terms) === 380);
export const lineSaysNothing = (terms: LineTerms | null): boolean => terms === null || isBlank({ ...terms, unit: isUsualUnit(terms.unit) ? '' : terms.unit });

/** How people abbreviate what they count in; the names of the units themselves are understood too. */
const BRIEFLY: Record<string, (typeof UNITS)[number]> = {
  h: 'HUR', hr: 'HUR', hrs: 'HUR', std: 'HUR', hour: 'HUR', hours: 'HUR', d: 'DAY', kg: 'KGM', m: 'MTR', 'm²': 'MTK', m2: 'MTK', l: 'LTR', km: 'KMT', x: 'C62', '×': 'C62',
};

/** `12,5 h` as a quantity and its unit; none where it is not both. */
export function quantityWithUnit(text: string): { quantity: string; unit: string } | null {
  const [, quantity, name] = /^([\d.,'’\u00a0\u202f ]*\d)\s*(\p{L}[\p{L}\p{M}²2]*|×)\.?$/u.exec(text.trim()) ?? [];
  if (quantity === undefined || name === undefined) return null;
  const word = name.toLowerCase();
  const unit = BRIEFLY[word] ?? UNITS.find((each) => t(`unit-${each}`).toLowerCase() === word);
  return unit === undefined ? null : { quantity, unit };
}

/** What a row's folded details hold, in a few words. */
export function detailsWords(terms: LineTerms): string {
  const unit = isUsualUnit(terms.unit) ? null : UNITS.some((each) => each === terms.unit) ? t(`unit-${terms.unit}`) : t('unit-named', { code: terms.unit });
  const category = terms.category && t(`category-${terms.category}`);
  const changes = terms.adjustments.length > 0 ? t('item-details-changes', { n: terms.adjustments.length }) : null;
  return [unit, category, changes].filter(Boolean).join(' · ') || t('item-details-more');
}
