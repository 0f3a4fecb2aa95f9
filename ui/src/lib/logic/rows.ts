// The item grid's moves, as plain functions on its rows.
import type { ItemInput } from '$lib/ipc/types';
import type { PastedRow } from './paste';
import { emptyLineTerms, PIECE } from './terms';

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

/** A removed row, and where it stood. */
export interface Removal {
  taken: Row;
  index: number;
  /** The row above it. */
  above: number | null;
  /** The empty one that took the place of the last one. */
  instead: number | null;
}

/** The rows as they are now with the removed one among them again. */
export function restored(rows: readonly Row[], { taken, index, above, instead }: Removal): Row[] {
  if (rows.some(({ key }) => key === taken.key)) return [...rows];
  const out = rows.filter((row) => row.key !== instead || !isEmpty(row));
  const under = above === null ? -1 : out.findIndex(({ key }) => key === above);
  out.splice(under >= 0 ? under + 1 : Math.min(index, out.length), 0, taken);
  return out;
}

/** A row that was pasted, as it was before, if it was there, and as it was laid. */
export interface Laid {
  before: Row | null;
  after: Row;
}

/** The rows as they are now without what was pasted; a row that was changed since stays. */
export function unpasted(rows: readonly Row[], laid: readonly Laid[]): Row[] {
  const byKey = new Map(laid.map((one) => [one.after.key, one]));
  const out = rows.flatMap((row) => {
    const one = byKey.get(row.key);
    if (!one || JSON.stringify(row) !== JSON.stringify(one.after)) return [row];
    return one.before ? [one.before] : [];
  });
  return out.length > 0 ? out : [row()];
}

/** A new row is taxed as the row above, which is what most invoices repeat. */
export function rowAfter(rows: readonly Row[], index: number): Row {
  const above = rows[index];
  const category = above?.terms?.category ?? null;
  return row({ tax: above?.tax ?? '', terms: category === null ? null : { ...emptyLineTerms(), category } });
}

/** The row with the cells in it; what no column takes goes below its description. */
function filled(under: Row, { surplus, unit, ...cells }: PastedRow): Row {
  const row = { ...under, ...cells };
  if (unit !== undefined && (unit !== PIECE || row.terms)) row.terms = { ...(row.terms ?? emptyLineTerms()), unit };
  return surplus === undefined ? row : { ...row, description: [row.description, surplus].filter(Boolean).join('\n') };
}

/** Whether nothing that was typed would be replaced; the tax of a new row was not typed. */
function hasRoom(under: Row, { surplus: _surplus, unit: _unit, ...cells }: PastedRow): boolean {
  if (isEmpty({ ...under, tax: '' })) return true;
  return (Object.keys(cells) as (keyof typeof cells)[]).every((column) => !cells[column] || `${under[column] ?? ''}`.trim() === '');
}

/** Lays pasted rows over the grid from `index` on, adding rows where it ends and where a filled one stands. */
export function pasted(rows: readonly Row[], index: number, table: readonly PastedRow[]): { rows: Row[]; at: number[] } {
  const out = [...rows];
  const at: number[] = [];
  let place = index;
  table.forEach((cells, step) => {
    const under = out[place];
    if (under !== undefined && hasRoom(under, cells)) out[place] = filled(under, cells);
    else {
      // A filled row that one stands in stays above what is pasted; later ones move down.
      if (step === 0 && under !== undefined) place += 1;
      const below = out[place];
      if (below !== undefined && isEmpty(below)) out[place] = filled(below, cells);
      else out.splice(place, 0, filled(rowAfter(out, place - 1), cells));
    }
    at.push(place);
    place += 1;
  });
  return { rows: out, at };
}

/** What goes to Rust: the rows without their keys. */
export const asInput = (rows: readonly Row[]): ItemInput[] =>
  rows.map(({ id, name, description, price, quantity, tax, terms }) => ({ id, name, description, price, quantity, tax, terms }));
