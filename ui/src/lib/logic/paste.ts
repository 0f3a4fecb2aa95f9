// Rows copied from a spreadsheet, read into item rows.
import type { ItemInput } from '$lib/ipc/types';

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

function columnsFor(start: Column, width: number): readonly Column[] {
  if (start === 'name') return WHOLE_ROW[width] ?? COLUMNS;
  return COLUMNS.slice(COLUMNS.indexOf(start));
}

/** A first row whose number columns hold words is the table's head. */
function isHead(row: string[], columns: readonly Column[]): boolean {
  const numbers = row.filter((cell, at) => cell !== '' && isNumber(columns[at]));
  return numbers.length > 0 && !numbers.some(hasDigit);
}

const isNumber = (column: Column | undefined) => column === 'price' || column === 'quantity' || column === 'tax';

/** A pasted row; what is beyond the columns that an item has is kept as `surplus`. */
export type PastedRow = Partial<ItemInput> & { surplus?: string };

/** The pasted table as partial rows, its cells laid out from the column `start` on. */
export function readTable(text: string, start: Column): PastedRow[] {
  const cells = splitCells(text);
  const width = Math.max(0, ...cells.map((r) => r.length));
  const columns = columnsFor(start, width);
  const first = cells[0];
  const body = first && cells.length > 1 && isHead(first, columns) ? cells.slice(1) : cells;
  return body.map((row) => {
    const item: PastedRow = {};
    row.forEach((cell, at) => {
      const column = columns[at];
      if (column) item[column] = column === 'tax' ? cell.replace(/\s*%$/, '') : cell;
    });
    const surplus = row.slice(columns.length).filter((cell) => cell !== '').join(' · ');
    if (surplus !== '') item.surplus = surplus;
    return item;
  });
}
