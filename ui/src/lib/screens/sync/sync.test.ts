// The Sync screen, mounted, with a stand-in for Rust.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { RequestView, RunDetail, RunView, StatusView } from '$lib/ipc/types';
import { act, visit } from '$lib/example/money';
import { panels } from '$lib/state/panels.svelte';
import { session } from '$lib/state/session.svelte';
import { syncShown } from '$lib/state/sync-tab.svelte';
import { view } from '$lib/state/view.svelte';
import SyncScreen from './SyncScreen.svelte';

vi.mock('$lib/ipc');

const NOTHING: StatusView = { pending: [], conflicts: [], unknown_payouts: [], unknown_acts: [], accounts: [] };
const run = (id: number, some: Partial<RunView> = {}): RunView => ({
  id, account: 'Example', since: '2026-11-20T10:02:00Z', started_at: '2026-11-20T10:02:00Z', ended_at: '2026-11-20T10:02:01Z',
  ended: 'done', sentence: '', customers: 0, invoices: 0, calls: 0, unreadable: 0, records: 0, times: 1, ...some,
});
const request = (id: number, some: Partial<RequestView> = {}): RequestView => ({
  id, at: '2026-11-20T10:02:00Z', account: 'Example', operation: 'invoices.create', method: 'POST', url: 'https://billing.example.com/invoices',
  status: 201, millis: 42, outcome: 'succeeded', fault: null, request: null, reply: null, ...some,
});
const record = (at: number): RunDetail['listed'][number] =>
  ({ kind: 'invoice', id: `id-${at}`, title: `BT${at}`, effect: 'arrived', answer: null, here: true });

beforeEach(() => {
  syncShown.tab = 'waiting';
  vi.mocked(ipc.waiting).mockResolvedValue(NOTHING);
  vi.mocked(ipc.history).mockResolvedValue({ runs: [], next: null });
  vi.mocked(ipc.requests).mockResolvedValue({ requests: [], next: null });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  session.accounts = [];
});

async function open(tab: 'history' | 'requests'): Promise<void> {
  render(SyncScreen);
  await fireEvent.click(screen.getByTestId(`sync-tab-${tab}`));
}

describe('the tabs', () => {
  it('are walked with the arrow keys and name their panel', async () => {
    render(SyncScreen);
    const panel = () => screen.getByRole('tabpanel').getAttribute('aria-labelledby');
    expect(panel()).toBe('sync-tab-waiting');
    const walked: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await fireEvent.keyDown(screen.getByRole('tablist'), { key });
      walked.push(panel());
      expect(document.activeElement?.id).toBe(panel());
    }
    expect(walked).toEqual(['history', 'requests', 'waiting', 'requests', 'waiting', 'requests'].map((id) => `sync-tab-${id}`));
  });
});

describe('what waits', () => {
  it('comes by the hundred', async () => {
    const waiting = Array.from({ length: 230 }, (_, at) => ({
      kind: 'invoice', id: `id-${at}`, title: `BT${at}`, sync: 'pending' as const, what: 'To be made.', since: '2026-11-20T10:02:00Z', last_answer: null, conflict: null,
    }));
    vi.mocked(ipc.waiting).mockResolvedValue({ ...NOTHING, pending: waiting });
    render(SyncScreen);
    expect(await screen.findAllByTestId('waiting-record')).toHaveLength(100);
    await fireEvent.click(screen.getByText('Show 100 more'));
    expect(screen.getAllByTestId('waiting-record')).toHaveLength(200);
    await fireEvent.click(screen.getByText('Show 30 more'));
    expect(screen.getAllByTestId('waiting-record')).toHaveLength(230);
    expect(screen.queryByText(/^Show \d+ more$/)).toBeNull();
  });
});

