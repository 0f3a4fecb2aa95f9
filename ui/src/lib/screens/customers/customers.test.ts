// A customer of billwerk: what its service keeps too, and deleting it there after asking by name.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { act } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import type { CustomerView } from '$lib/ipc/types';
import { emptyTrade } from '$lib/logic/trade';
import { heard } from '$lib/state/heard.svelte';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import { NEW } from '$lib/state/view.svelte';
import CustomerPanel from './CustomerPanel.svelte';

vi.mock('$lib/ipc');

const customer = (of: Partial<CustomerView>) => ({
  id: 'c1', account: 'b1', remote_id: 'r1', name: 'Nordwind', business_name: 'Nordwind', first_name: '', last_name: '', email: '', phone: '', address: '', tax_id: 'DE1',
  trade: emptyTrade(), sync: 'synced', waiting: null, conflict: [], conflict_summary: null, updated_at: '2026-11-21T10:00:00Z', state: 's1', ...of,
}) as unknown as CustomerView;
const onsaved = vi.fn();

async function show(of: Partial<CustomerView> = {}): Promise<void> {
  vi.mocked(ipc.customerGet).mockResolvedValue(customer(of));
  render(CustomerPanel, { id: 'c1', onback: vi.fn(), onsaved });
  await screen.findByTestId('customer-save');
}

beforeEach(() => {
  vi.resetAllMocks();
  session.accounts = [{ id: 'b1', name: 'Harbour', system: 'billwerk' }, { id: 't1', name: 'Shop', system: 'trincico' }] as typeof session.accounts;
});
afterEach(() => {
  cleanup();
  messages.dismiss();
});

it.each([['b1', false], ['t1', true], [null, true]])('an address in parts stands with what the service keeps, or is folded away (%s)', async (account, folded) => {
  await show({ account });
  const city = screen.getByTestId('customer-trade-address-city');
  expect(city.closest('[data-fold]') !== null).toBe(folded);
  expect(screen.getAllByTestId('customer-tax_id')).toHaveLength(1);
});

it('is deleted at its service only after asking by name, and what is not clear is told', async () => {
  await show();
  await fireEvent.click(screen.getByTestId('customer-delete'));
  await waitFor(() => expect(messages.question?.confirm).toBe('Delete Nordwind for good'));
  messages.question?.answer(false);
  expect(ipc.customerErase).not.toHaveBeenCalled();
  vi.mocked(ipc.customerErase).mockResolvedValue(act({ state: 'unknown', sentence: 'No answer came.' }));
  await fireEvent.click(screen.getByTestId('customer-delete'));
  await waitFor(() => expect(messages.question).not.toBeNull());
  messages.question?.answer(true);
  expect((await screen.findByTestId('act')).dataset.state).toBe('unknown');
  expect(ipc.customerErase).toHaveBeenCalledExactlyOnceWith('c1');
  expect([onsaved.mock.calls.length, vi.mocked(ipc.customerDelete).mock.calls.length]).toEqual([0, 0]);
});

it('that no service has yet goes from this computer alone', async () => {
  await show({ remote_id: null });
  await fireEvent.click(screen.getByTestId('customer-delete'));
  await waitFor(() => expect(messages.question?.confirm).not.toContain('for good'));
  messages.question?.answer(true);
  await waitFor(() => expect(ipc.customerDelete).toHaveBeenCalledWith('c1'));
  expect(ipc.customerErase).not.toHaveBeenCalled();
});

it.each([['c1', 'Customer'], [NEW, 'New customer']])('the panel of %s is called %s', async (id, name) => {
  vi.mocked(ipc.customerGet).mockResolvedValue(customer({}));
  render(CustomerPanel, { id, onback: vi.fn(), onsaved });
  expect((await screen.findByTestId('customer-panel')).getAttribute('aria-label')).toBe(name);
});

it.each([
  ['in sight', 'email', 'customer-email', false],
  ['folded away', 'trade.registration', 'customer-trade-registration', true],
])('what is refused leads to the first field that is wrong, also one %s', async (_, field, testid, folded) => {
  await show({ account: null });
  vi.mocked(ipc.customerSave).mockRejectedValue({ code: 'invalid', message: 'Mend it.', problems: [{ field, message: 'This is wrong.' }] });
  await fireEvent.input(screen.getByTestId('customer-phone'), { target: { value: '+49 222' } });
  await fireEvent.submit(screen.getByTestId('customer-save').closest('form') as HTMLFormElement);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId(testid)));
  const said = document.activeElement?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(said)?.textContent).toBe('This is wrong.');
  expect(screen.getByTestId(testid).closest<HTMLElement>('[hidden]')).toBeNull();
  expect(screen.getByTestId(testid).closest('[data-fold]') !== null).toBe(folded);
});

it('a VAT number of a wrong form is kept, and its field says so once it is left', async () => {
  await show();
  const tax = screen.getByTestId('customer-tax_id');
  await fireEvent.input(tax, { target: { value: 'FR12' } });
  expect(tax.getAttribute('aria-describedby')).toBeNull();
  await fireEvent.blur(tax);
  expect(document.getElementById(tax.getAttribute('aria-describedby') ?? '')?.textContent).toContain('FR12345678901');
  expect([tax.getAttribute('aria-invalid'), heard.polite.at(-1)?.text.includes('FR12345678901')]).toEqual([null, true]);
});
