// Contracts, orders and what is on offer in words. A word of the service that this program does not know is shown as it is.
import { t } from '$lib/i18n';
import type { BilledKind, BilledRow, NumberStyle, OfferedPeriod, OfferedVariant } from '$lib/ipc/types';
import type { Tone } from './history-words';
import { groupDecimal } from './money';

const STATUSES: Record<string, Tone> = { in_trial: 'busy', active: 'ok', ended: 'calm' };
export const contractTone = (status: string): Tone => STATUSES[status] ?? 'calm';
/** What the status means; none for a word that this program does not know, here and below. */
export const contractMeaning = (status: string): string | null => (status in STATUSES ? t(`meaning-contract-${status}`) : null);
export const contractWord = (status: string): string => (status in STATUSES ? t(`contract-${status}`) : status || t('not-known'));

const ORDERS: Record<string, [Tone, string]> = {
  inprogress: ['wait', 'order-open'], approved: ['busy', 'order-approved'], completed: ['ok', 'order-completed'], declined: ['calm', 'order-declined'],
};
export const orderTone = (status: string): Tone => ORDERS[status.toLowerCase()]?.[0] ?? 'calm';
export function orderWord(status: string): string {
  const known = ORDERS[status.toLowerCase()];
  return known ? t(known[1]) : status;
}
export function orderMeaning(status: string): string | null {
  const known = ORDERS[status.toLowerCase()];
  return known ? t(`meaning-${known[1]}`) : null;
}
/** Whether something can still be decided about it. */
export const orderWaits = (status: string): boolean => ['inprogress', 'approved'].includes(status.toLowerCase());

const PHASES = new Set(['Trial', 'Normal', 'Inactive']);
export const phaseWord = (kind: string): string => (PHASES.has(kind) ? t(`phase-${kind.toLowerCase()}`) : kind);

const UNITS = new Set(['Day', 'Week', 'Month', 'Year']);
/** `1 month`, `3 months`. */
export const lengthWords = ({ unit, quantity }: OfferedPeriod): string => (UNITS.has(unit) ? t(`length-${unit.toLowerCase()}`, { n: quantity }) : `${quantity} ${unit}`);
/** `a month`, `every 3 months`. */
const eachWords = ({ unit, quantity }: OfferedPeriod): string => (UNITS.has(unit) ? t(`interval-${unit.toLowerCase()}`, { n: quantity }) : `${quantity} ${unit}`);

/** A price as its currency writes it, with every digit that it has: `25.00`, `0.0125`. */
export function priceText(text: string, currency: string, style: NumberStyle): string {
  const least = currency === '' ? 0 : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 2);
  const [whole = '', decimals = ''] = text.split('.');
  const padded = decimals.padEnd(least, '0');
  return groupDecimal(padded === '' ? whole : `${whole}.${padded}`, style);
}

/** `25.00 EUR a month`. */
export function feeWords(variant: OfferedVariant, currency: string, style: NumberStyle): string {
  if (variant.fee === null) return t('price-unknown');
  const amount = `${priceText(variant.fee, currency, style)}\u00a0${currency}`;
  return variant.fee_period ? t('price-each', { amount, interval: eachWords(variant.fee_period) }) : amount;
}

export const billedWord = (kind: BilledKind): string => t(`billed-${kind}`);
export const billedTone = (kind: BilledKind): Tone => (kind === 'draft' ? 'wait' : 'calm');
/** What it is called: its number, or what stands for it. */
export const billedName = (row: BilledRow): string => row.number || t('billed-draft-of', { name: row.recipient || t('not-known') });