it('a conflict tells what it does to the total', async () => {
  const money = (minor: number, text: string) => ({ minor, currency: 'USD', text });
  const conflict = { reason: 'fields' as const, mine: money(23050, '230.50'), theirs: money(120000, '1200.00'), kept: null };
  const same = { ...conflict, theirs: conflict.mine };
  const waits = (id: string, about: typeof conflict) => ({
    kind: 'invoice', id, title: id, sync: 'conflict' as const, what: 'Waits for your decision.', since: '2026-11-20T10:02:00Z', last_answer: null, conflict: about,
  });
  vi.mocked(ipc.waiting).mockResolvedValue({ ...NOTHING, conflicts: [waits('BT1', conflict), waits('BT2', same)] });
  render(SyncScreen);
  const told = (await screen.findAllByTestId('conflict-totals')).map((line) => line.textContent);
  expect(told).toEqual(['Total here 230.50\u00a0USD, at the service 1,200.00\u00a0USD', 'Total 230.50\u00a0USD on both sides']);
});

describe('the history', () => {
  it('says so where nothing was synced yet', async () => {
    await open('history');
    expect(await screen.findByText('Nothing was synced yet')).toBeTruthy();
  });

  it('opens a run to its records, which lead to the record', async () => {
    const opened = run(9, { invoices: 252, records: 252 });
    vi.mocked(ipc.history).mockResolvedValue({ runs: [opened, run(8, { times: 14 })], next: null });
    const listed = Array.from({ length: 110 }, (_, at) => record(at));
    listed[1] = { ...record(1), here: false };
    vi.mocked(ipc.historyRun).mockResolvedValue({ ...opened, listed });
    await open('history');
    const button = await screen.findByTestId('run-open');
    expect(screen.getAllByTestId('run')).toHaveLength(2);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(button);
    expect(await screen.findAllByTestId('run-record')).toHaveLength(100);
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBeTruthy();
    expect(screen.queryByText('and 142 more')).toBeNull();
    await fireEvent.click(screen.getByText('Show 10 more'));
    expect(screen.getByText('and 142 more')).toBeTruthy();
    expect(screen.getAllByTestId('record-link')).toHaveLength(109);
    await fireEvent.click(screen.getByText('BT0'));
    expect(view.now).toEqual({ screen: 'invoices', id: 'id-0' });
  });

  it('names what a run sent without being opened, and reads it once; a newer run leaves the others open', async () => {
    const sent = run(9, { calls: 3, records: 1 });
    let runs = [sent, run(8, { invoices: 1, records: 1 })];
    vi.mocked(ipc.history).mockImplementation(async () => ({ runs: runs.map((one) => ({ ...one })), next: null }));
    vi.mocked(ipc.historyRun).mockResolvedValue({ ...sent, listed: [{ ...record(0), effect: 'sent' }] });
    await open('history');
    expect(await screen.findByText('Sent one invoice')).toBeTruthy();
    await fireEvent.click(screen.getAllByTestId('run-open')[1] as HTMLElement);
    await waitFor(() => expect(ipc.historyRun).toHaveBeenCalledTimes(2));
    runs = [run(10), ...runs];
    session.sync = { ...session.sync, running: true };
    await waitFor(() => expect(screen.getAllByTestId('run')).toHaveLength(3));
    session.sync = { ...session.sync, running: false };
    await waitFor(() => expect(ipc.history).toHaveBeenCalledTimes(3));
    expect(screen.getAllByTestId('run-open').map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(vi.mocked(ipc.historyRun).mock.calls).toEqual([[9], [8]]);
  });

  it('goes on by pages of a hundred, and says how many are shown', async () => {
    const all = Array.from({ length: 150 }, (_, at) => run(1000 - at));
    vi.mocked(ipc.history).mockImplementation(async (before, limit) => {
      const from = before === null ? 0 : all.findIndex((r) => r.id < before);
      const runs = all.slice(from, from + limit);
      return { runs, next: from + limit < all.length ? (runs.at(-1)?.id ?? null) : null };
    });
    await open('history');
    expect(await screen.findAllByTestId('run')).toHaveLength(100);
    await fireEvent.click(screen.getByTestId('history-more'));
    await waitFor(() => expect(screen.getAllByTestId('run')).toHaveLength(150));
    expect(await screen.findByText('150 runs are shown.')).toBeTruthy();
    expect(screen.queryByTestId('history-more')).toBeNull();
  });

  it('that cannot be read says why and can be read again', async () => {
    vi.mocked(ipc.history).mockRejectedValue(new AppError({ code: 'internal', message: 'The data could not be read.' }));
    await open('history');
    expect((await screen.findByTestId('error')).textContent).toContain('could not be read');
    vi.mocked(ipc.history).mockResolvedValue({ runs: [run(1)], next: null });
    await fireEvent.click(screen.getByText('Try again'));
    expect(await screen.findByTestId('run')).toBeTruthy();
    expect(screen.queryByTestId('error')).toBeNull();
  });
});

describe('the requests', () => {
  it('are asked again for what failed, and for an account', async () => {
    const account = (id: string) => ({ id, name: `Account ${id}`, state: 'connected', synced_at: null, age_seconds: null }) as unknown as (typeof session.accounts)[number];
    session.accounts = [account('a'), account('b')];
    await open('requests');
    await screen.findByText('Nothing was asked yet');
    await fireEvent.click(screen.getByTestId('requests-failed'));
    await screen.findByText('Nothing here');
    expect(vi.mocked(ipc.requests)).toHaveBeenLastCalledWith({ account: null, failed: true, before: null, limit: 100, bodies: false });
    await fireEvent.change(screen.getByTestId('requests-account'), { target: { value: 'b' } });
    await waitFor(() => expect(vi.mocked(ipc.requests)).toHaveBeenLastCalledWith({ account: 'b', failed: true, before: null, limit: 100, bodies: false }));
  });

  it('open to their bodies over several lines, as text, and are copied so', async () => {
    const failed = request(7, { outcome: 'unknown', fault: 'timed_out', status: null });
    vi.mocked(ipc.requests).mockResolvedValue({ requests: [failed, request(6)], next: null });
    vi.mocked(ipc.request).mockResolvedValue({ ...failed, request: '{"password":"[hidden]","note":"<img src=x>"}', reply: '' });
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await open('requests');
    const rows = await screen.findAllByTestId('request-open');
    expect(rows[0]?.textContent).toContain('unclear');
    await fireEvent.click(rows[0] as HTMLElement);
    const body = await screen.findByTestId('request-body');
    const lines = '{\n  "password": "[hidden]",\n  "note": "<img src=x>"\n}';
    expect(body.textContent).toBe(lines);
    expect(body.querySelector('img')).toBeNull();
    expect(screen.getByText(/no answer in time/)).toBeTruthy();
    await fireEvent.click(screen.getByTestId('request-body-copy'));
    expect(writeText).toHaveBeenCalledWith(lines);
    expect(ipc.request).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

it('acts that are not clear or go on outside wait here, too; those that are done do not', async () => {
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected', synced_at: null, age_seconds: null }] as unknown as typeof session.accounts;
  vi.mocked(ipc.actList).mockResolvedValue([
    act({ id: 1, state: 'unknown', title: 'Change to Pro' }), act({ id: 2, state: 'visit', title: 'Enable payouts', visit: visit() }), act({ id: 3 }),
    act({ id: 4, state: 'visit', visit: visit({ state: 'done' }) }),
  ]);
  render(SyncScreen);
  await waitFor(() => expect(screen.getAllByTestId('act').map((note) => note.dataset.state)).toEqual(['unknown', 'visit']));
  expect(screen.queryByText('Nothing is waiting')).toBeNull();
  await fireEvent.click(screen.getByTestId('act-visit'));
  expect(panels.now).toEqual({ kind: 'visit', visit: visit() });
  panels.close();
});
