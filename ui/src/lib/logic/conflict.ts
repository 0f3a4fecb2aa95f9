// What the fields of a conflict come to, for showing: no figure is computed but differences.
import type { ConflictField, ConflictSide, ConflictSummary, Money, NumberStyle } from '$lib/ipc/types';
import { amountWithCurrency, differenceText, groupDecimal } from './money';

/** A side for every field: mine until another was picked. Picks for fields that are gone fall away. */
export const chosenSides = (fields: ConflictField[], picked: Record<string, ConflictSide>): Record<string, ConflictSide> =>
  Object.fromEntries(fields.map(({ key }) => [key, picked[key] ?? 'mine']));

/** For a narrow cell: no line ends between a number and its currency or percent sign. */
export const unbroken = (value: string): string => value.replace(/(\d) (?=%|[A-Z]{3}\b)/g, '$1\u00a0');

export interface Effect {
  total: string;
  /** The total is what it is anyway. */
  same: boolean;
  /** Signed; none where the two are of unlike currencies. */
  difference: string | null;
}

/** What taking one field from the service does to the total; none where there is no total. */
export function effectOf(field: ConflictField, summary: ConflictSummary | null, style: NumberStyle): Effect | null {
  const kept = summary?.kept;
  if (!field.total || !kept) return null;
  const total = amountWithCurrency(field.total, style);
  if (field.total.currency !== kept.currency) return { total, same: false, difference: null };
  const difference = differenceText(kept, field.total);
  return { total, same: isZero(difference), difference: signed(difference, field.total, style) };
}

const isZero = (text: string) => /^-?[0.]*$/.test(text);

const signed = (text: string, money: Money, style: NumberStyle) =>
  `${text.startsWith('-') ? '' : '+'}${groupDecimal(text, style)}\u00a0${money.currency}`;
