// The list of invoices beside the one that is open.
import { beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { invoices } from './invoices.svelte';

vi.mock('$lib/ipc');

const found = (ids: string[], next: string | null = null) =>
  vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: ids.map((id) => ({ id })), next, counts: null } as never);

beforeEach(() => void (invoices.search = 'muller'));

it.each<[string, string, string[], string | null, boolean]>([
  ['misses what a search does not find', 'muller', ['a', 'b'], null, true],
  ['does not miss what it finds', 'muller', ['a', 'open'], null, false],
  ['does not miss what may come further down', 'muller', ['a'], 'more', false],
  ['misses nothing without a search', ' ', ['a'], null, false],
])('%s', async (_, search, ids, next, misses) => {
  found(ids, next);
  invoices.search = search;
  await invoices.pages.restart();
  expect(invoices.misses('open')).toBe(misses);
});
