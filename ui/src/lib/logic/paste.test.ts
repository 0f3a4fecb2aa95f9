import { describe, expect, it } from 'vitest';
import { OFFERED } from '$lib/i18n';
import { entries } from '$lib/i18n/entries';
import { isTable, readTable, splitCells } from './paste';

const files = import.meta.glob(['../../../../src-tauri/messages/*/editor.ftl', '../../../../src-tauri/messages/*/invoices.ftl'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

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
  ])('%j is laid out by its number of columns', (text, rows) => expect(readTable(text, 'name').rows).toEqual(rows));

  it('are laid out from the cell they are pasted into', () => {
    expect(readTable('4\t99.50', 'quantity').rows).toEqual([{ quantity: '4', price: '99.50' }]);
    expect(readTable('99.50\n12.00', 'price').rows).toEqual([{ price: '99.50' }, { price: '12.00' }]);
  });

  it.each(OFFERED)('are laid out by the titles of this window’s own columns in %s', (code) => {
    const title = (file: string, key: string) => entries(files[`../../../../src-tauri/messages/${code}/${file}.ftl`] ?? '').get(key)?.split('=')[1]?.trim() ?? key;
    const head = [...['name', 'quantity', 'price', 'tax'].map((name) => title('editor', `field-${name}`)), title('invoices', 'column-net')];
    const wanted = { name: 'Valve DN 20', quantity: '2', price: '12.50', tax: '19' };
    expect(readTable([head.join('\t'), 'Valve DN 20\t2\t12.50\t19\t25.00'].join('\n'), 'name')).toEqual({ rows: [wanted], leftOut: [] });
  });

  it.each([
    ['Position\tBezeichnung\tMenge\n1.1\tValve\t2\n2a\tPipe\t3', [{ name: 'Valve', quantity: '2' }, { name: 'Pipe', quantity: '3' }]],
    ['Position\tArtikel\tMenge\nHall\tValve\t2', [{ name: 'Valve', quantity: '2' }]],
    ['Position\tMenge\nValve\t2\n7\t3', [{ name: 'Valve', quantity: '2' }, { name: '7', quantity: '3' }]],
  ])('%j is counted or named by what stands below', (text, rows) => expect(readTable(text, 'name').rows).toEqual(rows));

  it.each([
    ['English', 'Pos\tItem\tDescription\tQty\tUnit\tUnit price (EUR)\tVAT %\tLine total\n1\tValve\tBrass\t2\thours\t12.50\t19 %\t25.00'],
    ['German', 'Pos.\tArtikel\tBeschreibung\tMenge\tEinheit\tEinzelpreis €\tMwSt.\tGesamt\n1\tValve\tBrass\t2\tStd.\t12.50\t19 %\t25.00'],
    ['Spanish', 'Núm.\tConcepto\tDescripción\tCantidad\tUnidad\tPrecio unitario\tIVA\tImporte\n1\tValve\tBrass\t2\thoras\t12.50\t19\t25.00'],
    ['French', 'N°\tDésignation\tDescription\tQté\tUnité\tPrix unitaire HT\tTVA\tMontant HT\n1\tValve\tBrass\t2\theures\t12.50\t19\t25.00'],
    ['Hebrew', 'מס׳\tפריט\tתיאור\tכמות\tיחידה\tמחיר\tמע״מ\tסה״כ\n1\tValve\tBrass\t2\tשעות\t12.50\t19\t25.00'],
    ['Italian', 'Riga\tArticolo\tDescrizione\tQuantità\tUnità\tPrezzo\tIVA\tTotale\n1\tValve\tBrass\t2\tore\t12.50\t19\t25.00'],
    ['Dutch', 'Regel\tArtikel\tOmschrijving\tAantal\tEenheid\tPrijs\tBTW\tTotaal\n1\tValve\tBrass\t2\tuur\t12.50\t19\t25.00'],
    ['Polish', 'Lp.\tTowar\tOpis\tIlość\tJ.m.\tCena netto\tStawka VAT\tWartość\n1\tValve\tBrass\t2\tgodz.\t12.50\t19\t25.00'],
    ['Portuguese', 'Linha\tArtigo\tDescrição\tQuantidade\tUnidade\tPreço\tIVA\tTotal\n1\tValve\tBrass\t2\thoras\t12.50\t19\t25.00'],
  ])('are laid out by what their head says in %s', (_, text) => {
    const row = { name: 'Valve', description: 'Brass', quantity: '2', unit: 'HUR', price: '12.50', tax: '19' };
    expect(readTable(text, 'name')).toEqual({ rows: [row], leftOut: [] });
    expect(readTable(text, 'price').rows).toEqual([row]);
  });

  it('keep what a head names that an item does not have, and a unit that is not known', () => {
    const text = 'Bezeichnung\tMenge\tEinheit\tPreis\tLager\nVentil\t2\tGebinde\t12,50\tHalle 4';
    expect(readTable(text, 'name').rows).toEqual([{ name: 'Ventil', quantity: '2', price: '12,50', surplus: 'Gebinde · Halle 4' }]);
  });

  it('name what no item is made of: signs alone, sums, and a head that says nothing known', () => {
    expect(readTable('Item\tPrice\nValve\t12.50\n@@@@\t\nSubtotal\t12.50', 'name')).toEqual({ rows: [{ name: 'Valve', price: '12.50' }], leftOut: ['@@@@', 'Subtotal 12.50'] });
    expect(readTable('Foo\tBar\nValve\t12.50', 'name')).toEqual({ rows: [{ name: 'Valve', price: '12.50' }], leftOut: ['Foo Bar'] });
    expect(readTable('Total repair\t99', 'name').leftOut).toEqual([]);
  });

  it('lose a head row whose number columns hold words', () => {
    expect(readTable('Item\tQty\tPrice\nChair\t4\t99.50', 'name').rows).toEqual([{ name: 'Chair', quantity: '4', price: '99.50' }]);
    expect(readTable('Chair\tfour\tmuch', 'name').rows).toHaveLength(1);
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
  expect(readTable(text, start as 'name' | 'price').rows).toEqual([row]);
});
