// Times of backups in words.
import { formatter } from '$lib/i18n';

const moment = formatter('moment', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));

/** An instant where the person is; the text itself where it is none. */
export function fullTime(instant: string): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : moment().format(time);
}
