// What the list keeps to besides its tab is named above it, and taken off there.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { invoices } from '$lib/state/invoices.svelte';
import ListHead from './ListHead.svelte';
import NoInvoices from './NoInvoices.svelte';

vi.mock('$lib/ipc');
const asked = () => vi.mocked(ipc.invoiceList).mock.lastCall?.[0];

beforeEach(() => {
  vi.mocked(ipc.invoiceList).mockReset().mockResolvedValue({ invoices: [], next: null, counts: {} as never });
});
afterEach(() => {
  cleanup();
  invoices.show('all');
});

it('a list of one currency says so above it, and shows all with one press', async () => {
  invoices.show('ready', { currency: 'USD', words: 'Outstanding · 2 invoices · 230.50 USD' });
  render(ListHead, { onleave: vi.fn(), onchange: vi.fn() });
  expect(asked()).toMatchObject({ status: 'ready', currency: 'USD' });
  expect(screen.getByTestId('invoice-only').textContent).toContain('230.50 USD');
  await fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(asked()).toMatchObject({ status: 'ready' });
  expect(asked()?.currency).toBeUndefined();
  expect(screen.queryByTestId('invoice-only')).toBeNull();
});

it.each([
  [{ currency: 'USD' }, 'No such invoice in USD'],
  [{ currency: 'USD', days: { from: '2026-11-01', until: '2026-12-01' } }, 'No invoice on these days'],
])('nothing in such a list is told by what it keeps to: %o', (only, told) => {
  invoices.show('ready', { ...only, words: 'Outstanding' });
  render(NoInvoices);
  expect(screen.getByTestId('invoices-empty').textContent).toContain(told);
});
