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

/** Where engines do not tell on which day a week begins: the countries in which it is Sunday. */
const SUNDAY = /-(US|CA|MX|BR|CO|PE|VE|IL|ZA|IN|PH)\b/;

/** The day on which a week begins; Monday is 0. */
export function firstWeekday(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  const told = locale.getWeekInfo?.().firstDay;
  return told === undefined ? (SUNDAY.test(tag) ? 6 : 0) : told - 1;
}
