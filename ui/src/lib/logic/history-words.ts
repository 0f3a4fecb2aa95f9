// What a run of sync did and how it ended, in a line and a tone.
import { formatter, t } from '$lib/i18n';
import type { RunEffect, RunRecordView, RunView } from '$lib/ipc/types';
import { clockWords, sinceWords } from './relative';

export type Tone = 'ok' | 'wait' | 'bad' | 'busy' | 'calm';

export interface RunWords {
  tone: Tone;
  title: string;
  /** What stopped it, or what it did before that. */
  more: string | null;
}

const list = formatter('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** So many records that did not arrive a run lists at most; where it lists as many, some may be missing. */
const OTHERS_LISTED = 200;

/** "one invoice and 2 customers", or none where there are none. */
function things(invoices: number, customers: number): string | null {
  const parts = [
    invoices > 0 ? t('run-invoices', { n: invoices }) : '',
    customers > 0 ? t('run-customers', { n: customers }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? list().format(parts) : null;
}

/** The records that were sent; the changes asked for, several for a record, where those are not known. */
function sent(run: RunView, listed: readonly RunRecordView[]): string {
  const others = listed.filter((record) => record.effect !== 'arrived');
  const ids = (customer: boolean) =>
    new Set(others.filter((record) => record.effect === 'sent' && (record.kind === 'customer') === customer).map((record) => record.id));
  const what = others.length < OTHERS_LISTED ? things(ids(false).size, ids(true).size) : null;
  return what ?? t('run-changes', { n: run.calls });
}

/** What came and what went, or none where nothing did. */
function doings(run: RunView, listed: readonly RunRecordView[]): string | null {
  const came = things(run.invoices, run.customers);
  const parts = [
    came ? t('run-received', { what: came }) : '',
    run.calls > 0 ? t('run-sent', { what: sent(run, listed) }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : null;
}

const TONES: Record<string, Tone> = {
  done: 'ok', running: 'busy', interrupted: 'wait', cancelled: 'calm', offline: 'wait', unavailable: 'wait',
};

/** Ends that have words of their own; the others are told by their sentence. */
const KNOWN = new Set(['running', 'interrupted', 'cancelled', 'offline', 'unavailable', 'sign_in_needed', 'other_user']);

/** `now` is in milliseconds since 1970; `listed` are the run's records, as far as they are read. */
export function runWords(run: RunView, now: number, listed: readonly RunRecordView[] = []): RunWords {
  const did = doings(run, listed);
  const unread = run.unreadable > 0 ? t('run-unreadable', { n: run.unreadable }) : null;
  const times = { times: run.times, since: sinceWords(run.since, now) };
  if (run.ended === 'done') {
    const nothing = run.times > 1 ? t('run-nothing-times', times) : t('run-nothing');
    return { tone: unread ? 'wait' : did ? 'ok' : 'calm', title: did ?? nothing, more: unread };
  }
  const title = t(`run-ended-${KNOWN.has(run.ended) ? run.ended : 'early'}`);
  const more = [did, unread, run.sentence].filter((part) => part !== null && part !== '');
  return {
    tone: TONES[run.ended] ?? 'bad',
    title: run.times > 1 ? t('run-times', { title, ...times }) : title,
    more: more.length > 0 ? more.join(' · ') : null,
  };
}

/** When it ran: the hour it ended, or began where its end is not known. */
export const runTime = (run: RunView): string => clockWords(run.ended_at ?? run.started_at);

export const EFFECT_TONES: Record<RunEffect, Tone> = { arrived: 'calm', sent: 'ok', conflict: 'bad', set_aside: 'bad', waits: 'wait' };

/** The same rows under the day of each, in their order. */
export function byDay<R>(rows: readonly R[], at: (row: R) => string, day: (instant: string) => string): { day: string; rows: R[] }[] {
  const days: { day: string; rows: R[] }[] = [];
  for (const row of rows) {
    const name = day(at(row));
    const last = days.at(-1);
    if (last?.day === name) last.rows.push(row);
    else days.push({ day: name, rows: [row] });
  }
  return days;
}
