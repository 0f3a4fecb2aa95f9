// Invoices that a service issues by itself: beside those written here, exactly as the service states them.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/billwerk';
import { act, money } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { BilledRow, BilledView, ReadView } from '$lib/ipc/types';
import { billed } from '$lib/state/billed.svelte';
import { run } from '$lib/state/commands';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import BilledScreen from './BilledScreen.svelte';

vi.mock('$lib/ipc');

const click = (name: string) => fireEvent.click(screen.getByTestId(name));

async function show(rows: BilledRow[], reads: ReadView[] = [example.read()]): Promise<void> {
  vi.mocked(ipc.billedList).mockResolvedValue({ billed: rows, next: null, reads });
  render(BilledScreen);
  await waitFor(() => expect(billed.pages.loaded).toBe(true));
}

async function open(shown: BilledView): Promise<void> {
  vi.mocked(ipc.billedGet).mockResolvedValue(shown);
  await show([shown.billed]);
  await fireEvent.click(await screen.findByTestId('billed-row'));
  await screen.findByTestId('stated-sums');
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800);
  session.accounts = [{ id: 'b1', name: 'Harbour', system: 'billwerk', state: 'connected' }] as typeof session.accounts;
  session.sync = { ...session.sync, offline: false };
  billed.open = true;
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  billed.chosen = null;
  billed.read.forget();
  billed.drafts = false;
  billed.pages.rows = [];
  billed.pages.loaded = false;
  messages.dismiss();
});

it('are listed with number, recipient, kind and total; drafts apart', async () => {
  await show([example.billedRow('1'), example.billedRow('2', { kind: 'credit', number: 'G-2', gross: money('-29.75') })]);
  const [first, second] = await screen.findAllByTestId('billed-row');
  expect(first?.textContent).toMatch(/Nordwind Studio.*R-1.*Invoice.*29\.75/);
  expect(second?.textContent).toContain('Credit note');
  await click('billed-tab-drafts');
  await waitFor(() => expect(ipc.billedList).toHaveBeenLastCalledWith({ account: null, drafts: true, search: '', after: null, limit: 200 }));
});

it('that were never read, or are none, say so; Escape leads to those written here', async () => {
  session.sync = { ...session.sync, offline: true };
  await show([], [example.read({ read_at: null })]);
  expect(screen.getByTestId('billed-empty').textContent).toContain('Offline, and nothing was read yet');
  expect(run('back')).toBe(true);
  expect(billed.open).toBe(false);
});

it('a list that cannot be read says why', async () => {
  vi.mocked(ipc.billedList).mockRejectedValue(new AppError({ code: 'internal', message: 'Something went wrong.' }));
  render(BilledScreen);
  expect((await screen.findByTestId('error')).textContent).toContain('Something went wrong.');
});

describe('one of them', () => {
  it('is shown as the service states it, and where our own sum is another that is said', async () => {
    await open(example.billed('1', { differs: money('29.76') }));
    expect(screen.getByTestId('stated-total').textContent).toBe('29.75 EUR');
    expect(screen.getByTestId('stated-differs').textContent).toContain('29.76');
    cleanup();
    billed.pages.loaded = false;
    await open(example.billed('1'));
    expect(screen.queryByTestId('stated-differs')).toBeNull();
  });

  it('has the service’s file, fetched once and saved from here after', async () => {
    await open(example.billed('1', { file: 'ab12' }));
    expect(screen.getByTestId('billed-pdf').textContent).toBe('Save the service’s PDF');
    vi.mocked(ipc.billedPdf).mockResolvedValue({ path: 'Documents/R-1.pdf', sha256: 'ab12' });
    await click('billed-pdf');
    await waitFor(() => expect(messages.toast?.text).toContain('Documents/R-1.pdf'));
  });

  it('that is a draft is sent only after asking by name and sum, and once', async () => {
    await open(example.billed('d1', { billed: example.billedRow('d1', { kind: 'draft', number: '' }) }));
    expect(screen.queryByTestId('billed-pdf')).toBeNull();
    vi.mocked(ipc.billedDraftSend).mockResolvedValue(act({ state: 'unknown', sentence: 'No answer came.' }));
    await click('billed-send');
    await waitFor(() => expect(messages.question?.title).toBe('Send the invoice to Nordwind Studio?'));
    expect(messages.question?.confirm).toBe('Send 29.75\u00a0EUR');
    messages.question?.answer(true);
    expect((await screen.findByTestId('act')).dataset.state).toBe('unknown');
    expect(screen.getByTestId<HTMLButtonElement>('billed-send').disabled).toBe(true);
    expect(ipc.billedDraftSend).toHaveBeenCalledTimes(1);
  });

  it('that has no sum yet is asked about in a sentence of its own', async () => {
    await open(example.billed('d1', { billed: example.billedRow('d1', { kind: 'draft', number: '', gross: null }) }));
    await click('billed-send');
    await waitFor(() => expect(messages.question?.confirm).toBe('Send the invoice'));
    expect(messages.question?.body).toContain('it does not tell the amount');
    messages.question?.answer(false);
    expect(ipc.billedDraftSend).not.toHaveBeenCalled();
  });
});
