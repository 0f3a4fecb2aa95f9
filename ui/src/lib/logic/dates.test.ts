import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, daysInMonth, isoOf, readDate, readIso, weekday } from './dates';

const TODAY = { year: 2026, month: 11, day: 20 };
const read = (text: string, base = TODAY) => {
  const day = readDate(text, TODAY, base);
  return day && isoOf(day);
};

describe('a typed date', () => {
  it.each([
    ['2026-11-29', '2026-11-29'],
    [' 2026/1/5 ', '2026-01-05'],
    ['20261129', '2026-11-29'],
    ['29.11.2026', '2026-11-29'],
    ['29.11.26', '2026-11-29'],
    ['29/11/2026', '2026-11-29'],
    ['29.11.', '2026-11-29'],
    ['29 11', '2026-11-29'],
    ['29 nov', '2026-11-29'],
    ['29. November 2026', '2026-11-29'],
    ['Nov 29', '2026-11-29'],
    ['november 29th, 2027', '2027-11-29'],
    ['today', '2026-11-20'],
    ['Tomorrow', '2026-11-21'],
    ['yesterday', '2026-11-19'],
  ])('%s is read as %s', (text, iso) => expect(read(text)).toBe(iso));

  it('puts the day before the month unless only the other order makes a date', () => {
    expect(read('3/4/2026')).toBe('2026-04-03');
    expect(read('11/29/2026')).toBe('2026-11-29');
  });

  it('takes the nearest year when none is given', () => {
    expect(read('5.1.')).toBe('2027-01-05');
    expect(read('30.9.')).toBe('2026-09-30');
  });

  it('takes a lone day as the next such day', () => {
    expect(read('20')).toBe('2026-11-20');
    expect(read('3')).toBe('2026-12-03');
    expect(read('31')).toBe('2026-12-31');
  });

  it('counts days from the date of issue', () => {
    expect(read('+14', { year: 2026, month: 2, day: 20 })).toBe('2026-03-06');
    expect(read('+30 days')).toBe('2026-12-20');
    expect(read('-1')).toBe('2026-11-19');
  });

  it.each(['', 'soon', '31.2.2026', '2026-13-01', '29.2.2027', '0', '32', '1.1.1.1', '2026-11-29T00:00:00Z'])(
    '%j is no date',
    (text) => expect(read(text)).toBeNull(),
  );
});

describe('the calendar', () => {
  it('crosses months, leap days and years', () => {
    expect(isoOf(addDays({ year: 2024, month: 2, day: 28 }, 1))).toBe('2024-02-29');
    expect(isoOf(addDays({ year: 2026, month: 12, day: 31 }, 1))).toBe('2027-01-01');
    expect(daysBetween({ year: 2026, month: 3, day: 1 }, { year: 2026, month: 11, day: 1 })).toBe(245);
    expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(2026, 12)]).toEqual([29, 28, 31]);
  });

  it('knows that 20 November 2026 is a Friday', () => expect(weekday(TODAY)).toBe(4));

  it('reads only whole ISO dates that exist', () => {
    expect(readIso('2026-11-29')).toEqual({ year: 2026, month: 11, day: 29 });
    expect(readIso('2026-02-30')).toBeNull();
    expect(readIso('2026-2-3')).toBeNull();
  });
});
