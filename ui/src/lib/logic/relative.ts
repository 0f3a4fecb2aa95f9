// Times and dates in a few words.
import { formatter, monthBeforeDay, monthOfName, t } from '$lib/i18n';
import { daysBetween, localDay, readIso, type DateWords, type Day } from './dates';

const dayMonth = formatter('day-month', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const dayMonthYear = formatter('day-month-year', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }));
const dayInFull = formatter(
  'day-in-full',
  (tag) => new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const clockTime = formatter('clock', (tag) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }));
const localDayMonth = formatter('local-day-month', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }));

const utc = (day: Day) => new Date(Date.UTC(day.year, day.month - 1, day.day));

/** A date as a list shows it: `3 Nov`, with its year where that is not this one. */
export function shortDate(iso: string, today: Day): string {
  const day = readIso(iso);
  if (!day) return iso;
  return (day.year === today.year ? dayMonth() : dayMonthYear()).format(utc(day));
}

/** A date in a sentence: `3 Nov 2026`. */
export function dateText(iso: string): string {
  const day = readIso(iso);
  return day ? dayMonthYear().format(utc(day)) : iso;
}

/** A date in full: `Sun, 29 Nov 2026`. */
export function fullDate(day: Day): string {
  return dayInFull().format(utc(day));
}

/** When something is due: near days in words, far ones as a date. */
export function dueWords(iso: string, today: Day): string {
  const day = readIso(iso);
  if (!day) return iso;
  const days = daysBetween(today, day);
  if (days === 0) return t('due-today');
  if (days === 1) return t('due-tomorrow');
  if (days === -1) return t('due-yesterday');
  if (days > 1 && days <= 30) return t('due-in', { days });
  if (days < -1 && days >= -60) return t('due-ago', { days: -days });
  return shortDate(iso, today);
}

/** How long ago an instant was, counted in `seconds`. */
export function agoWords(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds));
  if (s < 2) return t('ago-now');
  if (s < 60) return t('ago-seconds', { n: s });
  if (s < 3600) return t('ago-minutes', { n: Math.floor(s / 60) });
  if (s < 86_400) return t('ago-hours', { n: Math.floor(s / 3600) });
  return t('ago-days', { n: Math.floor(s / 86_400) });
}

export const agoSince = (instant: string, now: number) => agoWords((now - Date.parse(instant)) / 1000);

/** Since when: the time where that was today, else the day and the time. */
export function sinceWords(instant: string, now: number): string {
  const at = new Date(instant);
  const sameDay = at.toDateString() === new Date(now).toDateString();
  return sameDay ? clockTime().format(at) : t('since-day', { day: localDayMonth().format(at), time: clockTime().format(at) });
}

/** The time of day where this computer is. */
export const clockWords = (instant: string): string => clockTime().format(new Date(instant));

/** The day of an instant, near ones in words. `now` is in milliseconds since 1970. */
export function dayWords(instant: string, now: number): string {
  const day = localDay(new Date(instant));
  const days = daysBetween(day, localDay(new Date(now)));
  if (days === 0) return t('day-today');
  if (days === 1) return t('day-yesterday');
  return fullDate(day);
}

/** What is understood where a date is typed. */
export const dateWords = (): DateWords => ({
  today: t('due-today').toLowerCase(),
  tomorrow: t('due-tomorrow').toLowerCase(),
  yesterday: t('due-yesterday').toLowerCase(),
  month: monthOfName,
  monthFirst: monthBeforeDay(),
});
