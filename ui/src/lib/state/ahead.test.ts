// The first rows are asked for before the list is there, once.
import { beforeEach, expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => vi.fn());
vi.mock('$lib/ipc', () => ({ invoiceList: asked }));

const page = { invoices: [], next: null, counts: null };

beforeEach(() => {
  vi.resetModules();
  asked.mockReset().mockResolvedValue(page);
});

test('a list that opens while its first rows are on their way asks for nothing', async () => {
  const { invoices } = await import('./invoices.svelte');
  const ahead = invoices.ahead();
  invoices.open();
  await ahead;
  expect(asked).toHaveBeenCalledTimes(1);
  invoices.open();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a list whose first rows did not come asks for them again', async () => {
  const { invoices } = await import('./invoices.svelte');
  asked.mockRejectedValueOnce(new Error('the data is not open'));
  await invoices.ahead();
  invoices.open();
  expect(asked).toHaveBeenCalledTimes(2);
});
