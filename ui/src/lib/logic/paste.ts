// Rows copied from a spreadsheet, read into item rows.
import type { ItemInput } from '$lib/ipc/types';
import { isSum, mayName, meaningOf, unitCode, type Meaning } from './paste-words';

/** The cells of a row, in the order the Tab key walks them. */
export const COLUMNS = ['name', 'description', 'quantity', 'price', 'tax'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the columns mean when a whole row is pasted, by their number. */
const WHOLE_ROW: Record<number, readonly Column[]> = {
  1: ['name'],
  2: ['name', 'price'],
  3: ['name', 'quantity', 'price'],
  4: ['name', 'quantity', 'price', 'tax'],
};

/** Splits tab-separated text; a cell in double quotes may hold tabs, line ends and doubled quotes. */
export function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const c = source[at];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[at + 1] === '"') (cell += '"'), (at += 1);
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t') row.push(cell), (cell = '');
    else if (c === '\n') row.push(cell), rows.push(row), (row = []), (cell = '');
    else cell += c;
  }
  row.push(cell);
  rows.push(row);
  return rows.map((r) => r.map((c) => c.trim())).filter((r) => r.some((c) => c !== ''));
}

/** Whether pasted text is a table, and not a word or two for one cell. */
export function isTable(text: string): boolean {
  return text.includes('\t') || text.trim().includes('\n');
}

const hasDigit = (text: string | undefined) => /\d/.test(text ?? '');
const isNumber = (meaning: Meaning | null | undefined) => meaning === 'price' || meaning === 'quantity' || meaning === 'tax';

/** A pasted row; what is beyond the columns that an item has is kept as `surplus`, a unit by its code. */
export type PastedRow = Partial<ItemInput> & { surplus?: string; unit?: string };

export interface Pasted {
  rows: PastedRow[];
  /** Rows that no item was made of, in their own words. */
  leftOut: string[];
}

/** What counts rows: nothing, `1`, `1.2`, `3a`, `B4`. */
const isCount = (text: string) => /^\p{L}?[\d.\-/]*\p{L}?\.?$/u.test(text);

/** What the columns hold by a head row that names them; none where the row is none. */
function columnsOfHead(row: string[] | undefined, body: string[][]): (Meaning | null)[] | null {
  if (!row || row.some(hasDigit)) return null;
  const read = row.map((cell) => (cell === '' ? null : meaningOf(cell)));
  const named = read.includes('name') ? -1 : row.findIndex((cell, at) => mayName(cell) && body.some((r) => !isCount(r[at] ?? '')));
  const found = read.map((meaning, at) => (at === named ? 'name' : meaning));
  const known = new Set(found.filter((meaning) => meaning !== null && meaning !== 'ignored'));
  if (known.size < 2) return null;
  // Where nothing else names the item, its description does; a second column of a kind is kept as words.
  const whole = known.has('name') ? found : found.map((meaning) => (meaning === 'description' ? 'name' : meaning));
  return whole.map((meaning, at) => (meaning !== 'ignored' && whole.indexOf(meaning) < at ? null : meaning));
}

function columnsFor(start: Column, width: number): readonly Column[] {
  if (start === 'name') return WHOLE_ROW[width] ?? COLUMNS;
  return COLUMNS.slice(COLUMNS.indexOf(start));
}

/** A first row whose number columns hold words is a head too, though it names nothing that is known. */
function isUnknownHead(row: string[], columns: readonly Column[]): boolean {
  const numbers = row.filter((cell, at) => cell !== '' && isNumber(columns[at]));
  return numbers.length > 0 && !numbers.some(hasDigit);
}

function readRow(row: string[], columns: readonly (Meaning | null)[]): PastedRow {
  const item: PastedRow = {};
  const surplus: string[] = [];
  row.forEach((cell, at) => {
    const meaning = columns[at];
    const code = meaning === 'unit' ? unitCode(cell) : null;
    if (meaning === 'ignored' || cell === '' && (meaning === 'unit' || !meaning)) return;
    if (meaning === 'unit' && code !== null) item.unit = code;
    else if (!meaning || meaning === 'unit') surplus.push(cell);
    else item[meaning] = meaning === 'tax' ? cell.replace(/\s*%$/, '') : cell;
  });
  if (surplus.length > 0) item.surplus = surplus.join(' · ');
  return item;
}

const saysSomething = (row: string[]) => row.some((cell) => /[\p{L}\p{N}]/u.test(cell));
const inWords = (row: string[]) => row.filter((cell) => cell !== '').join(' ');

/** The pasted table as partial rows: by its head where that names the columns, otherwise from the column `start` on. */
export function readTable(text: string, start: Column): Pasted {
  const cells = splitCells(text);
  const first = cells[0];
  const byHead = cells.length > 1 ? columnsOfHead(first, cells.slice(1)) : null;
  const columns = byHead ?? columnsFor(start, Math.max(0, ...cells.map((r) => r.length)));
  const unknownHead = byHead === null && first !== undefined && cells.length > 1 && isUnknownHead(first, columns as Column[]);
  const name = columns.indexOf('name');
  const isItem = (row: string[]) => saysSomething(row) && !(byHead && isSum(row[name] || (row.find((cell) => cell !== '') ?? '')));
  const body = cells.slice(byHead || unknownHead ? 1 : 0);
  return {
    rows: body.filter(isItem).map((row) => readRow(row, columns)),
    leftOut: [...(unknownHead ? [inWords(first)] : []), ...body.filter((row) => !isItem(row)).map(inWords)],
  };
}
