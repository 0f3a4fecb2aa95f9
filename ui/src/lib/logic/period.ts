// Months, for handing out what was issued in them.
import { addDays, daysInMonth, isoOf, type Day } from './dates';

export const PERIODS = ['this-month', 'last-month', 'this-year', 'all', 'custom'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** First and last day; none where the period has no such end. */
export interface Span {
  from: string | null;
  to: string | null;
}

const month = ({ year, month: number }: Day): Span => ({
  from: isoOf({ year, month: number, day: 1 }),
  to: isoOf({ year, month: number, day: daysInMonth(year, number) }),
});

/** The days of a period that is not given by hand. */
export function spanOf(kind: Exclude<PeriodKind, 'custom'>, today: Day): Span {
  switch (kind) {
    case 'this-month': return month(today);
    case 'last-month': return month(addDays({ ...today, day: 1 }, -1));
    case 'this-year': return { from: isoOf({ year: today.year, month: 1, day: 1 }), to: isoOf({ year: today.year, month: 12, day: 31 }) };
    case 'all': return { from: null, to: null };
  }
}
