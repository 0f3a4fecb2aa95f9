import { describe, expect, it } from 'vitest';
import { isTable, readTable, splitCells } from './paste';

describe('rows copied from a spreadsheet', () => {
  it('are split at tabs and line ends of any kind, without empty rows', () => {
    expect(splitCells('a\tb\r\nc\td\r\n\r\n')).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('may hold line ends, tabs and quotes inside quoted cells', () => {
    expect(splitCells('"two\nlines"\t"a ""quoted"" word"\n"with\ttab"\t1')).toEqual([
      ['two\nlines', 'a "quoted" word'],
      ['with\ttab', '1'],
    ]);
  });

  it.each([
    ['Chair\t99.50', [{ name: 'Chair', price: '99.50' }]],
    ['Chair\t4\t99.50', [{ name: 'Chair', quantity: '4', price: '99.50' }]],
    ['Chair\t4\t99.50\t19 %', [{ name: 'Chair', quantity: '4', price: '99.50', tax: '19' }]],
    ['Chair\tOak\t4\t99.50\t19', [{ name: 'Chair', description: 'Oak', quantity: '4', price: '99.50', tax: '19' }]],
    ['Chair\nTable', [{ name: 'Chair' }, { name: 'Table' }]],
  ])('%j is laid out by its number of columns', (text, rows) => expect(readTable(text, 'name')).toEqual(rows));

  it('are laid out from the cell they are pasted into', () => {
    expect(readTable('4\t99.50', 'quantity')).toEqual([{ quantity: '4', price: '99.50' }]);
    expect(readTable('99.50\n12.00', 'price')).toEqual([{ price: '99.50' }, { price: '12.00' }]);
  });

  it('lose a head row whose number columns hold words', () => {
    expect(readTable('Item\tQty\tPrice\nChair\t4\t99.50', 'name')).toEqual([{ name: 'Chair', quantity: '4', price: '99.50' }]);
    expect(readTable('Chair\tfour\tmuch', 'name')).toHaveLength(1);
  });
});

it('a word or an amount is no table', () => {
  expect(isTable('Chair')).toBe(false);
  expect(isTable('99.50\n')).toBe(false);
  expect(isTable('Chair\t1')).toBe(true);
  expect(isTable('Chair\nTable')).toBe(true);
});

it.each([
  ['six where an item has five', 'Hull\tdry dock\t2\t345\t15\tyard 4', 'name', { name: 'Hull', description: 'dry dock', quantity: '2', price: '345', tax: '15', surplus: 'yard 4' }],
  ['four from the price on', '345\t15\tyard 4\tMay', 'price', { price: '345', tax: '15', surplus: 'yard 4 · May' }],
])('columns beyond those of an item are kept: %s', (_, text, start, row) => {
  expect(readTable(text, start as 'name' | 'price')).toEqual([row]);
});
