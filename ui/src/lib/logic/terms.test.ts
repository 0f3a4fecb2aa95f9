import { expect, it } from 'vitest';
import type { LineTerms } from '$lib/ipc/types';
import { words } from '$lib/i18n';
import { detailsWords, emptyLineTerms, emptyTerms, kindOf, lineSaysNothing, PIECE, quantityWithUnit, refersBack, saysNothing } from './terms';

it('empty terms say nothing, whichever way they say that it is an invoice', () => {
  expect(saysNothing(null)).toBe(true);
  expect(saysNothing(emptyTerms())).toBe(true);
  expect(saysNothing({ ...emptyTerms(), kind: 380 })).toBe(true);
  expect(saysNothing({ ...emptyTerms(), kind: 381 })).toBe(false);
  expect(saysNothing({ ...emptyTerms(), prepaid: '5' })).toBe(false);
  expect(lineSaysNothing(emptyLineTerms())).toBe(true);
  expect(lineSaysNothing({ ...emptyLineTerms(), unit: 'HUR' })).toBe(false);
  expect(lineSaysNothing({ ...emptyLineTerms(), seller_item: '4711' })).toBe(false);
});

it.each([
  ['in another order', (terms: LineTerms) => Object.fromEntries(Object.entries(terms).reverse())],
  ['with absent parts left out', ({ unit, price_unit, ...terms }: LineTerms) => terms],
  ['counted in pieces', (terms: LineTerms) => ({ ...terms, unit: PIECE })],
])('a row of which nothing is given says nothing %s', (_, told) => {
  const terms = told(emptyLineTerms()) as LineTerms;
  expect(lineSaysNothing(terms)).toBe(true);
  expect(lineSaysNothing({ ...terms, unit: 'HUR' })).toBe(false);
});

it('of a row with a unit alone the unit is told', async () => {
  await words.speak();
  expect(detailsWords({ ...emptyLineTerms(), unit: 'HUR' })).toBe('Hour');
  expect(detailsWords({ ...emptyLineTerms(), unit: 'HUR', seller_item: '4711' })).toBe('Hour');
  expect(detailsWords({ ...emptyLineTerms(), seller_item: '4711' })).toBe('More is given for e-invoices');
});

it('empty terms say nothing in whichever order they came', () => {
  const { stated_net, ...others } = emptyLineTerms();
  expect(lineSaysNothing({ ...others, stated_net })).toBe(true);
  expect(lineSaysNothing({ ...others, stated_net, period: { from: '2026-11-01', to: null } })).toBe(false);
  const { kind, ...rest } = emptyTerms();
  expect(saysNothing({ ...rest, kind })).toBe(true);
});

it('a quantity with its unit is read as both, and nothing else is', () => {
  const cases: [string, [string, string] | null][] = [
    ['12,5 h', ['12,5', 'HUR']], ['12.5h', ['12.5', 'HUR']], ['8 Std.', ['8', 'HUR']], ['3 Hour', ['3', 'HUR']], ['2 kg', ['2', 'KGM']], ['40 m²', ['40', 'MTK']], ['3 x', ['3', 'C62']],
    ['12.5', null], ['h', null], ['12 parsecs', null], ['1-2 h', null], ['', null],
  ];
  for (const [text, expected] of cases) expect(quantityWithUnit(text), text).toEqual(expected && { quantity: expected[0], unit: expected[1] });
});

it('empty terms are made anew each time', () => {
  emptyTerms().preceding.push({ reference: 'R1', date: null });
  expect(emptyTerms().preceding).toEqual([]);
});

it('an invoice is the kind where none is told, and a credit note speaks of one before', () => {
  expect(kindOf(emptyTerms())).toBe(380);
  expect([380, 381, 384, 326].map(refersBack)).toEqual([false, true, true, true]);
});
