// Months of payouts as bars: one row of bars for each currency, for amounts of two are not comparable.
import { formatter } from '$lib/i18n';
import type { Money, PayoutMonth } from '$lib/ipc/types';
import type { Day } from './dates';

export interface Bar {
  /** `YYYY-MM`. */
  month: string;
  /** None where nothing arrived or is expected. */
  paid: Money | null;
  expected: Money | null;
  count: number;
  /** Height as a share of the highest bar, paid below expected. */
  paidShare: number;
  expectedShare: number;
}

export interface Series {
  currency: string;
  bars: Bar[];
}

/** So many months are shown at most. */
const MOST = 13;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const named = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
const isMonth = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
const size = (money: Money | undefined): number => Math.max(0, money?.minor ?? 0);
const some = (money: Money | undefined): Money | null => (money && money.minor !== 0 ? money : null);

/** A run of months without gaps, up to this one or later; by currency in alphabetical order. */
export function seriesOf(months: readonly PayoutMonth[], today: Day): Series[] {
  const known = months.filter(({ month }) => isMonth(month));
  const last = Math.max(today.year * 12 + today.month - 1, ...known.map(({ month }) => numberOf(month)));
  const first = Math.max(last - MOST + 1, Math.min(last - 5, ...known.map(({ month }) => numberOf(month))));
  const all = Array.from({ length: last - first + 1 }, (_, step) => named(first + step));
  return [...new Set(known.map(({ currency }) => currency))].sort().map((currency) => {
    const of = new Map(known.filter((each) => each.currency === currency).map((each) => [each.month, each]));
    const highest = Math.max(1, ...all.map((month) => size(of.get(month)?.paid) + size(of.get(month)?.expected)));
    return {
      currency,
      bars: all.map((month) => {
        const found = of.get(month);
        return {
          month, paid: some(found?.paid), expected: some(found?.expected), count: found?.count ?? 0,
          paidShare: size(found?.paid) / highest, expectedShare: size(found?.expected) / highest,
        };
      }),
    };
  });
}

const long = formatter('month and year', (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
/** January to December, all cut to the same length: the shortest in which none is another. */
const short = formatter('short months', (tag) => {
  const format = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const whole = Array.from({ length: 12 }, (_, month) => [...format.format(new Date(Date.UTC(2026, month, 1)))].filter((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign)));
  const cut = (length: number) => whole.map((signs) => signs.slice(0, length).join(''));
  return [3, 4, 5].map(cut).find((names) => new Set(names).size === 12) ?? whole.map((signs) => signs.join(''));
});
const dateOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1));

export const monthWords = (month: string): string => long().format(dateOf(month));
export const monthShort = (month: string): string => short()[Number(month.slice(5, 7)) - 1] ?? month;
