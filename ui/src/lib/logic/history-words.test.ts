import { describe, expect, it } from 'vitest';
import type { RunRecordView, RunView } from '$lib/ipc/types';
import { byDay, runTime, runWords } from './history-words';
import { clockWords, dayWords } from './relative';

const NOW = Date.parse('2026-11-21T14:30:00Z');
const RUN: RunView = {
  id: 1, account: 'Example', since: '2026-11-21T10:02:00Z', started_at: '2026-11-21T13:45:00Z', ended_at: '2026-11-21T13:45:02Z',
  ended: 'done', sentence: '', customers: 0, invoices: 0, calls: 0, unreadable: 0, records: 0, times: 1,
};
const said = (run: Partial<RunView>, listed?: RunRecordView[]) => runWords({ ...RUN, ...run }, NOW, listed);
const listed = (effect: RunRecordView['effect'], kind: string, ...ids: string[]): RunRecordView[] =>
  ids.map((id) => ({ kind, id, title: id, effect, answer: null, here: true }));

describe('a run of sync says', () => {
  it('that nothing was new, and how often since when', () => {
    expect(said({})).toEqual({ tone: 'calm', title: 'Nothing new', more: null });
    expect(said({ times: 14 }).title).toBe(`Nothing new, 14 times since ${clockWords(RUN.since)}`);
  });

  it('what came and what went', () => {
    expect(said({ invoices: 1204, customers: 1 })).toMatchObject({ tone: 'ok', title: 'Received 1,204 invoices and one customer' });
    expect(said({ invoices: 1, calls: 5 }).title).toBe('Received one invoice · Sent 5 changes');
  });

  it('which records went, each once, and not those that only arrived or still wait', () => {
    const records = [
      ...listed('sent', 'customer', 'c1'), ...listed('sent', 'invoice', 'i1', 'i2', 'i1'),
      ...listed('waits', 'invoice', 'i3'), ...listed('arrived', 'invoice', 'i4'),
    ];
    expect(said({ invoices: 1, calls: 9 }, records).title).toBe('Received one invoice · Sent 2 invoices and one customer');
  });

  it('how many changes went, where the records are not listed, not all of them, or none went whole', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `i${at}`);
    expect(said({ calls: 400 }, listed('sent', 'invoice', ...ids)).title).toBe('Sent 400 changes');
    expect(said({ calls: 398 }, listed('sent', 'invoice', ...ids.slice(1))).title).toBe('Sent 199 invoices');
    expect(said({ calls: 2 }, listed('waits', 'invoice', 'i1')).title).toBe('Sent 2 changes');
  });

  it('why it ended early, and what it did until then', () => {
    const offline = said({ ended: 'offline', sentence: 'The service could not be reached.', times: 3 });
    expect(offline).toEqual({ tone: 'wait', title: `Offline, 3 times since ${clockWords(RUN.since)}`, more: 'The service could not be reached.' });
    const refused = said({ ended: 'rejected', sentence: 'The service refused this.', calls: 1 });
    expect(refused).toEqual({ tone: 'bad', title: 'Did not finish', more: 'Sent one change · The service refused this.' });
    expect(said({ ended: 'interrupted', ended_at: null }).title).toBe('Interrupted');
  });

  it('that it is under way', () => expect(said({ ended: 'running', ended_at: null, customers: 100 })).toMatchObject({ tone: 'busy', more: 'Received 100 customers' }));

  it('that records were not understood, though all went well', () => {
    expect(said({ unreadable: 2 })).toEqual({ tone: 'wait', title: 'Nothing new', more: '2 records at the service were not understood' });
  });

  it('when it began, where nobody saw its end', () => {
    expect(runTime({ ...RUN, ended_at: null })).toBe(clockWords(RUN.started_at));
  });
});

it('rows stand under their days, in their order', () => {
  const at = ['2026-11-21T14:00:00Z', '2026-11-21T12:00:00Z', '2026-11-20T12:00:00Z', '2026-11-02T12:00:00Z'];
  const days = byDay(at, (row) => row, (instant) => dayWords(instant, NOW));
  expect(days.map((d) => [d.day, d.rows.length])).toEqual([['Today', 2], ['Yesterday', 1], ['Mon, 2 Nov 2026', 1]]);
});
