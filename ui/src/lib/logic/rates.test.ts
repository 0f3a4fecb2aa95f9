import { describe, expect, it } from 'vitest';
import type { Adjustment, Computed, TaxCategory } from '$lib/ipc/types';
import { ratesOf, sharedOut, shareOf, shareWords, taxedAs, type Taxed } from './rates';
import { emptyAdjustment } from './terms';

const taxed = (rate: string, category: TaxCategory = 'S'): Taxed => ({ category, rate });
const off = (more: Partial<Adjustment>): Adjustment => ({ ...emptyAdjustment(false, '19'), ...more });
const TWO = [taxed('19'), taxed('7')];
const POINT = { decimal: '.', group: ',' };
const said = (list: Adjustment[], index: number, rates = TWO) => {
  const share = shareOf(list, index, rates);
  return share && shareWords(share, list[index]?.charge ?? false, POINT);
};

describe('what a discount is taxed as', () => {
  it.each<[TaxCategory | null, string | null, TaxCategory, string]>([
    [null, '19', 'S', '19'],
    [null, '19.00', 'S', '19'],
    [null, '5.50', 'S', '5.5'],
    [null, '10', 'S', '10'],
    [null, '0.0', 'Z', '0'],
    [null, null, 'O', '0'],
    ['AE', null, 'AE', '0'],
    ['L', '7', 'L', '7'],
  ])('%s %s is %s %s', (category, tax, kind, rate) => expect(taxedAs({ category, tax })).toEqual({ category: kind, rate }));
});

it('the rates of an invoice are those of its lines, in the order of the totals', () => {
  const row = ({ category, rate }: Taxed) => ({ category, rate });
  const computed = (rows: (Taxed | null)[]) => ({ rows: rows.map((each) => each && row(each)), totals: { taxes: [taxed('19'), taxed('7'), taxed('5')], untaxed: [taxed('0', 'O')] } }) as unknown as Computed;
  expect(ratesOf(computed([taxed('7'), null, taxed('0', 'O'), taxed('19'), taxed('7')]))).toEqual([taxed('19'), taxed('7'), taxed('0', 'O')]);
  expect(ratesOf(computed([]))).toEqual([]);
  expect(ratesOf(null)).toEqual([]);
});

describe('below a discount is said', () => {
  it('what it is taken off alone, and a percentage can be shared out', () => {
    expect(said([off({ percent: '3' })], 0)).toBe('Taken off what is taxed at 19 % alone.');
    expect(shareOf([off({ percent: '3' })], 0, TWO)?.offers).toBe(true);
    expect(said([off({ charge: true, amount: '3', tax: '5.50' })], 0)).toBe('Added to what is taxed at 5.5 % alone.');
    expect(said([off({ percent: '3', tax: null })], 0)).toBe('Taken off what bears no tax alone.');
    expect(shareOf([off({ amount: '3' })], 0, TWO)?.offers).toBe(false);
  });

  it('nothing while it has no figure, with one rate, and where a file says what it is of', () => {
    expect(said([off({})], 0)).toBeNull();
    expect(said([off({ percent: '3' })], 0, [taxed('19')])).toBeNull();
    expect(said([off({ percent: '3', base: '50' })], 0)).toBeNull();
  });

  it('what a share is of, and that another rate has none, once', () => {
    const shares = [off({ percent: '3', of_rate: true }), off({ percent: '3', of_rate: true, tax: '7' })];
    expect([0, 1].map((at) => said(shares, at))).toEqual(['of what is taxed at 19 %', 'of what is taxed at 7 %']);
    expect([0, 1].map((at) => said(shares, at, [...TWO, taxed('0', 'O')]))).toEqual(['of what is taxed at 19 %', 'of what is taxed at 7 % · Not every rate has its share.']);
    expect(said(shares, 1, [taxed('19')])).toBe('Nothing is taxed at 7 %, so this comes to nothing.');
  });
});

describe('sharing out', () => {
  it('leaves a row for each rate in place of the one, and the others as they are', () => {
    const express = off({ charge: true, amount: '5' });
    const list = [off({ percent: '3', reason: 'Loyal' }), express];
    const shared = sharedOut(list, 0, [...TWO, taxed('7', 'L'), taxed('0', 'Z'), taxed('0', 'O'), taxed('0', 'E')]);
    expect(shared.map(({ category, tax }) => [category, tax])).toEqual([[null, '19'], [null, '7'], ['L', '7'], [null, '0'], [null, null], ['E', '0'], [null, '19']]);
    expect(shared.slice(0, -1).every((one) => one.of_rate === true && one.percent === '3' && one.reason === 'Loyal')).toBe(true);
    expect(shared.at(-1)).toBe(express);
  });

  it('again gives the rate that came later its share', () => {
    const first = sharedOut([off({ percent: '3' }), off({ amount: '1' })], 0, TWO);
    const again = sharedOut([first[2], first[0], first[1]].filter((one) => one !== undefined), 2, [...TWO, taxed('5')]);
    expect(again.map(({ tax, amount }) => amount ?? tax)).toEqual(['1', '19', '7', '5']);
  });
});
