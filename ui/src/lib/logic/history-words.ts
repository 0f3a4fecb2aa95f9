// What a run of sync did and how it ended, in a line and a tone.
import { LOCALE, t } from '$lib/i18n';
import type { RunEffect, RunView } from '$lib/ipc/types';
import { clockWords, sinceWords } from './relative';

export type Tone = 'ok' | 'wait' | 'bad' | 'busy' | 'calm';

export interface RunWords {
  tone: Tone;
  title: string;
  /** What stopped it, or what it did before that. */
  more: string | null;
}

const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** What came and what went, or none where nothing did. */
function doings(run: RunView): string | null {
  const came = [
    run.invoices > 0 ? t('run-invoices', { n: run.invoices }) : '',
    run.customers > 0 ? t('run-customers', { n: run.customers }) : '',
  ].filter((part) => part !== '');
  const parts = [
    came.length > 0 ? t('run-received', { what: list.format(came) }) : '',
    run.calls > 0 ? t('run-sent', { n: run.calls }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : null;
}

const TONES: Record<string, Tone> = {
  done: 'ok', running: 'busy', interrupted: 'wait', cancelled: 'calm', offline: 'wait', unavailable: 'wait',
};

/** Ends that have words of their own; the others are told by their sentence. */
const KNOWN = new Set(['running', 'interrupted', 'cancelled', 'offline', 'unavailable', 'sign_in_needed', 'other_user']);

/** `now` is in milliseconds since 1970. */
export function runWords(run: RunView, now: number): RunWords {
  const did = doings(run);
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
