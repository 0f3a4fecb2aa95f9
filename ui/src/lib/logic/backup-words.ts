// Times of backups in words.
import { LOCALE } from '$lib/i18n';

const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

/** An instant where the person is; the text itself where it is none. */
export function fullTime(instant: string): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : moment.format(time);
}
