// Dates as people type them, and dates in words. All are calendar dates without a time zone:
// `YYYY-MM-DD` in and out, so that none drifts by a day.

/** A calendar date; `month` counts from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

export const isoOf = ({ year, month, day }: Day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

const utcOf = ({ year, month, day }: Day) => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime();
};

const dayAt = (utc: number): Day => {
  const at = new Date(utc);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};

/** The day if the calendar has it, else none. */
export function valid(day: Day): Day | null {
  if (day.year < 1900 || day.year > 2999) return null;
  const back = dayAt(utcOf(day));
  return back.month === day.month && back.day === day.day ? day : null;
}

export function readIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? valid({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}

export const addDays = (day: Day, days: number): Day => dayAt(utcOf(day) + days * MS_PER_DAY);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);

/** Monday is 0. */
export const weekday = (day: Day) => (new Date(utcOf(day)).getUTCDay() + 6) % 7;

export const daysInMonth = (year: number, month: number) => dayAt(utcOf({ year, month: month + 1, day: 0 })).day;

/** The local calendar date of an instant. */
export const localDay = (at: Date): Day => ({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How the window's language says days and months, and which of them it writes first. */
export interface DateWords {
  today: string;
  tomorrow: string;
  yesterday: string;
  month: (name: string) => number | null;
  monthFirst: boolean;
}
const ENGLISH: DateWords = { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', month: () => null, monthFirst: false };

/** English is understood beside the window's language. */
function monthNamed(word: string, spoken: DateWords): number | null {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return spoken.month(word) ?? (at < 0 ? null : at + 1);
}

/** The year written in two or four digits; none means the one that puts the day nearest to `today`. */
function withYear(month: number, day: number, year: string | undefined, today: Day): Day | null {
  if (year !== undefined) {
    const n = Number(year);
    return valid({ year: year.length <= 2 ? 2000 + n : n, month, day });
  }
  const near = [-1, 0, 1]
    .map((step) => valid({ year: today.year + step, month, day }))
    .filter((d): d is Day => d !== null)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return near[0] ?? null;
}

/**
 * Reads a date as it is typed: `2026-11-29`, `29.11.2026`, `29.11.`, `29/11/26`, `29 nov`,
 * `nov 29`, `20261129`, `29` (the next such day), `today`, `tomorrow`, `+14` (days after `base`).
 * A number above 12 decides which is the day; otherwise the language's order does, save that
 * between dots the day stands first.
 */
export function readDate(typed: string, today: Day, base: Day = today, spoken: DateWords = ENGLISH): Day | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const { today: now, tomorrow, yesterday } of [spoken, ENGLISH]) {
    if (text === now || text === 't') return today;
    if (text === tomorrow) return addDays(today, 1);
    if (text === yesterday) return addDays(today, -1);
  }
  let m = /^([+-]) ?(\d{1,4})(?: ?d(?:ays?)?)?$/.exec(text);
  if (m) return addDays(base, (m[1] === '-' ? -1 : 1) * Number(m[2]));
  m = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (m) return valid({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
  m = /^(\d{1,2})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{2}|\d{4}))?\.?$/.exec(text);
  if (m) {
    const [first, second] = [Number(m[1]), Number(m[2])];
    const monthFirst = second > 12 || (spoken.monthFirst && first <= 12 && !text.includes('.'));
    return monthFirst ? withYear(first, second, m[3], today) : withYear(second, first, m[3], today);
  }
  m = /^(\d{1,2})\.? ?(?:de )?(\p{L}{2,12})\.?,?(?: de)? ?(\d{2}|\d{4})?$/u.exec(text);
  if (m) return named(m[2], m[1], m[3], today, spoken);
  m = /^(\p{L}{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{2}|\d{4}))?$/u.exec(text);
  if (m) return named(m[1], m[2], m[3], today, spoken);
  m = /^(\d{1,2})\.?$/.exec(text);
  if (m) return nextSuchDay(Number(m[1]), today);
  return null;
}

function named(month: string | undefined, day: string | undefined, year: string | undefined, today: Day, spoken: DateWords): Day | null {
  const number = monthNamed(month ?? '', spoken);
  return number === null ? null : withYear(number, Number(day), year, today);
}

function nextSuchDay(day: number, today: Day): Day | null {
  for (let step = 0; step < 3; step += 1) {
    const first = { year: today.year, month: today.month + step, day: 1 };
    const month = dayAt(utcOf(first));
    const found = valid({ ...month, day });
    if (found && daysBetween(today, found) >= 0) return found;
  }
  return null;
}
