// The item grid's moves, as plain functions on its rows.
import type { ItemInput } from '$lib/ipc/types';
import type { PastedRow } from './paste';
import { emptyLineTerms } from './terms';

/** A row with an identity of its own, so that the page keeps each input while rows move. */
export interface Row extends ItemInput {
  key: number;
}

let nextKey = 1;

export function row(from: Partial<ItemInput> = {}): Row {
  nextKey += 1;
  return { id: null, name: '', description: '', price: '', quantity: '', tax: '', terms: null, ...from, key: nextKey };
}

export function isEmpty(item: ItemInput): boolean {
  return [item.name, item.description, item.price, item.quantity, item.tax].every((text) => text.trim() === '');
}

/** The rows with `index` moved by `step`; the same rows where it stands at the end. */
export function moved<T>(rows: readonly T[], index: number, step: -1 | 1): T[] {
  const to = index + step;
  const out = [...rows];
  const [taken, other] = [out[index], out[to]];
  if (taken === undefined || other === undefined) return out;
  out[to] = taken;
  out[index] = other;
  return out;
}

/** The rows without `index`; never fewer than one. */
export function removed(rows: readonly Row[], index: number): Row[] {
  const out = rows.filter((_, at) => at !== index);
  return out.length > 0 ? out : [row()];
}

/** A new row is taxed as the row above, which is what most invoices repeat. */
export function rowAfter(rows: readonly Row[], index: number): Row {
  const above = rows[index];
  const category = above?.terms?.category ?? null;
  return row({ tax: above?.tax ?? '', terms: category === null ? null : { ...emptyLineTerms(), category } });
}

/** The row with the cells in it; what no column takes goes below its description. */
function filled(under: Row, { surplus, ...cells }: PastedRow): Row {
  const row = { ...under, ...cells };
  return surplus === undefined ? row : { ...row, description: [row.description, surplus].filter(Boolean).join('\n') };
}

/** Lays pasted rows over the grid from `index` on, adding rows where it ends. */
export function pasted(rows: readonly Row[], index: number, table: readonly PastedRow[]): Row[] {
  const out = [...rows];
  table.forEach((cells, step) => {
    const at = index + step;
    const under = out[at];
    const replaceable = under !== undefined && (step === 0 || isEmpty(under));
    if (under !== undefined && replaceable) out[at] = filled(under, cells);
    else out.splice(at, 0, filled(rowAfter(out, at - 1), cells));
  });
  return out;
}

/** What goes to Rust: the rows without their keys. */
export const asInput = (rows: readonly Row[]): ItemInput[] =>
  rows.map(({ id, name, description, price, quantity, tax, terms }) => ({ id, name, description, price, quantity, tax, terms }));
