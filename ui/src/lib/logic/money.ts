// Amounts as text: grouped by string work alone, so that no figure passes through a float.
import type { Money, NumberStyle } from '$lib/ipc/types';

/** `-1234567.5` with the style's marks: `-1.234.567,5`. */
export function groupDecimal(text: string, style: NumberStyle): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', decimals] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  return `${sign === '-' ? '\u2212' : ''}${grouped}${decimals === undefined ? '' : style.decimal + decimals}`;
}

export const amountText = (money: Money, style: NumberStyle) => groupDecimal(money.text, style);

/** The amount as the books have it: that of a credit note goes back. */
export function inBooks(money: Money, creditNote: boolean): Money {
  if (!creditNote || !/[1-9]/.test(money.text)) return money;
  const text = money.text.startsWith('-') ? money.text.slice(1) : `-${money.text}`;
  return { ...money, minor: -money.minor, text };
}

/** The amount with its currency, for sentences and labels. */
export const amountWithCurrency = (money: Money, style: NumberStyle) => `${amountText(money, style)}\u00a0${money.currency}`;

/** `to` less `from`, both of one currency, as signed decimal text; exact, for it counts in integers. */
export function differenceText(from: Money, to: Money): string {
  const minor = minorOf(to) - minorOf(from);
  const decimals = /\.(\d+)$/.exec(to.text)?.[1]?.length ?? 0;
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return (minor < 0n ? '-' : '') + body;
}

/** Read from the text, because a JSON number is not exact beyond 2^53. */
const minorOf = (money: Money) => BigInt(money.text.replace('.', ''));
