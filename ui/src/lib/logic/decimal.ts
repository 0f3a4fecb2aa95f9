// Numbers as people type them, to and from the exact text with a point that crosses to Rust.
// String work alone, so that no figure passes through a float.
import type { NumberStyle } from '$lib/ipc/types';

/** More digits than any amount here has, fewer than an exact decimal holds. */
const MOST_DIGITS = 20;
const SPACES = /[\s\u00a0\u2009\u202f'’]/g;

/** Whether `,` or `.` groups digits in `text`, where it is the only mark and stands once. */
function groupsOnce(mark: string, whole: string, rest: string, style: NumberStyle): boolean {
  return mark !== style.decimal && mark === style.group && rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}

/** Splits at the decimal mark; none where the marks make no sense. */
function parts(text: string, style: NumberStyle): [string, string] | null {
  const marks = [...text.matchAll(/[.,]/g)].map((found) => found[0]);
  const last = marks.at(-1);
  if (last === undefined) return [text, ''];
  const at = text.lastIndexOf(last);
  const [whole, rest] = [text.slice(0, at), text.slice(at + 1)];
  const others = new Set(marks.slice(0, -1));
  if (others.size > 1) return null;
  if (others.has(last)) return grouped(text, last) ? [text.replaceAll(last, ''), ''] : null;
  if (others.size === 1) {
    const [group = ''] = others;
    return grouped(whole, group) ? [whole.replaceAll(group, ''), rest] : null;
  }
  return groupsOnce(last, whole, rest, style) ? [whole + rest, ''] : [whole, rest];
}

const grouped = (text: string, mark: string): boolean => {
  const [first = '', ...more] = text.split(mark);
  return /^\d{1,3}$/.test(first) && more.every((group) => /^\d{3}$/.test(group));
};

/** `1.234,5`, `1,234.5`, `1 234,5` or `12'345.60` as `1234.5`; none where it is no number. */
export function readDecimal(typed: string, style: NumberStyle): string | null {
  const match = /^([+\-\u2212]?)([\d.,]+)$/.exec(typed.replace(SPACES, ''));
  if (!match) return null;
  const found = parts(match[2] ?? '', style);
  if (!found) return null;
  const [whole, decimals] = found;
  if (!/^\d*$/.test(whole) || !/^\d*$/.test(decimals) || whole + decimals === '') return null;
  if (whole.length + decimals.length > MOST_DIGITS) return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const text = decimals === '' ? digits : `${digits}.${decimals}`;
  const negative = (match[1] === '-' || match[1] === '\u2212') && /[1-9]/.test(text);
  return negative ? `-${text}` : text;
}

/** An exact decimal as it would be typed here: the style's mark, no groups. */
export const typedDecimal = (exact: string | null, style: NumberStyle): string => (exact ?? '').replace('.', style.decimal);

/** Whether a group mark was read where another reader might see decimals. */
export function isAmbiguous(typed: string, style: NumberStyle): boolean {
  const text = typed.replace(SPACES, '');
  return /^[+\-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && !text.includes(style.decimal);
}
