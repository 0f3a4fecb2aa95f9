// Dates, lists and names as the spoken language writes them. Each format is made once and kept.
import { words } from './words.svelte';

const made = new Map<string, unknown>();

/** One format, made for the language that is spoken when it is asked for. */
export function formatter<F>(name: string, make: (tag: string) => F): () => F {
  return () => {
    const key = `${words.tag} ${name}`;
    const kept = made.get(key) as F | undefined;
    if (kept !== undefined) return kept;
    const fresh = make(words.tag);
    made.set(key, fresh);
    return fresh;
  };
}

const numeric = formatter('order', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }));

/** Whether the month is written before the day, as in the USA. */
export function monthBeforeDay(): boolean {
  const parts = numeric().formatToParts(new Date(0)).map((part) => part.type);
  return parts.indexOf('month') < parts.indexOf('day');
}

/** Without accents and the dot of an abbreviation, small. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}|\./gu, '').toLowerCase().trim();

/** The names of each month, long and short, alone and beside a day (`listopad`, `listopada`). */
const monthNames = formatter('month names', (tag) => {
  const styles = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  const named = (style: Intl.DateTimeFormat, at: Date) => bare(style.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '');
  return Array.from({ length: 12 }, (_, month) => styles.map((style) => named(style, new Date(Date.UTC(2026, month, 1)))));
});

/** The month, 1 to 12, that begins as `typed` does in the window's language; none where several do. */
export function monthOfName(typed: string): number | null {
  // Hebrew writes "in November" as one word.
  const word = bare(typed).replace(/^ב/, '');
  const months = monthNames();
  const whole = months.findIndex((names) => names.includes(word));
  if (whole >= 0) return whole + 1;
  const begun = word.length < 3 ? [] : months.flatMap((names, at) => (names.some((name) => name.startsWith(word)) ? [at + 1] : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The heads of a calendar's columns, Monday first: the shortest names by which the days are told apart. */
export const weekdayHeads = formatter('weekday heads', (tag) => {
  const named = (weekday: 'short' | 'narrow') => {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
  };
  const short = named('short');
  const begun = (letters: number) => short.map((name) => [...name].slice(0, letters).join(''));
  return [begun(2), named('narrow'), begun(3)].find((names) => new Set(names).size === 7) ?? short;
});

/** Where engines do not tell on which day a week begins: the countries in which it is Sunday. */
const SUNDAY = /-(US|CA|MX|BR|CO|PE|VE|IL|ZA|IN|PH)\b/;

/** The day on which a week begins; Monday is 0. */
export function firstWeekday(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  const told = locale.getWeekInfo?.().firstDay;
  return told === undefined ? (SUNDAY.test(tag) ? 6 : 0) : told - 1;
}
