import { describe, expect, it } from 'vitest';
import type { PayoutMonth } from '$lib/ipc/types';
import { monthShort, monthWords, seriesOf } from './months';

const money = (minor: number, currency: string) => ({ minor, currency, text: (minor / 100).toFixed(2) });
const month = (name: string, currency: string, paid: number, expected = 0, count = 1): PayoutMonth =>
  ({ month: name, currency, paid: money(paid, currency), expected: money(expected, currency), count });
const TODAY = { year: 2026, month: 11, day: 21 };

describe('months as bars', () => {
  it('keep currencies apart, each measured by its own highest month', () => {
    const [eur, usd, ...none] = seriesOf([month('2026-10', 'USD', 100), month('2026-10', 'EUR', 40000), month('2026-11', 'EUR', 10000, 10000)], TODAY);
    expect([eur?.currency, usd?.currency, none.length]).toEqual(['EUR', 'USD', 0]);
    expect(eur?.bars.at(-1)).toMatchObject({ month: '2026-11', paidShare: 0.25, expectedShare: 0.25 });
    expect(usd?.bars.at(-2)).toMatchObject({ month: '2026-10', paidShare: 1, expectedShare: 0, expected: null });
  });

  it('leave no month out, and go on to the last one that is expected', () => {
    const [only] = seriesOf([month('2026-07', 'EUR', 100), month('2027-01', 'EUR', 0, 300)], TODAY);
    expect(only?.bars.map((bar) => bar.month)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
    expect(only?.bars[1]).toMatchObject({ paid: null, expected: null, count: 0, paidShare: 0 });
  });

  it('are thirteen at most and six at least', () => {
    expect(seriesOf([month('2020-01', 'EUR', 1), month('2026-11', 'EUR', 1)], TODAY)[0]?.bars.length).toBe(13);
    expect(seriesOf([month('2026-11', 'EUR', 1)], TODAY)[0]?.bars.length).toBe(6);
    expect(seriesOf([], TODAY)).toEqual([]);
  });
});

it('a month is named in full', () => expect(monthWords('2026-02')).toBe('February 2026'));

it('months have names of one length, none of which is another', () => {
  const names = Array.from({ length: 12 }, (_, index) => monthShort(`2026-${String(index + 1).padStart(2, '0')}`));
  expect(names.slice(5, 9)).toEqual(['Jun', 'Jul', 'Aug', 'Sep']);
  expect(new Set(names).size).toBe(12);
});
