import { describe, expect, it } from 'vitest';
import { agoWords, dueWords, fullDate, shortDate } from './relative';

const TODAY = { year: 2026, month: 11, day: 20 };

describe('when something is due', () => {
  it.each([
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-19', 'yesterday'],
    ['2026-11-29', 'in 9 days'],
    ['2026-11-14', '6 days ago'],
    ['2026-12-20', 'in 30 days'],
    ['2026-12-21', '21 Dec'],
    ['2027-01-05', '5 Jan 2027'],
    ['2026-09-20', '20 Sept'],
    ['not a date', 'not a date'],
  ])('%s is said as %s', (iso, words) => expect(dueWords(iso, TODAY)).toBe(words));
});

describe('how long ago', () => {
  it.each([
    [-3, 'just now'],
    [1, 'just now'],
    [2, '2 s ago'],
    [59.9, '59 s ago'],
    [60, '1 min ago'],
    [3599, '59 min ago'],
    [3600, '1 h ago'],
    [86_399, '23 h ago'],
    [86_400, 'a day ago'],
    [200_000, '2 days ago'],
  ])('%d seconds is said as %s', (seconds, words) => expect(agoWords(seconds)).toBe(words));
});

it('shows a date with its weekday, and a short one without this year', () => {
  expect(fullDate({ year: 2026, month: 11, day: 29 })).toBe('Sun, 29 Nov 2026');
  expect(shortDate('2026-11-03', TODAY)).toBe('3 Nov');
  expect(shortDate('2025-11-03', TODAY)).toBe('3 Nov 2025');
});
